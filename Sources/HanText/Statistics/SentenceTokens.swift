/// The segmenter's words of a sentence, and how much speaks for each being a verb there.
///
/// Where the words stand is read first, and what the model sees of one only when it or a neighbour is asked for.
/// Its memory is kept from one sentence to the next. A class, since each call of a large structure's would copy it.
final class SentenceTokens {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The words, with two edges at either end.
    @exclusivity(unchecked) private var tokens: PlainBuffer<VerbModel.Word>
    /// The word that was asked for last: clauses are read in order.
    @exclusivity(unchecked) private var cursor = 2
    private let model = VerbModel.standard
    private let parts = PartOfSpeechTable.standard
    private let forms = TraditionalForms.shared.simplifiedCharacters

    /// Begins in `memory`; whoever owns that calls ``deallocate()`` in the end.
    init(of bytes: UnsafeBufferPointer<UInt8>, memory: inout LentMemory) {
        self.bytes = bytes
        tokens = PlainBuffer(in: &memory)
    }

    func deallocate() { tokens.deallocate() }

    /// Reads where the words from `start` to `end` stand; spaces between them are left out.
    func read(from start: Int, to end: Int, _ boundaries: WordBoundaries) {
        tokens.removeAll()
        let first = tokens.room(for: boundaries.count(after: start, notAfter: end) + 4)
        var token = first
        @inline(__always) func add(_ word: VerbModel.Word) {
            token.initialize(to: word)
            token += 1
        }
        add(.edge)
        add(.edge)
        let bytes = bytes
        var position = start
        boundaries.forEachEnd(after: start, notAfter: end) { next in
            if Self.mayBeginSpace(bytes[position]) {
                position = Self.pastSpaces(in: bytes, from: position, to: next)
                guard position < next else { return }
            }
            add(.unread(from: position, to: next))
            position = next
        }
        add(.edge)
        add(.edge)
        tokens.take(token - first)
        cursor = 2
    }

    /// Whether a byte may begin what ``ClauseMark`` takes for a space.
    @inline(__always)
    static func mayBeginSpace(_ byte: UInt8) -> Bool { byte < 0x24 || byte == 0xC2 || byte == 0xE3 }

    /// Where the spaces end that stand from `offset` on, in front of `end`.
    @inline(never)
    private static func pastSpaces(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, to end: Int) -> Int {
        var position = offset
        while position < end, mayBeginSpace(bytes[position]) {
            let scalar = bytes.scalar(at: position)
            guard case .space = ClauseMark(scalar.value) else { break }
            position += scalar.length
        }
        return position
    }

    /// Reads what the model sees of the word at `index`, where that wasn't done.
    @inline(__always)
    private func readWord(_ index: Int) { readWord(at: tokens.base + index) }

    @inline(__always)
    private func readWord(at token: UnsafeMutablePointer<VerbModel.Word>) {
        if token.pointee.isUnread {
            token.pointee = VerbModel.Word(bytes, from: token.pointee.start, to: token.pointee.end, forms)
        }
    }

    /// How much speaks for the word at `index` being a verb.
    @inline(__always)
    func score(_ index: Int) -> Int {
        let known = tokens[index].score
        return known == VerbModel.Word.unscored ? newScore(index) : Int(known)
    }

    /// How much speaks for a word of a clause being a verb, in the steps of ``VerbModel``; `nil` where it can't be one.
    @inline(__always)
    func evidence(for word: ClauseWord) -> Int? { word.token < 0 ? nil : score(Int(word.token)) }

    /// Whether a word that is as often a noun as a verb is a noun here, by its neighbours.
    func actsAsNoun(_ word: ClauseWord) -> Bool {
        word.classes.has(.weakVerb) && evidence(for: word).map { $0 <= VerbEvidence.against } ?? false
    }

    /// The same for a word that wasn't asked for before.
    @inline(never)
    private func newScore(_ index: Int) -> Int {
        var near = tokens.base + (index &- 2)
        let end = near + 5
        while near < end {
            readWord(at: near)
            near += 1
        }
        let score = model.score(index, of: tokens.elements)
        tokens[index].score = Int32(truncatingIfNeeded: score)
        return score
    }

    /// The word of two characters between `start` and `end` that is most likely a verb, where one may be, and the number
    /// of the word that tells so.
    func likeliestVerb(from start: Int, to end: Int) -> (start: Int, end: Int, token: Int)? {
        var best: (start: Int, end: Int, token: Int)?
        var most = VerbEvidence.alone - 1
        var index = cursor
        while index > 2, tokens[index].start > start { index -= 1 }
        while index < tokens.count - 2, tokens[index].start < end {
            let token = tokens[index]
            if token.start >= start, token.end <= end {
                let found =
                    token.end - token.start == 6
                    ? (end: token.end, token: index)
                    : pair(at: index, upTo: end)
                if let found, score(found.token) > most {
                    most = score(found.token)
                    best = (token.start, found.end, found.token)
                }
            }
            index += 1
        }
        return best
    }

    /// 缓|缴: two characters that are cut and of which one is likely a verb, and the other may be.
    private func pair(at index: Int, upTo end: Int) -> (end: Int, token: Int)? {
        readWord(index)
        readWord(index + 1)
        let (first, second) = (tokens[index], tokens[index + 1])
        guard first.end - first.start == 3, second.end - second.start == 3, second.start == first.end,
            second.end <= end, first.length > 0, second.length > 0
        else { return nil }
        let scores = (score(index), score(index + 1))
        guard min(scores.0, scores.1) >= VerbEvidence.ofHalf else { return nil }
        return (second.end, scores.0 >= scores.1 ? index : index + 1)
    }

    /// Where the word ends that starts at `start`, if one does.
    func end(of start: Int) -> Int? {
        seek(start)
        return cursor < tokens.count - 2 && tokens[cursor].start == start ? tokens[cursor].end : nil
    }

    /// What the table of parts of speech says of the word from `start` to `end`.
    func part(from start: Int, to end: Int) -> PartOfSpeech? {
        guard let index = index(from: start, to: end) else { return parts.part(of: bytes, from: start, to: end) }
        readWord(index)
        return tokens[index].length > 0
            ? parts.part(ofHash: tokens[index].hash) : parts.part(of: bytes, from: start, to: end)
    }

    /// How much speaks for the word from `start` to `end` being a verb; `nil` where the segmenter has no such word.
    @inline(__always)
    func evidence(from start: Int, to end: Int) -> Int? {
        index(from: start, to: end).map { score($0) }
    }

    /// Moves to the word that starts at `start`, or the next one.
    @inline(__always)
    private func seek(_ start: Int) {
        if tokens[cursor].start == start { return }
        // Mostly the next word.
        if cursor &+ 3 < tokens.count, tokens[cursor &+ 1].start == start {
            cursor &+= 1
        } else {
            search(start)
        }
    }

    private func search(_ start: Int) {
        let last = tokens.count &- 3
        var token = cursor
        while token > 2, tokens[token].start > start { token &-= 1 }
        while token < last, tokens[token].start < start { token &+= 1 }
        cursor = token
    }

    /// The number of the word from `start` to `end`; `nil` where the segmenter has no such word.
    @inline(__always)
    func index(from start: Int, to end: Int) -> Int? {
        seek(start)
        let isWord = cursor < tokens.count - 2 && tokens[cursor].start == start && tokens[cursor].end == end
        return isWord ? cursor : nil
    }
}

/// How much must speak for a word being a verb, in the steps of ``VerbModel``.
enum VerbEvidence {
    /// For a word that is as often a noun.
    static let least = 60
    /// For a word of two characters that no table knows.
    static let ofUnknown = 65
    /// The same for one that begins with a surname.
    static let ofName = 120
    /// The same for a longer word.
    static let ofLong = 150
    /// The same for one of four characters that a clause without another verb ends with.
    static let ofIdiom = -50
    /// The same for one character, often a piece of a name.
    static let ofCharacter = 120
    /// For a word of two characters in a clause with a figure and without another verb.
    static let alone = 25
    /// For either half of such a word, where the segmenter cuts it.
    static let ofHalf = -10
    /// For a verb that is as often a noun, between nouns in front of a number in such a clause.
    static let betweenNouns = -60
    /// For the word behind an adverb in such a clause.
    static let behindAdverb = -20
    /// How much more behind another verb of the clause, which a noun mostly follows.
    static let behindVerb = 60
    /// For a word right behind another verb.
    static let atVerb = 180
    /// From where on a word that is as often a noun isn't one beside a better verb.
    static let against = -40
    /// From where on a verb between nouns isn't one.
    static let ofNounInside = -150
}
