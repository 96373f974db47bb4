extension ExactDecimal {
    /// Reads plain decimal notation (`-12.50`, `+3`, `0.7`) or a fraction of integers (`2/3`); `nil` for anything
    /// else and for more than 72 digits that matter.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        let result = text.withUTF8 { bytes -> ExactDecimal? in
            guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
                return ExactDecimal(ascii: bytes)
            }
            guard let upper = ExactDecimal(ascii: UnsafeBufferPointer(rebasing: bytes[..<slash])),
                let lower = ExactDecimal(ascii: UnsafeBufferPointer(rebasing: bytes[(slash + 1)...])),
                upper.isInteger, lower.isInteger, !lower.isNegative
            else { return nil }
            return upper.divided(by: lower)
        }
        guard let result else { return nil }
        self = result
    }

    private init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var isNegative = false
        if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        var digits = ExactDecimalDigits()
        var digitCount = 0
        var sawPoint = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                digits.append(byte & 0xF, isFraction: sawPoint)
                digitCount += 1
            } else if byte == UInt8(ascii: "."), !sawPoint, digitCount > 0 {
                sawPoint = true
            } else {
                return nil
            }
            index += 1
        }
        guard digitCount > 0, bytes[bytes.count - 1] != UInt8(ascii: "."), let value = digits.value else { return nil }
        self = isNegative ? value.negated : value
    }
}

/// Collects decimal digits into an ``ExactDecimal``; more digits than there is room for give no value, never a wrong
/// one.
struct ExactDecimalDigits {
    private var coefficient = ExactDecimalCoefficient()
    private var word: UInt64 = 0
    private var wordDigits = 0
    private var exponent = 0
    private var pendingZeros = 0
    private var overflowed = false

    mutating func append(_ digit: UInt8, isFraction: Bool) {
        if overflowed { return }
        if isFraction { exponent -= 1 }
        if digit == 0 {
            pendingZeros += 1
            return
        }
        if pendingZeros > 0 {
            if word != 0 || !coefficient.isZero {
                if pendingZeros > 144 {
                    overflowed = true
                } else {
                    for _ in 0..<pendingZeros { push(0) }
                }
            }
            pendingZeros = 0
        }
        push(digit)
    }

    private mutating func push(_ digit: UInt8) {
        word = word * 10 + UInt64(digit)
        wordDigits += 1
        if wordDigits == 18 { flush() }
    }

    private mutating func flush() {
        guard !overflowed, wordDigits > 0 else { return }
        if !coefficient.multiplyByPowerOfTen(wordDigits) || !coefficient.add(ExactDecimalCoefficient(word)) {
            overflowed = true
        }
        word = 0
        wordDigits = 0
    }

    /// The number so far.
    var value: ExactDecimal? {
        if overflowed { return nil }
        if coefficient.isZero {
            let power = word == 0 ? 0 : exponent + pendingZeros
            guard ExactDecimal.exponents.contains(power), power < 380 else { return nil }
            return ExactDecimal(word: word, exponent: power)
        }
        var copy = self
        copy.flush()
        if copy.overflowed { return nil }
        return ExactDecimal(copy.coefficient, exponent: exponent + pendingZeros, isNegative: false)
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// Plain decimal notation, never an exponent; a fraction without a finite decimal is rounded to 12 significant
    /// digits.
    public var description: String {
        var digits: String
        var power: Int
        if divisor == 1 {
            digits = coefficient.digits
            power = Int(exponent)
        } else {
            (digits, power) = roundedQuotient
        }
        if digits.isEmpty { return "0" }
        var text = isNegative ? "-" : ""
        let point = digits.utf8.count + power
        if power >= 0 {
            text += digits + String(repeating: "0", count: power)
        } else if point > 0 {
            text += digits.prefix(point) + "." + digits.suffix(-power)
        } else {
            text += "0." + String(repeating: "0", count: -point) + digits
        }
        return text
    }

    /// The quotient to 12 significant digits, trailing zeros taken away.
    private var roundedQuotient: (digits: String, power: Int) {
        var quotient = coefficient
        // Enough digits in front for 13 of the quotient; the divisor has at most 20.
        let shift = max(0, 34 - quotient.digitCount)
        _ = quotient.multiplyByPowerOfTen(shift)
        _ = quotient.divide(by: divisor)
        var power = Int(exponent) - shift
        let surplus = quotient.digitCount - 12
        var left = surplus
        while left > 1 {
            let step = min(18, left - 1)
            _ = quotient.divide(by: ExactDecimalCoefficient.powerOfTen(step))
            left -= step
        }
        // The remainder of a fraction without a finite decimal is never exactly one half.
        if left == 1 {
            let last = quotient.divide(by: 10)
            if last >= 5 { _ = quotient.add(ExactDecimalCoefficient(1)) }
        }
        power += max(0, surplus)
        power += quotient.stripZeros()
        return (quotient.digits, power)
    }

    /// The number without loss: `description`, but a fraction without a finite decimal as `2/3`.
    public var exactDescription: String {
        guard divisor != 1, let numerator, let denominator else { return description }
        return "\(numerator)/\(denominator)"
    }
}

extension ExactDecimal: Codable {
    /// Reads the string that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = ExactDecimal(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected a decimal or a fraction, found \"\(text)\"")
        }
        self = value
    }

    /// Writes ``exactDescription`` as a string: no digit is lost.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(exactDescription)
    }
}

extension Double {
    /// The nearest `Double`, for charts and statistics; values that must stay exact stay ``ExactDecimal``.
    public init(_ value: ExactDecimal) {
        let upper =
            Double("\(value.coefficient.digits.isEmpty ? "0" : value.coefficient.digits)e\(value.exponent)") ?? 0
        let magnitude = value.divisor == 1 ? upper : upper / Double(value.divisor)
        self = value.isNegative ? -magnitude : magnitude
    }
}
