/// Where a numeral or a word of time may begin: most of a text is passed over once and not once for each.
///
/// A quarter of the characters of news begin a word of time, and few of them do where they stand. So each is looked at
/// together with the one behind it: the words are parted into groups by their first characters, and a character has a bit for
/// each group that it opens and one for each that it goes on.
///
/// Made once, then read by every thread.
final class FactStarts: @unchecked Sendable {
    /// What a character opens and goes on, a bit for each group of words.
    private struct Groups {
        var opened: UInt8 = 0
        /// Every character goes on with a numeral.
        var goneOn = FactStarts.numeral
    }

    /// The group of the numerals.
    private static let numeral: UInt8 = 1

    /// By the place of a character of three bytes (``place(of:)``).
    private let groups: UnsafeMutablePointer<Groups>
    /// The places of the first three characters of words of time.
    private let openings = ScalarOpenings(bits: 1 << 18)
    /// A bit for each character of the basic plane that a numeral or a word of time begins with, and those of numerals alone.
    private let both: UnsafeMutablePointer<UInt64>
    private let numerals: UnsafeMutablePointer<UInt64>
    private let words: TimeWords

    /// Without `unbound` words, those for now (目前) and for times left open (近日) are passed over: many in news, and no figures
    /// without a reference date.
    init(numerals scanner: NumeralScanner, words: TimeWords, unbound: Bool) {
        let openings = words.beginnings.openings.filter { unbound || !$0.isUnbound }.map(\.scalars)
        both = .allocate(capacity: 0x10000 / 64)
        numerals = .allocate(capacity: 0x10000 / 64)
        for index in 0..<0x10000 / 64 {
            (both + index).initialize(to: scanner.starts[index])
            (numerals + index).initialize(to: scanner.starts[index])
        }
        let plane: Range<UInt32> = 0x800..<0x10000
        let firsts = Set(openings.map { $0[0] }).filter(plane.contains)
        for first in firsts { both[Int(first >> 6)] |= 1 << UInt64(first & 63) }
        // One place more is that of no character.
        groups = .allocate(capacity: Self.nowhere + 1)
        groups.initialize(repeating: Groups(), count: Self.nowhere + 1)
        for code in 0x800..<0x10000 where scanner.starts.hasBit(code) {
            groups[Self.place(ofScalar: UInt32(code))].opened |= Self.numeral
        }
        var followers: [UInt32: Int] = [:]
        for opening in openings { followers[opening[0], default: 0] += 1 }
        for opening in openings where plane.contains(opening[0]) && plane.contains(opening[1]) {
            // Those that any number may follow (上, 近) are kept apart.
            let first = opening[0]
            let group: UInt8 = 1 << (followers[first, default: 0] > 24 ? 1 + first % 2 : 3 + first % 5)
            let places = opening.map(Self.place(ofScalar:))
            groups[places[0]].opened |= group
            groups[places[1]].goneOn |= group
            self.openings.insert(places.map { UInt32($0) })
        }
        // What only characters of another length go on behind opens some group, so that it is looked at before them.
        for first in firsts {
            let place = Self.place(ofScalar: first)
            if groups[place].opened == 0 { groups[place].opened = 1 << 1 }
        }
        self.words = words
    }

    deinit {
        groups.deallocate()
        both.deallocate()
        numerals.deallocate()
    }

    /// The place of no character, which opens nothing.
    private static let nowhere = 0x10000

    /// The place among the groups of the character that the three low bytes of a word are: found without its number, as that
    /// takes three times as many steps. The last two of the bytes are the place, and the factor brings the first one into those
    /// bits of them that are the same in all; what stands above the three comes above the place. Han characters and their marks
    /// have a place each. Others may share one, with which a candidate more is looked at.
    @inline(__always)
    private static func place(of word: UInt32) -> Int { place(ofBits: word &- UTF8Scalar.marksOfThreeBytes) }

    /// The same from a word without the bits that mark the three bytes as those of one character
    /// (``UTF8Scalar/marksOfThreeBytes``).
    @inline(__always)
    private static func place(ofBits word: UInt32) -> Int { Int(UInt16(truncatingIfNeeded: (word &* 0x10_4001) &>> 8)) }

    private static func place(ofScalar scalar: UInt32) -> Int {
        place(of: (0xE0 | scalar >> 12) | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16)
    }

    /// The first offset from `offset` on where an ASCII digit, a character that a numeral begins with, or three that a word of
    /// time begins with (or two, where they are all of it) stand; the count where none do.
    @inline(never)
    func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        guard let base = bytes.baseAddress else { return bytes.count }
        let text = UnsafeRawPointer(base)
        var position = offset
        while position < bytes.count {
            if bytes[position] < 0x80 {
                if bytes[position] &- 0x30 < 10 { return position }
                position &+= 1
                continue
            }
            let passed = skippingPairs(in: text, from: position, to: bytes.count &- 8)
            position = passed.end
            if passed.isStart { return position }
            guard bytes.holdsThreeBytes(at: position) else {
                if bytes[position] >= 0x80 { position &+= 1 }
                continue
            }
            let code = Int(bytes.threeBytes(at: position))
            if UnsafePointer(both).hasBit(code),
                UnsafePointer(numerals).hasBit(code) || mayBeginOtherWord(in: bytes, at: position)
            {
                return position
            }
            position &+= 3
        }
        return bytes.count
    }

    /// Passes over characters of three bytes, two at a time, as most of a Chinese text is: gives the offset of the first one that
    /// a numeral or a word of time may begin with, by it and the two behind it, or of the first that is to be looked at alone.
    ///
    /// A function without calls, which keeps all it works with in registers. `last` is where the last eight bytes begin.
    ///
    /// - Returns: The offset, and whether the character there needs no further look: it and the two behind it have told enough.
    @inline(never)
    private func skippingPairs(
        in text: UnsafeRawPointer, from offset: Int, to last: Int
    ) -> (end: Int, isStart: Bool) {
        let groups = UnsafePointer(groups)
        var position = offset
        // The character before.
        var previous = Self.nowhere
        while position <= last {
            guard let bits = UTF8Scalar.bitsOfTwo(Self.pair(in: text, at: position)) else { break }
            let first = Self.place(ofBits: UInt32(truncatingIfNeeded: bits))
            let second = Self.place(ofBits: UInt32(truncatingIfNeeded: bits &>> 24))
            let across = groups[previous].opened & groups[first].goneOn
            if across != 0, isOpening(previous, first, Self.word(in: text, at: position &+ 3), sharing: across) {
                return (position &- 3, true)
            }
            let within = groups[first].opened & groups[second].goneOn
            if within != 0 {
                // Near the end the third character is left to be looked at.
                let third = position &+ 2 <= last ? Self.word(in: text, at: position &+ 6) : 0
                if isOpening(first, second, third, sharing: within) {
                    return (position, within & Self.numeral != 0 || UTF8Scalar.hasThreeBytes(third))
                }
            }
            previous = second
            position &+= 6
        }
        return (groups[previous].opened == 0 ? position : position &- 3, false)
    }

    @inline(__always)
    private static func word(in text: UnsafeRawPointer, at offset: Int) -> UInt32 {
        UInt32(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    @inline(__always)
    private static func pair(in text: UnsafeRawPointer, at offset: Int) -> UInt64 {
        UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Whether two characters, by their places, and one whose bytes are the lowest three of a word open a word of one of the
    /// groups that the two share, or the first a numeral. Any open one where the third has another length.
    @inline(__always)
    private func isOpening(_ first: Int, _ second: Int, _ third: UInt32, sharing groups: UInt8) -> Bool {
        groups & Self.numeral != 0 || !UTF8Scalar.hasThreeBytes(third)
            || openings.mayContain(
                UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: second),
                UInt32(truncatingIfNeeded: Self.place(of: third)))
    }

    /// Whether a word of time may begin at a scalar of three bytes that no numeral begins with.
    ///
    /// Not put in its place: the loop that asks it is to keep its registers.
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
        guard bytes[candidate] >= 0x80 else { return false }
        // Three characters and a byte more.
        guard let base = bytes.baseAddress, candidate &+ 10 <= bytes.count else {
            return slowlyMayBeginWord(in: bytes, at: candidate)
        }
        let text = UnsafeRawPointer(base)
        guard let bits = UTF8Scalar.bitsOfTwo(Self.pair(in: text, at: candidate)) else {
            return slowlyMayBeginWord(in: bytes, at: candidate)
        }
        let first = Self.place(ofBits: UInt32(truncatingIfNeeded: bits))
        let second = Self.place(ofBits: UInt32(truncatingIfNeeded: bits &>> 24))
        let shared = groups[first].opened & groups[second].goneOn & ~Self.numeral
        return shared != 0
            && isOpening(first, second, Self.word(in: text, at: candidate &+ 6), sharing: shared)
    }

    @inline(never)
    private func slowlyMayBeginWord(in bytes: UnsafeBufferPointer<UInt8>, at candidate: Int) -> Bool {
        words.mayBegin(in: bytes, at: candidate)
    }
}
