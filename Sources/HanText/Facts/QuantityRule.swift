/// From a number to a quantity: what stands around it, its unit and its kind.
extension FactScan {
    /// Reads the figure that a numeral makes into a draft that starts with it; `false` where it makes none (a rejection is
    /// kept then). `first` is the scalar that the numeral begins with.
    func readQuantity(of numeral: ScannedNumeral, first: UInt32, into draft: FactDraft) -> Bool {
        let isSigned = Self.isMinus(first)
        let isArabic = first &- 0x30 < 10 || first &- 0xFF10 < 10 || isSigned
        draft.lower = numeral.lower
        draft.upper = numeral.upper
        draft.bound = numeral.bound

        attachUnit(to: draft, numeral, isArabic: isArabic)
        if let reason = lexicalReason(of: draft, numeral, isArabic: isArabic) {
            reject(numeral.start, numeral.end, reason)
            return false
        }
        // The sign of S-26 belongs to the name.
        let digits = isSigned ? numeral.start + UTF8Scalar.length(of: first) : numeral.start
        if isArabic {
            if let finding = named(numeral, from: digits, hasUnit: draft.hasUnit) {
                reject(numeral.start, finding.end, finding.reason)
                return false
            }
        } else if numeral.kind == .digits, !draft.hasUnit {
            reject(numeral.start, numeral.end, .identifier)
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

    private static func isMinus(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2212 || scalar == 0xFF0D }

    /// Why a number in Arabic digits, which begin at `start`, names something.
    @inline(__always)
    private func named(_ numeral: ScannedNumeral, from start: Int, hasUnit: Bool) -> IdentifierRules.Finding? {
        let isPlain = numeral.kind == .cardinal || numeral.kind == .digits || numeral.kind == .range
        // Most numbers touch nothing that a name goes on with.
        guard mayEnd(.name, at: start) || mayBegin(.name, at: numeral.end) else {
            return isPlain && !hasUnit
                ? IdentifierRules.longNumber(digitCount(start, numeral.end), endingAt: numeral.end) : nil
        }
        return identifier(from: start, to: numeral.end, hasUnit: hasUnit, isPlain: isPlain)
    }

    @inline(never)
    private func identifier(from start: Int, to end: Int, hasUnit: Bool, isPlain: Bool) -> IdentifierRules.Finding? {
        borrowed.identifiers._withUnsafeGuaranteedRef {
            $0.finding(
                in: bytes, start: start, end: end, notBefore: limit, digits: digitCount(start, end),
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
    @inline(__always)
    var hasUnit: Bool { unit.source != .none }
}
