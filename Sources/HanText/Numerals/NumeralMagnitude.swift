/// Reads one number with its units of ten and inner marks: 一百二十三万五千, 1.5万亿, 3千5百, 10余万, 七八十, 十几.
///
/// One pass, left to right. `section` collects what is below 万, `total` what 万 and larger units closed; `pending` is
/// the coefficient that waits for its unit. Where the text stops making sense as one number (一百二百), the number
/// ends before the part that doesn't fit.
struct NumeralMagnitude {
    private let reader: NumeralReader
    private let start: Int
    private var index: Int
    /// The end of what is accepted so far.
    private var end: Int

    private var total = ExactDecimal(0)
    private var totalUpper = ExactDecimal(0)
    private var lastTerm = ExactDecimal(0)
    private var section = ExactDecimal(0)
    private var sectionUpper = ExactDecimal(0)
    private var sectionStart: Int
    private var sectionIsEmpty = true
    private var pending: ExactDecimal?
    private var pendingUpper: ExactDecimal?
    private var pendingStart: Int
    private var pendingIsArabic = false
    private var pendingIsPair = false
    private var pendingDigits = 0
    private var pendingHasPoint = false
    private var lastSmall = 4
    private var lastBig = Int.max
    private var firstBig = Int.max
    private var lastUnit = 0
    private var lastUnitIsBig = false
    private var afterZero = false
    private var isRange = false
    private var isOverflowed = false
    private var sawArabic = false
    private var sawHan = false
    private var sawFinancial = false
    private var sawUnambiguous = false
    private var characters = 0
    private var result: ScannedNumeral

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
        let numeral = magnitude.parse()
        let past = start + max(1, reader.character(at: start).length)
        return (numeral, max(past, magnitude.index))
    }

    private mutating func parse() -> ScannedNumeral? {
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
            else { return nil }
        } else if first.category != .tens {
            return nil
        }
        while readPart() {}
        return finish()
    }

    private mutating func note(_ kind: NumeralCharacter) {
        characters += 1
        if kind.isArabic { sawArabic = true } else { sawHan = true }
        if kind.isFinancial { sawFinancial = true }
        if kind.category != .ambiguousDigit, kind != .financialUnit | 1 { sawUnambiguous = true }
    }

    // MARK: Coefficients

    /// `false` where the number ends with the digits.
    private mutating func readArabicLead() -> Bool {
        let number = reader.arabicNumber(at: start)
        take(number)
        result.digitCount = number.digitCount
        result.isGrouped = number.isGrouped
        result.hasPoint = number.hasPoint
        result.hasLeadingZero = number.hasLeadingZero
        if number.beginsWithPoint { result.start = start - 1 }
        if number.value == nil { isOverflowed = true }
        return true
    }

    private mutating func take(_ number: ArabicNumber) {
        pendingStart = index
        pending = number.value ?? ExactDecimal(0)
        pendingUpper = nil
        pendingIsArabic = true
        pendingIsPair = false
        pendingDigits = number.digitCount
        pendingHasPoint = number.hasPoint
        if number.value == nil { isOverflowed = true }
        index = number.end
        end = number.end
        sawArabic = true
        sawUnambiguous = true
        characters += number.digitCount
    }

    /// Reads Han digits at `index`; `true` where they end the number.
    private mutating func readDigitRun(isLead: Bool) -> Bool {
        let run = HanDigitRun(reader, at: index)
        pendingIsArabic = false
        pendingHasPoint = false
        let next = reader.character(at: run.end).kind
        let unitFollows = next.isSmallUnit || next.isBigUnit
        if isLead {
            result.digitCount = run.count
            result.hasLeadingZero = run.count > 1 && run.first == 0
        }
        let significant = run.count - run.leadingZeros
        if run.leadingZeros > 0 { afterZero = true }
        if isLead, run.isJuxtaposed, next == .point | 1, reader.character(at: run.end + 3).kind.isHanDigit {
            // 一二点三: digits, not the ends of a range.
            takeRun(run, value: run.value, upper: nil)
            return false
        }
        if isLead, run.count > 2 || (run.count == 2 && !run.isJuxtaposed && !(run.leadingZeros == 1 && unitFollows)) {
            // 二〇二四: digits one by one; 万 and 亿 may still multiply them.
            takeRun(run, value: run.value, upper: nil)
            if run.value == nil { isOverflowed = true }
            afterZero = false
            if !next.isBigUnit { result.form = .digitString }
            return !next.isBigUnit && !(next == .point | 1)
        }
        switch significant {
        case 0:
            // A zero inside or at the end: 一万零, 一百零五.
            if isLead, next != .smallUnit | 1, next != .financialUnit | 1 { pending = ExactDecimal(0) }
            advance(to: run.end, over: run)
            return false
        case 1:
            takeRun(run, value: ExactDecimal(Int(run.last)), upper: nil)
            return false
        case 2 where run.isJuxtaposed:
            takeRun(run, value: ExactDecimal(Int(run.beforeLast)), upper: ExactDecimal(Int(run.last)))
            return false
        default:
            // 三百九十九三: the number takes one digit, the rest stands for itself.
            let digit = reader.character(at: index)
            pendingStart = index
            pending = ExactDecimal(Int(digit.kind.value))
            pendingUpper = nil
            pendingIsPair = digit.kind.category == .pairDigit
            pendingDigits = 1
            if digit.kind.value == 0 { pending = nil }
            note(digit.kind)
            index += digit.length
            end = index
            return true
        }
    }

    private mutating func takeRun(_ run: HanDigitRun, value: ExactDecimal?, upper: ExactDecimal?) {
        pendingStart = index
        pending = value ?? ExactDecimal(0)
        pendingUpper = upper
        pendingIsPair = run.lastIsPair
        pendingDigits = 1
        advance(to: run.end, over: run)
    }

    private mutating func advance(to offset: Int, over run: HanDigitRun) {
        characters += run.count
        sawHan = true
        if run.hasFinancial { sawFinancial = true }
        if run.hasUnambiguous { sawUnambiguous = true }
        index = offset
        end = offset
    }

    // MARK: The loop

    /// Reads one more unit, digit, point or mark; `false` at the end of the number.
    private mutating func readPart() -> Bool {
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
            let continues =
                kind.isBigUnit || (!sawArabic && (isHanPart || isSpacedMark)) || (kind.isSmallUnit && lastUnit > 0)
                || (kind.isArabic && lastUnit > 0 && sawArabic && pending == nil && spacedArabicContinues(at: past))
            guard continues, result.form != .digitString else { return false }
        }
        if kind.isSmallUnit { return readSmallUnit(kind, at: past, length) }
        if kind.isBigUnit { return readBigUnit(kind, at: past, length) }
        if kind.category == .tens { return readTens(kind, at: past, length) }
        if kind == .point | 1 { return readPointWord(at: past, length) }
        if kind.category == .openMark { return readOpenMark(kind, at: past, length) }
        if pending != nil || isRange { return false }
        if kind.isHanDigit {
            if kind.category == .pairDigit, past != index { return false }
            index = past
            return !readDigitRun(isLead: false)
        }
        if kind.isArabic, lastUnit > 0 || lastUnitIsBig { return readArabicTail(at: past) }
        return false
    }

    private func spacedArabicContinues(at offset: Int) -> Bool {
        let number = reader.arabicNumber(at: offset)
        let next = reader.character(at: reader.skipSpaces(number.end)).kind
        return number.digitCount <= 4 && !number.hasPoint
            && (next.isSmallUnit || (next.isBigUnit && next.bigExponent < lastUnit))
    }

    /// The digits after a unit: 5 of 2万5, 4976 of 29萬4976.
    private mutating func readArabicTail(at offset: Int) -> Bool {
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

    private mutating func readTens(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
        guard pending == nil, lastSmall > 1 else { return false }
        add(ExactDecimal(Int(kind.value) * 10), upper: nil)
        close(unit: 1, at: offset + length, kind)
        return true
    }

    private mutating func readSmallUnit(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
        let exponent = Int(kind.value)
        let isArabic = pendingIsArabic && pending != nil
        if isArabic, exponent == 1 { return false }
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

    private mutating func close(unit exponent: Int, at offset: Int, _ kind: NumeralCharacter) {
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

    private mutating func add(_ value: ExactDecimal?, upper: ExactDecimal?) {
        let before = section
        section = checked(value.flatMap { before.adding($0) })
        if isRange {
            let high = upper ?? value
            sectionUpper = checked(high.flatMap { before.adding($0) })
        }
        sectionIsEmpty = false
    }

    private mutating func checked(_ value: ExactDecimal?) -> ExactDecimal {
        if let value { return value }
        isOverflowed = true
        return ExactDecimal(0)
    }

    private mutating func readBigUnit(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
        let exponent = kind.bigExponent
        guard isBigUnitHere(kind, at: offset, length) else { return false }
        let isFresh = offset == start
        let hasCoefficient = pending != nil || !sectionIsEmpty
        if isFresh {
            openPrefix()
            pending = ExactDecimal(1)
        } else if !hasCoefficient {
            guard lastUnitIsBig else { return false }
            if isOverflowed {
                closeBig(exponent: lastBig, at: offset + length, kind)
                return true
            }
            // 万亿, 亿亿: the unit multiplies the one before.
            let product = checked(lastTerm.scaled(byPowerOfTen: exponent))
            let rest = checked(total.subtracting(lastTerm))
            let sum = checked(rest.adding(product))
            if isRange { totalUpper = checked(totalUpper.scaled(byPowerOfTen: exponent)) }
            total = sum
            lastTerm = product
            if firstBig == lastBig { firstBig = min(400, lastBig + exponent) }
            lastBig = min(400, lastBig + exponent)
            closeBig(exponent: lastBig, at: offset + length, kind)
            return true
        }
        if let pendingUpper {
            isRange = true
            let low = checked(section.adding(pending ?? ExactDecimal(0)))
            sectionUpper = checked(section.adding(pendingUpper))
            section = low
        } else if let pending {
            section = checked(section.adding(pending))
            if isRange { sectionUpper = checked(sectionUpper.adding(pending)) }
        }
        if exponent < lastBig {
            let term = checked(section.scaled(byPowerOfTen: exponent))
            let before = total
            total = checked(before.adding(term))
            lastTerm = term
            if isRange {
                totalUpper = checked(sectionUpper.scaled(byPowerOfTen: exponent).flatMap { before.adding($0) })
            }
            if firstBig == Int.max { firstBig = exponent }
        } else if firstBig < exponent {
            let before = total
            total = checked(before.adding(section).flatMap { $0.scaled(byPowerOfTen: exponent) })
            if isRange {
                totalUpper = checked(before.adding(sectionUpper).flatMap { $0.scaled(byPowerOfTen: exponent) })
            }
            lastTerm = total
            firstBig = exponent
        } else {
            rollBackSection()
            return false
        }
        lastBig = exponent
        closeBig(exponent: exponent, at: offset + length, kind)
        return true
    }

    private mutating func closeBig(exponent: Int, at offset: Int, _ kind: NumeralCharacter) {
        section = ExactDecimal(0)
        sectionUpper = ExactDecimal(0)
        sectionIsEmpty = true
        sectionStart = offset
        lastSmall = 4
        close(unit: exponent, at: offset, kind)
        lastUnitIsBig = true
        result.endsInBigUnit = true
    }

    /// 兆 is a prefix of units too, and 京 to 极 are everyday words: they count as units of ten where a numeral goes
    /// on around them.
    private func isBigUnitHere(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
        if kind.value < 2 { return true }
        if kind.value == 2 { return !reader.holds(anyOf: "瓦赫帕字比欧伏焦位头示", at: offset + length) && offset != start }
        if offset == start { return false }
        if lastBig != Int.max, firstBig > kind.bigExponent { return true }
        if reader.isAllNumeral(around: start, past: offset + length) { return true }
        var past = offset + length
        var next = reader.character(at: past)
        // 京 to 穰 are no measure words: a digit after them is enough, or the end of the Han text.
        if kind.value < 7 {
            return next.kind.isHanDigit || next.kind.isSmallUnit || !isHan(reader.scalar(at: past).code)
                || reader.holdsPartOf(at: past)
        }
        if next.kind == .hanDigit {
            past += next.length
            next = reader.character(at: past)
        }
        guard next.kind.isHanDigit || next.kind == .smallUnit | 1 else { return false }
        let after = reader.character(at: past + next.length).kind
        return after.isSmallUnit || after.isBigUnit
    }

    // MARK: Points and marks

    /// 点 between Han digits: a decimal where digits follow one by one, a clock time where they count minutes.
    private mutating func readPointWord(at offset: Int, _ length: Int) -> Bool {
        guard pendingUpper == nil, !isRange, !pendingHasPoint, characters > 0 else { return false }
        let digitsStart = reader.skipSpaces(offset + length)
        var digits = ExactDecimalDigits()
        var past = digitsStart
        var count = 0
        var isArabic = false
        while case let (kind, step) = reader.character(at: past),
            kind.isArabic || (kind.isHanDigit && kind.category != .pairDigit), count == 0 || kind.isArabic == isArabic
        {
            isArabic = kind.isArabic
            digits.append(kind.value, isFraction: true)
            past += step
            count += 1
        }
        guard count > 0 else { return false }
        let next = reader.character(at: past).kind
        if next == .smallUnit | 1 || next == .point | 1 { return false }
        if reader.holds(anyOf: "分刻", at: past), !reader.holds("之", at: past + 3) { return false }
        if pendingIsArabic || isArabic, count == 2, sectionIsEmpty, !lastUnitIsBig { return false }
        guard !isArabic || pendingIsArabic || !reader.isPoint(at: past) else { return false }
        let whole: ExactDecimal?
        if let pending {
            whole = total.adding(section).flatMap { $0.adding(pending) }
        } else {
            whole = total.adding(section)
        }
        let value = whole.flatMap { whole in digits.value.flatMap { whole.adding($0) } }
        if value == nil { isOverflowed = true }
        resetForDecimal(value ?? ExactDecimal(0))
        characters += count
        if isArabic { sawArabic = true }
        index = past
        end = past
        return true
    }

    private mutating func resetForDecimal(_ value: ExactDecimal) {
        total = ExactDecimal(0)
        lastTerm = ExactDecimal(0)
        section = ExactDecimal(0)
        sectionIsEmpty = true
        pending = value
        pendingStart = start
        pendingHasPoint = true
        pendingIsArabic = false
        lastSmall = 4
        lastBig = Int.max
        firstBig = Int.max
        lastUnit = 0
        lastUnitIsBig = false
        afterZero = false
        result.hasPoint = true
        result.hasPointWord = true
        if result.form == .digitString { result.form = .han }
    }

    /// 几, 数 or 上 before a unit that begins the number: 几十, 数百, 上千.
    private mutating func openPrefix() {
        let before = reader.scalar(before: start)
        switch reader.character(at: before.start).kind {
        case .openMark | 4:
            result.start = before.start
            let earlier = reader.scalar(before: before.start)
            if earlier.code == 0x597D { result.start = earlier.start }
            result.openUnit = ExactDecimal(1)
        case .openMark | 5 where !reader.endsNounInNumber(before: before.start):
            result.start = before.start
            result.openUnit = ExactDecimal(1)
        case .openMark | 6
        where reader.character(at: start).kind != .smallUnit | 1 && !reader.endsNounInOn(before: before.start):
            result.start = before.start
            result.bound = .over
        default: break
        }
    }

    /// 余, 多, 来, 几, 数 inside or at the end of the number.
    private mutating func readOpenMark(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
        guard result.bound == .exact, result.openUnit == nil, !isRange, pendingUpper == nil else { return false }
        let past = offset + length
        let next = reader.character(at: reader.skipSpaces(past))
        let bigFollows = next.kind.isBigUnit && isBigUnitHere(next.kind, at: reader.skipSpaces(past), next.length)
        let endsInUnit = pending == nil && lastUnit > 0
        switch kind {
        case .openMark | 1, .openMark | 2:
            guard endsInUnit || (pendingIsArabic && !pendingHasPoint) || (result.form == .digitString) else {
                return false
            }
            if !bigFollows, kind == .openMark | 1, reader.holds(anyOf: "额额杭姚热下震量款票粮生味音波弦角数", at: past) { return false }
            if !bigFollows, kind == .openMark | 2, reader.holds(anyOf: "边样媒功维云晶动哈", at: past) { return false }
            if pendingIsArabic, pending != nil, !bigFollows, pendingDigits < 2 { return false }
        case .openMark | 3:
            let isRound =
                endsInUnit || (pendingIsArabic && pendingDigits > 1 && reader.character(before: offset).kind.value == 0)
            guard isRound else { return false }
            if reader.holds(anyOf: "自源到临访说看宾华京往信历了得", at: past) { return false }
        case .openMark | 4, .openMark | 5:
            let opensTail =
                endsInUnit || (pending == nil && afterZero)
                || (pendingIsArabic && pendingDigits > 1 && reader.character(before: offset).kind.value == 0)
            guard opensTail, kind == .openMark | 4 || (next.kind.isSmallUnit && Int(next.kind.value) < lastSmall) else {
                return false
            }
            result.bound = .over
            index = past
            end = past
            if next.kind.isSmallUnit, Int(next.kind.value) < min(lastSmall, lastUnit) {
                // 一百几十万, 一亿几千万: the lower end is what stands before 几.
                index = reader.skipSpaces(past) + next.length
                end = index
                lastSmall = 1
            }
            return true
        default: return false
        }
        result.bound = .over
        index = past
        end = past
        return true
    }

    // MARK: The end

    /// Gives back the digits that wait for a unit which doesn't fit.
    private mutating func rollBack() {
        if pending != nil, pendingStart > start {
            pending = nil
            pendingUpper = nil
            end = pendingStart
            index = pendingStart
        }
    }

    /// Gives back everything after the last 万 or larger unit.
    private mutating func rollBackSection() {
        pending = nil
        pendingUpper = nil
        section = ExactDecimal(0)
        sectionUpper = ExactDecimal(0)
        lastUnit = lastBig
        lastUnitIsBig = true
        end = sectionStart
        index = sectionStart
    }

    private mutating func finish() -> ScannedNumeral? {
        guard end > start else { return nil }
        resolveTail()
        guard isWritten() else { return nil }
        result.end = end
        result.numberStart = result.start
        result.numberEnd = end
        result.lastUnitExponent = lastUnit
        result.endsInBigUnit = lastUnitIsBig
        if result.form != .digitString, result.form != .fused {
            result.form = sawArabic ? (sawHan ? .mixed : .arabic) : sawFinancial ? .financial : .han
        }
        let low = isOverflowed ? nil : total.adding(section)
        if result.openUnit != nil {
            result.openUnit = low
            result.bound = .about
        } else {
            result.lower = low
            if isRange {
                result.upper = isOverflowed ? nil : totalUpper.adding(sectionUpper)
                result.kind = .range
                result.bound = .range
                result.rangeForm = .juxtaposed
            }
        }
        if result.form == .digitString || isOverflowed
            || result.hasLeadingZero && result.form == .arabic && !result.hasPoint
        {
            result.kind = .digits
        }
        return result
    }

    /// Adds the digit that no unit follows: the ones of 二十三 and 一百零三, the tens of 一百三, the thousands of 一万二.
    private mutating func resolveTail() {
        guard let pending else { return }
        var shift = 0
        if lastUnit > 1, !afterZero, !pendingIsArabic || pendingDigits == 1 {
            // 一百两 is a weight.
            if pendingIsPair { return rollBack() }
            shift = lastUnit - 1
        }
        if let pendingUpper {
            isRange = true
            let before = section
            section = checked(pending.scaled(byPowerOfTen: shift).flatMap { before.adding($0) })
            sectionUpper = checked(pendingUpper.scaled(byPowerOfTen: shift).flatMap { before.adding($0) })
            totalUpper = total
        } else {
            section = checked(pending.scaled(byPowerOfTen: shift).flatMap { section.adding($0) })
        }
        self.pending = nil
        if !(shift > 0 || lastUnit > 0) { lastUnitIsBig = false }
        if lastUnit > 0 {
            lastUnitIsBig = false
            lastUnit = 0
        }
    }

    /// Whether characters that are words too (陆, 伍, 拾, ○, 幺) make a number here.
    private func isWritten() -> Bool {
        if sawArabic { return true }
        let first = reader.character(at: start).kind
        let stands = reader.standsAlone(from: start, to: end)
        if characters == 1 {
            if first.category == .ambiguousDigit || first.category == .financialUnit { return stands }
            if first.category == .spokenOne { return false }
            if first == .hanDigit, !reader.holds("零", at: start) { return reader.holds("〇", at: start) && stands }
            // 两 after a number is a weight.
            if first.category == .pairDigit {
                let before = reader.character(before: start).kind
                return !(before.isArabic || before.isHanDigit || before.isSmallUnit || before.isBigUnit)
            }
            return true
        }
        if sawUnambiguous { return true }
        return stands || lastUnit > 0 || !section.isZero && reader.character(before: end).kind.isSmallUnit
    }
}
