/// Gives a stated time its place in the calendar.
///
/// In: the parts that the text states, and what they count from: the reference date, or the date before in the text.
/// Out: a half-open interval of instants with its grain, or nothing where the text doesn't say enough or names a day that
/// doesn't exist. Costs: constant time.
final class TimeResolver: Sendable {
    /// A stretch of time: from the first instant to the one past the last.
    struct Interval: Sendable, Hashable {
        var start: Int
        var end: Int
        var grain: TimeGrain
    }

    let lunar = LunarCalendar()
    let terms = SolarTerms()
    let holidays: Holidays
    let worked: Workdays
    static let day = 86_400

    init(holidays: Holidays) {
        self.holidays = holidays
        worked = Workdays(lunar: lunar, terms: terms)
    }

    /// The interval of `parts`, counted from `anchor` (seconds since 1970); `nil` as the anchor leaves what is relative
    /// unresolved.
    func interval(of parts: TimeParts, from anchor: Int?) -> Interval? {
        if parts.vague != nil { return nil }
        // Nothing relative has a place of its own.
        if anchor == nil, parts.stated.year == nil { return nil }
        if parts.movesStated { return movedFromStated(parts, anchor: anchor) }
        if parts.isNow { return anchor.map { Interval(start: $0, end: $0, grain: .second) } }
        var base = anchor.map { CivilDate(days: TimeFormat.floorDivide($0, Self.day)) }
        if let shift = parts.shift {
            guard let anchor else { return nil }
            guard let moved = shifted(parts.duration, shift, from: anchor) else { return nil }
            if parts.isOnlyShift { return moved }
            // 50年前的今天 keeps month and day.
            let instant =
                parts.duration.countsWorkdays
                ? moved.start
                : shift == .ago
                    ? parts.duration.moving(anchor, by: -1)
                    : shift == .later ? parts.duration.moving(anchor, by: 1) : moved.start
            base = CivilDate(days: TimeFormat.floorDivide(instant, Self.day))
        }
        guard let date = dateInterval(of: parts, base: base) else { return nil }
        return clock(of: parts, on: date)
    }

    // MARK: Dates

    typealias Days = (start: CivilDate, end: CivilDate, grain: TimeGrain)

    private func dateInterval(of parts: TimeParts, base: CivilDate?) -> Interval? {
        guard let days = days(of: parts, base: base) else { return nil }
        return Interval(start: days.start.days * Self.day, end: days.end.days * Self.day, grain: days.grain)
    }

    private func days(of parts: TimeParts, base: CivilDate?) -> Days? {
        if let span = parts.eraSpan ?? eraSpan(parts.stated.part) { return era(of: parts, span: span, base: base) }
        if let days = week(of: parts, base: base) { return days }
        var year = parts.stated.year
        if year == nil {
            guard let base else { return nil }
            year =
                parts.sexagenary.map { SexagenaryYears.year(of: $0, nearestTo: base.year) }
                ?? base.year + (parts.yearOffset ?? 0)
        }
        guard let year = year.map(Self.astronomical), (-9000...9000).contains(year) else { return nil }
        if let offset = parts.dayOffset { return dayOffset(offset, parts, year: year, base: base) }
        if let holiday = parts.holiday {
            guard let first = self.holiday(holiday, parts.shift, year: year, base: base), let day = one(first) else {
                return nil
            }
            let length = holidays.lengths[holiday]
            return length == 1 ? day : (first, first.adding(days: length), .part)
        }
        if let term = parts.solarTerm { return terms.date(of: term, in: year).flatMap { one($0) } }
        if parts.stated.isLunar {
            // Outside the table a year of the cycle is told as the civil year that it mostly lies in.
            let civil =
                parts.sexagenary != nil && parts.stated.month == nil
                ? monthOrDay(of: parts, year: year, base: base) : nil
            return lunarDays(of: parts, year: year, base: base) ?? civil
        }
        if let offset = parts.quarterOffset, let base {
            let first = CivilDate(base.year, (base.month - 1) / 3 * 3 + 1).adding(months: 3 * offset)
            return edged((first, first.adding(months: 3), .quarter), parts.edge)
        }
        return monthOrDay(of: parts, year: year, base: base)
    }

    /// 1 BC is the year 0 of ISO 8601.
    static func astronomical(_ year: Int) -> Int { year < 0 ? year + 1 : year }

    /// The day of a holiday in a year; of 下个春节 and 上个春节 the next or last one from the base.
    private func holiday(_ holiday: Int, _ shift: TimeParts.Shift?, year: Int, base: CivilDate?) -> CivilDate? {
        func date(_ year: Int) -> CivilDate? {
            holidays.date(of: holidays.rules[holiday], in: year, lunar: lunar, terms: terms)
        }
        guard let base, let found = date(year) else { return date(year) }
        switch shift {
        case .comingUnits where found <= base: return date(year + 1)
        case .pastUnits where found >= base: return date(year - 1)
        default: return found
        }
    }

    private func one(_ date: CivilDate) -> Days? {
        date.exists ? (date, date.adding(days: 1), .day) : nil
    }

    private func monthOrDay(of parts: TimeParts, year: Int, base: CivilDate?) -> Days? {
        var first: CivilDate
        if let month = parts.stated.month {
            first = CivilDate(year, month)
        } else if let offset = parts.monthOffset, let base {
            first = CivilDate(parts.yearOffset == nil ? base.year : year, base.month).adding(months: offset)
        } else if parts.stated.day != nil, let base {
            first = CivilDate(base.year, base.month)
        } else if parts.level == .dayPart || parts.level == .clock, let base {
            return parts.shift != nil || parts.stated.year == nil ? one(base) : nil
        } else {
            return yearPart(of: parts, year: year)
        }
        guard (1...12).contains(first.month) else { return nil }
        if let day = parts.stated.day {
            first.day = day
            return one(first)
        }
        let whole: Days = (first, first.adding(months: 1), .month)
        if parts.ordinal != nil { return ordinal(of: parts, in: whole) }
        return monthPart(whole, parts.stated.part)
    }

    private func monthPart(_ month: Days, _ part: StatedTime.Part?) -> Days? {
        func from(_ first: Int, to past: Int?) -> Days {
            (month.start.adding(days: first - 1), past.map { month.start.adding(days: $0 - 1) } ?? month.end, .part)
        }
        switch part {
        case .firstTen: return from(1, to: 11)
        case .secondTen: return from(11, to: 21)
        case .lastTen: return from(21, to: nil)
        case .firstTwenty: return from(1, to: 21)
        case .lastTwenty: return from(11, to: nil)
        case .early: return from(1, to: 6)
        case .middle: return from(11, to: 21)
        case .late: return from(25, to: nil)
        case .firstHalf: return from(1, to: 16)
        case .secondHalf: return from(16, to: nil)
        default: return month
        }
    }

    private func yearPart(of parts: TimeParts, year: Int) -> Days? {
        let first = CivilDate(year)
        func months(_ from: Int, _ past: Int, _ grain: TimeGrain = .part) -> Days {
            (first.adding(months: from - 1), first.adding(months: past - 1), grain)
        }
        if let vacation = parts.vacation { return vacation == 0 ? months(7, 9) : months(1, 3) }
        if parts.ordinal != nil { return ordinal(of: parts, in: months(1, 13, .year)) }
        let days: Days
        switch parts.stated.part {
        case .outset: days = months(1, 2)
        case .early: days = months(1, 3)
        case .middle: days = months(6, 8)
        case .late: days = months(11, 13)
        case .firstHalf: days = months(1, 7)
        case .secondHalf: days = months(7, 13)
        case .firstQuarter: days = months(1, 4, .quarter)
        case .secondQuarter: days = months(4, 7, .quarter)
        case .thirdQuarter: days = months(7, 10, .quarter)
        case .fourthQuarter: days = months(10, 13, .quarter)
        case .firstThreeQuarters: days = months(1, 10)
        case .spring: return season(2, 8, year)
        case .summer: return season(8, 14, year)
        case .autumn: return season(14, 20, year)
        case .winter: return season(20, 2, year)
        default: days = months(1, 13, .year)
        }
        return edged(days, parts.edge)
    }

    /// From one solar term to another: 立春 to 立夏, and so on; the meteorological season outside the table.
    private func season(_ first: Int, _ past: Int, _ year: Int) -> Days? {
        guard let start = terms.date(of: first, in: year),
            let end = terms.date(of: past, in: past < first ? year + 1 : year)
        else {
            let month = CivilDate(year, first / 2 + 2)
            return (month, month.adding(months: 3), .part)
        }
        return (start, end, .part)
    }

    /// The first or last month of a quarter or half.
    private func edged(_ days: Days, _ edge: StatedTime.Part?) -> Days {
        switch edge {
        case .early: (days.start, days.start.adding(months: 1), .part)
        case .late: (days.end.adding(months: -1), days.end, .part)
        default: days
        }
    }

    private func eraSpan(_ part: StatedTime.Part?) -> Int? {
        part == .century ? 100 : part == .decade ? 10 : nil
    }

    private func era(of parts: TimeParts, span: Int, base: CivilDate?) -> Days? {
        var first = Self.astronomical(parts.stated.year ?? 0)
        if let offset = parts.centuryOffset {
            guard let base else { return nil }
            first += TimeFormat.floorDivide(base.year, 100) * 100 + offset * 100
        } else if parts.stated.year == nil {
            return nil
        }
        if parts.counted == .year, let ordinal = parts.ordinal {
            let count = abs(ordinal)
            guard count <= span else { return nil }
            let start = ordinal > 0 ? (parts.takesAll ? first : first + count - 1) : first + span - count
            let length = parts.takesAll ? count : 1
            return (CivilDate(start), CivilDate(start + length), length == 1 ? .year : .part)
        }
        // The first and the last fifth of a century, three years of a decade, one of a five-year plan; the middle between.
        let edge = span == 100 ? 20 : span == 10 ? 3 : 1
        let whole: TimeGrain = span == 100 ? .century : span == 10 ? .decade : .part
        switch parts.edge ?? parts.stated.part {
        case .early: return (CivilDate(first), CivilDate(first + edge), .part)
        case .late: return (CivilDate(first + span - edge), CivilDate(first + span), .part)
        case .middle:
            let margin = span == 100 ? 30 : span == 10 ? 3 : 2
            return (CivilDate(first + margin), CivilDate(first + span - margin), .part)
        default: return (CivilDate(first), CivilDate(first + span), whole)
        }
    }

    private func week(of parts: TimeParts, base: CivilDate?) -> Days? {
        guard parts.ordinal == nil, parts.weekOffset != nil || parts.weekday != nil, parts.level >= .week,
            parts.stated.month == nil, let base
        else { return nil }
        let monday = base.monday.adding(days: 7 * (parts.weekOffset ?? 0))
        guard let weekday = parts.weekday else { return (monday, monday.adding(days: 7), .week) }
        if weekday == 8 { return (monday.adding(days: 5), monday.adding(days: 7), .part) }
        return one(monday.adding(days: weekday - 1))
    }

    private func dayOffset(_ offset: Int, _ parts: TimeParts, year: Int, base: CivilDate?) -> Days? {
        guard var base else { return nil }
        if parts.yearOffset != nil || parts.stated.year != nil {
            base.year = year
            guard base.exists else { return nil }
        }
        return one(base.adding(days: offset))
    }

    private func lunarDays(of parts: TimeParts, year: Int, base: CivilDate?) -> Days? {
        guard let month = parts.stated.month else {
            if let number = parts.stated.day {
                // 初五 is of the lunar month that the date it counts from lies in, from late in the month on of the next.
                guard let base, var day = lunar.day(of: base) else { return nil }
                if number <= 10, day.day > 20, let next = lunar.day(of: base.adding(days: 15)) { day = next }
                day.day = number
                return lunar.date(of: day).flatMap { one($0) }
            }
            guard let start = lunar.date(of: LunarCalendar.Day(year: year, month: 1, day: 1)),
                let end = lunar.newYearsEve(of: year)
            else { return nil }
            return (start, end.adding(days: 1), .year)
        }
        var day = LunarCalendar.Day(
            year: year, month: month, day: parts.stated.day ?? 1, isLeapMonth: parts.isLeapMonth)
        guard let start = lunar.date(of: day) else { return nil }
        if parts.stated.day != nil { return one(start) }
        day.day = 30
        let length = lunar.date(of: day) == nil ? 29 : 30
        return (start, start.adding(days: length), .month)
    }

    // MARK: Ordinals

    private func ordinal(of parts: TimeParts, in whole: Days) -> Days? {
        guard let ordinal = parts.ordinal else { return whole }
        let count = abs(ordinal)
        func take(_ start: CivilDate, _ end: CivilDate, _ grain: TimeGrain) -> Days? {
            start >= whole.start && start < whole.end ? (start, end, grain) : nil
        }
        switch parts.counted {
        case .day:
            if parts.takesAll {
                return ordinal > 0
                    ? (whole.start, whole.start.adding(days: count), .part)
                    : (whole.end.adding(days: -count), whole.end, .part)
            }
            let day = ordinal > 0 ? whole.start.adding(days: count - 1) : whole.end.adding(days: -count)
            return take(day, day.adding(days: 1), .day)
        case .month:
            if parts.takesAll {
                return ordinal > 0
                    ? (whole.start, whole.start.adding(months: count), .part)
                    : (whole.end.adding(months: -count), whole.end, .part)
            }
            let month = ordinal > 0 ? whole.start.adding(months: count - 1) : whole.end.adding(months: -count)
            return take(month, month.adding(months: 1), .month)
        case .week:
            // The first week is the one whose Monday is the first in the month or year.
            let first = whole.start.adding(days: (8 - whole.start.weekday) % 7)
            let last = whole.end.adding(days: -1).monday
            if parts.takesAll {
                return ordinal > 0
                    ? (first, first.adding(days: 7 * count), .part)
                    : (last.adding(days: -7 * (count - 1)), last.adding(days: 7), .part)
            }
            let monday = ordinal > 0 ? first.adding(days: 7 * (count - 1)) : last.adding(days: -7 * (count - 1))
            return take(monday, monday.adding(days: 7), .week)
        case .weekday:
            guard let weekday = parts.weekday, weekday < 8 else { return nil }
            let first = whole.start.adding(days: (weekday - whole.start.weekday + 7) % 7)
            let lastDay = whole.end.adding(days: -1)
            let last = lastDay.adding(days: -((lastDay.weekday - weekday + 7) % 7))
            let day = ordinal > 0 ? first.adding(days: 7 * (count - 1)) : last.adding(days: -7 * (count - 1))
            return take(day, day.adding(days: 1), .day)
        case .year: return nil
        }
    }
}
