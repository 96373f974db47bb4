/// A report of one or many texts as one self-contained HTML page, in Chinese and English.
///
/// ```swift
/// let document = Reflow().document(text)
/// let result = statisticExtractor.statistics(in: document)
/// let article = ReportArticle(id: "page.txt", document: document, facts: result.facts, statistics: result.statistics)
/// let page = HTMLReport(title: "六月新闻").html([article])
/// ```
///
/// The page has each text with its figures marked by kind, the table of statistics, the keywords, and charts. It
/// loads nothing from anywhere; everything from a text is escaped, and a content security policy forbids whatever
/// would be left. It is read without scripts too: sorting, filtering and the change of language need them.
public struct HTMLReport: Sendable {
    /// The title of the page.
    public var title: String
    /// The language that the page opens in.
    public var language: TextTableWriter.Language

    /// Creates a report.
    public init(title: String, language: TextTableWriter.Language = .chinese) {
        self.title = title
        self.language = language
    }

    /// The page.
    ///
    /// - Complexity: O(*n*) in the length of the texts, O(*m* log *m*) in the number of figures.
    public func html(_ articles: [ReportArticle]) -> String {
        let charts = ReportCharts(articles: articles).html()
        var output = head
        output += header(articles)
        output += "<main id=\"content\">\n"
        if !charts.isEmpty {
            output += section("overview", BilingualText("概览", "Overview"), "<div class=\"charts\">\(charts)</div>")
        }
        if articles.contains(where: { !$0.facts.isEmpty }) {
            let body = filters(articles) + ReportTable(articles: articles, language: language).html()
            output += section("table", tableHeading(articles), body)
        }
        output += section("articles", BilingualText("原文", "Texts"), articleList(articles))
        output += "</main>\n<footer><p>\(BilingualText("由 HanText 生成", "Made with HanText").html)</p></footer>\n"
        output += "<div id=\"tip\" role=\"tooltip\" hidden></div>\n<script>\(ReportScript.source)</script>\n"
        return output + "</body>\n</html>\n"
    }

    private func tableHeading(_ articles: [ReportArticle]) -> BilingualText {
        articles.contains { !$0.statistics.isEmpty }
            ? BilingualText("统计", "Statistics") : BilingualText("数字", "Figures")
    }

    private var head: String {
        let code = language == .chinese ? "zh-Hans" : "en"
        return """
            <!DOCTYPE html>
            <html lang="\(code)" data-lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
            script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="HanText">
            <title>\(HTMLText.escaped(title))</title>
            <style>\(ReportStyle.source)</style>
            </head>
            <body>
            <a class="skip" href="#content">\(BilingualText("跳到正文", "Skip to content").html)</a>

            """
    }

    private func header(_ articles: [ReportArticle]) -> String {
        let facts = articles.reduce(0) { $0 + $1.facts.count }
        let rows = articles.reduce(0) { $0 + $1.statistics.count }
        let characters = articles.reduce(0) { sum, article in
            sum + article.document.flowed.unicodeScalars.reduce(0) { $0 + ($1.properties.isWhitespace ? 0 : 1) }
        }
        var output = "<header><div class=\"top\"><h1>\(HTMLText.escaped(title))</h1><div class=\"switches\">"
        output += "<button type=\"button\" id=\"language\" lang=\"\(language == .chinese ? "en" : "zh-Hans")\">"
        output += "\(language == .chinese ? "English" : "中文")</button><button type=\"button\" id=\"theme\">"
        output += "\(BilingualText("深色/浅色", "Dark/light").html)</button></div></div>\n<dl class=\"totals\">"
        for (label, number) in [
            (BilingualText("文章", "Texts"), articles.count), (BilingualText("字符", "Characters"), characters),
            (BilingualText("数字", "Figures"), facts), (BilingualText("统计", "Statistics"), rows),
        ] {
            output += "<div><dt>\(label.html)</dt><dd>\(ReportFigure.grouped(String(number)))</dd></div>"
        }
        return output + "</dl></header>\n"
    }

    private func section(_ id: String, _ heading: BilingualText, _ body: String) -> String {
        "<section id=\"\(id)\" aria-labelledby=\"\(id)-h\"><h2 id=\"\(id)-h\">\(heading.html)</h2>\n\(body)</section>\n"
    }

    private func filters(_ articles: [ReportArticle]) -> String {
        let search = BilingualText("搜索表格…", "Search the table…")
        var output = "<form class=\"filters\" id=\"filters\" role=\"search\"><label><span>"
        output += "\(BilingualText("搜索", "Search").html)</span><input type=\"search\" id=\"q\" autocomplete=\"off\""
        output += "\(search.attributes("placeholder", in: language))></label>"
        let kinds = NumericFact.Kind.allCases.filter { kind in
            articles.contains { $0.facts.contains { $0.kind == kind } }
        }
        output += select("kind", BilingualText("类型", "Kind"), kinds.map { ($0.rawValue, ReportLabels.name($0)) })
        if articles.count > 1 {
            let names = articles.enumerated().map {
                (String($0.offset), BilingualText($0.element.heading, $0.element.heading))
            }
            output += select("article", BilingualText("文章", "Text"), names)
        }
        output += "<label class=\"narrow\"><span>\(BilingualText("排序", "Sort by").html)</span>"
        output += "<select id=\"sort\"></select></label>"
        output += "<button type=\"reset\">\(BilingualText("清除", "Clear").html)</button>"
        output += "<button type=\"button\" id=\"csv\">\(BilingualText("存为 CSV", "Save as CSV").html)</button>"
        return output + "<output id=\"shown\" aria-live=\"polite\"></output></form>\n"
    }

    private func select(_ id: String, _ label: BilingualText, _ options: [(String, BilingualText)]) -> String {
        let all = BilingualText("全部", "All")
        var output = "<label><span>\(label.html)</span><select id=\"\(id)\"><option value=\"\""
        output += "\(HTMLText.attribute("data-zh", all.chinese))\(HTMLText.attribute("data-en", all.english))>"
        output += "\(HTMLText.escaped(all.text(in: language)))</option>"
        for (value, name) in options {
            output += "<option value=\"\(HTMLText.escaped(value))\"\(HTMLText.attribute("data-zh", name.chinese))"
            output +=
                "\(HTMLText.attribute("data-en", name.english))>\(HTMLText.escaped(name.text(in: language)))</option>"
        }
        return output + "</select></label>"
    }

    private func articleList(_ articles: [ReportArticle]) -> String {
        var output = legend(articles)
        if articles.count > 1 {
            output += "<nav\(BilingualText("文章", "Texts").attributes("aria-label", in: language))><ol class=\"toc\">"
            for (number, article) in articles.enumerated() {
                output += "<li><a href=\"#a\(number)\">\(HTMLText.escaped(article.heading))</a></li>"
            }
            output += "</ol></nav>\n"
        }
        for (number, article) in articles.enumerated() {
            let text = ReportText(article: article, number: number).html()
            output += "<article id=\"a\(number)\" aria-labelledby=\"a\(number)-h\"><h3 id=\"a\(number)-h\">"
            output += "\(text.heading)</h3><p class=\"source\">\(HTMLText.escaped(article.id))</p>\n"
            output += keywords(article)
            output += "<div class=\"text\" lang=\"zh\">\(text.body)</div></article>\n"
        }
        return output
    }

    private func keywords(_ article: ReportArticle) -> String {
        guard !article.keywords.isEmpty else { return "" }
        let largest = article.keywords.reduce(0) { max($0, $1.weight.isFinite ? $1.weight : 0) }
        var output = "<ul class=\"keywords\"\(BilingualText("关键词", "Keywords").attributes("aria-label", in: language))>"
        for keyword in article.keywords {
            let share = largest > 0 && keyword.weight.isFinite ? max(0, keyword.weight / largest) : 0
            output += "<li style=\"--w:\(weightText(share, digits: 2))\">\(HTMLText.escaped(keyword.term)) "
            output += "<small>\(weightText(keyword.weight, digits: 3))</small></li>"
        }
        return output + "</ul>\n"
    }

    /// The colours of the kinds that occur; each can be switched off.
    private func legend(_ articles: [ReportArticle]) -> String {
        var counts: [ReportLabels.Family: Int] = [:]
        for article in articles {
            for fact in article.facts { counts[ReportLabels.family(fact.kind), default: 0] += 1 }
        }
        let families = ReportLabels.Family.allCases.filter { counts[$0] != nil }
        guard !families.isEmpty else { return "" }
        var output = "<div class=\"legend\" role=\"group\""
        output += "\(BilingualText("按类型标出", "Highlighted kinds").attributes("aria-label", in: language))>"
        for family in families {
            output += "<button type=\"button\" class=\"fact \(family.rawValue)\" data-family=\"\(family.rawValue)\" "
            output +=
                "aria-pressed=\"true\">\(ReportLabels.name(family).html) <small>\(counts[family] ?? 0)</small></button>"
        }
        return output + "</div>\n"
    }
}

extension ReportLabels {
    static func name(_ family: Family) -> BilingualText {
        switch family {
        case .count: BilingualText("计数", "Counts")
        case .money: BilingualText("金额", "Money")
        case .share: BilingualText("比例与比率", "Shares and rates")
        case .time: BilingualText("时间", "Time")
        case .measure: BilingualText("度量", "Measures")
        case .rank: BilingualText("名次与比分", "Ranks and scores")
        case .other: BilingualText("年龄与其他", "Ages and others")
        }
    }
}
