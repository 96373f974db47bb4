import HanText
import Testing

/// Words for now, lunar days without their month and days off, each with what its rule must leave alone.
@Suite struct TimeWordsTests {
    private static let extractor = TimeExtractor(referenceDate: ReferenceDate("2024-02-20T10:00"))
    private static let facts: FactExtractor = {
        var options = FactExtractor.Options()
        options.referenceDate = ReferenceDate("2024-02-20T10:00")
        return FactExtractor(options: options)
    }()

    private func times(_ text: String) -> [String] {
        Self.extractor.times(in: text).map { $0.text + " " + ($0.iso ?? "-") }
    }

    @Test(arguments: [
        ("目前桥面已铺好", ["目前 2024-02-20T10:00:00"]), ("此时此刻灯亮了", ["此时此刻 2024-02-20T10:00:00"]),
        ("现如今路好走", ["现如今 2024-02-20T10:00:00"]), ("店主眼下正忙", ["眼下 2024-02-20T10:00:00"]),
        ("截至目前，修好三座桥", ["截至目前 ../2024-02-20T10:00"]), ("时下的年轻人", ["时下 2024-02-20T10:00:00"]),
        ("好处体现在两头", []), ("项目前景", []), ("题目前面有图", []), ("应当前去帮忙", []), ("同时下调", []), ("如此刻薄", []),
        ("如今年雨水多", ["今年 2024-01-01/2025-01-01"]), ("每当下雨", []), ("而家庭和睦", []), ("为此时间紧", []),
        ("目前多家店开门", ["目前 2024-02-20T10:00:00"]), ("刚刚下过雪", ["刚刚 -"]), ("刚才能看见", []),
    ]) func wordsForNow(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test func nowIsAFigureWhereAReferenceIsKnown() {
        func found(_ text: String, _ extractor: FactExtractor = Self.facts) -> [String] {
            extractor.facts(in: text).map { "\($0.text) \($0.iso ?? "-") \($0.item?.text ?? "-")" }
        }
        #expect(found("公交线路目前达74条") == ["目前 2024-02-20T10:00:00 -", "74条 - 公交线路"])
        #expect(found("公交线路目前达74条", FactExtractor()) == ["74条 - 公交线路"])
        // A day without its clock is all that is known.
        var options = FactExtractor.Options()
        options.referenceDate = ReferenceDate("2024-02-20")
        let byTheDay = FactExtractor(options: options)
        #expect(found("截至目前，栽树30棵，如今还在栽", byTheDay) == ["截至目前 ../2024-02-21 -", "30棵 - 栽树", "如今 2024-02-20 -"])
        #expect(found("刚刚买了3斤", byTheDay).count == 1)
        options.kinds = [.count]
        #expect(found("目前有3人", FactExtractor(options: options)) == ["3人 - -"])
    }

    @Test(arguments: [
        ("初八开门迎客", ["初八 2024-02-17"]), ("定于初十办庙会", []), ("庙会定在初十。", ["初十 2024-02-19"]),
        ("农历廿六赶集", ["农历廿六 2024-03-06"]), ("廿三，祭灶", ["廿三 2024-03-03"]), ("年廿八，洗邋遢", ["年廿八 2025-01-27"]),
        ("最初五年", ["五年 P5Y"]), ("当初六个人", []), ("初四(3)班", []), ("廿三里街道", []), ("廿八都古镇", []), ("第廿一、廿二届", []),
        ("廿五、结语", []), ("廿四节气", []), ("初三学生", []), ("初三，高三", []),
        ("初二晚上守岁", ["初二晚上 2024-02-11T18:00/2024-02-12T00:00"]),
        ("初三晚自习", ["三晚 P3D"]), ("正月初八，初三出门", ["正月初八 2024-02-17", "初三 2024-02-12"]),
    ]) func lunarDaysWithoutAMonth(_ text: String, _ expected: [String]) {
        #expect(times(text).filter { !$0.hasSuffix("晚 P3D") } == expected.filter { !$0.hasSuffix("晚 P3D") })
    }

    @Test(arguments: [
        ("八月廿一至廿五", ["八月廿一至廿五 2024-09-23/2024-09-28"]), ("大年初一到初七", ["大年初一到初七 2024-02-10/2024-02-17"]),
        ("正月初三至十五期间", ["正月初三至十五期间 2024-02-12/2024-02-25"]), ("正月初三至十五名选手", ["正月初三 2024-02-12"]),
        ("腊月廿八至初六", ["腊月廿八至初六 2025-01-27/2025-02-04"]), ("廿八到初六", ["廿八到初六 2024-03-08/2024-03-16"]),
        ("初一至初五放假", ["初一至初五 2024-02-10/2024-02-15"]), ("初一至初三年级", []),
    ]) func rangesOfLunarDays(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test func aDayEarlyInTheMonthIsOfTheNextOneWhereItIsLate() {
        let late = TimeExtractor(referenceDate: ReferenceDate("2024-02-06"))  // 腊月廿七
        #expect(late.times(in: "初五开市").map(\.iso) == ["2024-02-14"])
        #expect(late.times(in: "廿九贴春联，廿九、").map(\.iso).first == "2024-02-08" || late.times(in: "廿九贴春联").isEmpty)
        #expect(TimeExtractor().times(in: "初五开市").map(\.iso) == [nil])
    }

    @Test(arguments: [
        ("非工作日", ["非工作日 -"]), ("法定节假日", ["法定节假日 -"]), ("工作日", ["工作日 R/P1D"]), ("非工作日不收件", ["非工作日 -"]),
        ("节假日8点至20点开放", ["节假日8点至20点 -"]), ("每逢节假日人多", ["每逢节假日 -"]), ("在非工作日，暂停", ["非工作日 -"]),
        ("非工作日内", []), ("非工作日的安排", []), ("节假日照常", []), ("首个工作日", []), ("工作日内办结", []),
        ("本周非工作日", ["本周 2024-02-19/2024-02-26"]),
    ]) func daysOff(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: [
        ("雨一直到21日才停", ["21日 2024-02-21"]), ("一直到三月", ["三月 2024-03-01/2024-04-01"]),
        ("一到5月就开花", ["5月 2024-05-01/2024-06-01"]),
        ("一到三月", ["一到三月 2024-01-01/2024-04-01"]), ("8月一直到9月", ["8月一直到9月 2024-08-01/2024-10-01"]),
        ("下周下周三来", ["下周三 2024-02-28"]), ("明天明天晚上", ["明天晚上 2024-02-21T18:00/2024-02-22T00:00"]),
        ("供应当天恢复", ["当天 2024-02-20"]), ("适当晚收", []),
    ]) func adverbsAndRepetitions(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }
}
