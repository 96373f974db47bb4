#if CommandLineTool
    import ArgumentParser
    import Foundation
    import HanText

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
        case text, jsonl, csv, tsv, markdown, conllu
    }

    enum ProgressMode: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    enum OffsetOption: String, ExpressibleByArgument, CaseIterable {
        case utf8, utf16, scalar
        var unit: OffsetUnit { OffsetUnit(rawValue: rawValue) ?? .utf8 }
    }

    struct OutputOptions: ParsableArguments {
        @Option(name: .shortAndLong, help: "The format of the output.")
        var output: OutputFormat = .text

        @Option(help: "What start and end count.")
        var offsets: OffsetOption = .utf8

        @Flag(help: "CSV and TSV: begin with a byte order mark, by which Excel knows UTF-8.")
        var bom = false

        @Flag(name: .customLong("raw-cells"), help: "CSV and TSV: leave texts that look like formulas as they are.")
        var rawCells = false

        @Option(help: "Show progress on standard error; auto: only on a terminal.")
        var progress: ProgressMode = .auto

        func writer(for stage: AnalysisStage) throws -> any RecordWriter {
            switch output {
            case .text:
                if stage == .segment { return SegmentedTextWriter() }
                return TextTableWriter(stage: stage, width: Terminal.width, language: Terminal.language)
            case .jsonl: return JSONLinesWriter(offsets: offsets.unit)
            case .csv, .tsv:
                return DelimitedWriter(
                    output == .csv ? .csv : .tsv, stage: stage, offsets: offsets.unit, byteOrderMark: bom,
                    neutralizesFormulas: !rawCells)
            case .markdown: return MarkdownWriter(stage: stage, offsets: offsets.unit)
            case .conllu:
                guard stage == .segment else {
                    throw ValidationError("--output conllu is for segment; take jsonl, csv, tsv, markdown or text.")
                }
                return CoNLLUWriter()
            }
        }

        /// Where the error of a record that could not be read stands.
        var errorPlace: RecordErrorPlace {
            output == .jsonl || output == .conllu || output == .text ? .output : .standardError
        }
    }

    enum RecordErrorPlace {
        case output, standardError
    }

    /// What the terminal tells of itself.
    enum Terminal {
        /// The columns of the terminal that standard output writes to, or those that `COLUMNS` names; `nil` where
        /// the output goes to a file.
        static var width: Int? {
            if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text), columns > 0 {
                return columns
            }
            var size = winsize()
            guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
            return Int(size.ws_col)
        }

        static var language: TextTableWriter.Language {
            let environment = ProcessInfo.processInfo.environment
            let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
            return locale.hasPrefix("zh") ? .chinese : .english
        }
    }
#endif
