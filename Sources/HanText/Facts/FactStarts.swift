/// Where a numeral or a word of time may begin: most of a text is passed over once and not once for each.
///
/// Made once, then read by every thread.
final class FactStarts: @unchecked Sendable {
    /// A bit for each character of the basic plane that a numeral or a word of time begins with, and those of numerals alone.
    private let both: UnsafeMutablePointer<UInt64>
    private let numerals: UnsafeMutablePointer<UInt64>
    private let words: TimeWords

    init(numerals scanner: NumeralScanner, words: TimeWords) {
        both = .allocate(capacity: 0x10000 / 64)
        numerals = .allocate(capacity: 0x10000 / 64)
        for index in 0..<0x10000 / 64 {
            (both + index).initialize(to: scanner.starts[index] | words.starts[index])
            (numerals + index).initialize(to: scanner.starts[index])
        }
        self.words = words
    }

    deinit {
        both.deallocate()
        numerals.deallocate()
    }

    /// The first offset from `offset` on where an ASCII digit, a character that a numeral begins with, or two that a word of
    /// time begins with stand; the count where none do.
    @inline(__always)
    func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        var position = bytes.candidate(from: offset, in: UnsafePointer(both), digits: true)
        while position < bytes.count, !mayBeginNumeral(in: bytes, at: position),
            !words.beginnings.mayHavePair(in: bytes, at: position)
        {
            position = bytes.candidate(from: position + 3, in: UnsafePointer(both), digits: true)
        }
        return position
    }

    /// Whether a numeral may begin at a candidate.
    @inline(__always)
    func mayBeginNumeral(in bytes: UnsafeBufferPointer<UInt8>, at candidate: Int) -> Bool {
        let lead = bytes[candidate]
        if lead < 0x80 { return true }
        let code = UTF8Scalar.value(lead, bytes[candidate + 1], bytes[candidate + 2])
        return numerals[Int(code >> 6)] >> UInt64(code & 63) & 1 == 1
    }
}
