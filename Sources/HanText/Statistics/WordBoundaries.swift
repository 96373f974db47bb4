/// The word boundaries of a stretch of text, as the segmenter sees them; the memory is kept from one to the next.
struct WordBoundaries {
    private var start = 0
    private var count = 0
    private var bits: [UInt64] = []

    /// Cuts `span` of the bytes into words, in place of what was cut before.
    mutating func cut(_ span: TextSpan, of bytes: UnsafeBufferPointer<UInt8>, by segmenter: Segmenter) {
        start = span.start
        count = span.count / 64 + 1
        if bits.count < count { bits = [UInt64](repeating: 0, count: count * 2) }
        bits.withUnsafeMutableBufferPointer { bits in
            for index in 0..<count { bits[index] = 0 }
            bits[0] = 1
            segmenter.markEnds(in: UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]), bits: bits)
            bits[span.count >> 6] |= 1 << UInt64(span.count & 63)
        }
    }

    /// Cuts at `offset` too.
    mutating func insert(_ offset: Int) {
        let index = offset - start
        if index >= 0, index >> 6 < count { bits[index >> 6] |= 1 << UInt64(index & 63) }
    }

    /// The end of the word that starts at `offset`, at most `limit`.
    func end(after offset: Int, notAfter limit: Int) -> Int {
        var end = offset + 1
        while end < limit, !contains(end) { end += 1 }
        return min(end, limit)
    }

    /// Whether a word starts or ends at `offset`.
    @inline(__always)
    func contains(_ offset: Int) -> Bool {
        let index = offset - start
        guard index >= 0, index >> 6 < count else { return true }
        return bits[index >> 6] >> UInt64(index & 63) & 1 == 1
    }
}
