/// ICU's Chinese dictionary with the best path run here: ICU's boundaries at memory speed.
///
/// Runs of the dictionary's characters are cut where the sum of the costs of their words is least, as in ICU's
/// `CjkBreakEngine`; what lies between them by UAX #29's rules. A block is read up to a place where such rules decide,
/// so that the result doesn't depend on where blocks end; a run without such a place makes its block grow.
///
/// Differences from ICU that are known: text is not normalized before it is looked up, and scripts with dictionaries
/// of their own (Thai, Khmer, Lao, Burmese) are cut as letters. Releases class `:` and `@` differently, which is found
/// out from ICU when the engine is made.
struct DictionaryEngine: SegmentationEngine {
    private let tables: DictionaryTables

    init(_ classifier: TokenClassifier) throws(SegmenterError) { tables = try DictionaryTables(classifier) }

    private static let blockSize = 1024

    func forEachRun(in bytes: UnsafeBufferPointer<UInt8>, _ body: (BoundaryRun) -> Bool) {
        var block = PathBlock(room: min(Self.blockSize, bytes.count))
        defer { block.deallocate() }
        var position = 0
        while position < bytes.count {
            read(bytes, from: &position, into: &block)
            lookUp(&block)
            let ends = block.cutBestPath(hintsOfIDs: tables.hints)
            let run = BoundaryRun(UnsafeBufferPointer(start: block.output, count: ends), hints: block.hints)
            guard body(run) else { return }
        }
    }

    /// Reads segments and characters until the block is full and a segment has ended.
    @inline(never)
    private func read(_ bytes: UnsafeBufferPointer<UInt8>, from position: inout Int, into block: inout PathBlock) {
        guard let base = bytes.baseAddress else { return }
        let size = bytes.count
        var offset = position
        var count = 0
        var lastCut = 0
        block.begin()
        while offset < size {
            if count == block.room {
                if lastCut > 0 { break }
                block.grow()
            }
            readPlainRun(base, size, from: &offset, into: block, &count, &lastCut)
            guard offset < size, count < block.room else { continue }
            if readOther(bytes, from: &offset, into: &block, &count) { lastCut = count }
        }
        if offset < size { count = lastCut }
        position = block.ends[count - 1]
        block.finish(count)
    }

    /// Characters of the dictionary, and marks with one behind them, up to what needs more than a load.
    @inline(__always)
    private func readPlainRun(
        _ base: UnsafePointer<UInt8>, _ size: Int, from position: inout Int, into block: PathBlock, _ count: inout Int,
        _ lastCut: inout Int
    ) {
        let (plainIDs, costs) = (UnsafePointer(tables.plainIDs), UnsafePointer(tables.costs))
        // A load takes four bytes; the last characters of a text take the long way.
        let end = count &+ max(0, min(block.room &- count, (size &- position &- 1) / 3))
        var offset = position
        var index = count
        while index < end {
            let word = UInt32(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self))
            guard UTF8Scalar.hasThreeBytes(word) else { break }
            let scalar = Int(UTF8Scalar.value(word))
            let id = plainIDs[scalar]
            if id <= DictionaryTables.mark {
                // A mark before a Han character, to which nothing can belong.
                guard id == DictionaryTables.mark, UInt8(truncatingIfNeeded: word >> 24) &- 0xE4 < 6 else { break }
                lastCut = index &+ 1
            }
            offset &+= 3
            block.put(id, costs[scalar], end: offset, at: &index)
        }
        position = offset
        count = index
    }

    /// A segment, a character above the Basic Multilingual Plane, katakana, or an ill-formed byte; `true` where a path
    /// can't go across what was read.
    @inline(never)
    private func readOther(
        _ bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int, into block: inout PathBlock, _ count: inout Int
    ) -> Bool {
        guard let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset) else {
            offset += 1
            block.put(DictionaryTables.outside, 0, end: offset, at: &count)
            return true
        }
        let rules = WordBreakRules(bytes: bytes, classes: tables.classes)
        let isInDictionary =
            value < 0x10000
            ? tables.ids[Int(value)] != DictionaryTables.outside
            : tables.classes[value] == WordBreakClasses.dictionary
        if isInDictionary {
            offset += length
            let id = value < 0x10000 ? tables.ids[Int(value)] : DictionaryTables.lone
            let cost = value < 0x10000 ? tables.costs[Int(value)] : DictionaryTables.unknownCost
            block.put(id, cost, end: offset, at: &count)
            if PathBlock.isKatakana(value) { block.noteKatakana(at: count - 1) }
            return false
        }
        if count > 0, rules.extends(value) {
            offset += length
            block.ends[count - 1] = offset
            return false
        }
        offset = rules.endOfSegment(from: offset)
        block.put(DictionaryTables.outside, 0, end: offset, at: &count)
        return true
    }

    /// Finds the words of two and more characters that start at each character.
    private func lookUp(_ block: inout PathBlock) {
        let ids = UnsafePointer(block.ids)
        let scan = block.scan
        let continuations = tables.continuations
        let pending = scan.lookUp(ids, count: block.count, in: tables.pairs)
        let likely = scan.siftPending(pending, depth: 2, ids, continuations)
        scan.prefetchFirst(likely, in: continuations)
        for item in 0..<likely {
            scan.prefetch(after: item, in: continuations)
            let index = Int(scan.pending[item].index)
            var place = scan.pending[item].place
            var length = 3
            while true {
                let found = continuations.find(place)
                let flags = found.entry >> 56
                block.addLong(
                    flags & UInt64(PairFlag.word), at: index, length: length, cost: found.entry >> 24 & 0xFF)
                let next = ids[index + length]
                guard length < DictionaryTables.longestWord, PairFlag.mayGoOn(flags, with: next) != 0 else { break }
                place = continuations.place(ContinuationTable.deep &+ found.number, next).place
                length += 1
            }
        }
    }
}
