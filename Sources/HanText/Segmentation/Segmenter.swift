/// Cuts Chinese text into words.
public struct Segmenter: Sendable {
    /// Creates a segmenter with the default engine.
    ///
    /// - Throws: ``SegmenterError`` where libicu or its data can't be had.
    public init() throws(SegmenterError) {}

    /// The tokens of a text in order; their spans cover it exactly.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func tokens(in text: String) -> [Token] { [] }
}

/// Why a segmenter can't be made.
public enum SegmenterError: Error, Sendable, Hashable {
    /// ICU could not open what was asked for; the text is ICU's name of the error.
    case icu(String)
}
