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

    /// Whether it counts how often something is done: 5次, 3场, but not by how many persons (3万人次).
    func countsDeeds(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        kind == .count && bytes.suffix(of: ClauseLists.deedMeasures, start: span.start, end: span.end) != nil
            && !bytes.hasSuffix("人次", endingAt: span.end)
    }

    /// The figures of facts, in memory of their own.
    ///
    /// A fact has a dozen strings, which to copy takes longer than to read all that is needed of it.
    static func figures(of facts: [NumericFact]) -> PlainBuffer<Figure> {
        var figures = PlainBuffer<Figure>(capacity: facts.count)
        for index in facts.indices {
            let kind = facts[index].kind
            figures.append(
                Figure(
                    span: facts[index].span, kind: kind, item: facts[index].item?.span,
                    isRecurrence: kind == .frequency && facts[index].lower == nil))
        }
        return figures
    }
}
