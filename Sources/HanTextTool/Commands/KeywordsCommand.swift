#if CommandLineTool
    import ArgumentParser
    import HanText

    struct KeywordsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "keywords",
            abstract: "Ranks the words and phrases that tell what a text is about.")

        @OptionGroup var input: InputOptions
        @OptionGroup var output: OutputOptions
        @OptionGroup var analysis: AnalysisOptions

        func run() throws {
            try AnalysisRun(stage: .keywords, input: input, output: output, analysis: analysis).run()
        }
    }
#endif
