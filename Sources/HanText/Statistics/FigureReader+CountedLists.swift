/// Figures that count a list with 等: what stands in its members is no verb of the clause.
extension FigureReader {
    /// 涉及|装备制造、建筑设计等|12个|门类, 分为|勘测、施工、调试|三个|阶段, 由|调研、设计、施工|三部分|组成: what holds the members of the list in
    /// front of a figure, whatever verbs these hold themselves.
    func heldList(before index: Int, from lower: Int) -> FigureReading? {
        guard index - lower > 2, words[index - 1].end == words[index].start, facts[words[index].fact].kind == .count,
            let pause = words[lower..<index].firstIndex(where: { $0.classes.has(.pause) }), pause > lower + 1,
            let holder = (lower..<pause - 1).first(where: { holdsList($0, before: index) }),
            words[(holder + 1)..<index].allSatisfy({ !$0.isFigure }), !hasParticle(holder + 1, index)
        else { return nil }
        var reading = FigureReading()
        if words[holder].classes.has(.agent) {
            guard let verb = composition(behind: index) else { return nil }
            reading.pattern = .disposal
            reading.predicate = verb..<verb + 1
            reading.subject = subject(before: holder, from: 0)
        } else {
            reading.pattern = .verbNounNumber
            reading.predicate = verbGroup(endingAt: holder, from: lower).verbs
            reading.subject = reading.predicate.flatMap { subject(before: $0.lowerBound, from: 0) }
        }
        reading.verb = reading.predicate.map { words[$0.upperBound - 1].classes } ?? []
        return reading
    }

    /// Whether a word has the members of a list in front of the figure `index` as its object; of 包括|甲、乙等|地|300人|受灾 it is nothing but
    /// who they are.
    private func holdsList(_ holder: Int, before index: Int) -> Bool {
        let (word, isClosed) = (words[holder], bytes.hasSuffix("等", endingAt: words[index].start))
        if words[holder].rules.has(.by) { return true }
        return bytes.isOne(of: ClauseLists.dividing, word.start, word.end)
            || isClosed && bytes.isOne(of: ClauseLists.including, word.start, word.end)
            || isClosed && bytes.isOne(of: ClauseLists.passing, word.start, word.end)
                && !words[(index + 1)...].contains { !$0.isFigure && $0.classes.has([.strongVerb, .actsAsVerb]) }
    }

    /// 组成 right behind the figure and its noun.
    private func composition(behind index: Int) -> Int? {
        let end = facts[words[index].fact].item.map { max($0.end, words[index].end) } ?? words[index].end
        guard let verb = words[(index + 1)...].firstIndex(where: { $0.start >= end }), words[verb].start == end,
            words[verb].rules.has(.composition), verb + 1 == words.count || !isParticle(verb + 1)
        else { return nil }
        return verb
    }

    /// 甲部门、参会企业等|约90人|出席, 对|开辟境界、推进复兴等|7个方面|进行阐释: what those do, or what is done about them, behind their
    /// number, where no verb stands in front of the list; nothing where none stands behind either.
    func deedBehindList(_ index: Int, from lower: Int) -> FigureReading? {
        guard index > lower, bytes.hasSuffix("等", endingAt: words[index].start),
            facts[words[index].fact].kind == .count
        else { return nil }
        // 并|新增|甲乙等|14项: the conjunction in front joins clauses.
        let first = (lower..<index).first { !isSkippedAtStart($0, upTo: index) } ?? lower
        let pause = words[(first + 1)..<index].firstIndex { $0.classes.has(.pause) || $0.classes == .conjunction }
        let mark = (lower..<(pause ?? index)).first { opensList($0) }
        // 某国等|4国|为观察员国
        let isName =
            facts[words[index].fact].item == nil
            && words[lower..<index].allSatisfy { !$0.isFigure && $0.classes.has([.noun, .time]) }
        guard let head = mark ?? pause ?? (isName ? index : nil),
            !(lower..<head).contains(where: { governsList($0, from: lower) })
        else {
            return nil
        }
        var reading = FigureReading()
        guard let deed = verbAfter(index, upTo: words.count, hasVerb: false) else {
            // 在|某地|打击|仓库、码头等|50个 has its own verb, 通过|走访、座谈等|5种 none.
            return mark.map { words[$0].rules.has(.meansAndAims) } ?? true ? reading : nil
        }
        // 由|船工等|64人|组成|的|申诉团
        if words[deed.lowerBound].rules.has(.composition) { return nil }
        reading.predicate = deed
        reading.verb = words[deed.lowerBound].classes
        reading.pattern = .numberVerb
        if let mark {
            if words[mark].classes.has([.disposal, .agent]) { reading.pattern = .disposal }
            reading.subject = subject(before: mark, from: 0)
        } else {
            reading.topic = first..<index
            reading.countsList = true
        }
        return reading
    }

    /// 对, 由, 围绕, and 在 also at the end of 正在|甲市等|4个城市|开展.
    private func opensList(_ index: Int) -> Bool {
        let word = words[index]
        if word.isFigure { return false }
        // 将|组织|甲乙等|50场 tells what is to come.
        if word.rules.has(.actingOn), isVerb(index + 1, from: index, beforeNumber: false) { return false }
        if word.classes.has([.disposal, .agent]) || word.rules.has(Self.listOpeners) { return true }
        return word.classes.has(.adverb) && bytes.hasSuffix("在", endingAt: word.end) && index + 1 < words.count
            && words[index + 1].classes.has(.anyPlace)
    }

    /// 开展 of 开展|走访、慰问等|12项, but not 代表 of 企业|代表、专家等|90人.
    private func governsList(_ index: Int, from lower: Int) -> Bool {
        !words[index].rules.has(.attributiveVerbs) && isVerb(index, from: lower, beforeNumber: false)
            && !words[index + 1].classes.has(.pause)
            // 最新|出土|的|陶器、玉器等
            && !isParticle(index + 1)
            && (words[index].classes.has(.causative) || tokens.evidence(for: words[index]) ?? 0 >= 0)
    }

    private static let listOpeners: RuleWords = [.phraseOpeners, .origins, .meansAndAims, .at]
}
