#if CommandLineTool
    import ArgumentParser
    import HanText

    struct StatisticsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "statistics",
            abstract: "Turns figures into rows: who, did what, how many of what, when.",
            discussion: """
                On a terminal the table is as wide as the window; CSV and JSON Lines have every field.

                Examples:
                  hantext statistics page.txt
                  hantext statistics --output csv --bom -o statistics.csv news/ --include '*.txt'
                  hantext statistics --input jsonl --output jsonl < articles.jsonl
                  hantext statistics --output sqlite -o news.db news/
                """)

        @OptionGroup(title: "Input") var input: InputOptions
        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
        @OptionGroup(title: "Output") var output: OutputOptions

        func run() throws {
            if output.output == .html {
                let parts = try ReportRun.Parts(
                    statistics: StatisticExtractor(segmenter: analysis.segmenter(), facts: analysis.facts()))
                return try ReportRun(parts: parts, input: input, output: output).run()
            }
            let analyzer = try Analyzer(stage: .statistics, options: analysis)
            try AnalysisRun(stage: .statistics, input: input, output: output, analyzer: analyzer).run()
        }
    }
#endif
