/// Where what a clause tells happens.
extension ParagraphReader {
    func takePlace(of clause: Clause, _ words: WordRun) {
        if !clause.hasFigure, let site = siteOfLast(words) {
            // 最大雨量75毫米，|出现在某镇: of the row before alone.
            rows[rows.count - 1].place = site
            rows[rows.count - 1].ranked?.place = site
        } else if clause.hasFigure, let divisions = reportingDivisions(words) {
            discourse.place = divisions
            discourse.isPlaceOfMotion = false
            discourse.actor = divisions
        } else if clause.hasFigure, let divisions = divisionsAlone(in: words) {
            discourse.place = divisions
            discourse.isPlaceOfMotion = true
        } else if let place = (clause.classes.has(.strike) ? struckPlace(in: words) : nil) ?? placeInFront(in: words),
            figure(countingListOf: place, in: words) == nil
        {
            // 局部地区: for its sentence alone; 各地 of what was named says nothing.
            let isPart = places.isPart(place)
            if isPart, discourse.place != nil, bytes.isOne(of: "各地 多地", place.start, place.end) { return }
            // 在某县，|当地|农户: the place that was named; so are 我国 and 中国 one.
            if let named = discourse.place,
                isThere(place)
                    || bytes.isOne(of: Self.country, place.start, place.end)
                        && bytes.isOne(of: Self.country, named.start, named.end)
            {
                return
            }
            // 实现|全球|联动: the world is where something happens where the clause begins with it.
            if isAttribute(place, in: words) { return }
            if isWorld(place), words.first(where: { !isSetting($0) })?.start != place.start { return }
            discourse.place = place
            discourse.isPlaceOfMotion = isPart
        } else if clause.rules.has(.motion), let place = placeBehindMotion(words) {
            discourse.place = place
            discourse.isPlaceOfMotion = true
        }
    }

    /// 某镇 of 某军|空袭|某镇，: what is attacked is where it happens.
    private func struckPlace(in words: WordRun) -> TextSpan? {
        guard
            let verb = words.firstIndex(where: { $0.classes.has(.strike) })
        else { return nil }
        // 空袭|了|某镇
        let object = verb + 1 < words.count && words[verb + 1].classes.has(.aspect) ? verb + 2 : verb + 1
        if object < words.count, let place = places.leadingPlace(in: words[object...], boundaries) { return place }
        // 对|某地|实施|轰炸
        guard verb > 2, let mark = words[..<(verb - 1)].lastIndex(where: { $0.classes.has(.disposal) }) else {
            return nil
        }
        return places.leadingPlace(in: words[(mark + 1)..<verb], boundaries)
    }

    /// 在某市|开幕, 在某地|正式|开工
    private func isStaged(behind place: TextSpan, in words: WordRun) -> Bool {
        guard let next = words.firstIndex(where: { $0.start == place.end }) else { return false }
        let verb = words[next].classes.has(.adverb) && !words[next].rules.has(.staging) ? next + 1 : next
        return verb < words.count && words[verb].rules.has(.staging)
    }

    /// 16个省（自治区、直辖市）和某兵团 of 16个省…|报告|新增5例: counted divisions at the head of a clause that tells what is so in them.
    private func reportingDivisions(_ words: WordRun) -> TextSpan? {
        guard let figure = words.firstIndex(where: { $0.isFigure && !facts[$0.fact].isTime }), figure <= 1,
            figure == 0 || words[0].classes.has([.anyPlace, .time]) || words[0].isFigure,
            countsDivisions(figure, in: words),
            let item = facts[words[figure].fact].item, item.start == words[figure].end,
            var end = words[figure...].firstIndex(where: { $0.start >= item.end })
        else { return nil }
        while end < words.count, !words[end].isFigure, words[end].classes.has([.noun, .place, .conjunction]),
            !words[end].classes.has(.anyVerb)
        {
            end += 1
        }
        guard end < words.count, bytes.prefix(of: "报告 報告 通报 新增", at: words[end].start, end: words[end].end) != nil
        else {
            return nil
        }
        let first = figure == 1 && words[0].classes.has(.anyPlace) ? 0 : figure
        return TextSpan(start: words[first].start, end: words[end - 1].end)
    }

    /// 乙市 of 在甲区，乙市|企业|…: whether a place only begins the name of something, in a sentence that has told where.
    func isAttribute(_ place: TextSpan, in words: WordRun) -> Bool {
        guard let setting = discourse.setting, setting.end <= words[0].start,
            let first = words.firstIndex(where: { $0.end > place.start }),
            first == 0 || !words[first - 1].classes.has(.preposition)
        else { return false }
        guard let next = words.first(where: { $0.start >= place.end }), next.start == place.end else {
            return words.contains { $0.start < place.end && $0.end > place.end }
        }
        return next.classes.has(.noun) && !next.classes.has([.region, .localizer])
    }

    private func isWorld(_ place: TextSpan) -> Bool {
        bytes.isOne(of: "全球 全世界 世界", place.start, place.end)
    }

    /// Whether a word tells when, or joins a clause to the one in front.
    private func isSetting(_ word: ClauseWord) -> Bool {
        word.isFigure ? facts[word.fact].isTime : word.classes.has([.time, .connective, .adverb, .since])
    }

    /// 当地: the place that is spoken of.
    func isThere(_ place: TextSpan) -> Bool { bytes.isOne(of: "当地 當地 本地", place.start, place.end) }

    private static let country = WordList("我国 中国 我國 中國")

    /// 出现在某区某镇 behind a clause that ends with its figure: where that was measured.
    private func siteOfLast(_ words: WordRun) -> TextSpan? {
        guard let first = words.first, words.count > 1, rows.count > 0,
            case let last = facts[rows[rows.count - 1].fact].span.end, first.start > last, first.start - last <= 3,
            bytes.isOne(of: "出现 出现在 出现于 出現 出現在 出現於", first.start, first.end)
        else { return nil }
        let site = bytes.isOne(of: "在 于 於", words[1].start, words[1].end) ? 2 : 1
        guard site < words.count,
            bytes.suffix(of: "在 于 於", start: words[site - 1].start, end: words[site - 1].end) != nil,
            words[site...].allSatisfy({ $0.classes.has([.noun, .place, .region, .particle, .localizer]) })
        else { return nil }
        return span(site..<words.count, in: words)
    }

    /// The last place in front of the verb. 乙县 of 甲村干部到丙县、乙县等地考察 is where they went, and what follows happens in 甲村.
    private func placeInFront(in words: WordRun) -> TextSpan? {
        let front = leading(words)
        guard let place = places.place(in: front, boundaries) else { return nil }
        if let name = named(insteadOf: place, in: front) { return name }
        guard bytes.hasPrefix("等地", at: place.end),
            let mark = front.lastIndex(where: {
                $0.end <= place.start && bytes.isOne(of: Self.goings, $0.start, $0.end)
            }),
            front[(mark + 1)...].contains(where: { $0.classes.has([.pause, .conjunction]) && $0.end <= place.start })
        else { return place }
        return places.place(in: front[..<mark], boundaries) ?? place
    }

    private static let goings = WordList("到 赴 去 前往 赶赴 来到 趕赴 來到")

    /// Where what the clause tells happens.
    func takeSite(of clause: Clause, _ words: WordRun, _ reader: FigureReader) {
        if let site = siteClause(words) {
            discourse.place = site
            // 在一些服务区，: for its sentence alone.
            discourse.isPlaceOfMotion =
                bytes.prefix(of: ClauseLists.indefinites, at: site.start, end: site.end) != nil
        } else if clause.rules.has(.at), let place = adverbialPlace(words, reader) {
            // 全国|改造…，在70个城市|试点，: how many of them says less than which.
            if words.contains(where: { $0.isFigure && $0.start == place.start }), discourse.place != nil { return }
            discourse.place = named(insteadOf: place, in: words[...]) ?? place
            // 论坛|在|某市|开幕: for what is told of it.
            let isVenue = clause.rules.has(.staging) && isStaged(behind: place, in: words)
            discourse.isPlaceOfMotion = place.end < words[words.count - 1].end && !isVenue
        }
        if clause.rules.has(.outbreaks), let site = outbreakSite(words, reader) {
            discourse.place = site
            discourse.isPlaceOfMotion = true
        }
    }

    /// 在甲路乙街交汇处，, 驶至高速30公里处时，, 在某店的仓库里，: a clause that is, or ends in, a phrase of where something happens.
    private func siteClause(_ words: WordRun) -> TextSpan? {
        var end = words.count
        if end > 1, isCharacter(words[end - 1], "时", or: "時") { end -= 1 }
        guard end > 0, !words[end - 1].isFigure, words[end - 1].classes.has([.noun, .localizer, .region]) else {
            return nil
        }
        let last = words[end - 1]
        let isSpot = isSpot(last) || isPlaceMark(last) && end > 1 && marksSpot(words[end - 2])
        let isInside =
            last.classes.has(.localizer) && bytes.suffix(of: "里 内 裡 內", start: last.start, end: last.end) != nil
            && bytes.suffix(of: ClauseLists.sites, start: words[0].start, end: last.end - 3) != nil
        // 在|这家|工厂|的|车间，, 在|二期|展会|上，
        let isSite =
            words[0].rules.has(.at)
            && bytes.suffix(
                of: ClauseLists.venues, start: words[0].end,
                end: last.classes.has(.localizer) && bytes.hasSuffix("上", endingAt: last.end) ? last.end - 3 : last.end)
                != nil
        guard isSpot || isInside || isSite else { return nil }
        let lead = isSite ? 0 : words[..<(end - 1)].lastIndex { leadsToSite($0) }
        guard isSpot || lead.map({ words[$0].rules.has(.at) }) ?? false else { return nil }
        var start = lead.map { $0 + 1 } ?? 0
        // 今天下午2时，| is no part of the place.
        while start < end, words[start].isFigure ? facts[words[start].fact].isTime : words[start].classes.has(.time) {
            start += 1
        }
        guard start < end, words[end - 1].end - words[start].start >= 9,
            (start..<end).allSatisfy({
                // 交汇|处
                mayNameSite(words[$0], behindLead: lead != nil) || $0 == end - 2 && isPlaceMark(last)
                    // 在|施工|现场
                    || isSite && words[$0].classes.has([.verb, .weakVerb])
            })
        else { return nil }
        return TextSpan(start: words[start].start, end: words[end - 1].end)
    }

    /// 门口, 附近: the last word of a place's description; 好处 is none.
    private func isSpot(_ word: ClauseWord) -> Bool {
        bytes.suffix(of: ClauseLists.spots, start: word.start, end: word.end).map { $0 > 3 } ?? false
    }

    private func isPlaceMark(_ word: ClauseWord) -> Bool { isCharacter(word, "处", or: "處") }

    /// Whether a word is one of two characters; most words are longer.
    @inline(__always)
    private func isCharacter(_ word: ClauseWord, _ character: StaticString, or other: StaticString) -> Bool {
        word.end &- word.start == 3 && bytes.begins(with: character, or: other, word.start, word.end)
    }

    /// 30公里|处, 交汇|处
    private func marksSpot(_ word: ClauseWord) -> Bool {
        if word.isFigure { return facts[word.fact].kind == .length }
        return bytes.suffix(of: "交汇 交会 交叉 交界 转弯 拐弯 拐角 路口 交匯 轉彎", start: word.start, end: word.end) != nil
    }

    /// 在, 驶至, 行经: what a place follows.
    private func leadsToSite(_ word: ClauseWord) -> Bool {
        !word.isFigure
            && (word.rules.has(.at) || bytes.suffix(of: ClauseLists.siteLeads, start: word.start, end: word.end) != nil)
    }

    /// Whether a word may be part of the phrase of a site: a noun, what joins nouns, or the mark of a road.
    private func mayNameSite(_ word: ClauseWord, behindLead: Bool) -> Bool {
        if word.isFigure {
            switch facts[word.fact].kind {
            case .length, .plain, .ordinal: return true
            default: return false
            }
        }
        return word.classes.has([.noun, .localizer, .region, .conjunction, .pause, .pronoun])
            || behindLead && word.classes.has(.particle)
    }

    /// Where something breaks out: 位于|某地附近的工厂|发生爆炸, 两镇交界处|发生火灾.
    private func outbreakSite(_ words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard
            let outbreak = words.indices.first(where: {
                words[$0].rules.has(.outbreaks) && words[$0].classes.has(WordClass.anyVerb.union(.noun))
            }), outbreak > 0, !words[outbreak - 1].isFigure, words[outbreak - 1].classes.has(.noun)
        else { return nil }
        if let site = words[..<outbreak].firstIndex(where: { $0.rules.has(.location) }) {
            return site + 1 < outbreak ? span(site + 1..<outbreak, in: words) : nil
        }
        guard let subject = reader.subject(before: outbreak, from: 0), let last = subject.last, !words[last].isFigure,
            bytes.suffix(of: ClauseLists.spots, start: words[last].start, end: words[last].end) != nil
                || bytes.suffix(of: ClauseLists.sites, start: words[last].start, end: words[last].end) != nil
        else { return nil }
        return span(subject, in: words)
    }

    /// 来到某县: the place that a verb of motion or 在 leads to.
    private func placeBehindMotion(_ words: WordRun) -> TextSpan? {
        for index in 1..<max(1, words.count) where words[index].classes.has([.place, .noun]) {
            let before = words[index - 1]
            guard before.classes.has([.preposition, .verb, .reach]),
                before.rules.has(.motion),
                let place = places.leadingPlace(in: words[index...], boundaries),
                // 前往某县的|客车: where the coach was going.
                before.rules.has([.site, .at]) || !bytes.hasPrefix("的", at: place.end),
                // 出口|到|某国: where goods went.
                index < 2 || !bytes.isOne(of: Self.shipping, words[index - 2].start, words[index - 2].end)
            else { continue }
            return place
        }
        return nil
    }

    private static let shipping = WordList("出口 进口 销售 出售 运 销 卖 寄 汇 進口 銷售 運 銷 賣 匯")

    /// 在青山林场，, 在|甲市体育馆|举行: a phrase of 在 and a name tells where, alone in its clause or in front of the verb.
    private func adverbialPlace(_ words: WordRun, _ reader: FigureReader) -> TextSpan? {
        for index in words.indices.dropLast()
        where words[index].rules.has(.at) {
            if let divisions = divisionsBehind(index, in: words) { return divisions }
            var end = index + 1
            while end < words.count, end - index <= 5, !words[end].isFigure, words[end].classes.has([.noun, .pronoun]),
                words[end].start == words[end - 1].end, !words[end].classes.has([.localizer, .measure, .time]),
                !words[end].classes.has(.anyVerb)
            {
                end += 1
            }
            guard end > index + 1, !words[index + 1].classes.has(.pronoun) else { continue }
            let isWhole = index == 0 && end == words.count
            // 在甲区，乙市企业…: what stands in the names of the clauses behind is no place of theirs.
            if isWhole { discourse.setting = TextSpan(start: words[index + 1].start, end: words[end - 1].end) }
            // 在|风气|带动|下
            let isBeforeVerb =
                end < words.count && words[end].classes.has(.verb) && !reader.isParticle(end)
                && !(end + 1 < words.count && words[end + 1].classes.has(.localizer))
            if isWhole || isBeforeVerb && words[end].start - words[index].end >= 6 {
                return TextSpan(start: words[index + 1].start, end: words[end - 1].end)
            }
        }
        return nil
    }

    /// 12个|乡镇 of 在|12个|乡镇|建起: counted divisions in front of a verb.
    private func divisionsBehind(_ index: Int, in words: WordRun) -> TextSpan? {
        let figure = index + 1
        guard figure < words.count, words[figure].isFigure, countsDivisions(figure, in: words),
            let item = facts[words[figure].fact].item, item.start == words[figure].end,
            // 在|7个地区|共|击落
            let verb = words[figure...].firstIndex(where: {
                $0.start >= item.end && !($0.classes.has(.adverb) && !$0.classes.has(.anyVerb))
            }),
            words[verb].classes.has([.verb, .weakVerb]), !words[verb].isFigure,
            words[figure + 1..<verb].allSatisfy({ $0.start < item.end || $0.classes.has(.adverb) })
        else { return nil }
        return TextSpan(start: words[figure].start, end: item.end)
    }

    /// The words up to the first verb.
    func leading(_ words: WordRun) -> WordRun.SubSequence {
        let end = words.firstIndex {
            // 2间|日本抹茶室: the noun that is counted names no place.
            $0.isFigure
                ? facts[$0.fact].kind == .count && facts[$0.fact].item?.start == $0.end
                // 比|全州均价|高: what is compared with says nothing of where.
                : $0.classes.has(.compare)
                    || $0.classes.has([.verb, .reach, .existential, .share, .causative])
                        && !$0.classes.has(.preposition)
        }
        return words[..<(end ?? words.count)]
    }

    /// 培训|全县|干部|300人, 涉及|青山县|6个乡镇: a place between the verb and its figure.
    func placeInObject(of figure: RowPlace, from verb: Int) -> TextSpan? {
        let words = figure.words
        guard figure.namesPlace || figure.isFirst, verb < figure.index, facts[words[figure.index].fact].kind == .count,
            !words[verb].classes.has([.share, .compare, .base]), !words[verb].rules.has(.distances)
        else { return nil }
        let object = words[(verb + 1)..<figure.index]
        guard !bytes.isOne(of: "来自 來自", words[verb].start, words[verb].end),
            let place = places.place(in: object, boundaries),
            // 甲市、乙市|两座城市
            !object.contains(where: { $0.end == place.start && $0.classes.has([.pause, .conjunction]) })
        else { return nil }
        let isWhole = object.contains { $0.classes.has(.wholePlace) && $0.start >= place.start && $0.end <= place.end }
        return isWhole || place.end == words[figure.index].start ? place : nil
    }

    /// 全市, 我县: all of a division goes on to say where; a country and the world don't.
    func isWholeDivision(_ place: TextSpan, in words: WordRun) -> Bool {
        lexicon.endsWithPlaceEnding(in: bytes, endingAt: place.end)
            && bytes.suffix(of: "国 國", start: place.start, end: place.end) == nil
            && words.contains { $0.start == place.start && $0.end == place.end && $0.classes.has(.wholePlace) }
    }

    /// 现场周围|40家|商铺, 社区辖区内|30名|居民: the phrase of where those are that a figure counts, at once in front of it.
    func placeInFront(of figure: RowPlace) -> TextSpan? {
        let words = figure.words
        guard figure.index > figure.lower, facts[words[figure.index].fact].kind == .count else { return nil }
        let last = words[figure.index - 1]
        guard last.end == words[figure.index].start, !last.isFigure else { return nil }
        var first = figure.index - 1
        while first > figure.lower, words[first - 1].end == words[first].start, !words[first - 1].isFigure,
            words[first - 1].classes.has([.noun, .region]), !words[first - 1].classes.has([.time, .localizer])
        {
            first -= 1
        }
        let place = TextSpan(start: words[first].start, end: last.end)
        guard place.count >= 9, bytes.suffix(of: ClauseLists.surroundings, start: place.start, end: place.end) != nil
        else {
            return nil
        }
        return place
    }
}
