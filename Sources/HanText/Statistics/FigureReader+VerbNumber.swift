/// A verb right at the number, and the verbs and comparisons that belong to it.
extension FigureReader {
    func verbNumber(_ last: Int, index: Int, from lower: Int) -> FigureReading {
        var reading = FigureReading()
        // 在|17个|帐篷|里: where.
        if isInsidePlace(last, index: index) {
            reading.pattern = .bare
            return reading
        }
        reading.pattern = .verbNumber
        reading.verb = words[last].classes
        var group = verbGroup(endingAt: last, from: lower)
        // 重伤有2人: what happened to them stands before 有.
        if group.verbs.count == 1, last > lower, words[last].end - words[last].start == 3,
            bytes.hasPrefix("有", at: words[last].start, end: words[last].end),
            words[last - 1].classes.has([.weakVerb, .numberVerb]), !words[last - 1].classes.has(.noun)
        {
            reading.predicate = last - 1..<last
            reading.subject = subject(before: last - 1, from: 0)
            return reading
        }
        // 刷新新低至, 将温度限制在: the verb stands before its object.
        if group.verbs.count == 1, isDestination(last), !followsQuantity(last, from: lower),
            let main = mainVerb(upTo: last, from: lower) ?? mainVerb(upTo: lower, from: 0)
        {
            group.verbs = verbGroup(endingAt: main, from: lower).verbs.lowerBound..<last + 1
            reading.verb = words[main].classes
        }
        var end = last + 1
        // 花了 and 降到了 keep their 了; 共 and 仅 between verb and number are left out.
        if end < index, words[end].classes.has(.aspect), words[end].start == words[last].end { end += 1 }
        var start = group.verbs.lowerBound
        // 累计|达, 最多|跌, 收市|报
        let isShort = start == last && words[last].end - words[last].start == 3
        if start > lower, !words[start - 1].isFigure,
            reading.verb.has(.reach) && words[start - 1].rules.has(.sums)
                || (reading.verb.has(.reach) || isShort)
                    && words[start - 1].rules.has([.runningSums, .extremes, .marketHours])
        {
            start -= 1
        }
        reading.predicate = start..<end
        reading.base = group.base
        // 冰雹|造成|棚架|倒塌46间: what causes it isn't what it happens to.
        if let cause = words[..<start].lastIndex(where: { $0.classes.has(.causative) }) {
            // 工艺|使|产品的附加值|提高1倍
            if reading.verb.has([.increase, .decrease]), cause + 1 < start, words[cause].classes.has(.pivot) {
                reading.subject = trimmed(cause + 1..<firstBreak(from: cause + 1, upTo: start))
            }
            return reading
        }
        // 演出|分为|5个乐章
        if last == lower + 1, isReached(lower, by: last, from: lower) {
            reading.subject = lower..<last
            return reading
        }
        // 低保|申请|达5000份
        if last > lower, isReached(last - 1, by: last, from: lower),
            let subject = subject(before: last - 1, from: 0), subject.upperBound == last - 1
        {
            reading.subject = subject.lowerBound..<last
            return reading
        }
        // 出口|增长9%
        let change = group.base == nil ? group.verbs.lowerBound : last
        if change > lower, changes(change - 1, by: change, from: lower) {
            reading.subject = change - 1..<change
            return reading
        }
        reading.subject =
            nominalised(before: group.verbs.lowerBound, verb: words[last].classes)
            ?? shareName(before: group.verbs.lowerBound, verb: words[last].classes)
            ?? quantity(before: start, verb: words[last].classes) ?? subject(before: start, from: 0)
        return reading
    }

    /// 通胀率 of 某国|去年11月|通胀率|为2.9%: the name of a quantity right before its verb, behind a time; 湿润指数 of
    /// 气象局|公布的|3月份湿润指数|为37%: behind 的 and a verb, where the clause begins with what the verb in front of 的 is done by.
    private func quantity(before end: Int, verb: WordClass) -> Range<Int>? {
        guard verb.has([.increase, .decrease, .reach, .copula]) else { return nil }
        var last = end
        while last > 0, words[last - 1].classes.has([.adverb, .base]), !words[last - 1].classes.has(.noun) { last -= 1 }
        guard last > 0, lexicon.isQuantity(words[last - 1], in: bytes) else { return nil }
        if let particle = (0..<last).last(where: { isParticle($0) }) {
            guard particle > 1, words[particle - 1].rules.has(.publishing),
                words[particle + 1..<last].allSatisfy({ isTime($0) || !$0.isFigure && $0.classes.has(.noun) })
            else { return nil }
            return trimmed(particle + 1..<last)
        }
        var first = last - 1
        while first > 0, !words[first - 1].isFigure, words[first - 1].end == words[first].start,
            words[first - 1].classes.has(.noun),
            // 春耕|贷款|平均|利率
            !words[first - 1].classes.has([.anyVerb, .time, .localizer])
                || tokens.evidence(for: words[first - 1]) ?? 0 <= VerbEvidence.against
        {
            first -= 1
        }
        // Of amounts the quantity is what is measured, and the subject whose it is.
        guard statesShare, first > 0, isTime(words[first - 1]), words[first - 1].end == words[first].start else {
            return nil
        }
        return trimmed(first..<last)
    }

    /// 甲|占|乙|比重 of 甲占乙比重|提高3个百分点: the name of a share without 的.
    func shareName(before end: Int, verb: WordClass) -> Range<Int>? {
        guard verb.has([.increase, .decrease, .reach]), classes.has(.share), end > 2,
            bytes.suffix(of: ClauseLists.sharesOf, start: words[end - 1].start, end: words[end - 1].end) != nil,
            let share = words[..<(end - 1)].lastIndex(where: { $0.classes.has(.share) && !$0.isFigure }), share > 0,
            words[share + 1..<end].allSatisfy({ !$0.isFigure && !$0.classes.has(.strongVerb) }),
            let whole = subject(before: share, from: 0), whole.upperBound == share
        else { return nil }
        return whole.lowerBound..<end
    }

    /// 45岁以下的|占62%, 高中以上的|占三成: the phrase with 的 that a share is of.
    func nominalised(before end: Int, verb: WordClass) -> Range<Int>? {
        var particle = end - 1
        while particle >= 0, words[particle].classes.has(.adverb), !words[particle].classes.has(.noun) { particle -= 1 }
        guard verb.has([.share, .copula, .reach]), particle > 0, isParticle(particle) else { return nil }
        var start = particle
        while start > 0, !words[start - 1].classes.has([.connective, .reporting, .pause]) { start -= 1 }
        return start..<particle + 1
    }

    /// The verb, verbs and coordinated verbs before it, and a base of comparison in front of them.
    func verbGroup(endingAt last: Int, from lower: Int) -> (verbs: Range<Int>, base: Range<Int>?) {
        var first = last
        while first > lower {
            let before = words[first - 1]
            if before.isFigure || before.classes.has(.reporting) { break }
            if before.classes.has(.modal) || before.rules.has(.negations) || isAgentMark(first - 1) || isNew(first - 1)
            {
                first -= 1
            } else if before.classes.has(.anyVerb), !before.classes.has(.preposition),
                isVerb(first - 1, from: lower, beforeNumber: false), !isReached(first - 1, by: last, from: lower),
                !changes(first - 1, by: last, from: lower)
            {
                first -= 1
            } else if first == last, becomes(last, before: before) {
                first -= 1
            } else if before.classes.has([.conjunction, .pause]), first - 2 >= lower,
                words[first - 2].classes.has(.anyVerb), !words[first - 2].isFigure,
                !words[first - 2].classes.has(.quantityVerb)
            {
                first -= 2
            } else {
                break
            }
        }
        guard words[last].classes.has([.increase, .decrease, .reach, .base]) else { return (first..<last + 1, nil) }
        // 同比, or 比上年 with what stands between.
        var position = first
        while position > lower, words[position - 1].classes.has([.adverb, .aspect]),
            !words[position - 1].classes.has([.base, .compare])
        {
            position -= 1
        }
        if position > lower, words[position - 1].classes.has(.base) {
            return (position - 1..<last + 1, position - 1..<position)
        }
        if let compare = compareWord(before: position, from: lower) { return (compare..<last + 1, compare..<position) }
        return (first..<last + 1, nil)
    }

    /// 细化|为|9条: whether 为 at `index` tells what comes of the word in front of it.
    private func becomes(_ index: Int, before word: ClauseWord) -> Bool {
        words[index].rules.has(.beneficiary) && words[index].classes.has(.copula) && word.end == words[index].start
            && word.end - word.start == 6 && word.classes.has([.verb, .weakVerb])
            && tokens.evidence(for: word) ?? 0 >= VerbEvidence.least
    }

    /// 最高水温|时常|在: whether the name of a quantity stands in front of a word, adverbs aside.
    private func followsQuantity(_ index: Int, from lower: Int) -> Bool {
        var before = index - 1
        while before >= lower, !words[before].isFigure, words[before].classes.has(.adverb),
            !words[before].classes.has([.noun, .anyVerb])
        {
            before -= 1
        }
        return before >= lower && words[before].classes.has(.noun) && lexicon.isQuantity(words[before], in: bytes)
    }

    /// Whether 在 stands in front of a count, and a localizer or a verb behind its noun: 在|17个|帐篷|里, 在|14个|山谷|搜寻.
    private func isInsidePlace(_ last: Int, index: Int) -> Bool {
        guard words[last].rules.has(.at), last + 1 == index, facts[words[index].fact].kind == .count else {
            return false
        }
        var next = index + 1
        while next < words.count, !words[next].isFigure, words[next].classes.has(.noun),
            !words[next].classes.has(.anyVerb)
        {
            next += 1
        }
        guard next > index + 1, next < words.count else { return false }
        if words[next].classes.has([.verb, .actsAsVerb]), isVerb(next, from: index + 1, beforeNumber: false) {
            return true
        }
        return words[next].classes.has(.localizer) && words[next].end - words[next].start == 3
            && !words[last - 1 < 0 ? last : last - 1].classes.has(.anyVerb)
    }

    /// 低保|申请|达: behind a noun what comes to a value is a noun too, where hardly anything makes it a verb.
    private func isReached(_ index: Int, by last: Int, from lower: Int) -> Bool {
        // 演出|分为
        if index + 1 == last, index == lower, words[index].classes.has(.weakVerb),
            bytes.isOne(of: "分为 分成 分為 包括 包含", words[last].start, words[last].end)
        {
            return true
        }
        return bytes.begins(with: "达", or: "達", words[last].start, words[last].end) && index + 1 == last
            && index > lower && words[index - 1].classes.has(.noun)
            && words[index].classes.has([.verb, .weakVerb]) && words[index].end - words[index].start == 6
            && tokens.evidence(for: words[index]) ?? 1000 < VerbEvidence.least
    }

    /// 投资|增长, 出口|下降: what grows or falls, where a verb that is as often a noun stands alone in front.
    private func changes(_ index: Int, by last: Int, from lower: Int) -> Bool {
        let word = words[index]
        return words[last].classes.has([.increase, .decrease]) && index + 1 == last && !word.isFigure
            && word.end == words[last].start
            && (word.classes.has(.weakVerb) || word.classes.has(.noun) && word.classes.has(.anyVerb))
            && !word.classes.has([.increase, .decrease, .quantityVerb, .pivot, .causative, .reach, .adverb])
            && (index == lower || words[index - 1].classes.has([.time, .connective]) || words[index - 1].isFigure)
    }

    /// 至, 到, 在 as a word of its own before the number.
    func isDestination(_ index: Int) -> Bool {
        words[index].rules.has(.destinations)
    }

    /// 新 right before its verb: 新|设.
    private func isNew(_ index: Int) -> Bool {
        bytes.hasPrefix("新", at: words[index].start, end: words[index].end)
            && words[index].end - words[index].start == 3
            && words[index].end == words[index + 1].start
    }

    func isAgentMark(_ index: Int) -> Bool {
        words[index].classes.has(.agent) && words[index].end - words[index].start == 3
            && bytes.hasPrefix("被", at: words[index].start, end: words[index].end)
    }

    /// 比 or 较 whose object ends at `end`.
    func compareWord(before end: Int, from lower: Int) -> Int? {
        var position = end
        var steps = 0
        // 比上年|执行|数|增长
        if end - 3 >= lower, words[end - 3].classes.has(.base), words[end - 1].classes.has(.noun),
            bytes.isOne(of: Self.accounted, words[end - 2].start, words[end - 1].end)
        {
            return end - 3
        }
        while position > lower, steps < 12 {
            let word = words[position - 1]
            if word.classes.has([.compare, .base]) {
                // 年均|收入|达: part of the quantity's name.
                if word.classes.has(.base), word.classes.has(.adverb), position < end,
                    words[position].classes.has(.noun)
                {
                    return nil
                }
                // 环比|增幅|为
                if word.classes.has(.base), position == end - 1, lexicon.isQuantity(words[position], in: bytes) {
                    return nil
                }
                if position - 1 < end - 1 { return position - 1 }
                return comparedWith(before: position - 1, from: lower)
            }
            if !word.isFigure, word.classes.has([.verb, .reach, .copula, .existential, .causative]) { return nil }
            position -= 1
            steps += 1
        }
        return nil
    }

    /// What sums of money are compared with in budgets. Source: the headings of the reports on them.
    private static let accounted = WordList("执行数 预算数 决算数 完成数 快报数 執行數 預算數 決算數 完成數")

    /// 与去年|相比: where the phrase that 相比 ends begins.
    private func comparedWith(before end: Int, from lower: Int) -> Int? {
        (max(lower, end - 8)..<end).last {
            !words[$0].isFigure
                && words[$0].rules.has(.comparing)
        }
    }

    /// 来|了|8个人: what lists of verbs hold as something else, in front of 了 and the number.
    func arrival(before index: Int, from lower: Int) -> FigureReading? {
        guard index > lower + 1, words[index - 1].classes.has(.aspect), !words[index - 2].isFigure,
            words[index - 1].start == words[index - 2].end,
            bytes.isOne(of: Self.arrivals, words[index - 2].start, words[index - 2].end)
        else { return nil }
        return verbNumber(index - 2, index: index, from: lower)
    }

    private static let arrivals = WordList("来 去 到 走 跑 來")
}
