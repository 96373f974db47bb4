/// From a draft to the figure that is given: strings are made here and nowhere before.
extension FactScan {
    /// Appends the figure of a draft.
    func appendFact(of draft: FactDraft, value: TimeValue?) {
        let isCalendar = draft.period != nil
        let place = facts.nextPlace()
        place.put(\.span, TextSpan(start: draft.start, end: draft.end))
        place.put(\.text, text(draft.start, draft.end))
        place.put(\.kind, draft.kind)
        place.put(\.lower, isCalendar ? startOfPeriod(draft) : draft.lower.map { .number($0) })
        place.put(\.upper, isCalendar ? endOfPeriod(draft) : draft.upper.map { .number($0) })
        place.put(\.bound, draft.bound)
        place.put(\.unit, isCalendar ? nil : unit(of: draft))
        place.put(\.item, draft.item.map { item($0) })
        place.put(\.iso, value?.iso)
        place.put(\.grain, value?.grain)
        place.put(\.isVague, value?.isVague ?? false)
    }

    /// The text of a stretch.
    func text(_ start: Int, _ end: Int) -> String {
        isWellFormed ? bytes.wellFormedString(start, end) : bytes.string(start, end)
    }

    private func startOfPeriod(_ draft: FactDraft) -> NumericFact.Value? {
        guard let stated = draft.period?.start.stated, !stated.isEmpty else { return nil }
        return .calendar(stated)
    }

    private func endOfPeriod(_ draft: FactDraft) -> NumericFact.Value? {
        draft.period?.end.map { .calendar($0.stated) }
    }

    func item(_ range: Range<Int>) -> NumericFact.Item {
        NumericFact.Item(
            span: TextSpan(start: range.lowerBound, end: range.upperBound),
            text: text(range.lowerBound, range.upperBound))
    }

    @inline(__always)
    private func unit(of draft: FactDraft) -> Unit? {
        let unit = draft.unit
        if unit.source == .none { return nil }
        if draft.denominator == nil {
            if let (match, start, dimension) = unit.table, tables.units.isPlain(match, in: dimension),
                dimension != .currency || !hasOtherText(match, at: start)
            {
                return tables.units.plainUnit(of: match.form)
            }
            if unit.source == .part, unit.part.isShare { return Self.shares[Int(unit.part.rawValue)] }
        }
        return largerUnit(of: draft)
    }

    /// The parts of numbers as units, by their number; used of those that are shares.
    private static let shares = UnitPart.allCases.map { Unit(text: $0.text, name: $0.text, dimension: $0.dimension) }

    private func largerUnit(of draft: FactDraft) -> Unit? {
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
            return tables.unit(named: unit.part.text)
        case .part:
            numerator = Self.shares[Int(unit.part.rawValue)]
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
