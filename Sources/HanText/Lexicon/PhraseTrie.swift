/// An immutable trie over UTF-8 bytes that maps phrases to numbers below `UInt32.max`.
///
/// In: the phrases, once. Out: which of them begin at an offset of a text. Costs: one bitmap load where no phrase
/// begins with the scalar there, otherwise a step for each byte of the longest match.
struct PhraseTrie: Sendable {
    private let nodes: TrieNodes

    /// Builds a trie; of equal phrases the last one counts.
    ///
    /// - Complexity: O(total bytes).
    init(_ phrases: [(phrase: String, value: UInt32)]) { nodes = TrieNodes(phrases, reversed: false) }

    /// The first offset from `offset` on where a scalar of three bytes begins a phrase; the count where none does.
    @inline(__always)
    func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        bytes.candidate(from: offset, in: nodes.starts, digits: false)
    }

    /// Whether the scalar at `offset` begins a phrase.
    @inline(__always)
    func mayMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        step(in: bytes, at: offset).node >= 0
    }

    /// The longest phrase that starts at `offset`: its length in bytes and its value.
    @inline(__always)
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (length: Int, value: UInt32)? {
        var matches = matches(in: bytes, at: offset)
        var best: (length: Int, value: UInt32)?
        while let match = matches.next() { best = match }
        return best
    }

    /// The phrases that start at `offset`, the shortest first.
    @inline(__always)
    func matches(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Matches {
        let (node, end) = step(in: bytes, at: offset)
        return Matches(nodes: nodes, bytes: bytes, start: offset, node: node, end: end)
    }

    /// A walk along the phrases at an offset.
    struct Matches: IteratorProtocol {
        // A walk is over before its trie goes: it isn't counted as a user of it, which would take longer than most walks.
        fileprivate unowned(unsafe) let nodes: TrieNodes
        fileprivate let bytes: UnsafeBufferPointer<UInt8>
        fileprivate let start: Int
        fileprivate var node: Int
        fileprivate var end: Int

        /// The next longer phrase: its length in bytes and its value.
        @inline(__always)
        mutating func next() -> (length: Int, value: UInt32)? {
            while node >= 0 {
                let value = nodes.value(of: node)
                let length = end - start
                let isEnd =
                    end >= bytes.count
                    || (bytes[end] & 0xF0 == 0xE0 && end + 2 < bytes.count && !nodes.mayFollow(node, bytes[end + 2]))
                if isEnd {
                    node = -1
                } else {
                    node = nodes.child(of: node, bytes[end])
                    end += 1
                }
                if value != TrieNodes.noValue { return (length, value) }
            }
            return nil
        }
    }

    /// The node behind the first scalar and the offset past it.
    @inline(__always)
    private func step(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (node: Int, end: Int) {
        guard offset >= 0, offset < bytes.count else { return (-1, offset) }
        let lead = bytes[offset]
        if lead & 0xF0 == 0xE0 {
            guard offset + 2 < bytes.count else { return (-1, offset) }
            return (nodes.node(entry: TrieNodes.entry(lead, bytes[offset + 1], bytes[offset + 2])), offset + 3)
        }
        return (nodes.node(entry: TrieNodes.entry(lead)), offset + 1)
    }
}
