/// Rows whose verb says how large a quantity is or how it changes.
extension ParagraphReader {
    /// 粮食总产达106亿斤, 失业率下降0.2个百分点: the quantity is the subject; of an amount it is the item too.
    func quantity(
        _ reading: FigureReading, _ place: RowPlace, measured: Bool, row: inout RowDraft, reader: FigureReader
    ) {
        let words = place.words
        let subject = reading.subject.map { span($0, in: words) }
        let bearer = bearer(reading, index: place.index, words: words, reader: reader)
        if let range = reading.subject, let item = discourse.lastItem ?? discourse.topic,
            isPartOfRegion(range, in: words)
        {
            // 局地超过200毫米, 部分地区偏多五成: only the place differs from the figure before.
            row.place = subject
            row.item = measured ? nil : item
            row.subject = measured ? item : nil
            return
        }
        if measured || reading.verb.has([.increase, .decrease, .reach]), let changed = disposedQuantity(reading, place)
        {
            if measured {
                row.subject = span(changed, in: words)
            } else {
                row.item = span(changed, in: words)
                row.subject =
                    reader.subject(before: changed.lowerBound - 1, from: 0).map { span($0, in: words) }
                    ?? carriedActor(besides: row.item)
            }
            return
        }
        // 提升|灌溉效率|近三倍
        if measured, reading.pattern == .verbNounNumber, reading.verb.has([.increase, .decrease]),
            let verb = reading.predicate?.lowerBound, !words[verb].rules.has([.distances, .exceeding]),
            let topic = reading.topic, isQuantity(topic, in: words) || reading.subject == nil
        {
            row.subject = span(topic, in: words)
            return
        }
        if measured {
            row.subject =
                bearer ?? subject ?? discourse.member ?? base(of: reading, facts[row.fact]) ?? discourse.topic
                ?? discourse.sentenceSubject
            return
        }
        guard let range = reading.subject, let subject else {
            // 直径15米，|重|300吨: of what the length is.
            if let verb = reading.predicate, verb == 0..<1, place.index == 1, reading.verb.has(.degree),
                let holder = bearer ?? discourse.lastSubject
            {
                row.subject = holder
                row.item = nil
                return
            }
            let isChange = reading.verb.has([.increase, .decrease])
            // 每亩收入1万元，户均|增收|8000元: who does so earns, and not what was earned.
            if let verb = reading.predicate?.last, facts[row.fact].kind == .money,
                bytes.isOne(of: ClauseLists.earning, words[verb].start, words[verb].end)
            {
                row.subject = bearer ?? carriedActor(besides: row.item)
                return
            }
            // 增速居全省第2位，比去年上升3位: whatever holds the rank.
            let isRise =
                discourse.lastKind == .ordinal
                && bytes.suffix(of: "位 名 位次", start: facts[row.fact].span.start, end: facts[row.fact].span.end) != nil
            let changed = isRise ? discourse.lastSubject : discourse.rateBase ?? discourse.topic
            // 净增528个: more of what was counted before.
            // 收报2万点，跌|215点: points count nothing.
            let isPoints =
                bytes.suffix(of: "点 點", start: facts[row.fact].span.start, end: facts[row.fact].span.end) != nil
            if isChange, row.item == nil, !isRise, !isPoints { row.item = changed }
            // 总值创新高，达3亿元: what a clause without a figure was about.
            if !isChange, row.item == nil, discourse.topicRow == nil, reading.predicate?.lowerBound == 0 {
                row.item = discourse.topic
            }
            // 指数涨30点，报3800点: where what has changed stands now.
            let followsChange =
                reading.verb.has(.reach) && row.item == nil && reading.predicate?.lowerBound == 0
                && rows.last.map {
                    $0.sentence == row.sentence && ($0.direction == .increase || $0.direction == .decrease)
                }
                    ?? false
            // 新增260名|咖啡师: who does so is who acted before.
            let hasOwnItem = row.item.map { $0.start >= facts[row.fact].span.end } ?? false
            row.subject =
                bearer
                ?? (isChange && !hasOwnItem || followsChange ? changed : carriedActor(besides: row.item))
            return
        }
        let itemFollows = row.item.map { $0.start >= words[place.index].end } ?? false
        // 村民|人均|纯收入|从5600元|提高
        if row.item.map({ $0.start <= subject.start }) ?? true, let mean = range.first(where: { reader.isMean($0) }),
            mean > range.lowerBound
        {
            row.item = span(mean..<range.upperBound, in: words)
            row.subject = span(range.lowerBound..<mean, in: words)
            return
        }
        guard let item = row.item, !itemFollows else {
            row.subject = bearer ?? subject
            return
        }
        if isActor(range, in: words), item.overlaps(subject), reading.verb.has([.increase, .decrease]) {
            // 农户增收2万元: who, and no item.
            row.item = nil
            row.subject = bearer ?? subject
            return
        }
        let found = itemAndOwner(range, words: words, given: item, reader: reader)
        // 镇政府|拨款|超7亿元: who gives it is nothing that the money is.
        if facts[row.fact].kind == .money, found.owner == nil, found.item.start == subject.start,
            lexicon.endsLikeActor(in: bytes, endingAt: found.item.end)
        {
            row.item = nil
            row.subject = bearer ?? found.item
            return
        }
        row.item = found.item
        // 3千亩果园，|平均株产
        let followsCount = discourse.countedHolder != nil
        row.subject =
            bearer ?? found.owner
            ?? (item.overlaps(subject) && !reading.verb.has([.increase, .decrease])
                ? isQuantity(range, in: words)
                    ? carriedActor(besides: found.item) : bodyWith(found.item, place)
                : nil)
            ?? (item.overlaps(subject)
                ? isQuantity(range, in: words) || followsCount
                    ? particularHolder(besides: found.item) ?? found.item : found.item
                : subject)
        if item == subject, !isQuantity(range, in: words), takesOverItem(subject, place) {
            row.subject = subject
            row.item = discourse.lastItem
        }
    }

    /// 剧院占地3000平方米，|观众席|达800个: whose a bare noun is that a clause gives the number of. What the clause before measured by
    /// itself (甲型1400元，|乙型|是900元) has nothing behind it.
    private func bodyWith(_ item: TextSpan, _ place: RowPlace) -> TextSpan? {
        guard item.count <= 12, let subject = sentenceSubject(besides: item), subject.count >= 9,
            subject.end <= place.words[0].start, !endAlike(subject, item)
        else { return nil }
        if let last = rows.last, last.sentence == place.clause.sentence, last.subject == subject,
            last.item.map({ $0.overlaps(subject) }) ?? true
        {
            return nil
        }
        return subject
    }

    /// 房价上涨6%，涨幅回落1点，再降0.4%: what changes by per cent is the quantity; its rate of growth does by percentage
    /// points.
    private func base(of reading: FigureReading, _ fact: Figure) -> TextSpan? {
        fact.kind == .percent && reading.verb.has([.increase, .decrease]) ? discourse.rateBase : nil
    }

    /// 占产值的四分之一，|出口额|的|三分之一: the verb by which a clause that only says what the figure is a share of goes on
    /// the share in front of it.
    func sharesOn(_ reading: FigureReading, _ place: RowPlace) -> TextSpan? {
        guard place.isFirst, let last = rows.last, last.direction == .share, last.sentence == place.clause.sentence,
            let predicate = discourse.lastPredicate, let topic = reading.topic, topic.lowerBound == 0
        else { return nil }
        // 亚洲占人口的七成，|欧洲|两成
        if topic.upperBound == place.index, place.words.count == place.index + 1,
            bytes.hasSuffix("的", endingAt: predicate.end)
        {
            return predicate
        }
        guard topic.upperBound + 1 == place.index, place.words[topic.upperBound].classes.has(.particle) else {
            return nil
        }
        var verb: TextSpan?
        var verbs = lexicon.words(in: bytes, at: predicate.start)
        while let found = verbs.next(), found.length <= predicate.count {
            if lexicon.classes(of: found.value).has(.share) {
                verb = TextSpan(start: predicate.start, end: predicate.start + found.length)
            }
        }
        return verb
    }

    /// 距离甲县12公里、|乙县|30公里: the verb by which a length from a further place goes on the one in front of it.
    func distanceGoingOn(_ place: RowPlace) -> TextSpan? {
        guard facts[place.words[place.index].fact].kind == .length, !place.isFirst, place.lower < place.index,
            place.words[place.lower].classes == .pause, let predicate = discourse.lastPredicate,
            let verb = place.words.first(where: { $0.start == predicate.start }), verb.rules.has(.distances),
            verb.end < predicate.end
        else { return nil }
        return TextSpan(start: verb.start, end: verb.end)
    }

    /// Whether a quantity is one that only a body or a thing by itself has: 注册资本.
    func isOwned(_ item: TextSpan) -> Bool {
        lexicon.ownedMeasure(in: bytes, endingAt: item.end, notBefore: item.start) == item.count
    }

    /// Whether a phrase only says how fast a quantity changes: 涨幅, 同比增速.
    func isRateOfChange(_ span: TextSpan) -> Bool {
        span.count <= 12 && bytes.suffix(of: ClauseLists.ratesOfChange, start: span.start, end: span.end) != nil
    }

    /// Whether a phrase names what is traded or an index: 综指, 主力合约.
    func isTraded(_ span: TextSpan) -> Bool {
        bytes.suffix(of: ClauseLists.traded, start: span.start, end: span.end) != nil
    }

    /// 每公顷|林地, 每|户村民, 每|村民: with what says that it is so of each.
    func withEach(_ name: TextSpan) -> TextSpan {
        // 该船全长|80米、宽|12米
        if name.count > 9, let length = bytes.suffix(of: ItemFinder.wholeLengths, start: name.start, end: name.end) {
            return TextSpan(start: name.start, end: name.end - length)
        }
        if bytes.hasSuffix("每", endingAt: name.start) { return TextSpan(start: name.start - 3, end: name.end) }
        // 不|合格|样品
        if bytes.hasSuffix("不", endingAt: name.start),
            case let end = boundaries.end(after: name.start, notAfter: name.end), end < name.end,
            clauseReader.tokens.part(from: name.start, to: end) == .adjective
        {
            return TextSpan(start: name.start - 3, end: name.end)
        }
        // One or two characters of a measure word, or four.
        for length in [3, 6, 12] where bytes.hasSuffix("每", endingAt: name.start - length) {
            guard bytes.isOne(of: Self.measuresOfEach, name.start - length, name.start) else { continue }
            return TextSpan(start: name.start - length - 3, end: name.end)
        }
        return name
    }

    private static let measuresOfEach = WordList(
        "户 家 名 位 人 个 台 辆 亩 条 座 所 只 头 株 棵 颗 艘 架 间 套 项 份 件 公顷 平方米 平方公里 公里 立方米 吨 戶 個 輛 畝 條 隻 頭 顆 間 項 公頃 噸")

    /// 客流量 of 客流量单日|最高达: the name of a quantity without how it is reckoned.
    func withoutReckoning(_ name: TextSpan) -> TextSpan {
        guard name.count > 9, let length = bytes.suffix(of: FigureReader.reckonings, start: name.start, end: name.end)
        else { return name }
        return TextSpan(start: name.start, end: name.end - length)
    }
}
