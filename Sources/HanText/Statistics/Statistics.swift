/// Rows of one or many documents, each with the figure that it is about.
///
/// A tidy table: one row per figure, always the same columns. Plain collection code filters and sums it:
///
/// ```swift
/// var table = Statistics()
/// for (name, text) in files { table.append(extractor.statistics(in: text), document: name) }
/// let doctors = table.filter { $0.statistic.item?.text == "医生" }
/// doctors.total()  // the sum of what is in one unit, nil where units differ
/// table.grouped { $0.statistic.item?.text }["医生"]?.total()
/// ```
public struct Statistics: Sendable, Hashable, Codable {
    /// A row, its figure and the document that it comes from.
    public struct Row: Sendable, Hashable, Codable {
        /// The identifier that the caller gave the document.
        public var document: String?
        /// Who, did what, how many of what, when, where; ``Statistic/fact`` counts among the document's facts.
        public var statistic: Statistic
        /// The figure.
        public var fact: NumericFact

        /// Creates a row.
        public init(document: String?, statistic: Statistic, fact: NumericFact) {
            self.document = document
            self.statistic = statistic
            self.fact = fact
        }
    }

    private var rows: [Row] = []

    /// Creates an empty table.
    public init() {}

    /// Adds the rows of a document behind those that are there; relations between its rows keep pointing at them.
    ///
    /// - Complexity: O(*m*) in the number of rows that are added.
    public mutating func append(_ result: StatisticExtractor.Result, document: String? = nil) {
        let offset = rows.count
        rows.reserveCapacity(offset + result.statistics.count)
        for statistic in result.statistics where result.facts.indices.contains(statistic.fact) {
            var statistic = statistic
            statistic.relation?.row += offset
            rows.append(Row(document: document, statistic: statistic, fact: result.facts[statistic.fact]))
        }
    }
}

extension Statistics: RandomAccessCollection {
    /// The position of the first row.
    public var startIndex: Int { rows.startIndex }
    /// The position past the last row.
    public var endIndex: Int { rows.endIndex }
    /// The row at a position.
    public subscript(position: Int) -> Row { rows[position] }
}

extension Statistics.Row {
    /// The value in the unit as written, of a range its lower end; `nil` for times and where the text leaves it open.
    public var value: ExactDecimal? {
        guard case .number(let number)? = fact.lower else { return nil }
        return number
    }

    /// The value in another unit of the same dimension: 2亩 in 平方米.
    ///
    /// `nil` where the figure has no unit, the units measure different things, or one of them has no fixed factor
    /// (currencies and measure words convert only to themselves).
    public func value(in unit: Unit) -> ExactDecimal? {
        guard let value, let own = fact.unit, own.dimension == unit.dimension else { return nil }
        if own.name == unit.name, own.currencyCode == unit.currencyCode { return value }
        guard own.factor != nil, unit.factor != nil else { return nil }
        return Unit.convert(value, from: own, to: unit)
    }

    /// The names of the columns of ``fields``, in their order.
    public static var columns: [String] {
        [
            "document", "heading", "subject", "predicate", "item", "figure", "kind", "bound", "lower", "upper", "unit",
            "period", "interval", "place", "direction", "base", "relation", "relatedRow",
        ]
    }

    /// The row as text, a field per column; `nil` where the text doesn't say.
    public var fields: [String?] {
        [
            document, statistic.heading?.text, statistic.subject?.text, statistic.predicate?.text, statistic.item?.text,
            fact.text, fact.kind.rawValue, fact.bound.rawValue, Self.text(fact.lower), Self.text(fact.upper),
            fact.unit?.text, statistic.period?.text, statistic.periodInterval, statistic.place?.text,
            statistic.comparison?.direction.rawValue, statistic.comparison?.base, statistic.relation?.kind.rawValue,
            statistic.relation.map { String($0.row) },
        ]
    }

    private static func text(_ value: NumericFact.Value?) -> String? {
        switch value {
        case .number(let number): number.description
        case .calendar(let text): text
        case nil: nil
        }
    }
}

extension Sequence<Statistics.Row> {
    /// The sum of the values, brought to the unit of the first row that has one.
    ///
    /// `nil` where there is no value, where one can't be brought to that unit, or where the sum has more digits than an
    /// ``ExactDecimal`` holds. Bounds are not minded: 570余 counts as 570.
    public func total() -> ExactDecimal? {
        var sum: ExactDecimal?
        var unit: Unit?
        for row in self {
            guard let own = row.value else { continue }
            guard let known = unit, let soFar = sum else {
                unit = row.fact.unit
                sum = sum == nil ? own : nil
                if sum == nil { return nil }
                continue
            }
            guard let value = row.value(in: known), let next = soFar.adding(value) else { return nil }
            sum = next
        }
        return sum
    }

    /// The rows by a key: by item, by period, by document; rows without one are left out.
    public func grouped<Key: Hashable>(by key: (Statistics.Row) -> Key?) -> [Key: [Statistics.Row]] {
        var groups: [Key: [Statistics.Row]] = [:]
        for row in self {
            if let key = key(row) { groups[key, default: []].append(row) }
        }
        return groups
    }
}
