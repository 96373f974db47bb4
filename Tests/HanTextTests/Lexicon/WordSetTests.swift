import Testing

@testable import HanText

@Suite struct WordSetTests {
    private func contains(_ word: String, in set: WordSet) -> Bool {
        var word = word
        return word.withUTF8 { set.contains($0, from: 0, to: $0.count) }
    }

    @Test(arguments: ["热烈", "最高", "一个", "否则", "熱烈"])
    func adverbsAndCountsAreNoNouns(_ word: String) {
        #expect(contains(word, in: .unnominal))
    }

    @Test(arguments: ["学校", "公路", "存款", "西部", "他们", ""])
    func nounsNamesAndPlacesAreNotIn(_ word: String) {
        #expect(!contains(word, in: .unnominal))
    }

    @Test func verbsThatCloseClausesAre() {
        #expect(contains("晋升", in: .closingVerbs))
        #expect(!contains("学校", in: .closingVerbs))
    }

    @Test func readsWordsBetweenBlanks() {
        var rows = "墨锭 砚台\n笔架\n"
        let set = rows.withUTF8 { WordSet(words: $0) }
        #expect(contains("墨锭", in: set))
        #expect(contains("笔架", in: set))
        #expect(!contains("墨", in: set))
    }
}
