import Testing

@testable import HanText

@Suite struct SegmenterTests {
    static let texts = [
        "", "a", "中", "今天发放补贴120万元，惠及570余人。", "第一行\r\n第二行\n\n", "ｆｕｌｌ　ｗｉｄｔｈ１２３", "カタカナとひらがな",
        "𠀀𠀁𠮷野家", "emoji 👩‍👩‍👧 🇨🇳 好", "e\u{301}clair", "http://example.org/a?b=c user@example.org #话题# @某人",
        String(repeating: "九", count: 5000), String(repeating: "9", count: 5000), "\u{0}\u{1}\u{7F}",
    ]

    private func check(_ segmenter: Segmenter, _ bytes: [UInt8]) {
        var position = 0
        for token in segmenter.tokens(in: bytes.span) {
            #expect(token.span.start == position && token.span.end > position)
            position = token.span.end
        }
        #expect(position == bytes.count)
    }

    @Test(arguments: Segmenter.Engine.allCases)
    func tokensCoverTheText(_ engine: Segmenter.Engine) throws {
        let segmenter = try SharedSegmenters.segmenter(engine)
        for text in Self.texts {
            check(segmenter, Array(text.utf8))
            #expect(segmenter.tokens(in: text) == segmenter.tokens(in: Array(text.utf8).span))
        }
    }

    @Test(arguments: Segmenter.Engine.allCases)
    func eachIllFormedByteIsATokenOfKindOther(_ engine: Segmenter.Engine) throws {
        let segmenter = try SharedSegmenters.segmenter(engine)
        let cases: [[UInt8]] = [
            [0xFF], [0xC0, 0x80], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80],
            [0xF0, 0x9F, 0x98], [0x80], [0xF5, 0x80, 0x80, 0x80],
        ]
        for bad in cases {
            for (before, after) in [([], []), (Array("中文".utf8), Array("分词".utf8)), (Array("a1".utf8), [0x20])] {
                let bytes = before + bad + after
                check(segmenter, bytes)
                let tokens = segmenter.tokens(in: bytes.span).filter {
                    $0.span.start >= before.count && $0.span.end <= before.count + bad.count
                }
                #expect(tokens.map(\.kind) == Array(repeating: .other, count: bad.count))
            }
        }
    }

    /// Whatever an engine says of first characters: all scalars of the plane, doubled and before a word, and bad bytes.
    @Test(arguments: Segmenter.Engine.allCases)
    func kindsAreThoseOfTheBytes(_ engine: Segmenter.Engine) throws {
        let segmenter = try SharedSegmenters.segmenter(engine)
        let classifier = TokenClassifier()
        var bytes: [UInt8] = []
        for value in 1..<UInt32(0x10000) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            bytes += Array("\(scalar)水\(scalar)\(scalar) 7\(scalar)\n".utf8)
            if value % 100 == 0 { bytes += [0xE4, 0xB8, 0x30] }
        }
        var wrong = 0
        bytes.withUnsafeBufferPointer { bytes in
            segmenter.forEachToken(in: bytes) { token in
                if token != classifier.token(in: bytes, from: token.span.start, to: token.span.end) { wrong += 1 }
            }
        }
        #expect(wrong == 0)
    }

    @Test(arguments: Segmenter.Engine.allCases)
    func kindsAreThoseOfTheScalars(_ engine: Segmenter.Engine) throws {
        let segmenter = try SharedSegmenters.segmenter(engine)
        let cases: [(String, Token.Kind)] = [
            ("中国", .word), ("GDP", .word), ("120", .number), ("１２０", .number), ("3.5", .number), ("三", .number),
            ("，", .punctuation), ("《", .punctuation), (" ", .whitespace), ("　", .whitespace), ("\n", .whitespace),
            ("🙂", .other), ("√", .other),
        ]
        for (text, kind) in cases {
            #expect(segmenter.tokens(in: text).map(\.kind) == [kind], "\(text)")
        }
    }

    @Test(arguments: Segmenter.Engine.allCases)
    func theOrderOfCallsNeverMatters(_ engine: Segmenter.Engine) throws {
        let segmenter = try SharedSegmenters.segmenter(engine)
        let first = Self.texts.map { segmenter.tokens(in: $0) }
        #expect(Self.texts.reversed().map { segmenter.tokens(in: $0) } == first.reversed())
        let other = try Segmenter(engine: engine)
        #expect(Self.texts.reversed().map { other.tokens(in: $0) } == first.reversed())
    }

    @Test(arguments: Segmenter.Engine.allCases)
    func threadsShareASegmenter(_ engine: Segmenter.Engine) async throws {
        let segmenter = try SharedSegmenters.segmenter(engine)
        let text = Self.texts.joined(separator: "\n")
        let expected = segmenter.tokens(in: text)
        await withTaskGroup(of: [Token].self) { group in
            for _ in 0..<8 { group.addTask { segmenter.tokens(in: text) } }
            for await tokens in group { #expect(tokens == expected) }
        }
    }

    @Test func aClosureThatThrowsStopsTheRun() throws {
        struct Stop: Error {}
        let segmenter = try SharedSegmenters.segmenter(.learned)
        var seen = 0
        #expect(throws: Stop.self) {
            try segmenter.forEachToken(in: "一些词，更多的词。") { _ throws(Stop) in
                seen += 1
                if seen == 2 { throw Stop() }
            }
        }
        #expect(seen == 2)
    }

    @Test func theTokensAppendedToABufferAreThoseOfTheText() throws {
        let text = String(repeating: "今年小镇修好了12条路，OK。\n", count: 200)
        let segmenters = [
            try SharedSegmenters.segmenter(.learned), try Segmenter(lexicon: Lexicon(words: ["小镇修"])),
            try Segmenter(mode: .fine), try Segmenter(joinsMeasures: true),
        ]
        for segmenter in segmenters {
            var buffer = PlainBuffer<Token>(capacity: 1)
            defer { buffer.deallocate() }
            var copy = text
            copy.withUTF8 { bytes in for _ in 0..<2 { segmenter.appendTokens(in: bytes, to: &buffer) } }
            let tokens = segmenter.tokens(in: text)
            #expect(Array(buffer.elements) == tokens + tokens)
        }
    }

    @Test func wordsLeaveMarksAndSpaceOut() throws {
        let segmenter = try SharedSegmenters.segmenter(.learned)
        #expect(segmenter.words(in: "中国，经济 GDP。") == ["中国", "经济", "GDP"])
    }

    @Test func theVersionOfICUIsPublic() {
        #expect(Segmenter.icuVersion.split(separator: ".").first.flatMap { Int($0) } ?? 0 >= 50)
    }
}
