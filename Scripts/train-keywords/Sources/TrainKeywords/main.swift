// Makes what the keyword ranking ships with; README.md has the recipe.
//
//     TrainKeywords count OUTPUT MINIMUM LINES… [--jsonl FILE…]   document frequencies, a document a line
//     TrainKeywords features FILE.jsonl [FREQUENCIES]                         a row for each candidate, to standard output

import Foundation
@_spi(Training) import HanText

struct Record: Decodable {
    var id: String
    var title: String?
    var text: String
}

func lines(_ path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
}

func records(_ path: String) throws -> [Record] {
    try lines(path).map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
}

func count(_ arguments: ArraySlice<String>) throws {
    let segmenter = try Segmenter()
    var frequencies = DocumentFrequencies()
    var isJSON = false
    for path in arguments.dropFirst(2) {
        if path == "--jsonl" {
            isJSON = true
        } else if isJSON {
            for record in try records(path) { frequencies.add(record.text, segmenter: segmenter) }
        } else {
            for line in try lines(path) { frequencies.add(String(line), segmenter: segmenter) }
        }
    }
    guard let output = arguments.first, let minimum = arguments.dropFirst().first.flatMap({ Int($0) }) else { return }
    let pruned = frequencies.pruned(below: minimum)
    let bytes = pruned.encoded()
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    print(
        "\(pruned.documentCount) documents, \(pruned.termCount) of \(frequencies.termCount) words, \(bytes.count) bytes"
    )
}

func features(_ path: String, frequencies: String?) throws {
    let table = try frequencies.map {
        try DocumentFrequencies(encoded: try Data(contentsOf: URL(fileURLWithPath: $0)))
    }
    let extractor = KeywordExtractor(segmenter: try Segmenter(), frequencies: table)
    print("id\ttitled\tterm\t" + KeywordExtractor.featureNames.joined(separator: "\t"))
    for record in try records(path) {
        for title in [nil, record.title] where title != "" {

            var output = ""
            for (term, row) in extractor.candidateRows(in: record.text, title: title) {
                let term = term.filter { !$0.isWhitespace }
                output += "\(record.id)\t\(title == nil ? 0 : 1)\t\(term)"
                for value in row { output += "\t\(value)" }
                output += "\n"
            }
            print(output, terminator: "")
        }
    }
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "count": try count(arguments.dropFirst())
case "features": try features(arguments.dropFirst().first ?? "", frequencies: arguments.dropFirst(2).first)
default: print("usage: TrainKeywords count OUTPUT MINIMUM LINES… [--jsonl FILE…] | features FILE.jsonl [FREQUENCIES]")
}
