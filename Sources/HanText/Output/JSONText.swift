/// JSON's spelling of the values that records are made of (RFC 8259).
extension [UInt8] {
    /// A string in quotes; `"`, `\` and control characters are escaped, everything else stands as it is.
    mutating func append(json text: String) {
        var text = text
        text.withUTF8 { append(json: $0) }
    }

    mutating func append(json text: Substring) {
        var text = text
        text.withUTF8 { append(json: $0) }
    }

    private mutating func append(json bytes: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var start = 0
        for index in bytes.indices {
            let byte = bytes[index]
            // U+2028 and U+2029 are legal in JSON and were never a problem for a JSON parser: they stand.
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            append(contentsOf: bytes[start..<index])
            append(escaped: byte)
            start = index + 1
        }
        append(contentsOf: bytes[start...])
        append(UInt8(ascii: "\""))
    }

    private mutating func append(escaped byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        default:
            let digits: StaticString = "0123456789abcdef"
            append("u00" as StaticString)
            append(digits.utf8Start[Int(byte >> 4)])
            append(digits.utf8Start[Int(byte & 15)])
        }
    }

    /// A string, or `null`.
    mutating func append(json text: String?) {
        if let text { append(json: text) } else { append("null" as StaticString) }
    }

    mutating func append(json decimal: ExactDecimal?) {
        guard let decimal else { return append("null" as StaticString) }
        append(UInt8(ascii: "\""))
        append(decimal.description)
        append(UInt8(ascii: "\""))
    }

    mutating func append(json value: NumericFact.Value?) {
        switch value {
        case .number(let number): append(json: number)
        case .calendar(let text): append(json: text)
        case nil: append("null" as StaticString)
        }
    }

    mutating func append(json id: AnalysisRecord.ID) {
        switch id {
        case .string(let text): append(json: text)
        case .json(let text): append(text)
        }
    }
}
