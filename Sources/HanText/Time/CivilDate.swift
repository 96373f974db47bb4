/// A day of the proleptic Gregorian calendar, and the arithmetic of days, months and weeks without Foundation.
///
/// The algorithms are those of Cassio Neri and Lorenz Schneider, "Euclidean affine functions and their application to calendar
/// algorithms" (2022): days from civil and back without a branch.
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

    /// What is added to years and days, a multiple of 400 years, so that none that is asked for is below zero: an amount of
    /// time that moves a date is at most a million years.
    private static let shift = (years: 40_000_000, days: 719_468 + 100_000 * 146_097)

    /// The day that lies a number of days after 1 January 1970.
    init(days: Int) {
        let quarters = 4 &* UInt(bitPattern: days &+ Self.shift.days) &+ 3
        let (century, rest) = quarters.quotientAndRemainder(dividingBy: 146_097)
        // Years begin in March. The upper half of the product is the year of the century, the lower tells the day in it.
        let product = 2_939_745 &* (4 &* (rest / 4) &+ 3)
        let dayOfYear = (product & 0xFFFF_FFFF) / 2_939_745 / 4
        // Likewise month and day.
        let parts = 2141 &* dayOfYear &+ 197_913
        let isEarly = dayOfYear >= 306
        year = Int(bitPattern: 100 &* century &+ product &>> 32) &- Self.shift.years &+ (isEarly ? 1 : 0)
        month = Int(bitPattern: parts &>> 16) &- (isEarly ? 12 : 0)
        day = Int(bitPattern: (parts & 0xFFFF) / 2141) &+ 1
    }

    /// Days since 1 January 1970.
    var days: Int {
        let isEarly = month <= 2
        let year = UInt(bitPattern: self.year &+ Self.shift.years &- (isEarly ? 1 : 0))
        let century = year / 100
        let daysBefore = 1461 &* year / 4 &- century &+ century / 4
        let dayOfYear = (979 &* (isEarly ? month &+ 12 : month) &- 2919) &>> 5 &+ day &- 1
        return Int(bitPattern: daysBefore) &+ dayOfYear &- Self.shift.days
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
