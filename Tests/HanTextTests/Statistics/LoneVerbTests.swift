import Testing

/// The verb of a clause in which no word is known as one, and which of several verbs a figure belongs to.
@Suite struct LoneVerbTests {
    typealias Sample = (text: String, rows: [String])

    private static let lone: [Sample] = [
        // Words of four characters.
        ("12台机器人翩翩起舞。", ["12台 | 机器人 | 翩翩起舞 | 机器人 | - | -"]),
        ("5名舞者夜以继日排练。", ["5名 | 舞者 | 排练 | 舞者 | - | -"]),
        // Verbs that are as often nouns.
        ("雨停后，9所小学异地开学。", ["9所 | 小学 | 开学 | 小学 | - | -"]),
        ("养护队对12座桥梁检测加固。", ["12座 | 养护队 | 检测加固 | 桥梁 | - | -"]),
        // How they are.
        ("6台插秧机正在田里忙碌。", ["6台 | 插秧机 | 忙碌 | 插秧机 | - | -"]),
        // Alone with a length or a length of time.
        ("充电10分钟。", ["10分钟 | - | 充电 | - | - | -"]),
        ("工期10个月。", ["10个月 | - | - | 工期 | - | -"]),
        // A noun or an adverb by its table.
        ("这台机器能采茶300斤。", ["300斤 | 这台机器 | 能采茶 | - | - | -"]),
        ("队员深入20户农家走访。", ["20户 | 队员 | 深入 | 农家 | - | -"]),
        ("观众累计40万人次。", ["40万人次 | - | 累计 | 观众 | - | -"]),
        // A number is passed.
        ("收割已过三成。", ["过三成 | - | 过 | - | - | -"]),
        ("销量就过了一百万。", ["一百万 | 销量 | 过了 | - | - | -"]),
        ("他去过三次北京。", ["三次 | 他 | 去过 | 北京 | - | -"]),
    ]

    @Test(arguments: lone) func verbsOfClausesWithoutAKnownOne(_ sample: Sample) throws {
        try StatisticRows.expect(sample)
    }

    private static let behind: [Sample] = [
        ("12位学者5月3日在北京发表文章。", ["12位 | 学者 | 在北京发表文章 | 学者 | 5月3日 | 北京"]),
        ("5名工人在清理管道时中毒。", ["5名 | 工人 | 中毒 | 工人 | - | -"]),
        ("2艘渔船相撞沉没。", ["2艘 | 渔船 | 相撞沉没 | 渔船 | - | -"]),
        ("80万亩的小麦、油菜等作物迎来丰收。", ["80万亩 | 小麦、油菜等作物 | 迎来丰收 | 小麦、油菜等作物 | - | -"]),
        ("只有两成的受访者支持涨价。", ["两成 | - | 支持涨价 | 受访者 | - | -"]),
    ]

    @Test(arguments: behind) func verbsBehindDatesAndMoments(_ sample: Sample) throws {
        try StatisticRows.expect(sample)
    }

    private static let governing: [Sample] = [
        ("委员会发布了完善制度的8项措施。", ["8项 | 委员会 | 发布了 | 措施 | - | -"]),
        ("本文总结铜管比铝管更有优势的6个方面。", ["6个 | 本文 | 总结 | 方面 | - | -"]),
        ("公司组织开展的3场活动。", ["3场 | 公司 | 组织开展 | 活动 | - | -"]),
        ("他利用业余时间创作的20首歌。", ["20首 | 他 | 创作 | 歌 | - | -"]),
        ("省财政下达衔接推进乡村振兴补助资金12亿元。", ["12亿元 | 省财政 | 下达 | 补助资金 | - | -"]),
        ("银行新增支农支小贷款30亿元。", ["30亿元 | 银行 | 新增 | 支农支小贷款 | - | -"]),
    ]

    @Test(arguments: governing) func verbsThatGovernAClause(_ sample: Sample) throws {
        try StatisticRows.expect(sample)
    }

    private static let bound: [Sample] = [
        ("装修花费已超过5万元。", ["超过5万元 | - | 超过 | - | - | -"]),
        ("占比连续三年超过一成。", ["超过一成 | 占比 | 超过 | - | 连续三年 | -"]),
        ("全省累计收购夏粮已超过80万吨。", ["超过80万吨 | 全省 | 收购 | 夏粮 | - | 全省"]),
        ("书店已卖出图书超过3万册。", ["超过3万册 | 书店 | 卖出 | 图书 | - | -"]),
        ("对全国工业增长贡献率超过三成。", ["超过三成 | 对全国工业增长贡献率 | 超过 | - | - | -"]),
        ("两地互认项目超过90项。", ["超过90项 | 两地 | 超过 | 互认项目 | - | -"]),
        ("功率不得超过500瓦。", ["不得超过500瓦 | 功率 | 不得超过 | 功率 | - | -"]),
        ("参与人数不应少于30人。", ["不应少于30人 | 参与人数 | 不应少于 | 参与人数 | - | -"]),
    ]

    @Test(arguments: bound) func verbsAtTheNumber(_ sample: Sample) throws {
        try StatisticRows.expect(sample)
    }
}
