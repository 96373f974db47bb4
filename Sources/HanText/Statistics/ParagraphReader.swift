/// What a paragraph has said so far and later clauses take over until they say otherwise.
struct Discourse {
    /// Who acts.
    var actor: TextSpan?
    /// Who or what the sentence was about so far, whether or not it is known to act.
    var sentenceSubject: TextSpan? {
        didSet { if let sentenceSubject { holder = sentenceSubject } }
    }
    /// Somebody who acts or a particular thing that a clause of the sentence opened with, or whose the quantity is that it did.
    var opening: TextSpan?
    /// Who says in the sentence what is read: 某政府称，.
    var sayer: TextSpan?
    /// Who or what the paragraph was about last.
    var holder: TextSpan?
    /// What the clause before counted and said nothing else of.
    var countedHolder: TextSpan?
    /// What the figure before measured: the subject of 同比增长.
    var topic: TextSpan?
    var topicRow: Int?
    /// The quantity whose rate of change ``topic`` is: 房价 in front of 涨幅.
    var rateBase: TextSpan?
    /// How many of the reader's ``ParagraphReader/topics`` are of the sentence so far.
    var topicCount = 0
    /// The row whose parts 其中 lists.
    var totalRow: Int?
    /// A noun phrase that was all of the clause before.
    var loneName: TextSpan?
    /// A noun phrase in front of a colon that was all of the clause before: 最高气温：30℃.
    var label: TextSpan?
    /// What a length of the clause is of, and of the one before it: 北堤|宽|40米，高出地面5米.
    var bearer: TextSpan?
    var lastBearer: TextSpan?
    /// Of a list of places, the one whose figure came last: 其中|巴西|450万吨.
    var member: TextSpan?
    /// Whether figures of the sentence are listed by their places.
    var listsPlaces = false
    /// What the figures of that list count or measure.
    var memberItem: TextSpan?
    /// What the last member of a list of parts counts: 甲类企业 of 其中，甲类企业2万户.
    var part: TextSpan?
    /// 实现 of 实现收入3亿元，利润2亿元, in the same sentence.
    var achieving: TextSpan?
    /// Who or what the paragraph says it is about: 清溪村位于…
    var subject: TextSpan?
    /// Whether who acts publishes, founds or holds something, as bodies do.
    var isActorBody = false
    /// Who acts first in the paragraph.
    var firstActor: TextSpan?
    /// The place that a clause of the sentence is all about: 在甲区，.
    var setting: TextSpan?
    /// Whether the place only holds for the sentence.
    var isPlaceOfMotion = false
    var period: TextSpan?
    /// The one that held before.
    var earlierPeriod: TextSpan?
    /// The one that held before 目前, which holds again behind its sentence.
    var periodBehindNow: TextSpan?
    /// Whether that is when something was told.
    var isPeriodOfReport = false
    /// What a clause of the sentence tells that those behind it compare with: 与上年相比，.
    var compared: TextSpan?
    /// How often what the sentence tells happens: 每天|…3起，…5人.
    var recurrence: TextSpan?
    var place: TextSpan?
    /// The reading of the figure before, for figures that go on it.
    var lastPredicate: TextSpan?
    var lastSubject: TextSpan?
    var lastItem: TextSpan?
    var lastKind: NumericFact.Kind?
    /// Whether the figure before is of a noun between its verb and it, whatever it measures: 装卸木材37万吨.
    var lastHasNoun = false
    /// Whether the figure before is a count whose noun stands between its verb and it: 出动警力200人.
    var lastIsObject = false
}

/// A row before its fields are put into text: spans of the flowed text.
struct RowDraft {
    var fact: Int
    var sentence: TextSpan
    var subject: TextSpan?
    var predicate: TextSpan?
    var item: TextSpan?
    var period: TextSpan?
    var place: TextSpan?
    var direction: Statistic.Comparison.Direction?
    var base: TextSpan?
    var relation: Statistic.Relation?
    /// What the ranking puts in the place of some of these; the rules for the rows behind go on with their own.
    var ranked: RankedFields?
}

/// Reads the rows of one paragraph, sentence by sentence.
///
/// A class, since each call of a large structure's would copy it.
final class ParagraphReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: StatisticLexicon
    let facts: UnsafeBufferPointer<Figure>
    /// Whether rows are given what the ranking chooses (``RowDraft/ranked``).
    let ranks: Bool
    let clauseReader: ClauseReader
    let places: PlaceFinder
    // What follows is reached through this class alone and never from two places at once: nothing checks that while it runs.

    @exclusivity(unchecked) private var cutter: BoundaryCutter
    /// Where the segmenter cuts what is read of the paragraph.
    var boundaries: WordBoundaries { clauseReader.boundaries }
    @exclusivity(unchecked) var discourse = Discourse()
    /// What the figures of the sentence so far measured or counted, in order.
    @exclusivity(unchecked) var topics: PlainBuffer<TextSpan>
    @exclusivity(unchecked) var rows: PlainBuffer<RowDraft>
    /// The rows of the sentence's clauses outside brackets; empty until the first one inside is read.
    @exclusivity(unchecked) private var sentenceRows = 0..<0
    /// The members of a list in front that figures are shared out to by 分别.
    @exclusivity(unchecked) var sharers: PlainBuffer<TextSpan>
    /// Whether they had figures already, and weren't only named: 甲和乙旗鼓相当，.
    @exclusivity(unchecked) var haveSharersFigures = false
    /// What is read of the paragraph, in order.
    @exclusivity(unchecked) var readings: PlainBuffer<Reading>
    /// The words of the clause at hand that are figures and make rows.
    @exclusivity(unchecked) private var figures: PlainBuffer<Int>
    /// The phrases of the sentence at hand, and the number of the clause at hand in it.
    @exclusivity(unchecked) var sentenceSurvey: SentenceSurvey
    @exclusivity(unchecked) private(set) var clauseNumber = 0
    @exclusivity(unchecked) var fieldScratch: FieldScratch
    /// Is shown the features of the candidates for each field of a row, in fitting the ranking.
    var fieldRecord: ((FieldRanking.Field, RowDraft, FieldScratch) -> Void)?
    /// What these and the clause reader's buffers begin in.
    private let memory: LentMemory

    init(
        bytes: UnsafeBufferPointer<UInt8>, lexicon: StatisticLexicon, facts: UnsafeBufferPointer<Figure>, ranks: Bool
    ) {
        self.ranks = ranks
        self.bytes = bytes
        self.lexicon = lexicon
        self.facts = facts
        var memory = LentMemory(byteCount: 72 << 10)
        topics = PlainBuffer(capacity: 32, in: &memory)
        // Most figures make a row.
        rows = facts.count > 64 ? PlainBuffer(capacity: facts.count) : PlainBuffer(capacity: 64, in: &memory)
        sharers = PlainBuffer(capacity: 8, in: &memory)
        readings = PlainBuffer(capacity: 32, in: &memory)
        figures = PlainBuffer(capacity: 32, in: &memory)
        sentenceSurvey = SentenceSurvey(memory: &memory)
        fieldScratch = FieldScratch(memory: &memory)
        cutter = BoundaryCutter(in: bytes, memory: &memory)
        clauseReader = ClauseReader(
            bytes: bytes, lexicon: lexicon, facts: facts, boundaries: cutter.boundaries, memory: &memory)
        self.memory = memory
        places = PlaceFinder(bytes: bytes, lexicon: lexicon)
    }

    deinit {
        topics.deallocate()
        sharers.deallocate()
        rows.deallocate()
        readings.deallocate()
        figures.deallocate()
        sentenceSurvey.deallocate()
        fieldScratch.deallocate()
        clauseReader.deallocate()
        cutter.deallocate()
        memory.deallocate()
    }

    /// Forgets what the paragraph before has said, and cuts what is going to be read of `text` (``readings``) into words;
    /// `actor` is who its article is about.
    func startParagraph(_ text: TextSpan, firstFact: Int, actor: TextSpan?, by segmenter: Segmenter) {
        cutter.start(text)
        for reading in readings {
            cutter.cut(TextSpan(start: reading.sentence.start, end: reading.limit), by: segmenter)
        }
        cutter.finish(by: segmenter)
        var fact = firstFact
        while fact < facts.count, facts[fact].span.start < text.end {
            cutter.insert(facts[fact].span.start)
            cutter.insert(facts[fact].span.end)
            fact += 1
        }
        clauseReader.boundaries = cutter.boundaries
        discourse = Discourse()
        discourse.actor = actor
    }

    /// Reads a sentence or its opening; its rows are appended.
    func read(_ reading: Reading, firstFact: Int) {
        // 其中…: a sentence of parts goes on with the time of the whole.
        let isPart = bytes.hasPrefix("其中", at: reading.sentence.start, end: reading.sentence.end)
        if isNow(discourse.period), !isPart { discourse.period = discourse.periodBehindNow }
        if !isSteady(discourse.period), !isPart { discourse.period = nil }
        if discourse.isPlaceOfMotion { discourse.place = nil }
        discourse.earlierPeriod = discourse.period
        discourse.recurrence = nil
        discourse.compared = nil
        discourse.sentenceSubject = nil
        discourse.sayer = nil
        discourse.opening = nil
        discourse.setting = nil
        discourse.countedHolder = nil
        discourse.loneName = nil
        discourse.label = nil
        discourse.member = nil
        discourse.listsPlaces = false
        discourse.part = nil
        discourse.achieving = nil
        sharers.removeAll()
        discourse.bearer = nil
        discourse.topicCount = 0
        discourse.lastIsObject = false
        discourse.lastHasNoun = false
        sentenceRows = rows.count..<rows.count
        sentenceSurvey.start()
        clauseReader.read(reading.sentence, upTo: reading.limit, firstFact: firstFact)
        for index in clauseReader.clauses.indices {
            clauseNumber = index
            read(clauseReader.clauses[index])
        }
    }

    /// （某社某地8日电）: where and when it is told from.
    private func isDateline(_ clause: Clause, _ words: WordRun) -> Bool {
        guard clause.bracketAnchor != nil, let last = words.last else { return false }
        return bytes.suffix(of: ClauseLists.datelines, start: last.start, end: last.end) != nil
    }

    private func read(_ clause: Clause) {
        guard clause.isInBrackets else { return take(clause) }
        // What is said in brackets holds in them alone.
        let saved = discourse
        if let anchor = clause.bracketAnchor { goBack(to: anchor, in: clauseReader.words(of: clause)) }
        take(clause)
        discourse = saved
    }

    private func take(_ clause: Clause) {
        let words = clauseReader.words(of: clause)
        let reader = FigureReader(
            bytes: bytes, lexicon: lexicon, facts: facts, clause: clause, words: words, tokens: clauseReader.tokens)
        let isOutside = clause.bracketAnchor == nil
        let verb = isOutside ? firstVerb(words, reader) : nil
        let opening = isOutside ? reader.subject(before: verb ?? words.count, from: 0) : nil
        if isOutside || clause.hasFigure, !isDateline(clause, words) {
            let before = discourse.sentenceSubject ?? discourse.sayer ?? discourse.holder
            takeContext(of: clause, words, verb: verb, opening: opening, reader)
            if let subject = discourse.sentenceSubject, standsForThing(subject),
                let antecedent = before.flatMap({ mayBeAntecedent($0) ? $0 : nil })
            {
                discourse.sentenceSubject = antecedent
                if discourse.actor == subject { discourse.actor = antecedent }
            }
        }
        if let opening { sentenceSurvey.take(opening: span(opening, in: words)) }
        if startsWithPart(words) {
            discourse.totalRow = discourse.topicRow
        } else if clause.startsSentence {
            discourse.totalRow = nil
        }
        let count = rows.count
        if clause.hasFigure { readFigures(of: clause, words, reader) }
        if isOutside, rows.count == count {
            completeLastRow(with: clause, words, verb: verb, opening: opening, reader)
        }
        if let opening, !clause.isInBrackets { takeOpening(opening, of: clause, in: words, reader) }
        discourse.label = label(words)
        discourse.countedHolder = clause.hasFigure ? countedHolder(words) : nil
    }

    /// 12人受伤（其中南坡9人），1人失踪: what is said in brackets goes on the figure in front of them, and not on the one that
    /// was read last.
    private func goBack(to anchor: Int, in words: WordRun) {
        // The rows outside brackets were read before those inside, in the order of their figures.
        if sentenceRows.isEmpty { sentenceRows = sentenceRows.lowerBound..<rows.count }
        var (low, high) = (sentenceRows.lowerBound, sentenceRows.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].fact <= anchor { low = middle + 1 } else { high = middle }
        }
        // 较4月（报告17例）: in brackets behind a time that holds.
        if facts[anchor].isCalendar, isJoined(anchor, to: words) { discourse.period = facts[anchor].span }
        guard low > sentenceRows.lowerBound else { return }
        let row = rows[low - 1]
        discourse.lastPredicate = row.predicate
        discourse.lastSubject = row.subject
        discourse.lastItem = row.item
        discourse.topic = row.item ?? row.subject ?? discourse.topic
        discourse.topicRow = low - 1
    }

    /// Whether nothing but the bracket stands between a figure and the clause in it.
    private func isJoined(_ figure: Int, to words: WordRun) -> Bool {
        guard let first = words.first else { return false }
        let end = facts[figure].span.end
        return first.start - end <= 3 && first.start > end
    }

    /// Makes the rows of a clause.
    private func readFigures(of clause: Clause, _ words: WordRun, _ reader: FigureReader) {
        self.figures.removeAll()
        for index in words.indices where words[index].isFigure && statesSomething(index, in: words, reader) {
            self.figures.append(index)
        }
        let figures = self.figures.elements
        guard !figures.isEmpty else { return }
        let namesTime = words.contains { $0.isFigure ? facts[$0.fact].isTime : $0.classes.has(.time) }
        // Where there are many figures, what none of them has before it is looked for once.
        let namesPlace = figures.count < 3 || places.place(in: words[...], boundaries) != nil
        let firstTopic = distributedTopics(figures: figures, words: words)
        var shares: [Range<Int>] = []
        var goesOn = false
        var (regions, quantity): ([TextSpan], TextSpan?) = ([], nil)
        var shared: TextSpan?
        var lower = 0
        for (order, index) in figures.enumerated() {
            if let firstTopic { discourse.topic = topics[firstTopic + order] }
            let next = order + 1 < figures.count ? figures[order + 1] : nil
            var reading = reader.origin(index, from: lower, next: next) ?? reader.read(index, from: lower)
            if order == 0 {
                shares = distribution(reading, figures: figures, words: words, reader) ?? []
                // 甲业、乙业分别实现产值3亿元和2亿元，|增长5%和4%: the next figures of the same members.
                goesOn = shares.isEmpty && sharers.count == figures.count && goesOnBySharers(reading, index, words)
                if !goesOn { remember(shares, in: words) }
                haveSharersFigures = true
                (regions, quantity) = regionsSharing(shares, in: words)
                shared = sharedQuantity(shares, in: words)
            }
            if order < shares.count { reading.subject = shares[order] }
            append(
                reading,
                RowPlace(
                    index: index, words: words, lower: lower, clause: clause, isFirst: order == 0,
                    namesTime: namesTime, namesPlace: namesPlace, sharer: goesOn ? sharers[order] : nil),
                reader: reader)
            if order < regions.count {
                place(regions[order], of: quantity)
            } else if let shared, order < shares.count, rows.count > 0 {
                share(shared, by: span(shares[order], in: words))
            }
            // Whose of a list's members a figure is that is shared out to them is plain.
            if order < shares.count || goesOn { rows[rows.count - 1].ranked?.subject = rows[rows.count - 1].subject }
            lower = index + 1
        }
    }
}

/// Where a figure stands in its clause.
struct RowPlace {
    var index: Int
    var words: WordRun
    /// The first word that may belong to the figure.
    var lower: Int
    var clause: Clause
    var isFirst: Bool
    /// Whether the clause may name a time, and a place.
    var namesTime: Bool
    var namesPlace: Bool
    /// Whose figure it is, where the clause goes on the members of a list in front.
    var sharer: TextSpan?
}
