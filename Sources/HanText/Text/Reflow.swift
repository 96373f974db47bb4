/// Rejoins lines that a page layout broke inside a sentence, a word or a figure.
public struct Reflow: Sendable {
    /// Creates a reflow with the default rules.
    public init() {}

    /// Reads the layout of a text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func document(_ text: String) -> Document { Document(verbatim: text) }
}
