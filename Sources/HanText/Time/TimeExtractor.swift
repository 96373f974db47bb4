/// A time in a text with its place in the calendar.
public struct TimeExpression: Sendable, Hashable, Codable {
    /// Where it stands.
    public var span: TextSpan
    /// Its text.
    public var text: String
    /// Date, period, clock time, duration or recurrence (`frequency`).
    public var kind: NumericFact.Kind
    /// ISO 8601: a date, a half-open interval, an open interval (`2024-01-01/..`), a duration, or a recurrence (`R/P1W`);
    /// `nil` where the text doesn't say enough and there is no reference date, or where the day doesn't exist.
    public var iso: String?
    /// How fine it is stated.
    public var grain: TimeGrain?
    /// Whether the text leaves its limits open: 近日, 几年前.
    public var isVague: Bool
    /// The value of ``iso`` taken apart.
    public var extent: TimeExtent? { iso.flatMap { TimeExtent(iso: $0) } }

    /// Creates an expression.
    public init(
        span: TextSpan, text: String, kind: NumericFact.Kind, iso: String?, grain: TimeGrain?, isVague: Bool
    ) {
        self.span = span
        self.text = text
        self.kind = kind
        self.iso = iso
        self.grain = grain
        self.isVague = isVague
    }
}

/// Finds dates, periods, clock times, durations and recurrences, absolute and relative, and resolves them.
///
/// In: a text and the date that it speaks from. Out: its times in order with their ISO 8601 values. Costs: the pass over
/// the figures.
///
/// ```swift
/// let times = TimeExtractor(referenceDate: ReferenceDate("2024-03-05")).times(in: "去年底开工，下周三完工")
/// times[0].iso  // "2023-11-01/2024-01-01"
/// times[1].iso  // "2024-03-13"
/// ```
public struct TimeExtractor: Sendable {
    private let facts: FactExtractor
    private let referenceDate: ReferenceDate?

    /// Creates an extractor; without a reference date relative times have no value.
    public init(referenceDate: ReferenceDate? = nil) {
        var options = FactExtractor.Options()
        options.kinds = [.date, .period, .time, .duration, .frequency]
        facts = FactExtractor(options: options)
        self.referenceDate = referenceDate
    }

    /// The times of a text, in order; they don't overlap.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func times(in text: String) -> [TimeExpression] {
        var text = text
        return text.withUTF8 { facts.times(in: $0, from: referenceDate) }
    }

    /// The times of a text that was written on another date.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func times(in text: String, writtenOn date: ReferenceDate) -> [TimeExpression] {
        var text = text
        return text.withUTF8 { facts.times(in: $0, from: date) }
    }
}
