import Foundation

/// The text that every benchmark runs over.
///
/// `HANTEXT_CORPUS=FILE` names a UTF-8 text file of any size; without it the sample page is repeated to
/// `HANTEXT_CORPUS_MB` megabytes (4 by default).
struct Corpus: Sendable {
    /// The whole text.
    let text: String
    /// The text in blocks of about 2 kB, cut at line ends: one document each.
    let documents: [String]
    /// What the text is, for the names of the benchmarks.
    let name: String

    init() {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["HANTEXT_CORPUS"] {
            guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else {
                Self.stop("HANTEXT_CORPUS: \(path) can't be read or is empty; expected a UTF-8 text file")
            }
            text = String(decoding: data, as: UTF8.self)
            name = URL(fileURLWithPath: path).lastPathComponent
        } else {
            let sample = Self.root.appendingPathComponent("Examples/Sample/news-page.txt")
            guard let page = try? String(contentsOf: sample, encoding: .utf8), !page.isEmpty else {
                Self.stop("\(sample.path) can't be read; expected the sample page of the repository")
            }
            let wanted = (Double(environment["HANTEXT_CORPUS_MB"] ?? "") ?? 4) * 1e6
            let times = max(1, Int(wanted) / page.utf8.count)
            text = String(repeating: page, count: times)
            name = "sample x \(times)"
        }
        documents = Self.blocks(of: text, size: 2000)
    }

    /// How long each benchmark runs: `HANTEXT_BENCHMARK_SECONDS`, 5 by default.
    static var milliseconds: Int {
        Int((Double(ProcessInfo.processInfo.environment["HANTEXT_BENCHMARK_SECONDS"] ?? "") ?? 5) * 1000)
    }

    /// The root of the repository.
    static var root: URL {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url
    }

    private static func blocks(of text: String, size: Int) -> [String] {
        var blocks: [String] = []
        var block = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            block += line
            block += "\n"
            if block.utf8.count >= size {
                blocks.append(block)
                block = ""
            }
        }
        if !block.isEmpty { blocks.append(block) }
        return blocks
    }

    private static func stop(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(2)
    }
}
