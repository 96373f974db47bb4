/// From a draft to the figure that is given: strings are made here and nowhere before.
extension FactScan {
    /// Appends the figure of a draft.
    @inline(__always)
    func appendFact(of draft: FactDraft, value: consuming TimeValue?) {
        let place = facts.nextPlace()
        let lower = lower(of: draft)
        let unit = draft.period != nil ? .none : unit(of: draft)
        place.put(\.span, TextSpan(start: draft.start, end: draft.end))
        place.put(\.text, text(draft.start, draft.end))
        place.put(\.kind, draft.kind)
        place.put(\.plainLower, lower)
        place.put(\.sharedUnit, unit)
        if lower.isLarge || unit.isOwn || draft.upper != nil || draft.period?.end != nil {
            place.put(\.extras, extras(of: draft, hasLargeLower: lower.isLarge, hasOwnUnit: unit.isOwn))
        } else {
            place.put(\.extras, nil)
        }
        place.put(\.bound, draft.bound)
        place.put(\.item, draft.item.map { item($0) })
        if let value {
            place.put(\.grain, value.grain)
            place.put(\.isVague, value.isVague)
            place.put(\.plainTime, value.time)
        } else {
            place.put(\.grain, nil)
            place.put(\.isVague, false)
            place.put(\.plainTime, .none)
        }
    }

    /// The text of a stretch.
    func text(_ start: Int, _ end: Int) -> String {
        isWellFormed ? bytes.wellFormedString(start, end) : bytes.string(start, end)
    }

    /// The value of a draft: what a date states, or its number.
    @inline(__always)
    private func lower(of draft: FactDraft) -> PlainValue {
        guard let period = draft.period else { return draft.lower.map { PlainValue($0) } ?? .none }
        return period.start.hasDate || period.start.hasClock ? .stated(period.start) : .none
    }

    /// What of a draft doesn't stand in the figure itself.
    @inline(never)
    private func extras(of draft: FactDraft, hasLargeLower: Bool, hasOwnUnit: Bool) -> FactExtras {
        FactExtras(
            lower: hasLargeLower ? draft.lower.map { .number($0) } : nil,
            upper: draft.period.map { $0.end.map { .calendar($0.stated) } } ?? draft.upper.map { .number($0) },
            unit: hasOwnUnit ? ownUnit(of: draft) : nil)
    }

    func item(_ range: Range<Int>) -> NumericFact.Item {
        NumericFact.Item(
            span: TextSpan(start: range.lowerBound, end: range.upperBound),
            text: text(range.lowerBound, range.upperBound))
    }

    /// Which of the shared units a draft has, or that it has one of its own.
    @inline(__always)
    private func unit(of draft: FactDraft) -> SharedUnit {
        let unit = draft.unit
        if unit.source == .none { return .none }
        if draft.denominator == nil {
            if let (match, start, dimension) = unit.table, tables.units.isPlain(match, in: dimension),
                dimension != .currency || !hasOtherText(match, at: start)
            {
                return tables.isStandard ? SharedUnit(form: match.form) : .own
            }
            if unit.source == .part, unit.part.isShare { return SharedUnit(unit.part) }
        }
        return .own
    }

    private func ownUnit(of draft: FactDraft) -> Unit? {
        let numerator: Unit
        let unit = draft.unit
        switch unit.source {
        case .none:
            return nil
        case .table:
            guard let (match, start, dimension) = unit.table else { return nil }
            numerator = tables.units.unit(
                of: match, text: text(of: match, at: start, dimension), in: match.isRate ? nil : dimension)
        case .currency:
            guard let definition = tables.units.currency(in: bytes, endingAt: unit.end)?.definition else { return nil }
            numerator = Unit(text: definition.name, definition: definition)
        case .part where !unit.part.isShare:
            guard let named = tables.unit(named: unit.part.text) else { return nil }
            numerator = named
        case .part:
            numerator = SharedUnit.parts[Int(unit.part.rawValue)]
        case .text:
            let name = text(unit.start, unit.end)
            numerator = Unit(text: name, name: name, dimension: .classifier)
        }
        guard let per = draft.denominator, draft.kind != .frequency else { return numerator }
        return Unit.rate(
            numerator,
            per: Unit(text: text(per.start, per.end), definition: tables.units.timeFirst(per.form)))
    }

    /// Whether an amount of money ends with what is no part of its unit.
    private func hasOtherText(_ match: UnitMatch, at start: Int) -> Bool {
        let end = start + match.length
        return bytes.hasSuffix("人民币", endingAt: end) || bytes.hasSuffix("人民幣", endingAt: end)
            || match.length > 3 && (bytes.hasSuffix("整", endingAt: end) || bytes.hasSuffix("正", endingAt: end))
    }

    /// The unit as written; of 元人民币 the 元, which tells the same.
    private func text(of match: UnitMatch, at start: Int, _ dimension: Unit.Dimension) -> String {
        let end = start + match.length
        if dimension == .currency, !match.isRate {
            if bytes.hasSuffix("人民币", endingAt: end) || bytes.hasSuffix("人民幣", endingAt: end) { return "元" }
        }
        // 壹佰元整
        if dimension == .currency, end - start > 3,
            bytes.hasSuffix("整", endingAt: end) || bytes.hasSuffix("正", endingAt: end)
        {
            return text(start, end - 3)
        }
        return match.isRate || match.length != match.formLength
            ? text(start, end) : tables.units.text(of: match.form)
    }
}
