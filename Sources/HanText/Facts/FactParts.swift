/// The value of a figure as most have one: a number of one limb, or what a date states; written out where it is asked for.
///
/// Those that don't fit stand in ``FactExtras``.
enum PlainValue: Sendable {
    case none
    /// A coefficient below 10^18 with its power of ten.
    case number(UInt64, exponent: Int32, isNegative: Bool)
    case stated(StatedTime)
    /// In the extras.
    case large

    /// The value of a number where it fits.
    @inline(__always)
    init(_ number: borrowing ExactDecimal) {
        if let limb = number.singleLimb {
            self = .number(limb, exponent: number.exponent, isNegative: number.isNegative)
        } else {
            self = .large
        }
    }

    var isLarge: Bool { if case .large = self { true } else { false } }

    /// The value written out; `large` gives what a large one is.
    func value(large: NumericFact.Value?) -> NumericFact.Value? {
        switch self {
        case .none: nil
        case .number(let limb, let exponent, let isNegative):
            .number(ExactDecimal(limb: limb, exponent: exponent, isNegative: isNegative))
        case .stated(let time): .calendar(time.stated)
        case .large: large
        }
    }
}

/// Which of the units that all extractors share a figure has, if any; others stand in ``FactExtras``.
///
/// A number, so that figures don't count each other's use of one object, which processors would have to take turns at.
struct SharedUnit: Sendable {
    private let place: Int32

    private init(_ place: Int) { self.place = Int32(place) }

    static let none = SharedUnit(0)
    static let own = SharedUnit(-1)

    /// A unit that is part of how the number is written.
    init(_ part: UnitPart) { self.init(1 + Int(part.rawValue)) }

    /// The first meaning of a form of the standard table.
    init(form: Int) { self.init(1 + UnitPart.allCases.count + form) }

    var isOwn: Bool { place < 0 }

    /// The unit itself; `nil` where there is none or the figure has one of its own.
    var unit: Unit? {
        guard place > 0 else { return nil }
        let part = Int(place) - 1
        guard part >= Self.parts.count else { return Self.parts[part] }
        return FactTables.standard.units.plainUnit(of: part - Self.parts.count)
    }

    /// The parts of numbers as units, by their number.
    static let parts = UnitPart.allCases.map { Unit(text: $0.text, name: $0.text, dimension: $0.dimension) }
}

/// What few figures have, in a place of its own, so that a figure is small: the upper end, and what doesn't fit into the figure.
final class FactExtras: Sendable {
    let lower: NumericFact.Value?
    let upper: NumericFact.Value?
    let unit: Unit?

    init(lower: NumericFact.Value?, upper: NumericFact.Value?, unit: Unit?) {
        self.lower = lower
        self.upper = upper
        self.unit = unit
    }
}

extension NumericFact {
    /// The value, or the lower end of a range; `nil` where the text leaves it open (数万).
    public var lower: Value? {
        get { plainLower.value(large: extras?.lower) }
        set { setParts(lower: newValue, upper: upper, unit: unit) }
    }

    /// The upper end of a stated range, and the second number of a score.
    public var upper: Value? {
        get { extras?.upper }
        set { setParts(lower: lower, upper: newValue, unit: unit) }
    }

    /// Unit or measure word.
    public var unit: Unit? {
        get { sharedUnit.isOwn ? extras?.unit : sharedUnit.unit }
        set { setParts(lower: lower, upper: upper, unit: newValue) }
    }

    /// Takes values and a unit that come from elsewhere.
    mutating func setParts(lower: Value?, upper: Value?, unit: Unit?) {
        plainLower =
            switch lower {
            case nil: .none
            case .number(let number): PlainValue(number)
            case .calendar: .large
            }
        sharedUnit = unit == nil ? .none : .own
        let large = plainLower.isLarge ? lower : nil
        extras =
            large == nil && upper == nil && unit == nil ? nil : FactExtras(lower: large, upper: upper, unit: unit)
    }
}

extension NumericFact: Hashable {
    /// Whether both say the same, however they came about.
    public static func == (left: NumericFact, right: NumericFact) -> Bool {
        left.span == right.span && left.text == right.text && left.kind == right.kind && left.bound == right.bound
            && left.lower == right.lower && left.upper == right.upper && left.unit == right.unit
            && left.item == right.item && left.iso == right.iso && left.grain == right.grain
            && left.isVague == right.isVague
    }

    /// Feeds what the figure says to the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(span)
        hasher.combine(text)
        hasher.combine(kind)
        hasher.combine(lower)
        hasher.combine(upper)
        hasher.combine(bound)
        hasher.combine(unit)
        hasher.combine(item)
        hasher.combine(iso)
        hasher.combine(grain)
        hasher.combine(isVague)
    }
}

extension NumericFact: Codable {
    private enum CodingKeys: String, CodingKey {
        case span, text, kind, lower, upper, bound, unit, item, iso, grain, isVague
    }

    /// Reads what ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            span: try parts.decode(TextSpan.self, forKey: .span),
            text: try parts.decode(String.self, forKey: .text),
            kind: try parts.decode(Kind.self, forKey: .kind),
            lower: try parts.decodeIfPresent(Value.self, forKey: .lower),
            upper: try parts.decodeIfPresent(Value.self, forKey: .upper),
            bound: try parts.decode(Bound.self, forKey: .bound),
            unit: try parts.decodeIfPresent(Unit.self, forKey: .unit),
            item: try parts.decodeIfPresent(Item.self, forKey: .item),
            iso: try parts.decodeIfPresent(String.self, forKey: .iso),
            grain: try parts.decodeIfPresent(TimeGrain.self, forKey: .grain),
            isVague: try parts.decode(Bool.self, forKey: .isVague))
    }

    /// Writes the properties under their names; what is `nil` is left out.
    public func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: CodingKeys.self)
        try parts.encode(span, forKey: .span)
        try parts.encode(text, forKey: .text)
        try parts.encode(kind, forKey: .kind)
        try parts.encodeIfPresent(lower, forKey: .lower)
        try parts.encodeIfPresent(upper, forKey: .upper)
        try parts.encode(bound, forKey: .bound)
        try parts.encodeIfPresent(unit, forKey: .unit)
        try parts.encodeIfPresent(item, forKey: .item)
        try parts.encodeIfPresent(iso, forKey: .iso)
        try parts.encodeIfPresent(grain, forKey: .grain)
        try parts.encode(isVague, forKey: .isVague)
    }
}
