extension NumeralGrammar {
    // MARK: Ranges

    /// The range that begins with a bare number: 3至5, 18～25, 1.2万～1.5万, 四、五百.
    func range(_ first: ScannedNumeral) -> ScannedNumeral? {
        guard first.kind == .cardinal, first.bound == .exact, !first.isOpen, let low = first.lower else {
            return nil
        }
        let mark = reader.skipSpaces(first.end, atMost: 1)
        let (kind, length) = reader.character(at: mark)
        guard kind.category == .rangeMark, length > 0 else { return nil }
        let isSpaced = mark > first.end
        switch kind {
        case .rangeMark | 4: return isSpaced ? nil : listedRange(first, at: mark + length)
        case .rangeMark | 3 where !joins(first, mark: mark): return nil
        case .rangeMark | 1 where isSpaced: return nil
        default: break
        }
        var past = mark + length
        // 50--100
        if kind == .rangeMark | 3, !first.isSigned, case let again = reader.character(at: past), again.kind == kind {
            past += again.length
        }
        past = reader.skipSpaces(past, atMost: 1)
        guard let second = upperEnd(at: past, mayBeNegative: kind != .rangeMark | 3 || first.isSigned),
            var high = second.lower
        else { return nil }
        if kind == .rangeMark | 3, !joined(second) { return nil }
        // 一到3月: as soon as.
        if kind == .rangeMark | 1, first.form == .han, second.form == .arabic, low == ExactDecimal(1) { return nil }
        var shared = low
        var scaleExponent = 0
        if second.lastUnitExponent > 0, !second.isUnitLed, first.lastUnitExponent < second.lastUnitExponent,
            second.endsInBigUnit || first.lastUnitExponent == 0,
            let coefficient = high.scaled(byPowerOfTen: -second.lastUnitExponent), low < coefficient
        {
            // 3至5万: the unit is of both.
            scaleExponent = second.lastUnitExponent
            shared = low.scaled(byPowerOfTen: scaleExponent) ?? low
        }
        if high < shared { return nil }
        if high == shared { high = shared }
        var result = first
        result.end = second.end
        result.numberEnd = second.end
        result.lower = shared
        result.upper = high
        result.kind = .range
        result.bound = .range
        result.rangeForm = kind == .rangeMark | 3 ? .hyphen : .marked
        result.lastUnitExponent = second.lastUnitExponent
        result.endsInBigUnit = second.endsInBigUnit
        result.hasPoint = first.hasPoint || second.hasPoint
        if first.form != second.form { result.form = .mixed }
        return result
    }

    /// The upper end at `offset`; a sign in front of it may be read behind another mark than a hyphen, or in -5--3.
    private func upperEnd(at offset: Int, mayBeNegative: Bool) -> ScannedNumeral? {
        var start = offset
        var isNegative = false
        let code = reader.scalar(at: offset).code
        if mayBeNegative, code == 0x2D || code == 0x2212 || code == 0xFF0D || code == 0x8D1F || code == 0x8CA0 {
            isNegative = true
            start += reader.scalar(at: offset).length
        }
        let kind = reader.character(at: start).kind
        guard kind.canStart, kind != .openMark | 7, kind.category != .fusedDigit else { return nil }
        guard var second = reader.number(at: start), second.kind == .cardinal,
            second.start == start, second.bound == .exact || second.bound == .over, !second.isOpen
        else { return nil }
        if isNegative { second.lower = second.lower?.negated }
        return second
    }

    /// Whether a dash after the number can join a range: Arabic numerals that are no part of a chain.
    private func joins(_ first: ScannedNumeral, mark: Int) -> Bool {
        guard first.form == .arabic || first.form == .mixed else { return false }
        if first.isSigned { return true }
        let before = reader.scalar(before: first.start)
        if before.code < 0x80, before.code > 0x20 { return before.code == 0x28 }
        return reader.character(at: before.start).kind != .rangeMark | 3 || before.start == first.start
    }

    private func joined(_ second: ScannedNumeral) -> Bool {
        guard second.form == .arabic || second.form == .mixed else { return false }
        let next = reader.character(at: second.end)
        if next.kind == .rangeMark | 3, reader.character(at: second.end + next.length).kind.isArabic { return false }
        return true
    }

    /// 四、五百, 十七、八: two neighbouring digits that share what follows.
    private func listedRange(_ first: ScannedNumeral, at past: Int) -> ScannedNumeral? {
        guard first.form == .han, !first.hasPoint, !first.isUnitLed || first.lastUnitExponent == 0,
            reader.character(before: first.end).kind.category == .hanDigit, let low = first.lower
        else { return nil }
        let digit = reader.character(before: first.end).kind
        let next = reader.character(at: past)
        guard next.kind.category == .hanDigit, digit.value > 0, next.kind.value == digit.value + 1 else { return nil }
        let before = reader.scalar(before: first.start)
        if before.code == 0x7B2C || reader.character(at: before.start).kind == .rangeMark | 4 { return nil }
        guard let second = reader.number(at: past), second.kind == .cardinal,
            second.bound == .exact || second.bound == .over, !second.isOpen, let high = second.lower,
            reader.character(at: second.end).kind != .rangeMark | 4
        else { return nil }
        var result = first
        let scale = second.lastUnitExponent
        guard let coefficient = high.scaled(byPowerOfTen: -scale), coefficient == ExactDecimal(Int(next.kind.value)),
            let tens = low.subtracting(ExactDecimal(Int(digit.value)))
        else { return nil }
        // 十七、八: the tens are of both.
        guard tens.isZero || scale == 0 || second.endsInBigUnit else { return nil }
        result.lower = low.scaled(byPowerOfTen: scale)
        result.upper = tens.scaled(byPowerOfTen: scale).flatMap { $0.adding(high) }
        guard result.lower != nil, result.upper != nil else { return nil }
        result.end = second.end
        result.numberEnd = second.end
        result.kind = .range
        result.bound = .range
        result.rangeForm = .listed
        result.lastUnitExponent = scale
        result.endsInBigUnit = second.endsInBigUnit
        return result
    }

    // MARK: What follows and scales

    /// Whether what stands behind a number may scale it.
    func mayScale(_ end: Int) -> Bool {
        if reader.readsScaleLetters { return true }
        switch reader.scalar(at: reader.skipSpaces(end, atMost: 1)).code {
        case 0x25, 0xFF05, 0xFE6A, 0x2030, 0x500D, 0x6210, 0x6298: return true  // % ％ ﹪ ‰ 倍 成 折
        default: return false
        }
    }

    /// %, ‰, 成, 折, 倍 after a number or range.
    func scale(_ number: inout ScannedNumeral) {
        let past = reader.skipSpaces(number.end, atMost: 1)
        let (code, length) = reader.scalar(at: past)
        switch code {
        case 0x25, 0xFF05, 0xFE6A:  // % ％ ﹪
            number.scale(byPowerOfTen: -2, .percentSign, end: past + length, kind: .percent)
        case 0x2030:  // ‰
            number.scale(byPowerOfTen: -3, .perMilleSign, end: past + length, kind: .percent)
        case 0x500D:  // 倍
            if reader.holds(anyOf: "数率速频體体镜", at: past + length) || past > number.end { return }
            number.scale(byPowerOfTen: 0, .times, end: past + length, kind: .multiple)
        case 0x6210: number = tenths(number, past: past + length)
        case 0x6298: number = discount(number, past: past + length)
        case 0x4E2A where reader.readsScaleLetters, 0x500B where reader.readsScaleLetters:
            number = percentagePoints(number, past: past + length)
        case 0x6253 where reader.readsScaleLetters && past == number.end:
            number = dozens(number, past: past + length)
        default:
            if reader.readsScaleLetters, past > number.end { number = percentagePoints(number, past: nil) }
        }
    }

    /// 八打: dozens, where no word goes on (三打白骨精).
    private func dozens(_ number: ScannedNumeral, past: Int) -> ScannedNumeral {
        guard number.kind == .cardinal, !isHan(reader.scalar(at: past).code),
            let lower = number.lower?.multiplied(by: ExactDecimal(12))
        else { return number }
        var result = number
        result.lower = lower
        result.end = past
        return result
    }

    /// 3个百分点, for numbers on their own: as a percent.
    private func percentagePoints(_ number: ScannedNumeral, past: Int?) -> ScannedNumeral {
        var index = past ?? reader.skipSpaces(number.end, atMost: 4)
        if past == nil {
            guard reader.holds(anyOf: "个個", at: index) else { return number }
            index += 3
        }
        let hundred = reader.skipSpaces(index)
        guard reader.holds("百", at: hundred), reader.isPercentNoun(at: hundred) else { return number }
        let part = reader.skipSpaces(hundred + 3)
        guard reader.holds(anyOf: "点點", at: part + 3) else { return number }
        return number.scaled(byPowerOfTen: -2, .percentSign, end: part + 6, kind: .percent)
    }

    /// 三成, 八九成, 两成五, 三成半.
    private func tenths(_ number: ScannedNumeral, past: Int) -> ScannedNumeral {
        guard let value = number.upper ?? number.lower, value <= ExactDecimal(10), !value.isNegative,
            number.bound == .exact || number.bound == .range
        else { return number }
        if isWordWithNext(past) { return number }
        var result = number.scaled(byPowerOfTen: -1, .tenths, end: past, kind: .percent)
        let rest = reader.skipSpaces(past)
        let (kind, length) = reader.character(at: rest)
        if number.upper == nil, kind.category == .hanDigit, kind.value > 0,
            kind != .hanDigit | 1 || !isHan(reader.scalar(at: rest + length).code)
        {
            result.lower = result.lower?.adding(ExactDecimal(word: UInt64(kind.value), exponent: -2))
            result.end = rest + length
        } else if number.upper == nil, rest == past, kind == .openMark | 7 {
            result.lower = result.lower?.adding(ExactDecimal(word: 5, exponent: -2))
            result.end = rest + length
        }
        return result
    }

    /// Whether 成 makes a word with the character at `past` (成员, 成立), which doesn't begin one itself: 三成|员工, 七成|人口.
    /// 成人 and 成不 are words only in front of some characters (成人礼), the others but in front of some.
    private func isWordWithNext(_ past: Int) -> Bool {
        let (code, length) = reader.scalar(at: past)
        func isFollowed(by characters: StaticString) -> Bool { reader.holds(anyOf: characters, at: past + length) }
        switch code {
        case 0x4EBA: return isFollowed(by: "礼禮教高用组組票仪儀影")  // 人
        case 0x4E0D: return isFollowed(by: "变變")  // 不
        case 0x5458, 0x54E1: return !isFollowed(by: "工额額")  // 员
        case 0x5E74: return !isFollowed(by: "轻輕收产產薪均度长長龄齡销銷")  // 年
        case 0x90FD: return !isFollowed(by: "是有在会會能没沒被不来來选選认認表说說为為将將已可要由用做从從")  // 都
        case 0x672C: return !isFollowed(by: "地科土国國市省村县縣校届人金")  // 本
        case 0x54C1: return !isFollowed(by: "牌种種")  // 品
        case 0x4EA4: return !isFollowed(by: "易通")  // 交
        case 0x957F, 0x9577: return !isFollowed(by: "者期江辈輩")  // 长
        case 0x884C: return !isFollowed(by: "业業人李程")  // 行
        case 0x5C31: return !isFollowed(by: "业業是医醫读讀")  // 就
        case 0x5168: return !isFollowed(by: "国國市省县縣球部")  // 全
        case 0x7FA4: return !isFollowed(by: "众眾")  // 群
        case 0x529F: return !isFollowed(by: "能")  // 功
        case 0x679C: return !isFollowed(by: "农農园園树樹")  // 果
        default: break
        }
        return reader.holds(anyOf: "为立熟型效绩份语分像败套片批色千百為績語敗", at: past)
    }

    /// 八折, 七五折, 75折, 9.5折.
    private func discount(_ number: ScannedNumeral, past: Int) -> ScannedNumeral {
        guard let value = number.upper ?? number.lower, !value.isNegative, value < ExactDecimal(100),
            value != ExactDecimal(10), number.bound == .exact || number.bound == .range
        else { return number }
        if reader.holds(anyOf: "叠合算腾射扣磨损旧返断线页纸桥回弯子身服疊", at: past) { return number }
        // 半折 is half the price.
        let power = number.form == .half ? 0 : value < ExactDecimal(10) ? -1 : -2
        return number.scaled(byPowerOfTen: power, .discount, end: past, kind: .percent)
    }
}

extension ScannedNumeral {
    /// The number scaled by what follows it up to `end`.
    func scaled(byPowerOfTen power: Int, _ scale: Scale, end: Int, kind: Numeral.Kind) -> ScannedNumeral {
        var result = self
        result.scale(byPowerOfTen: power, scale, end: end, kind: kind)
        return result
    }

    /// The same in place.
    mutating func scale(byPowerOfTen power: Int, _ scale: Scale, end: Int, kind: Numeral.Kind) {
        lower = lower?.scaled(byPowerOfTen: power)
        if upper != nil { upper = upper?.scaled(byPowerOfTen: power) }
        self.end = end
        self.kind = kind
        self.scale = scale
    }
}
