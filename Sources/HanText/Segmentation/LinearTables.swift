/// A model and the dictionary's words, laid out for ``LearnedEngine``; built once, read by all threads.
final class LinearTables: @unchecked Sendable {
    let characters: CharacterTable
    /// Eight lanes of a byte for each id.
    let unigrams: UnsafeMutablePointer<UInt64>
    let pairs: PairTable
    let continuations: ContinuationTable
    /// By four types: lanes 3 to 5, and the certain boundaries in lane 4 beyond what weights can outvote.
    let typeRows: UnsafeMutablePointer<SIMD8<Int16>>
    /// By the set of lengths of dictionary words.
    let wordRows: UnsafeMutablePointer<SIMD8<Int16>>
    /// By id.
    let hints: UnsafeMutablePointer<KindHint>
    /// The id of 第.
    let ordinalMark: UInt16

    /// What a certain boundary adds; more than all weights together, which are held below it.
    private static let certain: Int16 = 20_000
    private static let mostTypeWeight: Int16 = 1000
    private static let mostWordWeight: Int16 = 1000

    /// Lays out a model; where it counts dictionary words, ICU's dictionary is read.
    ///
    /// - Parameter bias: Log-odds added to every place that is scored.
    init(_ model: SegmentationModel, bias: Float, classifier: TokenClassifier) throws(SegmenterError) {
        let aliases = stride(from: 0, to: model.aliases.count - 1, by: 2).map {
            (from: model.aliases[$0], to: model.aliases[$0 + 1])
        }
        characters = CharacterTable(characters: model.characters, aliases: aliases)
        ordinalMark = characters.ids[0x7B2C]
        let words = model.usesDictionary ? try DictionaryWords(characters) : DictionaryWords()
        hints = Self.layOutHints(characters, classifier)
        unigrams = Self.layOutUnigrams(model)
        typeRows = Self.layOutTypes(model, bias: Int16(bias * Float(model.scale)))
        wordRows = Self.layOutWordRows(model)
        // Many of the dictionary's pairs are the model's too.
        pairs = PairTable(entries: (model.bigramKeys.count + words.pairs.count) * 7 / 8)
        continuations = ContinuationTable(entries: model.trigramKeys.count + words.continuationCount)
        fill(model, words)
    }

    deinit {
        hints.deallocate()
        unigrams.deallocate()
        typeRows.deallocate()
        wordRows.deallocate()
        pairs.buckets.deallocate()
        continuations.deallocate()
    }

    /// The ids of types stand for many characters and say nothing of a kind.
    private static func layOutHints(
        _ characters: CharacterTable, _ classifier: TokenClassifier
    ) -> UnsafeMutablePointer<KindHint> {
        let hints = classifier.hints(of: characters.ids, from: CharacterTable.firstCharacter)
        let rows = UnsafeMutablePointer<KindHint>.allocate(capacity: characters.types.count)
        rows.initialize(repeating: .open, count: characters.types.count)
        for (id, hint) in hints.enumerated() { rows[id] = hint }
        return rows
    }

    private static func layOutUnigrams(_ model: SegmentationModel) -> UnsafeMutablePointer<UInt64> {
        let lanes = SegmentationModel.Lanes.unigram.count
        let count = model.unigrams.count / lanes
        let rows = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
        for id in 0..<count {
            var row: UInt64 = 0
            for lane in 0..<lanes {
                row |= UInt64(UInt8(bitPattern: model.unigrams[id * lanes + lane])) << UInt64(8 * lane)
            }
            rows[id] = row
        }
        return rows
    }

    private static func layOutTypes(_ model: SegmentationModel, bias: Int16) -> UnsafeMutablePointer<SIMD8<Int16>> {
        let lanes = SegmentationModel.Lanes.types
        let rows = UnsafeMutablePointer<SIMD8<Int16>>.allocate(capacity: SegmentationModel.typeRowCount)
        for index in 0..<SegmentationModel.typeRowCount {
            var row = SIMD8<Int16>()
            for lane in lanes {
                let weight = model.typeRows[index * lanes.count + lane - lanes.lowerBound]
                row[lane] = max(-mostTypeWeight, min(mostTypeWeight, weight))
            }
            // Lane 4 is the place between the second and the third of the four.
            if let left = CharacterType(rawValue: UInt8(index >> 6 & 7)),
                let right = CharacterType(rawValue: UInt8(index >> 3 & 7))
            {
                switch CharacterType.rule(left, right) {
                case .boundary: row[4] += certain
                case .noBoundary: row[4] -= certain
                case .scored: row[4] += bias
                }
            }
            rows[index] = row
        }
        return rows
    }

    private static func layOutWordRows(_ model: SegmentationModel) -> UnsafeMutablePointer<SIMD8<Int16>> {
        let lanes = SegmentationModel.Lanes.words
        let rows = UnsafeMutablePointer<SIMD8<Int16>>.allocate(capacity: SegmentationModel.wordRowCount)
        for index in 0..<SegmentationModel.wordRowCount {
            var row = SIMD8<Int16>()
            for lane in lanes {
                let weight = model.wordRows[index * lanes.count + lane - lanes.lowerBound]
                row[lane] = max(-mostWordWeight, min(mostWordWeight, weight))
            }
            // The set stands in the first lane of a pair's row: here it is taken away again.
            row[0] = -Int16(index)
            rows[index] = row
        }
        return rows
    }

    private func fill(_ model: SegmentationModel, _ words: DictionaryWords) {
        var pairCounts = [UInt8](repeating: 0, count: pairs.count + PairTable.spareBuckets)
        var counts = [UInt8](repeating: 0, count: continuations.count + PairTable.spareBuckets)
        model.bigrams.withUnsafeBufferPointer { weights in
            for (index, key) in model.bigramKeys.enumerated() {
                let row = Self.packed(weights, index, SegmentationModel.Lanes.bigram.count)
                _ = pairs.insert(
                    UInt16(truncatingIfNeeded: key >> 14), UInt16(truncatingIfNeeded: key & 0x3FFF), weights: row,
                    flags: 0, counts: &pairCounts)
            }
        }
        for pair in words.pairs {
            let flags = UInt8(truncatingIfNeeded: pair)
            _ = node(
                UInt16(truncatingIfNeeded: pair >> 22), UInt16(truncatingIfNeeded: pair >> 8 & 0x3FFF), flags,
                &pairCounts)
        }
        model.trigrams.withUnsafeBufferPointer { weights in
            for (index, key) in model.trigramKeys.enumerated() {
                let first = UInt16(truncatingIfNeeded: key >> 28)
                let second = UInt16(truncatingIfNeeded: key >> 14 & 0x3FFF)
                let third = UInt16(truncatingIfNeeded: key & 0x3FFF)
                guard let node = node(first, second, PairTable.Flag.following(third), &pairCounts) else { continue }
                let row = Self.packed(weights, index, SegmentationModel.Lanes.trigram.count)
                _ = continuations.insert(node, third, weights: row, flags: 0, counts: &counts)
            }
        }
        fill(words, &pairCounts, &counts)
    }

    /// Adds the dictionary's words of three characters and more; such as start alike stand side by side.
    private func fill(_ words: DictionaryWords, _ pairCounts: inout [UInt8], _ counts: inout [UInt8]) {
        let longest = SegmentationModel.wordLengths.upperBound
        var last = [UInt16](repeating: CharacterTable.gap, count: longest)
        // The nodes of the last word: of its first two characters, its first three, and so on.
        var path = [UInt32](repeating: 0, count: longest)
        words.forEachLongWord { ids in
            var shared = 0
            while shared < ids.count - 1, last[shared] == ids[shared] { shared += 1 }
            for index in max(1, shared)..<ids.count {
                let isLast = index + 1 == ids.count
                let flag = isLast ? PairTable.Flag.word : PairTable.Flag.following(ids[index + 1])
                let number =
                    index == 1
                    ? node(ids[0], ids[1], flag, &pairCounts)
                    : continuations.insert(path[index - 1], ids[index], weights: 0, flags: flag, counts: &counts)
                guard let number else { return last[0] = CharacterTable.gap }
                path[index] = index == 1 ? number : ContinuationTable.deep + number
            }
            // What is shared goes on in a new way.
            if shared >= 2 {
                let flag = PairTable.Flag.following(ids[shared])
                if shared == 2 {
                    pairs.add(0, flag, to: path[1])
                } else {
                    continuations.add(0, flag, to: path[shared - 1] - ContinuationTable.deep)
                }
            }
            for index in ids.indices { last[index] = ids[index] }
            if ids.count < longest { last[ids.count] = CharacterTable.gap }
        }
    }

    /// The number of a pair's entry with flags added, made where it isn't there.
    private func node(_ first: UInt16, _ second: UInt16, _ flags: UInt8, _ counts: inout [UInt8]) -> UInt32? {
        if let number = pairs.find(pairs.place(first, second))?.number,
            Int(number) % PairTable.slots < counts[Int(number) / PairTable.slots]
        {
            pairs.add(0, flags, to: number)
            return number
        }
        return pairs.insert(first, second, weights: 0, flags: flags, counts: &counts)
    }

    /// A row of weights as bytes, the first lowest.
    private static func packed(_ weights: UnsafeBufferPointer<Int8>, _ row: Int, _ lanes: Int) -> UInt64 {
        var bytes: UInt64 = 0
        for lane in 0..<lanes { bytes |= UInt64(UInt8(bitPattern: weights[row * lanes + lane])) << UInt64(8 * lane) }
        return bytes
    }
}
