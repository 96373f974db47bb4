#if CommandLineTool
    import HanText

    /// Runs one stage over the records of the input.
    struct Analyzer: Sendable {
        let stage: AnalysisStage
        let segmenter: Segmenter
        let facts = FactExtractor()
        let numerals = NumeralExtractor()
        let statistics: StatisticExtractor
        let keywords: KeywordExtractor
        let keywordLimit: Int

        init(stage: AnalysisStage, options: AnalysisOptions) throws {
            self.stage = stage
            segmenter = try options.segmenter()
            statistics = StatisticExtractor(segmenter: segmenter, facts: facts)
            keywords = KeywordExtractor(segmenter: segmenter)
            keywordLimit = options.limit
        }

        func record(_ input: InputRecord) -> AnalysisRecord {
            if let problem = input.problem {
                return AnalysisRecord(id: input.id, text: "", content: .error(problem))
            }
            return AnalysisRecord(id: input.id, text: input.text, content: content(of: input))
        }

        private func content(of input: InputRecord) -> AnalysisRecord.Content {
            switch stage {
            case .segment: return .tokens(segmenter.tokens(in: input.text))
            case .numbers:
                let document = document(input.text)
                return .numbers(
                    numerals.numerals(in: document.flowed).map { numeral in
                        var numeral = numeral
                        numeral.span = document.original(numeral.span)
                        return numeral
                    })
            case .facts: return .facts(facts.facts(in: document(input.text)))
            case .statistics: return .statistics(statistics.statistics(in: document(input.text)))
            case .keywords:
                return .keywords(keywords.keywords(in: input.text, title: input.title, limit: keywordLimit))
            }
        }

        /// A text of one line has no layout to read.
        private func document(_ text: String) -> Document {
            text.utf8.contains(0x0A) ? Reflow().document(text) : Document(verbatim: text)
        }
    }
#endif
