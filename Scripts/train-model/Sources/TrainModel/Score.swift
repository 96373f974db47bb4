import HanText

/// Precision and recall of words against a gold standard.
struct Score {
    private var gold = 0
    private var found = 0
    private var right = 0

    mutating func add(_ line: Substring, _ segmenter: Segmenter) {
        let words = line.split(separator: " ")
        let text = words.joined()
        var expected: Set<TextSpan> = []
        var start = 0
        for word in words {
            expected.insert(TextSpan(start: start, end: start + word.utf8.count))
            start += word.utf8.count
        }
        gold += expected.count
        segmenter.forEachToken(in: text) { token in
            found += 1
            if expected.contains(token.span) { right += 1 }
        }
    }

    var f1: Double { found + gold == 0 ? 0 : 2 * Double(right) / Double(found + gold) }
}
