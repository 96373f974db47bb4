import HanText
import Testing

/// Amounts as banks, Cantonese and scientists write them, and halves.
@Suite struct AmountTests {
    @Test func amountsInTheDigitsOfBanks() {
        expect([
            FactCase("合计叁佰贰拾壹肆角伍分", "叁佰贰拾壹肆角伍分|money|321.45|exact|元|-"),
            FactCase("柒拾陸貳角", "柒拾陸貳角|money|76.2|exact|元|-"),
            FactCase("人民币贰拾捌玖角", "人民币贰拾捌玖角|money|28.9|exact|元|-"),
            FactCase("壹角", "壹角|money|0.1|exact|元|-"), FactCase("人民币伍角", "人民币伍角|money|0.5|exact|元|-"),
            FactCase("柒分", "柒分|money|0.07|exact|元|-"), FactCase("七分", "七分|count|7|exact|分|-"),
            FactCase("两角", "两角|money|0.2|exact|元|-"), FactCase("拾得一角布"),
        ])
    }

    @Test func metresWithTheirCentimetres() {
        expect([
            FactCase("身高1米76", "1米76|length|1.76|exact|米|身高"), FactCase("一米七六", "一米七六|length|1.76|exact|米|-"),
            FactCase("跳出7米05，", "7米05|length|7.05|exact|米|-"),
            FactCase("前方3米15人", "3米|length|3|exact|米|前方", "15人|count|15|exact|人|-"),
        ])
    }

    @Test func amountsWithoutAUnitAreOfWhatTheyAreOf() {
        expect([
            FactCase("年度票房达12亿", "12亿|money|1200000000|exact|-|年度票房"),
            FactCase("观影人次达3亿", "3亿|count|300000000|exact|-|观影人次"),
            FactCase("常住人口增至210万", "210万|count|2100000|exact|-|常住人口"), FactCase("指数升至3万", "3万|plain|30000|exact|-|-"),
            FactCase("最高气温：28℃，", "28℃|temperature|28|exact|℃|最高气温"), FactCase("联系人：3人", "3人|count|3|exact|人|-"),
            FactCase(
                "分别提高0.4个和1.3个百分点", "0.4个|percentagePoint|0.4|exact|个百分点|-", "1.3个百分点|percentagePoint|1.3|exact|个百分点|-"),
            FactCase("新增车站4个、公园3个", "4个|count|4|exact|个|车站", "3个|count|3|exact|个|公园"),
            FactCase("较预测数百分之八下调", "百分之八|percent|0.08|exact|%|-"), FactCase("数百分钟", "数百分钟|duration|-|about|分钟|-"),
            FactCase("增加○點三七個百分點", "○點三七個百分點|percentagePoint|0.37|exact|個百分點|-"),
        ])
    }

    @Test func tenYearsAreTen() {
        expect([
            FactCase("他教了十年书", "十年|duration|10|exact|年|-"), FactCase("为期十天", "十天|duration|10|exact|天|-"),
            FactCase("十年间翻番", "十年间|period|10|exact|年|-"), FactCase("新时代十年的成就"), FactCase("百年变局"),
            FactCase("后一个十年", "后一个|ordinal|1|exact|个|十年"),
            FactCase("学费突破3万个国家统计局今天发布", "突破3万个|count|30000|over|个|学费", "今天|date|-|exact|-|-"),
        ])
    }

    @Test func blanksInOrdinalsAndPeriods() {
        let facts = FactCase.extractor.facts(in: "以第 6 名完赛。截至 2023 年底，第三所学校开学。")
        #expect(facts.map(\.text) == ["第 6 名", "截至 2023 年底", "第三所"])
        #expect(facts.map(\.kind) == [.ordinal, .period, .ordinal])
    }

    @Test func numberedInstitutionsAreNames() {
        for text in ["某市第三社会福利院启用", "江城交警七大队执勤", "中铁十八局承建", "市第二中学", "四倍券预约"] {
            #expect(FactCase.extractor.facts(in: text).isEmpty, "\(text)")
        }
        let counted = [
            "出动3个大队": "3个", "市消防12支队伍比武": "12支", "第三所学校": "第三所", "第二批学校": "第二批", "五省区联合治沙": "五省区",
        ]
        for (text, figure) in counted {
            #expect(FactCase.extractor.facts(in: text).map(\.text) == [figure], "\(text)")
        }
    }

    @Test func amountsOfHongKong() {
        expect([
            FactCase("找回两毫", "两毫|money|0.2|exact|元|-"), FactCase("五仙", "五仙|money|0.05|exact|元|-"),
            FactCase("车费四元五毫", "四元五毫|money|4.5|exact|元|车费"), FactCase("一毫五仙", "一毫五仙|money|0.15|exact|元|-"),
            FactCase("五個二毫七", "五個二毫七|money|5.27|exact|元|-"),
            FactCase("港币五个二毫", "港币五个二毫|money|5.2|exact|港元|-"), FactCase("八仙过海"), FactCase("一丝一毫"),
            FactCase("三毫米", "三毫米|length|3|exact|毫米|-"), FactCase("三仙姑"),
        ])
    }

    @Test func halvesAndHalfPrices() {
        expect([
            FactCase("切了一个半。", "一个半|count|1.5|exact|个|-"), FactCase("喝了两碗半，", "两碗半|count|2.5|exact|碗|-"),
            FactCase("一个半新的柜子"), FactCase("三个半岛", "三个|count|3|exact|个|半岛"),
            FactCase("三个半月", "三个半月|duration|3.5|exact|月|-"), FactCase("打对折", "对折|ratio|0.5|exact|折|-"),
            FactCase("打了对折", "对折|ratio|0.5|exact|折|-"), FactCase("对折出售", "对折|ratio|0.5|exact|折|-"),
            FactCase("把信纸对折"), FactCase("不打折"),
        ])
    }

    @Test func powers() {
        expect([
            FactCase("相距约1.5×10^8公里", "约1.5×10^8公里|length|150000000|about|公里|-"),
            FactCase("有3×10⁴个细胞", "3×10⁴个|count|30000|exact|个|细胞"),
            FactCase("长2x10^-3米", "2x10^-3米|length|0.002|exact|米|-"),
            FactCase("买2*10元", "10元|money|10|exact|元|-"),
        ])
    }

    @Test(arguments: [
        ("-1.2^3", "-1.728"), ("10^6", "1000000"), ("4×10^5", "400000"), ("10⁻²", "0.01"), ("2^-1", "0.5"),
        ("点二五", "0.25"),
        ("点零七", "0.07"), ("叁拾貳肆角", "32.4"), ("打对折", "0.5"),
    ]) func numbers(_ text: String, _ expected: String) {
        #expect(NumeralExtractor().numerals(in: text).map { $0.lower?.description } == [expected])
    }

    @Test(arguments: [
        ("12³", ["12"]), ("点三首歌", ["3"]), ("十点二五", ["10.25"]), ("2*10", ["2", "10"]), ("一到3", ["1", "3"]),
        ("九台机床", ["9"]),
        ("2^1000", ["2", "1000"]), ("百年老店", []), ("飞上九天", ["9"]),
    ]) func leavesOtherNumbers(_ text: String, _ expected: [String]) {
        #expect(NumeralExtractor().numerals(in: text).map { $0.lower?.description } == expected)
    }

    @Test func machinesAndTowns() {
        expect([
            FactCase("新购九台机床", "九台|count|9|exact|台|机床"), FactCase("五台拖拉机", "五台|count|5|exact|台|拖拉机"),
            FactCase("九台区"), FactCase("山西五台"), FactCase("登五台山"),
        ])
    }
}
