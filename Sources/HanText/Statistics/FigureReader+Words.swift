/// Which words of a clause act as its verbs.
extension FigureReader {
    /// The last word before the figure that isn't 共, 仅, 已 or a time.
    func lastWord(before index: Int, from lower: Int) -> Int? {
        var position = index
        while position > lower {
            position -= 1
            let word = words[position]
            if word.isFigure { continue }
            if word.classes.has([.anyVerb, .noun, .pronoun, .particle, .numberVerb]) { return position }
            if word.classes.has([.adverb, .aspect, .base, .time, .since, .localizer, .modal, .connective]) { continue }
            return position
        }
        return nil
    }

    /// Whether the word acts as the verb of its clause.
    ///
    /// A word that is as often a noun (投资, 服务) does so at the start of the clause, behind adverbs, times, places and
    /// names of actors, but not behind another noun.
    @inline(__always)
    func isVerb(_ index: Int, from lower: Int, beforeNumber: Bool) -> Bool {
        // Most words can't be.
        (beforeNumber || words[index].classes.has(Self.verbal)) && actsAsVerb(index, from: lower, beforeNumber)
    }

    /// The classes without which no word is a verb but right before a number.
    private static let verbal = WordClass.anyVerb.union([.numberVerb, .pivot, .reporting])

    private func actsAsVerb(_ index: Int, from lower: Int, _ beforeNumber: Bool) -> Bool {
        let word = words[index]
        guard !word.isFigure else { return false }
        // 责令|限期办理
        if !beforeNumber, word.classes.has(.pivot), word.end - word.start > 3, !word.classes.has(.noun) { return true }
        guard word.classes.has(WordClass.anyVerb.union(.numberVerb)) else {
            if beforeNumber, governsCount(index) { return true }
            // 在乡镇|工作|20年
            if beforeNumber, index + 1 < words.count, words[index + 1].isFigure, governsDuration(index),
                bytes.suffix(of: "工作 学习 生活 學習", start: word.start, end: word.end) != nil
            {
                return true
            }
            // 将|展销|900个: behind a modal a noun that also is a verb.
            if beforeNumber, index > lower, index + 1 < words.count, words[index + 1].isFigure,
                words[index + 1].start == word.end, word.end - word.start == 6,
                words[index - 1].classes.has(.modal) || words[index - 1].rules.has(.actingOn),
                PartOfSpeechTable.standard.part(of: bytes, from: word.start, to: word.end) == .deverbal
            {
                return true
            }
            return word.classes.has(.reporting) && (beforeNumber ? confirms(word) : pointsOut(index))
        }
        if word.classes.has(.degree) {
            let isDone = index + 1 < words.count && words[index + 1].classes.has(.aspect)
            guard
                isDone || words[..<index].contains(where: { $0.classes.has([.compare, .base]) })
                    || beforeNumber && isDimension(index)
            else { return false }
        }
        // 占 and 排 of one character want a share or a rank.
        if word.end - word.start == 3, word.classes.has(.share), !beforeNumber, !statesShare { return false }
        // 占比|由四成|提升: the name of the share, where a verb stands behind it.
        if word.classes.has(.share), index + 1 < words.count, bytes.hasSuffix("占比", endingAt: word.end),
            case let next = words[index + 1], !next.isFigure,
            next.rules.has(.origins) || next.classes.has([.increase, .decrease, .reach, .copula])
                // 占比|原则上|不低于三成
                || hasVerbInFigure(behind: index)
        {
            return false
        }
        if index > lower, isNounAtNumber(index) { return false }
        if namesFacility(index) || namesUndertaking(index) || namesPersons(index, from: lower) { return false }
        // 育秧|是
        if word.classes.has(.weakVerb), index + 1 < words.count, words[index + 1].rules.has(.be) { return false }
        if word.classes.has([.increase, .decrease]), measuresChange(index) { return false }
        if beforeNumber, word.classes.has(.numberVerb), index + 1 < words.count, words[index + 1].start == word.end {
            if word.classes.has(.measure), hasVerbInFigure(behind: index) { return false }
            // 绘制|墙体|画|600平方米: the end of a noun behind a better verb.
            if index > lower, words[index - 1].classes == .noun,
                tokens.evidence(for: word) ?? 0 < VerbEvidence.least / 2,
                // 新修建|的|水渠|长|8公里
                (lower..<index).contains(where: {
                    words[$0].classes.has(.verb) && tokens.evidence(for: words[$0]) ?? 0 >= VerbEvidence.least
                        && !hasParticle($0 + 1, index)
                })
            {
                return false
            }
            // 迎春|花|300棵
            return PartOfSpeechTable.standard.part(of: bytes, from: max(0, word.start - 6), to: word.end) != .noun
        }
        if word.classes.has(.numberVerb), !word.classes.has(.anyVerb) {
            // 缴|3月份|水费
            let governsTime =
                index + 1 < words.count && isTime(words[index + 1])
                && tokens.evidence(for: word) ?? 0 >= VerbEvidence.ofCharacter
            return beforeNumber || governsTime
        }
        // 为|12个村|安装, 在|30个国家|设有: a preposition.
        if beforeNumber, word.classes.has([.copula, .preposition]), isBeneficiary(index) { return false }
        if word.classes.has(.preposition), !beforeNumber {
            return statesWhat(index, from: lower) || isYearly(index, from: lower)
        }
        if word.end - word.start == 3, !beforeNumber,
            !word.classes.has([.copula, .existential, .share, .reach, .causative, .verb, .weakVerb])
        {
            return false
        }
        if word.classes.has(.adverb), word.classes.has(.reach), !beforeNumber { return false }
        guard word.classes.has(.weakVerb) || word.classes.has(.noun) else {
            return !modifiesMeasure(index) && !isInsideBody(index, from: lower)
                && !isInsideNouns(index, from: lower) && !isAttribute(index)
        }
        if isYearly(index, from: lower) { return true }
        // 净利润|亏损|2000万元
        if beforeNumber, index > lower, word.classes.has(.decrease), words[index - 1].classes.has(.noun) { return true }
        if word.classes.has(.actsAsVerb) { return !modifiesMeasure(index) && !endsNameInList(index, from: lower) }
        if beforeNumber, word.classes.has(.weakVerb), governsDuration(index) { return true }
        // 13名|学生|陪伴|她|练琴
        if index + 1 < words.count, words[index + 1].classes.has(.pronoun), words[index + 1].start == word.end,
            !isDemonstrative(words[index + 1])
        {
            return true
        }
        // 消费|价格: in front of the name of a quantity it is a noun.
        if index + 1 < words.count, words[index + 1].start == word.end, !words[index + 1].isFigure,
            words[index + 1].classes.has(.measure)
                // 服务|进出口|3亿元
                || index + 2 < words.count && words[index + 2].isFigure
                    && bytes.isOne(of: ClauseLists.trading, words[index + 1].start, words[index + 1].end)
                || word.classes.has(.intransitive) && lexicon.endsLikeMeasure(in: bytes, endingAt: words[index + 1].end)
        {
            return false
        }
        guard index > 0, !isDeterminer(index - 1) else { return index == lower }
        guard index > lower else { return true }
        let before = words[index - 1]
        // 水库|移民|640人, 县|领导
        if before.classes.has(.noun), !before.isFigure, !before.classes.has([.anyPlace, .actor]),
            tokens.actsAsNoun(word)
        {
            return false
        }
        // 6月|进口|集成电路
        if before.isFigure { return beforeNumber || facts[before.fact].isCalendar }
        if before.classes.has([.particle]) || before.classes.has(.pronoun) && isDemonstrative(before) { return false }
        // 治愈|出院|7例
        if beforeNumber, word.classes.has(.intransitive), before.classes.has(.verb), before.end == word.start {
            return true
        }
        // 举办活动200项、组织比赛300场
        if before.classes == .pause { return index >= 2 && words[index - 2].isFigure }
        // 新品种|新|服务: a member of a list.
        if index > lower + 1, words[index - 2].classes == .noun, words[index - 2].end == before.start,
            bytes.isOne(of: "新", before.start, before.end),
            bytes.hasSuffix("新", endingAt: words[index - 2].start) || bytes.hasPrefix("新", at: words[index - 2].start)
        {
            return false
        }
        if before.classes.has([.adverb, .modal, .time, .since, .connective, .pronoun, .localizer, .aspect, .reporting])
        {
            return true
        }
        if before.classes.has(.anyPlace) { return !modifiesPersons(index) }
        if before.classes.has(.conjunction) {
            return index >= 2 && words[index - 2].classes.has(.anyVerb)
                && isVerb(index - 2, from: lower, beforeNumber: false)
        }
        if before.classes.has(.actor) || tokens.evidence(for: word) ?? -1 >= 0 && closesPhrase(index, from: lower) {
            return true
        }
        if before.classes.has(.noun), lexicon.endsLikeActor(in: bytes, endingAt: before.end) { return true }
        return isPersonName(before)
    }

    /// 的|现任|总统: behind 的 and in front of a noun a verb whose neighbours speak against it says which one.
    private func isAttribute(_ index: Int) -> Bool {
        guard index > 0, index + 1 < words.count, words[index].classes.has(.tagged), isParticle(index - 1),
            case let next = words[index + 1], !next.isFigure, next.start == words[index].end, next.classes.has(.noun)
        else { return false }
        return tokens.evidence(for: words[index]) ?? 0 <= VerbEvidence.against
    }

    /// 年|利用|秸秆, 年|加工|鲜果|5万吨: what is done so often, in front of its object.
    func isYearly(_ index: Int, from lower: Int) -> Bool {
        index > lower && index + 2 < words.count && words[index + 2].isFigure && words[index + 1].classes.has(.noun)
            && words[index].classes.has([.verb, .weakVerb]) && words[index - 1].end == words[index].start
            && bytes.isOne(of: Self.rhythms, words[index - 1].start, words[index - 1].end)
            && !lexicon.isQuantity(words[index + 1], in: bytes)
    }

    private static let rhythms = WordList("年 月 日 年均 月均 日均")

    /// 火炮|发射|装置, 技术|研发|和: between a noun and a noun or a conjunction a verb whose neighbours speak against it;
    /// so 救援|队伍 at the head of a clause.
    func isInsideNouns(_ index: Int, from lower: Int) -> Bool {
        let word = words[index]
        guard index + 1 < words.count, word.end - word.start == 6, !word.classes.has(.quantityVerb),
            case let next = words[index + 1], !next.isFigure, next.start == word.end
        else { return false }
        if index > lower {
            let before = words[index - 1]
            guard !before.isFigure, before.end == word.start, before.classes.has(.noun),
                !before.classes.has([.actor, .anyPlace, .pronoun]), next.classes.has([.noun, .conjunction, .pause])
            else { return false }
        } else if index > 0 || !next.classes.has(.noun) {
            return false
        }
        return tokens.evidence(for: word) ?? 0 <= VerbEvidence.ofNounInside
    }

    /// 围绕|12条|产业链|，, 经过|9个|村庄|，: a preposition of means or way with a count as its object and no verb behind it.
    private func governsCount(_ index: Int) -> Bool {
        guard index + 1 < words.count, words[index + 1].isFigure, words[index + 1].start == words[index].end,
            facts[words[index + 1].fact].kind == .count,
            words[index].rules.has(.meansAndAims)
                || bytes.isOne(of: "经过 途经 深入 經過 途經", words[index].start, words[index].end)
        else { return false }
        return !words[(index + 2)...].contains { $0.classes.has(WordClass.anyVerb) }
    }

    /// 飞机|制造|、: behind a noun and in front of the mark of a list it is the end of a name.
    private func endsNameInList(_ index: Int, from lower: Int) -> Bool {
        index > lower && index + 1 < words.count && words[index - 1].classes.has(.noun)
            && (words[index + 1].classes.has(.pause) || isConjunctionOnly(index + 1))
    }

    /// 在|工作|第一线|发展: whether a phrase of a preposition and its noun stands in front.
    private func closesPhrase(_ index: Int, from lower: Int) -> Bool {
        var position = index - 1
        while position > lower, !words[position].isFigure,
            words[position].classes.has([.noun, .pause, .conjunction, .particle]) || tokens.actsAsNoun(words[position]),
            !words[position].classes.has(.preposition)
        {
            position -= 1
        }
        return position < index - 1
            && words[position].rules.has(.phraseOpeners)
    }

    /// 外省|返乡|人员|90人: what those who are counted do in front of the noun for them.
    private func modifiesPersons(_ index: Int) -> Bool {
        guard index + 2 < words.count, words[index + 2].isFigure, words[index + 1].start == words[index].end else {
            return false
        }
        return bytes.suffix(
            of: ClauseLists.modifiedNouns,
            start: words[index + 1].start, end: words[index + 1].end) != nil
    }

    /// 各类, 该, 这些: in front of a noun, where 他们 and 自己 stand for one.
    private func isDemonstrative(_ word: ClauseWord) -> Bool {
        bytes.prefix(of: "各 该 此 这 那 其 每 某 另 任何 所有 全部 该 這 該", at: word.start, end: word.end) != nil
    }

    /// 本次, 这项: in front of a noun, also of one that is as often a verb (本次|合作).
    func isDeterminer(_ index: Int) -> Bool {
        let word = words[index]
        guard word.rules.has(.determiners),
            index + 1 < words.count
        else { return false }
        let next = words[index + 1]
        return next.start == word.end && next.classes.has([.noun, .weakVerb]) && !next.classes.has(.adverb)
    }

    /// Whether a noun has the form of a person's name and is no word that is known otherwise.
    func isPersonName(_ word: ClauseWord) -> Bool {
        word.classes == .noun && lexicon.isPersonName(in: bytes, from: word.start, to: word.end)
    }

    /// 村民|代表|30人, 完成|报告|6份: a verb that in front of a number is the noun for who does it or what comes of it.
    func isNounAtNumber(_ index: Int) -> Bool {
        let word = words[index]
        guard index > 0, index + 1 < words.count else { return false }
        let (before, figure) = (words[index - 1], words[index + 1])
        // 公司|领导|先后|来访
        if before.classes.has(.noun), figure.classes.has(.adverb), !figure.classes.has(.anyVerb),
            figure.start == word.end, word.rules.has(.agentNouns)
        {
            return true
        }
        // 村民|代表|共|40人
        let isSummed =
            figure.rules.has(.adverbsOfMany) && index + 2 < words.count && words[index + 2].isFigure
            && facts[words[index + 2].fact].kind == .count
        // 受理|企业|投诉|举报|860件
        if word.rules.has(.resultNouns), figure.rules.has(.resultNouns), index + 2 < words.count,
            words[index + 2].isFigure
        {
            return isNounAtNumber(index + 1)
        }
        guard figure.isFigure || isSummed else { return false }
        if before.classes.has([.noun, .localizer]), word.rules.has(.agentNouns) { return true }
        // 减少|二氧化碳|排放|3万吨: what changes is the noun.
        if before.classes == .noun, bytes.isOne(of: ClauseLists.changed, word.start, word.end),
            words[..<index].contains(where: {
                $0.classes.has([.increase, .decrease]) && !$0.classes.has(.noun)
                    || bytes.isOne(of: "节省 节约 减轻 節省 節約 減輕", $0.start, $0.end)
            })
        {
            return true
        }
        guard figure.isFigure else { return false }
        // 受理|此次|网购|投诉|860件
        return word.rules.has(.resultNouns)
            && words[..<index].contains { $0.classes.has(.verb) && !$0.isFigure }
            && bytes.suffix(of: ClauseLists.documentMeasures, start: figure.start, end: figure.end) != nil
    }

    /// 认定|35名, 通报|3起: a verb of saying with the number as its object.
    private func confirms(_ word: ClauseWord) -> Bool {
        word.rules.has(.confirming)
    }

    /// 指出|问题|300个: a verb of saying with a counted noun as its object.
    private func pointsOut(_ index: Int) -> Bool {
        index + 2 < words.count && words[index + 2].isFigure && words[index + 1].classes == .noun
            && words[index + 1].start == words[index].end
            && words[index].rules.has(.pointingOut)
    }

    /// Whether 为 is followed by a count with its noun and then by what is done for them.
    private func isBeneficiary(_ index: Int) -> Bool {
        guard
            words[index].rules.has(.beneficiary),
            index + 2 < words.count, words[index + 1].isFigure, facts[words[index + 1].fact].kind == .count,
            let item = facts[words[index + 1].fact].item, item.start == words[index + 1].end
        else { return false }
        return (index + 2..<words.count).contains {
            words[$0].start >= item.end && words[$0].classes.has([.verb, .existential, .causative])
                && !words[$0].isFigure
        }
    }

    /// 占比|原则上|不低于三成: whether an adverb follows, and a figure that begins with a verb.
    private func hasVerbInFigure(behind index: Int) -> Bool {
        index + 2 < words.count && words[index + 1].classes.has(.adverb) && words[index + 2].isFigure
            && lexicon.verb(startingIn: bytes, facts[words[index + 2].fact].span) != nil
    }

    /// 新桥|为|控制性工程: 为 behind a noun is the copula where no verb stands behind it.
    private func statesWhat(_ index: Int, from lower: Int) -> Bool {
        let word = words[index]
        guard word.classes.has(.copula), index > lower, index + 1 < words.count,
            words[index - 1].classes.has([.noun, .pronoun]) || words[index - 1].isFigure
        else { return false }
        return words[(index + 1)...].allSatisfy {
            !$0.isFigure && !$0.classes.has([.verb, .existential, .causative, .share, .copula, .actsAsVerb])
        } && (!words[words.count - 1].classes.has(.weakVerb) || words[words.count - 1].classes.has(.noun))
    }

    /// 省水文|监测|中心: a verb between a noun and the last word of a body's name, which its neighbours hardly make one.
    private func isInsideBody(_ index: Int, from lower: Int) -> Bool {
        guard index > lower, index + 1 < words.count, words[index - 1].classes.has(.noun),
            words[index - 1].end == words[index].start, words[index + 1].start == words[index].end,
            bytes.isOne(of: ClauseLists.endsOfBodies, words[index + 1].start, words[index + 1].end)
        else { return false }
        return tokens.evidence(for: words[index]) ?? 0 < 0
    }

    /// 停航|已|超过两天: nothing but adverbs stands before a length of time.
    private func governsDuration(_ index: Int) -> Bool {
        var next = index + 1
        while next < words.count, words[next].classes.has([.adverb, .aspect]), !words[next].classes.has(.noun) {
            next += 1
        }
        return next < words.count && words[next].isFigure && facts[words[next].fact].kind == .duration
    }

    func isParticle(_ index: Int) -> Bool {
        let word = words[index]
        guard word.classes.has(.particle) else { return false }
        return bytes.hasPrefix("的", at: word.start, end: word.end)
            || bytes.hasPrefix("之", at: word.start, end: word.end)
    }

    func hasParticle(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end)).contains { isParticle($0) }
    }
}
