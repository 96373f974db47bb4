/// A set of common Han characters (U+4E00 to U+9FFF), asked in a few instructions.
///
/// In: a string of characters. Out: whether a scalar is one of them. Takes 2.6 KB.
struct HanSet: Sendable {
    private var bits: [UInt64]

    init(_ characters: String) {
        bits = [UInt64](repeating: 0, count: (Self.last - Self.first) / 64 + 1)
        for scalar in characters.unicodeScalars where scalar.value >= Self.first && scalar.value <= Self.last {
            let index = Int(scalar.value) - Self.first
            bits[index / 64] |= 1 << UInt64(index % 64)
        }
    }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        guard scalar >= Self.first, scalar <= Self.last else { return false }
        let index = Int(scalar) - Self.first
        return bits[index / 64] & (1 << UInt64(index % 64)) != 0
    }

    private static var first: Int { 0x4E00 }
    private static var last: Int { 0x9FFF }
}
