/// What the characters next to a number and its unit may be to the rules: with which of them something begins that a rule
/// looks for behind an offset, and with which something ends before one.
///
/// A rule asks here first. Most answers are no, and each character is looked up once for all rules.
final class EdgeTable: @unchecked Sendable {
    /// What may begin with a character, or end with one.
    struct Roles: OptionSet {
        let rawValue: UInt16
        /// A unit or measure word, and a result that is counted without one.
        static let unit = Roles(rawValue: 1)
        static let result = Roles(rawValue: 2)
        /// An approximator.
        static let bound = Roles(rawValue: 4)
        /// What may go on with the value: a number or digit, 半, 多, 来, 整.
        static let part = Roles(rawValue: 8)
        /// What stands between the ends of a range.
        static let separator = Roles(rawValue: 16)
        /// A currency, 前 and its like, what makes a bare number a figure, and 截至: before an offset.
        static let currency = Roles(rawValue: 32)
        static let ordinal = Roles(rawValue: 64)
        static let plain = Roles(rawValue: 128)
        static let until = Roles(rawValue: 256)
        /// What makes a name of a number in Arabic digits, right before or behind it.
        static let name = Roles(rawValue: 512)
        /// What makes a word or part of a name of any number, right before or behind it.
        static let lexical = Roles(rawValue: 1024)
        /// What goes on with a date or clock time behind its first number: a unit, a separator or one more number.
        static let date = Roles(rawValue: 2048)
        /// What goes on with a score behind its first number: a mark of one, or one more number.
        static let score = Roles(rawValue: 4096)
        /// What goes on with any time that begins with a whole number.
        static let time = Roles(rawValue: 8192)
        /// A unit of more than one character that measures something.
        static let longMeasure = Roles(rawValue: 16384)
    }

    /// By character of the basic plane.
    private let beginnings: UnsafeMutablePointer<Roles>
    private let endings: UnsafeMutablePointer<Roles>

    init(
        numerals: NumeralScanner, units: UnitTable, markers: BoundMarkers, contexts: QuantityContexts, words: DateWords,
        times: TimeScanner, identifiers: IdentifierRules
    ) {
        beginnings = .allocate(capacity: 0x10000)
        endings = .allocate(capacity: 0x10000)
        beginnings.initialize(repeating: [], count: 0x10000)
        endings.initialize(repeating: [], count: 0x10000)
        func mark(_ table: UnsafeMutablePointer<Roles>, _ scalars: UnsafePointer<UInt64>, _ role: Roles) {
            for code in 0..<0x10000 where scalars.hasBit(code) {
                table[code].formUnion(role)
            }
        }
        mark(beginnings, units.beginnings, .unit)
        for scalar in units.measureBeginnings where scalar < 0x10000 {
            beginnings[Int(scalar)].formUnion(.longMeasure)
        }
        mark(beginnings, contexts.resultBeginnings, .result)
        mark(beginnings, markers.beginnings, .bound)
        mark(beginnings, words.separatorBeginnings, [.separator, .date])
        mark(beginnings, numerals.starts, [.part, .date, .score])
        mark(beginnings, identifiers.nameBeginnings, .name)
        mark(endings, markers.endings, .bound)
        mark(endings, units.currencyEndings, .currency)
        mark(endings, contexts.ordinalEndings, .ordinal)
        mark(endings, contexts.plainEndings, .plain)
        mark(endings, words.untilEndings, .until)
        mark(endings, identifiers.nameEndings, .name)
        func mark(_ table: UnsafeMutablePointer<Roles>, _ characters: String, _ role: Roles) {
            for scalar in characters.unicodeScalars { table[Int(scalar.value)].formUnion(role) }
        }
        mark(beginnings, FactScan.partBeginnings, .part)
        mark(beginnings, FactScan.datesAndClocks, .date)
        mark(beginnings, FactScan.scoreMarks, .score)
        mark(beginnings, times.numberFollowers, .time)
        mark(beginnings, DateNumber.digits, .part)
        mark(beginnings, IdentifierRules.beginnings, .name)
        mark(endings, IdentifierRules.endings, .name)
        for code in 0..<0x10000 where IdentifierRules.isLetter(UInt32(code)) {
            beginnings[code].formUnion(.name)
            endings[code].formUnion(.name)
        }
        mark(beginnings, FactScan.lexicalBeginnings, .lexical)
        mark(endings, FactScan.lexicalEndings, .lexical)
        for code in 0..<0x10000 where units.beginnings.hasBit(code) {
            if FactScan.mayBeParty(UInt32(code), in: units) { beginnings[code].formUnion(.lexical) }
        }
    }

    deinit {
        beginnings.deallocate()
        endings.deallocate()
    }

    /// What may begin with a scalar; anything where it is beyond the basic plane.
    @inline(__always)
    func beginning(with scalar: UInt32) -> Roles { scalar < 0x10000 ? beginnings[Int(scalar)] : Roles(rawValue: .max) }

    /// What may end with a scalar.
    @inline(__always)
    func ending(with scalar: UInt32) -> Roles { scalar < 0x10000 ? endings[Int(scalar)] : Roles(rawValue: .max) }
}

extension FactScan {
    /// Whether something of a role may begin at an offset.
    @inline(__always)
    func mayBegin(_ role: EdgeTable.Roles, at offset: Int) -> Bool {
        if ahead.offset != offset { look(ahead: offset) }
        return !ahead.roles.isDisjoint(with: role)
    }

    /// Whether something of a role may end at an offset.
    @inline(__always)
    func mayEnd(_ role: EdgeTable.Roles, at offset: Int) -> Bool {
        if behind.offset != offset { look(behind: offset) }
        return !behind.roles.isDisjoint(with: role)
    }

    /// Looks up what may begin at an offset; gives the scalar there.
    @inline(never)
    @discardableResult
    func look(ahead offset: Int) -> UInt32 { inlinedLook(ahead: offset) }

    /// ``look(ahead:)`` for what every numeral passes through.
    @inline(__always)
    func inlinedLook(ahead offset: Int) -> UInt32 {
        let next = bytes.inlinedCodePoint(at: offset).value
        ahead = (offset, tables.edges.beginning(with: next))
        return next
    }

    /// Looks up what may end at an offset; gives the scalar there.
    @inline(never)
    @discardableResult
    func look(behind offset: Int) -> UInt32 { inlinedLook(behind: offset) }

    /// ``look(behind:)``, likewise.
    @inline(__always)
    func inlinedLook(behind offset: Int) -> UInt32 {
        let previous = bytes.inlinedCodePoint(before: offset).value
        behind = (offset, tables.edges.ending(with: previous))
        return previous
    }
}
