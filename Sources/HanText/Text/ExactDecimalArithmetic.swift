extension ExactDecimal {
    /// The number with the other sign; 0 stays 0.
    public var negated: ExactDecimal {
        var result = self
        result.isNegative = !isNegative && !isZero
        return result
    }

    /// The exact sum, or `nil` where it has no room.
    ///
    /// - Complexity: O(1), no allocation, as for all arithmetic here.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        if isZero { return other }
        if other.isZero { return self }
        if let sum = wordSum(other) { return sum }
        var first = coefficient
        var second = other.coefficient
        var common: UInt64 = 1
        if divisor != 1 || other.divisor != 1 {
            let shared = ExactDecimalCoefficient.greatestCommonDivisor(divisor, other.divisor)
            let (product, overflowed) = divisor.multipliedReportingOverflow(by: other.divisor / shared)
            guard !overflowed, first.multiply(by: product / divisor), second.multiply(by: product / other.divisor)
            else { return nil }
            common = product
        }
        let lowest = min(exponent, other.exponent)
        guard first.multiplyByPowerOfTen(Int(exponent - lowest)),
            second.multiplyByPowerOfTen(Int(other.exponent - lowest))
        else { return nil }
        if isNegative == other.isNegative {
            guard first.add(second) else { return nil }
            return ExactDecimal(first, exponent: Int(lowest), isNegative: isNegative, divisor: common)
        }
        if first.compare(second) >= 0 {
            first.subtract(second)
            return ExactDecimal(first, exponent: Int(lowest), isNegative: isNegative, divisor: common)
        }
        second.subtract(first)
        return ExactDecimal(second, exponent: Int(lowest), isNegative: other.isNegative, divisor: common)
    }

    /// The sum where both are one limb and aligned in one word.
    @inline(__always)
    private func wordSum(_ other: ExactDecimal) -> ExactDecimal? {
        guard var first = singleLimb, var second = other.singleLimb else { return nil }
        let shift = Int(exponent) - Int(other.exponent)
        guard shift.magnitude <= 18 else { return nil }
        let factor = ExactDecimalCoefficient.powerOfTen(Int(shift.magnitude))
        let scaled = (shift > 0 ? first : second).multipliedReportingOverflow(by: factor)
        // Below 2^63 both, so the sum is a word.
        guard !scaled.overflow, scaled.partialValue >> 63 == 0 else { return nil }
        if shift > 0 { first = scaled.partialValue } else { second = scaled.partialValue }
        let lowest = Int(min(exponent, other.exponent))
        if isNegative == other.isNegative {
            return ExactDecimal(word: first + second, exponent: lowest, isNegative: isNegative)
        }
        return first >= second
            ? ExactDecimal(word: first - second, exponent: lowest, isNegative: isNegative)
            : ExactDecimal(word: second - first, exponent: lowest, isNegative: other.isNegative)
    }

    /// The exact difference, or `nil` where it has no room.
    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(other.negated) }

    /// The exact product, or `nil` where it has no room.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        if isZero || other.isZero { return ExactDecimal(0) }
        if let first = singleLimb, let second = other.singleLimb {
            let power = Int(exponent) + Int(other.exponent)
            let product = first.multipliedReportingOverflow(by: second)
            if !product.overflow, Self.exponents.contains(power), power < 380 {
                return ExactDecimal(
                    word: product.partialValue, exponent: power, isNegative: isNegative != other.isNegative)
            }
        }
        // Reduce crosswise first, so that 3 × 2/3 needs no room for 6/3.
        var first = coefficient
        var second = other.coefficient
        var firstDivisor = divisor
        var secondDivisor = other.divisor
        Self.reduce(&first, &secondDivisor)
        Self.reduce(&second, &firstDivisor)
        let (common, overflowed) = firstDivisor.multipliedReportingOverflow(by: secondDivisor)
        guard !overflowed, first.multiply(by: second) else { return nil }
        return ExactDecimal(
            first, exponent: Int(exponent) + Int(other.exponent), isNegative: isNegative != other.isNegative,
            divisor: common)
    }

    /// The exact quotient by an integer, a fraction where it has no finite decimal; `nil` for 0 and where it has no
    /// room.
    ///
    /// ```swift
    /// ExactDecimal(3).divided(by: 4)  // 0.75
    /// ExactDecimal(2).divided(by: 3)  // 2/3
    /// ```
    public func divided(by integer: Int) -> ExactDecimal? { divided(by: ExactDecimal(integer)) }

    /// The exact quotient, a fraction where it has no finite decimal; `nil` for 0 and where it has no room.
    public func divided(by other: ExactDecimal) -> ExactDecimal? {
        if other.isZero { return nil }
        if isZero { return ExactDecimal(0) }
        if other.singleLimb == 1 {
            let result = scaled(byPowerOfTen: -Int(other.exponent))
            return other.isNegative ? result?.negated : result
        }
        var numerator = coefficient
        var denominator = other.coefficient
        var power = Int(exponent) - Int(other.exponent)
        // The twos and fives of the denominator go into the power of ten, so that long decimals divide too.
        for (factor, partner) in [(2, 5), (5, 2)] as [(UInt64, UInt64)] {
            while denominator.remainder(by: factor) == 0 {
                _ = denominator.divide(by: factor)
                power -= 1
                if numerator.remainder(by: factor) == 0 {
                    _ = numerator.divide(by: factor)
                    power += 1
                } else {
                    guard numerator.multiply(by: partner) else { return nil }
                }
            }
        }
        if numerator.compare(denominator) == 0 {
            numerator = ExactDecimalCoefficient(1)
            denominator = numerator
        }
        guard var below = denominator.word else { return nil }
        Self.reduce(&numerator, &below)
        var firstDivisor = divisor
        var above = other.divisor
        let shared = ExactDecimalCoefficient.greatestCommonDivisor(firstDivisor, above)
        firstDivisor /= shared
        above /= shared
        let (common, overflowed) = firstDivisor.multipliedReportingOverflow(by: below)
        guard !overflowed, numerator.multiply(by: above) else { return nil }
        return ExactDecimal(
            numerator, exponent: power, isNegative: isNegative != other.isNegative, divisor: common)
    }

    private static func reduce(_ coefficient: inout ExactDecimalCoefficient, _ divisor: inout UInt64) {
        if divisor == 1 { return }
        let common = ExactDecimalCoefficient.greatestCommonDivisor(divisor, coefficient.remainder(by: divisor))
        if common == 1 { return }
        _ = coefficient.divide(by: common)
        divisor /= common
    }

    /// The number times 10^`power`, or `nil` where the power of ten leaves ±400.
    public func scaled(byPowerOfTen power: Int) -> ExactDecimal? {
        if isZero { return self }
        let (sum, overflowed) = Int(exponent).addingReportingOverflow(power)
        guard !overflowed, Self.exponents.contains(sum) else { return nil }
        var result = self
        result.exponent = Int32(sum)
        return result
    }

    /// The upper part of the number in lowest terms: 3 of 0.75, 2 of 2/3; it bears the sign. `nil` where it has
    /// more than 72 digits that matter.
    public var numerator: ExactDecimal? { lowestTerms?.numerator }

    /// The lower part of the number in lowest terms: 4 of 0.75, 3 of 2/3, 1 of an integer. `nil` where it has more
    /// than 72 digits that matter.
    public var denominator: ExactDecimal? { lowestTerms?.denominator }

    private var lowestTerms: (numerator: ExactDecimal, denominator: ExactDecimal)? {
        var upper = coefficient
        var lower = ExactDecimalCoefficient(divisor)
        if exponent < 0 {
            // A coefficient has no factor ten, so it shares either twos or fives with the power of ten.
            for factor in [2, 5] as [UInt64] {
                var left = Int(-exponent)
                while left > 0, upper.remainder(by: factor) == 0 {
                    _ = upper.divide(by: factor)
                    left -= 1
                }
                for _ in 0..<left {
                    guard lower.multiply(by: factor) else { return nil }
                }
            }
        }
        guard let numerator = ExactDecimal(upper, exponent: max(0, Int(exponent)), isNegative: isNegative),
            let denominator = ExactDecimal(lower, exponent: 0, isNegative: false)
        else { return nil }
        return (numerator, denominator)
    }
}
