extension Unit {
    /// The unit of a rate: 元 per 公斤 is 元/公斤; 公里 per 小时 is a speed with the factor 5/18.
    ///
    /// Its factor is that of the numerator divided by that of the denominator, where both have one.
    public static func rate(_ numerator: Unit, per denominator: Unit) -> Unit {
        let above = numerator.factor.flatMap(UnitFactor.init(exactly:))
        let below = denominator.factor.flatMap(UnitFactor.init(exactly:))
        let factor = above.flatMap { above in below?.inverse.flatMap { above.times($0) } }
        return Unit(
            text: numerator.text + "/" + denominator.text, name: numerator.name + "/" + denominator.name,
            dimension: dimension(of: numerator, per: denominator), factor: factor?.exact,
            currencyCode: numerator.currencyCode)
    }

    private static func dimension(of numerator: Unit, per denominator: Unit) -> Dimension {
        switch (numerator.dimension, denominator.dimension) {
        case (.length, .time): .speed
        case (.speed, .time): .acceleration
        case (.mass, .volume): lightMasses.contains(numerator.name) ? .concentration : .density
        case (.mass, .mass), (.volume, .volume), (.amountOfSubstance, .volume): .concentration
        case (.volume, .time): .volumeFlow
        case (.mass, .time): .massFlow
        case (.dataSize, .time): .dataRate
        default: .rate
        }
    }

    /// Masses that by the volume tell how much of a substance is in it (μg/m³), not how heavy it is (kg/m³).
    private static var lightMasses: [String] { ["毫克", "微克", "纳克", "皮克"] }
}
