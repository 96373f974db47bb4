#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Logistic regression with AdaGrad over the rows of a ``SegmentationModel``, a sentence a step.
///
/// A row has eight lanes of weights and of squared gradients, which are added and updated together: a sentence of
/// *n* characters costs five rows for each, whatever the number of features that a place has.
final class LinearTraining {
    private typealias Lanes = SIMD8<Float>

    private let corpus: EncodedCorpus
    private let options: SegmentationTrainer.Options
    /// Rows: ids, pairs, triples, types, word lengths.
    private var weights: [Lanes]
    private var squares: [Lanes]
    /// The row of the pair and of the triple that start at each character; `none` where too rare.
    private let pairRows: [UInt32]
    private let tripleRows: [UInt32]
    private let pairKeys: [UInt64]
    private let tripleKeys: [UInt64]
    private var order: [Int]
    private var generator: SplitMix64

    /// The last row: its weights stay zero.
    private let none: Int
    private var firstPair: Int { corpus.table.types.count }
    private var firstTriple: Int { firstPair + pairKeys.count }
    private var firstType: Int { firstTriple + tripleKeys.count }
    private var firstWord: Int { firstType + SegmentationModel.typeRowCount }

    init(_ corpus: EncodedCorpus, options: SegmentationTrainer.Options) {
        self.corpus = corpus
        self.options = options
        let ids = corpus.ids.map { UInt64($0) }
        func key(_ start: Int, _ length: Int) -> UInt64? {
            // N-grams of gaps alone say nothing.
            guard ids[start..<(start + length)].contains(where: { $0 != UInt64(CharacterTable.gap) }) else {
                return nil
            }
            return ids[start..<(start + length)].reduce(0) { $0 << 14 | $1 }
        }
        var firstRow = corpus.table.types.count
        (pairRows, pairKeys) = Self.rows(
            ids.count, length: 2, minimumCount: options.minimumPairCount, firstRow: firstRow, key)
        firstRow += pairKeys.count
        (tripleRows, tripleKeys) = Self.rows(
            ids.count, length: 3, minimumCount: options.minimumTripleCount, firstRow: firstRow, key)
        none = firstRow + tripleKeys.count + SegmentationModel.typeRowCount + SegmentationModel.wordRowCount
        weights = [Lanes](repeating: Lanes(), count: none + 1)
        squares = [Lanes](repeating: Lanes(repeating: 1e-6), count: none + 1)
        order = Array(corpus.weights.indices)
        generator = SplitMix64(state: options.seed)
    }

    private static let noRow = UInt32.max

    /// The row of the n-gram that starts at each character, and the keys of the rows in order.
    private static func rows(
        _ count: Int, length: Int, minimumCount: Int, firstRow: Int, _ key: (Int, Int) -> UInt64?
    ) -> (rows: [UInt32], keys: [UInt64]) {
        var table = CountingTable()
        guard minimumCount > 0 else { return ([UInt32](repeating: noRow, count: count), []) }
        for start in 0..<(count - length + 1) {
            if let key = key(start, length) { table.add(key) }
        }
        var keys: [UInt64] = []
        var rowOfNumber = [UInt32](repeating: noRow, count: table.counts.count)
        table.forEach { key, number in
            if table.counts[number] >= minimumCount { keys.append(key) }
        }
        keys.sort()
        for (index, key) in keys.enumerated() {
            if let number = table.number(of: key) { rowOfNumber[number] = UInt32(firstRow + index) }
        }
        var rows = [UInt32](repeating: noRow, count: count)
        for start in 0..<(count - length + 1) {
            if let key = key(start, length), let number = table.number(of: key) { rows[start] = rowOfNumber[number] }
        }
        return (rows, keys)
    }

    // MARK: Training

    /// Sees every sentence once; returns the mean absolute error.
    func runEpoch() -> Double {
        order.shuffle(using: &generator)
        var error = 0.0
        var places = 0
        let longest = zip(corpus.starts, corpus.starts.dropFirst()).map { $1 - $0 }.max() ?? 0
        var sums = [Float](repeating: 0, count: longest + 32)
        for sentence in order {
            let range = corpus.starts[sentence]..<(corpus.starts[sentence + 1] - EncodedCorpus.gaps)
            let (sentenceError, count) = step(range, weight: corpus.weights[sentence], &sums)
            error += sentenceError
            places += count
        }
        return error / Double(max(1, places))
    }

    /// One sentence: sums, gradients, updates.
    private func step(_ range: Range<Int>, weight: Float, _ sums: inout [Float]) -> (Double, Int) {
        // Rows that start up to three characters before the sentence reach into it.
        let first = range.lowerBound - 3
        let last = range.upperBound
        let origin = SegmentationModel.Lanes.origin
        var error = 0.0
        var places = 0
        let shrinkage = options.shrinkage
        let rate = options.learningRate
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                sums.withUnsafeMutableBytes { sums in
                    // `sums[p - first]` belongs to the place before character p - origin.
                    for index in 0..<(last - first + 12) {
                        sums.storeBytes(of: 0, toByteOffset: index * 4, as: Float.self)
                    }
                    for start in first..<last {
                        let rows = rows(at: start)
                        var row = weights[rows.0] + weights[rows.1]
                        row += weights[rows.2] + weights[rows.3]
                        row += weights[rows.4]
                        let offset = (start - first) * 4
                        let sum = sums.loadUnaligned(fromByteOffset: offset, as: Lanes.self) + row
                        sums.storeBytes(of: sum, toByteOffset: offset, as: Lanes.self)
                    }
                    // Sums become gradients in place.
                    for index in 0..<(last - first + 12) {
                        let place = index + first - origin
                        var gradient: Float = 0
                        if place > range.lowerBound, place < range.upperBound, corpus.targets[place] >= 0 {
                            let sum = sums.load(fromByteOffset: index * 4, as: Float.self)
                            gradient = 1 / (1 + expf(-sum)) - corpus.targets[place]
                            error += Double(abs(gradient))
                            places += 1
                            gradient = abs(gradient) < 1e-3 ? 0 : gradient * weight
                        }
                        sums.storeBytes(of: gradient, toByteOffset: index * 4, as: Float.self)
                    }
                    for start in first..<last {
                        let gradients = sums.loadUnaligned(fromByteOffset: (start - first) * 4, as: Lanes.self)
                        guard any(gradients .!= Lanes()) else { continue }
                        let rows = rows(at: start)
                        Self.update(weights, squares, rows.0, gradients * Self.unigramLanes, rate, 0)
                        Self.update(weights, squares, rows.1, gradients * Self.pairLanes, rate, shrinkage * weight)
                        Self.update(weights, squares, rows.2, gradients * Self.tripleLanes, rate, shrinkage * weight)
                        Self.update(weights, squares, rows.3, gradients * Self.typeLanes, rate, 0)
                        Self.update(weights, squares, rows.4, gradients * Self.wordLanes, rate, 0)
                    }
                    weights[none] = Lanes()
                }
            }
        }
        return (error, places)
    }

    @inline(__always)
    private static func update(
        _ weights: UnsafeMutableBufferPointer<Lanes>, _ squares: UnsafeMutableBufferPointer<Lanes>, _ row: Int,
        _ gradients: Lanes, _ rate: Float, _ shrinkage: Float
    ) {
        let square = squares[row] + gradients * gradients
        squares[row] = square
        let step = rate / square.squareRoot()
        var weight = weights[row] - step * gradients
        if shrinkage > 0 {
            // Soft threshold, in the lanes that were stepped.
            let shrink = (step * shrinkage).replacing(with: 0, where: gradients .== 0)
            let zero = Lanes()
            let up = pointwiseMin(weight + shrink, zero)
            let down = pointwiseMax(weight - shrink, zero)
            weight = up + down
        }
        weights[row] = weight
    }

    @inline(__always)
    private func rows(at start: Int) -> (Int, Int, Int, Int, Int) {
        let pair = pairRows[start]
        let triple = tripleRows[start]
        let types = corpus.types
        let window = Int(types[start]) << 9 | Int(types[start + 1]) << 6 | Int(types[start + 2]) << 3
        return (
            Int(corpus.ids[start]), pair == Self.noRow ? none : Int(pair), triple == Self.noRow ? none : Int(triple),
            firstType + (window | Int(types[start + 3])), firstWord + Int(corpus.words[start])
        )
    }

    private static let unigramLanes = lanes(SegmentationModel.Lanes.unigram)
    private static let pairLanes = lanes(SegmentationModel.Lanes.bigram)
    private static let tripleLanes = lanes(SegmentationModel.Lanes.trigram)
    private static let typeLanes = lanes(SegmentationModel.Lanes.types)
    private static let wordLanes = lanes(SegmentationModel.Lanes.words)

    private static func lanes(_ range: Range<Int>) -> Lanes {
        var lanes = Lanes()
        for lane in range { lanes[lane] = 1 }
        return lanes
    }

    // MARK: Pruning

    /// Sets the weights of pairs and triples to zero whose loss costs least, and keeps them there.
    func prune(to most: Int) {
        let quantum = 0.5 / options.scale
        var saliences: [Float] = []
        func forEachWeight(_ body: (_ row: Int, _ lane: Int, _ salience: Float) -> Void) {
            for (range, lanes) in [
                (firstPair..<firstTriple, SegmentationModel.Lanes.bigram),
                (firstTriple..<firstType, SegmentationModel.Lanes.trigram),
            ] {
                for row in range {
                    for lane in lanes {
                        let weight = weights[row][lane]
                        body(row, lane, abs(weight) < quantum ? 0 : weight * weight * squares[row][lane])
                    }
                }
            }
        }
        forEachWeight { _, _, salience in if salience > 0 { saliences.append(salience) } }
        saliences.sort(by: >)
        let least = most < saliences.count ? saliences[max(0, most)] : 0
        var pruned: [(row: Int, lane: Int)] = []
        forEachWeight { row, lane, salience in if salience <= least { pruned.append((row, lane)) } }
        for (row, lane) in pruned {
            weights[row][lane] = 0
            // A step is the rate over the root of this.
            squares[row][lane] = .infinity
        }
    }

    // MARK: The result

    /// The weights so far, quantized and pruned.
    func model() -> SegmentationModel {
        var model = SegmentationModel()
        model.characters = corpus.characters
        model.aliases = corpus.aliases
        model.usesDictionary = options.usesDictionary
        let scale = max(1, min(255, options.scale.rounded()))
        model.scale = UInt8(scale)
        func byte(_ weight: Float) -> Int8 { Int8(max(-127, min(127, (weight * scale).rounded()))) }
        func word(_ weight: Float) -> Int16 { Int16(max(-32_000, min(32_000, (weight * scale).rounded()))) }
        for id in 0..<corpus.table.types.count {
            for lane in SegmentationModel.Lanes.unigram { model.unigrams.append(byte(weights[id][lane])) }
        }
        func quantized(_ row: Int, _ lanes: Range<Int>) -> [Int8]? {
            let row = lanes.map { byte(weights[row][$0]) }
            return row.allSatisfy { $0 == 0 } ? nil : row
        }
        for (index, key) in pairKeys.enumerated() {
            guard let row = quantized(firstPair + index, SegmentationModel.Lanes.bigram) else { continue }
            model.bigramKeys.append(UInt32(key))
            model.bigrams += row
        }
        for (index, key) in tripleKeys.enumerated() {
            guard let row = quantized(firstTriple + index, SegmentationModel.Lanes.trigram) else { continue }
            model.trigramKeys.append(key)
            model.trigrams += row
        }
        let types = SegmentationModel.Lanes.types
        for row in 0..<SegmentationModel.typeRowCount {
            for lane in types {
                model.typeRows[row * types.count + lane - types.lowerBound] = word(weights[firstType + row][lane])
            }
        }
        let words = SegmentationModel.Lanes.words
        for row in 0..<SegmentationModel.wordRowCount {
            for lane in words {
                model.wordRows[row * words.count + lane - words.lowerBound] = word(weights[firstWord + row][lane])
            }
        }
        return model
    }
}

/// A small generator with a seed, so that training can be repeated; SplitMix64 by Steele, Lea and Flood.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
