import Testing

@testable import HanText

struct PhraseDiscoveryTests {
    private let documents = [
        "镇里推行蓝灯守夜制度，蓝灯守夜让老人安心。干部说，蓝灯守夜要坚持。", "有了蓝灯守夜，夜里看病不难。学生学习《山里的灯》。",
        "社区的蓝灯守夜受到好评，邻里互助多了。学生又读《山里的灯》。", "县市场监督管理局（以下简称县市监局）检查了市场。县市监局还公布了电话。",
        "这次活动叫作“一元暖心”行动，“一元暖心”行动已有三年。",
    ]

    private func phrases() throws -> [String: PhraseDiscovery.Phrase] {
        let found = PhraseDiscovery(segmenter: try SharedSegmenter.get()).phrases(in: documents)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.term, $0) })
    }

    @Test func `words that keep together are a phrase`() throws {
        let phrase = try #require(try phrases()["蓝灯守夜"])
        #expect(phrase.count == 5)
        #expect(phrase.evidence == .statistics)
        #expect(phrase.cohesion > 0.35)
        #expect(phrase.freedom > 0.5)
        #expect(phrase.cValue > 0)
    }

    @Test func `quoted, titled and abbreviated ones are told apart`() throws {
        let phrases = try phrases()
        #expect(phrases["山里的灯"]?.evidence == .titled)
        #expect(phrases["山里的灯"]?.count == 2)
        #expect(phrases["一元暖心"]?.evidence == .quoted)
        #expect(phrases["县市监局"]?.evidence == .abbreviation)
        #expect(phrases["县市监局"]?.fullForm == "县市场监督管理局")
    }

    @Test func `a phrase that lives in a longer one is left out`() throws {
        let text = String(repeating: "高空作业平台很稳。高空作业平台租出去了。", count: 3)
        let terms = PhraseDiscovery(segmenter: try SharedSegmenter.get()).phrases(in: text).map(\.term)
        #expect(!terms.contains("高空作业") || !terms.contains("作业平台"))
    }

    @Test func `what is found keeps whole in a segmenter`() throws {
        let discovery = PhraseDiscovery(segmenter: try SharedSegmenter.get())
        let found = discovery.phrases(in: documents)
        let segmenter = try Segmenter(lexicon: discovery.lexicon(of: found))
        #expect(segmenter.words(in: "请点亮蓝灯守夜").contains("蓝灯守夜"))
        let bytes = Array(discovery.lexiconText(of: found).utf8)
        let read = try Lexicon(bytes: bytes.span)
        #expect(read.count == found.count)
        #expect(read["蓝灯守夜"]?.frequency == 5)
        #expect(read["一元暖心"]?.tag == "quoted")
    }

    @Test(arguments: ["", "简称", "简称“", "（以下简称）", "“”《》", "简称为：简称为："])
    func `texts without a phrase give none`(text: String) throws {
        #expect(PhraseDiscovery(segmenter: try SharedSegmenter.get()).phrases(in: text).isEmpty)
    }

    @Test func `documents in another order give the same counts`() throws {
        let discovery = PhraseDiscovery(segmenter: try SharedSegmenter.get())
        func counts(_ documents: [String]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: discovery.phrases(in: documents).map { ($0.term, $0.count) })
        }
        #expect(counts(documents) == counts(documents.reversed()))
    }
}
