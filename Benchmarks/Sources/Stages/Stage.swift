import HanText

/// A stage of the library as the benchmarks run it: from a text to the number of things found in it.
public struct Stage: Sendable {
    /// Its name, as in the tables: `segment learned`, `facts`.
    public let name: String
    /// Whether it reads a text as one article; the others read text of any size.
    public let readsArticles: Bool
    /// How many words, figures, rows or keywords it finds in a text.
    public let count: @Sendable (String) -> Int

    /// The names of all stages, in the order of the data's path.
    public static let names =
        Segmenter.Engine.allCases.map { "segment \($0.rawValue)" } + [
            "reflow", "numbers", "facts", "statistics", "keywords", "documents",
        ]

    /// Makes the stage and its analyzers; `nil` where no stage has the name.
    ///
    /// - Throws: What the analyzers throw where the system's ICU lacks something.
    public init?(_ name: String) throws {
        self.name = name
        switch name {
        case "reflow":
            readsArticles = false
            count = { Reflow().document($0).blocks.count }
        case "numbers":
            readsArticles = false
            let numerals = NumeralExtractor()
            count = { numerals.numerals(in: $0).count }
        case "facts":
            readsArticles = false
            let facts = FactExtractor()
            count = { facts.facts(in: $0).count }
        case "statistics":
            readsArticles = true
            let statistics = StatisticExtractor(segmenter: try Segmenter())
            count = { statistics.statistics(in: $0).statistics.count }
        case "keywords":
            readsArticles = true
            let keywords = KeywordExtractor(segmenter: try Segmenter())
            count = { keywords.keywords(in: $0).count }
        case "documents":
            readsArticles = true
            let segmenter = try Segmenter()
            let statistics = StatisticExtractor(segmenter: segmenter)
            let keywords = KeywordExtractor(segmenter: segmenter)
            count = { Self.document($0, statistics, keywords) }
        default:
            guard let engine = Segmenter.Engine.allCases.first(where: { "segment \($0.rawValue)" == name }) else {
                return nil
            }
            readsArticles = false
            let segmenter = try Segmenter(engine: engine)
            count = { text in
                var words = 0
                segmenter.forEachToken(in: text) { _ in words += 1 }
                return words
            }
        }
    }

    /// A whole article: its layout, figures, rows and keywords, written as JSON Lines. Counts rows and keywords.
    private static func document(
        _ text: String, _ statistics: StatisticExtractor, _ keywords: KeywordExtractor
    ) -> Int {
        let rows = statistics.statistics(in: Reflow().document(text))
        let terms = keywords.keywords(in: text)
        var output: [UInt8] = []
        let writer = JSONLinesWriter()
        writer.append(AnalysisRecord(id: .json("1"), text: text, content: .statistics(rows)), to: &output)
        writer.append(AnalysisRecord(id: .json("1"), text: text, content: .keywords(terms)), to: &output)
        return output.isEmpty ? 0 : rows.statistics.count + terms.count
    }
}
