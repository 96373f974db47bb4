/// Tells the kind of a token from its scalars.
///
/// The general categories of the Basic Multilingual Plane are read once into a table of 64 KiB, so a call costs a
/// load for most tokens.
struct TokenClassifier: Sendable {
    /// What a scalar is; `numeral` is a Han character that writes a number.
    fileprivate enum ScalarKind: UInt8 {
        case other, word, digit, numeral, punctuation, whitespace
    }

    private let kinds: [UInt8]
    /// A bit for each scalar from U+4000 to U+9FFF that makes a word: few cache lines for most tokens.
    private let wordBits: [UInt64]

    init() {
        var kinds = [UInt8](repeating: 0, count: 0x10000)
        for value in 0..<UInt32(0x10000) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            kinds[Int(value)] = Self.kind(of: scalar).rawValue
        }
        for scalar in Self.numerals.unicodeScalars { kinds[Int(scalar.value)] = ScalarKind.numeral.rawValue }
        self.kinds = kinds
        var wordBits = [UInt64](repeating: 0, count: 0x6000 / 64)
        for index in 0..<0x6000 where kinds[0x4000 + index] == ScalarKind.word.rawValue {
            wordBits[index >> 6] |= 1 << UInt64(index & 63)
        }
        self.wordBits = wordBits
    }

    /// The Han characters that write numbers: GB/T 15835-2011 with the financial forms and 兆 京 亿 in both scripts.
    private static let numerals = "〇零一二三四五六七八九十百千万萬亿億兆两兩廿卅壹贰貳叁叄肆伍陆陸柒捌玖拾佰仟"

    /// Calls `body` with the tokens between the ends of a run, the first of which starts at `start`; moves it to the end of
    /// the last.
    @inline(__always)
    func forEachToken<Failure: Error>(
        of run: BoundaryRun, in bytes: UnsafeBufferPointer<UInt8>, from start: inout Int,
        _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        guard let hints = run.hints else {
            for end in run.ends where end > start {
                try body(token(in: bytes, from: start, to: end))
                start = end
            }
            return
        }
        for index in 0..<run.ends.count where run.ends[index] > start {
            let end = run.ends[index]
            // A mark tells the kind of its token where it is all of it.
            let isOpen = hints[index].isMark && end &- start != UTF8Decoding.length(after: bytes[start])
            let kind = isOpen ? nil : hints[index].kind
            try body(
                Token(
                    span: TextSpan(start: start, end: end), kind: kind ?? self.kind(in: bytes, from: start, to: end)))
            start = end
        }
    }

    /// What the characters with an id say of a token that starts with them, by id; ``KindHint/open`` for ids below `first` and
    /// where characters that share an id differ.
    func hints(of ids: [UInt16], from first: Int) -> [KindHint] {
        var hints = [KindHint?](repeating: nil, count: Int(ids.max() ?? 0) + 1)
        for value in ids.indices where Int(ids[value]) >= first {
            let id = Int(ids[value])
            let hint = KindHint(ScalarKind(rawValue: kinds[value]) ?? .other)
            hints[id] = hints[id] ?? hint == hint ? hint : .open
        }
        return hints.map { $0 ?? .open }
    }

    /// Whether a scalar is punctuation.
    func isMark(_ scalar: UInt16) -> Bool { kinds[Int(scalar)] == ScalarKind.punctuation.rawValue }

    /// A token over `bytes[start..<end]`.
    @inline(__always)
    func token(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Token {
        Token(span: TextSpan(start: start, end: end), kind: kind(in: bytes, from: start, to: end))
    }

    @inline(__always)
    private func kind(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Token.Kind {
        // A token of three bytes and more that starts as Han does starts with a well-formed scalar.
        let lead = bytes[start]
        if lead &- 0xE4 < 6, end - start >= 3 {
            let row = Int(lead &- 0xE4) << 6 | Int(bytes[start &+ 1] & 0x3F)
            if wordBits[row] &>> UInt64(bytes[start &+ 2] & 0x3F) & 1 != 0 { return .word }
        }
        guard let first = UTF8Decoding.scalar(in: bytes, at: start) else { return .other }
        switch kind(of: first.value) {
        case .word: return .word
        case .punctuation: return first.length == end - start ? .punctuation : kindAfterMark(in: bytes, start, end)
        case .whitespace: return .whitespace
        case .other: return .other
        case .digit: return isNumber(in: bytes, from: start, to: end) ? .number : .word
        case .numeral: return isNumber(in: bytes, from: start, to: end) ? .number : .word
        }
    }

    /// A token that starts with a mark and goes on: `@名`, `#话题#`, `-5`, `——`.
    private func kindAfterMark(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Token.Kind {
        var position = start
        while position < end, let scalar = UTF8Decoding.scalar(in: bytes, at: position) {
            switch kind(of: scalar.value) {
            case .word, .numeral: return .word
            case .digit: return isNumber(in: bytes, from: position, to: end) ? .number : .word
            case .punctuation, .whitespace: position += scalar.length
            case .other: return .other
            }
        }
        return .punctuation
    }

    /// Whether digits, Han numerals and the marks inside numbers are all that is there.
    private func isNumber(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        var position = start
        while position < end, bytes[position] &- 48 < 10 { position += 1 }
        while position < end, let scalar = UTF8Decoding.scalar(in: bytes, at: position) {
            switch kind(of: scalar.value) {
            case .digit, .numeral: break
            case .punctuation, .other: guard Self.isInsideNumbers(scalar.value) else { return false }
            case .word where scalar.value == 0x70B9: break  // 点 as in 三点五
            case .word, .whitespace: return false
            }
            position += scalar.length
        }
        return true
    }

    private static func isInsideNumbers(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x25, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x7E: true  // % + , - . / : ~
        case 0xB7, 0x2030, 0x2212, 0xFF05, 0xFF0B, 0xFF0C, 0xFF0D, 0xFF0E, 0xFF0F, 0xFF1A: true
        default: false
        }
    }

    @inline(__always)
    private func kind(of value: UInt32) -> ScalarKind {
        if value < 0x10000 { return ScalarKind(rawValue: kinds[Int(value)]) ?? .other }
        return Unicode.Scalar(value).map { Self.kind(of: $0) } ?? .other
    }

    private static func kind(of scalar: Unicode.Scalar) -> ScalarKind {
        switch scalar.value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .word  // Han and Hangul
        case 0xE000...0xF8FF: return .other
        default: break
        }
        let properties = scalar.properties
        if properties.isWhitespace { return .whitespace }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            return .word
        case .nonspacingMark, .spacingMark, .enclosingMark: return .word
        case .decimalNumber: return .digit
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return .punctuation
        case .mathSymbol where scalar.value < 0x80 || scalar.value >= 0xFF00: return .punctuation
        case .modifierSymbol where scalar.value < 0x80: return .punctuation
        default: return .other
        }
    }
}

/// What the first character of a token says of the token's kind.
struct KindHint: Equatable, Sendable {
    /// The raw value of a kind, or what no kind has.
    private let value: UInt8

    /// The whole token is to be looked at.
    static let open = KindHint(value: .max)

    private init(value: UInt8) { self.value = value }

    fileprivate init(_ kind: TokenClassifier.ScalarKind) {
        switch kind {
        case .word: value = Token.Kind.word.rawValue
        case .punctuation: value = Token.Kind.punctuation.rawValue
        case .whitespace: value = Token.Kind.whitespace.rawValue
        case .other: value = Token.Kind.other.rawValue
        case .digit, .numeral: self = .open
        }
    }

    /// The kind; of a mark if nothing else is in the token.
    var kind: Token.Kind? { Token.Kind(rawValue: value) }
    /// Whether the character is a mark.
    var isMark: Bool { value == Token.Kind.punctuation.rawValue }
}
