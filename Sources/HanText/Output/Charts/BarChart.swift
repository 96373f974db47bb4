/// Horizontal bars with a label at the left and the value at the right, as SVG.
///
/// ```swift
/// let chart = BarChart(title: "人数", bars: [.init(label: "志愿者", value: 1200, valueText: "1200")])
/// chart.svg()  // "<svg …>"
/// ```
///
/// The drawing needs no script, font or network; its colours follow the page's custom properties where it is
/// embedded, and stand by themselves otherwise.
public struct BarChart: Sendable {
    /// A bar.
    public struct Bar: Sendable {
        /// What stands at its left.
        public var label: String
        /// Its length; negative and non-finite values have none.
        public var value: Double
        /// What stands at its right.
        public var valueText: String
        /// What a reader sees who points at it.
        public var note: String
        /// The name of its colour: count, money, share, time, measure, rank or other.
        public var color: String

        /// Creates a bar.
        public init(label: String, value: Double, valueText: String, note: String = "", color: String = "count") {
            self.label = label
            self.value = value
            self.valueText = valueText
            self.note = note
            self.color = color
        }
    }

    /// What the chart shows, for readers that hear it.
    public var title: String
    /// The bars from top to bottom.
    public var bars: [Bar]
    /// The value of the longest possible bar; by default the largest value.
    public var maximum: Double?

    /// Creates a chart.
    public init(title: String, bars: [Bar], maximum: Double? = nil) {
        self.title = title
        self.bars = bars
        self.maximum = maximum
    }

    private static let width = SVG.chartWidth
    private static let rowHeight = 26

    /// The drawing.
    public func svg() -> String {
        let height = bars.count * Self.rowHeight + 4
        var output = SVG.start(width: Self.width, height: height, title: title, description: description)
        let labelWidth = min(140, bars.reduce(40) { max($0, SVG.width(of: $1.label)) }) + 10
        let valueWidth = min(130, bars.reduce(20) { max($0, SVG.width(of: $1.valueText)) }) + 8
        let room = Self.width - labelWidth - valueWidth
        let largest = maximum ?? bars.reduce(0) { max($0, usable($1.value)) }
        for (index, bar) in bars.enumerated() {
            let top = index * Self.rowHeight + 2
            let length = largest > 0 ? max(2, Int(usable(bar.value) / largest * Double(room))) : 2
            output +=
                "<g><title>\(HTMLText.escaped(bar.note.isEmpty ? "\(bar.label) \(bar.valueText)" : bar.note))</title>"
            output += SVG.text(bar.label, x: labelWidth - 8, y: top + 16, anchor: "end", room: labelWidth - 10)
            output += "<rect class=\"bar\" x=\"\(labelWidth)\" y=\"\(top + 3)\" width=\"\(min(length, room))\" "
            output += "height=\"\(Self.rowHeight - 9)\" rx=\"3\" style=\"fill:\(SVG.color(bar.color))\"/>"
            output += SVG.text(
                bar.valueText, x: labelWidth + min(length, room) + 6, y: top + 16, anchor: "start", room: valueWidth)
            output += "</g>"
        }
        return output + "</svg>"
    }

    private var description: String { bars.map { "\($0.label) \($0.valueText)" }.joined(separator: "; ") }

    private func usable(_ value: Double) -> Double { value.isFinite ? max(0, value) : 0 }
}
