/// Verbs inside what the item finder took for the counted noun.
extension ParagraphReader {
    /// 信贷资金 of 100亿元信贷资金|支持|春耕: the item up to a word that is as often a noun and acts as a verb here; none where an
    /// amount of money has such a word at once behind it.
    func beforeDeed(_ item: TextSpan, of fact: Figure, in words: WordRun) -> TextSpan? {
        guard let first = words.firstIndex(where: { $0.start == item.start }), first > 0,
            words[first - 1].isFigure || words[first - 1].classes.has(.particle),
            let deed = words[first...].firstIndex(where: {
                $0.end < item.end
                    && ($0.classes.has(.actsAsVerb) || $0.start == item.start && isAim($0, of: item, fact)
                        // 周转资金|支持|秋收
                        || fact.kind == .money && $0.classes.has(.pivot)
                            && bytes.suffix(of: MoneyNouns.endings, start: item.start, end: $0.start) != nil)
            })
        else { return item }
        if deed == first { return fact.kind == .money ? nil : item }
        return TextSpan(start: item.start, end: words[deed].start)
    }

    /// 3亿元|整治|河道, 20亿元|支持|农户: what money is for, where no word for money ends the phrase (补贴|资金).
    private func isAim(_ word: ClauseWord, of item: TextSpan, _ fact: Figure) -> Bool {
        fact.kind == .money && item.start == fact.span.end && word.classes.has([.verb, .weakVerb, .pivot])
            && !word.classes.has(.noun)
            && bytes.suffix(of: MoneyNouns.endings, start: item.start, end: item.end) == nil
    }

    /// 工人|跌落|受伤: of two verbs behind the counted noun the first is no part of it; nor is the start of a word that is no
    /// noun (队员|夜以继日), or an adverb (技术|加速|研发).
    func takeDeedFromItem(of row: inout RowDraft, in words: WordRun) {
        guard let item = row.item, let predicate = row.predicate, facts[row.fact].span.end <= item.start,
            item.end <= predicate.start,
            let index = words.lastIndex(where: { $0.start < item.end }), words[index].start > item.start,
            !words[index].isFigure, !words[index].classes.has(.noun)
        else { return }
        let word = words[index]
        let rest = TextSpan(start: item.start, end: word.start)
        if word.end > item.end || word.classes == .adverb {
            row.item = rest
        } else if item.end == predicate.start, word.classes.has(.anyVerb), word.end - word.start > 3,
            clauseReader.tokens.evidence(for: word) ?? 0 >= 0
        {
            row.item = rest
            row.predicate = TextSpan(start: word.start, end: predicate.end)
        }
        if row.subject == item { row.subject = row.item }
    }

    /// 展示了 of 展示了|来自|9个|省|的|70件|铜器: the verb that the figures behind go on with, where the predicate is only where what they
    /// count comes from; empty where nothing stands in front.
    func deedOfOrigin(
        _ reading: FigureReading, of figure: Int, in words: WordRun, _ reader: FigureReader
    ) -> Range<Int>? {
        guard let origin = reading.predicate?.last, reader.tellsOrigin(origin) else { return nil }
        // 来自|9个|国家|和|8个|组织
        let end = facts[words[figure].fact].item?.end ?? words[figure].end
        if let next = words[figure...].firstIndex(where: { $0.start >= end && !$0.isFigure }), next + 1 < words.count,
            words[next].classes.has([.pause, .conjunction]), words[next + 1].isFigure
        {
            return nil
        }
        var last = origin - 1
        // 征集|到|来自
        while last > 0, words[last].classes.has(.aspect) || reader.isDestination(last) { last -= 1 }
        guard last >= 0, reader.isVerb(last, from: 0, beforeNumber: false) else { return 0..<0 }
        return reader.verbGroup(endingAt: last, from: 0).verbs.lowerBound..<origin
    }

    /// 3万多人、|2万亩耕地|受益, 以|25比19、|25比17|战胜: what is said behind a list of figures is said of those in front, too.
    func shareBack(_ row: RowDraft, _ place: RowPlace) {
        guard let predicate = row.predicate, predicate.start >= place.words[place.index].end else { return }
        var next = facts[row.fact].span.start
        var index = rows.count - 1
        while index >= 0, case let last = rows[index], last.predicate == nil, last.relation == nil,
            last.sentence == row.sentence, case let fact = facts[last.fact],
            case let end = max(fact.span.end, last.item?.end ?? 0), end < next, bytes.isOne(of: "、 和 及 以及", end, next),
            fact.kind == facts[row.fact].kind || fact.kind == .count && facts[row.fact].kind == .area
        {
            rows[index].predicate = predicate
            if last.subject == nil { rows[index].subject = last.item }
            next = fact.span.start
            index -= 1
        }
    }

    /// 参加过培训 of 参加过培训的有38人: what those do of whom there are so many.
    func deedOfThose(_ reading: FigureReading, in words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard reading.verb.has(.existential), let verb = reading.predicate?.lowerBound, verb > 1,
            reader.isParticle(verb - 1),
            let first = words[..<(verb - 1)].firstIndex(where: {
                $0.classes.has([.verb, .weakVerb]) && reader.tokens.evidence(for: $0) ?? 0 > 0
            }),
            !words[..<first].contains(where: { $0.isFigure })
        else { return nil }
        return span(first..<verb - 1, in: words)
    }

    /// 引入 of 引入|8个|国家和地区|的|104家|机构: what is done to what those have who were counted in front.
    func deedOfOwners(_ place: RowPlace, _ reader: FigureReader) -> TextSpan? {
        guard !place.isFirst, place.index > 1, reader.isParticle(place.index - 1), let last = rows.last,
            let deed = discourse.lastPredicate, deed.end <= facts[last.fact].span.start,
            case let words = place.words,
            let owner = words[..<(place.index - 1)].lastIndex(where: {
                $0.isFigure || !$0.classes.has([.noun, .conjunction, .region])
            }), words[owner].fact == last.fact
        else { return nil }
        return deed
    }
}
