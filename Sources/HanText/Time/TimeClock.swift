/// Reads clock times: 8点半, 三点一刻, 15:30:05, 20时30分, 3:30PM, 七八点.
struct TimeClock: Sendable {
    /// A time of the day; of 七八点 the far hour too.
    struct Time {
        var hour: Int
        var minute: Int?
        var second: Int?
        var farHour: Int?
        var end: Int
    }

    private let noHours: PhraseTrie
    private let confirming: PhraseTrie

    init() {
        let traditional = TraditionalForms.shared
        func list(_ words: String) -> PhraseTrie {
            PhraseTrie(traditional.expand(words.listedWords).map { ($0, 0) })
        }
        noHours = list("候 期 代 段 速 光 间 区 常 刻 而 差 辰 尚 髦 装 值 效 机 局 政 评 事 长 空 日 分")
        confirming = list("左右 前 后 多 到 至 开 起 以 之 的 过 出 去 来 — - ～ ~ 许 准 我 他 了 吧")
    }

    /// Whether 的 may stand between a part of the day and the clock: 下午的三点.
    func isDayPartGap(_ parts: TimeParts) -> Bool { parts.level == .dayPart }

    /// Whether a scalar may be the unit of a clock time, or the first of AM and PM.
    static func isUnit(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3A, 0xFF1A, 0x2236, 0x70B9, 0x9EDE, 0x65F6, 0x6642, 0x41, 0x50, 0x61, 0x70: true
        default: false
        }
    }

    /// The time at `offset`; `level` says what stands before it.
    func time(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, level: TimeParts.Level, dayPart: DayPart?
    ) -> Time? {
        if bytes.hasPrefix("差", at: offset) { return short(in: bytes, at: offset + 3, dayPart: dayPart) }
        var far: Int?
        let number: (value: Int, end: Int, isHan: Bool)
        if bytes.hasPrefix("两", at: offset) || bytes.hasPrefix("兩", at: offset) {
            number = (2, offset + 3, true)
        } else if let read = DateNumber(in: bytes, at: offset), read.digits <= 2 {
            if read.isHan, read.value > 24, read.value % 10 == read.value / 10 + 1,
                !DateNumber.hasTens(bytes, offset, read.end)
            {
                far = read.value % 10 + 1
                number = (read.value / 10, read.end, true)
            } else {
                number = (read.value, read.end, read.isHan)
            }
        } else {
            return nil
        }
        guard number.value <= 24 else { return nil }
        let unitAt = bytes.skippingBlanks(from: number.end)
        let unit = bytes.codePoint(at: unitAt)
        var time = Time(hour: number.value, farHour: far, end: unitAt + unit.length)
        switch unit.value {
        case 0x3A, 0xFF1A, 0x2236:
            guard !number.isHan, unitAt == number.end, takeDigits(&time, in: bytes, mark: unit.value) else {
                return nil
            }
        case 0x70B9, 0x9EDE:
            guard !DateWords.countsPoints(in: bytes, endingAt: offset),
                takeSpoken(&time, in: bytes, isPoint: true, isSure: level > .month)
            else { return nil }
            // 好一点, 这一点
            if level <= .month, number.isHan, number.value == 1, time.end == unitAt + unit.length,
                DateWords.isLittle(in: bytes, behind: time.end)
            {
                return nil
            }
        case 0x65F6, 0x6642:
            if noHours.longestMatch(in: bytes, at: time.end) != nil { return nil }
            if level < .day, time.hour == 0 && number.isHan == false { return nil }
            guard takeSpoken(&time, in: bytes, isPoint: false, isSure: true) else { return nil }
        default:
            guard !number.isHan, let half = Self.meridiem(bytes, number.end), number.value <= 12 else { return nil }
            time.hour = half.hour(number.value)
            time.end = half.end
        }
        if unit.value == 0x70B9 || unit.value == 0x9EDE, time.hour <= 12, let half = Self.meridiem(bytes, time.end) {
            time.hour = half.hour(time.hour)
            time.end = half.end
        }
        if let dayPart {
            time.hour = dayPart.hour(time.hour)
            time.farHour = time.farHour.map(dayPart.hour)
        }
        return time
    }

    /// 差五分八点, 差一刻九点: so many minutes before the hour; `offset` is past 差.
    private func short(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, dayPart: DayPart?) -> Time? {
        guard let lack = minutes(in: bytes, at: offset) else { return nil }
        var next = lack.end
        if bytes.hasPrefix("钟", at: next) || bytes.hasPrefix("鐘", at: next) { next += 3 }
        if bytes.hasPrefix("不到", at: next) { next += 6 } else if bytes.hasPrefix("到", at: next) { next += 3 }
        guard let hour = DateNumber(in: bytes, at: next), (1...24).contains(hour.value),
            bytes.hasPrefix("点", at: hour.end) || bytes.hasPrefix("點", at: hour.end)
        else { return nil }
        var end = hour.end + 3
        if bytes.hasPrefix("钟", at: end) || bytes.hasPrefix("鐘", at: end) { end += 3 }
        return Time(hour: (dayPart?.hour(hour.value) ?? hour.value) - 1, minute: 60 - lack.value, end: end)
    }

    /// The minutes of 五分 and 一刻, from 1 to 59.
    private func minutes(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        guard let number = DateNumber(in: bytes, at: offset) else { return nil }
        let isQuarter = bytes.hasPrefix("刻", at: number.end)
        let value = isQuarter ? number.value * 15 : number.value
        guard isQuarter || bytes.hasPrefix("分", at: number.end), (1..<60).contains(value) else { return nil }
        return (value, number.end + 3)
    }

    /// AM, pm, a.m. behind a clock time.
    struct Meridiem {
        var isAfternoon: Bool
        var end: Int
        func hour(_ hour: Int) -> Int { isAfternoon ? (hour < 12 ? hour + 12 : hour) : hour % 12 }
    }

    static func meridiem(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Meridiem? {
        let start = bytes.skippingBlanks(from: offset)
        let letter = bytes.codePoint(at: start).value | 0x20
        guard letter == 0x61 || letter == 0x70 else { return nil }
        var next = start + 1
        let isDotted = bytes.codePoint(at: next).value == 0x2E
        if isDotted { next += 1 }
        guard bytes.codePoint(at: next).value | 0x20 == 0x6D else { return nil }
        next += 1
        if isDotted, bytes.codePoint(at: next).value == 0x2E { next += 1 }
        let after = bytes.codePoint(at: next).value
        if after | 0x20 >= 0x61, after | 0x20 <= 0x7A { return nil }
        return Meridiem(isAfternoon: letter == 0x70, end: next)
    }

    /// `:30` and `:30:05`, with AM or PM behind.
    private func takeDigits(_ time: inout Time, in bytes: UnsafeBufferPointer<UInt8>, mark: UInt32) -> Bool {
        guard let minute = DateNumber(in: bytes, at: time.end), !minute.isHan, minute.digits == 2, minute.value < 60
        else {
            return false
        }
        time.minute = minute.value
        time.end = minute.end
        let next = bytes.codePoint(at: time.end)
        if next.value == mark {
            guard let second = DateNumber(in: bytes, at: time.end + next.length), !second.isHan, second.digits == 2,
                second.value < 60
            else { return false }
            time.second = second.value
            time.end = second.end
        }
        if let half = Self.meridiem(bytes, time.end) {
            time.hour = half.hour(time.hour)
            time.end = half.end
        } else if bytes.hasPrefix("时", at: time.end) || bytes.hasPrefix("分", at: time.end) {
            time.end += 3
        }
        return true
    }

    /// What follows 点 or 时: 半, 一刻, 整, 三十分, 零五, 钟.
    private func takeSpoken(
        _ time: inout Time, in bytes: UnsafeBufferPointer<UInt8>, isPoint: Bool, isSure: Bool
    ) -> Bool {
        let next = bytes.skippingBlanks(from: time.end)
        switch bytes.codePoint(at: next).value {
        case 0x534A:  // 半
            time.minute = 30
            time.end = next + 3
            takeSeconds(&time, in: bytes)
            return true
        case 0x6574, 0x6B63:  // 整 正
            if isPoint || bytes.codePoint(at: next).value == 0x6574 {
                time.minute = 0
                time.end = next + 3
                return true
            }
        case 0x949F, 0x9418:  // 钟
            time.end = next + 3
            return true
        case 0x5DEE:  // 差: 八点差五分
            guard time.hour > 0, let lack = minutes(in: bytes, at: next + 3) else { break }
            time.hour -= 1
            time.minute = 60 - lack.value
            time.end = lack.end
            return true
        case 0x8FC7, 0x904E:  // 过 過: 八点过五分
            guard let past = minutes(in: bytes, at: next + 3) else { break }
            time.minute = past.value
            time.end = past.end
            return true
        default: break
        }
        guard let minute = DateNumber(minutesIn: bytes, at: next), minute.value < 60 else {
            if isSure || !isPoint { return true }
            let after = bytes.codePoint(at: time.end).value
            return after < 0x3000 || after >= 0xFF00 || after == 0x3001 || after == 0x3002
                || confirming.longestMatch(in: bytes, at: time.end) != nil
        }
        let unit = bytes.skippingBlanks(from: minute.end)
        if bytes.hasPrefix("刻", at: unit), minute.value <= 3 {
            time.minute = minute.value * 15
            time.end = unit + 3
            return true
        }
        if bytes.hasPrefix("分", at: unit), !bytes.hasPrefix("分之", at: unit) {
            time.minute = minute.value
            time.end = unit + 3
            takeSeconds(&time, in: bytes)
            return true
        }
        // 三点四十, 八点零五; 一点五 is a number, and 3点5亿 too.
        guard isPoint, minute.digits == 2, !minute.isSpelled(in: bytes, from: next),
            bytes.codePoint(at: minute.end).value != 0x4E07,
            bytes.codePoint(at: minute.end).value != 0x4EBF, isSure || minute.isHan || minute.value % 5 == 0
        else { return isSure || !isPoint }
        time.minute = minute.value
        time.end = minute.end
        return true
    }

    private func takeSeconds(_ time: inout Time, in bytes: UnsafeBufferPointer<UInt8>) {
        guard let second = DateNumber(in: bytes, at: bytes.skippingBlanks(from: time.end)), second.value < 60,
            bytes.hasPrefix("秒", at: bytes.skippingBlanks(from: second.end))
        else { return }
        time.second = second.value
        time.end = bytes.skippingBlanks(from: second.end) + 3
        if bytes.hasPrefix("钟", at: time.end) || bytes.hasPrefix("鐘", at: time.end) { time.end += 3 }
    }
}
