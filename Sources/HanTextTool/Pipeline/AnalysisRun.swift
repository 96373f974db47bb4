#if CommandLineTool
    import ArgumentParser
    import Foundation
    import HanText

    /// One run of a command: reads records, analyses them on some threads, writes them in order.
    struct AnalysisRun {
        let stage: AnalysisStage
        let input: InputOptions
        let output: OutputOptions
        let analyzer: Analyzer

        func run() throws {
            if output.output == .sqlite { try runToDatabase() } else { try runToStream() }
        }

        private func runToStream() throws {
            let writer = try output.writer(for: stage, of: input)
            let errorPlace = output.errorPlace
            let isSegmentedText = writer is SegmentedTextWriter
            let analyzer = analyzer
            let parser = input.parser
            let sink = try output.target.open()
            let interruption = Interruption { sink.stop() }
            var header: [UInt8] = []
            writer.appendHeader(to: &header)
            sink.write(header)
            let counters = RunCounters(progress: output.makeProgress(input))
            var reader = input.reader()
            OrderedPipeline<InputBatch, ProcessedBatch>(jobs: input.threads) { batch in
                var result = ProcessedBatch(inputBytes: batch.bytes.count)
                parser.forEachRecord(in: batch) { input in
                    if isSegmentedText, analyzer.appendSegmented(input, to: &result.bytes) {
                        result.records += 1
                    } else {
                        result.append(analyzer.record(input), writer, errorPlace)
                    }
                }
                return result
            } write: { result in
                if !result.errors.isEmpty { FileHandle.standardError.write(Data(result.errors)) }
                sink.write(result.bytes)
                counters.add(bytes: result.inputBytes, records: result.records, badRecords: result.badRecords)
            }.run { reader.next() }
            var footer: [UInt8] = []
            writer.appendFooter(to: &footer)
            sink.write(footer)
            sink.close()
            interruption.end()
            try counters.finish(hasFailed: reader.hasFailed)
        }

        private func runToDatabase() throws {
            guard [.facts, .statistics, .keywords].contains(stage) else {
                throw ToolError("--output sqlite is for facts, statistics and keywords, not for \(stage.rawValue)")
            }
            guard let path = output.to else {
                throw ToolError("--output sqlite needs --to with the file of the database")
            }
            let analyzer = analyzer
            let parser = input.parser
            let database = try SQLiteOutput(path: path, stage: stage, offsets: output.offsets.unit)
            let interruption = Interruption { database.stop() }
            let counters = RunCounters(progress: output.makeProgress(input))
            var reader = input.reader()
            OrderedPipeline<InputBatch, AnalysedBatch>(jobs: input.threads) { batch in
                var result = AnalysedBatch(inputBytes: batch.bytes.count)
                parser.forEachRecord(in: batch) { input in
                    result.records.append((analyzer.record(input), input.title))
                    if input.problem != nil { result.badRecords += 1 }
                }
                return result
            } write: { result in
                database.write(result.records)
                counters.add(bytes: result.inputBytes, records: result.records.count, badRecords: result.badRecords)
            }.run { reader.next() }
            interruption.end()
            try counters.finish(hasFailed: reader.hasFailed)
        }
    }

    /// Where the error of a record that could not be read stands.
    enum RecordErrorPlace {
        /// The format has a form of its own for it.
        case format
        /// As a JSON object on a line of the output.
        case output
        /// As a JSON object on a line of standard error: the output is a table.
        case standardError
    }

    /// What became of a batch, for a database.
    struct AnalysedBatch: Sendable {
        var inputBytes: Int
        var records: [(record: AnalysisRecord, title: String?)] = []
        var badRecords = 0
    }

    /// What became of a batch, as bytes.
    struct ProcessedBatch: Sendable {
        var inputBytes: Int
        var bytes: [UInt8] = []
        /// Errors of records, for standard error.
        var errors: [UInt8] = []
        var records = 0
        var badRecords = 0

        mutating func append(_ record: AnalysisRecord, _ writer: any RecordWriter, _ errorPlace: RecordErrorPlace) {
            records += 1
            guard case .error = record.content else { return writer.append(record, to: &bytes) }
            badRecords += 1
            switch errorPlace {
            case .format: writer.append(record, to: &bytes)
            case .output: JSONLinesWriter().append(record, to: &bytes)
            case .standardError: JSONLinesWriter().append(record, to: &errors)
            }
        }
    }
#endif
