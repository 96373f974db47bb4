#if CommandLineTool
    /// Cuts a stream of bytes at ends of records: at line breaks, in CSV at those outside quotes.
    struct RecordSplitter {
        private let format: InputFormat
        private var buffer: [UInt8] = []
        /// Up to here the buffer holds whole records.
        private var end = 0
        private var isQuoted = false
        private var nextLine = 1
        private var columns: [String]?

        init(format: InputFormat) { self.format = format }

        var hasWholeRecords: Bool { end > 0 }

        mutating func append(_ piece: [UInt8]) {
            let start = buffer.count
            buffer += piece
            if format == .csv {
                for index in start..<buffer.count {
                    if buffer[index] == UInt8(ascii: "\"") {
                        isQuoted.toggle()
                    } else if buffer[index] == 0x0A, !isQuoted {
                        end = index + 1
                    }
                }
            } else if let last = piece.lastIndex(of: 0x0A) {
                end = start + last + 1
            }
        }

        /// The whole records so far; at the end of the input all there is.
        mutating func take(isAtEnd: Bool, source: String) -> InputBatch? {
            if isAtEnd { end = buffer.count }
            var batch = InputBatch(source: source, bytes: [], firstLine: nextLine)
            if end == buffer.count {
                swap(&batch.bytes, &buffer)
            } else {
                batch.bytes = Array(buffer[..<end])
                buffer.removeSubrange(..<end)
            }
            end = 0
            nextLine += batch.bytes.withUnsafeBufferPointer { $0.reduce(into: 0) { $0 &+= $1 == 0x0A ? 1 : 0 } }
            if format == .csv || format == .tsv { takeColumns(&batch) }
            return batch.bytes.isEmpty && batch.columns == nil ? nil : batch
        }

        /// The first record of a table names its columns.
        private mutating func takeColumns(_ batch: inout InputBatch) {
            if columns == nil, !batch.bytes.isEmpty {
                let (fields, next) = DelimitedReader(format).fields(in: batch.bytes, from: 0)
                columns = fields.map { String(decoding: $0, as: UTF8.self) }
                batch.firstLine += batch.bytes[..<next].count { $0 == 0x0A }
                batch.bytes.removeSubrange(..<next)
            }
            batch.columns = columns
        }
    }
#endif
