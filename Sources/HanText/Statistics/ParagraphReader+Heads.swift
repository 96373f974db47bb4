/// The heads of clauses that are all noun phrase, or phrase of aspect: what the clauses behind them are about.
extension ParagraphReader {
    /// 参加活动的|农信社，, 来自乡下的|20名|学生，: a clause that is all noun phrase says who acts in the next.
    func takeHeadOfRelative(in words: WordRun, _ reader: FigureReader) {
        guard let particle = words.lastIndex(where: { $0.classes.has(.particle) }), particle > 0,
            particle + 1 < words.count, reader.isParticle(particle),
            let first = words.firstIndex(where: { !$0.isFigure || facts[$0.fact].kind != .ordinal }), first < particle,
            words[first].classes.has([.verb, .weakVerb]),
            !words[first..<particle].contains(where: \.isFigure)
        else { return }
        var start = particle + 1
        let isCounted = words[start].isFigure
        if isCounted {
            guard let item = facts[words[start].fact].item, item.start == words[start].end,
                item.end == words[words.count - 1].end
            else { return }
            start += 1
        }
        let head = start..<words.count
        guard !head.isEmpty,
            words[head].allSatisfy({ !$0.isFigure && $0.classes.has(.noun) && !$0.classes.has(.anyVerb) })
        else { return }
        let acts = actsByName(head, in: words)
        if acts || isCounted { discourse.sentenceSubject = span(head, in: words) }
        if acts { discourse.actor = discourse.sentenceSubject }
    }

    /// 某人|设计|的|节约木料的|结构，: a clause that is all noun phrase, with its verb in front of 的, is about its head.
    func takeModifiedHead(behind verb: Int, in words: WordRun, _ reader: FigureReader) -> Bool {
        guard let first = words.indices.first(where: { reader.isParticle($0) }),
            let last = words.indices.last(where: { reader.isParticle($0) }), first > 0, last > first,
            last + 1 < words.count, verb == first - 1 || verb == first + 1,
            words[..<first].contains(where: { $0.classes.has(.anyVerb) }),
            !words[first + 1..<last].contains(where: {
                $0.classes.has([.adverb, .aspect, .reporting, .preposition, .existential, .copula, .reach])
            }),
            words[last + 1..<words.count].allSatisfy({ $0.classes.has(.noun) && !$0.classes.has(.anyVerb) })
        else { return false }
        discourse.sentenceSubject = span(last + 1..<words.count, in: words)
        return true
    }

    /// 这家|拥有|9间画室|的|陶艺馆，: a demonstrative with its measure word and a noun phrase is about the phrase's head.
    func takeDemonstratedHead(in words: WordRun, _ reader: FigureReader) -> Bool {
        guard words[0].end - words[0].start == 6, words[0].classes.has(.pronoun),
            bytes.prefix(of: ClauseLists.demonstratives, at: words[0].start, end: words[0].end) != nil,
            let particle = words.indices.last(where: { reader.isParticle($0) }), particle + 1 < words.count,
            words[particle + 1..<words.count].allSatisfy({ !$0.isFigure && $0.classes.has([.noun, .degree]) })
        else { return false }
        discourse.sentenceSubject = span(particle + 1..<words.count, in: words)
        return true
    }

    /// 作为|粮食|主产区|的|河南，: a phrase of what somebody acts as is about whom it modifies.
    func takeHeadOfRole(in words: WordRun, _ reader: FigureReader) -> Bool {
        guard bytes.isOne(of: "作为 身为 作為 身為", words[0].start, words[0].end),
            let particle = words.indices.last(where: { reader.isParticle($0) }), particle > 1,
            particle + 1 < words.count,
            case let head = particle + 1..<words.count,
            words[head].allSatisfy({ !$0.isFigure && $0.classes.has(.noun) && !$0.classes.has(.anyVerb) }),
            words[words.count - 1].classes.has([.anyPlace, .actor]) || actsByName(head, in: words)
        else { return false }
        discourse.sentenceSubject = span(head, in: words)
        discourse.actor = discourse.sentenceSubject
        return true
    }

    /// 在|拥有|500家企业|的|太仓，: a place with what is said of it in front is what the clause and those behind it are about.
    func takeHeadOfSetting(in words: WordRun, _ reader: FigureReader) -> Bool {
        guard words[0].rules.has(.at), let particle = words.indices.last(where: { reader.isParticle($0) }),
            particle > 1,
            particle + 1 < words.count, reader.isVerb(1, from: 1, beforeNumber: false),
            words[(particle + 1)...].allSatisfy({ !$0.isFigure && $0.classes.has(.noun) && !$0.classes.has(.anyVerb) }),
            case let head = span(particle + 1..<words.count, in: words),
            places.leadingPlace(in: words[(particle + 1)...], boundaries) == head
        else { return false }
        discourse.sentenceSubject = head
        discourse.place = head
        discourse.isPlaceOfMotion = false
        return true
    }

    /// 一场|历时|13个月|的|文明展，: what has its measure in front of 的 and is all of its clause.
    func takeMeasuredHead(in words: WordRun, _ reader: FigureReader) -> Bool {
        guard let particle = words.indices.last(where: { reader.isParticle($0) }), particle > 1,
            particle + 1 < words.count,
            words[particle - 1].isFigure, words[particle - 2].rules.has(.ownMeasures),
            words[..<(particle - 2)].allSatisfy({ $0.isFigure || $0.classes.has([.noun, .time, .adverb, .pause]) }),
            words[(particle + 1)...].allSatisfy({ !$0.isFigure && $0.classes.has([.noun, .weakVerb]) })
        else { return false }
        discourse.sentenceSubject = span(particle + 1..<words.count, in: words)
        return true
    }

    /// 某镇|在|企业|就业|的|技术人员，: a clause that is all noun phrase, whose only verb stands in front of its only 的, is about its
    /// head.
    func takeHead(modifiedBy verb: Int, in words: WordRun, _ reader: FigureReader) -> Bool {
        guard verb > 0, words[0].classes.has([.noun, .pronoun]), verb + 2 < words.count, reader.isParticle(verb + 1),
            words[verb].classes.has(.anyVerb), !words[verb].classes.has([.copula, .existential, .causative]),
            !words[..<verb].contains(where: {
                $0.classes.has([.particle, .aspect, .reporting, .connective]) || $0.classes.has(.verb)
            }),
            words[(verb + 2)...].allSatisfy({
                $0.classes.has([.noun, .pronoun, .pause, .conjunction]) && !$0.classes.has(.anyVerb)
            })
        else { return false }
        discourse.sentenceSubject = span(verb + 2..<words.count, in: words)
        return true
    }

    /// 从|交易总量|来看：: the quantity that what follows is said of.
    func takeAspect(_ words: WordRun) -> Bool {
        guard words.count >= 4, let last = words.last, bytes.isOne(of: "看 说 說", last.start, last.end),
            words[words.count - 2].classes.has(.since), words[0].rules.has(.origins),
            words[1..<words.count - 2].allSatisfy({ !$0.isFigure }), isQuantity(words[words.count - 3])
        else { return false }
        discourse.topic = span(1..<words.count - 2, in: words)
        discourse.topicRow = nil
        discourse.sentenceSubject = nil
        return true
    }

    /// 某国政府 of 某国政府|今天|称，: who says what they do themselves, where no other is named: 将增加到500人.
    func sayer(in words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard
            let verb = words.firstIndex(where: {
                $0.classes.has(.reporting) && !$0.isFigure
                    && bytes.suffix(of: ClauseLists.declaring, start: $0.start, end: $0.end) != nil
            }), verb > 0, let subject = reader.subject(before: verb, from: 0), isActor(subject, in: words)
        else { return nil }
        return span(subject, in: words)
    }

    /// 首期展览 of 首期展览|以|“新茶”|为|主题: what has a theme.
    func themed(_ words: WordRun, _ reader: FigureReader) -> TextSpan? {
        guard let mark = words.firstIndex(where: { $0.rules.has(.means) && !$0.isFigure }), mark > 0,
            let last = words.last, bytes.isOne(of: "主题 主線 主线 主題", last.start, last.end),
            let subject = reader.subject(before: mark, from: 0),
            !words[subject].contains(where: { $0.classes.has(.time) })
        else { return nil }
        return span(subject, in: words)
    }

    /// 某小区|除|车位|外，: whether what stands in front of 除 is what the sentence is about.
    func excepts(behind subject: Range<Int>, in words: WordRun) -> Bool {
        guard subject.upperBound < words.count, let last = words.last else { return false }
        let mark = words[subject.upperBound]
        return last.classes.has(.localizer) && bytes.hasSuffix("外", endingAt: last.end)
            && bytes.isOne(of: "除 除了", mark.start, mark.end)
    }
}
