/// Which figures of a clause make rows, and what several of them share.
extension ParagraphReader {
    /// Whether a figure makes a row: no time, and no duration that says when.
    func statesSomething(_ index: Int, in words: WordRun, _ reader: FigureReader) -> Bool {
        let fact = facts[words[index].fact]
        switch fact.kind {
        case .date, .period, .time: return false
        case .duration where isRunOfDeed(index, in: words, reader): return true
        case .duration where bytes.hasPrefix("日", at: fact.span.end - 3, end: fact.span.end): return false
        case .duration:
            return timeLength(at: index, in: words[...]) == nil && !modifiesNoun(index, in: words)
                && !(index + 1 < words.count && isPassed(index + 1, in: words[...]))
        case .length: return !saysWhere(index, in: words)
        case .frequency where fact.isRecurrence: return false
        case .ordinal where isRunOfDeed(index, in: words, reader): return true
        case .ordinal:
            return words[max(0, index - 4)..<index].contains { $0.classes.has([.reach, .share, .numberVerb]) }
                || reader.rankVerb(before: index, from: 0) != nil
        case .age where isPersonAge(index, in: words) || isAgeOfSomebody(index, in: words): return true
        case .age:
            // 年龄|最大的|近70岁
            return words[max(0, index - 4)..<index].last.map {
                $0.classes.has([.reach, .share, .copula, .measure, .existential])
            }
                ?? false
                || words[max(0, index - 4)..<index].contains {
                    $0.rules.has(.ages)
                }
        default: return true
        }
    }

    /// 第三次|下调: how often what the verb behind it says has been done.
    private func repeatsDeed(_ index: Int, in words: WordRun) -> Bool {
        facts[words[index].fact].kind == .ordinal && bytes.hasSuffix("次", endingAt: words[index].end)
            && !(index > 0 && words[index - 1].classes.has([.particle, .copula]))
    }

    /// 连续|3个月|上升: how long what the verb behind it says has gone on.
    func isRunOfDeed(_ index: Int, in words: WordRun, _ reader: FigureReader) -> Bool {
        let kind = facts[words[index].fact].kind
        guard index > 0, index + 1 < words.count,
            repeatsDeed(index, in: words)
                || (kind == .duration
                    || kind == .ordinal
                        && bytes.suffix(of: "月 季度 周 天 月份", start: words[index].start, end: words[index].end) != nil)
                    && (isRun(span(index - 1..<index, in: words)) || isRun(span(index..<index + 1, in: words)))
        else { return false }
        var verb = index + 1
        while verb < words.count - 1, words[verb].classes.has([.adverb, .base]), !words[verb].classes.has(.anyVerb) {
            verb += 1
        }
        return !words[verb].isFigure && words[verb].classes.has(.anyVerb)
            && reader.isVerb(verb, from: index + 1, beforeNumber: false)
    }

    /// Makes the row of such a stretch of time; nothing goes on from it.
    func appendRun(_ place: RowPlace, reader: FigureReader) {
        let words = place.words
        var row = RowDraft(fact: words[place.index].fact, sentence: place.clause.sentence)
        let verb = reader.verbAfter(place.index, upTo: words.count, hasVerb: false)
        row.predicate = verb.map { span($0, in: words) }
        let before = place.index - 1
        // 指数…，|连续3个月|回升: the quantity that was told; 某校…，|连续3年|开办: who acts.
        let quantity = discourse.topic.flatMap { namesQuantity($0) ? $0 : nil }
        let subject =
            reader.identified(place.index, from: 0)?.subject
            ?? reader.subject(before: isRun(span(before..<before + 1, in: words)) ? before : place.index, from: 0)
        row.subject =
            subject.map { span($0, in: words) }
            ?? quantity ?? carriedActor(besides: nil) ?? discourse.topic
        // 第三次|降息: the deed is what is counted, too.
        if repeatsDeed(place.index, in: words) { row.item = facts[row.fact].item }
        fillTimeAndPlace(&row, reading: FigureReading(), place)
        if let period = row.period, isRun(period) { row.period = discourse.earlierPeriod }
        rows.append(row)
    }

    /// 年仅30岁, 今年52岁, 某人（39岁）: how old somebody is, and not from which age on something holds.
    private func isPersonAge(_ index: Int, in words: WordRun) -> Bool {
        let fact = facts[words[index].fact]
        guard bytes.suffix(of: "岁 歲", start: fact.span.start, end: fact.span.end) != nil else { return false }
        // Alone in its brackets.
        guard index > 0 else { return words.count == 1 }
        return words[index - 1].rules.has(.atAge)
    }

    /// 77岁|的|王某: how old somebody is who is named behind it.
    func isAgeOfSomebody(_ index: Int, in words: WordRun) -> Bool {
        guard index + 2 < words.count, bytes.suffix(of: "岁 歲", start: words[index].start, end: words[index].end) != nil,
            bytes.hasPrefix("的", at: words[index + 1].start), !words[index + 2].isFigure,
            words[index + 2].classes.has(.noun)
        else { return false }
        let name = words[index + 2]
        return PartOfSpeechTable.standard.part(of: bytes, from: name.start, to: name.end) == .person
            || lexicon.isPersonName(in: bytes, from: name.start, to: name.end)
    }

    /// 五周|低点: a duration in front of a noun says nothing by itself.
    private func modifiesNoun(_ index: Int, in words: WordRun) -> Bool {
        guard index + 1 < words.count, words[index + 1].start == words[index].end else { return false }
        // 进行|3天|封闭式培训, 有|1500年|历史
        let isObject =
            index > 0
            && (words[index - 1].rules.has(.lightVerbs)
                || words[index - 1].classes.has(.existential)
                    && facts[words[index].fact].item?.start == words[index].end)
        return words[index + 1].classes == .noun && !isObject
    }

    /// 周边|3公里|范围|内|商户, 在|5公里|外|发现: within what distance or beyond it, in front of what is said.
    private func saysWhere(_ index: Int, in words: WordRun) -> Bool {
        var next = index + 1
        if next < words.count, bytes.isOne(of: "范围 半径 範圍 半徑", words[next].start, words[next].end) { next += 1 }
        return next + 1 < words.count && words[next].classes.has(.localizer) && words[next].start == words[next - 1].end
    }

    func startsWithPart(_ words: WordRun) -> Bool {
        words.first.map { bytes.hasPrefix("其中", at: $0.start, end: $0.end) } ?? false
    }

    /// The subjects of the figures of a clause with 分别, in order: 甲和乙分别占52.1%和47.9%.
    func distribution(
        _ reading: FigureReading, figures: UnsafeBufferPointer<Int>, words: WordRun, _ reader: FigureReader
    ) -> [Range<Int>]? {
        guard figures.count > 1,
            let subject = reading.subject ?? reading.topic ?? reader.subject(before: figures[0], from: 0),
            subject.upperBound <= figures[0],
            sharesOut(words[subject.upperBound...])
        else { return nil }
        // 甲业、乙业、丙及丁业分别增长1%、2%、3%: a conjunction may stand inside a member's name.
        for marks in [WordClass.pause.union(.conjunction), .pause] {
            var parts = members(of: subject, in: words, between: marks)
            // 对|甲国、乙国|出口: the preposition is of all of them.
            if let first = parts.first, first.count > 1, words[first.lowerBound].classes.has(.preposition) {
                parts[0] = first.dropFirst()
            }
            // 甲和乙分别以5万和4万的销量居第二和第三: the values of more than one kind come round again.
            if parts.count > 1, figures.count % parts.count == 0 {
                return figures.indices.map { parts[$0 % parts.count] }
            }
        }
        return nil
    }

    /// 东部、中部 and 西部 with 投资 of 东部、中部、西部投资分别增长: regions that figures of one quantity are shared out to, in order.
    func regionsSharing(_ shares: [Range<Int>], in words: WordRun) -> (regions: [TextSpan], quantity: TextSpan?) {
        guard let last = shares.last else { return ([], nil) }
        let regions = shares.compactMap { member in
            places.leadingPlace(in: words[member], boundaries)
                // 北部
                ?? (words[member].allSatisfy { $0.classes.has(.region) } ? span(member, in: words) : nil)
        }
        guard regions.count == shares.count, let region = regions.last,
            case let end = words[last.upperBound - 1].end, region.end < end,
            zip(regions, shares).dropLast().allSatisfy({ $0.end == words[$1.upperBound - 1].end || $1 == last }),
            // 对甲国、乙国|出口
            isQuantity(last, in: words) || bytes.suffix(of: ClauseLists.trading, start: region.end, end: end) != nil
        else { return ([], nil) }
        return (regions, TextSpan(start: region.end, end: end))
    }

    /// 销量 of 冰箱、空调销量分别增长5%和3%: the quantity at the end of the last member of a list whose other members are none.
    func sharedQuantity(_ shares: [Range<Int>], in words: WordRun) -> TextSpan? {
        guard shares.count > 1, let last = shares.last, isQuantity(last, in: words),
            !shares.dropLast().contains(where: { namesQuantity(span($0, in: words)) || isQuantity($0, in: words) })
        else { return nil }
        let member = span(last, in: words)
        var start = member.start
        while case let next = boundaries.end(after: start, notAfter: member.end), next < member.end { start = next }
        return start > member.start && member.end - start >= 6 ? TextSpan(start: start, end: member.end) : nil
    }

    /// Makes the last row one of a member's share of such a quantity.
    func share(_ quantity: TextSpan, by member: TextSpan) {
        let row = rows.count - 1
        rows[row].item = quantity
        rows[row].subject = member.contains(quantity) ? TextSpan(start: member.start, end: quantity.start) : member
        rows[row].ranked?.subject = rows[row].subject
    }

    /// Makes the last row one of a region's share of a quantity.
    func place(_ region: TextSpan, of quantity: TextSpan?) {
        let row = rows.count - 1
        rows[row].place = region
        if isMeasured(facts[rows[row].fact]) {
            rows[row].subject = quantity
        } else {
            rows[row].item = quantity
            rows[row].subject = nil
        }
        rows[row].ranked?.place = region
        rows[row].ranked?.subject = rows[row].subject
    }

    /// The parts of a list between words of some classes.
    func members(of list: Range<Int>, in words: WordRun, between marks: WordClass) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = list.lowerBound
        for index in list where words[index].classes.has(marks) {
            if start < index { parts.append(start..<index) }
            start = index + 1
        }
        if start < list.upperBound { parts.append(start..<list.upperBound) }
        return parts
    }

    /// 销售收入8亿元，利税1亿元，分别增长12%和9%: what the figures of a clause with 分别 and without a noun of its own go on,
    /// as the place of the first in ``topics``.
    func distributedTopics(figures: UnsafeBufferPointer<Int>, words: WordRun) -> Int? {
        guard figures.count > 1, discourse.topicCount >= figures.count,
            sharesOut(words[..<figures[0]]),
            !words[..<figures[0]].contains(where: { $0.classes.has(.noun) })
        else { return nil }
        return discourse.topicCount - figures.count
    }

    /// Whether 分别 stands among words.
    private func sharesOut(_ words: WordRun.SubSequence) -> Bool {
        words.contains { bytes.begins(with: "分别", or: "分別", $0.start, $0.end) }
    }

    /// Keeps the members of a list that figures are shared out to.
    func remember(_ list: [Range<Int>], in words: WordRun) {
        sharers.removeAll()
        for member in list { sharers.append(span(member, in: words)) }
    }

    /// Whether the figures of a clause are of the members of a list in front of it: 增长5%和4% behind 分别, and 销量|分别|为3万和2万.
    func goesOnBySharers(_ reading: FigureReading, _ index: Int, _ words: WordRun) -> Bool {
        let isShared = sharesOut(words[..<index])
        guard let quantity = reading.subject ?? reading.topic else { return isShared || haveSharersFigures }
        // 增速|分别|为3%和2%: a share is of the quantity.
        return isShared && isQuantity(quantity, in: words) && !isMeasured(facts[words[index].fact])
    }
}
