/// Where a noun phrase begins and ends, and what can be one.
extension FigureReader {
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var first = range.lowerBound
        var last = range.upperBound
        while first < last, words[first].classes.has([.particle, .pause, .aspect]) || isConjunctionOnly(first) {
            first += 1
        }
        while last > first,
            words[last - 1].classes.has([.particle, .pause, .aspect, .adverb, .modal])
                && !words[last - 1].classes.has([.noun, .pronoun])
                || isConjunctionOnly(last - 1)
                // 某省|计划|开设
                || last - first > 1 && last < words.count && words[last - 1].classes.has(.modal)
                    && words[last - 1].rules.has(.plans)
                // 城镇居民|国内|出游
                || last - first > 1 && words[last - 1].end - words[last - 1].start == 6
                    && bytes.isOne(of: "国内 国外 境内 境外 海外 國內 國外 境內", words[last - 1].start, words[last - 1].end)
                // 价格|2024年|从|…|降至
                || last - first > 1 && words[last - 1].isFigure && isTime(words[last - 1])
                // 该企业|年|利用|秸秆
                || last - first > 1 && isYearly(last, from: first)
                // 摊位|平均, 客流量|单日|最高
                || last - first > 1
                    && (words[last - 1].rules.has([.sumsAndMeans, .extremes])
                        || bytes.isOne(of: Self.reckonings, words[last - 1].start, words[last - 1].end))
        {
            last -= 1
        }
        // 期铜价格|每吨|下跌: what a price is for.
        if last - first > 1,
            let each = (max(first + 1, last - 2)..<last).first(where: { opensRate($0) }),
            bytes.isOne(of: ClauseLists.ratedUnits, words[each].start + 3, words[last - 1].end)
        {
            last = each
        }
        // A verb alone is no subject: 高|3米、宽|2米.
        if !(first..<last).contains(where: {
            words[$0].isFigure || !words[$0].classes.has(WordClass.anyVerb.union(.numberVerb))
                || words[$0].classes.has([.noun, .weakVerb, .pronoun, .anyPlace])
        }) {
            return nil
        }
        // 秋季学期|全市: a time before the word for the whole place isn't part of it; 龙王沟|全村 is one name.
        if last - first > 1, words[last - 1].classes.has(.wholePlace), endsLikeTime(words[last - 2]) {
            first = last - 1
        }
        guard first < last, isNominal(first..<last) else { return nil }
        return first..<last
    }

    private static let limitEndings = HanSet("上下内內")

    /// 每 or 每吨, at the end of a noun phrase.
    private func opensRate(_ index: Int) -> Bool {
        !words[index].isFigure && bytes.hasPrefix("每", at: words[index].start, end: words[index].end)
    }

    /// Whether words can be what a clause is about: no adverb, adjective or time alone (热烈, 最高, 上个月), no count without its
    /// noun (一批) and nothing without a letter (7.5).
    func isNominal(_ range: Range<Int>) -> Bool {
        let (start, end) = (words[range.lowerBound].start, words[range.upperBound - 1].end)
        if bytes.suffix(of: ClauseLists.circumstances, start: start, end: end) != nil
            || bytes.suffix(of: ClauseLists.occasions, start: start, end: end) != nil
        {
            return false
        }
        // 检修时, 每桶
        if let last = bytes.scalar(before: end)?.value, last == 0x65F6 || last == 0x6642,
            ItemFinder.isMoment(bytes, start, end)
        {
            return false
        }
        if ClauseLists.isRate(bytes, start, end) { return false }
        guard !words[range].contains(where: \.isFigure) else { return true }
        // 临界点以上
        if Self.limitEndings.contains(bytes.codePoint(before: end).value),
            bytes.suffix(of: "以上 以下 以内 以內", start: start, end: end) != nil
        {
            return false
        }
        guard end - start <= 4 * 3 else { return true }
        guard (start..<end).contains(where: { bytes[$0] >= 0xE3 || (bytes[$0] | 0x20) &- 0x61 < 26 }) else {
            return false
        }
        if bytes.isOne(of: ClauseLists.notNominal, start, end) || isBarePointer(start, end) || bytes[start] == 0x26 {
            return false
        }
        // 改善交通、美化|村庄等|推出: the end of a list of deeds.
        if range.lowerBound > 1, words[range.lowerBound - 1].classes.has(.anyVerb), bytes.hasSuffix("等", endingAt: end),
            words[..<range.lowerBound].contains(where: { $0.classes.has(.pause) })
        {
            return false
        }
        // 系统化|打造: how it is done.
        if end - start == 9, bytes.hasSuffix("化", endingAt: end), range.upperBound < words.count,
            words[range.upperBound].start == end, words[range.upperBound].classes.has([.verb, .weakVerb])
        {
            return false
        }
        if words[range].contains(where: { $0.classes.has([.pronoun, .actor, .measure, .anyPlace, .region]) }) {
            return true
        }
        if WordSet.unnominal.contains(bytes, from: start, to: end) { return false }
        guard PartOfSpeechTable.standard.isTime(bytes, from: start, to: end) else { return true }
        // 寒露|是: a day that is spoken of.
        return range.upperBound < words.count && words[range.upperBound].classes.has(.copula)
    }

    private func endsLikeTime(_ word: ClauseWord) -> Bool {
        word.classes.has(.time)
            || bytes.suffix(of: "期 年 月 度 季 初 末 底 时 時 来", start: word.start, end: word.end) != nil
    }
}
