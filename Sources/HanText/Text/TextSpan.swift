/// A half-open range of UTF-8 offsets into the text that the caller gave.
///
/// ```swift
/// let text = "共120支"
/// text[TextSpan(start: 3, end: 6)]  // "120"
/// ```
///
/// Every span that HanText returns points into the original text, also where `Reflow` rejoined broken
/// lines in between. ``OffsetMap`` converts spans to UTF-16 and Unicode scalar offsets.
public struct TextSpan: Sendable, Hashable, Codable {
    /// The offset of the first byte.
    public var start: Int
    /// The offset past the last byte.
    public var end: Int

    /// Creates a span; an `end` before `start` gives an empty span at `start`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of bytes.
    public var count: Int { end - start }
    /// Whether the span holds no byte.
    public var isEmpty: Bool { end == start }

    /// Whether both spans share at least one byte.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
    /// Whether every byte of `other` lies in this span.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
}

extension String {
    /// The part of the text that a span covers; a span that leaves the text is clamped to it, and an offset
    /// inside a scalar is rounded down to the scalar's start.
    ///
    /// - Complexity: O(1) for native strings.
    public subscript(span: TextSpan) -> Substring {
        let bytes = utf8
        let size = bytes.count
        let start = bytes.index(startIndex, offsetBy: min(max(0, span.start), size))
        let end = bytes.index(startIndex, offsetBy: min(max(0, span.end), size))
        return self[start..<max(start, end)]
    }
}
