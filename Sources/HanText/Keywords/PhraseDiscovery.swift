/// Finds phrases and new words of a text or a corpus: what a lexicon should have and a segmenter cuts apart.
///
/// In come documents, out come phrases with the evidence for each: runs of words that stand together more often than
/// chance (cohesion) and among changing neighbours (freedom), what stands between quotation or title marks, and
/// abbreviations after 简称. A phrase that mostly occurs in one longer phrase is left out (C-value, Frantzi, Ananiadou
/// and Mima, 2000). Costs: two passes over the documents, linear in their length; memory grows with the different runs,
/// and those seen once are forgotten when there are too many.
///
/// ```swift
/// let discovery = PhraseDiscovery(segmenter: segmenter)
/// let phrases = discovery.phrases(in: corpus)
/// let better = try Segmenter(lexicon: discovery.lexicon(of: phrases))
/// ```
public struct PhraseDiscovery: Sendable {
    /// What counts as a phrase.
    public struct Options: Sendable, Hashable {
        /// The fewest occurrences of a run of words that no marks single out.
        public var minimumCount = 3
        /// The least cohesion of such a run, −1 to 1.
        public var minimumCohesion = 0.35
        /// The least share of its occurrences that have a boundary (a mark, a stop word, a figure) on either side.
        public var minimumBoundary = 0.25
        /// The least freedom on either side, in nats.
        public var minimumFreedom = 0.5
        /// The share of its occurrences in one longer phrase from which on a phrase is left out.
        public var nestedShare = 0.8
        /// The most different runs kept in memory.
        public var maximumRuns = 4_000_000

        /// Creates the default options.
        public init() {}
    }

    /// What speaks for a phrase.
    public enum Evidence: String, Sendable, Hashable, Codable, CaseIterable {
        /// Its words keep together and its neighbours change.
        case statistics
        /// Quotation marks stand around it.
        case quoted
        /// Title marks stand around it.
        case titled
        /// The text says that something is called so for short.
        case abbreviation
    }

    /// A phrase with what was measured of it.
    public struct Phrase: Sendable, Hashable, Codable {
        /// The phrase.
        public var term: String
        /// How often it occurs.
        public var count: Int
        /// What speaks for it most.
        public var evidence: Evidence
        /// Normalised pointwise mutual information of its words, −1 to 1; 1 for a single word.
        public var cohesion: Double
        /// The entropy of its neighbours in nats, on the side where it is less; each boundary is a neighbour of its own.
        public var freedom: Double
        /// Occurrences outside longer phrases, weighted by length.
        public var cValue: Double
        /// The full form of an abbreviation, where it stands right before it.
        public var fullForm: String?
    }

    /// The options it was made with.
    public let options: Options
    let segmenter: Segmenter
    let knowledge: WordKnowledge

    /// Creates a discovery over the words of a segmenter.
    public init(segmenter: Segmenter, stopWords: StopWords = .standard, options: Options = Options()) {
        self.segmenter = segmenter
        self.options = options
        knowledge = WordKnowledge(stopWords: stopWords, frequencies: nil)
    }

    /// The phrases of a text, the greatest C-value first.
    public func phrases(in text: String) -> [Phrase] { phrases(in: CollectionOfOne(text)) }

    /// The phrases of a corpus, the greatest C-value first; documents are read twice.
    public func phrases(in documents: some Collection<String>) -> [Phrase] {
        var counter = PhraseCounter(options: options)
        var scan = TermScan()
        let characters = CharacterTraits()
        for var document in documents {
            document.withUTF8 { bytes in
                scan.scan(bytes, segmenter: segmenter, knowledge: knowledge, characters: characters)
                counter.count(scan, bytes)
            }
        }
        counter.keepFrequent()
        for var document in documents {
            document.withUTF8 { bytes in
                scan.scan(bytes, segmenter: segmenter, knowledge: knowledge, characters: characters)
                counter.countNeighbours(scan)
            }
        }
        return counter.phrases()
    }

    /// A lexicon of phrases for a ``Segmenter``, with their counts as frequencies and their evidence as tag.
    public func lexicon(of phrases: some Sequence<Phrase>) -> Lexicon {
        Lexicon(
            phrases.map { Lexicon.Entry(word: $0.term, frequency: max(1, $0.count), tag: $0.evidence.rawValue) })
    }

    /// The phrases as lines `term count evidence`, the format that ``Lexicon`` reads from a file.
    public func lexiconText(of phrases: some Sequence<Phrase>) -> String {
        phrases.reduce(into: "") { $0 += "\($1.term) \(max(1, $1.count)) \($1.evidence.rawValue)\n" }
    }
}
