/// A number as dates and clock times write it: up to four Arabic digits of any width, Han digits one by one
/// (一九九八), or Han numbers below a hundred (十二, 二十三, 廿八).
struct DateNumber {
    var value: Int
    /// The offset past its last digit.
    var end: Int
    /// How many digits are written; of 二十三 two.
    var digits: Int
    /// Whether it is written in Han digits.
    var isHan: Bool

    /// The number that starts at `offset`; `nil` where none does or where it is longer than a date's.
    @inline(never)
    init?(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        guard offset >= 0, offset < bytes.count else { return nil }
        if bytes[offset] < 0x80 {
            guard bytes[offset] &- 0x30 < 10 else { return nil }
            self.init(arabicIn: bytes, at: offset)
            return
        }
        self.init(wideIn: bytes, at: offset)
    }

    /// Whether 年, which ends at `past`, makes a length of time of a number from `start` that else is a year: 有2700年的历史, 60年历史,
    /// 距今2000年, 活了1000年; but 回顾2023年的历史.
    static func countsYears(_ value: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, past: Int) -> Bool {
        if bytes.suffix(of: stretchMarks, start: 0, end: start) != nil { return true }
        guard value % 10 == 0 || value < 1000 else { return false }
        if let history = bytes.prefix(of: pasts, at: past, end: bytes.count) {
            let next = bytes.codePoint(at: past + history).value
            return next < 0x3400 || next > 0x9FFF || next == 0x7684 || next == 0x4E86  // 的 了
        }
        guard value % 100 == 0 || value < 1000, bytes.hasSuffix("了", endingAt: start) else { return false }
        return past == bytes.count || ItemFinder.isClauseMark(bytes.codePoint(at: past).value)
    }

    private static let stretchMarks = WordList("距今 距今约 距今已 距今已有 距今約 长达 历经 历时 長達 歷經 歷時")
    private static let pasts = WordList("历史 的历史 悠久历史 的悠久历史 歷史 的歷史 悠久歷史 的悠久歷史")

    /// 1 of 元月, the first month of the year.
    init?(firstMonthIn bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        guard bytes.hasPrefix("元月", at: offset) else { return nil }
        (value, end, digits, isHan) = (1, offset + 3, 1, true)
    }

    /// The number that starts with a digit of three bytes. A function of its own, as one in ASCII digits needs no frame.
    @inline(never)
    private init?(wideIn bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        guard let first = Self.digit(bytes, at: offset) else { return nil }
        if first.isHan {
            self.init(hanIn: bytes, from: offset, first)
        } else {
            self.init(arabicIn: bytes, at: offset)
        }
    }

    /// Whether the number that starts at `offset` is spelled out digit by digit, as decimals are: 三七, not 三十七 or 零七.
    func isSpelled(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Bool {
        isHan && digits > 1 && value > 10 && !Self.hasTens(bytes, offset, end)
    }

    /// The minutes behind an hour, which 零 may stand before: 3点零5分.
    init?(minutesIn bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        let isFilled = bytes.hasPrefix("零", at: offset) || bytes.hasPrefix("〇", at: offset)
        guard isFilled, let rest = DateNumber(in: bytes, at: offset + 3), !rest.isHan else {
            self.init(in: bytes, at: offset)
            return
        }
        self = rest
        digits = 2
    }

    @inline(__always)
    private init?(arabicIn bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        value = 0
        end = offset
        digits = 0
        isHan = false
        while end < bytes.count, bytes[end] &- 0x30 < 10 {
            value = value &* 10 &+ Int(bytes[end] &- 0x30)
            end += 1
            digits += 1
            if digits > 4 { return nil }
        }
        // Full-width digits alone or behind.
        guard end < bytes.count, bytes[end] == 0xEF else { return }
        guard let whole = goingOn(in: bytes) else { return nil }
        self = whole
    }

    /// The number with the digits behind it that are no Han digits.
    @inline(never)
    private func goingOn(in bytes: UnsafeBufferPointer<UInt8>) -> DateNumber? {
        var number = self
        while let next = Self.digit(bytes, at: number.end), !next.isHan {
            number.value = number.value * 10 + next.value
            number.end += next.length
            number.digits += 1
            if number.digits > 4 { return nil }
        }
        return number
    }

    /// What ``digit(_:at:)`` gives.
    typealias Digit = (value: Int, length: Int, isHan: Bool)

    /// The number in Han digits whose first one is known.
    private init?(hanIn bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ first: Digit) {
        value = 0
        end = offset
        digits = 0
        isHan = true
        var hasTens = false
        var found: Digit? = first
        while let next = found, next.isHan {
            if next.value >= 10 {
                guard !hasTens, digits <= 1 else { return nil }
                value = next.value == 10 ? max(1, value) * 10 : value * 10 + next.value
                hasTens = true
                digits = 1
            } else if hasTens {
                guard digits == 1 else { return nil }
                value += next.value
                digits = 2
            } else {
                value = value * 10 + next.value
                digits += 1
                if digits > 4 { return nil }
            }
            end += next.length
            found = Self.digit(bytes, at: end)
        }
        if hasTens { digits = 2 }
    }

    /// Whether 一 at an offset is an adverb and no number: 一直到21日, 一路到, 一到5月 with a number in other digits.
    static func isAdverb(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard bytes.hasPrefix("一", at: offset) else { return false }
        switch bytes.codePoint(at: offset + 3).value {
        case 0x76F4, 0x8DEF, 0x5EA6, 0x518D: return true  // 直 路 度 再
        // 到 至
        case 0x5230, 0x81F3: return digit(bytes, at: bytes.skippingBlanks(from: offset + 6))?.isHan == false
        default: return false
        }
    }

    /// The year that two digits stand for: 98 is 1998, 08 is 2008; 31 and on are of the last century.
    static func fullYear(_ twoDigits: Int) -> Int { (twoDigits > 30 ? 1900 : 2000) + twoDigits }

    /// Where the name of an edition ends behind its year (2015年版, 2020版); `offset` itself where none stands there: 版权, 版本.
    static func editionEnd(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        guard bytes.hasPrefix("版", at: offset) else { return offset }
        let others: StaticString = "版权 版權 版本 版面 版图 版圖 版画 版畫 版块 版塊 版税 版稅 版式 版印 版主 版社 版次"
        return bytes.prefix(of: others, at: offset, end: bytes.count) == nil ? offset + 3 : offset
    }

    /// What ``digit(_:at:)`` reads.
    static let digits = "0123456789０１２３４５６７８９〇零○Ｏ一二三四五六七八九十廿卅"

    /// Which lowest six bits the first byte and the last one of a digit of three bytes may have, a bit for each.
    private static var firstBytes: UInt64 { 0x823C_0000_0000 }
    private static var lastBytes: UInt64 { 0x8040_A800_2BFF_1AAB }

    /// The digit at `offset`: 0…9, and 十 廿 卅 as 10, 20, 30.
    @inline(never)
    static func digit(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Digit? {
        // Both bounds by one sign.
        guard offset | (bytes.count &- 1 &- offset) >= 0 else { return nil }
        let lead = bytes[offset]
        if lead < 0x80 {
            let value = Int(lead) &- 0x30
            return value >= 0 && value < 10 ? (value, 1, false) : nil
        }
        // Most other characters are told from the digits by their first byte or the lowest six bits of their last.
        guard lead >= 0xE0, firstBytes &>> UInt64(lead & 0x3F) & 1 == 1, offset &+ 2 < bytes.count,
            lastBytes &>> UInt64(bytes[offset &+ 2] & 0x3F) & 1 == 1
        else { return nil }
        let (scalar, length) = bytes.inlinedCodePoint(at: offset)
        return digit(of: scalar).map { ($0.value, length, $0.isHan) }
    }

    /// The digit that a scalar is.
    @inline(__always)
    static func digit(of scalar: UInt32) -> (value: Int, isHan: Bool)? {
        if scalar &- 0x30 < 10 { return (Int(scalar) - 0x30, false) }
        if scalar &- 0xFF10 < 10 { return (Int(scalar) - 0xFF10, false) }
        switch scalar {
        case 0x3007, 0x96F6, 0x25CB, 0xFF2F: return (0, true)  // 〇 零 ○ Ｏ
        case 0x4E00: return (1, true)
        case 0x4E8C: return (2, true)
        case 0x4E09: return (3, true)
        case 0x56DB: return (4, true)
        case 0x4E94: return (5, true)
        case 0x516D: return (6, true)
        case 0x4E03: return (7, true)
        case 0x516B: return (8, true)
        case 0x4E5D: return (9, true)
        case 0x5341: return (10, true)
        case 0x5EFF: return (20, true)  // 廿
        case 0x5345: return (30, true)  // 卅
        default: return nil
        }
    }
}
