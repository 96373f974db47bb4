/// Writes the features of the candidates for the fields of a row.
struct FieldFeatureWriter {
    typealias Row = FeatureTable<FieldFeature>.Row

    let bytes: UnsafeBufferPointer<UInt8>
    let figure: TextSpan
    let kind: NumericFact.Kind
    let pattern: FigureReading.Pattern
    /// The classes of the verb next to the figure.
    let verb: WordClass
    /// Where the row's sentence starts, and what the rules put into the row.
    let sentenceStart: Int
    let item: TextSpan?
    let predicate: TextSpan?
    let ruled: RankedFields
    let clauses: SentenceClauses
    let isMeasured: Bool
    /// Whether a verb of causing stands between the figure and the one before it.
    let isCaused: Bool
    /// The field that is filled.
    var field = FieldRanking.Field.subject

    init(
        _ row: RowDraft, _ reading: FigureReading, ruled: RankedFields, of bytes: UnsafeBufferPointer<UInt8>,
        in clauses: SentenceClauses, isMeasured: Bool, isCaused: Bool
    ) {
        self.bytes = bytes
        figure = clauses.facts[row.fact].span
        kind = clauses.facts[row.fact].kind
        pattern = reading.pattern
        verb = reading.verb
        sentenceStart = row.sentence.start
        item = row.item
        predicate = row.predicate
        self.ruled = ruled
        self.clauses = clauses
        self.isMeasured = isMeasured
        self.isCaused = isCaused
    }

    /// What the rules chose for the field.
    var rule: TextSpan? { ruled[field] }

    /// What all candidates for all fields of the row share.
    func writeRow(to table: FeatureTable<FieldFeature>) {
        table.fill(.pattern, with: Int16(Self.number(of: pattern)))
        table.fill(.kind, with: Int16(Self.number(of: kind)))
        table.fill(.isMeasured, with: isMeasured ? 1 : 0)
        table.fill(
            .countsPersons, with: bytes.suffix(of: Self.persons, start: figure.start, end: figure.end) != nil ? 1 : 0)
        table.fill(.itemSide, with: side(of: item))
        table.fill(.rowPredicateSide, with: side(of: predicate))
        table.fill(.rises, with: verb.has(.increase) ? 1 : 0)
        table.fill(.falls, with: verb.has(.decrease) ? 1 : 0)
        table.fill(.reaches, with: verb.has(.reach) ? 1 : 0)
        table.fill(.isCopula, with: verb.has(.copula) ? 1 : 0)
        table.fill(.causes, with: isCaused ? 1 : 0)
        table.fill(.isTransitive, with: verb.has(.verb) ? 1 : 0)
        table.fill(.clauseNumber, with: held(clauses.number, 9))
        table.fill(.gap, with: held((figure.start - clauses.start) / 3, 60))
        let acts = self.item.map { item in
            item.start >= figure.end && predicate.map { item.end <= $0.start } ?? false
        }
        table.fill(.itemActs, with: acts ?? false ? 1 : 0)
        table.fill(.hasSubject, with: ruled.subject != nil ? 1 : 0)
        table.fill(.hasPlace, with: ruled.place != nil ? 1 : 0)
    }

    /// What all candidates for the field share.
    func writeField(candidates: Int, to table: FeatureTable<FieldFeature>) {
        table.fill(.ruleClause, with: rule.map { Int16(1 + min(2, self.place(of: $0))) } ?? 0)
        table.fill(.candidates, with: held(candidates, 40))
    }

    /// The features of a candidate.
    func write(_ candidate: FieldCandidate, _ lexicon: StatisticLexicon, to target: Row) {
        let span = candidate.span
        writePosition(of: span, to: target)
        var sources = candidate.sources.rawValue
        target[.sources] = Int16(truncatingIfNeeded: sources.nonzeroBitCount)
        while sources != 0 {
            target[column: FieldFeature.isRule.rawValue + sources.trailingZeroBitCount] = 1
            sources &= sources - 1
        }
        for number in 0..<FieldDistance.count {
            target[column: FieldFeature.opening.rawValue + number] = Int16(candidate.distances[number])
        }
        target[.overRule] = relation(of: span, to: rule)
        if let rule {
            target[.ruleLength] = span.count == rule.count ? 0 : span.count < rule.count ? 1 : 2
            target[.ruleSide] = span.start == rule.start ? 0 : span.start < rule.start ? 1 : 2
        }
        let around = clauses.surroundings(
            of: span, upTo: min(figure.start, predicate?.start ?? figure.start))
        target[.verbsBehind] = held(around.verbs, 9)
        set(.isBetween, span.start >= figure.end && predicate.map { span.end <= $0.start } ?? false, target)
        set(.isPlaceName, candidate.distances[FieldDistance.name.rawValue] < FieldDistance.none, target)
        target[.wordBefore] = around.before.rawValue
        target[.wordBehind] = around.behind.rawValue
        target[.clausesBack] = held(around.clausesBack ?? 9, 9)
        let text = bytes[span.start..<span.end]
        set(.hasDigit, text.contains { $0 &- 0x30 < 10 }, target)
        if field == .subject {
            set(.isParticular, isParticular(span), target)
            set(.isQuantity, lexicon.endsLikeMeasure(in: bytes, endingAt: span.end), target)
            set(.endsLikeActor, lexicon.endsLikeActor(in: bytes, endingAt: span.end), target)
            set(.hasParticle, holdsParticle(span), target)
        }
    }

    /// The features that a phrase has by where it stands, whatever the other candidates are: with the row's what the gate sees
    /// (`GATE_FEATURES` in `Scripts/train-fields/fit.py`).
    func writePosition(of span: TextSpan, to target: Row) {
        target[.length] = held(span.count / 3, 30)
        target[.side] = Int16(place(of: span))
        target[.distance] =
            span.end <= figure.start
            ? held((figure.start - span.end) / 3, 100) : -held(max(0, span.start - figure.start) / 3, 30)
        target[.fromStart] = span.start < sentenceStart ? -1 : held((span.start - sentenceStart) / 3, 60)
        target[.overItem] = relation(of: span, to: item)
        target[.overSubject] = relation(of: span, to: ruled.subject)
        target[.toPredicate] = -1
        if let predicate {
            if span.end <= predicate.start {
                target[.toPredicate] = held((predicate.start - span.end) / 3, 40)
                target[.predicateSide] = 1
            } else {
                target[.predicateSide] = span.start >= predicate.end ? 2 : 3
            }
        }
        target[.markBefore] = mark(before: span.start)
        target[.markBehind] = mark(behind: span.end)
        target[.ending] = ending(of: span)
    }

    /// The features of the empty field.
    func writeNone(to target: Row) { target[.isNone] = 1 }

    // MARK: Values

    private func set(_ feature: FieldFeature, _ value: Bool, _ target: Row) { target[feature] = value ? 1 : 0 }

    private func held(_ value: Int, _ most: Int) -> Int16 { Int16(truncatingIfNeeded: min(value, most)) }

    private func side(of span: TextSpan?) -> Int16 { span.map { $0.start >= figure.end ? 2 : 1 } ?? 0 }

    /// 0 in an earlier sentence, 1 in an earlier clause, 2 in the clause, 3 behind the figure.
    private func place(of span: TextSpan) -> Int {
        if span.start >= figure.start { return 3 }
        return span.start >= clauses.start ? 2 : span.start >= sentenceStart ? 1 : 0
    }

    private func relation(of span: TextSpan, to other: TextSpan?) -> Int16 {
        guard let other, span.overlaps(other) else { return 0 }
        return span == other ? 3 : other.contains(span) ? 2 : 1
    }

    /// 该 本 这 此 第 首, an opening quotation mark.
    private func isParticular(_ span: TextSpan) -> Bool {
        switch bytes.scalar(at: span.start).value {
        case 0x8BE5, 0x8A72, 0x672C, 0x8FD9, 0x9019, 0x6B64, 0x7B2C, 0x9996, 0x201C, 0x300A, 0x300C, 0x300E: true
        default: false
        }
    }

    private func holdsParticle(_ span: TextSpan) -> Bool {
        var position = span.start
        while position + 3 <= span.end {
            if bytes[position] == 0xE7, bytes[position + 1] == 0x9A, bytes[position + 2] == 0x84 { return true }
            position += 1
        }
        return false
    }

    /// The character in front of a phrase: 0 any other, 1 none or a mark between clauses, 2 、, 3 的, 4 在 or 于, 5 an opening mark,
    /// 6 ASCII.
    func mark(before offset: Int) -> Int16 {
        guard let value = bytes.scalar(before: offset)?.value else { return 1 }
        switch value {
        case 0x3002, 0xFF01, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F, 0x0A: return 1
        case 0x3001: return 2
        case 0x7684: return 3
        case 0x5728, 0x4E8E, 0x65BC: return 4
        case 0x201C, 0x300A, 0x300C, 0xFF08: return 5
        default: return value < 0x80 ? 6 : 0
        }
    }

    /// The character behind a phrase: 0 any other, 1 none or a mark between clauses, 2 、, 3 的, 5 a closing mark, 6 ASCII.
    func mark(behind offset: Int) -> Int16 {
        guard offset < bytes.count else { return 1 }
        let value = bytes.scalar(at: offset).value
        switch value {
        case 0x3002, 0xFF01, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F, 0x0A: return 1
        case 0x3001: return 2
        case 0x7684: return 3
        case 0x201D, 0x300B, 0x300D, 0xFF09: return 5
        default: return value < 0x80 ? 6 : 0
        }
    }

    /// The place of the last character among those that end names of places and times, counted from 1; 0 for any other.
    private func ending(of span: TextSpan) -> Int16 {
        guard let value = bytes.scalar(before: span.end)?.value else { return 0 }
        return Self.ending(value)
    }

    // MARK: Tables

    /// 省市县区镇村国州洲年月日天来后前时期, in both scripts.
    private static func ending(_ value: UInt32) -> Int16 {
        switch value {
        case 0x7701: 1
        case 0x5E02: 2
        case 0x53BF, 0x7E23: 3
        case 0x533A, 0x5340: 4
        case 0x9547, 0x93AE: 5
        case 0x6751: 6
        case 0x56FD, 0x570B: 7
        case 0x5DDE: 8
        case 0x6D32: 9
        case 0x5E74: 10
        case 0x6708: 11
        case 0x65E5: 12
        case 0x5929: 13
        case 0x6765, 0x4F86: 14
        case 0x540E, 0x5F8C: 15
        case 0x524D: 16
        case 0x65F6, 0x6642: 17
        case 0x671F: 18
        default: 0
        }
    }

    private static let persons = WordList("人 名 位 人次 户 戶")

    private static func number(of pattern: FigureReading.Pattern) -> Int {
        switch pattern {
        case .verbNumber: 0
        case .verbNounNumber: 1
        case .topicNumber: 2
        case .share: 3
        case .numberVerb: 4
        case .disposal: 5
        case .origin: 6
        case .relative: 7
        case .bare: 8
        }
    }

    private static func number(of kind: NumericFact.Kind) -> Int {
        switch kind {
        case .count: 0
        case .money: 1
        case .percent: 2
        case .percentagePoint: 3
        case .length: 4
        case .duration: 5
        case .age: 6
        case .ordinal: 7
        case .area: 8
        case .mass: 9
        case .rate: 10
        case .plain: 11
        default: 12
        }
    }
}
