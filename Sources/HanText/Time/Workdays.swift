/// Which days are worked, and the days that so many working days lead to.
///
/// Source: 全国年节及纪念日放假办法 (State Council): Saturdays, Sundays and the holidays of the law are no working days. The
/// weekends that a yearly notice of the State Council moves (调休) are not known here.
struct Workdays: Sendable {
    private let lunar: LunarCalendar
    private let terms: SolarTerms
    /// More working days than this aren't counted out, which bounds what one expression costs.
    static let most = 1000
    /// The revision of 2024 added 除夕 and the second of May from this year on.
    private static let lastRevision = 2025
    private static let clearAndBright = 6

    init(lunar: LunarCalendar, terms: SolarTerms) {
        self.lunar = lunar
        self.terms = terms
    }

    /// The `count`th working day after a day, or before it with `sign` −1; the day itself is not counted.
    func day(_ count: Int, from day: CivilDate, sign: Int) -> CivilDate? {
        guard (1...Self.most).contains(count) else { return nil }
        var date = day
        var left = count
        while left > 0 {
            date = date.adding(days: sign)
            if isWorked(date) { left -= 1 }
        }
        return date
    }

    /// Whether a day is neither of a weekend nor a holiday of the law.
    func isWorked(_ date: CivilDate) -> Bool {
        guard date.weekday < 6 else { return false }
        switch (date.month, date.day) {
        case (1, 1), (5, 1), (10, 1...3): return false
        case (5, 2): return date.year < Self.lastRevision
        default: break
        }
        if date.month == 4, terms.date(of: Self.clearAndBright, in: date.year) == date { return false }
        // Lunar holidays: the New Year lies in January and February, 端午 in May and June, 中秋 in September and October.
        guard [1, 2, 5, 6, 9, 10].contains(date.month), let day = lunar.day(of: date), !day.isLeapMonth else {
            return true
        }
        switch (day.month, day.day) {
        case (1, 1...3), (5, 5), (8, 15): return false
        case (12, 29...): return date.year < Self.lastRevision || lunar.newYearsEve(of: day.year) != date
        default: return true
        }
    }
}

extension TimeResolver {
    /// 三个工作日后 is the third working day from the reference, which isn't counted itself; 15个工作日内 lasts up to the end of
    /// the last of them (《民法典》 articles 201 to 203).
    func workdays(_ duration: StatedDuration, _ shift: TimeParts.Shift, from instant: Int) -> Interval? {
        let isBefore = shift == .ago || shift == .past || shift == .pastUnits
        let today = CivilDate(days: TimeFormat.floorDivide(instant, Self.day))
        guard duration.only == .day, duration[.day] % 1000 == 0,
            let date = worked.day(duration[.day] / 1000, from: today, sign: isBefore ? -1 : 1)
        else { return nil }
        let start = date.days * Self.day
        switch shift {
        case .ago, .later: return Interval(start: start, end: start + Self.day, grain: .day)
        case .past, .pastUnits: return Interval(start: start, end: today.days * Self.day, grain: .part)
        case .coming, .comingUnits:
            return Interval(start: today.days * Self.day, end: start + Self.day, grain: .part)
        }
    }
}
