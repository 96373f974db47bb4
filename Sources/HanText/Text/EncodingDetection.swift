/// Tells the encoding of Chinese text from its first bytes: UTF-8, UTF-16 or GB18030.
///
/// A byte order mark decides. Without one, NUL bytes on one side of each pair are UTF-16; what is valid UTF-8 is
/// UTF-8; what has more bytes against UTF-8 than characters for it is GB18030. A text in UTF-8 with a few broken bytes
/// stays UTF-8.
public enum EncodingDetection {
    /// What the bytes are.
    public enum Encoding: String, Sendable, Hashable, CaseIterable {
        /// Nothing but ASCII so far: whatever comes later decides.
        case ascii = "US-ASCII"
        case utf8 = "UTF-8"
        case utf16LittleEndian = "UTF-16LE"
        case utf16BigEndian = "UTF-16BE"
        case gb18030 = "GB18030"
    }

    /// The encoding, and the length of the byte order mark.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public static func detect(_ bytes: Span<UInt8>) -> (encoding: Encoding, markLength: Int) {
        bytes.withUnsafeBufferPointer { detect($0) }
    }

    static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> (encoding: Encoding, markLength: Int) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        if let encoding = utf16(bytes) { return (encoding, 0) }
        return (eightBit(bytes), 0)
    }

    /// Digits, line breaks and Latin letters have a NUL byte in UTF-16, and no other text has one.
    private static func utf16(_ bytes: UnsafeBufferPointer<UInt8>) -> Encoding? {
        var zeros = (even: 0, odd: 0)
        for index in bytes.indices where bytes[index] == 0 {
            if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let pairs = bytes.count / 2
        guard zeros.even + zeros.odd > 0, pairs > 0, max(zeros.even, zeros.odd) * 500 >= pairs else { return nil }
        if zeros.odd > zeros.even * 8 { return .utf16LittleEndian }
        if zeros.even > zeros.odd * 8 { return .utf16BigEndian }
        return nil
    }

    private static func eightBit(_ bytes: UnsafeBufferPointer<UInt8>) -> Encoding {
        var characters = 0
        var damage = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte >= 0x80 else {
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            guard byte >= 0xC2, byte < 0xF5 else {
                damage += 1
                index += 1
                continue
            }
            var next = index + 1
            while next < bytes.count, next < index + length, bytes[next] & 0xC0 == 0x80 { next += 1 }
            if next == index + length {
                // Two bytes that look like UTF-8 are common in GB18030; three are not.
                characters += length > 2 ? 1 : 0
                index = next
            } else if next == bytes.count {
                break
            } else {
                damage += 1
                index += 1
            }
        }
        if characters == 0, damage == 0 { return bytes.contains { $0 >= 0x80 } ? .utf8 : .ascii }
        return damage > characters ? .gb18030 : .utf8
    }
}
