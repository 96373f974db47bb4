/// The noun of a figure that a verb stands in front of: 班列累计开行|5200列, 订单新增了|30台, 流量已加大至|3000立方米.
extension FactScan {
    /// What is done to where nothing is counted behind the figure: who does it (公司已生产3000辆) is no noun of the figure.
    func fronted(_ draft: FactDraft) -> Range<Int>? {
        guard !isPersonUnit(draft), !bytes.hasSuffix("次", endingAt: draft.end), endsPhrase(draft.end),
            let verb = tables.items.frontedVerb(in: bytes, endingAt: draft.start, notBefore: limit),
            let noun = tables.items.before(in: bytes, endingAt: verb.start, notBefore: limit), noun.count >= 6,
            !tables.items.characters.conjunctions.contains(bytes.codePoint(at: noun.lowerBound).value)
        else { return nil }
        // 以每股12元的|价格|增发5万股: it is the figure in front that tells how much.
        if noun.lowerBound == last.end + 3, bytes.hasPrefix("的", at: last.end),
            bytes.suffix(of: "以 按 按照", start: 0, end: last.start) != nil
        {
            return nil
        }
        // 全书分为|6部分
        if bytes.isOne(of: Self.holding, verb.start, verb.end) || isCompared(notAfter: noun.lowerBound) { return nil }
        if isMeasuredQuality(noun) || tables.items.endsInQuantity(in: bytes, noun) { return noun }
        // 列车累计开行|3000列
        if isNamed(noun, byUnitOf: draft) { return noun }
        guard !isDoer(noun), !isRegion(noun), !isNamedPlace(noun, of: draft), !isInside(noun) else { return nil }
        switch draft.kind {
        case .count:
            // 货车已销售|300辆
            let isCounted = takesFacilities(draft) || isVehicle(noun) || !isFacility(noun)
            return isCounted && tables.items.isThing(in: bytes, noun) ? noun : nil
        case .mass, .area, .volume:
            return tables.items.isKnownNoun(in: bytes, noun) && !isFacility(noun) ? noun : nil
        case .length:
            // 隧洞已掘进|3公里, but 列车已行驶|300公里
            return verb.isCompleted && tables.items.isKnownNoun(in: bytes, noun) && !isVehicle(noun) ? noun : nil
        case .money:
            return verb.isCompleted
                && bytes.suffix(of: MoneyNouns.endings, start: noun.lowerBound, end: noun.upperBound) != nil
                && !bytes.isOne(of: MoneyNouns.spending, verb.start, verb.end) ? noun : nil
        default: return nil
        }
    }

    /// Whether the last word of a noun begins or ends with its measure word: 列车 and 班列 with 列.
    private func isNamed(_ noun: Range<Int>, byUnitOf draft: FactDraft) -> Bool {
        guard draft.kind == .count, let (match, start, _) = draft.unit.table, match.length == 3 else { return false }
        let measure = bytes.codePoint(at: start).value
        return bytes.codePoint(before: noun.upperBound).value == measure
            || bytes.codePoint(before: noun.upperBound - 3).value == measure
    }

    /// Whether nothing that could be the noun stands at an offset.
    private func endsPhrase(_ end: Int) -> Bool {
        let next = bytes.codePoint(at: end).value
        return next == 0x3001 || next == 0xFF08 || next == 0x28 || tables.items.isClauseEnd(in: bytes, at: end)
    }

    /// 比世界纪录|高出了55米, 较上年|多3亿元
    private func isCompared(notAfter end: Int) -> Bool { clause(before: end, holds: "比", "较") }

    /// Whether a noun is one for those who act: 某公司, 志愿者.
    private func isDoer(_ noun: Range<Int>) -> Bool {
        tables.items.characters.actorEndings.contains(bytes.codePoint(before: noun.upperBound).value)
            || tables.items.characters.personEndings.contains(bytes.codePoint(before: noun.upperBound).value)
            || PersonNouns.ends(bytes, noun.lowerBound, noun.upperBound)
            || bytes.suffix(of: Self.bodies, start: noun.lowerBound, end: noun.upperBound) != nil
    }

    /// Whether a noun is one for what things go over, or are carried or made by: 铁路, 水库, 货车.
    private func isFacility(_ noun: Range<Int>) -> Bool {
        isVehicle(noun) || bytes.suffix(of: Self.facilities, start: noun.lowerBound, end: noun.upperBound) != nil
    }

    private func isVehicle(_ noun: Range<Int>) -> Bool {
        bytes.suffix(of: Self.vehicles, start: noun.lowerBound, end: noun.upperBound) != nil
    }

    /// Whether the measure word is one for facilities.
    private func takesFacilities(_ draft: FactDraft) -> Bool {
        bytes.suffix(of: "条 座 处 个 所 條 座 處 個", start: draft.start, end: draft.end) != nil
    }

    private static let bodies = WordList("伙 机构 平台 機構 平臺")
    private static let vehicles = WordList("车 船 机 艇 舰 箭 車 機 艦")
    /// Verbs of which the noun in front of them has what is counted.
    private static let holding = WordList(
        "分为 分成 划分为 分作 包括 包含 含有 设有 建有 拥有 占地 覆盖 涉及 涵盖 横跨 跨越 途经 下设 下辖 收录 收入 分為 劃分為 設有 擁有 佔地 覆蓋 涵蓋 橫跨")
    private static let facilities = WordList(
        "路 线 场 站 港 库 井 矿 炉 闸 坝 园 岸 口 气田 油田 基地 工程 枢纽 项目 中心 線 場 庫 礦 爐 閘 壩 園 氣田 樞紐 項目"
    )
}

extension ItemFinder {
    /// The verbs, of one or two words, between a noun and the number that ends at `end`.
    ///
    /// - Returns: Where they start and end, and whether they tell what has been done: by an adverb (已, 累计), by 了 or by a verb
    ///   that stands before what it counts; `nil` without a verb.
    func frontedVerb(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int
    ) -> (start: Int, end: Int, isCompleted: Bool)? {
        var start = edge(in: bytes, endingAt: end, notBefore: limit)
        var isCompleted = start < end
        if start > limit + 3, bytes.hasSuffix("了", endingAt: start) {
            start -= 3
            isCompleted = true
        }
        let past = start
        var verbs = 0
        while start > limit + 6 {
            if let word = words.word(in: bytes, endingAt: start, notBefore: limit) {
                switch word.role {
                case .verb, .weakVerb, .objectVerb:
                    if word.role == .objectVerb { isCompleted = true }
                    verbs += 1
                case .adverb where verbs > 0:
                    isCompleted = true
                default: return verbs > 0 ? (start, past, isCompleted) : nil
                }
                if verbs > 2 { return nil }
                start -= word.length
            } else if verbs < 2, parts.part(of: bytes, from: start - 6, to: start) == .verb {
                verbs += 1
                start -= 6
            } else if verbs == 1, bytes.hasSuffix("和", endingAt: start) {
                start -= 3
            } else {
                let link = verbs > 0 ? words.link(in: bytes, endingAt: start, notBefore: limit) : 0
                if link == 0 { break }
                isCompleted = true
                start -= link
            }
        }
        return verbs > 0 ? (start, past, isCompleted) : nil
    }

    /// Whether a stretch ends in a noun that measure words count.
    func isThing(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let last = bytes.codePoint(before: range.upperBound).value
        return isKnownNoun(in: bytes, range) || characters.nounEndings.contains(last)
            || characters.shortNouns.contains(last)
            || range.count >= 9 && parts.part(of: bytes, from: range.upperBound - 9, to: range.upperBound) == .noun
    }
}
