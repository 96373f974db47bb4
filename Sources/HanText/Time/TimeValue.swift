/// From a match to what is returned: ISO 8601, grain and vagueness.
struct TimeValue: Sendable {
    /// The date, interval, duration or recurrence.
    var time: PlainTime
    var grain: TimeGrain?
    var isVague: Bool

    init(_ time: PlainTime, grain: TimeGrain?, isVague: Bool) {
        self.time = time
        self.grain = grain
        self.isVague = isVague
    }

    /// The same from a text in ISO 8601.
    init(iso: String?, grain: TimeGrain?, isVague: Bool) { self.init(PlainTime(iso), grain: grain, isVague: isVague) }
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
            return TimeValue(Self.bounds(same, match).time, grain: same.grain, isVague: isVague)
        }
        context.note(match.near, near, endingAt: match.end)
        guard let far = match.far else {
            return TimeValue(Self.bounds(near, match).time, grain: near.grain, isVague: isVague)
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
        let bounds = TimeBounds(.between(near.start, end.end), near.grain, to: end.grain)
        return TimeValue(bounds.time, grain: near.grain, isVague: isVague)
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

    /// What a match with its modifiers covers of an interval.
    private static func bounds(_ interval: Interval, _ match: TimeMatch) -> TimeBounds {
        let grain = interval.grain
        switch match.modifier {
        case .since: return TimeBounds(.since(interval.start), grain)
        case .after:
            // 9月9日之后 counts the day itself in, 2018年之后 not the year.
            return TimeBounds(.since(isClock(grain) || grain == .day ? interval.start : interval.end), grain)
        case .before:
            // 年底前 and 月底前 are before the year or month is over.
            let isLate = match.near.stated.part == .late || match.near.edge == .late
            return TimeBounds(.until(isLate ? interval.end : interval.start), grain)
        case .until: return TimeBounds(.until(isClock(grain) ? interval.start : interval.end), grain)
        case .none: break
        }
        if grain == .day { return TimeBounds(.point(interval.start), grain) }
        if grain == .second || (grain == .hour || grain == .minute) && interval.end - interval.start <= 3600 {
            return TimeBounds(.point(interval.start), grain, zone: match.near.zone)
        }
        return TimeBounds(.between(interval.start, interval.end), grain)
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
