import Testing

@testable import HanText

struct TextRankTests {
    private func scores(_ text: String, _ textRank: TextRank) throws -> [String: Double] {
        let extractor = KeywordExtractor(
            segmenter: try Segmenter(lexicon: Lexicon(words: ["东河", "西河", "南河", "北河"])),
            frequencies: nil,
            options: .init(ranking: .textRank(textRank), stopWords: StopWords()))
        return Dictionary(
            uniqueKeysWithValues: extractor.keywords(in: text, limit: 100).map { ($0.term, $0.weight) })
    }

    @Test func `a star's middle outweighs its ends, and the scores are those of the equations`() throws {
        // Edges 东河-西河, 东河-南河, 东河-北河; the middle m and the ends e: m = 0.15 + 0.85·3e, e = 0.15 + 0.85·m/3.
        let scores = try scores(
            "东河西河。东河南河。东河北河。", TextRank(window: 2, damping: 0.85, tolerance: 1e-9, maximumRounds: 1000))
        let end = (0.15 + 0.85 * 0.15 / 3) / (1 - 0.85 * 0.85)
        let middle = 0.15 + 0.85 * 3 * end
        #expect(abs((scores["东河"] ?? 0) - middle) < 1e-6)
        for term in ["西河", "南河", "北河"] { #expect(abs((scores[term] ?? 0) - end) < 1e-6) }
    }

    @Test func `without damping every word weighs one`() throws {
        let scores = try scores("东河西河。东河南河。", TextRank(damping: 0))
        #expect(scores.count == 3)
        #expect(scores.values.allSatisfy { $0 == 1 })
    }

    @Test func `a wider window joins words farther apart`() throws {
        let text = "东河西河南河北河"
        let narrow = try scores(text, TextRank(window: 2))
        let wide = try scores(text, TextRank(window: 4))
        #expect((narrow["东河"] ?? 0) < (narrow["西河"] ?? 0))
        #expect(abs((wide["东河"] ?? 0) - (wide["西河"] ?? 1)) < 1e-3)
    }

    @Test func `values out of range are brought into it`() {
        let textRank = TextRank(window: -4, damping: 3, tolerance: -1, maximumRounds: 0)
        #expect(textRank.window == 2)
        #expect(textRank.damping == 1)
        #expect(textRank.tolerance == 0)
        #expect(textRank.maximumRounds == 1)
    }
}
