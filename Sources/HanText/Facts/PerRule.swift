/// 每公斤3元, 每平方公里145人, 每月1次, 每10万人5例: 每 and a unit before the number make a rate or a frequency.
extension FactScan {
    func attachPer(to draft: FactDraft) {
        guard draft.hasUnit, draft.kind != .rate, draft.kind != .percent, draft.kind != .ordinal else { return }
        var edge = backOverBlank(draft.start)
        if mayEnd(.bound, at: edge), let marker = tables.markers.marker(in: bytes, endingAt: edge, notBefore: limit) {
            edge -= marker.length
        }
        edge = backOverBlank(edge)
        if isTimes(draft), let average = averagePer(endingAt: edge) {
            draft.kind = .frequency
            draft.start = average
            return
        }
        guard last.end == edge || holdsEvery(before: edge), let every = every(before: edge) else { return }
        draft.denominator = (every.unitStart, every.unitEnd, every.form)
        let isTime = tables.units.isTime(every.form)
        draft.kind = draft.kind == .count && isTime && !isPerson(draft) ? .frequency : .rate
        if edge < draft.start, draft.bound == .exact,
            let marker = tables.markers.marker(in: bytes, endingAt: backOverBlank(draft.start), notBefore: limit)
        {
            draft.bound = marker.bound
        }
        draft.start = every.start
    }

    /// The start of 年均, 月均 or their like at `end`: 年均3次.
    private func averagePer(endingAt end: Int) -> Int? {
        guard bytes.hasSuffix("均", endingAt: end), end - 6 >= limit else { return nil }
        switch bytes.codePoint(before: end - 3).value {
        case 0x5E74, 0x6708, 0x5468, 0x65E5, 0x5929: return end - 6  // 年 月 周 日 天
        default: return nil
        }
    }

    @inline(__always)
    private func isTimes(_ draft: FactDraft) -> Bool {
        guard let start = draft.unit.table?.start, draft.kind == .count else { return false }
        return bytes.hasPrefix("次", at: start)
    }

    /// 两周一次, 一天三次: a length of time and how often in it; one of the two is 1.
    @inline(__always)
    func takeTimes(into draft: FactDraft) {
        if draft.kind == .duration { takeTimes(intoLength: draft) }
    }

    @inline(never)
    private func takeTimes(intoLength draft: FactDraft) {
        guard draft.start == draft.numberStart, draft.bound == .exact, draft.upper == nil,
            let length = draft.lower, mayBeginSignedNumber(at: draft.end),
            let count = numeral(at: draft.end, bare: false), count.kind == .cardinal,
            let often = count.lower, length == ExactDecimal(1) || often == ExactDecimal(1),
            bytes.hasPrefix("次", at: count.end), let match = tables.units.match(in: bytes, at: count.end),
            match.length == 3
        else { return }
        // 一次性, 一次元
        let next = bytes.codePoint(at: count.end + 3).value
        if next == 0x6027 || next == 0x5143 || next == 0x65B9 { return }
        draft.kind = .frequency
        draft.lower = often
        draft.bound = count.bound
        draft.unit = .table(match, at: count.end, dimension: .classifier)
        draft.end = count.end + 3
    }

    /// Whether a number, or its sign, may begin at an offset.
    private func mayBeginSignedNumber(at offset: Int) -> Bool {
        if mayBegin(.part, at: offset) { return true }
        switch bytes.codePoint(at: offset).value {
        case 0x8D1F, 0x8CA0, 0x2B, 0x2D, 0x2212, 0xFF0D, 0x20: return true  // 负 負 + - − －, and a blank before digits
        default: return false
        }
    }

    /// 每 and the unit that ends at `edge`, perhaps with a number between them that was a figure of its own (每10万人).
    private func every(before edge: Int) -> (start: Int, unitStart: Int, unitEnd: Int, form: Int)? {
        if last.end == edge, last.unitForm >= 0, last.unitEnd == edge, !last.isRange, last.bound == .exact,
            bytes.hasSuffix("每", endingAt: last.start)
        {
            let found = (last.start - 3, last.start, edge, last.unitForm)
            removeLast()
            return found
        }
        guard holdsEvery(before: edge) else { return nil }
        var offset = edge
        for _ in 0..<6 {
            let previous = bytes.codePoint(before: offset)
            guard previous.length > 0, offset - previous.length >= limit else { return nil }
            offset -= previous.length
            guard previous.value == 0x6BCF else { continue }  // 每
            var unitStart = offset + previous.length
            let first = unitStart
            // 每千人, 每万户, 每百公里
            while unitStart < edge, Self.isMagnitude(bytes.codePoint(at: unitStart).value) { unitStart += 3 }
            guard let match = tables.units.match(in: bytes, at: unitStart), unitStart + match.length == edge else {
                return nil
            }
            return (offset, first, edge, match.form)
        }
        return nil
    }

    /// Whether 每 may stand among the six characters before `edge`: its last two bytes do, or a character of four bytes.
    @inline(__always)
    func holdsEvery(before edge: Int) -> Bool {
        guard edge >= 16, let base = bytes.baseAddress else { return true }
        let window = UnsafeRawPointer(base + (edge - 16))
        return Self.mayHoldEvery(UInt64(littleEndian: window.loadUnaligned(as: UInt64.self)))
            || Self.mayHoldEvery(UInt64(littleEndian: window.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }

    /// Whether one of eight bytes, the first of them the lowest, is the last of 每 (8F) behind its second (AF) or at the start, or
    /// the first of a character of four bytes (F0 and on).
    @inline(__always)
    private static func mayHoldEvery(_ bytes: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // A byte that is 0 borrows from its highest bit.
        let rest = bytes ^ (ones &* 0x8F)
        let others = bytes ^ (ones &* 0xAF)
        let isSecond = (others &- ones) & ~others
        let isLast = (rest &- ones) & ~rest & (isSecond &<< 8 | 0x80)
        let isFourBytes = bytes & bytes &<< 1 & bytes &<< 2 & bytes &<< 3
        return (isLast | isFourBytes) & (ones &* 0x80) != 0
    }

    static func isMagnitude(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x767E, 0x5343, 0x4E07, 0x4EBF, 0x842C, 0x5104: true
        default: false
        }
    }

    private func isPerson(_ draft: FactDraft) -> Bool {
        guard let (match, start, _) = draft.unit.table else { return false }
        return bytes.hasPrefix("人", at: start) || bytes.hasPrefix("名", at: start) || match.isRate
    }
}
