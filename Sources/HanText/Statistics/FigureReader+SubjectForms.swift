/// Subjects that aren't the first noun phrase of their clause.
extension FigureReader {
    /// 对|乙国|进出口|增长, 对|甲国|、|乙国|出口|分别|增长: with whom something is traded is part of the name of the trade.
    func trade(with mark: Int, upTo verb: Int) -> Range<Int>? {
        guard verb < words.count, words[verb].classes.has([.increase, .decrease, .reach]) else { return nil }
        var end = verb
        while end > mark + 1, words[end - 1].classes == .adverb, !words[end - 1].isFigure { end -= 1 }
        guard end - mark > 1, end - mark < 12,
            bytes.isOne(of: "对 与 向 同 自 从 對 與 從", words[mark].start, words[mark].end),
            bytes.suffix(of: ClauseLists.trading, start: words[end - 1].start, end: words[end - 1].end) != nil
                || bytes.suffix(of: ClauseLists.tradeNames, start: words[end - 1].start, end: words[end - 1].end)
                    != nil,
            (mark + 1..<end).allSatisfy({ index in
                let word = words[index]
                // 东盟、|欧盟: a list of places.
                return !word.isFigure && !word.classes.has([.adverb, .time])
                    && (!word.classes.has(.pause) || words[index - 1].classes.has(.anyPlace))
            })
        else { return nil }
        return mark..<end
    }

    /// 最|年轻|的|只有|20岁: the one of whom a superlative with 的 tells; nothing where a noun is counted.
    func superlative(_ index: Int, from lower: Int) -> FigureReading? {
        let (verb, particle) = (index - 1, index - 2)
        guard particle > lower, bytes.isOne(of: "的", words[particle].start, words[particle].end),
            words[verb].classes.has(.existential), facts[words[index].fact].item == nil,
            let mark = words[lower..<particle].firstIndex(where: { bytes.hasPrefix("最", at: $0.start, end: $0.end) })
        else { return nil }
        // 年龄|最|小|的
        let first = mark > lower && words[mark - 1].classes.has(.measure) && !words[mark - 1].isFigure ? mark - 1 : mark
        var reading = FigureReading()
        reading.subject = first..<verb
        reading.predicate = verb..<index
        reading.verb = words[verb].classes
        reading.pattern = .verbNumber
        return reading
    }

    /// 每月|由|企业|支付: who acts by 由, where it stands at once in front of the verb.
    func agent(from start: Int, upTo end: Int) -> Range<Int>? {
        guard rules.has(.by),
            let mark = (start..<max(start, end)).last(where: {
                words[$0].rules.has(.by) && !words[$0].isFigure
            }), mark + 1 < end,
            // 由20人|组成: those are no agents.
            end == words.count || !words[end].rules.has(.composition),
            (mark + 1..<end).allSatisfy({ !words[$0].isFigure && words[$0].classes.has(.noun) }),
            words[end - 1].classes.has([.actor, .anyPlace])
                || lexicon.endsLikeActor(in: bytes, endingAt: words[end - 1].end)
        else { return nil }
        return mark + 1..<end
    }

    /// 8个村|建成: a count at the start of the clause, with its noun, in front of the verb.
    func countedSubject(from start: Int, upTo end: Int) -> Range<Int>? {
        guard start < end, words[start].isFigure, facts[words[start].fact].kind == .count else { return nil }
        var stop = start + 1
        if let item = facts[words[start].fact].item, item.start == words[start].end {
            while stop < end, words[stop].start < item.end, !words[stop].isFigure { stop += 1 }
        }
        guard stop == end || isVerb(stop, from: stop, beforeNumber: false) && !words[stop].classes.has(.weakVerb),
            stop > start + 1
                || bytes.suffix(
                    of: ClauseLists.actingUnits, start: words[start].start, end: words[start].end
                ) != nil
        else { return nil }
        return start..<stop
    }

    /// 引导|农户|发展大棚: who acts is what the first verb leads.
    func pivotObject(from start: Int, upTo end: Int) -> Range<Int>? {
        guard classes.has(.pivot),
            let pivot = (start..<end).last(where: { words[$0].classes.has(.pivot) && !words[$0].isFigure }),
            pivot + 1 < end, !(start..<pivot).contains(where: { isParticle($0) }),
            // 组织|300支|队伍|、|出动
            !words[end - 1].classes.has(.pause)
        else { return nil }
        let stop = firstBreak(from: pivot + 1, upTo: end)
        guard stop > pivot + 1, let object = trimmed(pivot + 1..<stop), let last = object.last, !words[last].isFigure
        else {
            return nil
        }
        let word = words[last]
        let isActor =
            word.classes.has([.actor, .pronoun, .anyPlace]) || lexicon.endsLikeActor(in: bytes, endingAt: word.end)
        // 推动|滴灌率|达到; 拉动|总产值|增长 tells what the subject adds to it.
        let isReached =
            end < words.count && !bytes.hasPrefix("拉", at: words[pivot].start)
            && words[end].classes.has([.reach, .increase, .decrease])
            && lexicon.isQuantity(word, in: bytes)
        return isActor || isReached ? object : nil
    }

    /// The subject of a clause that opens with a preposition: what follows 由 and 被, or what stands behind the
    /// phrase's end (在全县…中，).
    func subjectBehindPreposition(_ index: Int, upTo end: Int) -> Range<Int>? {
        if words[index].classes.has(.agent) {
            let stop = firstBreak(from: index + 1, upTo: end)
            return trimmed(index + 1..<stop)
        }
        // 与|芯片|相关|的|产业|增长
        if let particle = (index + 1..<end).first(where: { isParticle($0) }), particle > index + 1, particle + 1 < end,
            bytes.isOne(of: "相关 有关 相關 有關", words[particle - 1].start, words[particle - 1].end)
        {
            return trimmed(particle + 1..<firstBreak(from: particle + 1, upTo: end))
        }
        guard var localizer = (index + 1..<end).first(where: { words[$0].classes.has(.localizer) }), localizer + 1 < end
        else { return nil }
        // 以线下、线上方式: the phrase goes on in a list.
        while localizer + 1 < end, words[localizer + 1].classes.has(.pause),
            let further = (localizer + 2..<end).last(where: { words[$0].classes.has(.localizer) })
        {
            localizer = further
        }
        guard localizer + 1 < end else { return nil }
        var position = localizer + 1
        while position < end, isSkippedAtStart(position, upTo: end) || isParticle(position) { position += 1 }
        guard position < end, !words[position].classes.has(.preposition) else { return nil }
        return trimmed(position..<firstBreak(from: position, upTo: end))
    }

    /// 这个, 那支: a demonstrative and its measure word without a noun; 该所 is a body.
    func isBarePointer(_ start: Int, _ end: Int) -> Bool {
        guard end - start == 6, isPointer(at: start) else { return false }
        return !bytes.hasPrefix("该", at: start) && !bytes.hasPrefix("該", at: start) && !bytes.hasPrefix("一", at: start)
    }

    /// Whether a demonstrative or 一 and a measure word stand at an offset.
    func isPointer(at offset: Int) -> Bool {
        switch bytes.codePoint(at: offset).value {
        case 0x8FD9, 0x9019, 0x90A3, 0x8BE5, 0x8A72, 0x6B64, 0x4E00:  // 这 那 该 此 一
            let measure = bytes.codePoint(at: offset + 3).value
            return Self.things.contains(measure) || Self.turns.contains(measure)
        default: return false
        }
    }

    /// 回家乡|后, 现, 整个: what says when, how or of what it is, and not who.
    func isNoBearer(_ range: Range<Int>) -> Bool {
        let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
        if range.count == 1 { return Self.bearsNothing(bytes, first.start, first.end) }
        return last.classes.has([.since, .localizer]) && bytes.isOne(of: "后 之后 以后 後 之後 以後", last.start, last.end)
    }

    /// 管道 of 铺设|的|管道: the noun behind 的 where the phrase begins with what was done to it.
    func withoutClause(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 2, words[range.lowerBound].classes.has(.verb), !words[range.lowerBound].classes.has(.noun),
            isParticle(range.lowerBound + 1),
            words[(range.lowerBound + 2)..<range.upperBound].allSatisfy({ !$0.isFigure && $0.classes.has(.noun) })
        else { return range }
        return range.lowerBound + 2..<range.upperBound
    }

    /// Measure words of turns and kinds.
    private static let turns = HanSet("次种类项批款場场届期種類項")
}
