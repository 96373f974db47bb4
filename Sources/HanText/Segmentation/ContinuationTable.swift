import CModel

/// What follows pairs: triples of the model, and the longer words of the dictionary.
///
/// A node is the number of a pair's entry, or `deep` plus the number of an entry here; with the next character's id
/// it makes a key of 35 bits, mixed by a bijection of 36. A bucket holds eight tags of 16 bits and their extensions of
/// 8, then eight times four weights and the flags; with at least 4096 buckets a hit is always true.
struct ContinuationTable {
    static let deep: UInt32 = 1 << 20
    static let bucketSize = 64
    static let slots = 8
    /// Keeps the four weights of a loaded entry, shifted to their lanes.
    static let weightMask: UInt64 = 0x0000_FFFF_FFFF_0000

    let buckets: UnsafeMutableRawPointer
    let count: Int
    /// A bit for each value of the hash's high part, set where a key has it.
    private let filter: UnsafeMutablePointer<UInt64>
    private static let filterBits = 21

    init(entries: Int) {
        filter = .allocate(capacity: 1 << (Self.filterBits - 6))
        filter.initialize(repeating: 0, count: 1 << (Self.filterBits - 6))
        count = max(4096, entries * 5 / (4 * Self.slots))
        let size = (count + PairTable.spareBuckets) * Self.bucketSize
        buckets = .allocate(byteCount: size, alignment: Self.bucketSize)
        buckets.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    }

    @inline(__always)
    static func mix(_ node: UInt32, _ id: UInt16) -> UInt64 {
        let mask: UInt64 = (1 << 36) - 1
        var hash = ((UInt64(node) << 14 | UInt64(id)) &* 0x9E37_79B9_7F4A_7C15) & mask
        hash ^= hash >> 18
        return (hash &* 0xC2B2_AE3D_27D4_EB4F) & mask
    }

    @inline(__always)
    static func bucket(_ hash: UInt64, _ count: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash >> 4) &* count) >> 32)
    }

    /// 0 where the key of a hash is certainly not there, else 1.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Int {
        let bit = hash >> UInt64(36 - Self.filterBits)
        return Int(truncatingIfNeeded: filter[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1)
    }

    /// Asks for the memory that says whether the key of a hash may be there.
    @inline(__always)
    func prefetchFilter(_ hash: UInt64) {
        hantext_prefetch(filter + Int(truncatingIfNeeded: hash >> UInt64(42 - Self.filterBits)))
    }

    /// Asks for the memory that the bucket of a hash lies in.
    @inline(__always)
    func prefetch(_ hash: UInt64) {
        hantext_prefetch(buckets + Self.bucket(hash, UInt64(truncatingIfNeeded: count)) &* Self.bucketSize)
    }

    func deallocate() {
        buckets.deallocate()
        filter.deallocate()
    }

    /// Adds an entry of four bytes of weights or adds to it; gives its number.
    func insert(
        _ node: UInt32, _ id: UInt16, weights: UInt64, flags: UInt8, counts: inout [UInt8]
    ) -> UInt32? {
        let hash = Self.mix(node, id)
        filter[Int(hash >> UInt64(36 - Self.filterBits)) >> 6] |= 1 << (hash >> UInt64(36 - Self.filterBits) & 63)
        if let number = find(hash)?.number {
            add(weights, flags, to: number)
            return number
        }
        var index = Self.bucket(hash, UInt64(count))
        while counts[index] == Self.slots {
            let flagsOfFirst = buckets + (index * Self.bucketSize + 28)
            flagsOfFirst.storeBytes(of: flagsOfFirst.load(as: UInt8.self) | PairTable.Flag.overflow, as: UInt8.self)
            index += 1
            guard index < count + PairTable.spareBuckets else { return nil }
        }
        let slot = Int(counts[index])
        counts[index] += 1
        let bucket = buckets + index * Self.bucketSize
        bucket.storeBytes(of: UInt16(truncatingIfNeeded: hash), toByteOffset: slot * 2, as: UInt16.self)
        bucket.storeBytes(of: UInt8(truncatingIfNeeded: hash >> 16), toByteOffset: 16 + slot, as: UInt8.self)
        let number = UInt32(index * Self.slots + slot)
        // An entry that is there has this flag, so that an empty place never matches.
        add(weights, flags | PairTable.Flag.occupied, to: number)
        return number
    }

    /// Adds weights and flags to the entry with a number.
    func add(_ weights: UInt64, _ flags: UInt8, to number: UInt32) {
        let entry = buckets + (Int(number) / Self.slots * Self.bucketSize + 24 + Int(number) % Self.slots * 5)
        let bits = entry.loadUnaligned(as: UInt32.self) | UInt32(truncatingIfNeeded: weights)
        entry.storeBytes(of: bits, as: UInt32.self)
        entry.storeBytes(of: (entry + 4).load(as: UInt8.self) | flags, toByteOffset: 4, as: UInt8.self)
    }

    /// The entry of a mixed key: three bytes of no meaning, four weights, the flags; and its number.
    @inline(__always)
    func find(_ hash: UInt64) -> (entry: UInt64, number: UInt32)? {
        var index = Self.bucket(hash, UInt64(count))
        let tag = UInt16(truncatingIfNeeded: hash)
        let `extension` = UInt8(truncatingIfNeeded: hash >> 16)
        while true {
            let bucket = UnsafeRawPointer(buckets + index &* Self.bucketSize)
            var match = hantext_match8(bucket, tag)
            while match != 0 {
                let slot = match.trailingZeroBitCount >> 1
                if bucket.load(fromByteOffset: 16 &+ slot, as: UInt8.self) == `extension` {
                    let entry = (bucket + (21 &+ slot &* 5)).loadUnaligned(as: UInt64.self)
                    if UInt8(truncatingIfNeeded: entry >> 56) & PairTable.Flag.occupied != 0 {
                        return (entry, UInt32(index &* Self.slots &+ slot))
                    }
                }
                match &= ~(3 << UInt32(2 &* slot))
            }
            guard bucket.load(fromByteOffset: 28, as: UInt8.self) & PairTable.Flag.overflow != 0 else { return nil }
            index += 1
        }
    }
}
