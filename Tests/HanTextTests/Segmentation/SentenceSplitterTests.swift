import HanText
import Testing

@Suite struct SentenceSplitterTests {
    /// Sentences separated by `|`; what is given is their text joined.
    static let cases = [
        "区里开了会。|会后发了文件。",
        "真的吗？！|是的！",
        "“真的吗？”|他问。",
        "“真的吗？”，他问。",
        "他说：“来了。”|大家鼓掌。",
        "增长3.5%。|下降0.2个百分点。",
        "12.国际新闻。|13.体育新闻。",
        "他看了《来吧！朋友》这出戏。|很好。",
        "全区（含开发区。下同）共有三家。|其中一家新建。",
        "他想说……可是没说。",
        "说着说着……|“快走！”",
        "他走了.|她来了",
        "J. Smith来访。|次日离开。",
        "见 www.example.org/a?b=1 一页。",
        "一行\n|另一行",
        "　　段落开头。|　第二句。",
        "没有句号",
        "未闭合（的括号。|下一句。",
        "「好。」|他点头。",
        "Yes! |No? |Maybe.",
    ]

    @Test(arguments: cases)
    func splits(_ marked: String) {
        let expected = marked.split(separator: "|").map { sentence in
            String(sentence.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        let text = marked.replacing("|", with: "")
        #expect(SentenceSplitter().sentences(in: text).map { String(text[$0]) } == expected)
    }

    @Test func nothingInGivesNothing() {
        #expect(SentenceSplitter().sentences(in: "").isEmpty)
        #expect(SentenceSplitter().sentences(in: " \n　\t").isEmpty)
    }

    @Test func manyOpenBracketsStayLinear() {
        let text = String(repeating: "（《“。", count: 20_000)
        #expect(!SentenceSplitter().sentences(in: text).isEmpty)
    }
}
