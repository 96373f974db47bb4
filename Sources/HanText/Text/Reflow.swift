/// Rejoins lines that a page layout broke inside a sentence, a word or a figure.
///
/// In goes a text as a newspaper page, a PDF or OCR left it; out comes a ``Document`` whose flowed text has no
/// such break and whose spans lead back to the original. A line is joined to the next one only on evidence that
/// it is unfinished:
///
/// - it ends with a mark that can't end a sentence (a comma, an opening bracket), or the next one starts with a
///   mark that can't start a line;
/// - a bracket or quote that it leaves open is closed by the next one;
/// - it fills the column at which the text's lines were broken;
/// - it is running text, has no mark at its end, and what follows leads to the end of a sentence.
///
/// Headings, list items, captions, indented lines and lines that open with a byline start anew. Blank lines are
/// joined over where the sentence plainly goes on.
///
/// ```swift
/// let page = Reflow().document("全市今年新建口袋公园一百零2\n\n个，改造老旧小区。")
/// page.flowed  // "全市今年新建口袋公园一百零2个，改造老旧小区。"
/// ```
///
/// - Complexity: O(*n*); a text without a line break is taken as it is, without a copy.
public struct Reflow: Sendable {
    /// Creates a reflow with the default rules.
    public init() {}

    /// Reads the layout of a text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func document(_ text: String) -> Document {
        var text = text
        text.makeContiguousUTF8()
        let document = text.utf8.withContiguousStorageIfAvailable { bytes -> Document? in
            // A text of one line is a paragraph, if it isn't marked as a heading and opens with no dateline.
            guard
                bytes.first == 0x23 || Self.holdsLineBreak(bytes)
                    || LineStructure.datelineEnd(in: bytes, from: bytes.skippingBlanks(from: 0), to: bytes.count) != nil
            else { return nil }
            var layout = PageLayout(bytes)
            return layout.document(text)
        }
        return (document ?? nil) ?? Document(verbatim: text)
    }

    /// Whether a line break stands in the bytes; read eight at a time, as a text of one line is read to its end.
    private static func holdsLineBreak(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
        guard let base = bytes.baseAddress else { return false }
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
            // Not zero where one of the eight is below 0x10, as both breaks are.
            let isLow = (word &- 0x1010_1010_1010_1010) & ~word & 0x8080_8080_8080_8080 != 0
            if isLow, bytes[offset..<offset + 8].contains(where: isBreak) { return true }
            offset += 8
        }
        return bytes[offset...].contains(where: isBreak)
    }
}

/// The lines of one text while it is read.
private struct PageLayout {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var lines: [TextLine] = []
    /// Blank lines between lines of one paragraph: 0, or 1 in a double-spaced page.
    private var usualGap = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        readLines()
        measureColumns()
        lookAhead()
    }

    private mutating func readLines() {
        var offset = 0
        var blank = 0
        // Lines of prose are about as long.
        lines.reserveCapacity(bytes.count / 256 + 8)
        while offset < bytes.count {
            var line = TextLine(in: bytes, at: offset)
            offset = line.next
            if line.isBlank {
                blank += 1
                continue
            }
            line.blankLinesBefore = lines.isEmpty ? 0 : blank
            blank = 0
            lines.append(line)
        }
    }

    private mutating func measureColumns() {
        guard lines.count > 1 else { return }
        let spaced = lines.dropFirst().count { $0.blankLinesBefore == 1 }
        usualGap = lines.count > 4 && spaced * 10 >= (lines.count - 1) * 9 ? 1 : 0
        // Most texts have a line for each paragraph.
        guard lines.count(where: ColumnWidth.isOpen) >= ColumnWidth.fewest else { return }
        var group = ColumnWidth()
        for line in lines { group.add(line) }
        let pageColumn = group.estimate(atLeast: 4) ?? 0
        group.reset()
        var start = 0
        for index in lines.indices {
            group.add(lines[index])
            let isLast = index + 1 == lines.count || lines[index + 1].blankLinesBefore > usualGap
            guard isLast else { continue }
            let column = group.estimate(atLeast: ColumnWidth.fewest) ?? pageColumn
            for member in start...index { lines[member].column = column }
            group.reset()
            start = index + 1
        }
    }

    private mutating func lookAhead() {
        var goesOn = false
        for index in lines.indices.reversed() {
            goesOn =
                lines[index].isPlain
                && (goesOn || lines[index].ending == .finished || lines[index].hasSentenceMark)
            lines[index].leadsToEnd = goesOn
        }
    }

    /// What the lines joined so far have shown.
    private struct Running {
        var openBrackets = 0
        var width = 0
        var hasSentenceMark = false
        var hasComma = false
        var isHeading = false

        /// A paragraph's text and no title: it has come past a sentence, or is long.
        var isRunningText: Bool { hasSentenceMark || (hasComma && width >= 40) || width >= 72 }

        mutating func add(_ line: TextLine) {
            openBrackets = max(0, openBrackets + line.openBrackets)
            width += line.width
            hasSentenceMark = hasSentenceMark || line.hasSentenceMark
            hasComma = hasComma || line.hasComma
        }
    }

    /// Whether `lines[index]` goes on the line before it.
    private func continues(_ index: Int, after running: Running) -> Bool {
        let line = lines[index]
        let before = lines[index - 1]
        guard line.isPlain, !running.isHeading, line.indent < 2 || line.indent == before.indent else { return false }
        switch before.structure {
        case .plain, .byline, .listItem: break
        case .heading, .caption, .apart: return false
        }
        if line.startsWithClosingMark { return true }
        let isAdjacent = line.blankLinesBefore <= usualGap
        switch before.ending {
        case .finished: return isAdjacent && line.indent < 2 && Self.fillsColumn(before, before: line)
        case .continuing: return true
        case .open: break
        }
        if running.openBrackets > 0, line.closesEarlierBracket { return true }
        if isAdjacent, Self.fillsColumn(before, before: line) { return true }
        let last = bytes[before.end - 1]
        if last < 0x80, bytes[line.start] >= 0x61, bytes[line.start] <= 0x7A { return isAdjacent }
        // The short rest of a sentence: a paragraph after a title is longer than the title.
        let endsWithDigit = last >= 0x30 && last <= 0x39
        if running.hasComma || endsWithDigit, line.ending == .finished, line.width < running.width { return true }
        return running.isRunningText && line.leadsToEnd
    }

    /// Whether the first word of the next line would have found no room on this one.
    private static func fillsColumn(_ line: TextLine, before next: TextLine) -> Bool {
        guard line.column > 0 else { return false }
        return line.fullWidth + next.firstWordWidth + 2 > line.column && line.fullWidth <= line.column + 2
    }

    mutating func document(_ text: String) -> Document {
        var assembly = DocumentAssembly(bytes, lines: lines.count)
        var running = Running()
        for index in lines.indices {
            let line = lines[index]
            let isJoined = index > 0 && continues(index, after: running)
            if !isJoined {
                running = Running()
                if case .heading = line.structure { running.isHeading = true }
            }
            running.add(line)
            if case .byline(let length) = line.structure, length < line.end - line.start {
                running.hasSentenceMark = true
            }
            assembly.add(line, joined: isJoined)
        }
        return assembly.finish(text)
    }
}
