/// Turns the figures of a text into rows.
///
/// In: a text, or a ``Document`` whose layout was read. Out: its figures, and for each that states something a row
/// with who, did what, how many of what, when, where, compared with what. Only paragraphs that hold a figure are
/// taken apart into clauses; the cost is linear in their length.
///
/// How a clause states a figure is told by a few patterns (`FigureReading.Pattern`); subject, period and place carry on
/// through the clauses of a sentence and the sentences of a paragraph until the text names others. A field that the text
/// leaves open is `nil` rather than guessed. What these rules choose for subject, period and place is one candidate beside the
/// noun phrases, times and places of the sentence and what earlier ones said; a ranking takes the best (`FieldRanking`, in
/// `Statistics/Fields`). Which words are verbs is told by tables and, where these leave it open, by a
/// linear model of the word's neighbours (`VerbModel`; its data and scores are in `Sources/CModel/MODEL_CARD.md`). What it
/// can't do:
///
/// - tell the object of a verb from a relative clause where both read alike (收集有关资料达600件, 参加比赛的选手达600人);
/// - know the actor behind 其, 他们 and the like: the pronoun itself is given (of 它 the particular thing or the body that was named last, if there is one);
/// - see that two names mean one thing, or that two rows state the same figure;
/// - find places by name alone that no table lists and whose last character doesn't tell (溪湖), or names of people
///   whose characters are function words too (张为国);
/// - know a verb of one character in front of a noun that no table has (缓|缴水费), or one that the segmenter leaves glued to
///   its neighbour;
/// - carry a subject over a paragraph's end, but for pages with `#` titles, where the article's first actor is taken.
public struct StatisticExtractor: Sendable {
    /// The figures and the rows made of them.
    public struct Result: Sendable, Hashable, Codable {
        /// Every figure of the text.
        public var facts: [NumericFact]
        /// A row for every figure that states something, in order.
        public var statistics: [Statistic]
    }

    let factExtractor: FactExtractor
    let segmenter: Segmenter
    /// Whether a ranking chooses the rows' subjects, places and periods.
    let ranks: Bool
    private let lexicon = StatisticLexicon.standard
    private let splitter = SentenceSplitter()

    /// Creates an extractor over a segmenter and a fact extractor.
    ///
    /// - Parameter ranks: Whether a ranking chooses each row's subject, place and period among all that the sentence and what is
    ///   carried on offer (`FieldRanking`). Without it the rules alone choose, which takes a quarter less time and gives fewer of
    ///   the fields right: see the figures in `Sources/CModel/MODEL_CARD.md`.
    public init(segmenter: Segmenter, facts: FactExtractor = FactExtractor(), ranks: Bool = true) {
        self.segmenter = segmenter
        factExtractor = facts
        self.ranks = ranks
    }

    /// The rows of a text, its layout read by ``Reflow``.
    public func statistics(in text: String) -> Result { statistics(in: Reflow().document(text)) }

    /// The rows of a document.
    public func statistics(in document: Document) -> Result {
        let reference = factExtractor.reference(for: document)
        let facts = factExtractor.flowedFacts(in: document, from: reference, timeWords: false)
        let rows = document.flowed.utf8.withContiguousStorageIfAvailable { bytes in
            let drafts = readDrafts(in: document, facts: facts, bytes: bytes)
            let assembly = RowAssembly(
                document: document, bytes: bytes, facts: facts,
                resolve: { factExtractor.times(in: $0, from: reference) },
                pointsBack: { factExtractor.pointsBack(in: bytes, at: $0) })
            return assembly.rows(drafts)
        }
        return Result(facts: document.original(facts), statistics: rows ?? [])
    }

    func readDrafts(
        in document: Document, facts: [NumericFact], bytes: UnsafeBufferPointer<UInt8>,
        record: ((FieldRanking.Field, RowDraft, FieldScratch) -> Void)? = nil
    ) -> [RowDraft] {
        guard !facts.isEmpty else { return [] }
        let figures = Figure.figures(of: facts)
        let reader = ParagraphReader(bytes: bytes, lexicon: lexicon, facts: figures.elements, ranks: ranks)
        defer { figures.deallocate() }
        reader.fieldRecord = record
        var next = 0
        let hasParagraphs = document.blocks.contains { $0.kind == .paragraph }
        var article = ArticleActor()
        for block in document.blocks {
            if block.kind == .heading || block.kind == .byline { article.open(block, in: bytes, lexicon: lexicon) }
            while next < figures.count, figures[next].span.end <= block.span.start { next += 1 }
            guard next < figures.count else { break }
            guard figures[next].span.start < block.span.end || article.isSought && block.kind == .paragraph else {
                continue
            }
            // A headline's figures stand in the article again.
            guard block.kind != .byline, block.kind != .heading || !hasParagraphs else { continue }
            let isFirst = article.isSought && block.kind == .paragraph
            readParagraph(block.span, reader, next: &next, article: article, bytes: bytes, all: isFirst)
            if article.isSought, block.kind == .paragraph { article.found(reader.discourse.firstActor) }
        }
        return inOrder(Array(reader.rows))
    }

    /// Reads the sentences that hold figures, and of the others before them the first clause; with `all` the first
    /// sentence in any case.
    private func readParagraph(
        _ block: TextSpan, _ reader: ParagraphReader, next: inout Int, article: ArticleActor,
        bytes: UnsafeBufferPointer<UInt8>, all: Bool
    ) {
        let paragraph = UnsafeBufferPointer(rebasing: bytes[block.start..<min(block.end, bytes.count)])
        let facts = reader.facts
        // What stands behind the last figure that may make a row says nothing about one.
        var (pastAll, last) = (next, -1)
        while pastAll < facts.count, facts[pastAll].span.start < block.end {
            if all || !facts[pastAll].isCalendar { last = pastAll }
            pastAll += 1
        }
        guard last >= 0 || all else { return }
        let limit = pastAll > next ? facts[pastAll - 1].span.end : block.start
        reader.readings.removeAll()
        var (fact, end) = (next, block.start)
        splitter.forEachSentence(in: paragraph) { sentence in
            let sentence = TextSpan(start: sentence.start + block.start, end: sentence.end + block.start)
            while fact < pastAll, facts[fact].span.end <= sentence.start { fact += 1 }
            let holdsFigure = fact < pastAll && facts[fact].span.start < sentence.end
            let isWanted = all && reader.readings.isEmpty
            if holdsFigure || isWanted { end = sentence.end }
            if fact <= last || isWanted {
                reader.readings.append(
                    holdsFigure ? ParagraphReader.Reading(sentence: sentence) : reader.opening(of: sentence))
            }
            return sentence.end < limit
        }
        guard !reader.readings.isEmpty || all else { return }
        if !all { reader.shortenLast(behind: facts[last]) }
        reader.startParagraph(
            TextSpan(start: block.start, end: end), firstFact: next, actor: article.actor, by: segmenter)
        for reading in reader.readings {
            while next < facts.count, facts[next].span.end <= reading.sentence.start { next += 1 }
            reader.read(reading, firstFact: next)
        }
    }

    /// The rows in the order of their figures: what stands in brackets was read after its sentence.
    private func inOrder(_ rows: [RowDraft]) -> [RowDraft] {
        guard !zip(rows, rows.dropFirst()).allSatisfy({ $0.fact < $1.fact }) else { return rows }
        let order = rows.indices.sorted { rows[$0].fact < rows[$1].fact }
        var place = [Int](repeating: 0, count: rows.count)
        for (new, old) in order.enumerated() { place[old] = new }
        return order.map { old in
            var row = rows[old]
            if let relation = row.relation { row.relation?.row = place[relation.row] }
            return row
        }
    }
}
