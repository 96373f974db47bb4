/// Takes candidates from the best down and keeps those that say something new; kept from text to text.
struct KeywordSelection: ~Copyable {
    private var limit = 0
    private var nestedLeft = 0
    private var mergesNested = false
    private var excluded: Set<UInt64> = []
    private var keywords: [Keyword] = []
    /// The terms that were taken, and every run of characters in them.
    private var terms = ScratchIndex()
    private var innerTerms = ScratchIndex()
    /// The characters of the candidate that is offered, and the runs of them.
    private var characters = PlainBuffer<UInt32>()
    private var runs = PlainBuffer<UInt64>()

    deinit {
        terms.deallocate()
        innerTerms.deallocate()
        characters.deallocate()
        runs.deallocate()
    }

    /// Begins anew.
    ///
    /// - Parameters:
    ///   - limit: The most keywords.
    ///   - nestedShare: The share of the limit that may lie in other keywords or hold them.
    ///   - excluded: Hashes of names that no keyword may hold.
    mutating func begin(limit: Int, nestedShare: Double, excluded: Set<UInt64>) {
        terms.begin(expecting: 16)
        innerTerms.begin(expecting: 256)
        self.excluded = excluded
        self.limit = limit
        mergesNested = nestedShare < 1
        nestedLeft = nestedShare > 0 ? Int(min(1, nestedShare) * Double(limit)) : 0
    }

    /// Whether there is no room left.
    var isFull: Bool { keywords.count >= limit }

    /// Takes a candidate unless a better one lies in it or it lies in a better one.
    ///
    /// - Complexity: O(*m*²) in the length of the term, whatever was taken before.
    mutating func offer(
        _ candidate: TermScan.Candidate, weight: Double, in scan: borrowing TermScan,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        if mergesNested, nestedLeft == 0, innerTerms.contains(candidate.hash) { return }
        let span = scan.span(of: candidate)
        collectRuns(in: bytes, span)
        if !excluded.isEmpty, runs.elements.contains(where: excluded.contains) { return }
        if mergesNested {
            var isNested = innerTerms.contains(candidate.hash)
            for run in runs.elements where !isNested { isNested = terms.contains(run) }
            guard !isNested || nestedLeft > 0 else { return }
            if isNested { nestedLeft -= 1 }
            for run in runs.elements { _ = innerTerms.insert(run) }
            _ = terms.insert(candidate.hash)
        }
        let term = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
        keywords.append(
            Keyword(
                term: String(decoding: term, as: UTF8.self), weight: weight, count: Int(candidate.count),
                spans: scan.spans(of: candidate)))
    }

    /// The keywords that were kept, the best first.
    mutating func finish() -> [Keyword] {
        let found = keywords
        keywords = []
        excluded = []
        return found
    }

    /// Takes the hashes of the runs of characters of a term, of the first ``longestCompared`` of them.
    private mutating func collectRuns(in bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) {
        characters.removeAll()
        var position = span.start
        // The last run starts with the last of these characters and may have as many.
        while position < span.end, characters.count < 2 * Self.longestCompared - 1 {
            let scalar = bytes.scalar(at: position)
            characters.append(TermHash.fold(scalar.value))
            position += scalar.length
        }
        runs.removeAll()
        for start in 0..<min(Self.longestCompared, characters.count) {
            var hash = TermHash()
            for place in start..<min(start + Self.longestCompared, characters.count) {
                hash.append(folded: characters.base[place])
                runs.append(hash.value)
            }
        }
    }

    private static let longestCompared = 24
}
