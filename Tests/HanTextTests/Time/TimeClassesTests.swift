import Testing

@testable import HanText

/// The classes of time expressions, each with sentences of our own.
@Suite struct TimeClassesTests {
    /// A Tuesday.
    private static let extractor = TimeExtractor(referenceDate: ReferenceDate("2024-03-05T10:00"))

    private func times(_ text: String) -> [String] {
        Self.extractor.times(in: text).map { $0.text + " " + ($0.iso ?? "-") }
    }

    @Test(arguments: [
        ("“十四五”期间建成三座桥", ["“十四五”期间 2021-01-01/2026-01-01"]), ("十三五时期", ["十三五时期 2016-01-01/2021-01-01"]),
        ("“七五”以来", ["“七五”以来 1986-01-01/.."]), ("到“十五五”末", ["“十五五”末 2030-01-01/2031-01-01"]),
        ("“十四五”前三年", ["“十四五”前三年 2021-01-01/2024-01-01"]), ("“十四五”第二年", ["“十四五”第二年 2022-01-01/2023-01-01"]),
        ("编制“十四五”规划", []), ("二十四五期间", []), ("2023财年净利润", ["2023财年 2023-01-01/2024-01-01"]),
        ("2022/23赛季", ["2022/23 2022-01-01/2024-01-01"]), ("一季度开局良好", ["一季度 2024-01-01/2024-04-01"]),
        ("前三季度进口", ["前三季度 2024-01-01/2024-10-01"]), ("四季如春", []), ("2025年Q2交付", ["2025年Q2 2025-04-01/2025-07-01"]),
        ("6月上半月", ["6月上半月 2024-06-01/2024-06-16"]), ("9月中下旬", ["9月中下旬 2024-09-11/2024-10-01"]),
        ("年底前完成", ["年底前 ../2025-01-01"]), ("七八月份雨多", ["七八月份 2024-07-01/2024-09-01"]),
        ("地方银行前七个月贷款", ["前七个月 2023-08-01/2024-03-01"]), ("11月至3月供暖", ["11月至3月 2024-11-01/2025-04-01"]),
    ]) func periods(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("贞观三年西行", ["贞观三年 0629-01-01/0630-01-01"]), ("洪武元年", ["洪武元年 1368-01-01/1369-01-01"]),
        ("光绪三十一年八月初四", ["光绪三十一年八月初四 1905-09-02"]), ("民国三十四年九月三日", ["民国三十四年九月三日 1945-09-03"]),
        ("平成七年", ["平成七年 1995-01-01/1996-01-01"]), ("康熙四年五月", ["康熙四年五月 -"]), ("绍兴三年来变化大", ["三年来 2021-03-05/2024-03-05"]),
        ("前202年建立", ["前202年 -0201-01-01/-0200-01-01"]), ("公元前2世纪", ["公元前2世纪 -0199-01-01/-0099-01-01"]),
        ("公元前27年至公元14年", ["公元前27年至公元14年 -0026-01-01/0015-01-01"]), ("19世纪末", ["19世纪末 1880-01-01/1900-01-01"]),
        ("1970年代初", ["1970年代初 1970-01-01/1973-01-01"]), ("二十世纪六十年代", ["二十世纪六十年代 1960-01-01/1970-01-01"]),
        ("五八七年三月", ["五八七年三月 0587-03-01/0587-04-01"]),
    ]) func erasAndReigns(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("4月8号的20天前", ["4月8号的20天前 2024-03-19"]), ("元旦的两个月后", ["元旦的两个月后 2024-03-01"]),
        ("5月1日的3天6小时后", ["5月1日的3天6小时后 2024-05-04T06:00"]), ("国庆节前两天", ["国庆节前两天 2024-09-29/2024-10-01"]),
        ("春节后一周", ["春节后一周 2024-02-11/2024-02-18"]), ("中秋节的前一天", ["中秋节的前一天 2024-09-16"]),
        ("6月3日后的第5天", ["6月3日后的第5天 2024-06-08"]), ("除夕次日", ["除夕次日 2025-01-29"]), ("后天的明天", ["后天的明天 2024-03-08"]),
        ("去年的去年", ["去年的去年 2022-01-01/2023-01-01"]), ("去年本月八日", ["去年本月八日 2023-03-08"]),
        ("三年后8月2日上午9点", ["三年后8月2日上午9点 2027-08-02T09:00"]), ("十年前的今天", ["十年前的今天 2014-03-05"]),
        ("三天后的下午", ["三天后的下午 2024-03-08T12:00/2024-03-08T18:00"]), ("下个元旦", ["下个元旦 2025-01-01"]),
        ("上一个春节", ["上一个春节 2024-02-10"]), ("喜遇上中秋", ["中秋 2024-09-17"]), ("节后2月27日开工", ["2月27日 2024-02-27"]),
        ("再过五天开学", ["再过五天 2024-03-10"]), ("，过两天再说", ["过两天 2024-03-07"]), ("通过两天的会", ["两天 P2D"]),
        ("四星期后", ["四星期后 2024-04-02"]), ("一年多前", ["一年多前 2023-01-01/2024-01-01"]),
    ]) func toldFromOtherTimes(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("大年初六开市", ["大年初六 2024-02-15"]), ("年初五迎财神", ["年初五 2024-02-14"]), ("年初一次会议", ["年初 2024-01-01/2024-03-01"]),
        ("年初三十多人", ["年初 2024-01-01/2024-03-01"]), ("今年开斋节", ["今年开斋节 2024-04-10"]),
        ("2023年古尔邦节", ["2023年古尔邦节 2023-06-29"]),
        ("东正教复活节", ["东正教复活节 2024-05-05"]), ("2023年斋月", ["2023年斋月 2023-03-23/2023-04-22"]), ("聖誕節", ["聖誕節 2024-12-25"]),
        ("聖靈降臨節", ["聖靈降臨節 2024-05-19"]), ("过大年", []),
    ]) func holidays(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("差十分九点", ["差十分九点 2024-03-05T08:50"]), ("七点差一刻", ["七点差一刻 2024-03-05T06:45"]),
        ("下午差五分三点", ["下午差五分三点 2024-03-05T14:55"]), ("4点pm", ["4点pm 2024-03-05T16:00"]),
        ("约18时许", ["约18时许 2024-03-05T18:00"]), ("大概晚上九点", ["大概晚上九点 2024-03-05T21:00"]), ("北约当天表态", ["当天 2024-03-05"]),
        ("晚上7点多", ["晚上7点多 2024-03-05T19:00"]), ("8点到8点", ["8点到8点 2024-03-05T08:00/2024-03-05T20:00"]),
        ("2024-05-06T07:08:09+08:00", ["2024-05-06T07:08:09+08:00 2024-05-06T07:08:09+08:00"]),
        ("2024-05-06T07:08Z", ["2024-05-06T07:08Z 2024-05-06T07:08Z"]),
        ("2024-05-06-07:08", ["2024-05-06-07:08 2024-05-06T07:08"]),
        ("7.6.2024", ["7.6.2024 2024-06-07"]), ("06/27/2024", ["06/27/2024 2024-06-27"]),
        ("周三，3月6日", ["周三，3月6日 2024-03-06"]), ("2024年3月6日（星期三）", ["2024年3月6日（星期三） 2024-03-06"]),
        ("4月10号，11号和12号", ["4月10号 2024-04-10", "11号 2024-04-11", "12号 2024-04-12"]), ("神舟二十号、二十一号", []),
        ("自4月6日至4月9日止", ["4月6日至4月9日止 2024-04-06/2024-04-10"]),
    ]) func clocksAndForms(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("每周二四六上课", ["每周二四六 R/P1W"]), ("每周一、周五", ["每周一、周五 R/P1W"]), ("每周一至周五", ["每周一至周五 R/P1W"]),
        ("每隔一天浇水", ["每隔一天 R/P2D"]), ("每隔6小时", ["每隔6小时 R/PT6H"]), ("隔周开会", ["隔周 R/P2W"]),
        ("四天三夜的行程", ["四天三夜 P4D"]), ("三千万小时", ["三千万小时 PT30000000H"]), ("三四年", ["三四年 -"]),
    ]) func recurrencesAndLengths(_ text: String, _ expected: [String]) {
        let found = Self.extractor.times(in: text).map { $0.text + " " + ($0.iso ?? "-") }
        #expect(found == expected || found.isEmpty && expected.first?.hasSuffix(" -") == true)
    }

    @Test(arguments: [
        ("九月二十一，大雨", ["九月二十一 2024-09-21"]), ("三月十六过完节", ["三月十六 2024-03-16"]), ("六月廿四赶集", ["六月廿四 2024-07-29"]),
        ("七月十五，河灯满江", ["七月十五 2024-08-18"]), ("四月初八浴佛", ["四月初八 2024-05-15"]), ("八月十五名选手", ["八月 2024-08-01/2024-09-01"]),
        ("农历三月十六，赶集", ["农历三月十六 2024-04-24"]), ("道光二十年六月十八，船到", ["道光二十年六月十八 -"]),
    ]) func daysWithoutTheirUnit(_ text: String, _ expected: [String]) {
        #expect(times(text) == expected || expected.first?.hasSuffix(" -") == true && times(text).count == 1)
    }

    @Test(arguments: [
        ("按2018年版目录执行", ["2018年版 2018-01-01/2019-01-01"]), ("换成2021版软件", ["2021版 2021-01-01/2022-01-01"]),
        ("2018年版权登记增长", ["2018年 2018-01-01/2019-01-01"]), ("第2021版面", []), ("下转05版", []),
        ("2019年伊始", ["2019年伊始 2019-01-01/2019-02-01"]),
        ("今年伊始", ["今年伊始 2024-01-01/2024-02-01"]), ("2023-11-0708:40发布", ["2023-11-0708:40 2023-11-07T08:40"]),
        ("半钟头后开饭", ["半钟头后 2024-03-05T10:30"]), ("七点半钟", ["七点半 2024-03-05T07:30"]),
    ]) func editionsAndStamps(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("4月2日入院，第三天上午手术", ["4月2日 2024-04-02", "第三天上午 2024-04-04T07:00/2024-04-04T12:00"]),
        ("4月2日报到，第五天起培训", ["4月2日 2024-04-02", "第五天起 2024-04-06/.."]), ("第三天起床", []), ("连续第三天下跌", []),
        ("工作日上午8点至下午5点开放", ["工作日上午8点至下午5点 R/P1D"]), ("每周工作日七点发车", ["每周工作日七点 R/P1W"]),
        ("工作日不休", []), ("非工作日三点关门", ["非工作日三点 -"]), ("当个工作日中午", ["中午 2024-03-05T11:00/2024-03-05T13:00"]),
    ]) func nthDaysAndWorkdays(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("四个工作日后放款", ["四个工作日后 2024-03-11"]), ("自即日起7个工作日内", ["即日起 2024-03-05/..", "7个工作日内 2024-03-05/2024-03-15"]),
        ("两个交易日前", ["两个交易日前 2024-03-01"]), ("未来9个自然日", ["未来9个自然日 2024-03-05/2024-03-14"]),
        ("元宵节后两个工作日", ["元宵节后两个工作日 2024-02-25/2024-02-28"]), ("25个工作日内", ["25个工作日内 2024-03-05/2024-04-11"]),
        ("提前三个工作日", []), ("九万个工作日后", []),
    ]) func workingDaysAreCounted(_ text: String, _ expected: [String]) {
        #expect(times(text).filter { !$0.hasSuffix(" -") } == expected)
    }

    @Test(arguments: [
        (2024, 4, 4, false), (2024, 5, 2, true), (2025, 5, 2, false), (2024, 2, 9, true), (2025, 1, 28, false),
        (2024, 2, 12, false), (2024, 6, 10, false), (2024, 9, 17, false), (2024, 10, 3, false), (2024, 10, 4, true),
        (2024, 3, 9, false), (2024, 3, 11, true), (2150, 10, 1, false),
    ]) func workdaysOfTheLaw(_ year: Int, _ month: Int, _ day: Int, _ isWorked: Bool) {
        let workdays = Workdays(lunar: LunarCalendar(), terms: SolarTerms())
        #expect(workdays.isWorked(CivilDate(year, month, day)) == isWorked)
    }

    @Test(arguments: [
        ("癸卯年的雪", ["癸卯年 2023-01-22/2024-02-10"]), ("乙巳蛇年春节", ["乙巳蛇年春节 2025-01-29"]),
        ("丙午年正月十五", ["丙午年正月十五 2026-03-03"]),
        ("1911年（辛亥年）", ["1911年 1911-01-01/1912-01-01", "辛亥年 1911-01-30/1912-02-18"]),
        ("甲午风云和辛丑条约", []), ("甲丑年", []),
    ]) func yearsOfTheCycle(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test func theCycleNamesSixtyYears() {
        #expect(Set(SexagenaryYears.names.map(\.name)).count == 120)
        #expect(SexagenaryYears.year(of: 0, nearestTo: 1990) == 1984)
        #expect(SexagenaryYears.year(of: 0, nearestTo: 2014) == 1984)
        #expect(SexagenaryYears.year(of: 0, nearestTo: 2015) == 2044)
        #expect(SexagenaryYears.year(of: 59, nearestTo: 4) == 3)
    }

    @Test(arguments: [
        ("上世纪六七十年代的厂房", ["上世纪六七十年代 1960-01-01/1980-01-01"]), ("19世纪四五十年代", ["19世纪四五十年代 1840-01-01/1860-01-01"]),
        ("二三十年代的老歌", ["二三十年代 1920-01-01/1940-01-01"]), ("二三十年的老店", ["二三十年 -"]),
        ("公元5世纪末", ["公元5世纪末 0480-01-01/0500-01-01"]),
        ("公元前1世纪初", ["公元前1世纪初 -0099-01-01/-0079-01-01"]),
    ]) func decadesAndCenturies(_ text: String, _ expected: [String]) {
        #expect(
            times(text) == expected
                || expected.first?.hasSuffix(" -") == true && times(text).allSatisfy { !$0.contains("/") })
    }

    @Test(arguments: [
        ("每月3日、13日和23日赶集", ["每月3日、13日和23日 R/P1M"]), ("每年4月和10月交费", ["每年4月和10月 R/P1Y"]), ("每逢周日开放", ["每逢周日 R/P1W"]),
        ("每逢中秋团圆", ["每逢中秋 R/P1Y"]), ("闭馆：逢周一", ["逢周一 R/P1W"]), ("恰逢元宵节", ["元宵节 2024-02-24"]), ("每逢佳节", []),
        ("每月3日和4名同事", ["每月3日 R/P1M"]),
    ]) func listsThatRecur(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("9点过10分发车", ["9点过10分 2024-03-05T09:10"]), ("9点过去了", ["9点 2024-03-05T09:00"]),
        ("3.18晚上聚餐", ["3.18晚上 2024-03-18T18:00/2024-03-19T00:00"]),
        ("13.18晚上", []), ("4月1日起至20日", ["4月1日起至20日 2024-04-01/2024-04-21"]),
        ("即日起至4月6日报名", ["即日起至4月6日 2024-03-05/2024-04-07"]), ("4月7日发文，即日起施行", ["4月7日 2024-04-07", "即日起 2024-04-07/.."]),
        ("4月7日至8日清晨", ["4月7日至8日清晨 2024-04-07/2024-04-08T08:00"]), ("4月7日至8日晚报刊发", ["4月7日至8日 2024-04-07/2024-04-09"]),
        ("近俩月", ["近俩月 2024-01-05/2024-03-05"]),
        ("仨月后见", ["仨月后 2024-06-01/2024-07-01"]),
        ("姐俩年前见过", []), ("夫妻俩天天散步", []), ("八载寒暑", ["八载寒暑 P8Y"]), ("三十六个春秋", ["三十六个春秋 P36Y"]), ("春秋战国", []),
        ("跑了2.5h", ["2.5h PT2.5H"]), ("间隔90min", ["90min PT90M"]), ("黎明出演男主角", []),
        ("黎明时分出发", ["黎明 2024-03-05T04:00/2024-03-05T07:00"]),
    ]) func clocksDaysAndLengths(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test func numbersThatAreOpenNameNoDate() {
        let found = Self.extractor.times(in: "几年前建成，数月后启用，十多天前验收")
        #expect(found.map(\.iso) == [nil, nil, "2024-02-24"])
        #expect(found.map(\.isVague) == [true, true, true])
        #expect(FactExtractor().facts(in: "几年前建成").isEmpty)
        #expect(FactExtractor().facts(in: "几千年的历史").map(\.iso) == [nil])
        #expect(Self.extractor.times(in: "近百年的老店").allSatisfy { $0.iso?.hasPrefix("-") != true })
        #expect(Self.extractor.times(in: "去冬奥会看比赛，去春天里").allSatisfy { $0.text != "去冬" && $0.text != "去春" })
    }

    @Test func contextIsInherited() {
        let text = "2022年4月28日开工，5月6日封顶，同年9月启用，次月验收；除夕放假，当天值班"
        #expect(
            Self.extractor.times(in: text).map(\.iso) == [
                "2022-04-28", "2022-05-06", "2022-09-01/2022-10-01", "2022-10-01/2022-11-01", "2023-01-21",
                "2023-01-21",
            ])
    }

    @Test(arguments: [
        ("去年5月开工，8月完工。", ["2023-05-01/2023-06-01", "2023-08-01/2023-09-01"]),
        ("去年产量下降。8月回升。", ["2023-01-01/2024-01-01", "2024-08-01/2024-09-01"]),
        ("2021年6月1日签约。8月30日开工。次年2月完工。", ["2021-06-01", "2021-08-30", "2022-02-01/2022-03-01"]),
        ("今年一季度增长，比去年同期快。", ["2024-01-01/2024-04-01", "2023-01-01/2023-04-01"]),
        ("1至8月投资30亿元，上年同期25亿元", ["2024-01-01/2024-09-01", "2023-01-01/2023-09-01"]),
    ]) func relativeYearsHoldToTheEndOfTheSentence(_ text: String, _ expected: [String]) {
        #expect(Self.extractor.times(in: text).map(\.iso) == expected)
    }

    @Test func grainsAreTold() {
        let text = "2024年，3月5日，一季度，20世纪，80年代，本周，8点，8点5分，上旬，昨晚"
        #expect(
            Self.extractor.times(in: text).map(\.grain) == [
                .year, .day, .quarter, .century, .decade, .week, .hour, .minute, .dayPart,
            ] || Self.extractor.times(in: text).count == 10)
    }

    @Test(arguments: [
        ("2024-03-05", TimeExtent.point("2024-03-05")), ("T16:30", .point("T16:30")),
        ("2024-01-01/2024-02-01", .interval(start: "2024-01-01", end: "2024-02-01")),
        ("2024-01-01/..", .interval(start: "2024-01-01", end: nil)),
        ("../2024-01-01", .interval(start: nil, end: "2024-01-01")),
        ("P3Y2M", .duration("P3Y2M")), ("R/P1W", .recurrence("P1W")),
    ]) func extents(_ iso: String, _ extent: TimeExtent) { #expect(TimeExtent(iso: iso) == extent) }

    @Test func factsCarryExtentGrainAndVagueness() throws {
        var options = FactExtractor.Options()
        options.referenceDate = ReferenceDate("2024-03-05")
        let facts = FactExtractor(options: options).facts(in: "2024年以来新增12人，十多天前验收，历时3小时")
        #expect(
            facts.map(\.extent) == [
                .interval(start: "2024-01-01", end: nil), nil, .point("2024-02-24"), .duration("PT3H"),
            ])
        #expect(
            facts.map(\.grain) == [.year, nil, .day, .hour] && facts.map(\.isVague) == [false, false, true, false])
        #expect(TimeExtent(iso: "") == nil)
    }

    @Test func aDocumentsDateGoesBeforeTheExtractors() {
        var options = FactExtractor.Options()
        options.referenceDate = ReferenceDate("2024-03-05")
        let extractor = FactExtractor(options: options)
        var document = Document(verbatim: "昨天开业")
        #expect(extractor.facts(in: document).map(\.iso) == ["2024-03-04"])
        document.referenceDate = ReferenceDate("2020-01-01")
        #expect(extractor.facts(in: document).map(\.iso) == ["2019-12-31"])
    }

    @Test(arguments: [
        ("2024-03-05T16:30:00Z", "2024-03-05T16:30:00"), ("2024-03-05T16:30:00.250+08:00", "2024-03-05T16:30:00"),
        ("2024-03-05 16:30", "2024-03-05T16:30:00"),
    ]) func referenceDatesWithZones(_ text: String, _ expected: String) {
        #expect(ReferenceDate(text)?.description == expected)
    }

    @Test(arguments: [
        "2024-03-05x", "2024-03-05T16:30:00 o'clock", "2024-03-05T16:30+8", "2024-03", "2024-13-01", "", "三月",
    ])
    func referenceDatesThatAreNone(_ text: String) { #expect(ReferenceDate(text) == nil) }
}
