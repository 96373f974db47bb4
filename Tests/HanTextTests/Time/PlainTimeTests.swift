import Testing

@testable import HanText

/// Times that are kept as days read as those that are written at once.
@Suite struct PlainTimeTests {
    @Test func daysAreWrittenOutWhereTheyAreAskedFor() {
        let day = Int32(CivilDate(2031, 2, 9).days)
        #expect(PlainTime.none.iso == nil)
        #expect(PlainTime.day(day).iso == "2031-02-09")
        #expect(PlainTime.days(day, day + 20).iso == "2031-02-09/2031-03-01")
        #expect(PlainTime.since(day).iso == "2031-02-09/..")
        #expect(PlainTime.until(day).iso == "../2031-02-09")
        #expect(PlainTime("PT2H").iso == "PT2H")
        #expect(PlainTime(nil).iso == nil)
    }

    @Test func aClockTimeIsWrittenAtOnce() {
        let day = CivilDate(2031, 2, 9).days
        let noon = day * TimeResolver.day + 43_200
        #expect(TimeBounds(.point(noon), .minute, zone: 480).time.iso == "2031-02-09T12:00+08:00")
        #expect(TimeBounds(.point(noon), .second).time.iso == "2031-02-09T12:00:00")
        #expect(TimeBounds(.between(noon, noon + 43_200), .dayPart).time.iso == "2031-02-09T12:00/2031-02-10T00:00")
        #expect(TimeBounds(.between(noon - 43_200, noon), .day, to: .hour).time.iso == "2031-02-09/2031-02-09T12:00")
        #expect(TimeBounds(.since(noon), .hour).time.iso == "2031-02-09T12:00/..")
        #expect(TimeBounds(.until(noon), .hour).time.iso == "../2031-02-09T12:00")
    }

    @Test func theTimeOfAFigureMayBeReplaced() {
        var extractor = FactExtractor.Options()
        extractor.referenceDate = ReferenceDate("2031-02-09")
        var fact = FactExtractor(options: extractor).facts(in: "他上月到校。")[0]
        #expect(fact.iso == "2031-01-01/2031-02-01")
        fact.iso = "2030"
        #expect(fact.iso == "2030")
        fact.iso = nil
        #expect(fact.iso == nil && fact.extent == nil)
    }
}
