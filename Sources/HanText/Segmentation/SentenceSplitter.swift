/// Finds the sentences of a text.
///
/// ```swift
/// SentenceSplitter().sentences(in: "“真的吗？”他问。增长3.5%。").map { … }  // “真的吗？” | 他问。 | 增长3.5%。
/// ```
///
/// The rules, after GB/T 15834-2011:
/// - 。！？ and their half-width forms end a sentence; further ones, and the quotation marks and brackets that close
///   after them, belong to it. Where a pause mark follows (”，), the sentence goes on.
/// - A line break ends a sentence.
/// - Nothing ends inside 《》, 〈〉, （） or () that close in the same line within 300 bytes.
/// - A full stop `.` ends one only before white space, a closing mark or the end, or between two Han characters; not in
///   `3.5`, `12.国际` or after a single capital letter. `!` and `?` do not end one before a Latin letter or a digit.
/// - An ellipsis ends one only before the line's end, white space, a closing mark or an opening quotation mark.
public struct SentenceSplitter: Sendable {
    /// Creates a splitter.
    public init() {}

    /// The spans of the sentences in order, white space around them left out.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func sentences(in text: String) -> [TextSpan] {
        var text = text
        var spans: [TextSpan] = []
        text.withUTF8 { bytes in
            forEachSentence(in: bytes) {
                spans.append($0)
                return true
            }
        }
        return spans
    }

    /// The form that the library's own stages call: `body` says of each sentence whether it wants the next.
    func forEachSentence(in bytes: UnsafeBufferPointer<UInt8>, _ body: (TextSpan) -> Bool) {
        var start = 0
        var position = 0
        while position < bytes.count {
            position = bytes.skippingHan(from: position, to: bytes.count)
            guard position < bytes.count else { break }
            guard Self.mayMatter(bytes[position]) else {
                position += 1
                continue
            }
            // ， and 、, the most frequent marks, end nothing.
            if bytes.hasPrefix("，", at: position, end: bytes.count)
                || bytes.hasPrefix("、", at: position, end: bytes.count)
            {
                position += 3
                continue
            }
            let mark = Mark(in: bytes, at: position)
            switch mark.kind {
            case .lineBreak:
                guard Self.emit(bytes, start, position, body) else { return }
                position += mark.length
                start = position
            case .opening:
                position = Self.closing(of: mark, in: bytes, at: position) ?? position + mark.length
            case .terminator, .fullStop, .ellipsis:
                var end = position + mark.length
                if Self.ends(mark, in: bytes, from: position, to: &end) {
                    guard Self.emit(bytes, start, end, body) else { return }
                    start = end
                }
                position = end
            case .none, .pause, .closing, .openingQuote, .space:
                position += mark.length
            }
        }
        _ = Self.emit(bytes, start, bytes.count, body)
    }

    /// Bytes that start a mark of interest: ASCII marks and line breaks, and the leads of U+2000, U+3000 and U+FF00.
    @inline(__always)
    private static func mayMatter(_ byte: UInt8) -> Bool {
        byte == 0xE3 || byte == 0xEF || byte == 0xE2 || byte < 0x40 && (byte < 0x30 || byte == 0x3F)
    }

    /// Hands a sentence over; `false` where no further one is wanted.
    private static func emit(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ body: (TextSpan) -> Bool
    ) -> Bool {
        var start = start
        var end = end
        while start < end, !bytes.isHanLead(at: start) {
            let mark = Mark(in: bytes, at: start)
            guard mark.kind == .space else { break }
            start += mark.length
        }
        while start < end {
            if bytes[end - 1] == 32 || (9...13).contains(bytes[end - 1]) {
                end -= 1
            } else if end - start >= 3, bytes.hasSuffix("\u{3000}", endingAt: end) {
                end -= 3
            } else {
                break
            }
        }
        return start < end ? body(TextSpan(start: start, end: end)) : true
    }

    /// Whether a mark ends a sentence; takes in the marks that go with it.
    private static func ends(
        _ mark: Mark, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: inout Int
    ) -> Bool {
        // Further marks of the kind: ？！ …… ...
        var dots = mark.scalar == 0x2E ? 1 : 0
        var last = mark
        while end < bytes.count {
            let next = Mark(in: bytes, at: end)
            guard next.kind == .terminator || next.kind == .ellipsis || next.kind == .fullStop else { break }
            if next.scalar == 0x2E { dots += 1 }
            end += next.length
            last = next
        }
        var following = Mark(in: bytes, at: end)
        let bare = following
        while following.kind == .closing {
            end += following.length
            following = Mark(in: bytes, at: end)
        }
        if following.kind == .pause { return false }
        let atBreak = bare.kind == .closing || bare.kind == .space || bare.kind == .lineBreak || end >= bytes.count
        if mark.kind == .ellipsis && last.kind == .ellipsis || dots >= 3 {
            return atBreak || bare.kind == .openingQuote
        }
        if mark.kind == .fullStop, last.kind == .fullStop {
            if atBreak { return !isInitialOrListNumber(bytes, start) }
            return bytes[end] >= 0xE4 && bytes[end] < 0xEA && start > 0 && isHanBefore(bytes, start)
        }
        return last.scalar >= 0x80 || end >= bytes.count || !isAlphanumeric(bytes[end])
    }

    private static func isHanBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        offset >= 3 && bytes[offset - 3] >= 0xE4 && bytes[offset - 3] < 0xEA
    }

    /// `J.` in a name, and `1.` at the start of a line.
    private static func isInitialOrListNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ dot: Int) -> Bool {
        guard dot > 0 else { return true }
        if (65...90).contains(bytes[dot - 1]) { return dot == 1 || !isAlphanumeric(bytes[dot - 2]) }
        var position = dot
        while position > 0, dot - position < 4, (48...57).contains(bytes[position - 1]) { position -= 1 }
        return position < dot && (position == 0 || bytes[position - 1] == 10)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte | 32)
    }

    /// The offset past the bracket that closes the one at `offset`, in the same line and not far.
    private static func closing(of mark: Mark, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        let closer = Mark.closer(of: mark.scalar)
        let limit = min(bytes.count, offset + 300)
        var position = offset + mark.length
        while position < limit, bytes[position] != 10 {
            if mayMatter(bytes[position]) {
                let inner = Mark(in: bytes, at: position)
                if inner.scalar == closer { return position + inner.length }
                position += inner.length
            } else {
                position += 1
            }
        }
        return nil
    }
}

/// A scalar as the sentence splitter sees it.
private struct Mark: Equatable {
    enum Kind {
        case none, terminator, fullStop, ellipsis, pause, opening, openingQuote, closing, space, lineBreak
    }

    var kind: Kind
    var scalar: UInt32
    var length: Int

    init(kind: Kind, scalar: UInt32, length: Int) {
        self.kind = kind
        self.scalar = scalar
        self.length = length
    }

    /// The mark at an offset; past the end it is none.
    @inline(__always)
    init(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        guard offset < bytes.count, let decoded = UTF8Decoding.scalar(in: bytes, at: offset) else {
            self.init(kind: .none, scalar: 0x110000, length: 1)
            return
        }
        self.init(kind: Self.kind(of: decoded.value), scalar: decoded.value, length: decoded.length)
    }

    private static func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0x0A, 0x0B, 0x0C, 0x2028, 0x2029: .lineBreak
        case 0x09, 0x0D, 0x20, 0x3000: .space
        case 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0xFF61: .terminator  // ! ? 。 ！ ？ ｡
        case 0x2E, 0xFF0E: .fullStop
        case 0x2026: .ellipsis
        case 0x2C, 0x3A, 0x3B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B: .pause  // , : ; 、 ， ： ；
        case 0x28, 0x3008, 0x300A, 0xFF08: .opening  // ( 〈 《 （
        case 0x201C, 0x2018, 0x300C, 0x300E: .openingQuote  // “ ‘ 「 『
        case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09: .closing
        default: .none
        }
    }

    static func closer(of scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x28: 0x29
        case 0xFF08: 0xFF09
        default: scalar + 1
        }
    }
}
