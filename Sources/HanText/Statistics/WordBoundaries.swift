/// The word boundaries in the stretches of a paragraph that are read, as the segmenter sees them; a view of a
/// ``BoundaryCutter``'s memory.
struct WordBoundaries {
    /// A bit for each byte of the paragraph and one for its end.
    let bits: UnsafePointer<UInt64>
    let text: TextSpan

    /// The end of the word that starts at `offset`, at most `limit`.
    @inline(__always)
    func end(after offset: Int, notAfter limit: Int) -> Int {
        let last = text.count >> 6
        var index = offset + 1 - text.start
        guard index >= 0, index >> 6 <= last else { return min(offset + 1, limit) }
        while true {
            let rest = bits[index >> 6] >> UInt64(index & 63)
            if rest != 0 { return min(text.start + index + rest.trailingZeroBitCount, limit) }
            index = (index >> 6 + 1) << 6
            if index >> 6 > last || text.start + index >= limit { return min(text.start + index, limit) }
        }
    }

    /// Whether a word starts or ends at `offset`.
    @inline(__always)
    func contains(_ offset: Int) -> Bool {
        let index = offset - text.start
        guard index >= 0, index >> 6 <= text.count >> 6 else { return true }
        return bits[index >> 6] >> UInt64(index & 63) & 1 == 1
    }
}
