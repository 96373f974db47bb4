#if CommandLineTool
    /// Reads records of CSV (RFC 4180) and of tab-separated values, which have no quotes.
    struct DelimitedReader {
        private let separator: UInt8
        private let hasQuotes: Bool

        init(_ format: InputFormat) {
            separator = UInt8(ascii: format == .tsv ? "\t" : ",")
            hasQuotes = format == .csv
        }

        /// The fields of the record at `start`, and where the next one starts.
        func fields(in bytes: [UInt8], from start: Int) -> (fields: [[UInt8]], next: Int) {
            bytes.withUnsafeBufferPointer { fields(in: $0, from: start) }
        }

        func fields(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (fields: [[UInt8]], next: Int) {
            var fields: [[UInt8]] = []
            var field: [UInt8] = []
            var isQuoted = false
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if isQuoted {
                    if byte != UInt8(ascii: "\"") {
                        field.append(byte)
                    } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                        field.append(byte)
                        index += 1
                    } else {
                        isQuoted = false
                    }
                } else if hasQuotes, byte == UInt8(ascii: "\"") {
                    isQuoted = true
                } else if byte == separator {
                    fields.append(field)
                    field = []
                } else if byte == 0x0A {
                    break
                } else {
                    field.append(byte)
                }
            }
            if field.last == 0x0D { field.removeLast() }
            fields.append(field)
            return (fields, index)
        }
    }
#endif
