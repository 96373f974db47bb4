import Testing

@testable import HanText

@Suite struct StatisticLexiconTests {
    @Test func everyRowNamesAClassOrAnEnding() {
        let endings: Set<Substring> = [
            "actorEnding", "measureEnding", "placeEnding", "siteEnding", "notPlace", "surname", "ownedMeasure",
        ]
        for row in StatisticWordTable.rows.split(separator: "\n") {
            let fields = row.split(separator: "\t")
            #expect(fields.count == 2, "\(row.prefix(20))")
            #expect(WordClass(name: fields[0]) != nil || endings.contains(fields[0]), "\(fields[0])")
        }
    }

    @Test func noRowHoldsAWordTwice() {
        for row in StatisticWordTable.rows.split(separator: "\n") {
            let words = StatisticLexicon.words(row.drop { $0 != "\t" }.dropFirst())
            var seen: Set<String> = []
            for word in words { #expect(seen.insert(word).inserted, "\(word) in \(row.prefix(12))") }
        }
    }

    @Test func noVerbBothRisesAndFalls() {
        var rising: Set<String> = []
        var falling: Set<String> = []
        StatisticLexicon.forEachRow(StatisticWordTable.rows) { words, classes in
            if classes == .increase { rising.formUnion(words) }
            if classes == .decrease { falling.formUnion(words) }
        }
        #expect(!rising.isEmpty && !falling.isEmpty)
        #expect(rising.isDisjoint(with: falling))
    }
}
