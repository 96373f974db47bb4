import CModel

/// Regression trees of depth three over the features of candidates; their sum tells how likely a person would choose
/// a candidate.
///
/// The file is text: a line `features` with their names; for each forest a line `forest NAME BASE`, then a line for
/// each tree: seven tests `feature threshold` (left where the value is at most the threshold; the root, its two
/// children, their four) and eight leaves. The name is that of the texts it is for.
struct RankingForest: Sendable {
    private struct Test {
        var feature: Int32
        var threshold: Float
    }

    private var tests: [Test] = []
    private var leaves: [Float] = []
    private var base: Float = 0
    private static let testsPerTree = 7
    private static let leavesPerTree = 8

    /// The forests of the shipped file, for punctuated text and for text without punctuation.
    static func standard() -> (punctuated: RankingForest, unpunctuated: RankingForest) {
        let bytes = UnsafeBufferPointer(start: hantext_ranking_bytes(), count: hantext_ranking_size())
        let forests = read(String(decoding: bytes, as: UTF8.self))
        return (forests["punctuated"] ?? RankingForest(), forests["unpunctuated"] ?? RankingForest())
    }

    /// Reads a file; a line that breaks the format is left out.
    static func read(_ text: String) -> [String: RankingForest] {
        let columns = Dictionary(
            uniqueKeysWithValues: CandidateFeature.allCases.map { (String(describing: $0)[...], Int32($0.rawValue)) })
        var forests: [String: RankingForest] = [:]
        var name = ""
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let first = fields.first, first.first != "#" else { continue }
            if first == "forest", fields.count == 3, let base = Float(fields[2]) {
                name = String(fields[1])
                forests[name, default: RankingForest()].base = base
                continue
            }
            guard fields.count == testsPerTree * 2 + leavesPerTree else { continue }
            var tests: [Test] = []
            for number in 0..<testsPerTree {
                guard let column = columns[fields[number * 2]], let threshold = Float(fields[number * 2 + 1]) else {
                    break
                }
                tests.append(Test(feature: column, threshold: threshold))
            }
            let leaves = fields.suffix(leavesPerTree).compactMap { Float($0) }
            guard tests.count == testsPerTree, leaves.count == leavesPerTree else { continue }
            forests[name, default: RankingForest()].tests += tests
            forests[name, default: RankingForest()].leaves += leaves
        }
        return forests
    }

    /// The number of trees.
    var count: Int { leaves.count / Self.leavesPerTree }

    /// Adds up the trees for each row.
    func score(
        _ rows: UnsafeBufferPointer<Float>, columns: Int, into scores: UnsafeMutableBufferPointer<Float>
    ) {
        for row in scores.indices { scores[row] = base }
        tests.withUnsafeBufferPointer { tests in
            leaves.withUnsafeBufferPointer { leaves in
                for tree in 0..<count {
                    let test = tests.baseAddress! + tree * Self.testsPerTree
                    let leaf = leaves.baseAddress! + tree * Self.leavesPerTree
                    for row in scores.indices {
                        let values = rows.baseAddress! + row * columns
                        var node = values[Int(test[0].feature)] > test[0].threshold ? 1 : 0
                        let second = test[1 &+ node]
                        node = node &* 2 &+ (values[Int(second.feature)] > second.threshold ? 1 : 0)
                        let third = test[3 &+ node]
                        node = node &* 2 &+ (values[Int(third.feature)] > third.threshold ? 1 : 0)
                        scores[row] += leaf[node]
                    }
                }
            }
        }
    }
}
