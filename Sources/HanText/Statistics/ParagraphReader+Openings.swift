/// What a sentence opens with: who does what its further clauses tell, where they name nobody.
extension ParagraphReader {
    /// Remembers the noun phrase that a clause opens with; of a quantity, whose it is. Who makes figures
    /// public and what causes something doesn't go on to act.
    func takeOpening(_ opening: Range<Int>, of clause: Clause, in words: WordRun, _ reader: FigureReader) {
        guard !clause.classes.has([.reporting, .causative]), !clause.rules.has(.publishing) else { return }
        let isFirst = words[..<opening.lowerBound].allSatisfy {
            $0.isFigure
                ? facts[$0.fact].isTime
                : $0.classes.has([.time, .adverb, .connective]) && !$0.classes.has(.preposition)
        }
        // 水面上, 秋播以来: where and when. 押金300元 has its figure, and 建成新馆 is done itself.
        guard isFirst, !words[opening.upperBound - 1].classes.has([.localizer, .time, .since]),
            !words[opening].contains(where: { $0.isFigure && !facts[$0.fact].isTime }),
            !isVerbPhrase(opening, in: words)
        else { return }
        let name = span(opening, in: words)
        if isQuantity(opening, in: words) {
            if let owner = owner(ofQuantity: opening, in: words, reader) { discourse.opening = owner }
        } else if opening.upperBound < words.count
            ? name.count >= 6 && !words[opening].contains(where: { $0.classes.has(.localizer) })
            : name.count >= 9 && (isParticular(name) || lexicon.endsLikeActor(in: bytes, endingAt: name.end))
        {
            discourse.opening = name
        }
    }

    /// Whose a quantity is that a clause opens with: 新馆 of 新馆总面积, 全厂 of 全厂的发电量, 甲县 of 甲县产量.
    func owner(ofQuantity quantity: Range<Int>, in words: WordRun, _ reader: FigureReader) -> TextSpan? {
        possessor(quantity, in: words, reader)
            ?? itemAndOwner(quantity, words: words, given: nil, reader: reader).owner
    }

    /// 该馆总面积达6万平方米，|提供|座位2500个: what the sentence opened with does what a clause with a verb and an object tells that
    /// names nobody; nobody does what something has caused, what there is, or what comes from somewhere.
    func openingThatActs(
        _ reading: FigureReading, _ place: RowPlace, besides item: TextSpan?
    ) -> TextSpan? {
        switch reading.pattern {
        case .verbNumber, .verbNounNumber, .disposal: break
        case .topicNumber:
            // 大桥是…控制性工程，|全长|1500米: what it has by itself.
            guard let item, isOwned(item), item.start == place.words[0].start else { return nil }
        default: return nil
        }
        let words = place.words
        guard place.clause.bracketAnchor == nil, let opening = discourse.opening, opening.end <= words[0].start,
            !overlaps(opening, item),
            !reading.verb.has([.reach, .copula, .share]),
            !reading.verb.has(.existential) || reading.predicate.map({ opensClause($0, words) }) ?? false,
            !isFromSomewhere(reading, words),
            !words[..<place.index].contains(where: { $0.classes.has(.causative) })
        else { return nil }
        return opening
    }

    /// Whether nothing but times and adverbs stand in front of a predicate.
    private func opensClause(_ predicate: Range<Int>, _ words: WordRun) -> Bool {
        words[..<predicate.lowerBound].allSatisfy {
            $0.isFigure ? facts[$0.fact].isTime : $0.classes.has([.time, .adverb, .connective, .since])
        }
    }
}
