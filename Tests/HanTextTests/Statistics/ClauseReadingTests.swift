import HanText
import Testing

/// How clauses are read, a class of them at a time.
@Suite struct ClauseReadingTests {
    private static let sentences: [(text: String, rows: [String])] = [
        // 截至目前 and 连日来 are times; a crime is no predicate.
        ("截至目前，该局已抓获各类盗窃嫌疑人12名，追回被盗车辆5台。", ["12名 | 该局 | 抓获 | 嫌疑人 | 截至目前 | -", "5台 | 该局 | 追回 | 被盗车辆 | 截至目前 | -"]),
        ("连日来，该站共救助流浪人员18名。", ["18名 | 该站 | 救助 | 流浪人员 | 连日来 | -"]),
        // How often something is counted, where nothing else says when.
        ("该车队每年运送旅客3万人次。", ["3万人次 | 该车队 | 运送 | 旅客 | 每年 | -"]),
        ("2020年以来，该车队每年运送旅客3万人次。", ["3万人次 | 该车队 | 运送 | 旅客 | 2020年以来 | -"]),
        // The verb may have 了; points are what a score is measured in.
        ("他的身家已经达到了35亿元。", ["35亿元 | 他 | 达到了 | 身家 | - | -"]),
        ("替补球员得分高达52分。", ["52分 | 替补球员得分 | 高达 | 替补球员得分 | - | -"]),
        // 报告 is a verb before patients and a noun before copies.
        ("青州新增境外输入病例6例，甲市报告2例。", ["6例 | 青州 | 新增 | 境外输入病例 | - | 青州", "2例 | 甲市 | 报告 | 境外输入病例 | - | 甲市"]),
        ("课题组完成报告6份。", ["6份 | 课题组 | 完成 | 报告 | - | -"]),
        // Verbs without an object at the number.
        ("累计治愈出院7例。", ["7例 | - | 治愈出院 | - | - | -"]),
        ("民宅受损120户310间。", ["120户 | 民宅 | 受损 | 民宅 | - | -", "310间 | 民宅 | 受损 | 民宅 | - | -"]),
        ("该案涉案金额超过20万元。", ["超过20万元 | 该案涉案金额 | 超过 | 该案涉案金额 | - | -"]),
        // 本次 makes a noun of the word behind it.
        ("本次采购共有80家企业参加，产生中选企业30家。", ["80家 | 本次采购 | 参加 | 企业 | - | -", "30家 | 本次采购 | 产生 | 中选企业 | - | -"]),
        // A share of people who do something.
        ("12%的受访者选择留下，68%的受访者想换工作。", ["12% | 受访者 | 选择留下 | 受访者 | - | -", "68% | 受访者 | 想换工作 | 受访者 | - | -"]),
        // A phrase with 以 and a list in it.
        ("以线下、线上方式召开会议20余场。", ["20余场 | - | 召开 | 会议 | - | -"]),
        // Verbs of change in one word with their base.
        ("全市用电量同增5.1%，环降2%。", ["5.1% | 全市用电量 | 同增 | - | - | 全市", "2% | 全市用电量 | 环降 | - | - | 全市"]),
        ("公司比上年同期减利3.2亿元。", ["3.2亿元 | 公司 | 比上年同期减利 | - | - | -"]),
        // Whose quantity it is goes on to be spoken of.
        ("新区规划总面积约60平方公里，入驻企业500多家。", ["约60平方公里 | 新区 | - | 规划总面积 | - | -", "500多家 | 新区 | 入驻 | 企业 | - | -"]),
        (
            "项目总投资5亿元，占地300亩，建成后可提供就业岗位2000个。",
            ["5亿元 | 项目 | - | 总投资 | - | -", "300亩 | 项目 | 占地 | - | - | -", "2000个 | 项目 | 可提供 | 岗位 | 建成后 | -"]
        ),
        ("全厂的发电量达到了20亿千瓦时，位居全省第二。", ["20亿千瓦时 | 全厂 | 达到了 | 发电量 | - | 全厂", "第二 | 全厂 | 位居 | - | - | 全省"]),
        ("国内生产总值3万亿元，同比增长5%。", ["3万亿元 | - | - | 国内生产总值 | - | -", "5% | 国内生产总值 | 同比增长 | - | - | -"]),
        // Who has done so much of a result of sport.
        (
            "刘强12投7中，得到22分，另有4次助攻。",
            [
                "12投 | 刘强 | - | - | - | -", "7中 | 刘强 | - | - | - | -", "22分 | 刘强 | 得到 | - | - | -",
                "4次 | 刘强 | 另有 | 助攻 | - | -",
            ]
        ),
        // A verb that only says that something is done.
        (
            "该市累计完成老旧小区改造120个，8县区新建公园40个。",
            ["120个 | 该市 | 完成 | 老旧小区改造 | - | 该市", "8县区 | - | 新建公园 | - | - | 该市", "40个 | 8县区 | 新建 | 公园 | - | 该市"]
        ),
        // A verb that names persons.
        ("志愿者代表30人参加启动仪式。", ["30人 | - | 参加启动仪式 | 志愿者代表 | - | -"]),
        // A bare count goes on the verb of the clause before; a copula has something behind it.
        ("该线设3处互通立交，2处收费站。", ["3处 | 该线 | 设 | 互通立交 | - | -", "2处 | 该线 | 设 | 收费站 | - | -"]),
        // How persons are, which is not who they are; an adjective before a verb is an adverb.
        ("车祸致9名乘客受伤，其中3名病情较重。", ["9名 | - | 受伤 | 乘客 | - | -", "3名 | - | 病情较重 | 乘客 | - | -"]),
        ("有19对青年成功牵手。", ["19对 | 青年 | 牵手 | 青年 | - | -"]),
        // Ranks, and times that are results.
        ("她以13.38秒获得亚军。", ["13.38秒 | 她 | 获得亚军 | - | - | -"]),
        ("该县位列受旱地区中农业县的第4位。", ["第4位 | 该县 | 位列 | - | - | 受旱地区"]),
        // 在 and a name before the verb, as far as the sentence goes.
        ("40名市民在滨河体育馆领取门票。", ["40名 | 市民 | 领取门票 | 市民 | - | 滨河体育馆"]),
        // Traditional characters.
        ("約有30名記者包圍會場。", ["約有30名 | 記者 | 包圍會場 | 記者 | - | -"]),
        // Each figure of a list keeps its own verb; figures of one list share the verb behind them.
        ("强震造成12人死亡、49人受伤。", ["12人 | - | 死亡 | - | - | -", "49人 | - | 受伤 | - | - | -"]),
        ("130名队员、20名教练已抵达营地。", ["130名 | 队员 | 抵达营地 | 队员 | - | -", "20名 | 教练 | 抵达营地 | 教练 | - | -"]),
        // A list goes on the verb in front though its members hold words that may be verbs.
        ("全市新建城区道路3条、供水泵站15座。", ["3条 | 全市 | 新建 | 城区道路 | - | 全市", "15座 | 全市 | 新建 | 泵站 | - | 全市"]),
        // A verb inside the object, and one that no table has behind clauses that have one.
        ("中心收治外地返乡人员40人。", ["40人 | 中心 | 收治 | 外地返乡人员 | - | -"]),
        ("官兵转移群众600人，抢运物资5吨。", ["600人 | 官兵 | 转移 | 群众 | - | -", "5吨 | 官兵 | 抢运 | 物资 | - | -"]),
        // How a figure was reckoned is its predicate where it has no other.
        ("客流总计90万人次，日均30万人次。", ["90万人次 | - | 总计 | 客流 | - | -", "30万人次 | 客流 | 日均 | 客流 | - | -"]),
        // Values that 分别 hands out, also to what the clauses before measured.
        (
            "完成煤炭装卸量20万吨、木材装卸量3万吨，同比分别增长6%和9%。",
            [
                "20万吨 | - | 完成 | 煤炭装卸量 | - | -", "3万吨 | - | 完成 | 木材装卸量 | - | -", "6% | 煤炭装卸量 | 同比分别增长 | - | - | -",
                "9% | 木材装卸量 | 同比分别增长 | - | - | -",
            ]
        ),
        // The rank stands in its place.
        (
            "1月份，我县财政收入完成2亿元，居全市第4。销售额增长7%。",
            ["2亿元 | 我县财政收入 | 完成 | 财政收入 | 1月份 | 我县", "第4 | 我县财政收入 | 居 | - | 1月份 | 全市", "7% | 销售额 | 增长 | - | 1月份 | 我县"]
        ),
        // Whose quantity it is, behind the number.
        ("建筑面积达1600平方米的展览馆，共有7个展厅。", ["1600平方米 | 展览馆 | 达 | 建筑面积 | - | -", "7个 | - | 共有 | 展厅 | - | -"]),
        // A list with its count acts.
        ("北湖、南湖等5家公园共接待游客20万人。", ["5家 | 公园 | 接待游客 | 公园 | - | -", "20万人 | 北湖、南湖等5家公园 | 接待 | 游客 | - | -"]),
        // Who leads others to do something, and goes on acting.
        ("城西工商所组织执法人员对主要街道进行清理，查处无照经营6家。", ["6家 | 城西工商所 | 查处 | 无照经营 | - | -"]),
        // What is compared with, in a phrase with 相比.
        ("与去年同期相比增长4%。", ["4% | - | 与去年同期相比增长 | - | - | -"]),
    ]

    @Test(arguments: sentences) func rowsOfASentence(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }
}
