import HanText
import Testing

/// What a measure word counts of two nouns with 的 between them, and verbs that a device or a length of time goes with.
@Suite struct AgreementTests {
    @Test func measureWordsOfPersonsAgreeWithPersons() {
        expect([
            FactCase("街道走访28名下岗的纺织女工。", "28名|count|28|exact|名|纺织女工"),
            FactCase("合唱团有40名退休的中学教师。", "40名|count|40|exact|名|中学教师"),
            FactCase("6位会说方言的护工。", "6位|count|6|exact|位|护工"),
            FactCase("3名工人的工具箱。", "3名|count|3|exact|名|工人"),
            FactCase("9名矿工的家属赶到。", "9名|count|9|exact|名|矿工"),
            FactCase("来了4位画家的作品。", "4位|count|4|exact|位|画家"),
        ])
    }

    @Test func measureWordsOfVehiclesAgreeWithVehicles() {
        expect([
            FactCase("7辆运送饮用水的罐车抵达。", "7辆|count|7|exact|辆|罐车"),
            FactCase("3艘执行巡航的海警船。", "3艘|count|3|exact|艘|海警船"),
            FactCase("2架装满药品的运输机。", "2架|count|2|exact|架|运输机"),
            FactCase("5辆汽车的车主。", "5辆|count|5|exact|辆|汽车"),
            // 个 counts anything.
            FactCase("8个乡镇的村民。", "8个|count|8|exact|个|乡镇"),
        ])
    }

    @Test func devicesOfVerbs() {
        expect([
            FactCase("调来3台挖掘机抢修。", "3台|count|3|exact|台|挖掘机"),
            FactCase("田里有9台收割机在忙。", "9台|count|9|exact|台|收割机"),
            FactCase("大厅装有2块显示屏，1台显示器。", "2块|count|2|exact|块|显示屏", "1台|count|1|exact|台|显示器"),
            FactCase("6家收割机械厂。", "6家|count|6|exact|家|收割机械厂"),
        ])
    }

    @Test func lengthsOfTimeOfOne() {
        expect([
            FactCase("高速通车时间提前一个月。", "一个月|duration|1|exact|个月|-"),
            FactCase("开学推迟一周。", "一周|duration|1|exact|周|-"), FactCase("球员被禁赛一年。", "一年|duration|1|exact|年|-"),
            FactCase("车程缩短了一个小时。", "一个小时|duration|1|exact|个小时|车程"),
            FactCase("那一年，他回到家乡。"), FactCase("一天，渔民出海时发现了它。"),
        ])
    }

    @Test func centsArePlacesOfTheAmount() {
        expect([
            FactCase("每斤便宜了5角。", "5角|money|0.5|exact|元|-"), FactCase("涨价2至3角。", "2至3角|money|0.2~0.3|range|元|涨价"),
            FactCase("电价每度6角。", "每度6角|rate|0.6|exact|元/度|电价"), FactCase("运费3角/公里。", "3角/公里|rate|3|exact|角/公里|运费"),
            FactCase("上涨5美分。", "5美分|money|5|exact|美分|-"),
        ])
    }
}
