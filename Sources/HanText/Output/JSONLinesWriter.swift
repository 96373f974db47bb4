/// Writes one JSON object a line for each record, keys in a fixed order, decimals as strings, `null` for what
/// the text doesn't say.
///
/// ```text
/// {"id":"a","facts":[{"text":"570余人","start":0,"end":6,"kind":"count","lower":"570",…}]}
/// ```
public struct JSONLinesWriter: RecordWriter {
    /// What `start` and `end` count.
    public var offsets: OffsetUnit

    /// Creates a writer.
    public init(offsets: OffsetUnit = .utf8) { self.offsets = offsets }

    /// The record's object and a line break.
    public func append(_ record: AnalysisRecord, to output: inout [UInt8]) {
        output.append("{\"id\":" as StaticString)
        output.append(json: record.id)
        switch record.content {
        case .tokens(let tokens):
            let map = OffsetMap(record.text, unit: offsets)
            list("tokens", tokens, to: &output) { append($0, of: record.text, map, to: &$1) }
        case .numbers(let numbers):
            let map = OffsetMap(record.text, unit: offsets)
            list("numbers", numbers, to: &output) { append($0, map, to: &$1) }
        case .facts(let facts):
            let map = OffsetMap(record.text, unit: offsets)
            list("facts", facts, to: &output) { append($0, map, to: &$1) }
        case .statistics(let result):
            let map = OffsetMap(record.text, unit: offsets)
            list("facts", result.facts, to: &output) { append($0, map, to: &$1) }
            list("statistics", result.statistics, to: &output) { append($0, of: result, to: &$1) }
        case .keywords(let keywords):
            list("keywords", keywords, to: &output) { append($0, to: &$1) }
        case .articles(let articles, let page):
            let map = OffsetMap(record.text, unit: offsets)
            list("keywords", page, to: &output) { append($0, to: &$1) }
            list("articles", articles, to: &output) { append($0, map, to: &$1) }
        case .error(let message):
            output.append(",\"error\":" as StaticString)
            output.append(json: message)
        }
        output.append("}\n" as StaticString)
    }

    private func list<Element>(
        _ key: StaticString, _ elements: [Element], to output: inout [UInt8],
        append: (Element, inout [UInt8]) -> Void
    ) {
        output.append(",\"" as StaticString)
        output.append(key)
        output.append("\":[" as StaticString)
        for (index, element) in elements.enumerated() {
            output.append(index == 0 ? "{" : ",{")
            append(element, &output)
            output.append(UInt8(ascii: "}"))
        }
        output.append(UInt8(ascii: "]"))
    }

    private func appendSpan(_ span: TextSpan, _ map: OffsetMap, to output: inout [UInt8]) {
        let range = map.range(span)
        output.append(",\"start\":" as StaticString)
        output.append(number: range.lowerBound)
        output.append(",\"end\":" as StaticString)
        output.append(number: range.upperBound)
    }

    private func append(_ token: Token, of text: String, _ map: OffsetMap, to output: inout [UInt8]) {
        output.append("\"text\":" as StaticString)
        output.append(json: text[token.span])
        appendSpan(token.span, map, to: &output)
        output.append(",\"kind\":\"" as StaticString)
        output.append("\(token.kind)")
        output.append(UInt8(ascii: "\""))
    }

    private func append(_ numeral: Numeral, _ map: OffsetMap, to output: inout [UInt8]) {
        output.append("\"text\":" as StaticString)
        output.append(json: numeral.text)
        appendSpan(numeral.span, map, to: &output)
        appendField(",\"kind\":", numeral.kind.rawValue, to: &output)
        output.append(",\"lower\":" as StaticString)
        output.append(json: numeral.lower)
        output.append(",\"upper\":" as StaticString)
        output.append(json: numeral.upper)
        appendField(",\"bound\":", numeral.bound.rawValue, to: &output)
    }

    private func append(_ fact: NumericFact, _ map: OffsetMap, to output: inout [UInt8]) {
        output.append("\"text\":" as StaticString)
        output.append(json: fact.text)
        appendSpan(fact.span, map, to: &output)
        appendField(",\"kind\":", fact.kind.rawValue, to: &output)
        output.append(",\"lower\":" as StaticString)
        output.append(json: fact.lower)
        output.append(",\"upper\":" as StaticString)
        output.append(json: fact.upper)
        appendField(",\"bound\":", fact.bound.rawValue, to: &output)
        appendField(",\"unit\":", fact.unit?.text, to: &output)
        appendField(",\"item\":", fact.item?.text, to: &output)
        appendField(",\"iso\":", fact.iso, to: &output)
        appendField(",\"grain\":", fact.grain?.rawValue, to: &output)
        output.append(",\"vague\":" as StaticString)
        output.append((fact.kind.isTime ? (fact.isVague ? "true" : "false") : "null") as StaticString)
    }

    private func append(_ row: Statistic, of result: StatisticExtractor.Result, to output: inout [UInt8]) {
        output.append("\"fact\":" as StaticString)
        output.append(number: row.fact)
        let text = result.facts.indices.contains(row.fact) ? result.facts[row.fact].text : nil
        appendField(",\"text\":", text, to: &output)
        appendField(",\"subject\":", row.subject?.text, to: &output)
        appendField(",\"predicate\":", row.predicate?.text, to: &output)
        appendField(",\"item\":", row.item?.text, to: &output)
        appendField(",\"period\":", row.period?.text, to: &output)
        appendField(",\"period_interval\":", row.periodInterval, to: &output)
        appendField(",\"place\":", row.place?.text, to: &output)
        if let comparison = row.comparison {
            appendField(",\"comparison\":{\"direction\":", comparison.direction.rawValue, to: &output)
            appendField(",\"base\":", comparison.base, to: &output)
            output.append(UInt8(ascii: "}"))
        } else {
            output.append(",\"comparison\":null" as StaticString)
        }
        if let relation = row.relation {
            appendField(",\"relation\":{\"kind\":", relation.kind.rawValue, to: &output)
            output.append(",\"row\":" as StaticString)
            output.append(number: relation.row)
            output.append(UInt8(ascii: "}"))
        } else {
            output.append(",\"relation\":null" as StaticString)
        }
        appendField(",\"heading\":", row.heading?.text, to: &output)
    }

    private func append(_ article: ArticleKeywords, _ map: OffsetMap, to output: inout [UInt8]) {
        output.append("\"heading\":" as StaticString)
        output.append(json: article.heading)
        appendSpan(article.span, map, to: &output)
        list("keywords", article.keywords, to: &output) { append($0, to: &$1) }
    }

    private func append(_ keyword: Keyword, to output: inout [UInt8]) {
        output.append("\"term\":" as StaticString)
        output.append(json: keyword.term)
        output.append(",\"weight\":" as StaticString)
        output.append(weightText(keyword.weight))
        output.append(",\"count\":" as StaticString)
        output.append(number: keyword.count)
    }

    private func appendField(_ key: StaticString, _ value: String?, to output: inout [UInt8]) {
        output.append(key)
        output.append(json: value)
    }
}
