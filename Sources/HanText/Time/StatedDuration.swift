/// A length of time as stated: 三年零两个月, 一个半小时. Amounts are in thousandths, so that 1.5 and 半 are exact.
struct StatedDuration: Sendable, Hashable {
    /// The units from the longest to the shortest.
    enum Unit: Int, Sendable, CaseIterable {
        case century, year, quarter, month, week, day, hour, quarterHour, minute, second

        /// The unit that is so many seconds, as the table of units has it.
        init?(_ seconds: UnitFactor) {
            let units: [Unit] = [.second, .minute, .hour, .day, .week]
            guard let found = units.first(where: { UnitFactor(UInt64($0.factor)) == seconds }) else { return nil }
            self = found
        }

        /// Whether the unit is counted in months; the others are in seconds.
        var isMonths: Bool { rawValue <= Unit.month.rawValue }
        /// Whether 个 stands before the unit, so that 俩 and 仨 may: 俩月, but not 俩年.
        var takesMeasure: Bool {
            switch self {
            case .century, .quarter, .month, .week, .hour: true
            case .year, .day, .quarterHour, .minute, .second: false
            }
        }
        /// How many months or seconds it has.
        var factor: Int {
            switch self {
            case .century: 1200
            case .year: 12
            case .quarter: 3
            case .month, .second: 1
            case .week: 604_800
            case .day: 86_400
            case .hour: 3600
            case .quarterHour: 900
            case .minute: 60
            }
        }
    }

    /// Thousandths of each unit, by its raw value; `nil` where the text doesn't give the unit.
    /// A literal, which takes no call.
    private var amounts: InlineArray<10, Int32> = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    /// A bit for each unit that the text gives.
    private var given: UInt16 = 0
    /// Whether the amount is open: 几年, 十多天.
    var isVague = false
    /// Whether the days are working days (三个工作日), which ISO 8601 has no duration for.
    var countsWorkdays = false

    /// The amount of a unit in thousandths.
    subscript(unit: Unit) -> Int {
        get { Int(amounts[unit.rawValue]) }
        set {
            amounts[unit.rawValue] = Int32(clamping: newValue)
            given |= 1 << UInt16(unit.rawValue)
        }
    }

    /// Whether the text gives a unit.
    func has(_ unit: Unit) -> Bool { given & (1 << UInt16(unit.rawValue)) != 0 }
    /// Whether no unit is given.
    var isEmpty: Bool { given == 0 }
    /// The shortest unit that is given.
    var shortest: Unit? { Unit(rawValue: 15 - given.leadingZeroBitCount) }
    /// The longest unit that is given.
    var longest: Unit? { Unit(rawValue: given.trailingZeroBitCount) }

    /// The whole in one unit; `nil` where the units have no fixed relation (months and days).
    func amount(in unit: Unit) -> ExactDecimal? {
        var total = 0
        for other in Unit.allCases where has(other) {
            guard other.isMonths == unit.isMonths else { return ExactDecimal(self[unit]).divided(by: 1000) }
            total += self[other] * other.factor
        }
        return ExactDecimal(total).divided(by: unit.factor * 1000)
    }

    /// The one unit that is given, or `nil` where there are more.
    var only: Unit? { given.nonzeroBitCount == 1 ? shortest : nil }

    static func == (left: StatedDuration, right: StatedDuration) -> Bool {
        left.given == right.given && left.isVague == right.isVague && left.countsWorkdays == right.countsWorkdays
            && Unit.allCases.allSatisfy { left[$0] == right[$0] }
    }
    func hash(into hasher: inout Hasher) {
        hasher.combine(given)
        hasher.combine(countsWorkdays)
        for unit in Unit.allCases { hasher.combine(self[unit]) }
    }

    /// ISO 8601: `P3Y2M`, `PT1.5H`, `P2W`; a century is a hundred years, a quarter three months, 刻 fifteen minutes.
    var iso: String {
        let minutes = self[.minute] + 15 * self[.quarterHour]
        return DateText.make { text in
            text.put("P")
            text.put(thousandths: self[.year] + 100 * self[.century], "Y")
            text.put(thousandths: self[.month] + 3 * self[.quarter], "M")
            text.put(thousandths: self[.week], "W")
            text.put(thousandths: self[.day], "D")
            if self[.hour] | minutes | self[.second] != 0 {
                text.put("T")
                text.put(thousandths: self[.hour], "H")
                text.put(thousandths: minutes, "M")
                text.put(thousandths: self[.second], "S")
            }
            if text.count == 1 { text.put(text: "T0S") }
        }
    }

    /// The same for one unit and any amount; `nil` for an amount without a finite decimal, and for quarters.
    static func iso(_ amount: ExactDecimal, _ unit: Unit) -> String? {
        guard amount.isFiniteDecimal else { return nil }
        let text = amount.description
        guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E }) else { return nil }
        switch unit {
        case .year: return "P\(text)Y"
        case .month: return "P\(text)M"
        case .week: return "P\(text)W"
        case .day: return "P\(text)D"
        case .hour: return "PT\(text)H"
        case .minute: return "PT\(text)M"
        case .second: return "PT\(text)S"
        case .century, .quarter, .quarterHour: return nil
        }
    }

    /// The instant that lies the duration later (`sign` 1) or earlier (−1): months by the calendar, the rest by seconds.
    func moving(_ instant: Int, by sign: Int) -> Int {
        let months = self[.year] * 12 + self[.century] * 1200 + self[.quarter] * 3 + self[.month]
        var days = TimeFormat.floorDivide(instant, 86_400)
        var second = instant - days * 86_400
        if months != 0 { days = CivilDate(days: days).adding(months: sign * (months / 1000)).days }
        days += sign * (months % 1000 * 30 / 1000)
        let seconds =
            self[.week] * 604_800 + self[.day] * 86_400 + self[.hour] * 3600 + self[.quarterHour] * 900
            + self[.minute] * 60 + self[.second]
        second += sign * (seconds / 1000)
        return days * 86_400 + second
    }
}

extension DateText {
    /// An amount in thousandths as a decimal with what it counts; nothing where it is 0.
    fileprivate mutating func put(thousandths amount: Int, _ mark: Unicode.Scalar) {
        if amount == 0 { return }
        put(amount / 1000, width: 1)
        var rest = amount % 1000
        if rest > 0 {
            put(".")
            var width = 3
            while rest % 10 == 0 {
                rest /= 10
                width -= 1
            }
            put(rest, width: width)
        }
        put(mark)
    }
}
