/// Writes instants, intervals and durations in ISO 8601.
enum TimeFormat {
    /// `2024-03-05`.
    static func date(_ instant: Int) -> String { CivilDate(days: floorDivide(instant, 86_400)).iso }

    /// `2024-03-05T16:30`, with seconds where the grain is that fine.
    static func dateTime(_ instant: Int, _ grain: TimeGrain) -> String {
        date(instant) + "T" + clock(instant - floorDivide(instant, 86_400) * 86_400, grain)
    }

    /// `16:30` or `16:30:05` for a second of the day.
    static func clock(_ second: Int, _ grain: TimeGrain) -> String {
        let text = CivilDate.twoDigits(second / 3600) + ":" + CivilDate.twoDigits(second / 60 % 60)
        return grain == .second ? text + ":" + CivilDate.twoDigits(second % 60) : text
    }

    /// `Z` or `+08:00` of a time zone in minutes east of Greenwich; nothing without one.
    static func zone(_ minutes: Int16?) -> String {
        guard let minutes else { return "" }
        if minutes == 0 { return "Z" }
        let size = Int(minutes.magnitude)
        return (minutes < 0 ? "-" : "+") + CivilDate.twoDigits(size / 60) + ":" + CivilDate.twoDigits(size % 60)
    }

    /// A day where the instant is midnight, otherwise day and time.
    static func bound(_ instant: Int, _ grain: TimeGrain) -> String {
        if instant % 86_400 == 0, grain != .second, grain != .minute, grain != .hour, grain != .dayPart {
            return date(instant)
        }
        return dateTime(instant, instant % 60 == 0 ? .minute : .second)
    }

    /// The quotient rounded down.
    static func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
        let quotient = dividend / divisor
        return dividend % divisor < 0 ? quotient - 1 : quotient
    }
}
