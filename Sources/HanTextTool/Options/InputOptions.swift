#if CommandLineTool
    import ArgumentParser
    import Foundation

    enum InputFormat: String, ExpressibleByArgument, CaseIterable {
        case text, lines, jsonl
    }

    struct InputOptions: ParsableArguments {
        @Argument(help: ArgumentHelp("The files to read; `-` or none for standard input.", valueName: "file"))
        var files: [String] = []

        @Option(
            name: .long,
            help: "What a record is: a whole file (text), a line (lines) or a JSON object a line (jsonl).")
        var input: InputFormat = .text

        @Option(help: ArgumentHelp("The member of a JSON object that holds the text.", valueName: "name"))
        var textField = "text"

        @Option(
            help: ArgumentHelp("The member that names the record; without it, the line's number.", valueName: "name"))
        var idField = "id"

        @Option(help: ArgumentHelp("The member that holds the title, which keywords uses.", valueName: "name"))
        var titleField = "title"

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp("Threads to work on; the output's order doesn't change.", valueName: "n"))
        var jobs: Int?

        var threads: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

        var parser: RecordParser {
            RecordParser(
                format: input,
                reader: JSONRecordReader(textField: textField, idField: idField, titleField: titleField),
                namesFile: files.count > 1)
        }

        func reader() -> BatchReader { BatchReader(files: files, format: input) }

        func validate() throws {
            if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on, not \(jobs).") }
        }
    }
#endif
