/// A point or stretch of time with everything that the text says of it, not yet resolved.
struct TimeParts: Sendable, Hashable {
    /// How far the text has gone from the year to the clock; a finer part may follow a coarser one.
    enum Level: Int, Sendable, Comparable {
        case none, year, part, month, week, monthPart, day, dayPart, clock

        static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// What an ordinal counts: 第三周, 第二天, 最后一个星期一.
    enum Counted: Sendable, Hashable {
        case day, week, month, weekday, year

        /// How far the text has gone with one.
        var level: Level {
            switch self {
            case .year: .part
            case .month: .month
            case .week: .week
            case .day, .weekday: .day
            }
        }
    }

    /// How a duration moves from the reference: 三天前, 三天后, 近三年, 未来三天, 三天内.
    enum Shift: Sendable, Hashable {
        case ago, later
        /// Up to now and from now on, by the day.
        case past, coming
        /// The same by whole units: 前两个月 are the two calendar months before this one.
        case pastUnits, comingUnits
    }

    /// A stretch that the text leaves vague.
    enum Vague: UInt8, Sendable { case recently, soon, longAgo }

    var level = Level.none
    /// The parts that stand as numbers.
    var stated = StatedTime()
    var isLeapMonth = false
    @Packed var yearOffset: Int?
    /// The place of a year in the cycle of sixty: 甲午年 is 30.
    @Packed var sexagenary: Int?
    @Packed var quarterOffset: Int?
    @Packed var monthOffset: Int?
    @Packed var weekOffset: Int?
    @Packed var dayOffset: Int?
    /// Whether the offsets count from the date before in the text (同年, 次月, 当天).
    var isContextual = false
    /// Monday is 1; 8 is the weekend.
    @Packed var weekday: Int?
    /// An ordinal inside month or year; negative from the end.
    @Packed var ordinal: Int?
    var counted: Counted = .day
    /// Whether the ordinal takes the first that many (前七个月) and not that one.
    var takesAll = false
    var dayPart: DayPart?
    @Packed var holiday: Int?
    @Packed var solarTerm: Int?
    /// Whether the named stretch is the summer (0) or winter (1) holidays of schools.
    @Packed var vacation: Int?
    /// 100 for a century and 10 for a decade that begins with the stated year.
    @Packed var eraSpan: Int?
    /// 初, 中 or 末 of a part of the year or of an era: 一季度末.
    var edge: StatedTime.Part?
    /// Whether centuries count from the reference (上世纪).
    @Packed var centuryOffset: Int?
    var shift: Shift?
    var duration = StatedDuration()
    /// Whether the duration moves what is stated and not the reference: 2月13号的31天前, 春节前三天.
    var movesStated = false
    /// Whether 同期 stands behind: the same stretch of another year.
    var isSamePeriod = false
    /// Minutes east of Greenwich, where a time stamp gives its zone.
    var zone: Int16?
    var isNow = false
    var vague: Vague?

    /// Whether nothing is stated beside the duration and its direction: 三天前, not 三天前的下午.
    var isOnlyShift: Bool {
        stated.month == nil && stated.day == nil && stated.hour == nil && stated.part == nil && dayPart == nil
            && dayOffset == nil && holiday == nil && solarTerm == nil && weekday == nil && ordinal == nil
            && vacation == nil
    }

    /// Whether it is a lunar day that leaves its month out: 初五.
    var isBareLunarDay: Bool { stated.isLunar && stated.month == nil && stated.day != nil }

    /// Whether nothing but numbers is stated, so that it reads without a reference date.
    var isAbsolute: Bool {
        yearOffset == nil && quarterOffset == nil && monthOffset == nil && weekOffset == nil && dayOffset == nil
            && weekday == nil && shift == nil && !isNow && vague == nil && stated.year != nil
    }
}

/// A part of the day with the hours it stretches over.
struct DayPart: Sendable, Hashable {
    private let first: Int8
    private let last: Int8

    init(startHour: Int, endHour: Int) {
        first = Int8(clamping: startHour)
        last = Int8(clamping: endHour)
    }

    var startHour: Int { Int(first) }
    /// Past the last hour; 24 is midnight.
    var endHour: Int { Int(last) }

    /// The hour of the day that a clock of twelve hours means in it: 下午3点 is 15, 晚上12点 is 24, 凌晨12点 is 0.
    func hour(_ hour: Int) -> Int {
        if hour > 12 { return hour }
        if startHour >= 17 { return hour >= 4 ? hour + 12 : hour + 24 }
        if startHour == 11 { return hour < 6 ? hour + 12 : hour }
        if startHour > 11 { return hour < 12 ? hour + 12 : hour }
        return hour == 12 && startHour < 4 ? 0 : hour
    }
}

/// A time expression found in a text.
struct TimeMatch: Sendable, Hashable {
    /// What stands around the point: 之前, 之后, 以来.
    enum Modifier: Sendable, Hashable { case none, before, after, since, until }

    var start: Int
    /// The point that is read, up to where the expression ends; in one place with its other end, as it is large and read part
    /// by part.
    var point: TimeElements.Point
    var modifier = Modifier.none
    /// Whether 左右 or 许 stands behind.
    var isApproximate = false
    /// The period of a recurrence: 每周.
    var every: StatedDuration?
    /// Where the number of a moved duration starts and its unit: 三天前.
    var numberStart = -1

    init(
        start: Int, end: Int, near: TimeParts = TimeParts(), far: TimeParts? = nil, every: StatedDuration? = nil,
        numberStart: Int = -1
    ) {
        self.start = start
        point = TimeElements.Point(parts: near, far: far, end: end)
        self.every = every
        self.numberStart = numberStart
    }

    var end: Int {
        get { point.end }
        set { point.end = newValue }
    }
    var near: TimeParts {
        _read { yield point.parts }
        _modify { yield &point.parts }
    }
    /// The other end of a range.
    var far: TimeParts? {
        _read { yield point.far }
        _modify { yield &point.far }
    }

    /// Begins an expression anew in the place of another one.
    mutating func begin(at start: Int) {
        self.start = start
        point.parts = TimeParts()
        point.far = nil
        point.end = start
        modifier = .none
        isApproximate = false
        every = nil
        numberStart = -1
    }
}

extension TimeParts {
    /// The parts of a date that the number rules read.
    init(_ time: StatedTime) {
        self.init()
        stated = time
        if time.part == .century || time.part == .decade {
            eraSpan = time.part == .century ? 100 : 10
            stated.part = nil
            level = .year
        } else if time.hour != nil {
            level = .clock
        } else if time.day != nil {
            level = .day
        } else if time.month != nil {
            level = time.part == nil ? .month : .monthPart
        } else if time.part != nil, time.part != .fiscalYear {
            level = .part
        } else {
            level = time.year == nil ? .none : .year
        }
    }
}
