/// Writes tokens as CoNLL-U (Universal Dependencies, version 2), a sentence for each line of a text.
///
/// Only the columns that segmentation fills are filled: ID, FORM, a coarse UPOS for punctuation and numbers, and
/// `SpaceAfter=No` in MISC. A record that could not be read is a comment.
public struct CoNLLUWriter: RecordWriter {
    /// Creates a writer.
    public init() {}

    /// A document with a sentence for each line.
    public func append(_ record: AnalysisRecord, to output: inout [UInt8]) {
        switch record.content {
        case .tokens(let tokens): appendDocument(record, tokens, to: &output)
        case .error(let message):
            output.append("# newdoc id = \(singleLine(record.id.description))\n# error = \(singleLine(message))\n\n")
        default: return
        }
    }

    private func appendDocument(_ record: AnalysisRecord, _ tokens: [Token], to output: inout [UInt8]) {
        output.append("# newdoc id = \(singleLine(record.id.description))\n")
        var sentence = 0
        for line in tokens.split(whereSeparator: { isLineBreak($0, in: record.text) }) {
            guard line.contains(where: { $0.kind != .whitespace }), let first = line.first, let last = line.last else {
                continue
            }
            sentence += 1
            let text = record.text[TextSpan(start: first.span.start, end: last.span.end)]
            output.append("# sent_id = \(singleLine(record.id.description))-\(sentence)\n")
            output.append("# text = \(singleLine(String(text)))\n")
            append(words: line, of: record.text, to: &output)
            output.append(UInt8(ascii: "\n"))
        }
    }

    private func append(words tokens: ArraySlice<Token>, of text: String, to output: inout [UInt8]) {
        var number = 0
        for (index, token) in zip(tokens.indices, tokens) where token.kind != .whitespace {
            number += 1
            output.append(number: number)
            output.append(UInt8(ascii: "\t"))
            output.append(text[token.span])
            let tag: StaticString =
                switch token.kind {
                case .number: "NUM"
                case .punctuation: "PUNCT"
                default: "_"
                }
            output.append("\t_\t" as StaticString)
            output.append(tag)
            output.append("\t_\t_\t_\t_\t_\t" as StaticString)
            let next = index + 1
            let isTight = next < tokens.endIndex && tokens[next].kind != .whitespace
            output.append(isTight ? "SpaceAfter=No\n" : "_\n")
        }
    }

    private func isLineBreak(_ token: Token, in text: String) -> Bool {
        token.kind == .whitespace && text[token.span].utf8.contains(UInt8(ascii: "\n"))
    }

    private func singleLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(decoding: text.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
