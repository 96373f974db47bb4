/// Tells which of many keys certainly come once: two bits for each value of a hash's high part, set by the first key
/// that has it and by the second.
struct RepeatFilter {
    private var seen = PlainBuffer<UInt64>()
    private var repeated = PlainBuffer<UInt64>()
    private var shift: UInt64 = 64 - 6

    /// Bits for each key: about one key in sixteen is taken for another.
    private static let bitsPerKey = 16

    func deallocate() {
        seen.deallocate()
        repeated.deallocate()
    }

    /// Forgets the keys and makes ready for about `expected` others.
    mutating func begin(expecting expected: Int) {
        var bits: UInt64 = 6
        while 1 << bits < expected * Self.bitsPerKey, bits < 40 { bits += 1 }
        shift = 64 - bits
        seen.fill(1 << Int(bits - 6), with: 0)
        repeated.fill(1 << Int(bits - 6), with: 0)
    }

    @inline(__always)
    mutating func insert(_ key: UInt64) {
        let (word, bit) = place(of: key)
        repeated.base[word] |= seen.base[word] & bit
        seen.base[word] |= bit
    }

    /// Whether a key that was put in may have come more than once.
    @inline(__always)
    func mayHaveSeveral(_ key: UInt64) -> Bool {
        let (word, bit) = place(of: key)
        return repeated.base[word] & bit != 0
    }

    @inline(__always)
    private func place(of key: UInt64) -> (word: Int, bit: UInt64) {
        let value = ((key ^ (key &>> 31)) &* 0xD6E8_FEB8_6659_FD93) &>> shift
        return (Int(truncatingIfNeeded: value &>> 6), 1 &<< (value & 63))
    }
}
