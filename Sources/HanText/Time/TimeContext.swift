/// What the times of a text count from: the reference date, and the last date that stood in the text.
///
/// A month or day behind a full date takes its year; 同年, 次月 and 当天 count from it. Behind 去年 it does so up to the end
/// of the sentence: in the next one a bare month is the reference's again.
struct TimeContext: Sendable {
    private let reference: Int?
    private var last: CivilDate?
    /// Whether that one was told by the lunar calendar.
    private var isLastLunar = false
    /// Whether the year of the last date was told from the reference, and up to where the text was looked through for the
    /// end of its sentence.
    private var isLastRelative = false
    private var scanned = 0
    /// The last period, which 去年同期 is a year before.
    private(set) var period: TimeResolver.Interval?

    /// Whether the reference has a clock time: without one 目前 is a day.
    let hasClock: Bool

    init(reference: ReferenceDate?) {
        self.reference = reference?.instant
        hasClock = reference?.hasClock ?? false
    }

    /// Whether a reference date is known.
    var hasReference: Bool { reference != nil }
    /// Whether a day of the lunar calendar stands before.
    var followsLunarDate: Bool { last != nil && isLastLunar }

    /// Lets go of a relative year where its sentence has ended before `offset`; looks at every byte once at most.
    mutating func advance(to offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        guard isLastRelative, last != nil else { return }
        while scanned < offset {
            let byte = bytes[scanned]
            // A line break, or 。 ！ ？
            let isEnd =
                byte == 0x0A
                || byte >= 0xE3
                    && (bytes.hasPrefix("。", at: scanned) || bytes.hasPrefix("！", at: scanned)
                        || bytes.hasPrefix("？", at: scanned))
            if isEnd {
                last = nil
                return
            }
            scanned += 1
        }
    }

    /// What a time counts from.
    func anchor(for parts: TimeParts) -> Int? {
        if parts.isContextual { return last.map { $0.days * 86_400 } ?? reference }
        // A month or a bare day takes the year, and month, of the date before where one stands in the text.
        let isPartial =
            parts.yearOffset == nil && parts.monthOffset == nil && parts.weekOffset == nil
            && parts.dayOffset == nil && parts.quarterOffset == nil && parts.centuryOffset == nil
            && parts.shift == nil && !parts.isNow
        if isPartial, parts.stated.year == nil, let last { return last.days * 86_400 }
        return reference
    }

    /// The day that a date counts from which leaves its year out.
    var base: CivilDate? { last ?? reference.map { CivilDate(days: TimeFormat.floorDivide($0, 86_400)) } }

    /// Remembers a stretch that is no day.
    mutating func note(_ period: TimeResolver.Interval) { self.period = period }

    /// Remembers a date that ends at an offset; without a year of its own it keeps what the year before was told from.
    mutating func note(_ date: CivilDate, hasYear: Bool, endingAt end: Int) {
        isLastRelative = hasYear ? false : isLastRelative || last == nil
        last = date
        isLastLunar = false
        scanned = end
    }

    /// Remembers a resolved date that ends at an offset, and the stretch that it or its range takes.
    mutating func note(_ parts: TimeParts, _ interval: TimeResolver.Interval, endingAt end: Int) {
        guard parts.vague == nil, !parts.isNow, parts.eraSpan == nil else { return }
        if interval.grain != .day, interval.end > interval.start, parts.shift == nil, !parts.isSamePeriod {
            period = interval
        }
        guard
            parts.stated.year != nil || parts.yearOffset != nil || parts.sexagenary != nil
                || parts.level == .day && (parts.stated.month != nil || parts.holiday != nil || parts.dayOffset != nil)
        else { return }
        // 同年 and a month without its year keep what the year before them was told from.
        let inherits = parts.stated.year == nil && (parts.isContextual || parts.yearOffset == nil)
        isLastRelative = inherits ? isLastRelative || last == nil : parts.stated.year == nil
        last = CivilDate(days: TimeFormat.floorDivide(interval.start, 86_400))
        isLastLunar = parts.stated.isLunar
        scanned = end
    }
}
