/// A word or phrase that tells what a text is about.
public struct Keyword: Sendable, Hashable, Codable {
    /// The word or phrase.
    public var term: String
    /// Its weight; the order of a result is by weight, then by first occurrence.
    public var weight: Double
    /// How often it occurs.
    public var count: Int
    /// Where it occurs in the original text.
    public var spans: [TextSpan]

    /// Creates a keyword.
    public init(term: String, weight: Double, count: Int, spans: [TextSpan]) {
        self.term = term
        self.weight = weight
        self.count = count
        self.spans = spans
    }
}

/// Ranks the keywords of a text.
public struct KeywordExtractor: Sendable {
    let segmenter: Segmenter

    /// Creates an extractor over a segmenter.
    public init(segmenter: Segmenter) { self.segmenter = segmenter }

    /// The `limit` best keywords of a text, the best first.
    public func keywords(in text: String, title: String? = nil, limit: Int = 10) -> [Keyword] { [] }
}
