/// Cuts text that comes in chunks of any size, such as a file or a connection.
///
/// ```swift
/// var stream = TokenStream(segmenter)
/// while let chunk = read() { stream.append(chunk.span) { token in … } }
/// stream.finish { token in … }
/// ```
///
/// The tokens are those of the whole text, with spans into it, wherever the chunks are cut: a line is cut when its end
/// is there. Memory grows with the longest line, not with the text.
public struct TokenStream: Sendable {
    private let segmenter: Segmenter
    private var pending: [UInt8] = []
    /// How many bytes came before `pending`.
    private var offset = 0

    /// Creates a stream at the start of a text.
    public init(_ segmenter: Segmenter) { self.segmenter = segmenter }

    /// Takes the next bytes, and calls a closure with the tokens of the lines that they complete.
    public mutating func append(_ bytes: Span<UInt8>, _ body: (Token) -> Void) {
        let lineEnd = bytes.withUnsafeBufferPointer { bytes in
            pending.append(contentsOf: bytes)
            return bytes.lastIndex(of: 0x0A).map { bytes.count - $0 - 1 }
        }
        if let lineEnd { cut(pending.count - lineEnd, body) }
    }

    /// Takes the end of the text, and calls a closure with the tokens that are left.
    ///
    /// What is appended after that is a new text.
    public mutating func finish(_ body: (Token) -> Void) {
        cut(pending.count, body)
        offset = 0
    }

    private mutating func cut(_ count: Int, _ body: (Token) -> Void) {
        pending.withUnsafeBufferPointer { bytes in
            segmenter.forEachToken(in: UnsafeBufferPointer(rebasing: bytes[..<count])) { token in
                let span = TextSpan(start: token.span.start + offset, end: token.span.end + offset)
                body(Token(span: span, kind: token.kind))
            }
        }
        pending.removeFirst(count)
        offset += count
    }
}
