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
        if opensClause(draft) {
            draft.kind = .period
            draft.bound = .exact
            return
        }
        guard draft.start == draft.numberStart,
            let before = tables.contexts.ordinalBefore(in: bytes, endingAt: draft.start, notBefore: limit)
        else { return }
        draft.start -= before
        draft.kind = .period
    }

    /// 近十年，…, 我国近五年…: where a clause opens with it, and what happened follows, 近 and a length of time say when.
    private func opensClause(_ draft: FactDraft) -> Bool {
        guard draft.start + 3 == draft.numberStart, bytes.hasPrefix("近", at: draft.start) else { return false }
        let before = bytes.codePoint(before: draft.start).value
        let next = bytes.codePoint(at: draft.end).value
        let isFollowed = next == 0xFF0C || next == 0x2C || isHan(next) && next != 0x7684 && next != 0x4E86
        let opens =
            draft.start == 0 || tables.items.stops.mark(of: before) == .stop
            || tables.items.characters.placeEndings.contains(before)
        return opens && isFollowed
    }

    /// 第3名, 前二十名, 头3件.
    @inline(__always)
    func makeOrdinal(of draft: FactDraft, _ numeral: ScannedNumeral) {
        if numeral.kind == .ordinal {
            draft.kind = .ordinal
        } else if !draft.hasUnit || draft.kind == .count && mayEnd(.ordinal, at: draft.start) {
            takeRank(of: draft, numeral)
        }
    }

    /// Makes an ordinal of a cardinal by what stands in front of it.
    @inline(never)
    private func takeRank(of draft: FactDraft, _ numeral: ScannedNumeral) {
        if !draft.hasUnit, isRank(draft, numeral) {
            draft.start -= 3
            draft.kind = .ordinal
            return
        }
        guard draft.kind == .count, draft.hasUnit, draft.start == draft.numberStart,
            let before = tables.contexts.ordinalBefore(in: bytes, endingAt: draft.start, notBefore: limit),
            let match = draft.unit.table?.match,
            tables.units.classes(of: match.form).contains(.ordinal)
        else { return }
        draft.start -= before
        draft.kind = .ordinal
    }

    /// 世界前三, 位居前十: 前 and a small number without a measure word behind what is ranked.
    private func isRank(_ draft: FactDraft, _ numeral: ScannedNumeral) -> Bool {
        guard numeral.kind == .cardinal, numeral.end == draft.end, draft.start == draft.numberStart,
            bytes.hasSuffix("前", endingAt: draft.start), !numeral.hasPoint,
            bytes.suffix(of: Self.rankings, start: limit, end: draft.start - 3) != nil
                || namesRank(before: draft.start - 3)
        else { return false }
        let next = bytes.codePoint(at: draft.end).value
        return next < 0x80 && next &- 0x30 >= 10 || tables.items.stops.mark(of: next) != .none || next == 0x7684
            || bytes.prefix(of: "行列 之列 左右", at: draft.end, end: bytes.count) != nil
    }

    /// 跻身|上市公司业绩|前十: whether a verb of ranks stands in the clause before `end`, close to it.
    private func namesRank(before end: Int) -> Bool {
        var offset = end
        while offset > max(limit, end - 60) {
            let last = bytes.codePoint(before: offset)
            if last.length == 0 || tables.items.stops.mark(of: last.value) != .none { return false }
            offset -= last.length
            if bytes.prefix(of: Self.rankVerbs, at: offset, end: end) != nil { return true }
        }
        return false
    }

    private static let rankVerbs = WordList("跻身 排名 位列 位居 名列 排在 入围 躋身 入圍")
    private static let rankings = WordList(
        "世界 全球 亚洲 全国 国内 全省 全市 全区 全县 省内 市内 西部 东部 联盟 分区 赛区 积分榜 射手榜 榜单 行业 业内 同业 同行 居 列 进入 挤进 闯入 杀入 保持 全國 亞洲 國內 行業 業內 進入"
    )
}
