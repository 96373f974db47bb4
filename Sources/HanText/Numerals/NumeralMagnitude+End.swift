/// Points, marks of openness (余 多 几), and how a number ends: what was read too far is given back.
extension NumeralMagnitude {
    // MARK: Points and marks

    /// 点 between Han digits: a decimal where digits follow one by one, a clock time where they count minutes.
    mutating func readPointWord(at offset: Int, _ length: Int) -> Bool {
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

    mutating func resetForDecimal(_ value: ExactDecimal) {
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
    mutating func openPrefix() {
        let before = reader.scalar(before: start)
        switch reader.character(at: before.start).kind {
        case .openMark | 4:
            result.start = before.start
            let earlier = reader.scalar(before: before.start)
            if earlier.code == 0x597D { result.start = earlier.start }
            result.isOpen = true
        case .openMark | 5 where !reader.endsNounInNumber(before: before.start) && !opensShare:
            result.start = before.start
            result.isOpen = true
        case .openMark | 6
        where reader.character(at: start).kind != .smallUnit | 1 && !reader.endsNounInOn(before: before.start):
            result.start = before.start
            result.bound = .over
        default: break
        }
    }

    /// Whether the number is the 百 of 百分之: of 预测数百分之三 the noun ends in 数.
    private var opensShare: Bool {
        reader.holds(anyOf: "分", at: start + 3) && reader.holds(anyOf: "之", at: start + 6)
    }

    /// 余, 多, 来, 几, 数 inside or at the end of the number.
    mutating func readOpenMark(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
        guard result.bound == .exact, !result.isOpen, !isRange, pendingUpper == nil else { return false }
        let past = offset + length
        let next = reader.character(at: reader.skipSpaces(past))
        let bigFollows = next.kind.isBigUnit && isBigUnitHere(next.kind, at: reader.skipSpaces(past), next.length)
        let endsInUnit = pending == nil && lastUnit > 0
        switch kind {
        case .openMark | 1, .openMark | 2:
            guard endsInUnit || (pendingIsArabic && (!pendingHasPoint || bigFollows)) || (result.form == .digitString)
            else {
                return false
            }
            if !bigFollows, kind == .openMark | 1, reader.holds(anyOf: NumeralReader.wordsOfRest, at: past) {
                return false
            }
            if !bigFollows, kind == .openMark | 2, reader.holds(anyOf: NumeralReader.wordsOfMany, at: past) {
                return false
            }
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
    mutating func rollBack() {
        if pending != nil, pendingStart > start {
            pending = nil
            pendingUpper = nil
            end = pendingStart
            index = pendingStart
        }
    }

    /// Gives back everything after the last 万 or larger unit.
    mutating func rollBackSection() {
        pending = nil
        pendingUpper = nil
        section = ExactDecimal(0)
        sectionUpper = ExactDecimal(0)
        lastUnit = lastBig
        lastUnitIsBig = true
        end = sectionStart
        index = sectionStart
    }

    /// Completes ``result``; `false` where no number is.
    mutating func finish() -> Bool {
        guard end > start else { return false }
        resolveTail()
        guard isWritten() else { return false }
        result.end = end
        result.numberStart = result.start
        result.numberEnd = end
        result.lastUnitExponent = lastUnit
        result.endsInBigUnit = lastUnitIsBig
        if letter.end == end {
            result.lastUnitExponent = letter.exponent
            result.endsInBigUnit = true
        }
        if result.form != .digitString, result.form != .fused {
            result.form = sawArabic ? (sawHan ? .mixed : .arabic) : sawFinancial ? .financial : .han
        }
        let low = isOverflowed ? nil : total.adding(section)
        if result.isOpen {
            result.isOpen = low != nil
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
        return true
    }

    /// Adds the digit that no unit follows: the ones of 二十三 and 一百零三, the tens of 一百三, the thousands of 一万二.
    mutating func resolveTail() {
        guard let pending else { return }
        var shift = 0
        // 三十两, 一百两: a weight.
        if lastUnit > 0, !afterZero, pendingIsPair, !pendingIsArabic { return rollBack() }
        // 九亿八百七万六百五: whoever writes no 零 means the ones.
        if lastUnit > 1, !afterZero, !omitsZeros || lastUnitIsBig, !pendingIsArabic || pendingDigits == 1 {
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
    func isWritten() -> Bool {
        if sawArabic { return true }
        let first = reader.character(at: start).kind
        let stands = reader.standsAlone(from: start, to: end)
        if characters == 1 {
            if first.category == .ambiguousDigit || first.category == .financialUnit { return stands || isAmount() }
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

    /// Whether a character that is a word too is of an amount of money here: 伍角, 壹拾圓伍分.
    private func isAmount() -> Bool {
        guard reader.holds(anyOf: "元圆圓角分", at: end) else { return false }
        let before = reader.scalar(before: start).code
        let next = reader.character(at: end + 3)
        return (!isHan(before) || reader.holds(anyOf: "元圆圓角零币幣", at: reader.scalar(before: start).start))
            && (!isHan(reader.scalar(at: end + 3).code) || next.kind.isFinancial
                || reader.holds(anyOf: "整正", at: end + 3))
    }
}
