/// Words of the user's own that a ``Segmenter`` keeps whole.
///
/// ```swift
/// var lexicon = Lexicon(words: ["矛盾隐患", "八段锦"])
/// lexicon.insert(Lexicon.Entry(word: "民生微实事", tag: "nz"))
/// let segmenter = try Segmenter(lexicon: lexicon)
/// ```
///
/// The rule: a text is read from left to right, and where a word of the lexicon stands, the longest one there is
/// a token; reading goes on after it. It wins over the engine, and over a shorter or a later word of the lexicon.
/// Two exceptions: a word of one character is kept with its tag but cuts nothing, as it would tear words apart
/// wherever the character occurs; and a word that begins or ends with a Latin letter or a digit does not match inside
/// a longer run of these (`AI` is not found in `MAIL`). Matching is by bytes: case and script matter.
public struct Lexicon: Sendable, Hashable {
    /// A word with what is known of it.
    public struct Entry: Sendable, Hashable, Codable {
        /// The word.
        public var word: String
        /// How often it occurs, where the source says so.
        public var frequency: Int?
        /// Its part of speech or any other label, where the source gives one.
        public var tag: String?

        /// Creates an entry.
        public init(word: String, frequency: Int? = nil, tag: String? = nil) {
            self.word = word
            self.frequency = frequency
            self.tag = tag
        }
    }

    /// The most bytes of UTF-8 that a word may have.
    public static let longestWord = 255

    private var entriesByWord: [String: Entry] = [:]

    /// Creates an empty lexicon.
    public init() {}

    /// Creates a lexicon of words; of equal words the last one counts.
    public init(_ entries: some Sequence<Entry>) {
        for entry in entries { insert(entry) }
    }

    /// Creates a lexicon of bare words.
    public init(words: some Sequence<String>) {
        for word in words { insert(Entry(word: word)) }
    }

    /// The number of words.
    public var count: Int { entriesByWord.count }
    /// Whether there is no word.
    public var isEmpty: Bool { entriesByWord.isEmpty }
    /// The entries in the order of their words.
    public var entries: [Entry] { entriesByWord.values.sorted { $0.word < $1.word } }
    /// The words, in no order.
    var words: some Sequence<String> { entriesByWord.keys }

    /// What is known of a word, or `nil` where it isn't in the lexicon.
    public subscript(word: some StringProtocol) -> Entry? { entriesByWord[String(word)] }

    /// Adds a word, or replaces it.
    ///
    /// A frequency of 0 removes the word, as in jieba; an empty word and one longer than ``longestWord`` are left
    /// out.
    public mutating func insert(_ entry: Entry) {
        guard entry.frequency != 0 else { return remove(entry.word) }
        guard !entry.word.isEmpty, entry.word.utf8.count <= Self.longestWord else { return }
        entriesByWord[entry.word] = entry
    }

    /// Removes a word; nothing happens where it isn't there.
    public mutating func remove(_ word: String) { entriesByWord[word] = nil }

    /// Adds the words of another lexicon; where both have a word, the other one's entry counts.
    public mutating func merge(_ other: Lexicon) {
        entriesByWord.merge(other.entriesByWord) { _, new in new }
    }
}
