/// The day and time that relative expressions (今年, 昨天, 三天前) start from: for news, when it was written.
///
/// ```swift
/// ReferenceDate("2024-03-05")?.description        // "2024-03-05"
/// ReferenceDate("2024-03-05T16:30")?.description  // "2024-03-05T16:30:00"
/// ReferenceDate("2024-02-30")                     // nil
/// ```
///
/// The clock is that of the text's own place: a time zone behind it (`Z`, `+08:00`) is read and left out.
public struct ReferenceDate: Sendable, Hashable, Codable, LosslessStringConvertible {
    /// Seconds since 1 January 1970, in the text's own time zone.
    let instant: Int
    /// Whether a clock time was given.
    let hasClock: Bool

    /// Reads an ISO 8601 date, or date and time; `nil` where the text is neither or the day doesn't exist.
    public init?(_ description: String) {
        var fields: [Int] = [0]
        var digits = 0
        let clockEnd = description.utf8.dropFirst(11).firstIndex { !($0 &- 0x30 < 10 || $0 == 0x3A) }
        guard Self.isZone(description.utf8[(clockEnd ?? description.utf8.endIndex)...]) else { return nil }
        for byte in description.utf8[..<(clockEnd ?? description.utf8.endIndex)] {
            if byte &- 0x30 < 10 {
                fields[fields.count - 1] = fields[fields.count - 1] * 10 + Int(byte - 0x30)
                digits += 1
                if digits > 4 { return nil }
            } else {
                guard digits > 0, fields.count < 6 else { return nil }
                let mark: [UInt8] = fields.count < 3 ? [0x2D] : fields.count == 3 ? [0x54, 0x20] : [0x3A]
                guard mark.contains(byte) else { return nil }
                fields.append(0)
                digits = 0
            }
        }
        guard fields.count != 4, fields.count >= 3, digits > 0 else { return nil }
        fields += Array(repeating: 0, count: max(0, 6 - fields.count))
        self.init(
            year: fields[0], month: fields[1], day: fields[2], hour: fields[3], minute: fields[4], second: fields[5],
            hasClock: description.utf8.count > 10)
    }

    /// Whether a text is nothing, a fraction of a second, a time zone, or both: `.250`, `Z`, `+08:00`.
    private static func isZone(_ text: Substring.UTF8View) -> Bool {
        var rest = Array(text)[...]
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
            guard !digits.isEmpty else { return false }
            rest = rest[digits.endIndex...]
        }
        switch rest.first {
        case nil: return true
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return rest.count == 1
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
            return digits.allSatisfy { $0 &- 0x30 < 10 } && (digits.count == 2 || digits.count == 4)
        default: return false
        }
    }

    /// The day with its clock time; `nil` where there is no such day or time.
    public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        self.init(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second,
            hasClock: hour + minute + second > 0)
    }

    private init?(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, hasClock: Bool) {
        let date = CivilDate(year, month, day)
        guard date.exists, (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
            return nil
        }
        instant = date.days * 86_400 + hour * 3600 + minute * 60 + second
        self.hasClock = hasClock
    }

    /// The date in ISO 8601, with the clock time where one was given.
    public var description: String { hasClock ? TimeFormat.dateTime(instant, .second) : TimeFormat.date(instant) }
}
