/// The words that clauses are taken apart by, with their classes.
///
/// Built from ``StatisticWordTable`` and, for all other verbs and nouns, from the tables of the facts stage; some
/// milliseconds, when the first extractor is created.
final class StatisticLexicon: Sendable {
    /// The one that all extractors share.
    static let standard = StatisticLexicon()

    /// Which lists of rules a word stands in; made with the lexicon, so that no text waits for it.
    let ruleWords = RuleWordTable.standard
    /// What chooses among the candidates for a row's fields.
    let fields = FieldRanking.standard
    private let trie: PhraseTrie
    /// The class sets that the trie's values number.
    private let sets: [WordClass]
    private let actorEndings: ScalarSet
    private let measureEndings: ScalarSet
    private let placeEndings: ScalarSet
    private let siteEndings: ScalarSet
    private let siteNames: PhraseSuffixTrie
    /// A bit for each value of the last six bits of these.
    private let placeEndingBits: UInt64
    private let notPlaces: PhraseSuffixTrie
    private let ownedMeasures: PhraseSuffixTrie
    private let surnames: PhraseTrie
    /// What the words begin with that are words also at the end of a longer one.
    private let endings: ScalarSet
    /// Verbs that a figure's span may begin with: 超过, 低于.
    private let spanVerbs: PhraseTrie

    init() {
        var classes: [String: WordClass] = [:]
        // The words as they come, so that one build is like the next.
        var order: [String] = []
        let fine = StatisticWordTable.rows
        Self.forEachRow(fine) { words, wordClass in
            for word in words {
                if classes[word] == nil { order.append(word) }
                classes[word, default: []].formUnion(wordClass)
            }
        }
        func add(_ words: [String], _ wordClass: WordClass) {
            for word in words where classes[word] == nil {
                classes[word] = wordClass
                order.append(word)
            }
        }
        let weak = Self.words(VerbTable.weak[...])
        add(weak, .weakVerb)
        add(Self.words(VerbTable.strong[...]), .verb)
        add(Self.words(VerbTable.object[...]), .verb)
        // A verb of ours that the facts stage finds as often to be a noun is one here too.
        for word in weak {
            if let known = classes[word], known.has(.verb) { classes[word] = known.subtracting(.verb).union(.weakVerb) }
        }
        Self.forEachRow(FunctionWordTable.rows) { words, wordClass in add(words, wordClass) }
        var numbers: [WordClass: UInt32] = [:]
        var sets: [WordClass] = []
        let traditional = TraditionalForms.shared
        // Of equal phrases the last one counts: a word that stands in a table itself comes behind the forms of others.
        var phrases: [(phrase: String, value: UInt32)] = []
        var own: [(phrase: String, value: UInt32)] = []
        for word in order {
            guard let wordClass = classes[word] else { continue }
            let number = numbers[wordClass] ?? UInt32(sets.count)
            if numbers.updateValue(number, forKey: wordClass) == nil { sets.append(wordClass) }
            own.append((word, number))
            for form in traditional.expand(word).dropFirst() { phrases.append((form, number)) }
        }
        phrases += own
        self.sets = sets
        endings = ScalarSet(
            phrases.compactMap { phrase, number in
                let scalars = phrase.unicodeScalars
                let isAlone = scalars.dropFirst().isEmpty && sets[Int(number)].has(.localizer)
                return isAlone || sets[Int(number)].has(.reach) ? scalars.first?.value : nil
            })
        actorEndings = Self.scalars(of: "actorEnding", in: fine)
        measureEndings = Self.scalars(of: "measureEnding", in: fine)
        placeEndings = Self.scalars(of: "placeEnding", in: fine)
        siteEndings = ScalarSet(Self.row("siteEnding", in: fine).compactMap { $0.unicodeScalars.last?.value })
        siteNames = PhraseSuffixTrie(Self.row("siteEnding", in: fine).map { ($0, 0) })
        placeEndingBits = (Self.row("placeEnding", in: fine) + Self.row("siteEnding", in: fine)).reduce(0) {
            bits, ending in
            ending.unicodeScalars.suffix(1).reduce(bits) { $0 | 1 << UInt64($1.value & 63) }
        }
        surnames = PhraseTrie(Self.row("surname", in: fine).map { ($0, 0) })
        ownedMeasures = PhraseSuffixTrie(Self.row("ownedMeasure", in: fine).map { ($0, 0) })
        notPlaces = PhraseSuffixTrie(Self.row("notPlace", in: fine).map { ($0, 0) })
        spanVerbs = PhraseTrie(
            "约合 折合 約合 至少有 最少有 约有 約有 破 过 過 约占 約佔 超过了 超过 突破了 突破 超過 低于 高于 逼近 接近 不足 不到 达到 超出 超 逾 低於 高於 约为 約為 约达 約達 大约为 大約為 大约有 大約有 大约达 大約達 大约占 大約佔"
                .listedWords.map { ($0, 0) }
                // 不得超过, 不应少于
                + BoundMarkers.negated("低于 少于 小于 超过 超出 突破 高于 多于 大于").listedWords.map { ($0, 0) }
        )
        trie = PhraseTrie(phrases)
    }

    /// Whether a scalar may begin a word where the segmenter sees the end of a longer one: a localizer of one character
    /// (书中), or a verb like 达.
    @inline(__always)
    func mayEndWord(_ scalar: UInt32) -> Bool { endings.contains(scalar) }

    /// The words that start at `offset`, the shortest first; their values are for ``classes(of:)``.
    @inline(__always)
    func words(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> PhraseTrie.Matches {
        trie.matches(in: bytes, at: offset)
    }

    /// Calls `body` with the length and the classes of each word that starts at `offset`, where the scalar `first` stands,
    /// and ends by `limit`: the shortest first.
    @inline(__always)
    func forEachWord(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ first: UTF8Scalar, upTo limit: Int,
        _ body: (_ length: Int, _ classes: WordClass) -> Void
    ) {
        trie.forEachMatch(in: bytes, at: offset, first, upTo: limit) { body($0, classes(of: $1)) }
    }

    /// The classes of a word.
    @inline(__always)
    func classes(of value: UInt32) -> WordClass { sets[Int(value)] }

    /// Whether a noun that ends at `end` names somebody or something that acts, by its last character.
    func endsLikeActor(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        bytes.scalar(before: end).map { actorEndings.contains($0.value) } ?? false
    }

    /// Whether a noun that ends at `end` names a quantity, by its last character.
    func endsLikeMeasure(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        bytes.scalar(before: end).map { measureEndings.contains($0.value) } ?? false
    }

    /// Whether a word names a quantity, by its class or its last character.
    func isQuantity(_ word: ClauseWord, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !word.isFigure && (word.classes.has(.measure) || endsLikeMeasure(in: bytes, endingAt: word.end))
    }

    /// Whether a noun from `start` to `end` is the name of a place, by its last character: 龙港镇, not 超市.
    func endsLikePlace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        guard end - start >= 6, bytes[start] >= 0xE4, bytes[start] <= 0xE9, let last = bytes.scalar(before: end),
            placeEndings.contains(last.value)
        else {
            return false
        }
        guard let match = notPlaces.longestMatch(in: bytes, endingAt: end, notBefore: start) else { return true }
        return match.length <= last.length
    }

    /// Whether a noun from `start` to `end` has the form of a person's name: a surname and one or two characters, or a
    /// foreign name with a point.
    func looksLikeName(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        if let surname = surnames.longestMatch(in: bytes, at: start), start + surname.length < end {
            return end - start - surname.length <= 6
        }
        return end - start <= 45 && (start..<end).contains { bytes.hasPrefix("·", at: $0, end: end) }
    }

    /// Whether it has that form and is no word that is known otherwise.
    func isPersonName(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        guard looksLikeName(in: bytes, from: start, to: end) else { return false }
        switch PartOfSpeechTable.standard.part(of: bytes, from: start, to: end) {
        case .person, nil: return true
        default: return false
        }
    }

    func startsWithSurname(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        surnames.longestMatch(in: bytes, at: start) != nil
    }

    /// Whether a noun starts with a character that is a verb before numbers: 进|场馆.
    func startsWithVerb(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ boundaries: WordBoundaries) -> Bool {
        guard boundaries.contains(start + 3) else { return false }
        var words = words(in: bytes, at: start)
        while let word = words.next() {
            if word.length == 3, classes(of: word.value).has(.numberVerb) { return true }
        }
        return false
    }

    /// The length of the longest verb that a figure's span begins with.
    func verb(startingIn bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int? {
        var verbs = spanVerbs.matches(in: bytes, at: span.start)
        var found: Int?
        while let verb = verbs.next(), verb.length <= span.count { found = verb.length }
        return found
    }

    /// The length of a quantity that somebody or something has (建筑面积, 营业收入) at the end of a noun phrase.
    func ownedMeasure(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore start: Int) -> Int? {
        ownedMeasures.longestMatch(in: bytes, endingAt: end, notBefore: start)?.length
    }

    func isPlaceEnding(_ scalar: UInt32) -> Bool { placeEndings.contains(scalar) }

    /// Whether the character that ends at an offset is one that names of places end with.
    func endsWithPlaceEnding(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        bytes.scalar(before: end).map { isPlaceEnding($0.value) } ?? false
    }

    /// Whether a word is what sites or parts of towns are called behind their names: 口岸, 街道.
    func isSite(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        end - start >= 3 && bytes.isHanLead(at: end - 3) && isSiteEnding(bytes.threeBytes(at: end - 3))
            && siteNames.longestMatch(in: bytes, endingAt: end, notBefore: start)?.length == end - start
    }

    /// Whether a word with this last character may be that of a site: 口岸.
    func isSiteEnding(_ scalar: UInt32) -> Bool { siteEndings.contains(scalar) }

    /// Whether a noun from `start` to `end` is the name of a site or of a part of a town, by its last word: 青石街道, 白河口岸.
    func endsLikeSite(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        guard end - start >= 12, let site = siteNames.longestMatch(in: bytes, endingAt: end, notBefore: start) else {
            return false
        }
        return end - start - site.length >= 6
    }

    /// Whether a character of three bytes with this last one may be a place's last character: one load tells of most that
    /// they aren't.
    @inline(__always)
    func mayEndPlace(_ byte: UInt8) -> Bool { placeEndingBits >> UInt64(byte & 63) & 1 == 1 }

    private static func row(_ name: Substring, in table: String) -> [String] {
        for row in table.tableLines {
            let fields = row.split(separator: "\t")
            if fields.count == 2, fields[0] == name { return words(fields[1]) }
        }
        return []
    }

    private static func scalars(of name: Substring, in table: String) -> ScalarSet {
        ScalarSet(row(name, in: table).compactMap { $0.unicodeScalars.first?.value })
    }

    static func words(_ list: Substring) -> [String] {
        list.listedWords
    }

    /// Each row of a table: its words and the class that it names.
    static func forEachRow(_ table: String, _ body: ([String], WordClass) -> Void) {
        for row in table.tableLines {
            let fields = row.split(separator: "\t")
            guard fields.count == 2, let wordClass = WordClass(name: fields[0]) else { continue }
            body(words(fields[1]), wordClass)
        }
    }
}
