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
        table.longestMatch(in: bytes, endingAt: end, notBefore: limit).found
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
    /// The longest phrase that ends at `end` and doesn't begin before `limit`. Most asks are over with the second scalar from the
    /// end, and need no more than registers.
    @inline(never)
    fileprivate func longestMatch(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int
    ) -> TrieMatch {
        guard let pair = bytes.commonPair(before: end) else {
            return longestMatch(in: bytes, endingAtAny: end, notBefore: limit)
        }
        let start = end &- 3
        let rank = rank(of: pair.second)
        if rank == 0 || start < limit { return .none }
        let node = first(ofRank: rank)
        guard node.pointee.mayGoOn(with: pair.first) else { return TrieMatch(length: 3, value: node.pointee.value) }
        return longestMatch(in: bytes.baseAddress.unsafelyUnwrapped, endingAt: end, notBefore: limit, node, pair.first)
    }

    /// The longest phrase before `end`, whose last scalar leads to a node and has three bytes as the one before it has.
    @inline(never)
    private func longestMatch(
        in text: UnsafePointer<UInt8>, endingAt end: Int, notBefore limit: Int, _ node: UnsafePointer<First>,
        _ previous: UInt32
    ) -> TrieMatch {
        longestMatch(
            of: Walk(self, node.pointee), behind: UnsafeBufferPointer(start: text, count: end &- 3), endingAt: end,
            notBefore: limit, (previous, 3))
    }

    /// The longest phrase that ends at `end` with any scalar or none.
    @inline(never)
    private func longestMatch(
        in bytes: UnsafeBufferPointer<UInt8>, endingAtAny end: Int, notBefore limit: Int
    ) -> TrieMatch {
        let last = bytes.codePoint(before: end)
        guard last.length > 0, end - last.length >= limit, mayBegin(with: last.value) else { return .none }
        let head = UnsafeBufferPointer(start: bytes.baseAddress, count: end - last.length)
        return longestMatch(
            of: Walk(self, last.value), behind: head, endingAt: end, notBefore: limit,
            head.codePoint(before: head.count))
    }

    /// The longest phrase of a walk that has come back from `end` to the end of `head`, where a scalar ends or none does.
    @inline(__always)
    private func longestMatch(
        of begun: Walk, behind head: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int,
        _ codePoint: (value: UInt32, length: Int)
    ) -> TrieMatch {
        var (walk, start, previous) = (begun, head.count, codePoint)
        var best = TrieMatch(length: end &- start, value: walk.value)
        while previous.length > 0, start &- previous.length >= limit, walk.take(previous.value) {
            start &-= previous.length
            if walk.value != Self.noValue { best = TrieMatch(length: end &- start, value: walk.value) }
            guard walk.goesOn else { break }
            previous = head.inlinedCodePoint(before: start)
        }
        return best
    }
}
