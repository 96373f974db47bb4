import HanText
import Testing

/// Rows of statistics as lines that a test can compare.
enum StatisticRows {
    /// One for all tests: a segmenter is read in milliseconds, but not in a debug build.
    private static let ruled = Result { StatisticExtractor(segmenter: try Segmenter(), ranks: false) }
    private static let ranked = Result { StatisticExtractor(segmenter: try Segmenter()) }

    /// The rules alone, which the tests of patterns and of what is carried on are of.
    static func extractor() throws -> StatisticExtractor { try ruled.get() }

    /// As users have it: a ranking chooses subjects, places and periods.
    static func rankedExtractor() throws -> StatisticExtractor { try ranked.get() }

    /// The rows of a text as `figure | subject | predicate | item | period | place`, `-` where the text doesn't say.
    static func of(_ text: String, by extractor: StatisticExtractor) -> [String] {
        let result = extractor.statistics(in: text)
        return result.statistics.map { row in
            let fields = [row.subject, row.predicate, row.item, row.period, row.place].map { $0?.text ?? "-" }
            return ([result.facts[row.fact].text] + fields).joined(separator: " | ")
        }
    }

    /// Expects the rows of a text by the rules.
    static func expect(
        _ sample: (text: String, rows: [String]), sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(of(sample.text, by: try extractor()) == sample.rows, sourceLocation: sourceLocation)
    }
}
