/// A day of the proleptic Gregorian calendar, and the arithmetic of days, months and weeks without Foundation.
///
/// The algorithms are Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms" (days from civil and back).
struct CivilDate: Sendable, Hashable, Comparable {
    var year: Int
    var month: Int
    var day: Int

    /// The first day where no month or day is given.
    init(_ year: Int, _ month: Int = 1, _ day: Int = 1) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that lies a number of days after 1 January 1970.
    init(days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1 January 1970.
    var days: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Monday is 1, Sunday 7.
    var weekday: Int {
        let remainder = (days + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// The Monday of the day's week.
    var monday: CivilDate { CivilDate(days: days - weekday + 1) }

    /// Whether the calendar has the day; 30 February is none.
    var exists: Bool {
        (1...12).contains(month) && day >= 1 && day <= Self.length(ofMonth: month, in: year)
            && (-9999...9999).contains(year)
    }

    /// The number of days of a month.
    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 31
        }
    }

    /// Whether a year has 366 days.
    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// The day some months later, the last of its month where that one is shorter.
    func adding(months: Int) -> CivilDate {
        let total = year * 12 + month - 1 + months
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        let newMonth = total - newYear * 12 + 1
        return CivilDate(newYear, newMonth, min(day, Self.length(ofMonth: newMonth, in: newYear)))
    }

    /// The day some days later.
    func adding(days count: Int) -> CivilDate { CivilDate(days: days + count) }

    static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// `2024-03-05`; years before the common era by astronomical count (221 BC is `-0220`).
    var iso: String { DateText.make { $0.put(self) } }
}
