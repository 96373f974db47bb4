import CModel

/// Chooses who a row is about, when and where, among all that the reading of the text offers.
///
/// The rules of ``ParagraphReader`` make one choice for each field; what they chose is one candidate here beside the noun
/// phrases, times and places of the sentence and what is carried on from earlier ones. Regression trees over
/// ``FieldFeature`` rank them, and that the field is empty with them. They were fitted to sentences of news that
/// language models annotated as readers (`Scripts/train-fields`, `Sources/CModel/MODEL_CARD.md`).
///
/// Most of what the rules choose stays: a smaller forest, the gate, tells by where that stands whether it is worth looking for
/// anything else.
///
/// - Complexity: thirteen trees for each field, and for a third of the fields at most 152 for its candidates, which are fifteen
///   at most; all trees take 14 kB.
struct FieldRanking: Sendable {
    enum Field: String, CaseIterable, Sendable { case subject, place, period }

    /// The forests of a field.
    struct Forests: Sendable {
        /// Ranks the candidates.
        var ranking = RankingForest<FieldFeature>()
        /// Above 0 where the rules' choice may not be the best.
        var gate = RankingForest<FieldFeature>()
    }

    /// The rankings that ship.
    static let standard = FieldRanking()

    private let subject: Forests
    private let place: Forests
    private let period: Forests

    init() {
        let bytes = UnsafeBufferPointer(start: hantext_fields_bytes(), count: hantext_fields_size())
        let read = RankingForest<FieldFeature>.read(String(decoding: bytes, as: UTF8.self))
        func forests(_ field: Field) -> Forests {
            Forests(
                ranking: read[field.rawValue] ?? RankingForest(),
                gate: read[field.rawValue + ".gate"] ?? RankingForest())
        }
        (subject, place, period) = (forests(.subject), forests(.place), forests(.period))
    }

    func forests(of field: Field) -> Forests {
        switch field {
        case .subject: subject
        case .place: place
        case .period: period
        }
    }
}

/// What a row is said to be about, where and when.
struct RankedFields {
    var subject: TextSpan?
    var place: TextSpan?
    var period: TextSpan?

    subscript(field: FieldRanking.Field) -> TextSpan? {
        get {
            switch field {
            case .subject: subject
            case .place: place
            case .period: period
            }
        }
        set {
            switch field {
            case .subject: subject = newValue
            case .place: place = newValue
            case .period: period = newValue
            }
        }
    }
}

/// Work space of the ranking, kept from row to row.
struct FieldScratch {
    var candidates: FieldCandidates
    var table: FeatureTable<FieldFeature>
    private var sums: PlainBuffer<Int16>

    init(memory: inout LentMemory) {
        candidates = FieldCandidates(memory: &memory)
        table = FeatureTable(rows: FieldCandidates.most + 1, in: &memory)
        sums = PlainBuffer(capacity: 64, in: &memory)
    }

    /// Writes what all candidates for all fields of a row share.
    mutating func start(_ writer: FieldFeatureWriter) {
        table.begin(FieldCandidates.most + 1)
        writer.writeRow(to: table)
    }

    /// Whether another candidate than the rules' choice may be the best for the writer's field.
    mutating func mayChange(_ writer: FieldFeatureWriter, by gate: RankingForest<FieldFeature>) -> Bool {
        table.begin(1, keepingBefore: .isNone)
        writer.writeField(candidates: 0, to: table)
        if let rule = writer.rule {
            writer.writePosition(of: rule, to: table.row(0))
        } else {
            writer.writeNone(to: table.row(0))
        }
        return gate.sum(of: table.row(0)) > 0
    }

    /// Writes the features of the candidates for the writer's field, those of the empty field behind them.
    mutating func write(_ writer: FieldFeatureWriter, _ lexicon: StatisticLexicon) {
        let count = candidates.list.count
        table.begin(count + 1, keepingBefore: .isNone)
        writer.writeField(candidates: count, to: table)
        for row in 0..<count { writer.write(candidates.list[row], lexicon, to: table.row(row)) }
        writer.writeNone(to: table.row(count))
    }

    /// The candidate with the greatest sum of leaves, the first of several; `nil` for the empty field, where no candidate has as
    /// much.
    ///
    /// Where one leads by ``lead`` after the first third of the trees, the others hardly ever change it.
    mutating func best(by forest: RankingForest<FieldFeature>) -> TextSpan? {
        sums.fill(table.blocks * FeatureTable<FieldFeature>.lanes, with: 0)
        let first = forest.count / 3
        forest.add(0..<first, of: table, to: sums.base)
        if leader.gap < forest.sum(Self.lead) { forest.add(first..<forest.count, of: table, to: sums.base) }
        let best = leader.place
        return best == candidates.list.count ? nil : candidates.list[best].span
    }

    /// In log-odds.
    private static let lead: Float = 1

    /// The row with the greatest sum, and how far it is ahead of the next.
    private var leader: (place: Int, gap: Int) {
        var (place, best, next) = (0, Int(sums[0]), Int.min / 2)
        for row in 1...candidates.list.count {
            let sum = Int(sums[row])
            if sum > best {
                (place, best, next) = (row, sum, best)
            } else {
                next = max(next, sum)
            }
        }
        return (place, best - next)
    }

    func deallocate() {
        candidates.deallocate()
        table.values.deallocate()
        sums.deallocate()
    }
}
