#if CommandLineTool
    import HanText

    struct JSONSyntaxError: Error, CustomStringConvertible {
        /// The byte of the line where it was found, from 1.
        var column: Int
        var expected: String
        var description: String { "not valid JSON at byte \(column): expected \(expected)" }
    }

    /// Walks over the bytes of one JSON text.
    struct JSONCursor {
        let bytes: UnsafeBufferPointer<UInt8>
        private var position = 0

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        /// The bytes of a string between its quotes, and whether there are escapes in them.
        struct RawString {
            var range: Range<Int>
            var hasEscapes: Bool
        }

        private func error(_ expected: String) -> JSONSyntaxError {
            JSONSyntaxError(column: position + 1, expected: expected)
        }

        private mutating func skipSpace() {
            while position < bytes.count {
                let byte = bytes[position]
                guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
                position += 1
            }
        }

        /// Steps over a mark, if it is the next.
        mutating func skip(_ mark: UInt8) -> Bool {
            skipSpace()
            guard position < bytes.count, bytes[position] == mark else { return false }
            position += 1
            return true
        }

        mutating func expect(_ mark: UInt8, _ expected: @autoclosure () -> String) throws(JSONSyntaxError) {
            guard skip(mark) else { throw error(expected()) }
        }

        mutating func expectEnd() throws(JSONSyntaxError) {
            skipSpace()
            if position < bytes.count { throw error("the end of the line after the object") }
        }

        func key(_ raw: RawString, equals name: [UInt8]) -> Bool {
            if !raw.hasEscapes { return bytes[raw.range].elementsEqual(name) }
            return JSONUnescape.string(UnsafeBufferPointer(rebasing: bytes[raw.range]))?.utf8.elementsEqual(name)
                ?? false
        }

        mutating func stringBytes(_ expected: @autoclosure () -> String) throws(JSONSyntaxError) -> RawString {
            guard skip(UInt8(ascii: "\"")) else { throw error(expected()) }
            let start = position
            var hasEscapes = false
            while position < bytes.count {
                let byte = bytes[position]
                if byte == UInt8(ascii: "\"") {
                    position += 1
                    return RawString(range: start..<position - 1, hasEscapes: hasEscapes)
                }
                if byte == UInt8(ascii: "\\") {
                    hasEscapes = true
                    position += 2
                } else if byte < 0x20 {
                    throw error("no control character inside a string")
                } else {
                    position += 1
                }
            }
            position = bytes.count
            throw error("a quote at the end of a string")
        }

        mutating func string(_ expected: @autoclosure () -> String) throws(JSONSyntaxError) -> String {
            let raw = try stringBytes(expected())
            let slice = UnsafeBufferPointer(rebasing: bytes[raw.range])
            let text = raw.hasEscapes ? JSONUnescape.string(slice) : String(validating: slice, as: UTF8.self)
            guard let text else {
                position = raw.range.lowerBound
                throw error("UTF-8 and valid escapes in this string")
            }
            return text
        }

        /// A string, or `null`.
        mutating func optionalString(_ expected: @autoclosure () -> String) throws(JSONSyntaxError) -> String? {
            skipSpace()
            if position < bytes.count, bytes[position] == UInt8(ascii: "n") {
                try skipValue()
                return nil
            }
            return try string(expected())
        }

        /// The record's name: a string, or a number or literal as it is written.
        mutating func identifier() throws(JSONSyntaxError) -> AnalysisRecord.ID {
            skipSpace()
            guard position < bytes.count else { throw error("a value") }
            switch bytes[position] {
            case UInt8(ascii: "\""): return .string(try string("a string"))
            case UInt8(ascii: "{"), UInt8(ascii: "["): throw error("a string or a number as the record's name")
            default:
                let start = position
                try skipValue()
                return .json(String(decoding: bytes[start..<position], as: UTF8.self))
            }
        }

        /// Steps over any value.
        mutating func skipValue() throws(JSONSyntaxError) {
            // One entry for each open container: whether it is an object.
            var open: [Bool] = []
            while true {
                skipSpace()
                guard position < bytes.count else { throw error("a value") }
                switch bytes[position] {
                case UInt8(ascii: "{"):
                    position += 1
                    if !skip(UInt8(ascii: "}")) {
                        open.append(true)
                        try memberName()
                        continue
                    }
                case UInt8(ascii: "["):
                    position += 1
                    if !skip(UInt8(ascii: "]")) {
                        open.append(false)
                        continue
                    }
                case UInt8(ascii: "\""): _ = try stringBytes("a string")
                case UInt8(ascii: "t"): try literal("true")
                case UInt8(ascii: "f"): try literal("false")
                case UInt8(ascii: "n"): try literal("null")
                default: try number()
                }
                // A value has ended: close what ends with it.
                while let isObject = open.last {
                    if skip(UInt8(ascii: ",")) {
                        if isObject { try memberName() }
                        break
                    }
                    try expect(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"), "a comma or the end of a container")
                    open.removeLast()
                }
                if open.isEmpty { return }
            }
        }

        private mutating func memberName() throws(JSONSyntaxError) {
            _ = try stringBytes("a member's name in quotes")
            try expect(UInt8(ascii: ":"), "a colon after a member's name")
        }

        private mutating func literal(_ word: StaticString) throws(JSONSyntaxError) {
            let end = position + word.utf8CodeUnitCount
            guard end <= bytes.count,
                bytes[position..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: end - position))
            else { throw error("a value") }
            position = end
        }

        private mutating func number() throws(JSONSyntaxError) {
            if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
            if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
                position += 1
            } else {
                try digits("a value")
            }
            if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
                position += 1
                try digits("a digit after the point")
            }
            if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
                position += 1
                if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
                {
                    position += 1
                }
                try digits("a digit of the exponent")
            }
        }

        private mutating func digits(_ expected: String) throws(JSONSyntaxError) {
            let start = position
            while position < bytes.count, bytes[position] &- 48 < 10 { position += 1 }
            if position == start { throw error(expected) }
        }
    }

    /// The text of a JSON string with escapes.
    enum JSONUnescape {
        /// `nil` where an escape or the UTF-8 is not valid. Half of a surrogate pair, which no text can hold,
        /// becomes U+FFFD.
        static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                guard byte == UInt8(ascii: "\\") else {
                    result.append(byte)
                    index += 1
                    continue
                }
                guard index + 1 < bytes.count else { return nil }
                let mark = bytes[index + 1]
                index += 2
                switch mark {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(mark)
                case UInt8(ascii: "b"): result.append(0x08)
                case UInt8(ascii: "f"): result.append(0x0C)
                case UInt8(ascii: "n"): result.append(0x0A)
                case UInt8(ascii: "r"): result.append(0x0D)
                case UInt8(ascii: "t"): result.append(0x09)
                case UInt8(ascii: "u"):
                    guard let unit = hexadecimal(bytes, at: index) else { return nil }
                    index += 4
                    let scalar = scalar(after: unit, bytes, &index)
                    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                default: return nil
                }
            }
            return String(validating: result, as: UTF8.self)
        }

        private static func scalar(
            after unit: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
        ) -> Unicode.Scalar {
            if let scalar = Unicode.Scalar(unit) { return scalar }
            guard unit < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
                bytes[index + 1] == UInt8(ascii: "u"), let low = hexadecimal(bytes, at: index + 2),
                (0xDC00...0xDFFF).contains(low)
            else { return "\u{FFFD}" }
            index += 6
            return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
        }

        private static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
            guard start + 4 <= bytes.count else { return nil }
            var value: UInt32 = 0
            for index in start..<start + 4 {
                let byte = bytes[index]
                switch byte {
                case 48...57: value = value << 4 | UInt32(byte - 48)
                case 65...70: value = value << 4 | UInt32(byte - 55)
                case 97...102: value = value << 4 | UInt32(byte - 87)
                default: return nil
                }
            }
            return value
        }
    }
#endif
