import Foundation
import HanText
import Testing

@Suite struct LexiconTests {
    private func read(_ text: String) throws -> Lexicon {
        try Lexicon(bytes: Array(text.utf8).span, name: "test")
    }

    @Test func readsColumnsInAnyNumber() throws {
        let lexicon = try read("\u{FEFF}八段锦 12 nz\r\n\r\n四平调\tn\n微实事\n  民生 3.0\n")
        #expect(lexicon.count == 4)
        #expect(lexicon["八段锦"] == Lexicon.Entry(word: "八段锦", frequency: 12, tag: "nz"))
        #expect(lexicon["四平调"] == Lexicon.Entry(word: "四平调", tag: "n"))
        #expect(lexicon["微实事"] == Lexicon.Entry(word: "微实事"))
        #expect(lexicon["民生"]?.frequency == 3)
        #expect(lexicon["没有"] == nil)
    }

    @Test func errorsNameTheLineAndWhatWasExpected() {
        #expect(
            throws: LexiconError.malformedLine(
                name: "test", line: 2, expected: "a frequency from 0 in the second column, found “多”")
        ) { try read("好 1\n坏 多 n\n") }
        #expect(
            throws: LexiconError.malformedLine(
                name: "test", line: 1, expected: "word [frequency] [tag], found 4 columns")
        ) { try read("a 1 b c") }
        let bytes: [UInt8] = [0x61, 0x0A, 0xFF, 0x0A]
        #expect(throws: LexiconError.notUTF8(name: "bytes", line: 2)) {
            try Lexicon(bytes: bytes.span, name: "bytes")
        }
        #expect(LexiconError.notUTF8(name: "bytes", line: 2).description == "bytes:2: expected UTF-8")
    }

    @Test func missingAndUnreadableFilesAreErrors() {
        #expect(
            throws: LexiconError.unreadable(path: "/no/such/lexicon", reason: "No such file or directory")
        ) { try Lexicon(contentsOf: "/no/such/lexicon") }
        #expect(throws: LexiconError.unreadable(path: "/", reason: "Is a directory")) {
            try Lexicon(contentsOf: "/")
        }
    }

    @Test func readsAFile() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lexicon-\(UUID()).txt")
        try "矛盾隐患 3 n\n".write(to: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: path) }
        #expect(try Lexicon(contentsOf: path.path).entries.map(\.word) == ["矛盾隐患"])
    }

    @Test func mergesAndRemoves() {
        var lexicon = Lexicon(words: ["甲乙", "丙丁"])
        lexicon.merge(Lexicon([Lexicon.Entry(word: "甲乙", frequency: 5), Lexicon.Entry(word: "戊己")]))
        #expect(lexicon["甲乙"]?.frequency == 5)
        lexicon.remove("丙丁")
        lexicon.insert(Lexicon.Entry(word: "戊己", frequency: 0))
        #expect(lexicon.entries.map(\.word) == ["甲乙"])
    }

    @Test func wordsOfTheLexiconStayWhole() throws {
        let lexicon = Lexicon(words: ["化解矛盾隐患", "矛盾", "矛盾隐患", "患者", "AI", "的", "甲乙丙丁戊"])
        let segmenter = try Segmenter(engine: .icu, lexicon: lexicon)
        // The longest word at the leftmost place wins over later and shorter ones.
        #expect(segmenter.words(in: "发现并化解矛盾隐患者").contains("化解矛盾隐患"))
        #expect(segmenter.words(in: "排查矛盾隐患件").contains("矛盾隐患"))
        // A word of Latin letters does not match inside a longer run of them.
        #expect(segmenter.words(in: "MAIL与AI") == ["MAIL", "与", "AI"])
        // A word of one character tears nothing apart.
        #expect(segmenter.words(in: "的确") == ["的确"])
        #expect(segmenter.words(in: "甲乙丙丁戊己").first == "甲乙丙丁戊")
    }

    @Test func aLargeLexiconKeepsTheSpansWhole() throws {
        let hanStart: UInt32 = 0x4E00
        let words = (0..<100_000).map { index -> String in
            let scalars = [index % 173, index / 173 % 191, index / 33043].map { hanStart + UInt32($0) * 7 }
            return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
        }
        let segmenter = try Segmenter(engine: .icu, lexicon: Lexicon(words: words))
        let text = words[0] + words[99_999] + words[31_337]
        #expect(segmenter.tokens(in: text).map { String(text[$0.span]) } == [words[0], words[99_999], words[31_337]])
    }
}
