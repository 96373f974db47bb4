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

    /// Whether the scalar at `offset` begins a phrase.
    @inline(__always)
    func mayMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        step(in: bytes, at: offset).node >= 0
    }

    /// The longest phrase that starts at `offset`: its length in bytes and its value.
    @inline(__always)
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (length: Int, value: UInt32)? {
        var (node, end) = step(in: bytes, at: offset)
        if node < 0 { return nil }
        var best: (length: Int, value: UInt32)?
        while true {
            let value = nodes.value(of: node)
            if value != TrieNodes.noValue { best = (end - offset, value) }
            guard end < bytes.count else { return best }
            node = nodes.child(of: node, bytes[end])
            if node < 0 { return best }
            end += 1
        }
    }

    /// Calls `body` with every phrase that starts at `offset`, the shortest first, until it gives `false`.
    @inline(__always)
    func forEachMatch(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ body: (_ length: Int, _ value: UInt32) -> Bool
    ) {
        var (node, end) = step(in: bytes, at: offset)
        while node >= 0 {
            let value = nodes.value(of: node)
            if value != TrieNodes.noValue, !body(end - offset, value) { return }
            guard end < bytes.count else { return }
            node = nodes.child(of: node, bytes[end])
            end += 1
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
