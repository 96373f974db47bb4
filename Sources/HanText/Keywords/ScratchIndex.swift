/// Numbers for 64-bit keys in the order they come, begun anew with each text at no cost.
///
/// Open addressing with linear probing. A slot holds 32 bits of the key's hash and the key's number counted on from
/// text to text: what an earlier text left reads as empty, so that nothing is ever cleared. A text uses as much of
/// the table as it needs, the same memory for every short one.
struct ScratchIndex {
    /// The upper half: 32 bits of the hash; the lower half: `first` plus the number of the key.
    private var slots: UnsafeMutablePointer<UInt64>
    private var slotCount: Int
    /// The part of the table in use is `1 << (64 - shift)` slots.
    private var shift: UInt64
    private var first: UInt32 = 1
    private var keys = PlainBuffer<UInt64>()

    private static let leastBits = 8

    init() {
        slotCount = 1 << Self.leastBits
        shift = UInt64(64 - Self.leastBits)
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
    }

    func deallocate() {
        slots.deallocate()
        keys.deallocate()
    }

    /// The number of keys.
    var count: Int { keys.count }

    /// Forgets the keys and makes ready for about `expected` others.
    mutating func begin(expecting expected: Int) {
        forgetSlots()
        keys.removeAll()
        var bits = Self.leastBits
        while 1 << bits < expected * 2, bits < 40 { bits += 1 }
        use(bits)
    }

    private mutating func forgetSlots() {
        if first > UInt32.max / 2 {
            slots.update(repeating: 0, count: slotCount)
            first = 1
        } else {
            first &+= UInt32(truncatingIfNeeded: keys.count)
        }
    }

    private mutating func use(_ bits: Int) {
        shift = UInt64(64 - bits)
        guard 1 << bits > slotCount else { return }
        slots.deallocate()
        slotCount = 1 << bits
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
    }

    /// Whether a key is there.
    @inline(__always)
    func contains(_ key: UInt64) -> Bool { probe(key, Self.hash(key)).number < keys.count }

    /// The number of a key, which is new where it equals the `count` before.
    @inline(__always)
    mutating func insert(_ key: UInt64) -> Int {
        let hash = Self.hash(key)
        let (slot, number) = probe(key, hash)
        guard number == keys.count else { return number }
        slots[slot] = hash &<< 32 | UInt64(first &+ UInt32(truncatingIfNeeded: number))
        keys.append(key)
        if number &* 2 > mask { grow() }
        return number
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 { (key ^ (key &>> 31)) &* 0xD6E8_FEB8_6659_FD93 }

    @inline(__always)
    private var mask: Int { (1 &<< Int(truncatingIfNeeded: 64 &- shift)) &- 1 }

    /// The slot of a key with its number, or a free one with the count of the keys.
    @inline(__always)
    private func probe(_ key: UInt64, _ hash: UInt64) -> (slot: Int, number: Int) {
        let mask = mask
        var slot = Int(truncatingIfNeeded: hash &>> shift)
        while true {
            let entry = slots[slot]
            let number = Int(UInt32(truncatingIfNeeded: entry) &- first)
            if number >= keys.count { return (slot, keys.count) }
            if UInt32(truncatingIfNeeded: entry &>> 32) == UInt32(truncatingIfNeeded: hash), keys.base[number] == key {
                return (slot, number)
            }
            slot = (slot &+ 1) & mask
        }
    }

    @inline(never)
    private mutating func grow() {
        forgetSlots()
        use(Int(64 - shift) + 1)
        let mask = mask
        for (number, key) in keys.elements.enumerated() {
            let hash = Self.hash(key)
            var slot = Int(truncatingIfNeeded: hash &>> shift)
            while Int(UInt32(truncatingIfNeeded: slots[slot]) &- first) < number { slot = (slot + 1) & mask }
            slots[slot] = hash << 32 | UInt64(first &+ UInt32(number))
        }
    }
}
