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

    /// How a row stands to an earlier row of the same result.
    public struct Relation: Sendable, Hashable, Codable {
        /// What the figure is to the earlier one.
        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
            /// By how much the earlier value changed: 同比增长5.2%.
            case change
            /// Its share of something: 占总数的74%.
            case share
            /// A part of it: 其中…, (江宁区199例…).
            case part
            /// What it was before: 由120个 in 由120个增加到150个.
            case before
        }
        /// What the figure is to the earlier one.
        public var kind: Kind
        /// The index of the other row among the rows of the same result.
        public var row: Int

        /// Creates a relation.
        public init(kind: Kind, row: Int) {
            self.kind = kind
            self.row = row
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
    /// How it stands to an earlier row.
    public var relation: Relation?
    /// The sentence it stands in.
    public var sentence: TextSpan
    /// The title of the article it stands in.
    public var heading: Phrase?

    /// Creates a row.
    @inline(__always)
    public init(
        fact: Int, subject: Phrase? = nil, predicate: Phrase? = nil, item: Phrase? = nil, period: Phrase? = nil,
        periodInterval: String? = nil, place: Phrase? = nil, comparison: Comparison? = nil,
        relation: Relation? = nil, sentence: TextSpan, heading: Phrase? = nil
    ) {
        self.fact = fact
        self.subject = subject
        self.predicate = predicate
        self.item = item
        self.period = period
        self.periodInterval = periodInterval
        self.place = place
        self.comparison = comparison
        self.relation = relation
        self.sentence = sentence
        self.heading = heading
    }
}
