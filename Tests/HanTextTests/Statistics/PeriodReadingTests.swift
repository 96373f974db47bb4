import HanText
import Testing

/// When: which time a figure has, and how far one holds.
@Suite struct PeriodReadingTests {
    private static let sentences: [(text: String, rows: [String])] = [
        // Days and weeks that stories are told of hold on past their sentence; when something was told doesn't.
        ("近日，青山市场推出新品种。该品种售价达30元。", ["30元 | 该品种售价 | 达 | 该品种售价 | 近日 | -"]),
        (
            "本周（5月9日-5月15日），菌菇供应充足。香菇均价为每公斤22元。",
            ["每公斤22元 | 香菇均价 | 为 | 香菇均价 | 5月9日-5月15日 | -"]
        ),
        ("记者昨天从青山县统计局获悉，粮食获得丰收。油菜亩产达180公斤。", ["180公斤 | 油菜亩产 | 达 | 油菜亩产 | - | 青山县"]),
        ("5月9日凌晨，仓库起火。现场查获香烟30箱。", ["30箱 | - | 查获 | 香烟 | - | -"]),
        (
            "据市场协会介绍，假期期间，景区客流量回升。其中湖区接待游客3万人次。",
            ["3万人次 | 湖区 | 接待 | 游客 | 假期期间 | -"]
        ),
        // The day that was named, and parts of it.
        (
            "青州官员3月8日表示，该州当天发生5.1级地震，造成4人受伤。",
            ["5.1级 | 该州 | 发生 | 地震 | 3月8日 | 该州", "4人 | - | 受伤 | - | 3月8日 | 该州"]
        ),
        (
            "当日沪指小幅高开。盘中沪指上行至3120点，尾盘收报3101点。",
            ["3120点 | 沪指 | 上行至 | - | 当日 | -", "3101点 | 沪指 | 收报 | - | 当日 | -"]
        ),
        ("午后沪指收报3050点。", ["3050点 | 沪指 | 收报 | - | 午后 | -"]),
        // What is compared with, and what something changes from.
        (
            "2021年全市接待游客90万人次，与上年比，增加12万人次。",
            ["90万人次 | 全市 | 接待 | 游客 | 2021年 | 全市", "12万人次 | 游客 | 增加 | 游客 | 2021年 | 全市"]
        ),
        (
            "鸡蛋价格今年一季度从去年同期的每斤6元降至5元。",
            ["每斤6元 | 鸡蛋价格 | - | - | 去年同期 | -", "5元 | 鸡蛋价格 | 降至 | - | 今年一季度 | -"]
        ),
        // A time behind a verb says nothing of the figure in front of it.
        ("去年底，全市80家媒体征集2025年吉祥物。", ["80家 | 媒体 | 征集 | 媒体 | 去年底 | 全市"]),
        // Which of several years, lengths of time that are spoken of, and games.
        (
            "第一年亏损20万元，第三年盈利70万元。",
            ["20万元 | - | 亏损 | 亏损 | 第一年 | -", "70万元 | - | 盈利 | 盈利 | 第三年 | -"]
        ),
        ("今年雨水偏多，为连续第四年。", ["第四年 | - | 为 | - | 今年 | -"]),
        ("这两天西瓜大量上市，日销量达9000公斤。", ["9000公斤 | 日销量 | 达 | 日销量 | 这两天 | -"]),
        (
            "上半年全市工业增加值增长7%，两年平均增长5%。",
            ["7% | 全市工业增加值 | 增长 | - | 上半年 | 全市", "5% | 全市工业增加值 | 增长 | - | 两年 | 全市"]
        ),
        ("联赛第7轮过后，飞鹰队积13分。", ["13分 | 飞鹰队 | 积 | - | 联赛第7轮过后 | -"]),
        // How often: for what goes on, and not for what somebody else does.
        (
            "平均每天发生故障12起，损坏设备3台。",
            ["12起 | - | 发生 | 故障 | 平均每天 | -", "3台 | - | 损坏 | 设备 | 平均每天 | -"]
        ),
        (
            "镇里每年植树6000棵，县林业局建设苗圃3个。",
            ["6000棵 | 镇里 | 植树 | - | 每年 | -", "3个 | 县林业局 | 建设 | 苗圃 | - | -"]
        ),
    ]

    @Test(arguments: sentences) func rowsOfASentence(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }
}
