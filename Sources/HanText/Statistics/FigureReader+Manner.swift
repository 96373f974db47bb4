/// How fast something changes: 以年均8%的速度增长.
extension FigureReader {
    /// 产值|以|年均|8%|的|速度|增长: what changes stands in front of 以, and how behind the rate.
    func change(at index: Int, from lower: Int) -> FigureReading? {
        guard rules.has(.means), facts[words[index].fact].kind == .percent, index + 3 < words.count,
            isParticle(index + 1), !words[index + 2].isFigure,
            bytes.isOne(of: FactScan.rates, words[index + 2].start, words[index + 2].end)
        else { return nil }
        var mark = index - 1
        while mark >= lower, !words[mark].isFigure, words[mark].classes.has(.adverb) { mark -= 1 }
        guard mark >= lower, words[mark].rules.has(.means) else { return nil }
        var verb = index + 3
        while verb < words.count, !words[verb].isFigure, words[verb].classes.has(.adverb),
            !words[verb].classes.has([.increase, .decrease])
        {
            verb += 1
        }
        guard verb < words.count, !words[verb].isFigure else { return nil }
        var reading = FigureReading()
        reading.pattern = .verbNumber
        reading.verb = words[verb].classes
        reading.predicate = index + 3..<verb + 1
        // 全国|注册|护士|数量: the verb is part of the quantity's name.
        let isQuantity = mark > lower && lexicon.isQuantity(words[mark - 1], in: bytes)
        reading.subject =
            isQuantity ? trimmed(firstOfName(endingAt: mark, from: lower)..<mark) : subject(before: mark, from: 0)
        return reading
    }

    /// Where the run of nouns begins that ends at `end`, verbs inside it and all.
    private func firstOfName(endingAt end: Int, from lower: Int) -> Int {
        var first = end - 1
        while first > lower, !words[first - 1].isFigure, words[first - 1].end == words[first].start,
            words[first - 1].classes.has(WordClass.noun.union(.weakVerb).union(.verb)),
            !words[first - 1].classes.has([.time, .preposition, .connective])
        {
            first -= 1
        }
        return first
    }
}
