#if CommandLineTool
    import ArgumentParser
    import HanText

    extension Segmenter.Engine: ExpressibleByArgument {}

    struct AnalysisOptions: ParsableArguments {
        @Option(
            help: ArgumentHelp("Words of your own that stay whole, `word [frequency] [tag]` a line.", valueName: "file")
        )
        var lexicon: [String] = []

        @Option(help: ArgumentHelp("The day that 今年 and 去年 are told from, as in 2024-06-30.", valueName: "date"))
        var referenceDate: String?

        /// - Throws: ``ToolError`` where the reference date is none.
        func factExtractor() throws -> FactExtractor {
            var options = FactExtractor.Options()
            if let referenceDate {
                guard let date = ReferenceDate(referenceDate) else {
                    throw ToolError("--reference-date takes a day as in 2024-06-30, not '\(referenceDate)'.")
                }
                options.referenceDate = date
            }
            return FactExtractor(options: options)
        }

        /// - Throws: ``ToolError`` that names the file, the line and what was expected.
        func segmenter(engine: Segmenter.Engine? = nil) throws -> Segmenter {
            var words = Lexicon()
            for path in lexicon {
                do throws(LexiconError) {
                    words.merge(try Lexicon(contentsOf: path))
                } catch {
                    throw ToolError(error.description)
                }
            }
            let lexicon = words.isEmpty ? nil : words
            do throws(SegmenterError) {
                guard let engine else { return try Segmenter(lexicon: lexicon) }
                return try Segmenter(engine: engine, lexicon: lexicon)
            } catch {
                throw ToolError("the segmenter can't be made: \(error)")
            }
        }
    }
#endif
