/// Puts the words of a lexicon through over the boundaries of an engine.
///
/// The engine's ends come in one by one; before each the cuts are asked for that the lexicon makes up to there. An end
/// inside a lexicon word is passed over, as the cut at the word's end lies behind it.
struct LexiconOverlay {
    private let matcher: LexiconMatcher
    private let bytes: UnsafeBufferPointer<UInt8>
    private var match: Range<Int>?
    /// Whether the last cut ended a word of the lexicon.
    private(set) var isWord = false

    init(matcher: LexiconMatcher, bytes: UnsafeBufferPointer<UInt8>) {
        self.matcher = matcher
        self.bytes = bytes
        match = matcher.next(in: bytes, from: 0)
    }

    /// The end of the next token that starts at `start` where a lexicon word makes one, else `nil`: the start of a
    /// lexicon word that begins before `end`, or the end of the lexicon word that stands at `start`.
    mutating func nextCut(from start: Int, before end: Int) -> Int? {
        guard let match, match.lowerBound < end else { return nil }
        isWord = match.lowerBound <= start
        if !isWord { return match.lowerBound }
        self.match = matcher.next(in: bytes, from: match.upperBound)
        return match.upperBound
    }
}
