/// The charts of a report: figures by kind, the largest counts of each unit, the periods, the keywords.
struct ReportCharts {
    let articles: [ReportArticle]

    /// Each chart with its heading; a chart without data is left out.
    func html() -> String {
        figure(BilingualText("各类数字", "Figures by kind"), kinds)
            + figure(BilingualText("关键词", "Keywords"), keywords)
            + figure(BilingualText("各单位之最", "Largest counts by unit"), largestCounts)
            + figure(BilingualText("时间线", "Timeline of periods"), timeline)
    }

    private func figure(_ heading: BilingualText, _ drawing: String) -> String {
        guard !drawing.isEmpty else { return "" }
        return "<figure><figcaption><h3>\(heading.html)</h3></figcaption>\(drawing)</figure>\n"
    }

    private var kinds: String {
        var counts: [NumericFact.Kind: Int] = [:]
        for article in articles { for fact in article.facts { counts[fact.kind, default: 0] += 1 } }
        let order = NumericFact.Kind.allCases.enumerated().filter { counts[$0.element] != nil }
            .sorted { (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset) }
            .map(\.element)
        guard !order.isEmpty else { return "" }
        func chart(_ language: TextTableWriter.Language) -> String {
            BarChart(
                title: BilingualText("各类数字", "Figures by kind").text(in: language),
                bars: order.map { kind in
                    BarChart.Bar(
                        label: ReportLabels.name(kind).text(in: language), value: Double(counts[kind] ?? 0),
                        valueText: String(counts[kind] ?? 0), color: ReportLabels.family(kind).rawValue)
                }
            ).svg()
        }
        return "<div class=\"zh\">\(chart(.chinese))</div><div class=\"en\">\(chart(.english))</div>"
    }

    private struct Count {
        var fact: NumericFact
        var item: String?
        var value: Double
    }

    /// Units are no common measure, so each has bars of its own scale.
    private var largestCounts: String {
        var byUnit: [String: [Count]] = [:]
        for article in articles {
            let rows = Dictionary(article.statistics.map { ($0.fact, $0) }, uniquingKeysWith: { first, _ in first })
            for (index, fact) in article.facts.enumerated() {
                guard fact.kind == .count || fact.kind == .money, let unit = fact.unit?.name,
                    case .number(let number)? = fact.upper ?? fact.lower, let value = number.approximate
                else { continue }
                let item = rows[index]?.item?.text ?? fact.item?.text ?? rows[index]?.subject?.text
                byUnit[unit, default: []].append(Count(fact: fact, item: item, value: value))
            }
        }
        let units = byUnit.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(4)
        return units.map { unit, counts in
            let largest = counts.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
                .prefix(5).map(\.element)
            let bars = largest.map { count in
                BarChart.Bar(
                    label: count.item ?? "", value: count.value, valueText: count.fact.text,
                    note: "\(count.fact.text) \(count.item ?? "")",
                    color: ReportLabels.family(count.fact.kind).rawValue)
            }
            return "<h5>\(HTMLText.escaped(unit))</h5>" + BarChart(title: unit, bars: bars).svg()
        }.joined()
    }

    private var timeline: String {
        var seen: Set<String> = []
        var periods: [TimelineChart.Period] = []
        func add(_ label: String, _ iso: String?) {
            guard let iso, let stretch = CalendarPosition.stretch(of: iso), seen.insert("\(label)\t\(iso)").inserted
            else {
                return
            }
            periods.append(
                TimelineChart.Period(
                    label: label, start: stretch.start, end: stretch.end, isOpen: stretch.isOpen,
                    note: "\(label) \(iso)"))
        }
        for article in articles {
            for fact in article.facts where fact.kind == .date || fact.kind == .period { add(fact.text, fact.iso) }
            for row in article.statistics { if let period = row.period { add(period.text, row.periodInterval) } }
        }
        guard !periods.isEmpty else { return "" }
        let ordered = periods.enumerated().sorted {
            ($0.element.start, $0.element.end, $0.offset) < ($1.element.start, $1.element.end, $1.offset)
        }
        return TimelineChart(title: "时间线 Timeline", periods: ordered.prefix(24).map(\.element)).svg()
    }

    private var keywords: String {
        var weights: [String: Double] = [:]
        var order: [String] = []
        for article in articles {
            for keyword in article.keywords where keyword.weight.isFinite {
                if weights[keyword.term] == nil { order.append(keyword.term) }
                weights[keyword.term, default: 0] += keyword.weight
            }
        }
        let best = order.enumerated().sorted {
            (weights[$1.element] ?? 0, $0.offset) < (weights[$0.element] ?? 0, $1.offset)
        }.prefix(15).map(\.element)
        guard !best.isEmpty else { return "" }
        return BarChart(
            title: "关键词 Keywords",
            bars: best.map { term in
                BarChart.Bar(
                    label: term, value: weights[term] ?? 0, valueText: weightText(weights[term] ?? 0, digits: 3),
                    color: "share")
            }
        ).svg()
    }
}
