#if CommandLineTool
    import ArgumentParser
    import Foundation
    import HanText

    enum InputFormat: String, ExpressibleByArgument, CaseIterable {
        case text, lines, jsonl, csv, tsv
    }

    struct InputOptions: ParsableArguments {
        @Argument(
            help: ArgumentHelp("The files and folders to read; `-` or none for standard input.", valueName: "file"))
        var files: [String] = []

        @Option(
            name: .long,
            help: "What a record is: a whole file, a line, a JSON object a line, or a row of a table with a header.")
        var input: InputFormat = .text

        @Option(help: ArgumentHelp("The member or column that holds the text.", valueName: "name"))
        var textField = "text"

        @Option(
            help: ArgumentHelp(
                "The member or column that names the record; without it, the line's number.", valueName: "name"))
        var idField = "id"

        @Option(
            help: ArgumentHelp("The member or column that holds the title, which keywords uses.", valueName: "name"))
        var titleField = "title"

        @Option(
            help: ArgumentHelp(
                "The member or column that holds the day, or day and time, that the text was written.",
                discussion: """
                    The record's 今年 and 昨天 are told from it (2024-06-30, 2024-06-30T16:30); a record without one \
                    falls back on --reference-date.
                    """,
                valueName: "name"))
        var referenceField: String?

        @Option(
            help: ArgumentHelp("Of a folder, take only files of this name; can be given again.", valueName: "pattern"))
        var include: [String] = []

        @Option(
            help: ArgumentHelp(
                "The encoding of the input, by any name that ICU has (GB18030, Big5, UTF-16LE).",
                discussion: "Without it UTF-8, UTF-16 and GB18030 are told apart.", valueName: "name"))
        var encoding: String?

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp("Threads to work on; the output's order doesn't change.", valueName: "n"))
        var jobs: Int?

        var threads: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

        var parser: RecordParser {
            RecordParser(
                format: input,
                reader: JSONRecordReader(
                    textField: textField, idField: idField, titleField: titleField, referenceField: referenceField),
                idField: idField, textField: textField, titleField: titleField, referenceField: referenceField,
                namesFile: files.count > 1 || !include.isEmpty)
        }

        /// Whether the name of a record tells something: a text that comes through standard input has none.
        var namesRecords: Bool { input != .text || files.contains { $0 != "-" } }

        /// The size of the input, where it is known beforehand.
        var totalSize: Int? {
            var paths = InputFiles(arguments: files, include: include)
            var total = 0
            while true {
                guard let path = try? paths.next() else { return total }
                var status = stat()
                guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                    !["gz", "xz", "zst", "bz2"].contains(path.split(separator: ".").last ?? "")
                else { return nil }
                total += Int(status.st_size)
            }
        }

        func reader() -> BatchReader { BatchReader(self) }

        func validate() throws {
            if referenceField != nil, input == .text || input == .lines {
                throw ValidationError("--reference-field is for --input jsonl, csv and tsv, not for \(input.rawValue).")
            }
            if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on, not \(jobs).") }
            guard let encoding else { return }
            do throws(TextDecoderError) {
                _ = try TextDecoder(encoding: encoding)
            } catch {
                throw ValidationError("--encoding: \(error.description)")
            }
        }
    }
#endif
