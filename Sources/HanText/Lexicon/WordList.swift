/// A short list of words that rules ask for: whether a stretch is one of them, or begins or ends with one.
///
/// - Complexity: a question is linear in the words' length, and mostly answered by that length and one character alone.
struct WordList: Sendable {
    private var index: HashIndex
    /// A bit for each length of a word, in bytes.
    private var lengths: UInt64 = 0
    /// A bit for each hash of the words' first characters, and of their last ones.
    private var heads: UInt64 = 0
    private var tails: UInt64 = 0

    /// Reads words of Han characters, of less than 64 bytes, with a space between.
    init(_ words: StaticString) {
        let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        index = HashIndex(capacity: bytes.count / 6 + 1)
        for word in bytes.split(separator: UInt8(ascii: " ")) {
            _ = index.insert(TermHash(bytes, from: word.startIndex, to: word.endIndex).value)
            lengths |= 1 << UInt64(word.count)
            heads |= Self.bit(bytes, word.startIndex)
            tails |= Self.bit(bytes, word.endIndex - 3)
        }
    }

    /// One of 64 bits for the character of three bytes at `offset`.
    @inline(__always)
    private static func bit(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
        1 &<< UInt64(bytes[offset &+ 1] &* 5 ^ bytes[offset &+ 2])
    }

    /// Whether a word may begin with the character at `offset`.
    @inline(__always)
    fileprivate func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        heads & Self.bit(bytes, offset) != 0
    }

    /// Whether a word may end with the character before `end`.
    @inline(__always)
    fileprivate func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
        tails & Self.bit(bytes, end &- 3) != 0
    }

    /// The place in the list of what stands from `start` to `end`, or a negative number.
    @inline(__always)
    private func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        index.find(TermHash.read(bytes, from: start, to: end).hash.value)
    }

    /// Whether the stretch is a word of the list.
    @inline(__always)
    fileprivate func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard start >= 0, start < end, end <= bytes.count, end - start < 64, lengths >> UInt64(end - start) & 1 == 1,
            mayEnd(bytes, at: end)
        else { return false }
        return number(bytes, start, end) >= 0
    }

    /// The length of the first word of the list that stands at `offset`, where one may begin.
    @inline(never)
    fileprivate func first(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int) -> Int? {
        first(upTo: end - offset, in: bytes) { (offset, offset + $0) }
    }

    /// The length of the first word of the list that ends at `end`, where one may end.
    @inline(never)
    fileprivate func last(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, endingAt end: Int) -> Int? {
        first(upTo: end - start, in: bytes) { (end - $0, end) }
    }

    /// The length of the word that `span` gives for a length, the first of the list where there are several.
    @inline(__always)
    private func first(
        upTo room: Int, in bytes: UnsafeBufferPointer<UInt8>, _ span: (Int) -> (start: Int, end: Int)
    ) -> Int? {
        var best: (number: Int, length: Int)?
        var rest = lengths
        while rest != 0 {
            let length = rest.trailingZeroBitCount
            guard length <= room else { break }
            rest &= rest &- 1
            let (start, end) = span(length)
            let number = number(bytes, start, end)
            if number >= 0, number < best?.number ?? Int.max { best = (number, length) }
        }
        return best?.length
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether what stands from `start` to `end` is a word of the list.
    func isOne(of words: WordList, _ start: Int, _ end: Int) -> Bool { words.contains(self, start, end) }

    /// The length of the first word of the list that stands at `offset`.
    @inline(__always)
    func prefix(of words: WordList, at offset: Int, end: Int) -> Int? {
        guard offset >= 0, offset + 3 <= Swift.min(end, count), words.mayBegin(self, at: offset) else { return nil }
        return words.first(in: self, at: offset, end: Swift.min(end, count))
    }

    /// The length of the first word of the list that ends at `end`.
    @inline(__always)
    func suffix(of words: WordList, start: Int, end: Int) -> Int? {
        guard start >= 0, end <= count, start + 3 <= end, words.mayEnd(self, at: end) else { return nil }
        return words.last(in: self, from: start, endingAt: end)
    }
}
