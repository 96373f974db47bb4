/// Where an ISO 8601 date or interval lies on an axis of years.
enum CalendarPosition {
    /// The stretch of `2024`, `2024-06`, `2024-06-18`, `2024-06-18T08:30`, `2024-W20` or `start/end`; either side of
    /// an interval may be open (`..` or nothing). `nil` where no year is given.
    static func stretch(of iso: String) -> (start: Double, end: Double, isOpen: Bool)? {
        let sides = iso.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count == 2 else { return single(Substring(iso)).map { ($0.start, $0.end, false) } }
        let start = single(sides[0])
        let end = single(sides[1])
        switch (start, end) {
        case (let start?, let end?) where end.end >= start.start: return (start.start, end.end, false)
        case (let start?, nil) where isOpenMark(sides[1]): return (start.start, start.end, true)
        case (nil, let end?) where isOpenMark(sides[0]): return (end.start, end.end, false)
        default: return nil
        }
    }

    private static func isOpenMark(_ text: Substring) -> Bool { text.isEmpty || text == ".." }

    private static func single(_ text: Substring) -> (start: Double, end: Double)? {
        let date = text.prefix { $0 != "T" }
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, let year = Int(first), year >= 0 else { return nil }
        guard parts.count > 1 else { return (Double(year), Double(year) + 1) }
        if parts[1].first == "W" {
            guard let week = Int(parts[1].dropFirst()), (1...53).contains(week) else { return nil }
            let start = Double(year) + Double(week - 1) / 52.2
            return (start, start + 1 / 52.2)
        }
        guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
        let start = Double(year) + Double(month - 1) / 12
        guard parts.count > 2 else { return (start, start + 1.0 / 12) }
        guard let day = Int(parts[2]), (1...31).contains(day) else { return nil }
        let exact = start + Double(day - 1) / 372
        return (exact, exact + 1.0 / 372)
    }
}
