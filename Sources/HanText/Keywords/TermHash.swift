/// The hash that terms are known by: a polynomial over folded scalars, so that the hash of a phrase follows from the
/// hashes of its words.
///
/// Case of ASCII letters and the width of ASCII forms are folded. Two different terms of a text share a hash about
/// once in 2^60 pairs; they would be counted as one.
struct TermHash: Hashable, Sendable {
    /// The value, 0 for the empty term.
    var value: UInt64 = 0
    /// The multiplier to the power of the number of scalars.
    var power: UInt64 = 1

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15 | 1

    /// Takes in a scalar.
    @inline(__always)
    mutating func append(_ scalar: UInt32) {
        append(folded: Self.fold(scalar))
    }

    /// Takes in a scalar that folding leaves as it is.
    @inline(__always)
    mutating func append(folded scalar: UInt32) {
        value = value &* Self.multiplier &+ UInt64(scalar &+ 1)
        power = power &* Self.multiplier
    }

    /// Takes in a scalar in front of the others.
    @inline(__always)
    mutating func prepend(_ scalar: UInt32) {
        value = UInt64(Self.fold(scalar) &+ 1) &* power &+ value
        power = power &* Self.multiplier
    }

    /// Takes in a term.
    @inline(__always)
    mutating func append(_ other: TermHash) {
        value = value &* other.power &+ other.value
        power = power &* other.power
    }

    /// Full-width ASCII forms and capitals come to small letters of ASCII.
    @inline(__always)
    static func fold(_ scalar: UInt32) -> UInt32 {
        var scalar = scalar
        if scalar &- 0xFF01 <= 0xFF5E - 0xFF01 { scalar &-= 0xFEE0 }
        if scalar &- 0x41 < 26 { scalar &+= 32 }
        return scalar
    }

    /// The hash of a word that is there, and its characters.
    ///
    /// Most words are one or two characters of three bytes, as good as at random: both are read, and the second counts
    /// where there is one.
    @inline(__always)
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> (hash: TermHash, characters: Int32) {
        let length = end &- start
        let isPair = length == 6
        // A product in place of an either-or.
        guard (length &- 3) &* (length &- 6) == 0, start &+ 6 <= bytes.count, bytes[start] &- 0xE0 < 0xF,
            bytes[end &- 3] &- 0xE0 < 0xF
        else { return readSlowly(bytes, from: start, to: end) }
        // No lead below EF is one of a full-width form, which would be folded.
        let first = UTF8Scalar.value(bytes[start], bytes[start &+ 1], bytes[start &+ 2])
        let second = UTF8Scalar.value(bytes[start &+ 3], bytes[start &+ 4], bytes[start &+ 5])
        var single = TermHash()
        single.append(folded: first)
        var pair = single
        pair.append(folded: second)
        var hash = TermHash()
        hash.value = isPair ? pair.value : single.value
        hash.power = isPair ? pair.power : single.power
        return (hash, isPair ? 2 : 1)
    }

    private static func readSlowly(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> (hash: TermHash, characters: Int32) {
        var hash = TermHash()
        var characters: Int32 = 0
        var offset = start
        while offset < end {
            let scalar = bytes.scalar(at: offset)
            hash.append(scalar.value)
            offset &+= scalar.length
            characters &+= 1
        }
        return (hash, characters)
    }

    /// The hash of bytes; those that are no UTF-8 count as U+FFFD.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var position = start
        while position < end {
            let scalar = bytes.scalar(at: position)
            append(scalar.value)
            position += scalar.length
        }
    }

    /// The hash of a term.
    init(_ term: some StringProtocol) {
        for scalar in term.unicodeScalars { append(scalar.value) }
    }

    /// The hash of the empty term.
    init() {}
}
