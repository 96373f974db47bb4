import Testing

@testable import HanText

@Suite struct VerbModelTests {
    /// How much speaks for the word at `index` of words that are given with a blank between.
    private func score(_ index: Int, of sentence: String) -> Int {
        var words: [VerbModel.Word] = [.edge, .edge]
        var bytes = Array(sentence.utf8)
        bytes.withUnsafeMutableBufferPointer { buffer in
            let bytes = UnsafeBufferPointer(buffer)
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
                words.append(VerbModel.Word(bytes, from: start, to: end, TraditionalForms.shared.simplifiedCharacters))
                start = end + 1
            }
        }
        words += [.edge, .edge]
        return words.withUnsafeBufferPointer { VerbModel.standard.score(index + 2, of: $0) }
    }

    @Test(arguments: [
        ("村里 建设 学校", 1, true), ("学校 建设 项目 完工", 1, false), ("他们 服务 群众", 1, true), ("公共 服务 水平 提高", 1, false),
        ("小组 紧急 止付 资金", 2, true), ("法院 受理 各类 审判 执行 案件", 1, true), ("法院 受理 各类 审判 案件", 3, false),
    ])
    func tellsVerbsByTheirNeighbours(_ sentence: String, _ index: Int, _ isVerb: Bool) {
        #expect((score(index, of: sentence) > 0) == isVerb)
    }

    @Test func traditionalCharactersAreReadAsSimplified() {
        #expect(score(1, of: "村裡 建設 學校") == score(1, of: "村里 建设 学校"))
    }

    @Test(arguments: ["365", "３６５", "三百六十五", "12名"]) func numeralsAreOne(_ numeral: String) {
        #expect(score(0, of: "增加 \(numeral) 个") == score(0, of: "增加 7 个"))
    }
}
