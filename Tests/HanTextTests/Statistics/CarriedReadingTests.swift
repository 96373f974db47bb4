import Testing

/// What clauses take over from others, and what they don't.
@Suite struct CarriedReadingTests {
    typealias Sample = (text: String, rows: [String])

    private static let carried: [Sample] = [
        (
            "塌方造成12人受伤（其中南坡9人，北坡3人），1人失踪。",
            [
                "12人 | - | 受伤 | - | - | -", "9人 | - | 受伤 | 南坡 | - | -", "3人 | - | 受伤 | 南坡 | - | -",
                "1人 | - | 失踪 | - | - | -",
            ]
        ),
        (
            "乒乓球队一直名列前茅：去年亚运会获得9枚金牌，今年世锦赛获得4枚金牌。",
            ["9枚 | 乒乓球队 | 获得 | 金牌 | 去年 | -", "4枚 | 乒乓球队 | 获得 | 金牌 | 今年 | -"]
        ),
        (
            "摔跤队最终以6枚金牌、2枚银牌，名列积分表第二。",
            ["6枚 | 摔跤队 | - | 金牌 | - | -", "2枚 | 摔跤队 | - | 银牌 | - | -", "第二 | 摔跤队 | 名列 | - | - | -"]
        ),
        ("共有学院21所，包括90个专业。", ["21所 | - | 共有 | 学院 | - | -", "90个 | 学院 | 包括 | 专业 | - | -"]),
        ("渡轮上有36名伤员，其中11人情况稳定。", ["36名 | - | 有 | 伤员 | - | 渡轮上", "11人 | 伤员 | 情况稳定 | - | - | -"]),
        ("产量约为建厂初期的4倍。", ["4倍 | 产量 | 约为建厂初期的 | - | - | -"]),
        ("航线通达26个省份的90个机场。", ["26个 | 航线 | 通达 | 省份 | - | -", "90个 | 航线 | 通达 | 机场 | - | -"]),
    ]

    /// Each bracket finds its figure however many there are; the time is measured by Benchmarks.
    @Test func manyBracketsGoOnTheirOwnFigures() throws {
        let text = String(repeating: "12人受伤（其中南坡9人），", count: 400) + "1人失踪。"
        let rows = StatisticRows.of(text, by: try StatisticRows.extractor())
        #expect(rows.count == 801)
        #expect(rows.filter { $0 == "9人 | - | 受伤 | 南坡 | - | -" }.count == 400)
    }

    @Test(arguments: carried) func whatGoesOn(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let own: [Sample] = [
        ("今年茶厂日均产量为3吨，比全州常年产量高出2吨。", ["3吨 | 茶厂 | 为 | 产量 | 今年 | -", "2吨 | 产量 | 比全州常年产量高出 | 产量 | 今年 | -"]),
        ("丙国已与16个岛国签署了4项渔业协定。", ["16个 | 丙国 | 签署 | 岛国 | - | 丙国", "4项 | 丙国 | 签署了 | 渔业协定 | - | 丙国"]),
        ("丁国对戊国进出口总值7亿元。", ["7亿元 | 丁国 | - | 进出口总值 | - | 丁国"]),
        ("城镇失业人数8万人，营业收入5亿元。", ["8万人 | - | - | 城镇失业人数 | - | -", "5亿元 | - | - | 营业收入 | - | -"]),
        ("他们5胜2负。", ["5胜 | 他们 | - | - | - | -", "2负 | 他们 | - | - | - | -"]),
        ("银行业利润9亿元。", ["9亿元 | 银行业 | - | 利润 | - | -"]),
        ("晚餐由5名厨师负责。", ["5名 | 厨师 | 负责 | 厨师 | - | -"]),
        ("海港附近发生里氏5级地震。", ["5级 | - | 发生 | 地震 | - | 海港附近"]),
        ("村民代表共约40人到场，各界代表等约60人出席。", ["约40人 | - | 到场 | 村民代表 | - | -", "约60人 | - | 出席 | 各界代表 | - | -"]),
        ("那6人已经离开。", ["6人 | - | 离开 | - | - | -"]),
    ]

    @Test(arguments: own) func whoActs(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let times: [Sample] = [
        ("报名人数较上届同期增长9%。", ["9% | 报名人数 | 较上届同期增长 | - | - | -"]),
        ("三年过去了，堤坝修好了两成。", ["两成 | 堤坝 | 修好了 | - | - | -"]),
        ("过去两周前线遭到8次炮击。", ["8次 | 前线 | 遭到 | 炮击 | 过去两周 | 前线"]),
        ("周边3公里范围内的商户营业额增长8%。", ["8% | 周边3公里范围内的商户营业额 | 增长 | - | - | -"]),
        ("住房城乡建设部说，67个旧城启动改造。", ["67个 | 旧城 | 启动改造 | 旧城 | - | -"]),
    ]

    @Test(arguments: times) func whenAndWhere(_ sample: Sample) throws { try StatisticRows.expect(sample) }
}
