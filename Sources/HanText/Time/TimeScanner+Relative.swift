/// Times told from another time: 春节前三天, 2月13号的31天前, 圣诞节的前一天, 除夕次日, 下个春节.
extension TimeScanner {
    /// Takes what moves a point and stands behind it.
    ///
    /// Without 的 only 前 and 后 before the length of time move a day (春节前三天); with it the length may stand first too
    /// (2月13号的31天前).
    func move(_ point: inout TimeElements.Point, in bytes: UnsafeBufferPointer<UInt8>) {
        guard point.parts.level == .day, point.far == nil, point.parts.shift == nil else { return }
        if takeNextDay(of: &point, in: bytes) { return }
        let hasOf = bytes.hasPrefix("的", at: point.end)
        let start = point.end + (hasOf ? 3 : 0)
        if hasOf, let duration = durations.duration(in: bytes, at: start),
            let suffix = elements.movement(in: bytes, at: duration.end), suffix.shift == .ago || suffix.shift == .later
        {
            return Self.move(&point, by: duration.value, suffix.shift, to: suffix.end)
        }
        if let direction = Self.direction(in: bytes, at: start) {
            let (shift, next) = direction
            if let nth = nthDay(in: bytes, at: next) {
                return Self.move(&point, by: nth.duration, shift == .pastUnits ? .ago : .later, to: nth.end)
            }
            guard let duration = durations.duration(in: bytes, at: next), duration.value.only != nil,
                !isYear(duration.value, in: bytes, at: next),
                duration.value.countsWorkdays || !isCalendarDay(in: bytes, endingAt: duration.end)
            else { return }
            Self.move(&point, by: duration.value, shift, to: duration.end)
        }
    }

    /// Whether what reads like a length is a month or day: 春节后2月27日, 国庆节前3日.
    private func isCalendarDay(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        bytes.hasSuffix("日", endingAt: end)
            || bytes.hasSuffix("月", endingAt: end) && !bytes.hasSuffix("个月", endingAt: end)
                && !bytes.hasSuffix("個月", endingAt: end) && !bytes.hasSuffix("半月", endingAt: end)
    }

    /// 前 or 后 at an offset: which way, and where the word ends.
    private static func direction(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (shift: TimeParts.Shift, end: Int)? {
        if let length = bytes.prefix(of: before, at: offset, end: bytes.count) { return (.pastUnits, offset + length) }
        return bytes.prefix(of: after, at: offset, end: bytes.count).map { (.comingUnits, offset + $0) }
    }

    private static let before = WordList("之前 以前 前")
    private static let after = WordList("之后 之後 以后 以後 后 後")

    private static func move(
        _ point: inout TimeElements.Point, by duration: StatedDuration, _ shift: TimeParts.Shift, to end: Int
    ) {
        point.parts.movesStated = true
        point.parts.shift = shift
        point.parts.duration = duration
        point.end = end
    }

    /// 第3天 behind 之后.
    private func nthDay(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (duration: StatedDuration, end: Int)? {
        let start = offset + (bytes.hasPrefix("的", at: offset) ? 3 : 0)
        guard bytes.hasPrefix("第", at: start), let number = DateNumber(in: bytes, at: start + 3),
            bytes.hasPrefix("天", at: number.end) || bytes.hasPrefix("日", at: number.end)
        else { return nil }
        var duration = StatedDuration()
        duration[.day] = number.value * 1000
        return (duration, number.end + 3)
    }

    /// 次日, 翌日 and 前夜 right behind a holiday.
    private func takeNextDay(of point: inout TimeElements.Point, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard point.parts.holiday != nil, point.parts.dayOffset == nil else { return false }
        var day = StatedDuration()
        day[.day] = 1000
        if let length = bytes.prefix(of: "次日 翌日", at: point.end, end: bytes.count) {
            Self.move(&point, by: day, .later, to: point.end + length)
            return true
        }
        guard bytes.hasPrefix("前夜", at: point.end) else { return false }
        Self.move(&point, by: day, .ago, to: point.end + 6)
        return true
    }

    /// 下个春节 and 上一个国庆节: the next or the last one from the reference.
    func neighbour(
        _ word: TimeWords.Entry, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, past: Int
    ) -> TimeMatch? {
        let first = bytes.codePoint(at: offset).value
        guard word.payload == 1, first == 0x4E0A || first == 0x4E0B else { return nil }
        let next = past + (bytes.prefix(of: "一个 一個 个 個", at: past, end: bytes.count) ?? 0)
        // 遇上中秋 is no last one: a measure word must stand between.
        guard next > past || word.length > 3, let name = words.word(in: bytes, at: next), name.kind == .holiday else {
            return nil
        }
        guard var point = elements.point(in: bytes, at: next), point.parts.holiday != nil else { return nil }
        point.parts.shift = first == 0x4E0A ? .pastUnits : .comingUnits
        return TimeMatch(start: offset, end: point.end, near: point.parts)
    }

    /// 周日，二月十号 and 周六(3月8日): the weekday with its date is one time.
    func takeDate(of near: inout TimeElements.Point, in bytes: UnsafeBufferPointer<UInt8>) {
        guard near.far == nil, near.parts.level == .day, near.parts.weekday ?? 8 < 8, near.parts.weekOffset == nil,
            near.parts.ordinal == nil, near.parts.stated.day == nil, near.parts.dayOffset == nil
        else { return }
        var next = bytes.skippingBlanks(from: near.end)
        let mark = bytes.codePoint(at: next).value
        let isBracket = mark == 0x28 || mark == 0xFF08
        if isBracket || TimeElements.isComma(mark) {
            next = bytes.skippingBlanks(from: next + bytes.codePoint(at: next).length)
        }
        guard let date = elements.point(in: bytes, at: next), date.far == nil, date.parts.level == .day,
            date.parts.stated.month != nil, date.parts.stated.day != nil
        else { return }
        var point = date
        if isBracket {
            let close = bytes.codePoint(at: point.end)
            guard close.value == 0x29 || close.value == 0xFF09 else { return }
            point.end += close.length
        }
        near = point
    }

    /// 康熙元年: the name of the reign stands before the word.
    func firstYear(of word: TimeWords.Entry, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> TimeMatch? {
        guard let found = words.reigns.reign(in: bytes, endingAt: offset, notBefore: 0) else { return nil }
        var parts = TimeParts()
        parts.stated.year = found.reign.firstYear
        parts.level = .year
        let past = offset + word.length
        var match = TimeMatch(start: offset - found.length, end: past, near: parts)
        if let point = elements.point(in: bytes, at: past, after: parts) { match.point = point }
        if found.reign.hasLunarMonths, match.near.stated.month != nil { match.near.stated.isLunar = true }
        complete(&match, in: bytes)
        return match
    }

    /// 三天前, 两年以后, 三个月内, 十年来.
    @inline(__always)
    func takeMoved(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, by duration: DurationScanner.Found?,
        into match: inout TimeMatch
    ) -> Bool {
        guard let duration else { return false }
        return takeKnownMoved(in: bytes, at: offset, by: duration, into: &match)
    }

    /// The same by a length that stands there. Into a match in its place, as most lengths move nothing and a match is large.
    @inline(never)
    private func takeKnownMoved(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, by duration: DurationScanner.Found,
        into match: inout TimeMatch
    ) -> Bool {
        guard !Self.isOpen(bytes, offset), !isYear(duration.value, in: bytes, at: offset),
            let suffix = elements.movement(in: bytes, at: bytes.skippingBlanks(from: duration.end))
        else { return false }
        match.begin(at: offset)
        match.near.shift = suffix.shift
        match.near.duration = duration.value
        match.near.level = Self.level(behind: duration.value)
        match.end = suffix.end
        match.numberStart = offset
        if suffix.shift == .ago || suffix.shift == .later,
            let point = elements.point(in: bytes, at: suffix.end, after: match.near)
        {
            match.near = point.parts
            match.end = point.end
        }
        return true
    }

    /// Whether what reads like a length is a year: 2009年, 07年.
    func isYear(_ duration: StatedDuration, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard duration.only == .year else { return false }
        let amount = duration[.year] / 1000
        if (1500...2200).contains(amount) { return true }
        return bytes[offset] == UInt8(ascii: "0") || (amount >= 70 && amount < 100 && bytes[offset] &- 0x30 < 10)
    }

    /// How far a moved duration has gone towards the clock: behind 五年后 a month may follow, behind 三天后 a clock.
    static func level(behind duration: StatedDuration) -> TimeParts.Level {
        switch duration.shortest {
        case .century, .year: .year
        case .quarter, .month: .month
        default: .day
        }
    }
}
