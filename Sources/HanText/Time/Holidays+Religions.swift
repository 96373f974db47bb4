/// Holidays that other calendars set.
///
/// Sources: Meeus, Astronomical Algorithms, chapter 8, for both Easters; Dershowitz and Reingold, Calendrical Calculations,
/// chapter 7, for the arithmetic Islamic calendar. Where the month begins by sight of the moon a day may differ.
extension Holidays {
    /// Easter Sunday by the Gregorian computus.
    static func easter(_ year: Int) -> CivilDate {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let month = (h + l - 7 * m + 114) / 31
        return CivilDate(year, month, (h + l - 7 * m + 114) % 31 + 1)
    }

    /// Easter Sunday by the Julian computus, as a day of the Gregorian calendar.
    static func orthodoxEaster(_ year: Int) -> CivilDate {
        let (a, b, c) = (year % 4, year % 7, year % 19)
        let d = (19 * c + 15) % 30
        let e = (2 * a + 4 * b - d + 34) % 7
        let julian = CivilDate(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1)
        return julian.adding(days: year / 100 - year / 400 - 2)
    }

    /// The first day in a Gregorian year that a day of the Islamic calendar falls on.
    static func islamic(month: Int, day: Int, in year: Int) -> CivilDate? {
        // An Islamic year is about eleven days shorter: the number to begin with is at most one too small.
        let first = (year - 622) * 33 / 32
        for islamicYear in first...first + 2 where islamicYear > 0 {
            let date = CivilDate(days: islamicDay(year: islamicYear, month: month, day: day))
            if date.year == year { return date }
        }
        return nil
    }

    /// Days since 1970 of a day of the arithmetic Islamic calendar; the first was Friday, 16 July 622 (Julian).
    private static func islamicDay(year: Int, month: Int, day: Int) -> Int {
        let epoch = 227_015 - 719_163
        return epoch - 1 + (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day
    }
}
