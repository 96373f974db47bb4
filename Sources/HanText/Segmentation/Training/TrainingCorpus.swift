/// Sentences with a mark for each scalar: the probability of a boundary before it, from 0 to 255.
struct TrainingCorpus: Sendable {
    struct Sentence: Sendable {
        /// Where its bytes and its marks start.
        var text: Int
        var marks: Int
        var weight: Float
    }

    private(set) var text: [UInt8] = []
    private(set) var marks: [UInt8] = []
    private(set) var sentences: [Sentence] = []

    mutating func add(_ sentence: String, marks: [UInt8], weight: Float) {
        guard marks.count > 1, weight > 0 else { return }
        sentences.append(Sentence(text: text.count, marks: self.marks.count, weight: weight))
        text += sentence.utf8
        self.marks += marks
    }

    /// The bytes of a sentence.
    func bytes(of index: Int) -> Range<Int> {
        sentences[index].text..<(index + 1 < sentences.count ? sentences[index + 1].text : text.count)
    }
}

/// A corpus in the ids of a model: what ``LinearTraining`` runs over.
///
/// The sentences stand one after the other with gaps between them, read by the same ``CharacterReader`` as at run
/// time, so that the rules about numbers, addresses and marks hold in training too.
struct EncodedCorpus {
    /// Gaps between sentences; no window reaches over them.
    static let gaps = 5

    let characters: [UInt16]
    let aliases: [UInt16]
    let table: CharacterTable
    /// The columns, a sentence after the other, gaps before each and behind the last.
    private(set) var ids: [UInt16] = []
    private(set) var types: [UInt8] = []
    /// The probability of a boundary before each character; `unscored` where a rule decides.
    private(set) var targets: [Float] = []
    /// The set of lengths of dictionary words that start at each character.
    private(set) var words: [UInt8] = []
    /// The start of each sentence in the columns, and its weight.
    private(set) var starts: [Int] = []
    private(set) var weights: [Float] = []

    static let unscored: Float = -1

    init(_ corpus: TrainingCorpus, options: SegmentationTrainer.Options) throws(SegmenterError) {
        let aliases = options.aliases.filter { $0.from.value < 0x10000 && $0.to.value < 0x10000 }
            .map { (from: UInt16($0.from.value), to: UInt16($0.to.value)) }
        self.aliases = aliases.flatMap { [$0.from, $0.to] }
        characters = try Self.characters(of: corpus, aliases: aliases, options: options)
        table = CharacterTable(characters: characters, aliases: aliases)
        encode(corpus)
        words = [UInt8](repeating: 0, count: ids.count)
        if options.usesDictionary { try markWords() }
    }

    /// The characters that get ids, the most frequent first; the dictionary's come after those of the text.
    private static func characters(
        of corpus: TrainingCorpus, aliases: [(from: UInt16, to: UInt16)], options: SegmentationTrainer.Options
    ) throws(SegmenterError) -> [UInt16] {
        var plain = (0...UInt16.max).map { CharacterTable.plainForm(of: $0) }
        for alias in aliases { plain[Int(alias.from)] = plain[Int(alias.to)] }
        var counts = [Int](repeating: 0, count: 0x10000)
        for scalar in String(decoding: corpus.text, as: UTF8.self).unicodeScalars where scalar.value < 0x10000 {
            counts[Int(plain[Int(scalar.value)])] += 1
        }
        var known = (0..<0x10000).filter { counts[$0] >= options.minimumCharacterCount }
            .sorted { (counts[$0], $1) > (counts[$1], $0) }
        if options.usesDictionary {
            var inDictionary = [Int](repeating: 0, count: 0x10000)
            let dictionary = try ICUDictionary()
            dictionary.forEachWord { units, _ in
                guard SegmentationModel.wordLengths.contains(units.count) else { return }
                for unit in units { inDictionary[Int(plain[Int(unit)])] += 1 }
            }
            let inText = Set(known)
            known += (0..<0x10000).filter {
                inDictionary[$0] > 0 && !(0xD800..<0xE000).contains($0) && !inText.contains($0)
            }
            .sorted { (inDictionary[$0], $1) > (inDictionary[$1], $0) }
        }
        let white = Set(
            (0..<UInt32(0x10000)).filter { Unicode.Scalar($0)?.properties.isWhitespace ?? true }.map(Int.init))
        return known.filter { !white.contains($0) }
            .prefix(CharacterTable.mostCharacters - CharacterTable.firstCharacter).map { UInt16($0) }
    }

    private mutating func encode(_ corpus: TrainingCorpus) {
        let most = corpus.sentences.indices.map { corpus.bytes(of: $0).count }.max() ?? 0
        let capacity = most * (1 + CharacterReader.gapsAroundLines) + CharacterReader.slack
        let columns = CharacterReader.Columns(
            ids: .allocate(capacity: capacity), types: .allocate(capacity: capacity),
            ends: .allocate(capacity: capacity))
        defer {
            columns.ids.deallocate()
            columns.types.deallocate()
            columns.ends.deallocate()
        }
        putGaps()
        for index in corpus.sentences.indices {
            let range = corpus.bytes(of: index)
            let count = corpus.text.withUnsafeBufferPointer { text in
                read(UnsafeBufferPointer(rebasing: text[range]), into: columns, capacity: capacity)
            }
            starts.append(ids.count)
            weights.append(corpus.sentences[index].weight)
            // Marks stand before scalars, places before characters: count scalars up to each place.
            var mark = corpus.sentences[index].marks
            var offset = 0
            var left = CharacterType.gap
            for character in 0..<count {
                let start = character == 0 ? 0 : columns.ends[character - 1]
                while offset < start {
                    if !UTF8Decoding.isContinuation(corpus.text[range.lowerBound + offset]) { mark += 1 }
                    offset += 1
                }
                let right = CharacterType(rawValue: columns.types[character]) ?? .han
                let isScored = CharacterType.rule(left, right) == .scored
                targets.append(isScored ? Float(corpus.marks[mark]) / 255 : Self.unscored)
                ids.append(columns.ids[character])
                types.append(columns.types[character])
                left = right
            }
            putGaps()
        }
        starts.append(ids.count)
    }

    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>, into columns: CharacterReader.Columns, capacity: Int
    ) -> Int {
        table.entries.withUnsafeBufferPointer { entries in
            table.ids.withUnsafeBufferPointer { ids in
                table.types.withUnsafeBufferPointer { types in
                    guard let entries = entries.baseAddress, let ids = ids.baseAddress, let types = types.baseAddress
                    else { return 0 }
                    let reader = CharacterReader(
                        bytes: bytes, entries: entries, ids: ids, typesOfIDs: types, ordinalMark: table.ids[0x7B2C])
                    var position = 0
                    return reader.read(from: &position, into: columns, count: 0, capacity: capacity)
                }
            }
        }
    }

    private mutating func putGaps() {
        for _ in 0..<Self.gaps {
            ids.append(CharacterTable.gap)
            types.append(CharacterType.gap.rawValue)
            targets.append(Self.unscored)
        }
    }

    private mutating func markWords() throws(SegmenterError) {
        let dictionary = try DictionaryWords(table)
        var known = CountingTable()
        for pair in dictionary.pairs where pair & UInt64(PairFlag.word) != 0 {
            let first = Self.key(0, adding: UInt16(truncatingIfNeeded: pair >> 22))
            known.add(Self.key(first, adding: UInt16(truncatingIfNeeded: pair >> 8 & 0x3FFF)))
        }
        dictionary.forEachLongWord { word in known.add(word.reduce(0) { Self.key($0, adding: $1) }) }
        let lengths = SegmentationModel.wordLengths
        for start in 0..<(ids.count - Self.gaps) where ids[start] != CharacterTable.gap {
            var key = Self.key(0, adding: ids[start])
            for length in lengths {
                key = Self.key(key, adding: ids[start + length - 1])
                if known.contains(key) { words[start] |= 1 << UInt8(length - lengths.lowerBound) }
            }
        }
    }

    private static func key(_ key: UInt64, adding id: UInt16) -> UInt64 {
        ((key ^ key >> 29) &+ UInt64(id) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    }
}
