/// A short list of words that rules ask for: whether a stretch is one of them, or begins or ends with one.
///
/// - Complexity: a question is linear in the words' length, and mostly answered by that length and one character alone.
struct WordList: Sendable {
    private var index: HashIndex
    /// A bit for each length of a word, in bytes.
    private var lengths: UInt64 = 0
    /// A bit for each hash of the words that are a single character.
    private var singles: UInt64 = 0
    /// A bit for each hash of the longer words' first characters, and of their last ones.
    private var heads: UInt64 = 0
    private var tails: UInt64 = 0
    /// The same for the characters beside these.
    private var seconds: UInt64 = 0
    private var nextToLast: UInt64 = 0

    /// Reads words of Han characters, of less than 64 bytes, with a space between.
    init(_ words: StaticString) {
        let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        index = HashIndex(capacity: bytes.count / 6 + 1)
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
            insert(bytes, start, end)
            start = end + 1
        }
    }

    /// Adds a word.
    private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        guard start < end else { return }
        _ = index.insert(TermHash.read(bytes, from: start, to: end).hash.value)
        lengths |= 1 << UInt64(end - start)
        guard end - start >= 6 else {
            singles |= Self.bit(bytes, start)
            return
        }
        heads |= Self.bit(bytes, start)
        tails |= Self.bit(bytes, end - 3)
        seconds |= Self.bit(bytes, start + 3)
        nextToLast |= Self.bit(bytes, end - 6)
    }

    /// One of 64 bits for the character of three bytes at `offset`.
    @inline(__always)
    private static func bit(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
        1 &<< UInt64(bytes[offset &+ 1] &* 5 ^ bytes[offset &+ 2])
    }

    /// Whether a word may begin with the character at `offset` and the one behind it, up to `end`.
    @inline(__always)
    fileprivate func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int) -> Bool {
        let bit = Self.bit(bytes, offset)
        return singles & bit != 0
            || heads & bit != 0 && offset &+ 6 <= end && seconds & Self.bit(bytes, offset &+ 3) != 0
    }

    /// Whether a word may end with the character before `end` and the one before that, from `start` on.
    @inline(__always)
    fileprivate func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, at end: Int) -> Bool {
        let bit = Self.bit(bytes, end &- 3)
        return singles & bit != 0
            || tails & bit != 0 && start &+ 6 <= end && nextToLast & Self.bit(bytes, end &- 6) != 0
    }

    /// Whether the stretch may be a word of the list, by its length and its last character.
    @inline(__always)
    fileprivate func mayContain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        start >= 0 && start < end && end <= bytes.count && end &- start < 64
            && lengths &>> UInt64(end &- start) & 1 == 1 && mayEnd(bytes, from: start, at: end)
    }

    /// Whether the stretch is a word of the list, where it may be one.
    @inline(never)
    fileprivate func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        index.find(TermHash.read(bytes, from: start, to: end).hash.value) >= 0
    }

    /// The length of the first word of the list that stands at `offset`, where one may begin.
    @inline(never)
    fileprivate func first(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int) -> Int? {
        var position = offset
        return first(upTo: end - offset) { hash, length in
            while position < offset &+ length {
                let scalar = bytes.scalar(at: position)
                hash.append(scalar.value)
                position &+= scalar.length
            }
            return position == offset &+ length
        }
    }

    /// The length of the first word of the list that ends at `end`, where one may end.
    @inline(never)
    fileprivate func last(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, endingAt end: Int) -> Int? {
        var position = end
        return first(upTo: end - start) { hash, length in
            while position > end &- length,
                let scalar = bytes.scalar(before: position),
                // Not the beginning of one that goes on behind `end`.
                position >= scalar.length, bytes[position &- scalar.length] & 0xC0 != 0x80
            {
                hash.prepend(scalar.value)
                position &-= scalar.length
            }
            return position == end &- length
        }
    }

    /// The length of the word whose hash `extend` comes to, the first of the list where there are several.
    ///
    /// - Parameter extend: takes in what a stretch of a length has more than the one before; `false` where it isn't made of
    ///   whole characters.
    @inline(__always)
    private func first(upTo room: Int, _ extend: (_ hash: inout TermHash, _ length: Int) -> Bool) -> Int? {
        var best: (number: Int, length: Int)?
        var hash = TermHash()
        var rest = lengths
        while rest != 0 {
            let length = rest.trailingZeroBitCount
            guard length <= room else { break }
            rest &= rest &- 1
            guard extend(&hash, length) else { continue }
            let number = index.find(hash.value)
            if number >= 0, number < best?.number ?? Int.max { best = (number, length) }
        }
        return best?.length
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether what stands from `start` to `end` is a word of the list.
    @inline(__always)
    func isOne(of words: WordList, _ start: Int, _ end: Int) -> Bool {
        words.mayContain(self, start, end) && words.contains(self, start, end)
    }

    /// The length of the first word of the list that stands at `offset`.
    @inline(__always)
    func prefix(of words: WordList, at offset: Int, end: Int) -> Int? {
        let end = Swift.min(end, count)
        guard offset >= 0, offset + 3 <= end, words.mayBegin(self, at: offset, end: end) else { return nil }
        return words.first(in: self, at: offset, end: end)
    }

    /// The length of the first word of the list that ends at `end`.
    @inline(__always)
    func suffix(of words: WordList, start: Int, end: Int) -> Int? {
        guard start >= 0, end <= count, start + 3 <= end, words.mayEnd(self, from: start, at: end) else {
            return nil
        }
        return words.last(in: self, from: start, endingAt: end)
    }
}
