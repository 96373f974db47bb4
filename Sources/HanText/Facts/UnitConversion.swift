extension Unit {
    /// The value in another unit of the same dimension, exact; `nil` where the dimensions differ, where a unit has no
    /// factor (measure words, currencies, months), or where the result has no room.
    ///
    /// ```swift
    /// Unit.convert(ExactDecimal(3), from: acre, to: squareMetre)  // 3 亩 are 2000 m²
    /// ```
    public static func convert(_ value: ExactDecimal, from source: Unit, to target: Unit) -> ExactDecimal? {
        if source.name == target.name, source.dimension == target.dimension { return value }
        guard source.dimension == target.dimension, let factor = source.factor, let divisor = target.factor else {
            return nil
        }
        if source.dimension == .rate, !areRatesComparable(source, target) { return nil }
        var result = value.multiplied(by: factor)
        if source.dimension == .temperature {
            guard let near = zero(ofScale: source.name), let far = zero(ofScale: target.name) else { return nil }
            result = result?.adding(near)?.subtracting(far)
        }
        return result?.divided(by: divisor)
    }

    /// Two rates of the general kind measure the same only where both sides do; their names tell.
    private static func areRatesComparable(_ first: Unit, _ second: Unit) -> Bool {
        first.name.split(separator: "/").last == second.name.split(separator: "/").last
            || first.name.split(separator: "/").first == second.name.split(separator: "/").first
    }

    /// The zero of a temperature scale in kelvins. Source: GB 3102.4-93; 0 ℉ is 459.67 · 5/9 K.
    private static func zero(ofScale name: String) -> ExactDecimal? {
        switch name {
        case "摄氏度": ExactDecimal("273.15")
        case "华氏度": ExactDecimal("459.67")?.multiplied(by: ExactDecimal(5))?.divided(by: 9)
        case "开尔文": ExactDecimal(0)
        default: nil
        }
    }
}
