import CModel
import Testing

@testable import HanText

/// The hash tables behind the engines: what was added is found, what wasn't is not.
@Suite struct TableBuilderTests {
    /// Pairs of ids in an order without a pattern, each once.
    private static func pairs(_ count: Int, seed: UInt64) -> [(first: UInt16, second: UInt16)] {
        var state = seed
        var keys = Set<UInt32>()
        var pairs: [(first: UInt16, second: UInt16)] = []
        while pairs.count < count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let key = UInt32(truncatingIfNeeded: state >> 36)
            guard keys.insert(key).inserted else { continue }
            pairs.append((UInt16(key >> 14), UInt16(key & 0x3FFF)))
        }
        return pairs
    }

    /// The entry that a lookup gives: in its own bucket, or in one behind it.
    private static func entry<Layout>(
        _ table: PairTable<Layout>, _ pair: (first: UInt16, second: UInt16)
    ) -> (inBucket: UInt64, anywhere: UInt64?) {
        let place = table.place(pair.first, pair.second)
        return (table.probe(place).entry & Layout.contentMask, table.find(place).map { $0.entry & Layout.contentMask })
    }

    @Test(arguments: [1.0, 0.02]) func pairsAreFoundAndOthersAreNot(roomAskedFor: Double) {
        let all = Self.pairs(120_000, seed: 7)
        let known = all[..<60_000]
        let tables = TableBuilder<CostLayout>.filled(pairs: Int(60_000 * roomAskedFor), continuations: 0) { builder in
            for (index, pair) in known.enumerated() {
                builder.addPair(pair.first, pair.second, weights: UInt64(index & 0xFF), flags: PairFlag.word)
            }
        }
        defer {
            tables.pairs.deallocate()
            tables.continuations.deallocate()
        }
        for (index, pair) in known.enumerated() {
            let expected = UInt64(index & 0xFF) << 8 | UInt64(PairFlag.word)
            let found = Self.entry(tables.pairs, pair)
            #expect(found.anywhere == expected)
            #expect(found.inBucket == expected || found.inBucket == 0)
        }
        for pair in all[60_000...] {
            let found = Self.entry(tables.pairs, pair)
            #expect(found.inBucket == 0)
            // An empty slot holds zeros and may match a tag of zeros: nothing is told of it.
            #expect((found.anywhere ?? 0) == 0)
        }
    }

    @Test func weightsOfAPairAreKept() {
        let known = Self.pairs(30_000, seed: 11)
        let tables = TableBuilder<WeightLayout>.filled(pairs: known.count, continuations: 0) { builder in
            for (index, pair) in known.enumerated() {
                builder.addPair(pair.first, pair.second, weights: UInt64(index) &* 0x01_02_03_04 & 0xFF_FFFF_FFFF)
            }
        }
        defer {
            tables.pairs.deallocate()
            tables.continuations.deallocate()
        }
        for (index, pair) in known.enumerated() {
            let expected = (UInt64(index) &* 0x01_02_03_04 & 0xFF_FFFF_FFFF) << 8
            #expect(Self.entry(tables.pairs, pair).anywhere == expected)
        }
    }

    @Test(arguments: [1.0, 0.01]) func wordsAreFollowedToTheirEndsAndNoOthers(roomAskedFor: Double) {
        // Words of four characters that share beginnings, by the steps of a count.
        let words = (0..<UInt16(40_000)).map { number -> [UInt16] in
            let pair: [UInt16] = [number % 50 + 10, number / 50 % 40 + 100]
            return pair + [number / 2000 + 200, number % 97 + 300]
        }
        let sorted = Set(words).sorted { $0.lexicographicallyPrecedes($1) }
        let tables = TableBuilder<CostLayout>.filled(
            pairs: Int(2000 * roomAskedFor), continuations: Int(80_000 * roomAskedFor)
        ) { builder in
            for word in sorted { word.withUnsafeBufferPointer { builder.addWord($0, cost: UInt64(word[3] & 0xFF)) } }
        }
        defer {
            tables.pairs.deallocate()
            tables.continuations.deallocate()
        }
        func cost(of word: [UInt16]) -> UInt64? {
            guard let pair = tables.pairs.find(tables.pairs.place(word[0], word[1])) else { return nil }
            guard PairFlag.mayGoOn(pair.entry, with: word[2]) != 0 else { return nil }
            var node = pair.number
            for depth in 2..<word.count {
                let (place, isLikely) = tables.continuations.place(node, word[depth])
                let found = tables.continuations.find(place)
                guard isLikely != 0, ContinuationTable.isEntry(found.entry) else { return nil }
                if depth + 1 == word.count {
                    return found.entry >> 56 & UInt64(PairFlag.word) != 0 ? found.entry >> 24 & 0xFF : nil
                }
                guard PairFlag.mayGoOn(found.entry >> 56, with: word[depth + 1]) != 0 else { return nil }
                node = ContinuationTable.deep + found.number
            }
            return nil
        }
        let known = Set(sorted)
        for word in sorted {
            #expect(cost(of: word) == UInt64(word[3] & 0xFF))
            let other = [word[0], word[1], word[2], word[3] + 1]
            #expect((cost(of: other) != nil) == known.contains(other))
        }
    }

    @Test func sumsOfBytesAreHeldWithinAByte() {
        let sums = hantext_add_saturated(0x7F_80_01_FF_10_00_64_9C, 0x01_FF_02_01_F0_00_64_9C)
        #expect(sums == 0x7F_80_03_00_00_00_7F_80)
    }
}
