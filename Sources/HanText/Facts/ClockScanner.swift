/// Finds clock times: 9时30分, 八点半, 20:27, 14时至17时, and leaves 3点意见, 3:2 and 一点五 alone.
final class ClockScanner: Sendable {
    let words: DateWords

    init(words: DateWords) { self.words = words }

    /// The clock time whose hour is `number` and whose unit stands at `unit`.
    func point(
        _ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, unitAt unit: Int,
        notBefore limit: Int
    ) -> DateScanner.Point? {
        guard number.value <= 24, number.digits <= 2 else { return nil }
        let mark = bytes.codePoint(at: unit)
        let past = unit + mark.length
        var time = StatedTime()
        time.hour = number.value
        var end = past
        switch mark.value {
        case 0x3A, 0xFF1A, 0x2236:
            guard !number.isHan, unit == number.end, let minute = DateNumber(in: bytes, at: past), !minute.isHan,
                minute.digits == 2, minute.value < 60,
                !words.isScoreContext(in: bytes, endingAt: start, notBefore: limit)
            else { return nil }
            time.minute = minute.value
            end = minute.end
            if bytes.codePoint(at: end).value == mark.value, let second = DateNumber(in: bytes, at: end + mark.length),
                !second.isHan, second.digits == 2, second.value < 60
            {
                time.second = second.value
                end = second.end
            }
        case 0x70B9, 0x9EDE:
            guard !DateWords.countsPoints(in: bytes, endingAt: start),
                let found = spoken(in: bytes, past: past, dotted: true)
            else { return nil }
            time.minute = found.minute
            time.second = found.second
            end = found.end
            let isLittle =
                number.isHan && number.value == 1 && end == past && DateWords.isLittle(in: bytes, behind: end)
            if isLittle || !found.isSure, !isContext(in: bytes, endingAt: start, notBefore: limit) { return nil }
        default:
            if words.isNoClock(in: bytes, at: past) || number.isHan && number.value == 1 { return nil }
            guard let found = spoken(in: bytes, past: past, dotted: false) else { return nil }
            time.minute = found.minute
            time.second = found.second
            end = found.end
        }
        if let part = words.dayPart(in: bytes, endingAt: start, notBefore: limit), let hour = time.hour {
            if part.shift == 12, hour < 12 { time.hour = hour + 12 }
            // 晚上1点 is past midnight.
            if part.shift == 13, hour >= 4, hour < 12 { time.hour = hour + 12 }
            if part.shift == 6, hour < 6 { time.hour = hour + 12 }
            if part.shift == 0, hour == 12 { time.hour = 0 }
        }
        return DateScanner.Point(time: time, end: end)
    }

    /// What follows 时 or 点: 30分, 半, 一刻, 整, 许.
    private func spoken(
        in bytes: UnsafeBufferPointer<UInt8>, past: Int, dotted: Bool
    ) -> (minute: Int?, second: Int?, end: Int, isSure: Bool)? {
        var past = past
        if bytes.hasPrefix("钟", at: past) || bytes.hasPrefix("鐘", at: past) { return (nil, nil, past + 3, true) }
        if bytes.hasPrefix("半", at: past) { return (30, nil, past + 3, true) }
        if bytes.hasPrefix("一刻", at: past) { return (15, nil, past + 6, true) }
        if bytes.hasPrefix("三刻", at: past) { return (45, nil, past + 6, true) }
        if bytes.hasPrefix("整", at: past) { return (0, nil, past + 3, true) }
        if bytes.hasPrefix("许", at: past), !bytes.hasPrefix("许多", at: past) { return (nil, nil, past + 3, true) }
        guard let minute = DateNumber(minutesIn: bytes, at: bytes.skippingBlanks(from: past)), minute.value < 60 else {
            return (nil, nil, past, !dotted || words.confirmsClock(in: bytes, at: past))
        }
        let unit = bytes.skippingBlanks(from: minute.end)
        guard bytes.hasPrefix("分", at: unit), !bytes.hasPrefix("分之", at: unit) else {
            // 3点20 is a time only where a time is expected; 一点五 is a number.
            return dotted ? (minute.digits == 2 ? (minute.value, nil, minute.end, false) : nil) : (nil, nil, past, true)
        }
        past = unit + 3
        if let second = DateNumber(in: bytes, at: bytes.skippingBlanks(from: past)), second.value < 60,
            bytes.hasPrefix("秒", at: bytes.skippingBlanks(from: second.end))
        {
            return (minute.value, second.value, bytes.skippingBlanks(from: second.end) + 3, true)
        }
        return (minute.value, nil, bytes.hasPrefix("许", at: past) ? past + 3 : past, true)
    }

    /// Whether a part of the day or a day stands before the hour.
    private func isContext(in bytes: UnsafeBufferPointer<UInt8>, endingAt start: Int, notBefore limit: Int) -> Bool {
        if words.dayPart(in: bytes, endingAt: start, notBefore: limit) != nil { return true }
        let before = bytes.codePoint(before: start).value
        return before == 0x65E5 || before == 0x53F7 || before == 0x81F3 || before == 0x5929  // 日 号 至 天
    }
}
