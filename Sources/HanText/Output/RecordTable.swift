/// The columns of a stage and the rows of a record: what CSV, TSV and Markdown show.
struct RecordTable: Sendable {
    let stage: AnalysisStage
    let offsets: OffsetUnit

    /// The names of the columns, those of the JSON contract.
    var columns: [String] {
        switch stage {
        case .segment: ["id", "text", "start", "end", "kind"]
        case .numbers: ["id", "text", "start", "end", "kind", "lower", "upper", "bound"]
        case .facts: Self.factColumns
        case .statistics:
            Self.factColumns + [
                "subject", "predicate", "period", "period_interval", "place", "direction", "base", "row", "relation",
                "related_row", "heading",
            ]
        case .keywords: ["id", "term", "weight", "count"]
        }
    }

    private static let factColumns = [
        "id", "text", "start", "end", "kind", "lower", "upper", "bound", "unit", "item", "iso", "grain",
        "vague",
    ]

    /// The columns that hold numbers, which Markdown and text tables align to the right.
    var numericColumns: Set<String> { ["start", "end", "lower", "upper", "weight", "count", "row", "related_row"] }

    /// The rows of a record; none for a record that could not be read.
    func rows(of record: AnalysisRecord) -> [[String]] {
        let id = record.id.description
        switch record.content {
        case .tokens(let tokens):
            let map = OffsetMap(record.text, unit: offsets)
            return tokens.map { [id, String(record.text[$0.span])] + place($0.span, map) + ["\($0.kind)"] }
        case .numbers(let numbers):
            let map = OffsetMap(record.text, unit: offsets)
            return numbers.map { number in
                [id, number.text] + place(number.span, map) + [
                    number.kind.rawValue, number.lower?.description ?? "", number.upper?.description ?? "",
                    number.bound.rawValue,
                ]
            }
        case .facts(let facts):
            let map = OffsetMap(record.text, unit: offsets)
            return facts.map { row(of: $0, item: $0.item?.text, id: id, map) }
        case .statistics(let result):
            let map = OffsetMap(record.text, unit: offsets)
            return result.statistics.enumerated().compactMap { number, statistic in
                guard result.facts.indices.contains(statistic.fact) else { return nil }
                let fact = result.facts[statistic.fact]
                return row(of: fact, item: statistic.item?.text ?? fact.item?.text, id: id, map) + [
                    statistic.subject?.text ?? "", statistic.predicate?.text ?? "", statistic.period?.text ?? "",
                    statistic.periodInterval ?? "", statistic.place?.text ?? "",
                    statistic.comparison?.direction.rawValue ?? "", statistic.comparison?.base ?? "", String(number),
                    statistic.relation?.kind.rawValue ?? "", statistic.relation.map { String($0.row) } ?? "",
                    statistic.heading?.text ?? "",
                ]
            }
        case .keywords(let keywords):
            return rows(of: keywords, id: id)
        case .articles(let articles, let page):
            return articles.enumerated().reduce(into: rows(of: page, id: id)) { rows, article in
                rows += self.rows(of: article.element.keywords, id: "\(id)#\(article.offset + 1)")
            }
        case .error:
            return []
        }
    }

    private func rows(of keywords: [Keyword], id: String) -> [[String]] {
        keywords.map { [id, $0.term, weightText($0.weight), String($0.count)] }
    }

    private func place(_ span: TextSpan, _ map: OffsetMap) -> [String] {
        let range = map.range(span)
        return [String(range.lowerBound), String(range.upperBound)]
    }

    private func row(of fact: NumericFact, item: String?, id: String, _ map: OffsetMap) -> [String] {
        [id, fact.text] + place(fact.span, map) + [
            fact.kind.rawValue, fact.lower?.text ?? "", fact.upper?.text ?? "", fact.bound.rawValue,
            fact.unit?.text ?? "", item ?? "", fact.iso ?? "",
            fact.grain?.rawValue ?? "", fact.kind.isTime ? String(fact.isVague) : "",
        ]
    }
}

extension NumericFact.Value {
    /// The value as the writers spell it.
    var text: String {
        switch self {
        case .number(let number): number.description
        case .calendar(let text): text
        }
    }
}
