/// Days of the lunar calendar without their month: 初五, 廿三, and the far end of 正月初三至十五.
extension TimeElements {
    /// Characters that such a day may stand behind: prepositions, 和, 是.
    private static let beforeDay = HanSet("在于於到至是自从從和与與及每逢约約即为為")
    /// Those that may stand behind it: parts of the day, 起, 至, and what is done on the days of a festival.
    private static let behindDay = HanSet("晚早上下午中凌清傍夜深到至起那这這当當前后後开開复復迎拜返回走出接送")

    /// Whether 初五 or 廿三 is meant as a day; both are rests of other words and numbers too: 最初五年, 廿三里, 第廿一届.
    ///
    /// 初一 to 初三 are years of school as well: whoever asks decides by what stands around the match.
    func isLunarDay(
        _ payload: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, afterMark: Bool
    ) -> Bool {
        let before = start > 0 ? bytes.codePoint(before: start).value : 0
        if payload > 31 {
            guard DateNumber.digit(bytes, at: start - bytes.codePoint(before: start).length) == nil else {
                return false
            }
        } else if !afterMark, Self.isHan(before), !Self.beforeDay.contains(before) {
            return false
        }
        if afterMark { return true }
        let next = bytes.codePoint(at: end)
        switch next.value {
        // A class of a school: 初四(2)班
        case 0x28, 0xFF08: return DateNumber(in: bytes, at: end + next.length) == nil
        // The number of a section: 廿一、
        case 0x3001 where payload > 20: return before != 0 && before != 0x0A
        // The tens go on: 初十五
        default: return !Self.isHan(next.value) || Self.behindDay.contains(next.value)
        }
    }

    private static func isHan(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar < 0xA000 || scalar == 0x3007 }

    /// The far end of a range of lunar days, which leaves 初 out from the tenth on: 八月廿一至廿五, 正月初三至十五.
    func lunarPoint(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, inside near: TimeParts) -> Point? {
        guard near.level == .day, near.stated.isLunar, near.stated.day != nil else { return nil }
        let found: (value: Int, end: Int)
        if let day = Self.lunarDay(bytes, at: offset) {
            found = (day.value, day.end)
        } else if let number = DateNumber(in: bytes, at: offset), number.isHan, (10...30).contains(number.value),
            DateNumber.hasTens(bytes, offset, number.end),
            bytes.prefix(of: "期间 期間 之间 之間 为止 為止 止", at: number.end, end: bytes.count) != nil
        {
            found = (number.value, number.end)
        } else {
            return nil
        }
        var parts = TimeParts()
        parts.stated.isLunar = true
        parts.stated.day = found.value
        parts.level = .day
        return Point(parts: parts, end: found.end)
    }
}
