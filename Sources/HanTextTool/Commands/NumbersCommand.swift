#if CommandLineTool
    import ArgumentParser
    import HanText

    struct NumbersCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "numbers",
            abstract: "Finds every number and gives its exact value.")

        @OptionGroup var input: InputOptions
        @OptionGroup var output: OutputOptions
        @OptionGroup var analysis: AnalysisOptions

        func run() throws {
            try AnalysisRun(stage: .numbers, input: input, output: output, analysis: analysis).run()
        }
    }
#endif
