import Testing

@testable import HanText

struct KeywordExtractorTests {
    /// Made once: a debug build takes seconds to read the shipped frequencies.
    private static let shared = Result { KeywordExtractor(segmenter: try SharedSegmenter.get()) }
    private let extractor: KeywordExtractor
    private let article = """
        柳河镇的果农今年试种矮化苹果，矮化苹果挂果早，品质也稳定。镇里请来专家，教果农修剪矮化苹果的枝条，\
        还建起冷库，帮果农错开上市的时候。果农老陈说，有了冷库，苹果不愁卖。
        """

    init() throws { extractor = try Self.shared.get() }

    @Test func `what a text repeats comes first`() {
        let terms = extractor.keywords(in: article, limit: 8).map(\.term)
        #expect(terms.contains("果农"))
        #expect(terms.contains("矮化苹果"))
        #expect(terms.contains("冷库"))
    }

    @Test func `spans give the term, in order, as often as it counts`() {
        for keyword in extractor.keywords(in: article, limit: 20) {
            #expect(keyword.spans.count == keyword.count)
            #expect(keyword.spans.map { String(article[$0]) }.allSatisfy { $0 == keyword.term })
            #expect(keyword.spans.map(\.start) == keyword.spans.map(\.start).sorted())
        }
    }

    @Test func `no keyword starts or ends with a stop word or is a figure`() {
        let stopWords = StopWords.standard
        let text = "我们在的地方有三百二十个人，我们的地方很好，我们在3月5日去过2024年的地方，一共三百二十个。"
        for keyword in extractor.keywords(in: text, limit: 50) {
            #expect(stopWords[keyword.term] != .stop && stopWords[keyword.term] != .weak)
            #expect(!keyword.term.allSatisfy { $0.isNumber || "百十年月日个".contains($0) })
        }
    }

    @Test func `a title lifts what it shares with the text`() {
        let text = "雨后的山谷很静，茶园里有人采茶，小溪边有孩子捉鱼，远处的人修好了木桥。"
        let plain = extractor.keywords(in: text, limit: 20).firstIndex { $0.term == "木桥" } ?? 20
        let titled = extractor.keywords(in: text, title: "木桥", limit: 20).firstIndex { $0.term == "木桥" }
        #expect((titled ?? 20) < plain)
    }

    @Test func `of nested terms one stays`() {
        let strict = KeywordExtractor(
            segmenter: try! SharedSegmenter.get(), frequencies: nil, options: .init(nestedShare: 0))
        let terms = strict.keywords(in: article, limit: 30).map(\.term)
        for term in terms {
            #expect(!terms.contains { $0 != term && $0.contains(term) })
        }
        let all = KeywordExtractor(
            segmenter: try! SharedSegmenter.get(), frequencies: nil, options: .init(nestedShare: 1)
        )
        .keywords(in: article, limit: 200).map(\.term)
        #expect(all.contains { term in all.contains { $0 != term && $0.contains(term) } })
    }

    @Test func `quoted terms are whole`() {
        let text = "镇里推出“向海而生”计划，许多青年加入“向海而生”计划。"
        let terms = extractor.keywords(in: text, limit: 20).map(\.term)
        #expect(terms.contains("向海而生"))
        #expect(!terms.contains { $0 != "向海而生" && $0.contains("向海") })
    }

    @Test func `names of letters and digits are one word`() {
        let terms = extractor.keywords(in: "5G基站已建成，5G基站覆盖全镇，COVID-19疫苗到货。", limit: 10).map(\.term)
        #expect(terms.contains { $0.hasPrefix("5G") })
        #expect(!terms.contains { $0 == "G" || $0 == "19疫苗" })
    }

    @Test(arguments: ["", " \n", "。，！", "的", "1234567", "\u{FFFD}\u{0}", "a"])
    func `texts without a term give none`(text: String) {
        #expect(extractor.keywords(in: text).isEmpty)
    }

    @Test func `limits hold`() {
        #expect(extractor.keywords(in: article, limit: 0).isEmpty)
        #expect(extractor.keywords(in: article, limit: -1).isEmpty)
        #expect(extractor.keywords(in: article, limit: 3).count == 3)
        let short = KeywordExtractor(
            segmenter: try! SharedSegmenter.get(), frequencies: nil,
            options: .init(minimumLength: 3, maximumLength: 4, includesPhrases: true))
        #expect(short.keywords(in: article, limit: 50).allSatisfy { (3...4).contains($0.term.count) })
    }

    @Test func `the same text gives the same result whatever came before`() {
        let expected = extractor.keywords(in: article)
        _ = extractor.keywords(in: String(repeating: "别的内容占满了工作区。", count: 500))
        #expect(extractor.keywords(in: article) == expected)
    }

    @Test(arguments: ["九", "9", "一百", "山海", "“"])
    func `a long run of one thing ends`(unit: String) {
        let text = String(repeating: unit, count: 20_000)
        #expect(extractor.keywords(in: text).count <= 10)
    }
}
