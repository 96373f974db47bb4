/// A block of characters with the words that start at each, and the best path through them.
struct PathBlock {
    /// Room behind the last character: a longest word, and what a scan looks ahead.
    private static let slack = DictionaryTables.longestWord + PairScan.slack

    /// The most characters.
    private(set) var room: Int
    private(set) var count = 0
    /// Where each character ends in the text; an extension that follows moves it on.
    private(set) var ends: UnsafeMutablePointer<Int>
    private(set) var output: UnsafeMutablePointer<Int>
    /// For each of `output` what the word's first character says of its kind.
    private(set) var hints: UnsafeMutablePointer<KindHint>
    private(set) var ids: UnsafeMutablePointer<UInt16>
    /// What each character costs as a word of its own.
    private(set) var costs: UnsafeMutablePointer<UInt8>
    private(set) var scan: PairScan
    /// The least cost of a path to each place, times 32, plus 31 less the length of its last word.
    private var best: UnsafeMutablePointer<UInt64>
    private var memory: UnsafeMutableRawPointer
    /// Words of three and more characters: the place, then cost and length as in `best`.
    private struct LongWord {
        var place: Int
        var step: UInt64
    }
    /// By place.
    private var longWords = PlainBuffer<LongWord>()
    /// Those that were found after later ones, also by place: a scan comes back to some pairs at its end.
    private var lateWords = PlainBuffer<LongWord>()
    private var katakana: [Int] = []

    init(room: Int) {
        self.room = room
        let capacity = room + Self.slack
        memory = .allocate(byteCount: capacity * (PairScan.bytesPerCharacter + 3 * 8 + 2 + 2), alignment: 64)
        scan = PairScan(memory, capacity: capacity)
        var rest = memory + capacity * PairScan.bytesPerCharacter
        // Nothing is cleared: a column is read as far as it was written.
        func column<Element: BitwiseCopyable>(of type: Element.Type) -> UnsafeMutablePointer<Element> {
            defer { rest += capacity * MemoryLayout<Element>.stride }
            return rest.bindMemory(to: type, capacity: capacity)
        }
        ends = column(of: Int.self)
        output = column(of: Int.self)
        best = column(of: UInt64.self)
        ids = column(of: UInt16.self)
        costs = column(of: UInt8.self)
        hints = column(of: KindHint.self)
    }

    func deallocate() {
        memory.deallocate()
        longWords.deallocate()
        lateWords.deallocate()
    }

    /// Doubles the room and keeps what has been read.
    mutating func grow() {
        var larger = PathBlock(room: room * 2)
        larger.ids.update(from: ids, count: room)
        larger.costs.update(from: costs, count: room)
        larger.ends.update(from: ends, count: room)
        larger.katakana = katakana
        deallocate()
        self = larger
    }

    mutating func begin() {
        longWords.removeAll()
        lateWords.removeAll()
        katakana.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    func put(_ id: UInt16, _ cost: UInt8, end: Int, at index: inout Int) {
        ids[index] = id
        costs[index] = cost
        ends[index] = end
        index &+= 1
    }

    /// Closes the block after `count` characters.
    mutating func finish(_ count: Int) {
        self.count = count
        for index in count..<(count + Self.slack) { ids[index] = DictionaryTables.outside }
    }

    /// Adds a word where `isWord` is 1, nothing where it is 0; no branch waits for what was just loaded.
    @inline(__always)
    mutating func addLong(_ isWord: UInt64, at place: Int, length: Int, cost: UInt64) {
        let word = LongWord(place: place, step: cost << 5 | UInt64(31 &- length))
        let count = longWords.count
        if count > 0, longWords.base[count &- 1].place > place {
            lateWords.append(word)
            lateWords.truncate(to: lateWords.count &- 1 &+ Int(truncatingIfNeeded: isWord))
        } else {
            longWords.append(word)
            longWords.truncate(to: count &+ Int(truncatingIfNeeded: isWord))
        }
    }

    // MARK: Katakana

    /// What ICU may take for a word where no dictionary has it: katakana and its mark of length.
    static func isKatakana(_ scalar: UInt32) -> Bool { scalar >= 0x30A1 && scalar <= 0x30FE && scalar != 0x30FB }

    mutating func noteKatakana(at index: Int) { katakana.append(index) }

    /// ICU's costs of a run of katakana by its length, from `getKatakanaCost` in `dictbe.cpp`.
    private static let katakanaCosts: [UInt64] = [8192, 984, 408, 240, 204, 252, 300, 372, 480]
    private static let longestKatakanaRun = 20

    private mutating func addKatakanaRuns() {
        var start = 0
        while start < katakana.count {
            var end = start + 1
            while end < katakana.count, katakana[end] == katakana[end - 1] + 1 { end += 1 }
            let length = end - start
            if length < Self.longestKatakanaRun, katakana[start] + length <= count {
                let cost = length < Self.katakanaCosts.count ? Self.katakanaCosts[length] : Self.katakanaCosts[0]
                addLong(1, at: katakana[start], length: length, cost: cost)
            }
            start = end
        }
    }

    // MARK: The best path

    /// Cuts the block along the best path; returns how many ends are in `output`.
    ///
    /// Of equal costs the path with the longer last word counts, as in ICU, which takes the first that it finds.
    @inline(never)
    mutating func cutBestPath(hintsOfIDs: UnsafePointer<KindHint>) -> Int {
        if !katakana.isEmpty { addKatakanaRuns() }
        if lateWords.count > 0 { mergeLateWords() }
        let (best, costs, entries) = (best, costs, scan.entries)
        best.update(repeating: .max, count: count + DictionaryTables.longestWord + 1)
        longWords.append(LongWord(place: .max, step: 0))
        var word = longWords.base
        // What the best path to a place and the word of two characters that ends at the next one come to.
        var current: UInt64 = 0
        var next = UInt64.max
        for place in 0..<count {
            let base = current & ~31
            while word.pointee.place == place {
                let end = place &+ 31 &- Int(truncatingIfNeeded: word.pointee.step & 31)
                best[end] = min(best[end], base &+ word.pointee.step)
                word += 1
            }
            current = min(min(base &+ (UInt64(costs[place]) << 5 | 30), next), best[place &+ 1])
            best[place &+ 1] = current
            // Where no word of two characters is, more than any path costs.
            let entry = entries[place]
            let missing = (entry & UInt64(PairFlag.word)) &- 1
            next = (base &+ (entry >> 8 & 0xFF) << 5 &+ 29) | missing
        }
        return writePath(hintsOfIDs)
    }

    /// Backwards along the path, written from the end of the output and then moved to its start.
    private func writePath(_ hintsOfIDs: UnsafePointer<KindHint>) -> Int {
        let capacity = room + Self.slack
        let (output, hints, ids, ends, best) = (output, hints, ids, ends, best)
        var place = count
        var first = capacity
        while place > 0 {
            first &-= 1
            output[first] = ends[place &- 1]
            place &-= 31 &- Int(truncatingIfNeeded: best[place] & 31)
            hints[first] = hintsOfIDs[Int(ids[place])]
        }
        output.update(from: output + first, count: capacity - first)
        hints.update(from: hints + first, count: capacity - first)
        return capacity - first
    }

    /// Puts the words that were found late among the others.
    private mutating func mergeLateWords() {
        for index in 0..<lateWords.count { longWords.append(lateWords.base[index]) }
        lateWords.removeAll()
        longWords.sort { $0.place < $1.place }
    }
}
