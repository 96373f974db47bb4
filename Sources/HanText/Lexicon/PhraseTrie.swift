/// An immutable trie over scalars that maps phrases to numbers below `UInt32.max`.
///
/// In: the phrases, once. Out: which of them begin at an offset of a text. Costs: one bitmap load where no phrase
/// begins with the scalar there, otherwise a step for each scalar of the longest match.
struct PhraseTrie: Sendable {
    private let nodes: TrieNodes
    private let table: TrieTable

    /// Builds a trie; of equal phrases the last one counts.
    ///
    /// - Complexity: O(total bytes).
    init(_ phrases: [(phrase: String, value: UInt32)]) {
        nodes = TrieNodes(phrases, reversed: false)
        table = nodes.table
    }

    /// The scalars that a phrase begins with: a bit for each of the basic plane.
    var starts: UnsafePointer<UInt64> { table.starts }

    /// The first offset from `offset` on where a scalar of three bytes begins a phrase; the count where none does.
    @inline(__always)
    func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        bytes.candidate(from: offset, in: table.starts, digits: false)
    }

    /// Whether a phrase begins with a scalar.
    @inline(__always)
    func mayBegin(with scalar: UInt32) -> Bool { table.mayBegin(with: scalar) }

    /// Whether the scalar at `offset` begins a phrase.
    @inline(__always)
    func mayMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        table.mayBegin(with: bytes.codePoint(at: offset).value)
    }

    /// The longest phrase that starts at `offset`: its length in bytes and its value.
    @inline(__always)
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (length: Int, value: UInt32)? {
        table.longestMatch(in: bytes, at: offset).found
    }

    /// The longest phrase that starts at `offset` and whose length `accepts` takes.
    @inline(__always)
    func longestMatch(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, where accepts: (_ length: Int) -> Bool
    ) -> (length: Int, value: UInt32)? {
        let first = bytes.inlinedCodePoint(at: offset)
        guard table.mayBegin(with: first.value) else { return nil }
        var walk = TrieTable.Walk(table, first.value)
        var length = first.length
        var best: (length: Int, value: UInt32)?
        if walk.value != TrieTable.noValue, accepts(length) { best = (length, walk.value) }
        guard walk.goesOn else { return best }
        var next = bytes.inlinedCodePoint(at: offset + length)
        while walk.take(next.value) {
            length += next.length
            if walk.value != TrieTable.noValue, accepts(length) { best = (length, walk.value) }
            guard walk.goesOn else { break }
            next = bytes.inlinedCodePoint(at: offset + length)
        }
        return best
    }

    /// The phrases that start at `offset`, the shortest first.
    @inline(__always)
    func matches(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Matches {
        Matches(table: table, bytes: bytes, start: offset)
    }

    /// Calls `body` with each phrase that starts at `offset`, where the scalar `first` stands, and ends by `limit`: the
    /// shortest first.
    @inline(__always)
    func forEachMatch(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ first: UTF8Scalar, upTo limit: Int,
        _ body: (_ length: Int, _ value: UInt32) -> Void
    ) {
        var end = offset &+ first.length
        guard end <= limit, limit <= bytes.count, table.mayBegin(with: first.value) else { return }
        var walk = TrieTable.Walk(table, first.value)
        while true {
            if walk.value != TrieTable.noValue { body(end &- offset, walk.value) }
            guard walk.goesOn, end < limit else { return }
            let next: UInt32
            if bytes.isHanLead(at: end) {
                guard end &+ 3 <= limit else { return }
                next = bytes.threeBytes(at: end)
                end &+= 3
            } else {
                let scalar = bytes.scalar(at: end)
                next = scalar.value
                end &+= scalar.length
            }
            guard end <= limit, walk.take(next) else { return }
        }
    }

    /// A walk along the phrases at an offset; it is over before its trie goes.
    struct Matches: IteratorProtocol {
        private let bytes: UnsafeBufferPointer<UInt8>
        private let start: Int
        private var end: Int
        private var walk: TrieTable.Walk?

        @inline(__always)
        fileprivate init(table: TrieTable, bytes: UnsafeBufferPointer<UInt8>, start: Int) {
            self.bytes = bytes
            self.start = start
            let first = bytes.codePoint(at: start)
            end = start + first.length
            walk = table.mayBegin(with: first.value) ? TrieTable.Walk(table, first.value) : nil
        }

        /// The next longer phrase: its length in bytes and its value.
        @inline(__always)
        mutating func next() -> (length: Int, value: UInt32)? {
            while let current = walk {
                let length = end - start
                advance()
                if current.value != TrieTable.noValue { return (length, current.value) }
            }
            return nil
        }

        @inline(__always)
        private mutating func advance() {
            guard var further = walk, further.goesOn else {
                walk = nil
                return
            }
            let next = bytes.codePoint(at: end)
            walk = further.take(next.value) ? further : nil
            end += next.length
        }
    }
}

extension TrieTable {
    /// The longest phrase that begins at `offset`. Most asks are over with the second scalar, and need no more than registers.
    @inline(never)
    fileprivate func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> TrieMatch {
        guard let pair = bytes.commonPair(at: offset) else { return longestMatch(in: bytes, atAny: offset) }
        let rank = rank(of: pair.first)
        if rank == 0 { return .none }
        let node = self.first(ofRank: rank)
        guard node.pointee.mayGoOn(with: pair.second) else { return TrieMatch(length: 3, value: node.pointee.value) }
        return longestMatch(in: bytes, from: offset, behind: node, pair.second)
    }

    /// The longest phrase from `offset` on, whose first scalar leads to a node and has three bytes as the next one has.
    @inline(never)
    private func longestMatch(
        in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, behind node: UnsafePointer<First>, _ next: UInt32
    ) -> TrieMatch {
        longestMatch(of: Walk(self, node.pointee), in: bytes, from: offset, to: offset &+ 3, (next, 3))
    }

    /// The longest phrase that begins at `offset` with any scalar or none.
    @inline(never)
    private func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, atAny offset: Int) -> TrieMatch {
        let first = bytes.inlinedCodePoint(at: offset)
        guard mayBegin(with: first.value) else { return .none }
        let end = offset + first.length
        return longestMatch(
            of: Walk(self, first.value), in: bytes, from: offset, to: end, bytes.inlinedCodePoint(at: end))
    }

    /// The longest phrase of a walk that has come from `offset` to `end`, where a scalar stands.
    @inline(__always)
    private func longestMatch(
        of begun: Walk, in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, to end: Int,
        _ codePoint: (value: UInt32, length: Int)
    ) -> TrieMatch {
        var (walk, end, next) = (begun, end, codePoint)
        var best = TrieMatch(length: end &- offset, value: walk.value)
        while walk.take(next.value) {
            end &+= next.length
            if walk.value != Self.noValue { best = TrieMatch(length: end &- offset, value: walk.value) }
            guard walk.goesOn else { break }
            next = bytes.inlinedCodePoint(at: end)
        }
        return best
    }
}
