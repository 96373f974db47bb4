import HanText
import Testing

/// Rows whose noun phrase holds a verb or a time, trade, and members of lists of places.
struct QuantityNameTests {
    private static let quantities: [(text: String, rows: [String])] = [
        ("参展企业超5000家。", ["超5000家 | 参展企业 | 超 | 参展企业 | - | -"]),
        ("市场注册主体数量超过30万个。", ["超过30万个 | 市场 | 超过 | 主体数量 | - | -"]),
        ("机电产品占出口比重超过六成。", ["超过六成 | 机电产品占出口比重 | 超过 | - | - | -"]),
        ("接待游客超过3万人次。", ["超过3万人次 | - | 接待 | 游客 | - | -"]),
        ("我国对邻国进出口3.2万亿元，增长5%。", ["3.2万亿元 | 我国 | 进出口 | 进出口 | - | 我国", "5% | 邻国进出口 | 增长 | - | - | 我国"]),
        ("对邻国进出口3亿元。", ["3亿元 | - | 进出口 | 进出口 | - | -"]),
        ("英国全年平均气温为10摄氏度。", ["10摄氏度 | 英国 | 为 | 平均气温 | 全年 | 英国"]),
        ("货运班列累计开行5200列。", ["5200列 | 货运班列 | 开行 | 货运班列 | - | -"]),
    ]

    private static let times: [(text: String, rows: [String])] = [
        ("近十年，全市能耗累计下降30%。", ["30% | 全市能耗 | 下降 | - | 近十年 | 全市"]),
        ("历时近十年建成。", ["近十年 | - | 历时 | - | - | -"]),
        ("2024年，甲省全年地区生产总值接近5万亿元。", ["接近5万亿元 | 甲省 | 接近 | 地区生产总值 | 2024年 | 甲省"]),
        ("2025年，该市接待游客80万人次，全年投用校舍12栋。", ["80万人次 | 该市 | 接待 | 游客 | 2025年 | 该市", "12栋 | 该市 | 投用 | 校舍 | 全年 | 该市"]),
    ]

    private static let members: [(text: String, rows: [String])] = [
        (
            "湖南、湖北、江西工业产值同比分别增长6.1%、5.2%和4%。",
            [
                "6.1% | 工业产值 | 同比分别增长 | - | - | 湖南", "5.2% | 工业产值 | 同比分别增长 | - | - | 湖北",
                "4% | 工业产值 | 同比分别增长 | - | - | 江西",
            ]
        ),
        ("全县冰场32个，较上年度增长8%。", ["32个 | 全县 | - | 冰场 | - | 全县", "8% | 冰场 | 较上年度增长 | - | - | 全县"]),
    ]

    @Test(arguments: quantities) func whatIsSaidOfQuantities(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: times) func timesAtTheHead(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: members) func placesOfMembers(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }
}
