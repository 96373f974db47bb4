/// What an ISO 8601 value of a time is: a point, a stretch, a length or a recurrence.
///
/// ```swift
/// TimeExtent(iso: "2024-01-01/..")  // .interval(start: "2024-01-01", end: nil)
/// TimeExtent(iso: "P3Y2M")          // .duration("P3Y2M")
/// ```
public enum TimeExtent: Sendable, Hashable, Codable {
    /// A day or a clock time: `2024-03-05`, `2024-03-05T16:30`, `T16:30`.
    case point(String)
    /// From `start` up to, not including, `end`; `nil` where it is open.
    case interval(start: String?, end: String?)
    /// A length: `P3Y2M`, `PT1.5H`.
    case duration(String)
    /// Every so often: the length between, `P1W`.
    case recurrence(String)

    /// Takes an ISO 8601 value apart, as ``TimeExpression/iso`` and ``NumericFact/iso`` hold it; `nil` for an empty text.
    public init?(iso: String) {
        let sides = iso.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let first = sides.first, !first.isEmpty else { return nil }
        if first == "R", sides.count == 2 {
            self = .recurrence(sides[1])
        } else if sides.count == 2 {
            self = .interval(start: first == ".." ? nil : first, end: sides[1] == ".." ? nil : sides[1])
        } else {
            self = first.hasPrefix("P") ? .duration(first) : .point(first)
        }
    }
}
