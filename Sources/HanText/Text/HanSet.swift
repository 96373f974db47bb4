/// Characters of the Basic Multilingual Plane's Han block, a bit for each.
struct HanSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: (0xA000 - 0x4E00) / 64)

    /// Takes the Han characters of a text.
    init(_ characters: String) {
        for scalar in characters.unicodeScalars where scalar.value >= 0x4E00 && scalar.value < 0xA000 {
            let index = Int(scalar.value - 0x4E00)
            bits[index >> 6] |= 1 << UInt64(index & 63)
        }
    }

    /// Whether the set has a scalar.
    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x4E00, scalar < 0xA000 else { return false }
        let index = Int(scalar - 0x4E00)
        return bits[index >> 6] >> UInt64(index & 63) & 1 == 1
    }

    /// Whether the set has the character at an offset.
    @inline(__always)
    func contains(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let lead = bytes[offset]
        guard lead >= 0xE4, lead <= 0xE9, offset + 2 < bytes.count else { return false }
        let value =
            (Int(lead) & 0xF) << 12 | (Int(bytes[offset + 1]) & 0x3F) << 6 | (Int(bytes[offset + 2]) & 0x3F)
        let index = value - 0x4E00
        guard index >= 0, index >> 6 < bits.count else { return false }
        return bits[index >> 6] >> UInt64(index & 63) & 1 == 1
    }
}
