/// What a paragraph has said so far and later clauses take over until they say otherwise.
struct Discourse {
    /// Who acts.
    var actor: TextSpan?
    /// What the figure before measured: the subject of 同比增长.
    var topic: TextSpan?
    var topicRow: Int?
    var period: TextSpan?
    var place: TextSpan?
    /// The reading of the figure before, for figures that go on it.
    var lastPredicate: TextSpan?
    var lastSubject: TextSpan?
    var lastItem: TextSpan?
    var lastVerb: WordClass = []
}

/// A row before its fields are put into text: spans of the flowed text.
struct RowDraft {
    var fact: Int
    var sentence: TextSpan
    var subject: TextSpan?
    var predicate: TextSpan?
    var item: TextSpan?
    var period: TextSpan?
    var place: TextSpan?
    var direction: Statistic.Comparison.Direction?
    var base: TextSpan?
    var relation: Statistic.Relation?
}

/// Reads the rows of one paragraph, sentence by sentence.
struct ParagraphReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: StatisticLexicon
    let facts: [NumericFact]
    let clauseReader: ClauseReader
    let places: PlaceFinder
    var discourse = Discourse()
    var rows: [RowDraft] = []

    init(
        bytes: UnsafeBufferPointer<UInt8>, lexicon: StatisticLexicon, facts: [NumericFact], segmenter: Segmenter
    ) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.facts = facts
        clauseReader = ClauseReader(bytes: bytes, lexicon: lexicon, facts: facts, segmenter: segmenter)
        places = PlaceFinder(bytes: bytes, lexicon: lexicon)
    }

    /// Reads a sentence; its rows are appended.
    mutating func read(_ sentence: TextSpan, firstFact: Int) {
        if !isSteady(discourse.period) { discourse.period = nil }
        for clause in clauseReader.clauses(of: sentence, firstFact: firstFact) { read(clause) }
    }

    private mutating func read(_ clause: Clause) {
        let words = clause.words
        let reader = FigureReader(bytes: bytes, lexicon: lexicon, words: words, facts: facts)
        let saved = discourse
        if clause.bracketAnchor == nil || clause.hasFigure {
            takeContext(of: words, reader: reader, isBracket: clause.bracketAnchor != nil)
        }
        var lower = 0
        var firstRow = true
        let figures = words.indices.filter { words[$0].isFigure && statesSomething($0, in: words) }
        for (order, index) in figures.enumerated() {
            let upper = order + 1 < figures.count ? figures[order + 1] : words.count
            let reading = reader.read(index, from: lower, upTo: upper)
            append(reading, index: index, words: words, lower: lower, clause: clause, isFirst: firstRow, reader: reader)
            lower = index + 1
            firstRow = false
        }
        if clause.bracketAnchor != nil { discourse = saved }
    }
}

// MARK: Context

extension ParagraphReader {
    /// The period, the place and the acting subject that a clause names, also where it holds no figure.
    private mutating func takeContext(of words: [ClauseWord], reader: FigureReader, isBracket: Bool) {
        if let period = period(in: words[...], excluding: nil) { discourse.period = period }
        if let place = places.place(in: leading(words)) { discourse.place = place }
        guard !isBracket else { return }
        let first = words.indices.first { reader.isVerb($0, from: 0, beforeNumber: false) }
        guard let subject = reader.subject(before: first ?? words.count, from: 0) else { return }
        let isQuantity = isQuantity(subject, in: words)
        if isQuantity, !words.contains(where: { $0.isFigure && !reader.isTime($0) }) {
            discourse.topic = span(subject, in: words)
            discourse.topicRow = nil
        }
        guard let verb = first, !isQuantity, !words[verb].classes.has([.increase, .decrease, .share]) else { return }
        if isActor(subject, in: words) || (words[verb].classes.has(.verb) && !words[verb].classes.has(.weakVerb)) {
            discourse.actor = span(subject, in: words)
        }
    }

    /// Whether a noun phrase names a quantity: 失业率, 建筑面积.
    func isQuantity(_ range: Range<Int>, in words: [ClauseWord]) -> Bool {
        guard let last = range.last, !words[last].isFigure else { return false }
        return words[last].classes.has(.measure) || lexicon.endsLikeMeasure(in: bytes, endingAt: words[last].end)
    }

    /// The words up to the first verb.
    private func leading(_ words: [ClauseWord]) -> ArraySlice<ClauseWord> {
        let end = words.firstIndex {
            $0.classes.has([.verb, .reach, .existential, .share, .causative]) && !$0.classes.has(.preposition)
        }
        return words[..<(end ?? words.count)]
    }

    /// Whether a noun phrase names somebody who acts.
    func isActor(_ range: Range<Int>, in words: [ClauseWord]) -> Bool {
        guard let last = range.last else { return false }
        let word = words[last]
        if word.isFigure { return false }
        if word.classes.has([.actor, .pronoun, .anyPlace]) { return true }
        if word.classes.has(.measure) || lexicon.endsLikeMeasure(in: bytes, endingAt: word.end) { return false }
        if lexicon.endsLikeActor(in: bytes, endingAt: word.end) { return true }
        // A short unknown noun in front of a verb is mostly a name.
        return range.count == 1 && word.classes == .noun && word.end - word.start <= 12
    }

    /// A time that holds on until another is named: 2024年以来, 上半年, but not the day of an event.
    private func isSteady(_ span: TextSpan?) -> Bool {
        guard let span else { return false }
        for word: StaticString in ["以来", "以來", "年", "季度", "上半年", "下半年", "目前", "期间", "月"]
        where bytes.hasPrefix(word, at: span.end - word.utf8CodeUnitCount, end: span.end)
            && span.count >= word.utf8CodeUnitCount
        {
            return true
        }
        return bytes.hasPrefix("截至", at: span.start, end: span.end)
    }

    /// The last time that a stretch names; words in `excluding` (the base of a comparison) don't count.
    func period(in words: ArraySlice<ClauseWord>, excluding: Range<Int>?) -> TextSpan? {
        var found: TextSpan?
        var index = words.startIndex
        while index < words.endIndex {
            guard let end = timeEnd(at: index, in: words) else {
                index += 1
                continue
            }
            if excluding?.contains(index) != true, !isInsideComparison(index, in: words) {
                let start = index > words.startIndex && isUntil(words[index - 1]) ? index - 1 : index
                found = TextSpan(start: words[start].start, end: words[end - 1].end)
            }
            index = end
        }
        return found
    }

    private func isUntil(_ word: ClauseWord) -> Bool {
        bytes.prefix(of: "截至 截止 自从 自 从", at: word.start, end: word.end) == word.end - word.start
    }

    private func isInsideComparison(_ index: Int, in words: ArraySlice<ClauseWord>) -> Bool {
        index > words.startIndex && words[index - 1].classes.has(.compare)
    }

    /// The end of the run of times that starts at `index`: 今年|上半年, 去年|12月, 三年|来.
    private func timeEnd(at index: Int, in words: ArraySlice<ClauseWord>) -> Int? {
        var position = index
        while position < words.endIndex {
            let word = words[position]
            if word.isFigure {
                guard let length = timeLength(at: position, in: words) else { break }
                position += length
            } else if word.classes.has(.time) {
                position += 1
                while position < words.endIndex, words[position].classes.has(.since),
                    words[position].start == words[position - 1].end,
                    !words[position].classes.has(.time)
                {
                    position += 1
                }
            } else {
                break
            }
        }
        return position > index ? position : nil
    }

    /// How many words a figure that is a time takes with what makes it one; `nil` where it is none.
    func timeLength(at index: Int, in words: ArraySlice<ClauseWord>) -> Int? {
        let word = words[index]
        guard word.isFigure else { return nil }
        let fact = facts[word.fact]
        let next = index + 1 < words.endIndex ? words[index + 1] : nil
        let hasSince = next.map { $0.classes.has(.since) && $0.start == word.end } ?? false
        switch fact.kind {
        case .date, .period, .time: return hasSince ? 2 : 1
        case .duration:
            if hasSince { return 2 }
            // 十年增长1.3倍, 一小时出动车辆: a verb follows at once, and none governs the duration.
            guard let next, next.classes.has(.anyVerb) || next.classes.has(.particle) || next.classes.has(.noun) else {
                return nil
            }
            if index > words.startIndex, !words[index - 1].isFigure, words[index - 1].classes.has(.anyVerb) {
                return nil
            }
            if next.classes.has([.anyVerb, .modal, .adverb]), !next.classes.has(.noun) { return next.start == word.end ? 1 : nil }
            let isSpan =
                bytes.prefix(of: "近 过去 连续 前 未来 連續 過去", at: word.start, end: word.end) != nil
                || (index > words.startIndex && isSpanWord(words[index - 1]))
            return isSpan ? 1 : nil
        default: return nil
        }
    }

    private func isSpanWord(_ word: ClauseWord) -> Bool {
        bytes.prefix(of: "近 过去 连续 前 未来 連續 過去 最近", at: word.start, end: word.end) == word.end - word.start
    }

    /// Whether a figure makes a row: no time, and no duration that says when.
    private func statesSomething(_ index: Int, in words: [ClauseWord]) -> Bool {
        let fact = facts[words[index].fact]
        switch fact.kind {
        case .date, .period, .time: return false
        case .duration: return timeLength(at: index, in: words[...]) == nil
        case .ordinal:
            return words[max(0, index - 4)..<index].contains { $0.classes.has([.reach, .share, .numberVerb]) }
        case .age:
            guard index > 0 else { return false }
            return words[index - 1].classes.has([.reach, .share, .copula, .measure])
        default: return true
        }
    }

    func span(_ range: Range<Int>, in words: [ClauseWord]) -> TextSpan {
        TextSpan(start: words[range.lowerBound].start, end: words[range.upperBound - 1].end)
    }
}

// MARK: Rows

extension ParagraphReader {
    /// Kinds whose quantity stands as the subject: 失业率为4.9%.
    private func isMeasured(_ fact: NumericFact) -> Bool {
        switch fact.kind {
        case .percent, .percentagePoint, .ratio, .plain, .rate, .score: true
        default: false
        }
    }

    private mutating func append(
        _ reading: FigureReading, index: Int, words: [ClauseWord], lower: Int, clause: Clause, isFirst: Bool,
        reader: FigureReader
    ) {
        let factIndex = words[index].fact
        let fact = facts[factIndex]
        let itemFollows = fact.item.map { $0.span.start >= fact.span.end } ?? false
        let measured = isMeasured(fact) && !itemFollows
        var reading = reading
        if verbInside(fact) != nil,
            reading.predicate == nil || (reading.pattern == .verbNounNumber && holdsRelativeClause(reading, index, reader))
        {
            reading.predicate = nil
            reading.pattern = .verbNumber
            reading.verb = .reach
            reading.subject = reader.subject(before: index, from: 0)
        }
        var row = RowDraft(fact: factIndex, sentence: clause.sentence)
        row.item = fact.item.map(\.span)
        row.predicate = reading.predicate.map { span($0, in: words) } ?? verbInside(fact)
        let subject = reading.subject.map { span($0, in: words) }
        let topic = reading.topic.map { span($0, in: words) }
        let verb = reading.verb
        let isCoordinated = row.predicate == nil && (lower > 0 && !isFirst || clause.bracketAnchor != nil)

        switch reading.pattern {
        case .topicNumber, .bare:
            if measured {
                row.subject = topic ?? (row.predicate == nil ? nil : discourse.topic)
                if row.item == nil, fact.kind == .rate { row.item = topic }
            } else {
                if row.item == nil { row.item = topic }
            }
            if isCoordinated {
                row.predicate = discourse.lastPredicate
                if !measured || row.subject == nil { row.subject = discourse.lastSubject }
                if row.item == nil, clause.bracketAnchor != nil { row.item = discourse.lastItem }
            } else if !measured {
                row.subject = subjectBeforeItem(row.item, index: index, words: words, reader: reader)
                    ?? carriedActor(besides: row.item)
            }
        case .share:
            row.subject = subject ?? discourse.topic
            row.relation = discourse.topicRow.map { Statistic.Relation(kind: .share, row: $0) }
        case .verbNumber where measured || isQuantity(reading, row: row, words: words, reader: reader):
            if measured {
                row.subject = bearer(reading, index: index, words: words, reader: reader) ?? subject ?? discourse.topic
            } else {
                quantity(subject, reading: reading, words: words, row: &row)
            }
        case .verbNumber, .verbNounNumber, .disposal:
            row.subject = bearer(reading, index: index, words: words, reader: reader) ?? subject
                ?? carriedActor(besides: row.item)
            if row.item == nil, !measured { row.item = topic }
        case .numberVerb:
            row.subject = subject.flatMap { overlaps($0, row.item) ? nil : $0 }
        case .coordinated: break
        }
        if let subject = row.subject, let item = row.item, subject.overlaps(item), subject != item, !measured,
            item.start > subject.start
        {
            row.subject = trimmedPossessor(TextSpan(start: subject.start, end: item.start))
        }
        row.item = outside(row.item, predicate: row.predicate, topic: measured ? nil : topic)
        compare(reading, words: words, row: &row, verb: verb)
        fillTimeAndPlace(&row, reading: reading, index: index, words: words, lower: lower)
        remember(row, reading: reading, fact: fact, measured: measured)
        rows.append(row)
    }

    /// 能容纳30人的酒吧: the noun behind 的, where nothing or only 这个 stands in front.
    private func bearer(_ reading: FigureReading, index: Int, words: [ClauseWord], reader: FigureReader) -> TextSpan? {
        if let subject = reading.subject, !isQuantity(subject, in: words),
            !(subject.count == 1 && words[subject.lowerBound].classes.has(.pronoun))
        {
            return nil
        }
        guard reading.subject != nil || reading.verb.has([.reach, .copula]) else { return nil }
        return reader.bearer(after: index, upTo: words.count).map { span($0, in: words) }
    }

    /// 港口可用岸线13公里: what stands before the item in its clause.
    private func subjectBeforeItem(_ item: TextSpan?, index: Int, words: [ClauseWord], reader: FigureReader) -> TextSpan? {
        guard let item, item.end <= words[index].start,
            let first = words.firstIndex(where: { $0.end > item.start }), first > 0 || words[first].start < item.start
        else { return nil }
        if words[first].start < item.start {
            return trimmedPossessor(TextSpan(start: words[first].start, end: item.start))
        }
        guard let range = reader.subject(before: first, from: 0) else { return nil }
        return trimmedPossessor(span(range, in: words))
    }

    /// 参加比赛的选手|超过300人: the verb before the figure stands in front of 的.
    private func holdsRelativeClause(_ reading: FigureReading, _ index: Int, _ reader: FigureReader) -> Bool {
        guard let predicate = reading.predicate else { return false }
        return (predicate.upperBound..<max(predicate.upperBound, index)).contains { reader.isParticle($0) }
    }

    private func overlaps(_ span: TextSpan, _ other: TextSpan?) -> Bool { other.map { $0.overlaps(span) } ?? false }

    /// The item without the predicate and what stands on its far side: 市医院|组织|专家.
    private func outside(_ item: TextSpan?, predicate: TextSpan?, topic: TextSpan?) -> TextSpan? {
        guard let item, let predicate, item.overlaps(predicate), item != predicate else { return item }
        if item.end > predicate.end { return topic ?? TextSpan(start: predicate.end, end: item.end) }
        return item.start < predicate.start ? TextSpan(start: item.start, end: predicate.start) : nil
    }

    /// Whether the subject of an amount is the quantity itself: 粮食总产达106亿斤, not 全市实现产值3亿元.
    private func isQuantity(_ reading: FigureReading, row: RowDraft, words: [ClauseWord], reader: FigureReader) -> Bool
    {
        reading.verb.has(.quantityVerb)
    }

    /// 降雨量达239毫米: the quantity is the item; whose it is, is the subject.
    private func quantity(_ subject: TextSpan?, reading: FigureReading, words: [ClauseWord], row: inout RowDraft) {
        guard let subject, let range = reading.subject else {
            // 净增528个: more of what was counted before.
            if row.item == nil, reading.verb.has([.increase, .decrease]) { row.item = discourse.topic }
            return
        }
        guard let item = row.item else {
            row.subject = subject
            return
        }
        if item.overlaps(subject), item != subject {
            let rest = TextSpan(start: subject.start, end: max(subject.start, item.start))
            if let owner = owner(rest, in: words[range]) {
                row.subject = owner
                if item.end == subject.end { row.item = withoutParticle(TextSpan(start: owner.end, end: subject.end)) }
            } else if item.end == subject.end {
                row.item = subject
            }
        } else if item == subject {
            if let place = places.leadingPlace(in: words[range]), place.end < subject.end {
                row.subject = place
                row.item = TextSpan(start: place.end, end: subject.end)
                row.item = row.item.map(withoutParticle)
            }
        } else {
            row.subject = subject
        }
    }

    /// Whose the quantity is: what stands before 的, or the place or actor that the phrase opens with.
    private func owner(_ rest: TextSpan, in words: ArraySlice<ClauseWord>) -> TextSpan? {
        if rest.count >= 3, bytes.hasPrefix("的", at: rest.end - 3, end: rest.end) { return trimmedPossessor(rest) }
        if let place = places.leadingPlace(in: words), place.end <= rest.end { return place }
        guard let last = words.last(where: { $0.end <= rest.end }), !last.isFigure else { return nil }
        let isActor = last.classes.has([.actor, .pronoun]) || lexicon.endsLikeActor(in: bytes, endingAt: last.end)
        return isActor ? TextSpan(start: rest.start, end: last.end) : nil
    }

    /// 夏普的 without its 的; nothing where nothing is left.
    private func trimmedPossessor(_ span: TextSpan) -> TextSpan? {
        var span = span
        while span.count >= 3,
            bytes.hasPrefix("的", at: span.end - 3, end: span.end)
                || bytes.hasPrefix("、", at: span.end - 3, end: span.end)
        {
            span.end -= 3
        }
        return span.count >= 3 ? span : nil
    }

    private func withoutParticle(_ span: TextSpan) -> TextSpan {
        bytes.hasPrefix("的", at: span.start, end: span.end) ? TextSpan(start: span.start + 3, end: span.end) : span
    }

    private func carriedActor(besides item: TextSpan?) -> TextSpan? {
        guard let actor = discourse.actor, !overlaps(actor, item) else { return nil }
        return actor
    }

    /// 超过, 低于 that the figure's span took in.
    private func verbInside(_ fact: NumericFact) -> TextSpan? {
        let span = fact.span
        guard
            let length = bytes.prefix(
                of: "超过了 超过 突破了 突破 超過 低于 高于 逼近 接近 不足 不到 达到 超出 超 逾 低於 高於 约为 約為", at: span.start, end: span.end)
        else { return nil }
        return TextSpan(start: span.start, end: span.start + length)
    }

    private mutating func compare(_ reading: FigureReading, words: [ClauseWord], row: inout RowDraft, verb: WordClass) {
        row.base = reading.base.map { span($0, in: words) }
        if verb.has(.share) {
            row.direction = .share
        } else if verb.has(.increase) {
            row.direction = .increase
        } else if verb.has(.decrease) {
            row.direction = .decrease
        } else if verb.has(.reach), !verb.has(.copula) {
            row.direction = .reached
        }
        if verb.has([.increase, .decrease]), row.relation == nil, reading.subject == nil {
            row.relation = discourse.topicRow.map { Statistic.Relation(kind: .change, row: $0) }
        }
    }

    private func fillTimeAndPlace(
        _ row: inout RowDraft, reading: FigureReading, index: Int, words: [ClauseWord], lower: Int
    ) {
        row.period = period(in: words[..<index], excluding: reading.base) ?? discourse.period
        let before = words[..<(reading.predicate.map { min($0.lowerBound, index) } ?? index)]
        row.place = places.place(in: before) ?? discourse.place
    }

    private mutating func remember(_ row: RowDraft, reading: FigureReading, fact: NumericFact, measured: Bool) {
        discourse.lastPredicate = row.predicate
        discourse.lastSubject = row.subject
        discourse.lastItem = row.item
        discourse.lastVerb = reading.verb
        if reading.verb.has([.increase, .decrease]), reading.subject == nil { return }
        if let topic = measured ? row.subject : row.item ?? row.subject {
            if topic != discourse.topic || discourse.topicRow == nil { discourse.topicRow = rows.count }
            discourse.topic = topic
        }
    }
}
