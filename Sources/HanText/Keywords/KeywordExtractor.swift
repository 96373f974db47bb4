/// Ranks the keywords of a text.
///
/// In comes a text, with its title where there is one; out come the words and phrases that tell what it is about, the
/// best first. The segmenter's words are numbered, every run of them that could be a term is a candidate, a ranking
/// weighs the candidates, and of two that lie in one another the better one stays. Costs: linear in the length of the
/// text; the work space is kept for the next one.
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
        /// Frequency, rarity, position, title, length, boundaries and names together, by weights that were fitted to
        /// the keywords that authors gave their abstracts (CSL) and posters their posts (Weibo hashtags).
        case combined
        /// Words by ``TextRank``.
        case textRank(TextRank)
        /// Count times inverse document frequency, the mean of its words' for a phrase.
        case tfIDF
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
        /// The share of the keywords that may lie in another one or hold one; others of these are left out.
        public var nestedShare: Double

        /// Creates options.
        public init(
            ranking: Ranking = .combined, stopWords: StopWords = .standard, minimumLength: Int = 2,
            maximumLength: Int = 14, includesPhrases: Bool = true, nestedShare: Double = 0.1
        ) {
            self.ranking = ranking
            self.stopWords = stopWords
            self.minimumLength = minimumLength
            self.maximumLength = maximumLength
            self.includesPhrases = includesPhrases
            self.nestedShare = nestedShare
        }
    }

    /// The options it was made with.
    public let options: Options
    private let segmenter: Segmenter
    private let knowledge: WordKnowledge
    private let characters = CharacterTraits()
    private let credits = BylineScan.Table()
    private let combined = CombinedRanking()
    private let bounds: TermBounds
    private let scratches = ScratchPool { KeywordScratch() }

    /// Creates an extractor.
    ///
    /// - Parameters:
    ///   - segmenter: Cuts the words.
    ///   - frequencies: How rare words are; `nil` ranks by the text alone.
    ///   - options: What makes a keyword.
    public init(
        segmenter: Segmenter, frequencies: DocumentFrequencies? = .standard(), options: Options = Options()
    ) {
        self.segmenter = segmenter
        self.options = options
        bounds = TermBounds(options)
        knowledge = WordKnowledge(stopWords: options.stopWords, frequencies: frequencies)
    }

    /// The `limit` best keywords of a text, the best first.
    ///
    /// - Parameters:
    ///   - text: The text, without its title.
    ///   - title: Its title; terms that it shares with the text weigh more.
    ///   - limit: The most keywords that come back.
    /// - Complexity: O(*n*) in the length of the text.
    public func keywords(in text: String, title: String? = nil, limit: Int = 10) -> [Keyword] {
        keywords(
            in: text, part: TextSpan(start: 0, end: text.utf8.count), masked: [], title: title, limit: limit)
    }

    /// The keywords of a part of a text, their spans in the text; `masked` holds stretches without keywords, ascending.
    func keywords(
        in text: String, part: TextSpan, masked: [TextSpan], title: String?, limit: Int
    ) -> [Keyword] {
        guard limit > 0 else { return [] }
        var text = text
        return text.withUTF8 { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes[part.start..<part.end])
            return scratches.withScratch { scratch in
                let credits = BylineScan(bytes, table: credits)
                let spans = Self.union(
                    credits.spans, masked.map { TextSpan(start: $0.start - part.start, end: $0.end - part.start) })
                scratch.scan.scan(
                    bytes, segmenter: segmenter, knowledge: knowledge, characters: characters, masked: spans)
                var found = best(
                    of: scratch.scan, &scratch.ranking, &scratch.selection, bytes, title: TitleTerms(title ?? ""),
                    without: credits.names, limit: limit)
                if part.start > 0 {
                    for place in found.indices {
                        found[place].spans = found[place].spans.map {
                            TextSpan(start: $0.start + part.start, end: $0.end + part.start)
                        }
                    }
                }
                return found
            }
        }
    }

    /// The spans of both lists, ascending.
    private static func union(_ left: [TextSpan], _ right: [TextSpan]) -> [TextSpan] {
        if right.isEmpty { return left }
        return (left + right).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    private func best(
        of scan: borrowing TermScan, _ ranking: inout RankingScratch, _ selection: inout KeywordSelection,
        _ bytes: UnsafeBufferPointer<UInt8>, title: TitleTerms, without names: Set<UInt64>, limit: Int
    ) -> [Keyword] {
        rank(scan, title: title, limit: limit, &ranking)
        selection.begin(limit: limit, nestedShare: options.nestedShare, excluded: names)
        for place in ranking.sortPlaces() {
            if selection.isFull { break }
            let candidate = scan.candidate(at: Int(ranking.chosen.base[Int(place)].first))
            selection.offer(candidate, weight: weight(Double(ranking.scores.base[Int(place)])), in: scan, bytes)
        }
        return selection.finish()
    }

    private func rank(
        _ scan: borrowing TermScan, title: TitleTerms, limit: Int, _ ranking: inout RankingScratch
    ) {
        let (items, words) = (scan.items, scan.words)
        switch options.ranking {
        case .combined: combined.rank(scan, title: title, limit: limit, bounds: bounds, &ranking)
        case .textRank(let textRank):
            let scores = textRank.wordScores(scan)
            choose(scan, &ranking) { $0.words == 1 ? Float(scores[Int(items[Int($0.item)].word)]) : 0 }
        case .tfIDF:
            choose(scan, &ranking) { candidate in
                let items = items[Int(candidate.item)..<Int(candidate.item) + Int(candidate.words)]
                let rarity = items.reduce(0) { $0 + Float(words[Int($1.word)].rarity) / 16 }
                return Float(candidate.count) * rarity / Float(candidate.words)
            }
        }
    }

    /// Weighs every candidate that may be a keyword; a weight of 0 leaves one out.
    private func choose(
        _ scan: borrowing TermScan, _ ranking: inout RankingScratch,
        weight: (TermScan.Candidate) -> Float
    ) {
        ranking.chosen.removeAll()
        ranking.scores.removeAll()
        var order: Int32 = 0
        scan.forEachCandidate { number, candidate in
            defer { order += 1 }
            guard bounds.contain(scan.occurrences[number]) else { return }
            let score = weight(candidate)
            guard score > 0 else { return }
            ranking.chosen.append(RankingScratch.Choice(first: Int32(truncatingIfNeeded: number), order: order))
            ranking.scores.append(score)
        }
    }

    /// The combined score is a sum of logarithms of odds; as a weight it is the probability.
    private func weight(_ score: Double) -> Double {
        options.ranking == .combined ? Logistic.of(score) : score
    }
}

extension KeywordExtractor {
    /// Every candidate of a text with its features, for fitting the ranking (`Scripts/train-keywords`).
    @_spi(Training)
    public func candidateRows(in text: String, title: String?) -> [(term: String, row: [Int16])] {
        var text = text
        return text.withUTF8 { bytes in
            scratches.withScratch { scratch in
                scratch.scan.scan(bytes, segmenter: segmenter, knowledge: knowledge, characters: characters)
                scratch.ranking.chosen.removeAll()
                var terms: [String] = []
                scratch.scan.forEachCandidate { number, candidate in
                    let span = scratch.scan.span(of: candidate)
                    terms.append(String(decoding: bytes[span.start..<span.end], as: UTF8.self))
                    scratch.ranking.chosen.append(
                        RankingScratch.Choice(first: Int32(number), order: Int32(terms.count - 1)))
                }
                combined.writeTable(scratch.scan, title: TitleTerms(title ?? ""), &scratch.ranking)
                let table = scratch.ranking.table
                return terms.enumerated().map { row, term in
                    (term, CandidateFeature.allCases.map { table.row(row)[$0] })
                }
            }
        }
    }

    /// The names of the features.
    @_spi(Training)
    public static var featureNames: [String] { CandidateFeature.allCases.map { String(describing: $0) } }
}

/// What a thread works with on one text after another.
private final class KeywordScratch {
    var scan = TermScan()
    var ranking = RankingScratch()
    var selection = KeywordSelection()
}
