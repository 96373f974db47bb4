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
    @inline(never)
    func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        guard let base = bytes.baseAddress else { return bytes.count }
        var position = offset
        while position < bytes.count {
            // Up to two scalars of three bytes at once, as most of a Chinese text is.
            while position &+ 8 <= bytes.count {
                let pair = UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
                guard pair & 0xC0_C0F0 == 0x80_80E0 else { break }
                if startBit(of: pair) == 0 {
                    position &+= 3
                    guard pair & 0xC0C0_F000_0000 == 0x8080_E000_0000 else { continue }
                    if startBit(of: pair &>> 24) == 0 {
                        position &+= 3
                        continue
                    }
                }
                if mayBegin(in: bytes, at: position) { return position }
                position &+= 3
            }
            guard position < bytes.count else { break }
            if bytes[position] < 0x80 {
                if bytes[position] &- 0x30 < 10 { return position }
                position &+= 1
                continue
            }
            position = bytes.candidate(from: position, in: UnsafePointer(both), digits: true)
            if position >= bytes.count || mayBegin(in: bytes, at: position) { return position }
            position &+= 3
        }
        return bytes.count
    }

    /// 1 where one begins with the scalar whose three bytes are the lowest, otherwise 0. The first two of them name a block of
    /// 64 scalars.
    @inline(__always)
    private func startBit(of scalars: UInt64) -> UInt64 {
        both[Int(scalars & 0x0F) &<< 6 | Int(scalars &>> 8 & 0x3F)] &>> (scalars &>> 16 & 0x3F) & 1
    }

    /// Whether a numeral or a word of time may begin at a scalar of three bytes that one begins with, or at a digit.
    @inline(__always)
    private func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at candidate: Int) -> Bool {
        mayBeginNumeral(in: bytes, at: candidate) || words.beginnings.mayHavePair(in: bytes, at: candidate)
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
