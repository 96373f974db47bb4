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
        /// Whether a term may well end beside it: a break, a stop word, a figure.
        var isBoundary = true
    }

    /// What a break is.
    enum Mark: UInt8 { case none, opening, closing, clauseEnd, sentenceEnd }

    /// A run of words that could be a term.
    struct Candidate {
        var hash: UInt64
        /// The item that its first occurrence starts at.
        var item: Int32
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
        var words: Int16
        /// The rarities of its first and its last word together.
        var edgeRarity: UInt16
        /// The traits of its first and its last word together.
        var edgeTraits: WordTraits
    }

    /// An occurrence of a candidate, linked to the one before it.
    struct Occurrence {
        /// What stands around it: boundaries, and marks that hold nothing else.
        struct Sides: OptionSet {
            var rawValue: UInt8
            static let left = Sides(rawValue: 1)
            static let right = Sides(rawValue: 2)
            static let quoted = Sides(rawValue: 4)
        }

        var item: Int32
        var previous: Int32
        var words: Int16
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
    var candidates: UnsafeBufferPointer<Candidate> { candidateBuffer.elements }
    var occurrences: UnsafeBufferPointer<Occurrence> { occurrenceBuffer.elements }

    var tokens = PlainBuffer<Token>()
    var wordBuffer = PlainBuffer<Word>()
    var itemBuffer = PlainBuffer<Item>()
    var candidateBuffer = PlainBuffer<Candidate>()
    var occurrenceBuffer = PlainBuffer<Occurrence>()
    /// For each item and each number of words the candidate there, see ``TermNesting``.
    var grid = PlainBuffer<Int32>()
    var wordIndex = ScratchIndex()
    var candidateIndex = ScratchIndex()
    var run = TermScan.longestRun

    deinit {
        tokens.deallocate()
        wordBuffer.deallocate()
        itemBuffer.deallocate()
        candidateBuffer.deallocate()
        occurrenceBuffer.deallocate()
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
        candidateBuffer.removeAll()
        occurrenceBuffer.removeAll()
        wordIndex.begin(expecting: tokens.count / 2)
        candidateIndex.begin(expecting: tokens.count * 3 / 2)
        collectItems(bytes, characters, knowledge, masked)
        lookUpWords(knowledge)
        isUnpunctuated = marks * 50 < length
        run = isUnpunctuated ? Self.longestFreeRun : Self.longestRun
        collectCandidates()
    }

    // MARK: Results

    /// The span of a candidate's first occurrence.
    func span(of candidate: Candidate) -> TextSpan {
        span(item: candidate.item, words: Int32(candidate.words))
    }

    /// The spans of all occurrences of a candidate, in order.
    func spans(of candidate: Candidate) -> [TextSpan] {
        let count = Int(candidate.count)
        return [TextSpan](unsafeUninitializedCapacity: count) { spans, initialized in
            // The list goes from the last occurrence to the first.
            var occurrence = candidate.lastOccurrence
            for place in stride(from: count - 1, through: 0, by: -1) {
                let entry = occurrences[Int(occurrence)]
                spans.initializeElement(at: place, to: span(item: entry.item, words: Int32(entry.words)))
                occurrence = entry.previous
            }
            initialized = count
        }
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

    /// Which candidates lie in which.
    var nesting: TermNesting {
        TermNesting(candidates: candidates, occurrences: occurrences, grid: UnsafePointer(grid.base), run: run)
    }

    private func span(item: Int32, words: Int32) -> TextSpan {
        TextSpan(start: Int(items[Int(item)].start), end: Int(items[Int(item + words - 1)].end))
    }
}
