/// What a clause says of those that the clause in front only counts: 来自8国的30名代表，|围绕…展开讨论; 客运量等四项指标，|均创新高.
extension ParagraphReader {
    /// Completes the row of such a figure by a clause that states none and has no subject.
    func completeLastRow(
        with clause: Clause, _ words: WordRun, verb: Int?, opening: Range<Int>?, _ reader: FigureReader
    ) {
        guard !clause.startsSentence, let verb, rows.count > 0,
            // 就|生态保护|进行交流
            opening == nil || bytes.isOne(of: "就", words[0].start, words[0].end),
            case let row = rows[rows.count - 1], row.sentence == clause.sentence, let item = row.item,
            item.start >= facts[row.fact].span.end, words[0].start > item.end, words[0].start - item.end <= 3,
            row.predicate.map({ bytes.begins(with: "来自", or: "來自", $0.start, $0.end) }) ?? true,
            !words[0].classes.has([.connective, .conjunction]), !words[verb].classes.has(.reporting)
        else { return }
        var end = words.count
        while end - 1 > verb, words[end - 1].classes.has([.particle, .aspect, .conjunction, .connective, .pause]) {
            end -= 1
        }
        rows[rows.count - 1].predicate = span(verb..<end, in: words)
        discourse.lastPredicate = rows[rows.count - 1].predicate
        if row.subject == nil {
            rows[rows.count - 1].subject = item
            rows[rows.count - 1].ranked?.subject = item
        }
    }
}
