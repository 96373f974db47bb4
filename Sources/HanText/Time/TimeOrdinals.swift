/// Reads ordinals inside a year or month: 第三周, 第二个星期日, 最后一天, 前七个月, 首8月, 首月, 第8个月.
struct TimeOrdinals: Sendable {
    struct Found {
        /// Negative from the end.
        var ordinal: Int
        var counted: TimeParts.Counted
        /// Whether the first (or last) that many are meant, not that one.
        var takesAll: Bool
        var weekday: Int?
        var end: Int
    }

    private enum Lead { case ordinal, first, last, firstMany, lastMany }

    func ordinal(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, weekNames: PhraseTrie) -> Found? {
        guard let lead = lead(in: bytes, at: offset) else { return nil }
        var next = bytes.skippingBlanks(from: lead.end)
        var count = 1
        if let number = DateNumber(in: bytes, at: next) {
            count = number.value
            next = number.end
        } else if bytes.hasPrefix("两", at: next) || bytes.hasPrefix("兩", at: next) {
            count = 2
            next += 3
        } else if lead.kind != .first {
            return nil
        }
        guard (1...366).contains(count) else { return nil }
        next = bytes.skippingBlanks(from: next)
        let hasMeasure = bytes.hasPrefix("个", at: next) || bytes.hasPrefix("個", at: next)
        if hasMeasure { next = bytes.skippingBlanks(from: next + 3) }
        let isFromEnd = lead.kind == .last || lead.kind == .lastMany
        var found = Found(
            ordinal: isFromEnd ? -count : count, counted: .day,
            takesAll: lead.kind == .firstMany || (lead.kind == .first || isFromEnd) && count > 1, end: next)
        if let name = weekNames.longestMatch(in: bytes, at: next) {
            found.end = next + name.length
            found.counted = .week
            if let weekday = TimeElements.weekday(bytes, at: found.end), hasMeasure || weekday < 8 {
                found.counted = .weekday
                found.weekday = weekday
                found.end += 3
            }
            return found
        }
        switch bytes.codePoint(at: next).value {
        case 0x5929, 0x65E5: found.counted = .day  // 天 日
        case 0x6708: found.counted = .month  // 月
        case 0x5E74: found.counted = .year  // 年
        default: return nil
        }
        found.end = next + 3
        return found
    }

    private func lead(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (kind: Lead, end: Int)? {
        if bytes.hasPrefix("第", at: offset) { return (.ordinal, offset + 3) }
        if bytes.hasPrefix("首", at: offset) { return (.first, offset + 3) }
        if bytes.hasPrefix("前", at: offset) { return (.firstMany, offset + 3) }
        if bytes.hasPrefix("头", at: offset) || bytes.hasPrefix("頭", at: offset) { return (.firstMany, offset + 3) }
        if bytes.hasPrefix("最后", at: offset) || bytes.hasPrefix("最後", at: offset) { return (.lastMany, offset + 6) }
        if bytes.hasPrefix("后", at: offset) { return (.lastMany, offset + 3) }
        return nil
    }
}
