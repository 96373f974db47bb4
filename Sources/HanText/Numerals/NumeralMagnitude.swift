/// Reads one number with its units of ten and inner marks: 一百二十三万五千, 1.5万亿, 3千5百, 10余万, 七八十, 十几.
///
/// One pass, left to right. `section` collects what is below 万, `total` what 万 and larger units closed; `pending` is
/// the coefficient that waits for its unit. Where the text stops making sense as one number (一百二百), the number
/// ends before the part that doesn't fit.
struct NumeralMagnitude {
    let reader: NumeralReader
    let start: Int
    var index: Int
    /// The end of what is accepted so far.
    var end: Int

    var total = ExactDecimal(0)
    var totalUpper = ExactDecimal(0)
    var lastTerm = ExactDecimal(0)
    var section = ExactDecimal(0)
    var sectionUpper = ExactDecimal(0)
    var sectionStart: Int
    var sectionIsEmpty = true
    var pending: ExactDecimal?
    var pendingUpper: ExactDecimal?
    var pendingStart: Int
    var pendingIsArabic = false
    var pendingIsPair = false
    var pendingDigits = 0
    var pendingHasPoint = false
    var lastSmall = 4
    var lastBig = Int.max
    var firstBig = Int.max
    var lastUnit = 0
    var lastUnitIsBig = false
    var afterZero = false
    /// Whether a place was left empty without 零 in front of 万 or a larger unit: 九亿八百七万.
    var omitsZeros = false
    /// The letter that scales the digits, and where they end: 30w.
    var letter = (exponent: 0, end: -1)
    var isRange = false
    var isOverflowed = false
    var sawArabic = false
    var sawHan = false
    var sawFinancial = false
    var sawUnambiguous = false
    var characters = 0
    var result: ScannedNumeral

    init(_ reader: NumeralReader, at start: Int) {
        self.reader = reader
        self.start = start
        index = start
        end = start
        sectionStart = start
        pendingStart = start
        result = ScannedNumeral(start: start, end: start)
    }

    /// The number, or `nil` where the character is none here; `resume` is where to look on then.
    static func read(_ reader: NumeralReader, at start: Int) -> (numeral: ScannedNumeral?, resume: Int) {
        var magnitude = NumeralMagnitude(reader, at: start)
        let isNumber = magnitude.parse()
        let past = start + max(1, reader.character(at: start).length)
        return (isNumber ? magnitude.result : nil, max(past, magnitude.index))
    }

    /// Reads the number into ``result``; `false` where none is.
    private mutating func parse() -> Bool {
        let (first, length) = reader.character(at: start)
        if first.isArabic {
            guard readArabicLead() else { return finish() }
        } else if first.isHanDigit || first == .hanDigit {
            if readDigitRun(isLead: true) { return finish() }
        } else if first.category == .fusedDigit {
            pending = ExactDecimal(Int(first.value))
            end = start + length
            index = end
            note(first)
            result.form = .fused
            return finish()
        } else if first.isSmallUnit || first.isBigUnit {
            result.isUnitLed = true
            guard !reader.isPartOfNumber(before: start), first != .smallUnit | 2 || !reader.isPercentNoun(at: start)
            else { return false }
        } else if first.category != .tens {
            return false
        }
        while readPart() {}
        return finish()
    }

    mutating func note(_ kind: NumeralCharacter) {
        characters += 1
        if kind.isArabic { sawArabic = true } else { sawHan = true }
        if kind.isFinancial { sawFinancial = true }
        if kind.category != .ambiguousDigit, kind != .financialUnit | 1 { sawUnambiguous = true }
    }

    // MARK: The loop

    /// Reads one more unit, digit, point or mark; `false` at the end of the number.
    mutating func readPart() -> Bool {
        var past = index
        var (kind, length) = reader.character(at: past)
        if kind == 0, length == 1, reader.bytes[past] == 0x20 {
            past = reader.skipSpaces(index)
            (kind, length) = reader.character(at: past)
            let isHanPart = kind.isSmallUnit || kind.isHanDigit || kind == .point | 1
            let afterMark = reader.character(at: past + length).kind
            let isSpacedMark =
                kind.category == .openMark
                && (afterMark.isBigUnit || reader.bytes[min(past + length, reader.count - 1)] == 0x20)
            // 170 余名, 30 多人
            let isOpen =
                sawArabic
                && (kind == .openMark | 1
                    || kind == .openMark | 2 && reader.holds(anyOf: "人名个個家万萬年位", at: past + length))
            let continues =
                kind.isBigUnit || isOpen || (!sawArabic && (isHanPart || isSpacedMark))
                || (kind.isSmallUnit && lastUnit > 0)
                || (kind.isArabic && lastUnit > 0 && sawArabic && pending == nil && spacedArabicContinues(at: past))
            guard continues, result.form != .digitString else { return false }
        }
        if kind.isSmallUnit { return readSmallUnit(kind, at: past, length) }
        if kind.isBigUnit { return readBigUnit(kind, at: past, length) }
        if kind.category == .tens { return readTens(kind, at: past, length) }
        if kind == .point | 1 { return readPointWord(at: past, length) }
        if kind.category == .openMark { return readOpenMark(kind, at: past, length) }
        if let coefficient = pending, let hundredMillion = countedHundredMillion(at: past) {
            index = hundredMillion
            return coefficient.isZero ? false : readBigUnit(reader.character(at: index).kind, at: index, 3)
        }
        if pending != nil || isRange { return false }
        if kind.isHanDigit {
            if kind.category == .pairDigit, past != index { return false }
            index = past
            return !readDigitRun(isLead: false)
        }
        if kind.isArabic, lastUnit > 0 || lastUnitIsBig { return readArabicTail(at: past) }
        return false
    }

    func spacedArabicContinues(at offset: Int) -> Bool {
        let number = reader.arabicNumber(at: offset)
        let next = reader.character(at: reader.skipSpaces(number.end)).kind
        return number.digitCount <= 4 && !number.hasPoint
            && (next.isSmallUnit || (next.isBigUnit && next.bigExponent < lastUnit))
    }

    /// The digits after a unit: 5 of 2万5, 4976 of 29萬4976.
    mutating func readArabicTail(at offset: Int) -> Bool {
        let number = reader.arabicNumber(at: offset)
        let next = reader.character(at: number.end)
        let unitFollows = next.kind.isSmallUnit || next.kind.isBigUnit
        let room = lastUnitIsBig && !sectionIsEmpty ? lastSmall : lastUnit
        guard !number.hasPoint, !number.isGrouped, number.digitCount <= room else { return false }
        // 10亿2023年: a year, not the rest of a number; 3万5%: two numbers.
        if !unitFollows, reader.holds("年", at: number.end) || reader.holds("%", at: number.end) { return false }
        index = offset
        take(number)
        if number.hasLeadingZero { afterZero = true }
        return true
    }

    mutating func readTens(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
        guard pending == nil, lastSmall > 1 else { return false }
        add(ExactDecimal(Int(kind.value) * 10), upper: nil)
        close(unit: 1, at: offset + length, kind)
        return true
    }

    mutating func readSmallUnit(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
        let exponent = Int(kind.value)
        let isArabic = pendingIsArabic && pending != nil
        if isArabic, exponent == 1, !isMixedTens(past: offset + length) { return false }
        let isSingle = pending != nil && total.isZero && section.isZero
        if isSingle || exponent >= lastSmall,
            reader.isUnitPrefix(at: offset, afterArabic: isArabic || exponent >= lastSmall)
        {
            // 93千瓦, 十五六千瓦: the unit's own prefix.
            return false
        }
        if exponent >= lastSmall || (isRange && lastUnit > 0) {
            rollBack()
            return false
        }
        if pending == nil {
            let isFresh = offset == start
            guard isFresh || (exponent == 1 && (lastUnit > 1 || afterZero)) else { return false }
            if isFresh { openPrefix() }
            pending = ExactDecimal(1)
        }
        if let pendingUpper {
            isRange = true
            add(pending?.scaled(byPowerOfTen: exponent), upper: pendingUpper.scaled(byPowerOfTen: exponent))
        } else {
            add(pending?.scaled(byPowerOfTen: exponent), upper: nil)
        }
        close(unit: exponent, at: offset + length, kind)
        lastSmall = exponent
        return true
    }

    /// Whether one Arabic digit and 十 are tens, as more of the number follows in Han digits: 2十一, but 3十佳.
    private func isMixedTens(past: Int) -> Bool {
        let next = reader.character(at: past)
        guard pendingDigits == 1, !pendingHasPoint, pendingStart == start, next.kind.category == .hanDigit,
            next.kind.value > 0
        else { return false }
        // 十一 itself is the day or month: 2024.9十一月.
        let before = reader.scalar(before: start).code
        return (before == 0 || isHan(before)) && !reader.holds(anyOf: "月日号號", at: past + next.length)
    }

    mutating func close(unit exponent: Int, at offset: Int, _ kind: NumeralCharacter) {
        pending = nil
        pendingUpper = nil
        lastUnit = exponent
        lastUnitIsBig = false
        if kind.category == .tens { lastSmall = 1 }
        afterZero = false
        note(kind)
        index = offset
        end = offset
    }

    mutating func add(_ value: ExactDecimal?, upper: ExactDecimal?) {
        let before = section
        section = checked(value.flatMap { before.adding($0) })
        if isRange {
            let high = upper ?? value
            sectionUpper = checked(high.flatMap { before.adding($0) })
        }
        sectionIsEmpty = false
    }

    mutating func checked(_ value: ExactDecimal?) -> ExactDecimal {
        if let value { return value }
        isOverflowed = true
        return ExactDecimal(0)
    }
}
