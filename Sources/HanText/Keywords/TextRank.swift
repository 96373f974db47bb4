/// TextRank (Mihalcea and Tarau, 2004): words that stand near many words that stand near many words.
///
/// The words of a text are the nodes of a graph; each time two of them stand in one clause less than `window` words
/// apart, the edge between them grows by one. The score of a word is
/// *S(v) = (1 − d) + d · Σ S(u) · w(u,v) / Σ w(u,·)* over its neighbours, found by iteration from 1 for each word.
public struct TextRank: Sendable, Hashable, Codable {
    /// Words that are less than this many words apart are neighbours; at least 2.
    public var window: Int
    /// The weight of the neighbours, 0 to 1.
    public var damping: Double
    /// Iteration ends when no score changes by more than this.
    public var tolerance: Double
    /// Iteration ends after this many rounds in any case.
    ///
    /// A round shrinks the largest change at least by the factor `damping`, so 0.85 comes from 1 to below 0.0001 in at
    /// most 57 rounds.
    public var maximumRounds: Int

    /// Creates a ranking; the defaults are the paper's.
    public init(window: Int = 5, damping: Double = 0.85, tolerance: Double = 0.0001, maximumRounds: Int = 100) {
        self.window = max(2, min(window, 50))
        self.damping = min(max(damping, 0), 1)
        self.tolerance = max(tolerance, 0)
        self.maximumRounds = max(1, maximumRounds)
    }

    /// The score of each word of a scan, 0 for stop words and figures.
    func wordScores(_ scan: borrowing TermScan) -> [Double] {
        let graph = CooccurrenceGraph(scan, window: window)
        var scores = [Double](repeating: 1, count: scan.words.count)
        for _ in 0..<maximumRounds {
            var next = [Double](repeating: 1 - damping, count: scores.count)
            for edge in graph.edges {
                let (left, right) = (Int(edge.left), Int(edge.right))
                next[right] += damping * scores[left] * edge.weight / graph.strength[left]
                next[left] += damping * scores[right] * edge.weight / graph.strength[right]
            }
            var change = 0.0
            for (old, new) in zip(scores, next) { change = max(change, abs(old - new)) }
            scores = next
            if change <= tolerance { break }
        }
        for (number, word) in scan.words.enumerated() where !CooccurrenceGraph.isNode(word) { scores[number] = 0 }
        return scores
    }
}

/// Which words of a text stand near which.
private struct CooccurrenceGraph {
    struct Edge {
        var left: Int32
        var right: Int32
        var weight: Double
    }

    private(set) var edges: [Edge] = []
    /// The sum of the weights of each word's edges.
    private(set) var strength: [Double]

    init(_ scan: borrowing TermScan, window: Int) {
        strength = [Double](repeating: 0, count: scan.words.count)
        var index = HashIndex()
        var recent: [Int32] = []
        for item in scan.items {
            guard item.word >= 0 else {
                recent.removeAll(keepingCapacity: true)
                continue
            }
            guard Self.isNode(scan.words[Int(item.word)]) else { continue }
            for other in recent.suffix(window - 1) where other != item.word {
                let (left, right) = (min(other, item.word), max(other, item.word))
                let number = index.insert(UInt64(left) << 32 | UInt64(right))
                if number == edges.count { edges.append(Edge(left: left, right: right, weight: 0)) }
                edges[number].weight += 1
                strength[Int(left)] += 1
                strength[Int(right)] += 1
            }
            recent.append(item.word)
        }
    }

    static func isNode(_ word: TermScan.Word) -> Bool {
        word.length > 1 && word.traits.isDisjoint(with: [.stop, .number])
    }
}
