import HanText
import Testing

/// Deeds that are repeated, ages of persons, and what is told of those counted behind a phrase or an adverb.
struct RepeatedDeedTests {
    private static let deedsThatAreRepeatedSamples: [(text: String, rows: [String])] = [
        ("这是该行今年以来第三次降息。", ["第三次 | 该行 | 降息 | 降息 | 今年以来 | -"]),
        ("央行年内第二次下调利率。", ["第二次 | 央行 | 下调利率 | 下调利率 | 年内 | -"]),
        ("育秧是早稻生产的第一个环节。", ["第一个 | 育秧 | 是 | 环节 | - | -"]),
        // The name of a meeting isn't a deed.
        ("第八次会议26日在京召开。", []),
    ]

    private static let agesOfThoseNamedSamples: [(text: String, rows: [String])] = [
        ("77岁的王荣林得到有效救治。", ["77岁 | 王荣林 | - | - | - | -"]),
        ("70岁以上的老人免费乘车。", []),
    ]

    private static let statesAndPhrasesSamples: [(text: String, rows: [String])] = [
        ("上述3项草案已比较成熟。", ["3项 | 草案 | 比较成熟 | 草案 | - | -"]),
        ("20多名专家围绕水质、土壤等问题开展研讨。", ["20多名 | 专家 | 开展研讨 | 专家 | - | -"]),
        ("来自有关部门、高校等单位的800多名代表就内容创新、国际传播等方面展开交流研讨。", ["800多名 | 代表 | 展开交流研讨 | 代表 | - | -"]),
        ("新一轮土地整治试点工作正在上海等32个城市稳步开展。", ["32个 | 城市 | 开展 | 城市 | - | -"]),
        ("甲市、乙市等地建成污水处理厂12座。", ["12座 | 甲市、乙市等地 | 建成 | 污水处理厂 | - | 乙市"]),
        ("目前，在售土特产40多万款。", ["40多万款 | - | - | 在售土特产 | 目前 | -"]),
    ]

    @Test(arguments: deedsThatAreRepeatedSamples) func deedsThatAreRepeated(_ sample: (text: String, rows: [String]))
        throws
    {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: agesOfThoseNamedSamples) func agesOfThoseNamed(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }

    @Test(arguments: statesAndPhrasesSamples) func statesAndPhrases(_ sample: (text: String, rows: [String])) throws {
        try StatisticRows.expect(sample)
    }
}
