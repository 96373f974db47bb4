/// Takes a sentence apart into clauses of words.
///
/// In: the bytes of the flowed text, a sentence and the figures in it. Out: its clauses in order, those in brackets
/// after the clause that holds the bracket. Costs a trie walk for each word of the segmenter's; words that the lexicon
/// doesn't know run together into one noun.
///
/// Its memory is kept from one sentence to the next. A class, since each call of a large structure's would copy it.
final class ClauseReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: StatisticLexicon
    let facts: UnsafeBufferPointer<Figure>
    let parts = PartOfSpeechTable.standard
    let ruleWords: RuleWordTable
    // What follows is reached through this class alone and never from two places at once: nothing checks that while it runs.

    /// The clauses of the sentence that was read last.
    @exclusivity(unchecked) private(set) var clauses: PlainBuffer<Clause>
    /// Their words.
    @exclusivity(unchecked) private var taken: PlainBuffer<ClauseWord>
    /// The words of the clause at hand.
    @exclusivity(unchecked) var words: PlainBuffer<ClauseWord>
    let tokens: SentenceTokens
    @exclusivity(unchecked) private var brackets: PlainBuffer<Bracket>

    /// Where the segmenter cuts the paragraph that is read.
    @exclusivity(unchecked) var boundaries: WordBoundaries
    private var sentence = TextSpan(start: 0, end: 0)
    /// Where the noun begins that runs on, −1 where none does.
    private(set) var noun = -1
    /// The figure that comes next, and where it starts.
    private var fact = 0
    private var figureStart = 0
    private var lastFact: Int?
    private var hasFigure = false

    /// Creates a reader whose buffers begin in `memory`; whoever owns that calls ``deallocate()`` in the end.
    init(
        bytes: UnsafeBufferPointer<UInt8>, lexicon: StatisticLexicon, facts: UnsafeBufferPointer<Figure>,
        boundaries: WordBoundaries, memory: inout LentMemory
    ) {
        self.bytes = bytes
        self.lexicon = lexicon
        ruleWords = lexicon.ruleWords
        self.facts = facts
        self.boundaries = boundaries
        clauses = PlainBuffer(capacity: 16, in: &memory)
        taken = PlainBuffer(in: &memory)
        words = PlainBuffer(capacity: 64, in: &memory)
        brackets = PlainBuffer(capacity: 8, in: &memory)
        tokens = SentenceTokens(of: bytes, memory: &memory)
    }

    func deallocate() {
        clauses.deallocate()
        taken.deallocate()
        words.deallocate()
        brackets.deallocate()
        tokens.deallocate()
    }

    /// The most words of a clause.
    private static let longest = 200

    /// A bracket's content that waits to be read.
    private struct Bracket {
        var start: Int
        var end: Int
        var anchor: Int?
    }

    /// Reads the clauses of a sentence up to `limit`; `firstFact` is the first figure that ends after its start.
    func read(_ sentence: TextSpan, upTo limit: Int, firstFact: Int) {
        self.sentence = sentence
        clauses.removeAll()
        taken.removeAll()
        brackets.removeAll()
        tokens.read(from: sentence.start, to: limit, boundaries)
        read(sentence.start, limit, firstFact: firstFact)
        if !clauses.isEmpty { clauses[0].startsSentence = true }
        var next = 0
        while next < brackets.count {
            let bracket = brackets[next]
            next += 1
            let count = clauses.count
            read(bracket.start, bracket.end, firstFact: bracket.anchor.map { $0 + 1 } ?? firstFact)
            for index in count..<clauses.count {
                clauses[index].isInBrackets = true
                clauses[index].bracketAnchor = bracket.anchor
            }
        }
    }

    /// The words of a clause of the sentence that was read last.
    func words(of clause: Clause) -> WordRun { WordRun(rebasing: taken.elements[clause.range]) }

    private func read(_ start: Int, _ end: Int, firstFact: Int) {
        fact = firstFact
        figureStart = start
        lastFact = nil
        var position = start
        while position < end {
            // However long a clause is, what belongs to a figure stands near it.
            if words.count >= Self.longest {
                flush(position)
                close()
            }
            if position >= figureStart, let past = takeFigure(at: position, upTo: end) {
                position = past
                continue
            }
            let scalar: UTF8Scalar
            if bytes.isHanLead(at: position) {
                scalar = UTF8Scalar(value: bytes.threeBytes(at: position), length: 3)
            } else {
                scalar = bytes.scalar(at: position)
                let mark = ClauseMark(scalar.value)
                guard case .none = mark else {
                    position = take(mark, at: position, scalar.length, upTo: end)
                    continue
                }
            }
            position = takeWord(at: position, scalar, upTo: min(figureStart, end))
        }
        flush(end)
        close()
    }

    /// Takes the figure that stands at `position`; gives where it ends.
    private func takeFigure(at position: Int, upTo end: Int) -> Int? {
        while fact < facts.count, facts[fact].span.start < position { fact += 1 }
        figureStart = fact < facts.count ? facts[fact].span.start : Int.max
        guard figureStart == position else { return nil }
        let span = facts[fact].span
        guard span.end <= end, !span.isEmpty else { return nil }
        if let past = pastTerm(behind: facts[fact]), past <= end {
            if noun < 0 { noun = position }
            return past
        }
        flush(position)
        words.append(ClauseWord(start: position, end: span.end, classes: [], fact: fact))
        hasFigure = true
        lastFact = fact
        return span.end
    }

    /// Ends the noun that runs on.
    private func flush(_ end: Int) {
        if noun >= 0 {
            words.append(ClauseWord(start: noun, end: end, classes: .noun))
            noun = -1
        }
    }

    /// Ends the clause.
    private func close() {
        dropMarkers(sentenceStart: sentence.start)
        if !words.isEmpty {
            if hasFigure {
                joinStateBodies()
                settleVerbs()
                findLoneVerb()
            }
            var first = 0
            if hasFigure, let text = cutAtHeadline() {
                append(0..<text)
                first = text
            }
            // 惠及300户农家、带动900人就业: as good as two clauses.
            while hasFigure, let pause = cutAtPause(from: first) {
                append(first..<pause)
                first = pause + 1
            }
            append(first..<words.count)
        }
        words.removeAll()
        hasFigure = false
    }

    private func append(_ range: Range<Int>) {
        let start = taken.count
        var clause = Clause(range: start..<start + range.count, sentence: sentence, hasFigure: hasFigure)
        let room = taken.room(for: range.count)
        room.initialize(from: words.base + range.lowerBound, count: range.count)
        for index in 0..<range.count {
            let rules = ruleWords.lists(of: bytes, room[index].start, room[index].end)
            room[index].rules = rules
            clause.classes.formUnion(room[index].classes)
            clause.rules.formUnion(rules)
        }
        taken.take(range.count)
        clauses.append(clause)
    }

    // MARK: Words

    /// Takes the word that starts with the scalar at `position`, in front of `limit`; gives where what was taken ends.
    @inline(__always)
    private func takeWord(
        at position: Int, _ scalar: UTF8Scalar, upTo limit: Int
    ) -> Int {
        let isStart = boundaries.contains(position) || comparesShare(position, scalar.value)
        // Inside a word of the segmenter's nothing is looked up but a localizer at its end (书中).
        if !isStart, !boundaries.contains(position &+ scalar.length) {
            if noun < 0 { noun = position }
            return position &+ scalar.length
        }
        let word =
            isStart || lexicon.mayEndWord(scalar.value)
            ? listedWord(at: position, scalar, isStart: isStart, upTo: limit) : nil
        if isStart, noun >= 0, scalar.value == 0x51FA, takeVerb(withComplementAt: position) { return position + 3 }
        if let word, word.classes != .noun {
            return take(word, at: position, upTo: limit)
        }
        if word == nil, isStart, let known = known(at: position, upTo: limit) {
            flush(position)
            words.append(known)
            return known.end
        }
        // A plain or unknown noun: it runs on. 迟到|者: so does who does it.
        if noun < 0, scalar.value == 0x8005 { reopenWord(before: position) }
        if noun < 0 { noun = position }
        return runningOn(from: position + (word?.length ?? scalar.length), upTo: limit)
    }

    /// 盗掘|出: what 出 stands behind at `offset` is a verb; 牛|出栏 has its own.
    @inline(never)
    private func takeVerb(withComplementAt offset: Int) -> Bool {
        guard !bytes.hasPrefix("出栏", at: offset), boundaries.contains(offset + 3),
            let verb = verbBeforeComplement(from: noun, to: offset)
        else { return false }
        endNoun(withVerbFrom: verb, to: offset + 3)
        return true
    }

    /// Makes the word that ends at `offset` the beginning of a noun that runs on.
    @inline(never)
    private func reopenWord(before offset: Int) {
        guard let last = words.last, last.end == offset, !last.isFigure, last.classes.has([.verb, .weakVerb, .noun])
        else { return }
        noun = last.start
        words.truncate(to: words.count - 1)
    }

    /// How far a noun that has come to `offset` runs on in any case: past the Han characters inside a word of the
    /// segmenter's at which ``takeWord(at:_:upTo:_:)`` would look nothing up.
    @inline(__always)
    private func runningOn(from offset: Int, upTo limit: Int) -> Int {
        var position = offset
        while position &+ 3 <= limit, bytes.isHanLead(at: position), !boundaries.contains(position) {
            if lexicon.mayEndWord(bytes.threeBytes(at: position)), boundaries.contains(position &+ 3) { break }
            position &+= 3
        }
        return position
    }

    /// The longest word of the lexicon at `position` that is one here.
    @inline(__always)
    private func listedWord(
        at position: Int, _ scalar: UTF8Scalar, isStart: Bool, upTo limit: Int
    ) -> (length: Int, classes: WordClass)? {
        var word: (length: Int, classes: WordClass)?
        lexicon.forEachWord(in: bytes, at: position, scalar, upTo: limit) { length, classes in
            let end = position &+ length
            // A character of a longer word is none but in front of a figure, or where 了 stands between.
            if length == 3, end != limit, limit &- end != 3, !boundaries.contains(end) { return }
            let mayStand =
                isStart || classes.has(.localizer) && length == scalar.length || classes.has(.reach) && end == limit
            if mayStand,
                isWord(classes, position, end, figure: limit)
                    || length >= 6 && classes.has(.verb) && followsScore(position)
            {
                word = (length, classes)
            }
        }
        return word
    }

    /// 3-1|力挫|劲敌
    private func followsScore(_ position: Int) -> Bool {
        lastFact.map { facts[$0].span.end == position && facts[$0].kind == .score } ?? false
    }

    /// Takes a word of the lexicon that is more than a noun.
    @inline(__always)
    private func take(
        _ word: (length: Int, classes: WordClass), at position: Int, upTo limit: Int
    ) -> Int {
        if word.classes == .aspect {
            if noun >= 0 { takeVerb(before: position) } else { settleAdverb(before: position) }
        }
        // 高端|装备: the noun runs on.
        if noun >= 0, word.classes.has(.verb), isModified(position, position &+ word.length) {
            return position &+ word.length
        }
        if word.classes.has(.place), noun >= 0, position - noun == 3, isGivenName(word.length, behindSurnameAt: noun) {
            return position &+ word.length
        }
        flush(position)
        // Only of a verb what stands around it is asked.
        guard word.classes.has([.verb, .weakVerb, .numberVerb]) else {
            words.append(ClauseWord(start: position, end: position &+ word.length, classes: word.classes))
            return position &+ word.length
        }
        return takeVerb(word, at: position, upTo: limit)
    }

    /// 试种|了: what 了 stands behind at `offset` is a verb.
    private func takeVerb(before offset: Int) {
        if let verb = lastWord(from: noun, to: offset) { endNoun(withVerbFrom: verb, to: offset) }
    }

    /// Makes the end of the noun that runs on a verb.
    private func endNoun(withVerbFrom start: Int, to end: Int) {
        if start > noun { flush(start) }
        noun = -1
        words.append(ClauseWord(start: start, end: end, classes: .verb))
    }

    /// Takes a word of the lexicon that may be a verb.
    @inline(never)
    private func takeVerb(
        _ word: (length: Int, classes: WordClass), at position: Int, upTo limit: Int
    ) -> Int {
        var end = position &+ word.length
        // 排查|出|隐患: the complement belongs to its verb.
        if word.length > 3, word.classes.has([.verb, .weakVerb]), end < limit, bytes.hasPrefix("出", at: end),
            boundaries.contains(end + 3), boundaries.contains(end)
        {
            end += 3
        }
        var found = inContext(word.classes, position, position + word.length)
        found.end = end
        words.append(found)
        return end
    }

    // MARK: Marks

    /// Takes a mark of `length` bytes; gives where what was taken ends.
    private func take(_ mark: ClauseMark, at position: Int, _ length: Int, upTo end: Int) -> Int {
        switch mark {
        case .point
        where position + length == figureStart && words.last?.end == position && words.last?.isFigure == true:
            // 38套/4100平方米: one figure and another.
            words.append(ClauseWord(start: position, end: position + length, classes: .pause))
        case .none, .point:
            // Between digits or letters it belongs to them.
            if noun < 0 { noun = position }
        case .space, .closeMark: flush(position)
        case .break:
            flush(position)
            close()
        case .pause:
            flush(position)
            words.append(ClauseWord(start: position, end: position + length, classes: .pause))
        case .quote(let closing):
            let limit = min(figureStart, end, position + 150)
            if let close = bytes.closing(closing, from: position + length, to: limit) {
                if isPlanPeriod(from: position, to: close) {
                    flush(position)
                    words.append(ClauseWord(start: position, end: close, classes: .time))
                } else if noun < 0 {
                    noun = position
                }
                return close
            }
            flush(position)
        case .openBracket:
            flush(position)
            if let close = bytes.closingBracket(from: position + length, to: min(end, position + 1500)) {
                brackets.append(Bracket(start: position + length, end: close.start, anchor: lastFact))
                return close.end
            }
        }
        return position + length
    }
}
