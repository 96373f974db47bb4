#if CommandLineTool
    import ArgumentParser
    import Foundation

    struct HanTextCommand: ParsableCommand {
        static let versionNumber = "0.1.0"

        static let configuration = CommandConfiguration(
            commandName: "hantext",
            abstract: "Reads Chinese text like an analyst: words, numbers, figures, statistics, keywords.",
            discussion: """
                Reads FILEs, or standard input without one, and writes one record for each record it reads.

                  hantext statistics page.txt
                  hantext facts --input jsonl --output jsonl --offsets scalar < articles.jsonl
                  hantext segment --input lines --output text < sentences.txt

                Exit status: 0 all records read; 1 some records could not be read (each has its error on a line of \
                its own); 2 wrong usage, or a file that can't be read; 3 the output can't be written; 130 \
                interrupted; 141 the reader of the output went away.
                """,
            version: versionNumber,
            subcommands: [
                SegmentCommand.self, NumbersCommand.self, FactsCommand.self, StatisticsCommand.self,
                KeywordsCommand.self, ReportCommand.self, TrainCommand.self, EvaluateCommand.self,
                ManualCommand.self,
            ])

        /// Parses and runs; wrong usage ends with status 2.
        static func start() -> Never {
            do {
                var command = try parseAsRoot()
                try command.run()
                Foundation.exit(0)
            } catch let status as ToolStatus {
                Foundation.exit(status.rawValue)
            } catch let error as ToolError {
                Diagnostics.report(error.description)
                Foundation.exit(ToolStatus.usage.rawValue)
            } catch {
                let message = fullMessage(for: error)
                if exitCode(for: error) == .success {
                    if !message.isEmpty { print(message) }
                    Foundation.exit(0)
                }
                Diagnostics.write(message + "\n")
                Foundation.exit(ToolStatus.usage.rawValue)
            }
        }
    }
#endif
