import CICU
import Testing

@testable import HanText

@Suite struct CalendarTests {
    @Test func everyDayGoesToDaysAndBack() {
        var previous = CivilDate(days: -800_001)
        for days in stride(from: -800_000, through: 800_000, by: 1) where days % 7 == 0 || abs(days) < 40_000 {
            let date = CivilDate(days: days)
            #expect(date.days == days && date.exists && previous < date)
            previous = date
        }
        #expect(
            CivilDate(1970).days == 0 && CivilDate(2024, 2, 29).days == 19_782
                && CivilDate(days: -1).iso == "1969-12-31")
    }

    @Test func daysOfAMillionYearsGoToDaysAndBack() {
        for days in stride(from: -400_000_000, through: 400_000_000, by: 99_991) {
            let date = CivilDate(days: days)
            #expect(date.days == days)
            let isLast = date.day == CivilDate.length(ofMonth: date.month, in: date.year)
            let next = CivilDate(date.year + (date.month == 12 ? 1 : 0), date.month % 12 + 1, 1)
            let following = isLast ? next : CivilDate(date.year, date.month, date.day + 1)
            #expect(CivilDate(days: days + 1) == following, "\(date)")
        }
    }

    @Test(arguments: [
        (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
    ])
    func daysThatAreNot(_ year: Int, _ month: Int, _ day: Int) {
        #expect(!CivilDate(year, month, day).exists)
        #expect(ReferenceDate(year: year, month: month, day: day) == nil)
    }

    @Test func monthsAreAddedAtTheEndOfAMonth() {
        #expect(CivilDate(2024, 1, 31).adding(months: 1) == CivilDate(2024, 2, 29))
        #expect(CivilDate(2024, 3, 31).adding(months: -1) == CivilDate(2024, 2, 29))
        #expect(CivilDate(2024, 11, 5).adding(months: 3) == CivilDate(2025, 2, 5))
        #expect(CivilDate(2024, 1, 5).adding(months: -13) == CivilDate(2022, 12, 5))
        #expect(CivilDate(2024, 3, 5).weekday == 2 && CivilDate(2024, 3, 10).weekday == 7)
    }

    /// ICU computes its Chinese calendar from the sun and moon; the table is to tell the same for every day.
    @Test func lunarDaysAreThoseOfICU() throws {
        var status: Int32 = 0
        let calendar = try #require(hantext_icu_open_chinese_calendar(&status))
        defer { hantext_icu_close_calendar(calendar) }
        let lunar = LunarCalendar()
        var differences: [String] = []
        for days in CivilDate(1901).days..<CivilDate(2101).days {
            hantext_icu_set_day(calendar, Int64(days), &status)
            let month = Int(hantext_icu_calendar_field(calendar, 2, &status)) + 1
            let day = Int(hantext_icu_calendar_field(calendar, 5, &status))
            let isLeap = hantext_icu_calendar_field(calendar, 22, &status) != 0
            let date = CivilDate(days: days)
            let own = try #require(lunar.day(of: date))
            #expect(lunar.date(of: own) == date)
            if own.month != month || own.day != day || own.isLeapMonth != isLeap {
                differences.append(date.iso)
            }
        }
        #expect(status <= 0)
        func instant(_ iso: String) -> Int { ReferenceDate(iso)?.instant ?? 0 }
        let starts = differences.indices.filter {
            $0 == 0 || instant(differences[$0]) - instant(differences[$0 - 1]) > 86_400
        }
        #expect(starts.map { differences[$0] } == Self.lunationsICUReadsOtherwise)
        #expect(differences.count == 477)
    }

    /// Where ICU tells another day: the new moon or the solar term falls within a quarter of an hour of midnight in
    /// Beijing, and ICU's astronomy is that coarse. The almanacs print the table's: New Year on 3 February 1954 and 6
    /// February 2027, the tenth month of 2018 from 8 November, a leap sixth month in 1987.
    private static let lunationsICUReadsOtherwise = [
        "1906-04-23", "1917-03-23", "1922-06-25", "1954-02-03", "1955-02-22", "1987-07-26", "1999-01-17", "2012-08-17",
        "2018-11-07", "2027-02-06", "2030-02-02", "2057-09-28", "2070-03-12",
    ]

    @Test func almanacDaysWhereICUDiffers() {
        let lunar = LunarCalendar()
        #expect(lunar.day(of: CivilDate(1954, 2, 3)) == LunarCalendar.Day(year: 1954, month: 1, day: 1))
        #expect(lunar.day(of: CivilDate(2027, 2, 6)) == LunarCalendar.Day(year: 2027, month: 1, day: 1))
        #expect(lunar.day(of: CivilDate(2030, 2, 3)) == LunarCalendar.Day(year: 2030, month: 1, day: 1))
        #expect(lunar.day(of: CivilDate(2018, 11, 8)) == LunarCalendar.Day(year: 2018, month: 10, day: 1))
        #expect(lunar.day(of: CivilDate(2012, 8, 17)) == LunarCalendar.Day(year: 2012, month: 7, day: 1))
        #expect(
            lunar.day(of: CivilDate(1987, 7, 26)) == LunarCalendar.Day(year: 1987, month: 6, day: 1, isLeapMonth: true))
    }

    @Test(arguments: [
        (2024, 1, 1, "2024-02-10"), (2025, 1, 1, "2025-01-29"), (2024, 8, 15, "2024-09-17"), (2023, 5, 5, "2023-06-22"),
        (1912, 1, 1, "1912-02-18"), (2100, 1, 1, "2100-02-09"),
    ])
    func lunarFestivals(_ year: Int, _ month: Int, _ day: Int, _ iso: String) {
        #expect(LunarCalendar().date(of: LunarCalendar.Day(year: year, month: month, day: day))?.iso == iso)
    }

    @Test func lunarDaysOutsideTheTableOrTheMonthAreNone() {
        let lunar = LunarCalendar()
        #expect(lunar.date(of: LunarCalendar.Day(year: 1899, month: 1, day: 1)) == nil)
        #expect(lunar.date(of: LunarCalendar.Day(year: 2024, month: 1, day: 31)) == nil)
        #expect(lunar.date(of: LunarCalendar.Day(year: 2024, month: 3, day: 1, isLeapMonth: true)) == nil)
        #expect(lunar.date(of: LunarCalendar.Day(year: 2023, month: 2, day: 1, isLeapMonth: true))?.iso == "2023-03-22")
        #expect(lunar.day(of: CivilDate(1850)) == nil && lunar.day(of: CivilDate(2200)) == nil)
    }

    @Test(arguments: [
        (6, 2024, "2024-04-04"), (23, 2021, "2021-12-21"), (2, 2025, "2025-02-03"), (11, 1984, "1984-06-21"),
    ])
    func solarTerms(_ term: Int, _ year: Int, _ iso: String) {
        #expect(SolarTerms().date(of: term, in: year)?.iso == iso)
    }

    @Test func solarTermsGoThroughTheYear() throws {
        let terms = SolarTerms()
        for year in 1900...2100 {
            let days = (0..<24).compactMap { terms.date(of: $0, in: year)?.days }
            #expect(
                days.count == 24 && zip(days, days.dropFirst()).allSatisfy { (14...17).contains($1 - $0) }, "\(year)")
        }
    }

    @Test(arguments: [(2024, "2024-03-31"), (2025, "2025-04-20"), (1961, "1961-04-02")])
    func easter(_ year: Int, _ iso: String) { #expect(Holidays.easter(year).iso == iso) }
}
