#if CommandLineTool
    import ArgumentParser
    import Foundation
    import HanText

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
        case text, jsonl, csv, tsv, markdown, html, conllu, sqlite
    }

    enum ProgressMode: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never

        /// - Parameter isToTerminal: Whether the output goes to standard output, where a terminal would mix both.
        func make(_ input: InputOptions, isToTerminal: Bool) -> Progress {
            let isShown =
                switch self {
                case .always: true
                case .never: false
                case .auto: isatty(STDERR_FILENO) == 1 && !(isToTerminal && isatty(STDOUT_FILENO) == 1)
                }
            return Progress(isShown: isShown, total: isShown ? input.totalSize : nil)
        }
    }

    enum OffsetOption: String, ExpressibleByArgument, CaseIterable {
        case utf8, utf16, scalar
        var unit: OffsetUnit { OffsetUnit(rawValue: rawValue) ?? .utf8 }
    }

    struct OutputOptions: ParsableArguments {
        @Option(help: "The format of the output.")
        var output: OutputFormat = .text

        @Option(
            name: [.customShort("o"), .long],
            help: ArgumentHelp(
                "The file to write, instead of standard output; with sqlite the database to append to.",
                valueName: "file"))
        var to: String?

        @Option(help: "What start and end count.")
        var offsets: OffsetOption = .utf8

        @Flag(help: "CSV and TSV: begin with a byte order mark, by which Excel knows UTF-8.")
        var bom = false

        @Flag(help: "CSV and TSV: leave texts that look like formulas as they are.")
        var rawCells = false

        @Option(help: "Show progress on standard error; auto: only on a terminal.")
        var progress: ProgressMode = .auto

        var target: OutputTarget { OutputTarget(path: to) }

        func makeProgress(_ input: InputOptions) -> Progress { progress.make(input, isToTerminal: to == nil) }

        func writer(for stage: AnalysisStage, of input: InputOptions) throws -> any RecordWriter {
            switch output {
            case .text:
                if stage == .segment { return SegmentedTextWriter() }
                let width = to == nil ? Terminal.width : nil
                return TextTableWriter(
                    stage: stage, width: width, language: Terminal.language, showsID: input.namesRecords)
            case .jsonl: return JSONLinesWriter(offsets: offsets.unit)
            case .csv, .tsv:
                return DelimitedWriter(
                    output == .csv ? .csv : .tsv, stage: stage, offsets: offsets.unit, byteOrderMark: bom,
                    neutralizesFormulas: !rawCells)
            case .markdown: return MarkdownWriter(stage: stage, offsets: offsets.unit)
            case .conllu where stage == .segment: return CoNLLUWriter()
            case .conllu:
                throw ToolError(
                    "--output conllu is for segment; \(stage.rawValue) has text, jsonl, csv, tsv, markdown, html")
            case .sqlite, .html:
                throw ToolError(
                    "--output \(output.rawValue) is for facts, statistics and keywords, not for \(stage.rawValue)")
            }
        }

        var errorPlace: RecordErrorPlace {
            switch output {
            case .jsonl, .conllu: .format
            case .text: .output
            case .csv, .tsv, .markdown, .html, .sqlite: .standardError
            }
        }
    }
#endif
