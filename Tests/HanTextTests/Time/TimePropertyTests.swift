import Testing

@testable import HanText

/// What holds for any date: it reads in every style, stretches tile, and no input makes a day that doesn't exist.
@Suite struct TimePropertyTests {
    private static let extractor = TimeExtractor(referenceDate: ReferenceDate("2024-03-05T10:00"))
    private static let digits = Array("〇一二三四五六七八九")

    private func han(_ value: Int) -> String {
        let tens = value >= 20 ? "\(Self.digits[value / 10])十" : value >= 10 ? "十" : ""
        return tens + (value % 10 > 0 || value == 0 ? String(Self.digits[value % 10]) : "")
    }

    private func wide(_ value: Int) -> String {
        String(String(value).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }.map(Character.init))
    }

    private func styles(_ date: CivilDate) -> [String] {
        let (year, month, day) = (date.year, date.month, date.day)
        let hanYear = String(String(year).compactMap { $0.wholeNumberValue.map { Self.digits[$0] } })
        var styles = [
            "\(year)年\(month)月\(day)日", "\(year)年\(month)月\(day)号", date.iso, "\(year)/\(month)/\(day)",
            "\(year).\(month).\(day)",
            "\(hanYear)年\(han(month))月\(han(day))日", "\(wide(year))年\(wide(month))月\(wide(day))日",
            "\(year) 年 \(month) 月 \(day) 日",
            "\(day)/\(month)/\(year)", date.iso.filter { $0 != "-" },
            "\(year)年\(month)月\(day)日（星期\("一二三四五六日".map(String.init)[date.weekday - 1])）",
            "公元\(year)年\(month)月\(day)日",
        ]
        if year > 1911 { styles.append("民国\(year - 1911)年\(month)月\(day)日") }
        return styles
    }

    @Test func anyDateFormatsAndReadsBackInEveryStyle() {
        for days in stride(from: CivilDate(1901).days, to: CivilDate(2099).days, by: 211) {
            let date = CivilDate(days: days)
            for text in styles(date) {
                #expect(Self.extractor.times(in: text).map(\.iso) == [date.iso], "\(text)")
                #expect(Self.extractor.times(in: text).map(\.text) == [text], "\(text)")
            }
        }
    }

    @Test func anyLunarDateReadsBack() throws {
        let lunar = LunarCalendar()
        let months = "正二三四五六七八九十冬腊".map(String.init)
        for days in stride(from: CivilDate(1902).days, to: CivilDate(2099).days, by: 379) {
            let day = try #require(lunar.day(of: CivilDate(days: days)))
            let name = day.day <= 10 ? "初" + han(day.day) : han(day.day)
            let text = "农历\(day.year)年\(day.isLeapMonth ? "闰" + han(day.month) : months[day.month - 1])月\(name)"
            #expect(Self.extractor.times(in: text).last?.iso == CivilDate(days: days).iso, "\(text)")
        }
    }

    @Test func anyClockReadsBack() {
        for minute in stride(from: 0, to: 24 * 60, by: 7) {
            let (hour, rest) = (minute / 60, minute % 60)
            let clock = "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
            for text in ["3月5日\(clock)", "3月5日\(hour)时\(rest)分", "3月5日\(hour)点\(rest)分"] {
                #expect(Self.extractor.times(in: text).map(\.iso) == ["2024-03-05T" + clock], "\(text)")
            }
        }
    }

    /// The stretches of texts, each of which has to be one interval.
    private func stretches(_ texts: [String]) -> [(start: String, end: String)] {
        texts.compactMap { text in
            guard case .interval(let start?, let end?) = Self.extractor.times(in: text).first?.extent else {
                return nil
            }
            return (start, end)
        }
    }

    private func tiles(_ texts: [String], from first: String, to last: String) -> Bool {
        let found = stretches(texts)
        return found.count == texts.count && found.first?.start == first && found.last?.end == last
            && zip(found, found.dropFirst()).allSatisfy { $0.end == $1.start }
    }

    @Test(arguments: [1949, 2000, 2023, 2024, 2100]) func partsTileTheYear(_ year: Int) {
        let (first, last) = (CivilDate(year).iso, CivilDate(year + 1).iso)
        #expect(tiles((1...12).map { "\(year)年\($0)月" }, from: first, to: last))
        #expect(tiles(["一", "二", "三", "四"].map { "\(year)年第\($0)季度" }, from: first, to: last))
        #expect(tiles(["\(year)年上半年", "\(year)年下半年"], from: first, to: last))
        for month in 1...12 {
            let (start, end) = (CivilDate(year, month).iso, CivilDate(year, month).adding(months: 1).iso)
            #expect(tiles(["上", "中", "下"].map { "\(year)年\(month)月\($0)旬" }, from: start, to: end))
            #expect(tiles(["上", "下"].map { "\(year)年\(month)月\($0)半月" }, from: start, to: end))
        }
    }

    @Test func weeksDaysPlansAndCenturiesTile() {
        let weeks = (1...52).map { "2024年第\($0)周" }
        #expect(tiles(weeks, from: "2024-01-01", to: "2024-12-30"))
        #expect(tiles(["上上周", "上周", "本周", "下周", "下下周"], from: "2024-02-19", to: "2024-03-25"))
        let plans = PlanningPeriods.firstYears.map(\.name)
        #expect(tiles(plans.suffix(14).map { "“\($0)”期间" }, from: "1966-01-01", to: "2036-01-01"))
        #expect(tiles((10...21).map { "\($0)世纪" }, from: "0900-01-01", to: "2100-01-01"))
        #expect(tiles((0...9).map { "20世纪\($0)0年代" }.dropFirst().map { $0 }, from: "1910-01-01", to: "2000-01-01"))
    }

    /// Every day in a value, of whatever sort, is one of the calendar.
    private func existingDays(_ iso: String) -> Bool {
        iso.split(separator: "/").allSatisfy { side in
            guard side.first?.isNumber == true, side.utf8.count >= 10 else { return true }
            return ReferenceDate(String(side.prefix(10))) != nil
        }
    }

    @Test func noInputMakesADayThatDoesNotExist() {
        var texts: [String] = []
        for month in 0...13 {
            for day in 0...33 {
                texts += [
                    "2023年\(month)月\(day)日", "\(month)月\(day)日的一个月前", "2023-\(month)-\(day)", "\(day)/\(month)/2023",
                    "2023.\(month).\(day)", "民国12年\(month)月\(day)日", "去年\(month)月\(day)日至\(day + 1)日",
                    "农历\(month)月\(day)日",
                    "2023年\(month)月\(day)日25时", "一年后\(month)月\(day)日",
                ]
            }
        }
        for ordinal in 1...9 {
            texts += [
                "2月第\(ordinal)个星期一", "2月第\(ordinal)周", "2023年第\(ordinal * 60)天", "2月最后\(ordinal)天", "2月前\(ordinal)天",
            ]
        }
        for text in texts {
            for time in Self.extractor.times(in: text) {
                if let iso = time.iso { #expect(existingDays(iso), "\(text) \(iso)") }
            }
        }
        #expect(Self.extractor.times(in: "2月30日").map(\.iso) == [nil])
        #expect(Self.extractor.times(in: "2023年2月29日").map(\.iso) == [nil])
        #expect(Self.extractor.times(in: "2024年4月31日").map(\.iso) == [nil])
    }
}
