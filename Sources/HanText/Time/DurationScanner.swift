/// Reads lengths of time: 三年零两个月, 一个半小时, 3小时25分, 1.5小时, 半年, 十多天.
///
/// In: the bytes and where the number (or 半) starts. Out: the amounts by unit and where they end. Costs a bounded look.
final class DurationScanner: Sendable {
    private let units: PhraseTrie
    private let joints: PhraseTrie
    private let noUnits: PhraseTrie
    /// The Han characters that a length of time begins with: those of its number, 半 and 个.
    private let beginnings = HanSet("零一二三四五六七八九十廿卅百千两兩俩倆仨几幾数數半个個")
    /// First characters of what may stand behind the number of a length of time: its units, 个, 半, 多 and more of the number.
    let followers: String

    /// What the table of units says of working days.
    private static let workday: UInt32 = 100

    init() {
        let traditional = TraditionalForms.shared
        func entries(_ table: [(String, StatedDuration.Unit)]) -> [(phrase: String, value: UInt32)] {
            table.flatMap { words, unit in
                traditional.expand(words.listedWords).map { ($0, UInt32(unit.rawValue)) }
            }
        }
        let units =
            entries([
                ("世纪", .century), ("年 年头 载 周年 载春秋 春秋 载寒暑 寒暑", .year), ("季度", .quarter), ("月 月时间", .month),
                ("周 星期 礼拜 周时间", .week), ("天 日 昼夜 天时间 整天 自然日 日历天", .day), ("小时 钟头 钟 小时时间", .hour),
                ("刻钟", .quarterHour), ("分钟 分", .minute), ("秒钟 秒", .second),
            ]) + [("週", UInt32(StatedDuration.Unit.week.rawValue)), ("工作日", Self.workday), ("交易日", Self.workday)]
        self.units = PhraseTrie(units)
        followers = units.map { $0.phrase.prefix(1) }.joined() + "个個半多余餘来來几幾数數"
        joints = PhraseTrie(traditional.expand("零 又 加 外加 加上 和".listedWords).map { ($0, 0) })
        noUnits = PhraseTrie(
            traditional.expand(
                "年级 年代 年度 年前三 年期 年制 年薪 年均 年产 年利 年限 年息 年级 年生 年轻 年龄 月份 月薪 月均 月饼 月球 月初 月底 月末 月中 日元 日圆 日游 日均 日产 日本 日报 分之 分别 分类 分布 分析 分公司 分店 分局 分行 分支 分队 天津 天然 天气 天天 周边 周围 周岁 周长 秒杀"
                    .listedWords
            ).map { ($0, 0) })
    }

    /// A length of time and where it ends.
    typealias Found = (value: StatedDuration, end: Int, hasNights: Bool)

    /// The duration that starts at `offset`.
    @inline(__always)
    func duration(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Found? {
        mayBegin(bytes.inlinedCodePoint(at: offset).value) ? knownDuration(in: bytes, at: offset) : nil
    }

    /// The same where one may begin.
    @inline(never)
    private func knownDuration(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Found? {
        var result = StatedDuration()
        var end = offset
        var next = offset
        while let part = component(in: bytes, at: next, after: result.shortest) {
            if result.has(part.unit) { break }
            result[part.unit] = part.amount
            result.isVague = result.isVague || part.isVague
            result.countsWorkdays = result.countsWorkdays || part.isWorkday
            end = part.end
            next = bytes.skippingBlanks(from: end)
            if let joint = joints.longestMatch(in: bytes, at: next) { next += joint.length }
            // Behind most no other number stands.
            guard mayBegin(bytes.codePoint(at: next).value) else { break }
        }
        if result.only == .day, let nights = nightsEnd(in: bytes, at: end) { return (result, nights, true) }
        return result.isEmpty ? nil : (result, end, false)
    }

    /// Whether a length of time, or one of its numbers, may begin with a scalar.
    @inline(__always)
    func mayBegin(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x30 < 10 }
        return scalar < 0x4E00 || scalar >= 0xA000 || beginnings.contains(scalar)
    }

    /// 三夜 of 三天三夜 and 四晚 of 五天四晚: the days tell the length.
    private func nightsEnd(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        guard let number = DurationNumber(in: bytes, at: offset), !number.isVague,
            bytes.hasPrefix("夜", at: number.end) || bytes.hasPrefix("晚", at: number.end),
            !bytes.hasPrefix("晚上", at: number.end)
        else { return nil }
        return number.end + 3
    }

    /// The two digits behind 秒 in a time of sport (9秒83), in hundredths.
    static func hundredths(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        guard offset + 1 < bytes.count, bytes[offset] &- 0x30 < 10, bytes[offset + 1] &- 0x30 < 10 else { return nil }
        // 5秒10人 and 5秒123: another figure.
        let next = bytes.codePoint(at: offset + 2).value
        let isHan = next >= 0x4E00 && next <= 0x9FFF && next != 0x7684  // 的
        guard !isHan, next &- 0x30 >= 10, next != 0x2E else { return nil }
        return Int(bytes[offset] - 0x30) * 10 + Int(bytes[offset + 1] - 0x30)
    }

    /// The unit of time that a word of a given length is.
    func unit(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int) -> StatedDuration.Unit? {
        let start = offset + (Self.isMeasure(bytes, offset) ? 3 : 0)
        guard let match = units.longestMatch(in: bytes, at: start), start + match.length == offset + length else {
            return nil
        }
        return StatedDuration.Unit(rawValue: Int(match.value))
    }

    private typealias Component = (
        amount: Int, unit: StatedDuration.Unit, isWorkday: Bool, end: Int, isVague: Bool
    )

    /// One number with its unit; after the first its unit must be another.
    private func component(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, after longer: StatedDuration.Unit?
    ) -> Component? {
        var amount = 0
        var isVague = false
        var holdsMeasure = false
        var next = offset
        if let number = DurationNumber(in: bytes, at: offset) {
            holdsMeasure = number.holdsMeasure
            amount = number.thousandths
            isVague = number.isVague
            next = number.end
        } else if longer != nil || !(Self.isHalf(bytes, offset) || Self.isMeasure(bytes, offset)) {
            return nil
        } else if Self.isMeasure(bytes, offset) {
            // 个半月, 个把小时
            guard Self.isHalf(bytes, offset + 3) else { return nil }
            amount = 1000
        }
        next = bytes.skippingBlanks(from: next)
        if Self.isMeasure(bytes, next) { next += 3 }
        if Self.isHalf(bytes, next) {
            amount += 500
            next += 3
            if Self.isMeasure(bytes, next) { next += 3 }
        }
        switch bytes.codePoint(at: next).value {
        case 0x591A, 0x4F59, 0x9918, 0x6765, 0x4F86:  // 多 余 餘 来 來
            isVague = true
            next += 3
            if Self.isMeasure(bytes, next) { next += 3 }
        default: break
        }
        guard amount > 0 || isVague, let unit = units.longestMatch(in: bytes, at: next),
            noUnits.longestMatch(in: bytes, at: next) == nil,
            let value = unit.value == Self.workday ? .day : StatedDuration.Unit(rawValue: Int(unit.value)),
            !holdsMeasure || value.takesMeasure
        else { return nil }
        var end = next + unit.length
        if Self.isHalf(bytes, end), !bytes.hasPrefix("半年", at: end), !bytes.hasPrefix("半个", at: end) {
            amount += 500
            end += 3
            if value == .minute, bytes.hasPrefix("钟", at: end) || bytes.hasPrefix("鐘", at: end) { end += 3 }
        }
        if value == .second, unit.length == 3, let hundredths = Self.hundredths(bytes, at: end) {
            amount += hundredths * 10
            end += 2
        }
        if value.rawValue <= StatedDuration.Unit.hour.rawValue, Self.isMoreBehind(bytes, end) {
            isVague = true
            end += 3
        }
        return (amount, value, unit.value == Self.workday, end, isVague)
    }

    /// 多 and 余 behind a unit, not as the head of a word: 一年多前, 三小时多.
    private static func isMoreBehind(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        guard bytes.hasPrefix("多", at: offset) || bytes.hasPrefix("余", at: offset) else { return false }
        switch bytes.codePoint(at: offset + 3).value {
        // Nothing, a mark, or 前 后 後 来 來 以 之 内 內 时 時 的 了 里 裡
        case 0..<0x3100, 0xFF00..., 0x524D, 0x540E, 0x5F8C, 0x6765, 0x4F86, 0x4EE5, 0x4E4B, 0x5185, 0x5167, 0x65F6,
            0x6642, 0x7684, 0x4E86, 0x91CC, 0x88E1:
            return true
        default: return false
        }
    }

    private static func isHalf(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        bytes.hasPrefix("半", at: offset)
    }
    private static func isMeasure(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        bytes.hasPrefix("个", at: offset) || bytes.hasPrefix("個", at: offset)
    }
}

/// The number of a duration in thousandths: 15, 1.5, 一百三十, 两, 几, 一点五.
struct DurationNumber {
    var thousandths = 0
    var end: Int
    var isVague = false
    /// The smaller number of 两三年, in thousandths; `thousandths` is the larger.
    var lower: Int?
    /// Whether 俩 or 仨 stands, which hold their measure word: 仨月.
    var holdsMeasure = false

    init?(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        end = offset
        if let value = Self.plainDigits(bytes, &end) {
            guard value <= 10_000 else { return nil }
            thousandths = value * 1000
            return
        }
        if let value = Self.loneHanDigit(bytes, &end) {
            thousandths = value * 1000
            return
        }
        var difference = 0
        var whole = 0
        var section = 0
        var current = 0
        var digits = 0
        var fraction = 0
        var afterPoint = false
        var hanDigits = 0
        loop: while digits < 12 {
            let (scalar, length) = bytes.inlinedCodePoint(at: end)
            if let digit = DateNumber.digit(of: scalar) {
                if afterPoint {
                    guard digit.value < 10, fraction < 3 else { return nil }
                    fraction += 1
                    current = current * 10 + digit.value
                } else if digit.value >= 10 {
                    section += digit.value == 10 ? max(1, current) * 10 : digit.value
                    current = 0
                } else {
                    // Han digits one by one spell a year (五八年), neighbours are the one or the other (五六年, 两三天).
                    hanDigits = digit.isHan && digit.value > 0 ? hanDigits + 1 : 0
                    if hanDigits > 1 {
                        guard hanDigits == 2, Self.isPair(current, digit.value) else { return nil }
                        isVague = true
                        difference = digit.value - current
                        current = digit.value
                    } else {
                        current = current * 10 + digit.value
                    }
                }
                if digit.value >= 10 {
                    hanDigits = 0
                    difference *= digit.value
                }
            } else if scalar == 0x4E24 || scalar == 0x5169 {  // 两, also of 一两天
                if hanDigits > 0 {
                    isVague = true
                    difference = 2 - current
                }
                hanDigits += 1
                current = 2
            } else if digits == 0, let fused = Self.fusedDigit(scalar) {
                thousandths = fused * 1000
                holdsMeasure = true
                end += length
                return
            } else if scalar == 0x767E {  // 百
                section += max(1, current) * 100
                difference *= 100
                current = 0
                hanDigits = 0
            } else if scalar == 0x5343 {  // 千
                section += max(1, current) * 1000
                difference *= 1000
                current = 0
                hanDigits = 0
            } else if scalar == 0x51E0 || scalar == 0x5E7E || scalar == 0x6570 || scalar == 0x6578 {  // 几 数
                isVague = true
            } else if !afterPoint, digits > 0,
                scalar == 0x2E || ((scalar == 0x70B9 || scalar == 0x9EDE) && bytes[end - 1] > 0x7F),
                let next = DateNumber.digit(bytes, at: end + length), next.value < 10
            {
                afterPoint = true
                whole = section + current
                current = 0
            } else {
                break loop
            }
            end += length
            digits += 1
        }
        guard digits > 0, digits < 12 else { return nil }
        if afterPoint {
            let scale = fraction == 1 ? 100 : fraction == 2 ? 10 : 1
            thousandths = whole * 1000 + current * scale
        } else {
            thousandths = (section + current) * 1000
            // 几 alone is about three.
            if thousandths == 0, isVague { thousandths = 3000 }
            if difference > 0 { lower = thousandths - difference * 1000 }
        }
        guard thousandths <= 10_000_000 else { return nil }
    }

    /// Up to eleven digits behind which nothing more of a number stands: 15, 2024.
    private static func plainDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ end: inout Int) -> Int? {
        var position = end
        var value = 0
        while position < bytes.count, bytes[position] &- 0x30 < 10 {
            value = value * 10 + Int(bytes[position] &- 0x30)
            position += 1
            if position - end > 11 { return nil }
        }
        guard position > end, position < bytes.count, !goesOn(bytes, position) else { return nil }
        end = position
        return value
    }

    /// 一 to 九 or 两 behind which nothing more of a number stands: 三, 两.
    private static func loneHanDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ end: inout Int) -> Int? {
        guard end + 3 < bytes.count, bytes[end] >= 0x80 else { return nil }
        let first = bytes.inlinedCodePoint(at: end).value
        let isPair = first == 0x4E24 || first == 0x5169
        guard let value = isPair ? 2 : DateNumber.digit(of: first).flatMap({ $0.isHan ? $0.value : nil }),
            value > 0, value < 10, !goesOn(bytes, end + 3)
        else { return nil }
        end += 3
        return value
    }

    /// Whether more of a number may stand behind its digits: a digit, 两 兩 百 千 几 幾 数 數 点 點 or a point.
    private static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let next = bytes.inlinedCodePoint(at: offset).value
        return switch next {
        case 0x2E, 0x4E24, 0x5169, 0x767E, 0x5343, 0x51E0, 0x5E7E, 0x6570, 0x6578, 0x70B9, 0x9EDE: true
        default: DateNumber.digit(of: next) != nil
        }
    }

    /// The two of 俩 and the three of 仨.
    private static func fusedDigit(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x4FE9, 0x5006: 2
        case 0x4EE8: 3
        default: nil
        }
    }

    /// Whether two digits stand for the one or the other: 两三, 七八, 三五.
    static func isPair(_ first: Int, _ second: Int) -> Bool { second == first + 1 || first == 3 && second == 5 }
}
