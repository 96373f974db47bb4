import HanText
import Testing

/// Rows of statistics as lines that a test can compare.
enum StatisticRows {
    /// One for all tests: a segmenter is read in milliseconds, but not in a debug build.
    private static let shared = Result { StatisticExtractor(segmenter: try Segmenter()) }

    static func extractor() throws -> StatisticExtractor { try shared.get() }

    /// The rows of a text as `figure | subject | predicate | item | period | place`, `-` where the text doesn't say.
    static func of(_ text: String, by extractor: StatisticExtractor) -> [String] {
        let result = extractor.statistics(in: text)
        return result.statistics.map { row in
            let fields = [row.subject, row.predicate, row.item, row.period, row.place].map { $0?.text ?? "-" }
            return ([result.facts[row.fact].text] + fields).joined(separator: " | ")
        }
    }

    /// Expects the rows of a text.
    static func expect(
        _ sample: (text: String, rows: [String]), sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(of(sample.text, by: try extractor()) == sample.rows, sourceLocation: sourceLocation)
    }
}
