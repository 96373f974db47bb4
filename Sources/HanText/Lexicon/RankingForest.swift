import CModel

/// Regression trees of depth three over the features of candidates; their sum tells how likely a person would choose
/// a candidate.
///
/// The file is text, written by `Scripts/forest.py`: for each forest a line `forest NAME STEPS`, then a line for each tree: seven tests `feature threshold` (left where the value is at most the threshold; the root, its two
/// children, their four) and eight leaves. All are whole numbers, a leaf in 1/STEPS; no sum of leaves leaves 16 bits.
/// The name is that of the texts or of the field it is for.
struct RankingForest<Feature: RankedFeature>: Sendable {
    /// Tree after tree the features of the tests, their thresholds, the leaves.
    private var trees: [Int16] = []
    private var steps: Float = 1
    private static var testsPerTree: Int { 7 }
    private static var leavesPerTree: Int { 8 }
    private static var treeSize: Int { Int(HANTEXT_TREE_SIZE) }

    /// Reads a file; a line that breaks the format is left out.
    static func read(_ text: String) -> [String: RankingForest] {
        let columns = Dictionary(
            uniqueKeysWithValues: Feature.allCases.map { (String(describing: $0)[...], Int16($0.rawValue)) })
        var forests: [String: RankingForest] = [:]
        var name = ""
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let first = fields.first, first.first != "#" else { continue }
            if first == "forest", fields.count == 3, let steps = Float(fields[2]), steps > 0 {
                name = String(fields[1])
                forests[name, default: RankingForest()].steps = steps
                continue
            }
            guard fields.count == testsPerTree * 2 + leavesPerTree else { continue }
            let tests = fields.prefix(testsPerTree * 2)
            let features = stride(from: 0, to: tests.count, by: 2).compactMap { columns[tests[$0]] }
            let thresholds = stride(from: 1, to: tests.count, by: 2).compactMap { Int16(tests[$0]) }
            let leaves = fields.suffix(leavesPerTree).compactMap { Int16($0) }
            guard features.count == testsPerTree, thresholds.count == testsPerTree, leaves.count == leavesPerTree
            else { continue }
            forests[name, default: RankingForest()].trees += features + thresholds + leaves
        }
        return forests
    }

    /// The most that a sum of leaves may come to, on either side of 0.
    var greatestSum: Int {
        stride(from: 0, to: trees.count, by: Self.treeSize).reduce(0) { sum, tree in
            let leaves = trees[(tree + Self.testsPerTree * 2)..<(tree + Self.treeSize)]
            return sum + leaves.reduce(0) { max($0, abs(Int($1))) }
        }
    }

    /// The number of trees.
    var count: Int { trees.count / Self.treeSize }

    /// Adds up some of the trees for each row of a table, ``FeatureTable/lanes`` rows at once.
    ///
    /// - Parameters:
    ///   - sums: Values for the lanes of all blocks, which are added to.
    ///   - isNarrow: Whether to leave a processor's wider registers alone; the sums are the same.
    func add(
        _ numbers: Range<Int>, of table: FeatureTable<Feature>, to sums: UnsafeMutablePointer<Int16>,
        isNarrow: Bool = false
    ) {
        let addTrees = isNarrow ? hantext_add_trees_narrow : hantext_add_trees
        trees.withUnsafeBufferPointer { trees in
            guard let trees = trees.baseAddress else { return }
            addTrees(
                trees + numbers.lowerBound * Self.treeSize, numbers.count, table.values.base, Feature.columns,
                table.blocks, sums)
        }
    }

    /// The sum of all trees for one row.
    func sum(of row: FeatureTable<Feature>.Row) -> Int {
        trees.withUnsafeBufferPointer { trees in
            var sum = 0
            for start in stride(from: 0, to: trees.count, by: Self.treeSize) {
                // The root is 0; the children of a node are behind its double.
                var node = 0
                while node < Self.testsPerTree {
                    let passes = row[column: Int(trees[start &+ node])] > trees[start &+ Self.testsPerTree &+ node]
                    node = 2 &* node &+ (passes ? 2 : 1)
                }
                sum &+= Int(trees[start &+ Self.testsPerTree &+ node])
            }
            return sum
        }
    }

    /// A sum as log-odds.
    func score(_ sum: Int16) -> Float { Float(sum) / steps }

    /// Log-odds as a sum.
    func sum(_ score: Float) -> Int { Int(score * steps) }
}

extension RankingForest<CandidateFeature> {
    /// The forests of the keyword ranking that ship, for punctuated text and for text without punctuation.
    static func standard() -> (punctuated: Self, unpunctuated: Self) {
        let bytes = UnsafeBufferPointer(start: hantext_ranking_bytes(), count: hantext_ranking_size())
        let forests = read(String(decoding: bytes, as: UTF8.self))
        return (forests["punctuated"] ?? Self(), forests["unpunctuated"] ?? Self())
    }
}
