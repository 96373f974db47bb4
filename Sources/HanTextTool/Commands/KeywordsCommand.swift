#if CommandLineTool
    import ArgumentParser
    import HanText

    struct KeywordsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "keywords",
            abstract: "Ranks the words and phrases that tell what a text is about.",
            discussion: """
                Examples:
                  hantext keywords --limit 20 page.txt
                  hantext keywords --articles --output jsonl page.txt
                  hantext keywords --input jsonl --title-field headline --output jsonl articles.jsonl
                """)

        @OptionGroup(title: "Input") var input: InputOptions
        @Option(help: ArgumentHelp("The most keywords that a record has.", valueName: "n"))
        var limit = 10

        @Flag(
            help: "Read a text as a page: credits give no keyword, headings are titles, and each article has its own.")
        var articles = false

        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
        @OptionGroup(title: "Output") var output: OutputOptions

        func validate() throws {
            if limit < 0 { throw ValidationError("--limit takes a number from 0 on, not \(limit).") }
        }

        func run() throws {
            if output.output == .html {
                let parts = try ReportRun.Parts(
                    keywords: KeywordExtractor(segmenter: analysis.segmenter()), keywordLimit: limit)
                return try ReportRun(parts: parts, input: input, output: output).run()
            }
            let analyzer = try Analyzer(stage: .keywords, options: analysis, keywordLimit: limit, byArticle: articles)
            try AnalysisRun(stage: .keywords, input: input, output: output, analyzer: analyzer).run()
        }
    }
#endif
