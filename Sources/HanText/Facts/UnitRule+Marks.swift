/// Units that stand before their number or are no more than a mark: 米九, 5", 月薪12k.
extension FactScan {
    /// 米九 for one metre and ninety, as heights of people are told.
    func takeHeight(of draft: FactDraft, _ numeral: ScannedNumeral) -> Bool {
        guard numeral.end - numeral.start == 3, numeral.form == .han, numeral.kind == .cardinal,
            let digit = numeral.lower?.integer, (5...9).contains(digit),
            bytes.hasSuffix("米", endingAt: numeral.start), numeral.start - 3 >= limit,
            let match = tables.units.match(in: bytes, at: numeral.start - 3), match.length == 3
        else { return false }
        switch bytes.codePoint(before: numeral.start - 3).value {
        case 0..<0x3400, 0xF000..., 0x9AD8, 0x7EA6, 0x8FD1, 0x8FBE, 0x903E: break  // a mark, or 高 约 近 达 逾
        default: return false
        }
        switch bytes.codePoint(at: numeral.end).value {
        case 0..<0x3400, 0xF000...: break
        default: return false
        }
        draft.start = numeral.start - 3
        draft.numberStart = draft.start
        draft.lower = ExactDecimal(word: UInt64(10 + digit), exponent: -1)
        draft.kind = .length
        draft.unit = .table(match, at: draft.start, dimension: .length)
        return true
    }

    /// Whether a straight quotation mark behind a number is feet or inches: it closes no quotation of its line, and no degrees,
    /// minutes or seconds (31°14'22", 3'25") are told with it.
    func isFeetOrInches(at offset: Int, length: Int, numberStart: Int) -> Bool {
        let before = bytes.codePoint(before: numberStart).value
        let after = bytes.codePoint(at: offset + length).value
        if [0xB0, 0x27, 0x22, 0x2032].contains(before) || after == 0x22 || after == 0x27 || after &- 0x30 < 10
            || after < 0x80 && isLetter(UInt8(after))
        {
            return false
        }
        var marks = 0
        var index = offset - 1
        while index >= 0, offset - index < 160, bytes[index] != 0x0A {
            if bytes[index] == bytes[offset] { marks += 1 }
            index -= 1
        }
        return marks % 2 == 0
    }

    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
