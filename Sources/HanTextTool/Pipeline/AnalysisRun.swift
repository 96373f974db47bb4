#if CommandLineTool
    import ArgumentParser
    import Foundation
    import HanText
    import Synchronization

    /// One run of a command: reads records, analyses them on some threads, writes them in order.
    struct AnalysisRun {
        let stage: AnalysisStage
        let input: InputOptions
        let output: OutputOptions
        let analyzer: Analyzer

        init(
            stage: AnalysisStage, input: InputOptions, output: OutputOptions, analysis: AnalysisOptions
        ) throws {
            self.stage = stage
            self.input = input
            self.output = output
            analyzer = try Analyzer(stage: stage, options: analysis)
        }

        func run() throws {
            let writer = try output.writer(for: stage)
            let parser = RecordParser(
                format: input.input,
                reader: JSONRecordReader(
                    textField: input.textField, idField: input.idField, titleField: input.titleField),
                namesFile: input.files.count > 1)
            let errorPlace = output.errorPlace
            let analyzer = analyzer
            let sink = StandardOutput()
            let counters = RunCounters()
            var header: [UInt8] = []
            writer.appendHeader(to: &header)
            sink.write(header)
            var reader = BatchReader(files: input.files, format: input.input)
            let pipeline = OrderedPipeline<InputBatch, ProcessedBatch>(
                jobs: input.jobs ?? ProcessInfo.processInfo.activeProcessorCount
            ) { batch in
                var result = ProcessedBatch()
                parser.forEachRecord(in: batch) { input in
                    let record = analyzer.record(input)
                    if case .error = record.content {
                        result.badRecords += 1
                        if errorPlace == .standardError {
                            JSONLinesWriter().append(record, to: &result.errors)
                        } else if !(writer is SegmentedTextWriter || writer is CoNLLUWriter) {
                            JSONLinesWriter().append(record, to: &result.bytes)
                            return
                        }
                    }
                    writer.append(record, to: &result.bytes)
                }
                return result
            } write: { result in
                if !result.errors.isEmpty { FileHandle.standardError.write(Data(result.errors)) }
                sink.write(result.bytes)
                counters.add(badRecords: result.badRecords)
            }
            pipeline.run { reader.next() }
            var footer: [UInt8] = []
            writer.appendFooter(to: &footer)
            sink.write(footer)
            if reader.hasFailed { throw ToolStatus.usage }
            if counters.badRecords > 0 { throw ToolStatus.badRecords }
        }
    }

    /// What a run counts, whichever thread it happens on.
    final class RunCounters: Sendable {
        private let counts = Mutex(0)
        var badRecords: Int { counts.withLock { $0 } }
        func add(badRecords: Int) { counts.withLock { $0 += badRecords } }
    }

    /// What became of a batch.
    struct ProcessedBatch: Sendable {
        var bytes: [UInt8] = []
        /// Errors of records, for standard error.
        var errors: [UInt8] = []
        var badRecords = 0
    }
#endif
