/// Times that a clause names and that are of something else than what it tells: of a comparison, an issue, an origin.
extension ParagraphReader {
    /// 2018年|的|2倍, “十二五”|初期|的|2倍: the time of what is multiplied.
    func isMultiplied(_ range: Range<Int>, in words: WordRun.SubSequence) -> Bool {
        var next = range.upperBound
        if next < words.endIndex, bytes.isOne(of: "初期 末期 初 末 同期 期间", words[next].start, words[next].end) {
            next += 1
        }
        return next + 1 < words.endIndex && words[next].classes.has(.particle) && words[next + 1].isFigure
            && facts[words[next + 1].fact].kind == .ratio
            && bytes.suffix(of: "倍", start: words[next + 1].start, end: words[next + 1].end) != nil
    }

    /// 2027年|第三期|债券: which issue of several something is.
    func isOfIssue(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        index < words.endIndex && words[index].isFigure && facts[words[index].fact].kind == .ordinal
            && bytes.suffix(of: "期 批 号 號", start: words[index].start, end: words[index].end) != nil
    }

    /// 由|去年|的|30元|降到|20元: the time of what something changes from isn't that of what it comes to.
    func isOfOrigin(_ range: Range<Int>, in words: WordRun.SubSequence) -> Bool {
        guard range.lowerBound > words.startIndex, words[range.lowerBound - 1].rules.has(.origins) else { return false }
        var next = range.upperBound
        // 由|上月|下降|转为
        let (mark, last) = (words[range.lowerBound - 1], words[range.upperBound - 1])
        if mark.rules.has(.by),
            bytes.suffix(of: "起 始 来 來", start: last.start, end: last.end) == nil
        {
            return true
        }
        if next < words.endIndex, words[next].classes.has(.particle) { next += 1 }
        return next < words.endIndex && words[next].isFigure
            && (!facts[words[next].fact].isTime || facts[words[next].fact].kind == .duration)
    }

    /// 完成|全年|目标: the time belongs to the verb's object.
    func modifiesObject(_ range: Range<Int>, in words: WordRun.SubSequence) -> Bool {
        guard range.lowerBound > words.startIndex, range.upperBound < words.endIndex else { return false }
        let before = words[range.lowerBound - 1]
        let isVerb = !before.isFigure && before.classes.has([.verb, .share, .increase, .decrease, .agent])
        // 占|同期|上市新车的80%: the time that was told.
        if isVerb, range.count == 1, bytes.isOne(of: "同期", words[range.lowerBound].start, words[range.lowerBound].end) {
            return true
        }
        return isVerb && !before.classes.has(.reporting)
            && !before.rules.has(.publishing)
            && words[range.upperBound].classes.has([.noun, .weakVerb])
    }

    /// 超过了|2019年|的|2亿元, 两年|平均|增长, 是|2001年以来|连续第9年: a time of what something is compared with, or of a rate or rank.
    func holdsForFigure(_ range: Range<Int>, in words: WordRun.SubSequence) -> Bool {
        let next = range.upperBound < words.endIndex ? words[range.upperBound] : nil
        let last = words[range.upperBound - 1]
        // 为|年内|首次|上涨: a rank among others of the year.
        if let next, bytes.isOne(of: "年内", words[range.lowerBound].start, last.end),
            bytes.prefix(of: "首次 首度 最 新高 新低 第", at: next.start, end: next.end) != nil
        {
            return true
        }
        // 增长至|2024年|的|7亿元, where another time holds.
        if discourse.period != nil, let next, !next.isFigure, next.classes.has(.particle),
            range.upperBound + 1 < words.endIndex,
            case let value = words[range.upperBound + 1], value.isFigure, !facts[value.fact].isTime
        {
            return true
        }
        if last.isFigure, facts[last.fact].kind == .duration, let next,
            bytes.isOne(of: "平均", next.start, next.end)
        {
            return true
        }
        let before = words[..<range.lowerBound]
        if bytes.ends(with: "以来", or: "以來", last.start, last.end) {
            return before.contains { !$0.isFigure && bytes.isOne(of: ClauseLists.becoming, $0.start, $0.end) }
        }
        guard let next, !next.isFigure,
            before.contains(where: {
                !$0.isFigure && bytes.prefix(of: ClauseLists.comparingTimes, at: $0.start, end: $0.end) != nil
            }),
            let value = words[range.upperBound...].prefix(3).firstIndex(where: \.isFigure)
        else { return false }
        return !facts[words[value].fact].isTime && words[value - 1].classes.has(.particle)
    }

    /// 汽车|年度|产量: part of a quantity's name; 是|发展最快|的|一年，: what a time is said to be.
    func isInsideName(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        guard index > words.startIndex, !words[index - 1].isFigure, words[index - 1].end == words[index].start,
            words[index - 1].classes.has([.noun, .particle])
        else { return false }
        return bytes.isOne(of: "年度", words[index].start, words[index].end)
            || index == words.endIndex - 1 && bytes.isOne(of: "一年 一天 一季", words[index].start, words[index].end)
                && words[..<index].contains { $0.classes.has(.copula) }
    }

    func isInsideComparison(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        guard index > words.startIndex else { return false }
        let before = words[index - 1]
        // 历史|同期|新低, 较|上届|同期|增长
        if bytes.hasPrefix("同期", at: words[index].start),
            bytes.suffix(of: "历史 往年 常年 歷史", start: before.start, end: before.end) != nil
                || index - 1 > words.startIndex && words[index - 2].classes.has([.compare, .base])
        {
            return true
        }
        // 较|2021年|春节|假日|5天|增加
        if let mark = words[..<index].suffix(5).lastIndex(where: { $0.classes.has(.compare) }),
            words[(mark + 1)..<index].allSatisfy({
                $0.isFigure
                    ? facts[$0.fact].isTime
                        // 较|疫情|前|的|2019年
                    : $0.classes.has([.time, .noun, .particle, .since]) && !$0.classes.has(.anyVerb)
            })
        {
            return true
        }
        // 恢复|至|2019年同期|的|78%
        if bytes.hasSuffix("同期", endingAt: words[index].end), before.rules.has(.destinations) { return true }
        // 相当于|去年同期|的|2倍
        if !before.isFigure, bytes.isOne(of: ClauseLists.equalling, before.start, before.end) { return true }
        // 环比|上旬|增长, 与上年同期的案件数|相比
        return before.classes.has([.compare, .base]) || before.rules.has(.distances)
            || before.rules.has(.together)
                && words[index...].contains {
                    $0.rules.has(.compared) || $0.end == words[words.endIndex - 1].end && isThan($0)
                        || bytes.isOne(of: "比较 比較", $0.start, $0.end)
                }
    }

    /// 与上年|比，: the word that ends what is compared with.
    private func isThan(_ word: ClauseWord) -> Bool { bytes.isOne(of: "比", word.start, word.end) }
}
