/// The nodes of a trie over scalars: one hash table, in which the place of a node is found from the place of the node
/// before it and the scalar between them. So a step of a walk costs one line of the cache, however many phrases there
/// are. The first nodes, with which most walks are over, lie together and are found by two loads from the scalar, with more bits
/// than others for what goes on from them. Made once, then read by every thread.
final class TrieNodes: @unchecked Sendable {
    /// What walks read. Valid as long as the nodes are.
    let table: TrieTable

    private let layout: UnsafeMutablePointer<TrieTable.Layout>
    private let slots: UnsafeMutablePointer<TrieTable.Slot>
    private let starts: UnsafeMutablePointer<UInt64>
    private let blocks: UnsafeMutablePointer<UInt16>
    private let ranks: UnsafeMutablePointer<UInt16>
    private let firsts: UnsafeMutablePointer<TrieTable.First>

    deinit {
        layout.deallocate()
        slots.deallocate()
        starts.deallocate()
        blocks.deallocate()
        ranks.deallocate()
        firsts.deallocate()
    }

    /// Builds the nodes; of equal phrases the last one counts, an empty one is left out.
    ///
    /// - Parameter reversed: whether the phrases are to be read from their end.
    /// - Complexity: O(total bytes).
    init(_ phrases: [(phrase: String, value: UInt32)], reversed: Bool) {
        let keys = TrieKeys(phrases, reversed: reversed)
        // The number of nodes is known only when all are made: a first table that holds them in any case counts them.
        var count = 0
        Self.allocate(keys.scalars.count * 2 + 2) { counting in
            count = Self.fill(counting, keys, starts: nil)
            counting.baseAddress?.deallocate()
        }
        let capacity = count * 7 / 4 + 2
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: .free, count: capacity)
        starts = .allocate(capacity: TrieTable.startWords)
        starts.initialize(repeating: 0, count: TrieTable.startWords)
        _ = Self.fill(UnsafeMutableBufferPointer(start: slots, count: capacity), keys, starts: starts)
        (blocks, ranks, firsts) = Self.makeRoom(forFirstsOf: starts)
        layout = .allocate(capacity: 1)
        layout.initialize(
            to: TrieTable.Layout(
                blocks: blocks, ranks: ranks, firsts: firsts, slots: slots, capacity: capacity, starts: starts))
        table = TrieTable(layout)
        fillFirsts()
        for (first, second) in keys.openings where first < 0x10000 {
            firsts[Int(table.rank(of: first))].followers |= TrieTable.follower(second)
        }
    }

    /// The blocks that first scalars are in, the rank of each scalar of these blocks, and memory for a node of each rank.
    private static func makeRoom(
        forFirstsOf starts: UnsafeMutablePointer<UInt64>
    ) -> (
        blocks: UnsafeMutablePointer<UInt16>, ranks: UnsafeMutablePointer<UInt16>,
        firsts: UnsafeMutablePointer<TrieTable.First>
    ) {
        let words = TrieTable.startWords - 1
        let blocks = UnsafeMutablePointer<UInt16>.allocate(capacity: words)
        let used = (0..<words).count { starts[$0] != 0 }
        // The first block is that of all scalars that no phrase begins with, the first rank that of none.
        let ranks = UnsafeMutablePointer<UInt16>.allocate(capacity: (used + 1) * 64)
        ranks.initialize(repeating: 0, count: (used + 1) * 64)
        var block = 0
        var rank: UInt16 = 0
        for word in 0..<words {
            guard starts[word] != 0 else {
                (blocks + word).initialize(to: 0)
                continue
            }
            block += 1
            (blocks + word).initialize(to: UInt16(block))
            for bit in 0..<64 where starts[word] >> UInt64(bit) & 1 == 1 {
                rank += 1
                ranks[block << 6 | bit] = rank
            }
        }
        return (blocks, ranks, .allocate(capacity: Int(rank) + 1))
    }

    /// Puts the nodes behind first scalars of the basic plane together.
    private func fillFirsts() {
        firsts.initialize(to: TrieTable.First(place: -1, value: TrieTable.noValue, followers: 0))
        var first = firsts + 1
        for word in 0..<TrieTable.startWords - 1 {
            for bit in 0..<64 where starts[word] >> UInt64(bit) & 1 == 1 {
                // Its followers come from the first two scalars of the phrases.
                first.initialize(to: table.first(UInt32(word << 6 | bit)))
                first.pointee.followers = 0
                first += 1
            }
        }
    }

    private static func allocate(_ capacity: Int, _ body: (UnsafeMutableBufferPointer<TrieTable.Slot>) -> Void) {
        let slots = UnsafeMutableBufferPointer<TrieTable.Slot>.allocate(capacity: capacity)
        slots.initialize(repeating: .free)
        body(slots)
    }

    /// Puts the keys into free slots; gives how many are taken.
    private static func fill(
        _ slots: UnsafeMutableBufferPointer<TrieTable.Slot>, _ keys: TrieKeys, starts: UnsafeMutablePointer<UInt64>?
    ) -> Int {
        var count = 0
        var start = 0
        for (end, value) in keys.ends {
            var node = TrieTable.root
            for scalar in keys.scalars[start..<end] {
                if node != TrieTable.root {
                    slots[node].followers |= TrieTable.folded(TrieTable.follower(scalar))
                } else if let starts {
                    starts[TrieTable.startWord(scalar)] |= TrieTable.startBit(scalar)
                }
                let key = TrieTable.key(node, scalar)
                node = TrieTable.place(of: key, slots.count)
                while slots[node].key != key, slots[node].key != TrieTable.Slot.free.key {
                    node = node + 1 == slots.count ? 0 : node + 1
                }
                if slots[node].key != key {
                    slots[node].key = key
                    count += 1
                }
            }
            slots[node].value = value
            start = end
        }
        return count
    }
}

/// The phrases of a trie under construction: their scalars in one array, in the order that walks meet them.
private struct TrieKeys {
    private(set) var scalars: [UInt32] = []
    /// Where each phrase ends among the scalars, and its value.
    private(set) var ends: [(end: Int, value: UInt32)] = []

    /// The first two scalars of each phrase that has more than one.
    var openings: [(UInt32, UInt32)] {
        var start = 0
        var result: [(UInt32, UInt32)] = []
        for (end, _) in ends {
            if end - start > 1 { result.append((scalars[start], scalars[start + 1])) }
            start = end
        }
        return result
    }

    init(_ phrases: [(phrase: String, value: UInt32)], reversed: Bool) {
        scalars.reserveCapacity(phrases.count * 3)
        ends.reserveCapacity(phrases.count)
        for (phrase, value) in phrases where !phrase.isEmpty {
            let start = scalars.count
            for scalar in phrase.unicodeScalars { scalars.append(scalar.value) }
            if reversed { scalars[start...].reverse() }
            ends.append((scalars.count, value))
        }
    }
}

/// A view of the nodes of a trie. It doesn't count as a user of them: counting would take longer than most walks.
struct TrieTable: @unchecked Sendable {
    /// "No value here"; callers' values stay below.
    static let noValue = UInt32.max

    /// Where the parts of a trie lie.
    fileprivate struct Layout {
        /// The block of 64 neighbours that a scalar of the basic plane is in, 0 where no phrase begins with any of them; and by
        /// block and place in it the rank of a first scalar, 0 for none.
        let blocks: UnsafePointer<UInt16>
        let ranks: UnsafePointer<UInt16>
        /// The nodes behind first scalars, by rank.
        let firsts: UnsafePointer<First>
        let slots: UnsafePointer<Slot>
        let capacity: Int
        let starts: UnsafePointer<UInt64>
    }

    /// One word, as a view is handed to every look-up.
    private let layout: UnsafePointer<Layout>

    fileprivate init(_ layout: UnsafePointer<Layout>) { self.layout = layout }

    /// The scalars that a phrase begins with: a bit for each of the basic plane, one more word for all others.
    @inline(__always)
    var starts: UnsafePointer<UInt64> { layout.pointee.starts }

    /// The node behind a first scalar: its place among the slots, and what the slot holds.
    struct First {
        fileprivate(set) var place: Int32
        /// The value of the phrase that the scalar is all of, or ``TrieTable/noValue``.
        fileprivate(set) var value: UInt32
        /// A bit for each scalar that goes on from the node (``TrieTable/follower(_:)``); 0 where none does.
        fileprivate(set) var followers: UInt64

        /// Whether a phrase may go on with a scalar.
        @inline(__always)
        func mayGoOn(with scalar: UInt32) -> Bool { followers & TrieTable.follower(scalar) != 0 }
    }

    /// The node behind a first scalar, from the slots.
    fileprivate func first(_ scalar: UInt32) -> First {
        let place = child(of: Self.root, scalar)
        guard place >= 0 else { return First(place: -1, value: Self.noValue, followers: 0) }
        let slot = layout.pointee.slots[place]
        return First(place: Int32(place), value: slot.value, followers: Self.unfolded(slot.followers))
    }

    /// The same of one that a phrase begins with; those of the basic plane lie together.
    @inline(__always)
    fileprivate func knownFirst(_ scalar: UInt32) -> First {
        scalar < 0x10000 ? first(ofRank: rank(of: scalar)).pointee : first(scalar)
    }

    /// The place of a first scalar of the basic plane among all, from 1 on; 0 where no phrase begins with the scalar.
    @inline(__always)
    func rank(of scalar: UInt32) -> UInt32 {
        let block = UInt32(layout.pointee.blocks[Int(scalar >> 6)])
        return UInt32(layout.pointee.ranks[Int(block &<< 6 | scalar & 63)])
    }

    /// The node behind the first scalar of a rank.
    @inline(__always)
    func first(ofRank rank: UInt32) -> UnsafePointer<First> { layout.pointee.firsts + Int(rank) }

    /// One node.
    fileprivate struct Slot {
        /// See ``TrieTable/key(_:_:)``.
        var key: UInt64
        /// The bits of the scalars that go on from the node, in half of a word (``TrieTable/folded(_:)``).
        var followers: UInt32
        /// The value of the phrase that ends in the node.
        var value: UInt32

        static let free = Slot(key: .max, followers: 0, value: TrieTable.noValue)
    }

    /// Stands for the node that all first scalars follow.
    fileprivate static let root = (1 << 40) - 1
    fileprivate static let startWords = 1024 + 1

    @inline(__always)
    fileprivate static func startWord(_ scalar: UInt32) -> Int { min(Int(scalar >> 6), startWords - 1) }

    @inline(__always)
    fileprivate static func startBit(_ scalar: UInt32) -> UInt64 { scalar < 0x10000 ? 1 << UInt64(scalar & 63) : 1 }

    /// One of 64 bits for a scalar.
    @inline(__always)
    fileprivate static func follower(_ scalar: UInt32) -> UInt64 { 1 << UInt64((scalar ^ scalar >> 6) & 63) }

    /// The bits of followers in half of a word, where one stands for two; and in a whole again.
    @inline(__always)
    fileprivate static func folded(_ followers: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: followers | followers >> 32)
    }
    @inline(__always)
    fileprivate static func unfolded(_ followers: UInt32) -> UInt64 { UInt64(followers) &* 0x1_0000_0001 }

    @inline(__always)
    fileprivate static func key(_ node: Int, _ scalar: UInt32) -> UInt64 {
        UInt64(truncatingIfNeeded: node) << 24 | UInt64(scalar)
    }

    /// The first slot that a key may be in.
    @inline(__always)
    fileprivate static func place(of key: UInt64, _ capacity: Int) -> Int {
        let hash = (key &* 0x9E37_79B9_7F4A_7C15) >> 32
        return Int(truncatingIfNeeded: (hash &* UInt64(truncatingIfNeeded: capacity)) >> 32)
    }

    /// Whether a phrase begins with a scalar.
    @inline(__always)
    func mayBegin(with scalar: UInt32) -> Bool {
        scalar < 0x10000
            ? rank(of: scalar) != 0
            : starts[Self.startWord(scalar)] & Self.startBit(scalar) != 0
    }

    /// The node that a scalar leads to from another, or -1.
    @inline(__always)
    private func child(of node: Int, _ scalar: UInt32) -> Int {
        let key = Self.key(node, scalar)
        let (slots, capacity) = (layout.pointee.slots, layout.pointee.capacity)
        var place = Self.place(of: key, capacity)
        while slots[place].key != key {
            if slots[place].key == Slot.free.key { return -1 }
            place = place &+ 1 == capacity ? 0 : place &+ 1
        }
        return place
    }

    /// A walk along the phrases from one scalar to the next.
    struct Walk {
        private let table: TrieTable
        private var node: Int
        private var followers: UInt64
        /// The value of the phrase that ends here, or ``TrieTable/noValue``.
        private(set) var value: UInt32

        /// Begins with a first scalar, which one of the phrases must begin with (``TrieTable/mayBegin(with:)``).
        @inline(__always)
        init(_ table: TrieTable, _ scalar: UInt32) { self.init(table, table.knownFirst(scalar)) }

        /// Begins with the node behind a first scalar.
        @inline(__always)
        init(_ table: TrieTable, _ first: First) {
            self.table = table
            node = Int(first.place)
            followers = first.followers
            value = first.value
        }

        /// Whether a phrase goes on.
        @inline(__always)
        var goesOn: Bool { followers != 0 }

        /// Takes the next scalar; `false` where no phrase goes on with it.
        @inline(__always)
        mutating func take(_ scalar: UInt32) -> Bool {
            if followers & TrieTable.follower(scalar) == 0 { return false }
            let next = table.child(of: node, scalar)
            if next < 0 { return false }
            node = next
            let slot = table.layout.pointee.slots[node]
            followers = TrieTable.unfolded(slot.followers)
            value = slot.value
            return true
        }
    }
}

/// The longest phrase that a walk found, in one word: a function that gives back one can end with a call of another that does,
/// without a frame of its own.
struct TrieMatch {
    private let bits: UInt64

    static let none = TrieMatch(length: 0, value: TrieTable.noValue)

    /// A length in bytes with the value of its phrase, or with ``TrieTable/noValue`` for none.
    @inline(__always)
    init(length: Int, value: UInt32) { bits = UInt64(truncatingIfNeeded: length) &<< 32 | UInt64(value) }

    /// The phrase's length and value.
    @inline(__always)
    var found: (length: Int, value: UInt32)? {
        let value = UInt32(truncatingIfNeeded: bits)
        return value == TrieTable.noValue ? nil : (Int(truncatingIfNeeded: bits &>> 32), value)
    }
}
