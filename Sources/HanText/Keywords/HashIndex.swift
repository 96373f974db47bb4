/// Numbers for 64-bit keys in the order they come: open addressing with linear probing, cleared in time proportional
/// to what it holds, its memory kept for the next text.
struct HashIndex {
    private var slots: [Int32]
    private var keys: [UInt64] = []
    private var shift: UInt64

    /// Creates an index with room for about `capacity` keys before it grows.
    init(capacity: Int = 1024) {
        var bits = 4
        while 1 << bits < capacity * 2 { bits += 1 }
        slots = [Int32](repeating: -1, count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    /// The number of keys.
    var count: Int { keys.count }

    /// The key with a number.
    subscript(number: Int) -> UInt64 { keys[number] }

    @inline(__always)
    private func home(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: ((key ^ (key &>> 31)) &* 0xD6E8_FEB8_6659_FD93) &>> shift)
    }

    /// The number of a key, or -1.
    @inline(__always)
    func find(_ key: UInt64) -> Int {
        slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBufferPointer { keys in
                let mask = slots.count &- 1
                var slot = home(of: key)
                while true {
                    let number = Int(slots[slot])
                    if number < 0 || keys[number] == key { return number }
                    slot = (slot &+ 1) & mask
                }
            }
        }
    }

    /// The number of a key, which is new where it equals the `count` before.
    @inline(__always)
    mutating func insert(_ key: UInt64) -> Int {
        let mask = slots.count &- 1
        var slot = home(of: key)
        while true {
            let number = Int(slots[slot])
            if number < 0 { break }
            if keys[number] == key { return number }
            slot = (slot &+ 1) & mask
        }
        let number = keys.count
        keys.append(key)
        slots[slot] = Int32(truncatingIfNeeded: number)
        if keys.count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        shift -= 1
        let mask = slots.count - 1
        for (number, key) in keys.enumerated() {
            var slot = home(of: key)
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }

    /// Forgets the keys.
    mutating func removeAll() {
        if keys.count * 8 > slots.count {
            slots.withUnsafeMutableBufferPointer { $0.update(repeating: -1) }
        } else {
            for key in keys.reversed() {
                // The last key in is the first out, so every chain of probes stays whole.
                let mask = slots.count - 1
                var slot = home(of: key)
                while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
                slots[slot] = -1
            }
        }
        keys.removeAll(keepingCapacity: true)
    }
}
