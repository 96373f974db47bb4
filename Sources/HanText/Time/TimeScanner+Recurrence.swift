/// Recurrences (每周一) and pairs of neighbouring times (今明两年).
extension TimeScanner {
    /// 每周, 每两年, 每周一下午八点, 每年9月.
    ///
    /// With `skipsOne` (每隔一天, 隔周) the unit between is left out; 每隔两小时 is every two hours.
    func recurrence(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, past: Int, skipsOne: Bool
    ) -> TimeMatch? {
        var every = StatedDuration()
        var end = past
        if let duration = durations.duration(in: bytes, at: past) {
            every = duration.value
            end = duration.end
        } else if let unit = elements.periodUnit(in: bytes, at: past) {
            every[unit.unit] = 1000
            end = unit.end
        } else {
            return nil
        }
        if skipsOne, let unit = every.only, unit.rawValue <= StatedDuration.Unit.day.rawValue, every[unit] == 1000 {
            every[unit] = 2000
        }
        var match = TimeMatch(start: offset, end: end, near: TimeParts(), every: every)
        var inside = TimeParts()
        switch every.only {
        case .year: inside.level = .year
        case .month: inside.level = .month
        case .week:
            inside.level = .week
            if let weekday = TimeElements.weekday(bytes, at: end), !TimeElements.isCounted(bytes, at: end + 3, weekday)
            {
                inside.weekday = weekday
                inside.level = .day
                end = weekdaysEnd(in: bytes, at: end + 3)
                match.end = end
                match.near = inside
            } else if bytes.hasPrefix("工作日", at: end), elements.beginsDayPartOrClock(in: bytes, at: end + 9) {
                inside.level = .day
                end += 9
            }
        case .day: inside.level = .day
        default: return match
        }
        if let point = elements.point(in: bytes, at: end, after: inside) {
            match.near = point.parts
            match.end = point.end
        }
        if match.end > end || inside.weekday != nil { takeRange(of: &match, in: bytes) }
        return match
    }

    /// 工作日三点: the clock of every workday; nothing of a workday that is counted (两个工作日), denied or named alone.
    func workdays(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, past: Int) -> TimeMatch? {
        let before = bytes.codePoint(before: offset).value
        // 个 個 非 首 末 该 該 当 當 次 的
        let others: [UInt32] = [0x4E2A, 0x500B, 0x975E, 0x9996, 0x672B, 0x8BE5, 0x8A72, 0x5F53, 0x7576, 0x6B21, 0x7684]
        guard !others.contains(before), elements.beginsDayPartOrClock(in: bytes, at: past) else { return nil }
        var inside = TimeParts()
        inside.level = .day
        guard let point = elements.point(in: bytes, at: past, after: inside) else { return nil }
        var every = StatedDuration()
        every[.day] = 1000
        var match = TimeMatch(start: offset, end: point.end, near: point.parts, every: every)
        takeRange(of: &match, in: bytes)
        return match
    }

    /// Where the weekdays end of which the first is read: 每周一三五, 每周二、周四.
    private func weekdaysEnd(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        var end = offset
        while true {
            let mark = bytes.codePoint(at: end).value
            // 、 和 及 与
            let next = mark == 0x3001 || mark == 0x548C || mark == 0x53CA || mark == 0x4E0E ? end + 3 : end
            let bare = TimeElements.weekday(bytes, at: next).map { (weekday: $0, end: next + 3) }
            guard let found = elements.namedWeekday(in: bytes, at: next) ?? bare, found.weekday < 8,
                !TimeElements.isCounted(bytes, at: found.end, found.weekday),
                found.weekday < 7 || next > end
            else { return end }
            end = found.end
        }
    }

    /// 今明两年, 明后两天.
    func pair(_ word: TimeWords.Entry, at offset: Int) -> TimeMatch {
        var near = TimeParts()
        var far = TimeParts()
        if word.kind == .yearRange {
            near.level = .year
            near.yearOffset = word.payload - 1
            far = near
            far.yearOffset = word.payload
        } else {
            let (first, last): (Int, Int) =
                switch word.payload {
                case 2: (0, 1)
                case 3: (1, 2)
                case 4: (0, 2)
                default: (1, 3)
                }
            near.level = .day
            near.dayOffset = first
            far = near
            far.dayOffset = last
        }
        return TimeMatch(start: offset, end: offset + word.length, near: near, far: far)
    }
}
