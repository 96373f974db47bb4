/// A figure as a row that an analyst can use: who, did what, how many of what, when, where.
public struct Statistic: Sendable, Hashable, Codable {
    /// A stretch of the text that fills a field.
    public struct Phrase: Sendable, Hashable, Codable {
        /// Where it stands in the original text.
        public var span: TextSpan
        /// Its text, line breaks that `Reflow` removed left out.
        public var text: String

        /// Creates a phrase.
        public init(span: TextSpan, text: String) {
            self.span = span
            self.text = text
        }
    }

    /// What a figure is compared with.
    public struct Comparison: Sendable, Hashable, Codable {
        /// Which way the value went.
        public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
            case increase, decrease, unchanged, reached, share
        }
        /// Which way the value went.
        public var direction: Direction
        /// The base as written: 同比, 环比, 比上年, 较去年同期.
        public var base: String?

        /// Creates a comparison.
        public init(direction: Direction, base: String?) {
            self.direction = direction
            self.base = base
        }
    }

    /// The index of the figure among the facts of the same result.
    public var fact: Int
    /// Who or what.
    public var subject: Phrase?
    /// The verb phrase next to the number.
    public var predicate: Phrase?
    /// The thing counted or measured.
    public var item: Phrase?
    /// When, as written.
    public var period: Phrase?
    /// The ISO 8601 interval of the period.
    public var periodInterval: String?
    /// Where.
    public var place: Phrase?
    /// What it is compared with.
    public var comparison: Comparison?
    /// The sentence it stands in.
    public var sentence: TextSpan
    /// The title of the article it stands in.
    public var heading: Phrase?

    /// Creates a row.
    public init(
        fact: Int, subject: Phrase? = nil, predicate: Phrase? = nil, item: Phrase? = nil, period: Phrase? = nil,
        periodInterval: String? = nil, place: Phrase? = nil, comparison: Comparison? = nil,
        sentence: TextSpan, heading: Phrase? = nil
    ) {
        self.fact = fact
        self.subject = subject
        self.predicate = predicate
        self.item = item
        self.period = period
        self.periodInterval = periodInterval
        self.place = place
        self.comparison = comparison
        self.sentence = sentence
        self.heading = heading
    }
}
