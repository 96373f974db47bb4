/// Figures inside a phrase that says which noun is meant, and lengths from a place.
extension FigureReader {
    /// The noun phrase behind 的 after the figure: 能容纳30人的酒吧. 长2公里、|宽5米|的|道路: what the further measures of a list are
    /// of, too.
    func bearer(after index: Int, upTo upper: Int) -> Range<Int>? {
        var index = index
        while index + 3 < upper, words[index + 1].classes == .pause, words[index + 2].rules.has(.ownMeasures),
            words[index + 3].isFigure
        {
            index += 3
        }
        guard index + 2 < upper, isParticle(index + 1) else { return nil }
        var end = index + 2
        // 24公里|的|跨海|通道
        if end + 1 < upper,
            words[end].classes.has(.tagged)
                // 为期|5天|的|访问|活动
                || words[end].classes.has(.weakVerb) && words[index].isFigure
                    && facts[words[index].fact].kind == .duration,
            words[end + 1].classes.has(.noun),
            words[end + 1].start == words[end].end, !words[end + 1].classes.has(.anyVerb)
        {
            end += 1
        }
        while end < upper, !words[end].isFigure || facts[words[end].fact].kind == .ordinal,
            !isVerb(end, from: index + 2, beforeNumber: false),
            !words[end].classes.has([.adverb, .preposition, .modal, .particle, .time]) || words[end].classes.has(.noun)
        {
            end += 1
        }
        return trimmed(index + 2..<end)
    }

    /// 礼堂 of 那个|能坐|200人|的|礼堂: behind a demonstrative or 一个 the noun behind 的 does what the verb says.
    func pointedBearer(of index: Int, _ reading: FigureReading) -> Range<Int>? {
        guard let verb = reading.predicate?.lowerBound, verb > 0, verb < index, index + 1 < words.count,
            isParticle(index + 1), case let before = words[verb - 1], !before.isFigure, before.end - before.start >= 6,
            isPointer(at: before.end - 6)
        else { return nil }
        return bearer(after: index, upTo: words.count)
    }

    /// 建成|年产|8万吨|的|水泥厂, 一次|死亡|3人|的|事故: a verb or noun for what a thing has by itself, behind which nothing is done,
    /// opens a phrase of its own where a verb, a figure or a measure word stands in front.
    func relative(_ index: Int, from lower: Int) -> FigureReading? {
        guard index > lower, index > 1, words[index - 1].rules.has(.ownMeasures),
            let bearer = bearer(after: index, upTo: words.count),
            // 老幼|共享|空间: a noun phrase that goes on behind what isn't its verb.
            bearer.upperBound == words.count
                || !words[bearer.upperBound].classes.has([.weakVerb, .noun])
                    && words[bearer.upperBound...].contains(where: {
                        $0.classes.has(.anyVerb) || $0.classes.has(.pause)
                    })
        else { return nil }
        let before = words[index - 2]
        let opens =
            before.isFigure
            ? facts[before.fact].countsDeeds(in: bytes) || words[lower].classes == .pause
            : before.classes.has([.verb, .aspect, .pause]) || isParticle(index - 2)
                // 一条|长
                || bytes.hasPrefix("一", at: before.start) && before.end - before.start == 6
                    && Self.things.contains(bytes.scalar(at: before.start + 3).value)
        guard opens else { return nil }
        var reading = FigureReading()
        reading.pattern = .relative
        reading.predicate = index - 1..<index
        reading.verb = words[index - 1].classes
        reading.subject = bearer
        return reading
    }

    /// 育秧|是|早稻|生产|的|第一个|环节: which of several something is; 这|是|该行|今年|第三次|降息: whose deed that is.
    func identified(_ index: Int, from lower: Int) -> FigureReading? {
        guard rules.has(.be), let copula = words[lower..<index].lastIndex(where: { $0.rules.has(.be) }), copula > 0
        else { return nil }
        var reading = FigureReading()
        reading.pattern = .verbNumber
        reading.verb = words[copula].classes
        reading.predicate = copula..<copula + 1
        if copula == 1, words[0].rules.has(.demonstratives) {
            var end = copula + 1
            while end < index, !words[end].isFigure, words[end].classes.has(.noun), !words[end].classes.has(.time) {
                end += 1
            }
            guard end > copula + 1, end < index else { return nil }
            reading.subject = trimmed(copula + 1..<end)
            return reading
        }
        guard isParticle(index - 1) else { return nil }
        reading.subject = subject(before: copula, from: 0)
        return reading
    }

    /// 90米|长|的|走廊, 200米|长、26米|宽|的|船闸: the adjective behind a length or a weight says which thing is meant, where nothing in
    /// front has it as its object.
    func dimension(behind index: Int, from lower: Int) -> FigureReading? {
        guard var last = adjective(behind: index) else { return nil }
        while last + 2 < words.count, words[last + 1].classes == .pause, words[last + 2].isFigure,
            let next = adjective(behind: last + 2)
        {
            last = next
        }
        guard last + 1 < words.count, isParticle(last + 1),
            !(lower..<index).contains(where: { isVerb($0, from: lower, beforeNumber: false) }),
            let bearer = bearer(after: last, upTo: words.count)
        else { return nil }
        var reading = FigureReading()
        reading.pattern = .relative
        reading.predicate = index + 1..<index + 2
        reading.verb = words[index + 1].classes
        reading.subject = bearer
        return reading
    }

    /// The index of 长, 重 or their like right behind a quantity (90米|长, 一人多|高).
    private func adjective(behind figure: Int) -> Int? {
        let next = figure + 1
        guard next < words.count, !words[next].isFigure, words[next].start == words[figure].end,
            bytes.isOne(of: Self.dimensions, words[next].start, words[next].end)
        else { return nil }
        return next
    }

    private static let dimensions = WordList("长 宽 高 深 厚 重 長 寬")

    /// 新城|距|火车站|8公里, 高出|地面|5米: the place that a length is measured from belongs to what is said; 超过|平均值|3个百分点:
    /// so does what a quantity is larger than.
    func distance(_ index: Int, from lower: Int) -> FigureReading? {
        let verbs = RuleWords.measuring(facts[words[index].fact].kind)
        guard rules.has(verbs), let mark = (lower..<index).last(where: { words[$0].rules.has(verbs) }) else {
            return nil
        }
        var end = index
        while end > mark + 1, words[end - 1].classes.has([.adverb, .reach]), !words[end - 1].classes.has(.noun) {
            end -= 1
        }
        guard end > mark + 1, words[end - 1].classes.has([.noun, .localizer, .pronoun]),
            words[mark].rules.has(.distances) || !hasParticle(mark, end),
            // 高于|科技支出|10%|的|增速
            index + 1 == words.count || !isParticle(index + 1) || facts[words[index].fact].kind == .length,
            (mark + 1..<end).allSatisfy({
                !words[$0].isFigure && !words[$0].classes.has([.existential, .reach, .copula, .reporting])
            })
        else { return nil }
        var reading = FigureReading()
        reading.pattern = .verbNounNumber
        reading.verb = words[mark].classes
        reading.predicate = mark..<end
        reading.subject = subject(before: mark, from: 0)
        return reading
    }

    /// 为期3天的|展会|吸引: the noun in front of the verb, behind a phrase with 的 that begins with a verb of its own.
    func headOfRelative(from start: Int, upTo end: Int) -> Range<Int>? {
        guard words[start].classes.has(.anyVerb), !words[start].rules.has(.be),
            let particle = (start..<end).last(where: { isParticle($0) }), particle > start, particle + 1 < end,
            (particle + 1..<end).allSatisfy({
                !words[$0].isFigure && words[$0].classes.has(.noun) && !words[$0].classes.has(.anyVerb)
            }),
            words[particle - 1].isFigure || lexicon.endsLikeActor(in: bytes, endingAt: words[end - 1].end)
        else { return nil }
        return trimmed(particle + 1..<end)
    }
}
