import Testing

@testable import HanText

/// Numbers and their measure words as one token, on request.
@Suite struct MeasureJoinerTests {
    private static func joined(_ text: String, lexicon: Lexicon? = nil, mode: Segmenter.Mode = .standard) throws
        -> [String]
    {
        let segmenter = try Segmenter(mode: mode, lexicon: lexicon, joinsMeasures: true)
        return segmenter.tokens(in: text).map { String(text[$0.span]) }
    }

    @Test(arguments: [
        ("仓库里有350箱苹果", ["350箱"]), ("沿河走了5公里", ["5公里"]), ("二十多名队员和一百余户居民", ["二十多名", "一百余户"]),
        ("2023年11月8日14点20分", ["2023年", "11月", "8日", "14点", "20分"]), ("拨款2000多万元、40余亿美元", ["2000多万元", "40余亿美元"]),
        ("第7名和第三届", ["第7名", "第三届"]), ("占地80平方米", ["80平方米"]), ("零下12℃", ["12℃"]), ("重15kg", ["15kg"]),
        ("增至2.5倍", ["2.5倍"]), ("三天两夜", ["三天", "两夜"]), ("1月份", ["1月份"]), ("貳拾圓", ["貳拾圓"]),
    ]) func numbersTakeTheirUnit(_ text: String, _ expected: [String]) throws {
        let tokens = try Self.joined(text)
        for token in expected { #expect(tokens.contains(token), "\(token) in \(tokens)") }
    }

    @Test(arguments: [
        ("三个和尚没水喝", "三个"), ("这里有5", "5"), ("订了3 箱", "3"), ("打了2通电话", "2"), ("共7，件件精品", "7"),
    ]) func onlyWhatStandsRightBehindIsJoined(_ text: String, _ token: String) throws {
        #expect(try Self.joined(text).contains(token))
    }

    @Test func theDefaultKeepsThemApart() throws {
        let words = try SharedSegmenters.segmenter(.learned).words(in: "采购120支疫苗").map(String.init)
        #expect(words.contains("120") && words.contains("支"))
        let kinds = try Segmenter(joinsMeasures: true).tokens(in: "120支").map(\.kind)
        #expect(kinds == [.number])
    }

    @Test func wordsOfTheLexiconStayAsTheyAre() throws {
        let text = "共有120支队伍，跑了3公里"
        let whole = try Self.joined("共有120支出版社队伍", lexicon: Lexicon(words: ["支出版社"]))
        #expect(whole.contains("120") && whole.contains("支出版社"))
        let unit = try Self.joined(text, lexicon: Lexicon(words: ["公里"]))
        #expect(unit.contains("3") && unit.contains("公里") && unit.contains("120支"))
        let number = try Self.joined(text, lexicon: Lexicon(words: ["120支"]))
        #expect(number.contains("120支"))
    }

    /// Joined, the tokens are those of the plain segmenter put together, whatever the text and the engine.
    @Test(arguments: Segmenter.Engine.allCases)
    func boundariesAreSomeOfThePlainOnes(_ engine: Segmenter.Engine) throws {
        let plain = try SharedSegmenters.segmenter(engine)
        let joining = try Segmenter(engine: engine, joinsMeasures: true)
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "3", "十", "百", "万", "多", "个", "平", "方", "公里", "米", "年", "家长", "第", "，", " ", "kg", "一", "\u{FF}", "支", "元",
            "\n",
        ]
        var texts = SegmenterTests.texts
        for _ in 0..<100 { texts.append((0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()) }
        for text in texts {
            let ends = Set(plain.tokens(in: text).map(\.span.end))
            var position = 0
            for token in joining.tokens(in: text) {
                if token.span.start != position || !ends.contains(token.span.end) { break }
                position = token.span.end
            }
            #expect(position == text.utf8.count, "\(text)")
        }
    }

    @Test func streamsGiveTheTokensOfTheWhole() throws {
        let segmenter = try Segmenter(lexicon: Lexicon(words: ["平方公里"]), joinsMeasures: true)
        let text = "面积3万平方公里，\n人口约120万人。\n2024年\n3月招了20多名\n"
        let expected = segmenter.tokens(in: text)
        for size in 1...12 {
            var stream = TokenStream(segmenter)
            var tokens: [Token] = []
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: size) {
                stream.append(Array(bytes[start..<min(bytes.count, start + size)]).span) { tokens.append($0) }
            }
            stream.finish { tokens.append($0) }
            #expect(tokens == expected)
        }
    }

    @Test func theFineModeStillGivesParts() throws {
        #expect(try Self.joined("30名人民代表", mode: .fine).contains("30名"))
    }

    @Test func errorsOfTheCallerPassThrough() throws {
        struct Stop: Error {}
        let segmenter = try Segmenter(joinsMeasures: true)
        #expect(throws: Stop.self) { try segmenter.forEachToken(in: "共3个") { _ in throw Stop() } }
    }
}
