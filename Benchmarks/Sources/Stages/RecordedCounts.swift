import Foundation
import HanText

/// How much every stage finds in the sample page, as `Benchmarks/instructions --record` wrote it down: a benchmark
/// whose stage finds something else has measured something else.
public enum RecordedCounts {
    /// Ends the process where a stage doesn't find in the sample page what was recorded.
    ///
    /// Under another version of ICU, whose words are others, only a message is printed.
    public static func check(_ stage: Stage) {
        let file = Corpus.root.appendingPathComponent("Benchmarks/instructions.csv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            stop("\(file.path) can't be read; expected the recorded counts: Benchmarks/instructions --record")
        }
        let lines = text.split(separator: "\n")
        let row = lines.first { $0.hasPrefix("\(stage.name),sample,") }
        let numbers = row?.split(separator: ",").compactMap { Int($0) }
        guard let numbers, numbers.count == 3 else {
            stop("\(stage.name) is not in \(file.path): Benchmarks/instructions --record")
        }
        let (bytes, recorded) = (numbers[0], numbers[1])
        let found = Corpus(sampleBytes: bytes).documents.reduce(0) { $0 + stage.count($1) }
        guard found != recorded else { return }
        let message = "\(stage.name) found \(found) in the sample, and \(recorded) when it was recorded"
        if lines.first?.contains("ICU \(Segmenter.icuVersion),") != true {
            complain("\(message), with another version of ICU")
        } else {
            stop("\(message); if that is meant, Benchmarks/instructions --record")
        }
    }

    /// Prints to standard error.
    public static func complain(_ message: String) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
    }

    /// Prints to standard error and ends with status 2.
    public static func stop(_ message: String) -> Never {
        complain(message)
        exit(2)
    }
}
