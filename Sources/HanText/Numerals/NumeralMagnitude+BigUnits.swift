/// 万 and larger units.
extension NumeralMagnitude {
    mutating func readBigUnit(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
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
            if lastBig != Int.max, section < ExactDecimal(1000), !reader.holds(anyOf: "零〇", at: sectionStart) {
                omitsZeros = true
            }
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
        } else if exponent == lastBig, exponent >= 8, reader.holds(anyOf: "零〇", at: sectionStart) {
            // 十亿零三亿: 零 says that the number goes on, so the last unit multiplies all before it.
            let before = total
            total = checked(before.adding(section).flatMap { $0.scaled(byPowerOfTen: exponent) })
            if isRange {
                totalUpper = checked(before.adding(sectionUpper).flatMap { $0.scaled(byPowerOfTen: exponent) })
            }
            lastTerm = total
            firstBig = min(400, firstBig + exponent)
        } else {
            rollBackSection()
            return false
        }
        lastBig = exponent
        closeBig(exponent: exponent, at: offset + length, kind)
        return true
    }

    mutating func closeBig(exponent: Int, at offset: Int, _ kind: NumeralCharacter) {
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
    func isBigUnitHere(_ kind: NumeralCharacter, at offset: Int, _ length: Int) -> Bool {
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

    /// The offset of the 亿 of 两个亿; 两个亿元项目 counts something else.
    func countedHundredMillion(at offset: Int) -> Int? {
        guard !pendingHasPoint, reader.holds(anyOf: "个個", at: offset), reader.holds(anyOf: "亿億", at: offset + 3),
            !reader.holds(anyOf: "元級级吨斤亩畝", at: offset + 6)
        else { return nil }
        return offset + 3
    }
}
