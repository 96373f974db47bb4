/// Words that say nothing about what a text is about.
///
/// ```swift
/// var stopWords = StopWords.standard
/// stopWords.insert("网友")
/// let extractor = KeywordExtractor(segmenter: segmenter, options: .init(stopWords: stopWords))
/// ```
public struct StopWords: Sendable, Hashable {
    /// Words that no term starts or ends with: 的, 为了, 我们.
    public private(set) var words: Set<String> = []
    /// Words that seldom make a keyword by themselves (提高, 开展), but may be part of one (提高产量).
    public private(set) var genericWords: Set<String> = []

    /// Creates a list.
    public init(words: some Sequence<String>, genericWords: some Sequence<String> = []) {
        self.words = Set(words.filter { !$0.isEmpty })
        self.genericWords = Set(genericWords.filter { !$0.isEmpty }).subtracting(self.words)
    }

    /// Adds a stop word.
    public mutating func insert(_ word: String) {
        guard !word.isEmpty else { return }
        words.insert(word)
        genericWords.remove(word)
    }

    /// Takes a word out of both lists.
    public mutating func remove(_ word: String) {
        words.remove(word)
        genericWords.remove(word)
    }

    /// Reads a list from text: words separated by white space or line breaks, a line that starts with `#` is a
    /// comment. Words after a line `# generic` are generic ones.
    public init(parsing text: String) {
        var isGeneric = false
        var words: [String] = []
        var generic: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.first == "#" {
                isGeneric = line.hasPrefix("# generic")
                continue
            }
            let entries = line.split(whereSeparator: \.isWhitespace).map(String.init)
            if isGeneric { generic += entries } else { words += entries }
        }
        self.init(words: words, genericWords: generic)
    }

    /// The list that ships: the closed classes of Chinese (pronouns, prepositions, conjunctions, particles, auxiliary
    /// verbs, adverbs of degree and time, localizers, measure words; after Lü Shuxiang, 现代汉语八百词) and the verbs
    /// and adjectives that news and abstracts use about anything. Compiled for this library.
    public static var standard: StopWords { StopWords(parsing: StopWordTable.text) }
}
