/// Appending text to a buffer of bytes, without a String in between.
extension [UInt8] {
    @inline(__always)
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    @inline(__always)
    mutating func append(_ text: Substring) { append(contentsOf: text.utf8) }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    mutating func append(number: Int) {
        guard number >= 0 else { return append(String(number)) }
        if number < 10 { return append(UInt8(truncatingIfNeeded: number) &+ 48) }
        var rest = number
        var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
        Swift.withUnsafeMutableBytes(of: &digits) { digits in
            var start = digits.count
            while rest > 0 {
                start -= 1
                digits[start] = UInt8(truncatingIfNeeded: rest % 10) &+ 48
                rest /= 10
            }
            append(contentsOf: digits[start...])
        }
    }
}

/// The number of a weight, rounded to a number of digits after the point, without an exponent for usual sizes.
///
/// Integer arithmetic: `rounded()` would need libm, which the core doesn't link.
func weightText(_ weight: Double, digits: Int = 6) -> String {
    guard weight.isFinite, weight != 0 else { return "0" }
    let magnitude = abs(weight)
    guard magnitude >= 0.001, magnitude < 1e9 else { return "\(weight)" }
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int(magnitude * Double(scale) + 0.5)
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: scale)
    var fraction = String(rest)
    fraction = String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (weight < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
}
