import HanText
import Testing

/// Rows of quantities that stand side by side, of prices, stock and lengths, and of parts of a country.
struct QuantityRowTests {
    private static let quantities: [(text: String, rows: [String])] = [
        // Behind a share a mark of a list begins the next quantity, as a comma does.
        (
            "本周成交套数上升16.6%、成交面积上升14.8%。",
            ["16.6% | 成交套数 | 上升 | - | 本周 | -", "14.8% | 成交面积 | 上升 | - | 本周 | -"]
        ),
        (
            "去年公司实现营业收入13亿元,比上年增长4%、营业利润3亿元。",
            ["13亿元 | 公司 | 实现 | 营业收入 | 去年 | -", "4% | 营业收入 | 比上年增长 | - | 去年 | -", "3亿元 | 公司 | 实现 | 营业利润 | 去年 | -"]
        ),
        ("产量下降3%、5%。", ["3% | 产量 | 下降 | - | - | -", "5% | 产量 | 下降 | - | - | -"]),
        // What is traded is part of the price's name, but bought it is by somebody.
        (
            "出口平均单价810美元/吨，环比上涨2.3%。",
            ["810美元/吨 | 出口平均单价 | - | 单价 | - | -", "2.3% | 出口平均单价 | 环比上涨 | - | - | -"]
        ),
        // A sum without a noun is of what was counted, one with its own of who has it.
        (
            "该公司有3个车间，共计400名工人。",
            ["3个 | 该公司 | 有 | 车间 | - | -", "400名 | 该公司 | 共计 | 工人 | - | -"]
        ),
        ("年末家禽存栏5万只。", ["5万只 | 家禽 | 存栏 | 家禽 | 年末 | -"]),
        ("全长16公里的青石隧道昨天贯通。", ["16公里 | 青石隧道 | - | 全长 | 昨天 | -"]),
        ("被告人王某被判有期徒刑15年。", ["15年 | 被告人王某 | 被判 | 有期徒刑 | - | -"]),
        ("2015年上半年度公司完成营业收入3.5亿元。", ["3.5亿元 | 公司 | 完成 | 营业收入 | 2015年上半年度 | -"]),
        // What grows or falls, where a verb that is as often a noun stands alone.
        ("其中，出口增长9.1%，进口下降2%。", ["9.1% | 出口 | 增长 | - | - | -", "2% | 进口 | 下降 | - | - | -"]),
        ("投资增长5%，消费增长4%。", ["5% | 投资 | 增长 | - | - | -", "4% | 消费 | 增长 | - | - | -"]),
        // Market reports.
        (
            "深证成指当日以9821点低开，盘中摸高9903点，探低9790点。",
            ["9821点 | 深证成指 | 低开 | - | 当日 | -", "9903点 | 深证成指 | 摸高 | - | 当日 | -", "9790点 | 深证成指 | 探低 | - | 当日 | -"]
        ),
        // 该 with a body.
        ("甲城银行发布年报，该行去年净利润21亿元。", ["21亿元 | 甲城银行 | - | 净利润 | 去年 | -"]),
        // Labels in front of a colon, what is known to have happened, and one figure beside another.
        (
            "今天多云，最高气温：28℃，最低气温：21℃，空气湿度：60%。",
            ["28℃ | - | - | 最高气温 | 今天 | -", "21℃ | - | - | 最低气温 | 今天 | -", "60% | 空气湿度 | - | - | 今天 | -"]
        ),
        ("参赛人数：500人。", ["500人 | - | - | 参赛人数 | - | -"]),
        ("矿井事故已确认5人遇难，3人受伤。", ["5人 | - | 遇难 | - | - | -", "3人 | - | 受伤 | - | - | -"]),
        ("公寓成交38套/4100平方米。", ["38套 | 公寓 | 成交 | 公寓 | - | -", "4100平方米 | 公寓 | 成交 | - | - | -"]),
    ]

    private static let places: [(text: String, rows: [String])] = [
        (
            "中部地区茶园种植面积16万亩，同比增长7%。",
            ["16万亩 | 中部地区 | - | 茶园种植面积 | - | 中部地区", "7% | 茶园种植面积 | 同比增长 | - | - | 中部地区"]
        ),
        (
            "昨天，京南高速公路清水段北行方向发生交通事故，造成7人死亡。",
            ["7人 | - | 死亡 | - | 昨天 | 京南高速公路清水段北行方向"]
        ),
        (
            "昨日新增病例12例，其中甘肃5例、陕西3例。",
            ["12例 | - | 新增 | 病例 | 昨日 | -", "5例 | - | - | 病例 | 昨日 | 甘肃", "3例 | - | - | 病例 | 昨日 | 陕西"]
        ),
    ]

    @Test(arguments: quantities) func quantitiesSideBySide(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: places) func partsOfACountryAndRoads(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }
}
