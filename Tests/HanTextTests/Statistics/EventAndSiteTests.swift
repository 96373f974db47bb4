import Testing

/// When and where: what takes place meanwhile, lengths of time that are a clause, sites and lists of divisions.
@Suite struct EventAndSiteTests {
    typealias Sample = (text: String, rows: [String])

    private static let events: [Sample] = [
        ("其间，剧团演出戏曲18场。", []),
        ("全面达产后，年加工鲜果5万吨。", []),
        ("庙会期间举行多场表演，接待游客6万人次。", []),
        ("合唱团将在文化节期间演唱9首民歌。", []),
        ("每年汛期期间，水库拦洪2亿立方米。", []),
        ("在山体滑坡发生后，镇里转移居民150人。", []),
        ("不到两年，会员从40人增加到600人。", []),
        ("今后三年，该区将新建公园12个。", []),
        ("今明两天，全市30所小学将开学。", []),
        ("金秋时节，果农采摘柿子80吨。", []),
        ("店铺销量周五下降6%。", []),
        ("那时，村里只有9户人家。", []),
        ("7月2日，队员进山，当时气温高达38℃。", []),
    ]

    @Test(arguments: events) func whenItWas(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let sites: [Sample] = [
        ("今年上半年，石桥街道工业产值同比增长9%。", []),
        ("青溪口岸的日均货运量约900吨。", []),
        ("在这家食品厂的包装车间，机器人每小时装箱800个。", []),
        ("在老城改造项目，120多名工人连夜施工。", []),
        ("湖北、湖南等9省份气象台发布预警40次。", []),
        ("目前，四川、云南两个省份，搜救队共救出灾民35人。", []),
        ("舰队在5个海域共打捞集装箱28个。", []),
        ("船上载有120名乘客。", []),
        ("空军对西部山区实施轰炸，摧毁仓库3座。", []),
    ]

    @Test(arguments: sites) func whereItWas(_ sample: Sample) throws { try StatisticRows.expect(sample) }

    private static let nouns: [Sample] = [
        ("这次编印的《山村纪事》，收录文章90篇。", []),
        ("这个寒假，少年宫开设了14个兴趣班。", []),
        ("智能化改造8条生产线。", []),
        ("客运量单日最高达5200人次。", []),
        ("丹麦去年8月失业率为2.6%。", []),
        ("全市固定资产投资完成75亿元。", []),
        ("西安至汉中的列车每天增加到20列。", []),
        ("每名队员每月可领取津贴300元。", []),
        ("县里签下9个新引进的农业项目。", []),
        ("各村开展2000场次的宣讲。", []),
        ("合作社购置6台轮式插秧机。", []),
        ("拍卖行成交80宗标的。", []),
        ("乡里培育出4个特色鲜明、效益突出、带动力强的产业。", []),
    ]

    @Test(arguments: nouns) func whoAndWhat(_ sample: Sample) throws { try StatisticRows.expect(sample) }
}
