/// Fractions and percent: 三分之二, 百分之五, 一又二分之一, 2/3.
extension NumeralGrammar {
    /// A number right at an offset, sign before it included.
    private func bareNumber(at offset: Int) -> ScannedNumeral? {
        var number = ScannedNumeral(start: offset, end: offset)
        return readBareNumber(at: offset, into: &number) ? number : nil
    }

    /// The same into `number`; `false` where none is.
    private func readBareNumber(at offset: Int, into number: inout ScannedNumeral) -> Bool {
        var start = offset
        var isNegative = false
        let code = reader.scalar(at: start).code
        if code == 0x8D1F || code == 0x8CA0 || code == 0x2D || code == 0x2212 || code == 0xFF0D {
            isNegative = true
            start += reader.scalar(at: start).length
        }
        guard reader.character(at: start).kind.canStart, reader.readNumber(at: start, into: &number),
            number.start >= offset
        else { return false }
        if isNegative {
            guard number.lower != nil else { return false }
            number.start = offset
            number.numberStart = offset
            negate(&number)
        }
        return true
    }

    /// The offset past 分之, spaces between allowed.
    private func pastPartOf(_ offset: Int) -> Int? {
        let first = reader.skipSpaces(offset)
        guard reader.holds("分", at: first) else { return nil }
        let second = reader.skipSpaces(first + 3)
        guard reader.holds("之", at: second) else { return nil }
        return reader.skipSpaces(second + 3)
    }

    /// 三分之二, 百分之五, 百分之三十到四十: makes the fraction of its base; `false` where none is.
    func takeWordFraction(of base: inout ScannedNumeral) -> Bool {
        guard base.kind == .cardinal || base.kind == .digits, let denominator = base.lower, !denominator.isZero,
            base.bound == .exact
        else { return false }
        // 百分之, 千分之, 千万分之: units alone; 一百分之 is a fraction.
        let isPercent = base.isUnitLed && denominator.singleLimb == 1 && denominator != ExactDecimal(10)
        guard let past = pastPartOf(base.end) else { return takeHundredPercent(of: &base, isPercent) }
        var numerator = ScannedNumeral(start: past, end: past)
        if !readBareNumber(at: past, into: &numerator) {
            guard let pointed = pointedNumber(at: past) else { return false }
            numerator = pointed
        }
        let mark = reader.character(at: reader.skipSpaces(numerator.end, atMost: 1)).kind
        if numerator.upper == nil, mark.category == .rangeMark, let range = range(numerator) { numerator = range }
        guard let lower = numerator.lower?.divided(by: denominator) else { return false }
        base.end = numerator.end
        base.numberStart = numerator.numberStart
        base.numberEnd = numerator.numberEnd
        base.lower = lower
        base.upper = numerator.upper?.divided(by: denominator)
        base.bound = numerator.bound
        base.rangeForm = numerator.rangeForm
        base.hasPoint = numerator.hasPoint
        base.scale = isPercent ? .percentWords : .partOf
        base.kind = isPercent ? .percent : .fraction
        takeDistantSign(of: &base)
        return true
    }

    /// 点二八 of 百分之点二八.
    private func pointedNumber(at offset: Int) -> ScannedNumeral? {
        guard reader.character(at: offset).kind == .point | 1 else { return nil }
        var digits = ExactDecimalDigits()
        var past = offset + 3
        while case let (kind, length) = reader.character(at: past), kind.isHanDigit, kind.category != .pairDigit {
            digits.append(kind.value, isFraction: true)
            past += length
        }
        guard past > offset + 3, let value = digits.value else { return nil }
        var number = ScannedNumeral(start: offset, end: past)
        number.lower = value
        number.hasPoint = true
        number.form = .han
        return number
    }

    /// 负的百分之六十: 的 may stand after the sign.
    private func takeDistantSign(of number: inout ScannedNumeral) {
        guard !number.isSigned, reader.holds("的", at: number.start - 3),
            let start = reader.signStart(before: number.start - 3, floor: floor),
            reader.holds(anyOf: "负負", at: start)
        else { return }
        number.start = start
        negate(&number)
    }

    /// 百分百.
    private func takeHundredPercent(of base: inout ScannedNumeral, _ isPercent: Bool) -> Bool {
        guard isPercent, base.lastUnitExponent == 2, base.end - base.start == 3, reader.holds("分", at: base.end),
            reader.holds(anyOf: "百佰", at: base.end + 3)
        else { return false }
        base.numberStart = base.end + 3
        base.end += 6
        base.numberEnd = base.end
        base.lower = ExactDecimal(1)
        base.kind = .percent
        base.scale = .percentWords
        takeDistantSign(of: &base)
        return true
    }

    /// 一又二分之一.
    func mixedFraction(_ whole: ScannedNumeral) -> ScannedNumeral? {
        guard whole.kind == .cardinal, let value = whole.lower, value.isInteger else { return nil }
        let mark = reader.skipSpaces(whole.end)
        guard reader.holds("又", at: mark), let base = bareNumber(at: reader.skipSpaces(mark + 3)),
            let past = pastPartOf(base.end), let numerator = bareNumber(at: past), numerator.upper == nil,
            let lower = base.lower, let part = numerator.lower?.divided(by: lower), !part.isNegative
        else { return nil }
        var result = whole
        result.end = numerator.end
        result.numberEnd = numerator.end
        result.lower = whole.isSigned ? value.subtracting(part) : value.adding(part)
        if result.lower == nil { return nil }
        result.kind = .fraction
        result.scale = .partOf
        return result
    }

    /// 1 3/4.
    func spacedFraction(_ whole: ScannedNumeral) -> ScannedNumeral? {
        guard whole.kind == .cardinal, let value = whole.lower, value.isInteger, whole.form == .arabic,
            whole.digitCount <= 3, reader.holds(" ", at: whole.end),
            reader.character(at: whole.end + 1).kind.isArabic
        else { return nil }
        let upper = reader.arabicNumber(at: whole.end + 1)
        guard upper.digitCount <= 3, !upper.hasPoint, !upper.hasLeadingZero, isSlash(at: upper.end) else { return nil }
        var numerator = whole
        numerator.start = whole.end + 1
        numerator.end = upper.end
        numerator.lower = upper.value
        numerator.isSigned = false
        guard var result = slashFraction(numerator), let part = result.lower else { return nil }
        result.start = whole.start
        result.numberStart = whole.numberStart
        result.isSigned = whole.isSigned
        result.lower = whole.isSigned ? value.subtracting(part) : value.adding(part)
        return result.lower == nil ? nil : result
    }

    /// 2/3.
    func slashFraction(_ upper: ScannedNumeral) -> ScannedNumeral? {
        guard upper.form == .arabic, upper.kind == .cardinal, isSlash(at: upper.end), let numerator = upper.lower else {
            return nil
        }
        let before = reader.scalar(before: upper.start)
        if before.code == 0x2F || before.code == 0xFF0F || reader.isASCIILetter(before.code) { return nil }
        let past = upper.end + reader.scalar(at: upper.end).length
        if let round = roundNumber(at: past), let value = numerator.scaled(byPowerOfTen: -round.power) {
            return fraction(upper, value, end: round.end)
        }
        guard reader.character(at: past).kind.isArabic else { return nil }
        let lower = reader.arabicNumber(at: past)
        guard let denominator = lower.value, !denominator.isZero, !lower.hasLeadingZero, !lower.isGrouped,
            !isSlash(at: lower.end), let value = numerator.divided(by: denominator)
        else { return nil }
        if reader.isASCIILetter(reader.scalar(at: lower.end).code) { return nil }
        return fraction(upper, value, end: lower.end)
    }

    private func fraction(_ upper: ScannedNumeral, _ value: ExactDecimal, end: Int) -> ScannedNumeral {
        var result = upper
        result.end = end
        result.numberEnd = end
        result.lower = value
        result.kind = .fraction
        result.scale = .slash
        return result
    }

    /// 10万 of 63.2/10万, as rates of diseases and deaths are told: the power of ten and where it ends, where no unit follows.
    private func roundNumber(at offset: Int) -> (power: Int, end: Int)? {
        var (power, end) = (0, offset)
        switch reader.scalar(at: end).code {
        case 0x31:  // 1 10 100
            end += 1
            while power < 2, reader.holds("0", at: end) {
                power += 1
                end += 1
            }
        case 0x5341: (power, end) = (1, end + 3)  // 十
        case 0x767E: (power, end) = (2, end + 3)  // 百
        default: break
        }
        guard reader.holds(anyOf: "万萬", at: end) else { return nil }
        end += 3
        let next = reader.scalar(at: end).code
        // 5/10万元 is no rate.
        let isAlone =
            !isHan(next) || reader.holds(anyOf: "以左上下的，降升提增减減和与與及至到为為，低高、是且而", at: end)
        return isAlone ? (power + 4, end) : nil
    }

    private func isSlash(at offset: Int) -> Bool {
        let code = reader.scalar(at: offset).code
        return code == 0x2F || code == 0xFF0F || code == 0x2044
    }
}
