/// Writes comma- or tab-separated values with a header line.
///
/// CSV follows RFC 4180: a field with a comma, quote or line break stands in quotes; lines end with CR LF. TSV
/// has no quoting: tabs and line breaks inside a field become spaces. A record that could not be read has no row.
public struct DelimitedWriter: RecordWriter {
    /// Which of the two formats.
    public enum Format: String, Sendable, CaseIterable {
        case csv, tsv
    }

    /// Which of the two formats.
    public let format: Format
    /// Whether the output starts with a byte order mark, by which Excel knows UTF-8.
    public var byteOrderMark: Bool
    /// Whether a text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV
    /// injection"): one that starts with `=`, `+`, `-`, `@`, a tab or CR and isn't a plain number.
    public var neutralizesFormulas: Bool
    private let table: RecordTable

    /// Creates a writer for the records of a stage.
    public init(
        _ format: Format, stage: AnalysisStage, offsets: OffsetUnit = .utf8, byteOrderMark: Bool = false,
        neutralizesFormulas: Bool = true
    ) {
        self.format = format
        self.byteOrderMark = byteOrderMark
        self.neutralizesFormulas = neutralizesFormulas
        table = RecordTable(stage: stage, offsets: offsets)
    }

    /// The byte order mark, where asked for, and the names of the columns.
    public func appendHeader(to output: inout [UInt8]) {
        if byteOrderMark { output.append("\u{FEFF}") }
        append(row: table.columns, to: &output)
    }

    /// A line for each find.
    public func append(_ record: AnalysisRecord, to output: inout [UInt8]) {
        for row in table.rows(of: record) { append(row: row, to: &output) }
    }

    private func append(row: [String], to output: inout [UInt8]) {
        for (index, field) in row.enumerated() {
            if index > 0 { output.append(UInt8(ascii: format == .csv ? "," : "\t")) }
            append(field: field, to: &output)
        }
        output.append(format == .csv ? "\r\n" : "\n")
    }

    private func append(field: String, to output: inout [UInt8]) {
        let apostrophe = neutralizesFormulas && isFormula(field) ? "'" : ""
        switch format {
        case .csv:
            let special: (UInt8) -> Bool = { byte in
                byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
            }
            guard field.utf8.contains(where: special) else {
                output.append(apostrophe)
                return output.append(field)
            }
            output.append(UInt8(ascii: "\""))
            output.append(apostrophe)
            for byte in field.utf8 {
                if byte == UInt8(ascii: "\"") { output.append(byte) }
                output.append(byte)
            }
            output.append(UInt8(ascii: "\""))
        case .tsv:
            output.append(apostrophe)
            for byte in field.utf8 {
                output.append(byte == 0x09 || byte == 0x0A || byte == 0x0D ? UInt8(ascii: " ") : byte)
            }
        }
    }

    /// A plain number (-0.5) is no formula: a spreadsheet reads it as the number it is.
    private func isFormula(_ field: String) -> Bool {
        guard let first = field.utf8.first else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            let isPlain = field.utf8.dropFirst().allSatisfy { byte in
                byte &- 48 < 10 || byte == UInt8(ascii: ".")
            }
            return !(isPlain && field.utf8.count > 1)
        default: return false
        }
    }
}
