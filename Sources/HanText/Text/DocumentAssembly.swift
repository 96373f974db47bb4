/// Builds the flowed text, its runs and its blocks from lines of which each is joined to the one before or not.
struct DocumentAssembly {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var blocks: [Document.Block] = []
    private var runs: [(flowed: Int, shift: Int)] = [(0, 0)]
    /// The bytes of `flowed`; stays empty until a line is joined.
    private var flowed: [UInt8] = []
    /// How much of the original has been copied to `flowed`, or would have been.
    private var copied = 0
    /// What to add to an offset in `flowed` to come to the original.
    private var shift = 0
    private var previous: TextLine?

    /// Starts with nothing; `lines` are to come.
    init(_ bytes: UnsafeBufferPointer<UInt8>, lines: Int) {
        self.bytes = bytes
        blocks.reserveCapacity(lines + 1)
    }

    /// Adds the next line.
    mutating func add(_ line: TextLine, joined: Bool) {
        if joined, let before = previous {
            join(line, to: before)
            if let last = blocks.indices.last {
                blocks[last].span.end = line.end - shift
                if blocks[last].kind == .heading, line.ending != .open || line.hasSentenceMark {
                    blocks[last].kind = .paragraph
                }
            }
        } else {
            open(line)
        }
        previous = line
    }

    private mutating func join(_ line: TextLine, to before: TextLine) {
        if runs.count == 1 { flowed.reserveCapacity(bytes.count) }
        var end = before.end
        if dropsHyphen(line, after: before) { end -= 1 }
        copy(upTo: end)
        if needsSpace(line, after: before) {
            // The space stands for the first byte of the break.
            flowed.append(0x20)
            copied += 1
        }
        copied = line.start
        shift = copied - flowed.count
        runs.append((flowed.count, shift))
    }

    private mutating func copy(upTo end: Int) {
        if copied < end { flowed.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<end])) }
        copied = max(copied, end)
    }

    /// A Latin word that was hyphenated at the end of the line.
    private func dropsHyphen(_ line: TextLine, after before: TextLine) -> Bool {
        guard before.end - before.start >= 3, bytes[before.end - 1] == 0x2D else { return false }
        return isLowercase(bytes[before.end - 2]) && isLowercase(bytes[line.start])
    }

    /// Latin words that the break kept apart.
    private func needsSpace(_ line: TextLine, after before: TextLine) -> Bool {
        let last = bytes[before.end - 1]
        let first = bytes[line.start]
        guard last < 0x80, first < 0x80, isLetterOrDigit(first) || first == 0x28 else { return false }
        if isDigit(last) { return isLetter(first) }
        return isLetter(last) || last == 0x2C || last == 0x2E || last == 0x3B || last == 0x29
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private func isLowercase(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    private func isLetter(_ byte: UInt8) -> Bool { isLowercase(byte | 0x20) }
    private func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    private mutating func open(_ line: TextLine) {
        let end = line.end - shift
        var start = line.start - shift
        switch line.structure {
        case .heading(let level):
            start += level
            while start < end, isSpace(bytes[start + shift]) { start += 1 }
            append(.heading, start, end, level: level)
        case .listItem(let isSection):
            append(isSection && line.ending == .open && line.width <= 60 ? .heading : .listItem, start, end)
        case .caption: append(.caption, start, end)
        case .byline(let length):
            append(.byline, start, start + length)
            var body = start + length
            while body < end, isSpace(bytes[body + shift]) { body += 1 }
            if body < end { append(.paragraph, body, end) }
        case .plain, .apart:
            let isTitle = line.ending == .open && !line.hasSentenceMark && line.width <= 60 && line.isPlain
            append(isTitle ? .heading : .paragraph, start, end)
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private mutating func append(_ kind: Document.Block.Kind, _ start: Int, _ end: Int, level: Int? = nil) {
        blocks.append(Document.Block(kind: kind, span: TextSpan(start: start, end: end), level: level))
    }

    /// The document; its flowed text is the text itself where nothing was joined.
    mutating func finish(_ text: String) -> Document {
        guard runs.count > 1 else { return Document(text: text, flowed: text, blocks: blocks, runs: runs) }
        copy(upTo: bytes.count)
        // Lines begin and end between scalars, so what is joined is as well formed as the text.
        let flowed = flowed.withUnsafeBufferPointer { String(wellFormed: $0) }
        return Document(text: text, flowed: flowed, blocks: blocks, runs: runs)
    }
}
