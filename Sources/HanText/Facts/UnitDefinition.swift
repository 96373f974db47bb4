/// A unit or measure word as the tables define it.
struct UnitDefinition: Sendable {
    /// What sort of measure word it is; none for measured units and currencies.
    struct Classes: OptionSet, Sendable, Hashable {
        let rawValue: UInt16
        /// Counts single things: 个 名 条.
        static let individual = Classes(rawValue: 1 << 0)
        /// Counts groups: 批 群 对.
        static let collective = Classes(rawValue: 1 << 1)
        /// A vessel that measures: 杯 车 箱.
        static let container = Classes(rawValue: 1 << 2)
        /// A noun that measures for once, mostly after 一 or 两: 桌子 身.
        static let temporary = Classes(rawValue: 1 << 3)
        /// Counts actions: 次 回 趟.
        static let verbal = Classes(rawValue: 1 << 4)
        /// Put together from two: 人次 架次.
        static let compound = Classes(rawValue: 1 << 5)
        /// A noun that follows the number directly: 人 户 县 校.
        static let quasi = Classes(rawValue: 1 << 6)
        /// Takes an ordinal: 第三届, 第一名.
        static let ordinal = Classes(rawValue: 1 << 7)
        /// Stands after an ordinal only: 等奖, 年级.
        static let ordinalOnly = Classes(rawValue: 1 << 8)
        /// Given by the user.
        static let added = Classes(rawValue: 1 << 9)
    }

    /// The canonical name.
    var name: String
    /// What it measures.
    var dimension: Unit.Dimension
    /// The exact factor to the coherent SI unit; of a currency's parts the factor to the currency.
    var factor: UnitFactor?
    /// The ISO 4217 code of a currency.
    var currencyCode: String?
    /// What sort of measure word it is.
    var classes: Classes = []
}

/// One meaning of a written form.
struct UnitSense: Sendable, Hashable {
    /// The index of the definition in the table.
    var definition: UInt16
    /// Whether the form means this only where the context says so (分 for minutes, 度 for kilowatt-hours).
    var needsContext: Bool
}

/// A unit found in a text; in few words, as it is handed from rule to rule.
struct UnitMatch: Sendable, Hashable {
    private var storedForm: Int32
    private var storedDenominator: Int32 = -1
    private var storedLength: Int32
    private var storedFormLength: Int32
    private var storedDenominatorLength: Int32 = 0

    /// A form of the table alone.
    @inline(__always)
    init(form: Int, length: Int) {
        storedForm = Int32(truncatingIfNeeded: form)
        storedLength = Int32(truncatingIfNeeded: length)
        storedFormLength = storedLength
    }

    /// Its length in bytes, of a rate with the part after the stroke.
    @inline(__always)
    var length: Int { Int(storedLength) }
    /// The written form in the table.
    @inline(__always)
    var form: Int { Int(storedForm) }
    /// The length of the form alone.
    @inline(__always)
    var formLength: Int { Int(storedFormLength) }
    /// The form after the stroke of a rate (公斤 in 元/公斤), or -1.
    @inline(__always)
    var denominator: Int { Int(storedDenominator) }
    /// Where the denominator begins, counted from the start of the match, and its length.
    var denominatorStart: Int { length - denominatorLength }
    var denominatorLength: Int { Int(storedDenominatorLength) }

    /// Whether the match is a rate.
    @inline(__always)
    var isRate: Bool { storedDenominator >= 0 }

    /// The match with a stroke of some bytes and a denominator behind it.
    func per(_ denominator: UnitMatch, stroke: Int) -> UnitMatch {
        var rate = appending(stroke + denominator.length)
        rate.storedDenominator = denominator.storedForm
        rate.storedDenominatorLength = denominator.storedLength
        return rate
    }

    /// The match with some bytes more that belong to it.
    func appending(_ bytes: Int) -> UnitMatch {
        var longer = self
        longer.storedLength += Int32(truncatingIfNeeded: bytes)
        return longer
    }
}
