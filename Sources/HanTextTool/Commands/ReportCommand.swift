#if CommandLineTool
    import ArgumentParser
    import HanText

    struct ReportCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "report",
            abstract: "Makes one HTML page: texts with their figures marked, the table, charts, keywords.",
            discussion: """
                The page needs no network; it is in Chinese and English, and is read on a phone and on paper too.

                Examples:
                  hantext report page.txt -o report.html
                  hantext report --input jsonl --title 六月新闻 articles.jsonl -o june.html
                """)

        @OptionGroup(title: "Input") var input: InputOptions

        @Option(help: ArgumentHelp("The title of the page; by default the name of the first file.", valueName: "text"))
        var title: String?

        @Option(help: "The language that the page opens in.")
        var language: TextTableWriter.Language = .chinese

        @Option(help: ArgumentHelp("The most keywords that a text has.", valueName: "n"))
        var limit = 12

        @Option(
            name: [.customShort("o"), .long],
            help: ArgumentHelp("The file to write, instead of standard output.", valueName: "file"))
        var to: String?

        @Option(help: "Show progress on standard error; auto: only on a terminal.")
        var progress: ProgressMode = .auto

        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions

        func validate() throws {
            if limit < 0 { throw ValidationError("--limit takes a number from 0 on, not \(limit).") }
        }

        func run() throws {
            let segmenter = try analysis.segmenter()
            let parts = try ReportRun.Parts(
                statistics: StatisticExtractor(segmenter: segmenter, facts: analysis.facts()),
                keywords: KeywordExtractor(segmenter: segmenter), keywordLimit: limit)
            try ReportRun(
                parts: parts, input: input, title: title ?? ReportRun.title(of: input), language: language,
                target: OutputTarget(path: to), progress: progress.make(input, isToTerminal: to == nil)
            ).run()
        }
    }

    extension TextTableWriter.Language: ExpressibleByArgument {}

    extension ReportRun {
        /// The page of a command that was asked for `--output html`.
        init(parts: Parts, input: InputOptions, output: OutputOptions) {
            self.init(
                parts: parts, input: input, title: Self.title(of: input), language: .chinese, target: output.target,
                progress: output.makeProgress(input))
        }

        static func title(of input: InputOptions) -> String {
            guard let first = input.files.first, first != "-" else { return "HanText" }
            let name = first.split(separator: "/").last.map(String.init) ?? first
            return input.files.count > 1 ? "\(name) +\(input.files.count - 1)" : name
        }
    }
#endif
