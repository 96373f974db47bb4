/// What the statistics stage needs of a fact, without its strings.
struct Figure {
    /// Where it stands in the flowed text.
    var span: TextSpan
    var kind: NumericFact.Kind
    /// The counted noun in the flowed text.
    var item: TextSpan?

    /// Whether it says how often and not how many times: 每年, 每周三.
    var isRecurrence: Bool

    /// Whether it is a time or a length of time.
    var isTime: Bool {
        switch kind {
        case .date, .period, .time, .duration: true
        default: false
        }
    }

    /// Whether it says when and makes no row: a date, a clock time or a period.
    var isCalendar: Bool { isTime && kind != .duration }

    init(_ fact: NumericFact) {
        span = fact.span
        kind = fact.kind
        item = fact.item?.span
        isRecurrence = fact.kind == .frequency && fact.lower == nil
    }
}
