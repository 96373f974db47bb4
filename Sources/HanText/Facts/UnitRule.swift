/// The unit behind a number (or the currency before it), and what it means there.
extension FactScan {
    func attachUnit(to draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool) {
        switch numeral.scale {
        case .percentSign, .percentWords:
            draft.kind = .percent
            draft.unit = .part(.percent)
            return
        case .perMilleSign:
            draft.kind = .percent
            draft.unit = .part(.perMille)
            return
        case .partOf, .slash:
            draft.kind = .ratio
            // 四分之一公升
            guard let match = tables.units.match(in: bytes, at: numeral.end), match.length > 3,
                case let dimension = tables.units.dimension(of: match.form),
                tables.units.standsAlone(match.form), Self.isMeasured(dimension) || dimension == .time
            else { return }
            draft.unit = .table(match, at: numeral.end, dimension: dimension)
            draft.kind = Self.kind(dimension)
            draft.end = numeral.end + match.length
            return
        case .tenths:
            draft.kind = .ratio
            draft.unit = .part(.tenths)
            return
        case .discount:
            draft.kind = .ratio
            draft.unit = .part(.discount)
            return
        case .times:
            draft.kind = .ratio
            draft.unit = .part(.times)
            return
        case .none:
            if numeral.kind == .fraction { draft.kind = .ratio }
            // 一半|区议员: of what stands behind, and no unit of it.
            if numeral.form == .half,
                bytes.hasPrefix("一半", at: numeral.start) && numeral.end - numeral.start > 3
                    || bytes.hasPrefix("半数", at: numeral.start)
            {
                return
            }
        }
        let currency = currencyLength(endingAt: numeral.start)
        if numeral.form == .financial, numeral.hasPoint, isAmount(endingAt: numeral.end) {
            draft.start -= currency
            draft.unit = currency > 0 ? .currency(endingAt: numeral.start) : .part(.yuan)
            draft.kind = .money
            return
        }
        // 3 名, 第 3 名
        let hasArabicEnd = isArabic || numeral.kind == .ordinal && bytes[numeral.end - 1] &- 0x30 < 10
        let unitStart = hasArabicEnd ? bytes.skippingBlanks(from: numeral.end) : numeral.end
        if mayBegin(.unit, at: unitStart),
            let match = unitMatch(at: unitStart, draft, numeral, isArabic: isArabic)
        {
            draft.unit = .table(match.match, at: unitStart, dimension: match.dimension)
            draft.kind = match.match.isRate ? rateKind(match.match) : Self.kind(match.dimension)
            draft.end = unitStart + match.match.length
            if match.dimension == .classifier, match.match.length == 3 { sharePoints(with: draft) }
            if match.dimension == .temperature || match.dimension == .angle {
                takeScale(of: draft, numeral, at: unitStart)
            }
            if draft.kind == .money, currency > 0 { takeCurrency(currency, of: draft, numeral, match.match) }
            if takesGrade(match.dimension), bytes.hasPrefix("级", at: draft.end), !bytes.hasPrefix("级别", at: draft.end) {
                draft.end += 3
            }
            return
        }
        if currency > 0 {
            draft.start -= currency
            draft.unit = .currency(endingAt: numeral.start)
            draft.kind = .money
            return
        }
        if takeHeight(of: draft, numeral) { return }
        if isArabic, isLetter(bytes[numeral.end - 1]), bytes.namesPay(before: numeral.start) {
            draft.unit = .part(.yuan)  // 月薪12k
            draft.kind = .money
            return
        }
        if numeral.kind != .ordinal, mayBegin(.result, at: numeral.end),
            let length = tables.contexts.result(in: bytes, at: numeral.end)
        {
            draft.unit = .text(start: numeral.end, end: numeral.end + length)
            draft.end = numeral.end + length
            draft.kind = .count
        }
    }

    /// 人民币3角: with the currency named the amount is in its unit, 0.3.
    private func takeCurrency(
        _ length: Int, of draft: FactDraft, _ numeral: ScannedNumeral, _ match: UnitMatch
    ) {
        draft.start -= length
        guard !match.isRate, draft.upper == nil,
            let factor = tables.units.definition(of: match.form, in: .currency)?.factor?.exact,
            factor < ExactDecimal(1),
            let value = draft.lower?.multiplied(by: factor)
        else { return }
        draft.lower = value
        draft.unit = .currency(endingAt: numeral.start)
    }

    static func isMeasured(_ dimension: Unit.Dimension) -> Bool {
        switch dimension {
        case .length, .area, .volume, .mass, .energy, .power, .dataSize, .speed, .currency: true
        default: false
        }
    }

    /// 5000吨级, 16兆瓦级.
    private func takesGrade(_ dimension: Unit.Dimension) -> Bool {
        switch dimension {
        case .classifier, .time, .age, .percent, .percentagePoint: false
        default: true
        }
    }

    /// The unit at an offset where one may begin, with its dimension.
    @inline(__always)
    private func unitMatch(
        at start: Int, _ draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool
    ) -> (match: UnitMatch, dimension: Unit.Dimension)? {
        // Tenths were read with their number: 3亿|成人.
        guard let unit = knownUnit(at: start), !bytes.hasPrefix("成", at: start) else { return nil }
        var match = tables.units.composite(unit, in: bytes, at: start)
        // 500元钱: the noun is no part of the unit, but of 500块钱以上.
        if match.formLength > 3, bytes.hasSuffix("钱", endingAt: start + match.length),
            tables.markers.marker(in: bytes, at: start + match.length) == nil
        {
            let shorter = UnsafeBufferPointer(rebasing: bytes[0..<(start + match.length - 3)])
            if let found = tables.units.match(in: shorter, at: start) { match = found }
        }
        // 3个单位: 个 is the measure word, what it counts the noun.
        if match.formLength > 3, bytes.hasPrefix("个", at: start) || bytes.hasPrefix("個", at: start),
            tables.units.dimension(of: match.form) == .classifier,
            let found = tables.units.match(in: UnsafeBufferPointer(rebasing: bytes[0..<(start + 3)]), at: start)
        {
            match = found
        }
        guard let match = withoutNext(match, at: start) else { return nil }
        let isFixed = numeral.kind != .ordinal && tables.units.isFixed(match.form)
        guard
            let dimension = isFixed
                ? tables.units.dimension(of: match.form)
                : dimension(of: match, at: start, draft, numeral, isArabic: isArabic)
        else { return nil }
        // 0.798下: what counts actions or single nouns takes no broken number, but 场均3.4次.
        if numeral.hasPoint, !numeral.endsInBigUnit, dimension == .classifier, !bytes.hasPrefix("次", at: start),
            tables.units.classes(of: match.form).isDisjoint(with: [.individual, .compound, .collective, .quasi, .added])
        {
            return nil
        }
        if match.formLength == 3, numeral.kind != .ordinal, dimension == .classifier || isBeginningOfWords(start),
            tables.measureNouns.longestMatch(in: bytes, at: start) != nil
        {
            return nil
        }
        return (match, dimension)
    }

    /// What a written unit means here, or `nil` where it means none; one that is fixed (``UnitTable/isFixed(_:)``) need not be
    /// asked for behind a cardinal.
    private func dimension(
        of match: UnitMatch, at start: Int, _ draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool
    ) -> Unit.Dimension? {
        let first = tables.units.dimension(of: match.form)
        if numeral.kind == .ordinal {
            let classes = tables.units.classes(of: match.form)
            if !classes.isDisjoint(with: [.ordinal, .ordinalOnly, .added]) { return .classifier }
            if tables.units.isTime(match.form) { return .time }
            // 第3枚金牌, and not 第一人民医院.
            return !classes.isDisjoint(with: [.individual, .collective, .verbal, .compound])
                && tables.units.standsAlone(match.form)
                && tables.measureNouns.longestMatch(in: bytes, at: start) == nil ? .classifier : nil
        }
        switch match.formLength == 3 ? bytes.codePoint(at: start).value : 0 {
        case 0x5EA6:  // 度
            if let context = tables.contexts.degree(in: bytes, before: draft.start, after: start + 3) {
                return context
            }
            // 负11度, 23度半
            if numeral.lower?.isNegative == true || isHalfDegree(numeral, at: start + 3) { return .temperature }
            return isArabic ? .angle : nil
        case 0x5206:  // 分
            let isMoney = bytes.hasPrefix("钱", at: start + 3) || bytes.hasPrefix("錢", at: start + 3)
            if isMoney || numeral.form == .financial || currencyLength(endingAt: numeral.start) > 0 { return .currency }
            // 1分05秒
            if let seconds = DateNumber(in: bytes, at: start + 3), bytes.hasPrefix("秒", at: seconds.end) {
                return .time
            }
            return .classifier
        case 0x5757, 0x584A:  // 块 塊
            return countsThings(numeral, at: start + 3) ? .classifier : first
        case 0x756A:  // 番
            return tables.contexts.isDoubling(in: bytes, endingAt: numeral.start) ? .ratio : nil
        case 0x65B9:  // 方
            return isArabic ? first : nil
        case 0x6BEB, 0x4ED9:  // 毫 仙
            if isDialectMoney(at: start, numeral) { return .currency }
        default: break
        }
        if bytes[start] == 0x22 || bytes[start] == 0x27 {
            return isArabic && isFeetOrInches(at: start, length: match.formLength, numberStart: numeral.start)
                ? .length : nil
        }
        // 168CM: capitals of a symbol of two letters.
        let needsContext = tables.units.needsContext(match.form)
        if needsContext, isArabic, match.formLength >= 2, bytes[start] < 0x80, Self.isMeasured(first) { return first }
        return needsContext && !match.isRate ? nil : first
    }

    static func kind(_ dimension: Unit.Dimension) -> NumericFact.Kind {
        switch dimension {
        case .classifier: .count
        case .currency: .money
        case .length: .length
        case .area: .area
        case .volume: .volume
        case .mass: .mass
        case .time: .duration
        case .temperature: .temperature
        case .speed, .frequency: .speed
        case .energy, .power: .energy
        case .dataSize: .dataSize
        case .ratio: .ratio
        case .percent: .percent
        case .percentagePoint: .percentagePoint
        case .age: .age
        case .rate, .concentration, .density, .dataRate, .volumeFlow, .massFlow, .acceleration: .rate
        default: .plain
        }
    }

    private func rateKind(_ match: UnitMatch) -> NumericFact.Kind {
        tables.units.unit(of: match, text: "").dimension == .speed ? .speed : .rate
    }

    // MARK: Parts of a compound

    /// 3斤5两, 1米8, 3小时25分, 5元2角, 八块五, 两年半, 两个半小时: the smaller parts go into the value.
    @inline(__always)
    func attachParts(to draft: FactDraft) {
        // Behind most units stands nothing that a part begins with; 两角 alone is an amount of the currency too.
        let mayHold = mayBegin(.part, at: draft.end) || mayBegin(.unit, at: draft.end) && endsInMeasure(draft)
        if mayHold || draft.unit.table?.dimension == .currency { takeParts(of: draft) }
    }

    @inline(never)
    private func takeParts(of draft: FactDraft) {
        // 三到五岁半: the half is of the upper end.
        if draft.kind == .age, let upper = draft.upper, bytes.hasPrefix("半", at: draft.end) {
            draft.upper = upper.adding(Self.half)
            draft.end += 3
        }
        guard let (match, start, dimension) = draft.unit.table, !match.isRate, draft.end == start + match.length else {
            return
        }
        guard draft.upper == nil else {
            if dimension == .currency { putInYuan(draft, match) }
            return
        }
        if dimension == .classifier {
            if mayBegin([.part, .unit], at: draft.end) { attachCountedTime(to: draft, match, start) }
            return
        }
        guard dimension == .currency || mayBegin(.part, at: draft.end) else { return }
        guard let value = draft.lower, dimension != .percentagePoint else { return }
        if bytes.hasPrefix("半", at: draft.end), !tables.contexts.isHalfWord(in: bytes, at: draft.end) {
            if let sum = value.adding(value.isNegative ? Self.half.negated : Self.half) {
                draft.lower = sum
                draft.end += 3
            }
            return
        }
        guard dimension != .age else { return }
        if dimension == .currency, takeWholeAmount(of: draft) { return }
        // 负5元2角, 负零元壹分
        let isNegative =
            value.isNegative || bytes.hasPrefix("负", at: draft.numberStart)
            || bytes.hasPrefix("負", at: draft.numberStart)
        var total = value
        var last = tables.units.definition(of: match.form, in: dimension)?.factor?.exact
        let whole = last
        for _ in 0..<3 {
            guard
                let part = smallerPart(at: draft.end, dimension, below: last, whole: whole, form: match.form)
                    ?? (dimension == .length ? centimetres(at: draft.end, behind: value) : nil)
            else { break }
            guard let sum = isNegative ? total.subtracting(part.value) : total.adding(part.value) else { break }
            total = sum
            draft.end = part.end
            last = part.factor
            if last == nil { break }
        }
        draft.lower = total
        if dimension == .currency { putInYuan(draft, match) }
    }

    static var half: ExactDecimal { ExactDecimal(word: 5, exponent: -1) }

    /// 两个半小时, 三个多月: 个 and the time it counts.
    private func attachCountedTime(to draft: FactDraft, _ match: UnitMatch, _ start: Int) {
        let isHalf = bytes.hasPrefix("半", at: draft.end)
        if isHalf, takeHalf(of: draft) { return }
        guard bytes.hasPrefix("个", at: start) || bytes.hasPrefix("個", at: start), match.length == 3 else { return }
        // 六个加仑
        if let unit = tables.units.match(in: bytes, at: draft.end), unit.length > 3,
            tables.units.standsAlone(unit.form),
            case let definition = tables.units.definition(of: unit.form), definition.factor != nil,
            case let dimension = definition.dimension, Self.isMeasured(dimension),
            // 5个|毫米波雷达
            !bytes.hasPrefix("波", at: draft.end + unit.length)
        {
            draft.unit = .table(unit, at: draft.end, dimension: dimension)
            draft.kind = Self.kind(dimension)
            draft.end += unit.length
            return
        }
        if takeDialectAmount(of: draft) { return }
        guard isHalf || bytes.hasPrefix("多", at: draft.end) || bytes.hasPrefix("来", at: draft.end) else { return }
        let next = draft.end + 3
        guard let unit = tables.units.match(in: bytes, at: next),
            tables.units.isTime(unit.form) || bytes.hasPrefix("月", at: next)
        else { return }
        draft.unit = .table(unit, at: next, dimension: .time)
        draft.kind = .duration
        draft.end = next + unit.length
        if isHalf { draft.lower = draft.lower?.adding(Self.half) } else { draft.bound = .over }
    }

    private func smallerPart(
        at start: Int, _ dimension: Unit.Dimension, below last: ExactDecimal?, whole: ExactDecimal?, form: Int
    ) -> (value: ExactDecimal, end: Int, factor: ExactDecimal?)? {
        guard let last, let whole, mayBeginNumber(at: start), let numeral = numeral(at: start, bare: true),
            numeral.kind == .cardinal || numeral.kind == .digits, numeral.bound == .exact, numeral.upper == nil,
            let amount = numeral.lower
        else { return nil }
        if let unit = tables.units.match(in: bytes, at: numeral.end) {
            guard let smaller = tables.units.definition(of: unit.form, in: dimension)?.factor?.exact, smaller < last,
                let share = amount.multiplied(by: smaller)?.divided(by: whole)
            else { return nil }
            return (share, numeral.end + unit.length, smaller)
        }
        // 八块五, 两块九毛九, 三块零四
        let isAfterZero = bytes.hasPrefix("零", at: start) || bytes.hasPrefix("〇", at: start)
        // 2米05: two digits are no tenth.
        let isLong = numeral.end - start > (isAfterZero ? 6 : bytes.codePoint(at: start).length)
        guard !isLong, let digit = amount.integer, digit > 0, digit < 10,
            tables.contexts.takesBareTenths(in: bytes, endingAt: start),
            let part = amount.scaled(byPowerOfTen: isAfterZero ? -2 : -1)?.multiplied(by: last)?.divided(by: whole)
        else { return nil }
        let next = bytes.codePoint(at: numeral.end).value
        // A noun behind it would make it a count of its own: 三块五人.
        guard next < 0x4E00 || next == 0x7684 || next > 0xA000 || next == 0x9AD8 || next == 0x5DE6 || next == 0x94B1
        else {
            return nil
        }
        return (part, numeral.end, nil)
    }

    /// 82 of 身高1米82, 一米八二: two digits behind metres that nothing is counted by.
    private func centimetres(
        at start: Int, behind metres: ExactDecimal
    ) -> (value: ExactDecimal, end: Int, factor: ExactDecimal?)? {
        guard tables.contexts.takesBareTenths(in: bytes, endingAt: start), let whole = metres.integer, whole < 100,
            let tens = DateNumber.digit(bytes, at: start), case let second = start + tens.length,
            let ones = DateNumber.digit(bytes, at: second), case let end = second + ones.length,
            tens.length == ones.length, max(tens.value, ones.value) < 10, DateNumber.digit(bytes, at: end) == nil,
            tables.units.match(in: bytes, at: end) == nil
        else { return nil }
        switch bytes.codePoint(at: end).value {
        // . % 十 百 千 万 亿: the number goes on.
        case 0x2E, 0x25, 0xFF05, 0x5341, 0x767E, 0x5343, 0x4E07, 0x842C, 0x4EBF, 0x5104, 0x2D, 0x7E, 0xFF5E, 0x2014:
            return nil
        default: return (ExactDecimal(word: UInt64(tens.value * 10 + ones.value), exponent: -2), end, nil)
        }
    }

    /// What goes on with a number's value, numerals aside: 半, what counts more than a unit and what closes an amount.
    static let partBeginnings = "半多来整正"

    /// A digit of any writing, or 两.
    private func mayBeginNumber(at offset: Int) -> Bool {
        if DateNumber.digit(bytes, at: offset) != nil { return true }
        switch bytes.codePoint(at: offset).value {
        case 0x4E24, 0x5169, 0x58F9, 0x8D30, 0x8CB3, 0x53C1, 0x53C3, 0x8086, 0x4F0D, 0x9646, 0x9678, 0x67D2, 0x634C,
            0x7396,
            0x62FE:
            return true
        default:
            return false
        }
    }
}
