/// Tells which of many keys certainly come once: a byte for each value of a hash's high part, which counts the keys
/// that have it.
struct RepeatFilter {
    private var counts = PlainBuffer<UInt8>()
    private var shift: UInt64 = 64

    /// Bytes for each key: about one key in sixteen is taken for another.
    private static let bytesPerKey = 12

    func deallocate() { counts.deallocate() }

    /// Forgets the keys and makes ready for about `expected` others.
    mutating func begin(expecting expected: Int) {
        var bits: UInt64 = 6
        while 1 << bits < expected * Self.bytesPerKey, bits < 40 { bits += 1 }
        shift = 64 - bits
        counts.fill(1 << Int(bits), with: 0)
    }

    @inline(__always)
    mutating func insert(_ key: UInt64) {
        let place = place(of: key)
        // Two and more are alike: the bit of the second stays.
        counts.base[place] = counts.base[place] &* 2 | 1
    }

    /// 1 where a key that was put in may have come more than once, else 0.
    @inline(__always)
    func mayHaveSeveral(_ key: UInt64) -> Int { Int(counts.base[place(of: key)] &>> 1 & 1) }

    @inline(__always)
    private func place(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0xD6E8_FEB8_6659_FD93) &>> shift)
    }
}
