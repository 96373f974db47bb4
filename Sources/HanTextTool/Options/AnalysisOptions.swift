#if CommandLineTool
    import ArgumentParser
    import HanText

    struct AnalysisOptions: ParsableArguments {
        @Option(help: ArgumentHelp("Words of your own, one a line.", valueName: "file"))
        var lexicon: String?

        @Option(help: ArgumentHelp("The day that 今年 and 去年 are told from, as in 2024-06-30.", valueName: "date"))
        var referenceDate: String?

        /// How many keywords a record has at most; only `keywords` sets it.
        var limit: Int { 10 }

        func segmenter() throws -> Segmenter {
            do throws(SegmenterError) {
                return try Segmenter()
            } catch {
                throw ToolError("the segmenter can't be made: \(error)")
            }
        }
    }
#endif
