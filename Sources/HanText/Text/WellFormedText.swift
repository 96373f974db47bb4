extension String {
    /// The text of bytes that are known to be well-formed UTF-8, not read once more to find that out; with `isASCII` they are
    /// known to be ASCII.
    @inline(__always)
    init(wellFormed bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool = false) {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            self.init(copying: unsafe UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
        } else {
            self.init(decoding: bytes, as: UTF8.self)
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The text of a stretch of a well-formed text.
    func wellFormedString(_ start: Int, _ end: Int) -> String {
        guard start >= 0, start <= end, end <= count, isBoundary(start), isBoundary(end) else {
            return string(start, end)
        }
        return String(wellFormed: UnsafeBufferPointer(rebasing: self[start..<end]))
    }

    /// Whether no scalar of a well-formed text goes on across an offset.
    @inline(__always)
    private func isBoundary(_ offset: Int) -> Bool { offset == count || self[offset] & 0xC0 != 0x80 }
}
