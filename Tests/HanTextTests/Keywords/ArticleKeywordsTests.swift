import Testing

@testable import HanText

struct ArticleKeywordsTests {
    private let extractor: KeywordExtractor
    private let page = """
        # 柳河镇矮化苹果丰收

        本报柳河讯(通讯员 陈小河)今年秋天，柳河镇的矮化苹果丰收。果农说，矮化苹果挂果早，冷

        库让苹果错峰上市，果农收入稳定。

        # 青石村修好木桥

        青石村的木桥修了三个月。村民出工出料，木桥比原来宽，村民过河方便。
        """

    init() throws { extractor = KeywordExtractor(segmenter: try SharedSegmenter.get(), frequencies: nil) }

    @Test func `each article has its heading and its own keywords`() throws {
        let articles = extractor.articleKeywords(in: Reflow().document(page), limit: 6)
        #expect(articles.map(\.heading) == ["柳河镇矮化苹果丰收", "青石村修好木桥"])
        let first = try #require(articles.first).keywords.map(\.term)
        let last = try #require(articles.last).keywords.map(\.term)
        #expect(first.contains { $0.contains("矮化苹果") } && !first.contains { $0.contains("木桥") })
        #expect(last.contains { $0.contains("木桥") } && !last.contains { $0.contains("苹果") })
    }

    @Test func `spans point into the original, the heading's too, and over broken lines`() throws {
        let articles = extractor.articleKeywords(in: Reflow().document(page), limit: 40)
        for article in articles {
            #expect(page[article.span].contains(article.heading ?? ""))
            for keyword in article.keywords {
                #expect(keyword.count == keyword.spans.count)
                for span in keyword.spans {
                    #expect(article.span.contains(span))
                    #expect(page[span].filter { !$0.isNewline } == keyword.term)
                }
            }
        }
        let bridge = try #require(articles.last?.keywords.first { $0.term == "木桥" })
        #expect(bridge.count == 3)
        let store = try #require(articles.first?.keywords.first { $0.term.hasSuffix("冷库") })
        #expect(store.spans.contains { page[$0].contains("\n") })
    }

    @Test func `a page's keywords come from all its articles and from no credit`() {
        let terms = extractor.keywords(in: Reflow().document(page), limit: 20).map(\.term)
        #expect(terms.contains { $0.contains("苹果") })
        #expect(terms.contains { $0.contains("木桥") })
        #expect(!terms.contains { $0.contains("陈小河") || $0.contains("通讯员") })
    }

    @Test func `a text without a heading is one article, and an empty one none`() {
        let plain = extractor.articleKeywords(in: Document(verbatim: "木桥修好了，木桥很宽。"))
        #expect(plain.count == 1 && plain.first?.heading == nil)
        #expect(extractor.articleKeywords(in: Document(verbatim: "")).allSatisfy { $0.keywords.isEmpty })
        #expect(extractor.keywords(in: Document(verbatim: "")).isEmpty)
    }
}
