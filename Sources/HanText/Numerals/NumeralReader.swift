/// Reads characters and their numeral classes from UTF-8 bytes; any bytes are read without a trap, invalid ones as
/// characters that are no part of a numeral.
struct NumeralReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let classes: UnsafeBufferPointer<NumeralCharacter>
    let starts: UnsafePointer<UInt64>
    let joints: UnsafePointer<UInt64>
    /// Whether K, M and G scale the number before them, and 个百分点 belongs to it: for numbers on their own, where
    /// no table of units reads on.
    let readsScaleLetters: Bool

    /// A reader that is over before its table goes.
    @inline(__always)
    init(bytes: UnsafeBufferPointer<UInt8>, table: NumeralCharacterTable, readsScaleLetters: Bool = false) {
        self.bytes = bytes
        classes = table.classes
        starts = table.starts
        joints = table.joints
        self.readsScaleLetters = readsScaleLetters
    }

    /// Characters that 余 and 多 begin a word with: 余额, 多边.
    static let wordsOfRest: StaticString = "额额杭姚热下震量款票粮生味音波弦角数"
    static let wordsOfMany: StaticString = "边样媒功维云晶动哈"

    var count: Int { bytes.count }

    /// The scalar at an offset and its length in bytes; (0, 0) at the end of the text, (0, 1) for an invalid byte.
    @inline(never)
    func scalar(at offset: Int) -> (code: UInt32, length: Int) { inlinedScalar(at: offset) }

    /// ``scalar(at:)`` for loops that do little else.
    @inline(__always)
    func inlinedScalar(at offset: Int) -> (code: UInt32, length: Int) {
        // One of three bytes with another byte behind it, as most are, is told from one word.
        if offset | (bytes.count &- 4 &- offset) >= 0 {
            let text = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
            let word = UInt32(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            if let value = UTF8Scalar.valueOfThreeBytes(word) { return (value, 3) }
            if word & 0x80 == 0 { return (word & 0x7F, 1) }
        }
        return slowScalar(at: offset)
    }

    @inline(never)
    private func slowScalar(at offset: Int) -> (code: UInt32, length: Int) {
        guard offset >= 0, offset < bytes.count else { return (0, 0) }
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        if first >= 0xE0, first < 0xF0 {
            guard offset + 2 < bytes.count else { return (0, 1) }
            let second = bytes[offset + 1]
            let third = bytes[offset + 2]
            guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return (0, 1) }
            return (UTF8Scalar.value(first, second, third), 3)
        }
        if first >= 0xC2, first < 0xE0 {
            guard offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80 else { return (0, 1) }
            return (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
        }
        if first >= 0xF0, first < 0xF5, offset + 3 < bytes.count {
            let second = UInt32(bytes[offset + 1] & 0x3F) << 12
            let rest = UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F)
            return (UInt32(first & 0x07) << 18 | second | rest, 4)
        }
        return (0, 1)
    }

    /// The numeral class at an offset and the character's length; length 0 at the end of the text.
    @inline(never)
    func character(at offset: Int) -> (kind: NumeralCharacter, length: Int) { inlinedCharacter(at: offset) }

    /// ``character(at:)`` for loops that do little else.
    @inline(__always)
    func inlinedCharacter(at offset: Int) -> (kind: NumeralCharacter, length: Int) {
        let (code, length) = inlinedScalar(at: offset)
        return (code < 0x10000 ? classes[Int(code)] : 0, length)
    }

    /// The start of the character that ends before `offset`, or `nil` at the start of the text.
    func start(before offset: Int) -> Int? {
        guard offset > 0, offset <= bytes.count else { return nil }
        var index = offset - 1
        let limit = max(0, offset - 4)
        while index > limit, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    /// The scalar before an offset and where it starts; code 0 at the start of the text.
    func scalar(before offset: Int) -> (code: UInt32, start: Int) {
        guard let start = start(before: offset) else { return (0, offset) }
        return (scalar(at: start).code, start)
    }

    /// The class before an offset and where the character starts.
    func character(before offset: Int) -> (kind: NumeralCharacter, start: Int) {
        guard let start = start(before: offset) else { return (0, offset) }
        return (character(at: start).kind, start)
    }

    /// Whether a scalar is at the offset.
    @inline(__always)
    func holds(_ scalar: Unicode.Scalar, at offset: Int) -> Bool { self.scalar(at: offset).code == scalar.value }

    /// Whether one of the scalars of a short list is at the offset.
    func holds(anyOf list: StaticString, at offset: Int) -> Bool {
        list.has(self.scalar(at: offset).code)
    }

    /// The offset past at most two spaces.
    func skipSpaces(_ offset: Int, atMost limit: Int = 2) -> Int {
        var index = offset
        while index < bytes.count, index < offset + limit, bytes[index] == 0x20 { index += 1 }
        return index
    }

    /// Whether the characters right before and behind a number tell at once that it stands alone, as most do.
    @inline(__always)
    func isPlainlyAlone(start: Int, end: Int) -> Bool {
        guard start > 0, !readsScaleLetters else { return false }
        let before = bytes[start &- 1]
        let next = bytes.commonCodePoint(at: end)
        return next.length > 0 && next.value != 0x20 && !joints.hasBit(Int(next.value)) && before != 0x20
            && !Self.mayEndLeader(before)
    }

    /// Whether a sign or 第 may end with a byte, told from its lowest six bits.
    @inline(__always)
    static func mayEndLeader(_ byte: UInt8) -> Bool {
        let bits: UInt64 = 1 << 0x1F | 1 << 0x20 | 1 << 0x2D | 1 << 0x12 | 1 << 0x0D | 1 << 0x2C
        return bits &>> UInt64(byte & 0x3F) & 1 == 1
    }

    /// The offset past 参, 陆 or their like where the Han character behind makes it part of a word (参加, 大陆地区) and no number,
    /// as the whole grammar finds when it has read it; `nil` where that has to look.
    func pastWord(at start: Int) -> Int? {
        let (kind, length) = character(at: start)
        guard kind.category == .ambiguousDigit else { return nil }
        let past = start + length
        guard isHan(scalar(at: past).code), character(at: past).kind == 0, !holds(anyOf: "分个個元圆圓角", at: past) else {
            return nil
        }
        return past
    }

    /// The first character at or after `offset` that a numeral can begin with, or the end of the text.
    @inline(__always)
    func candidate(from offset: Int) -> Int {
        bytes.candidate(from: offset, in: starts, digits: true)
    }
}

extension StaticString {
    /// Whether the string, of characters of three bytes each, holds a scalar; for lists of a few characters.
    func has(_ code: UInt32) -> Bool {
        guard code >= 0x800, code < 0x10000, hasPointerRepresentation else { return false }
        // The last byte tells most apart.
        let last = UInt8(truncatingIfNeeded: 0x80 | code & 0x3F)
        let middle = UInt8(truncatingIfNeeded: 0x80 | code >> 6 & 0x3F)
        let first = UInt8(truncatingIfNeeded: 0xE0 | code >> 12)
        let (bytes, count) = (utf8Start, utf8CodeUnitCount)
        var index = 2
        while index < count {
            if bytes[index] == last, bytes[index &- 1] == middle, bytes[index &- 2] == first { return true }
            index &+= 3
        }
        return false
    }
}

/// Whether a code point is a Han character.
func isHan(_ code: UInt32) -> Bool { (0x4E00...0x9FFF).contains(code) || (0x3400...0x4DBF).contains(code) }
