/// Which noun phrases of a clause name who or what the clauses behind it are about.
extension ParagraphReader {
    /// A clause that is the name of a thing and nothing else.
    func loneName(_ words: WordRun) -> TextSpan? {
        let isName = words.allSatisfy {
            !$0.isFigure && $0.classes.has([.noun, .particle]) && !$0.classes.has([.time, .localizer, .measure, .verb])
        }
        guard isName, let first = words.first, first.classes.has(.noun) else { return nil }
        let whole = span(words.startIndex..<words.endIndex, in: words)
        guard whole.count >= 12, whole.count <= 75,
            bytes.suffix(of: "消息 报道 讯 电 報道 訊 電", start: whole.start, end: whole.end) == nil
        else { return nil }
        // 地层条件复杂，: how something is.
        let last = PartOfSpeechTable.standard.part(of: bytes, from: whole.end - 6, to: whole.end)
        return last == .adjective ? nil : whole
    }

    /// 最高气温 of 最高气温：30℃, a clause that is the name of what the figure behind the colon measures or counts.
    func label(_ words: WordRun) -> TextSpan? {
        guard let first = words.first, let last = words.last, words.count <= 4,
            bytes.begins(with: "：", or: ":", last.end, bytes.count),
            last.classes.has(.noun), !last.classes.has(WordClass.verb.union(.weakVerb)),
            words.allSatisfy({
                // 参赛|人数
                !$0.isFigure && $0.classes.has([.noun, .particle, .verb, .weakVerb])
                    && !$0.classes.has([.time, .localizer, .anyPlace])
            })
        else { return nil }
        return TextSpan(start: first.start, end: last.end)
    }

    /// A name at the head of a clause that no table knows, with a time behind it and a quantity behind that.
    func unknownName(openingOf words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard words.count > 3, !words[0].isFigure, words[0].classes == .noun, case let name = words[0],
            (6...15).contains(name.end - name.start), name.end == words[1].start,
            // 正元|在|去年
            case let time = words[1].rules.has(.at) ? 2 : 1, reader.isTime(words[time]),
            PartOfSpeechTable.standard.part(of: bytes, from: name.start, to: name.end) == nil, !isQuantity(name),
            let quantity = words[(time + 1)...].first(where: { $0.isFigure || $0.classes.has(.measure) }),
            !quantity.isFigure
        else { return nil }
        return TextSpan(start: name.start, end: name.end)
    }

    /// Who 最典型的是 names: the noun phrase that a clause ends with behind 是, of somebody who acts.
    func namedBehindCopula(in words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard
            let verb = words.indices.dropFirst().first(where: {
                words[$0].rules.has(.be) && reader.isParticle($0 - 1)
            }), verb + 1 < words.count
        else { return nil }
        let range = verb + 1..<words.count
        let isNoun = words[range].allSatisfy {
            $0.isFigure
                ? facts[$0.fact].isTime || facts[$0.fact].kind == .count
                : $0.classes.has([.noun, .pronoun, .particle, .pause, .conjunction]) && !$0.classes.has(.verb)
        }
        let whole = span(range, in: words)
        let isPerson =
            bytes.suffix(of: "长 書記 书记 主席 总理 总统 经理 员 人 者 师 手 長 員 師", start: whole.start, end: whole.end) != nil
        return isNoun && (isPerson || isActor(range, in: words)) ? whole : nil
    }

    /// 嫌疑人王某（男，81岁）: who stands in front of the bracket that opens before `start`, but for 男 or 女.
    func nameBeforeBracket(at start: Int) -> TextSpan? {
        var end = start
        while let mark = bytes.scalar(before: end), start - end <= 12 {
            if case .openBracket = ClauseMark(mark.value) {
                end -= mark.length
                break
            }
            // 男 女 and the marks between
            switch mark.value {
            case 0x7537, 0x5973, 0xFF0C, 0x2C, 0x3001, 0x20: end -= mark.length
            default: return nil
            }
        }
        guard end < start, bytes.scalar(at: end).value != 0x20 else { return nil }
        var begin = end
        while let last = bytes.scalar(before: begin), end - begin < 30, last.value >= 0x4E00, last.value < 0xA000 {
            begin -= last.length
        }
        // The name of a person, with what the person is in front of it.
        while begin < end {
            if PersonNouns.prefix(bytes, begin, end) != nil || lexicon.looksLikeName(in: bytes, from: begin, to: end) {
                return TextSpan(start: begin, end: end)
            }
            begin = boundaries.end(after: begin, notAfter: end)
        }
        return nil
    }

    /// What a length is of that stands behind 高, 宽 and their like.
    func bearerOfDimension(_ words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard let figure = words.firstIndex(where: \.isFigure), figure > 1, words[figure - 1].classes.has(.numberVerb),
            facts[words[figure].fact].kind == .length,
            let range = reader.subject(before: figure - 1, from: 0), span(range, in: words).count >= 6,
            words[range].allSatisfy({ $0.classes.has(.noun) && !$0.classes.has(.measure) })
        else { return nil }
        return span(range, in: words)
    }

    /// 全厂|的|发电量: whose quantity it is goes on to be spoken of.
    func possessor(_ range: Range<Int>, in words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard let particle = range.first(where: { reader.isParticle($0) }), particle > range.lowerBound,
            (range.lowerBound..<particle).allSatisfy({
                !words[$0].isFigure && words[$0].classes.has([.noun, .pronoun, .pause, .conjunction])
                    && !words[$0].classes.has([.measure, .time, .causative])
            })
        else { return nil }
        return span(range.lowerBound..<particle, in: words)
    }

    /// 它: a pronoun for the thing or the body that was named last.
    func standsForThing(_ span: TextSpan) -> Bool {
        span.count <= 6 && bytes.isOne(of: "它 它们 它們", span.start, span.end)
    }

    /// 李建国 of 王小明、李建国: whether the last member of a list has the form of a person's name and is no word.
    func endsWithName(_ list: TextSpan) -> Bool {
        var start = list.start
        for offset in stride(from: list.end - 3, through: list.start, by: -3)
        where bytes.hasPrefix("、", at: offset, end: list.end) {
            start = offset + 3
            break
        }
        return lexicon.isPersonName(in: bytes, from: start, to: list.end)
    }

    /// Whether 它 may stand for a noun phrase: a particular thing, or a body.
    func mayBeAntecedent(_ span: TextSpan) -> Bool {
        span == discourse.sayer || isParticular(span) || lexicon.endsLikeActor(in: bytes, endingAt: span.end)
    }

    /// Whether a noun phrase is the name of a company or another body, or a word for one.
    func isBody(_ span: TextSpan) -> Bool {
        bytes.suffix(of: ClauseLists.bodies, start: span.start, end: span.end) != nil
            || PartOfSpeechTable.standard.part(of: bytes, from: span.start, to: span.end) == .organization
    }

    /// Whether a preposition of means or aim stands behind the noun phrase, with nothing but adverbs between: what is
    /// done by some means somebody does.
    func isMeansOf(_ subject: Range<Int>, in words: WordRun) -> Bool {
        guard !words[subject].contains(where: \.isFigure), span(subject, in: words).count >= 6 else { return false }
        for word in words[subject.upperBound...] {
            if word.rules.has(.meansAndAims) { return true }
            guard word.classes.has(.adverb) else { return false }
        }
        return false
    }

    /// 劳务合作社，…；物业合作社，…: a noun phrase alone in its clause is what follows is about, where nothing else is yet or
    /// it ends like that.
    func opensPart(_ range: Range<Int>, in words: WordRun) -> Bool {
        guard let current = discourse.sentenceSubject else { return true }
        let end = words[range.upperBound - 1].end
        return current.count >= 6 && end >= 6
            && bytes[current.end - 6..<current.end].elementsEqual(bytes[end - 6..<end])
    }

    func isSite(_ word: ClauseWord) -> Bool { word.rules.has(.site) }

    /// The clause's own noun phrase before the verb, if it isn't a verb phrase in disguise (进课堂、进车间).
    func ownSubject(_ reading: FigureReading, _ place: RowPlace) -> TextSpan? {
        guard let range = reading.subject else { return nil }
        let first = place.words[range.lowerBound]
        // 十年间: a time that the figures don't hold.
        let last = place.words[range.upperBound - 1]
        // 铁路、公路、民航|共|发送
        let isSummed =
            range.upperBound < place.words.count
            && place.words[range.upperBound].rules.has(.adverbsOfMany)
        if range.contains(where: { place.words[$0].classes.has(.pause) }), !isActor(range, in: place.words), !isSummed,
            !range.contains(where: { place.words[$0].isFigure || place.words[$0].classes.has(.particle) })
        {
            return nil
        }
        if isEvent(range, in: place.words), carriedActor(besides: nil) != nil { return nil }
        if bytes.suffix(of: ClauseLists.stretches, start: last.start, end: last.end) != nil { return nil }
        if first.classes == .noun, !isActor(range, in: place.words),
            lexicon.startsWithVerb(in: bytes, at: first.start, boundaries)
        {
            return nil
        }
        return span(range, in: place.words)
    }

    /// 这座博物馆 of 这座|博物馆藏品总数, 这种转轴 of 这种|转轴: the subject with the word that its measure word counts.
    func demonstrated(_ subject: TextSpan, _ item: TextSpan) -> TextSpan? {
        guard subject.end == item.start, subject.count == 6,
            // 该省|里程
            !lexicon.isPlaceEnding(bytes.scalar(at: subject.start + 3).value),
            bytes.prefix(of: ClauseLists.demonstratives, at: subject.start, end: subject.end) != nil
        else { return nil }
        let end = boundaries.end(after: item.start, notAfter: item.end)
        // 该局|科室 is one of the body's.
        let isMeasure =
            FigureReader.things.contains(bytes.scalar(at: subject.start + 3).value)
            || bytes.suffix(of: "种 款 类 项 批 種 類 項", start: subject.start, end: subject.end) != nil
        return end < item.end || isMeasure ? TextSpan(start: subject.start, end: end) : nil
    }
}
