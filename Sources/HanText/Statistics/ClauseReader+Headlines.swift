/// Where the text of a report follows its headline without a mark: 出口额超百亿元|记者从海关获悉.
extension ClauseReader {
    /// The first word of the text, where the headline in front of it holds a figure.
    func cutAtHeadline() -> Int? {
        guard let figure = words.firstIndex(where: { $0.isFigure && !facts[$0.fact].isCalendar }),
            figure + 2 < words.count
        else { return nil }
        return (figure + 1..<words.count - 1).first { opensText(at: $0) }
    }

    /// Whether who tells the figures behind it stands at a word, with nothing in front that could govern it.
    private func opensText(at index: Int) -> Bool {
        let (before, word) = (words[index - 1], words[index])
        guard !word.isFigure, before.end == word.start else { return false }
        if bytes.prefix(of: "记者 記者", at: word.start, end: word.end) != nil {
            // 3名|记者|从: they are counted.
            let isCounted =
                before.isFigure && facts[before.fact].item?.start == word.start && facts[before.fact].kind == .count
            return !isCounted && mayEndHeadline(before)
                && words[index..<words.count].contains { $0.classes.has(.reporting) }
        }
        if word.classes.has([.preposition, .reporting]), bytes.prefix(of: "据 據", at: word.start, end: word.end) != nil {
            guard mayEndHeadline(before), let last = words.last else { return false }
            return bytes.suffix(of: ClauseLists.telling, start: last.start, end: last.end) != nil
                || bytes.suffix(of: ClauseLists.sources, start: last.start, end: last.end) != nil
        }
        guard before.isFigure, !facts[before.fact].isCalendar else { return false }
        return opensAnnouncement(at: index)
    }

    /// Whether a headline may end with a word: with its figure, a noun or what happened.
    private func mayEndHeadline(_ word: ClauseWord) -> Bool {
        word.isFigure
            || word.classes.has([.noun, .verb, .weakVerb, .intransitive])
                && !word.classes.has([.time, .connective, .adverb, .preposition, .pronoun])
    }

    /// 国家能源局|今天|发布: the name of a body of the state or the trade with the day or the verb of telling behind it.
    private func opensAnnouncement(at index: Int) -> Bool {
        var end = index
        while end < words.count, !words[end].isFigure, end - index < 6,
            end == index || words[end].start == words[end - 1].end,
            words[end].classes.has([.noun, .anyPlace, .actor, .conjunction, .pause])
        {
            end += 1
        }
        guard end > index, end < words.count, case let last = words[end - 1],
            bytes.suffix(of: ClauseLists.announcers, start: last.start, end: last.end) != nil
        else { return false }
        let next = words[end]
        return next.isFigure
            ? facts[next.fact].isCalendar
            : next.classes.has([.time, .reporting])
                || ruleWords.lists(of: bytes, next.start, next.end).has(RuleWords.publishing)
    }
}
