/// The characters that a numeral or a word of time begins with, in one bitmap: most of a text is passed over once and
/// not once for each.
///
/// Made once, then read by every thread.
final class FactStarts: @unchecked Sendable {
    private let bits: UnsafeMutablePointer<UInt64>

    init(numerals: NumeralScanner, words: TimeWords) {
        bits = .allocate(capacity: 0x10000 / 64)
        for index in 0..<0x10000 / 64 { (bits + index).initialize(to: numerals.starts[index] | words.starts[index]) }
    }

    deinit { bits.deallocate() }

    /// The first offset from `offset` on where an ASCII digit or one of the characters stands; the count where none does.
    @inline(__always)
    func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        bytes.candidate(from: offset, in: UnsafePointer(bits), digits: true)
    }
}
