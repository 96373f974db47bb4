// Prints the candidates for the subjects, places and periods of rows, with their features; README.md has the recipe.
//
//     TrainFields FILE.jsonl…      records with `id` and `text`; tab-separated values to standard output
//
// A row for each candidate: the record's id, the start of the row's figure in Unicode scalars and its end, the field, the
// candidate's text (empty where the field is left empty) and the features.

import Foundation
@_spi(Training) import HanText

struct Record: Decodable {
    var id: String
    var text: String
}

let extractor = StatisticExtractor(segmenter: try Segmenter())
print("id\tstart\tend\tfield\ttext\t" + StatisticExtractor.fieldFeatureNames.joined(separator: "\t"))
for path in CommandLine.arguments.dropFirst() {
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
        let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
        let facts = extractor.statistics(in: record.text).facts
        let offsets = OffsetMap(record.text, unit: .scalar)
        var output = ""
        for candidate in extractor.fieldCandidates(in: record.text) {
            let span = facts[candidate.fact].span
            let text = (candidate.text ?? "").filter { $0 != "\t" && $0 != "\n" }
            output += "\(record.id)\t\(offsets.offset(span.start))\t\(offsets.offset(span.end))"
            output += "\t\(candidate.field)\t\(text)"
            for value in candidate.features { output += "\t\(value)" }
            output += "\n"
        }
        print(output, terminator: "")
    }
}
