import HanText
import Testing

/// Verbs in clauses where no table has one in its place: behind what is counted, between nouns, in the passive.
@Suite struct CountedVerbTests {
    private static let sentences: [(text: String, rows: [String])] = [
        // A verb that the clause ends with, behind who or what is counted; a noun there is none.
        ("24名歌手晋级。", ["24名 | 歌手 | 晋级 | 歌手 | - | -"]),
        ("300名考生落榜。", ["300名 | 考生 | 落榜 | 考生 | - | -"]),
        ("15支车队完赛。", ["15支 | 车队 | 完赛 | 车队 | - | -"]),
        ("22家工厂停工。", ["22家 | 工厂 | 停工 | 工厂 | - | -"]),
        ("18个村庄。", ["18个 | - | - | 村庄 | - | -"]),
        // The word behind an adverb, one character or two.
        ("16个乡镇均通公交。", ["16个 | 乡镇 | 通公交 | 乡镇 | - | -"]),
        ("28个村全部通宽带。", ["28个 | 村 | 通宽带 | 村 | - | -"]),
        ("9家商场均打折。", ["9家 | 商场 | 打折 | 商场 | - | -"]),
        ("25座水库全部满库。", ["25座 | 水库 | 满库 | 水库 | - | -"]),
        ("16个自然村的村民。", ["16个 | - | - | 自然村 | - | -"]),
        // A verb that is as often a noun, between who acts and what is counted, and the same word in the name of a quantity.
        ("铁路局运输矿石4万吨。", ["4万吨 | 铁路局 | 运输 | 矿石 | - | -"]),
        ("码头装卸集装箱300个。", ["300个 | 码头 | 装卸 | 集装箱 | - | -"]),
        ("该厂加工玉米900吨。", ["900吨 | 该厂 | 加工 | 玉米 | - | -"]),
        ("运输量6万吨。", ["6万吨 | - | - | 运输量 | - | -"]),
        ("煤炭运输成本80元。", ["80元 | - | - | 煤炭运输成本 | - | -"]),
        // Two characters that the segmenter cuts, and characters that are no verb.
        ("商户缓交租金40万元。", ["40万元 | 商户 | 缓交 | 租金 | - | -"]),
        ("老柳树6棵。", ["6棵 | 老柳树 | - | - | - | -"]),
        // What stands between 被 and the figure, and 被 in a noun.
        ("乘客被索赔6000元。", ["6000元 | 乘客 | 被索赔 | - | - | -"]),
        ("球员被禁赛6场。", ["6场 | 球员 | 被禁赛 | - | - | -"]),
        ("该店被罚没货款8000元。", ["8000元 | 该店 | 被罚没 | 货款 | - | -"]),
        ("被子200床。", ["200床 | - | - | 被子 | - | -"]),
        // Who acts by 由 behind what is counted; 由 in front of a figure names none.
        ("六成的经费由财政承担。", ["六成 | 财政 | 承担 | 经费 | - | -"]),
        ("30%的药品由医院采购。", ["30% | 医院 | 采购 | 药品 | - | -"]),
        ("80%的零件由乡镇企业生产。", ["80% | 乡镇企业 | 生产 | 零件 | - | -"]),
        ("六成的经费来自财政。", ["六成 | - | 来自财政 | 经费 | - | -"]),
        ("由9名委员组成评审团。", ["9名 | - | 组成评审团 | 委员 | - | -"]),
        // The mark 、 between a verb with its figure and another verb, and between two things of one verb.
        (
            "该县救助儿童50人、资助学生90人。",
            ["50人 | 该县 | 救助 | 儿童 | - | 该县", "90人 | 该县 | 资助 | 学生 | - | 该县"]
        ),
        ("工会慰问职工50人、发放慰问金6万元。", ["50人 | 工会 | 慰问 | 职工 | - | -", "6万元 | 工会 | 发放 | 慰问金 | - | -"]),
        ("新增床位200张、引进专家8名。", ["200张 | - | 新增 | 床位 | - | -", "8名 | - | 引进 | 专家 | - | -"]),
        ("惠及500户农户、辐射3个乡镇。", ["500户 | - | 惠及 | 农户 | - | -", "3个 | - | 辐射 | 乡镇 | - | -"]),
        ("修建水渠3公里、桥梁2座。", ["3公里 | - | 修建 | 水渠 | - | -", "2座 | - | 修建 | 桥梁 | - | -"]),
        // How long something goes on; 持续 in front of another verb is an adverb.
        ("暴雨持续6小时。", ["6小时 | 暴雨 | 持续 | - | - | -"]),
        ("山火持续9天。", ["9天 | 山火 | 持续 | - | - | -"]),
        (
            "持续作战9天，官兵转移群众600人。",
            ["9天 | - | 作战 | - | - | -", "600人 | 官兵 | 转移 | 群众 | - | -"]
        ),
        // What those do of whom there are so many.
        ("打过疫苗的有60人。", ["60人 | - | 打过疫苗 | - | - | -"]),
        ("学过急救的有16人。", ["16人 | - | 学过急救 | - | - | -"]),
        ("有客房90间。", ["90间 | - | 有 | 客房 | - | -"]),
        // A verb with its object that belongs to the name of a quantity, and one that acts.
        ("拟发行债券平均利率3%。", ["3% | 拟发行债券平均利率 | - | - | - | -"]),
        ("该行新发放贷款6亿元。", ["6亿元 | 该行 | 新发放 | 贷款 | - | -"]),
        // The noun that a verb is right before the verb of the number; who acts there stays.
        ("间接投资超过4亿元。", ["超过4亿元 | 间接投资 | 超过 | 间接投资 | - | -"]),
        ("观测站录得风速30米。", ["30米 | 观测站 | 录得 | 风速 | - | -"]),
        // A time between a verb that only says that something is done and its object.
        ("该区完成第一季度道路改造9公里。", ["9公里 | 该区 | 完成 | 道路改造 | - | 该区"]),
        ("社区开展暑期安全培训9场。", ["9场 | 社区 | 开展 | 安全培训 | - | -"]),
        // What those do who are counted behind a phrase with 的; done to them behind 对 and 为, and what the phrase says where
        // there is nothing else.
        ("来自外省的200名骑手参加了比赛。", ["200名 | 骑手 | 参加了比赛 | 骑手 | - | -"]),
        ("停在码头的两艘渔船突然起火。", ["两艘 | 渔船 | 起火 | 渔船 | - | -"]),
        ("对参加集训的90名教练进行了考核。", ["90名 | - | 进行了考核 | 教练 | - | -"]),
        (
            "县医院为12个村的700户村民送去药箱。",
            ["12个 | 县医院 | - | 村 | - | -", "700户 | 县医院 | 送去药箱 | 村民 | - | -"]
        ),
        ("占总数的三成车辆停运。", ["三成 | - | 占总数的 | 车辆 | - | -"]),
        ("该校管理的400个车位。", ["400个 | 该校 | 管理 | 车位 | - | 该校"]),
        // Who did it so often stands in front of the number; what is counted there of things stays.
        ("林校长6次深入山村家访。", ["6次 | 林校长 | 家访 | - | - | -"]),
        ("玉米价格每吨上涨60元。", ["60元 | 玉米价格 | 上涨 | 玉米价格 | - | -"]),
        ("每个职工领到800元。", ["800元 | 每个职工 | 领到 | - | - | -"]),
        // What isn't done is told so.
        ("4名队员未到场。", ["4名 | 队员 | 未到场 | 队员 | - | -"]),
        ("9名歌手从未参加过集训。", ["9名 | 歌手 | 从未参加过集训 | 歌手 | - | -"]),
        ("商场仍未支付货款50万元。", ["50万元 | 商场 | 仍未支付 | 货款 | - | -"]),
        ("12名会员无法到场。", ["12名 | 会员 | 无法到场 | 会员 | - | -"]),
        ("工地上6棵银杏遭人砍伐。", ["6棵 | 银杏 | 遭人砍伐 | 银杏 | - | -"]),
    ]

    @Test(arguments: sentences) func rowsOfASentence(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }
}
