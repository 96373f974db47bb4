/// Writes a table for each record that fits a terminal, aligned by East Asian width.
///
/// Columns that are empty in the whole record are left out; where the table is wider than the terminal the
/// widest columns give way first and their cells end with `…`.
public struct TextTableWriter: RecordWriter {
    /// The language of the column headings.
    public enum Language: String, Sendable, Hashable, CaseIterable {
        case english = "en"
        case chinese = "zh"
    }

    /// The width of the terminal in columns; `nil` for no limit.
    public var width: Int?
    /// The language of the headings.
    public var language: Language
    /// Whether the record's name stands above its table.
    public var showsID: Bool
    private let stage: AnalysisStage

    /// Creates a writer for the records of a stage.
    public init(stage: AnalysisStage, width: Int? = nil, language: Language = .english, showsID: Bool = true) {
        self.stage = stage
        self.width = width
        self.language = language
        self.showsID = showsID
    }

    /// A table of what the record holds.
    public func append(_ record: AnalysisRecord, to output: inout [UInt8]) {
        if case .error = record.content { return }
        if showsID { output.append("\(printable(record.id.description))\n") }
        let columns = usedColumns(of: TextTableColumns(stage: stage, language: language).columns(of: record))
        guard let rowCount = columns.first?.cells.count, rowCount > 0 else {
            output.append(language == .english ? "(nothing found)\n\n" : "(无)\n\n")
            return
        }
        let widths = fittedWidths(columns)
        appendLine(columns.map(\.heading), columns, widths, to: &output)
        appendLine(widths.map { String(repeating: "─", count: $0) }, columns, widths, to: &output)
        for row in 0..<rowCount { appendLine(columns.map { $0.cells[row] }, columns, widths, to: &output) }
        output.append(UInt8(ascii: "\n"))
    }

    private func usedColumns(of columns: [TextTableColumns.Column]) -> [TextTableColumns.Column] {
        columns.filter { $0.isKept || $0.cells.contains { !$0.isEmpty } }.map { column in
            var column = column
            column.cells = column.cells.map(printable)
            return column
        }
    }

    /// Control characters could move the terminal's cursor: they are shown as blanks.
    private func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028
            || scalar.value == 0x2029
    }

    private static let gap = 2
    private static let smallest = 6

    private func fittedWidths(_ columns: [TextTableColumns.Column]) -> [Int] {
        var widths = columns.map { column in
            column.cells.reduce(DisplayWidth.of(column.heading)) { max($0, DisplayWidth.of($1)) }
        }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
        while excess > 0 {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.smallest
            else { break }
            // Down to the next width in size, or by what is needed.
            let next = widths.filter { $0 < widths[widest] }.max() ?? Self.smallest
            let step = min(excess, max(1, widths[widest] - max(next, Self.smallest)))
            widths[widest] -= step
            excess -= step
        }
        return widths
    }

    private func appendLine(
        _ cells: [String], _ columns: [TextTableColumns.Column], _ widths: [Int], to output: inout [UInt8]
    ) {
        var line: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            let text = DisplayWidth.truncated(cell, to: widths[index])
            let blanks = widths[index] - DisplayWidth.of(text)
            if index > 0 { line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: Self.gap)) }
            let padding = repeatElement(UInt8(ascii: " "), count: max(0, blanks))
            if columns[index].isNumeric { line.append(contentsOf: padding) }
            line.append(text)
            if !columns[index].isNumeric { line.append(contentsOf: padding) }
        }
        while line.last == UInt8(ascii: " ") { line.removeLast() }
        output.append(contentsOf: line)
        output.append(UInt8(ascii: "\n"))
    }
}
