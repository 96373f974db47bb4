/// A date or clock time with the parts that the text gives, and nothing more.
struct StatedTime: Sendable, Hashable {
    /// A part of a year or month that has a name of its own.
    enum Part: UInt8, Sendable, Hashable {
        /// 初, 上旬; 中, 中旬; 底 末, 下旬.
        case early, middle, late
        case firstTen, secondTen, lastTen
        /// 上中旬, 中下旬.
        case firstTwenty, lastTwenty
        case firstHalf, secondHalf
        case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter, firstThreeQuarters
        case spring, summer, autumn, winter
        /// The ten years and the hundred years that begin with `year`.
        case decade, century
        /// 年度, 财年.
        case fiscalYear
        /// 伊始, the very beginning.
        case outset
    }

    // Packed, as many are made and moved; -1 (and the smallest year) is "not given".
    private var packedYear = Int32.min
    private var packedMonth: Int8 = -1
    private var packedDay: Int8 = -1
    private var packedHour: Int8 = -1
    private var packedMinute: Int8 = -1
    private var packedSecond: Int8 = -1
    var part: Part?
    /// Whether month and day are those of the lunar calendar (农历八月十五).
    var isLunar = false

    /// The year of the common era; negative before it (公元前221年 is −221).
    var year: Int? {
        get { packedYear == .min ? nil : Int(packedYear) }
        set { packedYear = newValue.map { Int32(truncatingIfNeeded: $0) } ?? .min }
    }
    var month: Int? {
        get { Self.unpack(packedMonth) }
        set { packedMonth = Self.pack(newValue) }
    }
    var day: Int? {
        get { Self.unpack(packedDay) }
        set { packedDay = Self.pack(newValue) }
    }
    var hour: Int? {
        get { Self.unpack(packedHour) }
        set { packedHour = Self.pack(newValue) }
    }
    var minute: Int? {
        get { Self.unpack(packedMinute) }
        set { packedMinute = Self.pack(newValue) }
    }
    var second: Int? {
        get { Self.unpack(packedSecond) }
        set { packedSecond = Self.pack(newValue) }
    }

    private static func unpack(_ value: Int8) -> Int? { value < 0 ? nil : Int(value) }
    private static func pack(_ value: Int?) -> Int8 { value.map { Int8(truncatingIfNeeded: $0) } ?? -1 }

    /// Whether the text gives a clock time.
    var hasClock: Bool { hour != nil }
    /// Whether the text gives a year, month or day.
    var hasDate: Bool { year != nil || month != nil || day != nil }

    /// What the text states: `2012-01`, `--06-18`, `---03`, `20:27`, `---10T09:00`.
    var stated: String {
        DateText.make { text in
            if let year {
                if year < 0 { text.put("-") }
                text.put(abs(year), width: 4)
            } else if hasDate {
                text.put("-")
                text.put("-")
            }
            if let month {
                if year != nil { text.put("-") }
                text.put(month, width: 2)
            } else if year == nil, day != nil {
                text.put("-")
            }
            if let day {
                if month != nil || year != nil { text.put("-") }
                text.put(day, width: 2)
            }
            guard let hour else { return }
            if text.count > 0 { text.put("T") }
            text.put(hour, width: 2)
            text.put(":")
            text.put(minute ?? 0, width: 2)
            guard let second else { return }
            text.put(":")
            text.put(second, width: 2)
        }
    }
}

/// A date, clock time or period as the text states it.
struct StatedPeriod: Sendable, Hashable {
    var start: StatedTime
    /// The other end of 2007年到2016年 and 9:00—11:30.
    var end: StatedTime?
    /// ``Bound/since`` for 以来 and 起, ``Bound/until`` for 截至, ``Bound/range`` with an end.
    var bound: Bound = .exact

    /// Date, clock time or period, by the conventions of `NumericFact`.
    var kind: NumericFact.Kind {
        if end != nil, start.hasClock, !start.hasDate { return .time }
        if end != nil || bound == .since || bound == .until { return .period }
        if start.hasClock, !start.hasDate { return .time }
        if start.part != nil { return .period }
        return start.year == nil && start.day == nil ? .period : .date
    }
}
