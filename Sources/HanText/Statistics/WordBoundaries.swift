/// The word boundaries of a stretch of text, as the segmenter sees them.
struct WordBoundaries {
    private let start: Int
    private var bits: [UInt64]

    /// Cuts `span` of the bytes into words.
    init(of span: TextSpan, in bytes: UnsafeBufferPointer<UInt8>, by segmenter: Segmenter) {
        start = span.start
        var bits = [UInt64](repeating: 0, count: span.count / 64 + 1)
        if !bits.isEmpty { bits[0] = 1 }
        segmenter.forEachEnd(in: UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])) { end in
            bits[end >> 6] |= 1 << UInt64(end & 63)
        }
        bits[span.count >> 6] |= 1 << UInt64(span.count & 63)
        self.bits = bits
    }

    /// Cuts at `offset` too.
    mutating func insert(_ offset: Int) {
        let index = offset - start
        if index >= 0, index >> 6 < bits.count { bits[index >> 6] |= 1 << UInt64(index & 63) }
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
        guard index >= 0, index >> 6 < bits.count else { return true }
        return bits[index >> 6] >> UInt64(index & 63) & 1 == 1
    }
}
