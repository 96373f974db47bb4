/// The text of an article as HTML, its figures marked by kind.
struct ReportText {
    let article: ReportArticle
    /// The number of the article in the report, from 0.
    let number: Int

    private struct Mark {
        var span: TextSpan
        var fact: Int
    }

    /// The article's heading and its text; a heading that the text opens with isn't repeated in it.
    ///
    /// - Complexity: O(*n* log *n*) in the number of figures, O(*n*) in the length of the text.
    func html() -> (heading: String, body: String) {
        let marks = article.facts.indices
            .map { Mark(span: article.document.flowedSpan(article.facts[$0].span), fact: $0) }
            .filter { !$0.span.isEmpty }
            .sorted { ($0.span.start, $0.fact) < ($1.span.start, $1.fact) }
        let rows = Dictionary(article.statistics.map { ($0.fact, $0) }, uniquingKeysWith: { first, _ in first })
        var heading: String?
        var body = ""
        var next = marks.startIndex
        for (index, block) in article.document.blocks.enumerated() {
            var inner = ""
            var cursor = block.span.start
            while next < marks.endIndex, marks[next].span.start < block.span.end {
                let mark = marks[next]
                next += 1
                guard mark.span.start >= cursor else { continue }
                let end = min(mark.span.end, block.span.end)
                inner += escaped(cursor, mark.span.start)
                inner += html(of: mark, text: escaped(mark.span.start, end), row: rows[mark.fact])
                cursor = end
            }
            inner += escaped(cursor, block.span.end)
            if index == 0, block.kind == .heading, article.title == nil {
                heading = inner
            } else if !inner.isEmpty {
                body += element(for: block, inner)
            }
        }
        return (heading ?? HTMLText.escaped(article.heading), body)
    }

    private func escaped(_ start: Int, _ end: Int) -> String {
        HTMLText.escaped(article.document.flowed[TextSpan(start: start, end: end)])
    }

    private func element(for block: Document.Block, _ inner: String) -> String {
        switch block.kind {
        case .heading: "<h4>\(inner)</h4>\n"
        case .byline: "<p class=\"byline\">\(inner)</p>\n"
        case .caption: "<p class=\"caption\">\(inner)</p>\n"
        case .listItem: "<p class=\"item\">\(inner)</p>\n"
        case .paragraph: "<p>\(inner)</p>\n"
        }
    }

    private func html(of mark: Mark, text: String, row: Statistic?) -> String {
        let fact = article.facts[mark.fact]
        let details = ReportFigure(fact: fact, row: row)
        return "<mark class=\"fact \(ReportLabels.family(fact.kind).rawValue)\" id=\"f\(number)-\(mark.fact)\" "
            + "tabindex=\"-1\" data-kind=\"\(fact.kind.rawValue)\" data-bound=\"\(fact.bound.rawValue)\""
            + HTMLText.attribute("data-value", details.value) + HTMLText.attribute("data-unit", details.unit)
            + HTMLText.attribute("data-item", details.item) + HTMLText.attribute("data-period", details.period)
            + HTMLText.attribute("data-subject", row?.subject?.text) + HTMLText.attribute("data-iso", fact.iso)
            + HTMLText.attribute("title", details.summary) + ">\(text)</mark>"
    }
}

/// What the report says of one figure.
struct ReportFigure {
    let fact: NumericFact
    let row: Statistic?

    var value: String {
        guard let upper = fact.upper else { return fact.lower.map(text(of:)) ?? "" }
        return "\(fact.lower.map(text(of:)) ?? "") – \(text(of: upper))"
    }

    private func text(of value: NumericFact.Value) -> String {
        switch value {
        case .number(let number):
            if isPercent, let percent = number.scaled(byPowerOfTen: 2) { return "\(percent)%" }
            return Self.grouped(number.description)
        case .calendar(let text): return text
        }
    }

    /// Whether a reader expects the value, a share of 1, in hundredths: percent, 成 and 折.
    private var isPercent: Bool {
        fact.kind == .percent || (fact.kind == .ratio && ["成", "折"].contains(fact.unit?.name))
    }

    /// The digits before the point in groups of three: 15389.5 as 15,389.5.
    static func grouped(_ number: String) -> String {
        let whole = number.prefix { $0 != "." }
        let sign = whole.prefix { $0 == "-" }
        let digits = whole.dropFirst(sign.count)
        guard digits.utf8.allSatisfy({ $0 &- 48 < 10 }) else { return number }
        var result = String(sign)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return result + number.dropFirst(whole.count)
    }

    var unit: String? {
        guard let unit = fact.unit else { return nil }
        if let code = unit.currencyCode { return "\(unit.text) (\(code))" }
        return unit.name == unit.text || unit.name.isEmpty ? unit.text : "\(unit.text) (\(unit.name))"
    }
    var item: String? { row?.item?.text ?? fact.item?.text }
    var period: String? {
        guard let period = row?.period?.text else { return nil }
        guard let interval = row?.periodInterval else { return period }
        return "\(period) (\(interval))"
    }

    /// The details in one line, for readers without the page's script.
    var summary: String {
        [
            ReportLabels.name(fact.kind).chinese, fact.bound == .exact ? nil : ReportLabels.name(fact.bound).chinese,
            value,
            unit, item, period, fact.iso,
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
