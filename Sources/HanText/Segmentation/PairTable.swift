import CModel

/// How a ``PairTable`` stores what it knows of a pair.
protocol PairLayout {
    /// Bytes of an entry: its flags, and weights or a cost. Even.
    static var entrySize: Int { get }
    /// How full the table is made, and that behind it: so that no entry has a long way.
    static var tenthsFull: Int { get }
    /// Keeps of a loaded entry whether it is a word, and the weights or the cost.
    static var contentMask: UInt64 { get }
    /// The entry at an address; what stands above its bytes has no meaning.
    static func load(_ entry: UnsafeRawPointer) -> UInt64
}

/// A byte of flags and five weights: the entries of a model, in buckets of 64 bytes.
enum WeightLayout: PairLayout {
    static let entrySize = 6
    static let tenthsFull = 7
    static let contentMask: UInt64 = 0x0000_FFFF_FFFF_FF00 | UInt64(PairFlag.word)

    @inline(__always)
    static func load(_ entry: UnsafeRawPointer) -> UInt64 { entry.loadUnaligned(as: UInt64.self) }
}

/// A byte of flags and what the word costs: the entries of ICU's dictionary, in buckets of 32 bytes.
enum CostLayout: PairLayout {
    static let entrySize = 2
    static let tenthsFull = 6
    static let contentMask: UInt64 = 0xFF00 | UInt64(PairFlag.word)

    @inline(__always)
    static func load(_ entry: UnsafeRawPointer) -> UInt64 { UInt64(entry.load(as: UInt16.self)) }
}

/// Flags of an entry, its lowest byte; `overflow` stands in the first entry of a bucket whose entries went on into
/// the next.
///
/// The upper four bits are for the characters that may follow, by the last two bits of their ids: most pairs that go
/// on need no look at where.
enum PairFlag {
    static let word: UInt8 = 1
    static let overflow: UInt8 = 2
    static let occupied: UInt8 = 4

    /// The flag that an entry has when the character may follow.
    @inline(__always)
    static func following(_ id: UInt16) -> UInt8 { 0x10 << UInt8(truncatingIfNeeded: id & 3) }

    /// 1 where an entry with these flags may go on with the character, else 0.
    @inline(__always)
    static func mayGoOn(_ flags: UInt64, with id: UInt16) -> Int {
        Int(truncatingIfNeeded: (flags &>> UInt64(id & 3)) >> 4 & 1)
    }
}

/// The pairs of characters that a model or the dictionary knows: a hash table of buckets that lie in one cache
/// line, so that a lookup touches no more.
///
/// A bucket holds eight entries, then eight tags of 16 bits. A key of 28 bits is multiplied by an odd number, which is a
/// bijection; its high part picks the bucket and its low 16 bits are the tag. Two keys with one tag are picked buckets at
/// least ``reach`` apart, `count / 4096`, and no pair is moved on that far from its bucket: a hit is always true.
struct PairTable<Layout: PairLayout> {
    static var slots: Int { 8 }
    static var bucketSize: Int { slots * (Layout.entrySize + 2) }
    /// Where the tags begin, behind the entries.
    private static var tags: Int { slots * Layout.entrySize }

    let buckets: UnsafeMutableRawPointer
    let count: Int
    /// How many buckets a pair may be in: its own and those behind it.
    let reach: Int

    /// Room for `entries`, and some buckets behind the last for its overflow.
    ///
    /// The number of buckets is odd, so that the low bits of ``place(_:_:)`` tell keys apart as those of their hashes do.
    init(entries: Int) {
        count = max(4096, entries * 10 / (Layout.tenthsFull * Self.slots)) | 1
        reach = count / 4096
        let size = (count + reach) * Self.bucketSize
        buckets = .allocate(byteCount: size, alignment: Self.bucketSize)
        buckets.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    }

    /// How many buckets there are, with those for the overflow of the last.
    var bucketCount: Int { count + reach }

    func deallocate() { buckets.deallocate() }

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
    static func offset(_ place: UInt64) -> Int {
        Int(truncatingIfNeeded: place >> UInt64(28 - bucketSize.trailingZeroBitCount)) & ~(bucketSize &- 1)
    }

    /// Asks for the memory that the bucket of a place lies in.
    @inline(__always)
    func prefetch(_ place: UInt64) { hantext_prefetch(buckets + Self.offset(place)) }

    /// Looks for a pair in the bucket of its place: the entry, 0 where it isn't there, and its number; and whether it may
    /// have been moved on, 0 or 1.
    ///
    /// Without a branch on whether it is there, which nothing foretells.
    @inline(__always)
    func probe(_ place: UInt64) -> (entry: UInt64, number: Int, isMoved: Int) {
        let offset = Self.offset(place)
        let bucket = UnsafeRawPointer(buckets + offset)
        let match = hantext_match8(bucket + Self.tags, UInt16(truncatingIfNeeded: place))
        // Twice the slot; 16 where no tag matched, and then the first entry is loaded and cleared.
        let double = (match | 0x10000).trailingZeroBitCount
        let hit = hantext_opaque(UInt64(bitPattern: Int64(double &- 16) >> 63))
        let loaded = Layout.load(bucket + (double & 15) &* (Layout.entrySize / 2))
        let number = offset >> (Self.bucketSize.trailingZeroBitCount &- 3) &+ double >> 1
        return (loaded & hit, number, Int(truncatingIfNeeded: (loaded & ~hit) >> 1 & 1))
    }

    /// Adds an entry and gives its number, `nil` where all buckets within its reach are full; the pair must not be there
    /// yet.
    ///
    /// - Parameters:
    ///   - weights: The five weights or the cost, the first byte lowest.
    ///   - counts: How full each bucket is.
    func insert(
        _ first: UInt16, _ second: UInt16, weights: UInt64, flags: UInt8, counts: inout [UInt8]
    ) -> UInt32? {
        let place = place(first, second)
        let home = Self.offset(place) / Self.bucketSize
        var index = home
        while counts[index] == Self.slots {
            guard index + 1 < home + reach else { return nil }
            let flagsOfFirst = buckets + index * Self.bucketSize
            flagsOfFirst.storeBytes(of: flagsOfFirst.load(as: UInt8.self) | PairFlag.overflow, as: UInt8.self)
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
        let (bucket, slot) = Int(number).quotientAndRemainder(dividingBy: Self.slots)
        let entry = buckets + (bucket * Self.bucketSize + slot * Layout.entrySize)
        var bits = weights << 8 | UInt64(flags)
        // Byte by byte, as more would reach into the next entry.
        for index in 0..<Layout.entrySize {
            let byte = entry.load(fromByteOffset: index, as: UInt8.self) | UInt8(truncatingIfNeeded: bits)
            entry.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
            bits >>= 8
        }
    }

    /// The entry of a pair and its number, searched over all buckets that it may have gone to.
    @inline(__always)
    func find(_ place: UInt64) -> (entry: UInt64, number: UInt32)? {
        var offset = Self.offset(place)
        for _ in 0..<reach {
            let bucket = UnsafeRawPointer(buckets + offset)
            let match = hantext_match8(bucket + Self.tags, UInt16(truncatingIfNeeded: place))
            if match != 0 {
                let slot = match.trailingZeroBitCount >> 1
                return (
                    Layout.load(bucket + slot &* Layout.entrySize),
                    UInt32(offset / Self.bucketSize &* Self.slots &+ slot)
                )
            }
            guard bucket.load(as: UInt8.self) & PairFlag.overflow != 0 else { return nil }
            offset += Self.bucketSize
        }
        return nil
    }
}
