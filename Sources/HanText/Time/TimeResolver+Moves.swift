/// Durations that move a time, and clock times on their day.
extension TimeResolver {
    /// 2月13号的31天前 and 春节前三天: what is stated, moved by the duration.
    func movedFromStated(_ parts: TimeParts, anchor: Int?) -> Interval? {
        var stated = parts
        stated.movesStated = false
        stated.shift = nil
        guard let shift = parts.shift, let from = interval(of: stated, from: anchor) else { return nil }
        let duration = parts.duration
        if duration.countsWorkdays {
            let isBefore = shift == .ago || shift == .past || shift == .pastUnits
            let days = workdays(duration, shift, from: isBefore ? from.start : from.end - Self.day)
            guard var days, shift == .coming || shift == .comingUnits else { return days }
            days.start = from.end
            return days
        }
        let isClock = (duration.shortest ?? .day).rawValue > StatedDuration.Unit.day.rawValue
        switch shift {
        case .ago, .later:
            let start = duration.moving(from.start, by: shift == .ago ? -1 : 1)
            if isClock {
                return Interval(start: start, end: start, grain: duration.shortest == .hour ? .hour : .minute)
            }
            return Interval(start: start, end: start + from.end - from.start, grain: from.grain)
        case .past, .pastUnits, .coming, .comingUnits:
            let isBefore = shift == .past || shift == .pastUnits
            let near = isBefore ? from.start : from.end
            let far = duration.moving(near, by: isBefore ? -1 : 1)
            let grain: TimeGrain = abs(far - near) == Self.day ? .day : .part
            return Interval(start: min(near, far), end: max(near, far), grain: grain)
        }
    }

    func shifted(_ duration: StatedDuration, _ shift: TimeParts.Shift, from anchor: Int) -> Interval? {
        if duration.countsWorkdays { return workdays(duration, shift, from: anchor) }
        let shortest = duration.shortest ?? .day
        let isClock = shortest.rawValue > StatedDuration.Unit.day.rawValue
        let today = TimeFormat.floorDivide(anchor, Self.day) * Self.day
        switch shift {
        case .ago, .later:
            let instant = duration.moving(anchor, by: shift == .ago ? -1 : 1)
            if isClock { return Interval(start: instant, end: instant, grain: shortest == .second ? .second : .minute) }
            return whole(shortest, around: instant, isWhole: duration[shortest] % 1000 == 0)
        case .past:
            return isClock
                ? Interval(start: duration.moving(anchor, by: -1), end: anchor, grain: .part)
                : Interval(start: duration.moving(today, by: -1), end: today, grain: .part)
        case .coming:
            return isClock
                ? Interval(start: anchor, end: duration.moving(anchor, by: 1), grain: .part)
                : Interval(start: today, end: duration.moving(today, by: 1), grain: .part)
        case .pastUnits:
            let end = floored(anchor, to: shortest)
            return Interval(start: duration.moving(end, by: -1), end: end, grain: .part)
        case .comingUnits:
            let start = floored(anchor, to: shortest)
            return Interval(start: start, end: duration.moving(start, by: 1), grain: .part)
        }
    }

    /// The year, month or day that a duration's end falls in; of three and a half years the month.
    private func whole(_ unit: StatedDuration.Unit, around instant: Int, isWhole: Bool) -> Interval {
        let date = CivilDate(days: TimeFormat.floorDivide(instant, Self.day))
        let days: Days
        switch unit {
        case .century, .year:
            days =
                isWhole
                ? (CivilDate(date.year), CivilDate(date.year + 1), .year)
                : (CivilDate(date.year, date.month), CivilDate(date.year, date.month).adding(months: 1), .month)
        case .quarter where isWhole, .month where isWhole:
            days = (CivilDate(date.year, date.month), CivilDate(date.year, date.month).adding(months: 1), .month)
        default:
            days = (date, date.adding(days: 1), .day)
        }
        return Interval(start: days.start.days * Self.day, end: days.end.days * Self.day, grain: days.grain)
    }

    private func floored(_ instant: Int, to unit: StatedDuration.Unit) -> Int {
        let day = TimeFormat.floorDivide(instant, Self.day)
        let date = CivilDate(days: day)
        switch unit {
        case .century, .year: return CivilDate(date.year).days * Self.day
        case .quarter, .month: return CivilDate(date.year, date.month).days * Self.day
        case .week: return date.monday.days * Self.day
        case .day: return day * Self.day
        case .hour: return TimeFormat.floorDivide(instant, 3600) * 3600
        case .quarterHour, .minute: return TimeFormat.floorDivide(instant, 60) * 60
        case .second: return instant
        }
    }

    func clock(of parts: TimeParts, on date: Interval) -> Interval? {
        guard let hour = parts.stated.hour else {
            guard let part = parts.dayPart, date.grain == .day else { return date }
            return Interval(
                start: date.start + part.startHour * 3600, end: date.start + part.endHour * 3600, grain: .dayPart)
        }
        guard date.grain == .day, (0...29).contains(hour) else { return nil }
        let second = hour * 3600 + (parts.stated.minute ?? 0) * 60 + (parts.stated.second ?? 0)
        let grain: TimeGrain = parts.stated.second != nil ? .second : parts.stated.minute != nil ? .minute : .hour
        let length = grain == .second ? 1 : grain == .minute ? 60 : 3600
        return Interval(start: date.start + second, end: date.start + second + length, grain: grain)
    }
}
