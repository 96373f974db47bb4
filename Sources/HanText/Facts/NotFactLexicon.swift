/// Knows the words around a number that make it no figure.
///
/// In: the tables (`NotFactWords`, `NotFactIdioms`) once, then a text and where a number stands in it. Out: the word
/// that covers the number's first character, and why it is no figure. Costs: five bitmap loads where nothing matches.
final class NotFactLexicon: Sendable {
    /// A word with a number in it that is no figure.
    struct Cover: Sendable, Hashable {
        /// UTF-8 offsets, end exclusive. A number that goes on after `end` has to be read anew from there (统一三千人).
        var start: Int
        var end: Int
        var reason: FactRejection.Reason
        /// Whether a figure that fits takes precedence (一起 in 一起案件).
        var isWeak: Bool
    }

    private static let figure: UInt32 = 0xFF
    private static let weak: UInt32 = 0x100
    private static let reasons = FactRejection.Reason.allCases

    /// Words that begin with a numeral, and words with a numeral further in.
    private let initial: PhraseTrie
    private let medial: PhraseTrie
    /// The first three characters of the words that begin with a numeral; the neighbours in those with one further in, and the
    /// first two of them.
    private let openings = ScalarOpenings(bits: 1 << 16)
    private let joints = ScalarPairs()
    private let medialOpenings = ScalarPairs()
    private let patterns = NotFactPatterns()

    /// The one that all extractors share, made when the first of them is.
    static let standard = NotFactLexicon()

    /// Reads the tables; a word has at least two characters.
    init() {
        let traditional = TraditionalForms.shared
        var initial: [(phrase: String, value: UInt32)] = []
        var medial: [(phrase: String, value: UInt32)] = []
        for (word, value) in Self.words() {
            for form in traditional.expand(word) {
                let scalars = form.unicodeScalars
                guard let first = scalars.first, let second = scalars.dropFirst().first else { continue }
                if first == "第" || NotFactPatterns.isNumeral(first) {
                    initial.append((form, value))
                    openings.insert(scalars.prefix(3).map(\.value))
                }
                if scalars.dropFirst().contains(where: NotFactPatterns.isNumeral) {
                    medial.append((form, value))
                    medialOpenings.insert(first.value, second.value)
                    for (left, right) in zip(scalars, scalars.dropFirst()) { joints.insert(left.value, right.value) }
                }
            }
        }
        self.initial = PhraseTrie(initial)
        self.medial = PhraseTrie(medial)
    }

    /// The words of the tables with their values: the index of the reason, ``figure`` for what must not be taken for
    /// the word it begins with, and ``weak``.
    static func words() -> [(word: String, value: UInt32)] {
        var words: [(word: String, value: UInt32)] = []
        var value = index(of: .lexicalised)
        for line in NotFactWords.rows.tableLines {
            if line.hasPrefix("# ") {
                value = FactRejection.Reason(rawValue: String(line.dropFirst(2))).map { index(of: $0) } ?? figure
                continue
            }
            for word in line.listedWords {
                let isWeak = word.utf8.last == UInt8(ascii: "?")
                words.append((isWeak ? String(word.dropLast()) : word, isWeak ? value | weak : value))
            }
        }
        for idiom in NotFactIdioms.rows.listedWords {
            words.append((String(idiom), index(of: .idiom)))
        }
        return words
    }

    private static func index(of reason: FactRejection.Reason) -> UInt32 {
        UInt32(FactRejection.Reason.allCases.firstIndex(of: reason) ?? 0)
    }

    /// The word that covers the first character of the number at `start..<end`, or `nil` where none does.
    func cover(in bytes: UnsafeBufferPointer<UInt8>, numeralStart start: Int, numeralEnd end: Int) -> Cover? {
        cover(
            in: bytes, numeralStart: start, numeralEnd: end, first: bytes.codePoint(at: start).value,
            behind: bytes.codePoint(before: start).value, before: bytes.codePoint(at: end).value)
    }

    /// The same of a number whose first scalar is known, with those before and behind it. Of most in ASCII digits these tell at
    /// once that no word covers them.
    @inline(__always)
    func cover(
        in bytes: UnsafeBufferPointer<UInt8>, numeralStart start: Int, numeralEnd end: Int, first: UInt32,
        behind previous: UInt32, before next: UInt32
    ) -> Cover? {
        if first < 0x80, !joints.mayContain(previous, first),
            !patterns.mayCover(bytes, start, end, first: first, behind: previous, before: next),
            !openings.mayBegin(first, end == start + 1 ? next : bytes.inlinedCodePoint(at: start + 1).value)
        {
            return nil
        }
        return knownCover(
            in: bytes, numeralStart: start, numeralEnd: end, first: first, behind: previous, before: next)
    }

    /// The same of one that something may cover.
    @inline(never)
    func knownCover(
        in bytes: UnsafeBufferPointer<UInt8>, numeralStart start: Int, numeralEnd end: Int, first: UInt32,
        behind previous: UInt32, before next: UInt32
    ) -> Cover? {
        var back = joints.mayContain(previous, first) ? longestReach(in: bytes, before: start) : 0
        while back > 0 {
            let from = start - back
            if from >= 0, bytes[from] < 0xE0 || medialOpenings.mayHavePair(in: bytes, at: from),
                let match = medial.longestMatch(in: bytes, at: from), match.length > back
            {
                if match.value == Self.figure { break }
                return cover(from, match)
            }
            back -= 3
        }
        let pattern =
            patterns.mayCover(bytes, start, end, first: first, behind: previous, before: next)
            ? patterns.cover(
                in: bytes, numeralStart: start, numeralEnd: end, first: first, behind: previous, before: next) : nil
        let offset = start + UTF8Scalar.length(of: first)
        let second = offset == end ? next : bytes.inlinedCodePoint(at: offset).value
        let third = offset + UTF8Scalar.length(of: second)
        guard openings.mayContain(first, second, bytes.inlinedCodePoint(at: third).value),
            let match = initial.longestMatch(in: bytes, at: start)
        else { return pattern }
        if let pattern, pattern.end - start > match.length { return pattern }
        return match.value == Self.figure ? nil : cover(start, match)
    }

    /// How far before a number a word with a joint right before it may begin, in bytes: no further than the characters there go
    /// on being joints of words.
    private func longestReach(in bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Int {
        var back = 3
        while back < Self.longestHead {
            let from = start - back - 3
            guard from >= 0, bytes[from] >= 0xE0, bytes[from + 3] >= 0xE0 else { return Self.longestHead }
            guard joints.mayHavePair(in: bytes, at: from) else { return back }
            back += 3
        }
        return back
    }

    /// The most that is read of a word before its number: four characters of three bytes.
    private static let longestHead = 12

    private func cover(_ start: Int, _ match: (length: Int, value: UInt32)) -> Cover {
        Cover(
            start: start, end: start + match.length, reason: Self.reasons[Int(match.value & 0xFF)],
            isWeak: match.value & Self.weak != 0)
    }
}
