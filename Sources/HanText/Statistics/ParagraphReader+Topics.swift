/// What stands in front of a number without a verb: a place, a person, a body, or a thing that is counted.
extension ParagraphReader {
    /// Whether a stretch names nothing but parts of a region: 局地, 上述大部分地区.
    func isPartOfRegion(_ range: Range<Int>, in words: WordRun) -> Bool {
        guard let last = range.last, words[last].classes.has(.region) else { return false }
        return words[range].allSatisfy {
            !$0.isFigure && $0.classes.has([.region, .pause, .conjunction])
                || $0.rules.has(.parts)
        }
    }

    /// Whether a name that no table knows, alone in front of its figure, goes on a list of places.
    func isListedPlace(_ range: Range<Int>, in words: WordRun, before figure: RowPlace) -> Bool {
        guard range.count == 1, range.upperBound == figure.index,
            range.lowerBound == figure.lower || range.lowerBound == 0,
            case let name = words[range.lowerBound], name.classes == .noun, name.end - name.start <= 12,
            !isQuantity(name), facts[words[figure.index].fact].kind == discourse.lastKind
        else { return false }
        switch PartOfSpeechTable.standard.part(of: bytes, from: name.start, to: name.end) {
        case .place, .person, nil: return true
        default: return false
        }
    }

    func isPerson(_ word: ClauseWord, _ reader: FigureReader) -> Bool {
        !word.isFigure
            && (PartOfSpeechTable.standard.part(of: bytes, from: word.start, to: word.end) == .person
                || reader.isPersonName(word))
    }

    /// 迈克-布朗, 安娜·李: characters on both sides of a point.
    func isForeignName(_ name: TextSpan) -> Bool {
        var position = name.start
        while position < name.end {
            let scalar = bytes.scalar(at: position)
            if case .point = ClauseMark(scalar.value), !isRoute(name, cutAt: position, scalar.length) {
                return bytes.scalar(before: position).map { $0.value >= 0x4E00 } ?? false
                    && bytes.scalar(at: position + scalar.length).value >= 0x4E00
            }
            position += scalar.length
        }
        return false
    }

    /// 甲市-乙市: places on both sides.
    private func isRoute(_ name: TextSpan, cutAt position: Int, _ length: Int) -> Bool {
        let parts = PartOfSpeechTable.standard
        return parts.part(of: bytes, from: name.start, to: position) == .place
            || parts.part(of: bytes, from: position + length, to: name.end) == .place
    }

    /// 12投, 7中, 9胜: what somebody has done and nothing that is counted.
    func countsResults(_ fact: Int) -> Bool {
        let span = facts[fact].span
        return facts[fact].kind == .count
            && bytes.suffix(of: "投 中 胜 负 平 败 勝 負 敗", start: span.start, end: span.end) != nil
    }

    /// 某某|19分: who has made the points.
    func isScorer(_ range: Range<Int>, in words: WordRun, _ fact: Int) -> Bool {
        let span = facts[fact].span
        return facts[fact].kind == .count && bytes.suffix(of: "分 板", start: span.start, end: span.end) != nil
            && bytes.suffix(of: "百分 秒分", start: span.start, end: span.end) == nil
            && range.upperBound - range.lowerBound <= 2 && !isQuantity(range, in: words)
            && words[range].allSatisfy { $0.classes.has(.noun) && !$0.classes.has(.anyVerb) }
    }

    /// 医疗队|共26人: a body by those who belong to it.
    func isCrew(_ topic: TextSpan, _ fact: Int) -> Bool {
        let span = facts[fact].span
        return topic.count >= 9 && facts[fact].kind == .count
            && bytes.suffix(of: "人 名", start: span.start, end: span.end) != nil
            && bytes.suffix(of: ClauseLists.crews, start: topic.start, end: topic.end) != nil
    }

    /// 该剧|共36集: a thing by its parts.
    func isWhole(_ topic: TextSpan, _ fact: Int) -> Bool {
        let span = facts[fact].span
        return facts[fact].kind == .count
            && PartMeasures.count(span.start..<span.end, ofWhole: topic.start..<topic.end, in: bytes)
    }

    /// 医院612张: things by their measure word, whose owner stands in front.
    func countsThings(_ fact: Int) -> Bool {
        let span = facts[fact].span
        return facts[fact].kind == .count
            && bytes.suffix(of: ClauseLists.thingMeasures, start: span.start, end: span.end) != nil
    }

    /// 6座, 3处: whether a figure counts what is no person and no deed.
    func isThing(_ fact: Int) -> Bool {
        let span = facts[fact].span
        return facts[fact].kind == .count && !facts[fact].countsDeeds(in: bytes)
            && bytes.suffix(of: "人 名 位 户 戶 家 人次", start: span.start, end: span.end) == nil
    }

    func isPlain(_ range: Range<Int>?, in words: WordRun) -> Bool {
        range.map { words[$0].allSatisfy { $0.classes.has(.noun) && !$0.classes.has(.anyVerb) } } ?? false
    }

    /// Whether two figures have one measure word, by its last character.
    func endAlike(_ first: TextSpan, _ second: TextSpan) -> Bool {
        bytes.scalar(before: first.end)?.value == bytes.scalar(before: second.end)?.value
    }
}
