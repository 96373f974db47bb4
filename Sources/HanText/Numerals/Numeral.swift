/// A number as the text writes it, whatever stands around it.
public struct Numeral: Sendable, Hashable, Codable {
    /// What sort of number it is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// 570, 三百六十, 1.5万.
        case cardinal
        /// 第三, 第20.
        case ordinal
        /// 90%, 百分之五, 5‰, 两成, 八折, 3个百分点; values as fractions: 0.9.
        case percent
        /// 三分之二, 2/3, 一半.
        case fraction
        /// 3至5, 七八, 18～25, 大于10小于20, 20和30之间.
        case range
        /// 三倍.
        case multiple
        /// A string of digits that is read one by one (二〇二四, 007), or longer than a number is exact for.
        case digits
    }

    /// Where it stands.
    public var span: TextSpan
    /// The text of the span, line breaks that `Reflow` removed left out.
    public var text: String
    /// What sort of number it is.
    public var kind: Kind
    /// The exact value with 万 and 亿 multiplied out; of a range the lower end. `nil` where the text leaves it
    /// open (数十, 几百).
    public var lower: ExactDecimal?
    /// The upper end of a stated range.
    public var upper: ExactDecimal?
    /// How the number stands to the true value (570余 is over, 不少于30 atLeast); the words that say so next to the
    /// number lie in the span.
    public var bound: Bound

    /// Creates a numeral.
    public init(
        span: TextSpan, text: String, kind: Kind, lower: ExactDecimal?, upper: ExactDecimal? = nil,
        bound: Bound = .exact
    ) {
        self.span = span
        self.text = text
        self.kind = kind
        self.lower = lower
        self.upper = upper
        self.bound = bound
    }
}
