#if CommandLineTool
    import Foundation
    import HanText

    /// Takes batches of bytes apart into records.
    struct RecordParser: Sendable {
        let format: InputFormat
        let reader: JSONRecordReader
        let idField: String
        let textField: String
        let titleField: String
        let referenceField: String?
        /// Whether a line without a name of its own is named with its file.
        let namesFile: Bool

        func forEachRecord(in batch: InputBatch, _ body: (InputRecord) -> Void) {
            if let problem = batch.problem {
                return body(InputRecord(id: .string(batch.source), text: "", problem: problem))
            }
            batch.bytes.withUnsafeBufferPointer { bytes in
                switch format {
                case .text: body(wholeText(bytes, id: .string(batch.source), of: batch))
                case .csv, .tsv: forEachRow(in: bytes, of: batch, body)
                case .lines, .jsonl:
                    var start = 0
                    var number = batch.firstLine
                    while start < bytes.count {
                        let end = endOfLine(in: bytes, from: start)
                        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                        if format == .lines {
                            body(wholeText(line, id: lineID(number, of: batch), line: number, of: batch))
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
            _ bytes: UnsafeBufferPointer<UInt8>, id: AnalysisRecord.ID, line: Int? = nil, of batch: InputBatch
        ) -> InputRecord {
            var bytes = bytes
            if line != nil, bytes.last == 0x0D { bytes = UnsafeBufferPointer(rebasing: bytes.dropLast()) }
            if let text = String(validating: bytes, as: UTF8.self) { return InputRecord(id: id, text: text) }
            let (invalidLine, column) = UTF8Check.firstInvalid(in: bytes)
            // Bytes of another encoding were counted before they became UTF-8.
            let place = batch.encoding == "UTF-8" ? ", byte \(column)" : ""
            return InputRecord(
                id: id, text: "", problem: "line \(line ?? invalidLine)\(place): expected \(batch.expectation)")
        }

        private func forEachRow(
            in bytes: UnsafeBufferPointer<UInt8>, of batch: InputBatch, _ body: (InputRecord) -> Void
        ) {
            let reader = DelimitedReader(format)
            let columns = batch.columns ?? []
            let textColumn = columns.firstIndex(of: textField)
            let idColumn = columns.firstIndex(of: idField)
            let titleColumn = columns.firstIndex(of: titleField)
            let referenceColumn = referenceField.flatMap { columns.firstIndex(of: $0) }
            var start = 0
            var number = batch.firstLine
            while start < bytes.count {
                let (fields, next) = reader.fields(in: bytes, from: start)
                let isBlank = fields.count == 1 && fields[0].isEmpty
                func field(_ column: Int?) -> String? {
                    guard let column, column < fields.count else { return nil }
                    return String(validating: fields[column], as: UTF8.self)
                }
                if !isBlank || columns.count == 1 {
                    let id = field(idColumn).map { AnalysisRecord.ID.string($0) } ?? lineID(number, of: batch)
                    var record = InputRecord(id: id, text: field(textColumn) ?? "", title: field(titleColumn))
                    if fields.count != columns.count {
                        record.problem = "line \(number): expected \(columns.count) fields, found \(fields.count)"
                    } else if field(textColumn) == nil {
                        record.problem = "line \(number): expected \(batch.expectation)"
                    } else if let reference = field(referenceColumn), !reference.isEmpty {
                        do throws(ToolError) {
                            record.referenceDate = try ReferenceDate(member: reference, of: referenceField ?? "")
                        } catch {
                            record.problem = "line \(number): \(error.description)"
                        }
                    }
                    body(record)
                }
                number += bytes[start..<next].count { $0 == 0x0A }
                start = next
            }
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
