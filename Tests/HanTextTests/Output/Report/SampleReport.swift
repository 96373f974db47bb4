@testable import HanText

/// Two short articles with figures set by hand, for the tests of the report.
enum SampleReport {
    static let text = """
        # 河湾镇修好村道 <script>alert("x")</script>

        本报讯(记者 周禾)2023年以来,河湾镇新修村道约46.5公里,投入资金3200余万元,1.2万名村民出行不再绕路。
        镇里还聘请护路员120人,每月巡查2次,完好率达到95%以上。

        目前,全镇32个村通了公交,其中第3条线路每天发车18至20班,比上年增长12.5%。
        """

    /// The first span of a part of the text.
    static func span(_ part: String, in text: String = text) -> TextSpan {
        let bytes = Array(text.utf8)
        let wanted = Array(part.utf8)
        for start in 0...max(0, bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
            return TextSpan(start: start, end: start + wanted.count)
        }
        return TextSpan(start: 0, end: 0)
    }

    static func fact(
        _ part: String, _ kind: NumericFact.Kind, _ lower: Int, upper: Int? = nil, bound: Bound = .exact,
        unit: String? = nil, item: String? = nil
    ) -> NumericFact {
        NumericFact(
            span: span(part), text: part, kind: kind, lower: .number(ExactDecimal(lower)),
            upper: upper.map { .number(ExactDecimal($0)) }, bound: bound,
            unit: unit.map { Unit(text: $0, name: $0, dimension: .classifier) },
            item: item.map { NumericFact.Item(span: span($0), text: $0) })
    }

    static let facts: [NumericFact] = [
        NumericFact(
            span: span("2023年以来"), text: "2023年以来", kind: .period, lower: .calendar("2023"), bound: .since,
            iso: "2023-01-01/.."),
        fact("约46.5公里", .length, 47, bound: .about, unit: "公里", item: "村道"),
        fact("3200余万元", .money, 32_000_000, bound: .over, unit: "元", item: "资金"),
        fact("1.2万名", .count, 12_000, unit: "名", item: "村民"),
        fact("120人", .count, 120, unit: "人", item: "护路员"),
        fact("每月巡查2次", .frequency, 2, unit: "次"),
        fact("95%以上", .percent, 1, bound: .atLeast, unit: "%"),
        fact("32个", .count, 32, unit: "个", item: "村"),
        fact("第3条", .ordinal, 3, unit: "条", item: "线路"),
        fact("18至20班", .count, 18, upper: 20, bound: .range, unit: "班"),
        fact("12.5%", .percent, 0, unit: "%"),
    ]

    static func phrase(_ part: String) -> Statistic.Phrase { Statistic.Phrase(span: span(part), text: part) }

    static func row(_ fact: Int, _ subject: String?, _ predicate: String?, _ item: String?) -> Statistic {
        Statistic(
            fact: fact, subject: subject.map(phrase), predicate: predicate.map(phrase), item: item.map(phrase),
            period: fact < 4 ? phrase("2023年以来") : nil, periodInterval: fact < 4 ? "2023-01-01/.." : nil,
            comparison: fact == 10 ? .init(direction: .increase, base: "比上年") : nil,
            sentence: TextSpan(start: 0, end: 10))
    }

    static let statistics = [
        row(1, "河湾镇", "新修", "村道"), row(2, "河湾镇", "投入", "资金"), row(3, nil, nil, "村民"),
        row(4, "镇里", "聘请", "护路员"), row(6, "完好率", "达到", nil), row(7, "全镇", "通了公交", "村"),
        row(9, "线路", "发车", nil), row(10, "线路", "比上年增长", nil),
    ]

    static let articles = [
        ReportArticle(
            id: "village.txt", document: Reflow().document(text), facts: facts, statistics: statistics,
            keywords: [
                Keyword(term: "村道", weight: 0.42, count: 1, spans: []),
                Keyword(term: "<b>公交</b>", weight: 0.2, count: 1, spans: []),
            ]),
        ReportArticle(
            id: "b&c.txt", title: "第二篇 \"引号\" & <b>", document: Document(verbatim: "只有一句话。"), facts: [], keywords: []),
    ]

    static var page: String { HTMLReport(title: "村道 <日报>").html(articles) }
}
