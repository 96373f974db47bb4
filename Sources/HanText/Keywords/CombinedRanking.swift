/// The default ranking: a rough weight for every candidate, and a forest of small trees for the best of these.
///
/// Costs: a few operations a candidate, then about 150 trees for each of some seventy candidates.
struct CombinedRanking: Sendable {
    private let forests = RankingForest.standard()

    /// Chooses the candidates to rank and weighs them: ``RankingScratch/chosen`` and ``RankingScratch/scores``.
    func rank(_ scan: inout TermScan, title: TitleTerms, limit: Int, isWanted: (TermScan.Candidate) -> Bool) {
        var scratch = RankingScratch()
        swap(&scratch, &scan.ranking)
        defer { swap(&scratch, &scan.ranking) }
        // Posts are short, and their keywords look like nothing in particular: every candidate is ranked up to 400.
        let least = scan.isUnpunctuated ? 400 : 64
        choose(scan, title: title, count: max(least, 4 * min(limit, 1 << 20)), isWanted, &scratch)
        writeRows(scan, title: title, &scratch)
        let forest = scan.isUnpunctuated ? forests.unpunctuated : forests.punctuated
        scratch.rows.withUnsafeBufferPointer { rows in
            scratch.scores.withUnsafeMutableBufferPointer { scores in
                forest.score(rows, columns: FeatureWriter.columns, into: scores)
            }
        }
    }

    /// Fills the rows of the chosen candidates.
    func writeRows(_ scan: TermScan, title: TitleTerms, _ scratch: inout RankingScratch) {
        let writer = FeatureWriter(scan, title: title)
        let size = scratch.chosen.count * FeatureWriter.columns
        if scratch.rows.count < size { scratch.rows = [Float](repeating: 0, count: size) }
        scratch.scores.removeAll(keepingCapacity: true)
        scratch.scores.append(contentsOf: repeatElement(0, count: scratch.chosen.count))
        scratch.rows.withUnsafeMutableBufferPointer { rows in
            for (place, number) in scratch.chosen.enumerated() {
                let start = place * FeatureWriter.columns
                writer.write(
                    Int(number), to: UnsafeMutableBufferPointer(rebasing: rows[start..<start + FeatureWriter.columns]))
            }
        }
    }

    /// The `count` candidates with the greatest rough weights, in the order of the text.
    private func choose(
        _ scan: TermScan, title: TitleTerms, count: Int, _ isWanted: (TermScan.Candidate) -> Bool,
        _ scratch: inout RankingScratch
    ) {
        scratch.chosen.removeAll(keepingCapacity: true)
        scratch.rough.removeAll(keepingCapacity: true)
        for candidate in scan.candidates {
            scratch.rough.append(isWanted(candidate) ? Self.roughWeight(of: candidate, in: scan, title: title) : -1)
        }
        let floor = scan.candidates.count <= count ? 0 : Self.threshold(of: scratch.rough, keeping: count)
        for number in scratch.rough.indices where scratch.rough[number] >= floor {
            scratch.chosen.append(Int32(truncatingIfNeeded: number))
        }
    }

    /// A threshold that keeps at least `count` of the values, found by counting values by their leading bits.
    private static func threshold(of values: [Float], keeping count: Int) -> Float {
        // Positive floats order like their bits; 12 bits below the sign are 8 steps for each power of two.
        var buckets = [Int32](repeating: 0, count: 2048)
        for value in values where value >= 0 { buckets[Int(value.bitPattern >> 20)] += 1 }
        var kept = 0
        for bucket in buckets.indices.reversed() {
            kept += Int(buckets[bucket])
            if kept >= count { return Float(bitPattern: UInt32(bucket) << 20) }
        }
        return 0
    }

    @inline(__always)
    private static func roughWeight(
        of candidate: TermScan.Candidate, in scan: TermScan, title: TitleTerms
    ) -> Float {
        let first = scan.words[Int(scan.items[Int(candidate.item)].word)]
        let last = scan.words[Int(scan.items[Int(candidate.item + candidate.words) - 1].word)]
        // Occurrences inside one longer term speak for that term.
        let own = Float(candidate.count) - 0.7 * Float(min(candidate.longer, candidate.count - 1))
        var weight = own * Float(Int(first.rarity) + Int(last.rarity)) * (1 + 0.2 * Float(min(candidate.length, 5)))
        weight *= 0.3 + Float(candidate.leftBoundaries + candidate.rightBoundaries) / Float(candidate.count)
        if candidate.words > 1, candidate.count == 1 { weight *= 0.6 }
        let traits = first.traits.union(last.traits)
        if traits.contains(.generic) { weight *= 0.5 }
        if !traits.isDisjoint(with: .edgeless) { weight *= 0.4 }
        if candidate.quoted > 0 { weight *= 2 }
        if title.position(of: candidate.hash) >= 0 { weight *= 4 }
        let position = Float(candidate.item) / Float(scan.items.count)
        return weight * (1.3 - 0.6 * position)
    }
}
