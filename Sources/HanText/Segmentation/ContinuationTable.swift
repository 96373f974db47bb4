import CModel

/// What follows pairs: triples of the model, and the longer words of the dictionary.
///
/// A node is the number of a pair's entry, or `deep` plus the number of an entry here; with the next character's id
/// it makes a key of 36 bits, multiplied to a hash of as many. A bucket holds eight tags of 16 bits and their extensions of
/// 8, then eight times four weights and the flags. A hit is always true, as in ``PairTable``.
struct ContinuationTable {
    static let deep: UInt32 = 1 << 21
    static let bucketSize = 64
    static let slots = 8
    /// Keeps the four weights of a loaded entry, shifted to the lanes of a pair's.
    static let weightMask: UInt64 = 0x0000_FFFF_FFFF_0000

    let buckets: UnsafeMutableRawPointer
    let count: Int
    /// How many buckets an entry may be in: its own and those behind it.
    let reach: Int
    /// A bit for each value of the hash's high part, set where a key has it.
    private let filter: UnsafeMutablePointer<UInt64>
    private static let filterBits = 20

    /// Room for `entries`, and some buckets behind the last for its overflow.
    init(entries: Int, tenthsFull: Int) {
        filter = .allocate(capacity: 1 << (Self.filterBits - 6))
        filter.initialize(repeating: 0, count: 1 << (Self.filterBits - 6))
        count = max(4096, entries * 10 / (tenthsFull * Self.slots)) | 1
        reach = count / 4096
        let size = (count + reach) * Self.bucketSize
        buckets = .allocate(byteCount: size, alignment: Self.bucketSize)
        buckets.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    }

    /// Where what goes on from a node with a character belongs: the number of its bucket times 2^36, and below, the tag and
    /// its extension in the low 24 bits; and whether it may be there: 0 where it certainly is not, else 1.
    @inline(__always)
    func place(_ node: UInt32, _ id: UInt16) -> (place: UInt64, isLikely: Int) {
        let hash = Self.hash(node, id)
        let bit = hash >> UInt64(36 - Self.filterBits)
        let isLikely = Int(truncatingIfNeeded: filter[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1)
        return (hash &* UInt64(truncatingIfNeeded: count), isLikely)
    }

    @inline(__always)
    private static func hash(_ node: UInt32, _ id: UInt16) -> UInt64 {
        ((UInt64(node) << 14 | UInt64(id)) &* 0x9E37_79B9_7F4A_7C15) & ((1 << 36) - 1)
    }

    /// How many bytes from the first the bucket of a place is.
    @inline(__always)
    private static func offset(_ place: UInt64) -> Int { Int(truncatingIfNeeded: place >> 30) & ~(bucketSize &- 1) }

    /// Asks for the memory that the bucket of a place lies in.
    @inline(__always)
    func prefetch(_ place: UInt64) { hantext_prefetch(buckets + Self.offset(place)) }

    /// How many buckets there are, with those for the overflow of the last.
    var bucketCount: Int { count + reach }

    func deallocate() {
        buckets.deallocate()
        filter.deallocate()
    }

    /// Adds an entry of four bytes of weights or adds to it; gives its number, `nil` where all buckets within its reach are
    /// full.
    func insert(
        _ node: UInt32, _ id: UInt16, weights: UInt64, flags: UInt8, counts: inout [UInt8]
    ) -> UInt32? {
        let bit = Self.hash(node, id) >> UInt64(36 - Self.filterBits)
        filter[Int(bit >> 6)] |= 1 << (bit & 63)
        let place = place(node, id).place
        let known = find(place)
        if Self.isEntry(known.entry) {
            add(weights, flags, to: known.number)
            return known.number
        }
        let home = Self.offset(place) / Self.bucketSize
        var index = home
        while counts[index] == Self.slots {
            guard index + 1 < home + reach else { return nil }
            let flagsOfFirst = buckets + (index * Self.bucketSize + 28)
            flagsOfFirst.storeBytes(of: flagsOfFirst.load(as: UInt8.self) | PairFlag.overflow, as: UInt8.self)
            index += 1
        }
        let slot = Int(counts[index])
        counts[index] += 1
        let bucket = buckets + index * Self.bucketSize
        bucket.storeBytes(of: UInt16(truncatingIfNeeded: place), toByteOffset: slot * 2, as: UInt16.self)
        bucket.storeBytes(of: UInt8(truncatingIfNeeded: place >> 16), toByteOffset: 16 + slot, as: UInt8.self)
        let number = UInt32(index * Self.slots + slot)
        // An entry that is there has this flag, so that an empty place is told from it.
        add(weights, flags | PairFlag.occupied, to: number)
        return number
    }

    /// Whether what ``find(_:)`` gave is an entry.
    @inline(__always)
    static func isEntry(_ entry: UInt64) -> Bool {
        UInt8(truncatingIfNeeded: entry >> 56) & PairFlag.occupied != 0
    }

    /// Adds weights and flags to the entry with a number.
    func add(_ weights: UInt64, _ flags: UInt8, to number: UInt32) {
        let entry = buckets + (Int(number) / Self.slots * Self.bucketSize + 24 + Int(number) % Self.slots * 5)
        let bits = entry.loadUnaligned(as: UInt32.self) | UInt32(truncatingIfNeeded: weights)
        entry.storeBytes(of: bits, as: UInt32.self)
        entry.storeBytes(of: (entry + 4).load(as: UInt8.self) | flags, toByteOffset: 4, as: UInt8.self)
    }

    /// The entry of a place: three bytes of no meaning, four weights, the flags; and its number. Weights and flags are
    /// 0 where the key isn't there.
    ///
    /// Without a branch on whether it is there, which nothing foretells; few keys are not in the first bucket.
    @inline(__always)
    func find(_ place: UInt64) -> (entry: UInt64, number: UInt32) {
        var offset = Self.offset(place)
        let last = offset &+ (reach &- 1) &* Self.bucketSize
        while true {
            let bucket = UnsafeRawPointer(buckets + offset)
            // An empty place, which may match zeros, stands behind those that are taken, and is all zeros.
            let tag = UInt16(truncatingIfNeeded: place)
            let match = hantext_match8_extended(bucket, tag, UInt8(truncatingIfNeeded: place >> 16))
            let slot = (match | 0x100).trailingZeroBitCount
            let hit = hantext_opaque(UInt64(bitPattern: Int64(slot &- Self.slots) >> 63))
            let overflow = UInt64(bucket.load(fromByteOffset: 28, as: UInt8.self) & PairFlag.overflow)
            if _fastPath(overflow & ~hit == 0) || offset == last {
                let entry = (bucket + (21 &+ (slot & 7) &* 5)).loadUnaligned(as: UInt64.self) & hit
                return (entry, UInt32(truncatingIfNeeded: offset >> 3 &+ slot))
            }
            offset &+= Self.bucketSize
        }
    }
}
