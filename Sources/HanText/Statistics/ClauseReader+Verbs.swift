/// Which words of a clause may be verbs, by tables and by their neighbours.
extension ClauseReader {
    /// Settles what is a verb around each figure, before a clause is searched for one: 新|发放|贷款|利率 is one name, 报告 between two
    /// figures is a verb, and so are 持续 in front of a length of time and what stands behind 被 (被|罚款|80元); what is joined to
    /// a noun is one (发电|和|通讯|两个|公司).
    func settleVerbs() {
        joinAttribute()
        joinNumber()
        joinRatio()
        cutPlanning()
        // 生猪|存栏|36万头
        for index in words.indices.dropFirst().reversed()
        where words[index].isFigure && words[index - 1].classes.has(.noun) {
            let noun = words[index - 1]
            if !noun.isFigure, bytes.suffix(of: ClauseLists.keeping, start: noun.start, end: noun.end) != nil {
                _ = split(at: index - 1, verb: noun.end - 6, to: noun.end)
            }
        }
        // 31个|省|报告|病例|39例: between two figures as in a clause of its own.
        for index in words.indices.dropFirst(4) where words[index].isFigure && !facts[words[index].fact].isTime {
            let start = words[..<index].lastIndex { $0.isFigure }.map { $0 + 1 } ?? index
            let hasVerb = words[start..<index].contains {
                $0.classes.has(WordClass.anyVerb.union(.numberVerb))
                    && (!$0.classes.has(.weakVerb) || tokens.evidence(for: $0) ?? 0 >= 0)
            }
            if index - start >= 3, !hasVerb { _ = markNounVerb(before: index) }
        }
        for index in words.indices.dropFirst().reversed()
        where words[index].isFigure {
            let (run, kind) = (words[index - 1], facts[words[index].fact].kind)
            // 鱼苗|损失|8000尾, 预计|损失|300万元, but 经济损失3亿元
            if bytes.ends(with: "损失", or: "損失", run.start, run.end),
                kind == .count && (run.end - run.start > 6 || index > 1 && words[index - 2].classes.has(.noun))
                    || kind == .money && run.end - run.start == 6 && index > 1 && words[index - 2].classes.has(.modal)
            {
                _ = split(at: index - 1, verb: run.end - 6, to: run.end)
            }
        }
        for index in words.indices.dropFirst().reversed() where words[index].isFigure { cutTail(before: index) }
        for index in words.indices.dropFirst(2).reversed() where words[index].isFigure { markPassing(before: index) }
        for index in words.indices.dropFirst(2).reversed() where words[index].isFigure {
            if settleName(before: index) || markDeed(before: index) { continue }
            let run = words[index - 1]
            // 高温|持续|7天, 谈判|持续|了|约|2小时
            if facts[words[index].fact].kind == .duration, index + 1 == words.count,
                let lasts = words[..<index].lastIndex(where: { !$0.classes.has([.adverb, .aspect]) || isLasting($0) }),
                isLasting(words[lasts])
            {
                words[lasts].classes = [.verb, .intransitive]
                // 停电|持续|5小时
                if lasts == 1, words[0].classes.has(.weakVerb) { words[0].classes = .noun }
                continue
            }
            // 票价|炒|至3000元
            let stem = words[index - 2]
            if stem.classes == .noun, stem.end == run.start, bytes.isOne(of: "至 到", run.start, run.end),
                stem.end - stem.start > 3, tokens.end(of: stem.end - 3) == stem.end,
                let evidence = tokens.evidence(from: stem.end - 3, to: stem.end), evidence > 0
            {
                _ = split(at: index - 2, verb: stem.end - 3, to: stem.end)
                continue
            }
            if run.classes == .noun, bytes.isOne(of: "被 遭", words[index - 2].start, words[index - 2].end),
                let end = tokens.end(of: run.start), end <= run.end, end - run.start <= 6
            {
                _ = split(at: index - 1, verb: run.start, to: end)
            } else if index > 2, run.classes == .noun, words[index - 2].classes == .conjunction,
                words[index - 3].classes.has(.weakVerb), !words[index - 3].classes.has(.actsAsVerb),
                tokens.evidence(for: words[index - 3]) ?? 0 < 0
            {
                words[index - 3].classes = .noun
            }
        }
    }

    /// 持续 as a word of its own.
    func isLasting(_ word: ClauseWord) -> Bool {
        !word.isFigure && bytes.isOne(of: "持续 持續", word.start, word.end)
    }

    /// 票价最低|两折, 长势总体|达: what says how a quantity was told is no part of its name.
    private func cutTail(before index: Int) {
        let hasVerb = index > 1 && words[index - 1].classes.has(.reach)
        let noun = hasVerb ? index - 2 : index - 1
        let word = words[noun]
        guard word.classes.has(.noun), !word.isFigure, word.end == words[noun + 1].start,
            let tail = hasVerb
                ? bytes.suffix(of: "总体 整体 總體 整體", start: word.start, end: word.end)
                : bytes.suffix(of: ClauseLists.extremes, start: word.start, end: word.end),
            word.end - word.start > tail + 3
        else { return }
        words[noun].end -= tail
        words.insert(ClauseWord(start: word.end - tail, end: word.end, classes: .adverb), at: noun + 1)
    }

    /// Settles what is part of a quantity's name in front of the figure at `index`; `true` where words were joined or cut.
    private func settleName(before index: Int) -> Bool {
        let run = words[index - 1]
        // 办|复率|100%, 整改|率|97%: a verb inside the name of a rate.
        if bytes.hasSuffix("率", endingAt: run.end), words[index - 2].end == run.start,
            words[index - 2].classes.has(WordClass.anyVerb.union(.numberVerb)),
            run.end - run.start == 6 && words[index - 2].end - words[index - 2].start == 3
                && parts.part(of: bytes, from: run.start, to: run.end) == nil
                || run.end - run.start == 3 && words[index - 2].end - words[index - 2].start == 6
        {
            let name = ClauseWord(start: words[index - 2].start, end: run.end, classes: [.noun, .measure])
            words[index - 2] = name
            words.remove(index - 1..<index)
            return true
        }
        // 古琴|价值|4万元, but 品牌价值
        if facts[words[index].fact].kind == .money,
            bytes.ends(with: "价值", or: "價值", run.start, run.end), case let worth = run.end - 6, worth > run.start,
            bytes.suffix(of: ClauseLists.kindsOfValue, start: run.start, end: worth) == nil
        {
            words[index - 1] = ClauseWord(start: run.start, end: worth, classes: .noun)
            words.insert(ClauseWord(start: worth, end: run.end, classes: [.verb, .reach]), at: index)
            return true
        }
        // 时速最高|达|350公里
        if run.classes.has(.reach), words[index - 2].classes.has(.noun), words[index - 2].end == run.start,
            let extreme = bytes.suffix(of: ClauseLists.extremes, start: words[index - 2].start, end: run.start),
            run.start - words[index - 2].start > extreme
        {
            words[index - 2].end -= extreme
            words.insert(ClauseWord(start: run.start - extreme, end: run.start, classes: .adverb), at: index - 1)
            return true
        }
        // 市民|投诉|减少|两成: what changes.
        if index > 2, run.classes.has([.increase, .decrease]), words[index - 2].classes.has(.weakVerb),
            words[index - 3].classes.has(.noun), words[index - 3].end == words[index - 2].start,
            words[index - 2].end == run.start
        {
            words[index - 2].classes = .noun
        }
        // 设计|时速|120公里
        if run.classes.has(.noun), lexicon.endsLikeMeasure(in: bytes, endingAt: run.end),
            words[index - 2].classes.has([.verb, .weakVerb]), words[index - 2].end == run.start,
            bytes.isOne(of: ClauseLists.measureAttributes, words[index - 2].start, words[index - 2].end)
        {
            words[index - 2].classes = .noun
        }
        return false
    }

    /// 比较|了: what mostly is an adverb is a verb in front of 了, where its neighbours say so.
    @inline(never)
    func settleAdverb(before offset: Int) {
        guard let last = words.last, last.classes == .adverb, last.end == offset, last.end - last.start == 6,
            !isLasting(last), bytes.hasPrefix("了", at: offset),
            let token = tokens.index(from: last.start, to: last.end), tokens.score(token) >= VerbEvidence.ofUnknown
        else { return }
        _ = split(at: words.count - 1, verb: last.start, to: last.end, token: token)
    }

    /// 高端|装备, 重大|装备, 新|装备: whether a listed verb has an adjective in front of it and its neighbours make it a noun.
    func isModified(_ start: Int, _ end: Int) -> Bool {
        guard end - start == 6, let evidence = tokens.evidence(from: start, to: end), evidence <= VerbEvidence.against,
            let adjective = lastWord(from: noun, to: start)
        else { return false }
        return start - adjective >= 6
            ? tokens.part(from: adjective, to: start) == .adjective : bytes.isOne(of: "新 旧 舊", adjective, start)
    }

    /// 新|发放|贷款|平均|利率|5%: a clause that opens with a verb, its object and the name of a quantity at a percentage is about
    /// the quantity.
    private func joinAttribute() {
        guard let figure = words.firstIndex(where: { $0.isFigure }), figure >= 3, figure <= 8,
            facts[words[figure].fact].kind == .percent,
            // 占比|已|接近55%
            let last = words[..<figure].lastIndex(where: { $0.classes != .adverb }), words[last].classes.has(.measure),
            words[figure - 1].end == words[figure].start,
            let verb = words.firstIndex(where: { $0.classes.has([.verb, .weakVerb]) }), verb < last - 1, verb < 3,
            verb == 0 || bytes.isOne(of: "新 已 所 拟", words[verb - 1].start, words[verb - 1].end),
            // 企业|新|发放|贷款|平均|利率
            verb < 2
                || words[0].classes.has(.noun) && !words[0].classes.has(.anyPlace) && words[0].end == words[1].start
                    && bytes.isOne(of: "新", words[1].start, words[1].end),
            !words[verb].classes.has([.increase, .decrease, .reach, .share, .causative, .existential, .quantityVerb]),
            bytes.prefix(of: ClauseLists.quantityHolders, at: words[verb].start, end: words[verb].end) == nil,
            // 出游|赏花|人次
            case let object = words[verb + 1].classes.has(.tagged) && words[verb].classes.has(.weakVerb)
                ? verb + 2 : verb + 1,
            object < last, words[object..<last].allSatisfy({ $0.classes.has([.noun, .measure]) })
        else { return }
        let whole = ClauseWord(start: words[0].start, end: words[last].end, classes: [.noun, .measure])
        words[0] = whole
        words.remove(1..<last + 1)
    }

    /// 高宽|比|接近|1:1: 比 in front of a verb of coming to a value is the end of a ratio's name.
    private func joinRatio() {
        for index in words.indices.dropLast().dropFirst().reversed()
        where words[index].classes.has(.compare) && words[index].end - words[index].start == 3 {
            let (noun, next) = (words[index - 1], words[index + 1])
            guard noun.classes.has(.noun), noun.end == words[index].start, next.start == words[index].end,
                !next.isFigure,
                next.classes.has([.reach, .copula]) || next.classes == .increase || next.classes == .decrease,
                index + 2 < words.count, words[index + 2].isFigure
            else { continue }
            words[index - 1] = ClauseWord(start: noun.start, end: words[index].end, classes: [.noun, .measure])
            words.remove(index..<index + 1)
        }
    }

    /// 入境|香港|旅客|总数|约2万人次: a clause that opens with what those do whose number is told.
    private func joinNumber() {
        guard words[0].classes.has(.weakVerb), let figure = words.firstIndex(where: { $0.isFigure }), figure >= 3,
            figure <= 8, facts[words[figure].fact].kind == .count,
            let last = words[..<figure].lastIndex(where: { $0.classes != .adverb }), last > 1,
            words[1].start == words[0].end,
            bytes.isOne(of: ClauseLists.participles, words[0].start, words[0].end),
            bytes.suffix(of: ClauseLists.numbersOf, start: words[last].start, end: words[last].end) != nil,
            words[1...last].allSatisfy({ $0.classes.has([.noun, .measure]) && !$0.classes.has(.anyVerb) })
        else { return }
        words[0] = ClauseWord(start: words[0].start, end: words[last].end, classes: [.noun, .measure])
        words.remove(1..<last + 1)
    }

    /// Makes a word of its own of the verb from `start` to `end` in the noun's run at `index`.
    func split(
        at index: Int, verb start: Int, to end: Int, token: Int = -1
    ) -> Bool {
        let run = words[index]
        words[index] = ClauseWord(
            start: start, end: end, classes: [.verb, .tagged], token: Int32(truncatingIfNeeded: token))
        if end < run.end { words.insert(ClauseWord(start: end, end: run.end, classes: .noun), at: index + 1) }
        if run.start < start { words.insert(ClauseWord(start: run.start, end: start, classes: .noun), at: index) }
        return true
    }

    /// 受旱|地区: whether a word for a part of a country stands at `offset`.
    private func opensRegion(_ offset: Int) -> Bool {
        var words = lexicon.words(in: bytes, at: offset)
        while let word = words.next() { if lexicon.classes(of: word.value).has(.region) { return true } }
        return false
    }

    /// Where the segmenter's last word of a run begins, if it may be a verb: at most three characters.
    func lastWord(from start: Int, to end: Int) -> Int? {
        var position = end - 3
        while position >= start, end - position <= 9 {
            if boundaries.contains(position) { return position }
            position -= 3
        }
        return nil
    }

    /// The segmenter's last word of a run, of two characters and more, where it may be a verb.
    func verbBeforeComplement(from start: Int, to end: Int) -> Int? {
        guard let verb = lastWord(from: start, to: end), end - verb >= 6 else { return nil }
        switch parts.part(of: bytes, from: verb, to: end) {
        case .verb, .deverbal, nil: return verb
        default: return tokens.evidence(from: verb, to: end).map { $0 >= 0 } ?? false ? verb : nil
        }
    }

    /// The segmenter's word at `start`, where news uses it as a verb, a name or an adverb, or its neighbours make it a verb.
    ///
    /// A verb that may be a noun, and a place with a noun behind it (三峡|工程), run on with what is around them.
    @inline(__always)
    func known(at start: Int, upTo limit: Int) -> ClauseWord? {
        let end = boundaries.end(after: start, notAfter: limit)
        let part = tokens.part(from: start, to: end)
        // Most words.
        if part == .noun || part == .time { return nil }
        return known(part, start, end, upTo: limit)
    }

    @inline(never)
    private func known(
        _ part: PartOfSpeech?, _ start: Int, _ end: Int, upTo limit: Int
    ) -> ClauseWord? {
        let classes: WordClass
        switch part {
        case .verb: classes = [.verb, .tagged]
        case .adverb: classes = .adverb
        case .person, .organization: classes = [.actor, .noun]
        case .place:
            let next = boundaries.end(after: end, notAfter: limit)
            guard end == limit || parts.part(of: bytes, from: end, to: next) != .noun else { return nil }
            classes = [.place, .noun]
        case .deverbal where end - start > 3: classes = .weakVerb
        case .adjective, .deverbal, nil:
            // 该行, 该院: a body that was told of; 该书 is no verb either.
            if end - start == 6, bytes.hasPrefix("该", at: start) || bytes.hasPrefix("該", at: start) {
                let isBody =
                    lexicon.endsLikeActor(in: bytes, endingAt: end)
                    || bytes.suffix(of: "行 署 馆 团 企", start: start, end: end) != nil
                guard isBody else { return nil }
                return inContext([.actor, .noun], start, end)
            }
            let least: Int
            switch end - start {
            case ...3:
                if let pair = verbOfTwo(at: start, upTo: limit) { return pair }
                // 引|桥: more than one character behind it, or it is a piece of a name.
                guard boundaries.end(after: end, notAfter: limit) - end >= 6 else { return nil }
                least = VerbEvidence.ofCharacter
            case ...6:
                least =
                    part != nil
                    ? VerbEvidence.least
                    : lexicon.startsWithSurname(in: bytes, at: start) ? VerbEvidence.ofName : VerbEvidence.ofUnknown
            default: least = VerbEvidence.ofLong
            }
            guard let evidence = tokens.evidence(from: start, to: end), evidence >= least,
                actsAsVerb(start, evidence, least: least), !opensRegion(end)
            else { return nil }
            classes = [.verb, .tagged]
        case .noun, .time: return nil
        }
        var word = inContext(classes, start, end)
        // 筛查|出
        if classes.has([.verb, .weakVerb]), end + 3 <= limit, bytes.hasPrefix("出", at: end),
            boundaries.contains(end + 3)
        {
            word.end = end + 3
        }
        return word
    }

    /// 揽|收, 赋|能, 吃|上: two characters that the segmenter cuts and that are one verb.
    private func verbOfTwo(
        at start: Int, upTo limit: Int
    ) -> ClauseWord? {
        let (middle, end) = (start + 3, start + 6)
        guard end <= limit, boundaries.contains(middle), boundaries.contains(end),
            let first = tokens.index(from: start, to: middle), let second = tokens.index(from: middle, to: end)
        else { return nil }
        switch parts.part(of: bytes, from: start, to: end) {
        case .verb, .deverbal: break
        case nil
        where bytes.isOne(of: ClauseLists.complements, middle, end) && tokens.score(first) >= VerbEvidence.least: break
        case nil:
            var others = lexicon.words(in: bytes, at: middle)
            while let other = others.next() {
                if !lexicon.classes(of: other.value).has([.verb, .weakVerb, .numberVerb]) { return nil }
            }
            let score = tokens.score(first)
            guard score >= 0, case let other = tokens.score(second), other >= 0,
                score + other >= 2 * VerbEvidence.ofUnknown
            else { return nil }
        default: return nil
        }
        let token = tokens.score(first) >= tokens.score(second) ? first : second
        return ClauseWord(
            start: start, end: end, classes: [.verb, .tagged], token: Int32(truncatingIfNeeded: token))
    }

    /// The word from `start` to `end`, with what its neighbours make of one that may be a verb.
    func inContext(
        _ classes: WordClass, _ start: Int, _ end: Int
    ) -> ClauseWord {
        var word = ClauseWord(start: start, end: end, classes: classes)
        guard classes.has([.verb, .weakVerb, .numberVerb]), let token = tokens.index(from: start, to: end) else {
            return word
        }
        word.token = Int32(truncatingIfNeeded: token)
        if classes.has(.weakVerb), !classes.has([.quantityVerb, .existential, .causative, .noun]),
            actsAsVerb(start, tokens.score(token), least: VerbEvidence.least)
        {
            word.classes.formUnion(.actsAsVerb)
        }
        return word
    }

    /// Whether a word at `start` with so much evidence acts as a verb behind the words of its clause.
    private func actsAsVerb(_ start: Int, _ evidence: Int, least: Int) -> Bool {
        guard evidence >= least else { return false }
        if let last = words.last, last.end == start, last.classes.has([.verb, .weakVerb]),
            !last.classes.has([.preposition, .pivot, .modal])
        {
            return evidence >= VerbEvidence.atVerb
        }
        var position = words.count
        while position > 0, !words[position - 1].isFigure {
            position -= 1
            let word = words[position]
            if word.classes.has([.verb, .weakVerb]), !word.classes.has(.preposition),
                tokens.evidence(for: word) ?? 0 >= 0
            {
                return evidence >= least + VerbEvidence.behindVerb
            }
        }
        return true
    }
}
