/// Where a walk over a noun phrase has to look closer: most characters of a phrase are passed over by one load each.
final class PhraseStops: @unchecked Sendable {
    /// What a character may be.
    struct Roles: OptionSet {
        let rawValue: UInt8
        /// A mark: a pause, a closing or any other.
        static let mark = Roles(rawValue: 1)
        /// What may end a phrase that is read forwards: the start of a word of the tables, a digit, 的, 一.
        static let start = Roles(rawValue: 2)
        /// The end of a word of the tables, for a phrase that is read backwards.
        static let end = Roles(rawValue: 4)
        static let genitive = Roles(rawValue: 8)
    }

    /// By character of the basic plane.
    private let roles: UnsafeMutablePointer<Roles>

    init(words: ClauseWords, characters: ItemCharacters) {
        roles = .allocate(capacity: 0x10000)
        roles.initialize(repeating: [], count: 0x10000)
        for code in 0..<0x10000 {
            let scalar = UInt32(code)
            let isDigit = scalar &- 0x30 < 10 || scalar &- 0xFF10 < 10
            if ItemFinder.mark(scalar) != .none { roles[code].formUnion(.mark) }
            if isDigit || words.beginnings.hasBit(code)
                || characters.adverbialStarts.contains(scalar)
            {
                roles[code].formUnion(.start)
            }
            if words.endings.hasBit(code) { roles[code].formUnion(.end) }
        }
        for scalar in "的一及以".unicodeScalars { roles[Int(scalar.value)].formUnion(.start) }
        roles[0x7684].formUnion(.genitive)
    }

    deinit { roles.deallocate() }

    /// Whether a scalar has none of some roles.
    @inline(__always)
    func isPlain(_ scalar: UInt32, for asked: Roles) -> Bool {
        scalar < 0x10000 && roles[Int(scalar)].isDisjoint(with: asked)
    }
}
