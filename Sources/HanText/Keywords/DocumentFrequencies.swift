/// In how many documents of a corpus each term occurs: what tells a rare word from a common one.
///
/// In come documents, or tables of their parts; out come counts. Tables merge exactly: the counts of two halves of a
/// corpus give those of the whole, and equal counts give equal bytes, whatever the order they came in. ASCII letters
/// count as small ones and full-width forms as ASCII.
///
/// ```swift
/// var frequencies = DocumentFrequencies()
/// for text in corpus { frequencies.add(text, segmenter: segmenter) }
/// frequencies.count(of: "治理")                       // 12
/// frequencies.inverseDocumentFrequency(of: "治理")    // 4.1
/// let extractor = KeywordExtractor(segmenter: segmenter, frequencies: frequencies)
/// ```
///
/// - Complexity: counting is linear in the text; a table takes about 30 bytes a term in memory and 6 encoded.
public struct DocumentFrequencies: Sendable {
    /// The number of documents counted.
    public internal(set) var documentCount = 0
    var index = HashIndex(capacity: 64)
    var counts: [UInt32] = []
    /// The document that counted each term last, while documents are added.
    var lastDocument: [UInt32] = []
    var bytes: [UInt8] = []
    var ends: [UInt32] = []

    /// Creates a table without documents.
    public init() {}

    /// The number of different terms.
    public var termCount: Int { counts.count }

    /// The number of documents that have a term; 0 for one that was never seen.
    public func count(of term: some StringProtocol) -> Int {
        let number = index.find(TermHash(term).value)
        return number < 0 ? 0 : Int(counts[number])
    }

    /// *ln((N + 1) / (n + ½))* for a term that *n* of *N* documents have.
    public func inverseDocumentFrequency(of term: some StringProtocol) -> Double {
        InverseDocumentFrequency.value(count: count(of: term), documents: documentCount)
    }

    /// Counts the words of a document, each once.
    public mutating func add(_ document: String, segmenter: Segmenter) {
        startDocument()
        var document = document
        document.withUTF8 { bytes in
            segmenter.forEachToken(in: bytes) { token in
                guard token.kind == .word else { return }
                add(UnsafeBufferPointer(rebasing: bytes[token.span.start..<token.span.end]))
            }
        }
    }

    /// Counts the terms of a document, each once.
    public mutating func add(terms: some Sequence<String>) {
        startDocument()
        for var term in terms where !term.isEmpty { term.withUTF8 { add($0) } }
    }

    private mutating func startDocument() {
        documentCount += 1
        if documentCount > Int(UInt32.max) { documentCount = Int(UInt32.max) }
    }

    private mutating func add(_ term: UnsafeBufferPointer<UInt8>) {
        let document = UInt32(truncatingIfNeeded: documentCount)
        let number = insert(term)
        guard number >= 0, lastDocument[number] != document else { return }
        lastDocument[number] = document
        if counts[number] < .max { counts[number] += 1 }
    }

    /// The number of a term, which is added with a count of 0 where it is new; -1 where the table is full.
    mutating func insert(_ term: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = TermHash(term, from: 0, to: term.count).value
        let number = index.find(hash)
        if number >= 0 { return number }
        guard bytes.count + term.count * 3 < Int(UInt32.max), counts.count < Int(Int32.max) else { return -1 }
        var position = 0
        while position < term.count {
            let scalar = term.scalar(at: position)
            append(TermHash.fold(scalar.value))
            position += scalar.length
        }
        ends.append(UInt32(bytes.count))
        counts.append(0)
        lastDocument.append(0)
        return index.insert(hash)
    }

    private mutating func append(_ scalar: UInt32) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encode("\u{FFFD}") ?? .init())
    }

    /// Adds the counts of another table, whose documents must be others.
    public mutating func merge(_ other: DocumentFrequencies) {
        documentCount = min(documentCount + other.documentCount, Int(UInt32.max))
        for number in other.counts.indices {
            let new = other.withTerm(number) { insert($0) }
            guard new >= 0 else { return }
            let (sum, overflow) = counts[new].addingReportingOverflow(other.counts[number])
            counts[new] = overflow ? .max : sum
        }
        // A later document must not be taken for one that a term was counted in.
        lastDocument = [UInt32](repeating: 0, count: counts.count)
    }

    /// The table without the terms that fewer than `minimum` documents have; these then count as never seen.
    public func pruned(below minimum: Int) -> DocumentFrequencies {
        var result = DocumentFrequencies()
        result.documentCount = documentCount
        for number in counts.indices where Int(counts[number]) >= minimum {
            withTerm(number) { result.set($0, to: counts[number]) }
        }
        return result
    }

    mutating func set(_ term: UnsafeBufferPointer<UInt8>, to count: UInt32) {
        let number = insert(term)
        if number >= 0 { counts[number] = count }
    }

    /// The terms with their counts, in the order of their UTF-8 bytes.
    public var entries: [(term: String, count: Int)] {
        sortedNumbers().map { (withTerm($0) { String(decoding: $0, as: UTF8.self) }, Int(counts[$0])) }
    }
}

extension DocumentFrequencies {
    /// Lends the bytes of a term.
    func withTerm<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let start = number == 0 ? 0 : Int(ends[number - 1])
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<Int(ends[number])])) }
    }

    /// The terms' numbers in the order of their bytes.
    func sortedNumbers() -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            func term(_ number: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
                bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
            }
            return counts.indices.sorted { term($0).lexicographicallyPrecedes(term($1)) }
        }
    }

    /// Calls `body` with the hash and the count of each term.
    func forEachHash(_ body: (UInt64, Int) -> Void) {
        for number in counts.indices { body(index[number], Int(counts[number])) }
    }
}

extension DocumentFrequencies: Equatable {
    /// Whether both tables have counted as many documents and the same terms as often.
    public static func == (left: DocumentFrequencies, right: DocumentFrequencies) -> Bool {
        left.documentCount == right.documentCount && left.termCount == right.termCount
            && left.counts.indices.allSatisfy { number in
                let other = right.index.find(left.index[number])
                return other >= 0 && left.counts[number] == right.counts[other]
            }
    }
}

/// The formula that ranks rare words above common ones.
enum InverseDocumentFrequency {
    /// *ln((N + 1) / (n + ½))*, not below 0.
    static func value(count: Int, documents: Int) -> Double {
        max(0, NaturalLogarithm.of(Double(documents + 1) / (Double(count) + 0.5)))
    }
}
