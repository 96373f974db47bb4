import CModel

/// The default engine: a pointwise linear model over the characters around each place.
///
/// Text is worked on in blocks of about a thousand characters, each in stages that run over the whole block: read the
/// characters; compute the addresses of their pairs and ask for the cache lines; look the pairs up without branches;
/// follow the few that go on into triples and longer words; then sum the rows in registers and write the boundaries
/// whose sum is positive. The last characters of a block are read as the first of the next one, and only places whose
/// whole window is there are decided: the result doesn't depend on where blocks end.
struct LearnedEngine: SegmentationEngine {
    private let tables: LinearTables

    init(_ model: SegmentationModel, mode: Segmenter.Mode, classifier: TokenClassifier) throws(SegmenterError) {
        tables = try LinearTables(model, bias: mode == .coarse ? Self.coarseBias : 0, classifier: classifier)
    }

    /// Log-odds that a boundary must have to count in the coarse mode, where the model is as sure as 5 to 1.
    ///
    /// The model was taught by segmenters that differ in whether names, titles and organisations are one word; at such
    /// places it is unsure.
    private static let coarseBias: Float = -1.6

    /// Characters of a block.
    private static let blockSize = 1024
    /// Characters before a place that bear on it: words of five characters that end there.
    private static let before = 5
    /// Characters from a place on that bear on it: words of five characters that start there.
    private static let after = 5

    var window: Int? { max(Self.before, Self.after) }

    func forEachRun(in bytes: UnsafeBufferPointer<UInt8>, _ body: (BoundaryRun) -> Bool) {
        guard !bytes.isEmpty else { return }
        // A line break of one byte makes three characters.
        let most = min(
            Self.blockSize, (1 + CharacterReader.gapsAroundLines) * min(bytes.count, Self.blockSize) + Self.before)
        let capacity = most + CharacterReader.slack + Self.after + PairScan.slack + 8
        // No more than any memory is aligned to: more takes the allocator longer than a short text takes to read.
        withUnsafeTemporaryAllocation(byteCount: capacity * Block.bytesPerCharacter + 64, alignment: 16) { memory in
            guard let start = memory.baseAddress else { return }
            var block = Block(start, capacity: capacity)
            run(bytes, &block, body)
        }
    }

    private func run(
        _ bytes: UnsafeBufferPointer<UInt8>, _ block: inout Block, _ body: (BoundaryRun) -> Bool
    ) {
        tables.characters.entries.withUnsafeBufferPointer { entries in
            tables.characters.ids.withUnsafeBufferPointer { ids in
                tables.characters.types.withUnsafeBufferPointer { types in
                    guard let entries = entries.baseAddress, let ids = ids.baseAddress, let types = types.baseAddress
                    else { return }
                    let reader = CharacterReader(
                        bytes: bytes, entries: entries, ids: ids, typesOfIDs: types, ordinalMark: tables.ordinalMark)
                    var position = 0
                    block.count = 0
                    block.hints[0] = .open
                    block.putGaps(Self.before, end: 0)
                    while true {
                        block.count = reader.read(
                            from: &position, into: block.columns, count: block.count, capacity: Self.blockSize)
                        let isLast = position >= bytes.count
                        var decided = block.count - Self.after
                        if isLast {
                            decided = block.count
                            block.putGaps(Self.after, end: bytes.count)
                        }
                        // Places from `before` on up to `decided` have their windows.
                        if decided >= Self.before {
                            lookUp(&block, count: decided + 1 + SegmentationModel.Lanes.origin)
                            let ends = sum(&block, upTo: decided)
                            let run = BoundaryRun(
                                UnsafeBufferPointer(start: block.output, count: ends), hints: block.hints)
                            guard body(run) else { return }
                            // The word that goes on into the next block.
                            block.hints[0] = block.hints[ends]
                        }
                        if isLast { return }
                        block.keep(from: decided + 1 - Self.before)
                    }
                }
            }
        }
    }

    /// Fills the entries of the pairs that start at each character: with the triples' weights added to theirs, held within
    /// a byte, and the lengths of the dictionary's words in the low four bits.
    @inline(__always)
    private func lookUp(_ block: inout Block, count: Int) {
        let ids = UnsafePointer(block.columns.ids)
        let scan = block.scan
        var pending = scan.lookUp(ids, count: count, in: tables.pairs)
        pending = scan.siftPending(pending, depth: 2, ids, tables.continuations)
        pending = addTriples(pending, ids, scan)
        var depth = 3
        while pending > 0, depth < SegmentationModel.wordLengths.upperBound {
            pending = scan.siftPending(pending, depth: depth, ids, tables.continuations)
            pending = follow(pending, depth: depth, ids, scan)
            depth += 1
        }
    }

    /// Adds the triples that are likely; returns how many may go on further.
    @inline(never)
    private func addTriples(_ likely: Int, _ ids: UnsafePointer<UInt16>, _ scan: PairScan) -> Int {
        let continuations = tables.continuations
        let entries = scan.entries
        scan.prefetchFirst(likely, in: continuations)
        var pending = scan.pending
        for item in 0..<likely {
            scan.prefetch(after: item, in: continuations)
            let found = continuations.find(scan.pending[item].place)
            let index = scan.pending[item].index
            let flags = found.entry >> 56
            // The dictionary's words have no weights, and are added all the same, as a branch on what was just loaded
            // would wait for it.
            entries[Int(index)] = hantext_add_saturated(
                entries[Int(index)], found.entry >> 8 & ContinuationTable.weightMask | (flags & 1) << 1)
            // Few go on.
            guard _slowPath(flags >> 4 != 0), PairFlag.mayGoOn(flags, with: ids[Int(index) &+ 3]) != 0 else { continue }
            pending.pointee = PairScan.Pending(place: 0, index: index, node: ContinuationTable.deep &+ found.number)
            pending += 1
        }
        return pending - scan.pending
    }

    /// Looks up which words are there with the character `depth` on; returns how many may go on further.
    private func follow(_ likely: Int, depth: Int, _ ids: UnsafePointer<UInt16>, _ scan: PairScan) -> Int {
        let continuations = tables.continuations
        scan.prefetchFirst(likely, in: continuations)
        var pending = 0
        for item in 0..<likely {
            let found = continuations.find(scan.pending[item].place)
            let index = scan.pending[item].index
            let flags = found.entry >> 56
            scan.entries[Int(index)] |= (flags & UInt64(PairFlag.word)) << UInt64(depth &- 1)
            scan.pending[pending].index = index
            scan.pending[pending].node = ContinuationTable.deep &+ found.number
            pending &+= PairFlag.mayGoOn(flags, with: ids[Int(index) &+ depth &+ 1])
        }
        return pending
    }

    /// Sums the rows and writes the boundaries from place `before` up to and including `last`; returns how many.
    @inline(never)
    private func sum(_ block: inout Block, upTo last: Int) -> Int {
        let (ids, types, ends) = (block.columns.ids, block.columns.types, block.columns.ends)
        let (unigrams, typeRows, wordRows) = (tables.unigrams, tables.typeRows, tables.wordRows)
        let entries = block.scan.entries
        let hintsOfIDs = tables.hints
        var sums = SIMD8<Int16>()
        var window = Int(types[0]) << 6 | Int(types[1]) << 3 | Int(types[2])
        /// The sum of the place that the rows up to that of a character have made complete.
        @inline(__always) func add(_ index: Int) -> Int16 {
            window = (window << 3 | Int(types[index &+ 3])) & 0xFFF
            let unigram = unsafeBitCast(unigrams[Int(ids[index])], to: SIMD8<Int8>.self)
            let entry = entries[index]
            let row = unsafeBitCast(entry, to: SIMD8<Int8>.self)
            sums &+= SIMD8<Int16>(truncatingIfNeeded: unigram) &+ SIMD8<Int16>(truncatingIfNeeded: row)
            sums &+= typeRows[window] &+ wordRows[Int(truncatingIfNeeded: entry & 0xF)]
            let sum = sums[0]
            sums = SIMD8(sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], 0)
            return sum
        }
        let origin = SegmentationModel.Lanes.origin
        for index in 0..<(Self.before + origin) { _ = add(index) }
        var output = block.output
        var hints = block.hints + 1
        for place in Self.before...last {
            let isEnd = add(place &+ origin) > 0 ? 1 : 0
            // Written over where no word ends.
            output.pointee = ends[place &- 1]
            hints.pointee = hintsOfIDs[Int(ids[place])]
            output += isEnd
            hints += isEnd
        }
        return output - block.output
    }
}

/// The columns of a block, cut out of one piece of memory.
private struct Block {
    /// An upper bound of what all columns take for a character.
    static let bytesPerCharacter = PairScan.bytesPerCharacter + 2 * 8 + 2 + 1 + 1

    let columns: CharacterReader.Columns
    let scan: PairScan
    let output: UnsafeMutablePointer<Int>
    /// One more than ends: that of the word which goes on behind the last.
    let hints: UnsafeMutablePointer<KindHint>
    var count = 0

    /// Takes memory at an address that is a multiple of eight.
    init(_ memory: UnsafeMutableRawPointer, capacity: Int) {
        scan = PairScan(memory, capacity: capacity)
        var rest = memory + capacity * PairScan.bytesPerCharacter
        // The widest first, so that each column is aligned. Nothing is cleared: a column is read as far as it was written.
        func column<Element: BitwiseCopyable>(of type: Element.Type) -> UnsafeMutablePointer<Element> {
            defer { rest += capacity * MemoryLayout<Element>.stride }
            return rest.bindMemory(to: type, capacity: capacity)
        }
        let ends = column(of: Int.self)
        output = column(of: Int.self)
        let ids = column(of: UInt16.self)
        columns = CharacterReader.Columns(ids: ids, types: column(of: UInt8.self), ends: ends)
        hints = column(of: KindHint.self)
    }

    mutating func putGaps(_ gaps: Int, end: Int) {
        for index in count..<(count + gaps) {
            columns.ids[index] = CharacterTable.gap
            columns.types[index] = CharacterType.gap.rawValue
            columns.ends[index] = end
        }
        count += gaps
    }

    /// Moves what starts at `first` to the front.
    mutating func keep(from first: Int) {
        let rest = count - first
        columns.ids.update(from: columns.ids + first, count: rest)
        columns.types.update(from: columns.types + first, count: rest)
        columns.ends.update(from: columns.ends + first, count: rest)
        count = rest
    }
}
