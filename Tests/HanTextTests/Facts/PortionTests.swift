import HanText
import Testing

/// What numbers count without a measure word of their own, and what is said of what they count.
@Suite struct PortionTests {
    @Test func greatMembersOfAWhole() {
        expect([
            FactCase("展馆分为书画、陶瓷等4大板块。", "4大|count|4|exact|大|板块"),
            FactCase("学校围绕六大重点领域开展合作。", "六大|count|6|exact|大|重点领域"),
            FactCase("三大运营商下调资费。", "三大|count|3|exact|大|运营商"),
            FactCase("設立五大產業園區。", "五大|count|5|exact|大|產業園區"),
            FactCase("党的十八大精神。"), FactCase("建设全国统一大市场。"), FactCase("运来两大批海鲜。"),
            FactCase("一大早就出门。"),
        ])
    }

    @Test func sidesAndDepartments() {
        expect([
            FactCase("教育厅等13部门印发通知。", "13|count|13|exact|-|部门"), FactCase("四部门发布通知。", "四|count|4|exact|-|部门"),
            FactCase("市财政局等十一部门联合检查。", "十一|count|11|exact|-|部门"),
            FactCase("方案提出6方面举措。", "6方面|count|6|exact|方面|举措"),
            FactCase("一方面增产，另一方面降价。"), FactCase("各部门配合。"),
        ])
    }

    @Test func amountsInBracketsHaveTheNounInFront() {
        expect([
            FactCase(
                "票价为20欧元（约160元人民币）。", "20欧元|money|20|exact|欧元|票价", "约160元人民币|money|160|about|元|票价"),
            FactCase(
                "企业与银行签下3亿美元（约合21亿元人民币）的订单。", "3亿美元|money|300000000|exact|美元|订单",
                "约合21亿元人民币|money|2100000000|about|元|订单"),
            FactCase("路费10元（含税）。", "10元|money|10|exact|元|路费"),
        ])
    }

    @Test func whatThoseWhoAreCountedDo() {
        expect([
            FactCase("12户村民搬迁入住。", "12户|count|12|exact|户|村民"),
            FactCase("3个小区停电断水。", "3个|count|3|exact|个|小区"),
            FactCase("5起消费投诉增加。", "5起|count|5|exact|起|消费投诉"),
        ])
    }
}
