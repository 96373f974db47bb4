/// What a character can be in a numeral: a category in the high nibble, a value in the low one.
///
/// 0 is every character that plays no part in numerals.
typealias NumeralCharacter = UInt8

extension NumeralCharacter {
    static let asciiDigit: UInt8 = 0x10
    static let fullWidthDigit: UInt8 = 0x20
    /// 〇零 and 一 to 九.
    static let hanDigit: UInt8 = 0x30
    /// 壹 贰 叁 and the like, which stand for nothing but numbers.
    static let financialDigit: UInt8 = 0x40
    /// 肆 伍 陆 and the like, which are words of their own too.
    static let ambiguousDigit: UInt8 = 0x50
    /// 十 百 千; the value is the power of ten.
    static let smallUnit: UInt8 = 0x60
    /// 拾 佰 仟.
    static let financialUnit: UInt8 = 0x70
    /// 廿 卅 卌; the value counts the tens.
    static let tens: UInt8 = 0x80
    /// 万 亿 兆 … 极; the value times four, plus four, is the power of ten.
    static let bigUnit: UInt8 = 0x90
    /// 两, a digit in front of units and measure words, a unit of mass after a number.
    static let pairDigit: UInt8 = 0xA0
    /// 俩 仨, which hold their own measure word.
    static let fusedDigit: UInt8 = 0xB0
    /// 幺, the one of digit strings.
    static let spokenOne: UInt8 = 0xC0
    /// Decimal points; 1 is 点, 2 a mark.
    static let point: UInt8 = 0xD0
    /// Marks of an open end: 1 余, 2 多, 3 来, 4 几, 5 数, 6 上, 7 半; 8 is 折, which 对折 is found by.
    static let openMark: UInt8 = 0xE0
    /// Marks between the ends of a range: 1 至 到, 2 waves, 3 dashes, 4 、.
    static let rangeMark: UInt8 = 0xF0

    var category: UInt8 { self & 0xF0 }
    var value: UInt8 { self & 0x0F }
    var isArabic: Bool { category == Self.asciiDigit || category == Self.fullWidthDigit }
    /// 〇 to 九 in any Chinese writing, 两 and 幺 among them.
    var isHanDigit: Bool {
        switch category {
        case Self.hanDigit, Self.financialDigit, Self.ambiguousDigit, Self.pairDigit, Self.spokenOne: true
        default: false
        }
    }
    var isSmallUnit: Bool { category == Self.smallUnit || category == Self.financialUnit }
    var isBigUnit: Bool { category == Self.bigUnit }
    var isFinancial: Bool {
        category == Self.financialDigit || category == Self.ambiguousDigit || category == Self.financialUnit
    }
    /// The power of ten of 万 and its kin.
    var bigExponent: Int { Int(value) * 4 + 4 }
    /// Whether a numeral can begin here.
    var canStart: Bool {
        (category >= Self.asciiDigit && category <= Self.spokenOne) || self == Self.openMark | 7
            || self == Self.openMark | 8
    }
}

/// The class of every character of the basic plane, and a bitmap of those that a numeral can begin with.
///
/// The characters are those of GB/T 15835-2011 (numerals in text) and of the financial digits that banks write,
/// with their traditional and variant forms; the large units follow 《孙子算经》 and 数理精蕴 (each ten thousand
/// times the one before).
///
/// A class so that scanners share the memory and read it without a closure; nothing changes it after `init`.
final class NumeralCharacterTable: @unchecked Sendable {
    /// By code point, 65,536 entries.
    let classes: UnsafeBufferPointer<NumeralCharacter>
    /// A bit for every code point that a numeral can begin with.
    let starts: UnsafePointer<UInt64>
    /// A bit for every code point that makes more of the number it stands behind: a fraction, a range, a percent.
    let joints: UnsafePointer<UInt64>

    private static let rows: [(category: UInt8, first: UInt8, groups: String)] = [
        (NumeralCharacter.asciiDigit, 0, "0 1 2 3 4 5 6 7 8 9"),
        (NumeralCharacter.fullWidthDigit, 0, "０ １ ２ ３ ４ ５ ６ ７ ８ ９"),
        (NumeralCharacter.hanDigit, 0, "零〇○◯ 一弌 二弍 三 四 五 六 七 八 九"),
        (NumeralCharacter.financialDigit, 1, "壹壱 贰貳弐 叁叄 _ _ _ 柒 捌 玖"),
        (NumeralCharacter.ambiguousDigit, 3, "参參 肆 伍 陆陸"),
        (NumeralCharacter.smallUnit, 1, "十 百 千"),
        (NumeralCharacter.financialUnit, 1, "拾 佰 仟"),
        (NumeralCharacter.tens, 2, "廿 卅 卌"),
        (NumeralCharacter.bigUnit, 0, "万萬 亿億 兆 京 垓 秭 穰 沟溝 涧澗 正 载載 极極"),
        (NumeralCharacter.pairDigit, 2, "两兩"),
        (NumeralCharacter.fusedDigit, 2, "俩倆 仨"),
        (NumeralCharacter.spokenOne, 1, "幺"),
        (NumeralCharacter.point, 1, "点點 .．·・"),
        (NumeralCharacter.openMark, 1, "余餘 多 来來 几幾 数數 上 半 折"),
        (NumeralCharacter.rangeMark, 1, "至到 ~～〜∼ -—–－‐‑─― 、"),
    ]

    init() {
        let classes = UnsafeMutableBufferPointer<NumeralCharacter>.allocate(capacity: 0x10000)
        let starts = UnsafeMutablePointer<UInt64>.allocate(capacity: 0x10000 / 64)
        classes.initialize(repeating: 0)
        starts.initialize(repeating: 0, count: 0x10000 / 64)
        for row in Self.rows {
            var value = row.first
            for scalar in row.groups.unicodeScalars {
                if scalar == " " {
                    value += 1
                } else if scalar != "_", scalar.value < 0x10000 {
                    classes[Int(scalar.value)] = row.category | value
                }
            }
        }
        for code in classes.indices where classes[code].canStart {
            // 京 to 极 are everyday words: no numeral begins with them.
            let isRareUnit = classes[code].isBigUnit && classes[code].value > 2
            if !isRareUnit { starts[code / 64] |= 1 << UInt64(code % 64) }
        }
        let joints = UnsafeMutablePointer<UInt64>.allocate(capacity: 0x10000 / 64)
        joints.initialize(repeating: 0, count: 0x10000 / 64)
        for code in classes.indices where classes[code].category == NumeralCharacter.rangeMark {
            joints[code / 64] |= 1 << UInt64(code % 64)
        }
        for scalar in "分又成折倍 %％﹪‰/／⁄".unicodeScalars {
            joints[Int(scalar.value / 64)] |= 1 << UInt64(scalar.value % 64)
        }
        self.joints = UnsafePointer(joints)
        self.classes = UnsafeBufferPointer(classes)
        self.starts = UnsafePointer(starts)
    }

    deinit {
        classes.deallocate()
        starts.deallocate()
        joints.deallocate()
    }
}
