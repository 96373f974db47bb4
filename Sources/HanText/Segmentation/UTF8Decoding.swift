/// Decoding of UTF-8 that may be ill-formed, byte by byte and without reading past the end.
enum UTF8Decoding {
    /// The scalar at `offset` and its length in bytes, or `nil` where the bytes are ill-formed there.
    ///
    /// Well-formed is what table 3-7 of the Unicode standard lists: no overlong form, no surrogate, nothing above
    /// U+10FFFF.
    @inline(__always)
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt32, length: Int)? {
        let lead = bytes[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let left = bytes.count - offset
        if lead < 0xE0 {
            guard lead >= 0xC2, left >= 2, isContinuation(bytes[offset + 1]) else { return nil }
            return (UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
        }
        if lead < 0xF0 {
            guard left >= 3, isContinuation(bytes[offset + 1]), isContinuation(bytes[offset + 2]) else { return nil }
            let value =
                UInt32(lead & 0xF) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
            guard value >= 0x800, value < 0xD800 || value > 0xDFFF else { return nil }
            return (value, 3)
        }
        guard lead < 0xF5, left >= 4, isContinuation(bytes[offset + 1]), isContinuation(bytes[offset + 2]),
            isContinuation(bytes[offset + 3])
        else { return nil }
        let high = UInt32(lead & 7) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
        let value = high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F)
        guard value >= 0x10000, value <= 0x10FFFF else { return nil }
        return (value, 4)
    }

    /// How many bytes a scalar of the Basic Multilingual Plane takes that is well-formed and starts with `lead`.
    @inline(__always)
    static func length(after lead: UInt8) -> Int { 1 + (lead >= 0xC0 ? 1 : 0) + (lead >= 0xE0 ? 1 : 0) }

    @inline(__always)
    static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// The end of the well-formed stretch that starts at `offset`: the offset of the first ill-formed byte, or the
    /// size of the text.
    static func endOfWellFormed(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        var position = offset
        while position < bytes.count {
            if bytes[position] < 0x80 {
                position += 1
            } else if let scalar = scalar(in: bytes, at: position) {
                position += scalar.length
            } else {
                return position
            }
        }
        return position
    }
}
