extension NumeralReader {
    /// Reads the plain numerals that most text is made of (三, 二十, 三千五百万, 570, 3.5, 12万) with word arithmetic.
    ///
    /// Gives `nil` wherever a character asks for the whole grammar of ``NumeralMagnitude``, which reads the same
    /// numerals to the same result; a test holds the two together.
    @inline(__always)
    func plainNumeral(at start: Int) -> ScannedNumeral? {
        let first = bytes[start]
        if first < 0x80 { return plainArabic(at: start) }
        let (kind, length) = character(at: start)
        if kind.category == .hanDigit, kind != .hanDigit { return plainHan(at: start, kind, length) }
        return nil
    }

    /// Whether a character of this class ends a plain number: no part of numerals, or the mark of a range.
    @inline(__always)
    private func ends(_ kind: NumeralCharacter, at offset: Int) -> Bool {
        if kind == 0 { return offset >= bytes.count || bytes[offset] != 0x20 }
        return kind.category == .rangeMark
    }

    private func plainArabic(at start: Int) -> ScannedNumeral? {
        if bytes[start] == 0x30 || (start > 0 && bytes[start - 1] == 0x2E) { return nil }
        var index = start
        var value: UInt64 = 0
        while index < bytes.count, bytes[index] &- 0x30 < 10 {
            value = value &* 10 &+ UInt64(bytes[index] &- 0x30)
            index += 1
            if index - start > 17 { return nil }
        }
        let digits = index - start
        var exponent = 0
        if index < bytes.count {
            switch bytes[index] {
            case 0x2E where index + 1 < bytes.count && bytes[index + 1] &- 0x30 < 10:
                index += 1
                while index < bytes.count, bytes[index] &- 0x30 < 10 {
                    value = value &* 10 &+ UInt64(bytes[index] &- 0x30)
                    index += 1
                    exponent -= 1
                    if index - start > 18 { return nil }
                }
                if index < bytes.count, bytes[index] == 0x2E { return nil }
            case 0x2C where index + 1 < bytes.count && bytes[index + 1] &- 0x30 < 10: return nil
            default: break
            }
        }
        let (kind, length) = character(at: index)
        var result = ScannedNumeral(start: start, end: index)
        result.digitCount = digits
        result.hasPoint = exponent < 0
        if length == 1 {
            // A space may group or lead to a unit, a letter may be an exponent or a scale.
            if bytes[index] == 0x20 || isASCIILetter(UInt32(bytes[index])) { return nil }
        } else if kind == .bigUnit || kind == .bigUnit | 1 {
            guard ends(character(at: index + length).kind, at: index + length) else { return nil }
            result.form = .mixed
            result.lastUnitExponent = kind.bigExponent
            result.endsInBigUnit = true
            exponent += kind.bigExponent
            result.end = index + length
        } else if !ends(kind, at: index) {
            return nil
        } else if kind == 0, case let code = scalar(at: index).code, code >= 0xFF00 || code < 0x2E80 {
            // Full-width letters and marks are read by the whole grammar.
            return nil
        }
        result.numberEnd = result.end
        result.lower = ExactDecimal(word: value, exponent: exponent)
        return result
    }

    private func plainHan(at start: Int, _ first: NumeralCharacter, _ firstLength: Int) -> ScannedNumeral? {
        var index = start + firstLength
        var digit = UInt64(first.value)
        var section: UInt64 = 0
        var total: UInt64 = 0
        var lastSmall = 4
        var lastBig = 3
        var lastUnit = 0
        var lastUnitIsBig = false
        var afterZero = false
        while true {
            let (kind, length) = character(at: index)
            if ends(kind, at: index) { break }
            switch kind.category {
            case .smallUnit:
                let exponent = Int(kind.value)
                guard digit > 0, exponent < lastSmall, !isUnitPrefix(at: index, afterArabic: true) else { return nil }
                section += digit * (exponent == 1 ? 10 : exponent == 2 ? 100 : 1000)
                lastSmall = exponent
                lastUnit = exponent
                lastUnitIsBig = false
                afterZero = false
                digit = 0
            case .bigUnit:
                guard kind.value < 2, digit > 0 || section > 0 else { return nil }
                // 亿 and 万 in falling order, once each.
                let isFirst = lastBig == 3
                guard isFirst || (lastBig == 8 && kind.value == 0) else { return nil }
                lastBig = kind.bigExponent
                total += (section + digit) * (kind.value == 0 ? 10_000 : 100_000_000)
                section = 0
                digit = 0
                lastSmall = 4
                lastUnit = lastBig
                lastUnitIsBig = true
                afterZero = false
            case .hanDigit:
                if kind.value == 0 {
                    guard digit == 0, !afterZero, character(at: index + length).kind.category == .hanDigit else {
                        return nil
                    }
                    afterZero = true
                } else {
                    guard digit == 0, lastUnit > 0 else { return nil }
                    digit = UInt64(kind.value)
                }
            default: return nil
            }
            index += length
        }
        var result = ScannedNumeral(start: start, end: index)
        result.form = .han
        result.digitCount = 1
        var exponent = 0
        if digit > 0 {
            if lastUnit > 1, !afterZero { exponent = lastUnit - 1 }
            result.lower = ExactDecimal(word: total + section + digit * power(exponent), exponent: 0)
        } else {
            if afterZero { return nil }
            result.lower = ExactDecimal(word: total + section, exponent: 0)
            result.lastUnitExponent = lastUnit
            result.endsInBigUnit = lastUnitIsBig
        }
        return result
    }

    private func power(_ exponent: Int) -> UInt64 {
        var result: UInt64 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }
}
