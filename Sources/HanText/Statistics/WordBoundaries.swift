/// The word boundaries in the stretches of a paragraph that are read, as the segmenter sees them; a view of a
/// ``BoundaryCutter``'s memory.
struct WordBoundaries {
    /// A bit for each byte of the paragraph and one for its end.
    private let bits: UnsafePointer<UInt64>
    /// Where the paragraph starts, and how many bits there are.
    private let start: Int
    private let count: Int

    /// - Parameter bits: as many words as hold a bit for each byte of `text` and one for its end.
    init(bits: UnsafePointer<UInt64>, text: TextSpan) {
        self.bits = bits
        start = text.start
        count = (text.count >> 6 + 1) << 6
    }

    /// The end of the word that starts at `offset`, at most `limit`.
    @inline(__always)
    func end(after offset: Int, notAfter limit: Int) -> Int {
        var index = offset &+ 1 &- start
        // One comparison for both ends: before the first bit the index is a large number.
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return min(offset + 1, limit) }
        while true {
            let rest = bits[index &>> 6] &>> UInt64(index & 63)
            if rest != 0 { return min(start &+ index &+ rest.trailingZeroBitCount, limit) }
            index = (index &>> 6 &+ 1) &<< 6
            if index >= count || start &+ index >= limit { return min(start &+ index, limit) }
        }
    }

    /// At least as many as the words that end behind `offset` and up to `limit`.
    func count(after offset: Int, notAfter limit: Int) -> Int {
        let (first, last) = (max(0, offset &- start) &>> 6, min(limit &- start, count &- 1) &>> 6)
        guard first <= last else { return 1 }
        var sum = 1
        for word in first...last { sum &+= bits[word].nonzeroBitCount }
        return sum
    }

    /// Calls `body` with the ends of the words behind `offset` that lie before `limit`, and with `limit`.
    @inline(__always)
    func forEachEnd(after offset: Int, notAfter limit: Int, _ body: (Int) -> Void) {
        guard offset < limit else { return }
        let first = offset &+ 1 &- start
        guard UInt(bitPattern: first) < UInt(bitPattern: count) else { return body(limit) }
        var word = first &>> 6
        var rest = bits[word] & (~0 &<< UInt64(first & 63))
        while true {
            let base = start &+ word &<< 6
            while rest != 0 {
                let end = base &+ rest.trailingZeroBitCount
                guard end < limit else { return body(limit) }
                body(end)
                rest &= rest &- 1
            }
            word &+= 1
            guard word &<< 6 < count, base &+ 64 < limit else { return body(limit) }
            rest = bits[word]
        }
    }

    /// Whether a word starts or ends at `offset`.
    @inline(__always)
    func contains(_ offset: Int) -> Bool {
        let index = offset &- start
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return true }
        return bits[index &>> 6] &>> UInt64(index & 63) & 1 == 1
    }
}
