/// A figure as a reader would list it: number, bound, unit and the thing counted.
public struct NumericFact: Sendable {
    /// What the figure measures.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case count, money, percent, percentagePoint, ratio, ordinal
        case date, period, duration, time, frequency
        case length, area, volume, mass, temperature, speed, energy, dataSize
        case age, rate, score, plain

        /// Whether it is a date, a period, a clock time, a length of time or a recurrence.
        public var isTime: Bool {
            switch self {
            case .date, .period, .duration, .time, .frequency: true
            default: false
            }
        }
    }

    /// A number, or for dates, periods and clock times what the text states.
    public enum Value: Sendable, Hashable, Codable {
        /// An exact number in the unit as written; percent as a fraction.
        case number(ExactDecimal)
        /// A date or time with the parts that the text gives: `2012-01`, `--06-18`, `20:27`.
        case calendar(String)
    }

    /// The counted or measured noun.
    public struct Item: Sendable, Hashable, Codable {
        /// Where it stands, before or after the number.
        public var span: TextSpan
        /// Its text, line breaks that `Reflow` removed left out.
        public var text: String

        /// Creates an item.
        public init(span: TextSpan, text: String) {
            self.span = span
            self.text = text
        }
    }

    /// Approximators, number and unit or measure word; not the counted noun.
    public var span: TextSpan
    /// The text of the span, line breaks that `Reflow` removed left out.
    public var text: String
    /// What the figure measures.
    public var kind: Kind
    /// The value as most have it, and which unit: ``lower`` and ``unit`` write them out.
    var plainLower: PlainValue
    var sharedUnit: SharedUnit
    /// The upper end, and what of value and unit doesn't stand in the figure itself.
    var extras: FactExtras?
    /// How the number stands to the true value.
    public var bound: Bound
    /// The counted noun.
    public var item: Item?
    /// The time as most have it: ``iso`` writes it out.
    var plainTime: PlainTime
    /// For kinds of time with a value: how fine it is stated.
    public var grain: TimeGrain?
    /// For kinds of time: whether the text leaves the limits open (十多天前).
    public var isVague = false
    /// For kinds of time: ISO 8601 date, interval (end exclusive), open interval (`2024-01-01/..`), duration, or
    /// recurrence (`R/P1W`); `nil` where the text and the reference date don't say enough, and for a day that doesn't exist.
    public var iso: String? {
        get { plainTime.iso }
        set { plainTime = PlainTime(newValue) }
    }
    /// The value of ``iso`` taken apart.
    public var extent: TimeExtent? { iso.flatMap { TimeExtent(iso: $0) } }

    /// Creates a fact.
    public init(
        span: TextSpan, text: String, kind: Kind, lower: Value?, upper: Value? = nil, bound: Bound = .exact,
        unit: Unit? = nil, item: Item? = nil, iso: String? = nil, grain: TimeGrain? = nil, isVague: Bool = false
    ) {
        self.span = span
        self.text = text
        self.kind = kind
        plainLower = .none
        sharedUnit = .none
        self.bound = bound
        self.item = item
        plainTime = PlainTime(iso)
        self.grain = grain
        self.isVague = isVague
        setParts(lower: lower, upper: upper, unit: unit)
    }
}
