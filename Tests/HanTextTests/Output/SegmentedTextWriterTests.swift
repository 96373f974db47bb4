import Testing

@testable import HanText

@Suite struct SegmentedTextWriterTests {
    /// Tokens of a text whose words are marked with `|`.
    func record(_ marked: String) -> AnalysisRecord {
        var tokens: [Token] = []
        var start = 0
        for part in marked.split(separator: "|") {
            let end = start + part.utf8.count
            let isSpace = part.unicodeScalars.allSatisfy(\.properties.isWhitespace)
            tokens.append(Token(span: TextSpan(start: start, end: end), kind: isSpace ? .whitespace : .word))
            start = end
        }
        let text = marked.filter { $0 != "|" }
        return AnalysisRecord(id: .json("1"), text: text, content: .tokens(tokens))
    }

    @Test(arguments: [
        ("", "\n"), ("商店|卖出|笔", "商店 卖出 笔\n"), (" |商店| \u{3000}|笔| ", "商店 笔\n"),
        ("商店|\n|笔", "商店\n笔\n"), ("商店|\n\n|笔|\n", "商店\n\n笔\n"), ("\n|笔", "\n笔\n"), ("笔|\r", "笔\n"),
    ]) func `words stand between single spaces, lines stay lines`(marked: String, expected: String) {
        #expect(SegmentedTextWriter().string([record(marked)]) == expected)
    }

    @Test func `a record that could not be read keeps its line`() {
        let bad = AnalysisRecord(id: .json("2"), text: "", content: .error("expected UTF-8"))
        let output = SegmentedTextWriter().string([record("笔"), bad, record("纸")])
        #expect(output == "笔\n{\"id\":2,\"error\":\"expected UTF-8\"}\n纸\n")
    }
}
