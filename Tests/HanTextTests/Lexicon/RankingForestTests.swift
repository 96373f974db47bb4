import Testing

@testable import HanText

struct RankingForestTests {
    @Test func `sixteen rows at once give what one test after another gives`() {
        let thresholds = [3, 5, 1, 2, 7, 4, 6]
        let features: [CandidateFeature] = [.count, .words, .length, .lead, .order, .latin, .digit]
        let leaves: [Int16] = [-100, 3, 40, -7, 900, 11, -350, 25]
        let tests = zip(features, thresholds).map { "\($0) \($1)" }.joined(separator: " ")
        let tree = tests + " " + leaves.map(String.init).joined(separator: " ")
        let forest = RankingForest<CandidateFeature>.read(
            "# a comment\nforest punctuated 64\n\(tree)\n\(tree)\nnot a tree\n")[
                "punctuated"]!
        #expect(forest.count == 2)
        var table = FeatureTable<CandidateFeature>()
        defer { table.values.deallocate() }
        table.begin(19)
        var expected: [Int16] = []
        for row in 0..<19 {
            let values = features.indices.map { Int16((row * 7 + $0 * 5) % 9) }
            for (feature, value) in zip(features, values) { table.row(row)[feature] = value }
            func passes(_ test: Int) -> Bool { values[test] > thresholds[test] }
            let second = passes(0) ? 2 : 1
            let third = 3 + (passes(0) ? 2 : 0) + (passes(second) ? 1 : 0)
            expected.append(2 * leaves[2 * (third - 3) + (passes(third) ? 1 : 0)])
        }
        var sums = [Int16](repeating: 0, count: table.blocks * FeatureTable<CandidateFeature>.lanes)
        sums.withUnsafeMutableBufferPointer { forest.add(0..<2, of: table, to: $0.baseAddress!) }
        #expect(Array(sums.prefix(19)) == expected)
        var narrow = [Int16](repeating: 0, count: sums.count)
        narrow.withUnsafeMutableBufferPointer { forest.add(0..<2, of: table, to: $0.baseAddress!, isNarrow: true) }
        #expect(narrow == sums)
        #expect(forest.score(96) == 1.5)
    }

    @Test func `the shipped forests are whole and their sums stay in sixteen bits`() {
        let forests = RankingForest<CandidateFeature>.standard()
        #expect(forests.punctuated.count == 150)
        #expect(forests.unpunctuated.count == 300)
        #expect(forests.punctuated.greatestSum <= 32767)
        #expect(forests.unpunctuated.greatestSum <= 32767)
    }
}
