import Testing

@testable import HanText

struct BylineScanTests {
    private let table = BylineScan.Table()

    private func scan(_ text: String) -> (spans: [String], names: Set<UInt64>) {
        var copy = text
        let scan = copy.withUTF8 { BylineScan($0, table: table) }
        return (scan.spans.map { String(text[$0]) }, scan.names)
    }

    @Test(arguments: [
        ("本报柳河讯(通讯员 陈小河)春耕开始了。", ["陈小河"]),
        ("新华社柳河3月5日电（记者林一山、赵二水）春耕开始了。", ["林一山", "赵二水"]),
        ("（本报记者 欧阳一山 吴三木）", ["欧阳一山", "吴三木"]),
        ("■通讯员 陈小河 林一山 摄", ["陈小河", "林一山"]),
        ("图为春耕现场。本报记者 陈小河 摄", ["陈小河"]),
        ("责任编辑：陈小河", ["陈小河"]),
        ("记者林一山报道", ["林一山"]),
    ])
    func `names of credits are found`(text: String, names: [String]) {
        let found = scan(text).names
        #expect(found == Set(names.map { TermHash($0).value }))
    }

    @Test(arguments: [
        "记者从县教育局了解到，新学期开始了。", "记者了解到，新学期开始了。", "他当过记者，也当过编辑。", "作者在书里写道", "来电显示很方便",
        "有线电视讯号", "编辑部里很忙：", "",
    ])
    func `other uses of the words are no credits`(text: String) {
        #expect(scan(text).names.isEmpty)
        #expect(scan(text).spans.isEmpty)
    }

    @Test func `no keyword comes from a credit or holds its names`() throws {
        let text = """
            本报柳河讯(通讯员 陈小河)柳河镇今年试种矮化苹果，果农得到技术帮助。陈小河在地头看到，矮化苹果长势很好。
            ■记者 林一山 摄
            """
        let terms = KeywordExtractor(segmenter: try SharedSegmenter.get(), frequencies: nil).keywords(
            in: text, limit: 50
        ).map(
            \.term)
        #expect(terms.contains { $0.contains("矮化") })
        for name in ["陈小河", "林一山", "通讯员", "记者", "柳河讯"] {
            #expect(!terms.contains { $0.contains(name) }, "\(name) in \(terms)")
        }
    }
}
