import Testing

@testable import HanText

/// Looks at a byte or two that spare the statistics stage a look-up: none may hide what the look-up would find.
@Suite struct QuickAnswerTests {
    @Test func spacesBeginWithTheirBytes() {
        for value in 1..<UInt32(0x11_0000) {
            guard let scalar = Unicode.Scalar(value), case .space = ClauseMark(value) else { continue }
            #expect(SentenceTokens.mayBeginSpace(String(scalar).utf8.first ?? 0))
        }
    }

    @Test func numeralsEndInTheirBits() {
        for value in 0..<UInt32(0x1_0000) where VerbModel.Word.isNumeral(value) {
            #expect(VerbModel.Word.mayBeNumeral(value))
        }
    }

    /// Words of one to four characters, in both scripts, alone and with other text around them.
    @Test(arguments: [
        ("由", RuleWords.by), ("截至", .bounds), ("开幕", .staging), ("開幕", .staging), ("平均年龄", .ages),
        ("每学期", .recurrences),
        ("平均每月", .recurrences), ("每户每年", .recurrences), ("每戶每年", .recurrences),
    ])
    func wordsStandInTheirLists(_ word: String, _ list: RuleWords) {
        for (before, after) in [("", ""), ("湖边", "桥"), ("x", "，还有许多别的字在后面")] {
            var text = before + word + after
            text.withUTF8 { bytes in
                let start = before.utf8.count
                let end = start + word.utf8.count
                #expect(RuleWordTable.standard.lists(of: bytes, start, end).has(list))
                #expect(
                    !RuleWordTable.standard.lists(of: bytes, start, end + after.utf8.count).has(list) || after.isEmpty)
            }
        }
    }

    @Test(arguments: ["", "桥", "A", "ab", "湖心岛上的亭子里", "x截至"])
    func otherStretchesStandInNone(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            #expect(RuleWordTable.standard.lists(of: bytes, 0, bytes.count).isEmpty)
        }
    }
}
