/// Verbs behind the figure, and figures inside 对…, 将… and 由….
extension FigureReader {
    /// The verb phrase that follows the figure and its noun: 死亡, 完成登记, 进行谈话提醒.
    ///
    /// Behind the counted noun first, which may hold a verb: 2000只|人工繁育白鹭|放飞.
    /// Where the figure has a verb before it (`hasVerb`), one inside the noun is none.
    func verbAfter(_ index: Int, upTo upper: Int, hasVerb: Bool) -> Range<Int>? {
        if let item = facts[words[index].fact].item,
            // 40万亩|的|荞麦、燕麦|迎来|收获
            item.start == words[index].end
                || !hasVerb && index + 1 < upper && isParticle(index + 1) && item.start == words[index + 1].end
        {
            let past = (index + 1..<max(index + 1, upper)).first { words[$0].start >= item.end }
            if let past, past > index + 1,
                let found = verb(after: index, from: past, upTo: upper, crossesList: !hasVerb)
            {
                return found
            }
            if hasVerb, past != index + 1 { return nil }
        }
        // 6台|为|故障车: the noun of the figure is what the copula says.
        if let item = facts[words[index].fact].item, item.start > words[index].end,
            let noun = (index + 1..<max(index + 1, upper)).first(where: { words[$0].start >= item.start }),
            noun > index + 1, words[noun - 1].classes.has(.copula), words[noun - 1].end == item.start
        {
            return index + 1..<noun
        }
        return verb(after: index, from: index + 1, upTo: upper, crossesList: !hasVerb)
    }

    private func verb(after index: Int, from first: Int, upTo upper: Int, crossesList: Bool) -> Range<Int>? {
        var position = first
        var last = index
        var modal: Int?
        while position < upper {
            let word = words[position]
            if word.isFigure {
                guard
                    startsRelativeClause(position, upTo: upper)
                        || facts[word.fact].isTime && words[position - 1].classes.has(.preposition)
                        // 12位|学者|5月3日|在北京|发表文章
                        || facts[word.fact].isCalendar && position > index + 1 && crossesList
                            && !words[position - 1].classes.has([.pause, .conjunction])
                        || crossesList && isInsidePhrase(position, from: first)
                        || crossesList && isCoordinated(position, from: last + 1)
                else {
                    return nil
                }
                last = position
                position += 1
                continue
            }
            // 2人|任副市长、1人|进入省政府: what is said of the second isn't of the first.
            if word.classes.has(.pause), position + 1 < upper, words[position + 1].isFigure, position > index + 1,
                facts[words[index].fact].item.map({ $0.end <= words[index].start }) ?? true, endsInPersons(index)
            {
                return index + 1..<position
            }
            if word.classes.has(.pause), !startsRelativeClause(position, upTo: upper),
                position + 1 == upper || !words[position + 1].isFigure
            {
                // 100位|代表|就|内容、机制等|方面|展开研讨: a list inside a phrase.
                guard (first..<position).contains(where: { opensPhrase($0) }) else { return nil }
                position += 1
                continue
            }
            if word.classes.has(.particle) {
                // 11名存在问题的干部: what stood before 的 belongs to the noun.
                position += 1
                continue
            }
            // 七成的|受访者|表示|价格上涨: what they say is a clause of its own.
            if position > index + 1, countsWhoSpeak(index), saysClause(position, upTo: upper) {
                return position..<position + 1
            }
            // 12个|系: a copula has something behind it.
            if word.classes.has(.copula), position + 1 == upper { return nil }
            // 积17分|排第11名: the verb between two figures is the second one's.
            if position == index + 1, position + 1 < upper, words[position + 1].isFigure, !word.classes.has(.weakVerb),
                // 800人|组成|1公里|的|队伍
                !(word.classes.has(.verb) && facts[words[position + 1].fact].kind != .count && position + 2 < upper
                    && isParticle(position + 2)),
                // 3人|死亡|2人|失踪
                !tellsState(behind: index)
            {
                return nil
            }
            if isVerb(position, from: index + 1, beforeNumber: false)
                || position == first && first > index + 1 && word.classes.has(.weakVerb) && !word.classes.has(.noun)
                // 6个|国家|为|非|正式成员, but not 3名|医生|为|村民|义诊
                || position == first && first > index + 1 && word.classes.has(.copula)
                    && !(position + 1..<upper).contains(where: { isVerb($0, from: position + 1, beforeNumber: false) })
                || (words[position - 1].isFigure && word.classes.has(.anyVerb)
                    && !word.classes.has(.degree) && !tokens.actsAsNoun(word))
                || isAgentMark(position)
                // 小队|活跃|在|山村
                || position == first && first > index + 1 && position + 1 < upper && words[position + 1].rules.has(.at)
                    && words[position].end - words[position].start == 6
                    && !word.classes.has([.time, .anyPlace, .actor, .adverb])
                || (word.classes.has(.numberVerb) && position > index + 1 && position + 1 < upper
                    && words[position + 1].isFigure)
            {
                // 两架|直升机|训练|时|发生|事故: what they were doing then.
                if let past = pastOccasion(position, upTo: upper) ?? pastEvent(position, from: index + 1, upTo: upper) {
                    position = past
                    continue
                }
                // 六成的|地区|被|划为|所谓|的|缓冲区
                if !word.rules.has(.composition), !(position == first && first > index + 1 && isAgentMark(position)),
                    let particle = (position + 1..<upper).first(where: { isParticle($0) }), particle < upper - 1,
                    (particle + 1..<upper).contains(where: { isVerb($0, from: index + 1, beforeNumber: false) })
                {
                    position = particle + 1
                    continue
                }
                break
            }
            if modal == nil, word.classes.has(.modal), !word.classes.has(.noun), position + 1 < upper {
                modal = position
            }
            position += 1
        }
        // 想换工作: what stands behind 想 and 能 is a verb, though no table knows it.
        if position == upper, let modal { position = modal }
        guard position < upper else { return nil }
        // 由|64人|组成|的|申诉团|申诉
        if words[position].rules.has(.composition), position + 1 < upper, isParticle(position + 1) {
            return position..<position + 1
        }
        var end = position + 1
        // 300人|死亡|某国|卫生部|说: what happened has no object; a body behind it opens the text under a headline.
        let isState = bytes.isOne(of: ItemFinder.states, words[position].start, words[position].end)
        while end < upper, !words[end].isFigure, end - position < 8,
            !isState || end > position + 1 || !words[end].classes.has([.anyPlace, .actor, .time]),
            !words[end].classes.has([.reporting, .connective]) || words[end].classes.has([.noun, .anyVerb])
        {
            end += 1
        }
        while end - 1 > position,
            words[end - 1].classes.has([.particle, .aspect, .conjunction, .connective, .pause])
                // 处以|罚没款|共计|30亿元
                || end < words.count && words[end].isFigure && words[end - 1].rules.has([.sums, .sumsAndMeans])
        {
            end -= 1
        }
        // 5人|未|到会
        while position > first, words[position - 1].rules.has(.negations) { position -= 1 }
        return position..<end
    }

    /// 在|灾害|发生|后: behind a phrase of when, with its verb at the end.
    private func pastEvent(_ verb: Int, from first: Int, upTo upper: Int) -> Int? {
        guard verb + 1 < upper, case let next = words[verb + 1], next.start == words[verb].end,
            // 发生|后1小时
            next.isFigure
                ? facts[next.fact].isTime && bytes.prefix(of: "后 前 後", at: next.start, end: next.end) != nil
                : bytes.isOne(of: "后 前 时 期间 之后 之前 後 時 期間", next.start, next.end),
            words[first..<verb].contains(where: { $0.rules.has(.at) })
        else { return nil }
        return verb + 2
    }

    /// 训练|时|发生: behind a verb and 时, where a verb of the clause follows.
    private func pastOccasion(_ verb: Int, upTo upper: Int) -> Int? {
        let time = (verb + 1..<min(upper, verb + 5)).first { bytes.isOne(of: "时 時", words[$0].start, words[$0].end) }
        guard let time, (time + 1..<upper).contains(where: { isVerb($0, from: time + 1, beforeNumber: false) }),
            !words[verb..<time].contains(where: { $0.isFigure })
        else { return nil }
        return time + 1
    }

    /// 就, 围绕, 在: what a phrase begins with that stands between those who are counted and their verb.
    private func opensPhrase(_ index: Int) -> Bool {
        let word = words[index]
        return !word.isFigure
            && (word.rules.has([.phraseOpeners, .meansAndAims]) || bytes.isOne(of: "就", word.start, word.end))
    }

    /// 40名|教师|在|当地|6所|学校|任教: whether a figure counts where those in front do what they do.
    private func isInsidePhrase(_ index: Int, from first: Int) -> Bool {
        guard facts[words[index].fact].kind == .count, let item = facts[words[index].fact].item,
            item.start == words[index].end,
            let mark = words[first..<index].lastIndex(where: { $0.rules.has(.at) || $0.rules.has(.origins) })
        else { return false }
        return mark > first && words[(mark + 1)..<index].allSatisfy { $0.classes.has([.noun, .anyPlace]) }
    }

    /// Whether a figure tells how many persons or bodies, or what share of them.
    private func countsWhoSpeak(_ index: Int) -> Bool {
        switch facts[words[index].fact].kind {
        case .percent, .ratio: return true
        case .count:
            return bytes.suffix(of: "人 名 位 家 户 戶 国 國", start: words[index].start, end: words[index].end) != nil
        default: return false
        }
    }

    /// 受访者|表示, 企业|预计|经济: a verb of saying or expecting behind a noun for persons or bodies.
    private func saysClause(_ index: Int, upTo upper: Int) -> Bool {
        let (word, before) = (words[index], words[index - 1])
        guard before.end == word.start, !before.isFigure, before.classes.has(.noun),
            !bytes.hasSuffix("记者", endingAt: before.end),
            before.classes.has(.actor) || lexicon.endsLikeActor(in: bytes, endingAt: before.end)
        else { return false }
        if word.rules.has(.estimates) {
            return index + 1 < upper && words[index + 1].classes.has(.noun) && !words[index + 1].classes.has(.anyVerb)
        }
        return word.classes.has(.reporting) && !word.classes.has(.noun)
    }

    /// 加租 of 对|26家|加租|的|通知, 参加 of 29人|参加|的|论坛: the verb phrase up to 的 where nothing but a noun stands behind that; a
    /// verb with an object only inside 对, 将 or 由.
    func upToParticle(_ deed: Range<Int>, isDisposal: Bool) -> Range<Int> {
        // 进行了|长达|8年的调查: what the figure behind is said with.
        if deed.count > 1, deed.upperBound < words.count, words[deed.upperBound].isFigure,
            bytes.isOne(of: "长达 为期 長達 為期", words[deed.upperBound - 1].start, words[deed.upperBound - 1].end)
        {
            return deed.lowerBound..<deed.upperBound - 1
        }
        guard let particle = deed.first(where: { isParticle($0) }), particle > deed.lowerBound,
            isDisposal || words[deed.lowerBound..<particle].allSatisfy({ $0.classes.has([.anyVerb, .adverb]) }),
            particle + 1 < deed.upperBound,
            words[particle + 1..<deed.upperBound].allSatisfy({ $0.classes.has([.noun, .weakVerb]) })
        else { return deed }
        return deed.lowerBound..<particle
    }

    /// Whether 对, 将, 把 or 由 stands before the figure without a verb of its own between.
    func isInsideDisposal(_ index: Int, from lower: Int) -> Bool {
        // 为|8个村|的|900户|送去: the count in front is part of it.
        let isAttributed = index > 0 && isParticle(index - 1)
        let lower = isAttributed ? 0 : lower
        var position = index
        var isRelative = false
        while position > lower {
            position -= 1
            let word = words[position]
            if word.isFigure, !isAttributed { return false }
            if word.classes.has([.disposal, .agent]) { return true }
            // 对|涉及|事故|的|6家
            if isParticle(position) { isRelative = true }
            if word.classes.has(.strongVerb), !isRelative { return false }
        }
        return false
    }

    func disposalSubject(before index: Int) -> Range<Int>? {
        guard let mark = (0..<index).last(where: { words[$0].classes.has([.disposal, .agent]) }) else { return nil }
        return subject(before: mark, from: 0)
    }

    /// Whether the figure counts persons and names them by its measure word alone.
    func endsInPersons(_ index: Int) -> Bool {
        facts[words[index].fact].kind == .count
            && bytes.suffix(of: "人", start: words[index].start, end: words[index].end) != nil
    }

    /// 已|比较成熟 of 3项|草案|已|比较成熟: what an adverb tells of those that are counted, up to the clause's end, where no word is
    /// known as a verb.
    func stateBehindItem(_ index: Int) -> Range<Int>? {
        guard facts[words[index].fact].kind == .count, let item = facts[words[index].fact].item,
            item.start == words[index].end,
            let first = words[index...].firstIndex(where: { $0.start >= item.end }), first + 1 < words.count,
            words[first].start == item.end, words.count - first <= 4,
            bytes.isOne(of: Self.tellers, words[first].start, words[first].end),
            words[(first + 1)...].allSatisfy({
                !$0.isFigure && $0.classes.has([.noun, .adverb, .degree, .weakVerb])
                    && !$0.classes.has([.pause, .time])
            })
        else { return nil }
        return first + 1..<words.count
    }

    /// Adverbs behind which something is told of what stands in front.
    private static let tellers = WordList("已 已经 均 都 全部 较 很 十分 非常 比较 更加 仍 依然 已經 較 比較")

    /// What the clause says of persons where no word of it is known as a verb: 近300人|光荣入伍, 3名|病情较重.
    func restBehindPersons(_ index: Int) -> Range<Int>? {
        let figure = words[index]
        guard facts[figure.fact].kind == .count,
            bytes.suffix(of: "人 人次 名 位", start: figure.start, end: figure.end) != nil,
            facts[figure.fact].item.map({ $0.end <= figure.start }) ?? true
        else { return nil }
        var end = index + 1
        while end < words.count, !words[end].isFigure,
            words[end].classes.has([.noun, .weakVerb, .adverb, .compare, .degree])
        {
            end += 1
        }
        guard end == words.count, end > index + 1, words[end - 1].end - words[index + 1].start >= 6 else { return nil }
        return index + 1..<end
    }

    /// 3人|死亡: whether what happened to persons stands right behind their number.
    func tellsState(behind index: Int) -> Bool {
        guard endsInPersons(index), index + 1 < words.count, words[index + 1].start == words[index].end else {
            return false
        }
        return bytes.prefix(of: ItemFinder.states, at: words[index + 1].start, end: words[index + 1].end) != nil
    }

    /// 16名|失踪者|全部|死亡: whether an adverb of all of them and a verb stand behind those who are counted.
    func tellsOfAll(behind index: Int) -> Bool {
        guard facts[words[index].fact].kind == .count || facts[words[index].fact].kind == .plain,
            let item = facts[words[index].fact].item, item.start == words[index].end,
            let adverb = words[index...].firstIndex(where: { $0.start >= item.end }), adverb + 2 == words.count,
            words[adverb].start == item.end,
            bytes.isOne(of: "全部 均 都 全都 全", words[adverb].start, words[adverb].end)
        else { return false }
        return isVerb(adverb + 1, from: adverb + 1, beforeNumber: false)
    }
}
