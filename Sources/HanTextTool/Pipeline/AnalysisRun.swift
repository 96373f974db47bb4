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
            let writer = try output.writer(for: stage)
            let parser = input.parser
            let errorPlace = output.errorPlace
            let analyzer = analyzer
            let sink = try output.target.open()
            let counters = RunCounters()
            let interruption = Interruption(sink)
            var header: [UInt8] = []
            writer.appendHeader(to: &header)
            sink.write(header)
            var reader = input.reader()
            OrderedPipeline<InputBatch, ProcessedBatch>(jobs: input.threads) { batch in
                var result = ProcessedBatch()
                parser.forEachRecord(in: batch) { input in
                    result.append(analyzer.record(input), writer, errorPlace)
                }
                return result
            } write: { result in
                if !result.errors.isEmpty { FileHandle.standardError.write(Data(result.errors)) }
                sink.write(result.bytes)
                counters.add(badRecords: result.badRecords)
            }.run { reader.next() }
            var footer: [UInt8] = []
            writer.appendFooter(to: &footer)
            sink.write(footer)
            sink.close()
            interruption.end()
            if reader.hasFailed { throw ToolStatus.usage }
            if counters.badRecords > 0 { throw ToolStatus.badRecords }
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

    /// What became of a batch.
    struct ProcessedBatch: Sendable {
        var bytes: [UInt8] = []
        /// Errors of records, for standard error.
        var errors: [UInt8] = []
        var badRecords = 0

        mutating func append(_ record: AnalysisRecord, _ writer: any RecordWriter, _ errorPlace: RecordErrorPlace) {
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
