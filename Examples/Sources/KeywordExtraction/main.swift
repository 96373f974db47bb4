// From a folder of news files to the keywords of each file and of all of them together.
//
//   swift run KeywordExtraction [FOLDER] [OUTPUT FOLDER]

import HanText
import NewsFolder

let folder = try NewsFolder.fromCommandLine()
let extractor = KeywordExtractor(segmenter: try Segmenter())

// The keywords of each file.
let records = folder.files.map { file in
    AnalysisRecord(
        id: .string(file.name), text: file.text, content: .keywords(extractor.keywords(in: file.text, limit: 10)))
}
print(TextTableWriter(stage: .keywords, width: 80).string(records))
print(try NewsFolder.write(JSONLinesWriter(offsets: .scalar).string(records), as: "keywords.jsonl"))

// The keywords of the folder as one text.
let all = folder.files.map(\.text).joined(separator: "\n\n")
let keywords = extractor.keywords(in: all, limit: 15)
print("\nAll files: " + keywords.map(\.term).joined(separator: " "))
let bars = keywords.map { BarChart.Bar(label: $0.term, value: $0.weight, valueText: "\($0.count)") }
print(try NewsFolder.write(BarChart(title: "Keywords", bars: bars).svg(), as: "keywords.svg"))
