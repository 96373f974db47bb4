/// An immutable trie over UTF-8 bytes that maps phrases to numbers.
struct PhraseTrie: Sendable {
    /// Builds a trie; of equal phrases the last one counts.
    init(_ phrases: [(phrase: String, value: UInt32)]) {}

    /// The longest phrase that starts at `offset`: its length in bytes and its value.
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (length: Int, value: UInt32)? { nil }
}
