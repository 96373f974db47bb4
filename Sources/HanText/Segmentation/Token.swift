/// A word, number, mark or space of a text.
public struct Token: Sendable, Hashable, Codable {
    /// What a token is; where a segmenter joins measures, a number with its measure word is a `number` (120支).
    public enum Kind: UInt8, Sendable, Hashable, Codable, CaseIterable {
        case word, number, punctuation, whitespace, other
    }

    /// Where it stands; the spans of a text's tokens join to the text exactly.
    public var span: TextSpan
    /// What it is.
    public var kind: Kind

    /// Creates a token.
    public init(span: TextSpan, kind: Kind) {
        self.span = span
        self.kind = kind
    }
}
