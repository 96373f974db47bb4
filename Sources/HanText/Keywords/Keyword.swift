/// A word or phrase that tells what a text is about.
public struct Keyword: Sendable, Hashable, Codable {
    /// The word or phrase, as its first occurrence writes it.
    public var term: String
    /// Its weight; the order of a result is by weight, then by first occurrence.
    ///
    /// Weights of one text compare with each other; weights of different rankings don't.
    public var weight: Double
    /// How often it occurs.
    public var count: Int
    /// Where it occurs in the original text, in order.
    public var spans: [TextSpan]

    /// Creates a keyword.
    public init(term: String, weight: Double, count: Int, spans: [TextSpan]) {
        self.term = term
        self.weight = weight
        self.count = count
        self.spans = spans
    }
}
