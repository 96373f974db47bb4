import Testing

@testable import HanText

/// What times count from where only a byline tells the day.
@Suite struct DatelineTests {
    private static let days = [
        "2021年6月8日", "2021-06-08", "2021.6.8", "2021/6/8", "20210608", "8/6/2021", "２０２１年６月８日", "二〇二一年六月八日",
        "2021年6月8日至9日", "民国一百一十年六月八日", "令和3年6月8日",
    ]

    @Test(arguments: days) func filterHidesNoDay(day: String) {
        let stated = FactExtractor().facts(in: "本报\(day)讯").contains {
            if $0.kind == .date, case .calendar(let stated) = $0.lower { return ReferenceDate(stated) != nil }
            return false
        }
        var text = "本报\(day)讯"
        let passes = text.withUTF8 { FactExtractor.mayHoldFullDate($0) }
        #expect(passes || !stated)
    }

    @Test(arguments: [("2021年6月8日", "2021-06-08"), ("6月8日", nil), ("", nil)])
    func bylineTellsTheDay(day: String, expected: String?) {
        let document = Reflow().document("新华社海口\(day)电（记者 林一）去年新栽椰子树400棵。\n")
        #expect(document.blocks.contains { $0.kind == .byline })
        #expect(FactExtractor().reference(for: document) == expected.flatMap { ReferenceDate($0) })
    }
}
