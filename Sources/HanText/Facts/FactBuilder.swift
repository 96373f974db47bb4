/// From a draft to the figure that is given: strings are made here and nowhere before.
extension FactScan {
    func appendFact(of draft: FactDraft, value: TimeValue?) {
        var (lower, upper): (NumericFact.Value?, NumericFact.Value?)
        if let period = draft.period {
            let stated = period.start.stated
            lower = stated.isEmpty ? nil : .calendar(stated)
            upper = period.end.map { .calendar($0.stated) }
        } else {
            lower = draft.lower.map { .number($0) }
            upper = draft.upper.map { .number($0) }
        }
        facts.append(
            NumericFact(
                span: TextSpan(start: draft.start, end: draft.end), text: bytes.string(draft.start, draft.end),
                kind: draft.kind, lower: lower, upper: upper, bound: draft.bound,
                unit: draft.period == nil ? unit(of: draft) : nil,
                item: draft.item.map(item),
                iso: value?.iso, grain: value?.grain, isVague: value?.isVague ?? false))
    }

    func item(_ range: Range<Int>) -> NumericFact.Item {
        NumericFact.Item(
            span: TextSpan(start: range.lowerBound, end: range.upperBound),
            text: bytes.string(range.lowerBound, range.upperBound))
    }

    private func unit(of draft: FactDraft) -> Unit? {
        let numerator: Unit
        switch draft.unit {
        case .none:
            return nil
        case .table(let match, let start, let dimension):
            numerator = tables.units.unit(
                of: match, text: text(of: match, at: start, dimension), in: match.isRate ? nil : dimension)
        case .currency(let end):
            guard let definition = tables.units.currency(in: bytes, endingAt: end)?.definition else { return nil }
            numerator = Unit(text: definition.name, definition: definition)
        case .part(let part) where part.dimension != .ratio && part.dimension != .percent:
            return tables.unit(named: part.text)
        case .part(let part):
            numerator = Unit(text: part.text, name: part.text, dimension: part.dimension)
        case .text(let start, let end):
            let text = bytes.string(start, end)
            numerator = Unit(text: text, name: text, dimension: .classifier)
        }
        guard let per = draft.denominator, draft.kind != .frequency else { return numerator }
        return Unit.rate(
            numerator,
            per: Unit(text: bytes.string(per.start, per.end), definition: tables.units.timeFirst(per.form)))
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
            return bytes.string(start, end - 3)
        }
        return bytes.string(start, end)
    }
}
