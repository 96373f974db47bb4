/// Rows of those who are counted in front of their verb: 2名干部调离.
extension ParagraphReader {
    /// 2人死亡, 七成的受访者想换工作: who or what is counted does something, or somebody does it to them.
    func counted(_ reading: FigureReading, _ place: RowPlace, row: inout RowDraft, reader: FigureReader) {
        let words = place.words
        let fact = facts[row.fact]
        let behind = row.item.flatMap { $0.start >= fact.span.end ? $0 : nil }
        // 12名队员、3名教练抵达: a member of the list is no subject of the next.
        let isMember = place.index > 0 && joinsMembers(place.index - 1, in: words)
        row.subject = isMember ? nil : reading.subject.map { span($0, in: words) }
        // 某地遭遇山洪|3人|死亡: what stands in front tells why, where it is no word for persons.
        if let item = row.item, behind == nil, reader.tellsState(behind: place.index),
            !PersonNouns.ends(bytes, item.start, item.end),
            bytes.suffix(of: "人 者 员 民 工 員", start: item.start, end: item.end) == nil,
            place.index == 0 || !words[place.index - 1].classes.has([.localizer, .existential])
        {
            row.item = nil
            if overlaps(item, row.subject) { row.subject = nil }
        }
        // 3次|打破纪录
        let countsDeeds = fact.countsDeeds(in: bytes)
        if let range = reading.subject, isEvent(range, in: words), let actor = carriedActor(besides: row.item) {
            row.subject = actor
        }
        if let subject = row.subject, overlaps(subject, row.item) {
            // 游客中共有60人获救: of whom so many do something.
            let isPartOf = place.index > 0 && words[place.index - 1].classes.has(.existential) && subject == row.item
            // 王书记|6次|下乡: who did it so often is not what is counted.
            if isPartOf || countsDeeds && behind == nil {
                row.item = nil
            } else {
                row.subject = nil
            }
        }
        // 某系统|与|6家|机构|签约: with whom it is done.
        if let range = reading.subject, behind != nil, place.index > 0, range.upperBound == place.index - 1,
            bytes.isOne(of: "与 同 跟 與", words[place.index - 1].start, words[place.index - 1].end)
        {
            row.subject = span(range, in: words)
            return
        }
        // 三星以两成的份额居首: who a phrase with 以 is about need not be known to act.
        let isMeans = place.index > 0 && bytes.hasPrefix("以", at: words[place.index - 1].start)
        if let range = reading.subject, fact.kind != .score, !isMeans, !isActor(range, in: words) {
            row.subject = nil
        }
        // 甲某、乙某等|5人|受审: the names in front are of those who are counted; 代表等|5人 are what they are.
        if let item = row.item, behind == nil, reader.endsInPersons(place.index),
            bytes.isOne(of: "等", item.end, fact.span.start), endsWithName(item)
        {
            let list = reading.subject.map { span($0, in: words) }
            row.subject = list.flatMap { $0.contains(item) ? TextSpan(start: $0.start, end: item.end) : nil } ?? item
            row.item = nil
        }
        // 企业代表、专家等|90人|出席: those who are listed do it.
        if behind == nil, row.subject == nil, reading.countsList,
            let list = reading.topic.map({ span($0, in: words) })
        {
            row.subject = TextSpan(start: list.start, end: list.end - 3)
        }
        // 游客|中共有|60人|获救
        if row.subject == nil, behind == nil, let whole = row.item, place.index > 0,
            bytes.hasPrefix("中", at: words[place.index - 1].start), whole.end == words[place.index - 1].start
        {
            row.subject = whole
            row.item = nil
        }
        // 伤员|中|有|2人|病情较重
        if row.subject == nil, behind == nil, let whole = row.item, place.index > 0, let range = reading.subject,
            words[place.index - 1].classes.has(.existential), words[range.upperBound - 1].classes.has(.localizer),
            span(range, in: words).contains(whole)
        {
            row.subject = whole
            row.item = nil
        }
        // 36名|伤员，其中|11人|情况稳定: those of the whole.
        if row.subject == nil, behind == nil, row.item == nil, let total = discourse.totalRow, total < rows.count,
            let whole = rows[total].item, reader.endsInPersons(place.index)
        {
            row.subject = whole
        }
        // 丙省|9万|考生|参加, 来自8国的|近千家|企业|参展: those who are counted do it, and not what stands in front.
        let isHead =
            !countsDeeds && (reading.subject.map { standsBefore(place, $0) } ?? false)
            || place.index > 0 && reader.isParticle(place.index - 1)
        if behind != nil, isHead { row.subject = nil }
        if behind != nil, !isMember, !countsDeeds, !isUndergone(place),
            let company = bearer(ofCounted: reading, place, reader)
        {
            row.subject = company
        }
        // 3个|社区|的|食堂|投入运行: what those have does it.
        if let behind, let deed = reading.predicate, !isUndergone(place), !countsDeeds,
            let head = head(ofCounted: behind, before: deed.lowerBound, in: words, reader)
        {
            row.subject = head
        }
        // 资金3亿元，其中|六成|用来发展产业: of the whole.
        if row.subject == nil, behind == nil, fact.kind == .percent || fact.kind == .ratio, row.item == nil,
            let total = discourse.totalRow, total < rows.count
        {
            row.subject = rows[total].item ?? rows[total].subject
        }
        // 体校|以|8金3银|居首位
        if isMeans, let item = row.item, item.end <= fact.span.start,
            lexicon.endsLikeActor(in: bytes, endingAt: item.end)
                || bytes.suffix(of: ClauseLists.crews, start: item.start, end: item.end) != nil
        {
            row.subject = item
            row.item = nil
        } else if place.index > 0, words[place.index - 1].isFigure,
            words[place.index - 1].end == words[place.index].start,
            row.predicate == discourse.lastPredicate, row.item == nil
        {
            row.subject = discourse.lastSubject
        }
        // 以34金、22银|列第三
        if isMember, isInsideMeans(place) { row.subject = discourse.lastSubject }
        if isMeans, row.subject == nil { row.subject = carriedActor(besides: row.item) }
        // 七成的|受访者|想换工作
        if row.subject == nil, !isUndergone(place), let behind,
            place.index == 0 || !words[place.index - 1].classes.has(.preposition),
            !lexicon.endsLikeMeasure(in: bytes, endingAt: behind.end)
        {
            row.subject = behind
        }
        // 结构，|先后4次|获奖: what the sentence is about isn't what is counted.
        if countsDeeds, behind == nil, row.subject == nil, let item = row.item, discourse.sentenceSubject == item {
            row.item = nil
        }
        // 在|12所|学校|开设课程: where, and not who.
        let isWhere = behind != nil && place.index > 0 && words[place.index - 1].rules.has(.at)
        if row.subject == nil, fact.kind == .score || countsDeeds || isWhere {
            row.subject = carriedActor(besides: row.item)
        }
        if let verb = reading.predicate?.first,
            words[verb].rules.has(.composition)
        {
            // 由|64人|组成|的|申诉团
            if verb + 1 < words.count, reader.isParticle(verb + 1) {
                row.subject = reading.subject.map { span($0, in: words) }
                return
            }
            // 队伍|由|8名医生和18名护士|组成
            let mark = words[..<verb].lastIndex { $0.rules.has(.by) }
            row.subject =
                mark.flatMap { reader.subject(before: $0, from: 0) }.map { span($0, in: words) }
                ?? carriedActor(besides: row.item)
        } else if let agent = agent(of: reading, in: words) {
            row.subject = agent
        }
        // 游客中60人获救、20人失踪
        if isMember, row.subject == nil, !isUndergone(place), let last = discourse.lastSubject,
            last != discourse.lastItem
        {
            row.subject = last
        }
    }

    /// 食堂 of 3个|社区|的|食堂|投入: the noun behind the counted one and 的, in front of the verb.
    func head(
        ofCounted item: TextSpan, before deed: Int, in words: WordRun, _ reader: FigureReader
    ) -> TextSpan? {
        guard let particle = words[..<max(0, deed)].firstIndex(where: { $0.start == item.end }),
            reader.isParticle(particle)
        else { return nil }
        var end = deed
        while end - 1 > particle, words[end - 1].classes.has([.adverb, .modal]), !words[end - 1].classes.has(.noun) {
            end -= 1
        }
        guard end > particle + 1,
            words[particle + 1..<end].allSatisfy({ !$0.isFigure && $0.classes.has(.noun) && !$0.classes.has(.anyVerb) })
        else { return nil }
        return span(particle + 1..<end, in: words)
    }

    /// Whether a noun phrase stands at once in front of a figure; a place, with 全部 and the like between: 亚洲|全部|45个|协会|报名.
    func standsBefore(_ place: RowPlace, _ subject: Range<Int>) -> Bool {
        if subject.upperBound == place.index { return true }
        let words = place.words
        // 某高铁|全线|5座|连续梁|合龙
        if subject.upperBound + 1 == place.index,
            bytes.isOne(of: "全线 全程 沿线 全線 沿線", words[subject.upperBound].start, words[subject.upperBound].end)
        {
            return true
        }
        return subject.upperBound + 1 == place.index && words[subject.upperBound - 1].classes.has(.anyPlace)
            && bytes.isOne(of: "全部 所有", words[subject.upperBound].start, words[subject.upperBound].end)
    }

    /// Whether the list that a figure is a member of is the object of 以.
    func isInsideMeans(_ place: RowPlace) -> Bool {
        var position = place.index
        while position > 0 {
            let word = place.words[position - 1]
            guard word.isFigure || word.classes.has([.noun, .pause, .conjunction]) else { break }
            position -= 1
        }
        return position > 0 && place.words[position - 1].rules.has(.means)
    }

    /// 造成9名乘客受伤: what is caused to those who are counted.
    func isUndergone(_ place: RowPlace) -> Bool {
        place.words[place.lower..<place.index].contains { $0.classes.has(.causative) }
    }
}
