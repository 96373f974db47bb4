/// What the reader of time elements looks at around an element.
extension TimeElements {
    /// The weekday that a character names: 一 is Monday, 日 and 天 Sunday, 末 the weekend (8).
    static func weekday(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        switch bytes.codePoint(at: offset).value {
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x65E5, 0x5929: 7
        case 0x672B: 8
        default: nil
        }
    }

    /// Whether what follows makes a count of the weekday's number: 每周三次, 上周一个.
    static func isCounted(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ weekday: Int) -> Bool {
        guard weekday < 7 else { return false }
        switch bytes.codePoint(at: offset).value {
        // 次 个 個 场 趟 天 期 岁 十 百
        case 0x6B21, 0x4E2A, 0x500B, 0x573A, 0x8D9F, 0x5929, 0x671F, 0x5C81, 0x5341, 0x767E: return true
        default: return false
        }
    }

    static func isDayUnit(_ scalar: UInt32) -> Bool { scalar == 0x65E5 || scalar == 0x53F7 || scalar == 0x865F }

    /// Whether a part of the day without a day before it is meant as a time: 晚 and 夜 need a clock or a mark behind.
    static func standsAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if end - start > 3 { return true }
        return DateNumber(in: bytes, at: end) != nil
    }

    /// 初五, 十五 and 廿三 behind a month; `isMarked` where the words are the lunar calendar's own.
    static func lunarDay(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (value: Int, end: Int, isMarked: Bool)? {
        if bytes.hasPrefix("初", at: offset), let number = DateNumber(in: bytes, at: offset + 3),
            (1...10).contains(number.value)
        {
            return (number.value, number.end, true)
        }
        guard let number = DateNumber(in: bytes, at: offset), number.isHan, (1...30).contains(number.value) else {
            return nil
        }
        let first = bytes.codePoint(at: offset).value
        let isMarked = first == 0x5EFF || first == 0x5345  // 廿 卅
        guard number.value >= 10 || isMarked else { return nil }
        let next = bytes.codePoint(at: number.end).value
        // A measure word or unit behind makes a count of it: 八月十五名.
        guard
            isMarked || next < 0x3100 || next >= 0xFF00
                || [0x8FC7, 0x8282, 0x665A, 0x65E9, 0x4E0A, 0x4E0B, 0x51CC, 0x4E2D].contains(next)
        else { return nil }
        return (number.value, number.end, isMarked)
    }

    /// Whether two Han digits are neighbours: 七八月, 三四年.
    static func isPair(_ number: DateNumber, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        number.isHan && number.digits == 2 && number.value >= 12
            && DurationNumber.isPair(number.value / 10, number.value % 10)
            && !DateNumber.hasTens(bytes, start, number.end)
    }

    /// The number behind 年初 where it names a day: 年初三, not 年初三家 and 年初三十.
    static func newYearDay(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        guard let number = DateNumber(in: bytes, at: offset), number.isHan, number.end == offset + 3,
            (1...10).contains(number.value)
        else { return nil }
        switch bytes.codePoint(at: number.end).value {
        // Nothing, a mark, or 晚 早 上 下 到 至 起 那 迎 拜
        case 0..<0x3100, 0xFF00..., 0x8FCE, 0x62DC, 0x665A, 0x65E9, 0x4E0A, 0x4E0B, 0x5230, 0x81F3, 0x8D77, 0x90A3:
            return number.value
        default: return nil
        }
    }

    /// Whether a digit or 第 before an offset makes one number of both: 二十四五, 第十四五.
    static func isCountedOn(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        guard offset > 0 else { return false }
        let before = bytes.codePoint(before: offset)
        return before.value == 0x7B2C || DateNumber.digit(bytes, at: offset - before.length) != nil
    }

    /// Where the clock of a time stamp starts behind its date: `T08:15`, `-11:23`.
    static func stampedClock(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int? {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "T") || bytes[offset] == UInt8(ascii: "-"),
            let hour = DateNumber(in: bytes, at: offset + 1), !hour.isHan, hour.digits == 2, hour.value <= 24
        else { return nil }
        let mark = bytes.codePoint(at: hour.end).value
        return mark == 0x3A || mark == 0xFF1A ? offset + 1 : nil
    }

    /// The time zone behind the clock of a time stamp, in minutes east of Greenwich: `Z`, `+08:00`.
    static func zone(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (minutes: Int16, end: Int)? {
        guard offset < bytes.count else { return nil }
        if bytes[offset] == UInt8(ascii: "Z") { return (0, offset + 1) }
        guard bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-"),
            let hour = DateNumber(in: bytes, at: offset + 1), !hour.isHan, hour.digits == 2, hour.value <= 14,
            hour.end < bytes.count, bytes[hour.end] == UInt8(ascii: ":"),
            let minute = DateNumber(in: bytes, at: hour.end + 1), !minute.isHan, minute.digits == 2, minute.value < 60
        else { return nil }
        let minutes = Int16(hour.value * 60 + minute.value)
        return (bytes[offset] == UInt8(ascii: "-") ? -minutes : minutes, minute.end)
    }

    func hasPrefix(_ text: String, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0 else { return false }
        var index = offset
        for byte in text.utf8 {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }

    /// Whether a word for a part of the day stands at `offset` that is no head of another: 上午, not 早 and 晚.
    func isDayPartWord(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard let word = words.word(in: bytes, at: offset) else { return false }
        return word.kind == .dayPart && word.length > 3
    }

    /// Whether a part of the day or a clock time starts at `offset`.
    func beginsDayPartOrClock(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let next = bytes.skippingBlanks(from: offset)
        if let word = words.word(in: bytes, at: next), word.kind == .dayPart { return true }
        return clock.time(in: bytes, at: next, level: .day, dayPart: nil) != nil
    }

    /// Whether 第三天 is told as a time by what stands behind it: 第三天上午, 第三天起.
    func isNthDayAsTime(in bytes: UnsafeBufferPointer<UInt8>, at past: Int) -> Bool {
        words.modifiers.longestMatch(in: bytes, at: past)?.value == 3 || beginsDayPartOrClock(in: bytes, at: past)
    }

    /// Whether a month, a holiday or an ordinal starts at `offset`, so that the number before 年 is a year.
    func beginsMonthOrHoliday(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let next = bytes.skippingBlanks(from: offset)
        if let word = words.word(in: bytes, at: next) {
            return word.kind == .holiday || word.kind == .solarTerm || word.kind == .lunarMonth || word.kind == .season
                || word.kind == .yearPart || word.kind == .yearEdge
        }
        if bytes.hasPrefix("第", at: next) { return true }
        guard let number = DateNumber(in: bytes, at: next), (1...12).contains(number.value) else { return false }
        return bytes.hasPrefix("月", at: bytes.skippingBlanks(from: number.end))
    }

    /// A year read as a number before a month: 两千零四年八月.
    func spokenYear(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        guard bytes.codePoint(at: offset).value >= 0x4E00, let number = DurationNumber(in: bytes, at: offset),
            !number.isVague, number.thousandths % 1000 == 0, (1000...2999).contains(number.thousandths / 1000),
            bytes.hasPrefix("年", at: number.end), beginsMonthOrHoliday(in: bytes, at: number.end + 3)
        else { return nil }
        return (number.thousandths / 1000, number.end + 3)
    }

    /// The unit of a recurrence: 年, 月, 周, 天, 小时, 季度.
    func periodUnit(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (unit: StatedDuration.Unit, end: Int)? {
        for (name, unit) in Self.periodUnits {
            if let length = bytes.prefix(of: name, at: offset, end: bytes.count) { return (unit, offset + length) }
        }
        // A part of the day is read again as what happens in it.
        return bytes.prefix(of: Self.periodParts, at: offset, end: bytes.count) != nil ? (.day, offset) : nil
    }

    private static let periodUnits: [(StaticString, StatedDuration.Unit)] = [
        ("季度 季", .quarter), ("年", .year), ("月", .month), ("周 週 星期 礼拜 禮拜", .week), ("天 日 工作日", .day),
        ("小时 小時", .hour), ("分钟", .minute), ("秒", .second),
    ]
    private static let periodParts: StaticString = "晚 早上 早晨 上午 下午"

    /// First characters of what recurs behind 每: 每年, 每工作日, 每早上.
    static var periodBeginnings: String {
        (periodUnits.map(\.0) + [periodParts]).flatMap { "\($0)".listedWords.map { $0.prefix(1) } }.joined()
    }

    private static let within = WordList("之内 以内 之內 以內 内 內")

    /// 前, 以后, 内, 以来 behind a duration.
    func movement(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (shift: TimeParts.Shift, end: Int)? {
        if let found = words.modifiers.longestMatch(in: bytes, at: offset) {
            switch found.value {
            case 1: return (.ago, offset + found.length)
            case 2: return (.later, offset + found.length)
            case 3 where found.length > 3: return (.past, offset + found.length)
            default: return nil
            }
        }
        if let length = bytes.prefix(of: Self.within, at: offset, end: bytes.count) {
            if bytes.hasPrefix("内部", at: offset) || bytes.hasPrefix("内容", at: offset) { return nil }
            return (.coming, offset + length)
        }
        if bytes.hasPrefix("来", at: offset) || bytes.hasPrefix("來", at: offset) {
            let others: StaticString = "来自 来到 来说 来看 来源 来华 来临 来访 來自 來到"
            return bytes.prefix(of: others, at: offset, end: bytes.count) == nil ? (.past, offset + 3) : nil
        }
        return nil
    }

    /// A far end with what it leaves to the near one filled in: 3月5日至8日, 下周三到周五, 下午2点到4点.
    static func inherited(_ far: TimeParts, from near: TimeParts) -> TimeParts {
        var far = far
        let hasYear = far.stated.year != nil || far.yearOffset != nil || far.centuryOffset != nil
        let isRelative = far.dayOffset != nil || far.weekOffset != nil || far.monthOffset != nil || far.shift != nil
        if hasYear || isRelative { return far }
        let hasDay = far.stated.day != nil || far.weekday != nil || far.holiday != nil || far.solarTerm != nil
        if far.level >= .dayPart, !hasDay {
            var merged = near
            merged.stated.hour = far.stated.hour
            merged.stated.minute = far.stated.minute
            merged.stated.second = far.stated.second
            merged.level = far.level
            if let part = far.dayPart {
                merged.dayPart = part
            } else if let part = near.dayPart, let hour = far.stated.hour, hour <= 12, part.startHour >= 11 {
                let later = part.hour(hour)
                if later > near.stated.hour ?? 0, later <= 24 { merged.stated.hour = later }
            }
            return merged
        }
        if far.weekday != nil, far.ordinal == nil { far.weekOffset = near.weekOffset }
        far.stated.year = near.stated.year
        far.yearOffset = near.yearOffset
        far.isContextual = near.isContextual
        far.stated.isLunar = far.stated.isLunar || (near.stated.isLunar && far.stated.month == nil)
        if far.stated.month == nil, far.stated.day != nil || far.ordinal != nil {
            far.stated.month = near.stated.month
            // 腊月廿八至初六 ends in the month after.
            if far.stated.isLunar, let month = near.stated.month, let first = near.stated.day,
                far.stated.day ?? 31 < first
            {
                far.stated.month = month % 12 + 1
            }
            far.monthOffset = near.monthOffset
        }
        return far
    }
}
