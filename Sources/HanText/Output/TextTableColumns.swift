/// The columns of a table for the terminal: fewer and shorter than those of CSV, with headings to read.
struct TextTableColumns {
    struct Column {
        var heading: String
        var isNumeric = false
        /// Whether it stands also where it is empty.
        var isKept = false
        var cells: [String]
    }

    let stage: AnalysisStage
    let language: TextTableWriter.Language

    func columns(of record: AnalysisRecord) -> [Column] {
        switch record.content {
        case .tokens(let tokens):
            let words = tokens.filter { $0.kind != .whitespace }
            return [
                column("word", "词", words.map { String(record.text[$0.span]) }, isKept: true),
                column("kind", "类型", words.map { "\($0.kind)" }),
            ]
        case .numbers(let numbers):
            return [
                column("number", "数字", numbers.map(\.text), isKept: true),
                column(
                    "value", "数值", numbers.map { range($0.lower?.description, $0.upper?.description) }, isNumeric: true),
                column("bound", "界", numbers.map { boundText($0.bound) }),
                column("kind", "类型", numbers.map(\.kind.rawValue)),
            ]
        case .facts(let facts):
            return figureColumns(facts) + [
                column("item", "对象", facts.map { $0.item?.text ?? "" }),
                column("iso", "时间(ISO 8601)", facts.map { $0.iso ?? "" }),
            ]
        case .statistics(let result):
            let rows = result.statistics.filter { result.facts.indices.contains($0.fact) }
            let facts = rows.map { result.facts[$0.fact] }
            return [
                column("figure", "数字", facts.map(\.text), isKept: true),
                column("bound", "界", facts.map { boundText($0.bound) }),
                column("unit", "单位", facts.map { $0.unit?.text ?? "" }),
                column("item", "对象", zip(rows, facts).map { $0.item?.text ?? $1.item?.text ?? "" }),
                column("subject", "主体", rows.map { $0.subject?.text ?? "" }),
                column("predicate", "动作", rows.map { $0.predicate?.text ?? "" }),
                column("period", "时段", rows.map { $0.period?.text ?? "" }),
                column("place", "地点", rows.map { $0.place?.text ?? "" }),
            ]
        case .keywords(let keywords):
            return keywordColumns(keywords)
        case .articles(let articles, let page):
            let headings = articles.flatMap { article in article.keywords.map { _ in article.heading ?? "" } }
            return keywordColumns(page + articles.flatMap(\.keywords)) + [
                column("article", "文章", page.map { _ in "" } + headings)
            ]
        case .error:
            return []
        }
    }

    private func keywordColumns(_ keywords: [Keyword]) -> [Column] {
        [
            column("keyword", "关键词", keywords.map(\.term), isKept: true),
            column("weight", "权重", keywords.map { weightText($0.weight, digits: 4) }, isNumeric: true),
            column("count", "次数", keywords.map { String($0.count) }, isNumeric: true),
        ]
    }

    private func figureColumns(_ facts: [NumericFact]) -> [Column] {
        [
            column("figure", "数字", facts.map(\.text), isKept: true),
            column("value", "数值", facts.map { range($0.lower?.text, $0.upper?.text) }, isNumeric: true),
            column("bound", "界", facts.map { boundText($0.bound) }),
            column("unit", "单位", facts.map { $0.unit?.text ?? "" }),
            column("kind", "类型", facts.map(\.kind.rawValue)),
        ]
    }

    private func column(
        _ english: String, _ chinese: String, _ cells: [String], isNumeric: Bool = false, isKept: Bool = false
    ) -> Column {
        Column(
            heading: language == .english ? english : chinese, isNumeric: isNumeric, isKept: isKept, cells: cells)
    }

    private func range(_ lower: String?, _ upper: String?) -> String {
        guard let upper else { return lower ?? "" }
        return "\(lower ?? "")–\(upper)"
    }

    /// Exact is the rule: the column speaks only where a bound does.
    private func boundText(_ bound: Bound) -> String { bound == .exact ? "" : bound.rawValue }
}
