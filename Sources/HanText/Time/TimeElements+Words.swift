/// The stage of the words: 去年, 下周三, 晚上, 春节, 上半年, 底 behind a month, 第三周.
extension TimeElements {
    /// Takes the word at `start` where it may follow what was read.
    func takeWord(
        _ point: inout Point, _ opening: Opening, _ known: TimeWords.Entry?, in bytes: UnsafeBufferPointer<UInt8>,
        at start: Int
    ) -> Bool {
        if opening.contains(.weekName), takeWeekday(&point, in: bytes, at: start) { return true }
        if opening.contains(.word), !DateWords.cutsYear(in: bytes, at: start),
            let word = known ?? words.word(in: bytes, at: start), take(word, &point, in: bytes, at: start)
        {
            return true
        }
        return opening.contains(.part) && takePart(&point, in: bytes, at: start)
            || opening.contains(.ordinal) && takeOrdinal(&point, in: bytes, at: start)
    }

    private func take(
        _ word: TimeWords.Entry, _ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        var parts = point.parts
        let end: Int?
        switch word.kind {
        case .year, .contextYear, .century, .quarter, .month, .contextMonth, .week, .weekend, .day, .contextDay:
            let follows = start > point.end && bytes.hasSuffix("的", endingAt: start)
            end = takeOffset(word, &parts, in: bytes, past: start + word.length, behindOf: follows)
        case .dayPart, .dayWithPart, .now, .vague:
            end = takeHour(word, &parts, in: bytes, from: start)
        default: end = takeName(word, &parts, in: bytes, from: start)
        }
        guard let end else { return false }
        point.parts = parts
        point.end = end
        return true
    }

    /// 周三, 星期天, 礼拜二; where a date stands before it, it only confirms the day.
    private func takeWeekday(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let parts = point.parts
        guard parts.level <= .week || (parts.level == .day && parts.weekday == nil && parts.weekOffset == nil),
            parts.ordinal == nil || parts.counted != .weekday,
            let found = namedWeekday(in: bytes, at: start), !Self.isCounted(bytes, at: found.end, found.weekday)
        else { return false }
        if parts.level < .day { point.parts.weekday = found.weekday }
        point.parts.level = .day
        point.end = found.end
        return true
    }

    /// （星期二） behind a date confirms its day.
    func takeBracketedWeekday(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let open = bytes.codePoint(at: start)
        guard open.value == 0x28 || open.value == 0xFF08, point.parts.level == .day, point.parts.weekday == nil,
            let found = namedWeekday(in: bytes, at: start + open.length)
        else { return false }
        let close = bytes.codePoint(at: found.end)
        guard close.value == 0x29 || close.value == 0xFF09 else { return false }
        point.end = found.end + close.length
        return true
    }

    /// The weekday with 周, 星期 or 礼拜 before it.
    func namedWeekday(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (weekday: Int, end: Int)? {
        guard let name = words.weekNames.longestMatch(in: bytes, at: offset),
            let weekday = Self.weekday(bytes, at: offset + name.length)
        else { return nil }
        return (weekday, offset + name.length + 3)
    }

    // MARK: Offsets from the reference

    /// 去年, 上月, 下周, 明天: `past` is where the word ends; gives where the element ends.
    ///
    /// With `behindOf`, as the second word in 去年的前年 and 明天的后天, it counts from the first.
    private func takeOffset(
        _ word: TimeWords.Entry, _ parts: inout TimeParts, in bytes: UnsafeBufferPointer<UInt8>, past: Int,
        behindOf: Bool
    ) -> Int? {
        let isFirst = parts.level == .none
        var end = past
        switch word.kind {
        case .year where isFirst || behindOf && parts.level == .year && parts.yearOffset != nil:
            parts.yearOffset = (parts.yearOffset ?? 0) + word.payload
            parts.level = .year
        case .contextYear where isFirst:
            parts.yearOffset = word.payload
            parts.isContextual = true
            parts.level = .year
        case .century where isFirst:
            parts.centuryOffset = word.payload
            parts.eraSpan = 100
            parts.level = .year
        case .quarter where isFirst:
            parts.quarterOffset = word.payload
            parts.level = .part
        // 去年本月 and 去年同月 are this month of last year.
        case .month where isFirst || parts.level == .year && parts.yearOffset != nil && word.payload == 0,
            .contextMonth where parts.level == .year && parts.yearOffset != nil && word.payload == 0:
            parts.monthOffset = word.payload
            parts.level = .month
        case .contextMonth where isFirst:
            parts.monthOffset = word.payload
            parts.isContextual = true
            parts.level = .month
        case .week where isFirst:
            parts.weekOffset = word.payload
            parts.level = .week
            let bare = Self.weekday(bytes, at: end).map { (weekday: $0, end: end + 3) }
            if let found = bare ?? namedWeekday(in: bytes, at: end),
                !Self.isCounted(bytes, at: found.end, found.weekday)
            {
                parts.weekday = found.weekday
                parts.level = .day
                end = found.end
            }
        case .weekend where parts.level <= .week:
            if parts.weekOffset == nil { parts.weekOffset = word.payload }
            parts.weekday = 8
            parts.level = .day
        case .day where parts.level <= .year || behindOf && parts.level == .day && parts.dayOffset != nil:
            parts.dayOffset = (parts.level == .day ? parts.dayOffset ?? 0 : 0) + word.payload
            parts.level = .day
        case .contextDay where isFirst && (word.payload < 2 || isNthDayAsTime(in: bytes, at: past)):
            parts.dayOffset = word.payload
            parts.isContextual = true
            parts.level = .day
        default: return nil
        }
        return end
    }

    // MARK: Parts of the day

    private func takeHour(
        _ word: TimeWords.Entry, _ parts: inout TimeParts, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        let end = start + word.length
        let isFirst = parts.level == .none
        switch word.kind {
        case .dayWithPart where isFirst:
            parts.dayOffset = word.payload / 32 - 8
            parts.dayPart = words.dayParts[word.payload % 32]
            parts.level = .dayPart
        case .dayPart where parts.level <= .dayPart:
            if isFirst, !Self.standsAlone(bytes, start, end) { return nil }
            parts.dayPart = words.dayParts[word.payload]
            parts.level = .dayPart
        case .now where isFirst:
            parts.isNow = true
            parts.level = .clock
        case .vague where isFirst:
            parts.vague = TimeParts.Vague(rawValue: UInt8(word.payload))
            parts.level = .clock
        default: return nil
        }
        return end
    }

    // MARK: Names of stretches and days

    private func takeName(
        _ word: TimeWords.Entry, _ parts: inout TimeParts, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        var end = start + word.length
        switch word.kind {
        case .season where parts.level <= .year:
            parts.stated.part = [.spring, .summer, .autumn, .winter][word.payload & 3]
            parts.level = .part
        case .yearSeason where parts.level == .none:
            parts.yearOffset = word.payload / 4 - 8
            parts.stated.part = [.spring, .summer, .autumn, .winter][word.payload & 3]
            parts.level = .part
        case .yearPart where parts.level <= .year:
            parts.stated.part = StatedTime.Part(rawValue: UInt8(word.payload))
            parts.level = .part
        case .vacation where parts.level <= .year && !isInsideName(in: bytes, from: start, to: end):
            parts.vacation = word.payload
            parts.level = .part
        case .wholeYear where parts.level <= .year:
            if parts.stated.year == nil, parts.yearOffset == nil { parts.yearOffset = 0 }
            parts.level = .part
        case .yearEdge where parts.level == .none && word.payload == 0 && Self.newYearDay(bytes, at: end) != nil:
            // 年初三 is the third day of the lunar year.
            parts.stated.isLunar = true
            parts.stated.month = 1
            parts.stated.day = Self.newYearDay(bytes, at: end)
            parts.level = .day
            end += 3
        case .yearEdge where parts.level <= .year:
            if parts.stated.year == nil, parts.yearOffset == nil { parts.yearOffset = 0 }
            parts.stated.part = [.early, .middle, .late][word.payload]
            parts.level = .part
        case .monthPart where parts.level == .none || parts.level == .month:
            if parts.level == .none { parts.monthOffset = 0 }
            parts.stated.part = StatedTime.Part(rawValue: UInt8(word.payload))
            parts.level = .monthPart
        case .holiday where parts.level <= .year && !isInsideName(in: bytes, from: start, to: end):
            parts.holiday = word.payload
            parts.level = .day
            if bytes.hasPrefix("节", at: end) || bytes.hasPrefix("節", at: end) { end += 3 }
        case .solarTerm where parts.level <= .year:
            parts.solarTerm = word.payload
            parts.level = .day
        case .sexagenary where parts.level == .none && parts.stated.year == nil:
            parts.sexagenary = word.payload
            parts.stated.isLunar = true
            parts.level = .year
        case .lunarMark where parts.level <= .year:
            parts.stated.isLunar = true
        case .lunarMonth where parts.level <= .year: return takeLunarMonth(word, &parts, in: bytes, past: end)
        case .lunarDay where parts.level == .none:
            guard isLunarDay(word.payload, in: bytes, from: start, to: end, afterMark: parts.stated.isLunar) else {
                return nil
            }
            parts.stated.isLunar = true
            if word.payload > 31 { parts.stated.month = word.payload / 32 }
            parts.stated.day = word.payload & 31
            parts.level = .day
        case .planning where parts.level == .none:
            let name = words.planBehind.longestMatch(in: bytes, at: end)
            let isCounted = ordinals.ordinal(in: bytes, at: end, weekNames: words.weekNames)?.counted == .year
            guard isCounted || name?.value ?? 0 > 0,
                DateNumber.digit(bytes, at: start) == nil || !Self.isCountedOn(bytes, start)
            else { return nil }
            parts.stated.year = word.payload
            parts.eraSpan = PlanningPeriods.length
            parts.level = .year
            // 初 and 末 are read as of any stretch of years.
            if let name, name.value == 1 { end += name.length }
        default: return nil
        }
        return end
    }

    /// Whether the name of a day is part of another one: 五一|三号, 八一号 of a house, 国庆档 of a season of films.
    private func isInsideName(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        if bytes.hasPrefix("档", at: end) || bytes.hasPrefix("檔", at: end) { return true }
        guard DateNumber.digit(bytes, at: start) != nil, DateNumber.digit(bytes, at: end - 3) != nil else {
            return false
        }
        return DateNumber.digit(bytes, at: end) != nil || bytes.hasPrefix("号", at: end) || bytes.hasPrefix("號", at: end)
    }

    /// 正月, 腊月 and their days; 大年 only with one.
    private func takeLunarMonth(
        _ word: TimeWords.Entry, _ parts: inout TimeParts, in bytes: UnsafeBufferPointer<UInt8>, past: Int
    ) -> Int? {
        parts.stated.isLunar = true
        parts.stated.month = word.payload & 15
        parts.level = .month
        let needsDay = word.payload > 15
        if let number = DateNumber(in: bytes, at: past), !number.isHan, !needsDay, (1...30).contains(number.value) {
            parts.stated.day = number.value
            parts.level = .day
            return number.end
        }
        if let day = Self.lunarDay(bytes, at: past), !needsDay || day.isMarked {
            parts.stated.day = day.value
            parts.level = .day
            return day.end
        }
        return needsDay ? nil : past
    }

    // MARK: Parts and ordinals

    /// 初, 底, 上半年, 一季度 behind a year; 上旬, 底 behind a month; 同期.
    private func takePart(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let level = point.parts.level
        if level <= .part, let found = words.yearParts.longestMatch(in: bytes, at: start), found.value != 255,
            let part = StatedTime.Part(rawValue: UInt8(found.value))
        {
            let isEdge = part == .early || part == .middle || part == .late
            // 四季 and 一季 alone are not quarters; 一季末 is the end of one.
            let end = start + found.length
            let isWhole =
                bytes.hasSuffix("度", endingAt: end)
                || bytes.hasSuffix("季", endingAt: end)
                    && (bytes.hasPrefix("末", at: end) || isNthQuarter(in: bytes, from: start, to: end))
            guard level == .year || (level == .part) == isEdge && level != .none || level == .none && !isEdge && isWhole
            else { return false }
            if level == .part {
                point.parts.edge = part
            } else {
                point.parts.stated.part = part
                point.parts.level = .part
            }
            point.end = start + found.length
            return true
        }
        if level == .month, let found = words.monthParts.longestMatch(in: bytes, at: start), found.value != 255,
            let part = StatedTime.Part(rawValue: UInt8(found.value))
        {
            point.parts.stated.part = part
            point.parts.level = .monthPart
            point.end = start + found.length
            return true
        }
        if level >= .year, level <= .month, bytes.hasPrefix("同期", at: start) || bytes.hasPrefix("全月", at: start) {
            point.end = start + 6
            point.parts.level = .monthPart
            point.parts.isSamePeriod = bytes.hasPrefix("同期", at: start)
            return true
        }
        if level == .year, point.parts.stated.part == nil, bytes.hasPrefix("全年", at: start) {
            point.end = start + 6
            point.parts.level = .part
            return true
        }
        return false
    }

    /// 第三季|出口: a quarter where Taiwan writes; elsewhere 第三季 is the third season of a series. Quarters aren't counted on
    /// (連續第三季).
    private func isNthQuarter(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        bytes.hasPrefix("第", at: start) && end < bytes.count && bytes.isHanLead(at: end)
            && !bytes.hasSuffix("續", endingAt: start)
            && !bytes.hasSuffix("》", endingAt: start) && !bytes.hasSuffix("」", endingAt: start)
            && TextScript.isTraditional(bytes, around: start)
    }

    /// 第三周, 第二个星期日, 最后一天, 前七个月, 首月 inside a year or month.
    private func takeOrdinal(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard point.parts.level == .year || point.parts.level == .month, point.parts.ordinal == nil,
            let found = ordinals.ordinal(in: bytes, at: start, weekNames: words.weekNames),
            // Years are counted inside a plan, all else inside a year or month.
            found.counted == .year ? point.parts.eraSpan == PlanningPeriods.length : point.parts.eraSpan == nil
        else { return false }
        point.parts.ordinal = found.ordinal
        point.parts.counted = found.counted
        point.parts.takesAll = found.takesAll
        if let weekday = found.weekday { point.parts.weekday = weekday }
        point.parts.level = found.counted.level
        point.end = found.end
        return true
    }
}
