/// Where the counted noun behind a figure ends, and what stands there that is none.
extension FactScan {
    /// Whether what stands behind a figure is something else than its noun: a value (110万亿元大关), the end of a list (50%等举措), an aim
    /// (1亿元支持某省), how often something was done (24小时内两次袭击某地), or who tells it (3亿元国家统计局今天发布).
    func isOther(_ item: Range<Int>, than draft: FactDraft) -> Bool {
        let (opening, ending) = (
            bytes.codePoint(at: item.lowerBound).value, bytes.codePoint(before: item.upperBound).value
        )
        let isClosing = tables.items.isClauseEnd(in: bytes, at: item.upperBound)
        if item.count <= 12, Self.milestoneEndings.contains(ending),
            bytes.isOne(of: Self.milestones, item.lowerBound, item.upperBound)
        {
            return true
        }
        if draft.kind == .money, item.count == 6 {
            if !isClosing { return bytes.isOne(of: MoneyNouns.aims, item.lowerBound, item.upperBound) }
            // 以|3亿元|成交: what was done for so much.
            if bytes.hasSuffix("以", endingAt: draft.start),
                tables.items.parts.part(of: bytes, from: item.lowerBound, to: item.upperBound) == .deverbal
            {
                return true
            }
        }
        if opening == 0x7B49, tables.items.parts.part(of: bytes, from: item.lowerBound, to: item.lowerBound + 6) == nil
        {
            return true
        }
        if last.isCalendar || last.kind == .duration, last.end == draft.start, isClosing, item.count >= 12,
            bytes.hasSuffix("次", endingAt: draft.end)
        {
            switch tables.items.parts.part(of: bytes, from: item.lowerBound, to: item.lowerBound + 6) {
            case .verb, .deverbal: return true
            default: break
            }
        }
        // 3亿元|国家统计局|今天: the text of a report, behind its headline.
        return !isClosing && StateBodies.holds(bytes, item.lowerBound, item.upperBound)
    }

    private static let milestoneEndings = HanSet("关口槛线關檻線")
    private static let milestones = WordList("大关 关口 整数关口 门槛 红线 底线 大關 關口 整數關口 門檻 紅線 底線")

    /// 礼兵 of 18名|英姿挺拔的|礼兵, 水体 of 800条|较大面积的|水体: the noun behind an adjective with 的.
    func behindAttribute(_ item: Range<Int>, of draft: FactDraft) -> Range<Int> {
        guard draft.kind == .count, item.count >= 6, item.count <= 18, bytes.hasPrefix("的", at: item.upperBound),
            tables.items.parts.part(of: bytes, from: item.upperBound - 6, to: item.upperBound) == .adjective
                || bytes.hasPrefix("较", at: item.lowerBound) || bytes.hasPrefix("較", at: item.lowerBound),
            let noun = tables.items.after(
                in: bytes, at: item.upperBound + 3, takesGenitive: false, takesClauses: false),
            noun.lowerBound == item.upperBound + 3
        else { return item }
        return noun
    }

    /// 指数 of 指数集体|收涨, 群众 of 群众户|均增收: without what begins the words behind.
    func withoutNextWord(_ item: Range<Int>, of draft: FactDraft) -> Range<Int> {
        var item = item.count >= 9 ? withoutEffect(item) : item
        item = withoutNextTopic(item, of: draft)
        // 11项|国家标准|市场监管总局|近日: behind a headline the text begins.
        if item.count >= 15,
            let body = StateBodies.suffix(bytes, start: item.lowerBound, end: item.upperBound),
            item.count > body + 3, !tables.items.isClauseEnd(in: bytes, at: item.upperBound)
        {
            item = item.lowerBound..<item.upperBound - body
        }
        let next = bytes.codePoint(at: item.upperBound).value
        guard item.count >= 9, isHan(next),
            let length = next == 0x5747  // 均
                ? bytes.suffix(of: "户 戶 人 亩 畝 日 月 年", start: item.lowerBound, end: item.upperBound)
                : bytes.suffix(of: "集体 不同程度 集體", start: item.lowerBound, end: item.upperBound),
            item.count >= length + 6
        else { return item }
        return item.lowerBound..<item.upperBound - length
    }

    /// 省份 of 7个|省份|造林均超过…, 28个|省份|收入增长; 企业 of 九成|企业|计划扩大生产: without what is said of those.
    private func withoutNextTopic(_ item: Range<Int>, of draft: FactDraft) -> Range<Int> {
        guard item.count >= 12 else { return item }
        let past = item.upperBound
        if Self.planEndings.contains(bytes.codePoint(before: past).value),
            let plan = bytes.suffix(of: "计划 打算 会同 計劃 會同", start: item.lowerBound, end: past), item.count > plan + 3,
            tables.items.beginsVerb(in: bytes, at: past) || isHan(bytes.codePoint(at: past).value)
        {
            return item.lowerBound..<past - plan
        }
        guard Self.divisionMeasures.contains(bytes.codePoint(before: draft.end).value),
            let division = bytes.prefix(of: Self.divisionNouns, at: item.lowerBound, end: past),
            item.count >= division + 6,
            bytes.prefix(of: Self.predicates, at: past, end: bytes.count) != nil,
            tables.items.parts.part(of: bytes, from: past - 6, to: past) == .deverbal
                || isMeasuredQuality(item) || tables.items.endsInQuantity(in: bytes, item)
        else { return item }
        return item.lowerBound..<item.lowerBound + division
    }

    private static let planEndings = HanSet("划算同劃")
    private static let divisionMeasures = HanSet("个個家")
    private static let divisionNouns = WordList("省份 城市 国家 地区 县区 区县 县市 市县 乡镇 村庄 街道 社区 企业 行业 國家 地區 縣區 鄉鎮 村莊 社區 企業 行業")
    private static let predicates = WordList("均 都 增长 下降 上升 上涨 下跌 同比 环比 超过 达到 突破 实现 保持 高于 低于 增長 上漲 環比 超過 達到 實現")

    /// 水泥路 of 40条|水泥路|使村民受益: without what its being so brings about.
    private func withoutEffect(_ item: Range<Int>) -> Range<Int> {
        for offset in stride(from: item.lowerBound + 6, to: item.upperBound - 2, by: 3)
        where bytes.threeBytes(at: offset) == 0x4F7F  // 使
            && tables.items.parts.part(of: bytes, from: offset - 3, to: offset + 3) == nil
            && tables.items.parts.part(of: bytes, from: offset, to: offset + 6) == nil
        {
            return item.lowerBound..<offset
        }
        return item
    }

    /// 工人 of 40名|工人|乘高铁, 居民 of 20位|居民|用板凳: persons without what they go by or do something with.
    func withoutMeans(_ item: Range<Int>, of draft: FactDraft) -> Range<Int> {
        guard item.count >= 12, Self.personMeasures.contains(bytes.codePoint(before: draft.end).value) else {
            return item
        }
        for offset in stride(from: item.lowerBound + 6, to: item.upperBound - 3, by: 3)
        where Self.means.contains(bytes.codePoint(at: offset).value)
            && PersonNouns.ends(bytes, item.lowerBound, offset)
            && tables.items.parts.part(of: bytes, from: offset, to: offset + 6) == nil
        {
            return item.lowerBound..<offset
        }
        return item
    }

    private static let personMeasures = HanSet("名位人")
    private static let means = HanSet("乘搭坐骑驾用持携穿騎駕攜")
}
