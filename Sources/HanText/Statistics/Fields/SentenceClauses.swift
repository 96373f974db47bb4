/// The clauses of a sentence up to the one of a row, for what stands next to a phrase in them.
struct SentenceClauses {
    let reader: ClauseReader
    /// The number of the row's clause.
    let number: Int
    let facts: UnsafeBufferPointer<Figure>

    /// Where the row's clause begins.
    var start: Int { reader.words(of: reader.clauses[number]).first?.start ?? 0 }

    /// How many clauses stand between a phrase and the row's; `nil` where it stands in another sentence.
    func back(to span: TextSpan) -> Int? { clause(of: span).map { number - $0 } }

    /// The words next to a phrase in its clause, and how many verbs stand between it and `end`.
    func neighbours(of span: TextSpan, upTo end: Int) -> (before: Neighbour, behind: Neighbour, verbs: Int) {
        guard let clause = clause(of: span) else { return (.unknown, .unknown, 0) }
        let words = reader.words(of: reader.clauses[clause])
        var (before, behind) = (Neighbour.edge, Neighbour.edge)
        var verbs = 0
        for word in words {
            if word.end <= span.start { before = neighbour(word) }
            guard word.start >= span.end else { continue }
            if behind == .edge { behind = neighbour(word) }
            if word.start >= end { break }
            if Neighbour.isVerb(word) { verbs += 1 }
        }
        return (before, behind, verbs)
    }

    private func neighbour(_ word: ClauseWord) -> Neighbour {
        Neighbour(word, isTime: word.isFigure && facts[word.fact].isTime)
    }

    /// The last clause up to the row's that a phrase stands in.
    private func clause(of span: TextSpan) -> Int? {
        var number = number
        while number >= 0 {
            let words = reader.words(of: reader.clauses[number])
            if let first = words.first, let last = words.last, first.start < span.end, span.start < last.end {
                return number
            }
            number -= 1
        }
        return nil
    }
}
