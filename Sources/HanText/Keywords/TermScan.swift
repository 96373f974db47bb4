/// The words and the candidate terms of one text, numbered and counted.
///
/// In come the tokens of a text, out come its words, and every run of them that could be a term. In punctuated text
/// that is one to four words and at most ``longestTerm`` characters inside a clause, no stop word and no figure at
/// either end; a longer run or one that starts with a stop word only where quotation or title marks hold it. In text
/// without punctuation (posts) runs of up to six words with stop words at their ends count too, as names of shows and
/// songs have them. Costs: a hash step for each run; the memory is kept for the next text.
struct TermScan {
    /// The most words of a term.
    static let longestRun = 4
    /// The most words of a term in text without punctuation.
    static let longestFreeRun = 6
    /// The most characters of a term of several words; a quoted one, and one in text without punctuation, may have two
    /// more.
    static let longestTerm: Int32 = 10

    /// What the scan must know of a word, once for each different word of a text.
    struct Word {
        var hash: TermHash
        var length: Int32
        var count: Int32
        var traits: WordTraits
        /// Its inverse document frequency in sixteenths.
        var rarity: UInt8
        /// Whether the document frequencies have it.
        var isCounted: Bool
    }

    /// A word as it stands in the text, or a break between clauses (`word` is -1).
    struct Item {
        /// UTF-8 offsets.
        var start: Int32
        var end: Int32
        /// The characters before it.
        var position: Int32
        var word: Int32
        var mark: Mark
    }

    /// What a break is.
    enum Mark: UInt8 { case none, opening, closing, clauseEnd, sentenceEnd }

    /// A run of words that could be a term.
    struct Candidate {
        var hash: UInt64
        /// The item that its first occurrence starts at.
        var item: Int32
        /// The item that its last occurrence starts at.
        var lastItem: Int32
        var words: Int32
        var length: Int32
        var count: Int32
        /// Occurrences with a boundary before them: a break, a stop word, a figure.
        var leftBoundaries: Int32
        /// Occurrences with a boundary after them.
        var rightBoundaries: Int32
        /// Occurrences that are all that stands between quotation or title marks.
        var quoted: Int32
        /// The count of the most frequent longer candidate that it lies in.
        var longer: Int32
        /// The last entry of its list in ``TermScan/occurrences``.
        var lastOccurrence: Int32
    }

    /// An occurrence of a candidate, linked to the one before it.
    struct Occurrence {
        var item: Int32
        var words: Int32
        var previous: Int32
    }

    /// Whether the text has next to no punctuation.
    private(set) var isUnpunctuated = false
    /// The characters of the text.
    private(set) var length: Int32 = 0
    /// The marks of punctuation.
    private(set) var marks: Int32 = 0
    /// The characters before the first end of a clause, and before the first end of a sentence.
    private(set) var firstClauseEnd: Int32 = 0
    private(set) var firstSentenceEnd: Int32 = 0
    private(set) var words: [Word] = []
    private(set) var items: [Item] = []
    private(set) var candidates: [Candidate] = []
    private(set) var occurrences: [Occurrence] = []
    private var wordIndex = HashIndex()
    private var candidateIndex = HashIndex(capacity: 4096)
    private var candidateAt: [Int32] = []
    private var tokens: [Token] = []
    private var run = TermScan.longestRun

    /// Work space of the ranking.
    var ranking = RankingScratch()

    /// Reads a text; what the scan held before is gone.
    ///
    /// - Parameter masked: Stretches that no term comes from, ascending.
    mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, segmenter: Segmenter, knowledge: WordKnowledge, surnames: Surnames,
        masked: [TextSpan] = []
    ) {
        tokens.removeAll(keepingCapacity: true)
        // Offsets are kept in 32 bits.
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max)))
        segmenter.forEachToken(in: bytes) { tokens.append($0) }
        words.removeAll(keepingCapacity: true)
        items.removeAll(keepingCapacity: true)
        candidates.removeAll(keepingCapacity: true)
        occurrences.removeAll(keepingCapacity: true)
        wordIndex.removeAll()
        candidateIndex.removeAll()
        collectItems(bytes, surnames, masked)
        lookUpWords(knowledge)
        isUnpunctuated = marks * 50 < length
        run = isUnpunctuated ? Self.longestFreeRun : Self.longestRun
        collectCandidates()
        countLonger()
    }

    // MARK: Items

    private mutating func collectItems(
        _ bytes: UnsafeBufferPointer<UInt8>, _ surnames: Surnames, _ masked: [TextSpan]
    ) {
        length = 0
        marks = 0
        firstClauseEnd = -1
        firstSentenceEnd = -1
        var index = 0
        var mask = 0
        appendBreak(at: 0, .sentenceEnd)
        while index < tokens.count {
            let token = tokens[index]
            index += 1
            let start = token.span.start
            while mask < masked.count, masked[mask].end <= start { mask += 1 }
            if mask < masked.count, masked[mask].start < token.span.end {
                appendBreak(at: start, .clauseEnd)
                continue
            }
            switch token.kind {
            case .word, .number:
                let end = endOfCompound(bytes, &index, token.span.end)
                appendWord(bytes, start, end, surnames)
            case .punctuation:
                appendMark(bytes, start, token.span.end, surnames)
            case .whitespace:
                let isLineBreak = bytes[start] == 0x0A || bytes[start] == 0x0D
                if isLineBreak, length > 0 { endSentence() }
                appendBreak(at: start, isLineBreak ? .sentenceEnd : .clauseEnd)
            case .other:
                appendBreak(at: start, .clauseEnd)
            }
        }
        appendBreak(at: bytes.count, .sentenceEnd)
        if firstSentenceEnd < 0 { firstSentenceEnd = length }
        if firstClauseEnd < 0 { firstClauseEnd = firstSentenceEnd }
    }

    /// Joins what a segmenter cuts inside a name of Latin letters and digits: 5|G, COVID|-|19.
    private func endOfCompound(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int) -> Int {
        var end = end
        while index < tokens.count, Self.isAlphanumeric(bytes[end - 1]), end < bytes.count {
            if Self.isAlphanumeric(bytes[end]) {
                end = tokens[index].span.end
                index += 1
            } else if bytes[end] == 0x2D || bytes[end] == 0x5F || bytes[end] == 0x26, end + 1 < bytes.count,
                Self.isAlphanumeric(bytes[end + 1]), index + 1 < tokens.count, tokens[index].span.count == 1
            {
                end = tokens[index + 1].span.end
                index += 2
            } else {
                break
            }
        }
        return end
    }

    @inline(__always)
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    private mutating func appendBreak(at offset: Int, _ mark: Mark) {
        let offset = Int32(truncatingIfNeeded: offset)
        items.append(Item(start: offset, end: offset, position: length, word: -1, mark: mark))
    }

    private mutating func endSentence() {
        if firstSentenceEnd < 0 { firstSentenceEnd = length }
        endClause()
    }

    private mutating func endClause() {
        if firstClauseEnd < 0 { firstClauseEnd = length }
    }

    private mutating func appendMark(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ surnames: Surnames
    ) {
        let scalar = bytes.scalar(at: start).value
        if scalar == 0xB7 || scalar == 0x2022 || scalar == 0x30FB {
            // The dot inside a foreign name.
            appendWord(bytes, start, end, surnames)
            let word = Int(items[items.count - 1].word)
            words[word].traits.insert(.joint)
            return
        }
        marks &+= 1
        switch scalar {
        case 0x201C, 0x2018, 0x300A, 0x3008, 0x300C, 0x300E, 0x3010: appendBreak(at: start, .opening)
        case 0x201D, 0x2019, 0x300B, 0x3009, 0x300D, 0x300F, 0x3011: appendBreak(at: start, .closing)
        case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F:
            endSentence()
            appendBreak(at: start, .sentenceEnd)
        case 0xFF0C, 0xFF1B, 0xFF1A, 0x2C, 0x3B, 0x3A:
            endClause()
            appendBreak(at: start, .clauseEnd)
        default: appendBreak(at: start, .clauseEnd)
        }
        length &+= 1
    }

    /// Looks every word up once all are there: the table is larger than the near caches, and so its lines are asked
    /// for ahead.
    private mutating func lookUpWords(_ knowledge: WordKnowledge) {
        let ahead = 12
        for number in words.indices.prefix(ahead) { knowledge.prefetch(words[number].hash.value) }
        for number in words.indices {
            if number + ahead < words.count { knowledge.prefetch(words[number + ahead].hash.value) }
            let known = knowledge[words[number].hash.value]
            words[number].traits.formUnion(known.traits)
            words[number].rarity = known.rarity
            words[number].isCounted = known.isCounted
        }
    }

    private mutating func appendWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ surnames: Surnames
    ) {
        var hash = TermHash()
        var offset = start
        var characters: Int32 = 0
        while offset < end {
            let scalar = bytes.scalar(at: offset)
            hash.append(scalar.value)
            offset &+= scalar.length
            characters &+= 1
        }
        let number = wordIndex.insert(hash.value)
        if number == words.count {
            let traits = WordTraits(of: bytes, from: start, to: end, surnames: surnames)
            words.append(
                Word(hash: hash, length: characters, count: 0, traits: traits, rarity: 0, isCounted: false))
        }
        words[number].count &+= 1
        items.append(
            Item(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), position: length,
                word: Int32(truncatingIfNeeded: number), mark: .none))
        length &+= characters
    }

    // MARK: Candidates

    private mutating func collectCandidates() {
        candidateAt.removeAll(keepingCapacity: true)
        candidateAt.append(contentsOf: repeatElement(-1, count: items.count * run))
        let longest = isUnpunctuated ? Self.longestTerm + 2 : Self.longestTerm
        let edgeless = isUnpunctuated ? WordTraits.joint : .edgeless
        for start in items.indices {
            let item = items[start]
            guard item.word >= 0 else {
                if item.mark == .opening { collectQuoted(after: start) }
                continue
            }
            let first = words[Int(item.word)].traits
            guard first.isDisjoint(with: edgeless), !first.contains(.number) else { continue }
            let leftBoundary = isBoundary(start - 1)
            let isOpened = items[start - 1].mark == .opening
            var hash = TermHash()
            var length: Int32 = 0
            for count in 1...run {
                let last = start + count - 1
                let number = Int(items[last].word)
                guard number >= 0 else { break }
                let word = words[number]
                length &+= word.length
                guard length <= longest || count == 1 else { break }
                hash.append(word.hash)
                guard length > 1, word.traits.isDisjoint(with: edgeless) else { continue }
                if isUnpunctuated {
                    let hasWeakEdge = !first.union(word.traits).isDisjoint(with: .edgeless)
                    if hasWeakEdge, count == 1 || length < 3 || word.traits.contains(.number) { continue }
                }
                add(
                    hash.value, start, count, length, leftBoundary: leftBoundary, rightBoundary: isBoundary(last + 1),
                    isQuoted: isOpened && items[last + 1].mark == .closing)
            }
        }
    }

    private func isBoundary(_ index: Int) -> Bool {
        let word = items[index].word
        return word < 0 || !words[Int(word)].traits.isDisjoint(with: .boundary)
    }

    /// Takes what stands between quotation or title marks as a term also where its words would not be one by
    /// themselves (“向海而生”).
    private mutating func collectQuoted(after opening: Int) {
        var hash = TermHash()
        var length: Int32 = 0
        var index = opening + 1
        var isFigure = true
        while index < items.count, items[index].word >= 0 {
            let word = words[Int(items[index].word)]
            hash.append(word.hash)
            length &+= word.length
            if !word.traits.contains(.number) { isFigure = false }
            index += 1
            if length > Self.longestTerm + 2 { return }
        }
        let count = index - opening - 1
        guard index < items.count, items[index].mark == .closing, length > 1, count > 0, !isFigure else { return }
        let first = words[Int(items[opening + 1].word)].traits
        let last = words[Int(items[index - 1].word)].traits
        let isPlain =
            count <= run && length <= Self.longestTerm && first.isDisjoint(with: [.edgeless, .number])
            && last.isDisjoint(with: .edgeless)
        guard !isPlain, count > 1 || first.isDisjoint(with: .edgeless) else { return }
        add(hash.value, opening + 1, count, length, leftBoundary: true, rightBoundary: true, isQuoted: true)
    }

    private mutating func add(
        _ hash: UInt64, _ start: Int, _ count: Int, _ length: Int32, leftBoundary: Bool, rightBoundary: Bool,
        isQuoted: Bool
    ) {
        let number = candidateIndex.insert(hash)
        let item = Int32(truncatingIfNeeded: start)
        if number == candidates.count {
            candidates.append(
                Candidate(
                    hash: hash, item: item, lastItem: item, words: Int32(truncatingIfNeeded: count), length: length,
                    count: 0, leftBoundaries: 0, rightBoundaries: 0, quoted: 0, longer: 0, lastOccurrence: -1))
        }
        candidates.withUnsafeMutableBufferPointer { candidates in
            candidates[number].count &+= 1
            candidates[number].lastItem = item
            if leftBoundary { candidates[number].leftBoundaries &+= 1 }
            if rightBoundary { candidates[number].rightBoundaries &+= 1 }
            if isQuoted { candidates[number].quoted &+= 1 }
            occurrences.append(
                Occurrence(
                    item: item, words: Int32(truncatingIfNeeded: count), previous: candidates[number].lastOccurrence))
            candidates[number].lastOccurrence = Int32(truncatingIfNeeded: occurrences.count &- 1)
        }
        if count <= run { candidateAt[start &* run &+ count &- 1] = Int32(truncatingIfNeeded: number) }
    }

    private mutating func countLonger() {
        for occurrence in occurrences where occurrence.words > 1 && occurrence.words <= run {
            let start = Int(occurrence.item)
            let words = Int(occurrence.words)
            let outer = Int(candidateAt[start * run + words - 1])
            guard outer >= 0 else { continue }
            let count = candidates[outer].count
            for offset in 0..<words {
                for length in 1...(words - offset) where length < words {
                    let inner = Int(candidateAt[(start + offset) * run + length - 1])
                    if inner >= 0, candidates[inner].longer < count { candidates[inner].longer = count }
                }
            }
        }
    }

    // MARK: Results

    /// The span of a candidate's first occurrence.
    func span(of candidate: Candidate) -> TextSpan {
        span(item: candidate.item, words: candidate.words)
    }

    /// The spans of all occurrences of a candidate, in order.
    func spans(of candidate: Candidate) -> [TextSpan] {
        var spans: [TextSpan] = []
        var occurrence = candidate.lastOccurrence
        while occurrence >= 0 {
            let entry = occurrences[Int(occurrence)]
            spans.append(span(item: entry.item, words: entry.words))
            occurrence = entry.previous
        }
        return spans.reversed()
    }

    /// Whether title marks (《 〈) stand before one of a candidate's occurrences.
    func occurrencesHold(titleMarkBefore candidate: Candidate, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var occurrence = candidate.lastOccurrence
        while occurrence >= 0 {
            let entry = occurrences[Int(occurrence)]
            let before = bytes.scalar(before: Int(items[Int(entry.item)].start))?.value
            if before == 0x300A || before == 0x3008 { return true }
            occurrence = entry.previous
        }
        return false
    }

    private func span(item: Int32, words: Int32) -> TextSpan {
        TextSpan(start: Int(items[Int(item)].start), end: Int(items[Int(item + words - 1)].end))
    }
}
