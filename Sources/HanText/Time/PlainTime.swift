/// A time in ISO 8601 as most figures have one, by its days; written out where it is asked for.
///
/// Most readers of figures look at few of their times, and the text of a stretch needs memory of its own.
enum PlainTime: Sendable {
    case none
    /// A day, counted as all here from 1 January 1970.
    case day(Int32)
    /// From a day up to, not including, another one.
    case days(Int32, Int32)
    /// From a day on, and up to one.
    case since(Int32)
    case until(Int32)
    /// Anything else: with a clock time, a duration or a recurrence.
    case text(String)

    init(_ iso: String?) { self = iso.map { .text($0) } ?? .none }

    /// The text: `2024-03-05`, `2024-03-01/2024-04-01`, `2024-03-05/..`, `../2024-03-05`.
    var iso: String? {
        switch self {
        case .none: nil
        case .text(let text): text
        case .day(let day): DateText.make { $0.put(day) }
        case .days(let first, let end):
            DateText.make { text in
                text.put(first)
                text.put("/")
                text.put(end)
            }
        case .since(let first):
            DateText.make { text in
                text.put(first)
                text.put(text: "/..")
            }
        case .until(let end):
            DateText.make { text in
                text.put(text: "../")
                text.put(end)
            }
        }
    }
}

/// What a time covers, in instants, with how fine its ends are stated; both as ISO 8601 writes them.
struct TimeBounds {
    enum Shape {
        /// One instant, or the day that begins with it.
        case point(Int)
        case between(Int, Int)
        case since(Int)
        case until(Int)
    }

    var shape: Shape
    var grain: TimeGrain
    /// How fine the second of two ends is stated.
    var endGrain: TimeGrain
    /// Minutes east of Greenwich, where a point gives its zone.
    var zone: Int16?

    init(_ shape: Shape, _ grain: TimeGrain, to endGrain: TimeGrain? = nil, zone: Int16? = nil) {
        self.shape = shape
        self.grain = grain
        self.endGrain = endGrain ?? grain
        self.zone = zone
    }

    /// The bounds by their days; written out at once where one has a clock time.
    var time: PlainTime {
        guard zone == nil else { return .text(iso) }
        switch shape {
        case .point(let instant):
            if let day = Self.day(instant, grain) { return .day(day) }
        case .between(let start, let end):
            if let first = Self.day(start, grain), let past = Self.day(end, endGrain) { return .days(first, past) }
        case .since(let instant):
            if let day = Self.day(instant, grain) { return .since(day) }
        case .until(let instant):
            if let day = Self.day(instant, grain) { return .until(day) }
        }
        return .text(iso)
    }

    /// The day that is all of a bound; `nil` for one with a clock time.
    private static func day(_ instant: Int, _ grain: TimeGrain) -> Int32? {
        DateText.isDay(instant, grain) ? Int32(exactly: TimeFormat.floorDivide(instant, TimeResolver.day)) : nil
    }

    /// The text of bounds of any sort.
    private var iso: String {
        DateText.make { text in
            switch shape {
            case .point(let instant):
                if grain == .second { text.putDateTime(instant, .second) } else { text.putBound(instant, grain) }
                text.putZone(zone)
            case .between(let start, let end):
                text.putBound(start, grain)
                text.put("/")
                text.putBound(end, endGrain)
            case .since(let instant):
                text.putBound(instant, grain)
                text.put(text: "/..")
            case .until(let instant):
                text.put(text: "../")
                text.putBound(instant, grain)
            }
        }
    }
}

extension DateText {
    /// A day by its number.
    fileprivate mutating func put(_ day: Int32) { put(CivilDate(days: Int(day))) }
}
