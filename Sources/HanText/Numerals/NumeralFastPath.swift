extension NumeralReader {
    /// Reads the plain numerals that most text is made of (三, 二十, 三千五百万, 570, 3.5, 12万) with word arithmetic.
    ///
    /// Gives `false` wherever a character asks for the whole grammar of ``NumeralMagnitude``, which reads the same
    /// numerals to the same result; a test holds the two together.
    @inline(__always)
    func plainNumeral(at start: Int, into numeral: inout ScannedNumeral) -> Bool {
        let first = bytes[start]
        if first < 0x80 { return plainArabic(at: start, into: &numeral) }
        let (kind, length) = inlinedCharacter(at: start)
        if kind.category == .hanDigit {
            if kind == .hanDigit { return plainZero(at: start, kind, past: start + length, into: &numeral) }
            return plainHanDigit(at: start, kind, past: start + length, into: &numeral)
                || plainHan(at: start, kind, length, into: &numeral)
        }
        if kind.category == .fullWidthDigit { return plainFullWidth(at: start, into: &numeral) }
        if kind.isSmallUnit || kind == .bigUnit || kind == .bigUnit | 1 {
            return plainUnit(at: start, kind, length, into: &numeral)
                || kind == .smallUnit | 1 && plainTeen(at: start, into: &numeral)
        }
        return kind.category == .pairDigit && plainPair(at: start, kind, past: start + length, into: &numeral)
    }

    /// 两 with nothing of a number around.
    private func plainPair(
        at start: Int, _ kind: NumeralCharacter, past: Int, into result: inout ScannedNumeral
    ) -> Bool {
        guard ends(character(at: past).kind, at: past), character(before: start).kind == 0,
            !isCountedHundredMillion(at: past)
        else { return false }
        result.begin(start: start, end: past)
        result.form = .han
        result.digitCount = 1
        result.lower = ExactDecimal(word: UInt64(kind.value), exponent: 0)
        return true
    }

    /// 三 with nothing of a number behind, as most Han numerals are.
    @inline(__always)
    private func plainHanDigit(
        at start: Int, _ kind: NumeralCharacter, past: Int, into result: inout ScannedNumeral
    ) -> Bool {
        let (next, length) = inlinedScalar(at: past)
        // A mark of one byte may lead to more of the number.
        guard length == 3, classes[Int(next)] == 0, !isCountedHundredMillion(next, at: past) else { return false }
        result.begin(start: start, end: past)
        result.form = .han
        result.digitCount = 1
        result.lower = ExactDecimal(limb: UInt64(kind.value), exponent: 0, isNegative: false)
        return true
    }

    /// 零 with nothing of a number behind: 零售. 零下 is a sign.
    private func plainZero(
        at start: Int, _ kind: NumeralCharacter, past: Int, into result: inout ScannedNumeral
    ) -> Bool {
        holds("零", at: start) && !holds("下", at: past) && plainHanDigit(at: start, kind, past: past, into: &result)
    }

    /// 十二 with nothing of a number around.
    private func plainTeen(at start: Int, into result: inout ScannedNumeral) -> Bool {
        let (kind, length) = character(at: start + 3)
        let past = start + 3 + length
        guard kind.category == .hanDigit, kind.value > 0, ends(character(at: past).kind, at: past),
            character(before: start).kind == 0, !isCountedHundredMillion(at: past)
        else { return false }
        result.begin(start: start, end: past)
        result.form = .han
        result.isUnitLed = true
        result.lower = ExactDecimal(word: 10 + UInt64(kind.value), exponent: 0)
        return true
    }

    /// The number right at an offset, by word arithmetic where that is enough.
    func number(at start: Int) -> ScannedNumeral? {
        var numeral = ScannedNumeral(start: start, end: start)
        return readNumber(at: start, into: &numeral) ? numeral : nil
    }

    /// Puts the number right at an offset into `numeral`; `false` where none is.
    func readNumber(at start: Int, into numeral: inout ScannedNumeral) -> Bool {
        if start < bytes.count, plainNumeral(at: start, into: &numeral) { return true }
        guard let read = NumeralMagnitude.read(self, at: start).numeral else { return false }
        numeral = read
        return true
    }

    /// 十, 百 or 万 with no digit before it and nothing of a number around: 十个, 百分之, 百万, 千亿.
    private func plainUnit(
        at start: Int, _ kind: NumeralCharacter, _ length: Int, into result: inout ScannedNumeral
    ) -> Bool {
        guard kind.category != .financialUnit else { return false }
        var exponent = kind.isBigUnit ? kind.bigExponent : Int(kind.value)
        var lastUnit = exponent
        var end = start + length
        var (next, nextLength) = character(at: end)
        let isOfBigUnits = Self.isPlainBigUnit(next)
        if isOfBigUnits {
            exponent += next.bigExponent
            // 万亿 is one unit, 千亿 one of 亿.
            lastUnit = kind.isBigUnit ? exponent : next.bigExponent
            end += nextLength
            (next, nextLength) = character(at: end)
        }
        guard ends(next, at: end), character(before: start).kind == 0, !isPercentNoun(at: start) else { return false }
        result.begin(start: start, end: end)
        result.form = .han
        result.isUnitLed = true
        result.lastUnitExponent = lastUnit
        result.endsInBigUnit = kind.isBigUnit || isOfBigUnits
        result.lower = ExactDecimal(word: 1, exponent: exponent)
        return true
    }

    /// 万 and 亿, which are part of a number wherever they stand behind one.
    @inline(__always)
    private static func isPlainBigUnit(_ kind: NumeralCharacter) -> Bool { kind == .bigUnit || kind == .bigUnit | 1 }

    /// Whether a character of this class ends a plain number: no part of numerals, or the mark of a range.
    @inline(__always)
    func ends(_ kind: NumeralCharacter, at offset: Int) -> Bool {
        if kind == 0 { return endsAtSpace(offset) }
        return kind.category == .rangeMark
    }

    /// Whether a space at the offset, where there is one, ends a plain number.
    @inline(__always)
    private func endsAtSpace(_ offset: Int) -> Bool {
        if offset >= bytes.count || bytes[offset] != 0x20 { return true }
        let (kind, length) = character(at: offset + 1)
        if kind.category == .asciiDigit { return false }
        return kind == 0 && length == 3 && !isFullWidth(offset + 1)
    }

    /// Whether what stands behind the space at an offset makes no more of the Arabic digits before it: another number that is no
    /// group of theirs, or a letter or mark.
    private func separates(_ offset: Int) -> Bool {
        let (kind, length) = character(at: offset + 1)
        if kind.category == .asciiDigit { return groupOfThree(at: offset + 1) == nil }
        return kind == 0 && length == 1 && bytes[offset + 1] != 0x20 && !mayRaise(UInt32(bytes[offset + 1]))
    }

    /// Whether a full-width letter, comma or mark may be here.
    private func isFullWidth(_ offset: Int) -> Bool { bytes[offset] == 0xEF }

    @inline(__always)
    private func plainArabic(at start: Int, into result: inout ScannedNumeral) -> Bool {
        if start > 0, bytes[start - 1] == 0x2E { return chainMember(at: start, into: &result) }
        guard var (index, value) = digitRun(from: start) else { return false }
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
                    if index - start > 18 { return false }
                }
                if index < bytes.count, bytes[index] == 0x2E { return false }
            // 7.２: a fraction in the other width.
            case 0x2E where character(at: index + 1).kind.isArabic: return false
            case 0x2C where digits <= 3 && groupOfThree(at: index + 1) != nil: return false
            default: break
            }
        }
        let (code, length) = inlinedScalar(at: index)
        let kind = code < 0x10000 ? classes[Int(code)] : 0
        result.begin(start: start, end: index)
        result.digitCount = digits
        result.hasPoint = exponent < 0
        if bytes[start] == 0x30, digits > 1 {
            result.hasLeadingZero = true
            if exponent == 0 { result.kind = .digits }
        }
        if length == 1 {
            if bytes[index] == 0x20 {
                // A space may group or lead to a unit.
                guard endsAtSpace(index) || separates(index) else { return false }
            } else if mayRaise(UInt32(bytes[index])) {
                return false
            }
        } else if Self.isPlainBigUnit(kind) {
            result.end = index + length
            var next = character(at: result.end).kind
            // 1.5万亿
            if kind == .bigUnit, next == .bigUnit | 1 {
                result.lastUnitExponent = next.bigExponent
                result.end += 3
                next = character(at: result.end).kind
            }
            // 40万千瓦: the unit's own prefix.
            if !ends(next, at: result.end), next != .smallUnit | 3 {
                // 2万余
                guard let past = pastOpenMark(next, at: result.end) else { return false }
                result.end = past
                result.bound = .over
            }
            exponent += takeBigUnit(kind, of: &result)
        } else if kind == .openMark | 1 || kind == .openMark | 2 {
            guard exponent == 0 else { return false }
            result.bound = .over
            let unit = character(at: index + 3).kind
            if Self.isPlainBigUnit(unit) {
                // 700余万
                result.end = index + 6
                guard ends(character(at: result.end).kind, at: result.end) else { return false }
                exponent = takeBigUnit(unit, of: &result)
            } else {
                // 40余: of one digit or a broken number the mark is no part.
                guard digits > 1, let past = pastOpenMark(kind, at: index) else { return false }
                result.end = past
            }
        } else if kind == 0 {
            guard isPlainEnd(code), !isCountedHundredMillion(code, at: index) else { return false }
        } else if kind.category != .rangeMark {
            return false
        }
        result.numberEnd = result.end
        result.lower = ExactDecimal(plain: value, exponent: exponent)
        return true
    }

    /// Makes a number in Arabic digits one of 万 or 亿; gives the power of ten of all its units.
    @inline(__always)
    private func takeBigUnit(_ kind: NumeralCharacter, of result: inout ScannedNumeral) -> Int {
        result.form = .mixed
        result.kind = .cardinal
        result.lastUnitExponent += kind.bigExponent
        result.endsInBigUnit = true
        return result.lastUnitExponent
    }

    /// The offset past 余 or 多 where nothing of a number follows and neither is part of a word.
    private func pastOpenMark(_ kind: NumeralCharacter, at offset: Int) -> Int? {
        let past = offset + 3
        let (code, length) = scalar(at: past)
        guard length > 1, code < 0x10000, classes[Int(code)] == 0, isPlainEnd(code) else { return nil }
        // 20多个亿
        if code == 0x4E2A || code == 0x500B, holds(anyOf: "亿億", at: past + 3) { return nil }
        switch kind {
        case .openMark | 1: return Self.wordsOfRest.has(code) ? nil : past
        case .openMark | 2: return Self.wordsOfMany.has(code) ? nil : past
        default: return nil
        }
    }

    /// Whether a character that is no part of numerals ends Arabic digits: the whole grammar reads more into some marks and
    /// into full-width letters.
    @inline(__always)
    func isPlainEnd(_ code: UInt32) -> Bool { code &- 0x2E80 < 0xFF00 - 0x2E80 || isMarkAtEnd(code) }

    private func isMarkAtEnd(_ code: UInt32) -> Bool {
        switch code {
        // ‘ ’ “ ” ℃ ！ ％ （ ） ， ： ； ？
        case 0x2018...0x2019, 0x201C...0x201D, 0x2103, 0xFF01, 0xFF05, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
            true
        default: false
        }
    }

    /// The end and the value of a run of at most seventeen digits.
    @inline(__always)
    private func digitRun(from start: Int) -> (end: Int, value: UInt64)? {
        var end = start
        var value: UInt64 = 0
        let limit = min(bytes.count, start &+ 18)
        while end < limit, case let digit = bytes[end] &- 0x30, digit < 10 {
            value = value &* 10 &+ UInt64(digit)
            end &+= 1
        }
        return end &- start > 17 ? nil : (end, value)
    }

    /// The digits between two points of a chain, an address or version (10.0.0.1): a number of their own.
    private func chainMember(at start: Int, into result: inout ScannedNumeral) -> Bool {
        guard start > 1, bytes[start - 2] &- 0x30 < 10, bytes[start] != 0x30 else { return false }
        guard let (index, value) = digitRun(from: start) else { return false }
        guard index + 1 < bytes.count, bytes[index] == 0x2E, bytes[index + 1] &- 0x30 < 10 else { return false }
        result.begin(start: start, end: index)
        result.digitCount = index - start
        result.lower = ExactDecimal(word: value, exponent: 0)
        return true
    }

    private func plainHan(
        at start: Int, _ first: NumeralCharacter, _ firstLength: Int, into result: inout ScannedNumeral
    ) -> Bool {
        var index = start + firstLength
        var digit = UInt64(first.value)
        var section: UInt64 = 0
        var total: UInt64 = 0
        var lastSmall = 4
        var lastBig = 3
        var lastUnit = 0
        var lastUnitIsBig = false
        var afterZero = false
        var sectionStart = start
        scan: while true {
            let (kind, length) = character(at: index)
            if ends(kind, at: index) { break }
            switch kind.category {
            case .smallUnit:
                let exponent = Int(kind.value)
                guard digit > 0, !isUnitPrefix(at: index, afterArabic: true) else { return false }
                if exponent >= lastSmall {
                    // 一百二百: the number ends before the digit of the next.
                    index -= 3
                    digit = 0
                    break scan
                }
                section += digit * (exponent == 1 ? 10 : exponent == 2 ? 100 : 1000)
                lastSmall = exponent
                lastUnit = exponent
                lastUnitIsBig = false
                afterZero = false
                digit = 0
            case .bigUnit:
                guard kind.value < 2, digit > 0 || section > 0 else { return false }
                // 亿 and 万 in falling order, once each.
                let isFirst = lastBig == 3
                if !isFirst, lastBig == kind.bigExponent {
                    if holds(anyOf: "零〇", at: sectionStart) { return false }
                    // 一万二万: the number ends with its 万.
                    index = sectionStart
                    section = 0
                    digit = 0
                    lastUnit = lastBig
                    lastUnitIsBig = true
                    break scan
                }
                guard isFirst || (lastBig == 8 && kind.value == 0) else { return false }
                // 九亿八百七万六百五: without 零 the last digit is of the ones.
                if !isFirst, section + digit < 1000, !holds(anyOf: "零〇", at: sectionStart) { return false }
                sectionStart = index + length
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
                        return false
                    }
                    afterZero = true
                } else {
                    guard digit == 0, lastUnit > 0 else { return false }
                    digit = UInt64(kind.value)
                }
            case .point where kind.value == 1:
                // 八点: a clock time, not a decimal.
                let next = character(at: index + length).kind
                if next.isHanDigit || next.isArabic || bytes[min(index + length, bytes.count - 1)] == 0x20 {
                    return false
                }
                break scan
            default: return false
            }
            index += length
        }
        if isCountedHundredMillion(at: index) { return false }
        result.begin(start: start, end: index)
        result.form = .han
        result.digitCount = 1
        var exponent = 0
        if digit > 0 {
            if lastUnit > 1, !afterZero { exponent = lastUnit - 1 }
            result.lower = ExactDecimal(word: total + section + digit * power(exponent), exponent: 0)
        } else {
            if afterZero { return false }
            result.lower = ExactDecimal(word: total + section, exponent: 0)
            result.lastUnitExponent = lastUnit
            result.endsInBigUnit = lastUnitIsBig
        }
        return true
    }

    /// Whether 个亿 is at the offset.
    func isCountedHundredMillion(at offset: Int) -> Bool {
        holds("个", at: offset) && holds("亿", at: offset + 3)
    }

    /// The same where the scalar there is known.
    @inline(__always)
    private func isCountedHundredMillion(_ code: UInt32, at offset: Int) -> Bool {
        code == 0x4E2A && holds("亿", at: offset + 3)
    }

    private func power(_ exponent: Int) -> UInt64 {
        var result: UInt64 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }
}
