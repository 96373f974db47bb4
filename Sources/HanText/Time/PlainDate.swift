/// A date in Arabic digits of either width that stands alone: 3日, 3月5日, 2024年3月, with nothing before or behind that more of a time
/// is made of.
///
/// Most dates of a text are such ones. The rules of ``DateScanner``, ``TimeScanner`` and ``TimeResolver`` come to the same for
/// them in many more steps; a test holds the two together.
struct PlainDate {
    /// Year, month and day, as far as they are given; no year stands right before a day.
    var stated: StatedTime
    var end: Int

    /// Date or period, as of any time.
    var kind: NumericFact.Kind { stated.day == nil && stated.year == nil ? .period : .date }
}

/// Reads ``PlainDate``.
///
/// In: the bytes and where digits stand. Out: the date, or nothing where anything around it asks for the rules. Costs: a step
/// for each digit and a look at the characters before and behind.
final class PlainDateReader: Sendable {
    /// What the words that a rule looks for before a date end with: 公元, 康熙, 截至, 约, 连续.
    private let leaders: ScalarSet
    private let words: DateWords
    private let markers: BoundMarkers
    /// What anything begins with that a rule looks for behind a date.
    private let followers: ScalarSet
    private let weekNames: PhraseTrie

    init(dates: DateWords, times: TimeScanner, markers: BoundMarkers) {
        words = dates
        self.markers = markers
        let endings = dates.dateLeaders + [markers.endings]
        let beginnings = dates.dateFollowers
        leaders = ScalarSet(
            Self.blanks + (0..<0x10000).filter { scalar in endings.contains { $0.hasBit(Int(scalar)) } })
        // More of the number or another one, 代, 版 and 份, and what goes on with a time.
        followers = ScalarSet(
            Self.blanks + "0123456789０１２３４５６７８９代版份".unicodeScalars.map(\.value)
                + (0..<0x10000).filter { scalar in
                    beginnings.contains { $0.hasBit(Int(scalar)) }
                        || times.mayGoOn(with: scalar) && !TimeElements.isComma(scalar)
                })
        weekNames = times.words.weekNames
    }

    private static let blanks: [UInt32] = [0x20, 0xA0, 0x3000]

    /// The plain date whose first number is all that stands from `start` to `end`, with 年, 月 or 日 behind it.
    @inline(__always)
    func date(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, before unit: UInt32, notBefore limit: Int
    ) -> PlainDate? {
        guard unit == 0x5E74 || unit == 0x6708 || unit == 0x65E5, end &- start <= 4 || bytes[start] == 0xEF else {
            return nil
        }
        return date(in: bytes, from: start, to: end, unit, notBefore: limit)
    }

    @inline(never)
    private func date(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ unit: UInt32, notBefore limit: Int
    ) -> PlainDate? {
        guard let first = Self.number(in: bytes, at: start), first.end == end,
            !leaders.contains(bytes.inlinedCodePoint(before: start).value)
                || !isLed(in: bytes, at: start, notBefore: limit)
        else { return nil }
        var time = StatedTime()
        var end = end + 3
        switch unit {
        case 0x5E74:  // 年
            guard first.digits == 4, (1000...2999).contains(first.value) else { return nil }
            time.year = first.value
            if let month = Self.number(in: bytes, at: end), bytes.hasPrefix("月", at: month.end) {
                guard takeMonth(month, &time, &end, in: bytes) else { return nil }
            } else if DateNumber.countsYears(first.value, in: bytes, from: start, past: end) {
                return nil
            }
        case 0x6708:  // 月
            guard takeMonth(first, &time, &end, in: bytes) else { return nil }
        default:  // 日
            guard first.isDay else { return nil }
            time.day = first.value
        }
        return goesOn(in: bytes, at: end) ? nil : PlainDate(stated: time, end: end)
    }

    /// Whether a word that says something of a date, or a blank that may stand behind one, ends at an offset.
    private func isLed(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, notBefore limit: Int) -> Bool {
        Self.blanks.contains(bytes.codePoint(before: start).value)
            || words.until(in: bytes, endingAt: start, notBefore: limit) != nil
            || words.era(in: bytes, endingAt: start, notBefore: limit) != nil
            || words.isDuration(in: bytes, from: start, past: bytes.count, notBefore: limit)
            || markers.marker(in: bytes, endingAt: start, notBefore: limit) != nil
    }

    /// Takes a month and the day behind it; `false` where there is no such month or day.
    private func takeMonth(
        _ month: Number, _ time: inout StatedTime, _ end: inout Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard month.digits <= 2, (1...12).contains(month.value) else { return false }
        time.month = month.value
        end = month.end + 3
        if let day = Self.number(in: bytes, at: end), bytes.hasPrefix("日", at: day.end) {
            guard day.isDay else { return false }
            time.day = day.value
            end = day.end + 3
        }
        return true
    }

    /// Whether more of a time, or a word that makes something else of the date, may stand at an offset.
    private func goesOn(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let next = bytes.inlinedCodePoint(at: offset)
        // Behind a comma a weekday alone.
        return followers.contains(next.value)
            || TimeElements.isComma(next.value)
                && weekNames.mayMatch(in: bytes, at: bytes.skippingBlanks(from: offset + next.length))
    }

    private struct Number {
        var value: Int
        var digits: Int
        var end: Int

        var isDay: Bool { digits <= 2 && value >= 1 && value <= 31 }
    }

    /// Up to four digits, all of one width.
    @inline(__always)
    private static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Number? {
        if start < bytes.count, bytes[start] == 0xEF { return fullWidthNumber(in: bytes, at: start) }
        var end = start
        var value = 0
        while end < bytes.count, bytes[end] &- 0x30 < 10 {
            value = value &* 10 &+ Int(bytes[end] &- 0x30)
            end &+= 1
            if end &- start > 4 { return nil }
        }
        return end > start ? Number(value: value, digits: end &- start, end: end) : nil
    }

    /// The same in full-width digits: ３月５日.
    @inline(never)
    private static func fullWidthNumber(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Number? {
        var number = Number(value: 0, digits: 0, end: start)
        while case let digit = bytes.codePoint(at: number.end).value &- 0xFF10, digit < 10 {
            number.value = number.value &* 10 &+ Int(digit)
            number.digits &+= 1
            number.end &+= 3
            if number.digits > 4 { return nil }
        }
        return number.digits > 0 ? number : nil
    }
}

extension FactScan {
    /// Makes a figure of the plain date that begins with a numeral; gives where it ends, `nil` where none does.
    @inline(__always)
    func takePlainDate(_ numeral: ScannedNumeral, before next: UInt32) -> Int? {
        let (start, end) = (numeral.start, numeral.end)
        // Right behind another figure it may say it again (``isRepeated``).
        guard takesPlainDates, start > last.end || last.end == 0,
            let date = borrowed.plainDates._withUnsafeGuaranteedRef({
                $0.date(in: bytes, from: start, to: end, before: next, notBefore: limit)
            })
        else { return nil }
        append(date, startingAt: start)
        return date.end
    }

    @inline(never)
    private func append(_ date: PlainDate, startingAt start: Int) {
        timeContext.advance(to: start, in: bytes)
        let draft = beginDraft(start, date.end, date.kind)
        draft.period = StatedPeriod(start: date.stated)
        let value = borrowed.resolver._withUnsafeGuaranteedRef { $0.value(of: date, in: &timeContext) }
        append(draft, value: value)
    }
}

extension TimeResolver {
    /// The value of a plain date, as ``value(of:in:)`` has it for any time.
    func value(of date: PlainDate, in context: inout TimeContext) -> TimeValue {
        let stated = date.stated
        let unknown = TimeValue(.none, grain: nil, isVague: false)
        let base = stated.year == nil ? context.base : nil
        guard let year = stated.year ?? base?.year, (-9000...9000).contains(Self.astronomical(year)) else {
            return unknown
        }
        // A day alone is of the month that it counts from.
        let month = stated.day == nil ? 1 : base?.month ?? 1
        var first = stated.month.map { CivilDate(Self.astronomical(year), $0) } ?? CivilDate(year, month)
        guard let day = stated.day else {
            let end = first.adding(months: stated.month == nil ? 12 : 1)
            let grain: TimeGrain = stated.month == nil ? .year : .month
            let days = (start: first.days, end: end.days)
            context.note(Interval(start: days.start * Self.day, end: days.end * Self.day, grain: grain))
            if stated.year != nil { context.note(first, hasYear: true, endingAt: date.end) }
            return TimeValue(.days(Int32(days.start), Int32(days.end)), grain: grain, isVague: false)
        }
        first.day = day
        guard first.exists else { return unknown }
        if stated.month != nil { context.note(first, hasYear: stated.year != nil, endingAt: date.end) }
        return TimeValue(.day(Int32(first.days)), grain: .day, isVague: false)
    }
}
