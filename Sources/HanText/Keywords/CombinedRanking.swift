/// The default weight of a candidate.
enum CombinedRanking {
    /// The weight of a candidate of a text.
    static func weight(of candidate: TermScan.Candidate, in scan: TermScan, title: TitleTerms) -> Double {
        let count = Double(candidate.count)
        let free = min(Double(candidate.leftBoundaries), Double(candidate.rightBoundaries)) / count
        let length = Double(min(candidate.length, 6))
        // Occurrences inside one longer term speak for that term.
        let own = count - 0.8 * Double(min(candidate.longer, candidate.count - 1))
        var weight = own * (1 + length * 0.35) * (0.5 + free)
        if candidate.words == 1 {
            let word = scan.words[Int(scan.items[Int(candidate.item)].word)]
            if word.traits.contains(.generic) { weight *= 0.3 }
        } else if candidate.count == 1, candidate.quoted == 0 {
            weight *= 0.3
        }
        if candidate.quoted > 0 { weight *= 1.5 }
        if title.contains(candidate.hash) { weight *= 2.5 }
        let position = Double(candidate.item) / Double(scan.items.count)
        return weight * (1.3 - 0.6 * position)
    }
}

/// The runs of characters of a title.
struct TitleTerms: Sendable {
    private var index = HashIndex(capacity: 8)

    /// Takes in the runs of two to twelve characters of the first 200 characters of a title.
    init(_ title: String) {
        let scalars = title.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.prefix(200).map(\.value)
        let values = Array(scalars)
        for start in values.indices {
            var hash = TermHash()
            for (length, value) in values[start...].prefix(12).enumerated() {
                hash.append(value)
                if length > 0 { _ = index.insert(hash.value) }
            }
        }
    }

    /// Whether the title has a term.
    func contains(_ hash: UInt64) -> Bool { index.count > 0 && index.find(hash) >= 0 }
}
