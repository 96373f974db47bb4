/// The candidates for a row's subject, place and period, and the choice among them.
extension ParagraphReader {
    /// What the ranking chooses for a row that the rules have filled, but for what can't be so.
    func chosenFields(_ row: RowDraft, _ reading: FigureReading, _ place: RowPlace, measured: Bool) -> RankedFields {
        var ranked = rankedFields(row, reading, place, measured: measured)
        ranked.subject = ranked.subject.map(withoutReckoning).map(withEach)
        // 电站装机容量8万千瓦，安装机组4台: a quantity does nothing; 客流量9万人次，消费额达3亿元: nor does it have another.
        let isOfAnother = row.item.map { lexicon.endsLikeMeasure(in: bytes, endingAt: $0.end) } ?? false
        if let subject = ranked.subject, subject != row.subject, !measured,
            subject.end <= place.words[0].start,
            isOfAnother
                || row.predicate != nil && !reading.verb.has([.increase, .decrease, .reach, .copula, .share]),
            lexicon.endsLikeMeasure(in: bytes, endingAt: subject.end),
            // 外来消费 may be who comes.
            !isOfAnother || bytes.suffix(of: "量 率 额 数 值 額 數", start: subject.start, end: subject.end) != nil
        {
            ranked.subject = row.subject ?? (isOfAnother ? nil : ownerOpening(subject))
        }
        // 支持|在空间站|开展: where or as what something is done is not who does it.
        if let subject = ranked.subject, isPhrase(subject) {
            ranked.subject = row.subject == subject ? nil : row.subject
        }
        // 完成|年计划|的: nothing of what is said.
        if let subject = ranked.subject, row.predicate?.contains(subject) ?? false { ranked.subject = row.subject }
        if let site = ranked.place, site != row.place, isNoSite(site) { ranked.place = row.place }
        // 甲、乙等9省份: no member of the list is a better place.
        if let whole = row.place, isListOfDivisions(whole) { ranked.place = whole }
        return ranked
    }

    /// 某国|画家, 甲省|一家|免: whether a phrase ends with a word for a person, a name in letters or one character that may be a verb.
    private func isNoSite(_ span: TextSpan) -> Bool {
        if (bytes[span.end - 1] | 0x20) &- 0x61 < 26 || PersonNouns.ends(bytes, span.start, span.end)
            // 某国全国铁路工会, 某国中央司令部
            || bytes.suffix(of: ClauseLists.bodyEndings, start: span.start, end: span.end) != nil
            // 空袭了某地的一个导弹
            || bytes.prefix(of: Self.strikes, at: span.start, end: span.end) != nil
        {
            return true
        }
        guard let last = bytes.scalar(before: span.end), last.length == 3, span.count > 6,
            let evidence = clauseReader.tokens.evidence(from: span.end - 3, to: span.end)
        else { return false }
        return evidence >= VerbEvidence.against && !lexicon.isPlaceEnding(last.value)
            && !lexicon.isSiteEnding(last.value)
    }

    /// 在空间站, 作为国内: a preposition with its noun, but not 在校学生 or 通过考试的学生.
    private func isPhrase(_ span: TextSpan) -> Bool {
        guard let mark = bytes.prefix(of: Self.prepositions, at: span.start, end: span.end),
            case let noun = span.start + mark, boundaries.contains(noun),
            boundaries.end(after: noun, notAfter: span.end) - noun >= 6
        else { return false }
        var position = noun
        while position < span.end {
            if bytes.hasPrefix("的", at: position) { return false }
            position += 3
        }
        return true
    }

    private static let strikes = WordList("空袭 袭击 轰炸 炮击 突袭 炮轰 打击 空襲 襲擊 轟炸 炮擊 突襲 炮轟 打擊")
    private static let prepositions = WordList("在 作为 通过 随着 围绕 根据 按照 作為 通過 隨著 圍繞 根據")

    /// 电站 of 电站装机容量: the word that the name of a quantity opens with, where that is whose it is.
    private func ownerOpening(_ quantity: TextSpan) -> TextSpan? {
        let end = boundaries.end(after: quantity.start, notAfter: quantity.end)
        guard end < quantity.end, end - quantity.start >= 6,
            clauseReader.tokens.part(from: quantity.start, to: end) == .noun
        else { return nil }
        return TextSpan(start: quantity.start, end: end)
    }

    /// What the ranking chooses for a row that the rules have filled.
    func rankedFields(_ row: RowDraft, _ reading: FigureReading, _ place: RowPlace, measured: Bool) -> RankedFields {
        let ruled = RankedFields(subject: row.subject, place: row.place, period: row.period)
        var ranked = ruled
        let clauses = SentenceClauses(reader: clauseReader, number: clauseNumber, facts: facts)
        var writer = FieldFeatureWriter(
            row, reading, ruled: ruled, of: bytes, in: clauses, isMeasured: measured, isCaused: isUndergone(place))
        fieldScratch.start(writer)
        for field in FieldRanking.Field.allCases {
            // 其中，甲区5毫米，乙山12毫米: of a list of places each has its own.
            if discourse.listsPlaces, field != .period { continue }
            writer.field = field
            if writer.rule?.overlaps(writer.figure) ?? false { continue }
            let forests = lexicon.fields.forests(of: field)
            let object = field == .subject ? object(of: row, reading) : nil
            guard
                fieldRecord != nil || object != nil && object == writer.rule
                    || fieldScratch.mayChange(writer, by: forests.gate)
            else { continue }
            gather(field, row, reading, place, besides: object)
            // A place that the rules don't take is hardly ever one by itself.
            let fewest = field == .place && row.place == nil && fieldRecord == nil ? 2 : 1
            guard fieldScratch.candidates.list.count >= fewest else { continue }
            fieldScratch.write(writer, lexicon)
            if let record = fieldRecord { record(field, row, fieldScratch) }
            let best = fieldScratch.best(by: forests.ranking)
            // 省内|最大的光伏电站: of two that end alike the one that the rules cut, and of 2024年 and 2024年以来 theirs.
            if let rule = writer.rule, let best,
                best.end == rule.end || field == .period && best.overlaps(rule)
            {
                continue
            }
            // 某厂前三季度产油9万吨，|完成计划的75%: a time of the sentence that holds on isn't given up for none.
            if field == .period, best == nil, let rule = writer.rule, rule.start >= row.sentence.start, isSteady(rule) {
                continue
            }
            ranked[field] = best
        }
        return ranked
    }

    /// 融资 of 获得|1亿美元|的|融资: the counted noun, where it is the object of the verb right at the figure. Of 采用|1万伏|的|电源 too,
    /// but of what the verb is said of itself (历时|13个月|的|展览) not.
    private func object(of row: RowDraft, _ reading: FigureReading) -> TextSpan? {
        let figure = facts[row.fact].span
        // 有|1700多年|的|历史
        if let item = row.item, let verb = row.predicate, facts[row.fact].kind == .duration, item.start >= figure.end,
            bytes.hasSuffix("有", endingAt: verb.end)
        {
            return item
        }
        guard let item = row.item, let verb = row.predicate, reading.pattern == .verbNumber, reading.verb.has(.verb),
            facts[row.fact].kind != .duration,
            !reading.verb.has([.reach, .copula, .existential, .share, .intransitive, .increase, .decrease, .causative]),
            verb.end <= figure.start, item.start >= figure.end,
            item.start - figure.end <= 3 || bytes.hasSuffix("的", endingAt: item.start),
            bytes.suffix(of: "成为 位于 处于 大于 小于 成為 位於 處於 大於 小於", start: verb.start, end: verb.end) == nil
        else { return nil }
        return item
    }

    /// Looks through the clauses of the sentence that no row has asked for yet.
    private func survey(upTo number: Int) {
        while sentenceSurvey.clauses <= number {
            let clause = clauseReader.clauses[sentenceSurvey.clauses]
            let words = clauseReader.words(of: clause)
            let reader = FigureReader(
                bytes: bytes, lexicon: lexicon, facts: facts, clause: clause, words: words, tokens: clauseReader.tokens)
            let period = clause.classes.has(.time) || clause.hasFigure ? period(in: words[...], excluding: nil) : nil
            let isCompared = clause.rules.has(.compared)
            if clause.classes.has(.reporting), isMediaAccount(words) {
                sentenceSurvey.skip()
                continue
            }
            sentenceSurvey.take(words, reader, places: places, boundaries: boundaries, period: period) {
                isCompared && isInsideComparison($0, in: words[...])
            }
        }
    }

    /// Collects the candidates for a field.
    private func gather(
        _ field: FieldRanking.Field, _ row: RowDraft, _ reading: FigureReading, _ place: RowPlace,
        besides object: TextSpan?
    ) {
        survey(upTo: clauseNumber)
        fieldScratch.candidates.start(besides: facts[row.fact].span, excluded: object)
        switch field {
        case .subject: gatherSubjects(row, reading, place)
        case .place: gatherPlaces(row)
        case .period: gatherPeriods(row)
        }
    }

    private func gatherSubjects(_ row: RowDraft, _ reading: FigureReading, _ place: RowPlace) {
        let words = place.words
        add(row.subject, .rule)
        add(row.item, .item)
        add(discourse.actor, [])
        add(discourse.holder, .holder)
        add(discourse.topic, .topic)
        add(discourse.lastSubject, .lastSubject)
        add(discourse.subject, .paragraphSubject)
        add(discourse.firstActor, .firstActor)
        add(row.place, .place)
        add(row.period, .period)
        if let subject = reading.subject { add(span(subject, in: words), .readSubject) }
        if let topic = reading.topic { add(span(topic, in: words), .readTopic) }
        addOpenings()
        addRows(before: row) { ($0.subject, .rowSubject) }
        addPhrases(.nouns, .nouns)
        forEachPhrase(.place) { fieldScratch.candidates.mark($0.span, .name, clauseNumber - $0.clause) }
    }

    private func gatherPlaces(_ row: RowDraft) {
        add(row.place, .rule)
        add(row.subject, [])
        add(row.item, .item)
        add(discourse.place, .carried)
        add(discourse.setting, .setting)
        add(discourse.firstActor, .firstActor)
        add(discourse.subject, .paragraphSubject)
        addOpenings()
        addRows(before: row) { ($0.place, .rowPlace) }
        addPhrases(.place, .name)
    }

    private func gatherPeriods(_ row: RowDraft) {
        add(row.period, .rule)
        add(discourse.period, .carried)
        add(discourse.recurrence, .period)
        addRows(before: row) { ($0.period, .rowPeriod) }
        addPhrases(.time, .time)
    }

    private func addOpenings() {
        add(discourse.sentenceSubject, .sentenceSubject)
        add(discourse.opening, .opening)
        let openings = sentenceSurvey.openings
        for back in 0..<min(openings.count, SentenceClauses.farthest) {
            add(openings[openings.count - 1 - back], .opening, back)
        }
    }

    /// What the last rows of the sentence have.
    private func addRows(before row: RowDraft, _ field: (RowDraft) -> (TextSpan?, FieldDistance)) {
        for back in 0..<min(4, rows.count) {
            let earlier = rows[rows.count - 1 - back]
            guard earlier.sentence == row.sentence else { return }
            let (span, distance) = field(earlier)
            add(span, distance, back)
        }
    }

    private func addPhrases(_ sort: SentenceSurvey.Phrase.Sort, _ distance: FieldDistance) {
        forEachPhrase(sort) {
            fieldScratch.candidates.add($0.span, distance, clauseNumber - $0.clause, $0.sources)
        }
    }

    /// Shows the phrases of the sentence, the last first, so that what stands nearest is in any case among the candidates.
    private func forEachPhrase(_ sort: SentenceSurvey.Phrase.Sort, _ body: (SentenceSurvey.Phrase) -> Void) {
        for phrase in sentenceSurvey.phrases.reversed() {
            guard clauseNumber - phrase.clause <= SentenceClauses.farthest else { return }
            if phrase.sort == sort { body(phrase) }
        }
    }

    private func add(_ span: TextSpan?, _ sources: FieldSources) { fieldScratch.candidates.add(span, sources) }

    private func add(_ span: TextSpan?, _ distance: FieldDistance, _ value: Int) {
        fieldScratch.candidates.add(span, distance, value)
    }
}
