import Testing

@testable import HanText

@Suite struct StatisticsTests {
    private func fact(_ text: String, _ number: Int, _ unit: Unit?) -> NumericFact {
        NumericFact(
            span: TextSpan(start: 0, end: text.utf8.count), text: text, kind: .count,
            lower: .number(ExactDecimal(number)),
            unit: unit)
    }

    private func statistic(_ fact: Int, item: String?, relation: Statistic.Relation? = nil) -> Statistic {
        let span = TextSpan(start: 0, end: 0)
        return Statistic(
            fact: fact, item: item.map { Statistic.Phrase(span: span, text: $0) }, relation: relation, sentence: span)
    }

    private let people = Unit(text: "人", name: "人", dimension: .classifier)
    private let mu = Unit(
        text: "亩", name: "亩", dimension: .area, factor: ExactDecimal(2000).divided(by: 3))
    private let hectare = Unit(text: "公顷", name: "公顷", dimension: .area, factor: ExactDecimal(10000))

    private func table() -> Statistics {
        var table = Statistics()
        table.append(
            StatisticExtractor.Result(
                facts: [fact("3人", 3, people), fact("15亩", 15, mu)],
                statistics: [
                    statistic(0, item: "医生"), statistic(1, item: "耕地", relation: .init(kind: .part, row: 0)),
                ]), document: "a")
        table.append(
            StatisticExtractor.Result(
                facts: [fact("1公顷", 1, hectare), fact("4人", 4, people)],
                statistics: [
                    statistic(0, item: "耕地"), statistic(1, item: "医生", relation: .init(kind: .change, row: 0)),
                ]), document: "b")
        return table
    }

    @Test func documentsKeepTheirNamesAndRelationsTheirRows() {
        let table = table()
        #expect(table.map(\.document) == ["a", "a", "b", "b"])
        #expect(table.map(\.statistic.relation?.row) == [nil, 0, nil, 2])
    }

    @Test func valuesAreBroughtToOneUnit() {
        let land = table().filter { $0.statistic.item?.text == "耕地" }
        #expect(land.map { $0.value(in: hectare) } == [ExactDecimal(1), ExactDecimal(1)])
        #expect(land.total() == ExactDecimal(30))
        #expect(land.reversed().total() == ExactDecimal(2))
        #expect(land[0].value(in: people) == nil)
    }

    @Test func plainCollectionCodeFiltersAndSums() {
        let groups = table().grouped { $0.statistic.item?.text }
        #expect(groups["医生"]?.total() == ExactDecimal(7))
        #expect(groups.count == 2)
        #expect(table().total() == nil)
        #expect(Statistics().total() == nil)
    }

    @Test func rowsHaveAFieldForEachColumn() {
        for row in table() { #expect(row.fields.count == Statistics.Row.columns.count) }
        #expect(Set(Statistics.Row.columns).count == Statistics.Row.columns.count)
        let second = table()[1].fields
        #expect(second[0] == "a" && second.contains("耕地") && second.contains("15亩") && second.contains("part"))
    }
}
