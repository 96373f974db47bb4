/// Words that say little about what a text is about, in three classes.
///
/// ```swift
/// var stopWords = StopWords.standard
/// stopWords.insert("网友")
/// let extractor = KeywordExtractor(segmenter: segmenter, options: .init(stopWords: stopWords))
/// ```
public struct StopWords: Sendable, Hashable {
    /// How much a word is shut out.
    public enum Strength: String, Sendable, Hashable, Codable, CaseIterable {
        /// A function word: no term starts or ends with it (的, 为了, 我们).
        case stop
        /// An adverb, a measure word or a word of time: no term starts or ends with it (非常, 公里, 昨天).
        case weak
        /// A word of general use: seldom a keyword by itself (提高, 问题), but a part of many (提高产量).
        case generic
    }

    private var strengths: [String: Strength] = [:]

    /// Creates a list.
    public init(words: some Sequence<String> = [], strength: Strength = .stop) {
        for word in words { insert(word, as: strength) }
    }

    /// Reads a list from text: words separated by white space or line breaks. A line that starts with `#` is a
    /// comment; one that starts with `# stop`, `# weak` or `# generic` gives the class of the words after it.
    public init(parsing text: String) {
        var strength = Strength.stop
        for line in text.split(whereSeparator: \.isNewline) {
            if line.first == "#" {
                let name = line.dropFirst().drop(while: \.isWhitespace).prefix { $0.isLetter }
                strength = Strength(rawValue: String(name)) ?? strength
            } else {
                for word in line.split(whereSeparator: \.isWhitespace) { insert(String(word), as: strength) }
            }
        }
    }

    /// The number of words.
    public var count: Int { strengths.count }

    /// The class of a word, or `nil` where it isn't in the list.
    public subscript(word: some StringProtocol) -> Strength? { strengths[String(word)] }

    /// Adds a word, or moves it to another class.
    public mutating func insert(_ word: String, as strength: Strength = .stop) {
        if !word.isEmpty { strengths[word] = strength }
    }

    /// Takes a word out.
    public mutating func remove(_ word: String) { strengths[word] = nil }

    /// The words of a class, sorted.
    public func words(_ strength: Strength) -> [String] {
        strengths.lazy.filter { $0.value == strength }.map(\.key).sorted()
    }

    /// The list that ships, compiled for this library: the closed classes of Chinese (after Lü Shuxiang,
    /// 现代汉语八百词), words of time and measure, and the verbs, nouns and adjectives that news and abstracts use about
    /// anything; and the measure words that count times (人次, 架次), from the table that figures are read with.
    public static var standard: StopWords {
        var words = StopWords(parsing: StopWordTable.text)
        for word in UnitClassifiers.timesWords where words[word] == nil { words.insert(word, as: .weak) }
        return words
    }
}
