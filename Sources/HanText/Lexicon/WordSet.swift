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
    private let openings = WordOpenings(bits: 1 << 16)
    private let traditional = TraditionalForms.shared

    /// Reads words with a space between.
    init(words: UnsafeBufferPointer<UInt8>) {
        // A word of two characters and its space.
        index = HashIndex(capacity: words.count / 7)
        for word in words.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
            _ = index.insert(TermHash.read(words, from: word.startIndex, to: word.endIndex).hash.value)
            openings.insert(words, from: word.startIndex, to: word.endIndex)
        }
    }

    /// Whether the word from `start` to `end` stands in the set.
    func contains(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        guard start < end, end <= bytes.count, openings.mayBegin(bytes, from: start, to: end) else { return false }
        return index.find(TermHash.read(bytes, from: start, to: end).hash.value) >= 0
            || traditional.simplifiedHash(of: bytes, from: start, to: end).map { index.find($0.value) >= 0 } ?? false
    }
}
