#if CommandLineTool
    import Foundation
    import HanText

    /// A figure as an annotator or a program wrote it down: `{"start","end","kind","lower","upper","bound","unit",…}`.
    struct AnnotatedFact: Decodable, Sendable {
        var start: Int
        var end: Int
        var kind: String?
        var lower: String?
        var upper: String?
        var bound: String?
        var unit: String?
        var item: String?
        /// `opt` for a figure that one may list or not.
        var flag: String?
    }

    /// A text with its figures.
    struct AnnotatedRecord: Decodable, Sendable {
        var text: String
        var facts: [AnnotatedFact]
    }

    /// How well figures agree with those of an annotator.
    struct FactScore: Sendable {
        var spans = SpanScore()
        /// Of the figures with the right span, those that agree in a field, and all.
        var fields: [String: (right: Int, all: Int)] = [:]

        static let names = ["kind", "value", "bound", "unit", "item"]

        /// Adds a text. Optional figures of the gold neither count nor cost.
        mutating func add(gold: [AnnotatedFact], system: [AnnotatedFact]) {
            let wanted = gold.filter { $0.flag != "opt" }
            let optional = gold.filter { $0.flag == "opt" }
            var bySpan: [Range<Int>: AnnotatedFact] = [:]
            for fact in system where fact.start < fact.end { bySpan[fact.start..<fact.end] = fact }
            spans.wanted += wanted.count
            for fact in wanted {
                guard fact.start < fact.end, let match = bySpan.removeValue(forKey: fact.start..<fact.end) else {
                    continue
                }
                spans.shared += 1
                spans.found += 1
                compare(fact, match)
            }
            for span in bySpan.keys {
                let touchesWanted = wanted.contains { $0.start < span.upperBound && span.lowerBound < $0.end }
                let touchesOptional = optional.contains { $0.start < span.upperBound && span.lowerBound < $0.end }
                if touchesWanted || !touchesOptional { spans.found += 1 }
            }
        }

        private mutating func compare(_ gold: AnnotatedFact, _ system: AnnotatedFact) {
            count("kind", gold.kind == system.kind)
            if gold.lower != nil {
                count("value", Self.isSameValue(gold.lower, system.lower) && Self.isSameValue(gold.upper, system.upper))
                count("bound", (gold.bound ?? "exact") == (system.bound ?? "exact"))
            }
            count("unit", gold.unit == system.unit)
            if gold.item != nil { count("item", gold.item == system.item) }
        }

        private mutating func count(_ field: String, _ isRight: Bool) {
            fields[field, default: (0, 0)].all += 1
            if isRight { fields[field, default: (0, 0)].right += 1 }
        }

        /// Numbers agree to six digits, as a third has no end; everything else as text.
        static func isSameValue(_ left: String?, _ right: String?) -> Bool {
            guard left != right else { return true }
            guard let left, let right, let x = Double(left), let y = Double(right) else { return false }
            return abs(x - y) <= 1e-6 * max(abs(x), abs(y))
        }
    }
#endif
