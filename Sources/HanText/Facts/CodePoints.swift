/// Reading scalars forwards and backwards in UTF-8 bytes that may be ill-formed: a byte that begins no whole scalar
/// counts as one scalar U+FFFD of one byte, so every walk moves on and ends.
extension UnsafeBufferPointer<UInt8> {
    /// The scalar that starts at `offset` and its length in bytes; `(0, 0)` at and past the end.
    ///
    /// Called and not put in its place: rules read a scalar in hundreds of places, and the code of all that a figure passes
    /// through has to fit into the processor's first cache.
    @inline(never)
    func codePoint(at offset: Int) -> (value: UInt32, length: Int) { inlinedCodePoint(at: offset) }

    /// The scalar that ends at `end` and its length in bytes; `(0, 0)` at the start of the text.
    @inline(never)
    func codePoint(before end: Int) -> (value: UInt32, length: Int) { inlinedCodePoint(before: end) }

    /// ``codePoint(at:)`` for loops that do little else.
    @inline(__always)
    func inlinedCodePoint(at offset: Int) -> (value: UInt32, length: Int) {
        let common = commonCodePoint(at: offset)
        return common.length > 0 ? common : slowCodePoint(at: offset)
    }

    /// The scalar that starts at `offset` where it has one byte or three and another byte stands behind it, as behind most;
    /// otherwise one of length 0.
    @inline(__always)
    func commonCodePoint(at offset: Int) -> (value: UInt32, length: Int) {
        // Both bounds by one sign: offset >= 0 and offset <= count - 4.
        if offset | (count &- 4 &- offset) >= 0 {
            let word = word(at: offset)
            if let value = UTF8Scalar.valueOfThreeBytes(word) { return (value, 3) }
            if word & 0x80 == 0 { return (word & 0x7F, 1) }
        }
        return (0, 0)
    }

    /// The two scalars that start at `offset` where each has three bytes and two bytes more stand behind them, as behind most
    /// characters of Chinese text: one load for both.
    @inline(__always)
    func commonPair(at offset: Int) -> (first: UInt32, second: UInt32)? {
        guard offset | (count &- 8 &- offset) >= 0, let pair = UTF8Scalar.pair(longWord(at: offset)) else { return nil }
        return (pair.lower, pair.higher)
    }

    /// The two scalars that end at `end`, likewise with two bytes more before them.
    @inline(__always)
    func commonPair(before end: Int) -> (first: UInt32, second: UInt32)? {
        guard (end &- 8) | (count &- end) >= 0, let pair = UTF8Scalar.pair(longWord(at: end &- 8) &>> 16) else {
            return nil
        }
        return (pair.lower, pair.higher)
    }

    /// The eight bytes from an offset on, the first of them the lowest.
    @inline(__always)
    private func longWord(at offset: Int) -> UInt64 {
        let text = UnsafeRawPointer(baseAddress.unsafelyUnwrapped)
        return UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The four bytes from an offset on, the first of them the lowest.
    @inline(__always)
    private func word(at offset: Int) -> UInt32 {
        let text = UnsafeRawPointer(baseAddress.unsafelyUnwrapped)
        return UInt32(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    @inline(never)
    private func slowCodePoint(at offset: Int) -> (value: UInt32, length: Int) {
        guard offset >= 0, offset < count else { return (0, 0) }
        let lead = self[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        if lead & 0xF0 == 0xE0, offset + 2 < count {
            let second = self[offset + 1]
            let third = self[offset + 2]
            if second & 0xC0 == 0x80, third & 0xC0 == 0x80 { return (UTF8Scalar.value(lead, second, third), 3) }
            return (0xFFFD, 1)
        }
        if lead & 0xE0 == 0xC0, offset + 1 < count, self[offset + 1] & 0xC0 == 0x80 {
            return (UInt32(lead & 0x1F) << 6 | UInt32(self[offset + 1] & 0x3F), 2)
        }
        if lead & 0xF8 == 0xF0, offset + 3 < count {
            var value = UInt32(lead & 0x07)
            for step in 1...3 {
                let byte = self[offset + step]
                if byte & 0xC0 != 0x80 { return (0xFFFD, 1) }
                value = value << 6 | UInt32(byte & 0x3F)
            }
            return (value, 4)
        }
        return (0xFFFD, 1)
    }

    /// ``codePoint(before:)`` for loops that do little else.
    @inline(__always)
    func inlinedCodePoint(before end: Int) -> (value: UInt32, length: Int) {
        let common = commonCodePoint(before: end)
        return common.length > 0 ? common : slowCodePoint(before: end)
    }

    /// The scalar that ends at `end` where it has one byte or three and another byte stands before it; otherwise one of length
    /// 0.
    @inline(__always)
    func commonCodePoint(before end: Int) -> (value: UInt32, length: Int) {
        if (end &- 4) | (count &- end) >= 0 {
            let word = word(at: end &- 4)
            if let value = UTF8Scalar.valueOfHighBytes(word) { return (value, 3) }
            if word & 0x8000_0000 == 0 { return (word &>> 24, 1) }
        }
        return (0, 0)
    }

    @inline(never)
    private func slowCodePoint(before end: Int) -> (value: UInt32, length: Int) {
        guard end > 0, end <= count else { return (0, 0) }
        let last = self[end - 1]
        if last < 0x80 { return (UInt32(last), 1) }
        var start = end - 1
        while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        let found = slowCodePoint(at: start)
        return start + found.length == end ? found : (0xFFFD, 1)
    }

    /// Whether the bytes at `offset` are those of `phrase`, which has one at least.
    @inline(__always)
    func hasPrefix(_ phrase: StaticString, at offset: Int) -> Bool {
        let size = phrase.utf8CodeUnitCount
        // Both bounds by one sign: offset >= 0 and offset <= count - size. There are bytes where a phrase has room.
        guard offset | (count &- size &- offset) >= 0 else { return false }
        let base = baseAddress.unsafelyUnwrapped
        let text = UnsafeRawPointer(base + offset)
        let expected = UnsafeRawPointer(phrase.utf8Start)
        // One comparison for each machine word: of a literal the size and the words are known when this is compiled.
        switch size {
        case 3:
            return text.loadUnaligned(as: UInt16.self) == expected.loadUnaligned(as: UInt16.self)
                && base[offset + 2] == phrase.utf8Start[2]
        case 6:
            return text.loadUnaligned(as: UInt32.self) == expected.loadUnaligned(as: UInt32.self)
                && text.loadUnaligned(fromByteOffset: 4, as: UInt16.self)
                    == expected.loadUnaligned(fromByteOffset: 4, as: UInt16.self)
        default:
            for step in 0..<size where self[offset + step] != phrase.utf8Start[step] { return false }
            return true
        }
    }

    /// Whether the bytes before `end` are those of `phrase`.
    @inline(__always)
    func hasSuffix(_ phrase: StaticString, endingAt end: Int) -> Bool {
        hasPrefix(phrase, at: end - phrase.utf8CodeUnitCount)
    }

    /// Whether no sentence ends between two offsets.
    func isOneSentence(from start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end {
            let next = codePoint(at: offset)
            switch next.value {
            case 0x3002, 0xFF01, 0xFF1F, 0x0A, 0xFFFD: return false  // 。 ！ ？
            default: offset += Swift.max(1, next.length)
            }
        }
        return true
    }

    /// The first offset at or after `offset` that isn't a blank inside a line (space, no-break space, ideographic
    /// space); looks at no more than three of them.
    @inline(__always)
    func skippingBlanks(from offset: Int) -> Int {
        guard offset >= 0, offset < count else { return offset }
        switch self[offset] {
        case 0x20, 0xC2, 0xE3: return skippingSomeBlanks(from: offset)
        default: return offset
        }
    }

    @inline(never)
    private func skippingSomeBlanks(from offset: Int) -> Int {
        var position = offset
        for _ in 0..<3 {
            let (value, length) = inlinedCodePoint(at: position)
            guard value == 0x20 || value == 0xA0 || value == 0x3000 else { break }
            position += length
        }
        return position
    }

    /// The text of a stretch; ill-formed bytes become U+FFFD.
    func string(_ start: Int, _ end: Int) -> String {
        let low = Swift.max(0, Swift.min(start, count))
        let high = Swift.max(low, Swift.min(end, count))
        return String(decoding: UnsafeBufferPointer(rebasing: self[low..<high]), as: UTF8.self)
    }
}
