import CICU

/// The classes of UAX #29's word boundary rules, by ICU's numbers (`UWordBreakValues` in `unicode/uchar.h`).
struct WordBreakClasses: Sendable {
    static let aLetter: UInt8 = 1
    static let format: UInt8 = 2
    static let katakana: UInt8 = 3
    static let midLetter: UInt8 = 4
    static let midNum: UInt8 = 5
    static let numeric: UInt8 = 6
    static let extendNumLet: UInt8 = 7
    static let carriageReturn: UInt8 = 8
    static let extend: UInt8 = 9
    static let lineFeed: UInt8 = 10
    static let midNumLet: UInt8 = 11
    static let newline: UInt8 = 12
    static let regionalIndicator: UInt8 = 13
    static let hebrewLetter: UInt8 = 14
    static let singleQuote: UInt8 = 15
    static let zeroWidthJoiner: UInt8 = 21
    static let whiteSpace: UInt8 = 22
    /// The class of what ICU hands to its Chinese and Japanese dictionary.
    static let dictionary: UInt8 = 0x80

    /// By scalar value below 0x10000.
    private let classes: [UInt8]

    /// Asks ICU for every character of the Basic Multilingual Plane.
    ///
    /// ICU's own rules depart from the character properties for a few marks, and not in every release: ICU 72 cuts
    /// at `:` and takes `@` for a letter. What it does is tried out.
    init() throws(SegmenterError) {
        var classes = (0..<UInt32(0x10000)).map { Self.lookUp($0) }
        let breaker = try ICUWordBreaker()
        for (scalar, sample) in [(0x3A, "a:a"), (0xFE55, "a﹕a"), (0xFF1A, "a：a")] where breaker.cuts(sample) {
            classes[scalar] = 0
        }
        if !breaker.cuts("a.@") { classes[0x40] = Self.aLetter }
        self.classes = classes
    }

    /// Whether a character of a class makes a segment of its own where no letter, digit or connector stands before it
    /// and no extension after it.
    static func standsAlone(_ kind: UInt8) -> Bool {
        kind == 0 || kind == midLetter || kind == midNum || kind == midNumLet
    }

    @inline(__always)
    subscript(scalar: UInt32) -> UInt8 { scalar < 0x10000 ? classes[Int(scalar)] : Self.lookUp(scalar) }

    private static func lookUp(_ scalar: UInt32) -> UInt8 {
        let scalar = Int32(truncatingIfNeeded: scalar)
        switch hantext_icu_script(scalar) {
        case 17, 20, 22: return dictionary  // USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA
        default: break
        }
        switch scalar {
        case 0x30FC, 0xFF70, 0xFF9E, 0xFF9F: return dictionary  // the marks of length and voice of kana
        default: return UInt8(truncatingIfNeeded: hantext_icu_word_break_class(scalar))
        }
    }
}

/// UAX #29's rules for what lies outside the dictionary's characters.
struct WordBreakRules {
    let bytes: UnsafeBufferPointer<UInt8>
    let classes: WordBreakClasses

    /// The end of the segment that starts at `offset`, where no character of the dictionary stands.
    func endOfSegment(from offset: Int) -> Int {
        guard let first = next(at: offset) else { return offset + 1 }
        switch first.kind {
        case WordBreakClasses.carriageReturn:
            return first.end < bytes.count && bytes[first.end] == 0x0A ? first.end + 1 : first.end
        case WordBreakClasses.lineFeed, WordBreakClasses.newline:
            return first.end
        case WordBreakClasses.whiteSpace:
            var position = first.end
            while let space = next(at: position), space.kind == WordBreakClasses.whiteSpace { position = space.end }
            return endOfExtension(from: position)
        case WordBreakClasses.aLetter, WordBreakClasses.hebrewLetter, WordBreakClasses.numeric,
            WordBreakClasses.extendNumLet:
            return endOfWord(from: first.end, kind: first.kind)
        default:
            return endOfSymbol(from: first)
        }
    }

    /// Whether a scalar belongs to the segment before it.
    func extends(_ scalar: UInt32) -> Bool { Self.isExtension(classes[scalar]) }

    /// Letters, digits and connectors, with the marks that rules WB6, WB7, WB11 and WB12 allow between them.
    private func endOfWord(from start: Int, kind: UInt8) -> Int {
        var position = start
        var kind = kind
        while true {
            position = endOfExtension(from: position)
            guard let following = next(at: position) else { return position }
            if Self.joins(kind, following.kind) {
                kind = following.kind
                position = following.end
                continue
            }
            let isLetter = Self.isLetter(kind)
            let mayBridge =
                isLetter
                ? following.kind == WordBreakClasses.midLetter || Self.isMidNumLet(following.kind)
                : kind == WordBreakClasses.numeric
                    && (following.kind == WordBreakClasses.midNum || Self.isMidNumLet(following.kind))
            guard mayBridge, let beyond = next(at: endOfExtension(from: following.end)),
                isLetter ? Self.isLetter(beyond.kind) : beyond.kind == WordBreakClasses.numeric
            else { return position }
            kind = beyond.kind
            position = beyond.end
        }
    }

    /// A mark or symbol with its extensions; emoji joined by ZWJ and pairs of regional indicators stay whole.
    private func endOfSymbol(from first: Scalar) -> Int {
        var position = first.end
        if first.kind == WordBreakClasses.regionalIndicator {
            let second = endOfExtension(from: position)
            if let other = next(at: second), other.kind == WordBreakClasses.regionalIndicator { position = other.end }
        }
        while true {
            let end = endOfExtension(from: position)
            guard end > position, bytes[end - 1] == 0x8D, end >= 3, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2,
                let joined = next(at: end), Unicode.Scalar(joined.value)?.properties.isEmoji ?? false,
                joined.value >= 0x80
            else { return end }
            position = joined.end
        }
    }

    private func endOfExtension(from start: Int) -> Int {
        var position = start
        while let scalar = next(at: position), Self.isExtension(scalar.kind) { position = scalar.end }
        return position
    }

    private struct Scalar {
        var value: UInt32
        var kind: UInt8
        var end: Int
    }

    @inline(__always)
    private func next(at offset: Int) -> Scalar? {
        guard offset < bytes.count, let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset) else { return nil }
        return Scalar(value: value, kind: classes[value], end: offset + length)
    }

    private static func isExtension(_ kind: UInt8) -> Bool {
        kind == WordBreakClasses.extend || kind == WordBreakClasses.format || kind == WordBreakClasses.zeroWidthJoiner
    }

    private static func isLetter(_ kind: UInt8) -> Bool {
        kind == WordBreakClasses.aLetter || kind == WordBreakClasses.hebrewLetter
    }

    private static func isMidNumLet(_ kind: UInt8) -> Bool {
        kind == WordBreakClasses.midNumLet || kind == WordBreakClasses.singleQuote
    }

    /// WB5, WB8 to WB10, WB13a and WB13b.
    private static func joins(_ left: UInt8, _ right: UInt8) -> Bool {
        func isWordLike(_ kind: UInt8) -> Bool {
            isLetter(kind) || kind == WordBreakClasses.numeric || kind == WordBreakClasses.extendNumLet
        }
        return isWordLike(left) && isWordLike(right)
    }
}
