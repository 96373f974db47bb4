/// Reads what a clause says of a figure, pattern by pattern.
struct FigureReader {
    let bytes: UnsafeBufferPointer<UInt8>
    // It lives as long as the program: a reader for each clause needn't count as its user.
    unowned(unsafe) let lexicon: StatisticLexicon
    let words: WordRun
    /// The segmenter's words of the sentence; they live as long as the reader of its clauses.
    unowned(unsafe) let tokens: SentenceTokens
    let facts: UnsafeBufferPointer<Figure>
    /// The classes and the lists that words of the clause have and stand in.
    let classes: WordClass
    let rules: RuleWords
    /// Whether one of the figures is a share or a rank.
    let statesShare: Bool

    init(
        bytes: UnsafeBufferPointer<UInt8>, lexicon: StatisticLexicon, facts: UnsafeBufferPointer<Figure>,
        clause: Clause, words: WordRun, tokens: SentenceTokens
    ) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.words = words
        self.tokens = tokens
        self.facts = facts
        classes = clause.classes
        rules = clause.rules
        statesShare =
            clause.hasFigure
            && words.contains { word in
                guard word.isFigure else { return false }
                switch facts[word.fact].kind {
                case .percent, .ratio, .ordinal, .percentagePoint: return true
                default: return false
                }
            }
    }

    /// The reading of the figure at word `index`; `lower` is the first word that may belong to it.
    func read(_ index: Int, from lower: Int) -> FigureReading {
        // One by one: ?? would copy the structure at each step.
        if let found = superlative(index, from: lower) { return found }
        if let found = change(at: index, from: lower) { return found }
        if let found = relative(index, from: lower) { return found }
        if let found = distance(index, from: lower) { return found }
        if let found = dimension(behind: index, from: lower) { return found }
        if let found = need(before: index, from: lower) { return found }
        if let found = arrival(before: index, from: lower) { return found }
        if let found = heldList(before: index, from: lower) { return found }
        if let found = deedBehindList(index, from: lower) { return found }
        if facts[words[index].fact].kind == .ordinal, let found = identified(index, from: lower) { return found }
        var reading = FigureReading()
        // 来自|20支|队伍|的|300名|选手|参赛 have a deed of their own.
        if isCoordinated(index, from: lower),
            case let isJoined = words[index - 1].classes.has([.pause, .conjunction]),
            (0..<lower).contains(where: { isVerb($0, from: 0, beforeNumber: true) && (isJoined || !tellsOrigin($0)) })
        {
            return reading
        }
        if facts[words[index].fact].kind == .ordinal, let rank = rankVerb(before: index, from: lower) {
            return verbNumber(rank, index: rank + 1, from: lower)
        }
        var last = lastWord(before: index, from: lower)
        // 2人死亡、|7人受伤: what stands before the mark belongs to the figure before.
        if let mark = last, mark == index - 1, words[mark].classes == .pause, lower > 0 { last = nil }
        // 领导|先后|七八次|来访: how often what stands behind the number was done.
        if repeatsDeedBehind(index, from: lower) { last = nil }
        if let last, words[last].classes.has(.particle), let share = share(endingAt: last, from: lower) {
            return deedOfCounted(share, index, from: lower) ?? share
        }
        if let last, let light = lightVerb(governing: last, from: lower) {
            let verbs = verbGroup(endingAt: light, from: lower).verbs
            reading.pattern = .verbNounNumber
            reading.verb = words[light].classes
            reading.predicate = verbs
            reading.topic = nounPhrase(endingAt: last, from: light + 1, isObject: true).map { $0.lowerBound..<last + 1 }
            reading.subject = subject(before: verbs.lowerBound, from: 0)
        } else if let last, caseOfPart(last, index, from: lower) {
            reading.pattern = .topicNumber
            reading.topic = last..<index
        } else if let total = totalled(before: index, from: lower) {
            reading.pattern = .topicNumber
            reading.topic = total
        } else if let last, isVerb(last, from: lower, beforeNumber: true) || isStateVerb(last, of: index) {
            reading = verbNumber(last, index: index, from: lower)
        } else if let last, let found = verbNounNumber(last, index: index, from: lower) {
            reading = found
        } else if let last {
            reading.pattern = .topicNumber
            reading.topic = nounPhrase(endingAt: last + 1, from: lower)
            if reading.topic == nil { reading.pattern = .bare }
            if let base = words[lower..<index].lastIndex(where: { $0.classes.has(.base) }) {
                reading.base = base..<base + 1
            }
        }
        let isStateOfCounted =
            isConfirmed(reading, index) || tellsState(behind: index) || tellsOfAll(behind: index)
        let needsVerbAfter =
            reading.predicate == nil || reading.verb.has(.causative)
            // 来自|甲队|的|教练、队员|22人|抵达
            || reading.predicate.map { tellsOrigin($0.lowerBound) && hasParticle($0.upperBound, index) } ?? false
            // 在主场|2-1|战胜
            || facts[words[index].fact].kind == .score && index + 1 < words.count
                && isVerb(index + 1, from: index + 1, beforeNumber: false)
            || (reading.verb.has(.existential) && !reading.verb.has(.increase) && !isOwned(reading, index)
                // 拥有|百年|建校史
                && (facts[words[index].fact].kind != .duration || isBareHave(reading)))
            || isInsideDisposal(index, from: disposalFloor(reading, before: index, from: lower))
            || isStateOfCounted
        if needsVerbAfter, let after = verbAfter(index, upTo: words.count, hasVerb: possesses(reading, index)) {
            let disposal = isInsideDisposal(index, from: lower)
            let after = upToParticle(after, isDisposal: disposal)
            // 该市有300名党员报到, 事故造成9人受伤: those who are counted do or undergo it.
            let isOfCounted = reading.verb.has([.existential, .causative]) || isStateOfCounted
            reading.subject = reading.predicate.flatMap {
                isOfCounted ? nil : subject(before: $0.lowerBound, from: 0)
            }
            if disposal {
                reading.subject = disposalSubject(before: index)
            } else if reading.pattern == .topicNumber || reading.pattern == .bare {
                reading.subject =
                    caused(before: index, by: words[after.lowerBound].classes, from: lower)
                    ?? subject(before: index, from: lower)
            }
            reading.pattern = disposal ? .disposal : .numberVerb
            reading.predicate = after
            reading.verb = words[after.lowerBound].classes
        }
        takeNegation(of: &reading, from: lower)
        // 出口|平均|单价: a verb that is as often a noun is part of the name of a rate.
        if let verb = priced(reading, index) ?? amountNamed(reading, index, from: lower) {
            reading = FigureReading()
            reading.pattern = .topicNumber
            reading.topic = verb..<index
        }
        // 由|64人|组成|的|申诉团|申诉
        if let deed = reading.predicate, words[deed.lowerBound].rules.has(.composition),
            deed.upperBound + 1 < words.count,
            isParticle(deed.upperBound)
        {
            reading.pattern = .numberVerb
            reading.subject = subject(before: words.count, from: deed.upperBound + 1)
        }
        // 有12人|荣获嘉奖
        if reading.pattern == .bare && reading.predicate == nil || isBareHave(reading),
            let rest = restBehindPersons(index)
        {
            reading.pattern = .numberVerb
            reading.predicate = rest
        }
        // 3项|草案|已|比较成熟
        if reading.predicate == nil, reading.pattern == .bare || reading.pattern == .topicNumber,
            let state = stateBehindItem(index)
        {
            reading.subject = nil
            reading.pattern = .numberVerb
            reading.predicate = state
        }
        if let bearer = pointedBearer(of: index, reading) { reading.subject = bearer }
        if reading.predicate == nil, let sum = sum(before: index, topic: reading.topic, from: lower) {
            reading.predicate = sum..<sum + 1
            reading.isSum = true
        }
        return reading
    }

    /// 未|对外|公布, 尚未|向|投资者|支付: not in front of a phrase belongs to the verb behind it.
    private func takeNegation(of reading: inout FigureReading, from lower: Int) {
        guard rules.has(.negations), let verb = reading.predicate, verb.lowerBound > lower + 1,
            let negation = words[lower..<verb.lowerBound].lastIndex(where: { $0.rules.has(.negations) }),
            negation + 1 < verb.lowerBound, case let phrase = words[negation + 1..<verb.lowerBound],
            phrase.first.map({
                $0.classes.has(.preposition) || bytes.hasPrefix("对", at: $0.start) || bytes.hasPrefix("對", at: $0.start)
            }) ?? false,
            !phrase.contains(where: { $0.isFigure || $0.classes.has([.pause, .aspect]) })
        else { return }
        reading.predicate = negation..<verb.upperBound
        if let subject = subject(before: negation, from: 0) { reading.subject = subject }
    }

    /// 钢材价格 of 拉动|钢材价格|连续|3个月|上涨: what changes, behind what makes it change.
    private func caused(before index: Int, by verb: WordClass, from lower: Int) -> Range<Int>? {
        guard verb.has([.increase, .decrease]),
            let cause = words[lower..<index].lastIndex(where: { $0.classes.has(.pivot) && $0.classes.has(.anyVerb) }),
            cause + 1 < index
        else { return nil }
        return trimmed(cause + 1..<firstBreak(from: cause + 1, upTo: index))
    }

    /// From where 对 and 将 are looked for in front of the figure: behind its verb, or of 对涉及事故的6家企业进行问话, where 的 follows the
    /// verb, from the start.
    private func disposalFloor(_ reading: FigureReading, before index: Int, from lower: Int) -> Int {
        guard let predicate = reading.predicate, !hasParticle(predicate.upperBound, index),
            // 对|学习、强化整改|4项|工作|进行梳理: what it lists isn't what is done.
            !words[predicate].contains(where: { $0.classes.has(.pause) })
        else { return lower }
        return predicate.upperBound
    }

    /// 已确认|5人|遇难: the predicate only says that it is known.
    private func isConfirmed(_ reading: FigureReading, _ index: Int) -> Bool {
        guard let verb = reading.predicate?.last, verb == index - 1, endsInPersons(index) else { return false }
        return bytes.isOne(of: ClauseLists.confirming, words[verb].start, words[verb].end)
    }

    /// Whether 有, 共有 or the like is all that a reading has as its predicate.
    private func isBareHave(_ reading: FigureReading) -> Bool {
        guard let predicate = reading.predicate, predicate.count == 1, reading.verb.has(.existential) else {
            return false
        }
        return bytes.hasSuffix("有", endingAt: words[predicate.lowerBound].end)
    }

    /// Whether a figure counts how often something is done, behind an adverb and in front of a verb.
    private func repeatsDeedBehind(_ index: Int, from lower: Int) -> Bool {
        guard index > lower, index + 1 < words.count, case let before = words[index - 1],
            before.isFigure
                ? facts[before.fact].isTime && !hasParticle(index + 2, words.count)
                : before.classes.has(.adverb) && !before.classes.has(WordClass.anyVerb.union(.noun))
                    && !before.rules.has(.sumsAndMeans),
            facts[words[index].fact].countsDeeds(in: bytes)
        else { return false }
        return isVerb(index + 1, from: index + 1, beforeNumber: false)
    }

    /// 停在路边的|两辆货车|起火: the verb in front of 的 only says which ones are counted, where they have one of their own.
    private func deedOfCounted(_ reading: FigureReading, _ index: Int, from lower: Int) -> FigureReading? {
        guard reading.pattern != .share, facts[words[index].fact].kind == .count, isParticle(index - 1),
            index > 1, !isTime(words[index - 2]),
            let item = facts[words[index].fact].item, item.start == words[index].end
        else { return nil }
        // 对|参加考核的|26家茶馆|进行指导: it is done to them.
        let isUndergone = words[lower..<index].contains { $0.classes.has([.disposal, .agent]) }
        guard let deed = verbAfter(index, upTo: words.count, hasVerb: !isUndergone),
            !words[deed.lowerBound].classes.has([.existential, .copula])
        else { return nil }
        var reading = FigureReading()
        reading.predicate = deed
        reading.verb = words[deed.lowerBound].classes
        reading.pattern = isUndergone ? .disposal : .numberVerb
        if isUndergone { reading.subject = disposalSubject(before: index) }
        return reading
    }

    /// Whether a verb like 拥有 and 包括 has the counted noun as its object; persons and bodies may go on to do something.
    private func possesses(_ reading: FigureReading, _ index: Int) -> Bool {
        guard reading.predicate != nil, reading.verb.has(.existential), !reading.verb.has(.causative) else {
            return false
        }
        return bytes.suffix(of: "人 人次 名 位 家 户 戶", start: words[index].start, end: words[index].end) == nil
    }

    /// 某国|有|5个|州|的|首府|受灾: what a place or a body has is its own where what is said is said of something else; of 某国|有|5个|州|
    /// 受灾 it is said of those.
    private func isOwned(_ reading: FigureReading, _ index: Int) -> Bool {
        guard possesses(reading, index), let predicate = reading.predicate, predicate.upperBound == index,
            bytes.hasSuffix("有", endingAt: words[index - 1].end), let owner = reading.subject?.last,
            !words[owner].isFigure, facts[words[index].fact].kind == .count,
            let item = facts[words[index].fact].item, item.start == words[index].end,
            PersonNouns.prefix(bytes, item.start, item.end) == nil,
            bytes.suffix(of: PersonNouns.words, start: item.start, end: item.end) == nil,
            let past = words[(index + 1)...].first(where: { $0.start >= item.end }),
            past.classes.has(.particle)
                || past.classes.has(.noun) && !past.classes.has(WordClass.anyVerb.union(.adverb))
        else { return false }
        return words[owner].classes.has([.anyPlace, .actor, .pronoun])
            || lexicon.endsWithPlaceEnding(in: bytes, endingAt: words[owner].end)
    }

    /// 位列, 获得: the verb with a rank as its object, however long what stands between.
    func rankVerb(before index: Int, from lower: Int) -> Int? {
        (lower..<max(lower, index)).last {
            let word = words[$0]
            return !word.isFigure
                && word.rules.has(.rankVerbs)
        }
    }

    /// 房屋|受损|30户: the counted noun ends where the verb begins.
    private func isStateVerb(_ last: Int, of index: Int) -> Bool {
        let word = words[last]
        guard word.classes.has(.weakVerb), !word.classes.has(.noun), !isNounAtNumber(last),
            let item = facts[words[index].fact].item
        else {
            return false
        }
        return item.end == word.start
    }

    /// Whether a figure goes on a list that one before it in the clause began: 9次 in 21分、6个篮板和9次助攻.
    func isCoordinated(_ index: Int, from lower: Int) -> Bool {
        guard lower > 0, words[lower - 1].isFigure else { return false }
        // 120户|380人
        if index == lower { return words[lower - 1].end == words[index].start }
        // 26个|国家|229个|城市
        if let first = facts[words[lower - 1].fact].item, let second = facts[words[index].fact].item,
            first.start == words[lower - 1].end, first.end == words[index].start, second.start == words[index].end
        {
            return true
        }
        guard words[index - 1].classes == .pause || isConjunctionOnly(index - 1) else { return false }
        // 12名|服务|人员、: the counted noun is all that stands between.
        if index - 1 > lower, let item = facts[words[lower - 1].fact].item, item.start == words[lower - 1].end,
            item.end == words[index - 1].start
        {
            return true
        }
        // 1人|入常、2人|任副市长: what is said of the one before is no noun of a list.
        if lower < index - 1, endsInPersons(lower - 1), facts[words[lower - 1].fact].item == nil { return false }
        // 60项|关键|技术|研发|和|40项
        return (lower..<index - 1).allSatisfy {
            words[$0].classes.has(.noun) && !words[$0].classes.has(.anyVerb)
                || $0 > lower && (tokens.actsAsNoun(words[$0]) || isInsideNouns($0, from: lower))
        }
    }

    /// The noun that follows the figure at once: 两千元|钱.
    func followingNoun(_ index: Int) -> Range<Int>? {
        var end = index + 1
        while end < words.count, words[end].classes.has(.noun), !words[end].classes.has(.anyPlace),
            !isVerb(end, from: index + 1, beforeNumber: false)
        {
            end += 1
        }
        guard end > index + 1 else { return nil }
        // 3000元的补贴, but not 名工人的家属: the noun goes on behind 的, so its head isn't this.
        return end < words.count && isParticle(end) ? nil : index + 1..<end
    }

    /// 合计, 平均, 预计: where nothing else is said of a figure, how it was reckoned; at the number or in front of its noun.
    private func sum(before index: Int, topic: Range<Int>?, from lower: Int) -> Int? {
        func isSum(_ index: Int, _ list: RuleWords) -> Bool {
            !words[index].isFigure && words[index].rules.has(list)
        }
        guard index > lower else { return nil }
        if isSum(index - 1, [.sumsAndMeans, .estimates]) { return index - 1 }
        // 增幅|预计|均|超8%
        if index - 2 >= lower, isSum(index - 1, .adverbsOfMany), isSum(index - 2, .estimates) { return index - 2 }
        guard let topic, topic.upperBound == index, topic.lowerBound > lower,
            isSum(topic.lowerBound - 1, .runningSums)
        else { return nil }
        return topic.lowerBound - 1
    }
}
