/// Counts keys of 64 bits and numbers them; a hash table with open addressing, as tens of millions are counted.
struct CountingTable {
    private var keys: [UInt64]
    private var indexes: [UInt32]
    /// How often each key was added, by its number.
    private(set) var counts: [UInt32] = []
    private var mask: Int

    init() {
        mask = (1 << 16) - 1
        keys = [UInt64](repeating: 0, count: mask + 1)
        indexes = [UInt32](repeating: 0, count: mask + 1)
    }

    /// Adds a key; keys are not 0.
    mutating func add(_ key: UInt64) {
        if counts.count * 2 > mask { grow() }
        var place = Self.place(key, mask)
        while keys[place] != 0 {
            if keys[place] == key {
                counts[Int(indexes[place])] += 1
                return
            }
            place = (place + 1) & mask
        }
        keys[place] = key
        indexes[place] = UInt32(counts.count)
        counts.append(1)
    }

    /// The number of a key, in the order in which keys were first added.
    func number(of key: UInt64) -> Int? {
        var place = Self.place(key, mask)
        while keys[place] != 0 {
            if keys[place] == key { return Int(indexes[place]) }
            place = (place + 1) & mask
        }
        return nil
    }

    func contains(_ key: UInt64) -> Bool { number(of: key) != nil }

    /// Calls `body` with every key and its number, in no order.
    func forEach(_ body: (_ key: UInt64, _ number: Int) -> Void) {
        for place in keys.indices where keys[place] != 0 { body(keys[place], Int(indexes[place])) }
    }

    private mutating func grow() {
        let (oldKeys, oldIndexes) = (keys, indexes)
        mask = mask * 2 + 1
        keys = [UInt64](repeating: 0, count: mask + 1)
        indexes = [UInt32](repeating: 0, count: mask + 1)
        for old in oldKeys.indices where oldKeys[old] != 0 {
            var place = Self.place(oldKeys[old], mask)
            while keys[place] != 0 { place = (place + 1) & mask }
            keys[place] = oldKeys[old]
            indexes[place] = oldIndexes[old]
        }
    }

    @inline(__always)
    private static func place(_ key: UInt64, _ mask: Int) -> Int {
        let hash = (key ^ key >> 31) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> 20) & mask
    }
}
