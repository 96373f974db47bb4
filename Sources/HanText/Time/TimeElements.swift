/// Reads one point of time, element by element from the year to the clock: 去年 + 3月 + 5日 + 晚上 + 8点半.
final class TimeElements: Sendable {
    /// A point read, and the far end where two numbers share a unit (3到6点).
    struct Point {
        var parts: TimeParts
        var far: TimeParts?
        var end: Int
    }

    let words: TimeWords
    let clock = TimeClock()
    let numeric = NumericDates()
    let ordinals = TimeOrdinals()

    /// The characters that an element begins with.
    private let beginnings: ScalarSet

    init(words: TimeWords) {
        self.words = words
        // Digits and other numbers, 差 before a clock, marks of months and days, ordinals and brackets.
        beginnings = ScalarSet(
            startsOf: [words.words, words.weekNames, words.yearParts, words.monthParts],
            and: TimeWords.numberBeginnings + "千仨差闰閏初同全第首前头頭最后(（")
    }

    /// The point that starts at `offset`; `after` holds what stands before it.
    func point(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, after parts: TimeParts = TimeParts()) -> Point? {
        var point = Point(parts: parts, end: offset)
        return read(&point, in: bytes) ? point : nil
    }

    /// Reads on where a point ends so far; `false` where nothing of a time follows.
    func read(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let offset = point.end
        let isFresh = point.parts.level == .none
        while point.far == nil {
            let start = point.end == offset && isFresh ? offset : gapEnd(in: bytes, after: point)
            guard beginnings.contains(bytes.codePoint(at: start).value) else { break }
            if takeWord(&point, in: bytes, at: start) || takeNumber(&point, in: bytes, at: start)
                || takeBracketedWeekday(&point, in: bytes, at: start)
            {
                continue
            }
            if point.parts.level > .dayPart || !takeShared(&point, in: bytes, at: start) { break }
        }
        return point.end > offset && point.parts.level > .none
    }

    /// The far end of a range, where a bare number of the same sort as the near end may stand (3月5日至8日).
    func point(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, inside near: TimeParts) -> Point? {
        if let point = point(in: bytes, at: offset), point.parts.level > .none {
            return point.parts.isNow || point.far != nil ? nil : point
        }
        if let point = lunarPoint(in: bytes, at: offset, inside: near) { return point }
        guard let number = DateNumber(in: bytes, at: offset) else { return nil }
        if near.level <= .month, near.stated.year != nil, number.digits == 4, (1900...2100).contains(number.value),
            bytes.codePoint(at: number.end).value < 0x3100
        {
            var parts = TimeParts()
            parts.stated.year = number.value
            parts.level = .year
            return Point(parts: parts, end: number.end)
        }
        guard near.level >= .day else { return nil }
        let unit = bytes.codePoint(at: bytes.skippingBlanks(from: number.end))
        var parts = TimeParts()
        if near.level <= .dayPart, Self.isDayUnit(unit.value), (1...31).contains(number.value) {
            parts.stated.day = number.value
            parts.level = .day
            return Point(parts: parts, end: bytes.skippingBlanks(from: number.end) + unit.length)
        }
        return nil
    }

    private func gapEnd(in bytes: UnsafeBufferPointer<UInt8>, after point: Point) -> Int {
        var next = bytes.skippingBlanks(from: point.end)
        if bytes.hasPrefix("的", at: next), point.parts.level < .dayPart || clock.isDayPartGap(point.parts) {
            next = bytes.skippingBlanks(from: next + 3)
        } else if point.parts.level == .day, point.parts.stated.day != nil, let clock = Self.stampedClock(bytes, next) {
            next = clock
        } else if point.parts.level == .day, point.parts.weekday == nil {
            let mark = bytes.codePoint(at: next)
            let after = bytes.skippingBlanks(from: next + mark.length)
            if mark.value == 0xFF0C || mark.value == 0x2C || mark.value == 0x3001,
                namedWeekday(in: bytes, at: after) != nil
            {
                next = after
            }
        }
        return next
    }
}
