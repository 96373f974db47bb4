/// ICU's Chinese dictionary, laid out for ``DictionaryEngine``; built once, read by all threads.
final class DictionaryTables: @unchecked Sendable {
    /// By scalar value below 0x10000: 0 for what ICU doesn't give to the dictionary, `lone` for a character of no
    /// word of two and more, else its id.
    let ids: UnsafeMutablePointer<UInt16>
    /// By scalar value below 0x10000: what the character costs as a word of its own; ``markCost`` for marks outside
    /// the dictionary that belong to nothing before them.
    let costs: UnsafeMutablePointer<UInt8>
    let classes: WordBreakClasses
    /// The costs stand where a model has its first weight.
    let pairs: PairTable
    let continuations: ContinuationTable

    static let outside: UInt16 = 0
    static let lone: UInt16 = 1
    static let markCost: UInt8 = 0
    /// What ICU charges for a character that is no word.
    static let unknownCost: UInt8 = 255
    /// The longest word that ICU looks for.
    static let longestWord = 20

    init() throws(SegmenterError) {
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
        ids = .allocate(capacity: 0x10000)
        self.costs = .allocate(capacity: 0x10000)
        ids.initialize(from: Self.ids(frequencies, classes), count: 0x10000)
        // Three bytes that would give another value, or a surrogate, are ill-formed.
        for scalar in 0x800..<0x10000
        where !(0xD800..<0xE000).contains(scalar) && ids[scalar] == Self.outside
            && WordBreakClasses.standsAlone(classes[UInt32(scalar)])
        {
            costs[scalar] = Self.markCost
        }
        self.costs.initialize(from: costs, count: 0x10000)
        pairs = PairTable(entries: pairCount)
        continuations = ContinuationTable(entries: continuationCount)
        words.append((Int32(units.count), 0))
        fill(units, words)
    }

    deinit {
        ids.deallocate()
        costs.deallocate()
        pairs.buckets.deallocate()
        continuations.deallocate()
    }

    /// Ids by frequency, so that what is often used lies together.
    private static func ids(_ frequencies: [Int32], _ classes: WordBreakClasses) -> [UInt16] {
        var ids = [UInt16](repeating: outside, count: 0x10000)
        for scalar in 0..<0x10000 where classes[UInt32(scalar)] == WordBreakClasses.dictionary { ids[scalar] = lone }
        let known = (0..<0x10000).filter { frequencies[$0] > 0 }.sorted {
            (frequencies[$0], $1) > (frequencies[$1], $0)
        }
        for (index, scalar) in known.prefix(CharacterTable.mostCharacters - 2).enumerated() {
            ids[scalar] = UInt16(index) + lone + 1
        }
        return ids
    }

    private func fill(_ units: [UInt16], _ words: [(start: Int32, cost: UInt8)]) {
        var pairCounts = [UInt8](repeating: 0, count: pairs.count + PairTable.spareBuckets)
        var counts = [UInt8](repeating: 0, count: continuations.count + PairTable.spareBuckets)
        // Words that start alike stand side by side, the shorter first. The nodes of the last word: of its first two
        // characters, its first three, and so on.
        var last: [UInt16] = []
        var path = [UInt32](repeating: 0, count: Self.longestWord)
        var word: [UInt16] = []
        for index in 0..<(words.count - 1) {
            word.removeAll(keepingCapacity: true)
            for unit in Int(words[index].start)..<Int(words[index + 1].start) { word.append(ids[Int(units[unit])]) }
            var shared = 0
            while shared < min(last.count, word.count - 1), last[shared] == word[shared] { shared += 1 }
            if shared >= 2 {
                let flag = PairTable.Flag.following(word[shared])
                if shared == 2 {
                    pairs.add(0, flag, to: path[1])
                } else {
                    continuations.add(0, flag, to: path[shared - 1] - ContinuationTable.deep)
                }
            }
            for depth in max(1, shared)..<word.count {
                let isLast = depth + 1 == word.count
                let flags = isLast ? PairTable.Flag.word : PairTable.Flag.following(word[depth + 1])
                let cost = isLast ? UInt64(words[index].cost) : 0
                let number =
                    depth == 1
                    ? pairs.insert(word[0], word[1], weights: cost, flags: flags, counts: &pairCounts)
                    : continuations.insert(path[depth - 1], word[depth], weights: cost, flags: flags, counts: &counts)
                guard let number else { break }
                path[depth] = depth == 1 ? number : ContinuationTable.deep + number
            }
            swap(&last, &word)
        }
    }
}
