import CModel

/// Chooses who a row is about, when and where, among all that the reading of the text offers.
///
/// The rules of ``ParagraphReader`` make one choice for each field; what they chose is one candidate here beside the noun
/// phrases, times and places of the sentence and what is carried on from earlier ones. Regression trees over
/// ``FieldFeature`` rank them, and that the field is empty with them. They were fitted to sentences of news that
/// language models annotated as readers (`Scripts/train-fields`, `Sources/CModel/MODEL_CARD.md`).
///
/// - Complexity: at most 150 trees for the candidates of a field, which are sixteen at most; all trees take 12 kB.
struct FieldRanking: Sendable {
    enum Field: String, CaseIterable, Sendable { case subject, place, period }

    /// The rankings that ship.
    static let standard = FieldRanking()

    private let subject: RankingForest<FieldFeature>
    private let place: RankingForest<FieldFeature>
    private let period: RankingForest<FieldFeature>

    init() {
        let bytes = UnsafeBufferPointer(start: hantext_fields_bytes(), count: hantext_fields_size())
        let forests = RankingForest<FieldFeature>.read(String(decoding: bytes, as: UTF8.self))
        subject = forests[Field.subject.rawValue] ?? RankingForest()
        place = forests[Field.place.rawValue] ?? RankingForest()
        period = forests[Field.period.rawValue] ?? RankingForest()
    }

    func forest(of field: Field) -> RankingForest<FieldFeature> {
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

    /// Writes the features of the candidates, those of the empty field behind them.
    mutating func write(_ writer: FieldFeatureWriter) {
        let count = candidates.list.count
        table.begin(count + 1)
        writer.writeRow(to: table)
        for row in 0..<count { writer.write(candidates.list[row], to: table.row(row)) }
        table.row(count)[.isNone] = 1
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
