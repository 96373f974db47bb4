/// What matters about a word for where a term may start or end.
struct WordTraits: OptionSet, Sendable {
    var rawValue: UInt16

    /// No term starts or ends with it.
    static let stop = WordTraits(rawValue: 1)
    /// It rarely makes a term by itself (提高, 开展).
    static let generic = WordTraits(rawValue: 2)
    /// Digits or Han numerals.
    static let number = WordTraits(rawValue: 4)
    /// It has a letter of a Latin, Greek or Cyrillic script.
    static let latin = WordTraits(rawValue: 8)
    /// It has a digit.
    static let digit = WordTraits(rawValue: 16)
    /// One Han character.
    static let single = WordTraits(rawValue: 32)

    /// A term may well end beside it.
    static let boundary: WordTraits = [.stop, .number]
}

extension WordTraits {
    /// The traits that a word's characters show, and its length in characters.
    struct Shape {
        var traits: WordTraits
        var length: Int
    }
}

extension WordTraits.Shape {
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        self.init(traits: [], length: 0)
        var position = start
        var isNumber = true
        var hasHan = false
        while position < end {
            let scalar = bytes.scalar(at: position)
            position += scalar.length
            length += 1
            switch TermHash.fold(scalar.value) {
            case 0x30...0x39: traits.insert(.digit)
            case 0x2E, 0x25, 0x2C, 0x2D, 0x2F, 0x3A: break
            case 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F:
                traits.insert(.latin)
                isNumber = false
            default:
                hasHan = true
                if !Self.isNumeral(scalar.value) { isNumber = false }
            }
        }
        if isNumber { traits.formUnion([.number]) }
        if length == 1 {
            if hasHan { traits.insert(.single) } else { traits.insert(.stop) }
        }
    }

    /// The Han characters that numbers are written with (GB/T 15835-2011).
    private static func isNumeral(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x5343,
            0x4E07, 0x4EBF, 0x96F6, 0x4E24, 0x70B9, 0x51E0, 0x6570, 0x591A, 0x4F59, 0x842C, 0x5104:
            true
        default: false
        }
    }
}

/// The stop words and generic words by their hashes.
struct WordTraitTable: Sendable {
    private var index = HashIndex(capacity: 2048)
    private var traits: [WordTraits] = []

    init(_ stopWords: StopWords) {
        for word in stopWords.words { insert(word, .stop) }
        for word in stopWords.genericWords { insert(word, .generic) }
    }

    private mutating func insert(_ word: String, _ trait: WordTraits) {
        let number = index.insert(TermHash(word).value)
        if number == traits.count { traits.append([]) }
        traits[number].insert(trait)
    }

    /// The traits of the word with a hash.
    @inline(__always)
    subscript(hash: UInt64) -> WordTraits {
        let number = index.find(hash)
        return number < 0 ? [] : traits[number]
    }
}
