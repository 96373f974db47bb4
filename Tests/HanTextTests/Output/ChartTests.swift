import Testing

@testable import HanText

@Suite struct ChartTests {
    func timeline(_ stretches: (Double, Double)...) -> String {
        TimelineChart(
            title: "时间线",
            periods: stretches.map { TimelineChart.Period(label: "时段", start: $0.0, end: $0.1, isOpen: $0.1 == $0.0) }
        ).svg()
    }

    /// The labels of the axis, which stand in the middle of their lines.
    func ticks(_ svg: String) -> [Substring] {
        svg.split(separator: "<text ").filter { $0.contains("text-anchor=\"middle\"") }
            .compactMap { $0.split(separator: ">").dropFirst().first?.split(separator: "<").first }
    }

    @Test func `periods within a year stand over months`() {
        #expect(
            ticks(timeline((2025 + 2.0 / 12, 2025 + 10.0 / 12), (2025 + 8.0 / 12, 2025 + 9.0 / 12)))
                == ["2025-03", "2025-05", "2025-07", "2025-09", "2025-11"])
        #expect(ticks(timeline((2024 + 11.0 / 12, 2025 + 1.0 / 12))) == ["2024-12", "2025-01", "2025-02"])
    }

    @Test func `periods over many years stand over years`() {
        #expect(ticks(timeline((2019, 2020), (2023, 2026))) == ["2020", "2022", "2024", "2026"])
        #expect(ticks(timeline((1850, 2025))).allSatisfy { $0.count == 4 })
    }

    @Test(arguments: [
        (2025.87, 2025.873), (2025, 2025), (0, 9999), (-3, 4), (2025, .infinity), (99_999, 99_999.5),
    ]) func `any stretch is drawn within the chart`(start: Double, end: Double) {
        let svg = timeline((start, end))
        #expect(svg.hasSuffix("</svg>"))
        for part in svg.split(separator: " x=\"").dropFirst() {
            let x = Int(part.prefix { $0 != "\"" }) ?? -1
            #expect((0...SVG.chartWidth).contains(x))
        }
        #expect(ticks(svg).count <= 8)
    }

    @Test func `a share is shown in hundredths`() {
        func value(_ kind: NumericFact.Kind, _ lower: String, _ upper: String? = nil, unit: String) -> String {
            let fact = NumericFact(
                span: TextSpan(start: 0, end: 3), text: "", kind: kind, lower: ExactDecimal(lower).map { .number($0) },
                upper: upper.flatMap { ExactDecimal($0) }.map { .number($0) },
                unit: Unit(text: unit, name: unit, dimension: .classifier))
            return ReportFigure(fact: fact, row: nil).value
        }
        #expect(value(.percent, "0.825", unit: "%") == "82.5%")
        #expect(value(.percent, "0.3", "0.455", unit: "%") == "30% – 45.5%")
        #expect(value(.ratio, "0.3", unit: "成") == "30%")
        #expect(value(.ratio, "2.5", unit: "倍") == "2.5")
        #expect(value(.money, "31860000000", unit: "元") == "31,860,000,000")
    }
}
