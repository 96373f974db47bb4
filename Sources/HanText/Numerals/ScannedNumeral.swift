/// The atom of the scanners: one number as written, without what stands around it.
struct ScannedNumeral: Sendable {
    /// How the number is written.
    enum Form: UInt8, Sendable {
        /// 1,234 or １２.5.
        case arabic
        /// 一百二十, 点 among them.
        case han
        /// 壹佰贰拾.
        case financial
        /// 1.5万, 3千5百, 2万五.
        case mixed
        /// 二〇二四, 幺幺零: read digit by digit.
        case digitString
        /// 俩 and 仨, which hold their measure word.
        case fused
        /// 半 and 一半.
        case half
    }

    /// What stands with the number and scales it; it lies in the span, not between `numberStart` and `numberEnd`.
    enum Scale: UInt8, Sendable {
        case none
        /// %, ‰.
        case percentSign, perMilleSign
        /// 百分之, 千分之, 万分之.
        case percentWords
        /// 三分之二, 一又二分之一.
        case partOf
        /// 2/3.
        case slash
        /// 成: tenths.
        case tenths
        /// 折: what is left of the price.
        case discount
        /// 倍.
        case times
    }

    /// How the two ends of a range are written.
    enum RangeForm: UInt8, Sendable {
        case none
        /// 七八, 三四十, 十七八.
        case juxtaposed
        /// 3至5, 3~5, 3—5.
        case marked
        /// 3-5: a hyphen, which joins scores, periods and numbers of things too.
        case hyphen
        /// 四、五百.
        case listed
    }

    /// UTF-8 offsets into the scanned bytes, end exclusive; sign, 第, %, 分之 and inner marks (余, 几) are inside.
    var start: Int
    var end: Int
    var kind: Numeral.Kind = .cardinal
    var lower: ExactDecimal?
    var upper: ExactDecimal?
    /// The bound that a mark inside the number gives (余 多 来 几 数 上).
    var bound: Bound = .exact

    /// The bare number inside: without 第, % or 倍, but with its sign and inner marks.
    var numberStart: Int
    var numberEnd: Int
    var form: Form = .arabic
    var scale: Scale = .none
    var rangeForm: RangeForm = .none
    /// The power of ten of the last unit in the number, 0 without one: 8 for 3.5亿, 1 for 二十.
    var lastUnitExponent = 0
    /// Whether the number ends in 万 or a larger unit, an inner mark after it aside: 2万, 2万余, 10余万.
    var endsInBigUnit = false
    /// Arabic or Han digits before the point, for numbers that begin with digits.
    var digitCount = 0
    /// Whether commas or spaces group the digits.
    var isGrouped = false
    /// Whether a decimal point or 点 is in it.
    var hasPoint = false
    /// Whether 点 is the point, as in clock times too.
    var hasPointWord = false
    /// Whether the digits begin with a zero that adds nothing to the value: 007.
    var hasLeadingZero = false
    /// Whether it begins with 负, -, −, + or 零下.
    var isSigned = false
    /// Whether it begins with a unit without a digit before: 十个, 百余名, 万.
    var isUnitLed = false
    /// Whether it tells no more than that a unit is counted: 数十, 几百, 几十万.
    var isOpen = false

    /// Whether a sign or word behind it (%, 成, 折, 倍) or 百分之 before it scales it: then it counts no time.
    @inline(__always)
    var isShare: Bool { scale != .none && scale != .partOf && scale != .slash }

    /// Whether it is a whole number and nothing more.
    @inline(__always)
    var isBare: Bool { kind == .cardinal && scale == .none && rangeForm == .none && !hasPoint }

    init(start: Int, end: Int) {
        self.start = start
        self.end = end
        numberStart = start
        numberEnd = end
    }

    /// Begins another number in the place of this one, as a scanner fills one numeral again and again.
    @inline(__always)
    mutating func begin(start: Int, end: Int) {
        self.start = start
        self.end = end
        kind = .cardinal
        lower = nil
        upper = nil
        bound = .exact
        numberStart = start
        numberEnd = end
        form = .arabic
        scale = .none
        rangeForm = .none
        lastUnitExponent = 0
        endsInBigUnit = false
        digitCount = 0
        isGrouped = false
        hasPoint = false
        hasPointWord = false
        hasLeadingZero = false
        isSigned = false
        isUnitLed = false
        isOpen = false
    }
}
