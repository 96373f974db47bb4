import HanText
import Testing

/// Where the noun behind a figure ends, what stands there that is none, and numbers that were taken for something else.
@Suite struct NounLimitTests {
    @Test func yearsOfHistoryAreNoDates() {
        expect([
            FactCase("这棵树有2600年的历史。", "2600年|duration|2600|exact|年|历史"),
            FactCase("塑料只有60年的历史。", "60年|duration|60|exact|年|历史"),
            FactCase("古道距今1800年。", "1800年|duration|1800|exact|年|-"),
            FactCase("它等了1000年。", "1000年|duration|1000|exact|年|-"),
            FactCase("回顾2023年的历史经验。", "2023年|date|2023|exact|-|-"),
            FactCase("用了2019年的数据。", "2019年|date|2019|exact|-|-"),
        ])
    }

    @Test func doubleHyphensAndBounds() {
        expect([
            FactCase("票价要高50--100元。", "50--100元|money|50~100|range|元|票价"),
            FactCase("气温-12--7℃。", "-12--7℃|temperature|-12~-7|range|℃|气温"),
            FactCase("夏播进度已过九成。", "过九成|ratio|0.9|over|成|-"),
            FactCase("支持率过50%。", "过50%|percent|0.5|over|%|-"),
            FactCase("公司大约有400名员工。", "大约有400名|count|400|about|名|员工"),
        ])
    }

    @Test func whatIsCountedInFront() {
        expect([
            FactCase("白鹤的数量有近300只。", "近300只|count|300|under|只|白鹤"),
            FactCase("留鸟有20种3000只。", "20种|count|20|exact|种|留鸟", "3000只|count|3000|exact|只|留鸟"),
            FactCase(
                "全县新建90公里、改造60公里农村公路。", "90公里|length|90|exact|公里|农村公路", "60公里|length|60|exact|公里|农村公路"),
            FactCase("水体面积今年首次突破900平方公里。", "今年|period|-|exact|-|-", "突破900平方公里|area|900|over|平方公里|水体面积"),
            FactCase("该市纳税3亿元。", "3亿元|money|300000000|exact|元|-"),
            FactCase("直接投资20亿美元。", "20亿美元|money|2000000000|exact|美元|直接投资"),
        ])
    }

    @Test func whereTheNounEnds() {
        expect([
            FactCase("40名工人乘高铁返乡。", "40名|count|40|exact|名|工人"),
            FactCase("20位居民用板凳搭台。", "20位|count|20|exact|位|居民"),
            FactCase("新建30条水泥路使村民受益。", "30条|count|30|exact|条|水泥路"),
            FactCase("整治700多条较大面积的水体。", "700多条|count|700|over|条|水体"),
            FactCase("25个省份产值增长。", "25个|count|25|exact|个|省份"),
            FactCase("九成企业计划扩大生产。", "九成|ratio|0.9|exact|成|企业"),
            FactCase("批准30个创新药国家药监局今天公布。", "30个|count|30|exact|个|创新药", "今天|date|-|exact|-|-"),
        ])
    }

    @Test func whatIsNoNoun() {
        expect([
            FactCase("总量突破了90万亿元大关。", "突破了90万亿元|money|90000000000000|over|元|总量"),
            FactCase("预拨1亿元支持灾区，安排2亿元支持。", "1亿元|money|100000000|exact|元|-", "2亿元|money|200000000|exact|元|支持"),
            FactCase("24小时内两次袭击港口。", "24小时内|period|24|exact|小时|-", "两次|count|2|exact|次|-"),
            FactCase("以3亿元成交。", "3亿元|money|300000000|exact|元|-"),
        ])
    }
}
