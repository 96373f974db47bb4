/// Where the text of a report follows its headline without a mark: 出口额超百亿元|记者从海关获悉.
extension ClauseReader {
    /// The first word of the text, where the headline in front of it holds a figure.
    func cutAtHeadline() -> Int? {
        if let body = words.indices.dropFirst().dropLast().first(where: { announces($0) }) { return body }
        guard let figure = words.firstIndex(where: { $0.isFigure && !facts[$0.fact].isCalendar }),
            figure + 2 < words.count
        else { return nil }
        return (figure + 1..<words.count - 1).first { opensText(at: $0) }
    }

    /// Makes one word of the name of each central body of the State, which may stand glued to a headline: 标准|市场监管总局|近日.
    func joinStateBodies() {
        guard let head = words.first?.start else { return }
        var index = 0
        while index < words.count {
            defer { index += 1 }
            let end = words[index].end
            guard !words[index].isFigure, let length = StateBodies.suffix(bytes, start: head, end: end),
                case let start = end - length, boundaries.contains(start)
            else { continue }
            var first = index
            while words[first].start > start, first > 0, !words[first - 1].isFigure,
                words[first - 1].end == words[first].start
            {
                first -= 1
            }
            guard words[first].start <= start else { continue }
            let body = ClauseWord(start: start, end: end, classes: [.actor, .noun])
            if words[first].start < start {
                guard words[first].classes.has(.noun) else { continue }
                words[first].end = start
                words.remove(first + 1..<index + 1)
                words.insert(body, at: first + 1)
                index = first + 1
            } else {
                words[first] = body
                words.remove(first + 1..<index + 1)
                index = first
            }
        }
    }

    /// …全部下达|财政部|日前|下达: whether the text begins with the name of a central body of the State, behind a headline that says
    /// something by itself.
    private func announces(_ index: Int) -> Bool {
        guard words[index].classes.has(.actor) else { return false }
        let (before, body, next) = (words[index - 1], words[index], words[index + 1])
        guard !body.isFigure, !before.isFigure, before.end == body.start,
            StateBodies.holds(bytes, body.start, body.end), mayEndHeadline(before),
            !before.classes.has([.pivot, .reporting, .modal, .causative, .existential, .copula, .actor]),
            next.isFigure
                ? facts[next.fact].isCalendar
                : next.classes.has(.time)
                    || ruleWords.lists(of: bytes, next.start, next.end).has(RuleWords.publishing)
                    // 金融监管总局|、|国家版权局
                    || next.classes == .pause && index + 2 < words.count
                        && StateBodies.holds(bytes, words[index + 2].start, words[index + 2].end)
        else { return false }
        return words[..<index].contains {
            $0.isFigure && !facts[$0.fact].isCalendar || $0.classes.has([.verb, .weakVerb, .increase, .decrease])
        } && !words[..<index].contains { $0.classes.has(.reporting) || bytes.isOne(of: "由 从 從", $0.start, $0.end) }
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
