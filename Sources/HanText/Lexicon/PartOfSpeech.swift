import CModel

/// What a word mostly is in running news.
enum PartOfSpeech: Sendable, Hashable {
    case noun
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

    private var index = HashIndex(capacity: 1 << 15)
    private var parts: [PartOfSpeech] = []
    private let traditional = TraditionalForms.shared

    /// Reads rows of a part's name, a tab and its words with a space between.
    init(rows: UnsafeBufferPointer<UInt8>) {
        for row in rows.split(separator: UInt8(ascii: "\n")) {
            guard let tab = row.firstIndex(of: UInt8(ascii: "\t")),
                let part = PartOfSpeech(name: String(decoding: row[..<tab], as: UTF8.self))
            else { continue }
            var start = tab + 1
            for position in tab + 1...row.endIndex
            where position == row.endIndex || row[position] == UInt8(ascii: " ") {
                let number = index.insert(TermHash.read(rows, from: start, to: position).hash.value)
                if number == parts.count { parts.append(part) }
                start = position + 1
            }
        }
    }

    /// What the word from `start` to `end` mostly is, in traditional characters too; `nil` for one that the table
    /// doesn't have.
    func part(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> PartOfSpeech? {
        guard start < end, end <= bytes.count else { return nil }
        return part(ofHash: TermHash.read(bytes, from: start, to: end).hash.value)
            ?? traditional.simplifiedHash(of: bytes, from: start, to: end).flatMap { part(ofHash: $0.value) }
    }

    /// What the word of a hash, of its simplified characters, mostly is.
    @inline(__always)
    func part(ofHash hash: UInt64) -> PartOfSpeech? {
        let number = index.find(hash)
        return number < 0 ? nil : parts[number]
    }
}
