import Testing

@testable import HanText

@Suite struct PartOfSpeechTests {
    private func part(_ word: String, in table: PartOfSpeechTable = .standard) -> PartOfSpeech? {
        var word = word
        return word.withUTF8 { table.part(of: $0, from: 0, to: $0.count) }
    }

    @Test(arguments: [
        ("完成", PartOfSpeech.verb), ("合作", .deverbal), ("农场", .noun), ("强劲", .adjective), ("率先", .adverb),
        ("丹麦", .place), ("东盟", .organization),
    ])
    func tellsWhatAWordMostlyIs(_ word: String, _ expected: PartOfSpeech) {
        #expect(part(word) == expected)
    }

    @Test func leavesOutWhatItDoesNotKnow() {
        #expect(part("") == nil)
        #expect(part("饕餮盛筵宴") == nil)
    }

    @Test func readsRowsAndPassesOverOthers() {
        var rows = "noun\t砚台 笔架\nunknown\t墨锭\nno tab\nverb\t研墨\n"
        let table = rows.withUTF8 { PartOfSpeechTable(rows: $0) }
        #expect(part("砚台", in: table) == .noun)
        #expect(part("笔架", in: table) == .noun)
        #expect(part("墨锭", in: table) == nil)
        #expect(part("研墨", in: table) == .verb)
    }
}
