#if CommandLineTool
    import ArgumentParser
    import HanText

    struct FactsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "facts",
            abstract: "Finds the figures: number, bound, unit and the thing counted.",
            discussion: """
                A figure has its bound (570余人 is more than 570), its unit and the thing counted.

                Examples:
                  hantext facts page.txt
                  hantext facts --input jsonl --output jsonl --offsets scalar articles.jsonl
                  hantext facts --output html -o figures.html page.txt
                """)

        @OptionGroup(title: "Input") var input: InputOptions
        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
        @OptionGroup(title: "Output") var output: OutputOptions

        func run() throws {
            if output.output == .html {
                let parts = try ReportRun.Parts(facts: analysis.facts())
                return try ReportRun(parts: parts, input: input, output: output).run()
            }
            let analyzer = try Analyzer(stage: .facts, options: analysis)
            try AnalysisRun(stage: .facts, input: input, output: output, analyzer: analyzer).run()
        }
    }
#endif
