#if CommandLineTool
    import HanText

    /// Why a line is no JSON object with the wanted members.
    struct JSONProblem: Error {
        var message: String
        /// What the line gave as the record's name before the problem.
        var id: AnalysisRecord.ID?
    }

    /// Takes the wanted members out of one JSON object (RFC 8259) and checks the rest without building it.
    ///
    /// No recursion: an object of any depth costs one bit a level.
    struct JSONRecordReader {
        let textField: [UInt8]
        let idField: [UInt8]
        let titleField: [UInt8]
        /// `nil` where the records' dates are not asked for.
        let referenceField: [UInt8]?

        init(textField: String, idField: String, titleField: String, referenceField: String? = nil) {
            self.referenceField = referenceField.map { Array($0.utf8) }
            self.textField = Array(textField.utf8)
            self.idField = Array(idField.utf8)
            self.titleField = Array(titleField.utf8)
        }

        func record(
            in line: UnsafeBufferPointer<UInt8>, fallbackID: AnalysisRecord.ID
        ) throws(JSONProblem) -> InputRecord {
            var cursor = JSONCursor(bytes: line)
            var id: AnalysisRecord.ID?
            var title: String?
            var text: String?
            var reference: String?
            do throws(JSONSyntaxError) {
                try cursor.expect(UInt8(ascii: "{"), "a JSON object")
                if !cursor.skip(UInt8(ascii: "}")) {
                    repeat {
                        let key = try cursor.stringBytes("a member's name in quotes")
                        try cursor.expect(UInt8(ascii: ":"), "a colon after a member's name")
                        if cursor.key(key, equals: textField) {
                            text = try cursor.string("a string in \"\(name(textField))\"")
                            if textField == idField, let text { id = .string(text) }
                        } else if cursor.key(key, equals: idField) {
                            id = try cursor.identifier()
                        } else if cursor.key(key, equals: titleField) {
                            title = try cursor.optionalString("a string in \"\(name(titleField))\"")
                        } else if let referenceField, cursor.key(key, equals: referenceField) {
                            reference = try cursor.optionalString("a date in quotes in \"\(name(referenceField))\"")
                        } else {
                            try cursor.skipValue()
                        }
                    } while cursor.skip(UInt8(ascii: ","))
                    try cursor.expect(UInt8(ascii: "}"), "a comma or the end of the object")
                }
                try cursor.expectEnd()
            } catch {
                throw JSONProblem(message: error.description, id: id)
            }
            guard let text else {
                throw JSONProblem(message: "expected a member \"\(name(textField))\" with the text", id: id)
            }
            var record = InputRecord(id: id ?? fallbackID, text: text, title: title)
            do throws(ToolError) {
                record.referenceDate = try reference.map { text throws(ToolError) in
                    try ReferenceDate(member: text, of: name(referenceField ?? []))
                }
            } catch {
                throw JSONProblem(message: error.description, id: id)
            }
            return record
        }

        private func name(_ field: [UInt8]) -> String { String(decoding: field, as: UTF8.self) }
    }
#endif
