/// How times come into the pass over the figures: dates that go on behind the number (3月5日晚上8点), and the ISO 8601 value of
/// each.
extension FactScan {
    /// A date that the number rules found, with what goes on behind it.
    func extended(_ match: DateScanner.Match) -> TimeMatch {
        var parts = TimeParts(match.period.start)
        var match = match
        if match.period.end == nil, let hour = parts.stated.hour, let half = TimeClock.meridiem(bytes, match.end) {
            parts.stated.hour = half.hour(hour)
            match.end = half.end
        }
        // The span of an era and what follows it (世纪初, 年代末) are read anew: dates state its first and last year.
        if parts.eraSpan != nil, case let era = tables.dates.words.eraLength(in: bytes, at: match.start),
            let point = tables.times.elements.point(in: bytes, at: match.start + era),
            point.parts.eraSpan ?? 0 > 0
        {
            // 公元前3世纪末 counts back, and only its edge is read anew.
            if parts.stated.year ?? 0 < 0 {
                parts.stated.part = point.parts.stated.part
                parts.edge = point.parts.edge
            } else {
                parts = point.parts
            }
            match.end = max(match.end, point.end)
        }
        var result = TimeMatch(start: match.start, end: match.end, near: parts)
        // 90年代 and 18世纪 come with their last year; the span tells the same.
        result.far =
            parts.eraSpan != nil ? nil : match.period.end.map { TimeElements.inherited(TimeParts($0), from: parts) }
        takeDayPart(behindFarEndOf: &result)
        switch match.period.bound {
        case .since: result.modifier = .since
        case .until: result.modifier = .until
        default:
            guard result.far == nil else { break }
            let more = borrowed.times._withUnsafeGuaranteedRef {
                $0.extended(parts, in: bytes, from: match.start, to: match.end)
            }
            if let more { return more }
        }
        return result
    }

    /// The part of the day or clock behind the last day of a range: 5日至6日清晨.
    private func takeDayPart(behindFarEndOf match: inout TimeMatch) {
        guard let far = match.far, far.level == .day, far.dayPart == nil,
            let point = tables.times.elements.point(in: bytes, at: match.end, after: far), point.far == nil,
            point.parts.level >= .dayPart
        else { return }
        match.far = point.parts
        match.end = point.end
    }

    /// Whether a date, clock time or length of time may begin with a numeral: behind most whole numbers stands a mark or Han
    /// character that no time goes on with.
    @inline(__always)
    func mayBeginTime(_ numeral: ScannedNumeral, first: UInt32, before next: UInt32) -> Bool {
        if next >= 0x4E00, next < 0xA000, numeral.isBare, !mayBegin(.time, at: numeral.end) {
            return first >= 0x80 && mayBeginWordOfTime(at: numeral.start)
        }
        return knownMayBeginTime(numeral, before: next)
    }

    /// Whether a word of time may begin at an offset; of most numerals the search has asked already.
    @inline(__always)
    private func mayBeginWordOfTime(at offset: Int) -> Bool {
        wordStart.offset == offset ? wordStart.mayBegin : lookForWordOfTime(at: offset)
    }

    @inline(never)
    private func lookForWordOfTime(at offset: Int) -> Bool { tables.times.words.mayBegin(in: bytes, at: offset) }

    @inline(never)
    private func knownMayBeginTime(_ numeral: ScannedNumeral, before next: UInt32) -> Bool {
        if numeral.isShare { return numeral.rangeForm != .none }
        // 第二天, 第一季度
        if numeral.kind == .ordinal, numeral.form != .fused, numeral.rangeForm == .none {
            return next == 0x5B63 || mayBeginWordOfTime(at: numeral.start)
        }
        guard numeral.kind == .cardinal || numeral.kind == .digits, numeral.rangeForm == .none, numeral.scale == .none
        else { return true }
        if numeral.hasPoint { return !isPlainDecimal(numeral) || mayBeginTime(decimal: numeral, before: next) }
        if next < 0x4E00 || next >= 0xA000 { return !endsNumber(next, at: numeral.end) || !isNoDate(numeral) }
        return mayMeasureTime(next, at: numeral.end)
            || mayBeginWordOfTime(at: numeral.start)
            || tables.times.joints.contains(next) && tables.times.words.words.mayMatch(in: bytes, at: numeral.start)
    }

    /// Whether the scalar behind a number may be the unit of a date, a clock time or a length of time.
    private func mayMeasureTime(_ next: UInt32, at offset: Int) -> Bool {
        // Behind 个 stands the unit of a length of time or nothing of one.
        guard next == 0x4E2A || next == 0x500B else { return tables.times.followers.contains(next) }
        return tables.times.durationFollowers.contains(bytes.codePoint(at: offset + 3).value)
    }

    /// Whether a number is written in Arabic digits around a point, with 万 or 亿 perhaps.
    private func isPlainDecimal(_ numeral: ScannedNumeral) -> Bool {
        !numeral.isSigned && !numeral.hasPointWord && (numeral.form == .arabic || numeral.form == .mixed)
    }

    /// The same for a plain decimal: 1.5小时, 3.5下午; no time is measured in 万.
    private func mayBeginTime(decimal numeral: ScannedNumeral, before next: UInt32) -> Bool {
        if numeral.form == .mixed { return !numeral.endsInBigUnit }
        guard next >= 0x4E00, next < 0xA000 else { return true }
        return mayMeasureTime(next, at: numeral.end) || tables.times.joints.contains(next)
            || tables.times.words.words.mayMatch(in: bytes, at: numeral.end)
    }

    /// Whether a mark ends what a number belongs to.
    func endsNumber(_ mark: UInt32, at offset: Int) -> Bool {
        switch mark {
        // The point of a list: 3.我国
        case 0x2E: DateNumber.digit(bytes, at: offset + 1) == nil
        // Line break ( ) , 、 。 《 》 “ ” ！ （ ） ， ； ？
        case 0x0A, 0x28, 0x29, 0x2C, 0x3001, 0x3002, 0x300A, 0x300B, 0x201C, 0x201D, 0xFF01, 0xFF08, 0xFF09, 0xFF0C,
            0xFF1B, 0xFF1F:
            true
        default: false
        }
    }

    /// Whether a number is no date by itself (20240305, or a year that is the whole text).
    private func isNoDate(_ numeral: ScannedNumeral) -> Bool {
        switch numeral.form {
        case .arabic: numeral.digitCount != 8 && !numeral.isGrouped && numeral.end < bytes.count
        case .han: !mayBeginWordOfTime(at: numeral.start)
        default: false
        }
    }

    /// Whether the time before is said again at once, as in speech: 下周下周三.
    private func isRepeated(by match: TimeMatch) -> Bool {
        let length = last.end - last.start
        guard match.start == last.end, length >= 6, match.end - match.start > length,
            last.kind == .date || last.kind == .period
        else { return false }
        return bytes[last.start..<last.end].elementsEqual(bytes[match.start..<(match.start + length)])
    }

    /// The approximator or 截至 before a time: where it starts, and which of the two it is.
    private func wordsBefore(_ match: TimeMatch) -> (start: Int, isApproximate: Bool, isUntil: Bool)? {
        var start = match.start
        if match.near.level >= .day, mayEnd(.bound, at: start),
            let marker = tables.markers.marker(in: bytes, endingAt: start, notBefore: limit), marker.bound == .about,
            // 约 before a word may end one itself: 北约当天.
            marker.length > 3 || DateNumber.digit(bytes, at: start) != nil
        {
            start -= marker.length
        }
        let isApproximate = start < match.start
        if match.modifier == .none, match.far == nil, mayEnd(.until, at: backOverBlank(start)),
            let until = tables.dates.words.until(in: bytes, endingAt: start, notBefore: limit)
        {
            return (start - until, isApproximate, true)
        }
        return isApproximate ? (start, true, false) : nil
    }

    /// Appends a time as a figure, its value against the dates before it.
    func append(_ found: TimeMatch) {
        if isRepeated(by: found) { removeLast() }
        timeContext.advance(to: found.start, in: bytes)
        // Few have such words, and a match is large: it is not copied without need.
        guard let words = wordsBefore(found) else { return appendFigure(of: found) }
        var match = found
        match.start = words.start
        if words.isApproximate { match.isApproximate = true }
        if words.isUntil { match.modifier = .until }
        appendFigure(of: match)
    }

    private func appendFigure(of match: TimeMatch) {
        let draft = beginDraft(match.start, match.end, kind(of: match))
        draft.bound = bound(of: match)
        if match.numberStart >= 0, let unit = match.near.duration.only {
            draft.numberStart = match.numberStart
            if match.near.vague == nil { draft.lower = ExactDecimal(match.near.duration[unit]).divided(by: 1000) }
            if let least = DurationNumber(in: bytes, at: match.numberStart)?.lower {
                draft.upper = draft.lower
                draft.lower = ExactDecimal(least).divided(by: 1000)
                draft.bound = .range
            }
            draft.unit = timeUnit(in: match)
        } else {
            draft.period = StatedPeriod(start: match.near.stated, end: match.far?.stated, bound: draft.bound)
            // Of 上世纪50年代 the text doesn't state the century.
            if match.near.centuryOffset != nil { draft.period?.start.year = nil }
        }
        let value = borrowed.resolver._withUnsafeGuaranteedRef { $0.value(of: match, in: &timeContext) }
        if match.near.isNow, !keepsTimes { appendMoment(draft, value) } else { append(draft, value: value) }
    }

    /// Keeps 目前 beside the other figures: what stands before it goes on to those behind (线路目前达74条).
    private func appendMoment(_ draft: FactDraft, _ value: TimeValue) {
        let (trace, traceBefore, count) = (last, earlier, facts.count)
        append(draft, value: value)
        last = trace
        earlier = traceBefore
        if facts.count > count { moments.append(facts.removeLast()) }
    }

    /// Puts the words for now where they stand among the figures.
    func placingMoments(in facts: [NumericFact]) -> [NumericFact] {
        guard !moments.isEmpty else { return facts }
        var all: [NumericFact] = []
        all.reserveCapacity(facts.count + moments.count)
        var next = 0
        for fact in facts {
            while next < moments.count, moments[next].span.end <= fact.span.start {
                all.append(moments[next])
                next += 1
            }
            while next < moments.count, moments[next].span.start < fact.span.end { next += 1 }
            all.append(fact)
        }
        return all + moments[next...]
    }

    /// A length of time in several units: 3小时25分, 两年零三个月; the amount is told in the longest.
    func takeCompound(_ found: DurationScanner.Found, at start: Int) -> Int? {
        guard
            !found.value.countsWorkdays,
            found.value.only == nil || found.hasNights || isHalved(found.value, at: start) || isSpaced(at: start)
                || found.value.only == .second && DurationScanner.hundredths(bytes, at: found.end - 2) != nil
                || DurationNumber(in: bytes, at: start)?.holdsMeasure == true,
            let longest = found.value.longest, let amount = found.value.amount(in: longest)
        else { return nil }
        let draft = beginDraft(start, found.end, .duration)
        draft.lower = amount
        draft.bound = found.value.isVague ? .over : .exact
        var match = TimeMatch(start: start, end: found.end, near: TimeParts())
        match.numberStart = start
        draft.unit = timeUnit(in: match)
        findItem(of: draft)
        let grain = TimeResolver.grain(of: found.value)
        append(draft, value: TimeValue(iso: found.value.iso, grain: grain, isVague: found.value.isVague))
        return found.end
    }

    /// 五 天 and 一 小时: one Han digit with a blank behind it, which the quantity rules don't step over.
    private func isSpaced(at start: Int) -> Bool {
        start + 3 < bytes.count && bytes[start + 3] == 0x20 && DateNumber.digit(bytes, at: start)?.isHan == true
    }

    /// Whether a unit of time stands at an offset: 兄弟俩年前 holds no 两年, as 俩 is 两个.
    func isUnitOfTime(at offset: Int) -> Bool {
        guard let unit = tables.units.match(in: bytes, at: offset) else { return false }
        return tables.units.isTime(unit.form)
    }

    /// 一个半小时 and 五分半, which the quantity rules read otherwise.
    private func isHalved(_ duration: StatedDuration, at start: Int) -> Bool {
        guard let unit = duration.only, duration[unit] % 1000 == 500, duration[unit] > 1000 else { return false }
        return unit == .minute || bytes.hasPrefix("一", at: start)
    }

    /// The value of a length of time that the quantity rules found.
    func durationValue(of draft: FactDraft) -> TimeValue? {
        guard draft.kind == .duration, draft.upper == nil,
            let found = duration(at: draft.numberStart), found.end <= draft.end
        else { return largeDuration(of: draft) }
        if found.value.countsWorkdays { return nil }
        if TimeScanner.isOpen(bytes, draft.numberStart) { return TimeValue(iso: nil, grain: nil, isVague: true) }
        return TimeValue(
            iso: found.value.iso, grain: TimeResolver.grain(of: found.value), isVague: found.value.isVague)
    }

    /// 2000万小时 and 2.5h: the number as the quantity rules read it.
    private func largeDuration(of draft: FactDraft) -> TimeValue? {
        guard draft.kind == .duration, draft.upper == nil, let amount = draft.lower,
            let (match, start, _) = draft.unit.table,
            let unit = tables.times.durations.unit(in: bytes, at: start, length: match.length)
                ?? tables.units.definition(of: match.form, in: .time)?.factor.flatMap(StatedDuration.Unit.init),
            let iso = StatedDuration.iso(amount, unit)
        else { return nil }
        return TimeValue(iso: iso, grain: nil, isVague: draft.bound == .over)
    }

    private func timeUnit(in match: TimeMatch) -> DraftUnit {
        guard let number = DurationNumber(in: bytes, at: match.numberStart) else { return .none }
        var start = bytes.skippingBlanks(from: number.end)
        // 一个半月
        if bytes.hasPrefix("个半", at: start) || bytes.hasPrefix("個半", at: start) { start += 6 }
        guard let unit = tables.units.match(in: bytes, at: start),
            tables.units.isTime(unit.form), start + unit.length <= match.end
        else { return .none }
        return .table(unit, at: start, dimension: .time)
    }

    private func bound(of match: TimeMatch) -> Bound {
        switch match.modifier {
        case .since, .after: return .since
        case .until, .before: return .until
        case .none: break
        }
        if match.far != nil { return .range }
        return match.isApproximate ? .about : .exact
    }

    private func kind(of match: TimeMatch) -> NumericFact.Kind {
        if match.every != nil { return .frequency }
        let near = match.near
        if match.far == nil, match.modifier == .none, near.shift == nil, near.vague == nil, !near.isNow {
            let hasDay =
                near.dayOffset != nil || near.weekday != nil || near.holiday != nil || near.solarTerm != nil
                || near.stated.day != nil
            if near.level == .clock { return hasDay || near.stated.hour == nil ? .date : .time }
            if near.level == .day || hasDay { return .date }
            if near.stated.year != nil, near.stated.part == nil, near.eraSpan == nil { return .date }
            return .period
        }
        let isClock = near.stated.hour != nil && near.stated.day == nil && near.dayOffset == nil && near.weekday == nil
        return isClock && near.shift == nil ? .time : .period
    }
}
