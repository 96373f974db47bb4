#if CommandLineTool
    import HanText

    /// Runs one stage over the records of the input; it makes only the analyzers that the stage needs.
    struct Analyzer: Sendable {
        /// A stage with what it needs.
        private enum Work: Sendable {
            case segment(Segmenter)
            case numbers(NumeralExtractor)
            case facts(FactExtractor)
            case statistics(StatisticExtractor)
            case keywords(KeywordExtractor, limit: Int, byArticle: Bool)
        }

        private let work: Work

        init(
            stage: AnalysisStage, options: AnalysisOptions, engine: Segmenter.Engine? = nil,
            joinsMeasures: Bool = false,
            keywordLimit: Int = 10, byArticle: Bool = false
        ) throws {
            switch stage {
            case .segment: work = .segment(try options.segmenter(engine: engine, joinsMeasures: joinsMeasures))
            case .numbers: work = .numbers(NumeralExtractor())
            case .facts: work = .facts(try options.facts())
            case .statistics:
                work = .statistics(try StatisticExtractor(segmenter: options.segmenter(), facts: options.facts()))
            case .keywords:
                let extractor = KeywordExtractor(segmenter: try options.segmenter())
                work = .keywords(extractor, limit: keywordLimit, byArticle: byArticle)
            }
        }

        /// Writes the lines of a text with spaces between its words, without a list of tokens in between.
        ///
        /// Gives `false`, and writes nothing, where the stage isn't segmentation or the record could not be read.
        func appendSegmented(_ input: InputRecord, to output: inout [UInt8]) -> Bool {
            guard case .segment(let segmenter) = work, input.problem == nil else { return false }
            SegmentedTextWriter().append(input.text, segmenter: segmenter, to: &output)
            return true
        }

        func record(_ input: InputRecord) -> AnalysisRecord {
            if let problem = input.problem {
                return AnalysisRecord(id: input.id, text: "", content: .error(problem))
            }
            return AnalysisRecord(id: input.id, text: input.text, content: content(of: input))
        }

        private func content(of input: InputRecord) -> AnalysisRecord.Content {
            switch work {
            case .segment(let segmenter): .tokens(segmenter.tokens(in: input.text))
            case .numbers(let extractor): .numbers(extractor.numerals(in: input.document))
            case .facts(let extractor): .facts(extractor.facts(in: input.document))
            case .statistics(let extractor): .statistics(extractor.statistics(in: input.document))
            case .keywords(let extractor, let limit, byArticle: true):
                .articles(
                    extractor.articleKeywords(in: input.document, limit: limit),
                    page: extractor.keywords(in: input.document, title: input.title, limit: limit))
            case .keywords(let extractor, let limit, byArticle: false):
                .keywords(extractor.keywords(in: input.text, title: input.title, limit: limit))
            }
        }
    }

    extension InputRecord {
        /// The text with its layout read.
        var document: Document {
            var document = Reflow().document(text)
            document.referenceDate = referenceDate
            return document
        }
    }

    extension NumeralExtractor {
        /// The numerals of a document, their spans in the original text.
        func numerals(in document: Document) -> [Numeral] {
            numerals(in: document.flowed).map { numeral in
                var numeral = numeral
                numeral.span = document.original(numeral.span)
                return numeral
            }
        }
    }
#endif
