/// A natural number of up to 162 digits in base 10^18, held in place: the scratch of ``ExactDecimal``'s arithmetic.
///
/// Twice the 72 digits of a decimal, as a product needs, plus one limb for a divisor.
struct ExactDecimalCoefficient {
    static let base: UInt64 = 1_000_000_000_000_000_000
    static let limbCount = 9

    /// The least significant limb first, each below ``base``.
    var limbs = InlineArray<9, UInt64>(repeating: 0)

    init(_ value: UInt64 = 0) {
        limbs[0] = value % Self.base
        limbs[1] = value / Self.base
    }

    init(_ four: (UInt64, UInt64, UInt64, UInt64)) {
        limbs[0] = four.0
        limbs[1] = four.1
        limbs[2] = four.2
        limbs[3] = four.3
    }

    /// The lowest four limbs, or `nil` where the number needs more.
    var four: (UInt64, UInt64, UInt64, UInt64)? {
        for index in 4..<Self.limbCount where limbs[index] != 0 { return nil }
        return (limbs[0], limbs[1], limbs[2], limbs[3])
    }

    /// The number as a machine word, or `nil` where it is larger.
    var word: UInt64? {
        for index in 2..<Self.limbCount where limbs[index] != 0 { return nil }
        let (high, overflowed) = limbs[1].multipliedReportingOverflow(by: Self.base)
        if overflowed { return nil }
        let (sum, carried) = high.addingReportingOverflow(limbs[0])
        return carried ? nil : sum
    }

    var isZero: Bool {
        for index in 0..<Self.limbCount where limbs[index] != 0 { return false }
        return true
    }

    /// The number of decimal digits; 0 has none.
    var digitCount: Int {
        var top = Self.limbCount - 1
        while top >= 0, limbs[top] == 0 { top -= 1 }
        if top < 0 { return 0 }
        var digits = 0
        var rest = limbs[top]
        while rest > 0 {
            rest /= 10
            digits += 1
        }
        return top * 18 + digits
    }

    /// Multiplies in place; `false` where the product does not fit.
    mutating func multiply(by factor: UInt64) -> Bool {
        var carry: UInt64 = 0
        for index in 0..<Self.limbCount {
            // (10^18 - 1) * factor + carry stays below 10^18 * 2^64, so the quotient is one word.
            let product = limbs[index].multipliedFullWidth(by: factor)
            let (low, carried) = product.low.addingReportingOverflow(carry)
            let divided = Self.base.dividingFullWidth((product.high + (carried ? 1 : 0), low))
            limbs[index] = divided.remainder
            carry = divided.quotient
        }
        return carry == 0
    }

    /// Multiplies by another number of at most four limbs; `false` where the product does not fit.
    mutating func multiply(by other: ExactDecimalCoefficient) -> Bool {
        var sum = ExactDecimalCoefficient()
        for index in 0..<Self.limbCount where other.limbs[index] != 0 {
            var part = self
            guard part.multiply(by: other.limbs[index]), part.shiftLeft(limbs: index), sum.add(part) else {
                return false
            }
        }
        self = sum
        return true
    }

    /// Multiplies by 10^`power`; `false` where the product does not fit.
    mutating func multiplyByPowerOfTen(_ power: Int) -> Bool {
        guard power >= 0 else { return false }
        if isZero || power == 0 { return true }
        guard shiftLeft(limbs: power / 18) else { return false }
        return multiply(by: Self.powerOfTen(power % 18))
    }

    private mutating func shiftLeft(limbs count: Int) -> Bool {
        if count == 0 || isZero { return true }
        if count >= Self.limbCount { return false }
        for index in (Self.limbCount - count)..<Self.limbCount where limbs[index] != 0 { return false }
        for index in stride(from: Self.limbCount - 1, through: count, by: -1) { limbs[index] = limbs[index - count] }
        for index in 0..<count { limbs[index] = 0 }
        return true
    }

    /// Adds in place; `false` where the sum does not fit.
    mutating func add(_ other: ExactDecimalCoefficient) -> Bool {
        var carry: UInt64 = 0
        for index in 0..<Self.limbCount {
            let sum = limbs[index] + other.limbs[index] + carry
            carry = sum >= Self.base ? 1 : 0
            limbs[index] = sum >= Self.base ? sum - Self.base : sum
        }
        return carry == 0
    }

    /// Subtracts a number that is not larger.
    mutating func subtract(_ other: ExactDecimalCoefficient) {
        var borrow: UInt64 = 0
        for index in 0..<Self.limbCount {
            let take = other.limbs[index] + borrow
            borrow = limbs[index] < take ? 1 : 0
            limbs[index] = limbs[index] &+ (borrow == 1 ? Self.base : 0) &- take
        }
    }

    /// Divides in place and gives the remainder; `divisor` must not be 0.
    mutating func divide(by divisor: UInt64) -> UInt64 {
        var remainder: UInt64 = 0
        for index in stride(from: Self.limbCount - 1, through: 0, by: -1) {
            // remainder < divisor, so remainder * 10^18 + limb divides to a quotient below 10^18 + 1.
            let product = remainder.multipliedFullWidth(by: Self.base)
            let (low, carried) = product.low.addingReportingOverflow(limbs[index])
            let divided = divisor.dividingFullWidth((product.high + (carried ? 1 : 0), low))
            limbs[index] = divided.quotient
            remainder = divided.remainder
        }
        return remainder
    }

    /// The remainder of a division; `divisor` must not be 0.
    func remainder(by divisor: UInt64) -> UInt64 {
        var copy = self
        return copy.divide(by: divisor)
    }

    /// Takes trailing decimal zeros away and gives their number.
    mutating func stripZeros() -> Int {
        if isZero { return 0 }
        var count = 0
        while limbs[0] == 0 {
            for index in 1..<Self.limbCount { limbs[index - 1] = limbs[index] }
            limbs[Self.limbCount - 1] = 0
            count += 18
        }
        while limbs[0] % 10 == 0 {
            let zeros = limbs[0] % 1_000_000 == 0 ? 6 : 1
            _ = divide(by: Self.powerOfTen(zeros))
            count += zeros
        }
        return count
    }

    /// -1, 0 or 1.
    func compare(_ other: ExactDecimalCoefficient) -> Int {
        for index in stride(from: Self.limbCount - 1, through: 0, by: -1) where limbs[index] != other.limbs[index] {
            return limbs[index] < other.limbs[index] ? -1 : 1
        }
        return 0
    }

    /// The decimal digits, no leading zeros; empty for 0.
    var digits: String {
        var text = ""
        for index in stride(from: Self.limbCount - 1, through: 0, by: -1) {
            if text.isEmpty && limbs[index] == 0 { continue }
            let part = String(limbs[index])
            if !text.isEmpty { text += String(repeating: "0", count: 18 - part.utf8.count) }
            text += part
        }
        return text
    }

    /// 10^`power` for 0...18.
    static func powerOfTen(_ power: Int) -> UInt64 {
        var result: UInt64 = 1
        for _ in 0..<min(max(0, power), 18) { result *= 10 }
        return result
    }

    static func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var (first, second) = (left, right)
        while second != 0 { (first, second) = (second, first % second) }
        return first
    }
}
