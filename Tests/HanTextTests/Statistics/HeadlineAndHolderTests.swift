import HanText
import Testing

/// Headlines that run into their text, holders, speakers, and what a figure is compared with.
struct HeadlineAndHolderTests {
    private static let estimates: [(text: String, rows: [String])] = [
        (
            "今天全省客运量预计320万人次，水路客运量预计超12万人次。",
            ["320万人次 | 全省 | 预计 | 客运量 | 今天 | 全省", "超12万人次 | 水路客运量 | 预计超 | 水路客运量 | 今天 | 全省"]
        ),
        ("全年游客增幅预计均超8%。", ["超8% | 游客增幅 | 预计均超 | - | 全年 | -"]),
        ("全市粮食产量估计达到90万吨。", ["90万吨 | 全市 | 达到 | 粮食产量 | - | 全市"]),
    ]

    private static let exceeded: [(text: String, rows: [String])] = [
        ("河口县入学率为98%，超过全省平均值2.5个百分点。", ["98% | 河口县入学率 | 为 | - | - | 河口县", "2.5个百分点 | 河口县入学率 | 超过全省平均值 | - | - | 河口县"]),
        // What is exceeded has no figure of its own here.
        ("参赛选手超过300人。", ["超过300人 | 参赛选手 | 超过 | 参赛选手 | - | -"]),
    ]

    private static let comesTo: [(text: String, rows: [String])] = [
        ("该局科室由12个减为9个。", ["12个 | 该局 | - | 科室 | - | -", "9个 | 该局 | 减为 | 科室 | - | -"]),
        ("学校从3所扩为5所。", ["3所 | 学校 | - | 学校 | - | -", "5所 | 学校 | 扩为 | - | - | -"]),
        ("三家工厂合并为一家公司，职工精简为800人。", ["三家 | 工厂 | 合并为一家公司 | 工厂 | - | -", "800人 | 职工 | 精简为 | - | - | -"]),
    ]

    private static let company: [(text: String, rows: [String])] = [
        ("本届农机展共有近2万名客商参会。", ["近2万名 | 本届农机展 | 参会 | 客商 | - | -"]),
        ("红星俱乐部的6名队员入选国家队。", ["6名 | 红星俱乐部 | 入选国家队 | 队员 | - | -"]),
        ("云岭高铁5座大桥全部合龙。", ["5座 | 云岭高铁 | 合龙 | 大桥 | - | -"]),
        // A place is where they are, and nobody.
        ("河口县12家企业参展。", ["12家 | 企业 | 参展 | 企业 | - | 河口县"]),
        ("来自6个国家的300名选手参赛。", ["6个 | 选手 | 来自 | 国家 | - | -", "300名 | 选手 | 参赛 | 选手 | - | -"]),
        ("该村周边的15户居民受益。", ["15户 | 居民 | 受益 | 居民 | - | 该村"]),
    ]

    private static let speakers: [(text: String, rows: [String])] = [
        ("72%的受访者表示菜价上涨。", ["72% | 受访者 | 表示 | 受访者 | - | -"]),
        ("六成农户预计产量增加。", ["六成 | 农户 | 预计 | 农户 | - | -"]),
        ("三成的家长认为作业偏多。", ["三成 | 家长 | 认为 | 家长 | - | -"]),
        // The reporter isn't counted.
        ("今年前5个月全港集装箱吞吐量超90万标箱记者从港务集团获悉。", ["超90万标箱 | 全港 | 超 | 集装箱吞吐量 | 今年前5个月 | 全港"]),
    ]

    private static let states: [(text: String, rows: [String])] = [
        ("某地遭遇山洪 3人死亡2人失踪", ["3人 | - | 死亡 | - | - | -", "2人 | - | 失踪 | - | - | -"]),
        ("东河县发生塌方5人被困。", ["5人 | - | 被困 | - | - | 东河县"]),
        // Who they are stays.
        ("事故造成乘客4人受伤。", ["4人 | - | 受伤 | 乘客 | - | -"]),
    ]

    private static let headlines: [(text: String, rows: [String])] = [
        (
            "前三季度全市税收超60亿元市税务局最新数据显示，小微企业税收增长9%。",
            ["超60亿元 | 全市 | 超 | 税收 | 前三季度 | 全市", "9% | 小微企业税收 | 增长 | - | 前三季度 | 全市"]
        ),
        ("一季度河口港吞吐量达45万吨据河口海关统计，一季度外贸货物增长6%。", ["45万吨 | 河口港 | 达 | 吞吐量 | 一季度 | 河口港", "6% | 外贸货物 | 增长 | - | 一季度 | 河口港"]),
        ("上月全国新建充电桩超3万个国家能源局最新数据显示，公共充电桩增长8%。", ["超3万个 | 全国 | 新建 | 充电桩 | 上月 | 全国", "8% | 公共充电桩 | 增长 | - | 上月 | 全国"]),
    ]

    private static let holders: [(text: String, rows: [String])] = [
        ("该园区用地面积30公顷。", ["30公顷 | 该园区 | - | 用地面积 | - | -"]),
        ("本届博览会展览面积6万平方米。", ["6万平方米 | 本届博览会 | - | 展览面积 | - | -"]),
        ("河口县农民人均可支配收入21000元。", ["21000元 | 河口县农民 | - | 人均可支配收入 | - | 河口县"]),
        ("总投资8亿元的水库工程开工。", ["8亿元 | 水库工程 | - | 总投资 | - | -"]),
        ("面积12平方公里的月牙湖是候鸟栖息地。", ["12平方公里 | 月牙湖 | - | 面积 | - | -"]),
    ]

    private static let pronouns: [(text: String, rows: [String])] = [
        ("“海鸥号”科考船出海，它可以搭载40名科研人员。", ["40名 | “海鸥号”科考船 | 可以搭载 | 科研人员 | - | -"]),
        ("蓝天公司透露，过去三年，它一共申请了25项专利。", ["25项 | 蓝天公司 | 申请了 | 专利 | 过去三年 | -"]),
    ]

    private static let multiples: [(text: String, rows: [String])] = [
        ("企业今年招收了200名技工，是去年的2倍。", ["200名 | 企业 | 招收了 | 技工 | 今年 | -", "2倍 | 技工 | 是去年的 | - | 今年 | -"]),
        ("全县粮库数量40座，是五年前的3倍。", ["40座 | 全县 | - | 粮库数量 | - | 全县", "3倍 | 粮库数量 | 是五年前的 | - | 五年前 | 全县"]),
    ]

    private static let changed: [(text: String, rows: [String])] = [
        ("项目每年减少二氧化碳排放20万吨。", ["20万吨 | 项目 | 减少 | 二氧化碳排放 | 每年 | -"]),
        ("改造后每年降低电力消耗300万千瓦时。", ["300万千瓦时 | - | 降低 | 电力消耗 | 每年 | -"]),
        // Without a verb of change it is what is done.
        ("工厂每年排放废气20万吨。", ["20万吨 | 工厂 | 排放 | 废气 | 每年 | -"]),
    ]

    private static let means: [(text: String, rows: [String])] = [
        ("县里围绕14条产业链，开展招商。", ["14条 | 县里 | 围绕 | 产业链 | - | -"]),
        ("车队经过16个村庄。", ["16个 | 车队 | 经过 | 村庄 | - | -"]),
        // Behind it stands what is done.
        ("公司通过3个平台，招聘员工200人。", ["3个 | 公司 | 通过 | 平台 | - | -", "200人 | 公司 | 招聘 | 员工 | - | -"]),
    ]

    private static let phrases: [(text: String, rows: [String])] = [
        ("40名教师在当地6所学校任教。", ["40名 | 教师 | 任教 | 教师 | - | 当地", "6所 | 教师 | 任教 | 学校 | - | 当地"])
    ]

    private static let counted: [(text: String, rows: [String])] = [
        ("河口县有5个乡镇停电。", ["5个 | 乡镇 | 停电 | 乡镇 | - | 河口县"]),
        ("全省已有30所学校复课。", ["30所 | 学校 | 复课 | 学校 | - | 全省"]),
        // What is said is said of something else.
        ("河口县有5个乡镇的道路中断。", ["5个 | 河口县 | 有 | 乡镇 | - | 河口县"]),
    ]

    private static let listed: [(text: String, rows: [String])] = [
        ("王小明、李建国等5人被捕。", ["5人 | 王小明、李建国 | 被捕 | - | - | -"]),
        // Without 等 it is they who are counted.
        ("渔民12人获救。", ["12人 | - | 获救 | 渔民 | - | -"]),
    ]

    private static let traded: [(text: String, rows: [String])] = [
        ("前5个月，河口市进出口12.4亿元。", ["12.4亿元 | 河口市 | 进出口 | 进出口 | 前5个月 | 河口市"]),
        ("全县茶叶出口3000吨，增长5%。", ["3000吨 | 全县 | 出口 | 茶叶 | - | 全县", "5% | 茶叶出口 | 增长 | - | - | 全县"]),
        // One name for a quantity.
        ("全省货物贸易进出口40亿元。", ["40亿元 | 全省 | - | 货物贸易进出口 | - | 全省"]),
    ]

    private static let sums: [(text: String, rows: [String])] = [
        ("该县三年累计新建公路500公里。", ["500公里 | 该县 | 新建 | 公路 | 三年 | 该县"]),
        // How long something was done.
        ("他累计工作了三年。", ["三年 | 他 | 工作了 | - | - | -"]),
    ]

    private static let worlds: [(text: String, rows: [String])] = [
        ("全球电动车销量达到1700万辆。", ["1700万辆 | 全球 | 达到 | 电动车销量 | - | 全球"]),
        ("展会吸引全球客商，成交额达3亿美元。", ["3亿美元 | 展会 | 达 | 成交额 | - | -"]),
    ]

    private static let events: [(text: String, rows: [String])] = [
        ("改造后产能提高了50%。", ["50% | 产能 | 提高了 | - | 改造后 | -"])
    ]

    private static let bare: [(text: String, rows: [String])] = [
        ("风机接入电网，年发电量可达3亿千瓦时。", ["3亿千瓦时 | 风机 | 可达 | 年发电量 | - | -"]),
        ("月湾水电站完成检修，年发电量达2亿千瓦时。", ["2亿千瓦时 | 月湾水电站 | 达 | 年发电量 | - | 月湾"]),
        // With a name of its own it is of nobody.
        ("风机接入电网，苹果产量可达3万吨。", ["3万吨 | 苹果 | 可达 | 产量 | - | -"]),
    ]

    private static let datelines: [(text: String, rows: [String])] = [
        ("新华社南京5月6日电（记者甲某）红星集团去年生产轴承9万套。", ["9万套 | 红星集团 | 生产 | 轴承 | 去年 | -"]),
        ("本报河口１月１５日讯去年全市植树３００棵。", ["３００棵 | 全市 | 植树 | - | 去年 | 全市"]),
        ("本报河口讯（通讯员 乙某）县农机站维修农机40台。", ["40台 | 县农机站 | 维修 | 农机 | - | -"]),
        // Without a day it is the paper itself.
        ("新华社去年采购设备30台。", ["30台 | 新华社 | 采购 | 设备 | 去年 | -"]),
    ]

    private static let shared: [(text: String, rows: [String])] = [
        (
            "冰箱、洗衣机、空调销量分别增长2%、9%和5%。",
            ["2% | 冰箱 | 增长 | 销量 | - | -", "9% | 洗衣机 | 增长 | 销量 | - | -", "5% | 空调 | 增长 | 销量 | - | -"]
        ),
        // Each has a quantity of its own.
        ("产量、销量分别增长5%和6%。", ["5% | 产量 | 增长 | - | - | -", "6% | 销量 | 增长 | - | - | -"]),
    ]

    private static let capacity: [(text: String, rows: [String])] = [
        ("全省光伏发电装机突破2000万千瓦。", ["突破2000万千瓦 | 全省 | 突破 | 光伏发电装机 | - | 全省"])
    ]

    @Test(arguments: estimates) func estimatesAreWhatIsSaid(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: exceeded) func whatAQuantityExceedsBelongsToWhatIsSaid(_ sample: (text: String, rows: [String]))
        throws
    {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: comesTo) func verbsOfChangeWithWhatItComesTo(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: company) func eventsAndBodiesInFrontOfThoseWhoAreCounted(_ sample: (text: String, rows: [String]))
        throws
    {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: speakers) func thoseWhoSaySomething(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: states) func whatHappensToPersonsRightBehindTheirNumber(_ sample: (text: String, rows: [String]))
        throws
    {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: headlines) func headlinesThatRunIntoTheirText(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: holders) func whoseQuantityItIs(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: pronouns) func whatAPronounStandsFor(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: multiples) func whatAMultipleIsOf(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: changed) func whatChangesBehindAVerbOfChange(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: means) func prepositionsWithACountAsTheirObject(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: phrases) func aPlaceWithAFigureInFrontOfTheVerb(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: counted) func thoseWhomAPlaceHas(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: listed) func namesInFrontOfACountOfPersons(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: traded) func tradeIsWhatIsDone(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: sums) func lengthsOfTimeInFrontOfASum(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: worlds) func theWorldAsAPlace(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: events) func whatTookPlaceTellsWhen(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: bare) func aBareQuantityIsOfWhatStandsNearIt(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: datelines) func whatAReportOpensWithIsNoPartOfIt(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: shared) func aQuantityThatMembersShare(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: capacity) func installedCapacityIsAQuantity(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }
}
