import CModel

/// Regression trees of depth three over the features of candidates; their sum tells how likely a person would choose
/// a candidate.
///
/// The file is text: a line `features` with their names; for each forest a line `forest NAME STEPS`, then a line for
/// each tree: seven tests `feature threshold` (left where the value is at most the threshold; the root, its two
/// children, their four) and eight leaves. All are whole numbers, a leaf in 1/STEPS; no sum of leaves leaves 16 bits.
/// The name is that of the texts it is for.
struct RankingForest: Sendable {
    private struct Test {
        var feature: Int32
        var threshold: Int16
    }

    private var tests: [Test] = []
    private var leaves: [Int16] = []
    private var steps: Float = 1
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
            if first == "forest", fields.count == 3, let steps = Float(fields[2]), steps > 0 {
                name = String(fields[1])
                forests[name, default: RankingForest()].steps = steps
                continue
            }
            guard fields.count == testsPerTree * 2 + leavesPerTree else { continue }
            var tests: [Test] = []
            for number in 0..<testsPerTree {
                guard let column = columns[fields[number * 2]], let threshold = Int16(fields[number * 2 + 1]) else {
                    break
                }
                tests.append(Test(feature: column, threshold: threshold))
            }
            let leaves = fields.suffix(leavesPerTree).compactMap { Int16($0) }
            guard tests.count == testsPerTree, leaves.count == leavesPerTree else { continue }
            forests[name, default: RankingForest()].tests += tests
            forests[name, default: RankingForest()].leaves += leaves
        }
        return forests
    }

    /// The most that a sum of leaves may come to, on either side of 0.
    var greatestSum: Int {
        stride(from: 0, to: leaves.count, by: Self.leavesPerTree).reduce(0) { sum, tree in
            sum + leaves[tree..<tree + Self.leavesPerTree].reduce(0) { max($0, abs(Int($1))) }
        }
    }

    /// The number of trees.
    var count: Int { leaves.count / Self.leavesPerTree }

    /// Adds up some of the trees for each row of a table, ``FeatureTable/lanes`` rows at once.
    ///
    /// All seven tests are made, and masks choose among the leaves: no branch, no load that waits for another.
    ///
    /// - Parameter sums: Values for the lanes of all blocks, which are added to.
    func add(_ trees: Range<Int>, of table: FeatureTable, to sums: UnsafeMutablePointer<Int16>) {
        tests.withUnsafeBufferPointer { tests in
            leaves.withUnsafeBufferPointer { leaves in
                guard let tests = tests.baseAddress, let leaves = leaves.baseAddress else { return }
                for tree in trees {
                    Self.add(tests + tree * Self.testsPerTree, leaves + tree * Self.leavesPerTree, table, to: sums)
                }
            }
        }
    }

    /// A sum as log-odds.
    func score(_ sum: Int16) -> Float { Float(sum) / steps }

    private typealias Lanes = SIMD8<Int16>

    @inline(__always)
    private static func add(
        _ tests: UnsafePointer<Test>, _ leaves: UnsafePointer<Int16>, _ table: FeatureTable,
        to sums: UnsafeMutablePointer<Int16>
    ) {
        @inline(__always) func offset(_ test: Int) -> Int { Int(tests[test].feature) &* 2 &* FeatureTable.lanes }
        @inline(__always) func threshold(_ test: Int) -> Lanes { Lanes(repeating: tests[test].threshold) }
        @inline(__always) func leaf(_ leaf: Int) -> Lanes { Lanes(repeating: leaves[leaf]) }
        let (o0, o1, o2, o3) = (offset(0), offset(1), offset(2), offset(3))
        let (o4, o5, o6) = (offset(4), offset(5), offset(6))
        let (t0, t1, t2, t3) = (threshold(0), threshold(1), threshold(2), threshold(3))
        let (t4, t5, t6) = (threshold(4), threshold(5), threshold(6))
        let (l0, l2, l4, l6) = (leaf(0), leaf(2), leaf(4), leaf(6))
        let (d0, d2, d4, d6) = (l0 ^ leaf(1), l2 ^ leaf(3), l4 ^ leaf(5), l6 ^ leaf(7))
        var block = UnsafeRawPointer(table.values.base)
        var sums = UnsafeMutableRawPointer(sums)
        for _ in 0..<table.blocks {
            /// All ones where the value is greater.
            @inline(__always) func passes(_ offset: Int, _ threshold: Lanes) -> Lanes {
                unsafeBitCast((block + offset).loadUnaligned(as: Lanes.self) .> threshold, to: Lanes.self)
            }
            let leftLeft = l0 ^ (d0 & passes(o3, t3))
            let leftRight = l2 ^ (d2 & passes(o4, t4))
            let rightLeft = l4 ^ (d4 & passes(o5, t5))
            let rightRight = l6 ^ (d6 & passes(o6, t6))
            let left = leftLeft ^ ((leftLeft ^ leftRight) & passes(o1, t1))
            let right = rightLeft ^ ((rightLeft ^ rightRight) & passes(o2, t2))
            let value = left ^ ((left ^ right) & passes(o0, t0))
            sums.storeBytes(of: sums.loadUnaligned(as: Lanes.self) &+ value, as: Lanes.self)
            block += 2 &* FeatureTable.blockSize
            sums += 2 &* FeatureTable.lanes
        }
    }
}
