import CModel

/// The lookups that both dictionary and learned engine begin with: every pair of neighbours, and which of them go on.
///
/// One pass without branches: the cache line of a pair some characters ahead is asked for, then a pair is looked up.
struct PairScan {
    /// A pair, or a longer beginning, that may go on with the next character.
    struct Pending {
        /// Where in the table what it may go on to belongs.
        var place: UInt64
        /// Where it starts.
        var index: UInt32
        /// The number of its entry.
        var node: UInt32
    }

    /// The entries of the pairs that start at each character, 0 where there is none: see ``PairLayout/contentMask``.
    ///
    /// Where characters are not looked up yet, the places of their pairs.
    let entries: UnsafeMutablePointer<UInt64>
    let pending: UnsafeMutablePointer<Pending>
    private let overflowing: UnsafeMutablePointer<UInt32>

    /// Bytes of scratch for each character.
    static let bytesPerCharacter = 28
    /// How many characters ahead cache lines are asked for: enough for the way to memory, few enough for the cache.
    static let lookAhead = 32
    /// Characters behind the last one that are read, and room that is written.
    static let slack = lookAhead + 2

    /// Takes `capacity` × ``bytesPerCharacter`` bytes at an address that is a multiple of eight; they are not cleared, as
    /// what is read of them was written before, addresses to ask the cache for aside.
    init(_ memory: UnsafeMutableRawPointer, capacity: Int) {
        entries = memory.bindMemory(to: UInt64.self, capacity: capacity)
        pending = (memory + capacity * 8).bindMemory(to: Pending.self, capacity: capacity)
        overflowing = (memory + capacity * 24).bindMemory(to: UInt32.self, capacity: capacity)
    }

    /// Looks up the pairs that start at the first `count` characters; returns how many are pending.
    @inline(__always)
    func lookUp<Layout>(_ ids: UnsafePointer<UInt16>, count: Int, in pairs: PairTable<Layout>) -> Int {
        let entries = entries
        var first = ids[0]
        @inline(__always) func prepare(_ index: Int) {
            let second = ids[index &+ 1]
            let place = pairs.place(first, second)
            first = second
            entries[index] = place
            pairs.prefetch(place)
        }
        // Past the end the ids are old ones: their lines are asked for in vain.
        for index in 0..<Self.lookAhead { prepare(index) }
        var pendingEnd = pending
        var overflowingEnd = overflowing
        for index in 0..<count {
            prepare(index &+ Self.lookAhead)
            let found = pairs.probe(entries[index])
            entries[index] = found.entry & Layout.contentMask
            pendingEnd.pointee.index = UInt32(truncatingIfNeeded: index)
            pendingEnd.pointee.node = UInt32(truncatingIfNeeded: found.number)
            pendingEnd += PairFlag.mayGoOn(found.entry, with: ids[index &+ 2])
            overflowingEnd.pointee = UInt32(truncatingIfNeeded: index)
            overflowingEnd += found.isMoved
        }
        for item in 0..<(overflowingEnd - overflowing) {
            let index = Int(overflowing[item])
            guard let found = pairs.find(pairs.place(ids[index], ids[index &+ 1])) else { continue }
            entries[index] = found.entry & Layout.contentMask
            pendingEnd.pointee = Pending(place: 0, index: UInt32(truncatingIfNeeded: index), node: found.number)
            pendingEnd += PairFlag.mayGoOn(found.entry, with: ids[index &+ 2])
        }
        return pendingEnd - pending
    }

    /// Finds the places of what is pending with the character `depth` on, and keeps what a table may have; returns how
    /// many are left.
    ///
    /// Most pairs that go on do so otherwise than here: a filter of one bit a key sorts them out.
    @inline(never)
    func siftPending(_ count: Int, depth: Int, _ ids: UnsafePointer<UInt16>, _ table: ContinuationTable) -> Int {
        let ids = ids + depth
        var likely = pending
        for item in 0..<count {
            let index = pending[item].index
            let (place, isLikely) = table.place(pending[item].node, ids[Int(index)])
            likely.pointee.place = place
            likely.pointee.index = index
            likely += isLikely
        }
        return likely - pending
    }

    /// Asks for the buckets of the first of `count` likely keys, before ``prefetch(after:in:)`` is called for each.
    @inline(__always)
    func prefetchFirst(_ count: Int, in table: ContinuationTable) {
        for item in 0..<min(count, Self.lookAhead) { table.prefetch(pending[item].place) }
    }

    /// Asks for the bucket of a key some items ahead: all at once would be more than the processor can wait for.
    ///
    /// Behind the last key stand old ones, which are asked for in vain.
    @inline(__always)
    func prefetch(after item: Int, in table: ContinuationTable) {
        table.prefetch(pending[item &+ Self.lookAhead].place)
    }
}
