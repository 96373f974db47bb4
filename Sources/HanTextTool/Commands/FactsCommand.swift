#if CommandLineTool
    import ArgumentParser
    import HanText

    struct FactsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "facts",
            abstract: "Finds the figures: number, bound, unit and the thing counted.")

        @OptionGroup var input: InputOptions
        @OptionGroup var output: OutputOptions
        @OptionGroup var analysis: AnalysisOptions

        func run() throws {
            try AnalysisRun(stage: .facts, input: input, output: output, analysis: analysis).run()
        }
    }
#endif
