/// Which period holds for the clauses behind the one that names it.
extension ParagraphReader {
    /// The period that a clause names for those behind it.
    func takePeriod(of clause: Clause, _ words: WordRun) {
        let namesTime = clause.hasFigure || clause.classes.has([.time, .since])
        guard let told = (namesTime ? periodOfClause(words) : nil) ?? eventTime(words, in: clause),
            case let named = takeBearer(of: told, words), takesOver(named)
        else {
            return
        }
        if isNow(named) {
            // 2019年启用新校区，目前有专业20个: what is so now follows from what happened then.
            if !isNow(discourse.period) {
                discourse.periodBehindNow = discourse.period.flatMap {
                    $0.start < clause.sentence.start || Self.isRangeMark(in: bytes, $0) ? $0 : nil
                }
            }
        } else {
            discourse.periodBehindNow = nil
        }
        discourse.earlierPeriod = discourse.period
        discourse.period = named
        discourse.recurrence = nil
        discourse.isPeriodOfReport = clause.classes.has(.reporting) || clause.rules.has(.publishing)
    }

    /// 自开放以来 of 天眼|自|开放|以来，: who or what is spoken of stands in front of since when.
    private func takeBearer(of time: TextSpan, _ words: WordRun) -> TextSpan {
        guard time.start == words[0].start, bytes.ends(with: "以来", or: "以來", time.start, time.end),
            let mark = words.firstIndex(where: { bytes.isOne(of: "自 自从 自從", $0.start, $0.end) }), mark > 0,
            words[..<mark].allSatisfy({ !$0.isFigure && $0.classes.has([.noun, .anyPlace]) && !$0.classes.has(.time) })
        else { return time }
        let bearer = span(0..<mark, in: words)
        discourse.sentenceSubject = bearer
        discourse.actor = bearer
        return TextSpan(start: words[mark].start, end: time.end)
    }

    private static let thatTime = WordList("当时 當時 那时 那時 彼时 彼時")
    private static let wholeDay = WordList("全天 全日")
    private static let wholeYear = WordList("全年 全年度")

    /// Whether a time that is named takes the place of the one that holds, and isn't told within it: 18日…|清晨|, 连续5个月.
    func takesOver(_ named: TextSpan) -> Bool {
        guard let period = discourse.period else { return true }
        // 7月3日，…|当时: the time that was named.
        if isRun(named) || bytes.isOne(of: Self.thatTime, named.start, named.end) { return false }
        // 今天，…|全天: the day was said before.
        if bytes.isOne(of: Self.wholeDay, named.start, named.end), !isNow(period),
            bytes.suffix(of: ClauseLists.steadyDays, start: period.start, end: period.end) != nil
                || bytes.hasSuffix("日", endingAt: period.end)
        {
            return false
        }
        // 2024年，某省|全年|产值: the year was said before, and nothing told for it yet.
        if bytes.isOne(of: Self.wholeYear, named.start, named.end), bytes.hasSuffix("年", endingAt: period.end),
            bytes.isOneSentence(from: period.end, to: named.start),
            rows.last.map({ facts[$0.fact].span.start < period.start }) ?? true
        {
            return false
        }
        // 截至5月3日，某站|今年|暴雨: up to when is said in front; so is since when, of 去年以来…，|至今.
        if (0...45).contains(named.start - period.end) {
            if bytes.isOne(of: "今年 本年", named.start, named.end),
                bytes.begins(with: "截至", or: "截止", period.start, period.end)
            {
                return false
            }
            if bytes.isOne(of: "至今 迄今", named.start, named.end),
                bytes.suffix(of: "以来 以來 年来 年來", start: period.start, end: period.end) != nil
            {
                return false
            }
        }
        // 今天，2025年世界运动会|开幕: the year in the name of what takes place on a day.
        if bytes.hasSuffix("年", endingAt: named.end), named.count <= 7, bytes.isHanLead(at: named.end),
            period.end <= named.start, bytes.isOneSentence(from: period.end, to: named.start),
            bytes.hasSuffix("日", endingAt: period.end)
                || bytes.suffix(of: "日） 今天 昨天 昨日 今日", start: period.start, end: period.end) != nil
        {
            return false
        }
        // 13日，…|当天: the day that was named.
        let isSameDay = bytes.prefix(of: ClauseLists.sameDay, at: named.start, end: named.end) != nil
        return !isDayPart(named) && !isSameDay || isDayPart(period)
    }

    /// The last time that a clause names in front of its last figure, or else behind it.
    private func periodOfClause(_ words: WordRun) -> TextSpan? {
        guard
            let last = words.lastIndex(where: {
                $0.isFigure && !facts[$0.fact].isTime && facts[$0.fact].kind != .ordinal
            })
        else { return period(in: words[...], excluding: nil, carries: true) }
        let before = period(in: words[...last], excluding: nil, carries: true)
        guard last + 1 < words.count, let behind = period(in: words[last...], excluding: nil, carries: true) else {
            return before
        }
        // 增长5%今年上半年，: what ends the clause opens the next.
        if behind.end == words[words.count - 1].end { return behind }
        if before != nil { return before }
        // 5家|预计|上半年|盈利: a time behind a verb is of what the verb says, while another holds.
        let isOfObject = words[last...].contains { $0.end <= behind.start && $0.classes.has([.verb, .reporting]) }
        return isOfObject && discourse.period != nil ? nil : behind
    }

    /// The period of a row whose clause names none in front of its figure.
    func carriedPeriod(_ words: WordRun.SubSequence, of figure: RowPlace) -> TextSpan? {
        if let recurrence = recurrence(in: words), !isSpan(discourse.period) {
            discourse.recurrence = recurrence
            return recurrence
        }
        // 每天|发生|事故3起，|死亡|2人: not where somebody else does something.
        if let recurrence = discourse.recurrence {
            let goesOn = words.first.map { $0.classes.has([.verb, .weakVerb, .numberVerb]) } ?? true
            if goesOn { return recurrence }
            discourse.recurrence = nil
        }
        // 5家|预计|上半年|盈利3%: what 5 are is so at the time that was told before.
        if let earlier = discourse.earlierPeriod, let period = discourse.period,
            figure.words[figure.index...].contains(where: {
                $0.end == period.start && !$0.isFigure && $0.classes.has([.verb, .weakVerb, .reporting])
            })
        {
            return earlier
        }
        // 从9人|发展|到|如今|60人: the time of what it comes to.
        if let period = discourse.period,
            let next = figure.words[(figure.index + 1)...].firstIndex(where: { $0.start == period.end }),
            figure.words[next].isFigure, !facts[figure.words[next].fact].isTime
        {
            return discourse.earlierPeriod
        }
        return discourse.period
    }

    /// 2019年起, “十四五”期间: a stretch of years, within which something is so each year.
    private func isSpan(_ period: TextSpan?) -> Bool {
        period.map { bytes.suffix(of: Self.spans, start: $0.start, end: $0.end) != nil } ?? false
    }

    private static let spans = WordList("起 以来 以來 至今 期间 期間 时期 時期 年代 ” 年间 年間 年来 年來")

    /// Whether a time is the writer's own: 目前. It ends with its sentence, behind which the time before it holds again.
    func isNow(_ span: TextSpan?) -> Bool {
        span.map { bytes.isOne(of: Self.now, $0.start, $0.end) } ?? false
    }

    private static let now = WordList("目前 眼下 当前 如今 现在 當前 現在")

    /// Whether a time holds on until another is named: 2024年以来, 上半年, 上周, but not the day of an event.
    func isSteady(_ span: TextSpan?) -> Bool {
        guard let span, bytes.prefix(of: ClauseLists.passingTimes, at: span.start, end: span.end) == nil else {
            return false
        }
        if bytes.suffix(of: ClauseLists.steadyTimes, start: span.start, end: span.end) != nil { return true }
        // “十四五”
        if bytes.hasPrefix("“", at: span.start) { return true }
        // 记者|昨天|获悉: when it was told.
        if !discourse.isPeriodOfReport,
            bytes.suffix(of: ClauseLists.steadyDays, start: span.start, end: span.end) != nil
        {
            return true
        }
        // 3月2日—8日
        if Self.isRangeMark(in: bytes, span) { return true }
        // 7月3日0时至24时: what a bulletin reports on.
        if span.count >= 5, bytes.hasSuffix("24时", endingAt: span.end) || bytes.hasSuffix("24時", endingAt: span.end) {
            return true
        }
        return bytes.hasPrefix("截至", at: span.start, end: span.end)
    }

    private static func isRangeMark(in bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
        bytes.hasSuffix("日", endingAt: span.end)
            && (span.start..<span.end).contains {
                switch bytes[$0] {
                case 0x2D, 0x7E: true
                case 0xE2: bytes.hasPrefix("—", at: $0) || bytes.hasPrefix("–", at: $0)
                case 0xE8: bytes.hasPrefix("至", at: $0)
                case 0xEF: bytes.hasPrefix("～", at: $0)
                default: false
                }
            }
    }

    /// 连续5个月: how long, and not when for what follows.
    func isRun(_ span: TextSpan) -> Bool {
        bytes.begins(with: "连续", or: "連續", span.start, span.end)
    }

    /// 凌晨, 下午3时: the part of a day that was named before.
    func isDayPart(_ span: TextSpan) -> Bool {
        bytes.prefix(of: ClauseLists.dayParts, at: span.start, end: span.end) != nil
    }

    /// 近10场比赛，, 联赛第5轮过后，: a clause that counts games back or up to now tells when.
    func isSpanOfGames(_ words: WordRun) -> Bool {
        guard let index = words.firstIndex(where: \.isFigure), index <= 2 else { return false }
        let fact = facts[words[index].fact]
        guard fact.kind == .count || fact.kind == .ordinal else { return false }
        let span = fact.span
        let isOfGames =
            bytes.suffix(of: ClauseLists.gameMeasures, start: span.start, end: span.end) != nil
            || fact.item.map { bytes.suffix(of: ClauseLists.games, start: $0.start, end: $0.end) != nil } ?? false
        guard isOfGames else { return false }
        let last = words[words.count - 1]
        let rest = words[(index + 1)...]
        let isReckoned =
            bytes.prefix(of: ClauseLists.reckoned, at: span.start, end: span.end) != nil
            || index > 0 && words[index - 1].rules.has(.spans)
        let isPast =
            rest.first.map { bytes.suffix(of: Self.past, start: $0.start, end: last.end) != nil } ?? false
        return (isReckoned || isPast)
            && rest.allSatisfy {
                !$0.isFigure
                    && ($0.classes.has([.noun, .localizer, .since, .time, .adverb])
                        || bytes.suffix(of: Self.past, start: $0.start, end: $0.end) != nil)
            }
    }

    private static let past = WordList("过后 之后 后 过 過後 之後 後 過")
}
