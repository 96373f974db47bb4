#if CommandLineTool
    import ArgumentParser
    import HanText

    struct SegmentCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "segment",
            abstract: "Cuts text into words.",
            discussion: """
                A line in gives the same line out, its words separated by one space.

                Examples:
                  hantext segment --input lines < sentences.txt
                  echo 今天天气真好 | hantext segment
                  hantext segment --lexicon names.txt --output conllu page.txt
                  hantext segment --join-measures page.txt
                """)

        @OptionGroup(title: "Input") var input: InputOptions
        @Option(help: "How word boundaries are found.")
        var engine: Segmenter.Engine?

        @Flag(help: "A number and its measure word or unit are one word: 120支, not 120 支.")
        var joinMeasures = false

        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
        @OptionGroup(title: "Output") var output: OutputOptions

        func run() throws {
            let analyzer = try Analyzer(stage: .segment, options: analysis, engine: engine, joinsMeasures: joinMeasures)
            try AnalysisRun(stage: .segment, input: input, output: output, analyzer: analyzer).run()
        }
    }
#endif
