import CModel

/// The lookups that both dictionary and learned engine begin with: every pair of neighbours, and which of them go on.
///
/// One pass without branches: the cache line of a pair some characters ahead is asked for, then a pair is looked up.
struct PairScan {
    /// The entries of the pairs that start at each character, 0 where there is none; the low 16 bits are free.
    let entries: UnsafeMutablePointer<UInt64>
    /// Characters whose pair may go on with the third one, and the numbers of their entries.
    let pending: UnsafeMutablePointer<UInt32>
    let nodes: UnsafeMutablePointer<UInt32>
    /// Of what is pending, mixed keys of the triples.
    let deepHashes: UnsafeMutablePointer<UInt64>
    private let hashes: UnsafeMutablePointer<UInt32>
    private let overflowing: UnsafeMutablePointer<UInt32>

    /// Bytes of scratch for each character.
    static let bytesPerCharacter = 32
    /// How many characters ahead cache lines are asked for: enough for the way to memory, few enough for the cache.
    static let lookAhead = 24
    /// Characters behind the last one that are read, and room that is written.
    static let slack = lookAhead + 2

    /// Takes `capacity` × ``bytesPerCharacter`` bytes at an address that is a multiple of eight; they are not cleared, as
    /// what is read of them was written before, addresses to ask the cache for aside.
    init(_ memory: UnsafeMutableRawPointer, capacity: Int) {
        entries = memory.bindMemory(to: UInt64.self, capacity: capacity)
        deepHashes = (memory + capacity * 8).bindMemory(to: UInt64.self, capacity: capacity)
        let narrow = (memory + capacity * 16).bindMemory(to: UInt32.self, capacity: capacity * 4)
        pending = narrow
        nodes = narrow + capacity
        hashes = narrow + capacity * 2
        overflowing = narrow + capacity * 3
    }

    /// Looks up the pairs that start at the first `count` characters; returns how many are pending.
    @inline(never)
    func lookUp(_ ids: UnsafePointer<UInt16>, count: Int, in pairs: PairTable) -> Int {
        let buckets = UnsafeRawPointer(pairs.buckets)
        let bucketCount = UInt64(pairs.count)
        @inline(__always) func prepare(_ index: Int) {
            let hash = PairTable.mix(ids[index], ids[index &+ 1])
            hashes[index] = hash
            hantext_prefetch(buckets + PairTable.bucket(hash, bucketCount) &* PairTable.bucketSize)
        }
        for index in 0..<min(count, Self.lookAhead) { prepare(index) }
        var pendingCount = 0
        var overflowingCount = 0
        for index in 0..<count {
            // Past the end the ids are old ones: their lines are asked for in vain.
            prepare(index &+ Self.lookAhead)
            let hash = hashes[index]
            let bucketIndex = PairTable.bucket(hash, bucketCount)
            let bucket = buckets + bucketIndex &* PairTable.bucketSize
            let match = hantext_match8(bucket, UInt16(truncatingIfNeeded: hash))
            let slot = (match | 0x10000).trailingZeroBitCount >> 1
            // All ones where a tag matched; without one, the first entry is loaded and cleared.
            let hit = hantext_opaque(UInt64(bitPattern: Int64(slot &- 8) >> 63))
            let entry = PairTable.load(bucket, slot & 7) & hit & ~0xFFFF
            entries[index] = entry
            pending[pendingCount] = UInt32(truncatingIfNeeded: index)
            nodes[pendingCount] = UInt32(truncatingIfNeeded: bucketIndex &* PairTable.slots &+ slot)
            pendingCount &+= PairTable.mayGoOn(entry, with: ids[index &+ 2])
            overflowing[overflowingCount] = UInt32(truncatingIfNeeded: index)
            let overflow = bucket.load(fromByteOffset: 21, as: UInt8.self) >> 1 & 1
            overflowingCount &+= Int(overflow & UInt8(truncatingIfNeeded: ~hit))
        }
        for item in 0..<overflowingCount {
            let index = Int(overflowing[item])
            let hash = hashes[index]
            guard let found = pairs.find(hash, from: PairTable.bucket(hash, bucketCount)) else { continue }
            entries[index] = found.entry & ~0xFFFF
            pending[pendingCount] = UInt32(truncatingIfNeeded: index)
            nodes[pendingCount] = found.number
            pendingCount &+= PairTable.mayGoOn(found.entry, with: ids[index &+ 2])
        }
        return pendingCount
    }

    /// Mixes the keys of what is pending with the character `depth` on, and keeps what a table may have; returns how
    /// many are left.
    ///
    /// Most pairs that go on do so otherwise than here: a filter of one bit a key sorts them out.
    @inline(never)
    func siftPending(_ count: Int, depth: Int, _ ids: UnsafePointer<UInt16>, _ table: ContinuationTable) -> Int {
        // All keys first, so that the filter's lines are on their way before one is looked at.
        for item in 0..<count {
            let hash = ContinuationTable.mix(nodes[item], ids[Int(pending[item]) &+ depth])
            deepHashes[item] = hash
            table.prefetchFilter(hash)
        }
        var likely = 0
        for item in 0..<count {
            let (index, hash) = (pending[item], deepHashes[item])
            pending[likely] = index
            deepHashes[likely] = hash
            likely &+= table.mayContain(hash)
        }
        return likely
    }

    /// Asks for the buckets of the first of `count` likely keys, before ``prefetch(after:of:in:)`` is called for each.
    @inline(__always)
    func prefetchFirst(_ count: Int, in table: ContinuationTable) {
        for item in 0..<min(count, Self.lookAhead) { table.prefetch(deepHashes[item]) }
    }

    /// Asks for the bucket of a key some items ahead: all at once would be more than the processor can wait for.
    @inline(__always)
    func prefetch(after item: Int, of count: Int, in table: ContinuationTable) {
        table.prefetch(deepHashes[min(item &+ Self.lookAhead, count &- 1)])
    }
}
