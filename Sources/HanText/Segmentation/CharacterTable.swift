/// Numbers the characters that a model knows, and says which scalars are written as which.
///
/// A table of the Basic Multilingual Plane gives a character's id in one load. Full-width forms and variants share
/// the id of their plain form, traditional characters that of the simplified one where the model says so, and the
/// ten digits share one. A scalar that the model doesn't know has the id of its type. Above the ids stand codes for
/// what needs more than a load.
struct CharacterTable: Sendable {
    /// Codes in the place of an id.
    enum Code {
        static let lineBreak: UInt16 = 0xFFF0
        static let space: UInt16 = 0xFFF1
        /// A mark that belongs to the character before it.
        static let attached: UInt16 = 0xFFF2
        /// A letter, a digit or a mark at which an atom may start; see ``AtomScanner``.
        static let atomStart: UInt16 = 0xFFF3
        /// A mark that makes one word with its like: …… ——.
        static let repeatable: UInt16 = 0xFFF4
        /// Not a scalar value.
        static let illFormed: UInt16 = 0xFFF5
        /// The least code.
        static let first: UInt16 = 0xFFF0
    }

    /// The id of white space and of what lies outside a line.
    static let gap: UInt16 = 0
    /// Ids below this are those of the types, for characters that the model doesn't know.
    static let firstCharacter = 8
    /// Ids have 14 bits, so that a pair fits into 28.
    static let mostCharacters = 1 << 14

    /// By scalar value below 0x10000: an id or a code.
    let entries: [UInt16]
    /// By scalar value below 0x10000: the id also where `entries` has a code.
    let ids: [UInt16]
    /// The type of each id.
    let types: [UInt8]

    /// Numbers `characters` in their order; `aliases` are pairs of a scalar and the one it is read as.
    init(characters: [UInt16], aliases: [(from: UInt16, to: UInt16)]) {
        var ids = [UInt16](repeating: 0, count: 0x10000)
        var entries = [UInt16](repeating: Code.illFormed, count: 0x10000)
        var types = [UInt8](repeating: 0, count: Self.firstCharacter + characters.count)
        for type in CharacterType.allCases { types[Int(type.rawValue)] = type.rawValue }
        let numerals = Set(CharacterType.numerals.unicodeScalars)
        var typeOfScalar = [UInt8?](repeating: nil, count: 0x10000)
        for value in 0..<UInt32(0x10000) {
            guard let scalar = Unicode.Scalar(value), let type = CharacterType.of(scalar) else { continue }
            let refined = numerals.contains(scalar) ? CharacterType.numeral : type
            typeOfScalar[Int(value)] = refined.rawValue
            ids[Int(value)] = UInt16(refined.rawValue)
        }
        for (index, character) in characters.prefix(Self.mostCharacters - Self.firstCharacter).enumerated() {
            let id = UInt16(Self.firstCharacter + index)
            ids[Int(character)] = id
            types[Int(id)] = typeOfScalar[Int(character)] ?? CharacterType.han.rawValue
        }
        for alias in aliases where ids[Int(alias.to)] >= Self.firstCharacter {
            ids[Int(alias.from)] = ids[Int(alias.to)]
        }
        for value in 0..<UInt16.max {
            let plain = Self.plainForm(of: value)
            if plain != value { ids[Int(value)] = ids[Int(plain)] }
        }
        for value in 0..<UInt32(0x10000) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            entries[Int(value)] = Self.code(of: scalar, type: typeOfScalar[Int(value)]) ?? ids[Int(value)]
        }
        self.ids = ids
        self.entries = entries
        self.types = types
    }

    /// The form whose id a scalar shares: half-width for full-width, one quotation mark for all, 0 for every digit.
    static func plainForm(of value: UInt16) -> UInt16 {
        switch value {
        case 0x30...0x39, 0xFF10...0xFF19: 0x30
        case 0x61...0x7A: value - 0x20
        case 0xFF41...0xFF5A: value - 0xFF41 + 0x41
        case 0xFF01...0xFF5E: value - 0xFEE0
        case 0x3002, 0xFF61: 0x2E  // 。｡
        case 0x201C, 0x201D, 0x300C, 0x300D, 0x300E, 0x300F: 0x22
        case 0x2018, 0x2019: 0x27
        case 0x3000: 0x20
        default: value
        }
    }

    private static func code(of scalar: Unicode.Scalar, type: UInt8?) -> UInt16? {
        switch scalar.value {
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: return Code.lineBreak
        case 0x23, 0x40, 0xFF03, 0xFF20: return Code.atomStart  // # @
        case 0x2D, 0x2E, 0x2A, 0x3D, 0x5F, 0x7E: return Code.repeatable  // - . * = _ ~
        case 0x2014, 0x2015, 0x2026, 0x2500, 0x22EF, 0xFF0D, 0xFF0E, 0xFF5E: return Code.repeatable  // — ― … ─ ⋯
        case 0xA9, 0xAE, 0x203C, 0x2049, 0x2190...0x21FF, 0x2300...0x27BF, 0x2B00...0x2BFF:
            return scalar.properties.isEmoji ? Code.atomStart : nil
        default: break
        }
        guard let type, let kind = CharacterType(rawValue: type) else { return Code.attached }
        switch kind {
        case .gap: return Code.space
        case .digit, .letter: return Code.atomStart
        default: return nil
        }
    }
}
