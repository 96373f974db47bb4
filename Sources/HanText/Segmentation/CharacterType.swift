/// What the learned engine sees of a character besides its identity.
///
/// Eight values, so that the types of four neighbours make an index of twelve bits.
enum CharacterType: UInt8, CaseIterable {
    /// White space, a line's or the text's end.
    case gap
    /// A digit, or a mark inside a number.
    case digit
    /// A letter of an alphabet, or a mark inside a word of letters.
    case letter
    /// A Han character that writes a number.
    case numeral
    /// A mark or a symbol.
    case mark
    /// A Han character, and anything that no other type fits.
    case han
    /// Hiragana or katakana.
    case kana
    /// A character that continues what stands before it: the inside of an address, a tag, a run of equal marks.
    case joined

    /// What is certain of the boundary between two types.
    enum Rule {
        case boundary, noBoundary, scored
    }

    /// The rule between two neighbours; what it leaves to the model is `scored`.
    static func rule(_ left: CharacterType, _ right: CharacterType) -> Rule {
        switch (left, right) {
        case (_, .joined) where left != .gap: .noBoundary
        case (.gap, _), (_, .gap), (.mark, _), (_, .mark), (.joined, _): .boundary
        case (.digit, .digit), (.digit, .letter), (.letter, .digit), (.letter, .letter): .noBoundary
        case (.kana, .kana): .noBoundary
        default: .scored
        }
    }

    /// The type of a scalar on its own; `nil` for marks that belong to the character before them.
    static func of(_ scalar: Unicode.Scalar) -> CharacterType? {
        let value = scalar.value
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3006, 0x303B:
            return .han
        case 0x3007: return .numeral
        case 0x3040...0x30FF where value != 0x30FB && value != 0x30A0, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .kana
        case 0xAC00...0xD7A3: return .letter
        case 0xE000...0xF8FF: return .mark
        case 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return nil
        default: break
        }
        if scalar.properties.isWhitespace { return .gap }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
        case .decimalNumber: return .digit
        case .nonspacingMark, .enclosingMark, .spacingMark: return nil
        default: return .mark
        }
    }

    /// 〇 to 两 as in dates and counts, and the powers of ten.
    static let numerals = "〇零○一二三四五六七八九十百千万亿两兆"
}
