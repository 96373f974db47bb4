/// The labels of the teachers for a sentence, made into probabilities.
struct Votes {
    /// Shares of the teachers wapic, jiagu, jiagu-model and lac in the probability.
    var shares: [Float]
    /// Sentences on whose places the teachers agree less than this on average are left out.
    var leastAgreement: Float

    /// Probabilities before each scalar, or `nil` where the labels don't fit or disagree.
    func probabilities(_ labels: [[UInt8]], count: Int) -> [Float]? {
        guard count > 1, labels.allSatisfy({ $0.count == count }) else { return nil }
        var probabilities = [Float](repeating: 0, count: count)
        for (share, marks) in zip(shares, labels) {
            for (index, mark) in marks.enumerated() { probabilities[index] += share * Self.value(mark) }
        }
        let doubt = probabilities.reduce(0) { $0 + min($1, 1 - $1) } / Float(count)
        return 1 - 2 * doubt < leastAgreement ? nil : probabilities
    }

    /// A digit of base 36 as a share of 1.
    private static func value(_ mark: UInt8) -> Float { Float(mark < 58 ? mark - 48 : mark - 87) / 35 }
}
