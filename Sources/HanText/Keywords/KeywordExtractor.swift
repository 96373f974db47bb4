/// Ranks the keywords of a text.
///
/// In comes a text, with its title where there is one; out come the words and phrases that tell what it is about, the
/// best first. The segmenter's words are numbered, every run of up to four of them that could be a term is a
/// candidate, a ranking weighs the candidates, and of two that lie in one another the better one stays. Costs: linear
/// in the length of the text; the work space is kept for the next one.
///
/// ```swift
/// let extractor = KeywordExtractor(segmenter: try Segmenter())
/// for keyword in extractor.keywords(in: article, title: title, limit: 5) {
///     print(keyword.term, keyword.weight, keyword.count)
/// }
/// ```
public struct KeywordExtractor: Sendable {
    /// How candidates are weighed.
    public enum Ranking: Sendable, Hashable {
        /// Frequency, position, title, length and boundaries together; with document frequencies also rarity.
        case combined
        /// Words by ``TextRank``.
        case textRank(TextRank)
    }

    /// What makes a keyword, and how they are ranked.
    public struct Options: Sendable {
        /// How candidates are weighed.
        public var ranking: Ranking
        /// Words that no keyword starts or ends with.
        public var stopWords: StopWords
        /// The fewest characters of a keyword.
        public var minimumLength: Int
        /// The most characters of a keyword.
        public var maximumLength: Int
        /// Whether runs of words may be keywords.
        public var includesPhrases: Bool
        /// Whether a keyword that lies in a better one, or has one in it, is left out.
        public var mergesNested: Bool

        /// Creates options.
        public init(
            ranking: Ranking = .combined, stopWords: StopWords = .standard, minimumLength: Int = 2,
            maximumLength: Int = 12, includesPhrases: Bool = true, mergesNested: Bool = true
        ) {
            self.ranking = ranking
            self.stopWords = stopWords
            self.minimumLength = minimumLength
            self.maximumLength = maximumLength
            self.includesPhrases = includesPhrases
            self.mergesNested = mergesNested
        }
    }

    /// The options it was made with.
    public let options: Options
    private let segmenter: Segmenter
    private let traits: WordTraitTable
    private let scans = ScratchPool { TermScan() }

    /// Creates an extractor over a segmenter.
    public init(segmenter: Segmenter, options: Options = Options()) {
        self.segmenter = segmenter
        self.options = options
        traits = WordTraitTable(options.stopWords)
    }

    /// The `limit` best keywords of a text, the best first.
    ///
    /// - Parameters:
    ///   - text: The text, without its title.
    ///   - title: Its title; terms that it shares with the text weigh more.
    ///   - limit: The most keywords that come back.
    /// - Complexity: O(*n*) in the length of the text.
    public func keywords(in text: String, title: String? = nil, limit: Int = 10) -> [Keyword] {
        guard limit > 0 else { return [] }
        var text = text
        return text.withUTF8 { bytes in
            scans.withScratch { scan in
                scan.scan(bytes, segmenter: segmenter, traits: traits, masked: [])
                return ranked(scan, bytes, title: title, limit: limit)
            }
        }
    }

    private func ranked(
        _ scan: TermScan, _ bytes: UnsafeBufferPointer<UInt8>, title: String?, limit: Int
    ) -> [Keyword] {
        let weights: [Double]
        switch options.ranking {
        case .combined:
            let titleTerms = TitleTerms(title ?? "")
            weights = scan.candidates.map { CombinedRanking.weight(of: $0, in: scan, title: titleTerms) }
        case .textRank(let textRank):
            weights = textRank.candidateWeights(scan)
        }
        var selection = KeywordSelection(limit: limit, mergesNested: options.mergesNested)
        let order = scan.candidates.indices.filter { weights[$0] > 0 && isWanted(scan.candidates[$0], scan) }
            .sorted { (-weights[$0], scan.candidates[$0].item, $0) < (-weights[$1], scan.candidates[$1].item, $1) }
        for number in order where !selection.isFull {
            selection.offer(scan.candidates[number], weight: weights[number], in: scan, bytes)
        }
        return selection.keywords
    }

    private func isWanted(_ candidate: TermScan.Candidate, _ scan: TermScan) -> Bool {
        let length = Int(candidate.length)
        guard length >= options.minimumLength, length <= options.maximumLength else { return false }
        return options.includesPhrases || candidate.words == 1
    }
}
