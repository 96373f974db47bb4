/// Lengths of time that say when, and counts that say which.
extension FactScan {
    /// 近10年来, 前5年, 半个月前: a length of time that says when.
    func makePeriod(of draft: FactDraft) {
        // 三季度 is the third one; 三个季度 are three.
        if bytes.hasSuffix("季度", endingAt: draft.end), !bytes.hasSuffix("个季度", endingAt: draft.end), !draft.isRange,
            draft.start == draft.numberStart, !bytes.hasSuffix("前", endingAt: draft.start)
        {
            draft.kind = .period
            return
        }
        // 三个月大的婴儿
        if bytes.hasPrefix("大", at: draft.end), tables.contexts.isAge(in: bytes, at: draft.end + 3) {
            draft.end += 3
            draft.kind = .age
            return
        }
        if let after = tables.contexts.periodAfter(in: bytes, at: draft.end) {
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
    func makeOrdinal(of draft: FactDraft, _ numeral: ScannedNumeral) {
        if numeral.kind == .ordinal {
            draft.kind = .ordinal
            return
        }
        guard draft.kind == .count, draft.hasUnit, draft.start == draft.numberStart, mayEnd(.ordinal, at: draft.start),
            let before = tables.contexts.ordinalBefore(in: bytes, endingAt: draft.start, notBefore: limit),
            let match = draft.unit.table?.match,
            tables.units.classes(of: match.form).contains(.ordinal)
        else { return }
        draft.start -= before
        draft.kind = .ordinal
    }
}
