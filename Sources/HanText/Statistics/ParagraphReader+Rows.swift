extension ParagraphReader {
    /// Kinds whose quantity stands as the subject: 失业率为4.9%.
    func isMeasured(_ fact: Figure) -> Bool {
        switch fact.kind {
        case .percent, .percentagePoint, .ratio, .plain, .rate, .score:
            fact.item.map { $0.start < fact.span.end } ?? true
        default: false
        }
    }

    /// 吸引|40个|国家|超900家|展商, 新增2万个学位、|超5000个|岗位: whether a count with a verb of its own goes on a list of counts that
    /// have theirs.
    private func goesOnBounded(_ reading: FigureReading, _ place: RowPlace, _ reader: FigureReader) -> Bool {
        guard reading.predicate == nil, !place.isFirst, discourse.lastPredicate != nil, discourse.lastKind == .count,
            case let fact = facts[place.words[place.index].fact], fact.kind == .count, verbInside(fact) != nil
        else { return false }
        return reader.isCoordinated(place.index, from: place.lower)
    }

    /// Makes the row of a figure from how its clause states it.
    func append(_ reading: FigureReading, _ place: RowPlace, reader: FigureReader) {
        let words = place.words
        let factIndex = words[place.index].fact
        let fact = facts[factIndex]
        if fact.kind == .duration || fact.kind == .ordinal, isRunOfDeed(place.index, in: words, reader) {
            return appendRun(place, reader: reader)
        }
        let measured = isMeasured(fact)
        let original = reading
        // 装卸木材超37万吨、煤炭超80万吨: a list goes on with its verb.
        let isListed =
            !place.isFirst && place.lower < place.index && words[place.lower].classes == .pause
            && discourse.lastHasNoun
            && reading.predicate == nil && reading.topic != nil
            || goesOnBounded(reading, place, reader)
        // 七成的渡口和|近八成的|渡船
        if fact.kind == .percent || fact.kind == .ratio, goesOnWithNoun(place, reader) {
            var row = RowDraft(fact: factIndex, sentence: place.clause.sentence)
            row.subject = discourse.lastSubject
            row.predicate = discourse.lastPredicate
            row.item = fact.item
            fillTimeAndPlace(&row, reading: reading, place)
            remember(row, reading: reading, measured: measured)
            return rows.append(row)
        }
        let reading = isListed ? reading : withVerbInside(reading, fact: fact, index: place.index, reader: reader)
        var row = RowDraft(fact: factIndex, sentence: place.clause.sentence)
        // 30万个|国家能源局: behind the headline that its clause is.
        row.item = fact.item.flatMap { $0.start >= words[words.count - 1].end && $0.start >= fact.span.end ? nil : $0 }
            .map { $0.end <= fact.span.start ? behindTime($0, in: words) : $0 }
        row.predicate =
            original.isSum && !reading.isSum
            ? withSum(original, verbInside(fact), in: words)
            : reading.predicate.map { span($0, in: words) }
                ?? (reading.pattern == .origin || isListed ? nil : verbInside(fact))
        // 现场|答复|62条: an adverb here.
        if let item = fact.item,
            words.contains(where: { $0.start == item.start && $0.end == item.end && $0.classes == .adverb })
        {
            row.item = nil
        }
        // 合约|急升，报收2500元: of the clause before only what it is about.
        if let item = fact.item, item.end <= words[0].start, item.end != discourse.label?.end,
            let named = [discourse.topic, discourse.sentenceSubject].compactMap({ $0 }).first(where: {
                $0.start == item.start && $0.end < item.end
            })
        {
            row.item = named
        }
        if let deed = deedOfThose(reading, in: words, reader) { row.predicate = deed }
        if row.predicate == nil, let deed = deedOfOwners(place, reader) { row.predicate = deed }
        // “飞|”着: half of what is in quotation marks.
        if let predicate = row.predicate, !bytes.isHanLead(at: predicate.start),
            bytes.prefix(of: "” ’ 」 』", at: predicate.start, end: predicate.end) != nil
        {
            row.predicate = nil
        }
        switch reading.pattern {
        case .topicNumber, .bare:
            if !measured, let verb = parallelVerb(reading, place) {
                row.predicate = verb
                row.item = reading.topic.map { span($0, in: words) }
                row.subject = carriedActor(besides: row.item)
                break
            }
            topicAndNumber(reading, place, measured: measured, row: &row, reader: reader)
        case .share:
            row.subject = reading.subject.map { span($0, in: words) } ?? discourse.member ?? discourse.topic
            if reading.subject == nil { row.relation = relation(.share, to: discourse.topicRow) }
        case .origin:
            quantity(reading, place, measured: measured, row: &row, reader: reader)
            // Where the clause ends here the value it comes to may be missing.
            if place.index + 1 < words.count { row.relation = relation(.before, to: rows.count + 1) }
        case .verbNumber where measured || reading.verb.has(.quantityVerb),
            .verbNounNumber where measured && reading.verb.has(.quantityVerb):
            quantity(reading, place, measured: measured, row: &row, reader: reader)
        case .verbNounNumber where measured && isLikened(reading, in: words):
            quantity(reading, place, measured: measured, row: &row, reader: reader)
        case .disposal where isAgent(reading, place):
            // 由|4名|厨师|负责
            row.subject = row.item
        case .verbNumber, .verbNounNumber, .disposal:
            action(reading, place, measured: measured, row: &row, reader: reader)
        case .numberVerb:
            counted(reading, place, row: &row, reader: reader)
        case .relative:
            row.subject = reading.subject.map { span($0, in: words) }
            // 为期5天的访问: that lasts so long.
            if fact.kind != .duration { row.item = nil }
        }
        // 全市一般公共预算收入|完成3亿元: the quantity is what is measured, and the subject whose it is.
        if !measured, reading.pattern == .verbNumber, !reading.verb.has(.quantityVerb), let range = reading.subject,
            let item = row.item, item.end == words[range.upperBound - 1].end, isQuantity(range, in: words),
            case let (quantity, owner) = itemAndOwner(range, words: words, given: item, reader: reader), let owner
        {
            (row.item, row.subject) = (quantity, owner)
        }
        // 存款额为1045亿美元，|约合7211亿元: the same in another currency.
        if fact.kind == .money, discourse.lastKind == .money, reading.topic == nil, let verb = row.predicate,
            verb.start == fact.span.start, bytes.isOne(of: "约合 折合 約合", verb.start, verb.end)
        {
            row.subject = row.subject ?? discourse.lastSubject
            row.item = row.item ?? discourse.lastItem
        }
        // 距离|山口|约8公里, 超过|平均值|3个百分点: what a length is measured from isn't what is measured.
        if let range = reading.predicate, range.count > 1,
            words[range.lowerBound].rules.has(.measuring(fact.kind))
        {
            row.item = nil
        }
        if fact.kind == .age, isAgeOfSomebody(place.index, in: words) {
            row.subject = span(place.index + 2..<place.index + 3, in: words)
            row.predicate = nil
            row.item = nil
        } else if fact.kind == .age, reading.subject == nil, let name = nameBeforeBracket(at: words[0].start) {
            row.subject = name
        }
        // 因旧疾复发|年仅40岁
        if fact.kind == .age, let range = reading.subject, !isActor(range, in: words), range.count == 1,
            let actor = carriedActor(besides: row.item)
        {
            row.subject = actor
        }
        // 全长16公里的|隧道: whose length it is.
        if let item = row.item,
            bytes.isOne(of: ItemFinder.wholeLengths, item.start, item.end)
                || item.end == fact.span.start && fact.kind != .count && namesQuantity(item)
                    && reading.predicate.map({ $0.lowerBound > place.index }) ?? true,
            let bearer = reader.bearer(after: place.index, upTo: words.count)
        {
            row.subject = span(bearer, in: words)
            row.predicate = verbInside(fact)
        } else if fact.kind == .length, reading.subject == nil, let bearer = discourse.lastBearer {
            row.subject = bearer
        }
        // 集团|旗下: where, and not who.
        if let subject = row.subject, subject.count > 6, bytes.hasSuffix("下", endingAt: subject.end),
            bytes.suffix(of: "旗下 麾下 之下", start: subject.start, end: subject.end) != nil
        {
            row.subject = nil
        }
        // 车|上|共有45人: where they are, and neither who has them nor what is counted.
        if let range = reading.subject, let subject = row.subject, reading.verb.has(.existential),
            let verb = row.predicate, bytes.hasSuffix("有", endingAt: verb.end), verb.count <= 6,
            bytes.suffix(of: "上 内 內", start: subject.start, end: subject.end) != nil,
            words[range.upperBound - 1].classes.has(.localizer), words[range.upperBound - 1].end == subject.end
        {
            row.place = row.place ?? subject
            // 机上|载有45人: what holds them, too.
            if bytes.prefix(of: "载 載 装 裝 坐", at: verb.start, end: verb.end) == nil { row.subject = nil }
            if row.item == subject { row.item = nil }
        }
        // 海港附近|发生里氏5级地震, 某乡境内|一辆车: where, and not who.
        if let subject = row.subject, subject.count > 9,
            bytes.suffix(of: ClauseLists.surroundings, start: subject.start, end: subject.end) != nil
        {
            row.place = row.place ?? subject
            row.subject = nil
        }
        // 计划|投放: what belongs to the predicate is no subject.
        if let subject = row.subject, let predicate = row.predicate, subject.overlaps(predicate) {
            row.subject =
                subject.start < predicate.start ? TextSpan(start: subject.start, end: predicate.start) : nil
        }
        row.item = outside(row.item, predicate: row.predicate, figure: fact.span)
            .flatMap { beforeDeed($0, of: fact, in: words) }
        takeDeedFromItem(of: &row, in: words)
        // 某厂一年|销售: who and when, and nothing that is counted.
        if let item = row.item, item.end == row.predicate?.start,
            words.contains(where: { $0.end == item.end && $0.start >= item.start && $0.classes.has(.time) })
        {
            row.item = nil
        }
        row.item = row.item.map(withoutReckoning)
        row.subject = row.subject.map(withoutReckoning).map(withEach)
        if let item = row.item,
            bytes.isOne(of: ClauseLists.notNominal, item.start, item.end)
                || FigureReader.bearsNothing(bytes, item.start, item.end)
                || ClauseLists.isRate(bytes, item.start, item.end)
                // 双向|六车道
                || bytes.isOne(of: "双向 单向 雙向 單向", item.start, item.end)
        {
            row.item = nil
        }
        if row.item == nil, !measured, reading.pattern != .origin, reading.pattern != .relative {
            let noun = reader.followingNoun(place.index).map { span($0, in: words) }
            // 1人|入常: what is said of the person is no noun.
            if noun != row.predicate || !reader.endsInPersons(place.index) {
                row.item = noun.flatMap { outside($0, predicate: row.predicate, figure: fact.span) }
            }
        }
        if let item = row.item {
            if item == row.predicate {
                // 12个撞击坑: what is counted isn't said of itself; 植树300棵, but 出口3亿元.
                // 3万户停电: a verb without an object is all that is said.
                if item.start >= fact.span.end, !reading.verb.has(.intransitive) {
                    row.predicate = nil
                } else if item.start >= fact.span.end || fact.kind == .count || fact.kind == .length
                    // 公司亏损3亿元: what is lost is the money.
                    || bytes.isOne(of: "亏损 盈利 虧損", item.start, item.end)
                {
                    row.item = nil
                }
            } else if item == row.subject, fact.kind == .money,
                reading.verb.has(.intransitive)
                    || reading.verb.has([.verb, .weakVerb])
                        && (lexicon.endsLikeActor(in: bytes, endingAt: item.end)
                            // 市政府|拨款3亿元
                            || words.contains { $0.end == item.end && $0.classes.has(.actor) })
            {
                // 丁镇筹资80万元, 摊主遭索赔3万元: who does something is nothing that the money is.
                row.item = nil
            }
        }
        // 在|41个|行业|中，: of how many.
        if let predicate = row.predicate, predicate.count == 3, let last = words.last, last.classes.has(.localizer),
            predicate.end == fact.span.start, bytes.isOne(of: "在 从 從", predicate.start, predicate.end),
            row.item?.end == last.start
        {
            row.predicate = nil
        }
        // 一名|老人|捐款3万元, 该校师生|捐款: who gives it.
        if fact.kind == .money, let item = row.item, item.end == row.predicate?.start,
            PersonNouns.ends(bytes, item.start, item.end)
                || bytes.suffix(of: PersonNouns.heads, start: item.start, end: item.end) != nil
        {
            row.item = nil
            row.subject = row.subject ?? item
        }
        if row.predicate == nil, let item = row.item, item.start == fact.span.end, let deed = deed(item, in: words),
            fact.countsDeeds(in: bytes)
        {
            // 连续5次|报警: what is done so many times.
            row.predicate = deed
            row.item = nil
            row.subject = row.subject ?? reader.subject(before: place.index, from: 0).map { span($0, in: words) }
        }
        if let subject = row.subject, let item = row.item, let named = demonstrated(subject, item) {
            row.subject = named
            row.item = named.end < item.end ? TextSpan(start: named.end, end: item.end) : nil
        }
        // 有|15个|县|的|65个|乡镇: what the figure before counts, and somebody has, does nothing itself.
        if let subject = row.subject, !place.isFirst, let last = rows.last, last.item == subject,
            subject.start >= facts[last.fact].span.end, let verb = last.predicate,
            verb.end <= facts[last.fact].span.start,
            verb.start >= words[0].start, row.predicate.map({ $0.end <= fact.span.start }) ?? true
        {
            row.subject = last.subject ?? carriedActor(besides: row.item)
        }
        if row.subject == nil, !measured { row.subject = openingThatActs(reading, place, besides: row.item) }
        if let sharer = place.sharer { row.subject = sharer }
        if let subject = row.subject, standsForThing(subject), let named = discourse.sentenceSubject {
            row.subject = named
        }
        compare(reading, words: words, row: &row)
        if row.relation == nil, let total = discourse.totalRow { row.relation = relation(.part, to: total) }
        fillTimeAndPlace(&row, reading: reading, place)
        if ranks {
            row.ranked = chosenFields(row, reading, place, measured: measured)
        }
        remember(row, reading: reading, measured: measured)
        if let deed = deedOfOrigin(reading, of: place.index, in: words, reader) {
            discourse.lastPredicate = deed.isEmpty ? nil : span(deed, in: words)
        }
        if reading.pattern == .numberVerb || reading.pattern == .disposal { shareBack(row, place) }
        // What goes on to grow has whom the trade is with in its name.
        row.item = trade(of: fact, row) ?? row.item
        rows.append(row)
    }

    /// Whether those who are counted act by 由 at once in front of the number.
    private func isAgent(_ reading: FigureReading, _ place: RowPlace) -> Bool {
        guard place.index > 0, place.words[place.index - 1].rules.has(.by), let deed = reading.predicate else {
            return false
        }
        // 队伍|由|8名|医生|组成
        return !place.words[deed.lowerBound].rules.has(.composition)
    }

    /// 约为|建厂|初期|的|4倍: whether the predicate says what a quantity is measured by.
    private func isLikened(_ reading: FigureReading, in words: WordRun) -> Bool {
        guard reading.subject == nil, let first = reading.predicate?.lowerBound else { return false }
        return first == 0 && words[first].classes.has([.reach, .copula])
    }

    func relation(_ kind: Statistic.Relation.Kind, to row: Int?) -> Statistic.Relation? {
        row.map { Statistic.Relation(kind: kind, row: $0) }
    }

    /// The item where it is the verb that its clause ends with.
    private func deed(_ item: TextSpan, in words: WordRun) -> TextSpan? {
        guard let last = words.last, last.end == item.end, last.start == item.start,
            last.classes.has([.verb, .weakVerb])
        else { return nil }
        return item
    }

    // MARK: Comparison, time, place

    private func compare(_ reading: FigureReading, words: WordRun, row: inout RowDraft) {
        let verb = reading.verb
        row.base =
            reading.base.map { span($0, in: words) }
            ?? (verb.has([.increase, .decrease]) ? discourse.compared : nil)
        if verb.has(.share) {
            row.direction = .share
        } else if verb.has(.increase) {
            row.direction = .increase
        } else if verb.has(.decrease) {
            row.direction = .decrease
        } else if verb.has(.reach), !verb.has(.copula) {
            row.direction = .reached
        }
        if verb.has([.increase, .decrease]), row.relation == nil, reading.subject == nil,
            reading.pattern == .verbNumber
        {
            row.relation = relation(.change, to: discourse.topicRow)
        }
    }

    func fillTimeAndPlace(_ row: inout RowDraft, reading: FigureReading, _ place: RowPlace) {
        let words = place.words
        let end = reading.predicate.map { min($0.lowerBound, place.index) } ?? place.index
        // Times between predicate and number count too (发展到目前的), those inside what it is a share of don't.
        let isShare = reading.predicate.map { $0.upperBound == place.index && $0.count > 1 } ?? false
        let named = place.namesTime ? period(in: words[..<(isShare ? end : place.index)], excluding: reading.base) : nil
        if let own = attributiveTime(of: place.index, in: words) {
            row.period = own
        } else if let named, takesOver(named) || isRun(named) || named == discourse.period {
            row.period = named
        } else {
            row.period = carriedPeriod(words[..<end], of: place)
        }
        if row.place == nil {
            // 居全省第四: what the rank is in.
            let limit = facts[row.fact].kind == .ordinal ? place.index : end
            let divisions = placeOfDivisions(before: place)
            if place.namesPlace, divisions.map({ !$0.isNamed }) ?? true {
                row.place = self.place(of: place, before: limit)
            }
            if let there = row.place, isThere(there), let named = discourse.place { row.place = named }
            if let there = row.place, isAttribute(there, in: words) { row.place = discourse.setting }
            if row.place == nil, let divisions {
                row.place = divisions.place
                if discourse.place == nil {
                    discourse.place = divisions.place
                    discourse.isPlaceOfMotion = true
                }
            }
            // 包括|美国|的|37座|城市
            if row.place == nil, place.index > 1, words[place.index - 1].classes.has(.particle),
                words[place.index - 2].classes.has(.anyPlace),
                // 在甲市，来自|乙市|的|12名|专家
                discourse.setting == nil || place.index < 3
                    || !words[place.index - 3].rules.has(.attributiveVerbs)
            {
                row.place = span(place.index - 2..<place.index - 1, in: words)
            }
            row.place = row.place ?? placeInFront(of: place)
            if row.place == nil, let named = placeInObject(of: place, from: end) {
                row.place = named
                // 覆盖|全市|20个乡镇，
                if discourse.place == nil, isWholeDivision(named, in: words) { discourse.place = named }
            }
            // 在12个乡镇: no place of its own.
            row.place = row.place ?? discourse.place.flatMap { $0.contains(facts[row.fact].span) ? nil : $0 }
        }
        if let member = memberOfPlaces(row) { row.place = member }
        // 指数为49%，|上升0.2个百分点: what changes is where it was.
        if row.place == nil, let relation = row.relation, relation.kind == .change, relation.row < rows.count {
            row.place = rows[relation.row].place
        }
        // 福保社区|接待: a place that does something is where it is done.
        if row.place == nil, let subject = row.subject, subject.count >= 12,
            bytes.suffix(of: ClauseLists.settlements, start: subject.start, end: subject.end) != nil
        {
            row.place = subject
        }
    }
}
