/// An exact decimal number of up to 72 significant digits, with an optional integer divisor for fractions that
/// have no finite decimal (三分之二).
///
/// ```swift
/// let price = ExactDecimal("12.50")!          // 12.5
/// price.multiplied(by: ExactDecimal(3))       // 37.5
/// ExactDecimal(2).divided(by: 3)              // 2/3, printed as 0.666666666667
/// ```
///
/// Four limbs of 18 decimal digits lie in the value itself, so no arithmetic allocates. Nothing rounds: an
/// operation whose exact result needs more than 72 digits, a divisor of more than 64 bits, or a power of ten
/// outside ±400 gives `nil`. Numbers that are equal compare and hash equal, however they came about.
public struct ExactDecimal: Sendable {
    /// Base 10^18 limbs of the coefficient, the least significant first.
    var limbs: (UInt64, UInt64, UInt64, UInt64)
    /// The power of ten that the coefficient is multiplied by.
    var exponent: Int32
    /// Whether the number is below zero.
    public internal(set) var isNegative: Bool
    /// The divisor of a fraction without a finite decimal, otherwise 1; prime to 10 and to the coefficient.
    var divisor: UInt64

    /// Powers of ten outside give no number.
    static let exponents = -400...400

    /// Creates the decimal of an integer.
    public init(_ value: Int) {
        self.init(word: UInt64(value.magnitude), exponent: 0, isNegative: value < 0)
    }

    /// The fast way in: a coefficient of one word, an exponent known to be in range.
    init(word: UInt64, exponent: Int, isNegative: Bool = false) {
        var word = word
        var exponent = exponent
        if word == 0 {
            exponent = 0
        } else {
            while word % 10 == 0 {
                word /= 10
                exponent += 1
            }
        }
        let base = ExactDecimalCoefficient.base
        limbs = word < base ? (word, 0, 0, 0) : (word % base, word / base, 0, 0)
        self.exponent = Int32(clamping: exponent)
        self.isNegative = isNegative && word != 0
        divisor = 1
    }

    /// The decimal of a word, made in place where it is in its normal form, as most are.
    @inline(__always)
    init(plain word: UInt64, exponent: Int) {
        if word % 10 != 0, word < ExactDecimalCoefficient.base, let exponent = Int32(exactly: exponent) {
            self.init(limb: word, exponent: exponent, isNegative: false)
        } else {
            self.init(word: word, exponent: exponent)
        }
    }

    /// The decimal of one limb that is in its normal form already.
    @inline(__always)
    init(limb: UInt64, exponent: Int32, isNegative: Bool) {
        limbs = (limb, 0, 0, 0)
        self.exponent = exponent
        self.isNegative = isNegative
        divisor = 1
    }

    /// The normal form of coefficient × 10^exponent / divisor, or `nil` where it needs more than there is room for.
    init?(_ coefficient: ExactDecimalCoefficient, exponent: Int, isNegative: Bool, divisor: UInt64 = 1) {
        guard divisor != 0 else { return nil }
        var coefficient = coefficient
        var exponent = exponent
        var divisor = divisor
        if coefficient.isZero {
            exponent = 0
            divisor = 1
        }
        if divisor != 1 {
            let common = ExactDecimalCoefficient.greatestCommonDivisor(divisor, coefficient.remainder(by: divisor))
            if common > 1 {
                _ = coefficient.divide(by: common)
                divisor /= common
            }
            // 1/2 is 5/10: what the divisor shares with ten goes into the power of ten.
            for (factor, partner) in [(2, 5), (5, 2)] as [(UInt64, UInt64)] {
                while divisor % factor == 0 {
                    divisor /= factor
                    exponent -= 1
                    guard coefficient.multiply(by: partner) else { return nil }
                }
            }
        }
        exponent += coefficient.stripZeros()
        guard let four = coefficient.four, Self.exponents.contains(exponent) else { return nil }
        limbs = four
        self.exponent = Int32(exponent)
        self.isNegative = isNegative && four != (0, 0, 0, 0)
        self.divisor = divisor
    }

    /// The coefficient where it is one limb and there is no divisor: the case that arithmetic takes in one step.
    @inline(__always)
    var singleLimb: UInt64? {
        divisor == 1 && limbs.1 | limbs.2 | limbs.3 == 0 ? limbs.0 : nil
    }

    var coefficient: ExactDecimalCoefficient { ExactDecimalCoefficient(limbs) }

    /// Whether the number is 0.
    public var isZero: Bool { limbs == (0, 0, 0, 0) }
    /// Whether the number has no fractional part.
    public var isInteger: Bool { divisor == 1 && exponent >= 0 }
    /// Whether the number has a finite decimal expansion; 2/3 has none.
    public var isFiniteDecimal: Bool { divisor == 1 }
    /// The magnitude without the sign.
    public var magnitude: ExactDecimal {
        var result = self
        result.isNegative = false
        return result
    }

    /// The number as an `Int`, or `nil` where it has a fraction or is too large.
    public var integer: Int? {
        guard isInteger else { return nil }
        var whole = coefficient
        guard exponent < 40, whole.multiplyByPowerOfTen(Int(exponent)), let word = whole.word else { return nil }
        if isNegative { return word == UInt64(Int.min.magnitude) ? Int.min : Int(exactly: word).map { -$0 } }
        return Int(exactly: word)
    }
}

extension ExactDecimal: Hashable {
    /// Whether both are the same number; the normal form makes this a comparison of parts.
    public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
        left.limbs == right.limbs && left.exponent == right.exponent && left.isNegative == right.isNegative
            && left.divisor == right.divisor
    }

    /// Feeds the normal form to the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(limbs.0)
        hasher.combine(limbs.1)
        hasher.combine(limbs.2)
        hasher.combine(limbs.3)
        hasher.combine(exponent)
        hasher.combine(isNegative)
        hasher.combine(divisor)
    }
}

extension ExactDecimal: Comparable {
    /// Orders by value, exactly, fractions too.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        let order = compareMagnitudes(left, right)
        return left.isNegative ? order > 0 : order < 0
    }

    /// -1, 0 or 1.
    static func compareMagnitudes(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
        if left.isZero || right.isZero { return left.isZero ? (right.isZero ? 0 : -1) : 1 }
        if left.exponent == right.exponent, let first = left.singleLimb, let second = right.singleLimb {
            return first < second ? -1 : first == second ? 0 : 1
        }
        var first = left.coefficient
        var second = right.coefficient
        // 72 digits times a word of 20 stay within the 162 of the scratch.
        _ = first.multiply(by: right.divisor)
        _ = second.multiply(by: left.divisor)
        let (firstTop, secondTop) = (first.digitCount + Int(left.exponent), second.digitCount + Int(right.exponent))
        if firstTop != secondTop { return firstTop < secondTop ? -1 : 1 }
        // The same highest digit: aligned, neither has more digits than the longer one.
        let shift = Int(left.exponent) - Int(right.exponent)
        if shift > 0 { _ = first.multiplyByPowerOfTen(shift) } else { _ = second.multiplyByPowerOfTen(-shift) }
        return first.compare(second)
    }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    /// Creates the decimal of an integer literal, so that sums can start with `0`.
    public init(integerLiteral value: Int) { self.init(value) }
}
