/// Which side of a figure the counted noun stands on, by the figure's kind.
extension FactScan {
    mutating func findItem(of draft: inout FactDraft) {
        switch draft.kind {
        case .count, .rate, .frequency:
            draft.item = after(draft, takesGenitive: draft.kind != .count, takesClauses: true) ?? before(draft)
        case .ordinal:
            draft.item = after(draft, takesGenitive: false, takesClauses: false)
        case .percent, .ratio:
            draft.item = after(draft, takesGenitive: true, takesClauses: false)
        case .money, .length, .area, .volume, .mass, .temperature, .speed, .energy, .dataSize:
            draft.item = after(draft, takesGenitive: true, takesClauses: false) ?? before(draft)
        case .plain:
            draft.item =
                draft.lower == nil || !draft.hasUnit ? after(draft, takesGenitive: false, takesClauses: false) : nil
            if draft.item != nil { draft.kind = .count }
        case .percentagePoint, .date, .period, .duration, .time, .age, .score:
            break
        }
        if draft.item == nil { draft.item = inheritedItem(for: draft) }
    }

    private func after(_ draft: FactDraft, takesGenitive: Bool, takesClauses: Bool) -> Range<Int>? {
        if isPersonUnit(draft), !bytes.hasPrefix("的", at: draft.end) { return nil }
        return tables.items.after(
            in: bytes, at: draft.end, takesGenitive: takesGenitive, takesClauses: takesClauses && isIndividual(draft))
    }

    private func before(_ draft: FactDraft) -> Range<Int>? {
        tables.items.before(in: bytes, endingAt: draft.start, notBefore: limit)
    }

    /// 人 and 人次 name what they count.
    private func isPersonUnit(_ draft: FactDraft) -> Bool {
        guard case .table(_, let start, _) = draft.unit else { return false }
        return bytes.hasPrefix("人", at: start)
    }

    private func isIndividual(_ draft: FactDraft) -> Bool {
        guard case .table(let match, _, _) = draft.unit else { return false }
        return !tables.units.classes(of: match.form).isDisjoint(with: [.individual, .collective])
    }

    /// 从2亿元上调至3亿元: both ends of a change measure one thing; （甲区3例、乙区2例）: so do the members of a list in
    /// brackets behind its sum.
    private func inheritedItem(for draft: FactDraft) -> Range<Int>? {
        guard let last = drafts.last, let item = last.item, last.kind == draft.kind else { return nil }
        guard draft.start - last.end <= 36 else { return nil }
        guard tables.items.isChange(in: bytes, from: last.end, to: draft.start) else { return nil }
        return item
    }
}
