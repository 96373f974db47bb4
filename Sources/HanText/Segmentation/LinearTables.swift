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
    /// The id of 第.
    let ordinalMark: UInt16

    /// What a certain boundary adds; more than all weights together, which are held below it.
    private static let certain: Int16 = 20_000
    private static let mostTypeWeight: Int16 = 1000
    private static let mostWordWeight: Int16 = 1000

    /// Lays out a model; where it counts dictionary words, ICU's dictionary is read.
    init(_ model: SegmentationModel) throws(SegmenterError) {
        let aliases = stride(from: 0, to: model.aliases.count - 1, by: 2).map {
            (from: model.aliases[$0], to: model.aliases[$0 + 1])
        }
        characters = CharacterTable(characters: model.characters, aliases: aliases)
        ordinalMark = characters.ids[0x7B2C]
        let words = model.usesDictionary ? try DictionaryWords(characters) : DictionaryWords()
        unigrams = Self.layOutUnigrams(model)
        typeRows = Self.layOutTypes(model)
        wordRows = Self.layOutWordRows(model)
        let prefixes = Self.mergedPairs(model, words)
        pairs = PairTable(entries: prefixes.count)
        continuations = ContinuationTable(entries: model.trigramKeys.count + words.continuationCount)
        fill(model, prefixes, words)
    }

    deinit {
        unigrams.deallocate()
        typeRows.deallocate()
        wordRows.deallocate()
        pairs.buckets.deallocate()
        continuations.deallocate()
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

    private static func layOutTypes(_ model: SegmentationModel) -> UnsafeMutablePointer<SIMD8<Int16>> {
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
                case .scored: break
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
            rows[index] = row
        }
        return rows
    }

    /// A pair of ids, the place of its weights in the model if it has any, and its flags.
    private struct Pair {
        var key: UInt32
        var weights: Int32
        var flags: UInt8
    }

    /// The pairs of the model and the first two characters of the dictionary's words and of the model's triples.
    private static func mergedPairs(_ model: SegmentationModel, _ words: DictionaryWords) -> [Pair] {
        var others: [UInt64] = words.pairs
        others.reserveCapacity(others.count + model.trigramKeys.count)
        var last = UInt32.max
        for key in model.trigramKeys {
            let pair = UInt32(truncatingIfNeeded: key >> 14)
            if pair != last { others.append(UInt64(pair) << 8) }
            last = pair
        }
        others.sort()
        var pairs: [Pair] = []
        pairs.reserveCapacity(model.bigramKeys.count + others.count)
        var position = 0
        for other in others {
            let key = UInt32(truncatingIfNeeded: other >> 8)
            while position < model.bigramKeys.count, model.bigramKeys[position] <= key {
                pairs.append(Pair(key: model.bigramKeys[position], weights: Int32(position), flags: 0))
                position += 1
            }
            if pairs.last?.key != key { pairs.append(Pair(key: key, weights: -1, flags: 0)) }
            pairs[pairs.count - 1].flags |= UInt8(truncatingIfNeeded: other)
        }
        while position < model.bigramKeys.count {
            pairs.append(Pair(key: model.bigramKeys[position], weights: Int32(position), flags: 0))
            position += 1
        }
        return pairs
    }

    private func fill(_ model: SegmentationModel, _ merged: [Pair], _ words: DictionaryWords) {
        var counts = [UInt8](repeating: 0, count: pairs.count + PairTable.spareBuckets)
        model.bigrams.withUnsafeBufferPointer { weights in
            let lanes = SegmentationModel.Lanes.bigram.count
            for pair in merged {
                let row = pair.weights < 0 ? 0 : Self.packed(weights, Int(pair.weights), lanes)
                _ = pairs.insert(
                    UInt16(truncatingIfNeeded: pair.key >> 14), UInt16(truncatingIfNeeded: pair.key & 0x3FFF),
                    weights: row, flags: pair.flags, counts: &counts)
            }
        }
        counts = [UInt8](repeating: 0, count: continuations.count + PairTable.spareBuckets)
        model.trigrams.withUnsafeBufferPointer { weights in
            let lanes = SegmentationModel.Lanes.trigram.count
            for (index, key) in model.trigramKeys.enumerated() {
                let first = UInt16(truncatingIfNeeded: key >> 28)
                let second = UInt16(truncatingIfNeeded: key >> 14 & 0x3FFF)
                let third = UInt16(truncatingIfNeeded: key & 0x3FFF)
                guard let node = node(first, second) else { continue }
                pairs.add(0, PairTable.Flag.following(third), to: node)
                let row = Self.packed(weights, index, lanes)
                _ = continuations.insert(node, third, weights: row, flags: 0, counts: &counts)
            }
        }
        words.forEachLongWord { ids in
            guard let pair = node(ids[0], ids[1]) else { return }
            pairs.add(0, PairTable.Flag.following(ids[2]), to: pair)
            var node = pair
            for index in 2..<ids.count {
                let isLast = index + 1 == ids.count
                let flag = isLast ? UInt8(PairTable.Flag.word) : PairTable.Flag.following(ids[index + 1])
                guard let number = continuations.insert(node, ids[index], weights: 0, flags: flag, counts: &counts)
                else { return }
                node = ContinuationTable.deep + number
            }
        }
    }

    /// A row of weights as bytes, the first lowest.
    private static func packed(_ weights: UnsafeBufferPointer<Int8>, _ row: Int, _ lanes: Int) -> UInt64 {
        var bytes: UInt64 = 0
        for lane in 0..<lanes { bytes |= UInt64(UInt8(bitPattern: weights[row * lanes + lane])) << UInt64(8 * lane) }
        return bytes
    }

    private func node(_ first: UInt16, _ second: UInt16) -> UInt32? {
        let hash = PairTable.mix(first, second)
        return pairs.find(hash, from: PairTable.bucket(hash, UInt64(pairs.count)))?.number
    }
}
