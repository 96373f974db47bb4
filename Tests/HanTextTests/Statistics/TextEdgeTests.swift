import HanText
import Testing

/// Texts that begin and end anywhere: a debug build traps where anything is read outside of one.
@Suite struct TextEdgeTests {
    private static let sentences = [
        "AI对于70%的题目给出了正确的答案，优于学生的50%。", "GE的300名工程师参加培训，占三成。", "低于5.0的版本依然占到三成，手机仅2部。",
        "2000多米长的输送带将山坡上的果园串联起来。", "据邻国媒体9日报道，山火造成3人死亡、近20人受伤。",
        "在集聚了400家纺织企业的青山市，一季度新增订单3亿元，同比增长5%。", "补贴资金全部下达财政部日前下达第二批资金9亿元。",
        "该公司尚未向农户支付2亿元货款，其中甲县（8户）、乙县（9户）。", "对当地税收的贡献率达28%，比上年提高3个百分点。",
        "中国体育代表团派出200名选手，男选手、女选手分别为120名和80名。", "这座大桥高达300米，宽30米，是世界最高的桥。",
        "12月9日0—24时，全市新增病例48例，其中境外输入8例。", "第三次降息后，“绿洲”3号线由120公里增加到150公里。",
    ]

    /// Runs each beginning or each end of every sentence as a text of its own; all that comes out lies inside of it.
    @Test(arguments: [true, false]) func nothingIsReadOutside(isSuffix: Bool) throws {
        let extractor = try StatisticRows.rankedExtractor()
        for sentence in Self.sentences {
            for offset in sentence.indices {
                let text = String(isSuffix ? sentence[offset...] : sentence[...offset])
                let result = extractor.statistics(in: text)
                for row in result.statistics {
                    #expect(result.facts.indices.contains(row.fact), "\(text)")
                    for field in [row.subject, row.predicate, row.item, row.period, row.place].compactMap({ $0?.text })
                    {
                        #expect(text.contains(field), "\(field) in \(text)")
                    }
                }
                for fact in result.facts { #expect(text.contains(fact.text), "\(fact.text) in \(text)") }
            }
        }
    }
}
