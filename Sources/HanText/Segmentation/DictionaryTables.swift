/// ICU's Chinese dictionary, laid out for ``DictionaryEngine``; built once, read by all threads.
final class DictionaryTables: @unchecked Sendable {
    /// By scalar value below 0x10000: 0 for what ICU doesn't give to the dictionary, `lone` for a character of no
    /// word of two and more, else its id.
    let ids: UnsafeMutablePointer<UInt16>
    /// The same of what needs no second look: 0 for katakana too, runs of which may be words; and ``mark``.
    let plainIDs: UnsafeMutablePointer<UInt16>
    /// By id: what a token that starts so is.
    let hints: UnsafeMutablePointer<KindHint>
    /// By scalar value below 0x10000: what the character costs as a word of its own.
    let costs: UnsafeMutablePointer<UInt8>
    let classes: WordBreakClasses
    /// The costs stand where a model has its first weight.
    let pairs: PairTable<CostLayout>
    let continuations: ContinuationTable

    static let outside: UInt16 = 0
    /// The id of marks that belong to nothing before them.
    static let mark: UInt16 = 1
    static let lone: UInt16 = 2
    private static let firstCharacter: UInt16 = 3
    /// What ICU charges for a character that is no word.
    static let unknownCost: UInt8 = 255
    /// The longest word that ICU looks for.
    static let longestWord = 20

    init(_ classifier: TokenClassifier) throws(SegmenterError) {
        let dictionary = try ICUDictionary()
        let classes = try WordBreakClasses()
        self.classes = classes
        var costs = [UInt8](repeating: Self.unknownCost, count: 0x10000)
        var frequencies = [Int32](repeating: 0, count: 0x10000)
        var units: [UInt16] = []
        var words: [(start: Int32, cost: UInt8)] = []
        units.reserveCapacity(900_000)
        words.reserveCapacity(320_000)
        var pairCount = 0
        var continuationCount = 0
        var last = 0..<0
        dictionary.forEachWord { word, cost in
            // ICU's break rules give the dictionary runs of its own characters only.
            guard word.count <= Self.longestWord,
                word.allSatisfy({ classes[UInt32($0)] == WordBreakClasses.dictionary })
            else { return }
            let cost = UInt8(clamping: cost)
            guard word.count > 1 else { return costs[Int(word[0])] = cost }
            let start = units.count
            units += word
            for unit in word { frequencies[Int(unit)] += 1 }
            words.append((Int32(start), cost))
            var shared = 0
            while shared < min(last.count, word.count), units[last.lowerBound + shared] == word[shared] { shared += 1 }
            if shared < 2 { pairCount += 1 }
            continuationCount += word.count - max(2, shared)
            last = start..<units.count
        }
        let idsOfScalars = Self.ids(frequencies, classes)
        ids = .allocate(capacity: 0x10000)
        ids.initialize(from: idsOfScalars, count: 0x10000)
        let plainIDs = Self.plainIDs(idsOfScalars, classes, classifier)
        self.plainIDs = .allocate(capacity: 0x10000)
        self.plainIDs.initialize(from: plainIDs, count: 0x10000)
        let hintsOfIDs = classifier.hints(of: plainIDs, from: Int(Self.mark))
        hints = .allocate(capacity: CharacterTable.mostCharacters)
        hints.initialize(repeating: .open, count: CharacterTable.mostCharacters)
        hints.update(from: hintsOfIDs, count: hintsOfIDs.count)
        self.costs = .allocate(capacity: 0x10000)
        self.costs.initialize(from: costs, count: 0x10000)
        words.append((Int32(units.count), 0))
        (pairs, continuations) = TableBuilder.filled(pairs: pairCount, continuations: continuationCount) { builder in
            Self.fill(&builder, units, words, idsOfScalars)
        }
    }

    deinit {
        ids.deallocate()
        plainIDs.deallocate()
        hints.deallocate()
        costs.deallocate()
        pairs.deallocate()
        continuations.deallocate()
    }

    /// Ids by frequency, so that what is often used lies together.
    private static func ids(_ frequencies: [Int32], _ classes: WordBreakClasses) -> [UInt16] {
        var ids = [UInt16](repeating: outside, count: 0x10000)
        for scalar in 0..<0x10000 where classes[UInt32(scalar)] == WordBreakClasses.dictionary { ids[scalar] = lone }
        let known = (0..<0x10000).filter { frequencies[$0] > 0 }.sorted {
            (frequencies[$0], $1) > (frequencies[$1], $0)
        }
        for (index, scalar) in known.prefix(CharacterTable.mostCharacters - Int(firstCharacter)).enumerated() {
            ids[scalar] = UInt16(index) + firstCharacter
        }
        return ids
    }

    private static func plainIDs(
        _ ids: [UInt16], _ classes: WordBreakClasses, _ classifier: TokenClassifier
    ) -> [UInt16] {
        var plainIDs = ids
        for scalar in UInt16.min...UInt16.max {
            if PathBlock.isKatakana(UInt32(scalar)) { plainIDs[Int(scalar)] = outside }
            // Three bytes that would give a lesser value, or a surrogate, are ill-formed.
            guard scalar >= 0x800, !(0xD800..<0xE000).contains(scalar), ids[Int(scalar)] == outside else { continue }
            if WordBreakClasses.standsAlone(classes[UInt32(scalar)]), classifier.isMark(scalar) {
                plainIDs[Int(scalar)] = mark
            }
        }
        return plainIDs
    }

    private static func fill(
        _ builder: inout TableBuilder<CostLayout>, _ units: [UInt16], _ words: [(start: Int32, cost: UInt8)],
        _ ids: [UInt16]
    ) {
        var word: [UInt16] = []
        for index in 0..<(words.count - 1) {
            word.removeAll(keepingCapacity: true)
            for unit in units[Int(words[index].start)..<Int(words[index + 1].start)] { word.append(ids[Int(unit)]) }
            word.withUnsafeBufferPointer { builder.addWord($0, cost: UInt64(words[index].cost)) }
        }
    }
}
