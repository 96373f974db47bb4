/// What the times of a text count from: the reference date, and the last date that stood in the text.
///
/// A month or day behind a full date takes its year; 同年, 次月 and 当天 count from it.
struct TimeContext: Sendable {
    private let reference: Int?
    private var last: CivilDate?
    private var lastIsFull = false

    init(reference: ReferenceDate?) { self.reference = reference?.instant }

    /// What a time counts from.
    func anchor(for parts: TimeParts) -> Int? {
        if parts.isContextual { return last.map { $0.days * 86_400 } ?? reference }
        // A month or a bare day takes the year, and month, of the date before where one stands in the text.
        let isPartial =
            parts.yearOffset == nil && parts.monthOffset == nil && parts.weekOffset == nil
            && parts.dayOffset == nil && parts.quarterOffset == nil && parts.shift == nil && !parts.isNow
        if isPartial, parts.stated.year == nil, let last { return last.days * 86_400 }
        return reference
    }

    /// Remembers a resolved date.
    mutating func note(_ parts: TimeParts, _ interval: TimeResolver.Interval) {
        guard parts.vague == nil, !parts.isNow, parts.eraSpan == nil,
            parts.stated.year != nil || parts.yearOffset != nil
                || parts.level == .day && (parts.stated.month != nil || parts.holiday != nil || parts.dayOffset != nil)
        else { return }
        last = CivilDate(days: TimeFormat.floorDivide(interval.start, 86_400))
    }
}
