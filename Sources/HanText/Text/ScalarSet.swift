extension UnsafePointer<UInt64> {
    /// Whether a bit is set, counted from the lowest of the first word.
    @inline(__always)
    func hasBit(_ index: Int) -> Bool { self[index >> 6] >> UInt64(index & 63) & 1 == 1 }
}

/// A set of scalars of the basic plane: a bit for each.
struct ScalarSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

    /// The set of the scalars that are below U+10000.
    init(_ scalars: some Sequence<UInt32>) {
        for scalar in scalars where scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    /// The scalars below U+10000 that phrases of the tries begin with, and some more.
    init(startsOf tries: [PhraseTrie], and characters: String) {
        self.init(characters.unicodeScalars.lazy.map(\.value))
        for trie in tries {
            for index in bits.indices { bits[index] |= trie.starts[index] }
        }
    }

    /// Whether a scalar is in the set.
    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
    }
}
