import Foundation

/// The text that a benchmark runs over.
public struct Corpus: Sendable {
    /// The whole text.
    public let text: String
    /// The text in pieces, one article each.
    public let documents: [String]
    /// What the text is, for the names of the benchmarks.
    public let name: String

    /// A text as one article.
    public init(text: String, name: String) {
        self.text = text
        self.name = name
        documents = [text]
    }

    /// The sample page over and over, to about so many bytes, but at least once; one article each.
    public init(sampleBytes: Int) {
        let page = Self.samplePage
        let times = max(1, sampleBytes / page.utf8.count)
        text = String(repeating: page, count: times)
        documents = Array(repeating: page, count: times)
        name = "sample x \(times)"
    }

    /// A UTF-8 file of any size, cut at line ends into blocks of about 2 kB: one article each. Ends the process
    /// where the file can't be read.
    public init(file: String) {
        guard let data = FileManager.default.contents(atPath: file), !data.isEmpty else {
            RecordedCounts.stop("\(file) can't be read or is empty; expected a UTF-8 text file")
        }
        text = String(decoding: data, as: UTF8.self)
        name = URL(fileURLWithPath: file).lastPathComponent
        documents = Self.blocks(of: text, size: 2000)
    }

    /// The file that `HANTEXT_CORPUS` names; without it the sample page to `HANTEXT_CORPUS_MB` megabytes (4).
    public static func fromEnvironment() -> Corpus {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["HANTEXT_CORPUS"] { return Corpus(file: path) }
        return Corpus(sampleBytes: Int((Double(environment["HANTEXT_CORPUS_MB"] ?? "") ?? 4) * 1e6))
    }

    /// How long a benchmark runs: `HANTEXT_BENCHMARK_SECONDS`, 5 by default.
    public static var milliseconds: Int {
        Int((Double(ProcessInfo.processInfo.environment["HANTEXT_BENCHMARK_SECONDS"] ?? "") ?? 5) * 1000)
    }

    /// The sample page of the repository. Ends the process where it can't be read.
    public static var samplePage: String {
        let sample = root.appendingPathComponent("Examples/Sample/news-page.txt")
        guard let page = try? String(contentsOf: sample, encoding: .utf8), !page.isEmpty else {
            RecordedCounts.stop("\(sample.path) can't be read; expected the sample page of the repository")
        }
        return page
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
}
