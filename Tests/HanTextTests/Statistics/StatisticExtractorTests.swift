import Testing

@testable import HanText

@Suite struct StatisticExtractorTests {
    private let extractor: StatisticExtractor

    init() throws { extractor = try StatisticRows.extractor() }

    private func rows(_ text: String) -> [String] { StatisticRows.of(text, by: extractor) }

    private static let sentences: [(text: String, rows: [String])] = [
        // The verb stands at the number; the next clause shares subject, period and place.
        (
            "今年以来，青禾镇动员42家商户参与文明街区创建，清理占道经营136处。",
            ["42家 | 青禾镇 | 动员 | 商户 | 今年以来 | 青禾镇", "136处 | 青禾镇 | 清理 | 占道经营 | 今年以来 | 青禾镇"]
        ),
        // Verb, noun, number; a preposition's phrase is not the subject.
        ("青石村通过走访发现并解决饮水困难58件。", ["58件 | 青石村 | 发现并解决 | 饮水困难 | - | 青石村"]),
        // Noun and number without a verb go on the verb of the clause before.
        (
            "学校现有教师86人，学生1320人。",
            ["86人 | 学校 | 现有 | 教师 | - | -", "1320人 | 学校 | 现有 | 学生 | - | -"]
        ),
        // An amount, and its change, whose subject is what the amount measured.
        (
            "该公司去年实现营业收入23.7亿元，比上年增长12.5%；净利润3.1亿元，下降6.8%。",
            [
                "23.7亿元 | 该公司 | 实现 | 营业收入 | 去年 | -", "12.5% | 营业收入 | 比上年增长 | - | 去年 | -",
                "3.1亿元 | 该公司 | 实现 | 净利润 | 去年 | -", "6.8% | 净利润 | 下降 | - | 去年 | -",
            ]
        ),
        (
            "目前，水库蓄水量为2.4亿立方米，较去年同期减少15%。",
            ["2.4亿立方米 | 水库蓄水量 | 为 | 水库蓄水量 | 目前 | -", "15% | 水库蓄水量 | 较去年同期减少 | - | 目前 | -"]
        ),
        // What a length is said with, a share of a phrase with 的, and what happened to persons.
        (
            "青山隧道全长3.2公里，引桥长800米。",
            ["3.2公里 | 青山隧道 | - | 全长 | - | -", "800米 | 引桥 | 长 | - | - | -"]
        ),
        ("该区共新设外资企业26家。", ["26家 | 该区 | 新设 | 外资企业 | - | 该区"]),
        ("县农科所试种了350亩。", ["350亩 | 县农科所 | 试种了 | - | - | -"]),
        ("平湖县13日发生4.1级地震。", ["4.1级 | 平湖县 | 发生 | 地震 | 13日 | 平湖县"]),
        ("党员中45岁以下的占62%。", ["62% | 党员中45岁以下的 | 占 | - | - | -"]),
        ("事故造成9人受伤，其中重伤2人。", ["9人 | - | 受伤 | - | - | -", "2人 | - | 重伤 | - | - | -"]),
        // A list of figures shares its verb; households and their persons their noun.
        (
            "后卫小韩送出21分、6个篮板和9次助攻。",
            ["21分 | 后卫小韩 | 送出 | - | - | -", "6个 | 后卫小韩 | 送出 | 篮板 | - | -", "9次 | 后卫小韩 | 送出 | 助攻 | - | -"]
        ),
        ("该镇转移受灾群众120户380人。", ["120户 | 该镇 | 转移 | 受灾群众 | - | 该镇", "380人 | 该镇 | 转移 | 受灾群众 | - | 该镇"]),
        // A share.
        (
            "固定资产投资完成910亿元，占全年计划的47.2%。",
            ["910亿元 | 固定资产投资 | 完成 | 固定资产投资 | - | -", "47.2% | 固定资产投资 | 占全年计划的 | - | - | -"]
        ),
        // Who the number counts acts or undergoes.
        ("台风登陆后，造成6人死亡，18人受伤。", ["6人 | - | 死亡 | - | 台风登陆后 | -", "18人 | - | 受伤 | - | 台风登陆后 | -"]),
        ("有4名干部被免职。", ["4名 | 干部 | 被免职 | 干部 | - | -"]),
        ("镇里对15名违纪干部进行了约谈。", ["15名 | 镇里 | 进行了约谈 | 违纪干部 | - | -"]),
        // A score, and what clauses share.
        ("主队以3比1战胜客队。", ["3比1 | 主队 | 战胜客队 | - | - | -"]),
        // From one value to another.
        (
            "小麦播种面积由120万亩增加到135万亩。",
            ["120万亩 | 小麦播种面积 | - | 小麦播种面积 | - | -", "135万亩 | 小麦播种面积 | 增加到 | 小麦播种面积 | - | -"]
        ),
        // Values that 分别 hands out in order.
        ("男性和女性分别占52.1%和47.9%。", ["52.1% | 男性 | 占 | - | - | -", "47.9% | 女性 | 占 | - | - | -"]),
        // A list keeps its verb.
        (
            "全县建成农家书屋218个、文化广场96个、体育健身点310处。",
            [
                "218个 | 全县 | 建成 | 农家书屋 | - | 全县", "96个 | 全县 | 建成 | 文化广场 | - | 全县",
                "310处 | 全县 | 建成 | 体育健身点 | - | 全县",
            ]
        ),
        // In brackets only the place differs.
        (
            "昨日，全省新增病例30例（南京市12例、苏州市18例）。",
            [
                "30例 | 全省 | 新增 | 病例 | 昨日 | 全省", "12例 | 全省 | 新增 | 病例 | 昨日 | 南京市",
                "18例 | 全省 | 新增 | 病例 | 昨日 | 苏州市",
            ]
        ),
        (
            "该院开放床位800张，拥有执业医师112人。",
            ["800张 | 该院 | 开放 | 床位 | - | -", "112人 | 该院 | 拥有 | 执业医师 | - | -"]
        ),
        ("警方在其住处搜出手机12部。", ["12部 | 警方 | 搜出 | 手机 | - | -"]),
        (
            "9月份蔬菜批发价格同比上涨4.6%，环比下降3.7%。",
            ["4.6% | 蔬菜批发价格 | 同比上涨 | - | 9月份 | -", "3.7% | 蔬菜批发价格 | 环比下降 | - | 9月份 | -"]
        ),
        (
            "森林覆盖率由2015年的31.2%提高到2023年的38.5%。",
            ["31.2% | 森林覆盖率 | - | - | 2015年 | -", "38.5% | 森林覆盖率 | 提高到 | - | 2023年 | -"]
        ),
        // A verb of saying is no predicate.
        ("记者从市教育局获悉，全市新增学位1.5万个。", ["1.5万个 | 全市 | 新增 | 学位 | - | 全市"]),
        ("中国队获得12枚金牌，位居奖牌榜第二。", ["12枚 | 中国队 | 获得 | 金牌 | - | -", "第二 | 中国队 | 位居 | - | - | -"]),
        // Who publishes a figure isn't who it is about; a holiday is a time.
        (
            "市商务局发布的数据显示：元旦假期，接待游客35万人次，客流量同比增长8.5%。",
            ["35万人次 | - | 接待 | 游客 | 元旦假期 | -", "8.5% | 客流量 | 同比增长 | - | 元旦假期 | -"]
        ),
        // 中 of a pair of countries, a verb and a place that no table of this stage has.
        ("在基辅，中埃班列去年开行62列。", ["62列 | 中埃班列 | 开行 | 中埃班列 | 去年 | 基辅"]),
        // 水乡 is no place of its own.
        ("水乡每年接待游客20万人。", ["20万人 | 水乡 | 接待 | 游客 | 每年 | -"]),
    ]

    @Test(arguments: sentences) func rowsOfASentence(_ sample: (text: String, rows: [String])) {
        #expect(rows(sample.text) == sample.rows)
    }

    @Test func timesMakeNoRows() {
        #expect(rows("大会于2023年5月6日上午9时召开，历时三天。").allSatisfy { !$0.hasPrefix("2023") && !$0.hasPrefix("上午9时") })
        #expect(rows("今天天气很好。").isEmpty)
        #expect(rows("").isEmpty)
    }

    @Test func comparisonsTellDirectionAndBase() {
        let rows = extractor.statistics(in: "出口额8.2亿元，同比增长5.1%；进口额3.3亿元，比上年下降2%。").statistics
        #expect(rows.map(\.comparison?.direction) == [nil, .increase, nil, .decrease])
        #expect(rows.map(\.comparison?.base) == [nil, "同比", nil, "比上年"])
        #expect(rows.map(\.relation) == [nil, .init(kind: .change, row: 0), nil, .init(kind: .change, row: 2)])
    }

    @Test func partsPointAtTheirWhole() {
        let rows = extractor.statistics(in: "全市共有养老机构312家，其中民办机构187家。").statistics
        #expect(rows.map(\.relation) == [nil, .init(kind: .part, row: 0)])
    }

    @Test func spansLeadThroughBrokenLinesToTheOriginal() throws {
        let text = "# 青禾镇办好民生实事\n\n大家齐心协力办实事。全镇共化解矛\n\n盾纠纷153\n89起。"
        let result = extractor.statistics(in: text)
        let row = try #require(result.statistics.first)
        #expect(result.statistics.count == 1)
        #expect(result.facts[row.fact].text == "15389起")
        #expect(row.item?.text == "矛盾纠纷")
        #expect(row.item.map { text[$0.span] } == "矛\n\n盾纠纷")
        #expect(row.heading?.text == "青禾镇办好民生实事")
        #expect(text[row.sentence] == "全镇共化解矛\n\n盾纠纷153\n89起。")
    }

    @Test(arguments: [
        ("2023年以来，园区新建厂房14栋。", "2023年以来", "2023-01-01/.."),
        ("2022年，全县开通公交线路5条。", "2022年", "2022-01-01/2023-01-01"),
        ("前三季度，全县开通公交线路5条。", "前三季度", nil),
    ]) func thePeriodOfARowHasItsInterval(text: String, period: String, interval: String?) throws {
        let row = try #require(extractor.statistics(in: text).statistics.last)
        #expect(row.period?.text == period)
        #expect(row.periodInterval == interval)
    }

    @Test func aRelativePeriodCountsFromTheReferenceDate() throws {
        var options = FactExtractor.Options()
        options.referenceDate = ReferenceDate("2025-11-18")
        let dated = StatisticExtractor(segmenter: extractor.segmenter, facts: FactExtractor(options: options))
        let row = try #require(dated.statistics(in: "今年以来，园区新建厂房14栋。").statistics.last)
        #expect(row.periodInterval == "2025-01-01/..")
    }

    @Test(arguments: [
        ("去年第四季度，全县开通公交线路5条。", "去年第四季度", "2024-10-01/2025-01-01"),
        ("全县前三季度开通公交线路5条。", "前三季度", "2025-01-01/2025-10-01"),
        ("去年前三季度，全县开通公交线路5条。", "去年前三季度", "2024-01-01/2024-10-01"),
        ("今年首8月，全县开通公交线路5条。", "今年首8月", "2025-01-01/2025-09-01"),
        ("前年一季度，全县开通公交线路5条。", "前年一季度", "2023-01-01/2023-04-01"),
        ("近两年，全县开通公交线路5条。", "近两年", "2023-11-18/2025-11-18"),
        ("过去五年全县开通公交线路5条。", "过去五年", "2020-11-18/2025-11-18"),
        ("上世纪90年代，全县开通公交线路5条。", "上世纪90年代", "1990-01-01/2000-01-01"),
        ("2021年全县开通公交线路5条，次年开通8条。", "次年", "2022-01-01/2023-01-01"),
        ("2021年全县开通公交线路5条，第二年开通8条。", "第二年", "2022-01-01/2023-01-01"),
        ("今年度3月全县开通公交线路5条。", "今年度3月", "2025-03-01/2025-04-01"),
        ("大前天上午9时全县开通公交线路5条。", "大前天上午9时", "2025-11-15T09:00"),
        ("去年3月全县开通公交线路5条，当月停运2条。", "当月", "2024-03-01/2024-04-01"),
        ("全县10年开通公交线路5条。", "10年", "P10Y"),
    ]) func anIntervalIsThatOfTheWholePhrase(text: String, period: String, interval: String) throws {
        var options = FactExtractor.Options()
        options.referenceDate = ReferenceDate("2025-11-18")
        let dated = StatisticExtractor(segmenter: extractor.segmenter, facts: FactExtractor(options: options))
        let row = try #require(dated.statistics(in: text).statistics.last)
        #expect(row.period?.text == period)
        #expect(row.periodInterval == interval)
    }

    @Test func whatAClauseComparesWithIsTheBaseOfThoseBehind() throws {
        let rows = extractor.statistics(in: "与上年相比，客流增加5万人次，收入增长8%。").statistics
        #expect(rows.map(\.period?.text) == [nil, nil])
        #expect(rows.map(\.comparison?.base?.description) == ["与上年相比", "与上年相比"])
    }

    @Test func anyInputGivesRowsInOrderWithSoundSpans() {
        let parts = [
            "九", "9", "一百", "万", "（", "）", "“", "”", "，", "。", "的", "由", "增加到", "占", "3%", "5人", "其中", "分别", "、", "\n",
            "全市",
        ]
        var generator = LinearGenerator(seed: 11)
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<generator.next(below: 40) { text += parts[generator.next(below: parts.count)] }
            let result = extractor.statistics(in: text)
            #expect(result.statistics.map(\.fact) == result.statistics.map(\.fact).sorted())
            for row in result.statistics {
                #expect(result.facts.indices.contains(row.fact))
                for phrase in [row.subject, row.predicate, row.item, row.period, row.place] {
                    guard let phrase else { continue }
                    #expect(phrase.span.start >= 0 && phrase.span.end <= text.utf8.count && !phrase.span.isEmpty)
                    #expect(
                        text[phrase.span].filter { $0 != "\n" } == phrase.text.filter { $0 != "\n" },
                        "\(text.debugDescription)")
                }
                if let relation = row.relation {
                    #expect(result.statistics.indices.contains(relation.row), "\(text.debugDescription)")
                }
            }
        }
    }
}
