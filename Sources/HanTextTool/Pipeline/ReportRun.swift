#if CommandLineTool
    import Foundation
    import HanText

    /// Makes the HTML page of `report` and of `--output html`.
    ///
    /// A page is one document: all its texts are held until it is written.
    struct ReportRun {
        /// What the page shows of each text.
        struct Parts: Sendable {
            var statistics: StatisticExtractor?
            var facts: FactExtractor?
            var keywords: KeywordExtractor?
            var keywordLimit = 12
        }

        let parts: Parts
        let input: InputOptions
        let title: String
        let language: TextTableWriter.Language
        let target: OutputTarget
        let progress: Progress

        func run() throws {
            let parser = input.parser
            let parts = parts
            let articles = Collected<ReportArticle>()
            let counters = RunCounters(progress: progress)
            var reader = input.reader()
            OrderedPipeline<InputBatch, (bytes: Int, found: [ReportArticle?])>(jobs: input.threads) { batch in
                var found: [ReportArticle?] = []
                parser.forEachRecord(in: batch) { record in
                    if let problem = record.problem {
                        if batch.problem == nil { Diagnostics.report("\(record.id): \(problem)") }
                        found.append(nil)
                    } else {
                        found.append(Self.article(record, parts))
                    }
                }
                return (batch.bytes.count, found)
            } write: { bytes, found in
                articles.append(found.compactMap { $0 })
                counters.add(bytes: bytes, records: found.count, badRecords: found.count { $0 == nil })
            }.run { reader.next() }
            let page = HTMLReport(title: title, language: language).html(articles.elements)
            let output = try target.open()
            output.write(Array(page.utf8))
            output.close()
            try counters.finish(hasFailed: reader.hasFailed)
        }

        private static func article(_ record: InputRecord, _ parts: Parts) -> ReportArticle {
            let document = record.document
            var article = ReportArticle(id: record.id.description, title: record.title, document: document)
            if let extractor = parts.statistics {
                let result = extractor.statistics(in: document)
                article.facts = result.facts
                article.statistics = result.statistics
            } else if let extractor = parts.facts {
                article.facts = extractor.facts(in: document)
            }
            if let extractor = parts.keywords {
                article.keywords = extractor.keywords(in: document, title: record.title, limit: parts.keywordLimit)
            }
            return article
        }
    }
#endif
