/// The times that a clause names.
extension ParagraphReader {
    /// The last time that a stretch names; words in `excluding` (the base of a comparison) don't count.
    ///
    /// - Parameter carries: whether it goes on to hold for what follows, which some do only for their figure.
    func period(in words: WordRun.SubSequence, excluding: Range<Int>?, carries: Bool = false) -> TextSpan? {
        // 测算期间|指数|上涨3%: what took place meanwhile, at the head of the clause.
        var found = EventSpan.end(in: words, bytes).map {
            TextSpan(start: words[words.startIndex].start, end: words[$0 - 1].end)
        }
        var index = words.startIndex
        while index < words.endIndex {
            // Most words are no times.
            guard words[index].isFigure || words[index].classes.has(.time), let end = timeEnd(at: index, in: words)
            else {
                if words[index].classes.has(.since), let event = eventBehindIn(index, in: words) { found = event }
                index += 1
                continue
            }
            if excluding?.contains(index) != true, !isInsideComparison(index, in: words),
                !isInsideName(index, in: words), !isOfOrigin(index..<end, in: words),
                !modifiesObject(index..<end, in: words), !isMultiplied(index..<end, in: words),
                !(carries && holdsForFigure(index..<end, in: words)),
                // 今天|在|某市|发行|2027年|第三期: the year of the issue.
                found == nil && discourse.period == nil || !isOfIssue(end, in: words)
            {
                // 2023年|某省|全年: the year is said before.
                if found != nil, bytes.isOne(of: "全年 年内 全年度", words[index].start, words[end - 1].end) {
                    index = end
                    continue
                }
                let start = index > words.startIndex && extendsBack(index, in: words) ? index - 1 : index
                let named = TextSpan(start: words[start].start, end: words[end - 1].end)
                // 18日|在|湖区|清晨|巡护, 前年|气温|连续5个月|偏高
                if found == nil || !isDayPart(named) && !isRun(named) { found = named }
            }
            index = end
        }
        return found
    }

    /// 艺术节期间 of 在|艺术节|期间: what takes place meanwhile.
    private func eventBehindIn(_ index: Int, in words: WordRun.SubSequence) -> TextSpan? {
        guard index > words.startIndex + 1, bytes.isOne(of: "期间 期間", words[index].start, words[index].end),
            let mark = words[max(words.startIndex, index - 5)..<index].lastIndex(where: { $0.rules.has(.at) }),
            mark + 1 < index,
            words[(mark + 1)..<index].allSatisfy({ !$0.isFigure && $0.classes.has([.noun, .weakVerb]) })
        else { return nil }
        return TextSpan(start: words[mark + 1].start, end: words[index].end)
    }

    /// 每年, 每月: how often what is said holds.
    func recurrence(in words: WordRun.SubSequence) -> TextSpan? {
        let word = words.last {
            if $0.isFigure { return facts[$0.fact].isRecurrence }
            return $0.classes.has(.adverb)
                && $0.rules.has(.recurrences)
        }
        return word.map { TextSpan(start: $0.start, end: $0.end) }
    }

    /// 截至|6月, 过去|一年, but not 从|2012年: since when a thing changes is said by the time itself.
    private func isUntil(_ word: ClauseWord) -> Bool {
        word.rules.has(.bounds) && !word.isFigure && !bytes.isOne(of: Self.since, word.start, word.end)
    }

    private static let since = WordList("自从 自 从 自從 從")

    /// Whether the word in front of a time belongs to it: 截至|6月, 这|两天.
    private func extendsBack(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        isUntil(words[index - 1]) || isDemonstrated(index, in: words) || isSeason(index, in: words)
    }

    /// 双抢|时节: what makes a season of its own stands in front.
    private func isSeason(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        let (before, word) = (words[index - 1], words[index])
        return !before.isFigure && before.end == word.start && before.classes.has([.noun, .weakVerb])
            && !before.classes.has(.anyPlace)
            && (bytes.isOne(of: "时节 時節 高峰期 旺季 淡季", word.start, word.end)
                // “十一”|假期
                || bytes.hasSuffix("”", endingAt: before.end) && before.end - before.start <= 15
                    && bytes.isOne(of: "假期 假日 期间 長假 长假 黄金周 小长假 期間", word.start, word.end))
    }

    /// 这|两天, 这|3年: a length of time that is spoken of.
    private func isDemonstrated(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        guard index > words.startIndex, words[index].isFigure, facts[words[index].fact].kind == .duration else {
            return false
        }
        let (before, span) = (words[index - 1], facts[words[index].fact].span)
        return before.end == span.start && bytes.isOne(of: "这 這", before.start, before.end)
            && bytes.suffix(of: "天 年 月", start: span.start, end: span.end) != nil
    }

    /// 去年 of 比去年的480万台: the time that is joined to a figure by 的.
    func attributiveTime(of figure: Int, in words: WordRun) -> TextSpan? {
        guard figure > 1, words[figure - 1].classes.has(.particle), !words[figure - 1].isFigure,
            words[figure - 1].end == words[figure].start,
            // 是|去年|的|3倍: what is multiplied.
            facts[words[figure].fact].kind != .ratio
        else { return nil }
        var start = figure - 2
        // 比去年|的
        if words[start].classes.has(.base),
            bytes.prefix(of: "比 较 較", at: words[start].start, end: words[start].end) != nil
        {
            return TextSpan(start: words[start].start + 3, end: words[start].end)
        }
        guard timeEnd(at: start, in: words[..<figure]) == figure - 1 else { return nil }
        while start > 0, timeEnd(at: start - 1, in: words[..<figure]) == figure - 1 { start -= 1 }
        return TextSpan(start: words[start].start, end: words[figure - 2].end)
    }

    /// The end of the run of times that starts at `index`: 今年|上半年, 去年|12月, 三年|来.
    private func timeEnd(at index: Int, in words: WordRun.SubSequence) -> Int? {
        var position = index
        while position < words.endIndex {
            let word = words[position]
            if word.isFigure {
                guard let length = timeLength(at: position, in: words) else { break }
                position += length
                // 2024—2025|赛季
                if position < words.endIndex, words[position].start == words[position - 1].end,
                    bytes.isOne(of: Self.seasons, words[position].start, words[position].end)
                {
                    position += 1
                }
            } else if word.classes.has(.time), !isPassed(position, in: words), !lastsSoLong(position, in: words) {
                position += 1
                while position < words.endIndex, words[position].start == words[position - 1].end,
                    words[position].classes.has(.since) && !words[position].classes.has(.time)
                        // “十四五”|时期
                        || bytes.hasSuffix("”", endingAt: words[position].start)
                            && bytes.isOne(of: "时期 時期", words[position].start, words[position].end)
                {
                    position += 1
                }
            } else {
                break
            }
        }
        return position > index ? position : nil
    }

    /// 关闭|一天，: how long what the verb says goes on.
    private func lastsSoLong(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        index > words.startIndex && index + 1 == words.endIndex
            && words[index - 1].classes.has([.verb, .weakVerb, .aspect])
            && bytes.isOne(of: "一天 一年 一周 一夜 一晚 一月 半天 半年 半月 数日 数月 数年 數日 數月 數年", words[index].start, words[index].end)
    }

    private static let seasons = WordList("赛季 学年 学期 雪季 财年 榨季 賽季 學年 學期 財年")

    /// 三年|过去|了: what has passed is said of the length of time in front.
    func isPassed(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        guard bytes.hasSuffix("去", endingAt: words[index].end),
            bytes.isOne(of: "过去 過去", words[index].start, words[index].end)
        else { return false }
        if index + 1 < words.endIndex, words[index + 1].classes.has(.aspect) { return true }
        return index > words.startIndex && words[index - 1].isFigure && facts[words[index - 1].fact].kind == .duration
    }

    /// How many words a figure that is a time takes with what makes it one; `nil` where it is none.
    func timeLength(at index: Int, in words: WordRun.SubSequence) -> Int? {
        let word = words[index]
        guard word.isFigure else { return nil }
        let fact = facts[word.fact]
        let next = index + 1 < words.endIndex ? words[index + 1] : nil
        let hasSince = next.map { $0.classes.has(.since) && $0.start == word.end } ?? false
        // 收盘|前1小时: how long before an event; of 今年前10个月 a time stands in front, of 公布|前两个月 who tells it.
        if index > words.startIndex, bytes.hasPrefix("前", at: word.start), !words[index - 1].isFigure,
            words[index - 1].end == word.start, !words[index - 1].classes.has([.time, .reporting]),
            !words[index - 1].rules.has(.publishing), words[index - 1].classes.has([.noun, .verb, .weakVerb]),
            !isFirstOfYear(word, of: words[index - 1])
        {
            return nil
        }
        switch fact.kind {
        case .date, .period, .time:
            // “2024年考古新发现”: the year in a name.
            let isInName =
                fact.kind == .date && bytes.hasSuffix("年", endingAt: word.end)
                && bytes.suffix(of: "“ 《 「", start: max(0, word.start - 3), end: word.start) != nil
            return isInName ? nil : hasSince ? 2 : 1
        case .ordinal:
            return isCounted(index, in: words) ? 1 : nil
        case .duration:
            // 以9秒98获得: in what time, not when.
            if index > words.startIndex, bytes.hasSuffix("以", endingAt: word.start) { return nil }
            // 由5天缩短至1天, 由|现在|的|5天|缩短: what changes.
            if isOrigin(index, in: words) { return nil }
            // 每3个月: how often, not when.
            if index > words.startIndex, bytes.hasSuffix("每", endingAt: word.start) { return nil }
            // 三年|时间|内
            if let next, next.start == word.end, bytes.isOne(of: "时间 時間", next.start, next.end),
                index + 2 < words.endIndex, words[index + 2].classes.has(.since), words[index + 2].start == next.end
            {
                return 3
            }
            // 中秋假日|3天
            if index > words.startIndex, words[index - 1].end == word.start, !words[index - 1].isFigure,
                bytes.suffix(of: ClauseLists.holidayStretches, start: words[index - 1].start, end: word.start) != nil
            {
                return 1
            }
            // 不到三年，: all of its clause, in front of another
            if words.count == 1, !hasSince, bytes.suffix(of: "年 月 天 周", start: word.start, end: word.end) != nil,
                word.end < bytes.count, case .break = ClauseMark(bytes.scalar(at: word.end).value),
                bytes.hasPrefix("，", at: word.end)
            {
                return 1
            }
            // 两年|时间，, 两年多|的|时间|里，: all of its clause, or what 在 stands in front of
            if let past = stretchEnd(behind: index, in: words) { return past - index }
            // 7天|长假
            if let next, next.start == word.end, bytes.isOne(of: ClauseLists.holidayStretches, next.start, next.end) {
                return 2
            }
            if hasSince {
                // 15分钟内|能够|到达: how soon, not when.
                let after = index + 2 < words.endIndex ? words[index + 2] : nil
                let isClockUnit = bytes.suffix(of: "分钟 秒 秒钟 小时 分鐘 小時", start: word.start, end: word.end) != nil
                return isClockUnit && after.map({ $0.classes.has(.modal) }) ?? false ? nil : 2
            }
            // 这|两天, 两年|平均|增长, 三年|累计|新建
            if isDemonstrated(index, in: words) { return 1 }
            if let next, next.start == word.end, next.rules.has(.sumsAndMeans) { return 1 }
            // 今年前|10个月, 近|三年
            if index > words.startIndex, isSpanWord(words[index - 1]) { return 1 }
            // 十年增长1.3倍, 一小时出动车辆: a verb follows at once, and none governs the duration.
            guard let next, next.classes.has(.anyVerb) || next.classes.has(.particle) || next.classes.has(.noun) else {
                return nil
            }
            // 需要|84天|才能|达到
            if index > words.startIndex, !words[index - 1].isFigure,
                words[index - 1].classes.has(WordClass.anyVerb.union(.modal))
            {
                return nil
            }
            if next.classes.has([.anyVerb, .modal, .adverb]), !next.classes.has(.noun) {
                return next.start == word.end ? 1 : nil
            }
            let isSpan =
                bytes.prefix(of: "近 过去 连续 前 未来 連續 過去", at: word.start, end: word.end) != nil
                || (index > words.startIndex && isSpanWord(words[index - 1]))
            return isSpan ? 1 : nil
        default: return nil
        }
    }

    /// 公司|前三季度, 某省|前8个月: the first quarters are those of a year, and months are where somebody or a place is in front.
    private func isFirstOfYear(_ word: ClauseWord, of owner: ClauseWord) -> Bool {
        if bytes.suffix(of: "季度 季", start: word.start, end: word.end) != nil { return true }
        return bytes.hasSuffix("月", endingAt: word.end)
            && (owner.classes.has([.actor, .anyPlace]) || lexicon.endsLikeActor(in: bytes, endingAt: owner.end))
    }

    /// The index behind 时间 and 里 of 两年|时间, 在|两年多|的|时间|里 where that tells when.
    private func stretchEnd(behind index: Int, in words: WordRun.SubSequence) -> Int? {
        var next = index + 1
        if next < words.endIndex, words[next].classes.has(.particle) { next += 1 }
        guard next < words.endIndex, bytes.isOne(of: "时间 時間", words[next].start, words[next].end) else { return nil }
        next += 1
        if next < words.endIndex, words[next].classes.has([.localizer, .since]) { next += 1 }
        let isWhole = index == words.startIndex && next == words.endIndex
        let isInside = index > words.startIndex && words[index - 1].rules.has(.at)
        return isWhole || isInside ? next : nil
    }

    /// Whether something changes from a duration, which may have a time and 的 in front.
    private func isOrigin(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        var first = index
        if first - 2 >= words.startIndex, words[first - 1].classes.has(.particle),
            words[first - 2].classes.has(.time) || words[first - 2].rules.has(.formerly)
        {
            first -= 2
        }
        return first > words.startIndex && words[first - 1].rules.has(.origins)
    }

    /// 第三年|收入: which of several years, but not 连续|第三年, 到|第三天 or the name 第三季.
    private func isCounted(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        let word = words[index]
        guard index + 1 < words.endIndex, bytes.hasPrefix("第", at: word.start),
            bytes.suffix(of: ClauseLists.countedTimes, start: word.start, end: word.end) != nil
        else { return false }
        guard index > words.startIndex else { return !bytes.hasSuffix("季", endingAt: word.end) }
        let before = words[index - 1]
        if before.isFigure { return facts[before.fact].isCalendar && before.end == word.start }
        return !bytes.hasSuffix("季", endingAt: word.end) && !before.rules.has(.bounds)
            && !before.classes.has([.particle, .preposition, .since, .localizer, .copula])
    }

    private func isSpanWord(_ word: ClauseWord) -> Bool {
        word.rules.has(.spans)
    }

    /// Whether no period holds, or one that a sentence before was told of: 近日, in front of 项目建成后.
    private func mayNameEvent(in sentence: TextSpan) -> Bool {
        discourse.period.map {
            $0.end <= sentence.start
                && bytes.suffix(of: ClauseLists.steadyDays, start: $0.start, end: $0.end) != nil
        } ?? true
    }

    /// 在…截流合龙时: a clause without a figure that tells when.
    func eventTime(_ words: WordRun, in clause: Clause) -> TextSpan? {
        guard let first = words.first, let last = words.last else { return nil }
        let whole = TextSpan(start: first.start, end: last.end)
        func ends(with phrase: StaticString, or other: StaticString) -> Bool {
            bytes.ends(with: phrase, or: other, whole.start, whole.end)
        }
        let isEnding = Self.mayEndEvent(bytes.scalar(before: whole.end)?.value ?? 0)
        // 十四五时期，
        if isEnding, ends(with: "五时期", or: "五時期"), bytes.hasPrefix("十", at: whole.start) { return whole }
        // 疫情防控期间，
        if isEnding, (7...45).contains(whole.count), ends(with: "期间", or: "期間"),
            words.dropLast().allSatisfy({ !$0.isFigure && $0.classes.has([.noun, .weakVerb]) })
        {
            return whole
        }
        // 最多的时候，, 未来，
        if isEnding, whole.count <= 30, !clause.hasFigure, ends(with: "的时候", or: "的時候") { return whole }
        if bytes.isOne(of: "未来 今后 未來 今後", whole.start, whole.end) { return whole }
        // 火灾|发生|时，
        if isEnding, whole.count <= 45, first.classes.has(.noun), !clause.hasFigure,
            bytes.suffix(of: ClauseLists.takingPlace, start: whole.start, end: whole.end) != nil
        {
            return whole
        }
        if clause.hasFigure, isSpanOfGames(words) { return whole }
        if isEnding, isShortEvent(words), mayNameEvent(in: clause.sentence) { return whole }
        if words.count > 1 {
            if isEnding || first.rules.has(.until), !words.contains(where: \.isFigure) {
                // 主题教育开展以来，
                if isEnding, whole.count <= 90, ends(with: "以来", or: "以來") { return whole }
                // 项目|建成|后，
                if isEnding, mayNameEvent(in: clause.sentence), (12...36).contains(whole.count),
                    ends(with: "后", or: "後"),
                    words.dropLast().allSatisfy({
                        $0.classes.has([.noun, .verb, .weakVerb]) || $0.rules.has(.determiners) || $0.classes == .adverb
                    }),
                    words[0].classes.has(.noun) || words[0].rules.has(.determiners),
                    words.dropFirst().contains(where: { $0.classes.has([.verb, .weakVerb]) })
                {
                    return whole
                }
                // 截至收盘，
                if whole.count <= 30, first.rules.has(.until), !words.contains(where: { $0.classes.has(.copula) }) {
                    return whole
                }
            }
        }
        // 在山里|搜寻|4小时: how long, not when.
        guard whole.count <= 75, first.rules.has(.opensTime), !last.isFigure else { return nil }
        // 在|暴雨|发生|后，, 在|法律|施行|之际，
        if first.rules.has(.at), words.count > 2, !clause.hasFigure,
            ends(with: "之际", or: "之際")
                || isEnding && last.classes.has(.since)
                    && (ends(with: "后", or: "後") || ends(with: "前", or: "前")),
            words[1...].contains(where: { $0.classes.has([.verb, .weakVerb]) })
        {
            return whole
        }
        let isMoment = ends(with: "时", or: "時") || ends(with: "期间", or: "期間") || ends(with: "时候", or: "時候")
        return isEnding && isMoment ? whole : nil
    }

    /// 合并时，, 线路|建成|后，: a clause of one verb, with a noun in front at most, that tells when.
    private func isShortEvent(_ words: WordRun) -> Bool {
        guard (2...3).contains(words.count), !words.contains(where: \.isFigure), let last = words.last,
            bytes.isOne(of: "时 后 前 時 後 期间 期間", last.start, last.end),
            // 全面|投产|后，, 建成|通车|后，
            words.count == 2 || words[0].classes.has([.noun, .pronoun, .adverb, .verb, .weakVerb])
        else { return false }
        return words[words.count - 2].classes.has([.verb, .weakVerb])
    }

    /// Whether a character may end a clause that tells when: 间, 来, 前, 后, 时, 候, 期.
    private static func mayEndEvent(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x95F4, 0x9593, 0x6765, 0x4F86, 0x524D, 0x540E, 0x5F8C, 0x65F6, 0x6642, 0x5019, 0x671F: true
        default: false
        }
    }
}
