/// The lunar calendar (农历) from 1900 to 2100.
///
/// In: a lunar day. Out: its day of the Gregorian calendar, and back. Costs: a table of one word a year, read when the
/// calendar is made.
///
/// Source of the table: computed by the rules of GB/T 33661—2017 (the month with the winter solstice is the eleventh,
/// the first month without a major solar term after it is the leap month) from astronomical new moons and solar terms;
/// before 1929 by the Beijing local time of the calendars printed then.
struct LunarCalendar: Sendable {
    /// A day of the lunar calendar.
    struct Day: Sendable, Hashable {
        var year: Int
        /// 1 (正月) to 12 (腊月).
        var month: Int
        var day: Int
        var isLeapMonth = false
    }

    /// The first lunar year of the table.
    static let firstYear = 1900
    private let years: [UInt32]

    /// Reads the table.
    init() {
        years = Self.table.listedWords.compactMap { UInt32($0, radix: 16) }
    }

    /// The lunar years that the table holds.
    var range: Range<Int> { Self.firstYear..<(Self.firstYear + years.count) }

    /// The number of the leap month of a lunar year, 0 for none.
    func leapMonth(of year: Int) -> Int { Int(years[year - Self.firstYear] >> 13 & 0xF) }

    /// New Year's day of a lunar year, in days since 1 January 1970.
    private func newYear(_ year: Int) -> Int {
        CivilDate(year).days + Int(years[year - Self.firstYear] >> 17)
    }

    private func length(_ year: Int, _ index: Int) -> Int {
        years[year - Self.firstYear] >> UInt32(index) & 1 == 1 ? 30 : 29
    }

    /// The Gregorian day of a lunar one; `nil` outside the table and for a day that the month doesn't have.
    func date(of lunar: Day) -> CivilDate? {
        guard range.contains(lunar.year), (1...12).contains(lunar.month), lunar.day >= 1 else { return nil }
        let leap = leapMonth(of: lunar.year)
        guard !lunar.isLeapMonth || leap == lunar.month else { return nil }
        let index = lunar.month - 1 + (leap > 0 && (lunar.month > leap || lunar.isLeapMonth) ? 1 : 0)
        guard lunar.day <= length(lunar.year, index) else { return nil }
        let before = (0..<index).reduce(0) { $0 + length(lunar.year, $1) }
        return CivilDate(days: newYear(lunar.year) + before + lunar.day - 1)
    }

    /// The last day of a lunar year's twelfth month: 除夕.
    func newYearsEve(of year: Int) -> CivilDate? {
        let last = Day(year: year, month: 12, day: 30)
        return date(of: last) ?? date(of: Day(year: year, month: 12, day: 29))
    }

    /// The lunar day of a Gregorian one; `nil` outside the table.
    func day(of date: CivilDate) -> Day? {
        let days = date.days
        var year = date.year
        guard range.contains(year) || range.contains(year - 1) else { return nil }
        if !range.contains(year) || newYear(year) > days { year -= 1 }
        guard range.contains(year) else { return nil }
        var rest = days - newYear(year)
        let leap = leapMonth(of: year)
        for index in 0..<(leap > 0 ? 13 : 12) {
            let length = length(year, index)
            if rest < length {
                let isLeap = leap > 0 && index == leap
                return Day(
                    year: year, month: leap > 0 && index >= leap ? index : index + 1, day: rest + 1, isLeapMonth: isLeap
                )
            }
            rest -= length
        }
        return nil
    }

    /// For each year from 1900, in hexadecimal: days from 1 January to New Year (from bit 17), the leap month (from bit
    /// 13), and a bit for each month of thirty days.
    private static var table: String {
        """
        3d16d2 620752 4c0ea5 38b64a 5c064b 440a9b 30955a 56056a 400b59 2a5752 500752 3adb25 600b25 480a4b
        32b4ab 5802ad 42056b 2c4b69 520da9 3efd92 640e92 4c0d25 36ba4d 5c0a56 4602b6 2e95b5 5606d4 400ea9
        2c5e92 500e92 3acd26 5e052b 480a57 32b2b6 580b5a 4406d4 2e6ec9 520749 3cf693 620a93 4c052b 34ca5b
        5a0aad 46056a 309b55 560ba4 400b49 2a5a93 500a95 38f52d 5e0536 480aad 34b5aa 5805b2 420da5 2e7d4a
        540d4a 3d0a95 600a97 4c0556 36cab5 5a0ad5 4606d2 308ea5 560ea5 40064a 286c97 4e0a9b 3af55a 5e056a
        480b69 34b752 5a0b52 420b25 2c964b 520a4b 3d14ab 6002ad 4a056d 36cb69 5c0da9 460d92 309d25 560d25
        415a4d 640a56 4e02b6 38c5b5 5e06d5 480ea9 34be92 5a0e92 440d26 2c6a56 500a57 3d14d6 62035a 4a06d5
        36b6c9 5c0749 460693 2e952b 54052b 3e0a5b 2a555a 4e056a 38fb55 600ba4 4a0b49 32ba93 580a95 42052d
        2c8aad 500ab5 3d35aa 6205d2 4c0da5 36dd4a 5c0d4a 460c95 30952e 540556 3e0ab5 2a55b2 5006d2 38cea5
        5e0725 48064b 32ac97 560cab 42055a 2c6ad6 520b69 3d7752 620b52 4c0b25 36da4b 5a0a4b 4404ab 2ea55b
        5405ad 3e0b6a 2a5b52 500d92 3afd25 5e0d25 480a55 32b4ad 5804b6 4005b5 2c6daa 520ec9 3f1e92 620e92
        4c0d26 36ca56 5a0a57 440556 2e86d5 540755 400749 286e93 4e0693 38f52b 5e052b 460a5b 32b55a 58056a
        420b65 2c974a 520b4a 3d1a95 620a95 4a052d 34caad 5a0ab5 4605aa 2e8ba5 540da5 400d4a 2a7c95 4e0c96
        38f94e 5e0556 480ab5 32b5b2 5806d2 420ea5 2e8e4a 50068b 3b0c97 6004ab 4a055b 34cad6 5a0b6a 460752
        309725 540b45 3e0a8b 28549b 4e04ab
        """
    }
}
