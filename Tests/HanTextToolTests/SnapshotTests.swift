#if CommandLineTool
    import Foundation
    import Testing

    /// Help texts and outputs as they were last read by a person.
    ///
    /// `HANTEXT_UPDATE_SNAPSHOTS=1 Tests/Tool/check` writes them anew.
    @Suite struct SnapshotTests {
        static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
        static let isUpdating = ProcessInfo.processInfo.environment["HANTEXT_UPDATE_SNAPSHOTS"] == "1"

        func expect(_ output: String, matches name: String, in folder: URL = Self.folder) throws {
            let file = folder.appending(path: name)
            if Self.isUpdating { try Data(output.utf8).write(to: file) }
            let expected = try String(contentsOf: file, encoding: .utf8)
            #expect(output == expected, "\(name) has changed; see how to write it anew above")
        }

        @Test(arguments: [
            "", "segment", "numbers", "facts", "statistics", "keywords", "report", "train", "evaluate", "manual",
        ])
        func `help reads as it should`(command: String) throws {
            let result = try Tool.run(command.isEmpty ? ["--help"] : [command, "--help"])
            try expect(result.output, matches: "help\(command.isEmpty ? "" : "-" + command).txt")
        }

        @Test func `the manual page in Documentation is that of the tool`() throws {
            let result = try Tool.run(["manual"])
            #expect(result.status == 0)
            let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            try expect(result.output, matches: "hantext.1", in: root.appending(path: "Documentation"))
        }

        @Test(arguments: ["", "segment", "numbers", "facts", "statistics", "keywords", "report", "train"])
        func `the manual page has every option that the help has`(command: String) throws {
            let help = try Tool.run(command.isEmpty ? ["--help"] : [command, "--help"]).output
            let page = try Tool.run(["manual"]).output
            let options = help.matches(of: /--[a-z][a-z0-9-]+/).map { String($0.output) }
            for option in options where !["--help", "--version"].contains(option) {
                #expect(page.contains(option.replacing("-", with: "\\-")), "\(option)")
            }
            #expect(page.contains(".SS \"hantext \(command)"))
        }

        static let input = """
            {"id":1,"text":"镇里新建停车场3处,新增车位120个。"}
            {"id":"二|*","text":"气温零下5℃,降雪约12毫米。"}
            {"id":3,"text":"没有数字。"}
            """

        @Test(arguments: ["jsonl", "csv", "tsv", "markdown", "text"])
        func `facts come out in every format`(format: String) throws {
            let result = try Tool.run(
                ["facts", "--input", "jsonl", "--output", format, "--offsets", "scalar"], input: Self.input)
            #expect(result.status == 0)
            try expect(result.output, matches: "facts.\(format)")
        }

        @Test(arguments: ["jsonl", "csv", "text"]) func `numbers come out in every format`(format: String) throws {
            let result = try Tool.run(["numbers", "--input", "jsonl", "--output", format], input: Self.input)
            try expect(result.output, matches: "numbers.\(format)")
        }

        @Test func `words come out as CoNLL-U`() throws {
            let result = try Tool.run(
                ["segment", "--output", "conllu", "--engine", "icu"], input: "今天 有3本书。\n好")
            try expect(result.output, matches: "segment.conllu")
        }

        @Test(arguments: ["icu", "learned"]) func `numbers and their measure words come out as one`(engine: String)
            throws
        {
            let result = try Tool.run(
                ["segment", "--input", "lines", "--output", "text", "--join-measures", "--engine", engine],
                input: "共有3个村\n")
            #expect(result.output == "共 有 3个 村\n" || result.output == "共有 3个 村\n")
        }
    }
#endif
