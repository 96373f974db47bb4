/// What a clause tells of time, place and actor for those behind it.
extension ParagraphReader {
    /// The period, the place and the acting subject that a clause names, also where it holds no figure.
    ///
    /// `verb` is the clause's first verb, `opening` the noun phrase in front of it; both only outside brackets.
    func takeContext(of clause: Clause, _ words: WordRun, verb: Int?, opening: Range<Int>?, _ reader: FigureReader) {
        if !(clause.classes.has(.reporting) && isMediaAccount(words)) {
            takePeriod(of: clause, words)
            takePlace(of: clause, words)
        }
        guard clause.bracketAnchor == nil else { return }
        if clause.rules.has(.compared), words.count > 2, words[0].rules.has(.together),
            words[words.count - 1].rules.has(.compared)
        {
            discourse.compared = span(0..<words.count, in: words)
        }
        if clause.classes.has(.reporting), let sayer = sayer(in: words, reader) { discourse.sayer = sayer }
        if clause.classes.has(.reporting) || clause.rules.has(.publishing), isSource(words) {
            discourse.actor = nil
            discourse.sentenceSubject = nil
            return
        }
        if clause.rules.has(.origins), takeAspect(words) { return }
        takeSite(of: clause, words, reader)
        discourse.lastBearer = discourse.bearer
        discourse.bearer = clause.hasFigure ? bearerOfDimension(words, reader) : nil
        if clause.classes.has(.particle) {
            if let verb, !clause.hasFigure {
                if verb > 1, takeModifiedHead(behind: verb, in: words, reader) { return }
                if takeHead(modifiedBy: verb, in: words, reader) { return }
            }
            if !words.isEmpty,
                takeDemonstratedHead(in: words, reader) || takeHeadOfRole(in: words, reader)
                    || takeHeadOfSetting(in: words, reader)
            {
                return
            }
            if clause.hasFigure, takeMeasuredHead(in: words, reader) { return }
        }
        let name = discourse.loneName
        discourse.loneName = verb == nil ? loneName(words) : nil
        if clause.rules.has(.be), clause.classes.has(.particle), let named = namedBehindCopula(in: words, reader) {
            // 最典型的|是|某地的副主席，
            discourse.sentenceSubject = named
            return
        }
        // 他|在|旁人|劝说|下，
        if words.count > 1, !reader.isParticle(1), let pronoun = words.first, !pronoun.isFigure,
            pronoun.classes.has(.pronoun),
            verb == nil || words[1].classes.has(.preposition) && words[words.count - 1].classes.has(.localizer),
            bytes.isOne(of: ClauseLists.personalPronouns, pronoun.start, pronoun.end)
        {
            discourse.sentenceSubject = TextSpan(start: pronoun.start, end: pronoun.end)
            return
        }
        // 正元|第一季|合并营收2亿元: a name that no table knows, in front of a time.
        if clause.hasFigure, let name = unknownName(openingOf: words, reader) {
            discourse.sentenceSubject = name
            discourse.actor = name
            discourse.isActorBody = true
        }
        // 首期展览|以|“新茶”|为|主题，
        if clause.rules.has(.means), !clause.hasFigure || words.count > 4, let theme = themed(words, reader) {
            discourse.sentenceSubject = theme
            return
        }
        guard let subject = opening else {
            // 垃圾发电项目，|位于|城西: what a clause without a subject is about stands alone in front of it.
            if verb == 0, discourse.sentenceSubject == nil { discourse.sentenceSubject = name }
            takeHeadOfRelative(in: words, reader)
            return
        }
        // 甲公司和乙公司|旗鼓相当，
        if !clause.hasFigure, clause.classes.has([.pause, .conjunction]) {
            var list = members(of: subject, in: words, between: WordClass.pause.union(.conjunction))
            if list.count > 1 {
                // 甲公司和乙公司|旗鼓|相当，: the last member ends like the first.
                let last = list[list.count - 1]
                if words[list[0].upperBound - 1].classes.has(.actor),
                    let end = last.last(where: { words[$0].classes.has(.actor) })
                {
                    list[list.count - 1] = last.lowerBound..<end + 1
                }
                remember(list, in: words)
                haveSharersFigures = false
            }
        }
        // 39名死者中，
        if let last = words.last, last.classes.has(.localizer), bytes.hasSuffix("中", endingAt: last.end),
            words.count > 1,
            let figure = words.last(where: \.isFigure), let item = facts[figure.fact].item, item.end == last.start,
            item.start == figure.end
        {
            discourse.sentenceSubject = item
            return
        }
        // 农民画节举办以来，: what has taken place doesn't act.
        if clause.rules.has(.staging), let verb, words[verb].rules.has(.staging),
            words[words.count - 1].classes.has(.since)
        {
            return
        }
        // 画集|由|出版社|出版，: what is done goes on, not who does it.
        if clause.rules.has(.by), !clause.hasFigure, let mark = words.firstIndex(where: { $0.rules.has(.by) }),
            let topic = reader.subject(before: mark, from: 0), topic.upperBound <= mark
        {
            discourse.sentenceSubject = span(topic, in: words)
            return
        }
        let states =
            clause.hasFigure && words.indices.contains { words[$0].isFigure && statesSomething($0, in: words, reader) }
        if isQuantity(subject, in: words) {
            takeQuantity(subject, in: words, statesFigure: states, reader)
        } else {
            if clause.classes.has(.reporting) { discourse.sentenceSubject = nil }
            takeActor(subject, verb: verb, in: words, statesFigure: states, reader)
        }
    }

    /// What a clause about a quantity leaves behind: whose it is, and itself where no figure follows at once.
    private func takeQuantity(
        _ subject: Range<Int>, in words: WordRun, statesFigure: Bool, _ reader: FigureReader
    ) {
        // 午后|跌幅|扩大，: of what the sentence is about.
        if !statesFigure, isRateOfChange(span(subject, in: words)) {
            discourse.rateBase = discourse.topic
            discourse.topic = span(subject, in: words)
            discourse.topicRow = nil
            return
        }
        // 隧道…，全长10公里: what a thing has by itself is said of what the sentence is about.
        let isOwned =
            discourse.sentenceSubject != discourse.actor && isOwned(span(subject, in: words))
        // 公司收入8亿元，净利润2亿元
        let goesOn =
            discourse.sentenceSubject.map { $0 == discourse.actor && (discourse.isActorBody || isBody($0)) } ?? false
        if !isOwned && !goesOn || words.contains(where: { $0.classes.has(.reporting) && !$0.isFigure }) {
            discourse.sentenceSubject = nil
        }
        if let owner = owner(ofQuantity: subject, in: words, reader) { discourse.sentenceSubject = owner }
        if !statesFigure {
            discourse.topic = span(subject, in: words)
            discourse.topicRow = nil
        }
    }

    /// Who a clause is about, for the clauses behind it; who acts in it, also for the sentences behind it.
    private func takeActor(
        _ subject: Range<Int>, verb: Int?, in words: WordRun, statesFigure: Bool, _ reader: FigureReader
    ) {
        let name = span(subject, in: words)
        if isEvent(subject, in: words), discourse.sentenceSubject ?? discourse.actor != nil { return }
        if isMeansOf(subject, in: words) {
            // 甲矿业|通过|增资方式，
            discourse.sentenceSubject = name
        } else if verb == nil {
            let isPerson = subject.count == 1 && reader.isPersonName(words[subject.lowerBound])
            let isAlone = subject.count == words.count && opensPart(subject, in: words)
            let hasPreposition =
                words[subject.upperBound...].first { !$0.classes.has(.adverb) || $0.classes.has(.preposition) }?
                .classes.has(.preposition) ?? false
            // 公司|去年|表现亮眼: a body alone in front of what no table knows.
            let opens =
                subject == 0..<1 && words[0].classes.has(.actor) && words.count > 1
                && words[1].classes.has([.time, .adverb, .weakVerb]) && !words.contains(where: \.isFigure)
            // 这家工厂|集中|资金
            let isDemonstrated =
                subject.lowerBound == 0 && subject.count > 1 && words[0].classes.has(.pronoun)
                && bytes.prefix(of: ClauseLists.demonstratives, at: words[0].start, end: words[0].end) != nil
            if opens || isDemonstrated && isActor(subject, in: words) { discourse.actor = name }
            // 甲县|从|1998年起，
            let isDated =
                hasPreposition && subject.count == 1 && isActor(subject, in: words)
                && subject.upperBound + 2 == words.count && reader.isTime(words[subject.upperBound + 1])
            // 这种转轴|高达|35米
            let isReached =
                statesFigure && discourse.sentenceSubject == nil && subject.upperBound < words.count
                && words[subject.upperBound].classes.has(.reach)
                && name.count >= 9
            // 劳务合作社， 检察机关|向|法院，
            if opens || isReached || isDemonstrated || isPerson || isDated || excepts(behind: subject, in: words)
                || (isAlone || hasPreposition) && actsByName(subject, in: words)
            {
                discourse.sentenceSubject = name
            }
        }
        // 某型号|因|新增版本，
        if subject.upperBound < words.count, words[subject.upperBound].rules.has(.causes), name.count >= 6 {
            discourse.sentenceSubject = name
        }
        // 主力合约|飙升，: what rises is what the next clauses are about.
        if let verb, !statesFigure, words[verb].rules.has(.marketMoves),
            name.count >= 6, !isVerbPhrase(subject, in: words)
        {
            discourse.sentenceSubject = name
        }
        // 渡轮线路|不断|增加，已停靠16座岛屿: what grows goes on, where nobody acts yet.
        if let verb, !statesFigure, words[verb].classes.has([.increase, .decrease]),
            discourse.sentenceSubject == nil, name.count >= 6, !isVerbPhrase(subject, in: words)
        {
            discourse.sentenceSubject = name
        }
        // 企业|占据|市场, 某地|新增|病例: who has or adds something acts; so does who is by name, without a figure.
        let changes =
            verb.map {
                words[$0].classes.has([.increase, .decrease, .share])
                    && !(words[$0].classes.has(.verb) && !statesFigure && isActor(subject, in: words))
                    && !(isActor(subject, in: words) && words[$0].classes.has(.increase) && statesFigure
                        && words[$0].rules.has(.adding)
                        || words[$0].rules.has(.occupying))
            } ?? true
        // 红队|主场|作战，: a team, whatever its name.
        let plays = words.contains {
            $0.classes.has(.adverb) && $0.end &- $0.start == 6 && bytes.isOne(of: "主场 客场 主場 客場", $0.start, $0.end)
        }
        guard let verb, !changes,
            statesFigure || !words[verb].classes.has(.weakVerb) || words[verb].classes.has([.actsAsVerb, .pivot])
                || actsByName(subject, in: words) || plays,
            let last = subject.last, !words[last].isFigure
        else { return }
        // 清溪村|位于, 社区|是: what is told of it goes on in the next sentences.
        if discourse.subject == nil, words[verb].classes.has([.copula, .existential]) || isSite(words[verb]),
            !words[last].classes.has(.pronoun), name.count >= 6
        {
            discourse.subject = name
        }
        // 某某|发布: who does so acts, whatever the name looks like.
        let isBody = subject.count == 1 && words[verb].rules.has(.agentVerbs)
        let acts = isBody || isActor(subject, in: words) || plays
        // 事故造成9人受伤，其中重伤2人: what causes doesn't go on to act.
        if !words[verb].classes.has(.causative), acts || !isVerbPhrase(subject, in: words),
            acts || discourse.sentenceSubject == nil || isSite(words[verb]) && name.count >= 6
                // 警方称，|该团伙|作案9起
                || discourse.sentenceSubject == discourse.sayer && isParticular(name)
        {
            discourse.sentenceSubject = name
        }
        // 2名|干部|调离: who is counted doesn't go on to act in the next sentences.
        let isCounted =
            words[subject.lowerBound].isFigure
            || subject.lowerBound > 0 && words[subject.lowerBound - 1].isFigure
                && !reader.isTime(words[subject.lowerBound - 1])
        guard !isCounted, acts else { return }
        discourse.actor = name
        discourse.isActorBody = isBody
        // A place alone is where the article plays.
        if discourse.firstActor == nil, places.leadingPlace(in: words[subject], boundaries) != name {
            discourse.firstActor = name
        }
    }

    /// The first verb, those left out that a 的 with a noun and a verb behind it makes part of a noun phrase:
    /// 新建|的|大楼|位于.
    func firstVerb(_ words: WordRun, _ reader: FigureReader) -> Int? {
        func verb(from start: Int) -> Int? {
            (start..<words.count).first {
                // 种植|合作社，: the beginning of a name that stands alone.
                reader.isVerb($0, from: 0, beforeNumber: false)
                    && !(words.count == 2 && reader.opensName($0, upTo: words.count))
            }
        }
        // 把|改善|环境|作为|重点
        func isActedOn(_ verb: Int) -> Bool { verb > 0 && words[verb - 1].rules.has(.actingOn) }
        guard var first = verb(from: 0) else { return nil }
        while reader.classes.has(.particle) || isActedOn(first), let next = verb(from: first + 1) {
            let particle = (first + 1..<next).first { reader.isParticle($0) }
            let isRelative =
                particle.map { $0 + 1 < next && !words[$0 + 1..<next].contains(where: \.isFigure) } ?? false
            guard isActedOn(first) || isRelative else { break }
            first = next
        }
        return first
    }

    /// 甲局发布的数据显示: who publishes figures isn't who they are about.
    private func isSource(_ words: WordRun) -> Bool {
        if let first = words.first, !words.contains(where: { $0.isFigure && !facts[$0.fact].isTime }),
            words.contains(where: { $0.classes.has(.reporting) }),
            bytes.prefix(of: ClauseLists.accounts, at: first.start, end: first.end) != nil
        {
            return true
        }
        guard let last = words.last else { return false }
        // 发改委|17日|公布，
        if last.rules.has(.publishing),
            !words.contains(where: { $0.isFigure && !facts[$0.fact].isTime })
        {
            return true
        }
        guard last.classes.has(.reporting), !words.contains(where: \.isFigure) else { return false }
        return bytes.suffix(of: ClauseLists.telling, start: last.start, end: last.end) != nil
    }

    /// 据|某国媒体|3日|报道，: when and from where it is told says nothing of when and where it was.
    func isMediaAccount(_ words: WordRun) -> Bool {
        guard let first = words.first, let last = words.last, !first.isFigure, !last.isFigure,
            bytes.isOne(of: ClauseLists.accounts, first.start, first.end),
            bytes.suffix(of: "报道 報道 報導", start: last.start, end: last.end) != nil
        else { return false }
        return !words.contains { $0.isFigure && !facts[$0.fact].isTime }
    }

    /// 进课堂、进车间: a list, or a noun that begins with a verb before numbers, is hardly a subject that goes on.
    func isVerbPhrase(_ range: Range<Int>, in words: WordRun) -> Bool {
        let first = words[range.lowerBound]
        return range.contains { words[$0].classes.has(.pause) }
            || first.classes == .noun && lexicon.startsWithVerb(in: bytes, at: first.start, boundaries)
    }

    func span(_ range: Range<Int>, in words: WordRun) -> TextSpan {
        TextSpan(start: words[range.lowerBound].start, end: words[range.upperBound - 1].end)
    }
}
