/// The search for the next numeral, which makes figures of the words of time between the numerals.
extension FactScan {
    /// Finds the next numeral from `offset` on; `false` where there is none. The expressions before it that begin with a word
    /// of time become figures, and `offset` becomes the end of the last of them.
    @inline(__always)
    func findNext(from offset: inout Int, into numeral: inout ScannedNumeral) -> Bool {
        guard takesTimeWords else { return findNextNumeral(from: &offset, into: &numeral) }
        // Where to look on, and up to where no numeral begins as what was read holds none further in.
        var position = offset
        var past = offset
        while true {
            position = borrowed.starts._withUnsafeGuaranteedRef { $0.candidate(in: bytes, from: position) }
            guard position < bytes.count else { return false }
            let mayBeNumeral = tables.starts.mayBeginNumeral(in: bytes, at: position)
            let mayBeWord = !mayBeNumeral || tables.starts.mayBeginWord(in: bytes, atNumeral: position)
            if mayBeNumeral { wordStart = (position, mayBeWord) }
            let isWord = mayBeWord && readWord(at: position)
            var isNumeral = false
            if mayBeNumeral, position >= past {
                let resume = tables.numerals.read(in: bytes, at: position, notBefore: offset, into: &numeral)
                isNumeral = resume == nil
                past = resume ?? past
            }
            // A sign or 第 before the numeral goes before the word that begins with it.
            if isWord, !isNumeral || numeral.start >= position, acceptsTimeWord() {
                append(foundTime)
                offset = foundTime.end
                position = offset
                continue
            }
            if isNumeral { return true }
            position += bytes[position] < 0x80 ? 1 : 3
        }
    }

    /// The same where words of time are left to the caller: of these only the first months and quarters (前7月, 前三季度) and the
    /// decades of a century (上世纪90年代) become a figure, which without their word would be another month, quarter or decade.
    private func findNextNumeral(from offset: inout Int, into numeral: inout ScannedNumeral) -> Bool {
        while tables.numerals.next(in: bytes, from: offset, into: &numeral) {
            guard let start = startOfWord(before: numeral, notBefore: offset), readWord(at: start),
                foundTime.end > numeral.end, acceptsTimeWord()
            else { return true }
            append(foundTime)
            offset = foundTime.end
        }
        return false
    }

    /// Where a word of time begins that a numeral is part of: 前|7月, 今年|首|9个月, 上世纪|90年代.
    @inline(__always)
    private func startOfWord(before numeral: ScannedNumeral, notBefore floor: Int) -> Int? {
        // Most numerals have no unit of time behind them.
        switch bytes.inlinedCodePoint(at: numeral.end).value {
        // 月 季 个 個 年 日
        case 0x6708, 0x5B63, 0x4E2A, 0x500B, 0x5E74, 0x65E5: lead(of: numeral, notBefore: floor)
        case 0x65F6, 0x6642, 0x70B9, 0x9EDE: day(before: numeral.start, notBefore: floor)  // 时 時 点 點
        default: nil
        }
    }

    @inline(never)
    private func lead(of numeral: ScannedNumeral, notBefore floor: Int) -> Int? {
        let (start, end) = (numeral.start, numeral.end)
        if bytes.hasPrefix("年", at: end) {
            let isDecade = bytes.hasSuffix("世纪", endingAt: start) || bytes.hasSuffix("世紀", endingAt: start)
            return isDecade && start - 9 >= floor ? start - 9 : nil
        }
        // 截至今年|7月, which without the year would be July of the one named before
        if let word = lead(endingAt: start, notBefore: floor), word.kind.isYearOrMonth { return word.start }
        guard bytes.suffix(of: "前 头 頭 首", start: floor, end: start) != nil,
            bytes.prefix(of: "月 季 个季 個季", at: end, end: bytes.count) != nil
                // Others than 前 are told from 首个月 by their year alone.
                || bytes.hasSuffix("年首", endingAt: start)
                    && bytes.prefix(of: "个月 個月", at: end, end: bytes.count) != nil
        else { return nil }
        let word = bytes.hasSuffix("年", endingAt: start - 3) ? start - 9 : start - 3
        return word >= floor ? word : nil
    }

    /// Where the day and its part begin that stand in front of a clock time: 昨天|8时, 今天上午|10时, 半夜|12点.
    @inline(never)
    private func day(before clock: Int, notBefore floor: Int) -> Int? {
        guard let last = lead(endingAt: clock, notBefore: floor) else { return nil }
        guard last.kind == .dayPart else { return last.kind.isDay ? last.start : nil }
        if let day = lead(endingAt: last.start, notBefore: floor), day.kind.isDay { return day.start }
        return last.start
    }

    /// The longest word for a year, a month, a day or a part of a day that ends at an offset.
    private func lead(endingAt end: Int, notBefore floor: Int) -> (start: Int, kind: TimeWords.Kind)? {
        borrowed.times._withUnsafeGuaranteedRef {
            $0.words.leads.longestMatch(in: bytes, endingAt: end, notBefore: floor).flatMap { match in
                TimeWords.Kind(rawValue: match.value).map { (end - match.length, $0) }
            }
        }
    }

    /// Reads the expression that begins with a word of time at an offset into ``foundTime``.
    @inline(never)
    private func readWord(at offset: Int) -> Bool {
        borrowed.times._withUnsafeGuaranteedRef {
            $0.match(
                in: bytes, beginningAt: offset, takesNow: takesNow, takesVague: keepsTimes, into: &foundTime)
        }
    }

    /// Whether words for now (目前) are times: with a reference date.
    private var takesNow: Bool { keepsTimes || timeContext.hasReference }

    /// Whether ``foundTime`` is meant as one: 历时近三年 is a length, 每公斤3元 and 每周3次 are rates.
    private func acceptsTimeWord() -> Bool {
        if foundTime.near.isNow { return takesNow }
        if foundTime.near.vague != nil, foundTime.numberStart < 0 { return keepsTimes }
        if foundTime.near.isBareLunarDay, foundTime.near.stated.day ?? 0 < 4, !isLunarDay(foundTime) { return false }
        if foundTime.every != nil {
            let next = bytes.codePoint(at: foundTime.end).value
            if next &- 0x30 < 10 || next &- 0xFF10 < 10 || next == 0x4E24
                || DateNumber.digit(bytes, at: foundTime.end) != nil
            {
                return false
            }
        }
        if foundTime.near.shift == .past, bytes.hasPrefix("近", at: foundTime.start) {
            for before: StaticString in ["历时", "長達", "长达", "用时", "持续", "连续", "为期", "仅用", "歷時", "达", "了"]
            where bytes.hasSuffix(before, endingAt: foundTime.start) { return false }
        }
        return true
    }

    /// Whether 初一 to 初三 are days and no years of school: behind a lunar date, before its evening or morning, or with a day
    /// behind that isn't one of the three.
    private func isLunarDay(_ match: TimeMatch) -> Bool {
        if let far = match.far { return far.stated.month != nil || far.stated.day ?? 0 > 3 }
        if let part = match.near.dayPart { return part.startHour >= 17 || part.endHour <= 10 }
        timeContext.advance(to: match.start, in: bytes)
        return timeContext.followsLunarDate
    }
}
