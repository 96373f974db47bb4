/// The phrases of a sentence that may fill the fields of its rows, found clause by clause as rows ask for them.
struct SentenceSurvey {
    /// A phrase of a clause.
    struct Phrase {
        enum Sort { case nouns, place, time }
        var span: TextSpan
        var sort: Sort
        /// The number of its clause.
        var clause: Int
        var sources: FieldSources = []
    }

    /// The phrases of the clauses up to ``clauses``.
    private(set) var phrases: PlainBuffer<Phrase>
    /// What clauses open with, in order.
    private(set) var openings: PlainBuffer<TextSpan>
    /// How many clauses were looked through.
    private(set) var clauses = 0

    init(memory: inout LentMemory) {
        phrases = PlainBuffer(capacity: 96, in: &memory)
        openings = PlainBuffer(capacity: 16, in: &memory)
    }

    /// Forgets the sentence before.
    mutating func start() {
        phrases.removeAll()
        openings.removeAll()
        clauses = 0
    }

    mutating func take(opening: TextSpan) { openings.append(opening) }

    /// Adds the phrases of the next clause; of the words that are times those that `isCompared` tells are with what something is
    /// compared.
    mutating func take(
        _ words: WordRun, _ reader: FigureReader, places: PlaceFinder, boundaries: WordBoundaries, period: TextSpan?,
        isCompared: (Int) -> Bool
    ) {
        takeNouns(words, reader)
        places.forEachName(in: words[...], boundaries) { span, sources in
            phrases.append(Phrase(span: span, sort: .place, clause: clauses, sources: sources))
        }
        for index in words.indices {
            let word = words[index]
            guard word.isFigure ? reader.facts[word.fact].isCalendar : word.classes.has(.time), !isCompared(index)
            else {
                continue
            }
            let span = TextSpan(start: word.start, end: word.end)
            phrases.append(Phrase(span: span, sort: .time, clause: clauses, sources: word.isFigure ? .figure : []))
        }
        if let period {
            phrases.append(Phrase(span: period, sort: .time, clause: clauses))
        }
        clauses += 1
    }

    /// Goes past a clause whose phrases fill no field.
    mutating func skip() { clauses += 1 }

    /// Runs of nouns, with 的 between them.
    private mutating func takeNouns(_ words: WordRun, _ reader: FigureReader) {
        func isNominal(_ index: Int) -> Bool {
            let word = words[index]
            return !word.isFigure && word.classes.has([.noun, .pronoun])
                && !(word.classes.has(.anyVerb) && reader.isVerb(index, from: 0, beforeNumber: false))
        }
        var start: Int?
        for index in words.indices {
            let goesOn =
                isNominal(index)
                || start != nil && index + 1 < words.count && reader.isParticle(index) && isNominal(index + 1)
            if goesOn {
                start = start ?? index
            } else if let first = start {
                append(words, first, index, reader)
                start = nil
            }
        }
        if let first = start { append(words, first, words.count, reader) }
    }

    private mutating func append(_ words: WordRun, _ first: Int, _ end: Int, _ reader: FigureReader) {
        // 满载30名|乘客|的|客车, 来自20个国家和|地区|的|客商: behind what is counted.
        var first = first
        if first > 0, let figure = words[..<first].last(where: \.isFigure), let item = reader.facts[figure.fact].item,
            item.start == figure.end, words[first].start < item.end,
            let past = (first..<end).first(where: { words[$0].start >= item.end }), past + 1 < end,
            reader.isParticle(past)
        {
            first = past + 1
        }
        let span = TextSpan(start: words[first].start, end: words[end - 1].end)
        if end - first == 1,
            FigureReader.bearsNothing(reader.bytes, span.start, span.end)
                || !reader.isNominal(first..<end)
        {
            return
        }
        phrases.append(Phrase(span: span, sort: .nouns, clause: clauses))
    }

    func deallocate() {
        phrases.deallocate()
        openings.deallocate()
    }
}
