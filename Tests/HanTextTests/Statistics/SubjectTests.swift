import HanText
import Testing

/// What a row is about: which words can be a subject, and what the clauses before hand on.
@Suite struct SubjectTests {
    private static let words: [(text: String, rows: [String])] = [
        // No subject: adverbs, adjectives, times, counts without a noun, phrases of circumstance.
        ("热烈庆祝，共放飞气球300个。", ["300个 | - | 放飞 | 气球 | - | -"]),
        ("场均得到18分。", ["18分 | - | 得到 | - | - | -"]),
        ("后卫场均得到18分。", ["18分 | 后卫 | 得到 | - | - | -"]),
        ("几年间，种树3万棵。", ["3万棵 | - | 种树 | - | - | -"]),
        ("一批，购置钢琴6架。", ["6架 | - | 购置 | 钢琴 | - | -"]),
        // The number of a list's member and what a newspaper opens with are none either; 5G and 3D are names.
        ("7.东江县种植油茶4万亩。", ["4万亩 | 东江县 | 种植 | 油茶 | - | 东江县"]),
        ("2、剧团购置钢琴6架。", ["6架 | 剧团 | 购置 | 钢琴 | - | -"]),
        ("本报讯东江县种植油茶4万亩。", ["4万亩 | 东江县 | 种植 | 油茶 | - | 东江县"]),
        ("5G基站新增800个。", ["800个 | 5G基站 | 新增 | - | - | -"]),
        // 所 behind a demonstrative is a body.
        ("该所审结案件210件。", ["210件 | 该所 | 审结 | 案件 | - | -"]),
        // Who is acted on by 将 is no subject; a quantity is.
        (
            "他再三考虑，将厂房作抵押，用去3个月。",
            ["3个月 | 他 | 用去 | - | - | -"]
        ),
        ("银行将存款利率下调到1.5%。", ["1.5% | 存款利率 | 下调到 | - | - | -"]),
        // A demonstrative with what its measure word counts.
        ("这座剧院座位总数逾3000个。", ["逾3000个 | 这座剧院 | 逾 | 座位总数 | - | -"]),
        // In front of how a quantity was reckoned.
        ("公园日均客流2万人次。", ["2万人次 | 公园 | - | 客流 | - | -"]),
        // A body by its members; teachers are who is counted.
        ("医疗队共26人。", ["26人 | 医疗队 | - | - | - | -"]),
        ("教师共26人。", ["26人 | - | - | 教师 | - | -"]),
        ("小林19分，老周16分。", ["19分 | 小林 | - | - | - | -", "16分 | 老周 | - | - | - | -"]),
        // Behind a phrase with 的 that begins with a verb; an object with 的 is none.
        (
            "为期3天的展会吸引观众5万人次。",
            ["3天 | 展会 | 为期 | 展会 | - | -", "5万人次 | 展会 | 吸引 | 观众 | - | -"]
        ),
        ("参加训练的队员完成投篮300次。", ["300次 | 参加训练的队员 | 完成 | 投篮 | - | -"]),
        ("提高群众的收入，新建大棚20个。", ["20个 | - | 新建 | 大棚 | - | -"]),
        // Those who lead a place or a body, and how they do it.
        ("市领导先后走访企业42家。", ["42家 | 市领导 | 走访 | 企业 | - | -"]),
        ("林场带动全镇500人就业。", ["500人 | 林场 | 带动 | - | - | 全镇"]),
        ("该案涉及被害人200余名。", ["200余名 | 该案 | 涉及 | 被害人 | - | -"]),
        // Ages.
        ("死者年仅19岁。", ["19岁 | 死者 | 年仅 | - | - | -"]),
        ("他今年70岁。", ["70岁 | 他 | - | - | 今年 | -"]),
    ]

    private static let discourse: [(text: String, rows: [String])] = [
        // A name alone, a copula, a group and a dimension hand on who or what is spoken of.
        (
            "城北垃圾处理厂，位于清河西岸，年处理垃圾30万吨。",
            ["30万吨 | 城北垃圾处理厂 | 年处理 | 垃圾 | - | -"]
        ),
        (
            "最突出的是某县的一位副局长，先后收受现金200万元。",
            ["200万元 | 某县的一位副局长 | 收受 | 现金 | - | -"]
        ),
        (
            "29名乘客中，男性10名、女性19名。",
            ["29名 | - | - | 乘客 | - | -", "10名 | 乘客 | - | 男性 | - | -", "19名 | 乘客 | - | 女性 | - | -"]
        ),
        ("北堤宽8米，高出水面3米。", ["8米 | 北堤 | 宽 | - | - | -", "3米 | 北堤 | 高出水面 | - | - | -"]),
        // Where something runs from, and those counted behind 的 alone in their clause.
        (
            "工程起于甲市，止于乙市，全长90公里，总投资20亿元。",
            ["90公里 | 工程 | - | 全长 | - | -", "20亿元 | 工程 | - | 总投资 | - | -"]
        ),
        (
            "来自乡下的20名学生，每人领到了500元助学金。",
            ["20名 | - | 来自乡下 | 学生 | - | -", "500元 | 学生 | 领到了 | 助学金 | - | -"]
        ),
        // How long something took and what changes are no periods.
        (
            "民警在山中搜寻4小时，找到老人2名。",
            ["4小时 | 民警 | 搜寻 | - | - | -", "2名 | 民警 | 找到 | 老人 | - | -"]
        ),
        (
            "办事时间由5天缩短至1天，满意率达98%。",
            ["5天 | 办事时间 | - | 办事时间 | - | -", "1天 | 办事时间 | 缩短至 | 办事时间 | - | -", "98% | 满意率 | 达 | - | - | -"]
        ),
        // Who says something isn't who does it.
        ("市政府表示，教育局坚持公开。上半年，处理投诉96件。", ["96件 | 教育局 | 处理 | 投诉 | 上半年 | -"]),
        // What has changed stands somewhere now.
        ("沪指涨30点，收报3120点。", ["30点 | 沪指 | 涨 | - | - | -", "3120点 | 沪指 | 收报 | - | - | -"]),
        // Places of a whole, and what is said of each.
        (
            "煤炭产量90万吨，其中山西40万吨，占44%；陕西20万吨，占22%。",
            [
                "90万吨 | - | - | 煤炭产量 | - | -", "40万吨 | 山西 | - | 煤炭产量 | - | 山西", "44% | 山西 | 占 | - | - | 山西",
                "20万吨 | 陕西 | - | 煤炭产量 | - | 陕西", "22% | 陕西 | 占 | - | - | 陕西",
            ]
        ),
        // Each person has a predicate of their own.
        (
            "有1人辞职、2人任副校长、1人进入教育局。",
            ["1人 | - | 辞职 | - | - | -", "2人 | - | 任副校长 | - | - | -", "1人 | - | 进入教育局 | - | - | -"]
        ),
        // Things in a list go on with the verb; 面积 doesn't.
        ("县里新建公园6座，广场3处。", ["6座 | 县里 | 新建 | 公园 | - | -", "3处 | 县里 | 新建 | 广场 | - | -"]),
        ("队伍由8名医生和18名护士组成。", ["8名 | 队伍 | 组成 | 医生 | - | -", "18名 | 队伍 | 组成 | 护士 | - | -"]),
        ("大桥通车后，日均通行车辆2万辆。", ["2万辆 | 大桥 | 通行 | 车辆 | 大桥通车后 | -"]),
        // Who holds a rank, is a pronoun, or plays.
        ("出口额增速居全省第5位，比上年提升3位。", ["第5位 | 出口额增速 | 居 | - | - | 全省", "3位 | 出口额增速 | 比上年提升 | - | - | 全省"]),
        ("她在老师指点下，先后4次改稿，共写出3万字。", ["4次 | 她 | - | 改稿 | - | -", "3万字 | 她 | 写出 | - | - | -"]),
        ("红狮主场作战，3比1击败海豚。", ["3比1 | 红狮 | 击败海豚 | - | - | -"]),
        // A name that no table knows, in front of a time.
        (
            "拓海贷在2019年第三季度营收2亿元，毛利为3000万元。",
            ["2亿元 | 拓海贷 | - | 营收 | 2019年第三季度 | -", "3000万元 | 拓海贷 | 为 | 毛利 | 2019年第三季度 | -"]
        ),
    ]

    @Test(arguments: words) func wordsThatCanBeSubjects(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: discourse) func whatClausesHandOn(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    private static let items: [(text: String, rows: [String])] = [
        // What money is for is no item; a word for money is.
        ("市里投入3亿元整治河道。", ["3亿元 | 市里 | 投入 | - | - | -"]),
        ("市里发放20万元扶贫补贴。", ["20万元 | 市里 | 发放 | 扶贫补贴 | - | -"]),
        ("银行安排6亿元的周转资金支持秋收。", ["6亿元 | 银行 | 安排 | 周转资金 | - | -"]),
        // A verb with its figure is no noun; one that is as often a noun is.
        ("该团伙先后作案23起。", ["23起 | 该团伙 | 作案 | - | - | -"]),
        ("鱼苗损失8000尾。", ["8000尾 | 鱼苗 | 损失 | 鱼苗 | - | -"]),
        ("经济损失3亿元。", ["3亿元 | - | - | 经济损失 | - | -"]),
        ("黄牛票价炒至3000元。", ["3000元 | 黄牛票价 | 炒至 | 黄牛票价 | - | -"]),
        ("居民投诉减少两成。", ["两成 | 居民投诉 | 减少 | - | - | -"]),
        // The noun behind 设计 goes with it; a need isn't who fills it.
        ("公路全长80公里，设计时速120公里。", ["80公里 | 公路 | - | 全长 | - | -", "120公里 | 公路 | - | 设计时速 | - | -"]),
        ("水厂满足60万人的需求。", ["60万人 | 水厂 | 满足 | - | - | -"]),
        // 后年 is no year behind what is done.
        ("电厂建成后年发电3亿千瓦时。", ["3亿千瓦时 | 电厂 | 发电 | - | - | -"]),
    ]

    @Test(arguments: items) func whatIsCountedAndSaid(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }
}
