/// Finds what stays whole by rule: numbers, words of letters, addresses, tags and emoji.
///
/// | atom | rule |
/// | --- | --- |
/// | number | digits with inner `. , : / -` between digits; the percent sign, and 万 亿 千 百 兆 余 多 几, that follow; a unit after these is a word of its own |
/// | ordinal | 第 and the digits after it |
/// | word | letters and digits, with a single inner `' ’ - _ & . +` between them when the first is a letter |
/// | URL | `scheme://…` or `www.…` up to what no URL holds; marks at the end stay outside |
/// | e-mail | `name@domain.tld` |
/// | tag | `#…#` of up to 40 characters in a line, `#` or `@` before letters, digits and `_` |
/// | emoji | with modifiers, joiners and flags |
///
/// Nothing is looked at twice and nothing past the atom's end but a fixed number of bytes, so that the scan is linear.
struct AtomScanner {
    /// What was found: where it ends, and the type of its characters.
    struct Atom {
        var end: Int
        /// The type of the first character.
        var first: CharacterType
        /// The type of the others.
        var rest: CharacterType
        /// Where the characters start that join what is before them and let nothing join them.
        var tail: Int = .max
    }

    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The atom that starts at `offset`, where a letter, a digit, `#`, `@` or an emoji stands.
    func atom(at offset: Int, afterOrdinalMark: Bool) -> Atom? {
        if let end = endOfPlainNumber(from: offset) {
            let type: CharacterType = afterOrdinalMark ? .joined : .digit
            return Atom(end: end, first: type, rest: type)
        }
        switch scalar(at: offset).kind {
        case .digit:
            if afterOrdinalMark { return Atom(end: endOfNumber(from: offset), first: .joined, rest: .joined) }
            if let end = endOfAddress(from: offset) { return Atom(end: end, first: .mark, rest: .joined) }
            let end = endOfNumber(from: offset)
            if scalar(at: end).kind == .letter {
                return Atom(end: endOfWord(from: end), first: .letter, rest: .letter)
            }
            return Atom(end: endOfMultiplier(from: end), first: .digit, rest: .digit, tail: end)
        case .letter:
            if let end = endOfAddress(from: offset) { return Atom(end: end, first: .mark, rest: .joined) }
            return Atom(end: endOfWord(from: offset), first: .letter, rest: .letter)
        case .mark(0x23):
            if let end = endOfTopic(from: offset) { return Atom(end: end, first: .mark, rest: .joined) }
            return handle(from: offset)
        case .mark(0x40): return handle(from: offset)
        case .emoji: return Atom(end: endOfEmoji(from: offset), first: .mark, rest: .joined)
        case .mark, .han, .end: return nil
        }
    }

    // MARK: Numbers

    /// Digits of one byte with a Han character behind them that isn't part of the figure: most numbers of a text.
    private func endOfPlainNumber(from offset: Int) -> Int? {
        var position = offset
        while position < bytes.count, bytes[position] &- 48 < 10 { position += 1 }
        guard position > offset, position < bytes.count, bytes[position] &- 0xE4 < 6,
            let (value, _) = UTF8Decoding.scalar(in: bytes, at: position), value >= 0x4E00, !Self.isMultiplier(value)
        else { return nil }
        return position
    }

    /// Digits with marks between them: 3.5, 16,250, 9:30, 1/2, 2020-2021.
    private func endOfNumber(from offset: Int) -> Int {
        var position = endOfDigits(from: offset)
        while true {
            let mark = scalar(at: position)
            guard case .mark(let value) = mark.kind else { return position }
            let next = position + mark.length
            switch value {
            case 0x2E, 0x3A, 0x2F, 0x2D:  // . : / -
                guard scalar(at: next).kind == .digit else { return position }
                position = endOfDigits(from: next)
            case 0x2C:  // , between groups of three
                let group = endOfDigits(from: next)
                guard digits(from: next, to: group) == 3 else { return position }
                position = group
            case 0x25, 0x2030:  // % ‰
                return next
            default: return position
            }
        }
    }

    private func endOfDigits(from offset: Int) -> Int {
        var position = offset
        while position < bytes.count {
            let byte = bytes[position]
            if byte &- 48 < 10 {
                position += 1
                continue
            }
            let next = scalar(at: position)
            guard next.kind == .digit else { return position }
            position += next.length
        }
        return position
    }

    private func digits(from start: Int, to end: Int) -> Int {
        guard end - start <= 12 else { return end - start }
        var position = start
        var count = 0
        while position < end {
            position += scalar(at: position).length
            count += 1
        }
        return count
    }

    /// 万, 千万, 余万, 多: what belongs to the figure before it.
    private func endOfMultiplier(from offset: Int) -> Int {
        var position = offset
        var remaining = 4
        while remaining > 0 {
            let next = scalar(at: position)
            guard next.kind == .han, Self.isMultiplier(next.value) else { break }
            position += next.length
            remaining -= 1
        }
        return position
    }

    private static func isMultiplier(_ value: UInt32) -> Bool {
        switch value {
        case 0x4E07, 0x4EBF, 0x5343, 0x767E, 0x5146, 0x4F59, 0x591A, 0x51E0: true  // 万 亿 千 百 兆 余 多 几
        case 0x842C, 0x5104, 0x9918, 0x5E7E: true  // 萬 億 餘 幾
        default: false
        }
    }

    // MARK: Words, addresses, tags

    /// Letters and digits with single marks between them: don't, COVID-19, A-AVG, example.org.
    private func endOfWord(from offset: Int) -> Int {
        var position = offset
        while position < bytes.count {
            let next = scalar(at: position)
            switch next.kind {
            case .letter, .digit: position += next.length
            case .mark(let value) where Self.joinsLetters(value):
                let following = scalar(at: position + next.length).kind
                guard following == .letter || following == .digit else { return position }
                position += next.length
            default: return position
            }
        }
        return position
    }

    private static func joinsLetters(_ value: UInt32) -> Bool {
        switch value {
        case 0x26, 0x27, 0x2B, 0x2D, 0x2E, 0x5F, 0x2019: true  // & ' + - . _ ’
        default: false
        }
    }

    /// A URL or an e-mail address that starts at a letter or digit.
    private func endOfAddress(from offset: Int) -> Int? {
        let limit = min(bytes.count, offset + 64)
        var position = offset
        while position < limit, Self.isInLocalPart(bytes[position]) { position += 1 }
        guard position < bytes.count else { return isWorldWideWeb(offset) ? endOfURL(from: offset) : nil }
        if bytes[position] == 0x3A, position + 3 < bytes.count, bytes[position + 1] == 0x2F,
            bytes[position + 2] == 0x2F, position - offset >= 3
        {
            return endOfURL(from: position + 3)
        }
        if bytes[position] == 0x40, position > offset { return endOfDomain(from: position + 1) }
        return isWorldWideWeb(offset) ? endOfURL(from: offset) : nil
    }

    private func isWorldWideWeb(_ offset: Int) -> Bool {
        guard offset + 5 <= bytes.count, bytes[offset + 3] == 0x2E else { return false }
        for index in 0..<3 where bytes[offset + index] | 0x20 != 0x77 { return false }
        return Self.isASCIIAlphanumeric(bytes[offset + 4])
    }

    private func endOfURL(from offset: Int) -> Int {
        var position = offset
        while position < bytes.count, Self.isInURL(bytes[position]) { position += 1 }
        while position > offset, Self.isTrailingMark(bytes[position - 1]) { position -= 1 }
        return position
    }

    /// `example.org` after the `@` of an e-mail address.
    private func endOfDomain(from offset: Int) -> Int? {
        var position = offset
        var end: Int?
        while position < bytes.count {
            let start = position
            while position < bytes.count, Self.isASCIIAlphanumeric(bytes[position]) || bytes[position] == 0x2D {
                position += 1
            }
            guard position > start else { break }
            if start > offset { end = position }
            guard position < bytes.count, bytes[position] == 0x2E else { break }
            position += 1
        }
        return end
    }

    /// `#…#` in one line.
    private func endOfTopic(from offset: Int) -> Int? {
        var position = offset + scalar(at: offset).length
        let start = position
        for _ in 0..<40 {
            let next = scalar(at: position)
            switch next.kind {
            case .end: return nil
            case .mark(0x23): return position > start ? position + next.length : nil
            case .mark(let value) where value < 0x21 || value == 0x3002 || value == 0x3000: return nil
            default: position += next.length
            }
        }
        return nil
    }

    /// `@name` or `#tag`: a mark with the letters, digits and `_` after it; Han characters end it.
    private func handle(from offset: Int) -> Atom? {
        let start = offset + scalar(at: offset).length
        var position = start
        while position < bytes.count, Self.isASCIIAlphanumeric(bytes[position]) || bytes[position] == 0x5F {
            position += 1
        }
        return position > start ? Atom(end: position, first: .mark, rest: .joined) : nil
    }

    /// An emoji with variation selectors, skin tones, joined emoji, or the second half of a flag.
    private func endOfEmoji(from offset: Int) -> Int {
        let first = scalar(at: offset)
        var position = offset + first.length
        if (0x1F1E6...0x1F1FF).contains(first.value) {
            let second = scalar(at: position)
            if (0x1F1E6...0x1F1FF).contains(second.value) { position += second.length }
            return position
        }
        while position < bytes.count {
            let next = scalar(at: position)
            switch next.value {
            case 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: position += next.length
            case 0x200D:
                let joined = scalar(at: position + next.length)
                guard joined.kind == .emoji else { return position + next.length }
                position += next.length + joined.length
            default: return position
            }
        }
        return position
    }

    // MARK: Scalars

    private enum Kind: Equatable {
        case digit, letter, han, emoji, end
        /// Any other; half-width where there is such a form.
        case mark(UInt32)
    }

    private struct Scalar {
        var value: UInt32
        var kind: Kind
        var length: Int
    }

    @inline(__always)
    private func scalar(at offset: Int) -> Scalar {
        guard offset < bytes.count, let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset) else {
            return Scalar(value: 0x110000, kind: .end, length: 1)
        }
        return Scalar(value: value, kind: Self.kind(of: value), length: length)
    }

    @inline(__always)
    private static func kind(of value: UInt32) -> Kind {
        if value &- 0x4E00 < 0x5200 { return .han }
        guard value < 0x80 else { return kindBeyondASCII(of: value) }
        if value &- 0x30 < 10 { return .digit }
        return value & ~0x20 &- 0x41 < 26 ? .letter : .mark(value)
    }

    @inline(never)
    private static func kindBeyondASCII(of value: UInt32) -> Kind {
        switch value {
        case 0xFF01...0xFF5E: return kind(of: value - 0xFEE0)
        case 0x3400...0x4DBF, 0x20000...0x3FFFF: return .han
        case 0x2000...0x206F, 0x3000...0x303F, 0xFE00...0xFE0F: return .mark(value)
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return .mark(value) }
        if value >= 0x1F000 || value == 0xA9 || value == 0xAE || (0x2190...0x2BFF).contains(value),
            scalar.properties.isEmoji
        {
            return .emoji
        }
        switch CharacterType.of(scalar) {
        case .letter: return .letter
        case .digit: return .digit
        case .han: return .han
        // A mark on the letter before it is part of the word.
        case nil: return .letter
        case .gap, .numeral, .mark, .kana, .joined: return .mark(value)
        }
    }

    private static func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
        byte &- 48 < 10 || (byte | 0x20) &- 97 < 26
    }

    private static func isInLocalPart(_ byte: UInt8) -> Bool {
        isASCIIAlphanumeric(byte) || byte == 0x2E || byte == 0x5F || byte == 0x25 || byte == 0x2B || byte == 0x2D
    }

    /// RFC 3986's characters but brackets and quotation marks, which stand around URLs in text.
    private static func isInURL(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x26, 0x2A...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: true
        default: false
        }
    }

    private static func isTrailingMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
        default: false
        }
    }
}
