/// From a draft to the figure that is given: strings are made here and nowhere before.
extension FactScan {
    /// Appends the figure of a draft, made in its place.
    func appendFact(of draft: FactDraft, value: TimeValue?) {
        facts.append(NumericFact(span: TextSpan(start: 0, end: 0), text: "", kind: .plain, lower: nil))
        facts.withUnsafeMutableBufferPointer { fill(&$0[$0.count - 1], with: draft, value) }
    }

    @inline(__always)
    private func fill(_ fact: inout NumericFact, with draft: FactDraft, _ value: TimeValue?) {
        fact.span = TextSpan(start: draft.start, end: draft.end)
        fact.text = bytes.string(draft.start, draft.end)
        fact.kind = draft.kind
        fact.bound = draft.bound
        if let period = draft.period {
            let stated = period.start.stated
            if !stated.isEmpty { fact.lower = .calendar(stated) }
            if let end = period.end { fact.upper = .calendar(end.stated) }
        } else {
            if let lower = draft.lower { fact.lower = .number(lower) }
            if let upper = draft.upper { fact.upper = .number(upper) }
            fact.unit = unit(of: draft)
        }
        if let item = draft.item { fact.item = self.item(item) }
        guard let value else { return }
        fact.iso = value.iso
        fact.grain = value.grain
        fact.isVague = value.isVague
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
        return match.isRate || match.length != match.formLength
            ? bytes.string(start, end) : tables.units.text(of: match.form)
    }
}
