import CModel

/// A set of words that ships as a table: whether a word stands in it, in simplified or traditional characters.
///
/// - Complexity: a look-up is linear in the word; reading the table takes less than a millisecond, once.
struct WordSet: Sendable {
    /// Verbs of two characters that clauses end with behind a noun, also such as are nouns elsewhere: 选手|晋级.
    static let closingVerbs = WordSet(
        words: UnsafeBufferPointer(start: hantext_closing_verbs_bytes(), count: hantext_closing_verbs_size()))

    /// Words of up to three characters that are several things and hardly ever a noun: 热烈, 最高, 一个.
    static let unnominal = WordSet(
        words: UnsafeBufferPointer(start: hantext_unnominal_bytes(), count: hantext_unnominal_size()))

    private var index: HashIndex
    /// The first two characters of each word, or its only one and 0.
    private let openings = ScalarPairs()
    private let traditional = TraditionalForms.shared

    /// Reads words with a space between.
    init(words: UnsafeBufferPointer<UInt8>) {
        // A word of two characters and its space.
        index = HashIndex(capacity: words.count / 7)
        for word in words.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
            _ = index.insert(TermHash.read(words, from: word.startIndex, to: word.endIndex).hash.value)
            let (first, second) = Self.opening(words, from: word.startIndex, to: word.endIndex)
            openings.insert(TermHash.fold(first), TermHash.fold(second))
        }
    }

    /// Whether the word from `start` to `end` stands in the set.
    func contains(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        guard start < end, end <= bytes.count, mayBegin(bytes, from: start, to: end) else { return false }
        return index.find(TermHash.read(bytes, from: start, to: end).hash.value) >= 0
            || traditional.simplifiedHash(of: bytes, from: start, to: end).map { index.find($0.value) >= 0 } ?? false
    }

    /// Whether a word of the set may begin as the one from `start` to `end` does, in simplified or traditional characters.
    private func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        let (first, second) = Self.opening(bytes, from: start, to: end)
        return openings.mayContain(TermHash.fold(first), TermHash.fold(second))
            || openings.mayContain(
                TermHash.fold(traditional.simplified(first)), TermHash.fold(traditional.simplified(second)))
    }

    /// The first two characters of a word, or its only one and 0.
    @inline(__always)
    private static func opening(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> (first: UInt32, second: UInt32) {
        let first = bytes.scalar(at: start)
        let next = start + first.length
        return (first.value, next < end ? bytes.scalar(at: next).value : 0)
    }
}
