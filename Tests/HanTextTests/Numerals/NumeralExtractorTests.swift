import HanText
import Testing

@Suite struct NumeralExtractorTests {
    private static let extractor = NumeralExtractor()

    /// Every numeral of a text as `text kind=lower~upper bound`.
    private static func read(_ text: String) -> [String] {
        extractor.numerals(in: text).map { numeral in
            let upper = numeral.upper.map { "~\($0)" } ?? ""
            let bound = numeral.bound == .exact || numeral.bound == .range ? "" : " \(numeral.bound)"
            return "\(numeral.text) \(numeral.kind)=\(numeral.lower?.description ?? "?")\(upper)\(bound)"
        }
    }

    @Test(arguments: [
        ("报名者不少于30人", ["不少于30 cardinal=30 atLeast"]), ("身高一百六十以上", ["一百六十以上 cardinal=160 atLeast"]),
        ("温度高于25且低于30时", ["高于25且低于30 range=25~30"]), ("取x＞5", ["＞5 cardinal=5 over"]),
        ("至多7次,最少2次", ["至多7 cardinal=7 atMost", "最少2 cardinal=2 atLeast"]),
        ("号码在40与60之间", ["在40与60之间 range=40~60"]), ("2和3间房", ["2 cardinal=2", "3 cardinal=3"]),
        ("他比四十小", ["比四十小 cardinal=40 under"]), ("比赛3场", ["3 cardinal=3"]),
        ("大于9小于4", ["大于9 cardinal=9 over", "小于4 cardinal=4 under"]),
    ])
    func comparisonsAreBounds(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

    @Test(arguments: [
        // Whoever writes no 零 in front of 万 means the ones; 二 of 五百二 is of the tens otherwise.
        ("三亿二百四万七百五", ["三亿二百四万七百五 cardinal=302040705"]), ("三万五百二", ["三万五百二 cardinal=30520"]),
        ("三亿零二百四万七百五", ["三亿零二百四万七百五 cardinal=302040750"]),
        // The measure word of the number in front begins no idiom.
        ("四人五人六人", ["四 cardinal=4", "五 cardinal=5", "六 cardinal=6"]), ("一副人五人六的样子", ["一 cardinal=1"]),
        // 一 behind a copula, and of 一批, is an article.
        ("这是一个大于3的数", ["大于3 cardinal=3 over"]), ("来了一批客人", []), ("过了是一个月", ["一 cardinal=1"]),
        ("买一个苹果", ["一 cardinal=1"]), ("1.5^--2", ["1.5^--2 cardinal=2.25"]),
    ])
    func placesAndArticles(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

    @Test(arguments: [
        ("上升4个百分点", ["4个百分点 percent=0.04"]), ("200K字节", ["200K cardinal=200000"]),
        ("1.5M带宽", ["1.5M cardinal=1500000"]),
        ("这台4K屏幕", ["4 cardinal=4"]), ("3e4", ["3e4 cardinal=30000"]), ("约.25克", [".25 cardinal=0.25"]),
        ("打半折", ["半折 percent=0.5"]), ("1 3/4杯", ["1 3/4 fraction=1.75"]), ("长1.２米", ["1.２ cardinal=1.2"]),
    ])
    func scalesAreReadWithTheNumber(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

    @Test(
        arguments: [
            ("统一部署", []), ("去四川旅行", []), ("十八元三毛", ["十八 cardinal=18", "三 cardinal=3"]),
            ("统一三千人", ["三千 cardinal=3000"]), ("一致同意2项", ["2 cardinal=2"]),
        ] as [(String, [String])])
    func lexicalisedNumeralsAreNoNumbers(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

    @Test(arguments: [
        ("赚了两个亿", ["两个亿 cardinal=200000000"]), ("欠3个亿", ["3个亿 cardinal=300000000"]),
        ("两个亿元项目", ["两 cardinal=2", "亿 cardinal=100000000"]), ("粉丝10w多人", ["10w多 cardinal=100000 over"]),
        ("功率30w", ["30 cardinal=30"]), ("鸡蛋六打", ["六打 cardinal=72"]), ("两打一", ["两 cardinal=2", "一 cardinal=1"]),
        ("负百分之点六", ["负百分之点六 percent=-0.006"]), ("白银三十两", ["三十 cardinal=30"]),
        ("牌照A五六B", ["五六 digits=56"]), ("半加仑", ["半 fraction=0.5"]), ("半加工", []),
        ("二十亿零七亿", ["二十亿零七亿 cardinal=200000000700000000"]),
        ("二十亿七亿", ["二十亿 cardinal=2000000000", "七亿 cardinal=700000000"]),
        ("二万零七万", ["二万 cardinal=20000", "零七万 cardinal=70000"]), ("大约3十六岁", ["3十六 cardinal=36"]),
        ("评出3十佳", ["3 cardinal=3"]), ("9十一月", ["9 cardinal=9", "一 cardinal=1"]),
    ])
    func everydayForms(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

    @Test func spansGiveTheirTextInOrder() {
        let text = "一月售出2,350台,占三成以上;十几人买了3～5台,大于10小于20的有二〇二四年的1/3。"
        var last = 0
        for numeral in Self.extractor.numerals(in: text) {
            #expect(text[numeral.span] == numeral.text)
            #expect(numeral.span.start >= last)
            last = numeral.span.end
        }
        #expect(last > 0)
    }

    @Test func splittingAtSentenceEndsChangesNothing() {
        let sentences = ["厂里有五百多人。", "产量增长12.5%!", "其中三分之一去了2号车间;", "一共25万6千元。"]
        let whole = Self.extractor.numerals(in: sentences.joined()).map(\.text)
        #expect(whole == sentences.flatMap { Self.extractor.numerals(in: $0).map(\.text) })
    }

    @Test(arguments: ["九", "9", "一百", "万", "百分之", "3至", "1,", "三分之", "十", "两", "负", "1万", "1.", "比"])
    func repeatedTextGivesNumeralsInOrder(unit: String) {
        let text = String(repeating: unit, count: 3000)
        var last = 0
        for numeral in Self.extractor.numerals(in: text) {
            #expect(numeral.span.start >= last && numeral.span.end > numeral.span.start)
            last = numeral.span.end
        }
        #expect(last <= text.utf8.count)
    }
}
