/// From a draft to the figure that is returned: strings are made here and nowhere before.
extension FactScan {
    func fact(of draft: FactDraft) -> NumericFact {
        var fact = NumericFact(
            span: TextSpan(start: draft.start, end: draft.end), text: bytes.string(draft.start, draft.end),
            kind: draft.kind, lower: nil, bound: draft.bound)
        if let period = draft.period {
            fact.lower = .calendar(period.start.stated)
            if let end = period.end { fact.upper = .calendar(end.stated) }
        } else {
            fact.lower = draft.lower.map { .number($0) }
            fact.upper = draft.upper.map { .number($0) }
            fact.unit = unit(of: draft)
        }
        if let item = draft.item {
            fact.item = NumericFact.Item(
                span: TextSpan(start: item.lowerBound, end: item.upperBound),
                text: bytes.string(item.lowerBound, item.upperBound))
        }
        return fact
    }

    private func unit(of draft: FactDraft) -> Unit? {
        let numerator: Unit
        switch draft.unit {
        case .none:
            return nil
        case .table(let match, let start, let dimension):
            numerator = tables.units.unit(
                of: match, text: bytes.string(start, start + match.length), in: match.isRate ? nil : dimension)
        case .currency(let definition):
            numerator = Unit(text: definition.name, definition: definition)
        case .part(let text, let dimension):
            let name = "\(text)"
            numerator = Unit(text: name, name: name, dimension: dimension)
        case .text(let start, let end):
            let text = bytes.string(start, end)
            numerator = Unit(text: text, name: text, dimension: .classifier)
        }
        guard let per = draft.denominator, draft.kind != .frequency else { return numerator }
        return Unit.rate(
            numerator,
            per: Unit(text: bytes.string(per.start, per.end), definition: tables.units.timeFirst(per.form)))
    }
}
