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
            if word.isFigure || isVerb(first - 1, from: isObject ? lower - 1 : lower, beforeNumber: false) { break }
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
        if let counted = countedSubject(from: start, upTo: end) { return counted }
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

    /// 8个村|建成: a count at the start of the clause, with its noun, in front of the verb.
    private func countedSubject(from start: Int, upTo end: Int) -> Range<Int>? {
        guard start < end, words[start].isFigure, facts[words[start].fact].kind == .count else { return nil }
        var stop = start + 1
        if let item = facts[words[start].fact].item, item.start == words[start].end {
            while stop < end, words[stop].start < item.end, !words[stop].isFigure { stop += 1 }
        }
        guard stop == end || isVerb(stop, from: stop, beforeNumber: false) && !words[stop].classes.has(.weakVerb),
            stop > start + 1
                || bytes.suffix(
                    of: "省市 县区 市县 区县 省份 省 市 县 区 村 镇 乡 街道 社区 国 校 企业 公司", start: words[start].start, end: words[start].end
                ) != nil
        else { return nil }
        return start..<stop
    }

    /// 引导|农户|发展大棚: who acts is what the first verb leads.
    func pivotObject(from start: Int, upTo end: Int) -> Range<Int>? {
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
    func subjectBehindPreposition(_ index: Int, upTo end: Int) -> Range<Int>? {
        if words[index].classes.has(.agent) {
            let stop = firstBreak(from: index + 1, upTo: end)
            return trimmed(index + 1..<stop)
        }
        guard var localizer = (index + 1..<end).first(where: { words[$0].classes.has(.localizer) }), localizer + 1 < end
        else { return nil }
        // 以线下、线上方式: the phrase goes on in a list.
        while localizer + 1 < end, words[localizer + 1].classes.has(.pause),
            let further = (localizer + 2..<end).last(where: { words[$0].classes.has(.localizer) })
        {
            localizer = further
        }
        guard localizer + 1 < end else { return nil }
        var position = localizer + 1
        while position < end, isSkippedAtStart(position, upTo: end) || isParticle(position) { position += 1 }
        guard position < end, !words[position].classes.has(.preposition) else { return nil }
        return trimmed(position..<firstBreak(from: position, upTo: end))
    }

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
        if word.classes.has([.noun, .pronoun]) && !word.classes.has([.time, .connective]) { return false }
        if isDeterminer(index) { return false }
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
                // 江州2月用电量, but 通海县|13日|发生.
                if position > start, isTime(word), position + 1 == end || !words[position + 1].classes.has(.noun) {
                    return position
                }
                position += 1
                continue
            }
            if isVerb(position, from: start, beforeNumber: false),
                !(position == start && opensName(position, upTo: end))
            {
                // 承担任务的客轮: up to 的 it stands inside the noun phrase.
                guard !word.classes.has(.copula), let particle = relativeParticle(position, upTo: end)
                else { return position }
                position = particle + 1
                continue
            }
            if position > start, !word.classes.has([.noun, .pronoun]), !isDeterminer(position),
                word.classes.has([.preposition, .compare, .adverb, .modal, .base, .time, .connective])
            {
                return position
            }
            position += 1
        }
        return end
    }

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

    func trimmed(_ range: Range<Int>) -> Range<Int>? {
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
        // 平均|增长: how it was reckoned.
        if last - first == 1,
            bytes.prefix(of: "平均 人均 相比 日 月 年", at: words[first].start, end: words[first].end)
                == words[first].end - words[first].start
        {
            return nil
        }
        // A verb alone is no subject: 高|3米、宽|2米.
        if !(first..<last).contains(where: {
            words[$0].isFigure || !words[$0].classes.has(WordClass.anyVerb.union(.numberVerb))
                || words[$0].classes.has([.noun, .weakVerb, .pronoun, .anyPlace])
        }) {
            return nil
        }
        // 秋季学期|全市: a time before the word for the whole place isn't part of it; 龙王沟|全村 is one name.
        if last - first > 1, words[last - 1].classes.has(.wholePlace), endsLikeTime(words[last - 2]) {
            first = last - 1
        }
        return first < last ? first..<last : nil
    }

    private func endsLikeTime(_ word: ClauseWord) -> Bool {
        word.classes.has(.time)
            || bytes.suffix(of: "期 年 月 度 季 初 末 底 时 時 来", start: word.start, end: word.end) != nil
    }

    func isConjunctionOnly(_ index: Int) -> Bool {
        words[index].classes.has(.conjunction) && !words[index].classes.has(.noun)
    }

    // MARK: Words

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
    func isVerb(_ index: Int, from lower: Int, beforeNumber: Bool) -> Bool {
        let word = words[index]
        guard !word.isFigure else { return false }
        // 责令|限期办理
        if !beforeNumber, word.classes.has(.pivot), word.end - word.start > 3, !word.classes.has(.noun) { return true }
        guard word.classes.has(WordClass.anyVerb.union(.numberVerb)) else {
            // 在乡镇|工作|20年
            if beforeNumber, index + 1 < words.count, words[index + 1].isFigure, governsDuration(index),
                bytes.suffix(of: "工作 学习 生活 學習", start: word.start, end: word.end) != nil
            {
                return true
            }
            return beforeNumber && word.classes.has(.reporting) && confirms(word)
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
        if index > lower, isNounAtNumber(index) { return false }
        if beforeNumber, word.classes.has(.numberVerb), index + 1 < words.count, words[index + 1].start == word.end {
            // 迎春|花|300棵: the end of a noun.
            return PartOfSpeechTable.standard.part(of: bytes, from: max(0, word.start - 6), to: word.end) != .noun
        }
        if word.classes.has(.numberVerb), !word.classes.has(.anyVerb) { return beforeNumber }
        // 为|12个村|安装: a preposition.
        if beforeNumber, word.classes.has(.copula), isBeneficiary(index) { return false }
        if word.classes.has(.preposition), !beforeNumber { return false }
        if word.end - word.start == 3, !beforeNumber,
            !word.classes.has([.copula, .existential, .share, .reach, .causative, .verb, .weakVerb])
        {
            return false
        }
        if word.classes.has(.adverb), word.classes.has(.reach), !beforeNumber { return false }
        guard word.classes.has(.weakVerb) || word.classes.has(.noun) else { return !modifiesMeasure(index) }
        if beforeNumber, word.classes.has(.weakVerb), governsDuration(index) { return true }
        // 消费|价格: in front of the name of a quantity it is a noun.
        if index + 1 < words.count, words[index + 1].start == word.end, !words[index + 1].isFigure,
            words[index + 1].classes.has(.measure)
                || word.classes.has(.intransitive) && lexicon.endsLikeMeasure(in: bytes, endingAt: words[index + 1].end)
        {
            return false
        }
        guard index > 0, !isDeterminer(index - 1) else { return index == lower }
        guard index > lower else { return true }
        let before = words[index - 1]
        // 6月|进口|集成电路
        if before.isFigure { return beforeNumber || facts[before.fact].isCalendar }
        if before.classes.has([.particle]) || before.classes.has(.pronoun) && isDemonstrative(before) { return false }
        // 治愈|出院|7例
        if beforeNumber, word.classes.has(.intransitive), before.classes.has(.verb), before.end == word.start {
            return true
        }
        // 举办活动200项、组织比赛300场
        if before.classes == .pause { return index >= 2 && words[index - 2].isFigure }
        if before.classes.has([.adverb, .modal, .time, .since, .connective, .pronoun, .localizer, .aspect, .reporting])
        {
            return true
        }
        if before.classes.has(.anyPlace) { return !modifiesPersons(index) }
        if before.classes.has(.conjunction) {
            return index >= 2 && words[index - 2].classes.has(.anyVerb)
                && isVerb(index - 2, from: lower, beforeNumber: false)
        }
        if before.classes.has(.actor) { return true }
        if before.classes.has(.noun), lexicon.endsLikeActor(in: bytes, endingAt: before.end) { return true }
        return isPersonName(before)
    }

    /// 外省|返乡|人员|90人: what those who are counted do in front of the noun for them.
    private func modifiesPersons(_ index: Int) -> Bool {
        guard index + 2 < words.count, words[index + 2].isFigure, words[index + 1].start == words[index].end else {
            return false
        }
        return bytes.suffix(
            of: "人员 病例 患者 选手 学生 职工 农户 企业 项目 案件 人員 患者 選手 學生 職工 農戶 企業 項目",
            start: words[index + 1].start, end: words[index + 1].end) != nil
    }

    /// 各类, 该, 这些: in front of a noun, where 他们 and 自己 stand for one.
    private func isDemonstrative(_ word: ClauseWord) -> Bool {
        bytes.prefix(of: "各 该 此 这 那 其 每 某 另 任何 所有 全部 该 這 該", at: word.start, end: word.end) != nil
    }

    /// 本次, 这项: in front of a noun, also of one that is as often a verb (本次|合作).
    func isDeterminer(_ index: Int) -> Bool {
        let word = words[index]
        guard bytes.prefix(of: "本次 此次 这次 这项 该项 今次 此项 這次 這項 該項", at: word.start, end: word.end) == word.end - word.start,
            index + 1 < words.count
        else { return false }
        let next = words[index + 1]
        return next.start == word.end && next.classes.has([.noun, .weakVerb]) && !next.classes.has(.adverb)
    }

    /// Whether a noun has the form of a person's name and is no word that is known otherwise.
    func isPersonName(_ word: ClauseWord) -> Bool {
        guard word.classes == .noun, lexicon.looksLikeName(in: bytes, from: word.start, to: word.end) else {
            return false
        }
        switch PartOfSpeechTable.standard.part(of: bytes, from: word.start, to: word.end) {
        case .person, nil: return true
        default: return false
        }
    }

    /// 村民|代表|30人, 完成|报告|6份: a verb that in front of a number is the noun for who does it or what comes of it.
    func isNounAtNumber(_ index: Int) -> Bool {
        let word = words[index]
        guard index > 0, index + 1 < words.count, words[index + 1].isFigure else { return false }
        let (before, figure) = (words[index - 1], words[index + 1])
        if before.classes.has(.noun),
            bytes.prefix(
                of: "代表 领导 编辑 导演 教练 裁判 翻译 指挥 警卫 护理 会计 导游 陪审 代理 領導 編輯 導演 教練 翻譯 指揮", at: word.start, end: word.end)
                == word.end - word.start
        {
            return true
        }
        return before.classes.has(.anyVerb)
            && bytes.prefix(of: "报告 通报 判决 设计 报道 報告 通報 判決 設計", at: word.start, end: word.end)
                == word.end - word.start
            && bytes.suffix(of: "份 篇 册 件 期 项", start: figure.start, end: figure.end) != nil
    }

    /// 认定|35名, 通报|3起: a verb of saying with the number as its object.
    private func confirms(_ word: ClauseWord) -> Bool {
        bytes.prefix(of: "确认 認定 认定 公布 公佈 通报 通報 发布 發佈 確認 预测 預測 预计 預計", at: word.start, end: word.end)
            == word.end - word.start
    }

    /// Whether 为 is followed by a count with its noun and then by what is done for them.
    private func isBeneficiary(_ index: Int) -> Bool {
        guard
            bytes.prefix(of: "为 為", at: words[index].start, end: words[index].end) == words[index].end
                - words[index].start,
            index + 2 < words.count, words[index + 1].isFigure, facts[words[index + 1].fact].kind == .count,
            let item = facts[words[index + 1].fact].item, item.start == words[index + 1].end
        else { return false }
        return (index + 2..<words.count).contains {
            words[$0].start >= item.end && words[$0].classes.has(.verb) && !words[$0].isFigure
        }
    }

    /// 停航|已|超过两天: nothing but adverbs stands before a length of time.
    private func governsDuration(_ index: Int) -> Bool {
        var next = index + 1
        while next < words.count, words[next].classes.has([.adverb, .aspect]), !words[next].classes.has(.noun) {
            next += 1
        }
        return next < words.count && words[next].isFigure && facts[words[next].fact].kind == .duration
    }

    /// 射门|成功率|达: a verb in front of the name of a quantity that has a verb of its own.
    private func modifiesMeasure(_ index: Int) -> Bool {
        let word = words[index]
        guard index + 2 < words.count, !word.classes.has(.quantityVerb), !word.classes.has([.existential, .causative]),
            !words[index + 1].isFigure, words[index + 1].start == word.end
        else { return false }
        let measure = words[index + 1]
        guard
            measure.classes.has(.measure)
                || measure.classes == .noun && lexicon.endsLikeMeasure(in: bytes, endingAt: measure.end)
        else { return false }
        // 退货|率, 产奶|量
        if measure.end - measure.start == 3 { return true }
        var next = index + 2
        while next < words.count, words[next].classes.has(.adverb), !words[next].classes.has(.anyVerb) { next += 1 }
        return next < words.count && words[next].classes.has([.reach, .copula, .increase, .decrease])
    }

    /// 长, 高 and 重 before what they measure: 引桥长|800米.
    private func isDimension(_ index: Int) -> Bool {
        guard words[index].classes.has(.numberVerb), index + 1 < words.count, words[index + 1].isFigure else {
            return false
        }
        switch facts[words[index + 1].fact].kind {
        case .length, .area, .mass, .volume: return true
        default: return false
        }
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
