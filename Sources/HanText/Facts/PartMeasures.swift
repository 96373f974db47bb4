/// Measure words that name the parts of a whole, which stands in front with 共: 大楼共8层, 《条例》共7章; the whole is what the
/// figure is about and nothing that it counts. Source: Lü Shuxiang, 现代汉语八百词, appendix 名词、量词配合表.
enum PartMeasures {
    /// Whether the figure at `figure` counts the parts of what stands at `whole`. Costs a look at the last bytes of both.
    static func count(
        _ figure: Range<Int>, ofWhole whole: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard bytes.hasSuffix("共", endingAt: figure.lowerBound), whole.upperBound < figure.lowerBound else {
            return false
        }
        if bytes.suffix(of: always, start: figure.lowerBound, end: figure.upperBound) != nil { return true }
        return bytes.suffix(of: ofTexts, start: figure.lowerBound, end: figure.upperBound) != nil
            && bytes.suffix(of: texts, start: whole.lowerBound, end: whole.upperBound) != nil
    }

    private static let always = WordList("章 集 页 幕 课 层 讲 回合 乐章 頁 課 層 講 樂章")
    /// 公路共7条, but 《条例》共7条.
    private static let ofTexts = WordList("条 款 节 卷 篇 编 回 则 條 節 編 則")
    private static let texts = WordList(
        "》 法 条例 规定 办法 章程 准则 规则 公约 协定 条约 守则 细则 全文 全书 全篇 全剧 條例 規定 辦法 準則 規則 公約 協定 條約 守則 細則 全書 全劇")
}
