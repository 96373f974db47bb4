#if CommandLineTool
    import Foundation

    /// Reads the inputs one after the other and gives batches of whole records.
    ///
    /// Lines are handed on as soon as they have come, so that a record of a slow stream doesn't wait for the next.
    struct BatchReader {
        private var pending: [String]
        private let format: InputFormat
        private var current: FileInput?
        private var carry: [UInt8] = []
        private var nextLine = 1
        /// Whether an input could not be read.
        private(set) var hasFailed = false

        private static let chunkSize = 1 << 18

        init(files: [String], format: InputFormat) {
            pending = files.isEmpty ? ["-"] : files
            pending.reverse()
            self.format = format
        }

        /// The next batch; `nil` at the end of the last input.
        mutating func next() -> InputBatch? {
            while true {
                if current == nil {
                    guard let path = pending.popLast() else { return nil }
                    carry = []
                    nextLine = 1
                    do throws(ToolError) {
                        current = try FileInput(path: path)
                    } catch {
                        if let batch = failed(path, error) { return batch }
                        continue
                    }
                }
                guard var input = current else { return nil }
                do throws(ToolError) {
                    let batch = format == .text ? try wholeFile(&input) : try lines(&input)
                    current = input.isAtEnd ? nil : input
                    if let batch { return batch }
                } catch {
                    current = nil
                    if let batch = failed(input.path, error) { return batch }
                }
            }
        }

        /// A file that is a record of its own gives the record of its error.
        private mutating func failed(_ path: String, _ error: ToolError) -> InputBatch? {
            hasFailed = true
            Diagnostics.report(error.description)
            return format == .text ? InputBatch(source: path, bytes: [], problem: error.description) : nil
        }

        private mutating func wholeFile(_ input: inout FileInput) throws(ToolError) -> InputBatch? {
            var bytes: [UInt8] = []
            if let size = input.size { bytes.reserveCapacity(size + 1) }
            while !input.isAtEnd { try input.read(into: &bytes, atMost: 1 << 20) }
            return InputBatch(source: input.path, bytes: ByteOrderMark.removed(from: bytes))
        }

        private mutating func lines(_ input: inout FileInput) throws(ToolError) -> InputBatch? {
            var bytes = carry
            carry = []
            let isStart = nextLine == 1
            // A line longer than a chunk is read on until it ends.
            var searched = 0
            while !input.isAtEnd {
                try input.read(into: &bytes, atMost: Self.chunkSize)
                if bytes[searched...].contains(0x0A) { break }
                searched = bytes.count
            }
            if !input.isAtEnd, let lastBreak = bytes.lastIndex(of: 0x0A) {
                carry = Array(bytes[(lastBreak + 1)...])
                bytes.removeSubrange((lastBreak + 1)...)
            }
            let count = bytes.withUnsafeBufferPointer { $0.reduce(into: 0) { $0 &+= $1 == 0x0A ? 1 : 0 } }
            let first = nextLine
            nextLine += count
            if isStart { bytes = ByteOrderMark.removed(from: bytes) }
            return bytes.isEmpty ? nil : InputBatch(source: input.path, bytes: bytes, firstLine: first)
        }
    }

    enum ByteOrderMark {
        static func removed(from bytes: [UInt8]) -> [UInt8] {
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        }
    }
#endif
