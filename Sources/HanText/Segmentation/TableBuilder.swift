/// Fills a ``PairTable`` and the ``ContinuationTable`` behind it.
///
/// Hits in the tables are true only as long as no entry is moved too far from its bucket. Where one would be, all is begun
/// again with more room: see ``filled(pairs:continuations:_:)``.
struct TableBuilder<Layout: PairLayout> {
    let pairs: PairTable<Layout>
    let continuations: ContinuationTable
    /// Whether everything had its place.
    private(set) var isWhole = true
    private var pairCounts: [UInt8]
    private var continuationCounts: [UInt8]
    /// The last word, and its nodes: of its first two characters, its first three, and so on.
    private var last: [UInt16] = []
    private var path: [UInt32] = []

    /// How much more room each try takes.
    private static var growth: Double { 1.25 }

    private init(pairs: Int, continuations: Int) {
        self.pairs = PairTable(entries: pairs)
        self.continuations = ContinuationTable(entries: continuations, tenthsFull: Layout.tenthsFull)
        pairCounts = [UInt8](repeating: 0, count: self.pairs.bucketCount)
        continuationCounts = [UInt8](repeating: 0, count: self.continuations.bucketCount)
    }

    /// Tables with what `fill` adds.
    ///
    /// - Parameters:
    ///   - pairs: How many pairs there will be, about.
    ///   - continuations: How many entries behind them.
    static func filled(
        pairs: Int, continuations: Int, _ fill: (inout Self) -> Void
    ) -> (pairs: PairTable<Layout>, continuations: ContinuationTable) {
        var room = 1.0
        while true {
            var builder = Self(
                pairs: Int(Double(pairs) * room), continuations: Int(Double(continuations) * room))
            fill(&builder)
            if builder.isWhole { return (builder.pairs, builder.continuations) }
            builder.pairs.deallocate()
            builder.continuations.deallocate()
            room *= growth
        }
    }

    /// Adds a pair, or weights and flags to it; gives its node.
    @discardableResult
    mutating func addPair(_ first: UInt16, _ second: UInt16, weights: UInt64 = 0, flags: UInt8 = 0) -> UInt32? {
        if let number = pairs.find(pairs.place(first, second))?.number,
            Int(number) % PairTable<Layout>.slots < pairCounts[Int(number) / PairTable<Layout>.slots]
        {
            pairs.add(weights, flags, to: number)
            return number
        }
        let number = pairs.insert(first, second, weights: weights, flags: flags, counts: &pairCounts)
        if number == nil { isWhole = false }
        return number
    }

    /// Adds what goes on from a node with a character, or weights and flags to it; gives its node.
    @discardableResult
    mutating func addContinuation(_ node: UInt32, _ id: UInt16, weights: UInt64 = 0, flags: UInt8 = 0) -> UInt32? {
        let number = continuations.insert(node, id, weights: weights, flags: flags, counts: &continuationCounts)
        guard let number else {
            isWhole = false
            return nil
        }
        return ContinuationTable.deep + number
    }

    /// Adds a word of two characters and more; such as start alike are best added one after the other, the shorter first.
    ///
    /// - Parameter cost: What the word costs, a byte, where the table has costs.
    mutating func addWord(_ ids: UnsafeBufferPointer<UInt16>, cost: UInt64 = 0) {
        var shared = 0
        while shared < min(last.count, ids.count - 1), last[shared] == ids[shared] { shared += 1 }
        last.removeAll(keepingCapacity: true)
        last.append(contentsOf: ids)
        // What is shared goes on in a new way.
        if shared >= 2 {
            let flag = PairFlag.following(ids[shared])
            if shared == 2 {
                pairs.add(0, flag, to: path[0])
            } else {
                continuations.add(0, flag, to: path[shared - 2] - ContinuationTable.deep)
            }
        }
        path.removeLast(path.count - max(0, shared - 1))
        for index in max(1, shared)..<ids.count {
            let isLast = index + 1 == ids.count
            let flags = isLast ? PairFlag.word : PairFlag.following(ids[index + 1])
            let weights = isLast ? cost : 0
            let node =
                index == 1
                ? addPair(ids[0], ids[1], weights: weights, flags: flags)
                : addContinuation(path[index - 2], ids[index], weights: weights, flags: flags)
            guard let node else { return last.removeAll(keepingCapacity: true) }
            path.append(node)
        }
    }
}
