/// A run of Han digits: 三, 七八, 二〇二四.
struct HanDigitRun {
    var end: Int
    var count = 0
    var leadingZeros = 0
    /// Values of the first, last and last but one digit.
    var first: UInt8 = 0
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    var lastIsPair = false
    var hasFinancial = false
    var hasUnambiguous = false
    private var hasSpokenOne = false
    private var digits = ExactDecimalDigits()

    /// The number that the digits make, `nil` where they are more than there is room for.
    var value: ExactDecimal? { digits.value }

    /// Two digits that stand for a range: 七八, 一两, 三五.
    var isJuxtaposed: Bool {
        guard count - leadingZeros == 2, beforeLast > 0, !hasFinancial, !hasSpokenOne else { return false }
        return last == beforeLast + 1 || (beforeLast == 3 && last == 5)
    }

    init(_ reader: NumeralReader, at start: Int) {
        end = start
        var isLeading = true
        while case let (kind, length) = reader.character(at: end), kind.isHanDigit {
            // 两 is a digit at the end of a run only (一两); before other digits it begins it (两三).
            if kind.category == .pairDigit, count > 0, !isPairAfterOne() { break }
            if isLeading, kind.value == 0 { leadingZeros += 1 } else { isLeading = false }
            if count == 0 { first = kind.value }
            beforeLast = last
            last = kind.value
            lastIsPair = kind.category == .pairDigit
            if kind.isFinancial { hasFinancial = true }
            if kind.category != .ambiguousDigit { hasUnambiguous = true }
            if kind.category == .spokenOne { hasSpokenOne = true }
            digits.append(kind.value, isFraction: false)
            count += 1
            end += length
        }
        if leadingZeros == count, count > 0 { hasUnambiguous = true }
    }

    private func isPairAfterOne() -> Bool { count == 1 && last == 1 || last == 0 }
}
