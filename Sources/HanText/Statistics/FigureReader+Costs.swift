/// What something takes or costs.
extension FigureReader {
    /// The verb at which the name of a price begins that stands in front of a rate.
    func priced(_ reading: FigureReading, _ index: Int) -> Int? {
        guard reading.pattern == .verbNounNumber, facts[words[index].fact].kind == .rate, reading.subject == nil,
            let predicate = reading.predicate, predicate.count == 1, predicate.upperBound < index,
            bytes.isOne(of: ClauseLists.trades, words[predicate.lowerBound].start, words[predicate.lowerBound].end),
            words[predicate.upperBound..<index].allSatisfy({ $0.classes.has(.noun) }),
            bytes.suffix(of: "价 價 价格 價格 费 工资 成本", start: words[index - 1].start, end: words[index - 1].end) != nil
        else { return nil }
        return predicate.lowerBound
    }

    /// 成交|金额, 意向|成交|金额 of 成交金额800万元: where the name of an amount begins that is told right behind it, whatever the verb is
    /// that it begins with; but 增加|数量 and 涉及|金额.
    func amountNamed(_ reading: FigureReading, _ index: Int, from lower: Int) -> Int? {
        guard reading.pattern == .verbNounNumber, let verb = reading.predicate, verb.count == 1,
            verb.upperBound < index,
            case let (deed, amount) = (words[verb.lowerBound], words[index - 1]), deed.end - deed.start == 6,
            amount.end == words[index].start
        else { return nil }
        // 新建|铁路|全长186公里: what is so long.
        if verb.lowerBound == lower, verb.upperBound < index - 1, amount.rules.has(.ownMeasures),
            bytes.isOne(of: Self.building, deed.start, deed.end)
        {
            return verb.lowerBound
        }
        guard deed.end == words[verb.upperBound].start,
            !deed.classes.has([.increase, .decrease, .reach, .existential, .share, .causative, .copula]),
            !bytes.isOne(of: Self.stating, deed.start, deed.end),
            verb.upperBound == index - 1 && isNamedBy(deed, amount, facts[words[index].fact])
                // 设计|年|吞吐量|5万吨
                || verb.lowerBound == lower && lexicon.isQuantity(amount, in: bytes)
                    && bytes.isOne(of: ClauseLists.measureAttributes, deed.start, deed.end)
        else { return nil }
        var start = verb.lowerBound
        while start > lower, !words[start - 1].isFigure, words[start - 1].end == words[start].start,
            words[start - 1].classes.has(.noun), !words[start - 1].classes.has([.anyVerb, .time])
        {
            start -= 1
        }
        return start
    }

    /// Whether a verb right in front of an amount is part of its name: 成交|金额, 整改|完成率|98%, 收获|进度|近两成.
    private func isNamedBy(_ deed: ClauseWord, _ amount: ClauseWord, _ fact: Figure) -> Bool {
        if bytes.isOne(of: Self.amounts, amount.start, amount.end) { return true }
        return lexicon.isQuantity(amount, in: bytes)
            && !bytes.isOne(of: ClauseLists.quantityHolders, deed.start, deed.end)
            && (fact.kind == .percent || tokens.evidence(for: deed) ?? VerbEvidence.least < VerbEvidence.least)
    }

    private static let amounts = WordList(
        "周期 工期 期限 年限 时间 时长 频次 频率 强度 密度 长度 高度 宽度 深度 重量 速度 温度 金额 总额 数额 额度 面积 人数 人次 数量 总量 总数 次数 户数 家数 笔数 單價 单价 均价 均價 金額 總額 數額 額度 面積 人數 數量 總量 總數 次數 戶數 筆數"
    )
    private static let building = WordList("新建 在建 拟建 续建 改建 扩建 已建 待建 擬建 續建 擴建")
    /// Verbs with an amount as their object.
    private static let stating = WordList("涉及 控制 保持 统计 确定 核定 核实 公布 披露 控製 統計 確定 核實")

    /// 市话|要|10元, 只要|45分钟: what something takes, whatever verb stands in front.
    func need(before index: Int, from lower: Int) -> FigureReading? {
        guard index > lower, !words[index - 1].isFigure, words[index - 1].end == words[index].start,
            bytes.isOne(of: Self.needs, words[index - 1].start, words[index - 1].end)
        else { return nil }
        return verbNumber(index - 1, index: index, from: lower)
    }

    private static let needs = WordList("要 需 须 需要 须要 只要 只需 仅需 只需要 仅需要 須 須要 僅需")
}
