/// Which of the lexicon's words a clause has.
extension ClauseReader {
    /// Whether what the lexicon found is a word here.
    ///
    /// A single character is one only where the segmenter cuts on both sides (会 in 会 举行, not in 大会); one that is a
    /// verb only before numbers must stand before one. Longer words may differ from the segmenter's at one end.
    @inline(__always)
    func isWord(
        _ classes: WordClass, _ start: Int, _ end: Int, figure: Int
    ) -> Bool {
        guard end &- start <= 3 else {
            if classes == .numberVerb { return boundaries.contains(start) && end == figure }
            // 建成后|年处理
            if classes.has(.time), DateWords.cutsYear(in: bytes, at: start) { return false }
            // 大部 in 大部分 is no region.
            if classes.has(.region), !boundaries.contains(end) { return false }
            // 永定 in 永定河 is no place.
            if classes.has(.place), !boundaries.contains(end), Self.features.contains(bytes.scalar(at: end).value) {
                return false
            }
            // 三明 in 三明治 is no place.
            if classes.has(.place), boundaries.contains(start), !boundaries.contains(end),
                case let word = boundaries.end(after: start, notAfter: min(bytes.count, start + 18)), word > end,
                tokens.part(from: start, to: word) == .noun
            {
                return false
            }
            // 全市 in 全市场 is no place.
            if classes.has(.wholePlace), !boundaries.contains(end) { return false }
            // 办结 in 办结率 is no verb.
            if classes.has(.anyVerb) {
                return boundaries.contains(start) && (boundaries.contains(end) || isOfYear(end))
            }
            return boundaries.contains(start) || boundaries.contains(end)
        }
        return isCharacter(classes, start, end, figure: figure)
    }

    /// The same for a single character.
    private func isCharacter(
        _ classes: WordClass, _ start: Int, _ end: Int, figure: Int
    ) -> Bool {
        // 工商所, 研究所, 该所: no particle.
        if classes.has(.particle), bytes.hasPrefix("所", at: start), Self.endsBeforeOffice(bytes, start) { return false }
        // 书中: a localizer is a word of its own also where the segmenter leaves it at its noun.
        if classes.has(.localizer) {
            return boundaries.contains(end) && end != figure && !namesTwoCountries(start)
        }
        guard boundaries.contains(start) || comparesShare(start, bytes.scalar(at: start).value) else {
            return end == figure && classes.has(.reach) && isGluedReach(start, end)
        }
        // 一|列|火车, 一|种|蔬菜: a measure word behind 一.
        if classes.has([.anyVerb, .reach]), bytes.hasSuffix("一", endingAt: start) { return false }
        if classes == .numberVerb {
            // 新一|批19个: a measure word there.
            if let before = bytes.scalar(before: start), Self.counting.contains(before.value) { return false }
            return end == figure || figure - end == 3 && bytes.hasPrefix("了", at: end, end: figure)
        }
        return boundaries.contains(end) || end == figure
    }

    /// 张|常宁: behind a surname that is a word of its own, two characters that are a place elsewhere, too, but 黄|山东省.
    @inline(never)
    func isGivenName(_ length: Int, behindSurnameAt start: Int) -> Bool {
        let end = start + 3 + length
        return length == 6 && lexicon.startsWithSurname(in: bytes, at: start) && boundaries.contains(start)
            && bytes.prefix(of: "省 市 县 區 区 州 镇 乡 村 人 的 縣 鎮 鄉", at: end, end: bytes.count) == nil
    }

    /// “十四五”: the years of a five-year plan, but not “十四五”规划.
    func isPlanPeriod(from start: Int, to end: Int) -> Bool {
        (12...15).contains(end - start) && bytes.isOne(of: ClauseLists.plans, start + 3, end - 3)
            && bytes.prefix(of: ClauseLists.planWords, at: end, end: bytes.count) == nil
    }

    /// What the names of rivers, lakes, islands and roads end with.
    private static let features = HanSet("河江湖溪岛島山湾灣峡峽路街桥橋塔寺")

    /// 占|比较|去年, 占比较|去年 for 占比|较|去年: the segmenter mostly cuts so.
    @inline(__always)
    func comparesShare(_ position: Int, _ character: UInt32) -> Bool {
        (character == 0x8F83 || character == 0x8F03) && bytes.hasSuffix("占比", endingAt: position)
    }

    /// 完成年|计划: the plan of a year, whose 年 the segmenter leaves at the verb.
    private func isOfYear(_ position: Int) -> Bool {
        bytes.hasPrefix("年", at: position)
            && bytes.prefix(of: "计划 目标 任务 预算 計劃 目標 任務 預算", at: position + 3, end: bytes.count) != nil
    }

    private static func endsBeforeOffice(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        bytes.suffix(
            of: ClauseLists.offices,
            start: max(0, end - 6), end: end) != nil
    }

    /// 淨利達|6億元: 达 where the segmenter leaves it at a noun that no table has with it.
    private func isGluedReach(_ start: Int, _ end: Int) -> Bool {
        if bytes.hasPrefix("报", at: start) || bytes.hasPrefix("報", at: start) {
            // 深成指|报
            return bytes.hasSuffix("指", endingAt: start)
        }
        guard bytes.hasPrefix("达", at: start) || bytes.hasPrefix("達", at: start) else { return false }
        var word = start - 3
        while word >= 0, start - word <= 9, !boundaries.contains(word) { word -= 3 }
        return word >= 0 && start - word >= 6
            && parts.part(of: bytes, from: word, to: end) == nil
    }

    /// 中|埃|建交: China and another country by one character each.
    private func namesTwoCountries(_ start: Int) -> Bool {
        guard bytes.hasPrefix("中", at: start), boundaries.contains(start + 6) else { return false }
        return Self.countryCharacters.contains(bytes.scalar(at: start + 3).value)
    }

    /// Characters that make a measure word of the one behind them.
    private static let counting = HanSet("一二三四五六七八九十百千万两兩几幾数數首每各这這该該此另")

    /// Short names of countries and continents in pairs with China.
    private static let countryCharacters = HanSet(
        "美俄英法德日韩韓朝印欧歐非阿埃巴澳加马馬泰越老柬缅緬蒙哈吉乌烏土塔伊沙西葡希匈塞波捷智秘墨古荷瑞芬挪丹比奥")

    /// The end of 5年期 or 5年期以上 in 5年期以上存款利率: the length of a term in the name of what runs for it.
    func pastTerm(behind figure: Figure) -> Int? {
        let end = figure.span.end
        guard figure.kind == .duration, bytes.hasPrefix("期", at: end),
            bytes.prefix(of: "间 间 限 内 满 待 末 初 中 間 內 滿", at: end + 3, end: bytes.count) == nil
        else { return nil }
        return end + 3 + (bytes.prefix(of: "以上 以下 以内 及以上 及以下 以內", at: end + 3, end: bytes.count) ?? 0)
    }
}
