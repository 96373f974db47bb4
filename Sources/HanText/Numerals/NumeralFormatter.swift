/// Writes exact numbers as numerals; what it writes, ``NumeralExtractor`` reads back to the same number.
///
/// ```swift
/// NumeralFormatter(style: .han).string(from: ExactDecimal(12_005))        // 一万两千零五
/// NumeralFormatter(style: .financial).string(from: ExactDecimal(12_005))  // 壹万贰仟零伍
/// NumeralFormatter(style: .mixed).string(from: ExactDecimal(12_005))      // 1.2005万
/// ```
///
/// The Han styles follow GB/T 15835-2011 and write up to 极 (10^48); below 10^16 they count in 万 and 亿, as
/// everyday texts do (一万亿), above in 兆, 京 and so on. A fraction without a finite decimal becomes 三分之二 or 2/3.
public struct NumeralFormatter: Sendable, Hashable {
    /// How a number is written.
    public enum Style: String, Sendable, Hashable, Codable, CaseIterable {
        /// 12005.5
        case arabic
        /// 12,005.5
        case grouped
        /// 1.20055万, 3.5亿
        case mixed
        /// 一万两千零五点五
        case han
        /// 一萬兩千零五點五
        case traditional
        /// 壹万贰仟零伍点伍
        case financial
        /// 壹萬貳仟零伍點伍
        case traditionalFinancial
        /// 一二〇〇五
        case digits
    }

    /// How numbers are written.
    public let style: Style

    /// Creates a formatter of a style.
    public init(style: Style) { self.style = style }

    /// The numeral of a number, or `nil` where the style has none: a number of 10^52 or more in Han, a digit string
    /// of over 72 digits or one that reads as a range (二三), a fraction as digits.
    public func string(from value: ExactDecimal) -> String? {
        switch style {
        case .arabic: return value.exactDescription
        case .grouped: return value.isFiniteDecimal ? grouped(value.description) : value.exactDescription
        case .mixed: return mixed(value)
        case .digits: return digitString(value)
        default: return han(value, HanNumeralCharacters(style))
        }
    }

    // MARK: Arabic

    private func grouped(_ plain: String) -> String {
        let parts = plain.split(separator: ".", maxSplits: 1)
        let sign = plain.hasPrefix("-") ? "-" : ""
        let whole = Array(parts[0].utf8.drop { $0 == UInt8(ascii: "-") })
        var text = sign
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { text += "," }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return parts.count > 1 ? text + "." + parts[1] : text
    }

    private func mixed(_ value: ExactDecimal) -> String {
        guard value.isFiniteDecimal else { return value.exactDescription }
        for (unit, power) in [("万亿", 12), ("亿", 8), ("万", 4)] {
            guard let scaled = value.scaled(byPowerOfTen: -power), scaled.magnitude >= ExactDecimal(1) else { continue }
            return scaled.description + unit
        }
        return value.description
    }

    private func digitString(_ value: ExactDecimal) -> String? {
        guard value.isFiniteDecimal else { return nil }
        let plain = value.description
        guard plain.utf8.count <= 72 else { return nil }
        let characters = HanNumeralCharacters(.han)
        var text = ""
        for byte in plain.utf8 {
            switch byte {
            case UInt8(ascii: "-"): text += characters.minus
            case UInt8(ascii: "."): text += characters.point
            case UInt8(ascii: "0"): text += "〇"
            default: text += characters.digits[Int(byte & 0xF)]
            }
        }
        let digits = value.magnitude.description.utf8.map { Int($0 & 0xF) }
        let readsAsRange = digits.count == 2 && (digits[1] == digits[0] + 1 || digits == [3, 5])
        return readsAsRange ? nil : text
    }

    // MARK: Han

    private func han(_ value: ExactDecimal, _ characters: HanNumeralCharacters) -> String? {
        let sign = value.isNegative ? characters.minus : ""
        let magnitude = value.magnitude
        if !value.isFiniteDecimal {
            guard let upper = magnitude.numerator, let lower = magnitude.denominator,
                let above = han(upper, characters), let below = han(lower, characters)
            else { return nil }
            return sign + below + "分之" + above
        }
        let parts = magnitude.description.split(separator: ".", maxSplits: 1)
        guard let whole = characters.whole(parts[0].utf8.map { Int($0 & 0xF) }) else { return nil }
        guard parts.count > 1 else { return sign + whole }
        return sign + whole + characters.point + parts[1].utf8.map { characters.digits[Int($0 & 0xF)] }.joined()
    }
}

/// The characters of a Han style, and how they count.
struct HanNumeralCharacters {
    let digits: [String]
    /// 十 百 千.
    let small: [String]
    /// 万 to 极.
    let big: [String]
    let pair: String
    let point: String
    let minus: String
    /// Whether 一十 is short for 十 at the start.
    let dropsLeadingOne: Bool

    init(_ style: NumeralFormatter.Style) {
        let isTraditional = style == .traditional || style == .traditionalFinancial
        let isFinancial = style == .financial || style == .traditionalFinancial
        let digitRow =
            switch style {
            case .financial: "零壹贰叁肆伍陆柒捌玖"
            case .traditionalFinancial: "零壹貳參肆伍陸柒捌玖"
            default: "零一二三四五六七八九"
            }
        digits = digitRow.map(String.init)
        small = (isFinancial ? "拾佰仟" : "十百千").map(String.init)
        big = (isTraditional ? "萬億兆京垓秭穰溝澗正載極" : "万亿兆京垓秭穰沟涧正载极").map(String.init)
        pair = isFinancial ? digits[2] : isTraditional ? "兩" : "两"
        point = isTraditional ? "點" : "点"
        minus = isTraditional ? "負" : "负"
        dropsLeadingOne = !isFinancial
    }

    /// A whole number of up to 52 digits.
    func whole(_ number: [Int]) -> String? {
        if number.count > 52 { return nil }
        if number.allSatisfy({ $0 == 0 }) { return digits[0] }
        let text = number.count > 16 ? chain(number) : everyday(number)
        let leadingTen = digits[1] + small[0]
        return dropsLeadingOne && text.hasPrefix(leadingTen) ? String(text.dropFirst()) : text
    }

    /// Up to 16 digits in 亿 of up to eight digits, and 万: 一万二千亿.
    private func everyday(_ number: [Int]) -> String {
        let split = max(0, number.count - 8)
        let high = chain(Array(number[..<split]))
        let low = Array(number[split...])
        if high.isEmpty { return chain(low) }
        let rest = chain(low)
        if rest.isEmpty { return high + big[1] }
        return high + big[1] + (low[0] == 0 ? digits[0] : "") + rest
    }

    /// Sections of four digits, each with its own unit: 万, 亿, 兆; zeros before a lower part are one 零.
    private func chain(_ number: [Int]) -> String {
        var text = ""
        var needsZero = false
        var start = 0
        while start < number.count {
            let length = (number.count - start - 1) % 4 + 1
            let section = Array(number[start..<(start + length)])
            let level = (number.count - start - length) / 4
            start += length
            if section.allSatisfy({ $0 == 0 }) {
                needsZero = !text.isEmpty
                continue
            }
            if !text.isEmpty, needsZero || section[0] == 0 { text += digits[0] }
            needsZero = false
            text += self.section(section, unit: level > 0 ? big[level - 1] : "")
        }
        return text
    }

    private func section(_ section: [Int], unit: String) -> String {
        // 两 stands before 千, 万 and larger units: 两千, 两万; before 十 and 百 it is 二.
        let isPair = section.last == 2 && section.dropLast().allSatisfy { $0 == 0 } && !unit.isEmpty
        var text = ""
        var needsZero = false
        for (index, digit) in section.enumerated() {
            if digit == 0 {
                needsZero = !text.isEmpty
                continue
            }
            if needsZero { text += digits[0] }
            needsZero = false
            let power = section.count - index - 1
            text += isPair || (power == 3 && digit == 2) ? pair : digits[digit]
            if power > 0 { text += small[power - 1] }
        }
        return text + unit
    }
}
