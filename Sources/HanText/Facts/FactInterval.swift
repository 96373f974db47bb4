/// The values that a figure's bound allows: 570余 is above 570 and below 580.
public struct FactInterval: Sendable, Hashable, Codable {
    /// The lower end; `nil` where there is none.
    public var lower: ExactDecimal?
    /// The upper end; `nil` where there is none.
    public var upper: ExactDecimal?
    /// Whether the lower end itself is allowed.
    public var includesLower: Bool
    /// Whether the upper end itself is allowed.
    public var includesUpper: Bool

    /// Creates an interval.
    public init(lower: ExactDecimal?, upper: ExactDecimal?, includesLower: Bool = false, includesUpper: Bool = false) {
        self.lower = lower
        self.upper = upper
        self.includesLower = includesLower
        self.includesUpper = includesUpper
    }

    /// Whether a value is allowed.
    public func contains(_ value: ExactDecimal) -> Bool {
        if let lower, value < lower || value == lower && !includesLower { return false }
        if let upper, upper < value || value == upper && !includesUpper { return false }
        return true
    }
}

extension FactInterval: CustomStringConvertible {
    /// `570 < x < 580`, `x ≥ 3`.
    public var description: String {
        if let lower, lower == upper { return "x = \(lower)" }
        switch (lower, upper) {
        case (let lower?, let upper?):
            return "\(lower) \(includesLower ? "≤" : "<") x \(includesUpper ? "≤" : "<") \(upper)"
        case (let lower?, nil): return "x \(includesLower ? "≥" : ">") \(lower)"
        case (nil, let upper?): return "x \(includesUpper ? "≤" : "<") \(upper)"
        case (nil, nil): return "any"
        }
    }
}

extension NumericFact {
    /// The values that the bound allows, in the unit as written; `nil` for dates, clock times, scores and 约.
    ///
    /// - 120 allows itself; 570余 more than 570 and less than 580; 10余万 more than 100000 and less than 200000 (余, 多,
    ///   来 and 几 stand for less than one of the last digit place written);
    /// - 超过, 近 and 不足, 以上, 以下 leave one side open; 3至5 and 三五 run from end to end;
    /// - 数十 and 几十 are two to nine tens and what lies above them: from 20 to below 100.
    public var interval: FactInterval? {
        guard kind != .score else { return nil }
        if lower == nil { return openInterval }
        guard case .number(let value)? = lower else { return nil }
        switch bound {
        case .exact: return FactInterval(lower: value, upper: value, includesLower: true, includesUpper: true)
        case .over:
            return FactInterval(lower: value, upper: hasInnerMark ? nextPlace(after: value) : nil)
        case .under: return FactInterval(lower: nil, upper: value)
        case .atLeast: return FactInterval(lower: value, upper: nil, includesLower: true)
        case .atMost: return FactInterval(lower: nil, upper: value, includesUpper: true)
        case .range:
            guard case .number(let end)? = upper else { return nil }
            return FactInterval(lower: value, upper: end, includesLower: true, includesUpper: true)
        case .about, .since, .until: return nil
        }
    }

    /// Whether 余, 多, 来 or 几 inside the number, and not 超过 before it, gives the bound.
    private var hasInnerMark: Bool { text.unicodeScalars.contains { "余餘多来來几幾".unicodeScalars.contains($0) } }

    /// The value one higher in its last digit that isn't zero: 580 for 570, 200000 for 100000.
    private func nextPlace(after value: ExactDecimal) -> ExactDecimal? {
        let scale = kind == .percent ? -2 : 0
        let plain = value.scaled(byPowerOfTen: -scale) ?? value
        guard plain.isFiniteDecimal, !plain.isZero else { return nil }
        var power = 0
        if plain.isInteger {
            while power < 48, let smaller = plain.scaled(byPowerOfTen: -(power + 1)), smaller.isInteger { power += 1 }
        } else {
            while power > -48, let larger = plain.scaled(byPowerOfTen: -power), !larger.isInteger { power -= 1 }
        }
        guard let step = ExactDecimal(1).scaled(byPowerOfTen: power + scale) else { return nil }
        return value.adding(value.isNegative ? step.negated : step)
    }

    /// 数十, 几百万: from two to below ten of the unit counted.
    private var openInterval: FactInterval? {
        var power = 0
        var hasMark = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "数", "數", "几", "幾": hasMark = true
            case "十" where hasMark: power += 1
            case "百" where hasMark: power += 2
            case "千" where hasMark: power += 3
            case "万" where hasMark, "萬" where hasMark: power += 4
            case "亿" where hasMark, "億" where hasMark: power += 8
            default: if hasMark, power > 0 { break }
            }
        }
        guard hasMark, let unit = ExactDecimal(1).scaled(byPowerOfTen: power),
            let low = unit.multiplied(by: ExactDecimal(2)), let high = unit.multiplied(by: ExactDecimal(10))
        else { return nil }
        return FactInterval(lower: low, upper: high, includesLower: true)
    }
}
