import HanText
import Testing

@Suite struct CountTests {
    @Test func countsWithBoundsAndNounsBeforeAndAfter() {
        expect([
            FactCase("合唱团招收学员80余人。", "80余人|count|80|over|人|学员"),
            FactCase("合唱团招收学员 80 余人。", "80 余人|count|80|over|人|学员"),
            FactCase("村里来了 30 多人。", "30 多人|count|30|over|人|-"),
            FactCase("全书分为6部分。", "6部分|count|6|exact|部分|-"),
            FactCase("合唱团由80余人组成。", "80余人|count|80|over|人|合唱团"),
            FactCase("他们走访了36家企业。", "36家|count|36|exact|家|企业"),
            FactCase("每个班承诺种好3至5棵石榴树", "3至5棵|count|3~5|range|棵|石榴树"),
            FactCase("社团新建《读书月刊》12期，", "12期|count|12|exact|期|《读书月刊》"),
            FactCase("目前已发放宣传册二百多本。", "二百多本|count|200|over|本|宣传册"),
            FactCase("出动铲雪车13辆次", "13辆次|count|13|exact|辆次|铲雪车"),
        ])
    }
}
