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
        if let duration = durations.duration(in: bytes, at: past), !duration.value.countsWorkdays {
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
            match.end = point.far == nil ? listEnd(of: point, in: bytes) : point.end
        }
        if match.end > end || inside.weekday != nil { takeRange(of: &match, in: bytes) }
        return match
    }

    /// 每逢周末, 每逢春节, and 逢周一 at the head of a clause: what comes round by the week, month or year.
    func occasion(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, past: Int) -> TimeMatch? {
        let before = bytes.codePoint(before: offset).value
        let isEvery = bytes.hasPrefix("每", at: offset)
        if isEvery, let days = words.word(in: bytes, at: past), days.kind == .dayOff {
            return TimeMatch(start: offset, end: past + days.length, near: TimeParts(), every: StatedDuration())
        }
        guard isEvery || before < 0x3400 || before >= 0xF000,
            let point = elements.point(in: bytes, at: past), point.far == nil, point.parts.stated.year == nil,
            point.parts.yearOffset == nil, point.parts.dayOffset == nil, point.parts.shift == nil
        else { return nil }
        let parts = point.parts
        var every = StatedDuration()
        var end = point.end
        if parts.weekday != nil, parts.ordinal == nil, parts.stated.month == nil {
            every[.week] = 1000
            end = weekdaysEnd(in: bytes, at: point.end)
        } else if parts.holiday != nil || parts.solarTerm != nil || parts.stated.month != nil
            || parts.stated.part != nil
        {
            every[.year] = 1000
        } else if parts.stated.day != nil {
            every[.month] = 1000
            end = listEnd(of: point, in: bytes)
        } else {
            return nil
        }
        return TimeMatch(start: offset, end: end, near: parts, every: every)
    }

    /// Where the list ends that goes on with the unit of the day or month read: 每月5日和20日, 每年3月、9月.
    private func listEnd(of point: TimeElements.Point, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let unit = bytes.codePoint(before: point.end)
        let isDay = TimeElements.isDayUnit(unit.value)
        guard point.parts.stated.hour == nil, isDay || unit.value == 0x6708 else { return point.end }
        var end = point.end
        // A month has no more days to list.
        for _ in 0..<31 {
            let mark = bytes.codePoint(at: end).value
            // 、 和 及 与 與
            guard mark == 0x3001 || mark == 0x548C || mark == 0x53CA || mark == 0x4E0E || mark == 0x8207,
                let number = DateNumber(in: bytes, at: end + 3), (1...(isDay ? 31 : 12)).contains(number.value),
                bytes.codePoint(at: number.end).value == unit.value
            else { break }
            end = number.end + unit.length
        }
        return end
    }

    /// 工作日三点: the clock of every workday; nothing of a workday that is counted (两个工作日), denied or named alone.
    func workdays(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, past: Int) -> TimeMatch? {
        let before = bytes.codePoint(before: offset).value
        // 个 個 非 首 末 该 該 当 當 次 的
        let others: [UInt32] = [0x4E2A, 0x500B, 0x975E, 0x9996, 0x672B, 0x8BE5, 0x8A72, 0x5F53, 0x7576, 0x6B21, 0x7684]
        guard !others.contains(before) else { return nil }
        var every = StatedDuration()
        every[.day] = 1000
        if offset == 0, past == bytes.count {
            return TimeMatch(start: offset, end: past, near: TimeParts(), every: every)
        }
        return clock(ofEvery: every, in: bytes, from: offset, at: past)
    }

    /// The part of the day or clock behind the days that it comes round on.
    private func clock(
        ofEvery every: StatedDuration, in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, at past: Int
    ) -> TimeMatch? {
        guard elements.beginsDayPartOrClock(in: bytes, at: past) else { return nil }
        var inside = TimeParts()
        inside.level = .day
        guard let point = elements.point(in: bytes, at: past, after: inside) else { return nil }
        var match = TimeMatch(start: offset, end: point.end, near: point.parts, every: every)
        takeRange(of: &match, in: bytes)
        return match
    }

    /// 非工作日 and 节假日 at the head of a clause and before a clock, or as the whole text; 非工作日 before other words too. They
    /// come round at no regular distance.
    func daysOff(_ word: TimeWords.Entry, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, past: Int) -> TimeMatch?
    {
        let before = bytes.codePoint(before: offset).value
        // 在 于 和 及 或
        let isFree = before < 0x3400 || before >= 0xF000 || [0x5728, 0x4E8E, 0x548C, 0x53CA, 0x6216].contains(before)
        guard isFree else { return nil }
        if let match = clock(ofEvery: StatedDuration(), in: bytes, from: offset, at: past) { return match }
        let isWhole = offset == 0 && past == bytes.count
        let behind: StaticString = "内 內 前 后 後 期 之 的 以 间 間 里 裡 中 安排 制度 标准 標準 加班"
        guard isWhole || word.payload == 0 && bytes.prefix(of: behind, at: past, end: bytes.count) == nil else {
            return nil
        }
        return TimeMatch(start: offset, end: past, near: TimeParts(), every: StatedDuration())
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
