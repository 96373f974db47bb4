/// An immutable trie that finds the phrases which end at an offset of a text: approximators, currencies and nouns
/// before a number.
struct PhraseSuffixTrie: Sendable {
    private let nodes: TrieNodes

    /// Builds a trie; of equal phrases the last one counts.
    ///
    /// - Complexity: O(total bytes).
    init(_ phrases: [(phrase: String, value: UInt32)]) { nodes = TrieNodes(phrases, reversed: true) }

    /// The longest phrase that ends at `end` and doesn't begin before `limit`: its length in bytes and its value.
    @inline(__always)
    func longestMatch(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int = 0
    ) -> (length: Int, value: UInt32)? {
        var best: (length: Int, value: UInt32)?
        forEachMatch(in: bytes, endingAt: end, notBefore: limit) { length, value in
            best = (length, value)
            return true
        }
        return best
    }

    /// Calls `body` with every phrase that ends at `end` and doesn't begin before `limit`, the shortest first, until
    /// it gives `false`.
    @inline(__always)
    func forEachMatch(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int = 0,
        _ body: (_ length: Int, _ value: UInt32) -> Bool
    ) {
        let limit = max(0, limit)
        guard end > limit, end <= bytes.count else { return }
        var start = end - 1
        let last = bytes[start]
        var node: Int
        if end - limit >= 3, last & 0xC0 == 0x80, bytes[end - 2] & 0xC0 == 0x80, bytes[end - 3] & 0xF0 == 0xE0 {
            start = end - 3
            node = nodes.node(entry: TrieNodes.entry(bytes[start], bytes[end - 2], last))
        } else {
            node = nodes.node(entry: TrieNodes.entry(last))
        }
        while node >= 0 {
            let value = nodes.value(of: node)
            if value != TrieNodes.noValue, !body(end - start, value) { return }
            guard start > limit else { return }
            start -= 1
            node = nodes.child(of: node, bytes[start])
        }
    }
}
