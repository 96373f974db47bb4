import HanText
import Testing

@Suite struct SegmentationEngineTests {
    /// Lines of every kind: script, width, marks, length.
    static let lines = [
        "市民政局召开座谈会，听取社区工作者的意见和建议。", "全镇种植中药材三千五百亩，带动农户570余户增收。",
        "カタカナ と ひらがな、東京タワーへ行きました。", "Mixed English text with 中文 inside, e.g. 3.14 or $5.",
        "user@example.org https://example.org/x?y=1 #话题# 👍🏽", "𠮷野家的𠀀字", "　　全角　空格", "",
        "他说：“明天去吧！”她点点头……", "e\u{301}\u{302}ab\u{200D}c", "１２３４５６７８９０人", "한국어 문장과 русский текст",
        "统筹推进乡村振兴战略实施取得阶段性成效生态环境质量稳步提升",
    ]

    private func ends(_ segmenter: Segmenter, _ text: String) -> [Int] { segmenter.tokens(in: text).map(\.span.end) }

    @Test(arguments: lines)
    func theDictionaryEngineGivesTheBoundariesOfICU(_ line: String) throws {
        let dictionary = try SharedSegmenters.segmenter(.dictionary)
        let icu = try SharedSegmenters.segmenter(.icu)
        #expect(ends(dictionary, line) == ends(icu, line))
    }

    @Test func theDictionaryEngineGivesTheBoundariesOfICUInLongRuns() throws {
        let dictionary = try SharedSegmenters.segmenter(.dictionary)
        let icu = try SharedSegmenters.segmenter(.icu)
        for unit in ["九", "中国人民", "统筹推进乡村振兴战略", "タワー", "9", "𠀀", "甲乙丙丁戊"] {
            let text = String(repeating: unit, count: 3000)
            #expect(ends(dictionary, text) == ends(icu, text), "\(unit)")
        }
    }

    @Test(arguments: Segmenter.Engine.allCases)
    func aLineIsCutTheSameWhereverItStands(_ engine: Segmenter.Engine) throws {
        let segmenter = try SharedSegmenters.segmenter(engine)
        for repeats in [1, 7, 40] {
            var text = ""
            var expected: [Int] = []
            for index in 0..<(Self.lines.count * repeats) {
                let line = Self.lines[index * 5 % Self.lines.count] + "\n"
                expected += ends(segmenter, line).map { $0 + text.utf8.count }
                text += line
            }
            #expect(ends(segmenter, text) == expected)
        }
    }

    @Test func blocksLeaveNoTraceInLongLines() throws {
        // With a prefix of every length, the blocks are cut at every place; far behind it nothing changes.
        let segmenter = try SharedSegmenters.segmenter(.learned)
        let tail = String(repeating: "全市各级各部门认真落实会议精神，", count: 60)
        let expected = ends(segmenter, tail)
        for length in stride(from: 0, to: 900, by: 37) {
            let prefix = String(repeating: "。", count: length)
            #expect(ends(segmenter, prefix + tail).suffix(expected.count) == expected.map { $0 + 3 * length }[...])
        }
    }

    @Test func fineAddsThePartsOfLongWords() throws {
        let segmenter = try Segmenter(engine: .icu, mode: .fine, lexicon: Lexicon(words: ["人民代表大会"]))
        let text = "人民代表大会"
        let words = segmenter.tokens(in: text).map { String(text[$0.span]) }
        #expect(words.last == text)
        #expect(Set(words).isSuperset(of: ["人民", "代表", "大会"]))
        #expect(segmenter.words(in: "大会") == ["大会"])
    }

    @Test func coarseNeverCutsMoreThanStandard() throws {
        let (standard, coarse) = (try SharedSegmenters.segmenter(.learned), try Segmenter(mode: .coarse))
        for line in Self.lines { #expect(Set(ends(standard, line)).isSuperset(of: ends(coarse, line))) }
    }

    @Test func aStreamGivesTheTokensOfTheWholeText() throws {
        let segmenter = try SharedSegmenters.segmenter(.learned)
        let bytes = Array(Self.lines.joined(separator: "\n").utf8)
        let expected = segmenter.tokens(in: bytes.span)
        for size in [1, 2, 5, 64, 10_000] {
            var stream = TokenStream(segmenter)
            var tokens: [Token] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                stream.append(Array(bytes[start..<min(bytes.count, start + size)]).span) { tokens.append($0) }
            }
            stream.finish { tokens.append($0) }
            #expect(tokens == expected)
        }
    }
}
