/// The table of a report: a row for each statistic, or for each figure where there are no statistics.
struct ReportTable {
    let articles: [ReportArticle]
    let language: TextTableWriter.Language

    private struct Column {
        var key: String
        var label: BilingualText
    }

    private var columns: [Column] {
        [
            Column(key: "figure", label: BilingualText("数字", "Figure")),
            Column(key: "value", label: BilingualText("数值", "Value")),
            Column(key: "bound", label: BilingualText("界", "Bound")),
            Column(key: "unit", label: BilingualText("单位", "Unit")),
            Column(key: "item", label: BilingualText("对象", "Item")),
            Column(key: "subject", label: BilingualText("主体", "Subject")),
            Column(key: "predicate", label: BilingualText("动作", "Predicate")),
            Column(key: "period", label: BilingualText("时段", "Period")),
            Column(key: "place", label: BilingualText("地点", "Place")),
            Column(key: "comparison", label: BilingualText("比较", "Comparison")),
        ] + (articles.count > 1 ? [Column(key: "article", label: BilingualText("文章", "Article"))] : [])
    }

    func html() -> String {
        var output = "<div class=\"scroll\"><table id=\"statistics\"><caption class=\"visually-hidden\">"
        output += BilingualText("统计数字,点击列名排序", "Statistics; choose a column's name to sort").html
        output += "</caption><thead><tr>"
        for column in columns {
            output += "<th scope=\"col\" data-key=\"\(column.key)\"><button type=\"button\">\(column.label.html)"
            output += "<span class=\"arrow\" aria-hidden=\"true\"></span></button></th>"
        }
        output += "</tr></thead><tbody>\n"
        for (number, article) in articles.enumerated() {
            if article.statistics.isEmpty {
                for fact in article.facts.indices { output += row(number, article, fact: fact, statistic: nil) }
            } else {
                for statistic in article.statistics where article.facts.indices.contains(statistic.fact) {
                    output += row(number, article, fact: statistic.fact, statistic: statistic)
                }
            }
        }
        return output + "</tbody></table></div>"
    }

    private func row(_ number: Int, _ article: ReportArticle, fact index: Int, statistic: Statistic?) -> String {
        let fact = article.facts[index]
        let figure = ReportFigure(fact: fact, row: statistic)
        var output = "<tr data-kind=\"\(fact.kind.rawValue)\" data-article=\"\(number)\">"
        let mark =
            "<a class=\"fact \(ReportLabels.family(fact.kind).rawValue)\" href=\"#f\(number)-\(index)\">"
            + "\(HTMLText.escaped(fact.text))</a>"
        output += cell("figure", html: mark)
        output += cell("value", html: HTMLText.escaped(figure.value), sort: sortKey(fact))
        output += cell("bound", html: fact.bound == .exact ? "" : ReportLabels.name(fact.bound).html)
        output += cell("unit", fact.unit?.text)
        output += cell("item", figure.item)
        output += cell("subject", statistic?.subject?.text)
        output += cell("predicate", statistic?.predicate?.text)
        output += cell("period", statistic?.period?.text, sort: statistic?.periodInterval)
        output += cell("place", statistic?.place?.text)
        output += cell("comparison", html: comparison(statistic?.comparison))
        if articles.count > 1 {
            output += cell("article", html: "<a href=\"#a\(number)\">\(HTMLText.escaped(article.heading))</a>")
        }
        return output + "</tr>\n"
    }

    private func comparison(_ comparison: Statistic.Comparison?) -> String {
        guard let comparison else { return "" }
        let base = comparison.base.map { HTMLText.escaped($0) + " " } ?? ""
        return "<span>\(base)\(ReportLabels.name(comparison.direction).html)</span>"
    }

    private func sortKey(_ fact: NumericFact) -> String? {
        guard let value = fact.lower ?? fact.upper else { return nil }
        switch value {
        case .number(let number): return number.approximate.map { "\($0)" }
        case .calendar(let text): return fact.iso ?? text
        }
    }

    private func cell(_ key: String, _ text: String?, sort: String? = nil) -> String {
        cell(key, html: HTMLText.escaped(text ?? ""), sort: sort)
    }

    private func cell(_ key: String, html: String, sort: String? = nil) -> String {
        guard let label = columns.first(where: { $0.key == key })?.label else { return "" }
        let name =
            HTMLText.attribute("data-label", label.text(in: language))
            + HTMLText.attribute("data-label-zh", label.chinese) + HTMLText.attribute("data-label-en", label.english)
        return
            "<td class=\"c-\(key)\(html.isEmpty ? " empty" : "")\"\(name)\(HTMLText.attribute("data-sort", sort))>\(html)</td>"
    }
}

extension ExactDecimal {
    /// The nearest Double, for drawing and sorting only.
    var approximate: Double? {
        let value = Double(description)
        return value?.isFinite == true ? value : nil
    }
}
