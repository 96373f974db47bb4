import HanText
import Testing

/// Which noun a figure has where the words around it say so in other ways than by standing next to it, and numbers in
/// names that count nothing.
@Suite struct CountedNounTests {
    private static let cases: [FactCase] = [
        // Between the noun and the number.
        FactCase("发电量达到了20亿千瓦时", "20亿千瓦时|energy|2000000000|exact|千瓦时|发电量"),
        FactCase("财政收入完成12亿元", "12亿元|money|1200000000|exact|元|财政收入"),
        FactCase("完成投资12亿元", "12亿元|money|1200000000|exact|元|投资"),
        FactCase("客队得分高达61分", "61分|count|61|exact|分|客队得分"),
        FactCase("客队得到61分", "61分|count|61|exact|分|-"),
        FactCase("股本总额合计14亿", "14亿|money|1400000000|exact|-|股本总额"),
        FactCase("净利润增长30%，达到5亿元", "30%|percent|0.3|exact|%|-", "5亿元|money|500000000|exact|元|净利润"),
        // Behind the number.
        FactCase("3至5元不等的补贴", "3至5元|money|3~5|range|元|补贴"),
        FactCase("9对青年成功牵手", "9对|count|9|exact|对|青年"),
        FactCase("5个成功案例", "5个|count|5|exact|个|成功案例"),
        FactCase("4人病情较重", "4人|count|4|exact|人|-"),
        FactCase("4名病情较重的患者", "4名|count|4|exact|名|患者"),
        FactCase("5支长期活跃在山区的医疗队", "5支|count|5|exact|支|医疗队"),
        FactCase("打出九环", "九环|count|9|exact|环|-"),
        FactCase("平均年龄37.5岁", "37.5岁|age|37.5|exact|岁|平均年龄"),
        FactCase("接待200人研学师生", "200人|count|200|exact|人|研学师生"),
        FactCase("6个组织严密、分工明确的团伙", "6个|count|6|exact|个|团伙"),
        FactCase("共有7个陈列室", "7个|count|7|exact|个|陈列室"),
        FactCase("35项国际领先技术", "35项|count|35|exact|项|国际领先技术"),
        // In a list.
        FactCase(
            "开展6类300场活动", "6类|count|6|exact|类|活动", "300场|count|300|exact|场|活动"),
        FactCase("玉米、大豆等12个品种", "12个|count|12|exact|个|品种"),
        FactCase("房屋120户300间", "120户|count|120|exact|户|房屋", "300间|count|300|exact|间|房屋"),
        FactCase(
            "出动警力6队次、18车次", "6队次|count|6|exact|队次|警力", "18车次|count|18|exact|车次|警力"),
        FactCase("课题组完成报告6份", "6份|count|6|exact|份|报告"),
        FactCase("新增病例6例，甲市报告2例", "6例|count|6|exact|例|病例", "2例|count|2|exact|例|病例"),
        // Bounds, days and times of sport.
        FactCase("损失至少在4万元", "至少在4万元|money|40000|atLeast|元|损失"),
        FactCase("8秒05夺冠", "8秒|duration|8|exact|秒|-"),
        FactCase("以8秒05的成绩夺冠", "8秒05|duration|8.05|exact|秒|成绩"),
        FactCase("跑出1分52秒30，", "1分52秒30|duration|1.87166666667|exact|分|-"),
        FactCase("5秒10人", "5秒|duration|5|exact|秒|-", "10人|count|10|exact|人|-"),
    ]

    @Test func nounsAndBounds() { expect(Self.cases) }

    @Test(arguments: [
        "实现了“两升两降”的目标", "打通“最后一公里”", "开展“千名医生下乡送健康”活动", "东风街6巷18号", "南至南二环立交", "二环内禁止停车", "柳村三组和四组", "实行“三减三增”",
    ]) func namesCountNothing(_ text: String) {
        #expect(FactCase.extractor.facts(in: text).isEmpty)
    }

    @Test func aDayStandsAloneBetweenMarks() {
        let facts = FactCase.extractor.facts(in: "22号，车站迎来高峰。5号线开通，5号，列车满员。")
        #expect(facts.map(\.text) == ["22号", "5号"])
        #expect(facts.allSatisfy { $0.kind == .date })
    }
}
