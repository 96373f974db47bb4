import CModel

/// The pairs of characters that a model or the dictionary knows: a hash table of 64-byte buckets, so that a lookup
/// touches one cache line.
///
/// A bucket holds eight times a byte of flags and five weights, then eight tags of 16 bits. A key of 28 bits is
/// multiplied by an odd number, which is a bijection; its high part picks the bucket and its low 16 bits are the tag.
/// Two keys with one tag are picked buckets at least `count / 4096` apart: a hit is true as long as no pair was moved on
/// that many buckets. The table of the model that ships keeps within it, 10 of 12; that of ICU's dictionary has some longer
/// ways, where a pair that isn't there may be taken for one that is.
struct PairTable {
    /// Flags of an entry, its lowest byte; `overflow` stands in the first entry of a bucket whose entries went on into
    /// the next.
    ///
    /// The upper four bits are for the characters that may follow, by the last two bits of their ids: most pairs that go
    /// on need no look at where.
    enum Flag {
        static let word: UInt8 = 1
        static let overflow: UInt8 = 2
        static let occupied: UInt8 = 4

        /// The flag that an entry has when the character may follow.
        @inline(__always)
        static func following(_ id: UInt16) -> UInt8 { 1 << UInt8(truncatingIfNeeded: shift(id)) }

        /// Where that flag stands.
        @inline(__always)
        static func shift(_ id: UInt16) -> UInt64 { UInt64(id & 3 | 4) }
    }

    static let bucketSize = 64
    static let slots = 8
    /// Where the tags begin, behind the entries.
    static let tags = 48
    /// Keeps of a loaded entry whether it is a word, and the five weights in their lanes.
    static let contentMask: UInt64 = 0x0000_FFFF_FFFF_FF00 | UInt64(Flag.word)

    let buckets: UnsafeMutableRawPointer
    let count: Int

    /// Room for `entries` at seven tenths full, and some buckets behind the last for its overflow.
    ///
    /// The number of buckets is odd, so that the low bits of ``place(_:_:)`` tell keys apart as those of their hashes do.
    init(entries: Int) {
        count = max(4096, entries * 10 / (7 * Self.slots)) | 1
        let size = (count + Self.spareBuckets) * Self.bucketSize
        buckets = .allocate(byteCount: size, alignment: Self.bucketSize)
        buckets.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    }

    static let spareBuckets = 64

    /// Where a pair belongs: the number of its bucket times 2^28, and below, the tag in the low 16 bits.
    ///
    /// One multiplication by 2^32 over the golden ratio spreads the steps between keys evenly over the high bits, so that
    /// no fewer pairs fit into their buckets than with a hash of several steps; a second one by the number of buckets.
    @inline(__always)
    func place(_ first: UInt16, _ second: UInt16) -> UInt64 {
        let hash = ((UInt32(first) << 14 | UInt32(second)) &* 0x9E37_79B9) & 0xFFF_FFFF
        return UInt64(hash) &* UInt64(truncatingIfNeeded: count)
    }

    /// How many bytes from the first the bucket of a place is.
    @inline(__always)
    static func offset(_ place: UInt64) -> Int { Int(truncatingIfNeeded: place >> 22) & ~(bucketSize &- 1) }

    /// The entry in a slot: the flags, five weights, two bytes of no meaning.
    @inline(__always)
    static func load(_ bucket: UnsafeRawPointer, _ slot: Int) -> UInt64 {
        (bucket + slot &* 6).loadUnaligned(as: UInt64.self)
    }

    /// 1 where an entry with these flags may go on with the character, else 0.
    @inline(__always)
    static func mayGoOn(_ flags: UInt64, with id: UInt16) -> Int {
        Int(truncatingIfNeeded: flags >> Flag.shift(id) & 1)
    }

    /// Adds an entry and gives its number; the pair must not be there yet.
    ///
    /// - Parameters:
    ///   - weights: Five bytes, the first lowest.
    ///   - counts: How full each bucket is.
    func insert(
        _ first: UInt16, _ second: UInt16, weights: UInt64, flags: UInt8, counts: inout [UInt8]
    ) -> UInt32? {
        let place = place(first, second)
        var index = Self.offset(place) / Self.bucketSize
        while counts[index] == Self.slots {
            // The last bucket never goes on, so that nothing is looked for behind it.
            guard index + 1 < count + Self.spareBuckets else { return nil }
            let flagsOfFirst = buckets + index * Self.bucketSize
            flagsOfFirst.storeBytes(of: flagsOfFirst.load(as: UInt8.self) | Flag.overflow, as: UInt8.self)
            index += 1
        }
        let slot = Int(counts[index])
        counts[index] += 1
        let bucket = buckets + index * Self.bucketSize
        bucket.storeBytes(of: UInt16(truncatingIfNeeded: place), toByteOffset: Self.tags + slot * 2, as: UInt16.self)
        let number = UInt32(index * Self.slots + slot)
        add(weights, flags, to: number)
        return number
    }

    /// Adds weights and flags to the entry with a number.
    func add(_ weights: UInt64, _ flags: UInt8, to number: UInt32) {
        // 48 bits in two pieces, as 64 would reach into the next entry.
        let entry = buckets + (Int(number) / Self.slots * Self.bucketSize + Int(number) % Self.slots * 6)
        let bits = weights << 8 | UInt64(flags)
        let low = entry.loadUnaligned(as: UInt32.self) | UInt32(truncatingIfNeeded: bits)
        entry.storeBytes(of: low, as: UInt32.self)
        let high = entry.loadUnaligned(fromByteOffset: 4, as: UInt16.self) | UInt16(truncatingIfNeeded: bits >> 32)
        entry.storeBytes(of: high, toByteOffset: 4, as: UInt16.self)
    }

    /// The entry of a pair and its number, searched over all buckets that it may have gone to.
    @inline(__always)
    func find(_ place: UInt64) -> (entry: UInt64, number: UInt32)? {
        var offset = Self.offset(place)
        while true {
            let bucket = UnsafeRawPointer(buckets + offset)
            let match = hantext_match8(bucket + Self.tags, UInt16(truncatingIfNeeded: place))
            if match != 0 {
                let slot = match.trailingZeroBitCount >> 1
                return (Self.load(bucket, slot), UInt32(offset / Self.bucketSize &* Self.slots &+ slot))
            }
            guard bucket.load(as: UInt8.self) & Flag.overflow != 0 else { return nil }
            offset += Self.bucketSize
        }
    }
}
