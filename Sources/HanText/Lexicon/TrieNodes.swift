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
    /// Where the edges of each node begin; one more entry than nodes.
    private let firstEdge: UnsafeMutablePointer<UInt32>
    private let labels: UnsafeMutablePointer<UInt8>
    private let values: UnsafeMutablePointer<UInt32>

    deinit {
        bitmap.deallocate()
        ranks.deallocate()
        firstEdge.deallocate()
        labels.deallocate()
        values.deallocate()
    }

    /// Builds the nodes; of equal phrases the last one counts, an empty one is left out.
    ///
    /// - Parameter reversed: whether the phrases are to be read from their end.
    /// - Complexity: O(total bytes).
    init(_ phrases: [(phrase: String, value: UInt32)], reversed: Bool) {
        var keys = TrieKeys(phrases, reversed: reversed)
        bitmap = .allocate(capacity: Self.words)
        bitmap.initialize(repeating: 0, count: Self.words)
        ranks = .allocate(capacity: Self.words)
        ranks.initialize(repeating: 0, count: Self.words)
        for entry in keys.entries { bitmap[entry >> 6] |= 1 << UInt64(entry & 63) }
        var rank: UInt32 = 0
        for word in 0..<Self.words {
            ranks[word] = rank
            rank += UInt32(bitmap[word].nonzeroBitCount)
        }
        entryCount = Int(rank)

        var edgeStarts: [UInt32] = []
        var edgeLabels: [UInt8] = []
        var nodeValues: [UInt32] = []
        var queue = keys.sortIntoEntryGroups()
        var next = 0
        while next < queue.count {
            let group = queue[next]
            next += 1
            edgeStarts.append(UInt32(edgeLabels.count))
            nodeValues.append(keys.value(endingIn: group))
            for (label, child) in keys.split(group) {
                edgeLabels.append(label)
                queue.append(child)
            }
        }
        edgeStarts.append(UInt32(edgeLabels.count))
        nodeCount = nodeValues.count
        firstEdge = Self.copy(edgeStarts)
        labels = Self.copy(edgeLabels)
        values = Self.copy(nodeValues)
    }

    private static func copy<Element: BitwiseCopyable>(_ source: [Element]) -> UnsafeMutablePointer<Element> {
        let target = UnsafeMutablePointer<Element>.allocate(capacity: max(1, source.count))
        source.withUnsafeBufferPointer { elements in
            if let base = elements.baseAddress { target.initialize(from: base, count: elements.count) }
        }
        return target
    }

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
        var low = Int(firstEdge[node])
        var high = Int(firstEdge[node + 1])
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

    /// The value of the phrase that ends in a node, or ``noValue``.
    @inline(__always)
    func value(of node: Int) -> UInt32 { values[node] }
}

/// The phrases of a trie under construction: their bytes in one array, and an order that groups them by prefix.
private struct TrieKeys {
    /// Phrases `low..<high` of the order share their first `depth` bytes.
    struct Group {
        var low: Int
        var high: Int
        var depth: Int
    }

    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]
    private var values: [UInt32] = []
    private(set) var entries: [Int] = []
    private var order: [Int] = []

    init(_ phrases: [(phrase: String, value: UInt32)], reversed: Bool) {
        for (phrase, value) in phrases where !phrase.isEmpty {
            if reversed {
                bytes.append(contentsOf: phrase.utf8.reversed())
            } else {
                bytes.append(contentsOf: phrase.utf8)
            }
            let first = starts[starts.count - 1]
            let lead = reversed ? phrase.unicodeScalars.last : phrase.unicodeScalars.first
            let value32 = lead?.value ?? 0
            entries.append(value32 >= 0x800 && value32 <= 0xFFFF ? Int(value32) : TrieNodes.entry(bytes[first]))
            starts.append(bytes.count)
            values.append(value)
        }
    }

    /// Orders the phrases by entry; one group for each, ascending.
    mutating func sortIntoEntryGroups() -> [Group] {
        var counts = [Int](repeating: 0, count: 65536 + 256 + 1)
        for entry in entries { counts[entry + 1] += 1 }
        for entry in 1..<counts.count { counts[entry] += counts[entry - 1] }
        order = [Int](repeating: 0, count: entries.count)
        for (key, entry) in entries.enumerated() {
            order[counts[entry]] = key
            counts[entry] += 1
        }
        var groups: [Group] = []
        var low = 0
        while low < order.count {
            let entry = entries[order[low]]
            var high = low + 1
            while high < order.count, entries[order[high]] == entry { high += 1 }
            groups.append(Group(low: low, high: high, depth: entry < 65536 ? 3 : 1))
            low = high
        }
        return groups
    }

    /// The value of the last given phrase that is exactly the group's prefix.
    func value(endingIn group: Group) -> UInt32 {
        var result = TrieNodes.noValue
        for position in group.low..<group.high {
            let key = order[position]
            if starts[key + 1] - starts[key] == group.depth { result = values[key] }
        }
        return result
    }

    /// The groups of the next byte, ascending; orders the phrases inside the group.
    mutating func split(_ group: Group) -> [(UInt8, Group)] {
        var members: [Int] = []
        var counts = [Int](repeating: 0, count: group.high - group.low > 1 ? 257 : 0)
        for position in group.low..<group.high {
            let key = order[position]
            if starts[key] + group.depth < starts[key + 1] { members.append(key) }
        }
        guard members.count > 1 else {
            guard let key = members.first else { return [] }
            order[group.low] = key
            let child = Group(low: group.low, high: group.low + 1, depth: group.depth + 1)
            return [(bytes[starts[key] + group.depth], child)]
        }
        for key in members { counts[Int(bytes[starts[key] + group.depth]) + 1] += 1 }
        var result: [(UInt8, Group)] = []
        for label in 0..<256 {
            let size = counts[label + 1]
            counts[label + 1] += counts[label]
            if size > 0 {
                let low = group.low + counts[label]
                result.append((UInt8(label), Group(low: low, high: low + size, depth: group.depth + 1)))
            }
        }
        for key in members {
            let label = Int(bytes[starts[key] + group.depth])
            order[group.low + counts[label]] = key
            counts[label] += 1
        }
        return result
    }
}
