/// What a clause says of one of its figures, as word ranges of the clause.
struct FigureReading {
    /// How the clause states the figure.
    enum Pattern {
        /// 动员85家企业: the verb stands at the number.
        case verbNumber
        /// 化解矛盾隐患15389起: verb, noun, number.
        case verbNounNumber
        /// 专业23个: noun and number, no verb.
        case topicNumber
        /// 占总数的74%: the share is of what follows 占.
        case share
        /// 57人死亡: the number's bearer acts or undergoes.
        case numberVerb
        /// 对11名干部进行谈话: the figure stands inside 对…, 将…, 由….
        case disposal
        /// 由120个 in 由120个增加到150个.
        case origin
        /// The figure stands alone.
        case bare
    }

    var pattern = Pattern.bare
    var predicate: Range<Int>?
    /// The noun phrase in front of the predicate.
    var subject: Range<Int>?
    /// The noun between verb and number or in front of the number.
    var topic: Range<Int>?
    /// The classes of the verb next to the number.
    var verb: WordClass = []
    /// Words that name the base of a comparison.
    var base: Range<Int>?
    /// Whether the verb is said inside the figure itself (超过, 低于).
    var verbInFigure = false
}

/// Reads what a clause says of a figure, pattern by pattern.
struct FigureReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: StatisticLexicon
    let words: [ClauseWord]
    let facts: [Figure]
    /// Whether one of the figures is a share or a rank.
    let statesShare: Bool

    init(bytes: UnsafeBufferPointer<UInt8>, lexicon: StatisticLexicon, words: [ClauseWord], facts: [Figure]) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.words = words
        self.facts = facts
        statesShare = words.contains { word in
            guard word.isFigure else { return false }
            switch facts[word.fact].kind {
            case .percent, .ratio, .ordinal, .percentagePoint: return true
            default: return false
            }
        }
    }

    /// The reading of the figure at word `index`; `lower` is the first word that may belong to it.
    func read(_ index: Int, from lower: Int) -> FigureReading {
        var reading = FigureReading()
        let last = lastWord(before: index, from: lower)
        if let last, words[last].classes.has(.particle), let share = share(endingAt: last, from: lower) {
            return share
        }
        if let last, isVerb(last, from: lower, beforeNumber: true) {
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
        let needsVerbAfter =
            reading.predicate == nil || reading.verb.has(.causative)
            || (reading.verb.has(.existential) && !reading.verb.has(.increase))
            || isInsideDisposal(index, from: reading.predicate?.upperBound ?? lower)
        if needsVerbAfter, let after = verbAfter(index, upTo: words.count) {
            let disposal = isInsideDisposal(index, from: lower)
            reading.subject = reading.predicate.flatMap { subject(before: $0.lowerBound, from: 0) }
            if disposal {
                reading.subject = disposalSubject(before: index, from: lower)
            } else if reading.pattern == .topicNumber || reading.pattern == .bare {
                reading.subject = subject(before: index, from: lower)
            }
            reading.pattern = disposal ? .disposal : .numberVerb
            reading.predicate = after
            reading.verb = words[after.lowerBound].classes
        }
        if reading.predicate == nil, index > lower, isMean(index - 1) { reading.predicate = index - 1..<index }
        return reading
    }

    /// The reading of 120 in 由120个增加到150个, where `next` is the figure that it changes to.
    func origin(_ index: Int, from lower: Int, next: Int?) -> FigureReading? {
        guard let next, index > lower, next - index <= 6 else { return nil }
        // 由2015年的31%: a time may stand between.
        var mark = index - 1
        while mark > lower, index - mark < 4, isTime(words[mark]) || isParticle(mark) { mark -= 1 }
        guard isOrigin(mark) else { return nil }
        guard let verb = (index + 1..<next).last(where: { isVerb($0, from: index + 1, beforeNumber: true) }),
            bytes.suffix(of: "到 至 为 成 為", start: words[verb].start, end: words[verb].end) != nil
        else { return nil }
        var reading = FigureReading()
        reading.pattern = .origin
        reading.subject = subject(before: mark, from: 0)
        return reading
    }

    private func isOrigin(_ index: Int) -> Bool {
        bytes.prefix(of: "由 从 從", at: words[index].start, end: words[index].end) == words[index].end
            - words[index].start
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

    private func isMean(_ index: Int) -> Bool {
        bytes.prefix(of: "平均", at: words[index].start, end: words[index].end) == words[index].end - words[index].start
    }

    /// The noun phrase behind 的 after the figure: 能容纳30人的酒吧.
    func bearer(after index: Int, upTo upper: Int) -> Range<Int>? {
        guard index + 2 < upper, isParticle(index + 1) else { return nil }
        var end = index + 2
        while end < upper, !words[end].isFigure, !isVerb(end, from: index + 2, beforeNumber: false),
            !words[end].classes.has([.adverb, .preposition, .modal, .particle, .time]) || words[end].classes.has(.noun)
        {
            end += 1
        }
        return trimmed(index + 2..<end)
    }

    // MARK: Verb at the number

    private func verbNumber(_ last: Int, index: Int, from lower: Int) -> FigureReading {
        var reading = FigureReading()
        reading.pattern = .verbNumber
        reading.verb = words[last].classes
        var group = verbGroup(endingAt: last, from: lower)
        // 刷新新低至, 将温度限制在: the verb stands before its object.
        if group.verbs.count == 1, isDestination(last),
            let main = mainVerb(upTo: last, from: lower) ?? mainVerb(upTo: lower, from: 0)
        {
            group.verbs = verbGroup(endingAt: main, from: lower).verbs.lowerBound..<last + 1
            reading.verb = words[main].classes
        }
        var end = last + 1
        // 花了 and 降到了 keep their 了; 共 and 仅 between verb and number are left out.
        if end < index, words[end].classes.has(.aspect), words[end].start == words[last].end { end += 1 }
        reading.predicate = group.verbs.lowerBound..<end
        reading.base = group.base
        reading.subject = subject(before: group.verbs.lowerBound, from: 0)
        return reading
    }

    /// The verb, verbs and coordinated verbs before it, and a base of comparison in front of them.
    private func verbGroup(endingAt last: Int, from lower: Int) -> (verbs: Range<Int>, base: Range<Int>?) {
        var first = last
        while first > lower {
            let before = words[first - 1]
            if before.isFigure || before.classes.has(.reporting) { break }
            if before.classes.has(.modal) || isAgentMark(first - 1) {
                first -= 1
            } else if before.classes.has(.anyVerb), !before.classes.has(.preposition),
                isVerb(first - 1, from: lower, beforeNumber: false)
            {
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

    /// 至, 到, 在 as a word of its own before the number.
    private func isDestination(_ index: Int) -> Bool {
        bytes.prefix(of: "至 到 在", at: words[index].start, end: words[index].end) == words[index].end
            - words[index].start
    }

    private func isAgentMark(_ index: Int) -> Bool {
        words[index].classes.has(.agent) && words[index].end - words[index].start == 3
            && bytes.hasPrefix("被", at: words[index].start, end: words[index].end)
    }

    /// 比 or 较 whose object ends at `end`.
    private func compareWord(before end: Int, from lower: Int) -> Int? {
        var position = end
        var steps = 0
        while position > lower, steps < 12 {
            let word = words[position - 1]
            if word.classes.has([.compare, .base]) { return position - 1 < end - 1 ? position - 1 : nil }
            if !word.isFigure, word.classes.has([.verb, .reach, .copula, .existential, .causative]) { return nil }
            position -= 1
            steps += 1
        }
        return nil
    }

    // MARK: Verb, noun, number

    private func verbNounNumber(_ last: Int, index: Int, from lower: Int) -> FigureReading? {
        guard let main = mainVerb(upTo: last + 1, from: lower) else { return nil }
        var reading = FigureReading()
        reading.pattern = .verbNounNumber
        reading.verb = words[main].classes
        let group = verbGroup(endingAt: main, from: lower)
        var first = group.verbs
        // 提拔重用, 组织开展: verbs that follow at once belong to the group.
        var end = main + 1
        while end < last, !hasParticle(end, last), words[end].classes.has([.verb, .aspect]),
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
        if end <= last { reading.topic = nounPhrase(endingAt: last + 1, from: end) }
        reading.subject = subject(before: first.lowerBound, from: 0)
        return reading
    }

    /// The verb that governs the noun phrase before a number.
    ///
    /// The last verb, unless 的 follows it: then it stands inside the noun phrase, and the first verb counts that no
    /// 的 with a further verb behind it follows (设置|热心…的管理员26名, but 承担…任务的客轮|运送旅客300人).
    private func mainVerb(upTo end: Int, from lower: Int) -> Int? {
        var candidates: [Int] = []
        for index in lower..<end where isVerb(index, from: lower, beforeNumber: false) { candidates.append(index) }
        if candidates.count > 1 {
            candidates = candidates.filter { $0 == candidates[0] || !endsListMember($0, from: lower, upTo: end) }
        }
        guard let last = candidates.last else { return nil }
        guard hasParticle(last + 1, end) else { return last }
        for candidate in candidates {
            guard let particle = (candidate + 1..<end).first(where: { isParticle($0) }) else { continue }
            if !candidates.contains(where: { $0 > particle }) { return candidate }
        }
        return last
    }

    /// 集中学习、实践锻炼等活动: a verb at the end of a list's member is a noun.
    private func endsListMember(_ index: Int, from lower: Int, upTo end: Int) -> Bool {
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
    private func share(endingAt particle: Int, from lower: Int) -> FigureReading? {
        guard isParticle(particle) else { return nil }
        var reading = FigureReading()
        var position = particle
        var hasNoun = false
        while position > lower {
            position -= 1
            let word = words[position]
            if word.isFigure || isTime(word) { continue }
            let isNear = !hasNoun && word.classes.has(.anyVerb)
            guard isNear || isVerb(position, from: lower, beforeNumber: false) else {
                hasNoun = true
                continue
            }
            guard isNear || !word.classes.has(.weakVerb) || position == lower else { continue }
            reading.pattern = word.classes.has(.share) ? .share : hasNoun ? .verbNounNumber : .verbNumber
            reading.verb = word.classes
            let group = verbGroup(endingAt: position, from: lower).verbs
            reading.predicate = group.lowerBound..<(hasNoun ? particle + 1 : group.upperBound)
            reading.subject = subject(before: group.lowerBound, from: 0)
            return reading
        }
        return nil
    }

    // MARK: Verb after the number

    /// The verb phrase that follows the figure and its noun: 死亡, 完成登记, 进行谈话提醒.
    private func verbAfter(_ index: Int, upTo upper: Int) -> Range<Int>? {
        var position = index + 1
        while position < upper {
            let word = words[position]
            if word.isFigure {
                guard startsRelativeClause(position, upTo: upper) else { return nil }
                position += 1
                continue
            }
            if word.classes.has(.pause), !startsRelativeClause(position, upTo: upper) { return nil }
            if word.classes.has(.particle) {
                // 11名存在问题的干部: what stood before 的 belongs to the noun.
                position += 1
                continue
            }
            // 积17分|排第11名: the verb between two figures is the second one's.
            if position == index + 1, position + 1 < upper, words[position + 1].isFigure, !word.classes.has(.weakVerb) {
                return nil
            }
            if isVerb(position, from: index + 1, beforeNumber: false)
                || (position == index + 1 && word.classes.has(.anyVerb))
                || isAgentMark(position)
                || (word.classes.has(.numberVerb) && position > index + 1 && position + 1 < upper
                    && words[position + 1].isFigure)
            {
                if let particle = (position + 1..<upper).first(where: { isParticle($0) }), particle < upper - 1,
                    (particle + 1..<upper).contains(where: { isVerb($0, from: index + 1, beforeNumber: false) })
                {
                    position = particle + 1
                    continue
                }
                break
            }
            position += 1
        }
        guard position < upper else { return nil }
        var end = position + 1
        while end < upper, !words[end].isFigure, end - position < 8 { end += 1 }
        while end - 1 > position, words[end - 1].classes.has([.particle, .aspect, .conjunction, .connective, .pause]) {
            end -= 1
        }
        return position..<end
    }

    /// Whether 对, 将, 把 or 由 stands before the figure without a verb of its own between.
    private func isInsideDisposal(_ index: Int, from lower: Int) -> Bool {
        var position = index
        while position > lower {
            position -= 1
            let word = words[position]
            if word.isFigure { return false }
            if word.classes.has([.disposal, .agent]) { return true }
            if word.classes.has(.strongVerb) { return false }
        }
        return false
    }

    private func disposalSubject(before index: Int, from lower: Int) -> Range<Int>? {
        guard let mark = (lower..<index).last(where: { words[$0].classes.has([.disposal, .agent]) }) else { return nil }
        return subject(before: mark, from: 0)
    }

    // MARK: Noun phrases

    /// The noun phrase that ends at `end` (exclusive): back to a verb, a preposition or an adverb.
    func nounPhrase(endingAt end: Int, from lower: Int) -> Range<Int>? {
        var last = end
        while last > lower, words[last - 1].classes.has([.adverb, .aspect, .modal, .base, .time, .connective]),
            !words[last - 1].classes.has([.noun, .measure])
        {
            last -= 1
        }
        var first = last
        while first > lower {
            let word = words[first - 1]
            if word.isFigure || isVerb(first - 1, from: lower, beforeNumber: false) { break }
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
        return first < last ? first..<last : nil
    }

    /// Who or what the clause is about: the first noun phrase before `end`, times and phrases with prepositions left
    /// out.
    func subject(before end: Int, from lower: Int) -> Range<Int>? {
        var start = lower
        // What was said by somebody starts behind the verb of saying.
        if let report = (lower..<max(lower, end)).last(where: {
            words[$0].classes.has(.reporting) && !words[$0].isFigure
        }) {
            start = report + 1
        }
        var position = start
        while position < end, isSkippedAtStart(position, upTo: end) { position += 1 }
        // 自5月以来: the preposition belongs to the time.
        while position + 1 < end, words[position].classes.has(.preposition), isTime(words[position + 1]) {
            position += 2
            while position < end, isSkippedAtStart(position, upTo: end) { position += 1 }
        }
        guard position < end else { return nil }
        if position > start, isConjunctionOnly(position - 1), position - 1 == start { return nil }
        if words[position].classes.has(.preposition), !words[position].classes.has(.noun) {
            return subjectBehindPreposition(position, upTo: end)
        }
        if let pivot = pivotObject(from: position, upTo: end) { return pivot }
        let stop = firstBreak(from: position, upTo: end)
        return trimmed(position..<stop)
    }

    /// 引导|农户|发展大棚: who acts is what the first verb leads.
    private func pivotObject(from start: Int, upTo end: Int) -> Range<Int>? {
        guard let pivot = (start..<end).last(where: { words[$0].classes.has(.pivot) && !words[$0].isFigure }),
            pivot + 1 < end, !(start..<pivot).contains(where: { isParticle($0) })
        else { return nil }
        let stop = firstBreak(from: pivot + 1, upTo: end)
        guard stop > pivot + 1, let object = trimmed(pivot + 1..<stop), let last = object.last, !words[last].isFigure
        else {
            return nil
        }
        let word = words[last]
        let isActor =
            word.classes.has([.actor, .pronoun, .anyPlace]) || lexicon.endsLikeActor(in: bytes, endingAt: word.end)
        return isActor ? object : nil
    }

    /// The subject of a clause that opens with a preposition: what follows 由 and 被, or what stands behind the
    /// phrase's end (在全县…中，).
    private func subjectBehindPreposition(_ index: Int, upTo end: Int) -> Range<Int>? {
        if words[index].classes.has(.agent) {
            let stop = firstBreak(from: index + 1, upTo: end)
            return trimmed(index + 1..<stop)
        }
        guard let localizer = (index + 1..<end).first(where: { words[$0].classes.has(.localizer) }), localizer + 1 < end
        else { return nil }
        var position = localizer + 1
        while position < end, isSkippedAtStart(position, upTo: end) || isParticle(position) { position += 1 }
        guard position < end, !words[position].classes.has(.preposition) else { return nil }
        return trimmed(position..<firstBreak(from: position, upTo: end))
    }

    /// Times, connectives and marks in front of the subject.
    private func isSkippedAtStart(_ index: Int, upTo end: Int) -> Bool {
        let word = words[index]
        if word.isFigure {
            // A time, with 以来, 内 or the like behind it.
            return true
        }
        if word.classes.has([.noun, .pronoun]) && !word.classes.has([.time, .connective]) { return false }
        if word.classes.has([
            .time, .since, .connective, .adverb, .aspect, .particle, .pause, .conjunction, .localizer, .base,
        ]) {
            return true
        }
        return false
    }

    /// The first preposition, adverb or verb from `start` on that isn't part of a noun phrase.
    private func firstBreak(from start: Int, upTo end: Int) -> Int {
        var position = start
        while position < end {
            let word = words[position]
            if word.isFigure {
                if position > start, !isTime(word), !startsRelativeClause(position, upTo: end) { return position }
                position += 1
                continue
            }
            if isVerb(position, from: start, beforeNumber: false),
                !(position == start && opensName(position, upTo: end))
            {
                // 承担任务的客轮: up to 的 it stands inside the noun phrase.
                guard let particle = relativeParticle(position, upTo: end) else { return position }
                position = particle + 1
                continue
            }
            if position > start, !word.classes.has([.noun, .pronoun]),
                word.classes.has([.preposition, .compare, .adverb, .modal, .base, .time, .connective])
            {
                return position
            }
            position += 1
        }
        return end
    }

    /// 教育|部门: a word that is as often a noun, in front of the last word of a body's name.
    private func opensName(_ index: Int, upTo end: Int) -> Bool {
        guard words[index].classes.has(.weakVerb), index + 1 < end else { return false }
        let next = words[index + 1]
        return next.start == words[index].end && next.classes.has(.actor)
    }

    private func startsRelativeClause(_ index: Int, upTo end: Int) -> Bool {
        relativeParticle(index, upTo: end) != nil
    }

    /// The 的 by which what starts here modifies a noun that follows before `end`.
    private func relativeParticle(_ index: Int, upTo end: Int) -> Int? {
        guard let particle = (index + 1..<max(index + 1, end)).first(where: { isParticle($0) }), particle + 1 < end
        else { return nil }
        return particle
    }

    func isTime(_ word: ClauseWord) -> Bool {
        guard word.isFigure else { return word.classes.has(.time) }
        switch facts[word.fact].kind {
        case .date, .period, .time, .duration: return true
        default: return false
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var first = range.lowerBound
        var last = range.upperBound
        while first < last, words[first].classes.has([.particle, .pause, .aspect]) || isConjunctionOnly(first) {
            first += 1
        }
        while last > first,
            words[last - 1].classes.has([.particle, .pause, .aspect, .adverb, .modal])
                && !words[last - 1].classes.has([.noun, .pronoun])
                || isConjunctionOnly(last - 1)
        {
            last -= 1
        }
        // 秋季学期|全市: what stands before the word for the whole place isn't part of it.
        if last - first > 1, words[last - 1].classes.has(.wholePlace) { first = last - 1 }
        return first < last ? first..<last : nil
    }

    private func isConjunctionOnly(_ index: Int) -> Bool {
        words[index].classes.has(.conjunction) && !words[index].classes.has(.noun)
    }

    // MARK: Words

    /// The last word before the figure that isn't 共, 仅, 已 or a time.
    private func lastWord(before index: Int, from lower: Int) -> Int? {
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
    func isVerb(_ index: Int, from lower: Int, beforeNumber: Bool) -> Bool {
        let word = words[index]
        guard !word.isFigure, word.classes.has(WordClass.anyVerb.union(.numberVerb)) else { return false }
        if word.classes.has(.degree) {
            let isDone = index + 1 < words.count && words[index + 1].classes.has(.aspect)
            guard isDone || words[..<index].contains(where: { $0.classes.has([.compare, .base]) }) else { return false }
        }
        // 占 and 排 of one character want a share or a rank.
        if word.end - word.start == 3, word.classes.has(.share), !beforeNumber, !statesShare { return false }
        if word.classes.has(.numberVerb), !word.classes.has(.anyVerb) { return beforeNumber }
        if word.classes.has(.preposition), !beforeNumber { return false }
        if word.end - word.start == 3, !beforeNumber,
            !word.classes.has([.copula, .existential, .share, .reach, .causative, .verb])
        {
            return false
        }
        if word.classes.has(.adverb), word.classes.has(.reach), !beforeNumber { return false }
        guard word.classes.has(.weakVerb) || word.classes.has(.noun) else { return true }
        // 消费|价格: in front of the name of a quantity it is a noun.
        if index + 1 < words.count, words[index + 1].classes.has(.measure), words[index + 1].start == word.end {
            return false
        }
        guard index > lower else { return true }
        let before = words[index - 1]
        if before.isFigure { return beforeNumber }
        if before.classes.has([.particle]) { return false }
        if before.classes.has([.adverb, .modal, .time, .since, .connective, .pronoun, .localizer, .aspect, .reporting])
        {
            return true
        }
        if before.classes.has(.anyPlace) { return true }
        if before.classes.has(.conjunction) {
            return index >= 2 && words[index - 2].classes.has(.anyVerb)
                && isVerb(index - 2, from: lower, beforeNumber: false)
        }
        if before.classes.has(.actor) { return true }
        if before.classes.has(.noun), lexicon.endsLikeActor(in: bytes, endingAt: before.end) { return true }
        return false
    }

    func isParticle(_ index: Int) -> Bool {
        let word = words[index]
        guard word.classes.has(.particle) else { return false }
        return bytes.hasPrefix("的", at: word.start, end: word.end)
            || bytes.hasPrefix("之", at: word.start, end: word.end)
    }

    private func hasParticle(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end)).contains { isParticle($0) }
    }
}
