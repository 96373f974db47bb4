#if CommandLineTool
    import ArgumentParser
    import HanText

    struct StatisticsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "statistics",
            abstract: "Turns figures into rows: who, did what, how many of what, when.",
            discussion: """
                hantext statistics page.txt
                  hantext statistics --output csv --bom -o statistics.csv *.txt
                  hantext statistics --input jsonl --output jsonl < articles.jsonl
                """)

        @OptionGroup var input: InputOptions
        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
        @OptionGroup(title: "Output") var output: OutputOptions

        func run() throws {
            if output.output == .html {
                let parts = try ReportRun.Parts(
                    statistics: StatisticExtractor(segmenter: analysis.segmenter(), facts: FactExtractor()))
                return try ReportRun(parts: parts, input: input, output: output).run()
            }
            let analyzer = try Analyzer(stage: .statistics, options: analysis)
            try AnalysisRun(stage: .statistics, input: input, output: output, analyzer: analyzer).run()
        }
    }
#endif
