/// The noun that a figure shares with the one in front of it: side by side, in lists, at both ends of a change.
extension FactScan {
    /// 培训班7期840人次, 公路5条312公里: two figures side by side are of one noun.
    func adjoining(_ draft: FactDraft) -> Range<Int>? {
        guard last.kind == .count, let item = last.item else { return nil }
        if last.end == draft.start {
            // 3个村512户: a measure word that names what it counts; but 贫困户12户38人.
            let isHousehold = bytes.hasSuffix("户", endingAt: last.end) || bytes.hasSuffix("戶", endingAt: last.end)
            return draft.kind != .count || bytes.hasSuffix("次", endingAt: draft.end)
                || isHousehold && (isPersonUnit(draft) || isDwelling(item))
                // 候鸟20种3000只
                || item.upperBound <= last.start && isIndividual(draft) && !isPersonUnit(draft)
                    && bytes.suffix(of: "种 类 種 類", start: last.start, end: last.end) != nil
                ? item : nil
        }
        // 低保户200户，500人
        if draft.kind == .count, isPersonUnit(draft), item.upperBound <= last.start,
            bytes.suffix(of: "户 戶", start: last.start, end: last.end) != nil,
            bytes.suffix(of: "户 戶 人口 家庭", start: item.lowerBound, end: item.upperBound) != nil,
            bytes.isOne(of: Self.listMarks, last.end, draft.start)
        {
            return item
        }
        // 垃圾600车次、50吨: one noun in two measures.
        let isVerbal = bytes.hasSuffix("次", endingAt: draft.end) && bytes.hasSuffix("次", endingAt: last.end)
        return (draft.kind != .count || isVerbal) && bytes.hasPrefix("、", at: last.end) && last.end + 3 == draft.start
            && item.upperBound <= last.start ? item : nil
    }

    /// 房屋120户300间
    private func isDwelling(_ item: Range<Int>) -> Bool {
        bytes.suffix(of: "房 屋 宅", start: item.lowerBound, end: item.upperBound) != nil
    }

    /// 支持 of 7亿美元|和6亿英镑的支持, 农田 of 新建4000万亩|、改造3000万亩农田: the noun behind the figure that is joined to this one.
    func joined(_ draft: FactDraft) -> Range<Int>? {
        guard bytes.prefix(of: "和 及 与 與 、 并 並", at: draft.end, end: bytes.count) != nil else { return nil }
        var start = draft.end + 3
        let isOfOneUnit = start + 24 < bytes.count && DateNumber.digit(bytes, at: start) == nil
        // Up to four characters of what is done with the rest.
        for _ in 0..<4 where DateNumber.digit(bytes, at: start) == nil && isHan(bytes.codePoint(at: start).value) {
            start += 3
        }
        guard DateNumber.digit(bytes, at: start) != nil, let number = numeral(at: start, bare: false),
            number.kind == .cardinal, let unit = tables.units.compositeMatch(in: bytes, at: number.end),
            case let end = number.end + unit.length,
            isOfOneUnit ? unit.form == draft.unit.table?.match.form : bytes.hasPrefix("的", at: end)
        else { return nil }
        return tables.items.after(in: bytes, at: end, takesGenitive: true, takesClauses: false)
    }

    /// 诗歌800首、小说12部,其中5部: a count with the measure word of one before it in the sentence, and no noun of its own.
    func repeated(_ draft: FactDraft) -> Range<Int>? {
        guard draft.kind == .count, !isPersonUnit(draft), !bytes.hasSuffix("次", endingAt: draft.end),
            // 报告病例30例，死亡2例
            bytes.suffix(of: "死亡 病亡 遇难 遇難", start: 0, end: draft.start) == nil
        else { return nil }
        for trace in [last, earlier] where trace.kind == .count && hasUnit(of: trace, draft) {
            guard let item = trace.item, draft.start - trace.end <= 120 else { continue }
            return bytes.isOneSentence(from: trace.end, to: draft.start) ? item : nil
        }
        return nil
    }

    /// How fast or how much something changes.
    static let rates = WordList("速度 幅度 速率 增速 增幅 降幅")

    /// 以年均8%的|速度: how something changes, and nothing that there is a part of.
    func isManner(_ item: Range<Int>, of draft: FactDraft) -> Bool {
        bytes.hasPrefix("的", at: draft.end) && item.lowerBound == draft.end + 3
            && bytes.prefix(of: Self.rates, at: item.lowerBound, end: item.upperBound) != nil
            && bytes.suffix(
                of: "以 以年均 以每年 以平均 以平均每年 以每月 按 按照 按年均 按每年", start: 0, end: draft.start) != nil
    }

    /// 从2亿元上调至3亿元: both ends of a change measure one thing; （甲区3例、乙区2例）: so do the members of a list in
    /// brackets behind its sum.
    func shared(_ draft: FactDraft) -> Range<Int>? {
        guard last.end > 0, draft.start - last.end <= 48, draft.start >= last.end else { return nil }
        if last.kind == draft.kind, let item = last.item {
            if tables.items.isChange(in: bytes, from: last.end, to: draft.start) { return item }
            if isConversion(draft) { return item }
            if hasUnit(of: last, draft), isBracketMember(), !hasOwnNoun(draft) { return item }
            // 分别减少5角，6角，4角; of different things by 分别: 存栏量分别为3万只和2万头
            if hasUnit(of: last, draft) || isSharedOut(item), item.upperBound <= last.start,
                bytes.isOne(of: Self.listMarks, last.end, draft.start)
            {
                return item
            }
        }
        // 由去年的2亿元增长至今年的3亿元
        if last.isCalendar, last.end + 3 == draft.start, bytes.hasPrefix("的", at: last.end), earlier.kind == draft.kind,
            hasUnit(of: earlier, draft), let item = earlier.item,
            tables.items.isChange(in: bytes, from: earlier.end, to: last.start)
        {
            return item
        }
        // 游客达10万人次，日均1万人次
        if hasUnit(of: last, draft), let item = last.item, item.upperBound <= last.start,
            bytes.isOne(of: Self.meansOfTime, last.end, draft.start)
        {
            return item
        }
        // 4月3万吨，5月4万吨: one measure at two times.
        if last.isCalendar, last.end == draft.start, earlier.kind == draft.kind, hasUnit(of: earlier, draft),
            let item = earlier.item, bytes.isOne(of: Self.listMarks, earlier.end, last.start)
        {
            return item
        }
        // 净利润增长30%，达到5亿元
        if last.kind == .percent || last.kind == .ratio,
            bytes.hasPrefix("，", at: last.end) || bytes.hasPrefix(",", at: last.end),
            tables.items.isChange(in: bytes, from: last.end, to: draft.start)
        {
            // 出货量比上年减少1%，降至…: the year of the comparison stands between.
            let floor = earlier.isCalendar ? max(0, earlier.start - 48) : earlier.end
            return tables.items.subjectOfChange(in: bytes, endingAt: last.start, notBefore: floor)
        }
        // 石油需求将比去年增加30万桶，达1亿桶
        if last.item == nil, last.kind == draft.kind, hasUnit(of: last, draft),
            bytes.hasPrefix("，", at: last.end) || bytes.hasPrefix(",", at: last.end),
            tables.items.isChange(in: bytes, from: last.end, to: draft.start), earlier.isCalendar,
            earlier.end <= last.start,
            bytes.hasSuffix("比", endingAt: earlier.start) || bytes.hasSuffix("较", endingAt: earlier.start)
        {
            return tables.items.before(in: bytes, endingAt: earlier.start - 3, notBefore: max(0, earlier.start - 60))
        }
        // 净利润增长30%至5亿元
        if last.kind == .percent || last.kind == .ratio, draft.start - last.end == 3,
            bytes.hasPrefix("至", at: last.end) || bytes.hasPrefix("到", at: last.end)
        {
            return tables.items.subjectOfChange(in: bytes, endingAt: last.start, notBefore: earlier.end)
        }
        return nil
    }

    private static let meansOfTime = WordList("，日均 ，日均达 ，月均 ，年均 ，平均 ，平均每天 ，日均約 ，日均为 ，周均")

    /// Whether 分别 stands between an item and its figure.
    private func isSharedOut(_ item: Range<Int>) -> Bool {
        bytes.prefix(of: "分别 分別", at: item.upperBound, end: last.start) != nil
    }

    private func hasUnit(of trace: FactTrace, _ draft: FactDraft) -> Bool {
        guard let match = draft.unit.table?.match else { return false }
        return match.form == trace.unitForm
    }

    /// 重症 of （重症3例）: what a member of a list in brackets counts where it isn't a place (城区3例).
    private func hasOwnNoun(_ draft: FactDraft) -> Bool {
        guard let item = before(draft), item.lowerBound > last.end else { return false }
        return !tables.items.isNoPerson(in: bytes, item) && tables.items.isKnownNoun(in: bytes, item)
    }

    /// 售价20欧元（约160元人民币）: the same amount in another unit, alone in the brackets right behind it.
    private func isConversion(_ draft: FactDraft) -> Bool {
        let (opening, closing) = (bytes.codePoint(at: last.end), bytes.codePoint(at: draft.end).value)
        return draft.kind != .count && !hasUnit(of: last, draft) && (opening.value == 0xFF08 || opening.value == 0x28)
            && last.end + opening.length == draft.start && (closing == 0xFF09 || closing == 0x29)
    }

    /// Whether a figure stands in the brackets that open right behind the last one, or in the list that goes on there.
    private func isBracketMember() -> Bool {
        let next = bytes.codePoint(at: last.end).value
        if next == 0xFF08 || next == 0x28 { return true }
        return (next == 0x3001 || next == 0xFF0C) && bracketDepth(before: last.start)
    }

    /// Whether an opening bracket stands before `end` without its closing one.
    private func bracketDepth(before end: Int) -> Bool {
        var offset = end
        for _ in 0..<150 {
            let previous = bytes.codePoint(before: offset)
            switch previous.value {
            case 0x28, 0xFF08: return true
            case 0x29, 0xFF09, 0x3002, 0x0A, 0: return false
            default: offset -= previous.length
            }
        }
        return false
    }
}
