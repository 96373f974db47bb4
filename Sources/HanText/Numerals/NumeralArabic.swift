/// A run of Arabic digits with what may belong to it: groups, decimals, an exponent.
struct ArabicNumber {
    var end: Int
    /// `nil` where the digits are more than an ``ExactDecimal`` holds.
    var value: ExactDecimal?
    var digitCount = 0
    var isGrouped = false
    var hasPoint = false
    var hasLeadingZero = false
}

extension NumeralReader {
    /// Reads the Arabic number at `start`, where a digit stands (or a point, then digits).
    ///
    /// Groups of three are read after a comma, or after a space where no other grouping of the line contradicts;
    /// a chain of points (an address, a version, a date) is no decimal.
    func arabicNumber(at start: Int, allowsPoint: Bool = true) -> ArabicNumber {
        var digits = ExactDecimalDigits()
        var index = start
        var result = ArabicNumber(end: start)
        var small: UInt64 = 0
        let first = character(at: start)
        result.hasLeadingZero = first.kind.value == 0 && first.kind.isArabic
        while case let (kind, length) = character(at: index), kind.isArabic {
            digits.append(kind.value, isFraction: false)
            if result.digitCount < 18 { small = small * 10 + UInt64(kind.value) }
            result.digitCount += 1
            index += length
        }
        if result.digitCount <= 1 { result.hasLeadingZero = false }
        result.end = index
        if result.digitCount > 0, result.digitCount <= 3, !result.hasLeadingZero || result.digitCount == 1 {
            readGroups(start: start, into: &result, &digits, small: &small)
        }
        var hasFraction = false
        if allowsPoint, let past = decimalPoint(at: result.end, start: start) {
            index = past
            while case let (kind, length) = character(at: index), kind.isArabic {
                digits.append(kind.value, isFraction: true)
                index += length
            }
            if !isPoint(at: index) || !character(at: index + scalar(at: index).length).kind.isArabic {
                result.end = index
                result.hasPoint = true
                hasFraction = true
            }
        }
        if hasFraction {
            result.value = digits.value
        } else if result.digitCount <= 18 {
            result.value = ExactDecimal(word: small, exponent: 0)
        } else {
            // Digits that a chain of points put behind are not part of it: read again without.
            var whole = ExactDecimalDigits()
            index = start
            while index < result.end {
                let (kind, length) = character(at: index)
                if kind.isArabic { whole.append(kind.value, isFraction: false) }
                index += max(1, length)
            }
            result.value = whole.value
        }
        return result
    }

    /// Whether a mark that can be a decimal point is here; 点 is read apart.
    func isPoint(at offset: Int) -> Bool { character(at: offset).kind == .point | 2 }

    private func decimalPoint(at offset: Int, start: Int) -> Int? {
        let (kind, length) = character(at: offset)
        guard kind == .point | 2, character(at: offset + length).kind.isArabic else { return nil }
        // The number before a chain's later points: 2002.01.28.
        let before = character(before: start)
        if before.kind == .point | 2, character(before: before.start).kind.isArabic { return nil }
        return offset + length
    }

    private func readGroups(
        start: Int, into result: inout ArabicNumber, _ digits: inout ExactDecimalDigits, small: inout UInt64
    ) {
        guard let separator = groupSeparator(at: result.end, start: start) else { return }
        var index = result.end
        var groupDigits = digits
        var value = small
        var count = result.digitCount
        var groups = 0
        while holdsSeparator(separator, at: index) {
            let first = index + scalar(at: index).length
            guard let past = groupOfThree(at: first) else {
                // A space and digits that are no group: the line is a row of numbers.
                if separator == 0x20, character(at: first).kind.isArabic { return }
                break
            }
            var digit = first
            for _ in 0..<3 {
                let (kind, length) = character(at: digit)
                groupDigits.append(kind.value, isFraction: false)
                if count < 18 { value = value * 10 + UInt64(kind.value) }
                count += 1
                digit += length
            }
            index = past
            groups += 1
        }
        guard groups > 0 else { return }
        digits = groupDigits
        small = value
        result.digitCount = count
        result.isGrouped = true
        result.end = index
    }

    private func groupSeparator(at offset: Int, start: Int) -> UInt32? {
        let code = scalar(at: offset).code
        switch code {
        case 0x2C: return code
        // A full-width comma groups full-width digits only; between others it is the comma of a list.
        case 0xFF0C: return character(at: start).kind.category == .fullWidthDigit ? code : nil
        case 0x20, 0xA0, 0x2009, 0x202F:
            let before = scalar(before: start)
            let isRow = before.code == 0x20 && character(before: before.start).kind.isArabic
            return isRow || character(at: start).kind.value == 0 ? nil : code
        default: return nil
        }
    }

    private func holdsSeparator(_ separator: UInt32, at offset: Int) -> Bool { scalar(at: offset).code == separator }

    /// The offset past exactly three digits.
    private func groupOfThree(at offset: Int) -> Int? {
        var index = offset
        for _ in 0..<3 {
            let (kind, length) = character(at: index)
            guard kind.isArabic else { return nil }
            index += length
        }
        return character(at: index).kind.isArabic ? nil : index
    }
}
