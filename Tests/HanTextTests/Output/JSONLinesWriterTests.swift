import Testing

@testable import HanText

@Suite struct JSONLinesWriterTests {
    static let text = "商店卖出约120支笔"
    static let fact = NumericFact(
        span: TextSpan(start: 12, end: 21), text: "约120支", kind: .count, lower: .number(ExactDecimal(120)),
        bound: .about,
        unit: Unit(text: "支", name: "支", dimension: .classifier),
        item: .init(span: TextSpan(start: 21, end: 24), text: "笔"))

    func line(_ content: AnalysisRecord.Content, id: AnalysisRecord.ID = .string("a"), offsets: OffsetUnit = .utf8)
        -> String
    {
        JSONLinesWriter(offsets: offsets).string([AnalysisRecord(id: id, text: Self.text, content: content)])
    }

    @Test func `a fact has the keys of the contract in their order`() {
        #expect(
            line(.facts([Self.fact]), offsets: .scalar)
                == #"{"id":"a","facts":[{"text":"约120支","start":4,"end":9,"kind":"count","lower":"120","upper":null,"#
                + #""bound":"about","unit":"支","item":"笔","iso":null,"grain":null,"vague":null}]}"# + "\n")
    }

    @Test func `a calendar value is a string`() {
        let date = NumericFact(
            span: TextSpan(start: 0, end: 3), text: "商", kind: .date, lower: .calendar("--06-18"), iso: "2024-06-18")
        #expect(line(.facts([date])).contains(#""lower":"--06-18","upper":null,"bound":"exact","unit":null"#))
        #expect(line(.facts([date])).contains(#""iso":"2024-06-18""#))
    }

    @Test func `a row names its fact and gives null for what is not said`() {
        let row = Statistic(
            fact: 0, subject: .init(span: TextSpan(start: 0, end: 6), text: "商店"),
            comparison: .init(direction: .increase, base: "同比"), sentence: TextSpan(start: 0, end: 24))
        let result = StatisticExtractor.Result(facts: [Self.fact], statistics: [row])
        #expect(
            line(.statistics(result)).hasSuffix(
                #""statistics":[{"fact":0,"text":"约120支","subject":"商店","predicate":null,"item":null,"period":null,"#
                    + #""period_interval":null,"place":null,"comparison":{"direction":"increase","base":"同比"},"#
                    + #""relation":null,"heading":null}]}"# + "\n"))
    }

    @Test func `a row tells its interval, its relation and its heading, in JSON and in CSV`() {
        let sentence = TextSpan(start: 0, end: 24)
        let rows = [
            Statistic(
                fact: 0, period: .init(span: TextSpan(start: 0, end: 6), text: "去年"),
                periodInterval: "2023-01-01/2023-12-31",
                sentence: sentence, heading: .init(span: TextSpan(start: 0, end: 6), text: "标题")),
            Statistic(fact: 0, relation: .init(kind: .part, row: 0), sentence: sentence),
        ]
        let result = StatisticExtractor.Result(facts: [Self.fact], statistics: rows)
        let json = line(.statistics(result))
        #expect(json.contains(#""period":"去年","period_interval":"2023-01-01/2023-12-31","#))
        #expect(json.contains(#""relation":null,"heading":"标题"}"#))
        #expect(json.contains(#""relation":{"kind":"part","row":0},"heading":null}"#))
        let record = AnalysisRecord(id: .string("a"), text: Self.text, content: .statistics(result))
        let table = DelimitedWriter(.csv, stage: .statistics).string([record]).split(separator: "\r\n")
        #expect(
            table.first?.hasSuffix(
                ",subject,predicate,period,period_interval,place,direction,base,row,relation,related_row,heading")
                == true)
        #expect(table.dropFirst().first?.hasSuffix(",,,去年,2023-01-01/2023-12-31,,,,0,,,标题") == true)
        #expect(table.last?.hasSuffix(",,,,,,,,1,part,0,") == true)
    }

    @Test func `numbers and keywords`() {
        let number = Numeral(
            span: TextSpan(start: 15, end: 18), text: "120", kind: .cardinal, lower: ExactDecimal(120))
        #expect(
            line(.numbers([number]), id: .json("7"))
                == #"{"id":7,"numbers":[{"text":"120","start":15,"end":18,"kind":"cardinal","lower":"120","upper":null,"#
                + #""bound":"exact"}]}"# + "\n")
        let keyword = Keyword(term: "商店", weight: 0.51234567, count: 1, spans: [])
        #expect(
            line(.keywords([keyword])) == #"{"id":"a","keywords":[{"term":"商店","weight":0.512346,"count":1}]}"# + "\n")
    }

    @Test func `nothing found is an empty array, and an error says why`() {
        #expect(line(.facts([])) == #"{"id":"a","facts":[]}"# + "\n")
        #expect(line(.error("line 3: \"x\"")) == #"{"id":"a","error":"line 3: \"x\""}"# + "\n")
    }

    @Test(arguments: [
        ("\"", #"\""#), ("\\", #"\\"#), ("\n\r\t\u{8}\u{c}", #"\n\r\t\b\f"#), ("\u{0}\u{1f}", #"\u0000\u001f"#),
        ("笔</script>\u{2028}", "笔</script>\u{2028}"),
    ]) func `strings are escaped as JSON asks`(text: String, escaped: String) {
        var output: [UInt8] = []
        output.append(json: text)
        #expect(String(decoding: output, as: UTF8.self) == "\"\(escaped)\"")
    }

    @Test(arguments: [
        (0.0, "0"), (1, "1"), (0.5, "0.5"), (12.3456789, "12.345679"), (-2.25, "-2.25"), (.infinity, "0"),
        (.nan, "0"), (0.000123, "0.000123"), (0.9999999, "1"),
    ]) func `weights are rounded`(weight: Double, text: String) {
        #expect(weightText(weight) == text)
    }
}
