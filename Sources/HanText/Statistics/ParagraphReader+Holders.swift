/// Whose a quantity is where it stands alone in its clause, and what of 将, 把 and lists is said to change.
extension ParagraphReader {
    /// “某号”客轮…，高度20米, 本届展会…。|展览面积|3万平方米: the particular thing or body that was spoken of last, whose the bare name of
    /// a quantity is; nothing that is only a kind (企业, 粮食).
    func particularHolder(besides item: TextSpan) -> TextSpan? {
        guard item.count <= 18 else { return nil }
        if let counted = discourse.countedHolder { return counted }
        guard let holder = discourse.holder, !overlaps(holder, item), isParticular(holder) || holdsBare(item, holder)
        else {
            return nil
        }
        return holder
    }

    /// 风机 of 风机…，|年发电量|达3亿千瓦时: whether a quantity has no name of its own, and stands near what may have it; no
    /// persons or places.
    private func holdsBare(_ item: TextSpan, _ holder: TextSpan) -> Bool {
        var start = item.start
        if let length = bytes.prefix(of: ClauseLists.totals, at: item.start, end: item.end) { start += length }
        guard (0...150).contains(item.start - holder.end), holder.count >= 6, item.end - start >= 6,
            item.end - start <= 9,
            start > item.start || boundaries.end(after: start, notAfter: item.end) == item.end,
            !PersonNouns.ends(bytes, holder.start, holder.end),
            bytes.suffix(of: "人 者 员 民 们 損失 损失 員 們", start: holder.start, end: holder.end) == nil,
            bytes.prefix(of: "大部 部分 特定 其他", at: holder.start, end: holder.end) == nil,
            bytes.suffix(of: ClauseLists.weather, start: item.start, end: item.end) == nil,
            !isPlaceName(holder), bytes.isOneSentence(from: holder.end, to: item.start)
        else { return false }
        return namesQuantity(item)
    }

    func isPlaceName(_ span: TextSpan) -> Bool {
        if PartOfSpeechTable.standard.isPlace(bytes, from: span.start, to: span.end) { return true }
        var words = lexicon.words(in: bytes, at: span.start)
        while let word = words.next() {
            if word.length == span.count, lexicon.classes(of: word.value).has(.anyPlace) { return true }
        }
        return false
    }

    /// Whether a noun of two characters in front of a quantity names a part (叶轮|直径) of the particular thing that was spoken of.
    func isPartOfHolder(_ noun: TextSpan) -> Bool {
        noun.count <= 6 && !isBody(noun)
            && !PartOfSpeechTable.standard.isPlace(bytes, from: noun.start, to: noun.end)
            && particularHolder(besides: noun) != nil
    }

    /// 果园 of 三千亩果园，: what a clause counts that says nothing else of it.
    func countedHolder(_ words: WordRun) -> TextSpan? {
        guard let first = words.first, let last = words.last, first.isFigure,
            let item = facts[first.fact].item, item.start == first.end, item.end == last.end
        else { return nil }
        return item
    }

    /// Whether a noun phrase names one thing: by a demonstrative or an ordinal, in quotation marks, in letters, or by what names of
    /// events, works and bodies end with.
    func isParticular(_ span: TextSpan) -> Bool {
        bytes.prefix(of: ClauseLists.demonstratives, at: span.start, end: span.end) != nil
            || bytes.prefix(of: "第 首届 首屆 首期", at: span.start, end: span.end) != nil
            || bytes.prefix(of: "“ 「 『 《", at: span.start, end: span.end) != nil
            || bytes[span.start..<span.end].contains { ($0 | 0x20) &- 0x61 < 26 }
            || bytes.suffix(of: ClauseLists.works, start: span.start, end: span.end) != nil
            || isBody(span)
    }

    /// 比例 of 将住校生的比例由45%降到40%, 预算支出 of 将预算支出削减一半: what 将 or 把 in front of the verb says to change.
    func disposedQuantity(_ reading: FigureReading, _ place: RowPlace) -> Range<Int>? {
        let words = place.words
        let verb = reading.predicate?.lowerBound ?? place.index
        guard place.clause.classes.has(.disposal), verb > 1, verb <= place.index,
            let mark = words[..<verb].lastIndex(where: { $0.rules.has(.actingOn) && !$0.isFigure })
        else { return nil }
        let end = words[mark..<verb].firstIndex { $0.rules.has(.origins) } ?? verb
        guard mark + 1 < end, !words[mark + 1..<end].contains(where: \.isFigure),
            isQuantity(words[end - 1])
                || isMeasured(facts[words[place.index].fact]) && words[end - 1].classes.has(.noun)
        else { return nil }
        return mark + 1..<end
    }

    /// 掌握着全县七成的渡口和|近八成的|渡船: the subject of the figure before, where only its noun and a conjunction stand between.
    func goesOnWithNoun(_ place: RowPlace, _ reader: FigureReader) -> Bool {
        let words = place.words
        guard place.lower > 0, place.index - place.lower >= 3,
            facts[words[place.index].fact].kind == discourse.lastKind, joinsMembers(place.index - 1, in: words),
            reader.isParticle(place.lower), place.index + 1 < words.count, reader.isParticle(place.index + 1),
            words[place.lower - 1].isFigure, let verb = discourse.lastPredicate, verb.start >= words[0].start,
            verb.end <= words[place.lower - 1].start
        else { return false }
        return words[place.lower + 1..<place.index - 1].allSatisfy {
            !$0.isFigure && $0.classes.has(.noun) && !$0.classes.has(.anyVerb)
        }
    }

    /// 松鼠的心跳是7亿次，|狗|是11亿次: another whose quantity it is, where the noun of the clause before is what is counted.
    func takesOverItem(_ subject: TextSpan, _ place: RowPlace) -> Bool {
        guard let item = discourse.lastItem, place.isFirst, subject.start == place.words[0].start,
            discourse.lastPredicate != nil, let last = rows.last, last.sentence == place.clause.sentence,
            last.item == item, last.subject != nil, namesQuantity(item), !namesQuantity(subject),
            endAlike(facts[last.fact].span, facts[place.words[place.index].fact].span)
        else { return false }
        return true
    }

    /// Whether a noun phrase names a quantity, by its end.
    func namesQuantity(_ span: TextSpan) -> Bool {
        lexicon.endsLikeMeasure(in: bytes, endingAt: span.end)
            || bytes.suffix(of: BareAmounts.money, start: span.start, end: span.end) != nil
            || bytes.suffix(of: BareAmounts.counts, start: span.start, end: span.end) != nil
            || bytes.suffix(of: ClauseLists.quantities, start: span.start, end: span.end) != nil
    }

    /// 本届展会 of 本届展会|共有|600名|代表|参加, 某俱乐部 of 某俱乐部的|6名|队员|入选: the event or the body that has those who are counted;
    /// no place, and nobody they only come from.
    func bearer(ofCounted reading: FigureReading, _ place: RowPlace, _ reader: FigureReader) -> TextSpan? {
        let words = place.words
        guard let range = reading.subject ?? reader.subject(before: place.index, from: 0),
            range.upperBound <= place.index,
            !words[range].contains(where: { $0.isFigure && !facts[$0.fact].isTime }),
            case let last = words[range.upperBound - 1], !last.isFigure,
            !last.classes.has([.anyPlace, .localizer, .pronoun, .region]),
            !lexicon.endsWithPlaceEnding(in: bytes, endingAt: last.end),
            case let company = span(range, in: words), isActor(range, in: words) || isParticular(company),
            !words[range.lowerBound].classes.has([.existential, .adverb]),
            bytes.suffix(of: "等 中 里 内 上 裡 內", start: company.start, end: company.end) == nil,
            bytes.suffix(of: ClauseLists.surroundings, start: company.start, end: company.end) == nil,
            range.lowerBound == 0
                || !words[range.lowerBound - 1].isFigure && !words[range.lowerBound - 1].classes.has(.preposition),
            words[range.upperBound..<place.index].allSatisfy({
                $0.isFigure || $0.classes.has(.existential) || $0.rules.has(.attributiveVerbs)
                    || !$0.classes.has(WordClass.anyVerb.union([.pause, .preposition, .localizer]))
            })
        else { return nil }
        return company
    }

    /// 来自|9个|省|的|队伍: whether the clause goes on with the noun that the phrase belongs to.
    func comesFrom(_ reading: FigureReading, _ place: RowPlace, _ reader: FigureReader) -> Bool {
        guard isFromSomewhere(reading, place.words) else { return false }
        return place.words.indices.contains { $0 > place.index && $0 + 1 < place.words.count && reader.isParticle($0) }
    }

    /// Whether the predicate says where somebody comes from: 有来自.
    func isFromSomewhere(_ reading: FigureReading, _ words: WordRun) -> Bool {
        reading.predicate?.contains {
            bytes.prefix(of: "来自 來自", at: words[$0].start, end: words[$0].end) != nil
        } ?? false
    }

    /// 企业 of 来自|30个|国家|的|2600家|企业|参会: who comes from there and goes on to do something.
    func comer(behind place: RowPlace, _ reader: FigureReader) -> TextSpan? {
        let words = place.words
        guard var first = words.indices.first(where: { $0 > place.index && reader.isParticle($0) }).map({ $0 + 1 })
        else { return nil }
        if first < words.count, words[first].isFigure { first += 1 }
        var end = first
        while end < words.count, !words[end].isFigure,
            words[end].classes.has([.noun, .pause]) || words[end].rules.has(.agentNouns),
            !reader.isVerb(end, from: first, beforeNumber: false)
        {
            end += 1
        }
        // 代表团|相继|入场
        guard first < end,
            let verb = words[end...].first(where: { !$0.classes.has([.adverb, .modal]) || $0.classes.has(.anyVerb) }),
            verb.classes.has(.anyVerb), !words[end - 1].classes.has(.pause)
        else { return nil }
        return span(first..<end, in: words)
    }
}
