/// Joins two figures into one range where a range mark stands between them: 20万欧元到30万欧元, 零下4℃～零下9℃.
///
/// 增长12.6%至3.4亿元 is none: the units differ.
extension FactScan {
    @inline(__always)
    func mergeRange(into draft: FactDraft) {
        guard draft.kind != .ordinal, draft.lower != nil else { return }
        let edge = skippingInclusion(from: draft.end)
        if mayBegin(.separator, at: edge) { mergeRange(into: draft, separatedAt: edge) }
    }

    @inline(never)
    private func mergeRange(into draft: FactDraft, separatedAt edge: Int) {
        let mark = tables.dates.words.separator(in: bytes, at: edge)
        guard mark > 0 else { return }
        let start = edge + mark
        // What an approximator and a number's own marks take is less.
        guard tables.starts.candidate(in: bytes, from: start) - start < 48,
            let numeral = tables.numerals.next(in: bytes, from: start), isAdjacent(numeral.start, to: start)
        else {
            return
        }
        let far = FactDraft()
        far.begin(start: numeral.start, end: numeral.end, kind: .plain)
        guard readAlone(numeral, behind: draft.end, into: far), isCompatible(draft, far) else { return }
        guard let upper = far.upper ?? far.lower, let lower = draft.lower else { return }
        draft.lower = min(lower, upper)
        draft.upper = max(lower, upper)
        draft.bound = .range
        draft.end = far.end
        // 3元-5元/公斤: both ends are of the rate.
        if !draft.hasUnit || far.kind == .rate || far.kind == .speed {
            draft.unit = far.unit
            draft.kind = far.kind
        }
    }

    /// Reads the far end on its own, as if no figure stood before `end`: what it rejects stays unmerged and is looked at
    /// again.
    private func readAlone(_ numeral: ScannedNumeral, behind end: Int, into far: FactDraft) -> Bool {
        let saved = (last, earlier)
        let count = rejections.count
        defer {
            (last, earlier) = saved
            rejections.removeLast(rejections.count - count)
        }
        last = FactTrace()
        last.end = end
        return readQuantity(of: numeral, first: bytes.codePoint(at: numeral.start).value, into: far)
    }

    /// 1万(含)-5万元: the offset past the brackets that say an end is included.
    @inline(__always)
    private func skippingInclusion(from offset: Int) -> Int {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "(") || bytes.hasPrefix("（", at: offset) else {
            return offset
        }
        return pastInclusion(from: offset)
    }

    /// The same where a bracket opens.
    @inline(never)
    private func pastInclusion(from offset: Int) -> Int {
        for brackets: StaticString in ["(含)", "（含）", "(不含)", "（不含）"] where bytes.hasPrefix(brackets, at: offset) {
            return offset + brackets.utf8CodeUnitCount
        }
        return offset
    }

    /// Whether nothing but an approximator stands between the mark and the number.
    private func isAdjacent(_ start: Int, to edge: Int) -> Bool {
        if start == edge { return true }
        guard start > edge, start - edge <= 9 else { return false }
        if let marker = tables.markers.marker(in: bytes, endingAt: start, notBefore: edge) {
            return start - marker.length == edge
        }
        return tables.units.currency(in: bytes, endingAt: start, notBefore: edge)?.length == start - edge
    }

    private func isCompatible(_ near: FactDraft, _ far: FactDraft) -> Bool {
        if near.denominator != nil && far.denominator != nil { return false }
        if near.hasUnit, !far.hasUnit { return false }
        // 1/2到3/4
        if near.kind == .ratio, far.kind == .ratio, !near.hasUnit, !far.hasUnit { return true }
        if !near.hasUnit { return far.hasUnit && near.kind == .plain }
        switch (near.unit.source, far.unit.source) {
        case (.table, .table):
            guard let first = near.unit.table, let second = far.unit.table else { return false }
            return first.match.form == second.match.form
                || first.dimension == second.dimension && first.dimension != .classifier
        case (.part, .part): return near.unit.part == far.unit.part
        case (.currency, .currency): return true
        case (.currency, .table): return far.unit.table?.dimension == .currency
        case (.table, .currency): return near.unit.table?.dimension == .currency
        default: return false
        }
    }
}
