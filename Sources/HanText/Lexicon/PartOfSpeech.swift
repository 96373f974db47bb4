import CModel

/// What a word mostly is in running news.
enum PartOfSpeech: UInt8, Sendable, Hashable {
    case noun = 1
    /// A verb that hardly ever is a noun.
    case verb
    /// A verb that is as often a noun: 投资, 服务.
    case deverbal
    case adjective
    case adverb
    /// The name of a place: 加沙, 于田.
    case place
    /// The name of a person.
    case person
    /// The name of a body.
    case organization
    /// A time that isn't written with figures: 今年, 上午.
    case time

    init?(name: String) {
        switch name {
        case "noun": self = .noun
        case "verb": self = .verb
        case "deverbal": self = .deverbal
        case "adjective": self = .adjective
        case "adverb": self = .adverb
        case "place": self = .place
        case "person": self = .person
        case "organization": self = .organization
        case "time": self = .time
        default: return nil
        }
    }
}

/// The parts of speech of the words of news.
///
/// In: a word's bytes. Out: what it mostly is. The table that ships was counted over a tagger's reading of news
/// (`Scripts/train-parts-of-speech`); words that are as often one thing as another are left out of it.
///
/// - Complexity: a look-up is linear in the word; reading the table takes some milliseconds, once.
struct PartOfSpeechTable: Sendable {
    /// The table that ships.
    static let standard = PartOfSpeechTable(
        rows: UnsafeBufferPointer(start: hantext_parts_of_speech_bytes(), count: hantext_parts_of_speech_size()))

    /// The words by open addressing, at most half of the slots: of each its hash with the number of its part in place of
    /// the lowest bits, so that one load tells both. A free slot is 0.
    private var slots: [UInt64]
    private let shift: UInt64
    private static let partBits: UInt64 = 0xF
    /// How many bytes a stretch may have that is one of the words, also in the forms of full width.
    private var longest = 0
    /// How the words for times begin, and the names of places, which are few.
    private let timeOpenings = WordOpenings(bits: 1 << 12)
    private let placeOpenings = WordOpenings(bits: 1 << 15)
    private let traditional = TraditionalForms.shared

    /// Reads rows of a part's name, a tab and its words with a space between; of equal words the first counts.
    init(rows: UnsafeBufferPointer<UInt8>) {
        let most = rows.count { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") } + 1
        var bits = 4
        while 1 << bits < most * 2 { bits += 1 }
        slots = [UInt64](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
        for row in rows.split(separator: UInt8(ascii: "\n")) {
            guard let tab = row.firstIndex(of: UInt8(ascii: "\t")),
                let part = PartOfSpeech(name: String(decoding: row[..<tab], as: UTF8.self))
            else { continue }
            var start = tab + 1
            for position in tab + 1...row.endIndex
            where position == row.endIndex || row[position] == UInt8(ascii: " ") {
                let (hash, characters) = TermHash.read(rows, from: start, to: position)
                insert(hash.value, part)
                longest = max(longest, position - start, Int(characters) * 3)
                if part == .time { timeOpenings.insert(rows, from: start, to: position) }
                if part == .place { placeOpenings.insert(rows, from: start, to: position) }
                start = position + 1
            }
        }
    }

    private mutating func insert(_ hash: UInt64, _ part: PartOfSpeech) {
        var slot = home(of: hash)
        while slots[slot] != 0 {
            if slots[slot] ^ hash <= Self.partBits { return }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = hash & ~Self.partBits | UInt64(part.rawValue)
    }

    @inline(__always)
    private func home(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash ^ hash &>> 31) &* 0xD6E8_FEB8_6659_FD93) &>> shift)
    }

    /// What the word from `start` to `end` mostly is, in traditional characters too; `nil` for one that the table
    /// doesn't have.
    func part(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> PartOfSpeech? {
        guard start < end, end <= bytes.count, end &- start <= longest else { return nil }
        return part(ofHash: TermHash.read(bytes, from: start, to: end).hash.value)
            ?? traditional.simplifiedHash(of: bytes, from: start, to: end).flatMap { part(ofHash: $0.value) }
    }

    /// Whether the word from `start` to `end` mostly tells a time, which few do.
    func isTime(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        start < end && end <= bytes.count && timeOpenings.mayBegin(bytes, from: start, to: end)
            && part(of: bytes, from: start, to: end) == .time
    }

    /// Whether the word from `start` to `end` mostly is the name of a place, which few are.
    func isPlace(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        start < end && end <= bytes.count && mayBeginPlace(bytes, from: start, to: end)
            && part(of: bytes, from: start, to: end) == .place
    }

    /// Whether the name of a place may begin as what stands from `start` to `end` does.
    func mayBeginPlace(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        placeOpenings.mayBegin(bytes, from: start, to: end)
    }

    /// What the word of a hash, of its simplified characters, mostly is.
    @inline(__always)
    func part(ofHash hash: UInt64) -> PartOfSpeech? {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count &- 1
            var slot = home(of: hash)
            while slots[slot] != 0 {
                // Equal but for the bits of the part.
                if slots[slot] ^ hash <= Self.partBits {
                    return PartOfSpeech(rawValue: UInt8(truncatingIfNeeded: slots[slot] & Self.partBits))
                }
                slot = (slot &+ 1) & mask
            }
            return nil
        }
    }
}
