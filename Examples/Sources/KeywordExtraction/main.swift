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
print("\nAll files: " + extractor.keywords(in: all, limit: 15).map(\.term).joined(separator: " "))
