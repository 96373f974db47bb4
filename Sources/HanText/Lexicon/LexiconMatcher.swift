/// A lexicon made ready for matching: the longest word at an offset, in time that does not depend on the number of
/// words.
///
/// Three filters turn most offsets away after a load each: one bit for the first scalar of each word, for its first two, and
/// for its first three. Behind them, the bytes are hashed one by one up to the longest word that starts so, and at each
/// scalar's end the hash is looked up among the words.
struct LexiconMatcher: Sendable {
    /// The words, one after the other.
    private let arena: [UInt8]
    /// Where each word starts in `arena`, and the end of the last.
    private let starts: [Int32]
    /// Open addressing by the hash of the whole word: index + 1, or 0 for a free place.
    private let slots: [Int32]
    /// One bit for a first scalar of the Basic Multilingual Plane.
    private let firsts: [UInt64]
    /// One bit for the hash of the first two scalars.
    private let filter: [UInt64]
    /// One bit for the hash of the first three scalars, or of the two that are a word and `wordEnd`.
    private let thirds: [UInt64]
    /// By the hash of the first two scalars: the most bytes of a word that starts so.
    private let longest: [UInt8]

    /// `nil` where the lexicon has no word that cuts.
    init?(_ lexicon: Lexicon) {
        var arena: [UInt8] = []
        var starts: [Int32] = [0]
        for word in lexicon.words where word.unicodeScalars.dropFirst().first != nil {
            guard let end = Int32(exactly: arena.count + word.utf8.count) else { break }
            arena += word.utf8
            starts.append(end)
        }
        let count = starts.count - 1
        guard count > 0 else { return nil }
        var slots = [Int32](repeating: 0, count: Self.powerOfTwo(atLeast: count * 2))
        var filter = [UInt64](repeating: 0, count: Self.powerOfTwo(atLeast: count * 16) / 64)
        var firsts = [UInt64](repeating: 0, count: 0x10000 / 64)
        var thirds = filter
        var longest = [UInt8](repeating: 0, count: Self.powerOfTwo(atLeast: count * 2))
        arena.withUnsafeBufferPointer { all in
            for index in 0..<count {
                let word = UnsafeBufferPointer(rebasing: all[Int(starts[index])..<Int(starts[index + 1])])
                let first = Self.scalar(in: word, at: 0)
                let second = Self.scalar(in: word, at: first.length)
                let head = Self.hash(first.value, second.value)
                filter[Int(head >> 6) & (filter.count - 1)] |= 1 << (head & 63)
                if first.value < 0x10000 { firsts[Int(first.value >> 6)] |= 1 << UInt64(first.value & 63) }
                let past = first.length + second.length
                let third = Self.hash(
                    head, third: past < word.count ? Self.scalar(in: word, at: past).value : Self.wordEnd)
                thirds[Int(third >> 6) & (thirds.count - 1)] |= 1 << (third & 63)
                let row = Int(head >> 32) & (longest.count - 1)
                longest[row] = max(longest[row], UInt8(clamping: word.count))
                var hash: UInt64 = 0
                for byte in word { hash = Self.hash(hash, adding: byte) }
                var slot = Int(hash >> 32) & (slots.count - 1)
                while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Int32(index + 1)
            }
        }
        self.arena = arena
        self.starts = starts
        self.slots = slots
        self.firsts = firsts
        self.filter = filter
        self.thirds = thirds
        self.longest = longest
    }

    /// The first match at or after `offset`: the longest word at the leftmost place.
    func next(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        return firsts.withUnsafeBufferPointer { firsts in
            filter.withUnsafeBufferPointer { filter in
                thirds.withUnsafeBufferPointer { thirds in
                    next(in: bytes, from: offset, firsts, filter, thirds)
                }
            }
        }
    }

    @inline(__always)
    private func next(
        in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ firsts: UnsafeBufferPointer<UInt64>,
        _ filter: UnsafeBufferPointer<UInt64>, _ thirds: UnsafeBufferPointer<UInt64>
    ) -> Range<Int>? {
        var start = offset
        var first = Self.scalar(in: bytes, at: offset)
        while true {
            let following = start + first.length
            guard following < bytes.count else { return nil }
            let second = Self.scalar(in: bytes, at: following)
            if first.value >= 0x10000 || Self.bit(firsts, UInt64(first.value)) {
                let head = Self.hash(first.value, second.value)
                if Self.bit(filter, head), mayGoOn(head, in: bytes, at: following + second.length, thirds),
                    let end = longestMatch(in: bytes, at: start, head: head)
                {
                    return start..<end
                }
            }
            start = following
            first = second
        }
    }

    /// Whether a word may be the two scalars of `head` or go on with the scalar behind them.
    @inline(__always)
    private func mayGoOn(
        _ head: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at past: Int, _ thirds: UnsafeBufferPointer<UInt64>
    ) -> Bool {
        if Self.bit(thirds, Self.hash(head, third: Self.wordEnd)) { return true }
        return past < bytes.count && Self.bit(thirds, Self.hash(head, third: Self.scalar(in: bytes, at: past).value))
    }

    /// Stands for the end of a word of two scalars; no scalar has this value.
    private static let wordEnd: UInt32 = 0xFFFF_FFFF

    /// The bit of a hash, in a table whose count is a power of two.
    @inline(__always)
    private static func bit(_ table: UnsafeBufferPointer<UInt64>, _ hash: UInt64) -> Bool {
        table[Int(hash >> 6) & (table.count - 1)] >> (hash & 63) & 1 != 0
    }

    private func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, head: UInt64) -> Int? {
        if start > 0, Self.isAlphanumeric(bytes[start]), Self.isAlphanumeric(bytes[start - 1]) { return nil }
        let limit = min(bytes.count, start + Int(longest[Int(head >> 32) & (longest.count - 1)]))
        var match: Int?
        var hash: UInt64 = 0
        var position = start
        while position < limit {
            hash = Self.hash(hash, adding: bytes[position])
            position += 1
            if position < bytes.count {
                if UTF8Decoding.isContinuation(bytes[position]) { continue }
                if Self.isAlphanumeric(bytes[position]), Self.isAlphanumeric(bytes[position - 1]) { continue }
            }
            if isWord(bytes, start..<position, hash) { match = position }
        }
        return match
    }

    private func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Bool {
        var slot = Int(hash >> 32) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            let word = Int(starts[index])..<Int(starts[index + 1])
            if word.count == range.count,
                zip(word, range).allSatisfy({ arena[$0] == bytes[$1] })
            {
                return true
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    /// A scalar's value and length; an ill-formed byte is a scalar of its own above all others.
    @inline(__always)
    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (value: UInt32, length: Int) {
        guard offset < bytes.count else { return (0x110000, 1) }
        return UTF8Decoding.scalar(in: bytes, at: offset) ?? (0x110000 | UInt32(bytes[offset]), 1)
    }

    @inline(__always)
    private static func hash(_ first: UInt32, _ second: UInt32) -> UInt64 {
        let product = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }

    @inline(__always)
    private static func hash(_ head: UInt64, third: UInt32) -> UInt64 {
        let product = (head ^ UInt64(third)) &* 0xC2B2_AE3D_27D4_EB4F
        return product ^ product >> 32
    }

    @inline(__always)
    private static func hash(_ hash: UInt64, adding byte: UInt8) -> UInt64 {
        ((hash ^ hash >> 31) &+ UInt64(byte) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte | 32)
    }

    private static func powerOfTwo(atLeast count: Int) -> Int {
        var size = 64
        while size < count { size *= 2 }
        return size
    }
}
