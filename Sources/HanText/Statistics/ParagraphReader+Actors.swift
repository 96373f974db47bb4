/// Who acts by what stands around the figure: in front of 对 or 以, behind 由, in a list, or not at all in the name of an event.
extension ParagraphReader {
    /// 甲国|对|乙国|进出口3亿元, 代表团|以|3金2银: who stands in front of 对 or 以 at the start of the clause.
    func leader(before index: Int, in words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard
            let mark = words[..<index].firstIndex(where: {
                $0.classes.has(.preposition) && !$0.isFigure && ($0.classes.has(.disposal) || $0.rules.has(.means))
            }), mark > 0, let subject = reader.subject(before: mark, from: 0), isActor(subject, in: words),
            bytes.isOne(of: "对 以 對", words[mark].start, words[mark].end)
        else { return nil }
        return span(subject, in: words)
    }

    /// Whether a word joins the members of a list; 与, which is a preposition too, may stand before with whom something is done
    /// (甲国与|20个国家|签署).
    func joinsMembers(_ index: Int, in words: WordRun) -> Bool {
        guard words[index].classes.has([.pause, .conjunction]) else { return false }
        return !words[index].classes.has(.preposition)
            || words[..<index].contains { $0.isFigure && !facts[$0.fact].isTime }
    }

    /// 企业 of 七成的课程由企业提供: who does it, behind what is counted.
    func agent(of reading: FigureReading, in words: WordRun) -> TextSpan? {
        guard let verb = reading.predicate?.lowerBound,
            let mark = words[..<verb].lastIndex(where: { $0.rules.has(.by) }), mark + 1 < verb,
            words[mark + 1..<verb].allSatisfy({ !$0.isFigure && $0.classes.has(.noun) })
        else { return nil }
        return TextSpan(start: words[mark + 1].start, end: words[verb - 1].end)
    }

    /// 某届奥运会|获得, 联赛|遭遇: whether a noun phrase is the name of an event, in which somebody does something.
    func isEvent(_ range: Range<Int>, in words: WordRun) -> Bool {
        guard let last = range.last, !words[last].isFigure else { return false }
        return bytes.suffix(of: ClauseLists.events, start: words[range.lowerBound].start, end: words[last].end) != nil
    }

    /// Whether a noun phrase names a quantity: 失业率, 建筑面积.
    func isQuantity(_ range: Range<Int>, in words: WordRun) -> Bool {
        range.last.map { isQuantity(words[$0]) } ?? false
    }

    /// Whether a noun phrase names somebody who acts.
    func isActor(_ range: Range<Int>, in words: WordRun) -> Bool {
        guard let last = range.last else { return false }
        var word = words[last]
        // 某国|方面
        if last > range.lowerBound, bytes.isOne(of: "方面", word.start, word.end) { word = words[last - 1] }
        if word.isFigure { return false }
        // 甲县、乙市|等地
        if bytes.hasSuffix("等地", endingAt: word.end) { return true }
        if word.classes.has([.actor, .pronoun, .anyPlace]) { return true }
        if isQuantity(word) { return false }
        if lexicon.endsLikeActor(in: bytes, endingAt: word.end) { return true }
        // SBS: a name in capitals.
        if range.count == 1, word.classes == .noun, isInCapitals(word) { return true }
        // 选手|某某: a name in apposition.
        if range.count > 1, word.classes == .noun, isPersonNoun(words[last - 1]),
            PartOfSpeechTable.standard.part(of: bytes, from: word.start, to: word.end) != .noun
        {
            return true
        }
        return word.classes == .noun && range.count <= 2
            && lexicon.looksLikeName(in: bytes, from: word.start, to: word.end)
    }

    /// Whether a noun phrase says who acts by more than a word like 农村 or 企业.
    func actsByName(_ range: Range<Int>, in words: WordRun) -> Bool {
        (span(range, in: words).count >= 9 || isInCapitals(words[range.lowerBound])) && isActor(range, in: words)
    }

    private func isInCapitals(_ word: ClauseWord) -> Bool {
        word.end - word.start >= 2 && bytes[word.start..<word.end].allSatisfy { $0 &- 0x41 < 26 }
    }

    private func isPersonNoun(_ word: ClauseWord) -> Bool {
        bytes.suffix(of: PersonNouns.words, start: word.start, end: word.end) != nil
    }
}
