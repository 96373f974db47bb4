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

    init(_ model: SegmentationModel) throws(SegmenterError) { tables = try LinearTables(model) }

    /// Characters of a block.
    private static let blockSize = 768
    /// How many characters ahead cache lines are asked for: enough for the way to memory, few enough for the cache.
    private static let lookAhead = 24
    /// Characters before a place that bear on it: words of five characters that end there.
    private static let before = 5
    /// Characters from a place on that bear on it: words of five characters that start there.
    private static let after = 5

    func forEachRun(in bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<Int>) -> Bool) {
        guard !bytes.isEmpty else { return }
        // A line break of one byte makes three characters.
        let most = min(
            Self.blockSize, (1 + CharacterReader.gapsAroundLines) * min(bytes.count, Self.blockSize) + Self.before)
        let capacity = most + CharacterReader.slack + Self.after + Self.lookAhead + 8
        withUnsafeTemporaryAllocation(byteCount: capacity * Block.bytesPerCharacter + 64, alignment: 64) { memory in
            var block = Block(memory, capacity: capacity)
            run(bytes, &block, body)
        }
    }

    private func run(
        _ bytes: UnsafeBufferPointer<UInt8>, _ block: inout Block, _ body: (UnsafeBufferPointer<Int>) -> Bool
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
                            lookUp(&block, from: 0, to: decided + 2)
                            let ends = sum(&block, upTo: decided)
                            guard body(UnsafeBufferPointer(start: block.output, count: ends)) else { return }
                        }
                        if isLast { return }
                        block.keep(from: decided + 1 - Self.before)
                    }
                }
            }
        }
    }

    /// Fills the rows of the pairs and triples that start at each character, and the lengths of words.
    @inline(__always)
    private func lookUp(_ block: inout Block, from start: Int, to end: Int) {
        let ids = block.columns.ids
        let (hashes, rows, words) = (block.hashes, block.rows, block.words)
        let buckets = UnsafeRawPointer(tables.pairs.buckets)
        let bucketCount = UInt64(tables.pairs.count)
        @inline(__always) func prepare(_ index: Int) {
            let hash = PairTable.mix(ids[index], ids[index &+ 1])
            hashes[index] = hash
            hantext_prefetch(buckets + PairTable.bucket(hash, bucketCount) &* PairTable.bucketSize)
        }
        for index in start..<min(end, start + Self.lookAhead) { prepare(index) }
        var pending = 0
        var overflowing = 0
        for index in start..<end {
            // Past the end the ids are old ones: their lines are asked for in vain.
            prepare(index &+ Self.lookAhead)
            let hash = hashes[index]
            let bucketIndex = PairTable.bucket(hash, bucketCount)
            let bucket = buckets + bucketIndex &* PairTable.bucketSize
            let match = hantext_match8(bucket, UInt16(truncatingIfNeeded: hash))
            let slot = (match | 0x10000).trailingZeroBitCount >> 1
            // All ones where a tag matched; without one, the last entry is loaded and cleared.
            let hit = UInt64(bitPattern: Int64(slot &- 8) >> 63)
            let entry = PairTable.load(bucket, min(slot, 7)) & hit
            let flags = entry >> 56
            rows[index] = entry >> 8 & PairTable.weightMask
            words[index] = UInt8(truncatingIfNeeded: flags & PairTable.Flag.word)
            block.pending[pending] = UInt16(truncatingIfNeeded: index)
            block.nodes[pending] = UInt32(truncatingIfNeeded: bucketIndex &* PairTable.slots &+ slot)
            pending &+= Int(truncatingIfNeeded: flags >> PairTable.Flag.shift(ids[index + 2]) & 1)
            block.overflowing[overflowing] = UInt16(truncatingIfNeeded: index)
            let overflow = bucket.load(fromByteOffset: 21, as: UInt8.self) >> 1 & 1
            overflowing &+= Int(overflow & UInt8(truncatingIfNeeded: ~hit))
        }
        for item in 0..<overflowing {
            let index = Int(block.overflowing[item])
            let hash = hashes[index]
            guard let found = tables.pairs.find(hash, from: PairTable.bucket(hash, bucketCount)) else { continue }
            let flags = found.entry >> 56
            rows[index] = found.entry >> 8 & PairTable.weightMask
            words[index] = UInt8(truncatingIfNeeded: flags & PairTable.Flag.word)
            block.pending[pending] = UInt16(truncatingIfNeeded: index)
            block.nodes[pending] = found.number
            pending &+= Int(truncatingIfNeeded: flags >> PairTable.Flag.shift(ids[index + 2]) & 1)
        }
        followContinuations(&block, pending)
    }

    /// Follows the nodes that go on, a character deeper each round.
    @inline(__always)
    private func followContinuations(_ block: inout Block, _ count: Int) {
        let ids = block.columns.ids
        let continuations = tables.continuations
        let bucketCount = UInt64(continuations.count)
        var count = count
        var depth = 2
        while count > 0, depth < SegmentationModel.wordLengths.upperBound {
            // Most pairs that go on do so otherwise than here: a filter of one bit a key sorts them out.
            var likely = 0
            for item in 0..<count {
                let index = block.pending[item]
                let hash = ContinuationTable.mix(block.nodes[item], ids[Int(index) &+ depth])
                block.pending[likely] = index
                block.deepHashes[likely] = hash
                likely &+= continuations.mayContain(hash)
            }
            for item in 0..<likely {
                let bucket = ContinuationTable.bucket(block.deepHashes[item], bucketCount)
                hantext_prefetch(continuations.buckets + bucket &* ContinuationTable.bucketSize)
            }
            var next = 0
            for item in 0..<likely {
                guard let found = continuations.find(block.deepHashes[item]) else { continue }
                let index = Int(block.pending[item])
                let flags = found.entry >> 56
                if depth == 2 { addTriple(found.entry, to: &block.rows[index]) }
                block.words[index] |= UInt8(truncatingIfNeeded: (flags & PairTable.Flag.word) << UInt64(depth - 1))
                block.pending[next] = UInt16(truncatingIfNeeded: index)
                block.nodes[next] = ContinuationTable.deep &+ found.number
                next &+= Int(truncatingIfNeeded: flags >> PairTable.Flag.shift(ids[index + depth + 1]) & 1)
            }
            count = next
            depth += 1
        }
    }

    /// Adds a triple's weights to the row of its first pair, held within a byte.
    @inline(__always)
    private func addTriple(_ entry: UInt64, to row: inout UInt64) {
        let weights = entry >> 8 & ContinuationTable.weightMask
        guard weights != 0 else { return }
        let triple = SIMD8<Int16>(truncatingIfNeeded: unsafeBitCast(weights, to: SIMD8<Int8>.self))
        let sum = triple &+ SIMD8<Int16>(truncatingIfNeeded: unsafeBitCast(row, to: SIMD8<Int8>.self))
        let held = pointwiseMax(pointwiseMin(sum, SIMD8(repeating: 127)), SIMD8(repeating: -127))
        row = unsafeBitCast(SIMD8<Int8>(truncatingIfNeeded: held), to: UInt64.self)
    }

    /// Sums the rows and writes the boundaries from place `before` up to and including `last`; returns how many.
    @inline(__always)
    private func sum(_ block: inout Block, upTo last: Int) -> Int {
        let (ids, types, ends) = (block.columns.ids, block.columns.types, block.columns.ends)
        let (unigrams, typeRows, wordRows) = (tables.unigrams, tables.typeRows, tables.wordRows)
        let output = block.output
        var count = 0
        var sums = SIMD8<Int16>()
        var window = Int(types[0]) << 6 | Int(types[1]) << 3 | Int(types[2])
        let origin = SegmentationModel.Lanes.origin
        for index in 0..<(last + origin + 1) {
            window = (window << 3 | Int(types[index + 3])) & 0xFFF
            let unigram = unsafeBitCast(unigrams[Int(ids[index])], to: SIMD8<Int8>.self)
            let row = unsafeBitCast(block.rows[index], to: SIMD8<Int8>.self)
            sums &+= SIMD8<Int16>(truncatingIfNeeded: unigram) &+ SIMD8<Int16>(truncatingIfNeeded: row)
            sums &+= typeRows[window] &+ wordRows[Int(block.words[index])]
            let place = index &- origin
            let sum = sums[0]
            sums = SIMD8(sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], 0)
            if place >= Self.before {
                output[count] = ends[place &- 1]
                count &+= sum > 0 ? 1 : 0
            }
        }
        return count
    }
}

/// The columns of a block, cut out of one piece of memory.
private struct Block {
    /// An upper bound of what all columns take for a character.
    static let bytesPerCharacter = 56

    let columns: CharacterReader.Columns
    let hashes: UnsafeMutablePointer<UInt32>
    let rows: UnsafeMutablePointer<UInt64>
    let words: UnsafeMutablePointer<UInt8>
    let pending: UnsafeMutablePointer<UInt16>
    let nodes: UnsafeMutablePointer<UInt32>
    let deepHashes: UnsafeMutablePointer<UInt64>
    let overflowing: UnsafeMutablePointer<UInt16>
    let output: UnsafeMutablePointer<Int>
    var count = 0

    init(_ memory: UnsafeMutableRawBufferPointer, capacity: Int) {
        var offset = 0
        // The widest first, so that each column is aligned.
        func column<Element: BitwiseCopyable>(_: Element.Type, _ zero: Element) -> UnsafeMutablePointer<Element> {
            let start =
                memory.baseAddress.map { $0 + offset } ?? UnsafeMutableRawPointer.allocate(byteCount: 0, alignment: 8)
            offset += capacity * MemoryLayout<Element>.stride
            return start.initializeMemory(as: Element.self, repeating: zero, count: capacity)
        }
        let ends = column(Int.self, 0)
        output = column(Int.self, 0)
        rows = column(UInt64.self, 0)
        deepHashes = column(UInt64.self, 0)
        hashes = column(UInt32.self, 0)
        nodes = column(UInt32.self, 0)
        pending = column(UInt16.self, 0)
        overflowing = column(UInt16.self, 0)
        let ids = column(UInt16.self, 0)
        let types = column(UInt8.self, 0)
        words = column(UInt8.self, 0)
        columns = CharacterReader.Columns(ids: ids, types: types, ends: ends)
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
