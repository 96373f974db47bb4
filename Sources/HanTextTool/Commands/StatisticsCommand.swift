#if CommandLineTool
    import ArgumentParser
    import HanText

    struct StatisticsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "statistics",
            abstract: "Turns figures into rows: who, did what, how many of what, when.")

        @OptionGroup var input: InputOptions
        @OptionGroup var output: OutputOptions
        @OptionGroup var analysis: AnalysisOptions

        func run() throws {
            try AnalysisRun(stage: .statistics, input: input, output: output, analysis: analysis).run()
        }
    }
#endif
