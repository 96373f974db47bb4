/// Reads dates in figures only: 2024-03-05, 2024/3/5, 2024.3.5, 2024 3 5, 20240305, 2024-03; 09-01 and 3/5 only where a
/// day, a clock or nothing else follows, and 3.5 before a part of the day (3.5下午).
struct NumericDates: Sendable {
    struct Found {
        var year: Int?
        var month: Int?
        var day: Int?
        var end: Int
    }

    /// Whether a date in figures only may go on behind its first number, or be no more than it.
    static func mayGoOn(behind number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard number.end < bytes.count else { return true }
        switch bytes[number.end] {
        case 0x2D, 0x2F, 0x2E, 0x20, 0xC2: return true
        default: return false
        }
    }

    /// The date at `offset`; `isDayPart` tells whether a part of the day starts at an offset.
    func date(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, isDayPart: (Int) -> Bool = { _ in false }
    ) -> Found? {
        guard offset < bytes.count, bytes[offset] &- 0x30 < 10,
            offset == 0 || !isWordByte(bytes[offset - 1]) || bytes[offset - 1] == 0x2D
        else { return nil }
        if let compact = compact(in: bytes, at: offset) { return compact }
        guard let first = DateNumber(in: bytes, at: offset), !first.isHan, first.end < bytes.count else {
            return bareYear(in: bytes, at: offset)
        }
        let mark = bytes[first.end]
        guard mark == 0x2D || mark == 0x2F || mark == 0x2E || mark == 0x20 || mark == 0xC2 else {
            return bareYear(in: bytes, at: offset)
        }
        let markLength = mark == 0xC2 ? 2 : 1
        guard let second = DateNumber(in: bytes, at: first.end + markLength), !second.isHan, second.digits <= 2 else {
            return nil
        }
        if first.digits == 4, (1000...2999).contains(first.value) {
            guard (1...12).contains(second.value) else { return nil }
            if let day = gluedDay(in: bytes, at: second.end, mark: mark) {
                return Found(year: first.value, month: second.value, day: day, end: second.end + 3)
            }
            if second.end < bytes.count, bytes[second.end] == mark, mark != 0xC2,
                let third = DateNumber(in: bytes, at: second.end + 1), !third.isHan, (1...31).contains(third.value),
                third.digits <= 2 || mark == 0x2D
            {
                return Found(year: first.value, month: second.value, day: third.value, end: third.end)
            }
            guard mark != 0x20, second.digits == 2 || mark == 0x2E || mark == 0x2F, isDone(bytes, second.end) else {
                return nil
            }
            return Found(year: first.value, month: second.value, end: second.end)
        }
        // 3/7/2024, 3-7-2024 and 3.7.2024: the day first, as the year stands last; 3/25/2024 can only be the other way.
        if second.end < bytes.count, bytes[second.end] == mark, mark == 0x2F || mark == 0x2D || mark == 0x2E,
            let third = DateNumber(in: bytes, at: second.end + 1), third.digits == 4,
            (1000...2999).contains(third.value), first.digits <= 2, first.value >= 1, second.value >= 1
        {
            let isMonthFirst = second.value > 12 && mark == 0x2F
            let (month, day) = isMonthFirst ? (first.value, second.value) : (second.value, first.value)
            guard month <= 12, day <= 31 else { return nil }
            return Found(year: third.value, month: month, day: day, end: third.end)
        }
        // 09-01, 3/5, 6·30
        guard first.digits <= 2, (1...12).contains(first.value), (1...31).contains(second.value), mark != 0x20 else {
            return nil
        }
        // 2/3 alone is a fraction; 03/05 is none.
        let isPadded = first.digits == 2 && second.digits == 2
        let isWhole = offset == 0 && second.end == bytes.count && (mark != 0x2F || isPadded)
        let next = bytes.codePoint(at: second.end).value
        let isDay = next == 0x53F7 || next == 0x65E5
        let beginsClock = mark == 0x2D || mark == 0x2F ? startsClock(bytes, second.end) : false
        guard isWhole || isDay && mark == 0x2F || beginsClock || mark == 0x2E && isDayPart(second.end) else {
            return nil
        }
        return Found(month: first.value, day: second.value, end: second.end + (isDay ? 3 : 0))
    }

    /// The day of a time stamp that lost the blank before its clock: 2024-03-0509:15.
    private func gluedDay(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, mark: UInt8) -> Int? {
        guard offset < bytes.count, bytes[offset] == mark, mark == 0x2D || mark == 0x2F,
            let both = DateNumber(in: bytes, at: offset + 1), !both.isHan, both.digits == 4,
            (1...31).contains(both.value / 100), both.value % 100 < 24, both.end + 2 < bytes.count,
            bytes[both.end] == 0x3A, let minute = DateNumber(in: bytes, at: both.end + 1), minute.digits == 2
        else { return nil }
        return both.value / 100
    }

    /// 20240305.
    private func compact(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Found? {
        var value = 0
        var end = offset
        while end < bytes.count, end - offset < 9, bytes[end] &- 0x30 < 10 {
            value = value * 10 + Int(bytes[end] - 0x30)
            end += 1
        }
        let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
        guard end - offset == 8, (1900...2099).contains(year), CivilDate(year, month, day).exists, isDone(bytes, end)
        else {
            return nil
        }
        return Found(year: year, month: month, day: day, end: end)
    }

    /// A year that is the whole text.
    private func bareYear(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Found? {
        guard offset == 0, let year = DateNumber(in: bytes, at: 0), year.end == bytes.count, year.digits == 4,
            (1500...2100).contains(year.value), !year.isHan
        else { return nil }
        return Found(year: year.value, end: year.end)
    }

    private func startsClock(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        guard offset < bytes.count, bytes[offset] == 0x20,
            let hour = DateNumber(in: bytes, at: bytes.skippingBlanks(from: offset)), hour.value <= 24
        else { return false }
        return bytes.codePoint(at: hour.end).value == 0x3A
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2E || byte == 0x2D || byte == 0x2F
    }

    private func isDone(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        guard end < bytes.count else { return true }
        if bytes[end] == 0x2D { return DateNumber(in: bytes, at: end + 1)?.digits == 4 }
        return bytes[end] >= 0x80 ? !beginsUnit(bytes, end) : !isWordByte(bytes[end]) && bytes[end] != 0x25
    }

    /// Whether a Han character behind makes a figure of it (2024.05万).
    private func beginsUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        let next = bytes.codePoint(at: end).value
        return next >= 0x4E00 && next <= 0x9FFF && next != 0x5230 && next != 0x81F3  // 到 至
    }
}
