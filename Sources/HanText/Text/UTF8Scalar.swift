import CModel

/// A Unicode scalar read from UTF-8 bytes and its length in bytes.
struct UTF8Scalar {
    var value: UInt32
    var length: Int
}

extension UTF8Scalar {
    /// How many bytes a well-formed scalar takes.
    @inline(__always)
    static func length(of value: UInt32) -> Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }

    /// The value of three bytes whether or not they are well formed.
    @inline(__always)
    static func value(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
        UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    }

    /// Whether the lowest three bytes of a word are a lead of three bytes and two that may follow it.
    @inline(__always)
    static func hasThreeBytes(_ word: UInt32) -> Bool { word & 0xC0_C0F0 == 0x80_80E0 }

    /// The bits that mark the lowest three bytes of a word as those of one scalar.
    @inline(__always)
    static var marksOfThreeBytes: UInt32 { 0x80_80E0 }

    /// A word without the marks of the two scalars that its lowest six bytes are; `nil` where they are others.
    ///
    /// Where a byte has not the mark that is taken from it, a bit is left where marks are: one step fewer than to compare
    /// these bits, and what is left is their value.
    @inline(__always)
    static func bitsOfTwo(_ word: UInt64) -> UInt64? {
        let bits = word &- 0x8080_E080_80E0
        return bits & 0xC0C0_F0C0_C0F0 == 0 ? bits : nil
    }

    /// The values of the two scalars that the lowest six bytes of a word are; `nil` where they are others.
    @inline(__always)
    static func pair(_ word: UInt64) -> (lower: UInt32, higher: UInt32)? {
        bitsOfTwo(word).map { (value(UInt32(truncatingIfNeeded: $0)), value(UInt32(truncatingIfNeeded: $0 &>> 24))) }
    }

    /// The value of the scalar that the lowest three bytes of a word are; `nil` where they are no such one.
    @inline(__always)
    static func valueOfThreeBytes(_ word: UInt32) -> UInt32? {
        let bits = word &- marksOfThreeBytes
        return bits & 0xC0_C0F0 == 0 ? value(bits) : nil
    }

    /// The same of the highest three bytes of a word.
    @inline(__always)
    static func valueOfHighBytes(_ word: UInt32) -> UInt32? {
        let bits = word &- marksOfThreeBytes &<< 8
        return bits & 0xC0C0_F000 == 0 ? value(bits &>> 8) : nil
    }

    /// The value of the lowest three bytes of a word, with their marks or without.
    @inline(__always)
    static func value(_ word: UInt32) -> UInt32 {
        (word & 0x0F) &<< 12 | word &>> 2 & 0xFC0 | word &>> 16 & 0x3F
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the byte at `offset` leads a scalar of U+4000 to U+9FFF: a Han character, or one of the few behind the
    /// extension A that are no marks either.
    @inline(__always)
    func isHanLead(at offset: Int) -> Bool { self[offset] &- 0xE4 < 6 }

    /// The value of the three bytes at `offset`, which must lie inside the buffer.
    @inline(__always)
    func threeBytes(at offset: Int) -> UInt32 {
        UTF8Scalar.value(self[offset], self[offset &+ 1], self[offset &+ 2])
    }

    /// Whether a scalar of three bytes stands at an offset.
    @inline(__always)
    func holdsThreeBytes(at offset: Int) -> Bool {
        offset &+ 2 < count && self[offset] & 0xF0 == 0xE0 && self[offset &+ 1] & 0xC0 == 0x80
            && self[offset &+ 2] & 0xC0 == 0x80
    }

    /// The first offset from `offset` on and up to `end` where no Han character leads (``isHanLead(at:)``).
    @inline(__always)
    func skippingHan(from offset: Int, to end: Int) -> Int {
        guard let base = baseAddress, offset < end, isHanLead(at: offset) else { return offset }
        var position = offset
        while position &+ 16 <= end {
            let run = hantext_han_run(base + position)
            position &+= run
            if run < 18 { return position }
        }
        while position < end, isHanLead(at: position) { position &+= 3 }
        return position
    }

    /// The scalar that starts at `offset`, which must lie inside the buffer.
    ///
    /// Bytes that are no UTF-8 give U+FFFD of length 1, so a walk always goes on.
    @inline(__always)
    func scalar(at offset: Int) -> UTF8Scalar {
        let lead = self[offset]
        if lead < 0x80 { return UTF8Scalar(value: UInt32(lead), length: 1) }
        let length = lead < 0xE0 ? 2 : (lead < 0xF0 ? 3 : 4)
        guard lead >= 0xC2, lead < 0xF5, offset + length <= count else { return UTF8Scalar(value: 0xFFFD, length: 1) }
        let second = UInt32(self[offset + 1] & 0x3F)
        if length == 2 { return UTF8Scalar(value: UInt32(lead & 0x1F) << 6 | second, length: 2) }
        let third = UInt32(self[offset + 2] & 0x3F)
        if length == 3 {
            return UTF8Scalar(value: UInt32(lead & 0x0F) << 12 | second << 6 | third, length: 3)
        }
        let fourth = UInt32(self[offset + 3] & 0x3F)
        return UTF8Scalar(value: UInt32(lead & 0x07) << 18 | second << 12 | third << 6 | fourth, length: 4)
    }

    /// The scalar that ends before `offset`, or `nil` at the start.
    @inline(__always)
    func scalar(before offset: Int) -> UTF8Scalar? {
        // Mostly a Han character.
        if offset >= 3, isHanLead(at: offset &- 3), (self[offset &- 2] ^ 0x80 | self[offset &- 1] ^ 0x80) & 0xC0 == 0 {
            return UTF8Scalar(value: threeBytes(at: offset &- 3), length: 3)
        }
        guard offset > 0 else { return nil }
        var start = offset - 1
        while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }

    /// The first offset from `offset` on where a scalar of three bytes stands that `starts` holds (a bit for each of the
    /// basic plane), or with `digits` an ASCII digit; the count where none does.
    @inline(__always)
    func candidate(from offset: Int, in starts: UnsafePointer<UInt64>, digits: Bool) -> Int {
        var index = looseCandidate(from: offset, in: starts, digits: digits)
        while index < count, self[index] >= 0x80, !isWhole(at: index) {
            index = looseCandidate(from: index + 3, in: starts, digits: digits)
        }
        return index
    }

    /// The same where the third byte is taken for well formed.
    @inline(__always)
    private func looseCandidate(from offset: Int, in starts: UnsafePointer<UInt64>, digits: Bool) -> Int {
        guard let base = baseAddress else { return count }
        var index = offset
        let last = count &- 2
        while index < last {
            let first = base[index]
            if first >= 0xE0 {
                let second = base[index &+ 1]
                if second & 0xC0 != 0x80 {
                    index &+= 1
                    continue
                }
                // The first two bytes name a block of 64 characters: few blocks hold one that is looked for.
                let block = starts[Int(first & 0x0F) &<< 6 | Int(second & 0x3F)]
                if block &>> UInt64(base[index &+ 2]) & 1 == 1 { return index }
                index &+= 3
            } else {
                if digits, first &- 0x30 < 10 { return index }
                index &+= 1
            }
        }
        while digits, index < count {
            if base[index] &- 0x30 < 10 { return index }
            index &+= 1
        }
        return count
    }

    /// Whether a candidate, whose second byte is well formed, is a scalar of three bytes.
    @inline(__always)
    private func isWhole(at offset: Int) -> Bool {
        self[offset] & 0xF0 == 0xE0 && self[offset + 2] & 0xC0 == 0x80
    }

    /// Whether the bytes at `offset` are those of `text`.
    @inline(__always)
    func hasPrefix(_ text: StaticString, at offset: Int, end: Int) -> Bool {
        let size = text.utf8CodeUnitCount
        guard size <= end - offset, offset >= 0, end <= count else { return false }
        let expected = text.utf8Start
        for index in 0..<size where self[offset + index] != expected[index] { return false }
        return true
    }

    /// Whether what stands from `start` to `end` begins with one of two phrases, mostly a word in both scripts.
    @inline(__always)
    func begins(with phrase: StaticString, or other: StaticString, _ start: Int, _ end: Int) -> Bool {
        phrase.utf8CodeUnitCount <= end &- start && hasPrefix(phrase, at: start)
            || other.utf8CodeUnitCount <= end &- start && hasPrefix(other, at: start)
    }

    /// Whether what stands from `start` to `end` ends with one of two phrases.
    @inline(__always)
    func ends(with phrase: StaticString, or other: StaticString, _ start: Int, _ end: Int) -> Bool {
        phrase.utf8CodeUnitCount <= end &- start && hasSuffix(phrase, endingAt: end)
            || other.utf8CodeUnitCount <= end &- start && hasSuffix(other, endingAt: end)
    }

    /// The length of the first of the space-separated words that stands at `offset`.
    func prefix(of words: StaticString, at offset: Int, end: Int) -> Int? {
        let end = Swift.min(end, count)
        guard let base = baseAddress, offset >= 0, offset < end else { return nil }
        let (list, size) = (words.utf8Start, words.utf8CodeUnitCount)
        let text = base + offset
        let room = end - offset
        var position = 0
        while position < size {
            let word = position
            while position < size, list[position] != 0x20, position &- word < room,
                list[position] == text[position &- word]
            {
                position &+= 1
            }
            if position >= size || list[position] == 0x20 { return position - word }
            while position < size, list[position] != 0x20 { position &+= list[position] >= 0xE0 ? 3 : 1 }
            position &+= 1
        }
        return nil
    }

    /// Whether what stands from `start` to `end` is one of the space-separated words.
    func isOne(of words: StaticString, _ start: Int, _ end: Int) -> Bool {
        guard let base = baseAddress, start >= 0, start < end, end <= count else { return false }
        let (list, size, length) = (words.utf8Start, words.utf8CodeUnitCount, end &- start)
        let text = base + start
        var word = 0
        while word &+ length <= size {
            if word &+ length == size || list[word &+ length] == 0x20 {
                var matched = 0
                while matched < length, list[word &+ matched] == text[matched] { matched &+= 1 }
                if matched == length { return true }
            }
            while word < size, list[word] != 0x20 { word &+= list[word] >= 0xE0 ? 3 : 1 }
            word &+= 1
        }
        return false
    }

    /// The length of the first of the space-separated words that ends at `end`.
    func suffix(of words: StaticString, start: Int, end: Int) -> Int? {
        guard let base = baseAddress, start >= 0, start < end, end <= count else { return nil }
        let (list, size) = (words.utf8Start, words.utf8CodeUnitCount)
        var word = 0
        while word < size {
            var position = word
            while position < size, list[position] != 0x20 { position &+= list[position] >= 0xE0 ? 3 : 1 }
            let length = position &- word
            // Most words end otherwise.
            if length > 0, list[position &- 1] == base[end &- 1], length <= end &- start {
                let text = base + (end &- length)
                var matched = length
                while matched > 0, text[matched &- 1] == list[word &+ matched &- 1] { matched &-= 1 }
                if matched == 0 { return length }
            }
            word = position &+ 1
        }
        return nil
    }
}
