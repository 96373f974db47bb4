import Testing

/// Which verb a figure belongs to where lists, clauses with 的 or other figures stand between.
@Suite struct GoverningVerbTests {
    typealias Sample = (text: String, rows: [String])

    private static let lists: [Sample] = [
        ("课程涉及木工制作、茶园管理、民宿经营等9个方向。", []),
        ("手册分为播种、施肥、采收四个部分。", []),
        ("小组由测绘、设计、施工三个班组成。", []),
        ("围绕改善交通、美化村庄等推出惠民项目16个。", []),
        ("参赛者经过刨工、瓦工、油漆工等6个项目的较量。", []),
    ]

    @Test(arguments: lists) func whatHoldsAList(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let origins: [Sample] = [
        ("画廊展出了来自6个县的40幅剪纸。", []),
        ("协会收到来自沿海11个城市的论文86篇、照片30张。", []),
        ("来自3所中学的90名学生参加夏令营。", []),
        ("来自青山医院的医生、护士一行15人抵达灾区。", []),
        ("共有来自挪威、瑞典等7个国家的44名歌手登台。", []),
    ]

    @Test(arguments: origins) func whereThoseCountedComeFrom(_ sample: Sample) throws {
        try StatisticRows.expect(sample)
    }

    private static let lists2: [Sample] = [
        ("书市吸引了8个省超300家书店参加。", []),
        ("园区计划新增500个车位、超200个充电桩。", []),
        ("市里支持18项桥梁检测、30项管道清淤和22项路灯改造。", []),
        ("镇上500多户、近3000亩果园受灾。", []),
        ("校队以21比15、21比17击败客队。", []),
    ]

    @Test(arguments: lists2) func figuresThatGoOn(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let clauses: [Sample] = [
        ("大会公布了明年要修建的4座水库。", []),
        ("船东释放被其扣留的6名水手。", []),
        ("乡里表彰了今年在抢险中受伤的11名队员。", []),
        ("档案馆公布了由村民捐赠的70件文书。", []),
        ("出版社推荐关于航海的25本图书。", []),
        ("书店推出适合儿童阅读的60种画册。", []),
    ]

    @Test(arguments: clauses) func whatGovernsAClause(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let objects: [Sample] = [
        ("巡逻队查处超载45起、违停120起。", []),
        ("派出所处理纠纷60起，其中斗殴5起。", []),
        ("全区新增城镇就业8000人。", []),
        ("纪录片播出3天点击量突破900万次。", []),
        ("清运率98%。", []),
        ("新铺设的管道长12公里。", []),
        ("石碑高3米，重2吨。", []),
    ]

    @Test(arguments: objects) func objectsAndQuantities(_ sample: Sample) throws { try StatisticRows.expect(sample) }
}
