#if CommandLineTool
    import ArgumentParser
    import HanText

    extension Segmenter.Engine: ExpressibleByArgument {}

    struct AnalysisOptions: ParsableArguments {
        @Option(
            help: ArgumentHelp("Words of your own that stay whole, `word [frequency] [tag]` a line.", valueName: "file")
        )
        var lexicon: [String] = []

        @Option(help: ArgumentHelp("A segmentation model of your own, as `train` writes it.", valueName: "file"))
        var model: String?

        @Option(help: ArgumentHelp("The day that 今年 and 去年 are told from, as in 2024-06-30.", valueName: "date"))
        var referenceDate: String?

        /// - Throws: ``ToolError`` where the reference date is none.
        func facts() throws(ToolError) -> FactExtractor {
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
        func segmenter(engine: Segmenter.Engine? = nil) throws(ToolError) -> Segmenter {
            var words = Lexicon()
            for path in lexicon {
                do throws(LexiconError) {
                    words.merge(try Lexicon(contentsOf: path))
                } catch {
                    throw ToolError(error.description)
                }
            }
            let lexicon = words.isEmpty ? nil : words
            if model != nil, let engine, engine != .learned {
                throw ToolError("--model is for the learned engine, not for --engine \(engine.rawValue)")
            }
            do throws(SegmenterError) {
                if let model { return try Segmenter(model: SegmentationModel(contentsOf: model), lexicon: lexicon) }
                return try Segmenter(engine: engine ?? .learned, lexicon: lexicon)
            } catch {
                throw ToolError("the segmenter can't be made: \(error.description)")
            }
        }
    }
#endif
