#if CommandLineTool
    import ArgumentParser
    import HanText

    struct SegmentCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "segment",
            abstract: "Cuts text into words.")

        @OptionGroup var input: InputOptions
        @OptionGroup var output: OutputOptions
        @OptionGroup var analysis: AnalysisOptions

        func run() throws {
            try AnalysisRun(stage: .segment, input: input, output: output, analysis: analysis).run()
        }
    }
#endif
