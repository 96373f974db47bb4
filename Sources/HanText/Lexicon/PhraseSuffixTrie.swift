/// An immutable trie that finds the phrases which end at an offset of a text: approximators, currencies and nouns
/// before a number.
struct PhraseSuffixTrie: Sendable {
    private let nodes: TrieNodes
    private let table: TrieTable

    /// Builds a trie; of equal phrases the last one counts.
    ///
    /// - Complexity: O(total bytes).
    init(_ phrases: [(phrase: String, value: UInt32)]) {
        nodes = TrieNodes(phrases, reversed: true)
        table = nodes.table
    }

    /// The scalars that a phrase ends with: a bit for each of the basic plane.
    var ends: UnsafePointer<UInt64> { table.starts }

    /// The longest phrase that ends at `end` and doesn't begin before `limit`: its length in bytes and its value.
    @inline(__always)
    func longestMatch(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int = 0
    ) -> (length: Int, value: UInt32)? {
        table.longestMatch(in: bytes, endingAt: end, notBefore: limit)
    }

    /// Calls `body` with every phrase that ends at `end` and doesn't begin before `limit`, the shortest first, until
    /// it gives `false`.
    @inline(__always)
    func forEachMatch(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int = 0,
        _ body: (_ length: Int, _ value: UInt32) -> Bool
    ) {
        let last = bytes.codePoint(before: end)
        guard last.length > 0, end - last.length >= limit, table.mayBegin(with: last.value) else { return }
        var walk = TrieTable.Walk(table, last.value)
        var start = end - last.length
        while true {
            if walk.value != TrieTable.noValue, !body(end - start, walk.value) { return }
            guard walk.goesOn else { return }
            let previous = bytes.codePoint(before: start)
            guard previous.length > 0, start - previous.length >= limit, walk.take(previous.value) else { return }
            start -= previous.length
        }
    }
}

extension TrieTable {
    /// The longest phrase that ends at `end` and doesn't begin before `limit`.
    @inline(never)
    fileprivate func longestMatch(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int
    ) -> (length: Int, value: UInt32)? {
        let last = bytes.inlinedCodePoint(before: end)
        guard last.length > 0, end - last.length >= limit, mayBegin(with: last.value) else { return nil }
        return longestMatch(in: bytes, endingAt: end, last, notBefore: limit)
    }

    /// The longest phrase that ends with the scalar before `end`, as one does.
    @inline(never)
    private func longestMatch(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, _ last: (value: UInt32, length: Int),
        notBefore limit: Int
    ) -> (length: Int, value: UInt32)? {
        var walk = Walk(self, last.value)
        var start = end - last.length
        var best = (length: end - start, value: walk.value)
        if walk.goesOn {
            var previous = bytes.inlinedCodePoint(before: start)
            while previous.length > 0, start - previous.length >= limit, walk.take(previous.value) {
                start -= previous.length
                if walk.value != Self.noValue { best = (end - start, walk.value) }
                guard walk.goesOn else { break }
                previous = bytes.inlinedCodePoint(before: start)
            }
        }
        return best.value == Self.noValue ? nil : best
    }
}
