/// Units that stand before their number or are no more than a mark: 米九, 摄氏37度, 5", 月薪12k.
extension FactScan {
    /// 0.3个、1.2个百分点: 个 in front of another number of points is short for them.
    @inline(__always)
    func sharePoints(with draft: FactDraft) {
        if endsInMeasure(draft) { shareKnownPoints(with: draft) }
    }

    /// Whether a figure ends in 个, behind which another unit may stand.
    @inline(__always)
    func endsInMeasure(_ draft: FactDraft) -> Bool {
        bytes.hasSuffix("个", endingAt: draft.end) || bytes.hasSuffix("個", endingAt: draft.end)
    }

    @inline(never)
    private func shareKnownPoints(with draft: FactDraft) {
        let join = bytes.codePoint(at: draft.end)
        switch join.value {
        case 0x3001, 0x548C, 0x4E0E, 0x53CA, 0x8207: break  // 、 和 与 及 與
        default: return
        }
        let start = draft.end + join.length
        guard DateNumber.digit(bytes, at: start) != nil, let next = numeral(at: start, bare: true),
            let points = tables.units.match(in: bytes, at: next.end),
            tables.units.dimension(of: points.form) == .percentagePoint
        else { return }
        draft.kind = .percentagePoint
        draft.unit = .table(points, at: next.end, dimension: .percentagePoint)
    }

    /// 米九 for one metre and ninety, as heights of people are told.
    func takeHeight(of draft: FactDraft, _ numeral: ScannedNumeral) -> Bool {
        guard numeral.end - numeral.start == 3, numeral.form == .han, numeral.kind == .cardinal,
            let digit = numeral.lower?.integer, (5...9).contains(digit),
            bytes.hasSuffix("米", endingAt: numeral.start), numeral.start - 3 >= limit,
            let match = tables.units.match(in: bytes, at: numeral.start - 3), match.length == 3
        else { return false }
        switch bytes.codePoint(before: numeral.start - 3).value {
        case 0..<0x3400, 0xF000..., 0x9AD8, 0x7EA6, 0x8FD1, 0x8FBE, 0x903E: break  // a mark, or 高 约 近 达 逾
        default: return false
        }
        switch bytes.codePoint(at: numeral.end).value {
        case 0..<0x3400, 0xF000...: break
        default: return false
        }
        draft.start = numeral.start - 3
        draft.numberStart = draft.start
        draft.lower = ExactDecimal(word: UInt64(10 + digit), exponent: -1)
        draft.kind = .length
        draft.unit = .table(match, at: draft.start, dimension: .length)
        return true
    }

    /// 摄氏37度, 华氏零下15度, 零下摄氏11度半: the scale stands before the number, and the sign may before the scale.
    func takeScale(of draft: FactDraft, _ numeral: ScannedNumeral, at unitStart: Int) {
        guard bytes.hasPrefix("度", at: unitStart) || bytes.hasPrefix("°", at: unitStart),
            let scale = tables.contexts.temperatureScale(in: bytes, endingAt: numeral.start, notBefore: limit)
        else { return }
        draft.kind = .temperature
        draft.start = numeral.start - scale.length
        draft.unit = .part(scale.part)
        if scale.isNegative { draft.lower = draft.lower?.negated }
        draft.numberStart = draft.start
        if let value = draft.lower, bytes.hasPrefix("半", at: draft.end) {
            draft.lower = value.adding(value.isNegative ? Self.half.negated : Self.half)
            draft.end += 3
        }
    }

    /// Whether a straight quotation mark behind a number is feet or inches: it closes no quotation of its line, and no degrees,
    /// minutes or seconds (31°14'22", 3'25") are told with it.
    func isFeetOrInches(at offset: Int, length: Int, numberStart: Int) -> Bool {
        let before = bytes.codePoint(before: numberStart).value
        let after = bytes.codePoint(at: offset + length).value
        if [0xB0, 0x27, 0x22, 0x2032].contains(before) || after == 0x22 || after == 0x27 || after &- 0x30 < 10
            || after < 0x80 && isLetter(UInt8(after))
        {
            return false
        }
        var marks = 0
        var index = offset - 1
        while index >= 0, offset - index < 160, bytes[index] != 0x0A {
            if bytes[index] == bytes[offset] { marks += 1 }
            index -= 1
        }
        return marks % 2 == 0
    }

    /// Whether 角 or 分 ends an amount in the digits of banks: 壹佰贰拾叁肆角陆分.
    func isAmount(endingAt end: Int) -> Bool {
        bytes.hasSuffix("角", endingAt: end) || bytes.hasSuffix("分", endingAt: end)
    }

    /// 2角, 三毛钱, 伍角, 两角五分: tenths and hundredths are places of an amount in the currency, as 万 and 亿 are, and come to
    /// 0.2, 0.3, 0.5 and 0.25元; the cents of other currencies (5美分) are units of their own, and a rate with a
    /// stroke (2角/度) stays as it is written.
    func putInYuan(_ draft: FactDraft, _ match: UnitMatch) {
        guard let unit = tables.units.definition(of: match.form, in: .currency),
            unit.currencyCode == "CNY" || unit.currencyCode == "HKD", let factor = unit.factor?.exact,
            factor < ExactDecimal(1), let lower = draft.lower?.multiplied(by: factor)
        else { return }
        if let upper = draft.upper {
            guard let product = upper.multiplied(by: factor) else { return }
            draft.upper = product
        }
        draft.lower = lower
        draft.unit = .part(.yuan)
    }

    /// Whether 毫 and 仙 are the tenth and the hundredth of the dollar of Hong Kong: 两毫, 五仙; not 一丝一毫, 八仙, 三仙姑.
    func isDialectMoney(at start: Int, _ numeral: ScannedNumeral) -> Bool {
        let isTenth = bytes.hasPrefix("毫", at: start)
        guard isTenth || bytes.hasPrefix("仙", at: start), numeral.kind == .cardinal else { return false }
        let before = bytes.codePoint(before: numeral.start).value
        if isTenth ? before == 0x4E1D || before == 0x7D72 : bytes.hasPrefix("八", at: numeral.start) { return false }
        let next = bytes.codePoint(at: start + 3).value
        return next < 0x3400 || next >= 0xA000 || isTenth && DateNumber.digit(bytes, at: start + 3) != nil
    }

    /// 三个一毫四: in Cantonese 个 before 毫 counts dollars.
    func takeDialectAmount(of draft: FactDraft) -> Bool {
        guard let whole = draft.lower, let tenths = DateNumber(in: bytes, at: draft.end), tenths.value < 10,
            bytes.hasPrefix("毫", at: tenths.end)
        else { return false }
        var value = whole.adding(ExactDecimal(word: UInt64(tenths.value), exponent: -1))
        var end = tenths.end + 3
        if let cents = DateNumber(in: bytes, at: end), cents.value < 10 {
            value = value?.adding(ExactDecimal(word: UInt64(cents.value), exponent: -2))
            end = cents.end + (bytes.hasPrefix("仙", at: cents.end) ? 3 : 0)
        }
        let next = bytes.codePoint(at: end).value
        guard let value, next < 0x3400 || next >= 0xA000 else { return false }
        draft.lower = value
        draft.end = end
        draft.kind = .money
        let length = tables.units.currency(in: bytes, endingAt: draft.numberStart, notBefore: limit)?.length ?? 0
        draft.start -= length
        draft.unit = length > 0 ? .currency(endingAt: draft.numberStart) : .part(.yuan)
        return true
    }

    /// 三个半, 两碗半: half a one more, where the clause ends; 半 begins words too (三个半岛, 一个半新的).
    func takeHalf(of draft: FactDraft) -> Bool {
        let past = draft.end + 3
        let next = bytes.codePoint(at: past).value
        // 多 左(右) 以(上)
        guard
            next < 0x3400 || next >= 0xA000 || next == 0x591A || next == 0x5DE6 || next == 0x4EE5
                // 7目半获胜: points of Go.
                || bytes.hasSuffix("目", endingAt: draft.end),
            let value = draft.lower?.adding(ExactDecimal(word: 5, exponent: -1))
        else { return false }
        draft.lower = value
        draft.end = past
        return true
    }

    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// 80万人|次之: a unit without the 次 of the next in rank; no unit of 四大|类型.
    @inline(__always)
    func withoutNext(_ match: UnitMatch, at start: Int) -> UnitMatch? {
        let end = start + match.length
        guard match.formLength > 3 else { return match }
        if bytes.hasSuffix("大类", endingAt: end), bytes.hasPrefix("型", at: end) || bytes.hasPrefix("别", at: end) {
            return nil
        }
        guard bytes.hasSuffix("次", endingAt: end), bytes.hasPrefix("之", at: end), !bytes.hasPrefix("之多", at: end) else {
            return match
        }
        return tables.units.match(in: UnsafeBufferPointer(rebasing: bytes[0..<end - 3]), at: start) ?? match
    }

    /// The length of the currency that stands before a number, 0 without one.
    @inline(__always)
    func currencyLength(endingAt end: Int) -> Int {
        mayEnd(.currency, at: end) ? knownCurrencyLength(endingAt: end) : 0
    }

    @inline(never)
    private func knownCurrencyLength(endingAt end: Int) -> Int {
        tables.units.currency(in: bytes, endingAt: end, notBefore: limit)?.length ?? 0
    }

    /// 方 升 折 are units of other dimensions, and begin as many words (升级, 折算) as measure words do.
    func isBeginningOfWords(_ start: Int) -> Bool {
        switch bytes.codePoint(at: start).value {
        case 0x65B9, 0x5347, 0x6298: true
        default: false
        }
    }

    /// 3块手表, 24块蓄电池: whether a thing stands behind 块, which is the yuan before everything else (3块钱, 8块左右, 8块买菜).
    func countsThings(_ numeral: ScannedNumeral, at offset: Int) -> Bool {
        guard !numeral.hasPoint, !mayEnd(.currency, at: numeral.start), isHan(bytes.codePoint(at: offset).value) else {
            return false
        }
        // 500块工资
        if bytes.prefix(of: MoneyNouns.sums, at: offset, end: bytes.count) != nil { return false }
        let parts = PartOfSpeechTable.standard
        if [6, 9].contains(where: { parts.part(of: bytes, from: offset, to: offset + $0) == .noun }) { return true }
        // 蓄|电池
        return parts.part(of: bytes, from: offset, to: offset + 6) == nil
            && parts.part(of: bytes, from: offset + 3, to: offset + 9) == .noun
    }

    /// 23度半: half degrees as of a thermometer.
    func isHalfDegree(_ numeral: ScannedNumeral, at offset: Int) -> Bool {
        guard bytes.hasPrefix("半", at: offset), let value = numeral.lower else { return false }
        return value < ExactDecimal(60) && !tables.contexts.isHalfWord(in: bytes, at: offset)
    }
}
