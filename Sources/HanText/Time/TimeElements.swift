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
    private let ordinals = TimeOrdinals()

    init(words: TimeWords) { self.words = words }

    /// The point that starts at `offset`; `after` holds what stands before it.
    func point(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, after parts: TimeParts = TimeParts()) -> Point? {
        var point = Point(parts: parts, end: offset)
        var sawMark = false
        while point.far == nil {
            let start = gapEnd(in: bytes, after: point, isFirst: point.end == offset && parts.level == .none)
            if takeWord(&point, in: bytes, at: start) {
                sawMark = point.parts.level == .none
                continue
            }
            if takeNumber(&point, in: bytes, at: start) { continue }
            if point.parts.level > .dayPart || !takeShared(&point, in: bytes, at: start) { break }
        }
        guard point.end > offset, point.parts.level > .none, !sawMark || point.parts.level > .none else { return nil }
        return point
    }

    /// The far end of a range, where a bare number of the same sort as the near end may stand (3月5日至8日).
    func point(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, inside near: TimeParts) -> Point? {
        if let point = point(in: bytes, at: offset), point.parts.level > .none {
            return point.parts.isNow || point.far != nil ? nil : point
        }
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

    /// Two numbers before one unit without anything before them: 3到6点, 1-5月.
    func sharedUnit(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Point? {
        var point = Point(parts: TimeParts(), end: offset)
        return takeShared(&point, in: bytes, at: offset) ? point : nil
    }

    private func gapEnd(in bytes: UnsafeBufferPointer<UInt8>, after point: Point, isFirst: Bool) -> Int {
        if isFirst { return point.end }
        var next = bytes.skippingBlanks(from: point.end)
        if bytes.hasPrefix("的", at: next), point.parts.level < .dayPart || clock.isDayPartGap(point.parts) {
            next = bytes.skippingBlanks(from: next + 3)
        } else if point.parts.level == .day, point.parts.weekday == nil {
            let mark = bytes.codePoint(at: next)
            let after = bytes.skippingBlanks(from: next + mark.length)
            if mark.value == 0xFF0C || mark.value == 0x2C || mark.value == 0x3001,
                let name = words.weekNames.longestMatch(in: bytes, at: after),
                Self.weekday(bytes, at: after + name.length) != nil
            {
                next = after
            }
        }
        return next
    }

    // MARK: Words

    private func takeWord(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        var parts = point.parts
        if parts.level <= .week || (parts.level == .day && parts.weekday == nil && parts.weekOffset == nil),
            let name = words.weekNames.longestMatch(in: bytes, at: start), name.length < 10 || true,
            let weekday = Self.weekday(bytes, at: start + name.length),
            parts.ordinal == nil || parts.counted != .weekday
        {
            let end = start + name.length + 3
            if !Self.isCounted(bytes, at: end, weekday) {
                if parts.level < .day { parts.weekday = weekday }
                parts.level = .day
                point.parts = parts
                point.end = end
                return true
            }
        }
        guard let word = words.word(in: bytes, at: start) else {
            return takePart(&point, in: bytes, at: start) || takeOrdinal(&point, in: bytes, at: start)
        }
        var end = start + word.length
        switch word.kind {
        case .year where parts.level == .none:
            parts.yearOffset = word.payload
            parts.level = .year
        case .contextYear where parts.level == .none:
            parts.yearOffset = word.payload
            parts.isContextual = true
            parts.level = .year
        case .century where parts.level == .none:
            parts.centuryOffset = word.payload
            parts.eraSpan = 100
            parts.level = .year
        case .quarter where parts.level == .none:
            parts.quarterOffset = word.payload
            parts.level = .part
        case .month where parts.level == .none:
            parts.monthOffset = word.payload
            parts.level = .month
        case .contextMonth where parts.level == .none:
            parts.monthOffset = word.payload
            parts.isContextual = true
            parts.level = .month
        case .week where parts.level == .none:
            parts.weekOffset = word.payload
            parts.level = .week
            if let weekday = Self.weekday(bytes, at: end), !Self.isCounted(bytes, at: end + 3, weekday) {
                parts.weekday = weekday
                parts.level = .day
                end += 3
            } else if let name = words.weekNames.longestMatch(in: bytes, at: end),
                let weekday = Self.weekday(bytes, at: end + name.length)
            {
                parts.weekday = weekday
                parts.level = .day
                end += name.length + 3
            }
        case .weekend where parts.level <= .week:
            if parts.weekOffset == nil { parts.weekOffset = word.payload }
            parts.weekday = 8
            parts.level = .day
        case .day where parts.level <= .year:
            parts.dayOffset = word.payload
            parts.level = .day
        case .contextDay where parts.level == .none:
            parts.dayOffset = word.payload
            parts.isContextual = true
            parts.level = .day
        case .dayWithPart where parts.level == .none:
            parts.dayOffset = word.payload / 32 - 8
            parts.dayPart = words.dayParts[word.payload % 32]
            parts.level = .dayPart
        case .dayPart where parts.level <= .dayPart:
            if parts.level == .none, !Self.standsAlone(bytes, start, end) { return false }
            parts.dayPart = words.dayParts[word.payload]
            parts.level = .dayPart
        case .season where parts.level <= .year:
            parts.stated.part = [.spring, .summer, .autumn, .winter][word.payload & 3]
            parts.level = .part
        case .halfYear where parts.level <= .year:
            parts.stated.part = word.payload == 0 ? .firstHalf : .secondHalf
            parts.level = .part
        case .vacation where parts.level <= .year:
            parts.vacation = word.payload
            parts.level = .part
        case .wholeYear where parts.level <= .year:
            if parts.stated.year == nil, parts.yearOffset == nil { parts.yearOffset = 0 }
            parts.level = .part
        case .yearEdge where parts.level <= .part:
            if parts.stated.year == nil, parts.yearOffset == nil { parts.yearOffset = 0 }
            parts.stated.part = [.early, .middle, .late][word.payload]
            parts.level = .part
        case .monthEdge where parts.level == .none || parts.level == .month:
            if parts.level == .none { parts.monthOffset = 0 }
            parts.stated.part = [.early, .middle, .late][word.payload]
            parts.level = .monthPart
        case .holiday where parts.level <= .year:
            parts.holiday = word.payload
            parts.level = .day
            if bytes.hasPrefix("节", at: end) || bytes.hasPrefix("節", at: end) { end += 3 }
        case .solarTerm where parts.level <= .year:
            parts.solarTerm = word.payload
            parts.level = .day
        case .lunarMark where parts.level <= .year:
            parts.stated.isLunar = true
        case .lunarMonth where parts.level <= .year:
            parts.stated.isLunar = true
            parts.stated.month = word.payload
            parts.level = .month
            if let number = DateNumber(in: bytes, at: end), !number.isHan, (1...30).contains(number.value) {
                parts.stated.day = number.value
                parts.level = .day
                end = number.end
            } else if let day = Self.lunarDay(bytes, at: end) {
                parts.stated.day = day.value
                parts.level = .day
                end = day.end
            }
        case .now where parts.level == .none:
            parts.isNow = true
            parts.level = .clock
        case .vague where parts.level == .none:
            parts.vague = TimeParts.Vague(rawValue: UInt8(word.payload))
            parts.level = .clock
        default: return takePart(&point, in: bytes, at: start) || takeOrdinal(&point, in: bytes, at: start)
        }
        point.parts = parts
        point.end = end
        return true
    }

    /// 初, 底, 上半年, 一季度 behind a year; 上旬, 底 behind a month; 同期.
    private func takePart(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let level = point.parts.level
        if level <= .part, let found = words.yearParts.longestMatch(in: bytes, at: start), found.value != 255,
            let part = StatedTime.Part(rawValue: UInt8(found.value))
        {
            let isEdge = part == .early || part == .middle || part == .late
            guard level == .year || (level == .part) == isEdge && level != .none || (level == .none && !isEdge) else {
                return false
            }
            if level == .part {
                point.parts.edge = part
            } else {
                point.parts.stated.part = part
                point.parts.level = .part
            }
            point.end = start + found.length
            return true
        }
        if level == .month, let found = words.monthParts.longestMatch(in: bytes, at: start), found.value != 255,
            let part = StatedTime.Part(rawValue: UInt8(found.value))
        {
            point.parts.stated.part = part
            point.parts.level = .monthPart
            point.end = start + found.length
            return true
        }
        if level >= .year, level <= .month, bytes.hasPrefix("同期", at: start) || bytes.hasPrefix("全月", at: start) {
            point.end = start + 6
            point.parts.level = .monthPart
            return true
        }
        if level == .year, point.parts.stated.part == nil, bytes.hasPrefix("全年", at: start) {
            point.end = start + 6
            point.parts.level = .part
            return true
        }
        return false
    }

    /// 第三周, 第二个星期日, 最后一天, 前七个月, 首月 inside a year or month.
    private func takeOrdinal(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard point.parts.level == .year || point.parts.level == .month, point.parts.ordinal == nil,
            let found = ordinals.ordinal(in: bytes, at: start, weekNames: words.weekNames)
        else { return false }
        point.parts.ordinal = found.ordinal
        point.parts.counted = found.counted
        point.parts.takesAll = found.takesAll
        if let weekday = found.weekday { point.parts.weekday = weekday }
        point.parts.level = found.counted == .month ? .month : found.counted == .week ? .week : .day
        point.end = found.end
        return true
    }

    // MARK: Numbers

    private func takeNumber(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let level = point.parts.level
        if level < .clock, let time = clock.time(in: bytes, at: start, level: level, dayPart: point.parts.dayPart) {
            point.parts.stated.hour = time.hour
            point.parts.stated.minute = time.minute
            point.parts.stated.second = time.second
            point.parts.level = .clock
            point.far = time.farHour.map { hour in
                var far = point.parts
                far.stated.hour = hour
                return far
            }
            point.end = time.end
            return true
        }
        if level == .none, let date = numeric.date(in: bytes, at: start) {
            point.parts.stated.year = date.year
            point.parts.stated.month = date.month
            point.parts.stated.day = date.day
            point.parts.level = date.day != nil ? .day : date.month != nil ? .month : .year
            point.end = date.end
            return true
        }
        if level <= .year, bytes.hasPrefix("闰", at: start) || bytes.hasPrefix("閏", at: start),
            let month = DateNumber(in: bytes, at: start + 3), (1...12).contains(month.value),
            bytes.hasPrefix("月", at: month.end)
        {
            point.parts.stated.month = month.value
            point.parts.stated.isLunar = true
            point.parts.isLeapMonth = true
            point.parts.level = .month
            point.end = month.end + 3
            return true
        }
        if level == .none, let year = spokenYear(in: bytes, at: start) {
            point.parts.stated.year = year.value
            point.parts.level = .year
            point.end = year.end
            return true
        }
        guard let number = DateNumber(in: bytes, at: start) else {
            if level == .month, let day = Self.lunarDay(bytes, at: start) { return takeLunarDay(day, &point) }
            return false
        }
        let unitAt = bytes.skippingBlanks(from: number.end)
        let unit = bytes.codePoint(at: unitAt)
        switch unit.value {
        case 0x5E74 where level == .none || level == .year && point.parts.eraSpan == 100:
            return takeYear(number, &point, in: bytes, startingAt: start, past: unitAt + 3)
        case 0x4E16 where level == .none && number.value > 0 && number.value < 40:
            guard bytes.hasPrefix("世纪", at: unitAt) || bytes.hasPrefix("世紀", at: unitAt) else { return false }
            point.parts.stated.year = (number.value - 1) * 100
            point.parts.eraSpan = 100
            point.parts.level = .year
            point.end = unitAt + 6
            return true
        case 0x6708 where level <= .year && (1...12).contains(number.value):
            point.parts.stated.month = number.value
            point.parts.level = .month
            point.end = unitAt + 3 + (bytes.hasPrefix("份", at: unitAt + 3) ? 3 : 0)
            return true
        case 0x65E5, 0x53F7, 0x865F:
            guard (1...31).contains(number.value), level == .month || level == .none else { return false }
            let end = unitAt + 3
            if level == .none, !beginsDayPartOrClock(in: bytes, at: end) { return false }
            point.parts.stated.day = number.value
            point.parts.level = .day
            point.end = end
            return true
        default:
            guard level == .month, point.parts.monthOffset == nil, let day = Self.lunarDay(bytes, at: start) else {
                return false
            }
            return takeLunarDay(day, &point)
        }
    }

    private func takeLunarDay(_ day: (value: Int, end: Int, isMarked: Bool), _ point: inout Point) -> Bool {
        if day.isMarked || point.parts.stated.month == 8 && day.value == 15 { point.parts.stated.isLunar = true }
        point.parts.stated.day = day.value
        point.parts.level = .day
        point.end = day.end
        return true
    }

    private func takeYear(
        _ number: DateNumber, _ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int,
        past: Int
    ) -> Bool {
        if bytes.hasPrefix("代", at: past), number.value % 10 == 0, number.value < 100 || number.digits == 4 {
            let century: Int? = point.parts.eraSpan == 100 ? point.parts.stated.year : nil
            if number.digits == 4 {
                point.parts.stated.year = number.value
            } else if point.parts.centuryOffset == nil {
                point.parts.stated.year = (century ?? (number.value >= 30 ? 1900 : 2000)) + number.value
            } else {
                point.parts.stated.year = number.value
            }
            point.parts.eraSpan = 10
            point.parts.level = .year
            point.end = past + 3
            return true
        }
        guard point.parts.level == .none else { return false }
        var year = number.value
        if number.digits == 4 {
            guard (1000...2999).contains(year) else { return false }
        } else if number.digits == 2, !DateNumber.hasTens(bytes, start, number.end) {
            let follows =
                words.yearParts.longestMatch(in: bytes, at: past) != nil || beginsMonthOrHoliday(in: bytes, at: past)
            let isWhole = start == 0 && past == bytes.count
            guard number.isHan || year < 10 || year >= 50 || follows || isWhole else { return false }
            guard follows || isWhole || year < 10 || year >= 50 || number.isHan else { return false }
            year += year >= 50 ? 1900 : 2000
        } else {
            return false
        }
        point.parts.stated.year = year
        point.parts.level = .year
        point.end = past + (bytes.hasPrefix("度", at: past) && !bytes.hasPrefix("度过", at: past) ? 3 : 0)
        return true
    }

    /// Two numbers before one unit: 3到6点, 2——4月, 1至3日.
    private func takeShared(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard let first = DateNumber(in: bytes, at: start) else { return false }
        let next = bytes.skippingBlanks(from: first.end)
        guard let mark = words.ranges.longestMatch(in: bytes, at: next),
            let second = DateNumber(in: bytes, at: bytes.skippingBlanks(from: next + mark.length))
        else { return false }
        let unitAt = bytes.skippingBlanks(from: second.end)
        let unit = bytes.codePoint(at: unitAt).value
        let level = point.parts.level
        var far = point.parts
        if unit == 0x6708, level <= .year, (1...12).contains(first.value), (1...12).contains(second.value) {
            point.parts.stated.month = first.value
            far.stated.month = second.value
            point.parts.level = .month
            far.level = .month
            point.end = unitAt + 3 + (bytes.hasPrefix("份", at: unitAt + 3) ? 3 : 0)
        } else if Self.isDayUnit(unit), level == .month, (1...31).contains(first.value), (1...31).contains(second.value)
        {
            point.parts.stated.day = first.value
            far.stated.day = second.value
            point.parts.level = .day
            far.level = .day
            point.end = unitAt + 3
        } else if level <= .dayPart, first.value < 24,
            let time = clock.time(
                in: bytes, at: bytes.skippingBlanks(from: next + mark.length), level: .dayPart,
                dayPart: point.parts.dayPart)
        {
            point.parts.stated.hour = point.parts.dayPart?.hour(first.value) ?? first.value
            far.stated.hour = time.hour
            far.stated.minute = time.minute
            point.parts.level = .clock
            far.level = .clock
            point.end = time.end
        } else {
            return false
        }
        point.far = far
        return true
    }
}
