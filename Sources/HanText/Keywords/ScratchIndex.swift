/// Numbers for 64-bit keys in the order they come, begun anew with each text at no cost.
///
/// Open addressing with linear probing. A slot holds the key's number counted on from text to text: what an earlier
/// text left reads as empty, so that nothing is ever cleared. A text uses as much of the table as it needs, the same
/// memory for every short one.
struct ScratchIndex {
    /// `first` plus the number of a key.
    private var slots: UnsafeMutablePointer<UInt32>
    private var slotCount: Int
    /// The part of the table in use is `1 << (64 - shift)` slots.
    private var shift: UInt64
    private var first: UInt32 = 1
    /// The number of keys.
    private(set) var count = 0
    /// Room for half as many keys as there are slots in use, and one that is looked for.
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

    /// Forgets the keys and makes ready for about `expected` others.
    mutating func begin(expecting expected: Int) {
        forgetSlots()
        count = 0
        var bits = Self.leastBits
        while 1 << bits < expected * 2, bits < 40 { bits += 1 }
        use(bits)
    }

    private mutating func forgetSlots() {
        if first > UInt32.max / 2 {
            slots.update(repeating: 0, count: slotCount)
            first = 1
        } else {
            first &+= UInt32(truncatingIfNeeded: count)
        }
    }

    private mutating func use(_ bits: Int) {
        shift = UInt64(64 - bits)
        // What the buffer counts it keeps when it moves.
        keys.removeAll()
        keys.take(count)
        _ = keys.room(for: 1 << (bits - 1) + 2 - count)
        guard 1 << bits > slotCount else { return }
        slots.deallocate()
        slotCount = 1 << bits
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
    }

    /// Whether a key is there.
    @inline(__always)
    func contains(_ key: UInt64) -> Bool {
        let mask = mask
        var slot = home(of: key)
        while true {
            let number = Int(slots[slot] &- first)
            if number >= count { return false }
            if keys.base[number] == key { return true }
            slot = (slot &+ 1) & mask
        }
    }

    /// The number of a key, which is new where it equals the `count` before.
    ///
    /// Whether a key is new is as good as random, so nothing here asks: the key stands behind the last one before it
    /// is looked for, and a free slot leads there.
    @inline(__always)
    mutating func insert(_ key: UInt64) -> Int {
        let count = count
        (keys.base + count).initialize(to: key)
        let mask = mask
        var slot = home(of: key)
        var number = min(Int(slots[slot] &- first), count)
        while keys.base[number] != key {
            slot = (slot &+ 1) & mask
            number = min(Int(slots[slot] &- first), count)
        }
        slots[slot] = first &+ UInt32(truncatingIfNeeded: number)
        self.count = count &+ (number == count ? 1 : 0)
        if self.count &* 2 > mask { grow() }
        return number
    }

    @inline(__always)
    private func home(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: ((key ^ (key &>> 31)) &* 0xD6E8_FEB8_6659_FD93) &>> shift)
    }

    @inline(__always)
    private var mask: Int { (1 &<< Int(truncatingIfNeeded: 64 &- shift)) &- 1 }

    @inline(never)
    private mutating func grow() {
        forgetSlots()
        use(Int(64 - shift) + 1)
        let mask = mask
        for number in 0..<count {
            var slot = home(of: keys.base[number])
            while Int(slots[slot] &- first) < number { slot = (slot + 1) & mask }
            slots[slot] = first &+ UInt32(truncatingIfNeeded: number)
        }
    }
}
