/// A figure under construction: offsets into the scanned bytes, no string yet.
///
/// A class that a pass uses again and again, as every rule looks at it and many add to it: as a struct of its size it would be
/// copied for each.
final class FactDraft {
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
    @inline(__always)
    var isRange: Bool { upper != nil }

    init() {
        start = 0
        end = 0
        numberStart = 0
        kind = .plain
    }

    /// Begins a figure anew.
    func begin(start: Int, end: Int, kind: NumericFact.Kind) {
        self.start = start
        self.end = end
        numberStart = start
        self.kind = kind
        lower = nil
        upper = nil
        bound = .exact
        period = nil
        unit = .none
        denominator = nil
        item = nil
    }
}

/// Where a draft's unit comes from.
///
/// A struct and no enum with payloads: most rules ask for no more than the source or one part, each of which is one load.
struct DraftUnit {
    enum Source: UInt8 { case none, table, currency, part, text }

    let source: Source
    /// The unit of the table, and its dimension here.
    private let match: UnitMatch
    private let dimension: Unit.Dimension
    /// A part of the number; of no account with another source.
    let part: UnitPart
    /// Where the unit of the table or the text begins.
    let start: Int
    /// Where the mark of the currency, which stands before the number, or the text ends.
    let end: Int

    private init(
        _ source: Source, match: UnitMatch = UnitMatch(form: -1, length: 0), dimension: Unit.Dimension = .other,
        part: UnitPart = .percent, start: Int = 0, end: Int = 0
    ) {
        self.source = source
        self.match = match
        self.dimension = dimension
        self.part = part
        self.start = start
        self.end = end
    }

    static var none: DraftUnit { DraftUnit(.none) }
    /// A unit of the table at an offset, in a dimension.
    static func table(_ match: UnitMatch, at start: Int, dimension: Unit.Dimension) -> DraftUnit {
        DraftUnit(.table, match: match, dimension: dimension, start: start)
    }
    /// The currency whose mark stands before the number and ends there.
    static func currency(endingAt end: Int) -> DraftUnit { DraftUnit(.currency, end: end) }
    /// A part of the number.
    static func part(_ part: UnitPart) -> DraftUnit { DraftUnit(.part, part: part) }
    /// A stretch of the text that is a measure word of its own: 胜, 金.
    static func text(start: Int, end: Int) -> DraftUnit { DraftUnit(.text, start: start, end: end) }

    /// The unit of the table.
    @inline(__always)
    var table: (match: UnitMatch, start: Int, dimension: Unit.Dimension)? {
        source == .table ? (match, start, dimension) : nil
    }

    /// The measure word that stands in the text alone.
    var word: Range<Int>? { source == .text ? start..<end : nil }
}

/// Units that are part of how a number is written.
enum UnitPart: UInt8, CaseIterable {
    case percent, perMille, tenths, discount, times, celsius, fahrenheit, yuan

    var text: String {
        switch self {
        case .percent: "%"
        case .perMille: "‰"
        case .tenths: "成"
        case .discount: "折"
        case .times: "倍"
        case .celsius: "摄氏度"
        case .fahrenheit: "华氏度"
        case .yuan: "元"
        }
    }

    /// Whether it says how much of something, and measures nothing.
    var isShare: Bool { dimension == .ratio || dimension == .percent }

    var dimension: Unit.Dimension {
        switch self {
        case .percent, .perMille: .percent
        case .tenths, .discount, .times: .ratio
        case .celsius, .fahrenheit: .temperature
        case .yuan: .currency
        }
    }
}

/// What the rules need to know of the figures before the one at hand.
struct FactTrace {
    var start = 0
    var end = 0
    var kind: NumericFact.Kind = .plain
    var bound: Bound = .exact
    var isRange = false
    /// Whether it is a date, clock time or period.
    var isCalendar = false
    /// The written form of a unit that is no rate, or -1, and where it ends.
    var unitForm = -1
    var unitEnd = 0
    /// The counted noun; empty without one.
    var itemStart = 0
    var itemEnd = 0

    init() {}

    @inline(__always)
    init(_ draft: borrowing FactDraft) {
        start = draft.start
        end = draft.end
        kind = draft.kind
        bound = draft.bound
        isRange = draft.isRange
        isCalendar = draft.period != nil || draft.kind == .period
        if let (match, at, _) = draft.unit.table, !match.isRate {
            unitForm = match.form
            unitEnd = at + match.length
        }
        if let item = draft.item {
            itemStart = item.lowerBound
            itemEnd = item.upperBound
        }
    }

    var item: Range<Int>? { itemStart < itemEnd ? itemStart..<itemEnd : nil }
}
