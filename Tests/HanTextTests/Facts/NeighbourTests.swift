import HanText
import Testing

/// Numbers whose neighbours begin other words than they seem to, and rates and open ends that are written with a sign.
@Suite struct NeighbourTests {
    @Test func tenthsInFrontOfWordsThatLookLikeOnesWith成() {
        expect([
            FactCase("村里三成人口外出务工。", "三成|ratio|0.3|exact|成|人口"),
            FactCase("四成年轻人。", "四成|ratio|0.4|exact|成|年轻人"),
            FactCase("2成员工。", "2成|ratio|0.2|exact|成|员工"), FactCase("六成都是老客户。", "六成|ratio|0.6|exact|成|-"),
            FactCase("八成本科生留在本省。", "八成|ratio|0.8|exact|成|本科生"),
            FactCase("三成不同意见。", "三成|ratio|0.3|exact|成|不同意见"),
            FactCase("两亿成年人需要护眼。", "两亿|count|200000000|exact|-|成年人"), FactCase("三成员国退出。"),
            FactCase("一成不变。"), FactCase("2成都车展。"),
        ])
    }

    @Test func ratesOfSoManyPersons() {
        expect([
            FactCase("发病率为41.5/10万。", "41.5/10万|ratio|0.000415|exact|-|-"),
            FactCase("死亡率降到3.2/十万以下。", "3.2/十万以下|ratio|0.000032|atMost|-|-"),
            FactCase("检出率12/万。", "12/万|ratio|0.0012|exact|-|-"),
        ])
    }

    @Test func openEndsWithAPlusSign() {
        expect([
            FactCase("产品卖到80+城市。", "80+|count|80|over|-|城市"), FactCase("开出300＋家分店。", "300＋家|count|300|over|家|分店"),
            FactCase("拥有4.5万+会员。", "4.5万+|count|45000|over|-|会员"),
            FactCase("70+岁的老人。", "70+岁|age|70|over|岁|-"), FactCase("公司按N+1赔付。"), FactCase("实行3+2学制。"),
        ])
    }

    @Test func agesInTens() {
        expect([
            FactCase("年过七旬的木匠。", "七旬|age|7|exact|旬|-"), FactCase("近九旬的奶奶。", "近九旬|age|9|under|旬|-"),
            FactCase("他朝九晚五。"),
        ])
    }

    @Test func aBitLaterIsNoTimeOfDay() {
        expect([FactCase("来晚一点的客人。"), FactCase("早一点出发。"), FactCase("昨晚八点开门。", "昨晚八点|date|20:00|exact|-|-")])
    }

    @Test func tenYearsAreTenOfAYear() throws {
        let facts = FactCase.extractor.facts(in: "八旬老人和30岁青年。")
        let year = try #require(facts[1].unit)
        #expect(facts[0].converted(to: year)?.lower == .number(80))
    }

    @Test func bodiesOfOneCharacterBehindADemonstrative() {
        expect([
            FactCase("该行总资产达9亿元。", "9亿元|money|900000000|exact|元|总资产"),
            FactCase("该市常住人口50万人。", "50万人|count|500000|exact|人|常住人口"),
            FactCase("该行业产值3亿元。", "3亿元|money|300000000|exact|元|行业产值"),
        ])
    }

    @Test func whatBelongsToTheWordsBehind() {
        expect([
            FactCase("90间库房不同程度漏水。", "90间|count|90|exact|间|库房"),
            FactCase("60户农户户均增收2千元。", "60户|count|60|exact|户|农户", "2千元|money|2000|exact|元|-"),
            FactCase("甲县、乙县等地气温升至9℃。", "9℃|temperature|9|exact|℃|气温"),
            FactCase("累计报告流感病例40例，死亡2例。", "40例|count|40|exact|例|流感病例", "2例|count|2|exact|例|-"),
            FactCase("书店以每册20元的价格售出600册。", "每册20元|rate|20|exact|元/册|价格", "600册|count|600|exact|册|-"),
            FactCase("产值以年均7%的速度增长。", "7%|percent|0.07|exact|%|-"),
        ])
    }
}
