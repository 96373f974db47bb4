import Testing

/// Which verb a figure belongs to where lists, clauses with 的 or other figures stand between.
@Suite struct GoverningVerbTests {
    typealias Sample = (text: String, rows: [String])

    private static let lists: [Sample] = [
        ("课程涉及木工制作、茶园管理、民宿经营等9个方向。", ["9个 | 课程 | 涉及 | 方向 | - | -"]),
        ("手册分为播种、施肥、采收四个部分。", ["四个 | 手册 | 分为 | 部分 | - | -"]),
        ("小组由测绘、设计、施工三个班组成。", ["三个 | 小组 | 组成 | 班 | - | -"]),
        ("围绕改善交通、美化村庄等推出惠民项目16个。", ["16个 | - | 推出 | 惠民项目 | - | -"]),
        ("参赛者经过刨工、瓦工、油漆工等6个项目的较量。", ["6个 | 参赛者 | 经过 | 项目 | - | -"]),
    ]

    @Test(arguments: lists) func whatHoldsAList(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let origins: [Sample] = [
        ("画廊展出了来自6个县的40幅剪纸。", ["6个 | 画廊 | 来自 | 县 | - | -", "40幅 | 画廊 | 展出了 | 剪纸 | - | -"]),
        (
            "协会收到来自沿海11个城市的论文86篇、照片30张。",
            ["11个 | 协会 | 收到 | 城市 | - | -", "86篇 | 协会 | 收到 | 论文 | - | -", "30张 | 协会 | 收到 | 照片 | - | -"]
        ),
        ("来自3所中学的90名学生参加夏令营。", ["3所 | 学生 | 来自 | 中学 | - | -", "90名 | 学生 | 参加夏令营 | 学生 | - | -"]),
        ("来自青山医院的15名医生抵达灾区。", ["15名 | 医生 | 抵达灾区 | 医生 | - | -"]),
        ("共有来自挪威、瑞典等7个国家的44名歌手登台。", ["7个 | 歌手 | 共有来自 | 国家 | - | -", "44名 | 歌手 | 登台 | 歌手 | - | -"]),
    ]

    @Test(arguments: origins) func whereThoseCountedComeFrom(_ sample: Sample) throws {
        try StatisticRows.expect(sample)
    }

    private static let goingOn: [Sample] = [
        ("书展吸引了8个省超300家书店参加。", ["8个 | 书展 | 吸引了 | 省 | - | -", "超300家 | 书展 | 吸引了 | 书店 | - | 8个省"]),
        ("园区计划新增500个车位、超200个充电桩。", ["500个 | 园区 | 计划新增 | 车位 | - | -", "超200个 | 园区 | 计划新增 | 充电桩 | - | -"]),
        (
            "市里支持18项桥梁工程、30项管道工程和22项绿化项目。",
            ["18项 | 市里 | 支持 | 桥梁工程 | - | -", "30项 | 市里 | 支持 | 管道工程 | - | -", "22项 | 市里 | 支持 | 绿化项目 | - | -"]
        ),
        ("全镇500多户村民、近3000亩果园受灾。", ["500多户 | 全镇 | 受灾 | 村民 | - | 全镇", "近3000亩 | 果园 | 受灾 | 果园 | - | 全镇"]),
        ("校队21比15、21比17击败客队。", ["21比15 | 校队 | 击败客队 | - | - | -", "21比17 | 校队 | 击败客队 | - | - | -"]),
    ]

    @Test(arguments: goingOn) func figuresThatGoOn(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let clauses: [Sample] = [
        ("该企业年利用秸秆5万吨。", ["5万吨 | 该企业 | 利用 | 秸秆 | - | -"]),
        ("大会公布了明年要修建的4座水库。", ["4座 | 大会 | 公布了 | 水库 | 明年 | -"]),
        ("船东释放被其扣留的6名水手。", ["6名 | 船东 | 释放 | 水手 | - | -"]),
        ("乡里表彰了今年在抢险中受伤的11名队员。", ["11名 | 乡里 | 表彰了 | 队员 | 今年 | -"]),
        ("档案馆公布了由村民捐赠的70件文书。", ["70件 | 档案馆 | 公布了 | 文书 | - | -"]),
        ("出版社推荐关于航海的25本图书。", ["25本 | 出版社 | 推荐 | 图书 | - | -"]),
        ("书店推出适合儿童阅读的60种画册。", ["60种 | 书店 | 推出 | 画册 | - | -"]),
    ]

    @Test(arguments: clauses) func whatGovernsAClause(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let objects: [Sample] = [
        ("巡逻队查处超载45起、违停120起。", ["45起 | 巡逻队 | 查处 | 超载 | - | -", "120起 | 巡逻队 | 查处 | 违停 | - | -"]),
        ("派出所处理纠纷60起，其中斗殴5起。", ["60起 | 派出所 | 处理 | 纠纷 | - | -", "5起 | 派出所 | - | 斗殴 | - | -"]),
        ("全区新增城镇就业8000人。", ["8000人 | 全区 | 新增 | 城镇就业 | - | 全区"]),
        ("纪录片播出3天点击量突破900万次。", ["突破900万次 | 纪录片 | 突破 | 点击量 | - | -"]),
        ("清运率98%。", ["98% | 清运率 | - | - | - | -"]),
        ("新铺设的管道长12公里。", ["12公里 | 管道 | 长 | - | - | -"]),
        ("石碑高3米，重2吨。", ["3米 | 石碑 | 高 | - | - | -", "2吨 | 石碑 | 重 | - | - | -"]),
    ]

    @Test(arguments: objects) func objectsAndQuantities(_ sample: Sample) throws { try StatisticRows.expect(sample) }
}
