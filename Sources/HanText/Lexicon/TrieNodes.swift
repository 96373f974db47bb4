/// The nodes of a byte trie, laid out breadth first: the edges of a node stand side by side and edge `e` leads to
/// node `entryCount + e`, so no target is stored. Made once, then read by every thread.
///
/// The first step of a walk takes a whole scalar where that has three bytes (all of everyday Chinese): a bitmap over
/// the Basic Multilingual Plane answers "no phrase begins so" with one load, and the rank of the bit in it is the node.
/// Other first scalars take one byte.
final class TrieNodes: @unchecked Sendable {
    /// "No value here"; callers' values stay below.
    static let noValue = UInt32.max
    /// Bits of three-byte scalars (65536), then of single bytes (256).
    private static let words = 1024 + 4

    private let bitmap: UnsafeMutablePointer<UInt64>
    private let ranks: UnsafeMutablePointer<UInt32>
    private let entryCount: Int
    private let nodeCount: Int
    /// One more than there are nodes.
    private let nodes: UnsafeMutablePointer<Node>
    private let labels: UnsafeMutablePointer<UInt8>

    /// What a walk asks of a node, in one line of the cache.
    private struct Node {
        /// A bit for the last byte of every scalar of three bytes that goes on from the node, by its low six bits.
        var followers: UInt64
        /// Where its edges begin; they end where the next node's begin.
        var firstEdge: UInt32
        var value: UInt32
    }

    deinit {
        bitmap.deallocate()
        ranks.deallocate()
        nodes.deallocate()
        labels.deallocate()
    }

    /// Builds the nodes; of equal phrases the last one counts, an empty one is left out.
    ///
    /// - Parameter reversed: whether the phrases are to be read from their end.
    /// - Complexity: O(total bytes).
    init(_ phrases: [(phrase: String, value: UInt32)], reversed: Bool) {
        let keys = TrieKeys(phrases, reversed: reversed)
        bitmap = .allocate(capacity: Self.words)
        bitmap.initialize(repeating: 0, count: Self.words)
        ranks = .allocate(capacity: Self.words)
        ranks.initialize(repeating: 0, count: Self.words)
        for key in keys.order { bitmap[key.entry >> 6] |= 1 << UInt64(key.entry & 63) }
        var rank: UInt32 = 0
        for word in 0..<Self.words {
            ranks[word] = rank
            rank += UInt32(bitmap[word].nonzeroBitCount)
        }
        entryCount = Int(rank)

        // Each byte of the phrases makes a node at most.
        let labels = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, keys.byteCount))
        let nodes = UnsafeMutablePointer<Node>.allocate(capacity: keys.byteCount + 1)
        let queue = UnsafeMutablePointer<TrieKeys.Group>.allocate(capacity: keys.byteCount + 1)
        defer { queue.deallocate() }
        var count = keys.entryGroups(into: queue)
        var edges: UInt32 = 0
        var next = 0
        keys.withUnsafeKeys { keys in
            while next < count {
                let group = queue[next]
                let firstEdge = edges
                let value = keys.split(group) { label, child in
                    labels[Int(edges)] = label
                    edges += 1
                    queue[count] = child
                    count += 1
                }
                nodes[next] = Node(
                    followers: reversed ? 0 : keys.followers(of: group), firstEdge: firstEdge, value: value)
                next += 1
            }
        }
        nodes[next] = Node(followers: 0, firstEdge: edges, value: Self.noValue)
        nodeCount = next
        self.labels = labels
        self.nodes = nodes
    }

    /// The scalars of three bytes that a phrase begins with: a bit for each of the basic plane.
    var starts: UnsafePointer<UInt64> { UnsafePointer(bitmap) }

    /// The node behind a first scalar or byte (``entry(scalar:)``, ``entry(byte:)``), or -1.
    @inline(__always)
    func node(entry: Int) -> Int {
        let word = bitmap[entry >> 6]
        let bit: UInt64 = 1 << UInt64(entry & 63)
        if word & bit == 0 { return -1 }
        return Int(ranks[entry >> 6]) + (word & (bit - 1)).nonzeroBitCount
    }

    /// The entry of a scalar of three bytes: its lead byte and the two bytes that follow.
    @inline(__always)
    static func entry(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(lead & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
    }

    /// The entry of a first byte that doesn't lead a scalar of three bytes.
    @inline(__always)
    static func entry(_ byte: UInt8) -> Int { 65536 + Int(byte) }

    /// The node that a byte leads to, or -1.
    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int {
        var low = Int(nodes[node].firstEdge)
        var high = Int(nodes[node + 1].firstEdge)
        while high - low > 8 {
            let middle = (low + high) / 2
            if labels[middle] <= byte { low = middle } else { high = middle }
        }
        while low < high {
            if labels[low] == byte { return entryCount + low }
            low += 1
        }
        return -1
    }

    /// Whether a scalar of three bytes that ends in `last` may lead on from a node; most that don't are told by one bit.
    /// For tries that aren't reversed.
    @inline(__always)
    func mayFollow(_ node: Int, _ last: UInt8) -> Bool { nodes[node].followers >> UInt64(last & 0x3F) & 1 == 1 }

    /// The value of the phrase that ends in a node, or ``noValue``.
    @inline(__always)
    func value(of node: Int) -> UInt32 { nodes[node].value }
}

/// The phrases of a trie under construction: their bytes in one array, and the keys in the order of the trie.
private struct TrieKeys {
    /// Keys `low..<high` of the order share their first `depth` bytes.
    struct Group {
        var low: Int
        var high: Int
        var depth: Int
    }

    /// One phrase: where its bytes lie, and what orders it.
    struct Key {
        /// The entry of the first scalar in the high bits, then the bytes behind it as far as there is room.
        var rank: UInt64
        var start: Int
        var end: Int
        var value: UInt32

        var entry: Int { Int(rank >> 40) }
        /// The bytes that the entry stands for.
        var depth: Int { entry < 65536 ? 3 : 1 }
    }

    private var bytes: [UInt8] = []
    /// By entry, then by bytes; of equal phrases the later one last.
    private(set) var order: [Key] = []

    init(_ phrases: [(phrase: String, value: UInt32)], reversed: Bool) {
        bytes.reserveCapacity(phrases.count * 9)
        order.reserveCapacity(phrases.count)
        for (phrase, value) in phrases {
            let start = bytes.count
            var phrase = phrase
            phrase.withUTF8 { bytes.append(contentsOf: $0) }
            let end = bytes.count
            guard end > start else { continue }
            if reversed {
                for offset in 0..<(end - start) / 2 { bytes.swapAt(start + offset, end - 1 - offset) }
            }
            var key = Key(
                rank: UInt64(entry(start, end, reversed: reversed)) << 40, start: start, end: end, value: value)
            for offset in 0..<min(5, end - start - key.depth) {
                key.rank |= UInt64(bytes[start + key.depth + offset]) << UInt64(32 - 8 * offset)
            }
            order.append(key)
        }
        let flat = bytes
        order.sort { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            var (first, second) = (left.start, right.start)
            while first < left.end, second < right.end, flat[first] == flat[second] {
                first += 1
                second += 1
            }
            if first == left.end || second == right.end {
                let (size, other) = (left.end - left.start, right.end - right.start)
                return size == other ? left.start < right.start : size < other
            }
            return flat[first] < flat[second]
        }
    }

    private func entry(_ start: Int, _ end: Int, reversed: Bool) -> Int {
        if end - start >= 3, bytes[start + (reversed ? 2 : 0)] & 0xF0 == 0xE0 {
            return reversed
                ? TrieNodes.entry(bytes[start + 2], bytes[start + 1], bytes[start])
                : TrieNodes.entry(bytes[start], bytes[start + 1], bytes[start + 2])
        }
        return TrieNodes.entry(bytes[start])
    }

    var byteCount: Int { bytes.count }

    /// Writes a group for each entry, ascending; returns how many.
    func entryGroups(into groups: UnsafeMutablePointer<Group>) -> Int {
        var count = 0
        var low = 0
        while low < order.count {
            var high = low + 1
            while high < order.count, order[high].entry == order[low].entry { high += 1 }
            groups[count] = Group(low: low, high: high, depth: order[low].depth)
            count += 1
            low = high
        }
        return count
    }

    func withUnsafeKeys(_ body: (Ordered) -> Void) {
        order.withUnsafeBufferPointer { order in
            bytes.withUnsafeBufferPointer { bytes in body(Ordered(order: order, bytes: bytes)) }
        }
    }

    /// The keys while the trie is built.
    struct Ordered {
        let order: UnsafeBufferPointer<Key>
        let bytes: UnsafeBufferPointer<UInt8>

        /// The last bytes of the scalars of three bytes that follow the group's prefix, a bit for the low six bits of each.
        func followers(of group: Group) -> UInt64 {
            var result: UInt64 = 0
            for key in order[group.low..<group.high] where key.end - key.start >= group.depth + 3 {
                let next = key.start + group.depth
                // Inside a scalar nothing is asked.
                if bytes[next] & 0xC0 == 0x80 { return 0 }
                if bytes[next] & 0xF0 == 0xE0 { result |= 1 << UInt64(bytes[next + 2] & 0x3F) }
            }
            return result
        }

        /// Gives the groups of the next byte, ascending; returns the value of the last given phrase that is exactly the
        /// group's prefix.
        func split(_ group: Group, _ body: (UInt8, Group) -> Void) -> UInt32 {
            var result = TrieNodes.noValue
            var low = group.low
            while low < group.high, order[low].end - order[low].start == group.depth {
                result = order[low].value
                low += 1
            }
            while low < group.high {
                let label = bytes[order[low].start + group.depth]
                var high = low + 1
                while high < group.high, bytes[order[high].start + group.depth] == label { high += 1 }
                body(label, Group(low: low, high: high, depth: group.depth + 1))
                low = high
            }
            return result
        }
    }
}
