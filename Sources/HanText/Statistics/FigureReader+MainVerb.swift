/// The verb that governs the noun before a number, and what a share is of.
extension FigureReader {
    func verbNounNumber(_ last: Int, index: Int, from lower: Int) -> FigureReading? {
        guard let main = mainVerb(upTo: last + 1, from: lower) else { return nil }
        // 她|创办|的|企业|年销售额, 纳入|监测|的|街区|客流量: the verb is said of whose quantity it is.
        if main + 2 < last, isParticle(main + 1) || main + 3 < last && isParticle(main + 2), !words[last].isFigure,
            lexicon.endsLikeMeasure(in: bytes, endingAt: words[last].end)
        {
            return nil
        }
        // 新建道路3条、供水|管网5公里: a member of a list begins with a noun.
        if lower > 0, words[lower].classes == .pause, words[main].classes.has([.weakVerb, .tagged]) { return nil }
        var reading = FigureReading()
        reading.pattern = .verbNounNumber
        reading.verb = words[main].classes
        let group = verbGroup(endingAt: main, from: lower)
        var first = group.verbs
        // 提拔重用, 组织开展: verbs that follow at once belong to the group.
        var end = main + 1
        while end < last, !hasParticle(end, last), words[end].classes.has([.verb, .aspect]),
            !words[end].classes.has(.intransitive), !opensObject(of: end - 1, at: end), !namesFacility(end),
            words[end].start == words[end - 1].end,
            !words[end].classes.has(.noun)
        {
            end += 1
        }
        if words[main].classes.has(.share) {
            // 占全部车位0.15%: what it is a share of belongs to it.
            reading.pattern = .share
            end = last + 1
        }
        first = first.lowerBound..<end
        reading.predicate = first
        reading.base = group.base
        // 带动|全镇|1200人: where they are is nothing that is counted.
        if end < last || end == last && !words[last].classes.has(.wholePlace) {
            reading.topic = nounPhrase(endingAt: last + 1, from: end, isObject: true)
        }
        reading.subject = subject(before: first.lowerBound, from: 0)
        return reading
    }

    /// The verb that governs the noun phrase before a number.
    ///
    /// The last verb, unless 的 follows it: then it stands inside the noun phrase, and the first verb counts that no
    /// 的 with a further verb behind it follows (设置|热心…的管理员26名, but 承担…任务的客轮|运送旅客300人).
    func mainVerb(upTo end: Int, from lower: Int) -> Int? {
        var verb: Int?
        // Mostly there is one; the array is for more.
        var candidates: [Int] = []
        for index in lower..<end where isVerb(index, from: lower, beforeNumber: false) && !isInsideCounted(index) {
            if let verb {
                if opensObject(of: verb, at: index) { continue }
                if candidates.isEmpty { candidates = [verb] }
                candidates.append(index)
            }
            verb = index
        }
        guard let verb else { return weakVerb(governingIn: lower..<end) }
        guard let opening = candidates.first else { return isListedInPlace(verb, from: lower, upTo: end) ? nil : verb }
        // 围绕|服务企业、优化环境等|出台|举措: what stands in the members of a closed list isn't what is done.
        if let close = endOfList(from: opening, after: lower, upTo: end), candidates.contains(where: { $0 > close }) {
            candidates.removeAll { $0 < close }
        }
        guard let first = candidates.first else { return nil }
        candidates.removeAll { $0 != first && endsListMember($0, from: lower, upTo: end) }
        if candidates.count > 1, !words[first].classes.has([.weakVerb, .pivot, .quantityVerb, .causative]) {
            candidates.removeAll { $0 != first && modifiesObject($0, of: first, upTo: end) }
        }
        // 受理|各类|审判|执行|案件: a word that its neighbours hardly make a verb isn't the verb beside a better one.
        if candidates.count > 1, let best = candidates.compactMap({ tokens.evidence(for: words[$0]) }).max() {
            candidates.removeAll { candidate in
                // 表扬|敢于|担当的|典型: the first one, and one that is a verb by itself, stay.
                guard candidate != first, let evidence = tokens.evidence(for: words[candidate]) else { return false }
                return evidence < VerbEvidence.least && 2 * evidence < best
            }
        }
        guard let last = candidates.last else { return nil }
        // 新增|支农|支小|再|贷款|1000亿元: words for how money is used stand in the name of what is given out.
        if words[end...].first.map({ $0.isFigure && facts[$0.fact].kind == .money }) ?? false,
            bytes.isOne(of: ClauseLists.allotting, words[first].start, words[first].end)
        {
            return first
        }
        // 设有|社区养老服务站: what 有 governs is a noun, with verbs inside it that may be nouns.
        if words[first].classes.has(.existential), !words[first].classes.has(.increase),
            candidates.dropFirst().allSatisfy({ words[$0].classes.has(.weakVerb) })
        {
            return first
        }
        guard hasParticle(last + 1, end) else { return last }
        for candidate in candidates {
            guard let particle = (candidate + 1..<end).first(where: { isParticle($0) }) else { continue }
            if !candidates.contains(where: { $0 > particle }) { return candidate }
        }
        return last
    }

    /// 班列|运输|货物: where there is no other verb, one that may be a noun, with its object behind it.
    private func weakVerb(governingIn range: Range<Int>) -> Int? {
        range.last {
            words[$0].classes.has(.weakVerb) && tokens.evidence(for: words[$0]) ?? -1 >= 0 && $0 + 1 < range.upperBound
                && !isInsideCounted($0)
                && words[$0 + 1].classes.has(.noun) && words[$0 + 1].start == words[$0].end
                && !lexicon.endsLikeMeasure(in: bytes, endingAt: words[$0 + 1].end)
        }
    }

    /// 收治|外地|返乡|人员, 发放|居民|通行|证: behind a verb with its object a word that is as often a noun, or that makes
    /// one with the character behind it, is part of the object.
    private func modifiesObject(_ index: Int, of verb: Int, upTo end: Int) -> Bool {
        guard index > verb + 1, words[index - 1].classes.has(.noun), index + 1 < end, !words[index + 1].isFigure else {
            return false
        }
        let next = words[index + 1]
        guard next.start == words[index].end, next.classes.has(.noun) else { return false }
        if words[index].classes.has([.existential, .copula, .share]) { return false }
        return words[index].classes.has([.weakVerb, .tagged]) || words[index].end - words[index].start == 3
            || next.end - next.start == 3
    }

    /// 查处|违反|规定|问题, 转移|被|困|群众: whether a verb right behind another one opens what that one's object is.
    private func opensObject(of verb: Int, at index: Int) -> Bool {
        let word = words[index]
        // 共有|来自|甲国、乙国等|20个|国家 is said of those.
        if index == verb + 1, word.rules.has(.attributiveVerbs) {
            return words[verb].end == word.start && !(words[verb].classes.has(.existential) && tellsOrigin(index))
        }
        return index == verb + 2 && isAgentMark(index - 1) && words[verb].end == words[index - 1].start
            && index + 1 < words.count && !words[index + 1].isFigure
    }

    /// The word that 等 ends a list with that a preposition opens and whose first member holds the verb `first`.
    private func endOfList(from first: Int, after lower: Int, upTo end: Int) -> Int? {
        guard
            words[lower..<first].contains(where: { $0.classes.has(.preposition) || $0.rules.has(.meansAndAims) }),
            let close = (first + 1..<end).last(where: {
                !words[$0].isFigure && bytes.hasSuffix("等", endingAt: words[$0].end)
            })
        else { return nil }
        return words[first..<close].contains { $0.classes.has(.pause) } ? close : nil
    }

    /// 在|工业|设备|更新|、|用能设备|改造|等|11个|领域: whether a word is part of the last member of a list that says where.
    private func isListedInPlace(_ verb: Int, from lower: Int, upTo end: Int) -> Bool {
        guard verb + 2 == end, bytes.isOne(of: "等", words[verb + 1].start, words[verb + 1].end),
            let place = words[lower..<verb].firstIndex(where: { $0.rules.has(.at) })
        else { return false }
        return words[place..<verb].contains { $0.classes.has(.pause) }
    }

    /// 来自: only where those who are counted come from.
    func tellsOrigin(_ index: Int) -> Bool {
        words[index].end - words[index].start == 6 && bytes.isOne(of: "来自 來自", words[index].start, words[index].end)
    }

    /// 9个|结对|村: whether the noun of a count in front holds the word.
    private func isInsideCounted(_ index: Int) -> Bool {
        guard let figure = words[..<index].last(where: \.isFigure), let item = facts[figure.fact].item else {
            return false
        }
        return item.start == figure.end && item.start <= words[index].start && words[index].end < item.end
    }

    /// 集中学习、实践锻炼等活动: a verb at the end of a list's member is a noun.
    func endsListMember(_ index: Int, from lower: Int, upTo end: Int) -> Bool {
        var position = index + 1
        while position < end, words[position].classes.has(.anyVerb) { position += 1 }
        guard position < end else { return false }
        let next = words[position]
        if next.classes.has(.pause) { return true }
        return bytes.prefix(of: "等 和 与 及 與", at: next.start, end: next.end) != nil
    }

    // MARK: Shares

    /// 占总数的74%, 完成目标的95%: from the verb to 的. Where the verb stands at 的 (管理的300个车位, 发展到目前的30家) it
    /// governs the figure by itself.
    func share(endingAt particle: Int, from lower: Int) -> FigureReading? {
        guard isParticle(particle) else { return nil }
        var reading = FigureReading()
        var position = particle
        var hasNoun = false
        while position > lower {
            position -= 1
            let word = words[position]
            if word.isFigure || isTime(word) { continue }
            // 国际|组织|的|80位
            let isName =
                word.classes.has(.noun) && word.classes.has(.actor) && position > lower
                && words[position - 1].end == word.start
                && words[position - 1].classes == .noun
            // 挑选|1985年|出版|的|63种: behind a time the verb in front of 的 says which ones.
            let isAttribute =
                !hasNoun && position > lower + 1 && isTime(words[position - 1])
                && (lower..<position - 1).contains { isVerb($0, from: lower, beforeNumber: false) }
            // 占|全国|观赏|植物|的|一半: what it is a share of may have a verb in it.
            if !word.classes.has(.share), particle < words.count - 1, isShare(words[particle + 1]),
                words[lower..<position].contains(where: {
                    $0.classes.has(.share) && !$0.isFigure && !$0.classes.has(.noun)
                })
            {
                hasNoun = true
                continue
            }
            let isNear = !hasNoun && word.classes.has(.anyVerb) && !isName && !isAttribute
            // 接近|全国|总人口|的|四分之一
            let isLikened =
                position == lower && word.classes.has([.adverb]) && word.classes.has(.reach)
                && particle < words.count - 1 && isShare(words[particle + 1])
            guard isNear || isLikened || !isAttribute && isVerb(position, from: lower, beforeNumber: false) else {
                hasNoun = true
                continue
            }
            guard isNear || !word.classes.has(.weakVerb) || position == lower else { continue }
            reading.pattern = word.classes.has(.share) ? .share : hasNoun ? .verbNounNumber : .verbNumber
            let group = verbGroup(endingAt: position, from: lower).verbs
            // 下跌|至
            reading.verb = isDestination(position) && group.count > 1 ? words[position - 1].classes : word.classes
            // 占总数的 is said of shares; of counts 的 is left out: 提供食品的|5人.
            let end = particle < words.count - 1 && isShare(words[particle + 1]) ? particle + 1 : particle
            // 记者|采访|参加|活动|的|5名代表, 介绍|架构|发展|的|7个阶段: the verb in front governs what 的 modifies.
            // 发现|某地|有|…的|11家: what there is, but 总结|铜管|更|有|优势|的|6个方面.
            let tellsWhatThereIs =
                word.classes.has([.existential, .copula])
                && !(position > lower && words[position - 1].classes == .adverb)
            if end == particle, !tellsWhatThereIs,
                let main = governingVerb(before: position, from: lower, hasObject: hasNoun)
                    ?? governingVerb(before: group.lowerBound, from: lower, hasObject: hasNoun || group.count > 1)
            {
                var verbs = verbGroup(endingAt: main, from: lower).verbs
                reading.subject = subject(before: verbs.lowerBound, from: 0)
                if main + 1 < position, words[main + 1].classes.has(.aspect) { verbs = verbs.lowerBound..<main + 2 }
                reading.pattern = .verbNounNumber
                reading.verb = words[main].classes
                reading.predicate = verbs
                return reading
            }
            // 排出|象征|丰收|的|六个花环: the last verb says which ones.
            let isModified =
                hasNoun && end == particle && group.count > 1 && words[group.lowerBound].classes.has(.verb)
                && words[position - 1].classes.has(.anyVerb)
            reading.subject = subject(before: group.lowerBound, from: 0)
            // 医生|探望|村里|的|18户: where somebody does it, a place or time in front of 的 is no part of what is done.
            let isAttributive =
                hasNoun && end == particle && reading.subject != nil && tellsWhereOrWhen(group.upperBound, particle)
            // 是|五年前|的|2倍: what a share is of belongs to what is said, whenever that was.
            let isOfTime =
                !hasNoun && end == particle + 1 && word.classes.has([.copula, .reach]) && position + 1 < particle
            let holdsObject = isOfTime || hasNoun && !isAttributive
            let stop = isModified ? position : holdsObject ? end : group.upperBound
            reading.predicate = group.lowerBound..<stop
            return reading
        }
        return nil
    }

    /// The verb in front of a clause with 的 that begins in front of or with its verb `index`, which has an object or somebody who
    /// acts of its own.
    private func governingVerb(before index: Int, from lower: Int, hasObject: Bool) -> Int? {
        var hasNoun = hasObject
        // 表彰了|去年|在竞赛中|获奖|的: behind a phrase only the verb in front of all the clause.
        var isPastPhrase = false
        var position = index
        while position > lower {
            position -= 1
            let word = words[position]
            if let main = verb(governingClauseAt: position, from: lower) { return main }
            // 利用|业余时间|创作|的, 任职|期间|创办|的, but 通过|了|…的
            let isPassed = word.classes.has(.verb) && words[position + 1].classes.has(.aspect)
            if word.isFigure || isTime(word) || word.classes.has([.pause, .conjunction, .particle, .disposal, .agent]) {
                return nil
            }
            if word.classes.has([.preposition, .localizer, .since]) || word.rules.has(.meansAndAims), !isPassed {
                isPastPhrase = true
            }
            if isPastPhrase { continue }
            let isVerb =
                word.classes.has(.weakVerb)
                ? tokens.evidence(for: word) ?? 0 >= VerbEvidence.least : word.classes.has(.verb)
            // 发布|适合|老年人|使用|的
            let isAttribute =
                word.rules.has(.attributiveVerbs) && position > lower
                && words[position - 1].classes.has([.verb, .actsAsVerb]) && words[position - 1].end == word.start
            guard isVerb, !isAttribute else {
                hasNoun = hasNoun || word.classes.has([.noun, .pronoun])
                continue
            }
            // 出台|了|促进|创新|的: what is done in front of the aim.
            if word.classes.has(.pivot), position > lower + 1, words[position - 1].classes.has(.aspect),
                words[position - 2].classes.has(.verb), words[position - 1].end == word.start
            {
                return position - 2
            }
            let mayGovern =
                hasNoun
                && !word.classes.has([.existential, .copula, .reach, .share, .reporting, .pivot, .causative, .modal])
            return mayGovern ? position : nil
        }
        return nil
    }

    /// 部署|了|明年|要抓好|的, 释放|被|其扣押|的, 公布|由|企业牵头|的, 提出|关于|修改某法|的: the verb right in front of what only a clause with 的
    /// begins with: a date, what something is done by, or what it is about.
    private func verb(governingClauseAt start: Int, from lower: Int) -> Int? {
        var index = start - 1
        let isDone = index > lower && words[index].classes.has(.aspect)
        if isDone { index -= 1 }
        guard index >= lower, case let (word, opener) = (words[index], words[start]), !word.isFigure,
            opener.isFigure
                ? facts[opener.fact].isCalendar
                : opener.classes.has([.time, .agent])
                    || bytes.isOne(of: "关于 有关 關於 有關", opener.start, opener.end)
                    || isDone && opener.classes.has(.preposition),
            word.classes.has(.weakVerb)
                ? tokens.evidence(for: word) ?? 0 >= VerbEvidence.least : word.classes.has(.verb),
            !word.classes.has([
                .existential, .copula, .reach, .share, .reporting, .pivot, .causative, .modal, .intransitive,
                .increase, .decrease,
            ]), !word.rules.has(.meansAndAims)
        else { return nil }
        return index
    }

    /// 1985年出版, 村里, 全省: whether what stands in front of 的 holds a time or is a place of at most two words.
    private func tellsWhereOrWhen(_ start: Int, _ particle: Int) -> Bool {
        if (start..<particle).contains(where: { isTime(words[$0]) }) { return true }
        let last = words[particle - 1]
        return particle - start <= 2
            && (last.classes.has([.anyPlace, .region, .localizer])
                || bytes.suffix(of: "里 内 中 裡 內", start: last.start, end: last.end) != nil)
    }

    private func isShare(_ word: ClauseWord) -> Bool {
        guard word.isFigure else { return false }
        switch facts[word.fact].kind {
        case .percent, .ratio, .percentagePoint, .rate: return true
        default: return false
        }
    }
}
