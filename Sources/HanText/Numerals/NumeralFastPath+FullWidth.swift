extension NumeralReader {
    /// １２, １２．５ and １２万 with nothing else of a number around.
    func plainFullWidth(at start: Int, into result: inout ScannedNumeral) -> Bool {
        guard character(at: start).kind.value > 0, start == 0 || bytes[start - 1] != 0x2E else { return false }
        var (index, value, digits) = (start, UInt64(0), 0)
        /// Reads on to the end of the digits, or until there are seventeen.
        func readDigits() {
            while digits < 17, case let (digit, step) = character(at: index), digit.category == .fullWidthDigit {
                value = value &* 10 &+ UInt64(digit.value)
                digits += 1
                index += step
            }
        }
        readDigits()
        let whole = digits
        // １２．５
        if scalar(at: index).code == 0xFF0E, character(at: index + 3).kind.category == .fullWidthDigit {
            index += 3
            readDigits()
            guard digits > whole else { return false }
            // Of chains of points, and with digits of the other width, the whole grammar knows more.
            let next = character(at: index).kind
            guard !next.isArabic, next.category != .point, character(before: start).kind.category != .point else {
                return false
            }
        }
        var exponent = whole - digits
        let (kind, length) = character(at: index)
        // A comma of the same width may group.
        guard length > 1, scalar(at: index).code != 0xFF0C else { return false }
        result.begin(start: start, end: index)
        result.digitCount = whole
        result.hasPoint = exponent < 0
        if kind == .bigUnit || kind == .bigUnit | 1 {
            guard ends(character(at: index + length).kind, at: index + length) else { return false }
            result.form = .mixed
            exponent += kind.bigExponent
            result.lastUnitExponent = kind.bigExponent
            result.endsInBigUnit = true
            result.end = index + length
            result.numberEnd = result.end
        } else if !ends(kind, at: index) || isCountedHundredMillion(at: index) {
            return false
        } else if kind == 0, !isPlainEnd(scalar(at: index).code) {
            return false
        }
        result.lower = ExactDecimal(plain: value, exponent: exponent)
        return true
    }
}
