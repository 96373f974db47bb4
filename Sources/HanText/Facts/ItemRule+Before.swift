/// The counted noun in front of a figure, and what stands there that is none.
extension FactScan {
    func before(_ draft: FactDraft) -> Range<Int>? {
        // 产量连续3年保持在20吨: how long it has been so stands between.
        if last.kind == .duration, bytes.hasSuffix("连续", endingAt: last.start),
            last.end == draft.start || bytes.isOne(of: tables.items.lists.keeping, last.end, draft.start)
        {
            return tables.items.before(in: bytes, endingAt: last.start - 6, notBefore: earlier.end)
        }
        // 手机销量1月45万部: a time between the name of a quantity and its value.
        if followsTime(draft),
            let quantity = tables.items.before(in: bytes, endingAt: last.start, notBefore: earlier.end),
            isMeasuredQuality(quantity) || tables.items.endsInQuantity(in: bytes, quantity)
        {
            return quantity
        }
        // 票房今天（7月3日）已突破5亿元
        if last.isCalendar, last.end < draft.start, let quantity = beforeBracketedDate(draft) { return quantity }
        let (edge, floor) = edges(before: draft)
        // 财政收入完成11亿元
        if endsInAchievement(edge, floor),
            let measured = tables.items.before(in: bytes, endingAt: edge - 6, notBefore: floor),
            isMeasuredQuality(measured) || tables.items.endsInQuantity(in: bytes, measured)
        {
            return measured
        }
        var item = borrowed.items._withUnsafeGuaranteedRef { $0.before(in: bytes, endingAt: edge, notBefore: floor) }
        // 甲省、乙省等地|气温
        if let whole = item, whole.count > 6, bytes.hasPrefix("地", at: whole.lowerBound),
            bytes.hasSuffix("等", endingAt: whole.lowerBound)
        {
            item = whole.lowerBound + 3..<whole.upperBound
        }
        // 该行|总资产, 该国|议会, but 该|行业, 该|市场
        if let whole = item, whole.count >= 9,
            Self.bodiesOfOneCharacter.contains(bytes.codePoint(at: whole.lowerBound).value),
            bytes.suffix(of: "该 本 該", start: 0, end: whole.lowerBound) != nil,
            tables.items.parts.part(of: bytes, from: whole.lowerBound, to: whole.lowerBound + 6) == nil
        {
            item = whole.lowerBound + 3..<whole.upperBound
        }
        // 白鹤宝宝的|数量|有近300只: what there are so many of.
        if let number = item, number.count == 6, isIndividual(draft), bytes.hasSuffix("的", endingAt: number.lowerBound),
            bytes.isOne(of: "数量 总数 数目 數量 總數 數目", number.lowerBound, number.upperBound),
            let counted = tables.items.before(in: bytes, endingAt: number.lowerBound - 3, notBefore: floor)
        {
            item = counted
        }
        // 报告|传染病3例, but 报告厅3个, 报告文学3部
        if let whole = item, whole.count >= 12, countsEvents(draft) || isPersonUnit(draft),
            let length = bytes.prefix(
                of: "累计报告 报告 通报 报告了 累計報告 報告 通報", at: whole.lowerBound, end: whole.upperBound),
            whole.count >= length + 6
        {
            item = whole.lowerBound + length..<whole.upperBound
        }
        // 玉米、大豆等12个品种: the noun stands behind, however far; 玉米、大豆等200亩
        if let item, bytes.hasSuffix("等", endingAt: item.upperBound), item.count > 6 {
            // 数控机床、机器人等超300家。: the list itself, where the clause ends.
            let standsAlone = !isIndividual(draft) || tables.items.isClauseEnd(in: bytes, at: draft.end)
            return standsAlone ? item.lowerBound..<item.upperBound - 3 : nil
        }
        // 该剧共36集: a whole and its parts.
        if let item, draft.kind == .count,
            PartMeasures.count(draft.start..<draft.end, ofWhole: item, in: bytes)
        {
            return nil
        }
        // 新增12人, 全市12人: neither a verb nor a place is a noun for persons.
        if let item, isPersonUnit(draft), tables.items.isNoPerson(in: bytes, item) { return nil }
        // 公司安排300人
        if let item, isPersonUnit(draft), !bytes.hasSuffix("次", endingAt: draft.end),
            tables.items.isDeedOfBody(in: bytes, item)
        {
            return nil
        }
        // 新增报告|5例, but 灾情报告|已达|800例
        if let item, isReporting(item), !countsDocuments(draft),
            !tables.items.isTold(in: bytes, from: item.upperBound, to: draft.start)
        {
            return nil
        }
        // 学生受战事影响，只有|158人; 达到里氏|6.4级
        if let item {
            switch bytes.codePoint(before: item.upperBound).value {
            case 0x54CD where isAffected(item), 0x97FF where isAffected(item): return nil
            case 0x6C0F where bytes.isOne(of: "里氏 芮氏", item.lowerBound, item.upperBound): return nil
            default: break
            }
        }
        // 已同|150个国家合作
        if let item, item.count == 6,
            bytes.suffix(of: "同 与 对 與 對", start: item.lowerBound, end: item.upperBound) != nil,
            tables.items.characters.pureAdverbs.contains(bytes.codePoint(at: item.lowerBound).value)
        {
            return nil
        }
        // 比对|手多6个: a difference.
        if let item, bytes.hasSuffix("多", endingAt: item.upperBound) || bytes.hasSuffix("少", endingAt: item.upperBound),
            item.count <= 9,
            item.upperBound < 6
                || tables.items.parts.part(of: bytes, from: item.upperBound - 6, to: item.upperBound) == nil
        {
            return nil
        }
        // 缺考12人, but 无证经营3起
        if let item, !countsEvents(draft), !isMeasuredQuality(item),
            borrowed.items._withUnsafeGuaranteedRef({
                $0.endsInVerb(in: bytes, item, before: draft.start, deeds: deeds(draft))
            })
        {
            return quantity(of: item) ?? (isIndividual(draft) ? tables.items.objectInside(item, in: bytes) : nil)
        }
        // 其中甲省5例，沿海2次
        // 高于全省、全国|0.3个: the rest of a list without its head is no noun.
        if let item,
            bytes.codePoint(at: item.lowerBound).value == 0x3001
                // 到记者发稿时止|3人
                || bytes.hasSuffix("止", endingAt: item.upperBound)
                    && bytes.suffix(of: "时止 時止 为止 為止", start: item.lowerBound, end: item.upperBound) != nil
                || isInside(item) || draft.kind == .count && (isRegion(item) || isNamedPlace(item, of: draft))
        {
            return nil
        }
        return item
    }

    private static let bodiesOfOneCharacter = HanSet("行国國院校市县縣省区區村镇鎮乡鄉州厂廠队隊局店社所岛島港馆館片剧劇书書股车車船舰艦网網矿礦")

    /// 票房 of 票房今天（7月3日）已突破5亿元: the name of a quantity in front of a time with its date in brackets.
    private func beforeBracketedDate(_ draft: FactDraft) -> Range<Int>? {
        let closer = bytes.codePoint(at: last.end)
        guard closer.value == 0xFF09 || closer.value == 0x29,
            tables.items.edge(in: bytes, endingAt: draft.start, notBefore: last.end) <= last.end + closer.length
        else { return nil }
        let opener = bytes.codePoint(before: last.start)
        var edge = last.start - opener.length
        guard opener.value == 0xFF08 || opener.value == 0x28, edge > 0 else { return nil }
        if earlier.isCalendar, earlier.end == edge { edge = earlier.start }
        guard let noun = tables.items.before(in: bytes, endingAt: edge, notBefore: max(0, edge - 60)),
            isMeasuredQuality(noun) || tables.items.endsInQuantity(in: bytes, noun)
        else { return nil }
        // …9万辆2026年产量: behind the figures there.
        guard let digit = noun.last(where: { bytes[$0] &- 0x30 < 10 }) else { return noun }
        let start = digit + 1 + (bytes.prefix(of: "年 月 日", at: digit + 1, end: noun.upperBound) ?? 0)
        return start < noun.upperBound && bytes[start] & 0xC0 != 0x80 ? start..<noun.upperBound : nil
    }

    /// The noun in front of a length of time that has such a length (寿命, 有期徒刑).
    ///
    /// Few have one: what may end there is looked at before the noun is read, which takes several times as long.
    func lasting(_ draft: FactDraft) -> Range<Int>? {
        guard mayEndInLasting(draft), let noun = before(draft) else { return nil }
        return hasLength(endingAt: noun.upperBound) ? noun : nil
    }

    /// Whether a noun that a length of time belongs to ends at an offset.
    private func hasLength(endingAt end: Int) -> Bool { tables.contexts.isLengthOfTime(in: bytes, endingAt: end) }

    /// Whether the noun that ``before(_:)`` comes to may be one that has a length of time.
    private func mayEndInLasting(_ draft: FactDraft) -> Bool {
        if followsTime(draft) || isIndividual(draft) { return true }
        let (edge, floor) = edges(before: draft)
        if endsInAchievement(edge, floor) { return true }
        let end = tables.items.edge(in: bytes, endingAt: edge, notBefore: floor)
        // 等, an adverb or a verb of up to two characters may be taken off the end.
        return hasLength(endingAt: end) || hasLength(endingAt: end - 3) || hasLength(endingAt: end - 6)
    }

    /// Where the clause in front of a figure ends that its noun may stand in, and where it begins at the earliest.
    private func edges(before draft: FactDraft) -> (edge: Int, floor: Int) {
        var edge = draft.start
        var floor = limit
        // 由十年前的20个, 2013年的30件: the time between the noun and the number is stepped over.
        if last.isCalendar, last.end + 3 == edge, bytes.hasPrefix("的", at: last.end) {
            edge = last.start
            floor = earlier.end
        }
        // 床位由建院初期的30张增加到90张
        if bytes.hasSuffix("的", endingAt: edge), let source = startOfChange(before: edge, notBefore: floor) {
            edge = source
        }
        // 折合人民币近80万元: the currency is no noun that is measured.
        if mayEnd(.currency, at: edge),
            let currency = tables.units.currency(in: bytes, endingAt: edge, notBefore: floor)
        {
            edge -= currency.length
        }
        return (edge, floor)
    }

    /// Where 由 or 从 stands in front of what the first end of a change was: 由|建院初期的, 从|期初的.
    private func startOfChange(before end: Int, notBefore floor: Int) -> Int? {
        var offset = end - 3
        while offset - 3 > floor, end - offset <= 45 {
            let previous = bytes.codePoint(before: offset)
            guard isHan(previous.value) || DateNumber.digit(bytes, at: offset - previous.length) != nil else {
                return nil
            }
            offset -= previous.length
            guard previous.value == 0x7531 || previous.value == 0x4ECE || previous.value == 0x5F9E else { continue }
            // 平均分，从期初的70分升到85分
            let mark = bytes.codePoint(before: offset)
            guard ItemFinder.isClauseMark(mark.value) else { return offset }
            let name = tables.items.before(in: bytes, endingAt: offset - mark.length, notBefore: limit)
            return name.map { isMeasuredQuality($0) ? offset - mark.length : nil } ?? nil
        }
        return nil
    }

    /// Whether a time stands right in front of a figure.
    private func followsTime(_ draft: FactDraft) -> Bool {
        guard last.isCalendar, last.end <= draft.start else { return false }
        // 客流量|今天|预计|约3万人次
        return last.end == draft.start
            // 标准|今年|增至|90元
            || bytes.isOne(of: ItemFinder.results, last.end, draft.start)
            || bytes.isOne(of: tables.items.lists.forecasts, last.end, draft.start) && draft.start - last.end <= 12
            // 水体面积|今年|首次|突破1000平方公里
            || draft.start - last.end <= 24
                && tables.items.edge(in: bytes, endingAt: draft.start, notBefore: last.end) == last.end
    }

    /// Whether 完成 or 实现 stands at the end of what is in front of a figure.
    @inline(__always)
    private func endsInAchievement(_ edge: Int, _ floor: Int) -> Bool {
        bytes.suffix(of: tables.items.lists.achievements, start: floor, end: edge) != nil
    }

    /// 受战事影响: a clause of what somebody has undergone.
    private func isAffected(_ item: Range<Int>) -> Bool {
        bytes.ends(with: "影响", or: "影響", item.lowerBound, item.upperBound)
            && stride(from: item.lowerBound, to: item.upperBound - 9, by: 3).contains { bytes.hasPrefix("受", at: $0) }
    }

    /// 乙县报告2例: a verb, unless the measure word is one for documents.
    private func isReporting(_ item: Range<Int>) -> Bool {
        bytes.suffix(of: tables.items.lists.reports, start: item.lowerBound, end: item.upperBound) != nil
    }

    /// 产量 of 产量力争, 气温 of 气温普遍: the quantity in front of the verb, or the adverb, that a stretch ends in.
    private func quantity(of item: Range<Int>) -> Range<Int>? {
        for length in [3, 6] where item.count - length >= 6 {
            let rest = item.lowerBound..<item.upperBound - length
            if isMeasuredQuality(rest) || tables.items.endsInQuantity(in: bytes, rest) { return rest }
        }
        return nil
    }

    /// Whether the measure word is one for what happens, so that a verb names it.
    private func countsEvents(_ draft: FactDraft) -> Bool {
        switch bytes.codePoint(before: draft.end).value {
        case 0x8D77, 0x4F8B, 0x5B97, 0x4EF6: true  // 起 例 宗 件
        default: false
        }
    }

    /// When a word for a deed is the noun of a figure.
    private func deeds(_ draft: FactDraft) -> ItemFinder.Deeds {
        if bytes.suffix(of: ItemFinder.ofDeeds, start: draft.start, end: draft.end) != nil { return .always }
        let isAmount = draft.kind == .money || draft.kind == .plain
        return isAmount || bytes.hasSuffix("次", endingAt: draft.end) ? .unlessClosing : .never
    }

    private func countsDocuments(_ draft: FactDraft) -> Bool {
        bytes.suffix(of: ItemFinder.ofDeeds, start: draft.start, end: draft.end) != nil
            || bytes.suffix(of: "个 部 则 册 次 個", start: draft.start, end: draft.end) != nil
    }
}
