/// A few words of Han characters that a rule looks for, the first of them that fits: which characters they begin and end
/// with tells at most places that none does.
struct WordChoice: Sendable {
    private let words: StaticString
    private let firsts: HanSet
    private let lasts: HanSet

    /// Takes words with a space between.
    init(_ words: StaticString) {
        self.words = words
        let list = "\(words)".split(separator: " ")
        firsts = HanSet(String(String.UnicodeScalarView(list.compactMap(\.unicodeScalars.first))))
        lasts = HanSet(String(String.UnicodeScalarView(list.compactMap(\.unicodeScalars.last))))
    }

    /// The length of the word that stands at `offset` and doesn't reach beyond `end`.
    @inline(__always)
    func length(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int) -> Int? {
        guard offset >= 0, offset < bytes.count, firsts.contains(bytes, at: offset) else { return nil }
        return bytes.prefix(of: words, at: offset, end: end)
    }

    /// The length of the word that stands at `offset`.
    @inline(__always)
    func length(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        length(in: bytes, at: offset, end: bytes.count)
    }

    /// The length of the word that ends at `end` and doesn't begin before `start`.
    @inline(__always)
    func length(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore start: Int) -> Int? {
        guard end >= 3, end <= bytes.count, lasts.contains(bytes, at: end - 3) else { return nil }
        return bytes.suffix(of: words, start: start, end: end)
    }
}
