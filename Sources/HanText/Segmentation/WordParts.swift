/// The words inside long words, for search indexes.
struct WordParts: Sendable {
    private let tables: DictionaryTables

    init(_ classifier: TokenClassifier) throws(SegmenterError) { tables = try DictionaryTables(classifier) }

    /// The fewest characters of a word that has parts, and the most that are looked at.
    private static let lengths = 3...32

    /// Calls `body` with the words of two characters and more that ICU's dictionary has inside a token, the token
    /// itself left out, by their start and then by their length.
    func forEach<Failure: Error>(
        in bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        // Han characters have three bytes, or four.
        guard span.count >= 3 * Self.lengths.lowerBound else { return }
        var ids: [UInt16] = []
        var offsets = [span.start]
        while let last = offsets.last, last < span.end, ids.count < Self.lengths.upperBound,
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: last)
        {
            ids.append(value < 0x10000 ? tables.ids[Int(value)] : DictionaryTables.lone)
            offsets.append(last + length)
        }
        guard ids.count >= Self.lengths.lowerBound else { return }
        for start in 0..<(ids.count - 1) {
            guard let pair = tables.pairs.find(tables.pairs.place(ids[start], ids[start + 1])) else { continue }
            var (flags, node) = (pair.entry, pair.number)
            var end = start + 2
            while true {
                if flags & UInt64(PairFlag.word) != 0, end - start < ids.count {
                    try body(Token(span: TextSpan(start: offsets[start], end: offsets[end]), kind: .word))
                }
                guard end < ids.count, end - start < DictionaryTables.longestWord else { break }
                let found = tables.continuations.find(tables.continuations.place(node, ids[end]).place)
                guard ContinuationTable.isEntry(found.entry) else { break }
                (flags, node) = (found.entry >> 56, ContinuationTable.deep &+ found.number)
                end += 1
            }
        }
    }
}
