/// Writes instants in ISO 8601.
enum TimeFormat {
    /// `2024-03-05`.
    static func date(_ instant: Int) -> String { DateText.make { $0.putDate(instant) } }

    /// `2024-03-05T16:30`, with seconds where the grain is that fine.
    static func dateTime(_ instant: Int, _ grain: TimeGrain) -> String {
        DateText.make { $0.putDateTime(instant, grain) }
    }

    /// The quotient rounded down.
    static func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
        let quotient = dividend / divisor
        return dividend % divisor < 0 ? quotient - 1 : quotient
    }
}

extension DateText {
    /// `2024-03-05`; years before the common era by astronomical count (221 BC is `-0220`).
    mutating func put(_ date: CivilDate) {
        if date.year < 0 { put("-") }
        put(abs(date.year), width: 4)
        put("-")
        putTwo(date.month)
        put("-")
        putTwo(date.day)
    }

    /// The day of an instant.
    mutating func putDate(_ instant: Int) { put(CivilDate(days: TimeFormat.floorDivide(instant, 86_400))) }

    /// `2024-03-05T16:30`, with seconds where the grain is that fine.
    mutating func putDateTime(_ instant: Int, _ grain: TimeGrain) {
        let days = TimeFormat.floorDivide(instant, 86_400)
        put(CivilDate(days: days))
        put("T")
        putClock(instant - days * 86_400, grain)
    }

    /// `16:30` or `16:30:05` for a second of the day.
    mutating func putClock(_ second: Int, _ grain: TimeGrain) {
        putTwo(second / 3600)
        put(":")
        putTwo(second / 60 % 60)
        guard grain == .second else { return }
        put(":")
        putTwo(second % 60)
    }

    /// `Z` or `+08:00` of a time zone in minutes east of Greenwich; nothing without one.
    mutating func putZone(_ minutes: Int16?) {
        guard let minutes else { return }
        if minutes == 0 { return put("Z") }
        let size = Int(minutes.magnitude)
        put(minutes < 0 ? "-" : "+")
        putTwo(size / 60)
        put(":")
        putTwo(size % 60)
    }

    /// A day where the instant is midnight, otherwise day and time.
    mutating func putBound(_ instant: Int, _ grain: TimeGrain) {
        if Self.isDay(instant, grain) { return putDate(instant) }
        putDateTime(instant, instant % 60 == 0 ? .minute : .second)
    }

    /// Whether a bound is written as a day.
    static func isDay(_ instant: Int, _ grain: TimeGrain) -> Bool {
        instant % 86_400 == 0 && grain != .second && grain != .minute && grain != .hour && grain != .dayPart
    }
}
