import HanText
import Testing

/// Counted nouns by classes of words: ages, lengths of time, changes, complements, divisions.
@Suite struct ItemClassTests {
    private static let cases: [FactCase] = [
        // Those whom an age is the bound of; the age of one person.
        FactCase("照顾70岁以上老年人", "70岁以上|age|70|atLeast|岁|老年人"),
        FactCase("5至29岁人口占三成", "5至29岁|age|5~29|range|岁|人口", "三成|ratio|0.3|exact|成|-"),
        FactCase("一名19岁男子受伤", "19岁|age|19|exact|岁|-"),
        // What lasts, or lies behind.
        FactCase("有300年历史的石窟", "300年|duration|300|exact|年|历史"),
        FactCase("全县进入30天紧急状态", "30天|duration|30|exact|天|紧急状态"),
        FactCase("为期4个月的关闭检修", "4个月|duration|4|exact|个月|关闭检修"),
        FactCase("活动持续3天", "3天|duration|3|exact|天|活动"),
        // Behind 的 a verb or an auxiliary begins the noun.
        FactCase("绿化40%的可治理荒山", "40%|percent|0.4|exact|%|可治理荒山"),
        FactCase("低于行业4%的增长预测", "4%|percent|0.04|exact|%|增长预测"),
        // What changes, in front of what it changes from.
        FactCase("床位由建院初期的30张增加到200张", "30张|count|30|exact|张|床位", "200张|count|200|exact|张|床位"),
        FactCase("平均分从期初的70分升到85分", "70分|count|70|exact|分|平均分", "85分|count|85|exact|分|-"),
        FactCase("经费由设立时的60万元增加到110万元", "60万元|money|600000|exact|元|经费", "110万元|money|1100000|exact|元|经费"),
        // What the copula says they are, and 为 as for.
        FactCase("其中6台为故障车", "6台|count|6|exact|台|故障车"),
        FactCase("30公里是土路", "30公里|length|30|exact|公里|土路"),
        FactCase("有8人为灾区捐款", "8人|count|8|exact|人|-"),
        // Ordinals with and without a measure word.
        FactCase("全省第三个可以印刷邮票的工厂", "第三个|ordinal|3|exact|个|工厂"),
        FactCase("获得第二的县", "第二|ordinal|2|exact|-|-"),
        // Divisions in brackets.
        FactCase("全省9个县（市、区）中有7个实现增收", "9个|count|9|exact|个|县（市、区）", "7个|count|7|exact|个|县（市、区）"),
        // A list that is counted, and one whose noun stands behind.
        FactCase("展出竹编、陶器等近300款。", "近300款|count|300|under|款|竹编、陶器"),
        FactCase("玉米、大豆等12个品种", "12个|count|12|exact|个|品种"),
        // Divisions name what they count.
        FactCase("南方9市进出口7万亿元", "9市|count|9|exact|市|-", "7万亿元|money|7000000000000|exact|元|进出口"),
        FactCase("5省的农民增收", "5省|count|5|exact|省|-"),
        // Spending and travelling as nouns; a time in front of the value.
        FactCase("本县居民旅游总花费3亿元", "3亿元|money|300000000|exact|元|居民旅游总花费"),
        FactCase("本县居民出游合计6万人次", "6万人次|count|60000|exact|人次|居民出游"),
        FactCase("伙食标准今年增至30元", "今年|period|-|exact|-|-", "30元|money|30|exact|元|伙食标准"),
        // What those who are counted do somewhere.
        FactCase("近百家合作社活跃在农村", "近百家|count|100|under|家|合作社"),
        FactCase("5支长期活跃在山区的医疗队", "5支|count|5|exact|支|医疗队"),
    ]

    @Test func itemsAreFound() { expect(Self.cases) }
}
