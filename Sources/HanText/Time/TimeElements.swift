/// Reads one point of time, element by element from the year to the clock: 去年 + 3月 + 5日 + 晚上 + 8点半.
final class TimeElements: Sendable {
    /// A point read, and the far end where two numbers share a unit (3到6点).
    struct Point: Sendable, Hashable {
        var parts: TimeParts
        var far: TimeParts?
        var end: Int
    }

    let words: TimeWords
    let clock = TimeClock()
    let numeric = NumericDates()
    let ordinals = TimeOrdinals()

    /// What may begin with a character, for each of the basic plane.
    private let openings: [Opening]
    /// What an element, or what stands between two, may begin with.
    private let goingOn: ScalarSet

    init(words: TimeWords) {
        self.words = words
        var openings = [Opening](repeating: [], count: 0x10000)
        func mark(_ characters: String, _ opening: Opening) {
            for scalar in characters.unicodeScalars { openings[Int(scalar.value)].formUnion(opening) }
        }
        for (trie, opening) in [
            (words.words, Opening.word), (words.weekNames, .weekName), (words.yearParts, .part),
            (words.monthParts, .part),
        ] {
            for code in openings.indices where trie.starts.hasBit(code) {
                openings[code].formUnion(opening)
            }
        }
        mark("同全", .part)
        mark("第首前头頭最后", .ordinal)
        // Digits and other numbers, 差 before a clock, marks of months and days.
        mark(TimeWords.numberBeginnings + "千仨差闰閏初", .number)
        mark("(（", .bracket)
        self.openings = openings
        goingOn = ScalarSet(
            (0..<0x10000).lazy.filter { scalar in
                // Blanks, 的, T and - before a clock, commas before a weekday.
                [0x20, 0xA0, 0x3000, 0x7684, 0x54, 0x2D].contains(scalar) || Self.isComma(scalar)
                    || !openings[Int(scalar)].isEmpty
            })
    }

    /// What an element may be by its first character.
    struct Opening: OptionSet, Sendable {
        let rawValue: UInt8
        static let word = Opening(rawValue: 1)
        static let weekName = Opening(rawValue: 2)
        static let part = Opening(rawValue: 4)
        static let ordinal = Opening(rawValue: 8)
        static let number = Opening(rawValue: 16)
        static let bracket = Opening(rawValue: 32)
    }

    /// The point that starts at `offset`; `after` holds what stands before it.
    func point(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, after parts: TimeParts = TimeParts()) -> Point? {
        var point = Point(parts: parts, end: offset)
        return read(&point, in: bytes) ? point : nil
    }

    /// Reads on where a point ends so far; `false` where nothing of a time follows. `word` is the one there, if it is known.
    func read(
        _ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, word known: TimeWords.Entry? = nil
    ) -> Bool {
        let offset = point.end
        let isFresh = point.parts.level == .none
        while point.far == nil {
            let isFirst = point.end == offset && isFresh
            guard isFirst || goingOn.contains(bytes.inlinedCodePoint(at: point.end).value) else { break }
            let start = isFirst ? offset : gapEnd(in: bytes, after: &point)
            let first = bytes.inlinedCodePoint(at: start).value
            guard first < 0x10000, case let opening = openings[Int(first)], !opening.isEmpty else { break }
            let known = point.end == offset ? known : nil
            if takeWord(&point, opening, known, in: bytes, at: start) { continue }
            if opening.contains(.number) {
                if takeNumber(&point, in: bytes, at: start) { continue }
                if point.parts.level > .dayPart || !takeShared(&point, in: bytes, at: start) { break }
            } else if !opening.contains(.bracket) || !takeBracketedWeekday(&point, in: bytes, at: start) {
                break
            }
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

    /// Whether an element, or what stands between two, may begin with a scalar.
    func mayGoOn(with scalar: UInt32) -> Bool { goingOn.contains(scalar) }

    /// Whether a mark may stand between a day and its weekday: ， , 、
    static func isComma(_ scalar: UInt32) -> Bool { scalar == 0xFF0C || scalar == 0x2C || scalar == 0x3001 }

    /// Where the next element may begin behind a point, which is large and so handed on in place.
    private func gapEnd(in bytes: UnsafeBufferPointer<UInt8>, after point: inout Point) -> Int {
        var next = bytes.skippingBlanks(from: point.end)
        if bytes.hasPrefix("的", at: next), point.parts.level < .dayPart || clock.isDayPartGap(point.parts) {
            next = bytes.skippingBlanks(from: next + 3)
        } else if point.parts.level == .day, point.parts.stated.day != nil, let clock = Self.stampedClock(bytes, next) {
            next = clock
        } else if point.parts.level == .day, point.parts.weekday == nil {
            let mark = bytes.codePoint(at: next)
            let after = bytes.skippingBlanks(from: next + mark.length)
            if Self.isComma(mark.value),
                namedWeekday(in: bytes, at: after) != nil
            {
                next = after
            }
        }
        return next
    }
}
