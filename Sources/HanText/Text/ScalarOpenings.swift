/// The first three scalars of phrases of two and more: tells with a load or two that none of them begins with what a text
/// holds.
///
/// As of ``ScalarPairs``, what passes may begin none all the same.
struct ScalarOpenings: Sendable {
    /// The first two scalars, those that are all of a phrase, and the first three of longer ones.
    private let pairs = ScalarPairs()
    private let wholes: ScalarPairs
    private let threes: ScalarPairs

    /// None yet; of more `bits`, a power of two, fewer openings share one.
    init(bits: Int) {
        wholes = ScalarPairs(bits: bits)
        threes = ScalarPairs(bits: bits)
    }

    /// Adds the first scalars of a phrase; one scalar alone is left out.
    func insert(_ scalars: [UInt32]) {
        guard scalars.count > 1 else { return }
        pairs.insert(scalars[0], scalars[1])
        if scalars.count == 2 {
            wholes.insert(scalars[0], scalars[1])
        } else {
            threes.insert(Self.pair(scalars[0], scalars[1]), scalars[2])
        }
    }

    /// Whether a phrase may begin with three scalars.
    @inline(__always)
    func mayContain(_ first: UInt32, _ second: UInt32, _ third: @autoclosure () -> UInt32) -> Bool {
        let pair = ScalarPairs.Place(first, second)
        guard pairs.mayContain(pair) else { return false }
        return wholes.mayContain(pair) || threes.mayContain(Self.pair(first, second), third())
    }

    /// Whether a phrase may begin with two scalars.
    @inline(__always)
    func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool { pairs.mayContain(first, second) }

    /// Two scalars as one number, for sets of three.
    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 { first &* 31 &+ second }
}
