import CModel

/// The default ranking: a rough weight for every candidate, and a forest of small trees for the best of these.
///
/// Costs: a few operations a candidate, the first trees for each of some seventy candidates, all of them for some
/// twenty.
struct CombinedRanking: Sendable {
    private typealias Lanes = TermScan.Lanes
    private typealias Weights = SIMD4<Float>

    private let forests = RankingForest<CandidateFeature>.standard()

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
        scratch.sums.fill(scratch.table.blocks * FeatureTable<CandidateFeature>.lanes, with: 0)
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
                candidate, order: choice.order, around: scan.greatestCount(around: Int(choice.first)),
                to: scratch.table.row(row))
        }
    }

    /// The `count` candidates with the greatest rough weights, in the order of the text.
    private func choose(
        _ scan: borrowing TermScan, title: TitleTerms, count: Int, _ bounds: TermBounds,
        _ scratch: inout RankingScratch
    ) {
        let occurrences = scan.occurrences
        weigh(scan, bounds, &scratch)
        let rough = scratch.rough.base
        if !title.isEmpty {
            for place in occurrences.places where title.position(of: occurrences.hashes[Int(place)]) >= 0 {
                if rough[Int(place)] >= 0 { rough[Int(place)] *= 4 }
            }
        }
        let floor = scan.candidateCount <= count ? 0 : scratch.thresholdOfRough(occurrences.places, keeping: count)
        scratch.chosen.removeAll()
        let target = scratch.chosen.room(for: occurrences.places.count + 1)
        var kept = 0
        var order: Int32 = 0
        for place in occurrences.places {
            target[kept] = RankingScratch.Choice(first: place, order: order)
            kept &+= Int(truncatingIfNeeded: hantext_opaque(rough[Int(place)] >= floor ? 1 : 0))
            // 1 where the sign bit is set: for the first occurrence of a term.
            order &-= occurrences.previous[Int(place)] &>> 31
        }
        scratch.chosen.take(kept)
    }

    /// Writes the rough weight of each place: it tells what may be among the best.
    private func weigh(_ scan: borrowing TermScan, _ bounds: TermBounds, _ scratch: inout RankingScratch) {
        typealias Shape = TermScan.Shape
        let occurrences = scan.occurrences
        let evidence = scratch.evidence(places: occurrences.placeCount)
        for group in scan.groups where group.count > 1 {
            // Occurrences inside one longer term speak for that term.
            let count = Float(group.count)
            evidence.own[Int(group.first)] = count - 0.7 * min(group.around, count - 1)
            evidence.boundaries[Int(group.first)] = Float(group.leftBoundaries &+ group.rightBoundaries) / count
            evidence.flags[Int(group.first)] = Evidence.several | (group.quoted > 0 ? Evidence.quoted : 0)
        }
        // Factors of 1 in place of branches, which would be taken at random.
        @inline(__always) func factor(_ value: Float, where bits: Lanes) -> Weights {
            Weights(repeating: 1).replacing(with: value, where: bits .!= 0)
        }
        let slope = -0.6 / Float(scan.items.count)
        for row in 0..<occurrences.placeCount / TermScan.lanes {
            let place = row &* TermScan.lanes
            let shapes = Lanes(loading: occurrences.shapes + place)
            let lengths = Lanes(loading: occurrences.lengths + place)
            let sides = shapes &>> Shape.sidesShift
            let words = shapes &>> Shape.wordsShift
            let flags = Lanes(loading: evidence.flags + place)
            let isOnce = flags .== 0
            var weights = Weights(loading: evidence.own + place).replacing(with: 1, where: isOnce)
            weights *= Weights(shapes & Shape.rarity)
            weights *= 1 + 0.2 * Weights(lengths.replacing(with: 5, where: lengths .> 5))
            // The mean number of sides with a boundary.
            let boundaries = Weights(sides & 1 &+ sides &>> 1 & 1)
            weights *= 0.3 + Weights(loading: evidence.boundaries + place).replacing(with: boundaries, where: isOnce)
            // What occurs several times counts as one word; to join two masks Swift takes them apart.
            weights *= Weights(repeating: 1).replacing(with: 0.6, where: words &- flags &<< Shape.wordsShift .> 1)
            weights *= factor(0.5, where: shapes & Shape.bits(of: .generic))
            weights *= factor(0.4, where: shapes & Shape.bits(of: .edgeless))
            weights *= factor(2, where: sides & 4 | flags & Evidence.quoted)
            weights *= 1.3 + slope * Float(occurrences.item(place))
            // Later occurrences of a term stand for nothing.
            let unwanted =
                bounds.outside(lengths: lengths, words: words) | ~Lanes(loading: occurrences.previous + place)
            weights.replacing(with: -1, where: unwanted .< 0).store(to: scratch.rough.base + place)
        }
    }
}

/// What the options ask of a term.
struct TermBounds: Sendable {
    private let least: Int32
    private let most: Int32
    private let mostWords: Int32

    init(_ options: KeywordExtractor.Options) {
        least = max(0, Int32(clamping: options.minimumLength))
        most = max(least, Int32(clamping: options.maximumLength))
        // An empty range of lengths has no term.
        mostWords = options.maximumLength < options.minimumLength ? 0 : options.includesPhrases ? .max : 1
    }

    /// Below 0 for each of four terms that is not asked for.
    @inline(__always)
    func outside(lengths: TermScan.Lanes, words: TermScan.Lanes) -> TermScan.Lanes {
        (lengths &- least) | (most &- lengths) | (mostWords &- words)
    }

    func contain(_ occurrence: TermScan.Occurrence) -> Bool {
        outside(lengths: .init(repeating: occurrence.length), words: .init(repeating: occurrence.words))[0] >= 0
    }
}

/// What is known of terms that occur several times, at the places of their first occurrences.
private struct Evidence {
    /// The count, less what speaks for a longer term.
    var own: UnsafeMutablePointer<Float>
    /// The mean number of sides with a boundary.
    var boundaries: UnsafeMutablePointer<Float>
    /// 0 for all other places, where the others have no meaning.
    var flags: UnsafeMutablePointer<Int32>

    static let several: Int32 = 1
    /// It stands in quotation marks.
    static let quoted: Int32 = 2
}

/// Work space of the ranking, kept from text to text.
struct RankingScratch: ~Copyable {
    /// A candidate that is ranked.
    struct Choice {
        /// The place of its first occurrence.
        var first: Int32
        /// How many candidates come before it.
        var order: Int32
    }

    /// In the order of the text.
    var chosen = PlainBuffer<Choice>()
    /// Their scores.
    var scores = PlainBuffer<Float>()
    var table = FeatureTable<CandidateFeature>()
    fileprivate var sums = PlainBuffer<Int16>()
    /// A rough weight for each place of ``TermScan/occurrences``, negative where it stands for no candidate that is
    /// wanted.
    fileprivate var rough = PlainBuffer<Float>()
    private var own = PlainBuffer<Float>()
    private var boundaries = PlainBuffer<Float>()
    private var flags = PlainBuffer<Int32>()
    private var buckets = PlainBuffer<Int32>()
    private var keys = PlainBuffer<UInt64>()
    private var places = PlainBuffer<Int32>()

    deinit {
        chosen.deallocate()
        scores.deallocate()
        sums.deallocate()
        table.values.deallocate()
        rough.deallocate()
        own.deallocate()
        boundaries.deallocate()
        flags.deallocate()
        buckets.deallocate()
        keys.deallocate()
        places.deallocate()
    }

    /// Takes room for so many rough weights and what they come from.
    fileprivate mutating func evidence(places: Int) -> Evidence {
        _ = rough.room(for: places)
        flags.fill(places, with: 0)
        return Evidence(own: own.room(for: places), boundaries: boundaries.room(for: places), flags: flags.base)
    }

    /// A threshold that keeps at least `count` of the rough weights of places, found by counting them by their leading
    /// bits.
    fileprivate mutating func thresholdOfRough(_ places: UnsafeBufferPointer<Int32>, keeping count: Int) -> Float {
        // Positive floats order like their bits; 12 bits below the sign are 8 steps for each power of two.
        buckets.fill(2048, with: 0)
        var greatest = 0
        for place in places {
            let weight = rough.base[Int(place)]
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

    /// Keeps the `count` chosen with the greatest sums, of equal sums the earlier, with their sums and features, in the
    /// order of the text.
    fileprivate mutating func keepBest(_ count: Int) {
        guard chosen.count > count else { return }
        let least = leastSum(ofBest: count)
        // Of those with just that sum as many as there is room for.
        var room = count - chosenCount(above: least)
        places.removeAll()
        let target = places.room(for: chosen.count)
        var kept = 0
        for place in 0..<chosen.count {
            let sum = sums.base[place]
            let isLast = sum == least && room > 0
            target[kept] = Int32(truncatingIfNeeded: place)
            kept &+= sum > least || isLast ? 1 : 0
            room &-= isLast ? 1 : 0
        }
        places.take(kept)
        for (new, old) in places.elements.enumerated() {
            chosen.base[new] = chosen.base[Int(old)]
            sums.base[new] = sums.base[Int(old)]
        }
        chosen.truncate(to: count)
        table.keep(places.elements)
    }

    /// The greatest number that `count` of the sums reach, found bit by bit: to sort them takes branches at random.
    private func leastSum(ofBest count: Int) -> Int16 {
        var least = Int(Int16.min)
        for bit in stride(from: 15, through: 0, by: -1)
        where chosenCount(above: Int16(truncatingIfNeeded: least + 1 << bit - 1)) >= count {
            least += 1 << bit
        }
        return Int16(truncatingIfNeeded: least)
    }

    private func chosenCount(above sum: Int16) -> Int { hantext_count_above(sums.base, chosen.count, sum) }

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
