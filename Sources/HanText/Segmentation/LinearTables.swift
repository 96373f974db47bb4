/// A model and the dictionary's words, laid out for ``LearnedEngine``; built once, read by all threads.
final class LinearTables: @unchecked Sendable {
    let characters: CharacterTable
    /// Eight lanes of a byte for each id.
    let unigrams: UnsafeMutablePointer<UInt64>
    let pairs: PairTable<WeightLayout>
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
        (pairs, continuations) = TableBuilder.filled(
            pairs: (model.bigramKeys.count + words.pairs.count) * 7 / 8,
            continuations: model.trigramKeys.count + words.continuationCount
        ) { Self.fill(&$0, model, words) }
    }

    deinit {
        hints.deallocate()
        unigrams.deallocate()
        typeRows.deallocate()
        wordRows.deallocate()
        pairs.deallocate()
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

    private static func fill(
        _ builder: inout TableBuilder<WeightLayout>, _ model: SegmentationModel, _ words: DictionaryWords
    ) {
        model.bigrams.withUnsafeBufferPointer { weights in
            for (index, key) in model.bigramKeys.enumerated() {
                builder.addPair(
                    UInt16(truncatingIfNeeded: key >> 14), UInt16(truncatingIfNeeded: key & 0x3FFF),
                    weights: packed(weights, index, SegmentationModel.Lanes.bigram.count))
            }
        }
        for pair in words.pairs {
            builder.addPair(
                UInt16(truncatingIfNeeded: pair >> 22), UInt16(truncatingIfNeeded: pair >> 8 & 0x3FFF),
                flags: UInt8(truncatingIfNeeded: pair))
        }
        model.trigrams.withUnsafeBufferPointer { weights in
            for (index, key) in model.trigramKeys.enumerated() {
                let third = UInt16(truncatingIfNeeded: key & 0x3FFF)
                let node = builder.addPair(
                    UInt16(truncatingIfNeeded: key >> 28), UInt16(truncatingIfNeeded: key >> 14 & 0x3FFF),
                    flags: PairFlag.following(third))
                guard let node else { return }
                builder.addContinuation(
                    node, third, weights: packed(weights, index, SegmentationModel.Lanes.trigram.count))
            }
        }
        words.forEachLongWord { builder.addWord($0) }
    }

    /// A row of weights as bytes, the first lowest.
    private static func packed(_ weights: UnsafeBufferPointer<Int8>, _ row: Int, _ lanes: Int) -> UInt64 {
        var bytes: UInt64 = 0
        for lane in 0..<lanes { bytes |= UInt64(UInt8(bitPattern: weights[row * lanes + lane])) << UInt64(8 * lane) }
        return bytes
    }
}
