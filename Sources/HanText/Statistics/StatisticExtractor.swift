/// Turns the figures of a text into rows.
///
/// In: a text, or a ``Document`` whose layout was read. Out: its figures, and for each that states something a row
/// with who, did what, how many of what, when, where, compared with what. Only paragraphs that hold a figure are
/// taken apart into clauses; the cost is linear in their length.
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
    private let lexicon = StatisticLexicon()
    private let splitter = SentenceSplitter()

    /// Creates an extractor over a segmenter and a fact extractor.
    public init(segmenter: Segmenter, facts: FactExtractor = FactExtractor()) {
        self.segmenter = segmenter
        factExtractor = facts
    }

    /// The rows of a text, its layout read by ``Reflow``.
    public func statistics(in text: String) -> Result { statistics(in: Reflow().document(text)) }

    /// The rows of a document.
    public func statistics(in document: Document) -> Result {
        statistics(in: document, flowedFacts: factExtractor.flowedFacts(in: document))
    }

    /// The rows for figures whose spans lie in the document's flowed text.
    func statistics(in document: Document, flowedFacts facts: [NumericFact]) -> Result {
        let drafts =
            document.flowed.utf8.withContiguousStorageIfAvailable { bytes in
                readDrafts(in: document, facts: facts, bytes: bytes)
            } ?? []
        let assembly = RowAssembly(document: document, facts: facts)
        return Result(facts: facts.map(assembly.original), statistics: assembly.rows(drafts))
    }

    private func readDrafts(in document: Document, facts: [NumericFact], bytes: UnsafeBufferPointer<UInt8>)
        -> [RowDraft]
    {
        guard !facts.isEmpty else { return [] }
        var reader = ParagraphReader(
            bytes: bytes, lexicon: lexicon, facts: facts.map { Figure($0) }, segmenter: segmenter)
        var next = 0
        let hasParagraphs = document.blocks.contains { $0.kind == .paragraph }
        var article = ArticleActor()
        for block in document.blocks {
            if block.kind == .heading || block.kind == .byline { article.open(block, in: bytes, lexicon: lexicon) }
            while next < facts.count, facts[next].span.end <= block.span.start { next += 1 }
            guard next < facts.count else { break }
            guard facts[next].span.start < block.span.end || article.isSought && block.kind == .paragraph else {
                continue
            }
            // A headline's figures stand in the article again.
            guard block.kind != .byline, block.kind != .heading || !hasParagraphs else { continue }
            reader.startParagraph(actor: article.actor)
            let paragraph = UnsafeBufferPointer(rebasing: bytes[block.span.start..<min(block.span.end, bytes.count)])
            splitter.forEachSentence(in: paragraph) { sentence in
                let span = TextSpan(start: sentence.start + block.span.start, end: sentence.end + block.span.start)
                while next < facts.count, facts[next].span.end <= span.start { next += 1 }
                guard next < facts.count else { return }
                if facts[next].span.start < span.end {
                    reader.read(span, firstFact: next)
                } else if facts[next].span.start < block.span.end || article.isSought {
                    reader.readOpening(of: span, firstFact: next)
                }
            }
            if article.isSought, block.kind == .paragraph { article.found(reader.discourse.firstActor) }
        }
        return inOrder(reader.rows)
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
