/// The natural logarithm without a C library, so that it gives the same bits on every system.
enum NaturalLogarithm {
    /// *ln x* of a positive number, to about 15 digits; 0 for any other.
    static func of(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return 0 }
        var exponent = Double(value.exponent)
        var significand = value.significand
        // Around 1 the series below converges best.
        if significand > 1.4142135623730951 {
            significand /= 2
            exponent += 1
        }
        // ln m = 2 · artanh((m − 1) / (m + 1)).
        let ratio = (significand - 1) / (significand + 1)
        let square = ratio * ratio
        var sum = 0.0
        var power = ratio
        var divisor = 1.0
        while divisor < 30 {
            sum += power / divisor
            power *= square
            divisor += 2
        }
        return 2 * sum + exponent * 0.6931471805599453
    }
}

/// The logistic function without a C library.
enum Logistic {
    /// *1 / (1 + e⁻ˣ)*, to about 12 digits.
    static func of(_ value: Double) -> Double {
        let magnitude = min(abs(value), 700)
        // e^-m = (e^-(m / 1024))^1024.
        let step = -magnitude / 1024
        var power = 1 + step * (1 + step / 2 * (1 + step / 3 * (1 + step / 4 * (1 + step / 5))))
        for _ in 0..<10 { power *= power }
        return value < 0 ? power / (1 + power) : 1 / (1 + power)
    }
}
