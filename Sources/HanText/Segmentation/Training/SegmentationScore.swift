/// How well words agree with a gold standard: precision and recall of their spans.
///
/// ```swift
/// var score = SegmentationScore()
/// for line in gold { score.add(words: line.split(separator: " "), by: segmenter) }
/// score.f1
/// ```
///
/// It is the score of the SIGHAN bakeoffs: a word counts as right where a word of the gold standard has the same
/// span; white space doesn't count.
public struct SegmentationScore: Sendable, Hashable {
    /// Words of the gold standard.
    public private(set) var gold = 0
    /// Words that were found.
    public private(set) var found = 0
    /// Words with the same span in both.
    public private(set) var right = 0

    /// Creates a score of nothing.
    public init() {}

    /// Joins the words of a sentence, cuts the text again, and compares.
    public mutating func add(words: some Sequence<some StringProtocol>, by segmenter: Segmenter) {
        var text = ""
        var ends: [Int] = []
        for word in words where !word.isEmpty {
            text += word
            ends.append(text.utf8.count)
        }
        gold += ends.count
        var next = 0
        segmenter.forEachToken(in: text) { token in
            guard token.kind != .whitespace else { return }
            found += 1
            while next < ends.count, ends[next] < token.span.end { next += 1 }
            guard next < ends.count, ends[next] == token.span.end else { return }
            if (next == 0 ? 0 : ends[next - 1]) == token.span.start { right += 1 }
        }
    }

    /// The share of the words found that are right; 0 of none.
    public var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    /// The share of the gold standard's words that were found; 0 of none.
    public var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
    /// The harmonic mean of precision and recall.
    public var f1: Double { gold + found == 0 ? 0 : 2 * Double(right) / Double(gold + found) }
}
