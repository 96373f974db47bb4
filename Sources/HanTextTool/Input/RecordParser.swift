#if CommandLineTool
    import Foundation
    import HanText

    /// Takes batches of bytes apart into records.
    struct RecordParser: Sendable {
        let format: InputFormat
        let reader: JSONRecordReader
        /// Whether a line without a name of its own is named with its file.
        let namesFile: Bool

        func forEachRecord(in batch: InputBatch, _ body: (InputRecord) -> Void) {
            if let problem = batch.problem {
                return body(InputRecord(id: .string(batch.source), text: "", problem: problem))
            }
            batch.bytes.withUnsafeBufferPointer { bytes in
                switch format {
                case .text: body(wholeText(bytes, id: .string(batch.source)))
                case .lines, .jsonl:
                    var start = 0
                    var number = batch.firstLine
                    while start < bytes.count {
                        let end = endOfLine(in: bytes, from: start)
                        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                        if format == .lines {
                            body(wholeText(line, id: lineID(number, of: batch), line: number))
                        } else if !isBlank(line) {
                            body(jsonRecord(line, number: number, of: batch))
                        }
                        start = end + 1
                        number += 1
                    }
                }
            }
        }

        private func endOfLine(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
            guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else {
                return bytes.count
            }
            return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
        }

        private func lineID(_ number: Int, of batch: InputBatch) -> AnalysisRecord.ID {
            namesFile ? .string("\(batch.source):\(number)") : .json(String(number))
        }

        private func wholeText(
            _ bytes: UnsafeBufferPointer<UInt8>, id: AnalysisRecord.ID, line: Int? = nil
        ) -> InputRecord {
            var bytes = bytes
            if line != nil, bytes.last == 0x0D { bytes = UnsafeBufferPointer(rebasing: bytes.dropLast()) }
            if let text = String(validating: bytes, as: UTF8.self) { return InputRecord(id: id, text: text) }
            let (invalidLine, column) = UTF8Check.firstInvalid(in: bytes)
            return InputRecord(
                id: id, text: "",
                problem: "line \(line ?? invalidLine), byte \(column): expected UTF-8")
        }

        private func jsonRecord(_ line: UnsafeBufferPointer<UInt8>, number: Int, of batch: InputBatch) -> InputRecord {
            do throws(JSONProblem) {
                return try reader.record(in: line, fallbackID: lineID(number, of: batch))
            } catch {
                return InputRecord(
                    id: error.id ?? .json("null"), text: "",
                    problem: "\(namesFile ? batch.source + ", " : "")line \(number): \(error.message)")
            }
        }

        private func isBlank(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
            line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        }
    }

    enum UTF8Check {
        /// Line and byte in the line, both from 1, of the first byte that is not UTF-8.
        static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
            var decoder = UTF8.ForwardParser()
            var iterator = bytes.makeIterator()
            var consumed = 0
            var line = 1
            var lineStart = 0
            scan: while true {
                switch decoder.parseScalar(from: &iterator) {
                case .valid(let scalar):
                    consumed += scalar.count
                    if scalar.first == 0x0A {
                        line += 1
                        lineStart = consumed
                    }
                case .error, .emptyInput: break scan
                }
            }
            return (line, consumed - lineStart + 1)
        }
    }
#endif
