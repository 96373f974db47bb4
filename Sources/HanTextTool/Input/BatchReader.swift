#if CommandLineTool
    import Foundation
    import HanText

    /// Reads the inputs one after the other and gives batches of whole records.
    ///
    /// Records are handed on as soon as they have come, so that a record of a slow stream doesn't wait for the next.
    struct BatchReader: ~Copyable {
        private var files: InputFiles
        private let format: InputFormat
        private let encoding: String?
        private let textField: String
        private let referenceField: String?
        private var current: DecodedInput?
        private var splitter: RecordSplitter
        /// Whether an input could not be read.
        private(set) var hasFailed = false

        private static let chunkSize = 1 << 18

        init(_ options: InputOptions) {
            files = InputFiles(arguments: options.files, include: options.include)
            format = options.input
            encoding = options.encoding
            textField = options.textField
            referenceField = options.referenceField
            splitter = RecordSplitter(format: format)
        }

        /// The next batch; `nil` at the end of the last input.
        mutating func next() -> InputBatch? {
            while true {
                do throws(ToolError) {
                    if current == nil {
                        guard let path = try files.next() else { return nil }
                        if let batch = open(path) { return batch }
                    } else if let batch = readOn() {
                        return batch
                    }
                } catch {
                    report(error)
                }
            }
        }

        private mutating func open(_ path: String) -> InputBatch? {
            do throws(ToolError) {
                current = try DecodedInput(path: path, encoding: encoding)
                splitter = RecordSplitter(format: format)
                return nil
            } catch {
                return failed(path, error)
            }
        }

        private mutating func readOn() -> InputBatch? {
            guard var input = current.take() else { return nil }
            let path = input.path
            do throws(ToolError) {
                let batch = format == .text ? try wholeFile(&input) : try records(&input)
                if !input.isAtEnd { current = consume input }
                return batch
            } catch {
                return failed(path, error)
            }
        }

        private mutating func report(_ error: ToolError) {
            hasFailed = true
            Diagnostics.report(error.description)
        }

        /// A file that is a record of its own gives the record of its error.
        private mutating func failed(_ path: String, _ error: ToolError) -> InputBatch? {
            report(error)
            return format == .text ? InputBatch(source: path, bytes: [], problem: error.description) : nil
        }

        private mutating func wholeFile(_ input: inout DecodedInput) throws(ToolError) -> InputBatch? {
            var bytes: [UInt8] = []
            if let size = input.size { bytes.reserveCapacity(size + 4) }
            // The pieces are large: the first one decides on the encoding.
            while !input.isAtEnd { try input.read(into: &bytes, atMost: 1 << 20) }
            return InputBatch(
                source: input.path, bytes: bytes, encoding: input.encoding, expectation: input.expectation)
        }

        private mutating func records(_ input: inout DecodedInput) throws(ToolError) -> InputBatch? {
            var piece: [UInt8] = []
            while !input.isAtEnd {
                piece.removeAll(keepingCapacity: true)
                try input.read(into: &piece, atMost: Self.chunkSize)
                splitter.append(piece)
                if splitter.hasWholeRecords { break }
            }
            guard var batch = splitter.take(isAtEnd: input.isAtEnd, source: input.path) else { return nil }
            batch.encoding = input.encoding
            batch.expectation = input.expectation
            if let columns = batch.columns, !columns.contains(textField) {
                throw missing(textField, "--text-field", in: columns, of: input.path)
            }
            if let columns = batch.columns, let referenceField, !columns.contains(referenceField) {
                throw missing(referenceField, "--reference-field", in: columns, of: input.path)
            }
            return batch
        }

        private func missing(_ column: String, _ option: String, in columns: [String], of path: String) -> ToolError {
            let found = columns.joined(separator: ", ")
            return ToolError("\(path):1: expected a column \"\(column)\" (\(option)), found: \(found)")
        }
    }
#endif
