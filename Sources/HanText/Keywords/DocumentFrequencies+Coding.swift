import CModel

extension DocumentFrequencies {
    /// The bytes of the table, the same for equal tables.
    ///
    /// The format: `HTDF1\n`, the number of documents, the number of terms; then each term in the order of its UTF-8
    /// bytes: how many bytes it shares with the term before it, how many follow, these, and its count. Numbers are
    /// LEB128.
    ///
    /// - Complexity: O(*n* log *n*) in the number of terms.
    public func encoded() -> [UInt8] {
        var output = Self.magic
        Self.append(documentCount, to: &output)
        Self.append(termCount, to: &output)
        var previous: [UInt8] = []
        for number in sortedNumbers() {
            withTerm(number) { term in
                var shared = 0
                while shared < term.count, shared < previous.count, term[shared] == previous[shared] { shared += 1 }
                Self.append(shared, to: &output)
                Self.append(term.count - shared, to: &output)
                output.append(contentsOf: term[shared...])
                Self.append(Int(counts[number]), to: &output)
                previous = Array(term)
            }
        }
        return output
    }

    /// Reads what ``encoded()`` gave.
    ///
    /// - Throws: ``DocumentFrequenciesError`` with the offset where the bytes break the format.
    public init(encoded bytes: some Sequence<UInt8>) throws(DocumentFrequenciesError) {
        let bytes = Array(bytes)
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<DocumentFrequencies, DocumentFrequenciesError> in
            do throws(DocumentFrequenciesError) { return .success(try Self.read(buffer)) } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    /// The table that ships: words counted in the sentences of broadcast news transcripts (2022–2026), a weekly
    /// newsletter, hotel reviews and a novel, and in the abstracts of the CSL corpus (Apache-2.0); words of a single
    /// count are left out. See `MODEL_CARD.md` of the target CModel.
    ///
    /// Each call reads it anew, which takes some milliseconds.
    public static func standard() -> DocumentFrequencies {
        let bytes = UnsafeBufferPointer(start: hantext_frequencies_bytes(), count: hantext_frequencies_size())
        return (try? read(bytes)) ?? DocumentFrequencies()
    }

    private static let magic = Array("HTDF1\n".utf8)

    private static func append(_ number: Int, to output: inout [UInt8]) {
        var rest = UInt64(number)
        while rest >= 0x80 {
            output.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        output.append(UInt8(rest))
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(DocumentFrequenciesError) -> DocumentFrequencies {
        var reader = Reader(bytes: bytes)
        guard bytes.starts(with: magic) else { throw reader.error("HTDF1") }
        reader.position = magic.count
        var table = DocumentFrequencies()
        table.documentCount = try reader.number(upTo: Int(UInt32.max), "a number of documents")
        let terms = try reader.number(upTo: bytes.count, "a number of terms")
        table.reserve(terms: terms, bytes: bytes.count)
        var term: [UInt8] = []
        for _ in 0..<terms {
            let shared = try reader.number(upTo: term.count, "the length shared with the term before")
            let length = try reader.number(upTo: bytes.count, "the length of the rest")
            guard length <= bytes.count - reader.position else { throw reader.error("\(length) bytes of a term") }
            term.removeLast(term.count - shared)
            term.append(contentsOf: bytes[reader.position..<reader.position + length])
            reader.position += length
            let count = try reader.number(upTo: table.documentCount, "a count up to the number of documents")
            let before = table.termCount
            term.withUnsafeBufferPointer { table.set($0, to: UInt32(count)) }
            guard table.termCount == before + 1 else { throw reader.error("a term that was not there before") }
        }
        guard reader.position == bytes.count else { throw reader.error("the end") }
        return table
    }

    private mutating func reserve(terms: Int, bytes size: Int) {
        index = HashIndex(capacity: terms)
        counts.reserveCapacity(terms)
        lastDocument.reserveCapacity(terms)
        ends.reserveCapacity(terms)
        bytes.reserveCapacity(size * 2)
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        func error(_ expected: String) -> DocumentFrequenciesError {
            DocumentFrequenciesError(offset: position, expected: expected)
        }

        mutating func number(upTo limit: Int, _ expected: String) throws(DocumentFrequenciesError) -> Int {
            var value: UInt64 = 0
            var shift: UInt64 = 0
            while position < bytes.count, shift < 63 {
                let byte = bytes[position]
                value |= UInt64(byte & 0x7F) << shift
                if byte < 0x80 {
                    guard value <= UInt64(max(0, limit)) else { throw error("\(expected), at most \(limit)") }
                    position += 1
                    return Int(value)
                }
                shift += 7
                position += 1
            }
            throw error(expected)
        }
    }
}

/// Where the bytes of a table of document frequencies break the format.
public struct DocumentFrequenciesError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The offset of the byte.
    public var offset: Int
    /// What was expected there.
    public var expected: String

    /// The error as a sentence.
    public var description: String { "byte \(offset) of the document frequencies: expected \(expected)" }
}

extension DocumentFrequencies: Codable {
    private enum CodingKeys: String, CodingKey { case documents, terms, counts }

    /// Reads the terms and their counts.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let terms = try container.decode([String].self, forKey: .terms)
        let counts = try container.decode([UInt32].self, forKey: .counts)
        let documents = try container.decode(UInt32.self, forKey: .documents)
        guard terms.count == counts.count, counts.allSatisfy({ $0 <= documents }) else {
            throw DecodingError.dataCorruptedError(
                forKey: .counts, in: container, debugDescription: "expected a count up to \(documents) for each term")
        }
        self.init()
        documentCount = Int(documents)
        for (term, count) in zip(terms, counts) {
            var term = term
            term.withUTF8 { set($0, to: count) }
        }
    }

    /// Writes the terms, in the order of their bytes, and their counts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let numbers = sortedNumbers()
        try container.encode(documentCount, forKey: .documents)
        try container.encode(
            numbers.map { withTerm($0) { String(decoding: $0, as: UTF8.self) } }, forKey: .terms)
        try container.encode(numbers.map { counts[$0] }, forKey: .counts)
    }
}
