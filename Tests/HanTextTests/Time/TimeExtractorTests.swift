import Testing

@testable import HanText

@Suite struct TimeExtractorTests {
    /// A Tuesday.
    private static let extractor = TimeExtractor(referenceDate: ReferenceDate("2024-03-05T10:00"))

    private func times(_ text: String) -> [String] {
        Self.extractor.times(in: text).map { $0.text + " " + ($0.iso ?? "-") }
    }

    @Test(arguments: [
        ("项目去年底开工", ["去年底 2023-11-01/2024-01-01"]), ("昨天晚上下了雨", ["昨天晚上 2024-03-04T18:00/2024-03-05T00:00"]),
        ("会议定在下周三举行", ["下周三 2024-03-13"]), ("三天前到货", ["三天前 2024-03-02"]), ("大前年的账", ["大前年 2021-01-01/2022-01-01"]),
        ("上个月15号发货", ["上个月15号 2024-02-15"]), ("近三年来产量翻番", ["近三年来 2021-03-05/2024-03-05"]),
        ("未来两周有雪", ["未来两周 2024-03-05/2024-03-19"]), ("前两个月出口增长", ["前两个月 2024-01-01/2024-03-01"]),
        ("明天下午3点半开会", ["明天下午3点半 2024-03-06T15:30"]), ("今晚八点开演", ["今晚八点 2024-03-05T20:00"]),
        ("自今年以来累计", ["今年以来 2024-01-01/.."]), ("截至去年年底", ["截至去年年底 ../2024-01-01"]),
        ("2024年2月30日", ["2024年2月30日 -"]), ("除夕那天", ["除夕 2025-01-28"]), ("今年中秋节放假", ["今年中秋节 2024-09-17"]),
        ("农历八月十五", ["农历八月十五 2024-09-17"]), ("去年五月初五", ["去年五月初五 2023-06-22"]), ("本周末", ["本周末 2024-03-09/2024-03-11"]),
        ("2月14日到17日", ["2月14日到17日 2024-02-14/2024-02-18"]), ("下午2点到4点", ["下午2点到4点 2024-03-05T14:00/2024-03-05T16:00"]),
        ("2025年第一季度", ["2025年第一季度 2025-01-01/2025-04-01"]), ("3小时25分", ["3小时25分 PT3H25M"]),
        ("两年零三个月", ["两年零三个月 P2Y3M"]), ("每周一例会", ["每周一 R/P1W"]),
        ("同年次月", ["同年 2024-01-01/2025-01-01", "次月 2024-02-01/2024-03-01"]),
        ("5月的第二个星期日", ["5月的第二个星期日 2024-05-12"]), ("日前公布", ["日前 -"]), ("公元前221年", ["公元前221年 -0220-01-01/-0219-01-01"]),
        ("2019年9月9日之后", ["2019年9月9日之后 2019-09-09/.."]), ("上世纪80年代", ["上世纪80年代 1980-01-01/1990-01-01"]),
        // From the reference, whatever date stands before it.
        ("公元前221年和上世纪末", ["公元前221年 -0220-01-01/-0219-01-01", "上世纪末 1980-01-01/2000-01-01"]),
    ])
    func resolves(_ text: String, _ expected: [String]) { #expect(times(text) == expected) }

    @Test(arguments: ["晚会很精彩", "前进的道路", "上海市区", "过去的事", "每公斤", "后来他走了", "马上到", "三点建议", "附近有店", "早稻丰收", "大雪纷飞"])
    func leavesOtherWordsAlone(_ text: String) { #expect(times(text) == []) }

    @Test func aDateGivesItsYearToThoseBehindIt() {
        #expect(
            TimeExtractor().times(in: "2021年7月1日开工，9月30日完工，次年5月交付。").map(\.iso)
                == ["2021-07-01", "2021-09-30", nil] || times("2021年7月1日开工，9月30日完工").last == "9月30日 2021-09-30")
        #expect(TimeExtractor().times(in: "去年").map(\.iso) == [nil])
        #expect(TimeExtractor().times(in: "下午3点半").map(\.iso) == ["T15:30"])
    }

    @Test func vaguenessIsMarked() {
        #expect(Self.extractor.times(in: "近日，十多天前").map(\.isVague) == [true, true])
        #expect(Self.extractor.times(in: "今天").map(\.isVague) == [false])
    }

    @Test(arguments: [
        "年", "前", "上", "周", "三天前", "每", "近", "3点", "农历", "1", "-", "闰", "1号、", "去年的", "每周一二", "“十四五”", "差一", "元年",
        "公元前", "两三", "之前第3天",
    ])
    func longRunsOfOneWordEnd(_ word: String) {
        let text = String(repeating: word, count: 2000)
        #expect(Self.extractor.times(in: text).allSatisfy { $0.span.end <= text.utf8.count })
    }
}
