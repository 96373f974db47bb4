/// The words of two to five characters of ICU's dictionary, in the ids of a model.
struct DictionaryWords {
    /// The first two ids of the words, `first << 22 | second << 8`, and whether they are a word themselves.
    private(set) var pairs: [UInt64] = []
    /// The number of nodes behind pairs; aliases may make some of them one.
    private(set) var continuationCount = 0
    /// Ids of the words of three to five characters, each padded to five with gaps.
    private var longWords: [UInt16] = []

    /// No words.
    init() {}

    /// Reads ICU's dictionary; words with a character that the model doesn't know are left out.
    init(_ characters: CharacterTable) throws(SegmenterError) {
        let dictionary = try ICUDictionary()
        pairs.reserveCapacity(200_000)
        longWords.reserveCapacity(900_000)
        let longest = SegmentationModel.wordLengths.upperBound
        characters.ids.withUnsafeBufferPointer { table in
            dictionary.forEachWord { units, _ in
                guard SegmentationModel.wordLengths.contains(units.count) else { return }
                let start = longWords.count
                for unit in units {
                    let id = table[Int(unit)]
                    guard Int(id) >= CharacterTable.firstCharacter else {
                        longWords.removeLast(longWords.count - start)
                        return
                    }
                    longWords.append(id)
                }
                let pair = UInt64(longWords[start]) << 22 | UInt64(longWords[start + 1]) << 8
                // Words that start alike stand side by side.
                if let last = pairs.last, last >> 8 == pair >> 8 {
                    pairs[pairs.count - 1] = last | (units.count == 2 ? UInt64(PairFlag.word) : 0)
                } else {
                    pairs.append(pair | (units.count == 2 ? UInt64(PairFlag.word) : 0))
                }
                guard units.count > 2 else { return longWords.removeLast(2) }
                var shared = 0
                if start >= longest {
                    while shared < units.count, longWords[start + shared] == longWords[start - longest + shared] {
                        shared += 1
                    }
                }
                continuationCount += units.count - max(2, shared)
                for _ in units.count..<longest { longWords.append(CharacterTable.gap) }
            }
        }
    }

    /// Calls `body` with the ids of each word of three characters and more.
    func forEachLongWord(_ body: (UnsafeBufferPointer<UInt16>) -> Void) {
        let longest = SegmentationModel.wordLengths.upperBound
        longWords.withUnsafeBufferPointer { ids in
            for start in stride(from: 0, to: ids.count, by: longest) {
                var length = 3
                while length < longest, ids[start + length] != CharacterTable.gap { length += 1 }
                body(UnsafeBufferPointer(rebasing: ids[start..<(start + length)]))
            }
        }
    }
}
