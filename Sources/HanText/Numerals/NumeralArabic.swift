/// A run of Arabic digits with what may belong to it: groups, decimals, an exponent.
struct ArabicNumber {
    var end: Int
    /// `nil` where the digits are more than an ``ExactDecimal`` holds.
    var value: ExactDecimal?
    var digitCount = 0
    var isGrouped = false
    var hasPoint = false
    var hasLeadingZero = false
    /// The power of ten of a letter at the end: 4 of 30w, 3 of 10k.
    var letterExponent = 0
    /// Whether the point stands before the first digit: .5.
    var beginsWithPoint = false
}

extension NumeralReader {
    /// Reads the Arabic number at `start`, where a digit stands (or a point, then digits).
    ///
    /// Groups of three are read after a comma, or after a space where no other grouping of the line contradicts;
    /// a chain of points (an address, a version, a date) is no decimal.
    func arabicNumber(at start: Int) -> ArabicNumber {
        var result = plainNumber(at: start)
        readExponent(into: &result, start: start)
        readPower(into: &result, from: start)
        readScaleLetter(into: &result, from: start)
        return result
    }

    /// Whether a scalar of one byte behind digits may begin what ``arabicNumber(at:)`` reads behind them: an exponent, a power or
    /// a letter that scales.
    func mayRaise(_ code: UInt32) -> Bool {
        switch code {
        case 0x45, 0x65, 0x58, 0x78, 0x2A, 0x5E, 0x77, 0x6B: true  // E e X x * ^ w k
        default: readsScaleLetters && isASCIILetter(code)
        }
    }

    /// 2e5, 1.2E-3.
    private func readExponent(into number: inout ArabicNumber, start: Int) {
        guard scalar(at: number.end).code & ~0x20 == 0x45, !number.hasLeadingZero else { return }
        if isASCIILetter(scalar(before: start).code) { return }
        var index = number.end + 1
        let sign = scalar(at: index).code
        if sign == 0x2D || sign == 0x2B { index += 1 }
        var power = 0
        var count = 0
        while count < 4, case let (kind, length) = character(at: index), kind.category == .asciiDigit {
            power = power * 10 + Int(kind.value)
            index += length
            count += 1
        }
        let next = scalar(at: index).code
        guard count > 0, count < 4, !isASCIILetter(next), next != 0x2D else { return }
        number.end = index
        number.value = number.value?.scaled(byPowerOfTen: sign == 0x2D ? -power : power)
        number.hasPoint = true
    }

    /// 100K, 1.2M, 0.5G: a letter for thousands, and after decimals for millions and milliards; 30w元 and 10k元 also where
    /// letters are units as a rule.
    private func readScaleLetter(into number: inout ArabicNumber, from start: Int) {
        let past = skipSpaces(number.end, atMost: 1)
        let (code, length) = scalar(at: past)
        let power: Int
        switch code {
        case 0x77 where isWan(at: past + 1) || bytes.namesPay(before: start): power = 4  // w
        case 0x6B where !readsScaleLetters && isThousand(from: start, past: past + 1): power = 3
        case _ where !readsScaleLetters: return
        case 0x6B, 0xFF4B: power = 3  // k
        case 0x4B where number.hasPoint || number.digitCount > 1, 0xFF2B where number.hasPoint || number.digitCount > 1:
            power = 3  // K, but 4K
        case 0x4D where number.hasPoint: power = 6  // M
        case 0x47 where number.hasPoint: power = 9  // G
        default: return
        }
        let next = scalar(at: past + length)
        if next.code < 0x80, next.length > 0, isASCIILetter(next.code) || character(at: past + length).kind.isArabic {
            return
        }
        number.end = past + length
        number.value = number.value?.scaled(byPowerOfTen: power)
        number.letterExponent = power
        // A letter ends the number as a point does; behind w, 多 may follow as behind 万.
        number.hasPoint = number.hasPoint || power != 4
    }

    /// Whether what follows a w makes it 万 and no watt: 30w元, 5w多人, 10w左右.
    private func isWan(at offset: Int) -> Bool {
        holds(anyOf: "多余元块人粉播次赞", at: offset)
            || holds(anyOf: "左上", at: offset) && holds(anyOf: "右下", at: offset + 3)
    }

    func isASCIILetter(_ code: UInt32) -> Bool { (0x41...0x5A).contains(code & ~0x20) }

    private func plainNumber(at start: Int) -> ArabicNumber {
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
        if let point = leadingPoint(before: start) {
            return fraction(from: start, point: point) ?? result
        }
        if let past = decimalPoint(at: result.end, start: start) {
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

    /// The point that begins the number at `start` (.5), where nothing before makes it another mark.
    func leadingPoint(before start: Int) -> Int? {
        guard start > 0, bytes[start - 1] == 0x2E else { return nil }
        let before = scalar(before: start - 1).code
        let isOpen =
            before == 0 || before == 0x20 || before == 0x0A || before == 0x2D || before == 0x28 || before == 0x2C
        return isOpen || (before >= 0x3000 && classes[Int(min(before, 0xFFFF))] == 0) ? start - 1 : nil
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

    /// The number of `.5`, whose digits begin at `start`.
    private func fraction(from start: Int, point: Int) -> ArabicNumber? {
        var digits = ExactDecimalDigits()
        var index = start
        while case let (kind, length) = character(at: index), kind.isArabic {
            digits.append(kind.value, isFraction: true)
            index += length
        }
        if isPoint(at: index), character(at: index + scalar(at: index).length).kind.isArabic { return nil }
        var result = ArabicNumber(end: index, value: digits.value)
        result.hasPoint = true
        result.beginsWithPoint = true
        result.digitCount = 1
        return result
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
    func groupOfThree(at offset: Int) -> Int? {
        var index = offset
        for _ in 0..<3 {
            let (kind, length) = character(at: index)
            guard kind.isArabic else { return nil }
            index += length
        }
        return character(at: index).kind.isArabic ? nil : index
    }
}
