/// The digits of a number: what waits for its unit.
extension NumeralMagnitude {
    /// `false` where the number ends with the digits.
    mutating func readArabicLead() -> Bool {
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

    mutating func take(_ number: ArabicNumber) {
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
        if number.letterExponent > 0 { letter = (number.letterExponent, number.end) }
    }

    /// Reads Han digits at `index`; `true` where they end the number.
    mutating func readDigitRun(isLead: Bool) -> Bool {
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
        let isCode = isLead && run.isJuxtaposed && reader.isASCIILetter(reader.scalar(before: index).code)
        if isCode || isLead && run.count == 2 && run.lastIsPair && !reader.readsScaleLetters && endsClause(at: run.end)
        {
            // B三四: a code; 重一两: one, and a weight.
            if isCode {
                takeRun(run, value: run.value, upper: nil)
                result.form = .digitString
            } else {
                takeFirstDigit(at: index)
            }
            return true
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
            takeFirstDigit(at: index)
            return true
        }
    }

    mutating func takeFirstDigit(at offset: Int) {
        let digit = reader.character(at: offset)
        pendingStart = offset
        pending = digit.kind.value == 0 ? nil : ExactDecimal(Int(digit.kind.value))
        pendingUpper = nil
        pendingIsPair = digit.kind.category == .pairDigit
        pendingDigits = 1
        note(digit.kind)
        index = offset + digit.length
        end = index
    }

    /// Whether no word goes on at an offset.
    func endsClause(at offset: Int) -> Bool {
        let (code, length) = reader.scalar(at: offset)
        return length == 0 || length > 1 && !isHan(code) || length == 1 && !reader.isASCIILetter(code) && code > 0x20
    }

    mutating func takeRun(_ run: HanDigitRun, value: ExactDecimal?, upper: ExactDecimal?) {
        pendingStart = index
        pending = value ?? ExactDecimal(0)
        pendingUpper = upper
        pendingIsPair = run.lastIsPair
        pendingDigits = 1
        advance(to: run.end, over: run)
    }

    mutating func advance(to offset: Int, over run: HanDigitRun) {
        characters += run.count
        sawHan = true
        if run.hasFinancial { sawFinancial = true }
        if run.hasUnambiguous { sawUnambiguous = true }
        index = offset
        end = offset
    }
}
