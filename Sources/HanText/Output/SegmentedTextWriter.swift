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
            var line = SegmentedLine(bytes, to: output)
            for token in tokens { line.append(token) }
            line.finish()
            output = line.output
        }
    }

    /// The lines of a text, cut into words as they are written: no list of tokens is made.
    public func append(_ text: String, segmenter: Segmenter, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var line = SegmentedLine(bytes, to: output)
            output = []
            segmenter.forEachToken(in: bytes) { line.append($0) }
            line.finish()
            output = line.output
        }
    }

    private func appendError(_ record: AnalysisRecord, to output: inout [UInt8]) {
        guard case .error = record.content else { return }
        JSONLinesWriter().append(record, to: &output)
    }
}

/// Words as they are appended to the output.
private struct SegmentedLine {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var output: [UInt8]
    private var atLineStart = true

    init(_ bytes: UnsafeBufferPointer<UInt8>, to output: consuming [UInt8]) {
        self.bytes = bytes
        self.output = output
    }

    mutating func append(_ token: Token) {
        let start = token.span.start
        let end = min(token.span.end, bytes.count)
        if token.kind == .whitespace {
            for index in start..<end where bytes[index] == UInt8(ascii: "\n") {
                output.append(UInt8(ascii: "\n"))
                atLineStart = true
            }
            return
        }
        if !atLineStart { output.append(UInt8(ascii: " ")) }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
        atLineStart = false
    }

    mutating func finish() {
        if bytes.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    }
}
