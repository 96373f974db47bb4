/// The words that end a noun phrase, read backwards from a number or forwards from its unit.
///
/// In: the bytes and an offset. Out: the longest word of the tables that ends or starts there, and its class.
/// Costs one trie walk. Shared by the item finder and the statistics stage.
final class ClauseWords: Sendable {
    /// What a word does to a noun phrase that it meets.
    enum Role: UInt32, Sendable {
        /// A verb that hardly ever stands inside a noun phrase.
        case verb
        /// A word that is as often noun as verb: it ends the phrase only where a predicate begins with it.
        case weakVerb
        /// A verb before what it counts (硬化道路, 接待游客): it ends the phrase before a number, and one that it doesn't
        /// begin behind a unit.
        case objectVerb
        case preposition, auxiliary, copula, adverb, pronoun, conjunction, localizer, particle
        /// A noun or adjective that holds a character of the tables.
        case noun

        /// Whether the word surely ends a noun phrase.
        var isBoundary: Bool { self != .noun && self != .weakVerb }
        /// Whether the word may end a noun phrase as its last one.
        var isNominal: Bool { self == .noun || self == .weakVerb }
        /// Whether it is a word of a closed class.
        var isFunctionWord: Bool {
            switch self {
            case .noun, .verb, .weakVerb, .objectVerb: false
            default: true
            }
        }
    }

    private let backward: PhraseSuffixTrie
    private let forward: PhraseTrie
    private let links: PhraseSuffixTrie
    private let scopes: PhraseTrie
    private let determiners: PhraseTrie
    private let attributes: PhraseTrie
    private let modifiedNouns: PhraseTrie
    private let headNouns: PhraseSuffixTrie
    private let adverbialAdjectives: PhraseTrie

    init(traditional: TraditionalForms = TraditionalForms.shared) {
        func forms(_ list: some StringProtocol) -> [String] { traditional.expand(list.listedWords) }
        var words: [(phrase: String, value: UInt32)] = []
        func add(_ list: some StringProtocol, _ role: Role) {
            for word in forms(list) { words.append((word, role.rawValue)) }
        }
        add(NounTable.words, .noun)
        add(VerbTable.weak, .weakVerb)
        add(VerbTable.object, .objectVerb)
        add(VerbTable.strong, .verb)
        for row in FunctionWordTable.rows.tableLines {
            let fields = row.split(separator: "\t")
            if fields.count == 2, let role = Self.role(fields[0]) { add(fields[1], role) }
        }
        backward = PhraseSuffixTrie(words)
        forward = PhraseTrie(words)
        func list(_ words: String) -> [(phrase: String, value: UInt32)] {
            forms(words).map { ($0, 0) }
        }
        scopes = PhraseTrie(list(FunctionWordTable.scopeWords))
        links = PhraseSuffixTrie(list(FunctionWordTable.linkWords) + forms(Self.changes).map { ($0, 0) })
        determiners = PhraseTrie(list(FunctionWordTable.determiners))
        attributes = PhraseTrie(list(FunctionWordTable.attributes))
        modifiedNouns = PhraseTrie(list(FunctionWordTable.modifiedNouns))
        headNouns = PhraseSuffixTrie(list(FunctionWordTable.headNouns))
        adverbialAdjectives = PhraseTrie(list(FunctionWordTable.adverbialAdjectives))
    }

    /// The verbs for changes with what may stand between them and the number; one of a single character is no word for the
    /// difference.
    private static var changes: String {
        FunctionWordTable.changeVerbs.listedWords.flatMap { verb in
            ["到", "至", "为"].map { verb + $0 } + (verb.utf8.count > 3 ? [String(verb), verb + "了"] : [])
        }.joined(separator: " ")
    }

    private static func role(_ name: Substring) -> Role? {
        switch name {
        case "preposition": .preposition
        case "auxiliary": .auxiliary
        case "copula": .copula
        case "adverb": .adverb
        case "pronoun": .pronoun
        case "conjunction": .conjunction
        case "localizer": .localizer
        case "particle": .particle
        default: nil
        }
    }

    /// The characters that the words begin with, and those that they end with.
    var beginnings: UnsafePointer<UInt64> { forward.starts }
    var endings: UnsafePointer<UInt64> { backward.ends }

    /// The longest word that ends at `end`.
    @inline(__always)
    func word(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int
    ) -> (length: Int, role: Role)? {
        guard let match = backward.longestMatch(in: bytes, endingAt: end, notBefore: limit),
            let role = Role(rawValue: match.value)
        else { return nil }
        return (match.length, role)
    }

    /// The longest word that starts at `offset`.
    @inline(__always)
    func word(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (length: Int, role: Role)? {
        guard let match = forward.longestMatch(in: bytes, at: offset), let role = Role(rawValue: match.value) else {
            return nil
        }
        return (match.length, role)
    }

    /// The length of the link word (共 仅 达 为) that ends at `end`, 0 without one.
    @inline(__always)
    func link(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Int {
        links.longestMatch(in: bytes, endingAt: end, notBefore: limit)?.length ?? 0
    }

    /// The length of a word that only says where or when all of it is (全市, 全年) at `offset`, 0 without one.
    @inline(__always)
    func scope(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        scopes.longestMatch(in: bytes, at: offset)?.length ?? 0
    }

    /// Whether a scalar may begin a word that says how the noun behind it is taken, or an attribute.
    @inline(__always)
    func mayBeginDeterminer(_ scalar: UInt32) -> Bool { determiners.mayBegin(with: scalar) }
    @inline(__always)
    func mayBeginAttribute(_ scalar: UInt32) -> Bool { attributes.mayBegin(with: scalar) }

    /// The length of a word that says how the noun behind it is taken (各类, 该) at `offset`, 0 without one.
    @inline(__always)
    func determiner(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        determiners.longestMatch(in: bytes, at: offset)?.length ?? 0
    }

    /// The length of the attribute (年龄, 面积) at `offset`, 0 without one.
    @inline(__always)
    func attribute(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        attributes.longestMatch(in: bytes, at: offset)?.length ?? 0
    }

    /// The length of an adjective that is an adverb before verbs (成功, 顺利) at `offset`, 0 without one.
    @inline(__always)
    func adverbialAdjective(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        adverbialAdjectives.longestMatch(in: bytes, at: offset)?.length ?? 0
    }

    /// The length of a noun that a verb before it modifies (人员, 面积) at `offset`, 0 without one.
    @inline(__always)
    func modifiedNoun(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        modifiedNouns.longestMatch(in: bytes, at: offset)?.length ?? 0
    }

    /// Whether a noun that a verb before it modifies (项目, 中心) ends at `end`.
    @inline(__always)
    func endsInHeadNoun(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Bool {
        headNouns.longestMatch(in: bytes, endingAt: end, notBefore: limit) != nil
    }
}
