import HanText
import Testing

/// Verbs, adverbs and places in front of a number, or behind what it counts, which are no nouns.
struct VerbBeforeNumberTests {
    typealias Row = ItemTests.Row

    private func check(_ rows: [Row]) { ItemTests().check(rows) }

    @Test func aVerbIsNotCounted() {
        check([
            Row("消防部门证实至少7人死亡。", "至少7人=-"), Row("应届生缺考61人。", "61人=-"),
            Row("他向亲戚借来4000余元。", "4000余元=-"), Row("骗子骗走9万元。", "9万元=-"),
            Row("城北一带停水700户，停电460户。", "700户=-", "460户=-"), Row("海关扣押26人。", "26人=-"),
            Row("两队共交手过11场。", "11场=-"), Row("该项目下月开工3段，投入运营41公里。", "3段=-", "41公里=-"),
            Row("翻车事故中重伤2人，轻伤8人。", "2人=-", "8人=-"), Row("專家證實最少5人受傷。", "最少5人=-"),
        ])
    }

    @Test func namesOfWhatIsToldStay() {
        check([
            Row("无证经营12起。", "12起=无证经营"), Row("去年出口5亿美元。", "5亿美元=出口"), Row("提出建议31条。", "31条=建议"),
            Row("安全宣讲26场次。", "26场次=安全宣讲"),
            Row("两人的失误都是7次。", "7次=失误"), Row("居民捐款6万元。", "6万元=居民捐款"), Row("五花肉每斤16元。", "每斤16元=五花肉"),
            Row("新增传染病21例。", "21例=传染病"), Row("夜间降雪9毫米。", "9毫米=降雪"), Row("起价9800元。", "9800元=起价"),
            Row("正式代表420名。", "420名=正式代表"),
        ])
    }

    @Test func theQuantityInFrontOfAVerbOrAdverbIs() {
        check([
            Row("棉花产量力争达到62万吨。", "62万吨=棉花产量"), Row("沿江气温普遍下降4℃。", "4℃=沿江气温"),
            Row("码头吞吐量破700万箱。", "700万箱=码头吞吐量"),
        ])
    }

    @Test func aPlaceIsNotCounted() {
        check([
            Row("井下38人全部升井。", "38人=-"), Row("客机上71人生还。", "71人=-"), Row("县境内15公里已通车。", "15公里=-"),
            Row("受灾共900户，其中南滩地区300户。", "900户=-", "300户=-"), Row("扶持贫困地区9个。", "9个=贫困地区"),
            Row("亏损店数较上年同季增加14家。", "14家=-"),
        ])
    }

    @Test func aVerbThatEndsTheClauseIsNoPartOfTheNoun() {
        check([
            Row("超过60家农场参赛。", "超过60家=农场"), Row("70多家药店签约入驻，", "70多家=药店"),
            Row("凌晨有19个车站关停，", "19个=车站"), Row("会上6位校友代表致辞。", "6位=校友代表"),
            Row("郊区5条轮渡航线停开，", "5条=轮渡航线"), Row("举办两场新书推介会。", "两场=新书推介会"),
            Row("收到40份参会回执。", "40份=参会回执"),
        ])
    }

    @Test func verbsThatModifyPersonsAreTaken() {
        check([
            Row("抓获4名作案分子。", "4名=作案分子"), Row("到场11名受邀嘉宾。", "11名=受邀嘉宾"), Row("检获约5公斤怀疑冰毒。", "约5公斤=冰毒"),
            Row("三年打井41眼。", "41眼=井"), Row("冲毁畜舍12间。", "12间=畜舍"),
            Row("搜出8包共重2公斤的茶叶。", "2公斤=茶叶"), Row("总量迈上7万亿元台阶。", "7万亿元=总量"),
        ])
    }
}

/// Ratios with decimals, points of Go, ends of quarters and what names two exchanges.
struct RatioAndEdgeTests {
    @Test func read() {
        expect([
            FactCase("男女性别比为103.5:100。", "103.5:100|ratio|1.035|exact|-|-"),
            FactCase("汇率为1:1.25。", "1:1.25|ratio|0.8|exact|-|-"),
            FactCase("红队以3:2获胜。", "3:2|score|3~2|exact|-|-"),
            FactCase("他以5目半获胜。", "5目半|count|5.5|exact|目|-"),
            FactCase("截至三季末。", "截至三季末|period|-|until|-|-"),
            FactCase("售价4元-7元/公斤。", "4元-7元/公斤|rate|4~7|range|元/公斤|售价"),
            FactCase("四季末端。"),
            FactCase("沪深两市走低。"),
            FactCase("他住在三重区。"),
            FactCase("休息不够五日。", "不够五日|duration|5|under|日|-"),
        ])
    }
}
