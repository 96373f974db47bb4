/// Finds the figures of a text: number, bound, unit and counted noun.
public struct FactExtractor: Sendable {
    /// Creates an extractor.
    public init() {}

    /// The figures of a text taken as it stands, in order; they don't overlap.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func facts(in text: String) -> [NumericFact] { [] }

    /// The figures of a document, their spans in the original text.
    public func facts(in document: Document) -> [NumericFact] {
        flowedFacts(in: document).map { fact in
            var fact = fact
            fact.span = document.original(fact.span)
            if let item = fact.item {
                fact.item = NumericFact.Item(span: document.original(item.span), text: item.text)
            }
            return fact
        }
    }

    /// The figures of a document, their spans in ``Document/flowed``.
    func flowedFacts(in document: Document) -> [NumericFact] { facts(in: document.flowed) }
}
