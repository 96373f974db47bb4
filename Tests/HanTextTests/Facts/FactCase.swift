import HanText
import Testing

/// One text and the figures it holds, written `text|kind|value|bound|unit|item`; `-` is none, `lo~up` a range.
struct FactCase: CustomTestStringConvertible, Sendable {
    /// One extractor for all cases; making its tables takes longer than any of them.
    static let extractor = FactExtractor()

    let text: String
    let expected: [String]

    init(_ text: String, _ expected: String...) {
        self.text = text
        self.expected = expected
    }

    var testDescription: String { text }

    /// A figure in the form of the expectations.
    static func row(_ fact: NumericFact) -> String {
        func shown(_ value: NumericFact.Value?) -> String {
            switch value {
            case .number(let number): number.description
            case .calendar(let stated): stated
            case nil: "-"
            }
        }
        let value = shown(fact.lower) + (fact.upper.map { "~" + shown($0) } ?? "")
        return [
            fact.text, fact.kind.rawValue, value, fact.bound.rawValue, fact.unit?.text ?? "-", fact.item?.text ?? "-",
        ]
        .joined(separator: "|")
    }
}

/// Compares every figure of the cases with what is expected, and each figure's text with its span.
func expect(_ cases: [FactCase], extractor: FactExtractor = FactCase.extractor) {
    for test in cases {
        let facts = extractor.facts(in: test.text)
        #expect(facts.map(FactCase.row) == test.expected, "\(test.text)")
        for fact in facts {
            #expect(String(test.text[fact.span]) == fact.text)
            if let item = fact.item { #expect(String(test.text[item.span]) == item.text) }
        }
    }
}
