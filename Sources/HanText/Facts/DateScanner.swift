/// Finds dates, clock times and calendar periods: 2024年3月5日, 3月5日至8日, 截至6月底, 2007年到2016年,
/// 上世纪80年代, 2024-03-05, 9时30分, 20:27.
///
/// In: the bytes and the offset where a number starts. Out: the span with its 截至 and 以来, and the parts that the
/// text gives, not resolved against a reference date. Costs a few steps where the number is no date.
final class DateScanner: Sendable {
    /// A date, clock time or period found.
    struct Match {
        var start: Int
        var end: Int
        var period: StatedPeriod
    }

    let words: DateWords
    let clock: ClockScanner

    init() {
        let words = DateWords()
        self.words = words
        clock = ClockScanner(words: words)
    }

    /// The match whose first number starts at `start`.
    func match(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ number: DateNumber, notBefore limit: Int
    ) -> Match? {
        guard !DateNumber.isAdverb(bytes, at: start),
            let first = point(number, in: bytes, at: start, notBefore: limit)
        else { return nil }
        var match = Match(start: start, end: first.end, period: StatedPeriod(start: first.time))
        if let other = first.other {
            match.period.end = other
            match.period.bound = .range
        } else if let end = rangeEnd(in: bytes, after: first) {
            match.period.end = end.time
            match.period.bound = .range
            match.end = end.end
        }
        if first.time.year != nil, let era = words.era(in: bytes, endingAt: start, notBefore: limit) {
            match.start -= era.length
        }
        takePrefix(in: bytes, of: &match, notBefore: limit)
        takeSuffix(in: bytes, of: &match)
        return match
    }

    /// One date or clock time; `other` is the far end where two numbers share one unit (3—5月, 2018-2020年).
    struct Point {
        var time: StatedTime
        var end: Int
        var other: StatedTime?
    }

    /// The one that starts with a number.
    private func point(
        _ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, notBefore limit: Int
    ) -> Point? {
        let next = bytes.skippingBlanks(from: number.end)
        let unit = bytes.codePoint(at: next)
        let past = next + unit.length
        switch unit.value {
        case 0x5E74:  // 年
            return year(number, in: bytes, startingAt: start, past: past, notBefore: limit)
        case 0x6708:  // 月
            return month(number, of: StatedTime(), in: bytes, past: past)
        case 0x65E5:  // 日
            return lonelyDay(number, in: bytes, startingAt: start, past: past, notBefore: limit)
        case 0x53F7, 0x865F:  // 号 號
            guard words.isDayNumber(in: bytes, at: start, past: past, notBefore: limit) else { return nil }
            return day(number, of: StatedTime(), past: past)
        case 0x4E16:  // 世纪
            return century(number, in: bytes, startingAt: start, unitAt: next, notBefore: limit)
        case 0x7248:  // 版
            guard number.digits == 4, (1900...2100).contains(number.value) else { return nil }
            let end = DateNumber.editionEnd(bytes, at: next)
            var time = StatedTime()
            time.year = number.value
            return end > next ? Point(time: time, end: end) : nil
        case 0x65F6, 0x6642, 0x70B9, 0x9EDE, 0x3A, 0xFF1A, 0x2236:  // 时 時 点 點 : ： ∶
            return clock.point(number, in: bytes, startingAt: start, unitAt: next, notBefore: limit)
        case 0x2D, 0x2F, 0x2E:  // - / .
            if let numeric = numericDate(number, in: bytes, at: start) ?? season(number, in: bytes) { return numeric }
            return sharedUnit(number, in: bytes, startingAt: start, separatorAt: next)
        default:
            return words.mayBeginSeparator(unit.value)
                ? sharedUnit(number, in: bytes, startingAt: start, separatorAt: next) : nil
        }
    }

    // MARK: Year, month, day

    private func year(
        _ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, past: Int,
        notBefore limit: Int
    ) -> Point? {
        var time = StatedTime()
        if bytes.hasPrefix("代", at: past) { return decade(number, in: bytes, startingAt: start, past: past + 3, limit) }
        if words.isNoYear(in: bytes, at: past) { return nil }
        let era = words.era(in: bytes, endingAt: start, notBefore: limit)
        let inside = inYear(in: bytes, at: past)
        if let era = era?.era {
            if case .reign = era, words.isLength(in: bytes, at: past) { return nil }
            guard let year = era.year(number.value) else { return nil }
            time.year = year
            time.isLunar = era.hasLunarMonths && inside.month != nil
        } else if number.digits == 4, (1000...2999).contains(number.value) {
            if DateNumber.countsYears(number.value, in: bytes, from: start, past: past) { return nil }
            time.year = number.value
        } else if number.digits == 2, inside.part != nil || inside.month != nil, number.value < 100,
            !(number.isHan && DateNumber.hasTens(bytes, start, number.end))
        {
            time.year = DateNumber.fullYear(number.value)
        } else if isRepublican(
            number, in: bytes, from: start, past: past, isParted: inside.part != nil || inside.month != nil,
            notBefore: limit)
        {
            time.year = ReignNames.republic.year(number.value)
        } else {
            return nil
        }
        if let part = inside.part {
            time.part = part.value
            return Point(time: time, end: part.end)
        }
        if let found = inside.month { return month(found.number, of: time, in: bytes, past: found.past) }
        return Point(time: time, end: DateNumber.editionEnd(bytes, at: past))
    }

    /// 113年第二季, 較109年增加: a year of the Republic (民國) in traditional characters, as Taiwan writes them. A year alone
    /// opens its clause or stands behind a word that a time follows.
    private func isRepublican(
        _ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, past: Int, isParted: Bool,
        notBefore limit: Int
    ) -> Bool {
        guard number.digits == 3, (100..<140).contains(number.value),
            !(number.isHan && DateNumber.hasTens(bytes, start, number.end)),
            !words.isLength(in: bytes, at: past), isParted || words.opensYear(in: bytes, at: start, notBefore: limit)
        else { return false }
        return TextScript.isTraditional(bytes, around: start)
    }

    /// What follows 年: a named part or a month.
    private func inYear(
        in bytes: UnsafeBufferPointer<UInt8>, at past: Int
    ) -> (part: (value: StatedTime.Part, end: Int)?, month: (number: DateNumber, past: Int)?) {
        if let part = words.yearPart(in: bytes, at: past) { return (part, nil) }
        let next = bytes.skippingBlanks(from: past)
        guard let number = DateNumber(in: bytes, at: next) ?? DateNumber(firstMonthIn: bytes, at: next) else {
            return (nil, nil)
        }
        let unit = bytes.skippingBlanks(from: number.end)
        if bytes.hasPrefix("月", at: unit) { return (nil, (number, unit + 3)) }
        // 2024年3—5月
        if let other = separated(in: bytes, at: unit), bytes.hasPrefix("月", at: bytes.skippingBlanks(from: other.end)) {
            return (nil, (number, -unit))
        }
        return (nil, nil)
    }

    private func month(
        _ number: DateNumber, of year: StatedTime, in bytes: UnsafeBufferPointer<UInt8>, past: Int
    ) -> Point? {
        var time = year
        guard (1...12).contains(number.value), number.digits <= 2 else { return nil }
        time.month = number.value
        if past < 0 {
            guard var shared = sharedUnit(number, in: bytes, startingAt: number.end, separatorAt: -past) else {
                return nil
            }
            shared.time.year = year.year
            shared.other?.year = year.year
            return shared
        }
        if let part = words.monthPart(in: bytes, at: past) {
            time.part = part.value
            return Point(time: time, end: part.end)
        }
        let next = bytes.skippingBlanks(from: past)
        if let first = DateNumber(in: bytes, at: next), first.digits <= 2 || (first.isHan && first.value <= 31) {
            let unit = bytes.skippingBlanks(from: first.end)
            if words.isDayUnit(in: bytes, at: unit) { return day(first, of: time, past: unit + 3) }
            if let other = separated(in: bytes, at: unit) {
                let otherUnit = bytes.skippingBlanks(from: other.end)
                if words.isDayUnit(in: bytes, at: otherUnit), var point = day(first, of: time, past: otherUnit + 3),
                    var far = day(other, of: time, past: otherUnit + 3)?.time
                {
                    far.year = time.year
                    point.other = far
                    return point
                }
            }
        }
        if let lunar = words.lunarDay(in: bytes, at: past, ofMonth: number.value) {
            time.day = lunar.day
            // A reign has said already whose months these are.
            time.isLunar = time.isLunar || lunar.isLunar
            return Point(time: time, end: lunar.end)
        }
        return Point(time: time, end: bytes.hasPrefix("份", at: past) ? past + 3 : past)
    }

    private func day(_ number: DateNumber, of month: StatedTime, past: Int) -> Point? {
        guard (1...31).contains(number.value), number.digits <= 2 else { return nil }
        var time = month
        time.day = number.value
        return Point(time: time, end: past)
    }

    private func lonelyDay(
        _ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, past: Int,
        notBefore limit: Int
    ) -> Point? {
        if words.isDuration(in: bytes, from: start, past: past, notBefore: limit) { return nil }
        if number.isHan, number.value < 3, !words.isDayContext(in: bytes, at: start, past: past) { return nil }
        return day(number, of: StatedTime(), past: past)
    }

    // MARK: Numeric dates, shared units

    /// 2024-03-05, 2024/3/5, 2024.3.5.
    private func numericDate(_ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Point? {
        guard number.digits == 4, !number.isHan, (1000...2999).contains(number.value), number.end < bytes.count,
            let month = DateNumber(in: bytes, at: number.end + 1), !month.isHan, (1...12).contains(month.value),
            month.digits <= 2, month.end < bytes.count, bytes[month.end] == bytes[number.end],
            let day = DateNumber(in: bytes, at: month.end + 1), !day.isHan, (1...31).contains(day.value),
            day.digits <= 2
        else { return nil }
        let after = bytes.codePoint(at: day.end).value
        if after == 0x2D || after == 0x2F || after == 0x2E && DateNumber(in: bytes, at: day.end + 1) != nil {
            return nil
        }
        var time = StatedTime()
        time.year = number.value
        time.month = month.value
        time.day = day.value
        return Point(time: time, end: day.end)
    }

    /// 2023/24赛季: the year of the start and the next one.
    private func season(_ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>) -> Point? {
        guard number.digits == 4, !number.isHan, (1900...2100).contains(number.value), number.end < bytes.count,
            bytes[number.end] == UInt8(ascii: "/") || bytes[number.end] == UInt8(ascii: "-"),
            let other = DateNumber(in: bytes, at: number.end + 1), other.digits == 2,
            other.value == (number.value + 1) % 100, words.isSeason(in: bytes, at: other.end)
        else { return nil }
        var near = StatedTime()
        var far = StatedTime()
        near.year = number.value
        far.year = number.value + 1
        return Point(time: near, end: other.end, other: far)
    }

    /// 2018-2020年, 3—5月, 8至9日: two numbers, one unit.
    private func sharedUnit(
        _ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, separatorAt separator: Int
    ) -> Point? {
        guard let other = separated(in: bytes, at: separator) else { return nil }
        let unit = bytes.skippingBlanks(from: other.end)
        var near = StatedTime()
        var far = StatedTime()
        var end = unit + 3
        switch bytes.codePoint(at: unit).value {
        case 0x5E74
        where number.digits == 4 && (1000...2999).contains(number.value) && !words.isNoYear(in: bytes, at: end):
            near.year = number.value
            far.year = other.digits == 4 ? other.value : number.value / 100 * 100 + other.value
            if bytes.hasPrefix("度", at: end) { end += 3 }
        case 0x6708 where (1...12).contains(number.value) && (1...12).contains(other.value):
            near.month = number.value
            far.month = other.value
            if bytes.hasPrefix("份", at: end) { end += 3 }
        case 0x65E5
        where (1...31).contains(number.value) && (1...31).contains(other.value) && number.value < other.value:
            if words.isDuration(in: bytes, from: start, past: end, notBefore: 0) { return nil }
            near.day = number.value
            far.day = other.value
        default:
            // 1984~1985: two years without 年
            guard number.digits == 4, other.digits == 4, !number.isHan, !other.isHan,
                (1800...2100).contains(number.value), (1800...2100).contains(other.value), number.value < other.value,
                words.endsYears(in: bytes, at: other.end)
            else { return nil }
            near.year = number.value
            far.year = other.value
            end = other.end
        }
        return Point(time: near, end: end, other: far)
    }

    // MARK: Ranges, 截至 and 以来

    /// The number behind a range mark at `offset`.
    private func separated(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> DateNumber? {
        let length = words.separator(in: bytes, at: offset)
        guard length > 0 else { return nil }
        return DateNumber(in: bytes, at: bytes.skippingBlanks(from: offset + length))
    }

    /// 2007年到2016年: the far end, with what it leaves to the near end filled in.
    private func rangeEnd(in bytes: UnsafeBufferPointer<UInt8>, after near: Point) -> Point? {
        let length = words.separator(in: bytes, at: bytes.skippingBlanks(from: near.end))
        guard length > 0 else { return nil }
        var start = bytes.skippingBlanks(from: bytes.skippingBlanks(from: near.end) + length)
        start += words.eraLength(in: bytes, at: start)
        guard let number = DateNumber(in: bytes, at: start),
            var far = point(number, in: bytes, at: start, notBefore: near.end), far.other == nil
        else { return nil }
        guard near.time.hasClock == far.time.hasClock else { return nil }
        guard near.time.hasDate || !far.time.hasDate else { return nil }
        if far.time.year == nil { far.time.year = near.time.year }
        if far.time.month == nil, far.time.day != nil { far.time.month = near.time.month }
        return far
    }

    private func takePrefix(
        in bytes: UnsafeBufferPointer<UInt8>, of match: inout Match, notBefore limit: Int
    ) {
        guard match.period.end == nil || match.period.start.part != nil else { return }
        guard let length = words.until(in: bytes, endingAt: match.start, notBefore: limit) else { return }
        match.start -= length
        match.period.bound = .until
        guard match.period.start.day != nil, match.period.end == nil else { return }
        let next = words.dayPart(in: bytes, at: match.end).map { match.end + $0.length } ?? match.end
        guard let number = DateNumber(in: bytes, at: next),
            let time = point(number, in: bytes, at: next, notBefore: match.start), time.time.hasClock,
            !time.time.hasDate, time.other == nil
        else {
            // 截至16日上午
            match.end = next
            return
        }
        match.period.start.hour = time.time.hour
        match.period.start.minute = time.time.minute
        match.period.start.second = time.time.second
        match.end = time.end
    }

    private func takeSuffix(in bytes: UnsafeBufferPointer<UInt8>, of match: inout Match) {
        if match.period.bound == .until {
            if bytes.hasPrefix("止", at: match.end) { match.end += 3 }
            return
        }
        if match.period.bound == .range, match.period.start.part == nil {
            // 自5月26日至5月29日止
            if words.isClosed(in: bytes, at: match.end) { match.end += 3 }
            return
        }
        guard let length = words.since(in: bytes, at: match.end) else { return }
        match.end += length
        match.period.bound = .since
    }
}

extension DateNumber {
    /// Whether a Han number is written with 十 廿 卅, so that it counts (二十年) and doesn't spell (九八年).
    static func hasTens(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var offset = start
        while offset < end, let next = digit(bytes, at: offset) {
            if next.value >= 10 { return true }
            offset += next.length
        }
        return false
    }
}
