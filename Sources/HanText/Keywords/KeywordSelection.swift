/// Takes candidates from the best down and keeps those that say something new.
struct KeywordSelection {
    private let limit: Int
    private var nestedLeft: Int
    private let mergesNested: Bool
    private let excluded: Set<UInt64>
    private(set) var keywords: [Keyword] = []
    private var terms = HashIndex(capacity: 16)
    private var innerTerms = HashIndex(capacity: 64)

    /// Creates an empty selection.
    ///
    /// - Parameters:
    ///   - limit: The most keywords.
    ///   - nestedShare: The share of the limit that may lie in other keywords or hold them.
    ///   - excluded: Hashes of names that no keyword may hold.
    init(limit: Int, nestedShare: Double, excluded: Set<UInt64>) {
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
        let span = scan.span(of: candidate)
        if !excluded.isEmpty {
            var holdsName = false
            Self.forEachRun(in: bytes, span) { if excluded.contains($0) { holdsName = true } }
            if holdsName { return }
        }
        if mergesNested {
            var isNested = innerTerms.find(candidate.hash) >= 0
            guard !isNested || nestedLeft > 0 else { return }
            Self.forEachRun(in: bytes, span) { if terms.find($0) >= 0 { isNested = true } }
            guard !isNested || nestedLeft > 0 else { return }
            if isNested { nestedLeft -= 1 }
            Self.forEachRun(in: bytes, span) { _ = innerTerms.insert($0) }
            _ = terms.insert(candidate.hash)
        }
        let term = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
        keywords.append(
            Keyword(
                term: String(decoding: term, as: UTF8.self), weight: weight, count: Int(candidate.count),
                spans: scan.spans(of: candidate)))
    }

    /// The hashes of the runs of characters of a term, the first ``longestCompared`` of them.
    private static func forEachRun(
        in bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, _ body: (UInt64) -> Void
    ) {
        var start = span.start
        var count = 0
        while start < span.end, count < longestCompared {
            let first = bytes.scalar(at: start)
            var hash = TermHash()
            var position = start
            var length = 0
            while position < span.end, length < longestCompared {
                let scalar = bytes.scalar(at: position)
                hash.append(scalar.value)
                body(hash.value)
                position += scalar.length
                length += 1
            }
            start += first.length
            count += 1
        }
    }

    private static let longestCompared = 24
}
