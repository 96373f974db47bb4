/// What bare numbers combine to: signs, ranges, fractions, percent, ordinals.
struct NumeralGrammar {
    let reader: NumeralReader
    /// Nothing before this offset belongs to a numeral: the end of the one before.
    let floor: Int

    // MARK: Bare numbers

    /// Finds the first number at or after an offset; `false` when there is none.
    @inline(__always)
    func findNumber(from offset: Int, into numeral: inout ScannedNumeral) -> Bool {
        var index = offset
        while true {
            index = reader.candidate(from: index)
            if index >= reader.count { return false }
            guard let resume = readNumber(at: index, into: &numeral) else { return true }
            index = resume
        }
    }

    /// Reads the number at a character that may begin one; gives the offset to look on from where none does, otherwise `nil`.
    @inline(__always)
    func readNumber(at index: Int, into numeral: inout ScannedNumeral) -> Int? {
        reader.plainNumeral(at: index, into: &numeral) ? nil : readWhole(at: index, into: &numeral)
    }

    /// The same where word arithmetic isn't enough.
    func readWhole(at index: Int, into numeral: inout ScannedNumeral) -> Int? {
        if let past = reader.pastWord(at: index) { return past }
        let (found, resume) = anyNumber(at: index)
        guard let found else { return resume }
        numeral = found
        return nil
    }

    /// The number by the whole grammar.
    func anyNumber(at offset: Int) -> (numeral: ScannedNumeral?, resume: Int) {
        let (kind, length) = reader.character(at: offset)
        if kind.isSmallUnit || kind.isBigUnit || kind.category == .pairDigit, reader.isPartOfNumber(before: offset) {
            // The 千 of 93千瓦, the 两 of 三两: they measure.
            return (nil, offset + length)
        }
        if kind == .openMark | 7 { return (half(at: offset), offset + length) }
        if kind == .openMark | 8 { return (halfPrice(at: offset), offset + length) }
        if kind == .hanDigit, reader.holds("下", at: offset + length) {
            // 零下五度.
            let below = reader.skipSpaces(offset + length + 3, atMost: 1)
            if reader.character(at: below).kind.canStart, var number = reader.number(at: below),
                !number.isOpen
            {
                number.start = offset
                number.numberStart = offset
                negate(&number)
                return (number, number.end)
            }
            return (nil, offset + length)
        }
        if let pair = tensAndHundreds(at: offset, kind, length) { return (pair, pair.end) }
        if kind == .smallUnit | 1, let plan = fiveYearPlan(at: offset) { return (plan, plan.end) }
        var (numeral, resume) = NumeralMagnitude.read(reader, at: offset)
        if numeral != nil {
            if numeral!.start < floor, numeral!.hasPoint {
                // A point that ends what stands before: read the digits alone.
                numeral!.lower = nil
                numeral!.kind = .digits
            }
            if numeral!.start < floor {
                // 几 or 数 already belongs to the numeral before.
                numeral!.start = floor
                numeral!.numberStart = floor
            }
            extendToHalf(&numeral!)
            resume = numeral!.end
        }
        return (numeral, resume)
    }

    /// 成百上千, 成千上万: one numeral, more than its lower member.
    private func tensAndHundreds(at offset: Int, _ kind: NumeralCharacter, _ length: Int) -> ScannedNumeral? {
        guard kind.isSmallUnit || kind.isBigUnit, reader.holds("上", at: offset + length),
            reader.holds("成", at: offset - 3), offset - 3 >= floor
        else { return nil }
        let second = reader.character(at: offset + length + 3)
        guard second.kind.isSmallUnit || second.kind.isBigUnit else { return nil }
        var number = ScannedNumeral(start: offset - 3, end: offset + length + 3 + second.length)
        let exponent = kind.isBigUnit ? kind.bigExponent : Int(kind.value)
        number.lower = ExactDecimal(word: 1, exponent: exponent)
        number.bound = .over
        number.form = .han
        number.isUnitLed = true
        number.lastUnitExponent = exponent
        return number
    }

    /// 一半, 1半.
    private func extendToHalf(_ number: inout ScannedNumeral) {
        guard number.digitCount == 1, number.lastUnitExponent == 0, !number.hasPoint, number.kind == .cardinal,
            number.lower == ExactDecimal(1), reader.character(at: number.end).kind == .openMark | 7
        else { return }
        number.end = reader.character(at: number.end).length + number.end
        if reader.character(at: number.end).kind == .openMark | 7 { number.end += 3 }
        number.numberEnd = number.end
        number.lower = ExactDecimal(word: 5, exponent: -1)
        number.kind = .fraction
        number.form = .half
    }

    /// 半 before a measure word, 半数, 半百.
    private func half(at offset: Int) -> ScannedNumeral? {
        let past = offset + reader.character(at: offset).length
        let next = reader.scalar(at: past).code
        let followers: StaticString = "个個数數百成折年天日月小里斤米公吨亩寸尺码生点點噸畝磅克"
        let isHour = reader.holds(anyOf: "钟鐘", at: past) && reader.holds(anyOf: "头頭", at: past + 3)
        guard isHour || followers.has(next) || reader.holds("加", at: past) && reader.holds(anyOf: "仑侖", at: past + 3)
        else {
            return nil
        }
        let leaders: StaticString = "上下前后後多南北东西東过過对對参"
        if leaders.has(reader.scalar(before: offset).code) { return nil }
        var number = ScannedNumeral(start: offset, end: past)
        number.form = .half
        number.kind = .fraction
        number.lower = ExactDecimal(word: 5, exponent: -1)
        if reader.holds("百", at: past) {
            number.lower = ExactDecimal(50)
            number.kind = .cardinal
            number.end = past + 3
            number.numberEnd = past + 3
        } else if reader.holds(anyOf: "数數", at: past) {
            number.end = past + 3
            number.numberEnd = past + 3
        }
        return number
    }

    /// 打对折, 对折优惠: half the price, where nothing is folded (将纸对折).
    private func halfPrice(at offset: Int) -> ScannedNumeral? {
        let start = offset - 3
        guard start >= floor, reader.holds(anyOf: "对對", at: start) else { return nil }
        let isDealt = [3, 6].contains {
            reader.holds("打", at: start - $0) && ($0 == 3 || reader.holds(anyOf: "了个個", at: start - 3))
        }
        let offers: StaticString = "优惠 優惠 出售 销售 銷售 甩卖 甩賣 促销 促銷"
        guard isDealt || reader.bytes.prefix(of: offers, at: offset + 3, end: reader.count) != nil else { return nil }
        var number = ScannedNumeral(start: start, end: offset + 3)
        number.form = .han
        number.lower = ExactDecimal(word: 5, exponent: -1)
        number.scale = .discount
        number.kind = .percent
        return number
    }

    /// 壹佰贰拾叁肆角陆分: amounts in the digits of banks leave 元 out; 角 and 分 are tenths and hundredths.
    private func takeTenths(of number: inout ScannedNumeral) {
        guard number.kind == .cardinal, !number.hasPoint, number.bound == .exact, number.upper == nil else { return }
        func part(at offset: Int, _ unit: StaticString, _ exponent: Int) -> (value: ExactDecimal, end: Int)? {
            let (kind, length) = reader.character(at: offset)
            guard kind.isFinancial, !kind.isSmallUnit, kind.value > 0, reader.holds(anyOf: unit, at: offset + length)
            else {
                return nil
            }
            return (ExactDecimal(word: UInt64(kind.value), exponent: exponent), offset + length + 3)
        }
        guard let tenths = part(at: number.end, "角", -1) else { return }
        let hundredths = part(at: tenths.end, "分", -2)
        number.lower = number.lower?.adding(tenths.value).flatMap { $0.adding(hundredths?.value ?? ExactDecimal(0)) }
        number.end = hundredths?.end ?? tenths.end
        number.numberEnd = number.end
        number.hasPoint = true
    }

    /// 点二五 and 点零五 where no number stands before the point; one digit alone is asked for (点一首歌).
    private func takeLeadingPoint(of number: inout ScannedNumeral) {
        let point = number.start - 3
        guard point >= floor, reader.holds(anyOf: "点點", at: point), number.lower == nil || number.kind == .digits else {
            return
        }
        let before = reader.scalar(before: point).code
        let behind = reader.scalar(at: number.end).code
        guard !isHan(before) || before == 0x662F || before == 0x8D1F || before == 0x4E3A,  // 是 负 为
            !isHan(behind) || behind == 0x500D || behind == 0x767E  // 倍 百
        else { return }
        var digits = ExactDecimalDigits()
        var index = number.start
        while index < number.end {
            let (kind, length) = reader.character(at: index)
            guard kind.isHanDigit, kind.category != .pairDigit else { return }
            digits.append(kind.value, isFraction: true)
            index += max(1, length)
        }
        guard let value = digits.value else { return }
        number.start = point
        number.numberStart = point
        number.lower = value
        number.kind = .cardinal
        number.form = .han
        number.hasPoint = true
    }

    /// 十三五, 十四五: a plan's name read digit by digit, where the text goes on as it does for plans.
    private func fiveYearPlan(at offset: Int) -> ScannedNumeral? {
        guard reader.holds("五", at: offset + 6), !reader.character(before: offset).kind.isHanDigit else { return nil }
        let digit = reader.character(at: offset + 3).kind
        guard digit.category == .hanDigit, (1...5).contains(digit.value) else { return nil }
        guard reader.holds(anyOf: "规時时期末纲初开收”’」》规", at: offset + 9) else { return nil }
        var number = ScannedNumeral(start: offset, end: offset + 9)
        number.form = .digitString
        number.kind = .digits
        number.digitCount = 3
        return number
    }

    func negate(_ number: inout ScannedNumeral) {
        number.isSigned = true
        number.lower = number.lower?.negated
        if let upper = number.upper?.negated {
            number.upper = number.lower
            number.lower = upper
        }
    }

    /// Takes the sign before a number.
    func takeSign(of number: inout ScannedNumeral) {
        guard !number.isSigned, number.form != .half, !number.isOpen,
            let start = reader.signStart(before: number.start, floor: floor)
        else { return }
        number.start = start
        number.numberStart = start
        negate(&number)
    }

    // MARK: Compounds

    /// The whole numeral that begins with a bare number.
    @inline(__always)
    func compound(_ numeral: inout ScannedNumeral) {
        if numeral.form == .financial { takeTenths(of: &numeral) }
        if numeral.form == .digitString { takeLeadingPoint(of: &numeral) }
        if !reader.isPlainlyAlone(start: numeral.start, end: numeral.end) { takeContext(of: &numeral) }
    }

    /// Takes what stands next to a number that isn't told at once to stand alone.
    @inline(__always)
    func takeContext(of numeral: inout ScannedNumeral) {
        let leadsNothing = leadsNothing(numeral.start)
        if !mayGoOn(behind: numeral.end) {
            if !leadsNothing { takeLeader(of: &numeral) }
        } else if !leadsNothing || !takePercentSign(of: &numeral) {
            takeNeighbours(of: &numeral)
        }
    }

    /// Takes 第 or the sign before a number with nothing behind that belongs to it.
    private func takeLeader(of number: inout ScannedNumeral) {
        takeSign(of: &number)
        takeOrdinalMark(of: &number)
    }

    /// Takes % right behind a number with nothing before that belongs to it, as most percentages are written.
    @inline(__always)
    private func takePercentSign(of number: inout ScannedNumeral) -> Bool {
        guard number.kind == .cardinal, number.form == .arabic else { return false }
        let (code, length) = reader.inlinedScalar(at: number.end)
        guard code == 0x25 || code == 0xFF05 else { return false }  // % ％
        number.scale(byPowerOfTen: -2, .percentSign, end: number.end + length, kind: .percent)
        return true
    }

    /// Takes whatever next to a number belongs to it; ``compound(_:)`` comes to the same where less has to be asked.
    func takeNeighbours(of number: inout ScannedNumeral) {
        takeSign(of: &number)
        if number.form == .fused || (number.kind == .digits && number.lower == nil) {
            return takeOrdinalMark(of: &number)
        }
        // What comes next says which reading to try.
        let next = reader.skipSpaces(number.end)
        let (code, length) = reader.scalar(at: next)
        switch code {
        case 0x5206:  // 分
            if takeWordFraction(of: &number) { return }
        case 0x53C8:  // 又
            if let fraction = mixedFraction(number) {
                number = fraction
                return
            }
        case 0x2F, 0xFF0F, 0x2044:  // / ／ ⁄
            if let fraction = slashFraction(number) {
                number = fraction
                return
            }
        default:
            if length == 0 { return takeOrdinalMark(of: &number) }
            let kind = code < 0x10000 ? reader.classes[Int(code)] : 0
            if kind.isArabic, next > number.end, let fraction = spacedFraction(number) {
                number = fraction
                return
            }
            if kind.category == .rangeMark, let range = self.range(number) { number = range }
        }
        if mayScale(number.end) { scale(&number) }
        takeOrdinalMark(of: &number)
    }

    /// Whether what stands behind a number, blanks skipped, can make it part of something larger.
    private func mayGoOn(behind end: Int) -> Bool {
        let next = end < reader.count && reader.bytes[end] == 0x20 ? reader.skipSpaces(end, atMost: 4) : end
        let code = reader.inlinedScalar(at: next).code
        if code < 0x10000, reader.joints.hasBit(Int(code)) { return true }
        // 1 3/4 and nothing else goes on over a space.
        if next > end, code &- 0x30 < 10, isFollowedBySlash(next) { return true }
        return reader.readsScaleLetters && (code == 0x4E2A || code == 0x500B || code == 0x6253)  // 个 個 打
    }

    /// Whether a slash stands behind at most three digits.
    private func isFollowedBySlash(_ offset: Int) -> Bool {
        for index in offset..<min(offset + 4, reader.count) {
            if reader.bytes[index] == 0x2F || reader.bytes[index] >= 0x80 { return true }
            if reader.bytes[index] &- 0x30 >= 10 { return false }
        }
        return false
    }

    /// Whether no sign or 第 can stand before the number.
    @inline(__always)
    private func leadsNothing(_ start: Int) -> Bool {
        var before = start
        // Signs may be a space away.
        if before > 0, reader.bytes[before - 1] == 0x20 { before -= 1 }
        guard before > 0, NumeralReader.mayEndLeader(reader.bytes[before - 1]) else { return true }
        switch reader.bytes.inlinedCodePoint(before: before).value {
        case 0x8D1F, 0x8CA0, 0x2D, 0x2212, 0xFF0D, 0x7B2C: return false  // 负 負 - − － 第
        default: return true
        }
    }

    /// Takes 第 before a number.
    private func takeOrdinalMark(of number: inout ScannedNumeral) {
        guard number.scale == .none, !number.isSigned, number.form != .half else { return }
        var before = reader.scalar(before: number.start)
        // 第 8 名
        if before.code == 0x20 { before = reader.scalar(before: before.start) }
        guard before.code == 0x7B2C, before.start >= floor else { return }
        number.start = before.start
        number.kind = .ordinal
    }
}
