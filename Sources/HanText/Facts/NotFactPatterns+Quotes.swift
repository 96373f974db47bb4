/// Quotation marks in front of a number, which open slogans.
extension NotFactPatterns {
    /// Whether one of the five characters of three bytes before the number may be a mark: one of them begins with E2 or E3.
    @inline(__always)
    func holdsQuote(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Bool {
        guard start >= 16, let base = bytes.baseAddress else { return true }
        let window = UnsafeRawPointer(base + (start &- 16))
        let farther = UInt64(littleEndian: window.loadUnaligned(as: UInt64.self))
        let nearer = UInt64(littleEndian: window.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        // The first bytes of the five: in the one word those at 1, 4 and 7, in the other those at 2 and 5.
        let leads = farther & 0xFF00_00FF_0000_FF00 | nearer & 0x0000_FF00_00FF_0000
        let ones: UInt64 = 0x0101_0101_0101_0101
        let rest = (leads ^ (ones &* 0xE2)) & (ones &* 0xFE)
        // A byte that is 0 borrows from its highest bit.
        return (rest &- ones) & ~rest & (ones &* 0x80) != 0
    }

    /// Whether an opening mark stands before the number, or before at most four Han characters in front of it, the first of
    /// which is a numeral: otherwise it is of no slogan.
    func mayBeQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var offset = start &- 3
        let limit = max(0, start &- 15)
        while offset >= limit {
            guard bytes.isHanLead(at: offset) else {
                return bytes[offset] &- 0xE2 < 2 && Self.opensSlogan(scalar(bytes, offset))
                    && (offset &+ 3 == start || isDigit(scalar(bytes, offset &+ 3)))
            }
            offset &-= 3
        }
        return false
    }

    /// “ ‘ 「 『
    static func opensSlogan(_ mark: UInt32) -> Bool {
        mark == 0x201C || mark == 0x2018 || mark == 0x300C || mark == 0x300E
    }
}
