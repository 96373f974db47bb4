import HanText
import Testing

/// Years, kinds and adverbs in front of the counted noun.
@Suite struct NounModifierTests {
    @Test func modifiersOfTheNoun() {
        expect([
            FactCase("总台发布15个2025年文艺精品节目片单。", "15个|count|15|exact|个|文艺精品节目片单", "2025年|date|2025|exact|-|-"),
            // What follows a headline without a mark has a time of its own.
            FactCase(
                "新增托位66万个2025年全国重点实施八项服务。", "66万个|count|660000|exact|个|托位", "2025年|date|2025|exact|-|-",
                "八项|count|8|exact|项|服务"),
            FactCase("世界第一个商业化的储能系统。", "第一个|ordinal|1|exact|个|储能系统"),
            FactCase("12个规模化的养殖场。", "12个|count|12|exact|个|养殖场"),
            FactCase("需要32个巨型沉管和1个最终接头。", "32个|count|32|exact|个|巨型沉管", "1个|count|1|exact|个|最终接头"),
            FactCase("12个特别工作组赶赴各地。", "12个|count|12|exact|个|特别工作组"),
            FactCase("跨境服务可办理12个部门近70项业务。", "12个|count|12|exact|个|部门", "近70项|count|70|under|项|业务"),
            FactCase("共有景点附近30家客栈。", "30家|count|30|exact|家|客栈"),
            FactCase("超过3.5万户家庭断电、超过5.7万户家庭断水。", "超过3.5万户|count|35000|over|户|家庭", "超过5.7万户|count|57000|over|户|家庭"),
            FactCase("每天有超1亿件快递包裹进出农村。", "每天|frequency|-|exact|-|-", "超1亿件|count|100000000|over|件|快递包裹"),
        ])
    }

    @Test func openMarksInsideNumbers() {
        expect([
            FactCase("计划招募3.44多万名毕业生。", "3.44多万名|count|34400|over|名|毕业生"),
            FactCase("投资1.2余亿元。", "1.2余亿元|money|120000000|over|元|投资"),
        ])
    }

    @Test func placesOfDeeds() {
        expect([
            FactCase("已开放100多处避难所。", "100多处|count|100|over|处|避难所"),
            FactCase("建成12个托儿所，3家事务所。", "12个|count|12|exact|个|托儿所", "3家|count|3|exact|家|事务所"),
            FactCase("这是3个国家所没有的。", "3个|count|3|exact|个|国家"),
        ])
    }
}
