import Testing

@testable import HanText

struct WordKnowledgeTests {
    @Test func `every word is found again, whether its bucket has room for it or not`() {
        let words = (0..<5000).map { "词\($0)" }
        var frequencies = DocumentFrequencies()
        frequencies.add(terms: Set(words))
        frequencies.add(terms: ["词7", "常"])
        let knowledge = WordKnowledge(stopWords: .standard, frequencies: frequencies)
        for word in words {
            let entry = knowledge[TermHash(word).value]
            #expect(entry.isCounted)
            #expect(entry.traits.isEmpty)
        }
        #expect(knowledge[TermHash("词7").value].rarity < knowledge[TermHash("词8").value].rarity)
        for number in 5000..<6000 {
            let entry = knowledge[TermHash("词\(number)").value]
            #expect(!entry.isCounted)
            #expect(entry.rarity == knowledge.unknownRarity)
        }
        #expect(knowledge[TermHash("的").value].traits.contains(.stop))
    }

    @Test func `without document frequencies stop words alone are known`() {
        let knowledge = WordKnowledge(stopWords: .standard, frequencies: nil)
        #expect(knowledge[TermHash("的").value].traits.contains(.stop))
        #expect(knowledge[TermHash("灯塔").value].traits.isEmpty)
        #expect(knowledge[TermHash("灯塔").value].rarity == knowledge.unknownRarity)
    }
}
