import HanText
import Testing

/// Bounds, units and nouns that more than one word in front or behind decides.
@Suite struct ContextTests {
    @Test func negatedComparisonsTurnTheBound() {
        expect([
            FactCase("室温不会超过10度", "不会超过10度|temperature|10|atMost|度|室温"),
            FactCase("载客不得超过30人", "不得超过30人|count|30|atMost|人|-"),
            FactCase("误差没有超过5%", "没有超过5%|percent|0.05|atMost|%|-"),
            FactCase("误差不准大于5毫米", "不准大于5毫米|length|5|atMost|毫米|误差"),
            FactCase("票价没突破80元", "没突破80元|money|80|atMost|元|票价"),
            FactCase("體重不應低於45公斤", "不應低於45公斤|mass|45|atLeast|公斤|體重"),
            FactCase("年龄不应低于18岁", "不应低于18岁|age|18|atLeast|岁|年龄"),
            FactCase("不能少于3次", "不能少于3次|count|3|atLeast|次|-"),
        ])
    }

    @Test func lengthsByTheHourAreSpeeds() {
        expect([
            FactCase("渡轮设计时速45公里", "45公里|speed|45|exact|公里/时|渡轮设计时速"),
            FactCase("最高时速达120公里", "120公里|speed|120|exact|公里/时|最高时速"),
            // A length as long as no word of speed stands in front.
            FactCase("河道长45公里", "45公里|length|45|exact|公里|-"),
        ])
    }

    @Test func timesWithTheirZonesAndParts() {
        expect([
            FactCase("1998年元月起施行", "1998年元月起|period|1998-01|since|-|-"),
            FactCase("截至当地时间9日下午，6人失联", "截至当地时间9日下午|period|---09|until|-|-", "6人|count|6|exact|人|-"),
            FactCase("截至北京时间19日16时", "截至北京时间19日16时|period|---19T16:00|until|-|-"),
            FactCase("截至5日晚", "截至5日晚|period|---05|until|-|-"),
        ])
    }

    @Test func nounsBehindUnits() {
        expect([
            FactCase("装有5个毫米波雷达", "5个|count|5|exact|个|毫米波雷达"),
            FactCase("占了半数席位", "半数|ratio|0.5|exact|-|席位"),
            FactCase("流转6万亩地", "6万亩|area|60000|exact|亩|地"),
            FactCase("补贴37万亿盾", "37万亿盾|money|37000000000000|exact|盾|补贴"),
            FactCase("八大类商品", "八大类|count|8|exact|大类|商品"),
            FactCase("四大类型的节目"),
            FactCase("退出16个“不再可靠”的组织", "16个|count|16|exact|个|组织"),
            FactCase("16个省（自治区、直辖市）派队", "16个|count|16|exact|个|省（自治区、直辖市）"),
            FactCase("18个县（市、区）参加", "18个|count|18|exact|个|县（市、区）"),
        ])
    }

    @Test func nounsThatAreShared() {
        expect([
            FactCase(
                "茶叶销量由2016年的6万吨增长至2020年的8万吨", "2016年|date|2016|exact|-|-", "6万吨|mass|60000|exact|吨|茶叶销量",
                "2020年|date|2020|exact|-|-", "8万吨|mass|80000|exact|吨|茶叶销量"),
            FactCase("载重由5.2吨提升到了6吨", "5.2吨|mass|5.2|exact|吨|载重", "6吨|mass|6|exact|吨|载重"),
            FactCase("游客达16万人次，日均2万人次", "16万人次|count|160000|exact|人次|游客", "2万人次|count|20000|exact|人次|游客"),
            FactCase("客流量今天预计约3万人次", "今天|date|-|exact|-|-", "约3万人次|count|30000|about|人次|客流量"),
            FactCase("每台售价仅4000元", "4000元|money|4000|exact|元|售价"),
            FactCase("要达到规模，可能需要接近2亿元的投资。", "接近2亿元|money|200000000|under|元|投资"),
            FactCase("扣下6000元的让利。", "6000元|money|6000|exact|元|让利"),
        ])
    }

    @Test func numbersThatAreNames() {
        expect([
            FactCase("请拨打400-123-4567"),
            FactCase("指数降至49.6标普发布", "49.6|plain|49.6|exact|-|-"),
            FactCase("北约32国参加", "32国|count|32|exact|国|-"),
        ])
    }

    @Test func amountsThatHaveHeldOn() {
        expect([
            FactCase("蜂蜜产量连续3年保持在20吨以上", "3年|duration|3|exact|年|-", "20吨以上|mass|20|atLeast|吨|蜂蜜产量")
        ])
    }
}
