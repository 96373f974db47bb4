import HanText
import Testing

/// Counted nouns by classes of words: ages, lengths of time, changes, complements, divisions.
@Suite struct ItemClassTests {
    private static let cases: [FactCase] = [
        // Those whom an age is the bound of; the age of one person.
        FactCase("对60岁以上老年人给予补贴", "60岁以上|age|60|atLeast|岁|老年人"),
        FactCase("5至29岁人口占三成", "5至29岁|age|5~29|range|岁|人口", "三成|ratio|0.3|exact|成|-"),
        FactCase("一名19岁男子受伤", "19岁|age|19|exact|岁|-"),
        // What lasts, or lies behind.
        FactCase("有300年历史的石窟", "300年|duration|300|exact|年|历史"),
        FactCase("全境进入48小时紧急状态", "48小时|duration|48|exact|小时|紧急状态"),
        FactCase("为期6个月的关闭翻修", "6个月|duration|6|exact|个月|关闭翻修"),
        FactCase("活动持续3天", "3天|duration|3|exact|天|活动"),
        // Behind 的 a verb or an auxiliary begins the noun.
        FactCase("53%的可治理沙化土地得到治理", "53%|percent|0.53|exact|%|可治理沙化土地"),
        FactCase("低于政府1.3%的增长预期", "1.3%|percent|0.013|exact|%|增长预期"),
        // What changes, in front of what it changes from.
        FactCase("面积由建场初期的24万亩增加到115万亩", "24万亩|area|240000|exact|亩|面积", "115万亩|area|1150000|exact|亩|面积"),
        FactCase("平均分从期中的96分跌到48分", "96分|count|96|exact|分|平均分", "48分|count|48|exact|分|-"),
        FactCase("经费由设立时的60万元增加到110万元", "60万元|money|600000|exact|元|经费", "110万元|money|1100000|exact|元|经费"),
        // What the copula says they are, and 为 as for.
        FactCase("其中4例为确诊病例", "4例|count|4|exact|例|确诊病例"),
        FactCase("全程90公里，72公里是无人区", "90公里|length|90|exact|公里|全程", "72公里|length|72|exact|公里|全程"),
        FactCase("有8人为灾区捐款", "8人|count|8|exact|人|-"),
        // Ordinals with and without a measure word.
        FactCase("世界上第五个可以建造邮轮的国家", "第五个|ordinal|5|exact|个|国家"),
        FactCase("获得第二的县", "第二|ordinal|2|exact|-|-"),
        // Divisions in brackets; divisions name what they count.
        FactCase("31个省（区、市）中有29个实现增产", "31个|count|31|exact|个|省（区、市）", "29个|count|29|exact|个|省（区、市）"),
        // A list that is counted, and one whose noun stands behind.
        FactCase("带来纺织服装、农产品等超10万款。", "超10万款|count|100000|over|款|纺织服装、农产品"),
        FactCase("玉米、大豆等12个品种", "12个|count|12|exact|个|品种"),
        FactCase("南方9市进出口7万亿元", "9市|count|9|exact|市|-", "7万亿元|money|7000000000000|exact|元|进出口"),
        FactCase("5省的农民增收", "5省|count|5|exact|省|-"),
        // Spending and travelling as nouns.
        FactCase("国内游客出游总花费403亿元", "403亿元|money|40300000000|exact|元|国内游客出游总花费"),
        FactCase("国内旅游出游合计1.1亿人次", "1.1亿人次|count|110000000|exact|人次|国内旅游出游"),
        FactCase("财政补助标准今年增至99元", "今年|period|-|exact|-|-", "99元|money|99|exact|元|财政补助标准"),
        // What those who are counted do somewhere.
        FactCase("近百家服务组织活跃在田间", "近百家|count|100|under|家|服务组织"),
        FactCase("5支长期活跃在山区的医疗队", "5支|count|5|exact|支|医疗队"),
    ]

    @Test func itemsAreFound() { expect(Self.cases) }
}
