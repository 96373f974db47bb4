import Foundation

/// The labels of the teachers for a sentence, made into probabilities.
///
/// A teacher's label, from -1 (no boundary) to 1, times its weight counts as evidence in log-odds.
struct Votes {
    /// The weights of the teachers, in the order of their labels.
    var weights: [Float]
    /// What is added to the evidence; above 0 it favours boundaries.
    var bias: Float
    /// Sentences whose places are less certain on average than this are left out.
    var leastAgreement: Float

    /// Probabilities before each scalar, or `nil` where the labels don't fit or disagree.
    func probabilities(_ labels: [[UInt8]], count: Int) -> [Float]? {
        guard count > 1, labels.allSatisfy({ $0.count == count }) else { return nil }
        var evidence = [Float](repeating: bias, count: count)
        for (weight, marks) in zip(weights, labels) {
            for (index, mark) in marks.enumerated() { evidence[index] += weight * (2 * Self.value(mark) - 1) }
        }
        let probabilities = evidence.map { 1 / (1 + expf(-$0)) }
        let doubt = probabilities.reduce(0) { $0 + min($1, 1 - $1) } / Float(count)
        return 1 - 2 * doubt < leastAgreement ? nil : probabilities
    }

    /// A digit of base 36 as a share of 1.
    static func value(_ mark: UInt8) -> Float { Float(mark < 58 ? mark - 48 : mark - 87) / 35 }
}
