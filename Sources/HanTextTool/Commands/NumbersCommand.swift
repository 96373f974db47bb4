#if CommandLineTool
    import ArgumentParser
    import HanText

    struct NumbersCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "numbers",
            abstract: "Finds every number and gives its exact value.",
            discussion: """
                Every numeral counts, whatever stands around it; `facts` gives what a reader would call a figure.

                Examples:
                  echo 三千五百六十七点五 | hantext numbers
                  hantext numbers --output csv page.txt
                """)

        @OptionGroup(title: "Input") var input: InputOptions
        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
        @OptionGroup(title: "Output") var output: OutputOptions

        func run() throws {
            let analyzer = try Analyzer(stage: .numbers, options: analysis)
            try AnalysisRun(stage: .numbers, input: input, output: output, analyzer: analyzer).run()
        }
    }
#endif
