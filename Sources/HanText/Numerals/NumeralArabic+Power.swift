/// Powers: 10^8, 1.5×10^8, 3×10⁻⁶, as tables and papers write large and small amounts.
extension NumeralReader {
    /// Takes the power behind an Arabic number that ends at `number.end`, where its value can be told exactly.
    func readPower(into number: inout ArabicNumber, from start: Int) {
        guard let base = number.value, !number.hasLeadingZero, !number.isGrouped else { return }
        let isTen = number.end - start == 2 && holdsTen(at: start)
        if let power = exponent(at: number.end, afterTen: isTen) {
            guard let value = raised(base, to: power.value) else { return }
            number.value = value
            number.end = power.end
            return
        }
        let mark = skipSpaces(number.end, atMost: 1)
        switch scalar(at: mark).code {
        case 0xD7, 0x2A, 0x78, 0x58, 0x22C5, 0xB7, 0xFF0A: break  // × * x X ⋅ · ＊
        default: return
        }
        let ten = skipSpaces(mark + scalar(at: mark).length, atMost: 1)
        guard holdsTen(at: ten), let power = exponent(at: ten + 2, afterTen: true),
            let value = base.scaled(byPowerOfTen: power.value)
        else { return }
        number.value = value
        number.end = power.end
        number.hasPoint = true
    }

    /// The exponent at an offset: ^8, ^-3, and behind ten ⁸ and ⁻³ too.
    private func exponent(at offset: Int, afterTen: Bool) -> (value: Int, end: Int)? {
        var index = offset
        let isRaised = scalar(at: index).code != 0x5E
        if !isRaised { index += 1 }
        guard !isRaised || afterTen else { return nil }
        let sign = scalar(at: index)
        var isNegative = isRaised ? sign.code == 0x207B : sign.code == 0x2D || sign.code == 0x2212
        if isNegative || !isRaised && sign.code == 0x2B || isRaised && sign.code == 0x207A { index += sign.length }
        // 1.5^--2: two signs, as formulas print a negated exponent.
        if isNegative, scalar(at: index).code == sign.code {
            isNegative = false
            index += sign.length
        }
        var value = 0
        var digits = 0
        while digits < 3 {
            let next = scalar(at: index)
            guard
                let digit = isRaised
                    ? Self.raisedDigit(next.code) : next.code &- 0x30 < 10 ? Int(next.code) - 0x30 : nil
            else { break }
            value = value * 10 + digit
            digits += 1
            index += next.length
        }
        let next = scalar(at: index).code
        guard digits > 0, value < 100, next &- 0x30 >= 10, next != 0x5E, isRaised || !isASCIILetter(next) else {
            return nil
        }
        return (isNegative ? -value : value, index)
    }

    private func holdsTen(at offset: Int) -> Bool { holds("1", at: offset) && holds("0", at: offset + 1) }

    private static func raisedDigit(_ code: UInt32) -> Int? {
        switch code {
        case 0xB9: 1
        case 0xB2: 2
        case 0xB3: 3
        case 0x2070, 0x2074...0x2079: Int(code) - 0x2070
        default: nil
        }
    }

    private func raised(_ base: ExactDecimal, to power: Int) -> ExactDecimal? {
        var result: ExactDecimal? = ExactDecimal(1)
        for _ in 0..<abs(power) { result = result?.multiplied(by: base) }
        return power < 0 ? result.flatMap { $0.isZero ? nil : ExactDecimal(1).divided(by: $0) } : result
    }
}
