/// From a number to a quantity: what stands around it, its unit and its kind.
extension FactScan {
    /// The figure that a numeral makes, or `nil` where it makes none (a rejection is kept then).
    mutating func quantity(_ numeral: ScannedNumeral) -> FactDraft? {
        let first = bytes.codePoint(at: numeral.start).value
        let isArabic = first &- 0x30 < 10 || first &- 0xFF10 < 10 || first == 0x2D || first == 0x2212 || first == 0xFF0D
        var draft = FactDraft(start: numeral.start, end: numeral.end, kind: .plain)
        draft.lower = numeral.lower
        draft.upper = numeral.upper
        draft.bound = numeral.bound

        attachUnit(to: &draft, numeral, isArabic: isArabic)
        if let finding = named(numeral, hasUnit: draft.hasUnit, isArabic: isArabic) {
            reject(numeral.start, finding.end, finding.reason)
            return nil
        }
        attachBoundsAfter(to: &draft)
        attachPer(to: &draft)
        attachBoundsBefore(to: &draft)
        if draft.kind == .duration { makePeriod(of: &draft) }
        if draft.kind == .count || draft.kind == .plain { makeOrdinal(of: &draft, numeral) }
        if let reason = emptiness(of: draft, numeral, isArabic: isArabic) {
            reject(numeral.start, numeral.end, reason)
            return nil
        }
        return draft
    }

    private func named(_ numeral: ScannedNumeral, hasUnit: Bool, isArabic: Bool) -> IdentifierRules.Finding? {
        guard isArabic else {
            return numeral.kind == .digits && !hasUnit
                ? IdentifierRules.Finding(end: numeral.end, reason: .identifier) : nil
        }
        var start = numeral.start
        let first = bytes.codePoint(at: start)
        // The sign of S-26 belongs to the name.
        if first.value == 0x2D || first.value == 0x2212 || first.value == 0xFF0D { start += first.length }
        let isPlain = numeral.kind == .cardinal || numeral.kind == .digits || numeral.kind == .range
        return tables.identifiers.finding(
            in: bytes, start: start, end: numeral.end, notBefore: limit, digits: digitCount(start, numeral.end),
            hasUnit: hasUnit, isPlain: isPlain)
    }

    private func digitCount(_ start: Int, _ end: Int) -> Int {
        var count = 0
        var offset = start
        while offset < end, count < 40 {
            let next = bytes.codePoint(at: offset)
            guard next.value &- 0x30 < 10 || next.value &- 0xFF10 < 10 else { return 0 }
            count += 1
            offset += next.length
        }
        return count
    }

    // MARK: Unit

    private func attachUnit(to draft: inout FactDraft, _ numeral: ScannedNumeral, isArabic: Bool) {
        switch numeral.kind {
        case .percent:
            draft.kind = .percent
            draft.unit = .part("%", .percent)
            return
        case .fraction:
            draft.kind = .ratio
            return
        case .multiple:
            draft.kind = .ratio
            draft.unit = multipleUnit(numeral)
            return
        case .cardinal, .ordinal, .range, .digits:
            break
        }
        let currency = tables.units.currency(in: bytes, endingAt: numeral.start, notBefore: limit)
        let unitStart = isArabic ? bytes.skippingBlanks(from: numeral.end) : numeral.end
        if let match = tables.units.compositeMatch(in: bytes, at: unitStart),
            let dimension = dimension(of: match, at: unitStart, draft: draft, isArabic: isArabic)
        {
            draft.unit = .table(match, at: unitStart, dimension: dimension)
            draft.kind =
                match.isRate ? Self.rateKind(tables.units.unit(of: match, text: "").dimension) : Self.kind(dimension)
            draft.end = unitStart + match.length
            if let currency, draft.kind == .money { draft.start -= currency.length }
            return
        }
        if let currency {
            draft.start -= currency.length
            draft.unit = .currency(currency.definition)
            draft.kind = .money
            return
        }
        if let length = tables.contexts.result(in: bytes, at: numeral.end) {
            draft.unit = .text(start: numeral.end, end: numeral.end + length)
            draft.end = numeral.end + length
            draft.kind = .count
        }
    }

    /// 倍, 成, 折 or 番 inside a numeral.
    private func multipleUnit(_ numeral: ScannedNumeral) -> DraftUnit {
        var offset = numeral.end
        while offset > numeral.start {
            let last = bytes.codePoint(before: offset)
            switch last.value {
            case 0x500D: return .part("倍", .ratio)
            case 0x6210: return .part("成", .ratio)
            case 0x6298: return .part("折", .ratio)
            case 0x756A: return .part("番", .ratio)
            default: offset -= max(1, last.length)
            }
        }
        return .none
    }

    /// What a written unit means here, or `nil` where it means none.
    private func dimension(
        of match: UnitMatch, at start: Int, draft: FactDraft, isArabic: Bool
    ) -> Unit.Dimension? {
        let senses = tables.units.senses(of: match.form)
        guard let first = senses.first else { return nil }
        if bytes.hasPrefix("度", at: start), match.formLength == 3 {
            return tables.contexts.degree(in: bytes, before: draft.start) ?? .angle
        }
        if bytes.hasPrefix("分", at: start), match.formLength == 3 { return .classifier }
        if first.needsContext { return match.isRate ? tables.units.definitions[Int(first.definition)].dimension : nil }
        return tables.units.definitions[Int(first.definition)].dimension
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

    private static func rateKind(_ dimension: Unit.Dimension) -> NumericFact.Kind {
        dimension == .speed ? .speed : .rate
    }

    // MARK: Bounds

    func attachBoundsAfter(to draft: inout FactDraft) {
        guard let marker = tables.markers.marker(in: bytes, at: draft.end) else { return }
        // Behind a bare number only 以上 and its kin; 余 and 多 were the numeral's.
        draft.end += marker.length
        if draft.isRange { return }
        if draft.bound == .exact || marker.bound == .atLeast || marker.bound == .atMost { draft.bound = marker.bound }
    }

    func attachBoundsBefore(to draft: inout FactDraft) {
        var edge = draft.start
        for _ in 0..<2 {
            let at = backOverBlank(edge)
            guard let marker = tables.markers.marker(in: bytes, endingAt: at, notBefore: limit) else { break }
            if marker.needsMagnitude {
                guard isBareMagnitude(draft.numberStart) else { break }
            }
            edge = at - marker.length
            draft.start = edge
            if !draft.isRange, draft.bound == .exact || draft.bound == .atLeast || marker.bound != .about {
                draft.bound = marker.bound
            }
        }
    }

    private func backOverBlank(_ offset: Int) -> Int {
        let last = bytes.codePoint(before: offset)
        return last.value == 0x20 ? offset - 1 : offset
    }

    /// 百, 千, 万 or 亿 without a digit before it.
    private func isBareMagnitude(_ start: Int) -> Bool {
        switch bytes.codePoint(at: start).value {
        case 0x767E, 0x5343, 0x4E07, 0x4EBF, 0x842C, 0x5104, 0x534A: true
        default: false
        }
    }

    // MARK: Per what

    /// 每公斤3元, 每月1次: 每 and a unit before the number make a rate or a frequency.
    private func attachPer(to draft: inout FactDraft) {
        guard draft.hasUnit, draft.kind != .rate, draft.kind != .percent, draft.kind != .ordinal else { return }
        var edge = draft.start
        if let marker = tables.markers.marker(in: bytes, endingAt: edge, notBefore: limit) { edge -= marker.length }
        var offset = edge
        for _ in 0..<5 {
            let previous = bytes.codePoint(before: offset)
            guard previous.length > 0, offset - previous.length >= limit else { return }
            offset -= previous.length
            guard previous.value == 0x6BCF else { continue }  // 每
            let unitStart = offset + previous.length
            guard let match = tables.units.match(in: bytes, at: unitStart), unitStart + match.length == edge else {
                return
            }
            draft.denominator = (unitStart, edge, match.form)
            let isTime = tables.units.timeFirst(match.form).dimension == .time
            if draft.kind == .count, isTime, !isPerson(draft) {
                draft.kind = .frequency
            } else {
                draft.kind = .rate
            }
            if edge < draft.start, draft.bound == .exact,
                let marker = tables.markers.marker(in: bytes, endingAt: draft.start, notBefore: limit)
            {
                draft.bound = marker.bound
            }
            draft.start = offset
            return
        }
    }

    private func isPerson(_ draft: FactDraft) -> Bool {
        guard case .table(let match, let start, _) = draft.unit else { return false }
        return bytes.hasPrefix("人", at: start) || bytes.hasPrefix("名", at: start) || match.isRate
    }

    // MARK: Periods and ordinals

    /// 近10年来, 前5年, 半个月前: a length of time that says when.
    private func makePeriod(of draft: inout FactDraft) {
        let after = tables.contexts.periodAfter(in: bytes, at: draft.end)
        if let after {
            draft.end += after
            draft.kind = .period
            if let before = tables.contexts.periodBefore(in: bytes, endingAt: draft.numberStart, notBefore: limit) {
                draft.start = min(draft.start, draft.numberStart - before)
                draft.bound = .exact
            }
            return
        }
        guard draft.start == draft.numberStart,
            let before = tables.contexts.ordinalBefore(in: bytes, endingAt: draft.start, notBefore: limit)
        else { return }
        draft.start -= before
        draft.kind = .period
    }

    /// 第3名, 前二十名, 头3件.
    private func makeOrdinal(of draft: inout FactDraft, _ numeral: ScannedNumeral) {
        if numeral.kind == .ordinal {
            draft.kind = .ordinal
            return
        }
        guard draft.hasUnit, draft.start == draft.numberStart,
            let before = tables.contexts.ordinalBefore(in: bytes, endingAt: draft.start, notBefore: limit),
            case .table(let match, _, _) = draft.unit,
            tables.units.classes(of: match.form).contains(.ordinal)
        else { return }
        draft.start -= before
        draft.kind = .ordinal
    }

    // MARK: Numbers that are no figure

    /// Why a draft says nothing a reader would list, or `nil` where it does.
    private func emptiness(of draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool) -> FactRejection.Reason? {
        if draft.hasUnit { return indefiniteness(of: draft, numeral, isArabic: isArabic) }
        if numeral.kind == .fraction || numeral.kind == .ordinal { return nil }
        if draft.start != draft.numberStart, draft.lower != nil || numeral.bound != .exact { return nil }
        let last = bytes.codePoint(before: numeral.end).value
        let isMagnitude = last == 0x4E07 || last == 0x4EBF || last == 0x842C || last == 0x5104
        if isMagnitude || numeral.bound != .exact && numeral.end - numeral.start > 6 {
            return numeral.end - numeral.start > 3 ? nil : .bare
        }
        let isContext = tables.contexts.makesPlain(in: bytes, endingAt: numeral.start, notBefore: limit)
        let isDecimal = !(numeral.lower?.isInteger ?? true)
        if isArabic { return isContext || isDecimal && numeral.kind == .cardinal ? nil : .bare }
        return isDecimal && isContext ? nil : .bare
    }

    /// 一位老人, 几件: an article and no count.
    private func indefiniteness(
        of draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool
    ) -> FactRejection.Reason? {
        guard !isArabic, numeral.kind == .cardinal else { return nil }
        let length = numeral.end - numeral.start
        guard length == 3, draft.start == draft.numberStart else { return nil }
        let only = bytes.codePoint(at: numeral.start).value
        if only == 0x51E0 || only == 0x6570 || only == 0x5E7E { return .indefinite }  // 几 数 幾
        guard only == 0x4E00 || only == 0x534A, draft.bound == .exact else { return nil }
        switch draft.kind {
        case .count, .plain:
            return tables.contexts.isCasualty(in: bytes, at: draft.end) ? nil : .indefinite
        case .duration, .period:
            if bytes.hasPrefix("小时", at: numeral.end) || bytes.hasPrefix("分钟", at: numeral.end) { return nil }
            return tables.contexts.makesDuration(in: bytes, endingAt: draft.start, notBefore: limit) ? nil : .indefinite
        default:
            return nil
        }
    }
}

extension FactDraft {
    /// Whether a unit, a currency or a part of the number says what is counted.
    var hasUnit: Bool {
        if case .none = unit { return false }
        return true
    }
}
