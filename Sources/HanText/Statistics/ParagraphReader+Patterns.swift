/// How the patterns of a reading fill a row: who, what and how many of what.
extension ParagraphReader {
    /// 专业23个, 失业率4.9%, and figures that go on the one before: 28金、16银.
    func topicAndNumber(
        _ reading: FigureReading, _ place: RowPlace, measured: Bool, row: inout RowDraft, reader: FigureReader
    ) {
        let words = place.words
        let topic = reading.topic.map { span($0, in: words) }
        let itemFollows = row.item.map { $0.start >= words[place.index].end } ?? false
        // 以及450万台电表: what is joined to the figure before.
        let isJoined = words.first.map { bytes.isOne(of: "以及 及 以及其", $0.start, $0.end) } ?? false
        // 案值|超过10万元|的|案件|12起: what the figure before only describes.
        let isDescribed =
            !place.isFirst && place.lower < place.index && reader.isParticle(place.lower)
            && reading.topic.map { $0.lowerBound == place.lower + 1 && $0.upperBound == place.index } ?? false
            && facts[words[place.lower - 1].fact].kind != .count
        let goesOn =
            row.predicate == nil && !isDescribed
            && (!place.isFirst || place.clause.bracketAnchor != nil || isJoined)
        if reading.pattern == .bare, words.count == 1, let label = discourse.label,
            (row.item?.end ?? label.end) == label.end,
            words[0].start - label.end <= 4
        {
            if measured { row.subject = label } else { row.item = label }
            return
        }
        if let distance = distanceGoingOn(place) {
            row.subject = discourse.lastSubject
            row.predicate = distance
            row.item = nil
            return
        }
        if measured, let share = sharesOn(reading, place) {
            row.subject = share == discourse.lastPredicate ? topic : discourse.lastSubject
            row.predicate = share
            row.direction = .share
            row.relation = relation(.share, to: discourse.topicRow)
            return
        }
        if measured {
            // 下跌30点或0.4%: of what has changed, and not of its rate.
            let before = discourse.rateBase == nil ? discourse.topic : discourse.lastSubject
            row.subject = topic ?? (row.predicate == nil && !goesOn ? nil : before)
            if row.item == nil, facts[row.fact].kind == .rate { row.item = topic }
            if goesOn {
                row.predicate = discourse.lastPredicate
                row.subject = reading.subject.map { span($0, in: words) } ?? row.subject ?? discourse.lastSubject
            }
            return
        }
        if let range = reading.topic, let topic {
            // 公司独立两年, 他今年70岁
            if facts[row.fact].kind == .duration && row.item == nil
                || facts[row.fact].kind == .age && !isQuantity(range, in: words)
            {
                row.item = nil
                row.subject = topic
            } else if itemFollows {
                let isObject = range.lowerBound > 0 && words[range.lowerBound - 1].classes.has(.preposition)
                // 这|34个摊位
                let isBare = range.count == 1 && words[range.lowerBound].rules.has(.demonstratives)
                // 30个|乡镇|的|200个村: what the figure before counts.
                let isCounted =
                    place.lower > 0 && reader.isParticle(place.index - 1)
                    && facts[words[place.lower - 1].fact].item == topic
                row.subject = isObject || isBare || isCounted ? nil : topic
            } else if range.upperBound == place.index, discourse.lastItem != nil,
                isPartOfRegion(range, in: words)
            {
                // 局地100毫米
                row.place = topic
                row.item = discourse.lastItem
                discourse.listsPlaces = true
            } else if let named = places.leadingPlace(in: words[range], boundaries), named == topic {
                if range.upperBound == place.index {
                    // 江宁区199例: only the place differs from the figure before.
                    row.place = named
                    row.item = discourse.lastItem
                    discourse.listsPlaces = true
                    // 其中|巴西|450万吨，占48%
                    if facts[row.fact].kind != .count, startsWithPart(words) || discourse.member != nil {
                        row.subject = named
                        if discourse.member == nil { discourse.memberItem = discourse.topic }
                        row.item = discourse.memberItem
                        discourse.member = named
                    }
                } else {
                    // 清溪村|共|300户
                    row.subject = named
                    row.item = nil
                }
            } else if discourse.listsPlaces, isListedPlace(range, in: words, before: place) {
                // 其中甲区5毫米，|乙山12毫米
                row.place = topic
                row.item = discourse.lastItem
            } else if row.item.map({ !$0.overlaps(topic) || $0 == topic }) ?? true,
                // 他们|7胜1负
                range.count == 1 && words[range.lowerBound].classes.has(.pronoun)
                    && !words[range.lowerBound].rules.has(.demonstratives)
                    || range.count == 1 && isPerson(words[range.lowerBound], reader) || isForeignName(topic)
                    || countsResults(row.fact)
                    || isActor(range, in: words) && countsThings(row.fact)
                    || isCrew(topic, row.fact) || isScorer(range, in: words, row.fact)
                    || isWhole(topic, row.fact)
            {
                row.subject = topic
                row.item = nil
                if countsResults(row.fact) { discourse.sentenceSubject = topic }
            } else if goesOnAsObject(row.fact), !isQuantity(range, in: words), isPlain(range, in: words) {
                // 培育产业集群41家、|新兴产业集群30家
                row.item = topic
            } else {
                let found = itemAndOwner(range, words: words, given: row.item, reader: reader)
                row.item = found.item
                // 甲国|对|乙国|进出口3亿元: it is not the one behind 对 who does it.
                let dealt = range.lowerBound > 0 && words[range.lowerBound - 1].classes.has(.disposal)
                row.subject =
                    bearer(reading, index: place.index, words: words, reader: reader)
                    ?? (dealt ? leader(before: range.lowerBound, in: words, reader) : found.owner)
                    ?? holder(before: range.lowerBound, in: words, reader)
            }
            // 他们|行程200公里，诊治病人30人
            if words[range.lowerBound].rules.has(.parties), let owner = row.subject,
                owner.start == words[range.lowerBound].start
            {
                discourse.sentenceSubject = owner
                discourse.actor = owner
            }
        }
        // 出动警力200人，车辆30台: a noun and its count go on the verb of the clause before.
        let isElliptic =
            discourse.lastIsObject && row.predicate == nil && row.subject == nil
            && (reading.topic != nil) != itemFollows && (!itemFollows || place.index == 0)
            && facts[row.fact].kind == .count && !startsWithPart(words) && !opensWithTotal(words)
            && (itemFollows && words.dropFirst().allSatisfy { $0.classes.has(.noun) && !$0.classes.has(.anyVerb) }
                // 共有项目9项，传承人30人
                || discourse.lastPredicate.map { bytes.hasSuffix("有", endingAt: $0.end) } ?? false
                || (max(0, row.fact - 2)..<row.fact).contains {
                    endAlike(facts[$0].span, facts[row.fact].span)
                        || !itemFollows && isThing($0) && isThing(row.fact) && isPlain(reading.topic, in: words)
                })
        // 内地居民出入境300万人次，增长3%；外国人|80万人次: others do what those did who were counted so.
        if row.predicate == nil, !itemFollows, let topic = reading.topic, isPlain(topic, in: words),
            topic.lowerBound == 0,
            topic.upperBound == place.index, !startsWithPart(words),
            bytes.suffix(of: "人次 辆次 架次 艘次", start: facts[row.fact].span.start, end: facts[row.fact].span.end) != nil,
            let last = rows.elements.suffix(4).last(where: {
                $0.sentence == row.sentence && endAlike(facts[$0.fact].span, facts[row.fact].span)
            }), let deed = last.predicate, deed.end <= facts[last.fact].span.start, let other = last.subject,
            PersonNouns.ends(bytes, other.start, other.end), case let counted = span(topic, in: words),
            PersonNouns.ends(bytes, counted.start, counted.end)
        {
            row.predicate = deed
            row.subject = counted
            row.item = nil
            return
        }
        // 我国|进出口|3亿元, 新能源汽车|出口|20万辆: the noun is what is done, of what is counted with its object in front; but
        // 服务进出口|3亿元 is one name.
        if row.predicate == nil, let item = row.item, item.end == facts[row.fact].span.start,
            let length = bytes.suffix(of: ClauseLists.trading, start: item.start, end: item.end),
            item.count == length || facts[row.fact].kind != .money
                || bytes.suffix(of: ClauseLists.tradedFields, start: item.start, end: item.end - length) == nil
        {
            row.predicate = TextSpan(start: item.end - length, end: item.end)
        }
        // 实现收入3亿元，|利润2亿元
        if row.predicate == nil, !goesOn, let achieving = discourse.achieving, facts[row.fact].kind == .money,
            let item = row.item, place.clause.bracketAnchor == nil, !startsWithPart(words),
            bytes.suffix(of: ClauseLists.achieved, start: item.start, end: item.end) != nil
        {
            row.predicate = achieving
        }
        if reading.isSum, topic == nil, !itemFollows {
            // 总计90万辆次，日均30万辆次; 设3个车间，共计400名工人 is of who has them.
            row.subject = discourse.topic
        } else if goesOn || isElliptic {
            row.predicate =
                row.predicate
                // 占总产量的92%，单产|每亩150公斤: what a share is of is no share of the next.
                ?? discourse.lastPredicate.flatMap { measured || !bytes.hasSuffix("的", endingAt: $0.end) ? $0 : nil }
            row.subject = row.subject ?? reading.subject.map { span($0, in: words) } ?? discourse.lastSubject
        } else if row.place == nil {
            let owner = row.item.flatMap { isOwned($0) ? discourse.part : nil }
            row.subject =
                row.subject ?? leader(before: place.index, in: words, reader) ?? owner
                ?? carriedActor(besides: row.item)
                ?? row.item.flatMap { item in
                    reading.topic.map { isQuantity($0, in: words) } ?? false ? particularHolder(besides: item) : nil
                }
        }
    }

    /// Whether a figure counts by the measure word of the one before it, whose noun is the object of its verb.
    private func goesOnAsObject(_ fact: Int) -> Bool {
        guard discourse.lastIsObject, facts[fact].kind == .count, discourse.lastKind == .count, let last = rows.last
        else { return false }
        return endAlike(facts[last.fact].span, facts[fact].span)
    }

    /// 累计, 共: what is summed up says anew what is done.
    private func opensWithTotal(_ words: WordRun) -> Bool {
        guard let first = words.first else { return false }
        return first.rules.has(.sums)
    }

    /// 转移群众600人，抢运|物资5吨: in a row of clauses with verb, noun and number a word of two characters that no table has
    /// is the verb where it opens the next one.
    func parallelVerb(_ reading: FigureReading, _ place: RowPlace) -> TextSpan? {
        guard discourse.lastIsObject, reading.predicate == nil, place.isFirst, place.clause.bracketAnchor == nil,
            let topic = reading.topic, topic.upperBound == place.index,
            let first = place.words.first(where: { !$0.classes.has([.adverb, .aspect, .connective]) }),
            first.start == place.words[topic.lowerBound].start, first.classes == .noun
        else { return nil }
        let end = boundaries.end(after: first.start, notAfter: place.words[place.index].start)
        guard end - first.start == 6, end < place.words[topic.upperBound - 1].end, !isQuantity(topic, in: place.words),
            bytes.prefix(of: ClauseLists.attributes, at: first.start, end: end) == nil,
            bytes.prefix(of: ClauseLists.directions, at: first.start, end: end) == nil
        else { return nil }
        // 藏品1万件，其中|一级|文物800件
        let least = startsWithPart(place.words) ? VerbEvidence.alone : VerbEvidence.betweenNouns
        guard clauseReader.tokens.evidence(from: first.start, to: end) ?? least >= least else { return nil }
        switch PartOfSpeechTable.standard.part(of: bytes, from: first.start, to: end) {
        case .verb, .deverbal, nil: return TextSpan(start: first.start, end: end)
        default: return nil
        }
    }

    /// 景区 of 景区|日均|客流3万人次, 公司 of 公司|去年|营收9亿元: what stands in front of how a quantity was reckoned, and who in front of
    /// when.
    private func holder(before index: Int, in words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard index > 1, case let before = words[index - 1] else { return nil }
        let isReckoned = !before.isFigure && before.rules.has(.sumsAndMeans)
        guard isReckoned || index == 2 && reader.isTime(before),
            let range = reader.subject(before: index - 1, from: 0),
            isReckoned
                || range.upperBound == index - 1
                    && !bytes.begins(with: "该", or: "該", words[range.lowerBound].start, words[range.lowerBound].end),
            case let found = span(range, in: words), isReckoned || isActor(range, in: words) || isParticular(found)
        else { return nil }
        return found
    }

    /// 动员85家企业, 化解矛盾15389起, 对11名干部进行谈话: somebody does something.
    func action(
        _ reading: FigureReading, _ place: RowPlace, measured: Bool, row: inout RowDraft, reader: FigureReader
    ) {
        let words = place.words
        // 共有学院21所，包括90个专业: what holds them was counted in the clause before.
        let holdsParts =
            reading.predicate.map {
                ($0.lowerBound == 0 || $0.lowerBound == 1 && startsWithPart(words))
                    && bytes.prefix(of: "包括 包含", at: words[$0.lowerBound].start, end: words[$0.lowerBound].end) != nil
            } ?? false
        row.subject =
            bearer(reading, index: place.index, words: words, reader: reader)
            ?? ownSubject(reading, place) ?? (holdsParts ? discourse.lastItem ?? discourse.topic : nil)
            ?? (comesFrom(reading, place, reader) ? comer(behind: place, reader) : carriedActor(besides: row.item))
        // 镇里投入300万元: who does it is nothing that the money is.
        if reading.pattern == .verbNumber, facts[row.fact].kind == .money, let item = row.item,
            let subject = reading.subject, span(subject, in: words).contains(item),
            isActor(subject, in: words) || bytes.hasSuffix("里", endingAt: item.end)
        {
            row.item = nil
        }
        guard !measured, facts[row.fact].kind != .ordinal, let range = reading.topic else { return }
        let topic = span(range, in: words)
        if let item = row.item {
            guard item.overlaps(topic) || item.start < topic.start && item.end <= topic.end else { return }
            let isSound =
                topic.contains(item) && words.contains { $0.start == item.start }
                || topic.contains(item) && boundaries.contains(item.start)
                    && !holdsParticle(item, in: words)
            if !isSound { row.item = behindParticle(topic, in: words) }
        } else {
            row.item = topic
        }
    }

}
