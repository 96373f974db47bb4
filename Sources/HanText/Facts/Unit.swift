/// A unit of measurement, a currency or a measure word (classifier), as a figure in the text carries it.
public struct Unit: Sendable, Hashable, Codable {
    /// What a unit measures.
    public enum Dimension: String, Sendable, Hashable, Codable, CaseIterable {
        /// A measure word: 个, 名, 人次.
        case classifier
        case currency, length, area, volume, mass, time, temperature, speed, energy, power, dataSize
        case angle, pressure, force, frequency, electricCurrent, voltage, concentration, density
        case ratio, percent, percentagePoint, age, rate, other
        case acceleration, torque, electricCharge, resistance, conductance, capacitance, inductance
        case magneticFlux, magneticFluxDensity, luminousIntensity, luminousFlux, illuminance, luminance
        case amountOfSubstance, radioactivity, absorbedDose, doseEquivalent
        /// A logarithmic or arbitrary scale: decibel.
        case level
        case dataRate, computing, textile, volumeFlow, massFlow
    }

    /// As written, without 万 or 亿: 元, 人次, 公斤, %, 元/公斤.
    public var text: String
    /// The canonical name: 千克 for 公斤 and kg.
    public var name: String
    /// What it measures.
    public var dimension: Dimension
    /// The exact factor to the coherent SI unit (亩 = 2000/3 m²); `nil` for currencies and measure words.
    ///
    /// A temperature scale has its zero elsewhere, which ``convert(_:from:to:)`` knows.
    public var factor: ExactDecimal?
    /// The ISO 4217 code of a currency.
    public var currencyCode: String?

    /// Creates a unit.
    public init(
        text: String, name: String, dimension: Dimension, factor: ExactDecimal? = nil, currencyCode: String? = nil
    ) {
        self.text = text
        self.name = name
        self.dimension = dimension
        self.factor = factor
        self.currencyCode = currencyCode
    }
}
