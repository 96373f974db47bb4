/// Verbs inside the names of quantities, places and persons, and adjectives that measure.
extension FigureReader {
    /// What names the sum of what a verb in front of it says.
    private static let sumNames = WordList("总额 总量 总数 总值 总价 倍数 总次数 總額 總量 總數 總值 總價 倍數")

    /// 射门|成功率|达: a verb in front of the name of a quantity that has a verb of its own.
    func modifiesMeasure(_ index: Int) -> Bool {
        let word = words[index]
        guard index + 2 < words.count, !word.classes.has(.quantityVerb), !word.classes.has([.existential, .causative]),
            !words[index + 1].isFigure, words[index + 1].start == word.end
        else { return false }
        if word.classes.has(.weakVerb), namesRate(behind: index) { return true }
        let measure = words[index + 1]
        guard
            measure.classes.has(.measure)
                || measure.classes == .noun && lexicon.endsLikeMeasure(in: bytes, endingAt: measure.end)
        else { return false }
        // 认购|总额|9亿元
        if bytes.isOne(of: Self.sumNames, measure.start, measure.end) { return true }
        // 退货|率, 产奶|量
        if measure.end - measure.start == 3 { return true }
        var next = index + 2
        while next < words.count, words[next].classes.has(.adverb), !words[next].classes.has(.anyVerb) { next += 1 }
        return next < words.count && words[next].classes.has([.reach, .copula, .increase, .decrease])
    }

    /// 芯片|制造|销售收入|增幅|超四成: whether nothing but a noun that ends in a word for a rate of change stands in front of the figure.
    func namesRate(behind index: Int) -> Bool {
        var end = index + 1
        while end < words.count, !words[end].isFigure, words[end].classes.has(.noun), !words[end].classes.has(.anyVerb)
        {
            end += 1
        }
        return end > index + 2 && end < words.count && words[end].isFigure
            && bytes.suffix(of: ClauseLists.ratesOfChange, start: words[end - 1].start, end: words[end - 1].end) != nil
    }

    /// 提升|幅度: a verb of change in front of a noun for how much or how fast.
    func measuresChange(_ index: Int) -> Bool {
        guard index + 1 < words.count, words[index + 1].start == words[index].end, !words[index + 1].isFigure else {
            return false
        }
        return bytes.isOne(of: ClauseLists.extents, words[index + 1].start, words[index + 1].end)
    }

    /// 长, 高 and 重 before what they measure: 引桥长|800米.
    func isDimension(_ index: Int) -> Bool {
        guard words[index].classes.has(.numberVerb), index + 1 < words.count, words[index + 1].isFigure else {
            return false
        }
        switch facts[words[index + 1].fact].kind {
        case .length, .area, .mass, .volume: return true
        default: return false
        }
    }

    /// 检测|中心: what is done there, in the name of a place.
    func namesFacility(_ index: Int) -> Bool {
        guard index + 1 < words.count, case let (word, next) = (words[index], words[index + 1]),
            next.start == word.end, next.classes.has(.noun)
        else { return false }
        return FacilityNames.holds(bytes, word.start, word.end, next.end)
    }

    /// 升级|改造|工程, 整治|工作: what is done, in the name of an undertaking; its neighbours speak against a verb.
    func namesUndertaking(_ index: Int) -> Bool {
        guard words[index].classes.has([.verb, .weakVerb]), index + 1 < words.count,
            case let (word, next) = (words[index], words[index + 1]), !next.isFigure, next.start == word.end,
            word.end - word.start == 6
        else { return false }
        if next.classes.has(.noun), bytes.prefix(of: ClauseLists.undertakings, at: next.start, end: next.end) != nil {
            return tokens.evidence(for: word) ?? 0 <= VerbEvidence.against
        }
        return next.classes.has([.verb, .weakVerb]) && !next.classes.has(.noun)
            && tokens.evidence(for: word) ?? 0 < VerbEvidence.least && namesUndertaking(index + 1)
    }

    /// 参赛|运动员|30人: what those do who are counted, at the head of a clause and in front of the word for them.
    func namesPersons(_ index: Int, from lower: Int) -> Bool {
        guard words[index].rules.has(.statesOfPersons), index + 2 < words.count, words[index + 2].isFigure,
            index == lower || index == lower + 1 && words[lower].classes.has(.connective),
            case let next = words[index + 1], next.start == words[index].end, next.classes.has(.noun)
        else { return false }
        return bytes.suffix(of: PersonNouns.words, start: next.start, end: next.end) != nil
    }
}
