/// How the words of a table begin: with what characters, so that most other words are told from them by two loads.
struct WordOpenings: Sendable {
    /// The first two characters of each word, or its only one and 0.
    private let pairs: ScalarPairs
    private let traditional = TraditionalForms.shared

    /// No word yet; of more bits, which have to be a power of two from 64 on, fewer openings share one.
    init(bits: Int) { pairs = ScalarPairs(bits: bits) }

    /// Adds a word as the table writes it.
    func insert(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        let (first, second) = Self.opening(bytes, from: start, to: end)
        pairs.insert(TermHash.fold(first), TermHash.fold(second))
    }

    /// Whether a word may begin as the one from `start` to `end` does, in simplified or traditional characters.
    func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        let (first, second) = Self.opening(bytes, from: start, to: end)
        // Folding changes nothing between the letters of ASCII and the forms of full width.
        let isFolded = first &- 0x80 < 0xFF00 - 0x80 && second &- 0x80 < 0xFF00 - 0x80
        return isFolded
            ? mayHold(first, second, simplified: traditional.simplified(first), traditional.simplified(second))
            : mayHold(
                TermHash.fold(first), TermHash.fold(second),
                simplified: TermHash.fold(traditional.simplified(first)), TermHash.fold(traditional.simplified(second)))
    }

    /// Whether a word may begin with two characters, or with their simplified ones.
    @inline(__always)
    private func mayHold(
        _ first: UInt32, _ second: UInt32, simplified simplifiedFirst: UInt32, _ simplifiedSecond: UInt32
    ) -> Bool {
        pairs.mayContain(first, second)
            || (simplifiedFirst != first || simplifiedSecond != second)
                && pairs.mayContain(simplifiedFirst, simplifiedSecond)
    }

    /// The first two characters of a word, or its only one and 0.
    @inline(__always)
    private static func opening(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> (first: UInt32, second: UInt32) {
        // Mostly two of three bytes.
        if end &- start >= 6, let pair = bytes.commonPair(at: start) { return pair }
        let first = bytes.scalar(at: start)
        let next = start + first.length
        return (first.value, next < end ? bytes.scalar(at: next).value : 0)
    }
}
