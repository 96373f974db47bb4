/// From a match to what is returned: ISO 8601, grain and vagueness.
struct TimeValue: Sendable {
    /// The date, interval, duration or recurrence in ISO 8601.
    var iso: String?
    var grain: TimeGrain?
    var isVague: Bool
}

extension TimeResolver {
    /// The value of a match, in the order of the text: the context remembers dates for those after them.
    func value(of match: TimeMatch, in context: inout TimeContext) -> TimeValue {
        let isVague = match.near.vague != nil || match.near.duration.isVague
        if let every = match.every {
            // 节假日 come round at no distance that could be told.
            guard every.longest != nil else { return TimeValue(iso: nil, grain: .day, isVague: false) }
            return TimeValue(iso: "R/" + every.iso, grain: Self.grain(of: every), isVague: every.isVague)
        }
        guard var near = interval(of: match.near, from: context.anchor(for: match.near)) else {
            return TimeValue(iso: match.far == nil ? Self.clockOnly(match.near) : nil, grain: nil, isVague: isVague)
        }
        if match.near.isNow, !context.hasClock {
            near = Interval(start: near.start, end: near.start + Self.day, grain: .day)
        }
        if match.near.isSamePeriod, let same = samePeriod(match.near, context.period) {
            return TimeValue(iso: Self.iso(same, match), grain: same.grain, isVague: isVague)
        }
        context.note(match.near, near, endingAt: match.end)
        guard let far = match.far else {
            return TimeValue(iso: Self.iso(near, match), grain: near.grain, isVague: isVague)
        }
        guard var end = farInterval(far, near, match.near, in: context) else {
            return TimeValue(iso: nil, grain: near.grain, isVague: isVague)
        }
        if Self.isClock(end.grain) {
            if end.start <= near.start, far.level == .clock, far.stated.day == match.near.stated.day {
                end.start += end.start + 43_200 > near.start ? 43_200 : 86_400
            }
            end.end = end.start
        }
        guard end.end > near.start else { return TimeValue(iso: nil, grain: near.grain, isVague: isVague) }
        context.note(match.near, Interval(start: near.start, end: end.end, grain: .part), endingAt: match.end)
        let iso = DateText.make { text in
            text.putBound(near.start, near.grain)
            text.put("/")
            text.putBound(end.end, end.grain)
        }
        return TimeValue(iso: iso, grain: near.grain, isVague: isVague)
    }

    /// 去年同期 behind a period: the same months of that year; `nil` without one, or where the year isn't told from it.
    private func samePeriod(_ parts: TimeParts, _ period: Interval?) -> Interval? {
        guard let period, let offset = parts.yearOffset, parts.stated.month == nil else { return nil }
        func moved(_ instant: Int) -> Int {
            CivilDate(days: TimeFormat.floorDivide(instant, Self.day)).adding(months: 12 * offset).days * Self.day
        }
        return Interval(start: moved(period.start), end: moved(period.end), grain: period.grain)
    }

    /// The far end of a range; 11月至次年3月 without its 次年 ends in the year after.
    private func farInterval(
        _ far: TimeParts, _ near: Interval, _ nearParts: TimeParts, in context: TimeContext
    ) -> Interval? {
        let end = interval(of: far, from: context.anchor(for: far))
        // 廿八至初六 ends in the lunar month after.
        if let found = end, found.end <= near.start, far.stated.isLunar, far.stated.month == nil {
            return interval(of: far, from: near.start + 15 * Self.day)
        }
        guard let found = end, found.end <= near.start, let month = far.stated.month,
            let first = nearParts.stated.month, month < first, far.stated.year == nearParts.stated.year,
            far.yearOffset == nearParts.yearOffset
        else { return end }
        var later = far
        if let year = far.stated.year {
            later.stated.year = year + 1
        } else {
            later.yearOffset = (far.yearOffset ?? 0) + 1
        }
        return interval(of: later, from: context.anchor(for: later))
    }

    private static func isClock(_ grain: TimeGrain) -> Bool { grain == .second || grain == .minute || grain == .hour }

    private static func iso(_ interval: Interval, _ match: TimeMatch) -> String {
        DateText.make { put(interval, match, to: &$0) }
    }

    private static func put(_ interval: Interval, _ match: TimeMatch, to text: inout DateText) {
        let grain = interval.grain
        switch match.modifier {
        case .since:
            text.putBound(interval.start, grain)
            return text.put(text: "/..")
        case .after:
            // 9月9日之后 counts the day itself in, 2018年之后 not the year.
            text.putBound(isClock(grain) || grain == .day ? interval.start : interval.end, grain)
            return text.put(text: "/..")
        case .before:
            // 年底前 and 月底前 are before the year or month is over.
            let isLate = match.near.stated.part == .late || match.near.edge == .late
            text.put(text: "../")
            return text.putBound(isLate ? interval.end : interval.start, grain)
        case .until:
            text.put(text: "../")
            return text.putBound(isClock(grain) ? interval.start : interval.end, grain)
        case .none: break
        }
        if grain == .second {
            text.putDateTime(interval.start, .second)
            return text.putZone(match.near.zone)
        }
        text.putBound(interval.start, grain)
        if grain == .day { return }
        if grain == .hour || grain == .minute, interval.end - interval.start <= 3600 {
            return text.putZone(match.near.zone)
        }
        text.put("/")
        text.putBound(interval.end, grain)
    }

    /// A clock time without a day: `T15:30`.
    private static func clockOnly(_ parts: TimeParts) -> String? {
        guard let hour = parts.stated.hour, hour <= 24, parts.stated.month == nil, parts.stated.day == nil,
            parts.stated.year == nil, parts.dayOffset == nil, parts.weekday == nil, parts.shift == nil,
            parts.yearOffset == nil, parts.monthOffset == nil, parts.weekOffset == nil, parts.holiday == nil
        else { return nil }
        let second = hour * 3600 + (parts.stated.minute ?? 0) * 60 + (parts.stated.second ?? 0)
        return DateText.make { text in
            text.put("T")
            text.putClock(second, parts.stated.second == nil ? .minute : .second)
        }
    }

    static func grain(of duration: StatedDuration) -> TimeGrain? {
        switch duration.shortest {
        case .century: .century
        case .year: .year
        case .quarter: .quarter
        case .month: .month
        case .week: .week
        case .day: .day
        case .hour: .hour
        case .quarterHour, .minute: .minute
        case .second: .second
        case nil: nil
        }
    }
}
