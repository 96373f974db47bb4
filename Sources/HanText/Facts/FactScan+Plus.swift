/// Numbers with a plus sign for an open end: 100+城市, 1000＋家门店.
extension FactScan {
    /// The number with the sign behind it, where what is counted follows; `nil` for a sum (232+早餐28) or a name (P6+).
    func openEnded(_ numeral: ScannedNumeral) -> ScannedNumeral? {
        guard numeral.bound == .exact, numeral.scale == .none, numeral.rangeForm == .none, numeral.kind == .cardinal,
            let value = numeral.lower, bytes[numeral.start] &- 0x30 < 10,
            !IdentifierRules.isLetter(bytes.codePoint(before: numeral.start).value)
        else { return nil }
        var open = numeral
        open.end += bytes.codePoint(at: numeral.end).length
        open.numberEnd = open.end
        open.bound = .over
        let next = bytes.codePoint(at: open.end).value
        guard isHan(next) else { return nil }
        // 的 or a measure word, or a noun behind a round number.
        let isRound = value >= ExactDecimal(10) && (value.scaled(byPowerOfTen: -1)?.isInteger ?? false)
        return next == 0x7684 || unit(at: open.end) != nil || isRound ? open : nil
    }
}
