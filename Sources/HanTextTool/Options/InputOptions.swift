#if CommandLineTool
    import ArgumentParser

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

        func validate() throws {
            if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on, not \(jobs).") }
        }
    }
#endif
