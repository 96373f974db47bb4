/// Writes a Markdown table (GitHub Flavored Markdown) with a row for each find.
///
/// Everything that Markdown or HTML would read as markup is escaped.
public struct MarkdownWriter: RecordWriter {
    private let table: RecordTable

    /// Creates a writer for the records of a stage.
    public init(stage: AnalysisStage, offsets: OffsetUnit = .utf8) {
        table = RecordTable(stage: stage, offsets: offsets)
    }

    /// The names of the columns and their alignment.
    public func appendHeader(to output: inout [UInt8]) {
        append(row: table.columns, to: &output)
        for column in table.columns {
            output.append(table.numericColumns.contains(column) ? "| ---: " : "| --- ")
        }
        output.append("|\n" as StaticString)
    }

    /// A row for each find.
    public func append(_ record: AnalysisRecord, to output: inout [UInt8]) {
        for row in table.rows(of: record) { append(row: row, to: &output) }
    }

    private func append(row: [String], to output: inout [UInt8]) {
        for cell in row {
            output.append(cell.isEmpty ? "|" : "| ")
            for byte in cell.utf8 { append(escaped: byte, to: &output) }
            output.append(UInt8(ascii: " "))
        }
        output.append("|\n" as StaticString)
    }

    private func append(escaped byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): output.append(UInt8(ascii: " "))
        case UInt8(ascii: "<"): output.append("&lt;" as StaticString)
        case UInt8(ascii: "&"): output.append("&amp;" as StaticString)
        case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "#"):
            output.append(UInt8(ascii: "\\"))
            output.append(byte)
        default: output.append(byte)
        }
    }
}
