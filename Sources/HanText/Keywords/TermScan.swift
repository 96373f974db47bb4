/// The words and the candidate terms of one text, numbered and counted.
///
/// In come the tokens of a text, out come its words, and every run of them that could be a term. In punctuated text
/// that is one to four words and at most ``longestTerm`` characters inside a clause, no stop word and no figure at
/// either end; a longer run or one that starts with a stop word only where quotation or title marks hold it. In text
/// without punctuation (posts) runs of up to six words with stop words at their ends count too, as names of shows and
/// songs have them. Costs: a hash step for each run; the memory is
/// kept for the next text, and what the scan lends is good until then.
struct TermScan: ~Copyable {
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
        /// Where it stands first.
        var item: Int32
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
    enum Mark: UInt8, CaseIterable { case none, opening, closing, clauseEnd, sentenceEnd }

    /// A place where a run of words stands that could be a term; the first of a term stands for it.
    struct Occurrence {
        /// What stands around it: boundaries, and marks that hold nothing else.
        struct Sides: OptionSet {
            var rawValue: UInt8
            static let left = Sides(rawValue: 1)
            static let right = Sides(rawValue: 2)
            static let quoted = Sides(rawValue: 4)
        }

        var hash: UInt64
        /// The item that it starts at.
        var item: Int32
        var length: Int32
        /// Where the term's occurrences are counted, -1 where it has no other.
        var group: Int32 = -1
        /// The occurrence of the term before this one, -1 for the first.
        var previous: Int32 = -1
        var words: Int32
        var sides: Sides

        var isFirst: Bool { previous < 0 }
    }

    /// A term that may occur several times.
    struct Group {
        var first: Int32
        var last: Int32
        var count: Int32 = 0
        var leftBoundaries: Int32 = 0
        var rightBoundaries: Int32 = 0
        var quoted: Int32 = 0
        /// The count of the most frequent longer term around one of its occurrences.
        var around: Float = 0
    }

    /// A run of words that could be a term, with the counts of all its occurrences.
    struct Candidate {
        var hash: UInt64
        /// The item that its first occurrence starts at.
        var item: Int32
        var words: Int32
        var length: Int32
        var count: Int32
        /// Occurrences with a boundary before them: a break, a stop word, a figure.
        var leftBoundaries: Int32
        /// Occurrences with a boundary after them.
        var rightBoundaries: Int32
        /// Occurrences that are all that stands between quotation or title marks.
        var quoted: Int32
        /// The last entry of its list in ``TermScan/occurrences``.
        var lastOccurrence: Int32
    }

    /// Whether the text has next to no punctuation.
    var isUnpunctuated = false
    /// The characters of the text.
    var length: Int32 = 0
    /// The marks of punctuation.
    var marks: Int32 = 0
    /// The characters before the first end of a clause, and before the first end of a sentence.
    var firstClauseEnd: Int32 = 0
    var firstSentenceEnd: Int32 = 0
    var words: UnsafeBufferPointer<Word> { wordBuffer.elements }
    var items: UnsafeBufferPointer<Item> { itemBuffer.elements }
    /// See ``OccurrenceTable``.
    var occurrences = OccurrenceTable()
    /// The terms that may occur several times.
    var groups: UnsafeBufferPointer<Group> { groupBuffer.elements }
    /// How many terms there are.
    var candidateCount = 0

    var tokens = PlainBuffer<Token>()
    var wordBuffer = PlainBuffer<Word>()
    var itemBuffer = PlainBuffer<Item>()
    var groupBuffer = PlainBuffer<Group>()
    /// See ``RunGrid``.
    var grid = RunGrid()
    /// The steps of each kind of break and of each word.
    var kinds = PlainBuffer<Step>()
    /// What runs are read from: for each item its hash, its ``Shape`` and the characters before it, breaks counted as
    /// ``Step/breakLength``.
    var hashes = PlainBuffer<TermHash>()
    var shapes = PlainBuffer<Int32>()
    var reached = PlainBuffer<Int32>()
    /// The items where runs may start.
    var starts = PlainBuffer<Int32>()
    /// Work space of ``groupOccurrences()``.
    var repeats = RepeatFilter()
    var likelyRepeats = PlainBuffer<Int32>()
    var wordIndex = ScratchIndex()
    var candidateIndex = ScratchIndex()
    var run = TermScan.longestRun

    deinit {
        tokens.deallocate()
        wordBuffer.deallocate()
        itemBuffer.deallocate()
        groupBuffer.deallocate()
        kinds.deallocate()
        hashes.deallocate()
        shapes.deallocate()
        reached.deallocate()
        starts.deallocate()
        repeats.deallocate()
        likelyRepeats.deallocate()
        occurrences.deallocate()
        grid.deallocate()
        wordIndex.deallocate()
        candidateIndex.deallocate()
    }

    /// Reads a text; what the scan held before is gone.
    ///
    /// - Parameter masked: Stretches that no term comes from, ascending.
    mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, segmenter: Segmenter, knowledge: WordKnowledge,
        characters: CharacterTraits,
        masked: [TextSpan] = []
    ) {
        // Offsets are kept in 32 bits.
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max)))
        tokens.removeAll()
        segmenter.appendTokens(in: bytes, to: &tokens)
        wordBuffer.removeAll()
        itemBuffer.removeAll()
        wordIndex.begin(expecting: tokens.count)
        collectItems(bytes, masked: masked)
        isUnpunctuated = marks * 50 < length
        describeWords(bytes, characters, knowledge)
        run = isUnpunctuated ? Self.longestFreeRun : Self.longestRun
        prepareRuns()
        collectRuns()
        groupOccurrences()
        findNesting()
    }

    // MARK: Results

    /// The candidate whose first occurrence has a place.
    @inline(__always)
    func candidate(at number: Int) -> Candidate {
        let occurrence = occurrences[number]
        let sides = Int32(occurrence.sides.rawValue)
        var candidate = Candidate(
            hash: occurrence.hash, item: occurrence.item, words: occurrence.words, length: occurrence.length,
            count: 1, leftBoundaries: sides & 1, rightBoundaries: sides >> 1 & 1, quoted: sides >> 2,
            lastOccurrence: Int32(truncatingIfNeeded: number))
        if occurrence.group >= 0 {
            let group = groups[Int(occurrence.group)]
            candidate.count = group.count
            candidate.leftBoundaries = group.leftBoundaries
            candidate.rightBoundaries = group.rightBoundaries
            candidate.quoted = group.quoted
            candidate.lastOccurrence = group.last
        }
        return candidate
    }

    /// Calls `body` with each candidate in the order of the text, and the place of its first occurrence.
    func forEachCandidate(_ body: (Int, Candidate) -> Void) {
        for place in occurrences.places where occurrences[Int(place)].isFirst {
            body(Int(place), candidate(at: Int(place)))
        }
    }

    /// Calls `body` with each occurrence of a candidate, the last first.
    @inline(__always)
    func forEachOccurrence(of candidate: Candidate, _ body: (Occurrence) -> Void) {
        var number = candidate.lastOccurrence
        while number >= 0 {
            let occurrence = occurrences[Int(number)]
            body(occurrence)
            number = occurrence.previous
        }
    }

    /// The count of the most frequent candidate that is longer and holds an occurrence of the one whose first occurrence
    /// has a place; 0 where none does.
    func greatestCount(around place: Int) -> Float {
        let group = occurrences.groups[place]
        return group < 0 ? grid.count(at: cell(of: place)) : groups[Int(group)].around
    }

    /// Where an occurrence stands in the grid.
    @inline(__always)
    func cell(of place: Int) -> Int {
        grid.cell(Int(occurrences.item(place)), words: Int(Shape(bits: occurrences.shapes[place]).words))
    }

    /// The span of a candidate's first occurrence.
    func span(of candidate: Candidate) -> TextSpan {
        span(item: candidate.item, words: candidate.words)
    }

    /// The spans of all occurrences of a candidate, in order.
    func spans(of candidate: Candidate) -> [TextSpan] {
        var spans = [TextSpan](repeating: span(of: candidate), count: Int(candidate.count))
        var place = spans.count
        forEachOccurrence(of: candidate) { occurrence in
            place -= 1
            spans[place] = span(item: occurrence.item, words: occurrence.words)
        }
        return spans
    }

    /// Whether title marks (《 〈) stand before one of a candidate's occurrences.
    func occurrencesHold(titleMarkBefore candidate: Candidate, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isTitle = false
        forEachOccurrence(of: candidate) { occurrence in
            let before = bytes.scalar(before: Int(items[Int(occurrence.item)].start))?.value
            if before == 0x300A || before == 0x3008 { isTitle = true }
        }
        return isTitle
    }

    private func span(item: Int32, words: Int32) -> TextSpan {
        TextSpan(start: Int(items[Int(item)].start), end: Int(items[Int(item + words - 1)].end))
    }
}
