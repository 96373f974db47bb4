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

    /// Adds up the trees for each row of a table, ``FeatureTable/lanes`` rows at once.
    ///
    /// All seven tests are made, and masks choose among the leaves: no branch, no load that waits for another.
    ///
    /// - Parameter scores: Room for ``FeatureTable/stride`` values.
    func score(_ table: FeatureTable, into scores: UnsafeMutablePointer<Float>) {
        scores.update(repeating: base, count: table.stride)
        tests.withUnsafeBufferPointer { tests in
            leaves.withUnsafeBufferPointer { leaves in
                guard let tests = tests.baseAddress, let leaves = leaves.baseAddress else { return }
                for tree in 0..<count {
                    Self.add(tests + tree * Self.testsPerTree, leaves + tree * Self.leavesPerTree, table, to: scores)
                }
            }
        }
    }

    private typealias Lanes = SIMD4<UInt32>

    @inline(__always)
    private static func add(
        _ tests: UnsafePointer<Test>, _ leaves: UnsafePointer<Float>, _ table: FeatureTable,
        to scores: UnsafeMutablePointer<Float>
    ) {
        @inline(__always) func column(_ test: Int) -> UnsafeRawPointer {
            UnsafeRawPointer(table.column(Int(tests[test].feature)))
        }
        @inline(__always) func threshold(_ test: Int) -> SIMD4<Float> { SIMD4(repeating: tests[test].threshold) }
        @inline(__always) func leaf(_ leaf: Int) -> Lanes { Lanes(repeating: leaves[leaf].bitPattern) }
        let (c0, c1, c2, c3) = (column(0), column(1), column(2), column(3))
        let (c4, c5, c6) = (column(4), column(5), column(6))
        let (t0, t1, t2, t3) = (threshold(0), threshold(1), threshold(2), threshold(3))
        let (t4, t5, t6) = (threshold(4), threshold(5), threshold(6))
        let (l0, l2, l4, l6) = (leaf(0), leaf(2), leaf(4), leaf(6))
        let (d0, d2, d4, d6) = (l0 ^ leaf(1), l2 ^ leaf(3), l4 ^ leaf(5), l6 ^ leaf(7))
        let sums = UnsafeMutableRawPointer(scores)
        for offset in stride(from: 0, to: table.stride &* 4, by: 16) {
            /// All ones where the value is greater.
            @inline(__always) func passes(_ column: UnsafeRawPointer, _ threshold: SIMD4<Float>) -> Lanes {
                unsafeBitCast((column + offset).loadUnaligned(as: SIMD4<Float>.self) .> threshold, to: Lanes.self)
            }
            let leftLeft = l0 ^ (d0 & passes(c3, t3))
            let leftRight = l2 ^ (d2 & passes(c4, t4))
            let rightLeft = l4 ^ (d4 & passes(c5, t5))
            let rightRight = l6 ^ (d6 & passes(c6, t6))
            let left = leftLeft ^ ((leftLeft ^ leftRight) & passes(c1, t1))
            let right = rightLeft ^ ((rightLeft ^ rightRight) & passes(c2, t2))
            let value = left ^ ((left ^ right) & passes(c0, t0))
            let sum =
                (sums + offset).loadUnaligned(as: SIMD4<Float>.self) + unsafeBitCast(value, to: SIMD4<Float>.self)
            (sums + offset).storeBytes(of: sum, as: SIMD4<Float>.self)
        }
    }
}
