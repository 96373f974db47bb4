/// Where a numeral or a word of time may begin: most of a text is passed over once and not once for each.
///
/// A quarter of the characters of news begin a word of time, and few of them do where they stand. So each is looked at
/// together with the one behind it: the words are parted into groups by their first characters, and a character has a bit for
/// each group that it opens and one for each that it goes on.
///
/// Made once, then read by every thread.
final class FactStarts: @unchecked Sendable {
    /// By the place of a character of three bytes (``place(of:)``): the groups that it opens in the low byte, those that it goes
    /// on in the high one. The first of the groups is that of the numerals, which every character goes on.
    private let groups: UnsafeMutablePointer<UInt16>
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
        groups = .allocate(capacity: 0x10000)
        groups.initialize(repeating: Self.goesOn(0), count: 0x10000)
        for code in 0x800..<0x10000 where scanner.starts.hasBit(code) {
            groups[Self.place(ofScalar: UInt32(code))] |= 1
        }
        var followers: [UInt32: Int] = [:]
        for (first, _) in words.beginnings.openings { followers[first, default: 0] += 1 }
        let plane: Range<UInt32> = 0x800..<0x10000
        for (first, second) in words.beginnings.openings where plane.contains(first) && plane.contains(second) {
            // Those that any number may follow (上, 近) are kept apart.
            let group = followers[first, default: 0] > 24 ? 1 + first % 2 : 3 + first % 5
            groups[Self.place(ofScalar: first)] |= 1 << group
            groups[Self.place(ofScalar: second)] |= Self.goesOn(group)
        }
        self.words = words
    }

    deinit {
        groups.deallocate()
        both.deallocate()
        numerals.deallocate()
    }

    private static func goesOn(_ group: UInt32) -> UInt16 { 1 << UInt16(8 + group) }

    /// The place among the groups of the character that the three low bytes of a word are: found without its number, as that
    /// takes twice as many steps. The factor brings the bits of the three bytes together, the last byte's lowest, so that
    /// neighbours stay neighbours; Han characters and their marks have a place each. Others may share one, with which a
    /// candidate more is looked at.
    @inline(__always)
    private static func place(of word: UInt32) -> Int { Int(((word & 0xFF_FFFF) &* 0x44_0001) &>> 16) }

    private static func place(ofScalar scalar: UInt32) -> Int {
        place(of: (0xE0 | scalar >> 12) | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16)
    }

    /// The first offset from `offset` on where an ASCII digit, a character that a numeral begins with, or three that a word of
    /// time begins with (or two, where they are all of it) stand; the count where none do.
    @inline(never)
    func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        guard let base = bytes.baseAddress else { return bytes.count }
        let text = UnsafeRawPointer(base)
        let groups = UnsafePointer(groups)
        let last = bytes.count &- 8
        var position = offset
        while position < bytes.count {
            // What the scalar before opens.
            var opened: UInt16 = 0
            // Two scalars of three bytes at once, as most of a Chinese text is.
            while position <= last {
                let pair = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: position, as: UInt64.self))
                guard pair & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { break }
                let first = groups[Self.place(of: UInt32(truncatingIfNeeded: pair))]
                let second = groups[Self.place(of: UInt32(truncatingIfNeeded: pair &>> 24))]
                if opened & first &>> 8 | first & second &>> 8 != 0 {
                    if opened & first &>> 8 != 0, mayBegin(in: bytes, at: position &- 3) { return position &- 3 }
                    if first & second &>> 8 != 0, mayBegin(in: bytes, at: position) { return position }
                }
                opened = second
                position &+= 6
            }
            if opened & 0xFF != 0, mayBegin(in: bytes, at: position &- 3) { return position &- 3 }
            guard position < bytes.count else { break }
            if bytes[position] < 0x80 {
                if bytes[position] &- 0x30 < 10 { return position }
                position &+= 1
                continue
            }
            position = looseCandidate(in: bytes, from: position)
            if position >= bytes.count || mayBegin(in: bytes, at: position) { return position }
            position &+= 3
        }
        return bytes.count
    }

    @inline(never)
    private func looseCandidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        bytes.candidate(from: offset, in: UnsafePointer(both), digits: true)
    }

    /// Whether a numeral or a word of time may begin at a scalar of three bytes that one begins with, or at a digit.
    ///
    /// Not put in its place: the loop that asks it is to keep its registers.
    @inline(never)
    private func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at candidate: Int) -> Bool {
        mayBeginNumeral(in: bytes, at: candidate) || mayBeginOtherWord(in: bytes, at: candidate)
    }

    /// A call of its own, so that those of numerals save no registers.
    @inline(never)
    private func mayBeginOtherWord(in bytes: UnsafeBufferPointer<UInt8>, at candidate: Int) -> Bool {
        words.beginnings.mayBegin(in: bytes, at: candidate)
    }

    /// Whether a numeral may begin at a candidate.
    @inline(__always)
    func mayBeginNumeral(in bytes: UnsafeBufferPointer<UInt8>, at candidate: Int) -> Bool {
        let lead = bytes[candidate]
        if lead < 0x80 { return true }
        let code = UTF8Scalar.value(lead, bytes[candidate + 1], bytes[candidate + 2])
        return UnsafePointer(numerals).hasBit(Int(code))
    }

    /// Whether a word of time may begin at a candidate that a numeral may begin at; at any other one does.
    @inline(__always)
    func mayBeginWord(in bytes: UnsafeBufferPointer<UInt8>, atNumeral candidate: Int) -> Bool {
        words.mayBegin(in: bytes, at: candidate)
    }
}
