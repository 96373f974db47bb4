/// The stage of the numbers: years, months, days, clock times, and two numbers that share a unit.
extension TimeElements {
    /// Takes the number with its unit at `start` where it may follow what was read.
    func takeNumber(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let level = point.parts.level
        let number = DateNumber(in: bytes, at: start)
        let unitAt = number.map { bytes.skippingBlanks(from: $0.end) } ?? start
        let unit = bytes.codePoint(at: unitAt)
        if level < .clock, number == nil || TimeClock.isUnit(unit.value),
            let time = clock.time(in: bytes, at: start, level: level, dayPart: point.parts.dayPart)
        {
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
            if start > 0, bytes[start - 1] == UInt8(ascii: "T"), let zone = Self.zone(bytes, at: time.end) {
                point.parts.zone = zone.minutes
                point.end = zone.end
            }
            return true
        }
        if level == .none, bytes[start] < 0x80, number.map({ NumericDates.mayGoOn(behind: $0, in: bytes) }) ?? true,
            let date = numeric.date(in: bytes, at: start, isDayPart: { isDayPartWord(in: bytes, at: $0) })
        {
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
        if level == .none, number == nil || Self.goesOnBeyondTens(bytes.codePoint(at: number?.end ?? start).value),
            let year = spokenYear(in: bytes, at: start)
        {
            point.parts.stated.year = year.value
            point.parts.level = .year
            point.end = year.end
            return true
        }
        if bytes[start] >= 0x80, takeDecades(&point, in: bytes, at: start) { return true }
        guard let number else {
            if level == .month, let day = Self.lunarDay(bytes, at: start) { return takeLunarDay(day, &point) }
            return false
        }
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
        case 0x8D22, 0x8CA1:  // 财年 of China, which is the calendar year
            guard level == .none, number.digits == 4, (1900...2999).contains(number.value),
                let name = words.fiscalYears.longestMatch(in: bytes, at: unitAt)
            else { return false }
            point.parts.stated.year = number.value
            point.parts.stated.part = .fiscalYear
            point.parts.level = .year
            point.end = unitAt + name.length
            return true
        case 0x6708 where level <= .year && Self.isPair(number, bytes, start):  // 七八月
            point.parts.stated.month = number.value / 10
            point.parts.level = .month
            point.end = unitAt + 3 + (bytes.hasPrefix("份", at: unitAt + 3) ? 3 : 0)
            point.far = point.parts
            point.far?.stated.month = number.value % 10
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

    /// Whether a number that is read with its hundreds and thousands may go on behind its tens: 百 千 两 几 数 点.
    private static func goesOnBeyondTens(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x767E, 0x5343, 0x4E24, 0x5169, 0x51E0, 0x5E7E, 0x6570, 0x6578, 0x70B9, 0x9EDE: true
        default: false
        }
    }

    private func takeLunarDay(_ day: (value: Int, end: Int, isMarked: Bool), _ point: inout Point) -> Bool {
        if day.isMarked || DateWords.isFullMoonFestival(month: point.parts.stated.month, day: day.value) {
            point.parts.stated.isLunar = true
        }
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
            guard (1000...2999).contains(year), !DateNumber.countsYears(year, in: bytes, from: start, past: past) else {
                return false
            }
        } else if number.digits == 2, !DateNumber.hasTens(bytes, start, number.end) {
            let follows =
                words.yearParts.longestMatch(in: bytes, at: past) != nil || beginsMonthOrHoliday(in: bytes, at: past)
            let isWhole = start == 0 && past == bytes.count
            // 三四年 counts three or four.
            guard follows || !Self.isPair(number, bytes, start) else { return false }
            guard follows || isWhole || year < 10 || year >= 50 || number.isHan,
                !DateNumber.countsYears(year, in: bytes, from: start, past: past)
            else { return false }
            year = DateNumber.fullYear(year)
        } else {
            // 三六七年一月: digits one by one are a year where a month follows.
            guard number.digits == 3, number.isHan, !DateNumber.hasTens(bytes, start, number.end),
                beginsMonthOrHoliday(in: bytes, at: past)
            else { return false }
        }
        point.parts.stated.year = year
        point.parts.level = .year
        let isWholeYear = bytes.hasPrefix("度", at: past) && !bytes.hasPrefix("度过", at: past)
        point.end = isWholeYear ? past + 3 : DateNumber.editionEnd(bytes, at: past)
        return true
    }

    /// Two numbers before one unit: 3到6点, 2——4月, 1至3日.
    func takeShared(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard !DateNumber.isAdverb(bytes, at: start), let first = DateNumber(in: bytes, at: start) else { return false }
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
