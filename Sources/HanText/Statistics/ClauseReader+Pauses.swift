/// Where 、 parts two clauses rather than members of a list.
extension ClauseReader {
    /// The mark 、 between a verb with its figure and another verb right before one, which is marked as a verb where no table
    /// knows it.
    func cutAtPause(from first: Int) -> Int? {
        guard words.count - first > 5 else { return nil }
        for index in first + 3..<words.count - 2 where words[index].classes.has(.pause) {
            if opensQuantity(behind: index) { return index }
            let next = words[index + 1]
            guard words[index + 2].isFigure, !facts[words[index + 2].fact].isTime, !words[index - 1].isFigure,
                let figure = words[first..<index].lastIndex(where: { $0.isFigure }),
                !facts[words[figure].fact].isTime, figure > first, words[figure - 1].classes.has([.verb, .weakVerb]),
                words[figure + 1..<index].allSatisfy({ $0.classes.has(.noun) })
            else { continue }
            if next.classes == .noun, next.end - next.start == 6,
                tokens.evidence(from: next.start, to: next.end).map({ $0 >= VerbEvidence.alone }) ?? false
            {
                words[index + 1].classes = [.verb, .tagged]
                return index
            }
            if next.classes.has([.verb, .weakVerb]), !next.classes.has([.noun, .quantityVerb]),
                tokens.evidence(for: next) ?? 0 > VerbEvidence.betweenNouns
            {
                return index
            }
        }
        return nil
    }

    /// 套数上升3%、|面积上升5%, 收入2亿元，增长4%、|利润3亿元: behind a share the next quantity of a row with a change, or an amount,
    /// of its own.
    private func opensQuantity(behind pause: Int) -> Bool {
        guard words[pause - 1].isFigure, isShare(words[pause - 1]), words[pause - 1].end == words[pause].start else {
            return false
        }
        // 成交|面积: deeds are parts of names of quantities.
        guard
            let end = words[(pause + 1)...].firstIndex(where: {
                $0.isFigure || $0.classes.has([.increase, .decrease]) || !$0.classes.has([.noun, .weakVerb, .verb])
            }), end > pause + 1, !words[end - 1].classes.has([.existential, .causative, .quantityVerb])
        else { return false }
        if words[end].isFigure { return !isShare(words[end]) && !facts[words[end].fact].isTime }
        guard let number = words[end...].prefix(4).firstIndex(where: \.isFigure), isShare(words[number]) else {
            return false
        }
        return words[end..<number].contains { $0.classes.has([.increase, .decrease]) }
    }

    private func isShare(_ word: ClauseWord) -> Bool {
        facts[word.fact].kind == .percent || facts[word.fact].kind == .percentagePoint
    }
}
