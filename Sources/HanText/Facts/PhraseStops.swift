/// Where a walk over a noun phrase has to look closer: most characters of a phrase are passed over by one load each.
final class PhraseStops: @unchecked Sendable {
    /// What a character may be.
    struct Roles: OptionSet {
        let rawValue: UInt16
        /// A mark of any kind; the two bits are the number of the kind.
        static let mark = Roles(rawValue: 3)
        /// What may end a phrase that is read forwards: the start of a word of the tables, a digit, 的, 一.
        static let start = Roles(rawValue: 4)
        /// The end of a word of the tables, for a phrase that is read backwards.
        static let end = Roles(rawValue: 8)
        static let genitive = Roles(rawValue: 16)
        static let digit = Roles(rawValue: 32)
        /// The first character of an adjective that is an adverb in front of a verb.
        static let adverbial = Roles(rawValue: 64)
        /// The opening mark of a bracket or quotation.
        static let opener = Roles(rawValue: 128)
        /// 等 behind the members of a list.
        static let list = Roles(rawValue: 256)

        init(rawValue: UInt16) { self.rawValue = rawValue }
        init(_ mark: ItemFinder.Mark) { rawValue = UInt16(mark.rawValue) }

        /// The kind of mark.
        @inline(__always)
        var mark: ItemFinder.Mark { ItemFinder.Mark(rawValue: UInt8(rawValue & 3)) ?? .none }
    }

    /// What ends a modifier in front of a noun, or a list or bracket there: each ends words too, or is a mark.
    static var modifiers: Roles { [.mark, .genitive, .list] }

    /// By character of the basic plane.
    private let roles: UnsafeMutablePointer<Roles>

    init(words: ClauseWords, characters: ItemCharacters) {
        roles = .allocate(capacity: 0x10000)
        roles.initialize(repeating: [], count: 0x10000)
        for code in 0..<0x10000 {
            let scalar = UInt32(code)
            let isDigit = scalar &- 0x30 < 10 || scalar &- 0xFF10 < 10
            roles[code].formUnion(Roles(ItemFinder.mark(scalar)))
            if ItemFinder.isOpener(scalar) { roles[code].formUnion(.opener) }
            if isDigit { roles[code].formUnion([.start, .digit]) }
            if characters.adverbialStarts.contains(scalar) { roles[code].formUnion([.start, .adverbial]) }
            if words.beginnings.hasBit(code) { roles[code].formUnion(.start) }
            if words.endings.hasBit(code) { roles[code].formUnion(.end) }
        }
        for scalar in "的一及以".unicodeScalars { roles[Int(scalar.value)].formUnion(.start) }
        roles[0x7684].formUnion([.genitive, .end])
        roles[0x7B49].formUnion([.list, .end])
    }

    deinit { roles.deallocate() }

    /// The roles of a scalar; one beyond the basic plane may begin and end words.
    @inline(__always)
    func roles(of scalar: UInt32) -> Roles { scalar < 0x10000 ? roles[Int(scalar)] : [.start, .end] }

    /// What a scalar does to a noun phrase as a mark.
    @inline(__always)
    func mark(of scalar: UInt32) -> ItemFinder.Mark { roles(of: scalar).mark }
}
