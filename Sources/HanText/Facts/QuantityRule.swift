/// From a number to a quantity: what stands around it, its unit and its kind.
extension FactScan {
    /// Reads the figure that a numeral makes into a draft that starts with it; `false` where it makes none (a rejection is
    /// kept then).
    func readQuantity(of numeral: ScannedNumeral, into draft: FactDraft) -> Bool {
        let first = bytes.codePoint(at: numeral.start).value
        let isArabic = first &- 0x30 < 10 || first &- 0xFF10 < 10 || first == 0x2D || first == 0x2212 || first == 0xFF0D
        draft.lower = numeral.lower
        draft.upper = numeral.upper
        draft.bound = numeral.bound

        attachUnit(to: draft, numeral, isArabic: isArabic)
        if let reason = lexicalReason(of: draft, numeral, isArabic: isArabic) {
            reject(numeral.start, numeral.end, reason)
            return false
        }
        if let finding = named(numeral, hasUnit: draft.hasUnit, isArabic: isArabic) {
            reject(numeral.start, finding.end, finding.reason)
            return false
        }
        if draft.hasUnit {
            attachParts(to: draft)
            attachBoundsAfter(to: draft)
            attachPer(to: draft)
            attachBoundsBefore(to: draft)
            takeTimes(into: draft)
            if draft.kind == .duration { makePeriod(of: draft) }
        } else {
            attachBoundsAfter(to: draft)
            attachBoundsBefore(to: draft)
        }
        makeOrdinal(of: draft, numeral)
        if let reason = emptiness(of: draft, numeral, isArabic: isArabic) {
            reject(numeral.start, numeral.end, reason)
            return false
        }
        return true
    }

    private func named(_ numeral: ScannedNumeral, hasUnit: Bool, isArabic: Bool) -> IdentifierRules.Finding? {
        guard isArabic else {
            return numeral.kind == .digits && !hasUnit
                ? IdentifierRules.Finding(end: numeral.end, reason: .identifier) : nil
        }
        var start = numeral.start
        let first = bytes.codePoint(at: start)
        // The sign of S-26 belongs to the name.
        if first.value == 0x2D || first.value == 0x2212 || first.value == 0xFF0D { start += first.length }
        let isPlain = numeral.kind == .cardinal || numeral.kind == .digits || numeral.kind == .range
        // Most numbers touch nothing that a name goes on with.
        guard mayEnd(.name, at: start) || mayBegin(.name, at: numeral.end) else {
            return isPlain && !hasUnit
                ? IdentifierRules.longNumber(digitCount(start, numeral.end), endingAt: numeral.end) : nil
        }
        return borrowed.identifiers._withUnsafeGuaranteedRef {
            $0.finding(
                in: bytes, start: start, end: numeral.end, notBefore: limit, digits: digitCount(start, numeral.end),
                hasUnit: hasUnit, isPlain: isPlain, code: &code)
        }
    }

    private func digitCount(_ start: Int, _ end: Int) -> Int {
        var count = 0
        var offset = start
        while offset < end, count < 40 {
            if bytes[offset] &- 0x30 < 10 {
                count += 1
                offset += 1
                continue
            }
            let next = bytes.codePoint(at: offset)
            guard next.value &- 0x30 < 10 || next.value &- 0xFF10 < 10 else { return 0 }
            count += 1
            offset += next.length
        }
        return count
    }
}

extension FactDraft {
    /// Whether a unit, a currency or a part of the number says what is counted.
    var hasUnit: Bool {
        if case .none = unit { return false }
        return true
    }
}
