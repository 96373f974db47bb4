/// The noun phrases and verbs around a figure, read from the words of its clause.
extension FigureReader {
    // MARK: Noun phrases

    /// The noun phrase that ends at `end` (exclusive): back to a verb, a preposition or an adverb.
    /// As the object of a verb right before `lower` it may begin with a word that is as often a verb: 解决|饮水|困难.
    func nounPhrase(endingAt end: Int, from lower: Int, isObject: Bool = false) -> Range<Int>? {
        var last = end
        while last > lower, words[last - 1].classes.has([.adverb, .aspect, .modal, .base, .time, .connective]),
            !words[last - 1].classes.has([.noun, .measure])
        {
            last -= 1
        }
        var first = last
        while first > lower {
            let word = words[first - 1]
            if word.isFigure
                || isVerb(first - 1, from: isObject ? lower - 1 : lower, beforeNumber: false)
                    && !endsInName(first - 1, last)
            {
                break
            }
            if word.classes.has([.preposition, .connective, .reporting, .time, .base, .compare]),
                !word.classes.has(.noun)
            {
                break
            }
            if word.classes.has([.adverb, .modal]), !word.classes.has([.pronoun, .noun]) { break }
            first -= 1
        }
        while first < last, words[first].classes.has([.particle, .conjunction, .pause, .aspect, .localizer]) {
            first += 1
        }
        while last > first, words[last - 1].classes.has([.particle, .conjunction, .pause]) { last -= 1 }
        return first < last && isNominal(first..<last) ? first..<last : nil
    }

    /// 创业|贷: the one character that a noun phrase ends with, with a word in front of it that is as often a verb.
    private func endsInName(_ verb: Int, _ end: Int) -> Bool {
        verb + 2 == end && words[verb + 1].end - words[verb + 1].start == 3 && words[verb].classes.has(.weakVerb)
            && words[verb].end == words[verb + 1].start
    }

    /// Who or what the clause is about: the first noun phrase before `end`, times and phrases with prepositions left
    /// out.
    func subject(before end: Int, from lower: Int) -> Range<Int>? {
        var start = lower
        // What was said by somebody starts behind the verb of saying.
        if classes.has(.reporting),
            let report = (lower..<max(lower, end)).last(where: {
                words[$0].classes.has(.reporting) && !words[$0].isFigure
            })
        {
            start = report + 1
        }
        var position = start
        // 展会期间|主办方|接待
        if position == 0, classes.has(.since), let past = EventSpan.end(in: words[...], bytes), past < end {
            position = past
        }
        if let part = contribution(from: position, upTo: end) { return part }
        if let counted = countedSubject(from: start, upTo: end) { return counted }
        if let agent = agent(from: start, upTo: end) { return agent }
        if let trade = trade(with: position, upTo: end) { return trade }
        while position < end, isSkippedAtStart(position, upTo: end) { position += 1 }
        // 已|公开|招聘: what stands behind 已 is no subject.
        if (start..<position).contains(where: { words[$0].rules.has(.adverbsBehindSubject) }) { return nil }
        // 自5月以来: the preposition belongs to the time.
        while position + 1 < end, words[position].classes.has(.preposition), isTime(words[position + 1]) {
            position += 2
            while position < end, isSkippedAtStart(position, upTo: end) { position += 1 }
        }
        guard position < end else { return nil }
        if position > start, isConjunctionOnly(position - 1), position - 1 == start { return nil }
        if words[position].classes.has(.preposition), !words[position].classes.has(.noun) {
            if words[position].classes.has(.pivot), let pivot = pivotObject(from: position, upTo: end) { return pivot }
            return subjectBehindPreposition(position, upTo: end)
        }
        // 比|乙队|落后
        if words[position].classes.has(.compare), !words[position].classes.has(.noun) { return nil }
        if let pivot = pivotObject(from: position, upTo: end) { return pivot }
        let stop = firstBreak(from: position, upTo: end)
        // 上海|至|成都|的|航班
        if stop + 3 < end, isDestination(stop), words[stop + 1].classes.has(.noun), isParticle(stop + 2),
            case let past = firstBreak(from: stop + 3, upTo: end), past > stop + 3
        {
            return trimmed(stop + 3..<past).map { position..<$0.upperBound }
        }
        return trimmed(position..<stop).flatMap { isNoBearer($0) ? nil : withoutClause($0) }
            ?? headOfRelative(from: position, upTo: end)
    }

    /// 对|经济|增长|的|贡献率: a quantity whose name begins with what it is told of.
    private func contribution(from start: Int, upTo end: Int) -> Range<Int>? {
        guard classes.has(.disposal), start < end,
            let first = (start..<end).first(where: { !isSkippedAtStart($0, upTo: end) }),
            bytes.isOne(of: "对 對", words[first].start, words[first].end),
            let last = (first + 1..<max(first + 1, end)).last(where: { words[$0].classes.has(.noun) }), last > first,
            bytes.suffix(of: "贡献率 贡献度 依存度 拉动率 貢獻率 貢獻度", start: words[last].start, end: words[last].end) != nil,
            !words[first + 1...last].contains(where: { $0.isFigure || $0.classes.has([.aspect, .reach, .pause]) })
        else { return nil }
        return first..<last + 1
    }

    /// How a quantity is reckoned, behind its name.
    static let reckonings = WordList("单日 单月 单季 单周 单笔 单次 单场 單日 單月 單季 單周 單筆 單次 單場")

    private static let noBearers = WordList(
        "境外 境内 里面 下面 上面 后面 前面 外面 裡面 後面 现 时候 时刻 时间 時候 時刻 時間 安全 上述 整个 最高 最低 最大 最小 最多 最少 最快 最长 現 整個")

    private static func isStretch(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        bytes.scalar(before: end).map { stretchEnds.contains($0.value) } == true
            && bytes.suffix(of: stretches, start: start, end: end) != nil
    }

    private static let stretchEnds = HanSet("天年月时钟時鐘")
    private static let stretches = WordList(
        "几天 几年 几个月 几小时 几分钟 数天 数年 数月 数小时 多天 多年 多个月 幾天 幾年 幾個月 數天 數年 數月")

    /// Whether a word by itself says when, how or of what it is, and not who.
    static func bearsNothing(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        bytes.isOne(of: noBearers, start, end) || bytes.isOne(of: reckonings, start, end)
            // 短短|几天
            || end - start <= 15 && isStretch(bytes, start, end)
    }

    /// Measure words of things, persons and bodies.
    static let things = HanSet("个名位台辆架艘家户套件只棵座间所頭头間個輛戶把枚张本条部幅支株颗張條顆")

    /// Times, connectives and marks in front of the subject.
    func isSkippedAtStart(_ index: Int, upTo end: Int) -> Bool {
        let word = words[index]
        if word.isFigure {
            // 第二|产业: part of a name. Else a time, with 以来, 内 or the like behind it.
            let isName =
                facts[word.fact].kind == .ordinal && index + 1 < end && words[index + 1].start == word.end
                && words[index + 1].classes.has(.noun)
            return !isName
        }
        // 未来|五年|该厂
        if word.rules.has(.spans), index + 1 < end, words[index + 1].isFigure, isTime(words[index + 1]) { return true }
        // 力争|到|2030年|研发强度|达到
        if word.classes.has(.modal), index + 1 < end,
            isTime(words[index + 1])
                || index + 2 < end && isTime(words[index + 2])
                    && bytes.isOne(of: "到 至", words[index + 1].start, words[index + 1].end)
                // 力争|国家|高新技术企业|达到
                || index == 0 && !word.classes.has(.noun) && words[index + 1].classes.has(.noun) && end < words.count
                    && words[end].classes.has([.reach, .increase, .decrease])
        {
            return true
        }
        // 平均|每家|公司
        if word.rules.has(.sumsAndMeans), index + 1 < end, bytes.hasPrefix("每", at: words[index + 1].start) {
            return true
        }
        if word.classes.has([.noun, .pronoun]) && !word.classes.has([.time, .connective]) { return false }
        if isDeterminer(index) { return false }
        // 每|台设备: the noun that the measure word counts, but 每|学年.
        if word.rules.has(.each), index + 1 < end, words[index + 1].start == word.end,
            words[index + 1].classes.has(.noun),
            words[index + 1].end - words[index + 1].start > 6
                // 每|名|学生
                || words[index + 1].end - words[index + 1].start == 3 && index + 2 < end
                    && words[index + 2].classes.has(.noun) && words[index + 2].start == words[index + 1].end,
            Self.things.contains(bytes.scalar(at: word.end).value)
        {
            return false
        }
        // 将|公司|作|抵押: what is acted on follows.
        if word.rules.has(.actingOn), index + 1 < end,
            words[index + 1].classes.has([.noun, .pronoun]),
            !words[index + 1].classes.has(WordClass.anyVerb.union(.measure)),
            !lexicon.endsLikeMeasure(in: bytes, endingAt: words[index + 1].end),
            (index + 2..<max(index + 2, words.count)).contains(where: {
                isVerb($0, from: index + 2, beforeNumber: false)
            }), !words[(index + 2)...].contains(where: { $0.classes.has([.increase, .decrease]) })
        {
            return false
        }
        if word.classes.has([
            .time, .since, .connective, .adverb, .aspect, .particle, .pause, .conjunction, .localizer, .base,
        ]) {
            return true
        }
        return false
    }

    /// The first preposition, adverb or verb from `start` on that isn't part of a noun phrase.
    func firstBreak(from start: Int, upTo end: Int) -> Int {
        var position = start
        while position < end {
            let word = words[position]
            if word.isFigure {
                // 第二|中学: part of a name.
                if facts[word.fact].kind == .ordinal, position + 1 < end, words[position + 1].start == word.end,
                    words[position + 1].classes.has(.noun)
                {
                    position += 1
                    continue
                }
                if position > start, !isTime(word), !startsRelativeClause(position, upTo: end),
                    !countsNoun(position, upTo: end)
                {
                    return position
                }
                // 江州2月用电量, 槐江县9日发生的冰雹, but 通海县|13日|发生.
                if position > start, isTime(word), position + 1 == end || !words[position + 1].classes.has(.noun),
                    !startsRelativeClause(position, upTo: end)
                {
                    return position
                }
                position += 1
                continue
            }
            if isVerb(position, from: start, beforeNumber: false), !describesPersons(position, upTo: end),
                !(position == start && (opensName(position, upTo: end) || opensCompound(position, upTo: end)))
            {
                // 承担任务的客轮: up to 的 it stands inside the noun phrase.
                guard !word.classes.has(.copula), let particle = relativeParticle(position, upTo: end),
                    // 发现|比|前年的总数|多6万人: what is compared with opens no relative clause.
                    !words[position + 1].classes.has(.compare)
                else { return position }
                // 进城|时间|由|现在|的|50分钟: what a change starts from is no relative clause.
                if particle - 2 > position, opensOrigin(particle - 2), words[particle + 1].isFigure {
                    return particle - 2
                }
                position = particle + 1
                continue
            }
            // 总费用|与|生产总值|的|比率, 贷款|同比|增速
            if position > start, word.classes.has([.base, .preposition, .conjunction]),
                let past = pastRelation(position, upTo: end)
            {
                position = past
                continue
            }
            // 进城时间|由|现在|的|50分钟
            if position > start, position + 1 < end, opensOrigin(position) { return position }
            // 村民|人均|纯收入
            if position > start, position + 1 < end, words[position - 1].classes.has(.noun), isMean(position),
                lexicon.isQuantity(words[position + 1], in: bytes)
                    || bytes.suffix(of: BareAmounts.money, start: word.end, end: words[position + 1].end) != nil
            {
                position += 2
                continue
            }
            if position > start, !word.classes.has([.noun, .pronoun]), !isDeterminer(position),
                word.classes.has([.preposition, .compare, .adverb, .modal, .base, .time, .connective]),
                !word.classes.has(.verb) || !modifiesMeasure(position),
                // 这款|新|电池
                !(bytes.isOne(of: "新", word.start, word.end) && position + 1 < end
                    && words[position + 1].classes.has(.noun))
            {
                return position
            }
            position += 1
        }
        return end
    }

    /// Behind 与 with what a quantity is a ratio to, and behind 同比 in front of a rate of change.
    private func pastRelation(_ index: Int, upTo end: Int) -> Int? {
        let word = words[index]
        guard index + 1 < end, !words[index + 1].isFigure, words[index + 1].start == word.end else { return nil }
        if word.classes.has(.base),
            bytes.isOne(of: ClauseLists.ratesOfChange, words[index + 1].start, words[index + 1].end)
        {
            return index + 2
        }
        guard word.rules.has(.together), index + 3 < end, words[index + 1].classes.has(.noun), isParticle(index + 2),
            bytes.suffix(of: "比率 比例 比值 比重 差距 之比", start: words[index + 3].start, end: words[index + 3].end) != nil
        else { return nil }
        return index + 4
    }

    /// 人均, 户均: of how many a quantity is told.
    func isMean(_ index: Int) -> Bool {
        !words[index].isFigure && bytes.isOne(of: Self.means, words[index].start, words[index].end)
    }

    private static let means = WordList("人均 户均 亩均 戶均 畝均")

    /// Whether the noun that a figure counts stands behind it: 全省|12个|县.
    func countsNoun(_ index: Int, upTo end: Int) -> Bool {
        guard index + 1 < end, let item = facts[words[index].fact].item else { return false }
        return item.start == words[index].end && words[index + 1].classes.has(.noun)
    }

    /// 教育|部门: a word that is as often a noun, in front of the last word of a body's name.
    func opensName(_ index: Int, upTo end: Int) -> Bool {
        guard words[index].classes.has(.weakVerb), index + 1 < end else { return false }
        let next = words[index + 1]
        return next.start == words[index].end && next.classes.has(.actor)
    }

    /// 固定|数据|业务: a word that is as often a noun, in front of the noun phrase that the clause is about.
    private func opensCompound(_ index: Int, upTo end: Int) -> Bool {
        let word = words[index]
        guard
            word.classes.has(.weakVerb)
                || word.classes.has(.verb) && tokens.evidence(for: word) ?? 1000 < VerbEvidence.least,
            !word.classes.has(.pivot), !word.rules.has(.celebrating),
            !bytes.hasSuffix("出", endingAt: words[index].end), index + 2 <= end, end < words.count
        else { return false }
        return words[index + 1].start == words[index].end && words[index + 1].classes.has(.noun)
            && (index + 1..<end).allSatisfy {
                !words[$0].isFigure && words[$0].classes.has([.noun, .conjunction]) && !words[$0].classes.has(.anyVerb)
                    // 雨水|收集|系数
                    || modifiesMeasure($0)
            }
    }

    /// 企业|退休|人员: a verb without an object inside the word for those who do it.
    private func describesPersons(_ index: Int, upTo end: Int) -> Bool {
        let word = words[index]
        guard
            word.classes.has(.intransitive)
                || word.rules.has(.statesOfPersons), index > 0, index + 1 < end,
            words[index - 1].classes.has(.noun), words[index - 1].end == word.start, words[index + 1].start == word.end
        else { return false }
        return words[index + 1].rules.has(.modifiedNouns)
    }

    func startsRelativeClause(_ index: Int, upTo end: Int) -> Bool {
        relativeParticle(index, upTo: end) != nil
    }

    /// The 的 by which what starts here modifies a noun that follows before `end`.
    func relativeParticle(_ index: Int, upTo end: Int) -> Int? {
        guard let particle = (index + 1..<max(index + 1, end)).first(where: { isParticle($0) }), particle + 1 < end
        else { return nil }
        return particle
    }

    func isTime(_ word: ClauseWord) -> Bool {
        word.isFigure ? facts[word.fact].isTime : word.classes.has(.time)
    }

    func isConjunctionOnly(_ index: Int) -> Bool {
        words[index].classes.has(.conjunction) && !words[index].classes.has(.noun)
    }
}
