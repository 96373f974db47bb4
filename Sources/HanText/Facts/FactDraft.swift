/// A figure under construction: offsets into the scanned bytes, no string yet.
struct FactDraft {
    /// Number and unit with the approximators around them.
    var start: Int
    var end: Int
    /// Where the number itself starts.
    var numberStart: Int
    var kind: NumericFact.Kind
    var lower: ExactDecimal?
    var upper: ExactDecimal?
    var bound: Bound = .exact
    /// The parts of a date, clock time or period.
    var period: StatedPeriod?
    var unit: DraftUnit = .none
    /// What the unit is per: 公斤 in 每公斤3元.
    var denominator: (start: Int, end: Int, form: Int)?
    var item: Range<Int>?
    /// Whether the number is a range as written.
    var isRange: Bool { upper != nil }

    init(start: Int, end: Int, kind: NumericFact.Kind) {
        self.start = start
        self.end = end
        numberStart = start
        self.kind = kind
    }
}

/// Where a draft's unit comes from.
enum DraftUnit {
    case none
    /// A unit of the table at an offset, in a dimension.
    case table(UnitMatch, at: Int, dimension: Unit.Dimension)
    /// The currency before the number.
    case currency(UnitDefinition)
    /// A part of the number: % 倍 成.
    case part(StaticString, Unit.Dimension)
    /// A stretch of the text that is a measure word of its own: 胜, 金.
    case text(start: Int, end: Int)
}
