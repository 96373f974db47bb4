import CModel

/// The default ranking: a rough weight for every candidate, and a forest of small trees for the best of these.
///
/// Costs: a few operations a candidate, the first trees for each of some seventy candidates, all of them for some
/// twenty.
struct CombinedRanking: Sendable {
    private let forests = RankingForest.standard()

    /// Chooses the candidates to rank and weighs them: ``RankingScratch/chosen`` and ``RankingScratch/scores``.
    func rank(
        _ scan: borrowing TermScan, title: TitleTerms, limit: Int, bounds: TermBounds, _ scratch: inout RankingScratch
    ) {
        // Posts are short, and their keywords look like nothing in particular: every candidate is ranked up to 400.
        let least = scan.isUnpunctuated ? 400 : 64
        choose(scan, title: title, count: max(least, 4 * min(limit, 1 << 20)), bounds, &scratch)
        writeTable(scan, title: title, &scratch)
        let forest = scan.isUnpunctuated ? forests.unpunctuated : forests.punctuated
        // The first third of the trees tells which candidates may be among the best.
        let first = forest.count / 3
        scratch.sums.fill(scratch.table.blocks * FeatureTable.lanes, with: 0)
        forest.add(0..<first, of: scratch.table, to: scratch.sums.base)
        scratch.keepBest(16 + 2 * min(limit, 1 << 20))
        forest.add(first..<forest.count, of: scratch.table, to: scratch.sums.base)
        scratch.scores.removeAll()
        for sum in scratch.sums.elements.prefix(scratch.chosen.count) { scratch.scores.append(forest.score(sum)) }
    }

    /// Fills the table with the features of the chosen candidates.
    func writeTable(_ scan: borrowing TermScan, title: TitleTerms, _ scratch: inout RankingScratch) {
        let writer = FeatureWriter(scan, title: title)
        scratch.table.begin(scratch.chosen.count)
        for (row, choice) in scratch.chosen.elements.enumerated() {
            let candidate = scan.candidate(at: Int(choice.first))
            writer.write(
                candidate, order: choice.order, around: scan.greatestCount(around: candidate),
                to: scratch.table.row(row))
        }
    }

    /// The `count` candidates with the greatest rough weights, in the order of the text.
    private func choose(
        _ scan: borrowing TermScan, title: TitleTerms, count: Int, _ bounds: TermBounds,
        _ scratch: inout RankingScratch
    ) {
        let occurrences = scan.occurrences
        let rough = scratch.roughWeights(occurrences.count)
        let slope = -0.6 / Float(scan.items.count)
        // What occurs once; later occurrences of a term stand for nothing.
        for (number, occurrence) in occurrences.enumerated() {
            let sides = occurrence.sides.rawValue
            let weight = Self.roughWeight(
                of: occurrence, own: 1, boundaries: Float(sides & 1 &+ sides >> 1 & 1),
                share: occurrence.words > 1 ? 0.6 : 1, quoted: sides >> 2, slope: slope)
            rough[number] = occurrence.isFirst && bounds.contain(occurrence) ? weight : -1
        }
        for group in scan.groups where group.count > 1 && rough[Int(group.first)] >= 0 {
            let first = Int(group.first)
            // Occurrences inside one longer term speak for that term.
            let inside = min(scan.greatestCount(around: scan.candidate(at: first)), Float(group.count &- 1))
            let count = Float(group.count)
            rough[first] = Self.roughWeight(
                of: occurrences[first], own: count - 0.7 * inside,
                boundaries: Float(group.leftBoundaries &+ group.rightBoundaries) / count, share: 1,
                quoted: UInt8(truncatingIfNeeded: min(group.quoted, 1)), slope: slope)
        }
        if !title.isEmpty {
            for number in occurrences.indices where title.position(of: occurrences[number].hash) >= 0 {
                if rough[number] >= 0 { rough[number] *= 4 }
            }
        }
        let floor = scan.candidateCount <= count ? 0 : scratch.thresholdOfRough(keeping: count)
        scratch.chosen.removeAll()
        let target = scratch.chosen.room(for: occurrences.count + 1)
        var kept = 0
        var order: Int32 = 0
        for (number, occurrence) in occurrences.enumerated() {
            target[kept] = RankingScratch.Choice(first: Int32(truncatingIfNeeded: number), order: order)
            kept &+= Int(truncatingIfNeeded: hantext_opaque(rough[number] >= floor ? 1 : 0))
            // 1 where the sign bit is set: for the first occurrence of a term.
            order &-= occurrence.previous &>> 31
        }
        scratch.chosen.take(kept)
    }

    /// A weight that tells what may be among the best.
    ///
    /// - Parameters:
    ///   - own: The count, less what speaks for a longer term.
    ///   - boundaries: The mean number of sides with a boundary.
    ///   - share: What a term's count is worth.
    @inline(__always)
    private static func roughWeight(
        of occurrence: TermScan.Occurrence, own: Float, boundaries: Float, share: Float, quoted: UInt8, slope: Float
    ) -> Float {
        var weight = own * Float(occurrence.edgeRarity)
        weight *= 1 + 0.2 * Float(min(occurrence.length, 5))
        weight *= 0.3 + boundaries
        weight *= share
        // Factors of 1 in place of branches, which would be taken at random.
        weight *= occurrence.edgeTraits.contains(.generic) ? 0.5 : 1
        weight *= occurrence.edgeTraits.isDisjoint(with: .edgeless) ? 1 : 0.4
        weight *= quoted > 0 ? 2 : 1
        return weight * (1.3 + slope * Float(occurrence.item))
    }
}

/// What the options ask of a term.
struct TermBounds: Sendable {
    private let lengths: ClosedRange<Int32>
    private let mostWords: Int32

    init(_ options: KeywordExtractor.Options) {
        let minimum = Int32(clamping: options.minimumLength)
        lengths = minimum...max(minimum, Int32(clamping: options.maximumLength))
        // An empty range of lengths has no term.
        mostWords = options.maximumLength < options.minimumLength ? 0 : options.includesPhrases ? .max : 1
    }

    @inline(__always)
    func contain(_ occurrence: TermScan.Occurrence) -> Bool {
        lengths.contains(occurrence.length) && Int32(occurrence.words) <= mostWords
    }
}

/// Work space of the ranking, kept from text to text.
struct RankingScratch: ~Copyable {
    /// A candidate that is ranked.
    struct Choice {
        /// Its first occurrence.
        var first: Int32
        /// How many candidates come before it.
        var order: Int32
    }

    /// In the order of the text.
    var chosen = PlainBuffer<Choice>()
    /// Their scores.
    var scores = PlainBuffer<Float>()
    var table = FeatureTable()
    fileprivate var sums = PlainBuffer<Int16>()
    /// A rough weight for each occurrence, negative where it stands for no candidate that is wanted.
    fileprivate var rough = PlainBuffer<Float>()
    private var buckets = PlainBuffer<Int32>()
    private var keys = PlainBuffer<UInt64>()
    private var places = PlainBuffer<Int32>()

    deinit {
        chosen.deallocate()
        scores.deallocate()
        sums.deallocate()
        table.values.deallocate()
        rough.deallocate()
        buckets.deallocate()
        keys.deallocate()
        places.deallocate()
    }

    /// Takes room for so many rough weights.
    fileprivate mutating func roughWeights(_ count: Int) -> UnsafeMutablePointer<Float> {
        rough.removeAll()
        let base = rough.room(for: count)
        rough.take(count)
        return base
    }

    /// A threshold that keeps at least `count` of the rough weights, found by counting them by their leading bits.
    fileprivate mutating func thresholdOfRough(keeping count: Int) -> Float {
        // Positive floats order like their bits; 12 bits below the sign are 8 steps for each power of two.
        buckets.fill(2048, with: 0)
        var greatest = 0
        for weight in rough.elements {
            // What isn't wanted joins the least, which no threshold keeps out.
            let bucket = Int(max(0, Int32(bitPattern: weight.bitPattern)) >> 20)
            buckets.base[bucket] &+= 1
            greatest = max(greatest, bucket)
        }
        var kept = 0
        for bucket in stride(from: greatest, through: 0, by: -1) {
            kept += Int(buckets.base[bucket])
            if kept >= count { return Float(bitPattern: UInt32(bucket) << 20) }
        }
        return 0
    }

    /// Keeps the `count` chosen with the greatest sums, with their sums and features, in the order of the text.
    fileprivate mutating func keepBest(_ count: Int) {
        guard chosen.count > count else { return }
        keys.removeAll()
        // The greatest sum first; of equal sums the earlier.
        @inline(__always) func key(of place: Int) -> UInt64 {
            UInt64(0x7FFF &- Int(sums.base[place])) << 32 | UInt64(UInt32(place))
        }
        for place in 0..<chosen.count { keys.append(key(of: place)) }
        keys.sort()
        let last = keys.base[count - 1]
        places.removeAll()
        for place in 0..<chosen.count where key(of: place) <= last {
            places.append(Int32(truncatingIfNeeded: place))
        }
        for (new, old) in places.elements.enumerated() {
            chosen.base[new] = chosen.base[Int(old)]
            sums.base[new] = sums.base[Int(old)]
        }
        chosen.truncate(to: count)
        table.keep(places.elements)
    }

    /// The places of the chosen in the order of their scores, the greatest first; of equal scores by their order.
    mutating func sortPlaces() -> UnsafeBufferPointer<UInt64> {
        keys.removeAll()
        for place in 0..<chosen.count {
            // A float's bits, the sign turned, order like the float; adding 0 leaves one zero.
            let bits = (scores.base[place] + 0).bitPattern
            let ascending = bits >> 31 == 0 ? bits | 1 << 31 : ~bits
            keys.append(UInt64(~ascending) << 32 | UInt64(UInt32(place)))
        }
        keys.sort()
        for place in 0..<keys.count { keys.base[place] &= 0xFFFF_FFFF }
        return keys.elements
    }
}
