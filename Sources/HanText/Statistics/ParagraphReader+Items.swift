/// Whose a quantity is, and what of a noun phrase is counted.
extension ParagraphReader {
    /// The item that a noun phrase before the number names, and whose it is (夏普的|亏损, 海南|降雨量).
    func itemAndOwner(
        _ range: Range<Int>, words: WordRun, given: TextSpan?, reader: FigureReader
    ) -> (item: TextSpan, owner: TextSpan?) {
        // 30家门店|销售额: what counts the owners is no part of the item.
        let counted = range.count > 1 && words[range.lowerBound].isFigure
        let range = counted ? range.lowerBound + 1..<range.upperBound : range
        let whole = span(range, in: words)
        if let given, !given.overlaps(whole) { return (given, nil) }
        // 公司|归属于上市公司股东的净利润: whose it is by its name is not who reports it.
        if let term = range.first(where: { bytes.begins(with: "归属", or: "歸屬", words[$0].start, words[$0].end) }) {
            return (
                given ?? span(term..<range.upperBound, in: words),
                term > range.lowerBound ? span(range.lowerBound..<term, in: words) : nil
            )
        }
        // 双方|失误, 前者|产量
        if range.count > 1, words[range.lowerBound].rules.has(.parties) {
            let owner = span(range.lowerBound..<range.lowerBound + 1, in: words)
            return (remainder(of: whole, behind: owner), owner)
        }
        // An item that starts inside 这座, 最高 or the like is none.
        let given = given.flatMap { given in
            words[range].contains { $0.start < given.start && given.start < $0.end && $0.classes != .noun }
                ? nil : given
        }
        if let owner = thing(withMeasureEndingAt: whole.end, in: words[range]) {
            return (remainder(of: whole, behind: owner), owner)
        }
        if isQuantity(range, in: words), !words[range.lowerBound].classes.has(.anyPlace),
            let holder = holder(opening: whole)
        {
            return (remainder(of: whole, behind: holder), holder)
        }
        if let quoted = quotedName(opening: whole), isQuantity(range, in: words) {
            return (remainder(of: whole, behind: quoted), quoted)
        }
        guard let given, given.start > whole.start, given.end == whole.end else {
            if let actor = namedBody(in: words[range]) ?? sector(of: whole, in: words[range]) {
                return (remainder(of: whole, behind: actor), actor)
            }
            guard let named = places.leadingPlace(in: words[range], boundaries), named.end < whole.end else {
                return (whole, nil)
            }
            return (remainder(of: whole, behind: named), named)
        }
        // 出征的|代表团|总人数
        if let owner = thing(withMeasureEndingAt: given.end, in: words[range].drop { $0.start < given.start }) {
            return (TextSpan(start: owner.end, end: given.end), owner)
        }
        let rest = TextSpan(start: whole.start, end: given.start)
        if bytes.hasPrefix("的", at: max(rest.start, rest.end - 3), end: rest.end) {
            let isRelative = range.contains {
                words[$0].end <= rest.end && reader.isVerb($0, from: range.lowerBound, beforeNumber: false)
            }
            return (given, isRelative ? nil : trimmedPossessor(rest))
        }
        guard let owner = owner(rest, in: words[range]) else {
            guard let owner = sector(of: whole, in: words[range]) else { return (whole, nil) }
            return (remainder(of: whole, behind: owner), owner)
        }
        let isCut = boundaries.contains(given.start)
        return (isCut ? given : remainder(of: whole, behind: owner), owner)
    }

    /// 该园区 of 该园区|用水量, 农村居民 of 农村居民|人均收入: whose a quantity is, by a demonstrative or by how it is shared out.
    private func holder(opening whole: TextSpan) -> TextSpan? {
        var end = boundaries.end(after: whole.start, notAfter: whole.end)
        if let length = bytes.prefix(of: ClauseLists.demonstratives, at: whole.start, end: end) {
            // 该州
            if bytes.begins(with: "该", or: "該", whole.start, end), whole.start + length < end { return nil }
            let isPossessor = bytes.hasPrefix("的", at: end, end: whole.end)
            end = boundaries.end(after: end, notAfter: whole.end)
            return !isPossessor && end - whole.start >= 9 && whole.end - end >= 6
                ? TextSpan(start: whole.start, end: end) : nil
        }
        while end < whole.end {
            if bytes.prefix(of: ClauseLists.shares, at: end, end: whole.end) != nil {
                return end - whole.start >= 6 && whole.end - end >= 12 ? TextSpan(start: whole.start, end: end) : nil
            }
            end = boundaries.end(after: end, notAfter: whole.end)
        }
        return nil
    }

    /// “海鸥号” of “海鸥号”装机容量: the quotation that a noun phrase opens with.
    func quotedName(opening whole: TextSpan) -> TextSpan? {
        let closing: StaticString
        if bytes.hasPrefix("“", at: whole.start) {
            closing = "”"
        } else if bytes.hasPrefix("「", at: whole.start) {
            closing = "」"
        } else {
            return nil
        }
        var end = whole.start + 3
        while end < whole.end, !bytes.hasPrefix(closing, at: end) { end += bytes.scalar(at: end).length }
        guard end + 3 < whole.end else { return nil }
        return TextSpan(start: whole.start, end: end + 3)
    }

    /// 甲公司|估值, 王某|身家: the name of a body or a person in front of a quantity.
    private func namedBody(in words: WordRun.SubSequence) -> TextSpan? {
        guard let first = words.first, let last = words.last, isQuantity(last) else { return nil }
        let parts = PartOfSpeechTable.standard
        for word in words.dropLast() {
            if word.isFigure || word.classes.has([.particle, .pause, .conjunction]) { return nil }
            guard word.classes.has(.actor) else { continue }
            switch parts.part(of: bytes, from: first.start, to: word.end) {
            case .person, .organization: break
            // 甲|公司, but not 企业 alone.
            default:
                let isBody = bytes.suffix(
                    of: ClauseLists.bodies,
                    start: word.start, end: word.end)
                guard word.start > first.start, isBody != nil else { return nil }
            }
            return TextSpan(start: first.start, end: word.end)
        }
        return nil
    }

    /// 食品业|用电, 造纸|企业|资产: the branch of trade, or its firms, that an amount is of.
    func sector(of whole: TextSpan, in words: WordRun.SubSequence) -> TextSpan? {
        guard !words.contains(where: { $0.isFigure || $0.classes.has([.particle, .time, .preposition]) }) else {
            return nil
        }
        var end: Int?
        var position = whole.start
        while position < whole.end {
            let next = boundaries.end(after: position, notAfter: whole.end)
            if isSector(position, next) { end = next }
            position = next
        }
        guard let end, end - whole.start >= 6, whole.end - end >= 6 else { return nil }
        return TextSpan(start: whole.start, end: end)
    }

    /// 银行业, 工业, 企业: but not 就业.
    private func isSector(_ start: Int, _ end: Int) -> Bool {
        if bytes.suffix(of: ClauseLists.sectors, start: start, end: end) != nil { return true }
        return end - start >= 9 && bytes.suffix(of: "业 業", start: start, end: end) != nil
            && bytes.suffix(of: ClauseLists.notSectors, start: start, end: end) == nil
    }

    /// 新城|总面积: what stands in front of a quantity that only a thing by itself has.
    private func thing(withMeasureEndingAt end: Int, in words: WordRun.SubSequence) -> TextSpan? {
        guard let first = words.first,
            let length = lexicon.ownedMeasure(in: bytes, endingAt: end, notBefore: first.start)
                ?? measureOfSite(endingAt: end, notBefore: first.start),
            end - length - first.start >= 6, boundaries.contains(end - length),
            !words.contains(where: {
                $0.isFigure || $0.classes.has([.particle, .pause, .time]) && $0.end <= end - length
            })
        else { return nil }
        // 管道|设计|总长度: how it was told belongs to the quantity.
        let start = end - length
        // 竣工|建筑面积: a verb alone has none.
        guard words.contains(where: { $0.start < start && !$0.classes.has(.anyVerb) }) else { return nil }
        let attribute = bytes.suffix(of: ClauseLists.measureAttributes, start: first.start, end: start) ?? 0
        var owner = TextSpan(start: first.start, end: start - attribute)
        // 该行|总|资产
        if let total = bytes.suffix(of: ClauseLists.totals, start: owner.start, end: owner.end),
            owner.count >= total + 6
        {
            owner.end -= total
        }
        return owner.count >= 6 && !isPartOfHolder(owner) ? owner : nil
    }

    /// The length of 面积 in 新闻中心面积: a quantity of what is built or laid out, behind a name for such a thing.
    private func measureOfSite(endingAt end: Int, notBefore start: Int) -> Int? {
        guard let length = bytes.suffix(of: ClauseLists.extentsOfSites, start: start, end: end),
            bytes.suffix(of: ClauseLists.sites, start: start, end: end - length) != nil
                || bytes.suffix(of: ClauseLists.works, start: start, end: end - length) != nil
                || bytes.suffix(of: ClauseLists.endsOfBodies, start: start, end: end - length) != nil
        else { return nil }
        return length
    }

    func isQuantity(_ word: ClauseWord) -> Bool {
        lexicon.isQuantity(word, in: bytes)
    }

    /// The place or actor that a stretch before an item names.
    private func owner(_ rest: TextSpan, in words: WordRun.SubSequence) -> TextSpan? {
        if let place = places.leadingPlace(in: words, boundaries), place.end <= rest.end { return place }
        guard let last = words.last(where: { $0.end <= rest.end }), !last.isFigure else { return nil }
        let isActor = last.classes.has([.actor, .pronoun]) || lexicon.endsLikeActor(in: bytes, endingAt: last.end)
        let isBare = last.classes.has(.pronoun) && last.start == rest.start && last.end - last.start == 3
        return isActor && !isBare ? TextSpan(start: rest.start, end: last.end) : nil
    }

    /// Whether a demonstrative is used as a noun: 这, 该.
    private func standsAlone(_ word: ClauseWord) -> Bool {
        word.rules.has(.demonstratives)
    }

    /// 能容纳30人的酒吧: the noun behind 的, where nothing, a quantity or only 这个 stands in front.
    func bearer(_ reading: FigureReading, index: Int, words: WordRun, reader: FigureReader) -> TextSpan? {
        if let subject = reading.subject, !isQuantity(subject, in: words),
            !(subject.count == 1 && standsAlone(words[subject.lowerBound]))
        {
            return nil
        }
        // 以8%的速度|增长: what is behind the rate is how fast.
        if let predicate = reading.predicate, predicate.lowerBound > index + 2, reading.pattern == .verbNumber {
            return nil
        }
        // 满足60万人的需求: its object.
        if let predicate = reading.predicate,
            predicate.contains(where: { words[$0].rules.has(.coverage) })
        {
            return nil
        }
        // 位于62%的合理区间: where it is.
        if let subject = reading.subject, isQuantity(subject, in: words),
            let noun = reader.bearer(after: index, upTo: words.count),
            let last = noun.last,
            bytes.suffix(of: ClauseLists.ranges, start: words[last].start, end: words[last].end) != nil
        {
            return nil
        }
        let isTopicQuantity = reading.topic.map { isQuantity($0, in: words) } ?? false
        // 占地200亩|的|产业园: a clause of verb and figure in front of its noun.
        let isRelative = reading.predicate?.lowerBound == 0 && reading.pattern == .verbNumber
        guard reading.subject != nil || isTopicQuantity || isRelative || reading.verb.has([.reach, .copula]) else {
            return nil
        }
        return reader.bearer(after: index, upTo: words.count).map { span($0, in: words) }
    }

    func overlaps(_ span: TextSpan, _ other: TextSpan?) -> Bool { other.map { $0.overlaps(span) } ?? false }

    func sentenceSubject(besides item: TextSpan) -> TextSpan? {
        discourse.sentenceSubject.flatMap { overlaps($0, item) ? nil : $0 }
    }

    func carriedActor(besides item: TextSpan?) -> TextSpan? {
        guard let actor = discourse.sentenceSubject ?? discourse.sayer ?? discourse.actor ?? discourse.subject,
            !overlaps(actor, item)
        else { return nil }
        return actor
    }

    /// The item without the predicate and what stands on its far side: 市医院|组织|专家.
    /// An item behind the figure ends where the predicate begins: 22枚|银牌|列|第三位.
    func outside(_ item: TextSpan?, predicate: TextSpan?, figure: TextSpan) -> TextSpan? {
        guard let item, let predicate, item.overlaps(predicate), item != predicate else { return item }
        // 投入|收割机|在20万台以上
        if item.start > predicate.start, item.end < predicate.end, bytes.hasSuffix("在", endingAt: predicate.end) {
            return item
        }
        if item.start >= figure.end, item.start < predicate.start {
            return TextSpan(start: item.start, end: predicate.start)
        }
        if item.end > predicate.end { return TextSpan(start: predicate.end, end: item.end) }
        return item.start < predicate.start ? TextSpan(start: item.start, end: predicate.start) : nil
    }

    /// 生产总值 of 某省|全年|生产总值: what stands behind a time inside the noun phrase in front of a figure.
    func behindTime(_ item: TextSpan, in words: WordRun) -> TextSpan {
        guard item.count >= 18,
            let time = words.last(where: {
                $0.start > item.start && $0.end + 6 <= item.end && !$0.isFigure && $0.classes == .time
            })
        else { return item }
        return TextSpan(start: time.end, end: item.end)
    }

    /// 我国|对某国|进出口|3亿元: trade is what the money is of, and what somebody does; whom with is no noun of it.
    func trade(of fact: Figure, _ row: RowDraft) -> TextSpan? {
        guard fact.kind == .money, let deed = row.predicate, let item = fact.item, item.end == deed.end,
            item.start <= deed.start, deed.end <= fact.span.start,
            bytes.isOne(of: ClauseLists.trading, deed.start, deed.end)
        else { return nil }
        // 汽车|出口3亿元: without who trades, what.
        let isPartner = bytes.suffix(of: "对 向 同 与 對 與", start: max(0, item.start - 3), end: item.start) != nil
        return row.subject.map { !$0.overlaps(deed) } ?? isPartner ? deed : nil
    }

    /// The head of a long noun phrase: what stands behind its last 的.
    func behindParticle(_ span: TextSpan, in words: WordRun) -> TextSpan {
        guard
            let particle = words.last(where: {
                $0.classes.has(.particle) && span.start <= $0.start && $0.end < span.end
            })
        else { return span }
        return TextSpan(start: particle.end, end: span.end)
    }

    func holdsParticle(_ span: TextSpan, in words: WordRun) -> Bool {
        words.contains { $0.classes.has(.particle) && span.start <= $0.start && $0.end <= span.end }
    }

    /// 夏普的 without its 的; nothing where nothing is left.
    private func trimmedPossessor(_ span: TextSpan) -> TextSpan? {
        var span = span
        while span.count >= 3, bytes.suffix(of: "的 、", start: span.start, end: span.end) != nil { span.end -= 3 }
        return span.count >= 3 ? span : nil
    }

    /// What stands behind the owner and its 的.
    private func remainder(of whole: TextSpan, behind owner: TextSpan) -> TextSpan {
        let start = bytes.hasPrefix("的", at: owner.end, end: whole.end) ? owner.end + 3 : owner.end
        return TextSpan(start: start, end: whole.end)
    }
}
