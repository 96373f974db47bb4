/// A line of a text with what its marks say about how it goes on.
struct TextLine {
    /// What a line is by its form alone.
    enum Structure: Equatable {
        case plain
        /// `#` to `######`.
        case heading(level: Int)
        /// A bullet or a number in front; numbers of sections (一、（二）) may head a text.
        case listItem(isSection: Bool)
        case caption
        /// The length of the byline that it starts with.
        case byline(length: Int)
        /// A table row, a rule, a page number: never joined.
        case apart
    }

    /// How the last mark of a line leaves the sentence.
    enum Ending {
        /// 。！？；… or a colon, closing quotes and brackets left out.
        case finished
        /// A comma, an opening bracket, a dash: the sentence goes on.
        case continuing
        /// No mark.
        case open
    }

    /// The content without white space at either end.
    var start = 0
    var end = 0
    /// Where the next line starts.
    var next = 0
    /// Columns of white space before the content.
    var indent = 0
    /// Blank lines before it.
    var blankLinesBefore = 0
    /// Columns of the content; a Han character takes two.
    var width = 0
    var structure = Structure.plain
    var ending = Ending.open
    /// Whether it holds 。！？； or their like.
    var hasSentenceMark = false
    /// Whether it holds a comma or 、.
    var hasComma = false
    /// Opening less closing brackets and quotes.
    var openBrackets = 0
    /// Whether it closes a bracket that it didn't open.
    var closesEarlierBracket = false
    /// Whether it starts with a mark that can't start a line: ，。、）》”.
    var startsWithClosingMark = false
    /// Columns of its first word, which must have found no room on the line before.
    var firstWordWidth = 0
    /// The column at which its group of lines was broken, 0 where they share none; read when all lines are there, as what
    /// follows.
    var column = 0
    /// Whether the text from this line on comes to the end of a sentence before something else starts.
    var leadsToEnd = false

    var isPlain: Bool { structure == .plain }
    /// Columns with the white space in front.
    var fullWidth: Int { indent + width }
}

/// Marks that the layout of a line is read by.
///
/// The classes are those of GB/T 15834-2011 (use of punctuation marks): marks that end a sentence or a clause
/// set can't start a line; opening marks can't end one.
enum LineMark {
    case sentenceEnd, comma, colon, opening, closing, dash, other

    @inline(__always)
    init(_ scalar: UInt32) {
        switch scalar {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x21, 0x3F, 0x3B, 0x2026, 0xFF0E, 0xFF61: self = .sentenceEnd
        case 0xFF0C, 0x3001, 0x2C, 0xFE50, 0xFF64: self = .comma
        case 0xFF1A, 0x3A: self = .colon
        case 0x28, 0xFF08, 0x300A, 0x3008, 0x201C, 0x2018, 0x3010, 0x300C, 0x300E, 0x3014, 0x5B, 0xFF3B: self = .opening
        case 0x29, 0xFF09, 0x300B, 0x3009, 0x201D, 0x2019, 0x3011, 0x300D, 0x300F, 0x3015, 0x5D, 0xFF3D: self = .closing
        case 0x2014, 0x2015, 0x2500: self = .dash
        default: self = .other
        }
    }
}

extension TextLine {
    /// Reads the line that starts at `offset`.
    init(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        var position = offset
        let count = bytes.count
        // Leading white space.
        while position < count {
            let byte = bytes[position]
            if byte == 0x20 || byte == 0x09 {
                indent += byte == 0x20 ? 1 : 4
                position += 1
            } else if byte == 0xE3 || byte == 0xC2 || byte == 0xEF {
                let scalar = bytes.scalar(at: position)
                guard scalar.value == 0x3000 || scalar.value == 0xA0 || scalar.value == 0xFEFF else { break }
                if scalar.value != 0xFEFF { indent += scalar.value == 0x3000 ? 2 : 1 }
                position += scalar.length
            } else {
                break
            }
        }
        start = position
        end = position
        let contentWidth = readContent(in: bytes, from: &position)
        next = position
        width = contentWidth
        if ending == .open, end > start, bytes[end - 1] == 0x2E {
            ending = .finished
            hasSentenceMark = true
        }
        structure = isBlank ? .plain : LineStructure.read(self, in: bytes)
    }

    var isBlank: Bool { start == end }

    /// Walks to the end of the line and past its break; gives the columns of the content.
    private mutating func readContent(in bytes: UnsafeBufferPointer<UInt8>, from position: inout Int) -> Int {
        let count = bytes.count
        var columns = 0
        var contentColumns = 0
        var firstWordOpen = true
        var previous = LineMark.other
        var bracketAfterEnd = false
        while position < count {
            let byte = bytes[position]
            // Runs of Han characters, the bulk of the text, and of letters and digits: none of them is a mark.
            let run = bytes.skippingHan(from: position, to: count - 2)
            if run > position {
                if firstWordOpen, firstWordWidth == 0 { firstWordWidth = 2 }
                firstWordOpen = false
                columns += (run - position) / 3 * 2
                position = run
                takePlain(upTo: run, columns, &contentColumns, &previous)
                continue
            }
            if byte < 0x80 {
                if Self.isAlphanumeric(byte) {
                    var run = position + 1
                    while run < count, Self.isAlphanumeric(bytes[run]) { run += 1 }
                    if firstWordOpen { firstWordWidth += run - position }
                    columns += run - position
                    position = run
                    takePlain(upTo: run, columns, &contentColumns, &previous)
                    continue
                }
                if byte == 0x0A || byte == 0x0D {
                    position += byte == 0x0D && position + 1 < count && bytes[position + 1] == 0x0A ? 2 : 1
                    break
                }
                if byte == 0x20 || byte == 0x09 {
                    columns += 1
                    position += 1
                    firstWordOpen = false
                    continue
                }
            }
            // The most frequent mark.
            if byte == 0xEF, position > start, bytes.hasPrefix("，", at: position, end: count) {
                position &+= 3
                columns += 2
                contentColumns = columns
                end = position
                if firstWordOpen {
                    if firstWordWidth == 0 { firstWordWidth = 2 }
                    firstWordOpen = false
                }
                read(.comma, after: previous, isFirst: false, bracketAfterEnd: &bracketAfterEnd)
                previous = .comma
                continue
            }
            // Nearly all marks have three bytes.
            let scalar =
                byte &- 0xE0 < 0x10 && position &+ 3 <= count
                ? UTF8Scalar(value: bytes.threeBytes(at: position), length: 3) : bytes.scalar(at: position)
            position &+= scalar.length
            if scalar.value == 0x3000 || scalar.value == 0xA0 {
                columns += 2
                firstWordOpen = false
                continue
            }
            let isWide = scalar.value >= 0x1100
            columns += isWide ? 2 : 1
            contentColumns = columns
            end = position
            if firstWordOpen {
                if isWide {
                    if firstWordWidth == 0 { firstWordWidth = 2 }
                    firstWordOpen = false
                } else {
                    firstWordWidth += 1
                }
            }
            let mark = LineMark(scalar.value)
            if mark == .other {
                if ending != .open { ending = .open }
                previous = .other
                continue
            }
            read(mark, after: previous, isFirst: position - scalar.length == start, bracketAfterEnd: &bracketAfterEnd)
            previous = mark
        }
        return contentColumns
    }

    /// Takes what holds no mark and ends at `end`.
    @inline(__always)
    private mutating func takePlain(
        upTo end: Int, _ columns: Int, _ contentColumns: inout Int, _ previous: inout LineMark
    ) {
        contentColumns = columns
        self.end = end
        ending = .open
        previous = .other
    }

    @inline(__always)
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

    private mutating func read(
        _ mark: LineMark, after previous: LineMark, isFirst: Bool, bracketAfterEnd: inout Bool
    ) {
        switch mark {
        case .sentenceEnd:
            hasSentenceMark = true
            ending = .finished
            if isFirst { startsWithClosingMark = true }
        case .comma:
            hasComma = true
            ending = .continuing
            if isFirst { startsWithClosingMark = true }
        case .colon:
            ending = .finished
            if isFirst { startsWithClosingMark = true }
        case .opening:
            bracketAfterEnd = previous == .sentenceEnd || (previous == .closing && ending == .finished)
            openBrackets += 1
            ending = .continuing
        case .closing:
            openBrackets -= 1
            if openBrackets < 0 {
                closesEarlierBracket = true
                if isFirst { startsWithClosingMark = true }
            }
            // A closing mark keeps an ending before it: 好。” is finished; so is (完) after 。
            if bracketAfterEnd {
                ending = .finished
            } else if previous != .sentenceEnd, previous != .colon, previous != .closing {
                ending = .open
            }
            bracketAfterEnd = false
        case .dash: ending = .continuing
        case .other: break
        }
    }
}
