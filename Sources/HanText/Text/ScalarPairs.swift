/// A set of pairs of neighbouring scalars that tells with one load that a text at hand has none of them.
///
/// It may take a pair for a member that is none (one in some dozens), so what passes is looked at again. Made once, then
/// read by every thread.
final class ScalarPairs: @unchecked Sendable {
    /// A bit for each value of the pairs' hash.
    private let bits: UnsafeMutablePointer<UInt64>
    /// The bits of the hash that are told apart.
    private let mask: UInt32

    /// Creates an empty set; of more bits, which have to be a power of two from 64 on, fewer pairs share one.
    init(bits count: Int = 1 << 16) {
        mask = UInt32(count - 1)
        bits = .allocate(capacity: count / 64)
        bits.initialize(repeating: 0, count: count / 64)
    }

    deinit { bits.deallocate() }

    /// Where the bit of a pair is in any set.
    struct Place {
        fileprivate let hash: UInt32

        @inline(__always)
        init(_ first: UInt32, _ second: UInt32) { hash = first &* 0x9E37 ^ second }
    }

    /// Adds a pair.
    func insert(_ first: UInt32, _ second: UInt32) {
        let hash = Place(first, second).hash & mask
        bits[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
    }

    /// Whether a pair with this place may be in the set.
    @inline(__always)
    func mayContain(_ place: Place) -> Bool {
        let hash = place.hash & mask
        return bits[Int(hash >> 6)] >> UInt64(hash & 63) & 1 == 1
    }

    /// Whether the pair may be in the set.
    @inline(__always)
    func mayContain(_ first: UInt32, _ second: UInt32) -> Bool { mayContain(Place(first, second)) }

    /// Whether a scalar of three bytes at `offset` and the one behind it may be in the set.
    @inline(__always)
    func mayHavePair(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + 5 < bytes.count, bytes[offset + 3] & 0xF0 == 0xE0 else {
            return mayContain(bytes.codePoint(at: offset).value, bytes.codePoint(at: offset + 3).value)
        }
        return mayContain(Self.threeBytes(bytes, offset), Self.threeBytes(bytes, offset + 3))
    }

    @inline(__always)
    private static func threeBytes(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
        UTF8Scalar.value(bytes[offset], bytes[offset + 1], bytes[offset + 2])
    }
}
