import HanText
import Testing

/// The edges of the counted noun: words that look like the start of something else, and what is said of those who are counted.
@Suite struct NounBoundaryTests {
    @Test func nounsInFrontAndBehind() {
        expect([
            FactCase("新桥主跨260米，边跨各110米。", "260米|length|260|exact|米|新桥主跨", "110米|length|110|exact|米|边跨"),
            FactCase("当地农田受损报告已达830例。", "830例|count|830|exact|例|当地农田受损报告"),
            // Who reports so many is no noun.
            FactCase("卫生部门新增报告5例。", "5例|count|5|exact|例|-"),
            FactCase("合作社流转了3000亩地。", "3000亩|area|3000|exact|亩|地"),
            FactCase("公司买下两块地毯。", "两块|count|2|exact|块|地毯"),
            FactCase("学生受战事影响，只有一百五十八人。", "一百五十八人|count|158|exact|人|-"),
            FactCase("其中一次达到里氏6.4级。", "6.4级|count|6.4|exact|级|-"),
            FactCase("美英将提供超过7亿美元和6亿英镑的支持。", "超过7亿美元|money|700000000|over|美元|支持", "6亿英镑|money|600000000|exact|英镑|支持"),
            FactCase("地球的年龄是45亿年。", "45亿年|duration|4500000000|exact|年|年龄"),
            FactCase("任务的时间范围是两秒。", "两秒|duration|2|exact|秒|时间范围"),
            FactCase("生产交期由原来的45天缩短到25天。", "45天|duration|45|exact|天|交期", "25天|duration|25|exact|天|交期"),
            FactCase("完成2459亿元投放任务。", "2459亿元|money|245900000000|exact|元|投放任务"),
        ])
    }

    @Test func wordsInsideNouns() {
        expect([
            FactCase("美军击沉3艘也门胡塞武装船只。", "3艘|count|3|exact|艘|也门胡塞武装船只"),
            FactCase("要抓住耕地和种子两个要害。", "两个|count|2|exact|个|要害"),
            FactCase("3名医生为村民义诊。", "3名|count|3|exact|名|医生"),
            FactCase("3名店主反对涨价。", "3名|count|3|exact|名|店主"),
            FactCase("警方逮捕7名与爆炸案有关人员。", "7名|count|7|exact|名|人员"),
            FactCase("警方调查9名与该案有关联的人员。", "9名|count|9|exact|名|人员"),
            FactCase("各县选派1.2万人次技术人员下乡。", "1.2万人次|count|12000|exact|人次|技术人员"),
            FactCase("5万人次观看演出。", "5万人次|count|50000|exact|人次|-"),
        ])
    }

    @Test func whatIsSaidOfThem() {
        expect([
            FactCase("来自各国的300多名嘉宾欢聚一堂。", "300多名|count|300|over|名|嘉宾"),
            FactCase("全国共有1.3万家A级景区正常开放。", "1.3万家|count|13000|exact|家|A级景区"),
            FactCase("在6个方面作了深入阐述。", "6个|count|6|exact|个|方面"),
            FactCase("约四成新能源汽车产自这里。", "约四成|ratio|0.4|about|成|新能源汽车"),
        ])
    }
}
