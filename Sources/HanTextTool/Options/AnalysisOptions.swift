#if CommandLineTool
    import ArgumentParser
    import HanText

    extension Segmenter.Engine: ExpressibleByArgument {}

    extension ReferenceDate {
        /// - Throws: ``ToolError`` that says where it stands and what was expected.
        init(member text: String, of place: String) throws(ToolError) {
            guard let date = ReferenceDate(text) else {
                throw ToolError("\(place): expected a day as in 2024-06-30 or 2024-06-30T16:30, found '\(text)'")
            }
            self = date
        }
    }

    struct AnalysisOptions: ParsableArguments {
        @Option(
            help: ArgumentHelp("Words of your own that stay whole, `word [frequency] [tag]` a line.", valueName: "file")
        )
        var lexicon: [String] = []

        @Option(help: ArgumentHelp("A segmentation model of your own, as `train` writes it.", valueName: "file"))
        var model: String?

        @Option(
            help: ArgumentHelp(
                "The day that 今年 and 去年 are told from, as in 2024-06-30 or 2024-06-30T16:30.", valueName: "date"))
        var referenceDate: String?

        /// - Throws: ``ToolError`` where the reference date is none.
        func facts() throws(ToolError) -> FactExtractor {
            var options = FactExtractor.Options()
            if let referenceDate {
                options.referenceDate = try ReferenceDate(member: referenceDate, of: "--reference-date")
            }
            return FactExtractor(options: options)
        }

        /// - Throws: ``ToolError`` that names the file, the line and what was expected.
        func segmenter(
            engine: Segmenter.Engine? = nil, joinsMeasures: Bool = false
        ) throws(ToolError) -> Segmenter {
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
                if let model {
                    return try Segmenter(
                        model: SegmentationModel(contentsOf: model), lexicon: lexicon, joinsMeasures: joinsMeasures)
                }
                return try Segmenter(engine: engine ?? .learned, lexicon: lexicon, joinsMeasures: joinsMeasures)
            } catch {
                throw ToolError("the segmenter can't be made: \(error.description)")
            }
        }
    }
#endif
