/// A word of a clause, or a figure in it.
struct ClauseWord {
    /// UTF-8 offsets into the flowed text.
    var start: Int
    var end: Int
    var classes: WordClass
    /// The index of the figure that stands here, −1 for words.
    var fact = -1
    /// How much its neighbours speak for a verb, in the steps of ``VerbModel``; only known of words that may be verbs.
    var verbal: Int16?

    var isFigure: Bool { fact >= 0 }
    /// Whether a word that is as often a noun as a verb is a noun here, by its neighbours.
    var actsAsNoun: Bool { classes.has(.weakVerb) && verbal.map { $0 <= VerbEvidence.against } ?? false }
}

/// A stretch between two marks, or inside brackets, with its words.
struct Clause {
    var words: [ClauseWord] = []
    /// The sentence that it belongs to.
    var sentence: TextSpan
    /// The figure that stands before the bracket that the clause is inside of.
    var bracketAnchor: Int?
    /// Whether it is the first of its sentence.
    var startsSentence = false
    /// Whether one of its words is a figure.
    var hasFigure = false
}

/// Takes a sentence apart into clauses of words.
///
/// In: the bytes of the flowed text, a sentence and the figures in it. Out: its clauses in order, those in brackets
/// after the clause that holds the bracket. Costs a trie walk for each character; words that the lexicon doesn't
/// know run together into one noun.
struct ClauseReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: StatisticLexicon
    let facts: [Figure]
    /// Where the words of a clause are gathered; kept for its memory.
    private var scratch: [ClauseWord] = []
    var tokens = SentenceTokens()

    init(bytes: UnsafeBufferPointer<UInt8>, lexicon: StatisticLexicon, facts: [Figure]) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.facts = facts
    }

    /// The most words of a clause.
    private static let longest = 200

    /// A bracket's content that waits to be read.
    private struct Bracket {
        var start: Int
        var end: Int
        var anchor: Int?
    }

    /// The clauses of a sentence up to `limit`; `firstFact` is the first figure that ends after its start.
    mutating func clauses(
        of sentence: TextSpan, upTo limit: Int, firstFact: Int, boundaries: WordBoundaries
    ) -> [Clause] {
        var clauses: [Clause] = []
        clauses.reserveCapacity(4)
        tokens.read(bytes, from: sentence.start, to: limit, boundaries)
        var brackets: [Bracket] = []
        read(
            sentence.start, limit, sentence: sentence, firstFact: firstFact, boundaries: boundaries,
            into: &clauses, brackets: &brackets)
        if !clauses.isEmpty { clauses[0].startsSentence = true }
        var next = 0
        while next < brackets.count {
            let bracket = brackets[next]
            next += 1
            let count = clauses.count
            let first = bracket.anchor.map { $0 + 1 } ?? firstFact
            read(
                bracket.start, bracket.end, sentence: sentence, firstFact: first, boundaries: boundaries,
                into: &clauses, brackets: &brackets)
            for index in count..<clauses.count { clauses[index].bracketAnchor = bracket.anchor }
        }
        return clauses
    }

    private mutating func read(
        _ start: Int, _ end: Int, sentence: TextSpan, firstFact: Int, boundaries: WordBoundaries,
        into clauses: inout [Clause], brackets: inout [Bracket]
    ) {
        var words: [ClauseWord] = []
        swap(&words, &scratch)
        defer { swap(&words, &scratch) }
        var hasFigure = false
        var fact = firstFact
        var position = start
        var noun = -1
        var lastFact: Int?
        func flush(_ end: Int) {
            if noun >= 0 {
                words.append(ClauseWord(start: noun, end: end, classes: .noun))
                noun = -1
            }
        }
        func close() {
            // An array of just the size: the words of a clause are few, and most clauses are short.
            dropMarkers(of: &words, sentenceStart: sentence.start)
            if !words.isEmpty {
                if hasFigure {
                    settleVerbs(in: &words)
                    findLoneVerb(in: &words)
                }
                var first = 0
                // 惠及300户农家、带动900人就业: as good as two clauses.
                while hasFigure, let pause = cutAtPause(in: &words, from: first) {
                    clauses.append(Clause(words: Array(words[first..<pause]), sentence: sentence, hasFigure: true))
                    first = pause + 1
                }
                clauses.append(Clause(words: Array(words[first...]), sentence: sentence, hasFigure: hasFigure))
            }
            words.removeAll(keepingCapacity: true)
            hasFigure = false
        }
        while position < end {
            // However long a clause is, what belongs to a figure stands near it.
            if words.count >= Self.longest {
                flush(position)
                close()
            }
            while fact < facts.count, facts[fact].span.start < position { fact += 1 }
            let nextFact = fact < facts.count ? min(facts[fact].span.start, end) : end
            if fact < facts.count, position == facts[fact].span.start, facts[fact].span.end <= end,
                !facts[fact].span.isEmpty
            {
                flush(position)
                words.append(
                    ClauseWord(start: position, end: facts[fact].span.end, classes: [], fact: fact))
                hasFigure = true
                lastFact = fact
                position = facts[fact].span.end
                continue
            }
            let scalar = bytes.scalar(at: position)
            let mark = ClauseMark(scalar.value)
            switch mark {
            case .none:
                let isStart = boundaries.contains(position)
                // Inside a word of the segmenter's nothing is looked up but a localizer at its end (书中).
                guard isStart || boundaries.contains(position + scalar.length) else {
                    if noun < 0 { noun = position }
                    position += scalar.length
                    continue
                }
                var word: (length: Int, classes: WordClass)?
                var candidates = lexicon.words(in: bytes, at: position)
                while let found = candidates.next(), position + found.length <= nextFact {
                    let classes = lexicon.classes(of: found.value)
                    guard
                        isStart || classes.has(.localizer) && found.length == scalar.length
                            || classes.has(.reach) && position + found.length == nextFact,
                        isWord(classes, position, position + found.length, figure: nextFact, boundaries)
                            // 3-1|力挫|劲敌
                            || found.length >= 6 && classes.has(.verb)
                                && lastFact.map({ facts[$0].span.end == position && facts[$0].kind == .score }) ?? false
                    else { continue }
                    word = (found.length, classes)
                }
                if noun >= 0, isStart, boundaries.contains(position + 3), scalar.value == 0x51FA,
                    let verb = verbBeforeComplement(from: noun, to: position, boundaries)
                {
                    // 盗掘|出: what 出 stands behind is a verb.
                    if verb > noun { flush(verb) }
                    noun = -1
                    words.append(ClauseWord(start: verb, end: position + 3, classes: .verb))
                    position += 3
                } else if let word, word.classes != .noun {
                    if noun >= 0, word.classes == .aspect, let verb = lastWord(from: noun, to: position, boundaries) {
                        // 试种|了: what 了 stands behind is a verb.
                        if verb > noun { flush(verb) }
                        noun = -1
                        words.append(ClauseWord(start: verb, end: position, classes: .verb))
                    }
                    flush(position)
                    var end = position + word.length
                    // 排查|出|隐患: the complement belongs to its verb.
                    if word.length > 3, word.classes.has([.verb, .weakVerb]), end < nextFact,
                        bytes.hasPrefix("出", at: end), boundaries.contains(end + 3), boundaries.contains(end)
                    {
                        end += 3
                    }
                    var found = inContext(word.classes, position, position + word.length, behind: words)
                    found.end = end
                    words.append(found)
                    position = end
                } else if word == nil, isStart,
                    let known = known(at: position, upTo: nextFact, boundaries, behind: words)
                {
                    flush(position)
                    words.append(known)
                    position = known.end
                } else {
                    // A plain or unknown noun: it runs on. 迟到|者: so does who does it.
                    if noun < 0, scalar.value == 0x8005, let last = words.last, last.end == position, !last.isFigure,
                        last.classes.has([.verb, .weakVerb, .noun])
                    {
                        noun = words.removeLast().start
                    }
                    if noun < 0 { noun = position }
                    position += word?.length ?? scalar.length
                }
            case .space:
                flush(position)
                position += scalar.length
            case .point:
                // Between digits or letters it belongs to them.
                if noun < 0 { noun = position }
                position += scalar.length
            case .break:
                flush(position)
                close()
                position += scalar.length
            case .pause:
                flush(position)
                words.append(ClauseWord(start: position, end: position + scalar.length, classes: .pause))
                position += scalar.length
            case .quote(let closing):
                let limit = min(nextFact, end, position + 150)
                if let close = self.closing(closing, from: position + scalar.length, to: limit) {
                    if noun < 0 { noun = position }
                    position = close
                } else {
                    flush(position)
                    position += scalar.length
                }
            case .openBracket:
                flush(position)
                if let close = closingBracket(from: position + scalar.length, to: min(end, position + 1500)) {
                    brackets.append(Bracket(start: position + scalar.length, end: close.start, anchor: lastFact))
                    position = close.end
                } else {
                    position += scalar.length
                }
            case .closeMark:
                flush(position)
                position += scalar.length
            }
        }
        flush(end)
        close()
    }

    /// Whether what the lexicon found is a word here.
    ///
    /// A single character is one only where the segmenter cuts on both sides (会 in 会 举行, not in 大会); one that is a
    /// verb only before numbers must stand before one. Longer words may differ from the segmenter's at one end.
    private func isWord(
        _ classes: WordClass, _ start: Int, _ end: Int, figure: Int, _ boundaries: WordBoundaries
    ) -> Bool {
        guard end - start <= 3 else {
            if classes == .numberVerb { return boundaries.contains(start) && end == figure }
            // 建成后|年处理
            if classes.has(.time), DateWords.cutsYear(in: bytes, at: start) { return false }
            // 大部 in 大部分 is no region.
            if classes.has(.region), !boundaries.contains(end) { return false }
            // 办结 in 办结率 is no verb.
            if classes.has(.anyVerb) { return boundaries.contains(start) && boundaries.contains(end) }
            return boundaries.contains(start) || boundaries.contains(end)
        }
        // 工商所, 研究所, 该所: no particle.
        if classes.has(.particle), bytes.hasPrefix("所", at: start), Self.endsBeforeOffice(bytes, start) { return false }
        // 书中: a localizer is a word of its own also where the segmenter leaves it at its noun.
        if classes.has(.localizer) {
            return boundaries.contains(end) && end != figure && !namesTwoCountries(start, boundaries)
        }
        guard boundaries.contains(start) else {
            return end == figure && classes.has(.reach) && isGluedReach(start, end, boundaries)
        }
        if classes == .numberVerb {
            // 新一|批19个: a measure word there.
            if let before = bytes.scalar(before: start), Self.counting.contains(before.value) { return false }
            return end == figure || figure - end == 3 && bytes.hasPrefix("了", at: end, end: figure)
        }
        return boundaries.contains(end) || end == figure
    }

    private static func endsBeforeOffice(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        bytes.suffix(
            of: ClauseLists.offices,
            start: max(0, end - 6), end: end) != nil
    }

    /// 淨利達|6億元: 达 where the segmenter leaves it at a noun that no table has with it.
    private func isGluedReach(_ start: Int, _ end: Int, _ boundaries: WordBoundaries) -> Bool {
        if bytes.hasPrefix("报", at: start) || bytes.hasPrefix("報", at: start) {
            // 深成指|报
            return bytes.hasSuffix("指", endingAt: start)
        }
        guard bytes.hasPrefix("达", at: start) || bytes.hasPrefix("達", at: start) else { return false }
        var word = start - 3
        while word >= 0, start - word <= 9, !boundaries.contains(word) { word -= 3 }
        return word >= 0 && start - word >= 6
            && PartOfSpeechTable.standard.part(of: bytes, from: word, to: end) == nil
    }

    /// 中|埃|建交: China and another country by one character each.
    private func namesTwoCountries(_ start: Int, _ boundaries: WordBoundaries) -> Bool {
        guard bytes.hasPrefix("中", at: start), boundaries.contains(start + 6) else { return false }
        return Self.countryCharacters.contains(bytes.scalar(at: start + 3).value)
    }

    /// Characters that make a measure word of the one behind them.
    private static let counting = HanSet("一二三四五六七八九十百千万两兩几幾数數首每各这這该該此另")

    /// Short names of countries and continents in pairs with China.
    private static let countryCharacters = HanSet(
        "美俄英法德日韩韓朝印欧歐非阿埃巴澳加马馬泰越老柬缅緬蒙哈吉乌烏土塔伊沙西葡希匈塞波捷智秘墨古荷瑞芬挪丹比奥")

    private func closing(_ mark: UInt32, from start: Int, to limit: Int) -> Int? {
        var position = start
        while position < limit {
            let scalar = bytes.scalar(at: position)
            position += scalar.length
            if scalar.value == mark { return position }
            if scalar.value == 0x3002 { return nil }
        }
        return nil
    }

    private func closingBracket(from start: Int, to limit: Int) -> (start: Int, end: Int)? {
        var position = start
        var depth = 0
        while position < limit {
            let scalar = bytes.scalar(at: position)
            if scalar.value == 0x28 || scalar.value == 0xFF08 { depth += 1 }
            if scalar.value == 0x29 || scalar.value == 0xFF09 {
                if depth == 0 { return (position, position + scalar.length) }
                depth -= 1
            }
            position += scalar.length
        }
        return nil
    }
}
