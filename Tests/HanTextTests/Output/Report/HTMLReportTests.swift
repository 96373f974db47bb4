import Testing

@testable import HanText

@Suite struct HTMLReportTests {
    let page = SampleReport.page

    @Test func `everything from a text is escaped`() {
        for markup in ["<script>alert", "<b>公交", "<日报>", "& <b>"] { #expect(!page.contains(markup), "\(markup)") }
        #expect(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"))
        #expect(page.contains("<title>村道 &lt;日报&gt;</title>"))
    }

    @Test func `nothing is loaded from anywhere`() {
        for reference in ["src=", "url(", "@import", "<link", "http:", "https:"] {
            let rest = page.replacing("http://www.w3.org/2000/svg", with: "")
            #expect(!rest.contains(reference), "\(reference)")
        }
    }

    @Test func `each figure is marked once, by kind, with its details`() {
        for (index, fact) in SampleReport.facts.enumerated() {
            #expect(page.components(of: "id=\"f0-\(index)\"") == 1, "\(fact.text)")
            #expect(page.contains("\(fact.text)</mark>"), "\(fact.text)")
        }
        #expect(page.contains(#"data-kind="money" data-bound="over""#))
        #expect(page.contains(#"data-period="2023年以来 (2023-01-01/..)""#))
    }

    @Test func `each statistic is a row, and its figure leads to the text`() {
        #expect(page.components(of: "<tr data-kind=") == SampleReport.statistics.count)
        for row in SampleReport.statistics { #expect(page.contains("href=\"#f0-\(row.fact)\"")) }
    }

    @Test func `a report of nothing is a page without a table`() {
        let empty = HTMLReport(title: "空", language: .english).html([])
        #expect(empty.contains("<html lang=\"en\" data-lang=\"en\">"))
        #expect(!empty.contains("<table"))
        #expect(empty.hasSuffix("</html>\n"))
    }

    @Test(arguments: [
        ("0", "0"), ("999", "999"), ("15389", "15,389"), ("-1234567.125", "-1,234,567.125"),
        ("0.142857428571", "0.142857428571"),
        ("2/3", "2/3"), ("", ""),
    ]) func `digits stand in groups of three`(number: String, text: String) {
        #expect(ReportFigure.grouped(number) == text)
    }

    @Test func `a span that leaves the text or crosses another one breaks nothing`() {
        var facts = SampleReport.facts
        facts[1].span = TextSpan(start: facts[0].span.start + 1, end: facts[1].span.end)
        facts[2].span = TextSpan(start: 10_000, end: 20_000)
        facts[3].span = TextSpan(start: -5, end: 3)
        let article = ReportArticle(id: "x", document: Reflow().document(SampleReport.text), facts: facts)
        let page = HTMLReport(title: "x").html([article])
        #expect(page.components(of: "<mark ") == page.components(of: "</mark>"))
    }

    @Test func `figures keep their place where lines were joined`() {
        let text = "全镇聘请护路员120\n\n人,每月巡查。"
        let runs = [(flowed: 0, shift: 0), (flowed: 24, shift: 2)]
        let flowed = "全镇聘请护路员120人,每月巡查。"
        let document = Document(
            text: text, flowed: flowed,
            blocks: [.init(kind: .paragraph, span: TextSpan(start: 0, end: flowed.utf8.count))], runs: runs)
        for start in 0..<flowed.utf8.count {
            for end in start + 1...flowed.utf8.count {
                let span = TextSpan(start: start, end: end)
                #expect(document.flowedSpan(document.original(span)) == span)
            }
        }
    }
}

extension String {
    func components(of part: String) -> Int { ranges(of: part).count }
}
