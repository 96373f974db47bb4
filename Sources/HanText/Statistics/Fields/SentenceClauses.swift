/// The clauses of a sentence up to the one of a row, for what stands next to a phrase in them.
struct SentenceClauses {
    let reader: ClauseReader
    /// The number of the row's clause.
    let number: Int
    let facts: UnsafeBufferPointer<Figure>

    /// Where the row's clause begins.
    var start: Int { reader.words(of: reader.clauses[number]).first?.start ?? 0 }

    /// What stands around a phrase in its clause.
    struct Surroundings {
        var before = Neighbour.unknown
        var behind = Neighbour.unknown
        /// How many verbs stand between it and an offset.
        var verbs = 0
        /// How many clauses stand between it and the row's; `nil` where it stands in another sentence.
        var clausesBack: Int?
    }

    /// The words next to a phrase in its clause, and how many verbs stand between it and `end`.
    func surroundings(of span: TextSpan, upTo end: Int) -> Surroundings {
        guard let clause = clause(of: span) else { return Surroundings() }
        let words = reader.words(of: reader.clauses[clause])
        var next = 0
        while next < words.count, words[next].end <= span.start { next += 1 }
        let before = next > 0 ? neighbour(words[next - 1]) : .edge
        while next < words.count, words[next].start < span.end { next += 1 }
        let behind = next < words.count ? neighbour(words[next]) : .edge
        var verbs = 0
        while next < words.count, words[next].start < end {
            if Neighbour.isVerb(words[next]) { verbs += 1 }
            next += 1
        }
        return Surroundings(before: before, behind: behind, verbs: verbs, clausesBack: number - clause)
    }

    private func neighbour(_ word: ClauseWord) -> Neighbour {
        Neighbour(word, isTime: word.isFigure && facts[word.fact].isTime)
    }

    /// Clauses further back are none of the row's: a long run of clauses costs no more for each row than a short one.
    static let farthest = 9

    /// The last clause up to the row's that a phrase stands in.
    private func clause(of span: TextSpan) -> Int? {
        var number = number
        while number >= max(0, self.number - Self.farthest) {
            let words = reader.words(of: reader.clauses[number])
            if let first = words.first, let last = words.last, first.start < span.end, span.start < last.end {
                return number
            }
            number -= 1
        }
        return nil
    }
}
