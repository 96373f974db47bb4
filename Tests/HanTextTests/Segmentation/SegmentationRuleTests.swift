import HanText
import Testing

/// What stays whole, and what is cut, by rule in the default engine.
@Suite struct SegmentationRuleTests {
    /// Tokens that must come out whole, and the text they stand in.
    static let whole: [(text: String, tokens: [String])] = [
        ("增长3.5%左右", ["3.5%"]),
        ("共１２，３４５人", ["１２，３４５"]),
        ("达16,250户", ["16,250"]),
        ("投资20万元，补助500多元", ["20万", "500多"]),
        ("比分为3：2。", ["3：2"]),
        ("于9:30开始，2020-2021年", ["9:30", "2020-2021"]),
        ("第33届运动会", ["第33"]),
        ("使用COVID-19疫苗和A-AVG", ["COVID-19", "A-AVG"]),
        ("don't worry，AT&T公司", ["don't", "worry", "AT&T"]),
        ("见https://example.org/a?b=c，谢谢", ["https://example.org/a?b=c"]),
        ("访问www.example.org。", ["www.example.org"]),
        ("写信给zhang.san@example.org吧", ["zhang.san@example.org"]),
        ("12345@example.org来信", ["12345@example.org"]),
        ("参加#绿色出行#活动", ["#绿色出行#"]),
        ("关注@hantext_news获取", ["@hantext_news"]),
        ("好👩‍👩‍👧👍🏽呀", ["👩‍👩‍👧", "👍🏽"]),
        ("升旗🇨🇳🇫🇷", ["🇨🇳", "🇫🇷"]),
        ("他说……然后——走了", ["……", "——"]),
        ("5G手机跑了100km", ["100km"]),
        ("caf\u{E9} e\u{301}clair", ["caf\u{E9}", "e\u{301}clair"]),
        ("俄语Привет，韩语안녕", ["Привет", "안녕"]),
        ("片假名コンピューター键盘", ["コンピューター"]),
        ("空　　格", ["　　"]),
        ("换行\r\n下一行", ["\r\n"]),
    ]

    @Test(arguments: whole)
    func staysWhole(_ text: String, _ expected: [String]) throws {
        let segmenter = try SharedSegmenters.segmenter(.learned)
        let tokens = segmenter.tokens(in: text).map { String(text[$0.span]) }
        for token in expected { #expect(tokens.contains(token), "\(token) in \(tokens)") }
    }

    /// Pairs that a boundary must stand between.
    static let apart: [(text: String, left: String, right: String)] = [
        ("投资20万元", "20万", "元"), ("售价5元,数量3件", ",", "数量"), ("地址是a@", "a", "@"), ("约1.。", "1", "."),
        ("（见下）", "（", "见"), ("https://example.org。", "https://example.org", "。"), ("甲\n乙", "\n", "乙"),
        ("共3,25项", "3", ","),
    ]

    @Test(arguments: apart)
    func isCut(_ text: String, _ left: String, _ right: String) throws {
        let segmenter = try SharedSegmenters.segmenter(.learned)
        let tokens = segmenter.tokens(in: text).map { String(text[$0.span]) }
        #expect(zip(tokens, tokens.dropFirst()).contains { $0 == left && $1.hasPrefix(right) }, "\(tokens)")
    }

    @Test func fullWidthFormsAreReadAsTheirPlainForms() throws {
        let segmenter = try SharedSegmenters.segmenter(.learned)
        func lengths(_ text: String) -> [Int] {
            segmenter.tokens(in: text).map { String(text[$0.span]).unicodeScalars.count }
        }
        #expect(lengths("全年生产汽车1200辆,增长8.5%,其中SUV占40%") == lengths("全年生产汽车１２００辆，增长８．５％，其中ＳＵＶ占４０％"))
    }

    @Test func traditionalScriptIsCutLikeSimplified() throws {
        let segmenter = try SharedSegmenters.segmenter(.learned)
        func lengths(_ text: String) -> [Int] { segmenter.words(in: text).map { $0.unicodeScalars.count } }
        for (simplified, traditional) in [
            ("区政府发布经济发展报告", "區政府發布經濟發展報告"), ("学生们参观了历史博物馆", "學生們參觀了歷史博物館"),
            ("铁路运输能力持续增强", "鐵路運輸能力持續增強"),
        ] {
            #expect(lengths(simplified) == lengths(traditional))
        }
    }
}
