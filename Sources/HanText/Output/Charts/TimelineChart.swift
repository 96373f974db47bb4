/// Periods and dates over an axis of years, as SVG.
public struct TimelineChart: Sendable {
    /// A stretch of time.
    public struct Period: Sendable {
        /// What stands beside it.
        public var label: String
        /// Its first moment in years: 2024.5 is the middle of 2024.
        public var start: Double
        /// Its end in years.
        public var end: Double
        /// Whether it goes on after `end`.
        public var isOpen: Bool
        /// What a reader sees who points at it.
        public var note: String

        /// Creates a period.
        public init(label: String, start: Double, end: Double, isOpen: Bool = false, note: String = "") {
            self.label = label
            self.start = start
            self.end = end
            self.isOpen = isOpen
            self.note = note
        }
    }

    /// What the chart shows, for readers that hear it.
    public var title: String
    /// The periods from top to bottom.
    public var periods: [Period]

    /// Creates a chart.
    public init(title: String, periods: [Period]) {
        self.title = title
        self.periods = periods
    }

    private static let width = 420
    private static let rowHeight = 24
    private static let axisHeight = 26

    /// The drawing.
    public func svg() -> String {
        let rows = periods.filter { $0.start.isFinite && $0.end.isFinite && abs($0.start) < 1e5 && abs($0.end) < 1e5 }
        let height = rows.count * Self.rowHeight + Self.axisHeight
        let summary = rows.map { $0.note.isEmpty ? $0.label : $0.note }.joined(separator: "; ")
        var output = SVG.start(width: Self.width, height: height, title: title, description: summary)
        guard let first = rows.map(\.start).min(), let last = rows.map(\.end).max() else { return output + "</svg>" }
        let labelWidth = min(150, rows.reduce(40) { max($0, SVG.width(of: $1.label)) }) + 10
        let axis = Axis(
            from: whole(first, up: false), to: max(whole(last, up: true), whole(first, up: false) + 1),
            left: labelWidth,
            room: Self.width - labelWidth - 24)
        output += grid(axis, height: rows.count * Self.rowHeight)
        for (index, period) in rows.enumerated() {
            output += row(period, top: index * Self.rowHeight, axis, labelWidth)
        }
        return output + "</svg>"
    }

    private struct Axis {
        var from: Int
        var to: Int
        var left: Int
        var room: Int
        func position(_ year: Double) -> Int { left + Int((year - Double(from)) / Double(to - from) * Double(room)) }
        init(from: Int, to: Int, left: Int, room: Int) {
            self.from = from
            self.to = to
            self.left = left
            self.room = room
        }
    }

    private func whole(_ year: Double, up: Bool) -> Int {
        let below = Int(year) - (year < 0 ? 1 : 0)
        return up && Double(below) < year ? below + 1 : below
    }

    /// A line and a label at every year, or at every 2nd, 5th, 10th … where there are many.
    private func grid(_ axis: Axis, height: Int) -> String {
        let most = max(2, axis.room / 48)
        var step = 1
        for candidate in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000] {
            step = candidate
            if (axis.to - axis.from) / candidate <= most { break }
        }
        var output = ""
        var year = (axis.from + step - 1) / step * step
        while year <= axis.to {
            let x = axis.position(Double(year))
            output += "<line x1=\"\(x)\" y1=\"0\" x2=\"\(x)\" y2=\"\(height)\" style=\"stroke:var(--line,#d8dde6)\"/>"
            output += SVG.text(String(year), x: x, y: height + 18, anchor: "middle", room: 60, faint: true)
            year += step
        }
        return output
    }

    private func row(_ period: Period, top: Int, _ axis: Axis, _ labelWidth: Int) -> String {
        let start = axis.position(period.start)
        let end = max(start + 6, axis.position(period.isOpen ? max(period.end, Double(axis.to)) : period.end))
        var output = "<g><title>\(HTMLText.escaped(period.note.isEmpty ? period.label : period.note))</title>"
        output += SVG.text(period.label, x: labelWidth - 8, y: top + 16, anchor: "end", room: labelWidth - 10)
        output += "<rect class=\"bar\" x=\"\(start)\" y=\"\(top + 5)\" width=\"\(end - start)\" height=\"13\" rx=\"3\" "
        output += "style=\"fill:\(SVG.color("time"))\(period.isOpen ? ";opacity:.55" : "")\"/>"
        if period.isOpen {
            output += "<path d=\"M\(end) \(top + 5)l8 6.5l-8 6.5z\" style=\"fill:\(SVG.color("time"))\"/>"
        }
        return output + "</g>"
    }
}
