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
    private var tokens = SentenceTokens()

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
            if !words.isEmpty {
                if hasFigure { findLoneVerb(in: &words) }
                clauses.append(Clause(words: Array(words[...]), sentence: sentence, hasFigure: hasFigure))
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
                } else if word == nil, isStart, let known = known(at: position, upTo: nextFact, boundaries, behind: words) {
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

    /// In a clause with a figure and without a verb, the word of a noun's run that is the likeliest verb becomes one, in
    /// front of the figure or behind its noun: 反诈|中心|紧急|止付|资金|3亿元, 832个|贫困县|全部|摘帽.
    private mutating func findLoneVerb(in words: inout [ClauseWord]) {
        guard let figure = words.firstIndex(where: { $0.isFigure && !facts[$0.fact].isTime }) else { return }
        let isVerb = { (word: ClauseWord) in
            word.classes.has(WordClass.anyVerb.union(.numberVerb)) && word.verbal ?? 0 >= 0
        }
        if words[..<figure].contains(where: isVerb) { return }
        for index in (0..<figure).reversed() where words[index].classes == .noun {
            if markVerb(in: &words, at: index, before: words[figure].start) { return }
        }
        if words[figure...].contains(where: isVerb) { return }
        for index in words.indices.reversed()
        where index > figure + 1 && words[index].classes == .noun && !words[index - 1].isFigure {
            if markVerb(in: &words, at: index, before: words[words.count - 1].end + 1) { return }
        }
    }

    /// Splits the noun's run at `index` at its likeliest verb, if it has one.
    private mutating func markVerb(in words: inout [ClauseWord], at index: Int, before end: Int) -> Bool {
        let run = words[index]
        guard let verb = tokens.likeliestVerb(from: run.start, to: run.end),
            // At the number more must speak for it, as a noun is counted.
            verb.end < end || verb.evidence >= VerbEvidence.least,
            bytes.prefix(of: ClauseLists.attributes, at: verb.start, end: verb.end) == nil
        else { return false }
        switch PartOfSpeechTable.standard.part(of: bytes, from: verb.start, to: verb.end) {
        case .deverbal, .adjective, nil: break
        default: return false
        }
        var parts = [
            ClauseWord(
                start: verb.start, end: verb.end, classes: [.verb, .tagged], verbal: Int16(clamping: verb.evidence))
        ]
        if run.start < verb.start { parts.insert(ClauseWord(start: run.start, end: verb.start, classes: .noun), at: 0) }
        if verb.end < run.end { parts.append(ClauseWord(start: verb.end, end: run.end, classes: .noun)) }
        words.replaceSubrange(index...index, with: parts)
        return true
    }

    /// 受旱|地区: whether a word for a part of a country stands at `offset`.
    private func opensRegion(_ offset: Int) -> Bool {
        var words = lexicon.words(in: bytes, at: offset)
        while let word = words.next() { if lexicon.classes(of: word.value).has(.region) { return true } }
        return false
    }

    /// Where the segmenter's last word of a run begins, if it may be a verb: at most three characters.
    private func lastWord(from start: Int, to end: Int, _ boundaries: WordBoundaries) -> Int? {
        var position = end - 3
        while position >= start, end - position <= 9 {
            if boundaries.contains(position) { return position }
            position -= 3
        }
        return nil
    }

    /// The segmenter's last word of a run, of two characters and more, where it may be a verb.
    private mutating func verbBeforeComplement(from start: Int, to end: Int, _ boundaries: WordBoundaries) -> Int? {
        guard let verb = lastWord(from: start, to: end, boundaries), end - verb >= 6 else { return nil }
        switch PartOfSpeechTable.standard.part(of: bytes, from: verb, to: end) {
        case .verb, .deverbal, nil: return verb
        default: return tokens.evidence(from: verb, to: end).map { $0 >= 0 } ?? false ? verb : nil
        }
    }

    /// The segmenter's word at `start`, where news uses it as a verb, a name or an adverb, or its neighbours make it a verb.
    ///
    /// A verb that may be a noun, and a place with a noun behind it (三峡|工程), run on with what is around them.
    private mutating func known(
        at start: Int, upTo limit: Int, _ boundaries: WordBoundaries, behind words: [ClauseWord]
    ) -> ClauseWord? {
        let parts = PartOfSpeechTable.standard
        let end = boundaries.end(after: start, notAfter: limit)
        let classes: WordClass
        let part = parts.part(of: bytes, from: start, to: end)
        switch part {
        case .verb: classes = [.verb, .tagged]
        case .adverb: classes = .adverb
        case .person, .organization: classes = [.actor, .noun]
        case .place:
            let next = boundaries.end(after: end, notAfter: limit)
            guard end == limit || parts.part(of: bytes, from: end, to: next) != .noun else { return nil }
            classes = [.place, .noun]
        case .deverbal where end - start > 3: classes = .weakVerb
        case .adjective, .deverbal, nil:
            if let pair = verbOfTwo(at: start, upTo: limit, boundaries, behind: words) { return pair }
            let least: Int
            switch end - start {
            case ...3:
                // 引|桥: more than one character behind it, or it is a piece of a name.
                guard boundaries.end(after: end, notAfter: limit) - end >= 6 else { return nil }
                least = VerbEvidence.ofCharacter
            case ...6:
                least =
                    part != nil
                    ? VerbEvidence.least
                    : lexicon.startsWithSurname(in: bytes, at: start) ? VerbEvidence.ofName : VerbEvidence.ofUnknown
            default: least = VerbEvidence.ofLong
            }
            guard !opensRegion(end), actsAsVerb(start, end, behind: words, least: least) else { return nil }
            classes = [.verb, .tagged]
        case .noun, .time: return nil
        }
        var word = inContext(classes, start, end, behind: words)
        // 筛查|出
        if classes.has([.verb, .weakVerb]), end + 3 <= limit, bytes.hasPrefix("出", at: end),
            boundaries.contains(end + 3)
        {
            word.end = end + 3
        }
        return word
    }

    /// 揽|收, 赋|能, 吃|上: two characters that the segmenter cuts and that are one verb.
    private mutating func verbOfTwo(
        at start: Int, upTo limit: Int, _ boundaries: WordBoundaries, behind words: [ClauseWord]
    ) -> ClauseWord? {
        let (middle, end) = (start + 3, start + 6)
        guard end <= limit, boundaries.contains(middle), boundaries.contains(end),
            let first = tokens.evidence(from: start, to: middle), let second = tokens.evidence(from: middle, to: end)
        else { return nil }
        switch PartOfSpeechTable.standard.part(of: bytes, from: start, to: end) {
        case .verb, .deverbal: break
        case nil where bytes.isOne(of: ClauseLists.complements, middle, end) && first >= VerbEvidence.least: break
        case nil:
            var others = lexicon.words(in: bytes, at: middle)
            while let other = others.next() {
                if !lexicon.classes(of: other.value).has([.verb, .weakVerb, .numberVerb]) { return nil }
            }
            guard first + second >= 2 * VerbEvidence.ofUnknown, min(first, second) >= 0 else { return nil }
        default: return nil
        }
        return ClauseWord(
            start: start, end: end, classes: [.verb, .tagged], verbal: Int16(clamping: max(first, second)))
    }

    /// The word from `start` to `end`, with what its neighbours make of one that may be a verb.
    private mutating func inContext(
        _ classes: WordClass, _ start: Int, _ end: Int, behind words: [ClauseWord]
    ) -> ClauseWord {
        var word = ClauseWord(start: start, end: end, classes: classes)
        guard classes.has([.verb, .weakVerb, .numberVerb]), let evidence = tokens.evidence(from: start, to: end) else { return word }
        word.verbal = Int16(evidence)
        if classes.has(.weakVerb), !classes.has([.quantityVerb, .existential, .causative, .noun]),
            actsAsVerb(start, end, behind: words, least: VerbEvidence.least)
        {
            word.classes.formUnion(.actsAsVerb)
        }
        return word
    }

    /// Whether the segmenter's word from `start` to `end` acts as a verb, by its neighbours and the words of the clause
    /// in front of it.
    private mutating func actsAsVerb(_ start: Int, _ end: Int, behind words: [ClauseWord], least: Int) -> Bool {
        guard let evidence = tokens.evidence(from: start, to: end), evidence >= least else { return false }
        if let last = words.last, last.end == start, last.classes.has([.verb, .weakVerb]),
            !last.classes.has([.preposition, .pivot, .modal])
        {
            return evidence >= VerbEvidence.atVerb
        }
        var position = words.count
        while position > 0, !words[position - 1].isFigure, words[position - 1].classes != .pause {
            position -= 1
            let word = words[position]
            if word.classes.has([.verb, .weakVerb]), !word.classes.has(.preposition), word.verbal ?? 0 >= 0 {
                return evidence >= least + VerbEvidence.behindVerb
            }
        }
        return true
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
            // 大部 in 大部分 is no region.
            if classes.has(.region), !boundaries.contains(end) { return false }
            // 办结 in 办结率 is no verb.
            if classes.has(.anyVerb) { return boundaries.contains(start) && boundaries.contains(end) }
            return boundaries.contains(start) || boundaries.contains(end)
        }
        // 工商所, 研究所: no particle.
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

/// What a mark does to a clause.
enum ClauseMark {
    /// No mark.
    case none
    case space
    /// A mark inside a word: 14.5, A-2, A·B.
    case point
    /// Ends the clause.
    case `break`
    /// 、
    case pause
    /// Opens a quotation or a title that ends with the mark.
    case quote(UInt32)
    case openBracket
    /// Any other closing mark.
    case closeMark

    @inline(__always)
    init(_ scalar: UInt32) {
        if scalar >= 0x4E00, scalar <= 0x9FFF {
            self = .none
            return
        }
        switch scalar {
        case 0x20, 0x09, 0x0A, 0x0D, 0x3000, 0xA0, 0x23: self = .space
        case 0xFF0C, 0x2C, 0xFF1A, 0x3A, 0xFF1B, 0x3B, 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026, 0x2014, 0xFE50:
            self = .break
        case 0x3001: self = .pause
        case 0x2E, 0x2D, 0x00B7, 0x2F, 0x5F, 0xFF0E, 0x30FB, 0x2022, 0xFF0D: self = .point
        case 0x201C: self = .quote(0x201D)
        case 0x2018: self = .quote(0x2019)
        case 0x300A: self = .quote(0x300B)
        case 0x300C: self = .quote(0x300D)
        case 0x300E: self = .quote(0x300F)
        case 0x28, 0xFF08: self = .openBracket
        case 0x29, 0xFF09, 0x201D, 0x2019, 0x300B, 0x300D, 0x300F, 0x3010, 0x3011, 0x5B, 0x5D, 0x22, 0x3008, 0x3009:
            self = .closeMark
        default: self = .none
        }
    }
}
