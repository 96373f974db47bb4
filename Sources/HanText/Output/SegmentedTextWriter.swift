/// Writes a text with its words separated by one space: a line in, the same line out.
///
/// White space of the text is dropped, except that a line break stays a line break. A record that could not be
/// read is a JSON object on a line of its own, so that lines still stand in order.
public struct SegmentedTextWriter: RecordWriter {
    /// Creates a writer.
    public init() {}

    /// The lines of the record's text, cut into words.
    public func append(_ record: AnalysisRecord, to output: inout [UInt8]) {
        guard case .tokens(let tokens) = record.content else { return appendError(record, to: &output) }
        var text = record.text
        text.withUTF8 { bytes in
            output.reserveCapacity(output.count + bytes.count + tokens.count)
            var atLineStart = true
            for token in tokens {
                let span = token.span.start..<min(token.span.end, bytes.count)
                if token.kind == .whitespace {
                    for index in span where bytes[index] == UInt8(ascii: "\n") {
                        output.append(UInt8(ascii: "\n"))
                        atLineStart = true
                    }
                    continue
                }
                if !atLineStart { output.append(UInt8(ascii: " ")) }
                output.append(contentsOf: bytes[span])
                atLineStart = false
            }
            if bytes.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
        }
    }

    private func appendError(_ record: AnalysisRecord, to output: inout [UInt8]) {
        guard case .error = record.content else { return }
        JSONLinesWriter().append(record, to: &output)
    }
}
