/// Verbs that are the object of another one, or the noun that is counted.
extension FigureReader {
    /// 完成|旧房|改造|12处: the verb that only says that something is done; the verb at the number is its object.
    func lightVerb(governing last: Int, from lower: Int) -> Int? {
        let object = words[last]
        guard object.classes.has([.verb, .weakVerb]), !object.classes.has([.quantityVerb, .existential, .causative]),
            object.end - object.start == 6, last > lower
        else { return nil }
        // 查处|超载|30起
        if words[last - 1].end == object.start, countsCases(last + 1),
            bytes.isOne(of: ClauseLists.handling, words[last - 1].start, words[last - 1].end)
        {
            return last - 1
        }
        guard last > lower + 1 else { return nil }
        var index = last - 1
        while index > lower,
            words[index].isFigure
                ? facts[words[index].fact].isTime
                // 获得|省级|以上|奖励12项
                : words[index].classes.has([.noun, .time, .localizer]) && !words[index].classes.has(.anyVerb)
        {
            index -= 1
        }
        let word = words[index]
        guard index < last - 1, !word.isFigure,
            word.rules.has(.lightVerbs)
        else { return nil }
        return index
    }

    /// Whether a figure counts cases: 30起.
    func countsCases(_ figure: Int) -> Bool {
        figure < words.count && words[figure].isFigure
            && bytes.suffix(of: "起 件 例 宗", start: words[figure].start, end: words[figure].end) != nil
    }

    /// 其中|醉驾|30起, 超载20起、|违停|30起: cases of what a verb says, one kind of those in front or one behind them.
    func caseOfPart(_ last: Int, _ index: Int, from lower: Int) -> Bool {
        // 其中|酒驾|醉驾|28起
        guard last == index - 1, last > lower, countsCases(index),
            words[(lower + 1)...last].allSatisfy({ $0.classes.has([.verb, .weakVerb]) })
        else {
            return false
        }
        return lower == 0
            ? bytes.isOne(of: "其中", words[0].start, words[0].end)
            : words[lower].classes == .pause && countsCases(lower - 1)
    }

    /// 垂钓|露营|合计: verbs that hardly are any, in front of a sum, are the noun that is summed up.
    func totalled(before index: Int, from lower: Int) -> Range<Int>? {
        guard index - 2 >= lower, words[index - 1].rules.has(.sums), !words[index - 2].isFigure,
            words[index - 2].classes.has(.weakVerb), tokens.evidence(for: words[index - 2]) ?? 0 < 0
        else { return nil }
        var first = index - 2
        while first > lower, !words[first - 1].isFigure, !words[first - 1].classes.has([.time, .actsAsVerb, .verb]),
            words[first - 1].classes.has([.noun, .weakVerb, .localizer]), !words[first - 1].classes.has(.wholePlace)
        {
            first -= 1
        }
        return first..<index - 1
    }
}
