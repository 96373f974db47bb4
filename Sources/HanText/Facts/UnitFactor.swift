/// An exact positive factor between units: `numerator · 10^exponent / divisor`, in lowest terms.
struct UnitFactor: Sendable, Hashable {
    private(set) var numerator: UInt64
    private(set) var exponent: Int32
    private(set) var divisor: UInt64

    /// Puts a factor into lowest terms; `nil` for zero.
    init?(_ numerator: UInt64, exponent: Int32 = 0, divisor: UInt64 = 1) {
        guard numerator > 0, divisor > 0 else { return nil }
        let common = Self.greatestCommonDivisor(numerator, divisor)
        self.numerator = numerator / common
        self.exponent = exponent
        self.divisor = divisor / common
        moveTensIntoExponent()
    }

    /// Reads `3`, `0.0254`, `1e-10` or `2000/3`.
    init?(_ text: Substring) {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = sides.first, let upper = Self.decimal(first), sides.count <= 2 else { return nil }
        guard sides.count == 2 else {
            self.init(upper.coefficient, exponent: upper.exponent)
            return
        }
        guard let lower = Self.decimal(sides[1]) else { return nil }
        self.init(upper.coefficient, exponent: upper.exponent - lower.exponent, divisor: lower.coefficient)
    }

    private static func decimal(_ text: Substring) -> (coefficient: UInt64, exponent: Int32)? {
        let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        var exponent: Int32 = 0
        if parts.count == 2 {
            guard let given = Int32(parts[1]), abs(given) < 1000 else { return nil }
            exponent = given
        }
        var coefficient: UInt64 = 0
        var afterPoint = false
        for byte in parts[0].utf8 {
            if byte == UInt8(ascii: "."), !afterPoint {
                afterPoint = true
                continue
            }
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            let (product, overflowed) = coefficient.multipliedReportingOverflow(by: 10)
            let (sum, overflowedToo) = product.addingReportingOverflow(UInt64(byte - 0x30))
            if overflowed || overflowedToo { return nil }
            coefficient = sum
            if afterPoint { exponent -= 1 }
        }
        return (coefficient, exponent)
    }

    /// The product, or `nil` where it doesn't fit 64 bits.
    func times(_ other: UnitFactor) -> UnitFactor? {
        let left = Self.greatestCommonDivisor(numerator, other.divisor)
        let right = Self.greatestCommonDivisor(other.numerator, divisor)
        let (above, overflowed) = (numerator / left).multipliedReportingOverflow(by: other.numerator / right)
        let (below, overflowedToo) = (divisor / right).multipliedReportingOverflow(by: other.divisor / left)
        if overflowed || overflowedToo { return nil }
        return UnitFactor(above, exponent: exponent + other.exponent, divisor: below)
    }

    /// The factor of the inverse direction.
    var inverse: UnitFactor? { UnitFactor(divisor, exponent: -exponent, divisor: numerator) }

    /// The factor times a power of ten.
    func scaled(byTenTo power: Int32) -> UnitFactor {
        var result = self
        result.exponent += power
        return result
    }

    /// 10 and its divisors leave numerator and divisor where the fraction then has a finite decimal.
    private mutating func moveTensIntoExponent() {
        while numerator % 10 == 0 {
            numerator /= 10
            exponent += 1
        }
        while divisor % 10 == 0 {
            divisor /= 10
            exponent -= 1
        }
        for (prime, other) in [(UInt64(2), UInt64(5)), (5, 2)] {
            while divisor % prime == 0 {
                let (product, overflowed) = numerator.multipliedReportingOverflow(by: other)
                if overflowed { break }
                numerator = product
                divisor /= prime
                exponent -= 1
            }
        }
    }

    private static func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
        var (large, small) = (first, second)
        while small > 0 { (large, small) = (small, large % small) }
        return max(1, large)
    }

    /// The factor as a decimal of the library.
    var exact: ExactDecimal {
        var value = ExactDecimal(0)
        let base: UInt64 = 1_000_000_000_000_000_000
        value.limbs = (numerator % base, numerator / base, 0, 0)
        value.exponent = exponent
        value.divisor = divisor
        return value
    }
}

extension UnitFactor {
    /// A decimal as a factor, or `nil` where it is negative, zero or too long.
    init?(exactly value: ExactDecimal) {
        guard !value.isNegative, value.limbs.1 == 0, value.limbs.2 == 0, value.limbs.3 == 0 else { return nil }
        self.init(value.limbs.0, exponent: Int32(value.exponent), divisor: value.divisor)
    }
}
