extension NumericFact {
    /// The figure with its values in another unit of the same dimension, exact; span and text stay as they are.
    ///
    /// ```swift
    /// let facts = FactExtractor()
    /// let fact = facts.facts(in: "耕地3亩")[0]
    /// let metres = fact.converted(to: facts.unit(named: "平方米")!)  // lower is 2000
    /// ```
    ///
    /// - Returns: `nil` for figures without a measured unit, and where the dimensions differ or a unit has no factor.
    public func converted(to unit: Unit) -> NumericFact? {
        guard let source = self.unit, case .number(let value)? = lower,
            let low = Unit.convert(value, from: source, to: unit)
        else { return nil }
        var result = self
        result.lower = .number(low)
        if case .number(let end)? = upper {
            guard let high = Unit.convert(end, from: source, to: unit) else { return nil }
            result.upper = .number(high)
        }
        result.unit = unit
        return result
    }
}

extension FactExtractor {
    /// The unit, currency or measure word of a written form (平方米, kWh, 美元, 人次); `nil` where the tables hold none.
    public func unit(named form: String) -> Unit? { tables.unit(named: form) }
}
