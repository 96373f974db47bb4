/// Periods and dates over an axis of years, or of months where they are close together, as SVG.
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

    private static let width = SVG.chartWidth
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
        let axis = Axis(first: first, last: last, left: labelWidth, room: Self.width - labelWidth - 30)
        output += grid(axis, height: rows.count * Self.rowHeight)
        for (index, period) in rows.enumerated() {
            output += row(period, top: index * Self.rowHeight, axis, labelWidth)
        }
        return output + "</svg>"
    }

    /// The months from `from` up to `to`, counted from the year 0, with a line at every multiple of `step`.
    private struct Axis {
        let from: Int
        let to: Int
        let step: Int
        let left: Int
        let room: Int

        private static let steps =
            [1, 2, 3, 6] + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000].map { $0 * 12 }

        init(first: Double, last: Double, left: Int, room: Int) {
            let start = Int((first * 12).rounded(.down))
            let end = max(start + 1, Int((last * 12).rounded(.up)))
            func bounds(_ step: Int) -> (from: Int, to: Int) {
                let rounding = min(step, 12)
                return (Self.whole(start, of: rounding, up: false), Self.whole(end, of: rounding, up: true))
            }
            // A label of a month takes 56 units, one of a year less.
            let fitting = Self.steps.first { step in (bounds(step).to - bounds(step).from) / step * 56 <= room }
            step = fitting ?? Self.steps[Self.steps.count - 1]
            (from, to) = bounds(step)
            self.left = left
            self.room = room
        }

        /// The multiple at or next to a number.
        private static func whole(_ number: Int, of step: Int, up: Bool) -> Int {
            let rest = ((number % step) + step) % step
            return rest == 0 ? number : number - rest + (up ? step : 0)
        }

        func position(_ year: Double) -> Int {
            left + Int((year * 12 - Double(from)) / Double(to - from) * Double(room))
        }

        var ticks: [(year: Double, label: String)] {
            stride(from: Self.whole(from, of: step, up: true), through: to, by: step).map { month in
                let year = Self.whole(month, of: 12, up: false) / 12
                let label =
                    step < 12 ? "\(year)-\(month - year * 12 < 9 ? "0" : "")\(month - year * 12 + 1)" : String(year)
                return (Double(month) / 12, label)
            }
        }
    }

    /// A line and a label at every year or month, or at every 2nd, 3rd, 5th … where there are many.
    private func grid(_ axis: Axis, height: Int) -> String {
        var output = ""
        for (year, label) in axis.ticks {
            let x = axis.position(year)
            output += "<line x1=\"\(x)\" y1=\"0\" x2=\"\(x)\" y2=\"\(height)\" style=\"stroke:var(--line,#d8dde6)\"/>"
            output += SVG.text(label, x: x, y: height + 18, anchor: "middle", room: 60, faint: true)
        }
        return output
    }

    private func row(_ period: Period, top: Int, _ axis: Axis, _ labelWidth: Int) -> String {
        let start = axis.position(period.start)
        let end = max(start + 6, axis.position(period.isOpen ? max(period.end, Double(axis.to) / 12) : period.end))
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
