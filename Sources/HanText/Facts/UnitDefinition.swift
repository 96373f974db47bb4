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

/// A unit found in a text.
struct UnitMatch: Sendable, Hashable {
    /// Its length in bytes, of a rate with the part after the stroke.
    var length: Int
    /// The written form in the table.
    var form: Int
    /// The length of the form alone.
    var formLength: Int
    /// The form after the stroke of a rate (公斤 in 元/公斤), or -1.
    var denominator = -1
    /// Where the denominator begins, counted from the start of the match, and its length.
    var denominatorStart = 0
    var denominatorLength = 0

    /// Whether the match is a rate.
    var isRate: Bool { denominator >= 0 }
}
