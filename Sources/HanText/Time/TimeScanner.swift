/// Finds time expressions that the number rules alone don't see: relative ones (去年同期, 下周三, 三天前, 近三年), holidays, parts
/// of the day, and what follows a date (3月5日晚上8点).
///
/// In: the bytes and an offset. Out: the span and the parts that the text gives, unresolved. Costs: one bitmap load for a
/// character that begins no word of time.
final class TimeScanner: Sendable {
    let words: TimeWords
    let durations = DurationScanner()
    let elements: TimeElements

    /// Han characters that may stand behind the number of a date, a clock time or a length of time.
    let followers: HanSet
    /// Those that begin what joins two times (直到, 起至), or go on with the number of a length of time.
    let joints = HanSet(TimeScanner.jointCharacters)
    private static var jointCharacters: String { "直起一二三四五六七八九十廿卅百千两兩俩倆仨几幾数數零〇点點" }
    /// Those of a length of time alone.
    let durationFollowers: HanSet
    /// All three: behind a whole number no other Han character is of a time that begins with it.
    let numberFollowers: String

    /// What begins anything that stands behind a whole point of time: joins to another one, modifiers, lengths that move it,
    /// and blanks before them.
    private let continuations: ScalarSet
    /// The same, and what begins another element of the point or stands between two.
    private let elementsBehind: ScalarSet

    /// Characters that 上, 下, 前 (后) and 隔 form a word with.
    private let wordsWithUp = HanSet("马馬晚早以加路网线会身种装写登当赶追配补送花用住")
    private let wordsWithDown = HanSet("一当以地之如余天楼时旗属拿写留签买收摘砍拍定剩放立攻打创许省存借欠赢输接按记生落住停")
    private let wordsWithBefore = HanSet("元以之目日此最然随先提年月课饭餐睡赛会产术考战婚节班行播售岗課飯賽會產")
    private let wordsWithApart = HanSet("间間相时時阻")
    /// Those that 现, 目, 当 and 时 form one with before a word for now: 体现在, 项目前, 应当前, 同时下.
    private let wordsWithNow = HanSet("出表体體呈实實发發展涌浮显顯再重闪兑变變贴凸隐提活套付惊乍突初复映昭灵具演")
    private let wordsWithEye = HanSet("项項题題科节節数數盲面眉耳栏欄品条條剧劇要账賬名夺奪瞩矚注侧側醒头頭心纲綱书書篇价價举舉双雙极過过反满滿触觸炫刺悦悅闭閉怒曲细細总總子税稅类類")
    private let wordsWithFacing = HanSet("应應每相充担擔恰适適典妥")
    private let wordsWithDue = HanSet("恰适適")
    private let wordsUnderEye = HanSet("双雙两兩左右单單")

    // What may stand behind a time or a length of time.
    private let beginning = WordList("开始 開始")
    private let within = WordList("以来 以來 之间 之間 期间 期間 之内 之內 以内 以內 来 來 间 間 内 內 里 裡")
    private let betweenTwo = WordList("之间 期间 间")
    private let during = WordList("期间")

    init(reigns: ReignNames) {
        words = TimeWords(reigns: reigns)
        // Behind those of lengths, the units of dates and clocks and what joins two of them.
        durationFollowers = HanSet(durations.followers)
        let followers = durations.followers + "年月日号號点點时時世季财財版至到和与與"
        self.followers = HanSet(followers)
        numberFollowers = followers + Self.jointCharacters
        elements = TimeElements(words: words)
        continuations = ScalarSet(
            startsOf: [words.ranges, words.modifiers, words.approximate],
            and: "和与與期间間之以前后後次翌的 \u{A0}\u{3000}")
        elementsBehind = ScalarSet(
            (0..<0x10000).filter { [elements, continuations] scalar in
                continuations.contains(scalar) || elements.mayGoOn(with: scalar)
            })
    }

    /// Puts the expression that begins with a word of time at `offset` into `match`; most places where one may begin
    /// (``TimeBeginnings``) hold none. Words for now and for times that the text leaves open are
    /// taken only where they tell something.
    func match(
        in bytes: UnsafeBufferPointer<UInt8>, beginningAt offset: Int, takesNow: Bool, takesVague: Bool,
        into match: inout TimeMatch
    ) -> Bool {
        let word = words.word(in: bytes, at: offset)
        // 目前 says when against a reference date alone; 近日 tells no more with one.
        switch word?.kind {
        case .now where !takesNow, .vague where !takesVague: return false
        default: break
        }
        guard word != nil || begins(in: bytes, at: offset) else { return false }
        return self.match(
            in: bytes, at: offset, word, duration: durations.duration(in: bytes, at: offset), into: &match)
    }

    /// Whether a weekday, a leap month or a clock time with 差 stands at `offset`.
    private func begins(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        if bytes.hasPrefix("差", at: offset) { return DateNumber.digit(bytes, at: offset + 3) != nil }
        if words.weekNames.longestMatch(in: bytes, at: offset) != nil {
            return elements.namedWeekday(in: bytes, at: offset) != nil
        }
        return bytes.hasPrefix("闰", at: offset) || bytes.hasPrefix("閏", at: offset)
    }

    /// Puts the expression that starts with the number at `offset`, where a length of time may stand, into `match`; `false` at
    /// once where nothing behind the number is of a time. `number` is that number where a date may have it.
    func match(
        in bytes: UnsafeBufferPointer<UInt8>, atNumber offset: Int, _ number: DateNumber?,
        duration: DurationScanner.Found?, into match: inout TimeMatch
    ) -> Bool {
        if let number {
            if isNoTime(number, in: bytes, at: offset) {
                return takeMoved(in: bytes, at: offset, by: duration, into: &match)
            }
            switch bytes.codePoint(at: bytes.skippingBlanks(from: number.end)).value {
            case 0x2E where !mayBeDotted(number, in: bytes, at: offset):
                return takeMoved(in: bytes, at: offset, by: duration, into: &match)
            // 年 月 日 号 號 点 點 时 時 世 季 财 財 至 到 and the marks of dates, clocks and ranges
            case 0x5B63, 0x8D22, 0x8CA1, 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x865F, 0x70B9, 0x9EDE, 0x65F6, 0x6642, 0x4E16,
                0x81F3, 0x5230, 0x3A,
                0xFF1A, 0x2236, 0x2D, 0x2F, 0x2E, 0xB7, 0x7E, 0xFF5E, 0x2014, 0x2013, 0x41, 0x50, 0x61, 0x70, 0:
                break
            default:
                let isSpaced = number.digits == 4 && number.end < bytes.count && bytes[number.end] == 0x20
                guard isSpaced else { return takeMoved(in: bytes, at: offset, by: duration, into: &match) }
            }
        }
        return self.match(
            in: bytes, at: offset, words.word(in: bytes, at: offset), duration: duration, into: &match)
    }

    /// Whether 年 behind a small number, 号 or 日 makes no point of time of it, as what stands behind goes on with none: 30年历史,
    /// 三号线. Lengths and names are most of those that ``DateScanner`` leaves.
    func isNoTime(_ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        switch bytes.codePoint(at: number.end).value {
        case 0x5E74:  // 年
            let isSmall = number.digits == 1 || number.digits == 2 && !number.isHan && (10..<50).contains(number.value)
            guard isSmall else { return false }
        case 0x65E5, 0x53F7, 0x865F: break  // 日 号 號
        default: return false
        }
        let next = bytes.codePoint(at: number.end + 3).value
        // 0 is the end of the text, where 30年 may be all of it; 代
        return next != 0 && next != 0x4EE3 && (!elements.mayGoOn(with: next) || TimeElements.isComma(next))
            && !words.mayBegin(in: bytes, at: offset)
    }

    /// Puts an expression where one was found.
    private static func put(_ found: TimeMatch?, into match: inout TimeMatch) -> Bool {
        guard let found else { return false }
        match = found
        return true
    }

    /// Whether a date may be written with points behind the number: 2024.3, 5.3.2024, 3.5下午, and 3.5 as the whole text. Most
    /// numbers with a point are decimals, and that is told from the character behind them.
    private func mayBeDotted(_ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard number.digits < 3, number.end < bytes.count, bytes[number.end] == 0x2E,
            let second = DateNumber(in: bytes, at: number.end + 1), second.end < bytes.count
        else { return true }
        if bytes[second.end] == 0x2E {
            guard let third = DateNumber(in: bytes, at: second.end + 1) else { return false }
            return third.digits == 4
        }
        return words.word(in: bytes, at: second.end)?.kind == .dayPart
    }

    /// Puts the expression that starts at `offset`, with a word or a number, or with a length of time, into `match`, which holds
    /// nothing of use where there is none.
    private func match(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ word: TimeWords.Entry?,
        duration: DurationScanner.Found?, into match: inout TimeMatch
    ) -> Bool {
        if let word, word.kind.standsApart {
            return take(word, in: bytes, at: offset, into: &match)
        }
        if takeMoved(in: bytes, at: offset, by: duration, into: &match) { return true }
        if belongsBefore(bytes, offset) { return false }
        match.begin(at: offset)
        guard elements.read(&match.point, in: bytes, word: word) else { return false }
        takeDate(of: &match.point, in: bytes)
        complete(&match, in: bytes)
        return true
    }

    /// Puts the expression that begins with a word which no point of time is read from into `match`.
    private func take(
        _ word: TimeWords.Entry, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, into match: inout TimeMatch
    ) -> Bool {
        let past = offset + word.length
        let found: TimeMatch?
        switch word.kind {
        case .backward, .forward:
            return !belongsBefore(bytes, offset) && takeMoved(in: bytes, at: offset, by: word, into: &match)
        case .every where word.payload == 2: found = workdays(in: bytes, at: offset, past: past)
        case .every where word.payload == 3: found = occasion(in: bytes, at: offset, past: past)
        case .every where belongsBefore(bytes, offset): return false
        case .every: found = recurrence(in: bytes, at: offset, past: past, skipsOne: word.payload == 1)
        case .dayRange, .yearRange: found = pair(word, at: offset)
        case .reign: found = firstYear(of: word, in: bytes, at: offset)
        case .dayOff: found = daysOff(word, in: bytes, at: offset, past: past)
        default: return false
        }
        return Self.put(found, into: &match)
    }

    /// Whether 过 at an offset starts a clause or follows 要, 等, 会 or 想: 过两天, not 通过两年.
    private static func beginsClause(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let before = bytes.codePoint(before: offset).value
        return before < 0x3400 || before >= 0xF000 || [0x8981, 0x7B49, 0x4F1A, 0x60F3].contains(before)
    }

    /// Whether 几, 数 or 好几 stand for the number: no date is so many years ago.
    static func isOpen(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        switch bytes.codePoint(at: offset).value {
        case 0x51E0, 0x5E7E, 0x6570, 0x6578, 0x597D: true
        default: false
        }
    }

    /// Whether the first character of a word of time at an offset ends another one: 马上一年半, 比较一下2009年, 拿下21分, 以前三年,
    /// 课前10分钟, 间隔2分, 体现在, 项目前.
    private func belongsBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        // Most words of time have a first character that ends no other.
        var before: UInt32 { bytes.codePoint(before: offset).value }
        switch bytes.inlinedCodePoint(at: offset).value {
        case 0x4E0A: return wordsWithUp.contains(before)
        case 0x4E0B: return wordsWithDown.contains(before)
        case 0x524D, 0x540E, 0x5F8C:
            // 出行前三天, but a bank's 前7个月: 进出口银行前7个月.
            return wordsWithBefore.contains(before) && !bytes.hasSuffix("银行", endingAt: offset)
        case 0x9694: return wordsWithApart.contains(before)
        case 0x73B0, 0x73FE: return wordsWithNow.contains(before)  // 现 現
        case 0x76EE: return wordsWithEye.contains(before)  // 目
        // 当 當: 前 下 今 behind it make a word for now, 天 日 年 a day.
        case 0x5F53, 0x7576:
            let isNow = [0x524D, 0x4E0B, 0x4ECA].contains(bytes.codePoint(at: offset + 3).value)
            return (isNow ? wordsWithFacing : wordsWithDue).contains(before)
        case 0x773C: return wordsUnderEye.contains(before)  // 眼
        case 0x6B64: return before == 0x5982 || before == 0x56E0  // 如此刻薄, 因此刻意
        // 时下 only at the head of a clause or behind 在: 同时下降, 按时下班.
        case 0x65F6, 0x6642: return before >= 0x4E00 && before < 0xA000 && before != 0x5728
        default: return false
        }
    }

    /// What follows a date found by the number rules: 3月5日 → 3月5日晚上8点 before the end of a range.
    func extended(
        _ parts: TimeParts, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> TimeMatch? {
        guard mayGoOn(in: bytes, behind: end) else { return nil }
        var match = TimeMatch(start: start, end: end, near: parts)
        if !elements.read(&match.point, in: bytes) { match.point = TimeElements.Point(parts: parts, end: end) }
        complete(&match, in: bytes)
        return match.end > end ? match : nil
    }

    /// Whether anything of a time that stands behind a point of time may begin with a scalar.
    func mayGoOn(with scalar: UInt32) -> Bool { elementsBehind.contains(scalar) }

    /// Whether anything of a time may stand behind a point of time.
    private func mayGoOn(in bytes: UnsafeBufferPointer<UInt8>, behind end: Int) -> Bool {
        let next = bytes.codePoint(at: end)
        guard elementsBehind.contains(next.value) else { return false }
        guard TimeElements.isComma(next.value) else { return true }
        // Behind a comma a weekday alone.
        return words.weekNames.mayMatch(in: bytes, at: bytes.skippingBlanks(from: end + next.length))
    }

    // MARK: Ranges and what stands behind

    /// Takes what stands behind the point that an expression holds.
    func complete(_ match: inout TimeMatch, in bytes: UnsafeBufferPointer<UInt8>) {
        guard continuations.contains(bytes.inlinedCodePoint(at: match.end).value) else { return }
        move(&match.point, in: bytes)
        if match.far == nil, !match.near.isNow || match.near.level != .clock { takeRange(of: &match, in: bytes) }
        if match.modifier == .none { takeModifier(of: &match, in: bytes) }
    }

    func takeRange(of match: inout TimeMatch, in bytes: UnsafeBufferPointer<UInt8>) {
        let next = bytes.skippingBlanks(from: match.end)
        let and = bytes.codePoint(at: next).value
        let isAnd = and == 0x548C || and == 0x4E0E || and == 0x8207  // 和 与 與
        guard let length = isAnd ? 3 : words.ranges.longestMatch(in: bytes, at: next)?.length else { return }
        let other = bytes.skippingBlanks(from: next + length)
        if !isAnd, match.every == nil, let now = words.word(in: bytes, at: other), now.kind == .now {
            // 2月到现在
            match.modifier = .since
            match.end = other + now.length
            return
        }
        guard let far = elements.point(in: bytes, at: other, inside: match.near) else { return }
        // 3月和5月 are two months; 3月和5月之间 is a stretch.
        if isAnd, bytes.prefix(of: "之间 间", at: far.end, end: bytes.count) == nil {
            return
        }
        match.far = TimeElements.inherited(far.parts, from: match.near)
        match.end = far.end
    }

    private func takeModifier(of match: inout TimeMatch, in bytes: UnsafeBufferPointer<UInt8>) {
        if !match.near.isNow, let about = words.approximate.longestMatch(in: bytes, at: match.end),
            match.near.level >= .day || about.length > 3, match.near.level == .clock || about.value == 0
        {
            match.end += about.length
            match.isApproximate = true
        }
        guard !match.near.isNow else { return }
        if let length = bytes.prefix(
            of: match.far != nil ? betweenTwo : during, at: match.end, end: bytes.count)
        {
            match.end += length
            return
        }
        // 12:00 之前: a blank may stand before 之前, not before 前.
        let next = bytes.skippingBlanks(from: match.end)
        guard let found = words.modifiers.longestMatch(in: bytes, at: next), next == match.end || found.length > 3
        else {
            return
        }
        // 12日|开始|下跌: a verb with another behind it.
        if bytes.prefix(of: beginning, at: next, end: bytes.count) == found.length,
            isHan(bytes.codePoint(at: next + found.length).value),
            bytes.prefix(of: "以来 以來", at: next + found.length, end: bytes.count) == nil
        {
            return
        }
        switch found.value {
        case 1: match.modifier = .before
        case 2: match.modifier = .after
        case 3: match.modifier = .since
        case 4: match.modifier = .until
        default: return
        }
        match.end = next + found.length
    }

    // MARK: Moved by a duration

    /// 近三年, 未来三天, 过去十年间, 前两个月.
    private func takeMoved(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, by word: TimeWords.Entry, into match: inout TimeMatch
    ) -> Bool {
        let start = bytes.skippingBlanks(from: offset + word.length)
        if word.payload == 3, word.length == 3, !Self.beginsClause(bytes, offset) { return false }
        let vague: TimeParts.Vague = word.kind == .backward ? .recently : .soon
        guard let duration = durations.duration(in: bytes, at: start) else {
            if Self.put(neighbour(word, in: bytes, at: offset, past: start), into: &match) { return true }
            guard word.payload == 2 else { return false }
            match.begin(at: offset)
            match.end = offset + word.length
            match.near.vague = vague
            return true
        }
        if word.payload == 1, duration.value.only == nil || duration.value.countsWorkdays { return false }
        if bytes.hasPrefix("前", at: offset), word.length == 3, bytes[start] &- 0x30 < 10,
            duration.value.only == .year, duration.value[.year] >= 100_000
        {
            // 前221年 leaves its 公元 out.
            match.begin(at: offset)
            match.end = duration.end
            match.near.stated.year = -duration.value[.year] / 1000
            match.near.level = .year
            complete(&match, in: bytes)
            return true
        }
        if isYear(duration.value, in: bytes, at: start) { return false }
        match.begin(at: offset)
        match.end = duration.end
        match.numberStart = start
        match.near.duration = duration.value
        // 近几年 begins on no date.
        if Self.isOpen(bytes, start) { match.near.vague = vague }
        switch (word.kind, word.payload) {
        case (.backward, 1): match.near.shift = .pastUnits
        case (.backward, _): match.near.shift = .past
        case (_, 1): match.near.shift = .comingUnits
        case (_, 3): match.near.shift = .later
        default: match.near.shift = .coming
        }
        if !bytes.hasPrefix("来自", at: match.end),
            let length = bytes.prefix(of: within, at: match.end, end: bytes.count)
        {
            match.end += length
        }
        return true
    }
}
