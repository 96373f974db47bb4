// From a folder of news files to a table of statistics, a CSV and a JSON Lines file, sums and a chart.
//
//   swift run StatisticExtraction [FOLDER] [OUTPUT FOLDER]

import HanText
import NewsFolder

let extractor = StatisticExtractor(segmenter: try Segmenter())
let records = try NewsFolder.fromCommandLine().files.map { file in
    AnalysisRecord(
        id: .string(file.name), text: file.text, content: .statistics(extractor.statistics(in: file.text)))
}

// The rows as a table on the terminal, as CSV for a spreadsheet and as JSON Lines for a program.
print(TextTableWriter(stage: .statistics, width: 132).string(records))
print(try NewsFolder.write(DelimitedWriter(.csv, stage: .statistics).string(records), as: "statistics.csv"))
print(try NewsFolder.write(JSONLinesWriter(offsets: .scalar).string(records), as: "statistics.jsonl"))

// What was counted in people, summed by item with plain Swift; the values are exact decimals.
let people: Set<String> = ["人", "名", "位"]
var totals: [String: ExactDecimal] = [:]
for record in records {
    guard case .statistics(let result) = record.content else { continue }
    for row in result.statistics {
        let fact = result.facts[row.fact]
        guard fact.kind == .count, let unit = fact.unit?.text, people.contains(unit), let item = row.item?.text,
            case .number(let value)? = fact.lower
        else { continue }
        totals[item] = totals[item, default: 0].adding(value)
    }
}
print("\nPeople, by item:")
for (item, total) in totals.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print("  \(total)\t\(item)") }

// One chart: the largest counts of people.
let bars = totals.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(12).map { item, total in
    BarChart.Bar(label: item, value: Double(total), valueText: total.description)
}
print(try NewsFolder.write(BarChart(title: "People, by item", bars: Array(bars)).svg(), as: "people.svg"))
