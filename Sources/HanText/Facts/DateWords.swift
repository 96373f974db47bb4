/// The closed sets of words that dates and clock times are made with.
///
/// Sources: GB/T 7408.1—2023 (dates and times), GB/T 15835—2011 (numerals in publications), 吕叔湘《现代汉语八百词》.
final class DateWords: Sendable {
    private let yearParts: PhraseTrie
    private let monthParts: PhraseTrie
    private let untilWords: PhraseSuffixTrie
    private let sinceWords: PhraseTrie
    private let dayPartsBefore: PhraseSuffixTrie
    private let dayPartsAfter: PhraseTrie
    private let eras: PhraseSuffixTrie
    private let dayListMarks = PhraseSuffixTrie([("号，", 0), ("号、", 0), ("号和", 0), ("號，", 0), ("號、", 0)])
    private let seasons = PhraseTrie([
        ("赛季", 0), ("賽季", 0), ("财年", 0), ("財年", 0), ("学年", 0), ("學年", 0), ("年度", 0), ("雪季", 0), ("采暖季", 0), ("供暖季", 0),
        ("榨季", 0),
    ])
    private let lengthAfter: PhraseTrie
    private let noStops = PhraseTrie([("止步", 0), ("止损", 0), ("止跌", 0), ("止血", 0), ("止境", 0)])
    let reigns = ReignNames()
    private let separators: PhraseTrie
    private let yearBefore: PhraseSuffixTrie
    private let noYears: PhraseTrie
    private let durationBefore: PhraseSuffixTrie
    private let durationAfter: PhraseTrie
    private let noClocks: PhraseTrie
    private let clockAfter: PhraseTrie
    private let dayBefore: PhraseSuffixTrie
    private let scoreBefore: PhraseSuffixTrie

    init() {
        func parts(_ table: [(String, StatedTime.Part?)]) -> [(phrase: String, value: UInt32)] {
            table.flatMap { words, part in
                words.split(separator: " ").map { (String($0), part.map { UInt32($0.rawValue) } ?? Self.none) }
            }
        }
        func list(_ words: String) -> [(phrase: String, value: UInt32)] {
            words.split(separator: " ").map { (String($0), 1) }
        }
        yearParts = PhraseTrie(parts(Self.yearPartTable))
        monthParts = PhraseTrie(parts(Self.monthPartTable))
        untilWords = PhraseSuffixTrie(
            list("截至 截止 截止到 截至到 截止至 截止于 截至于 截至今年 截止今年 截至去年 截至当年 截至本月 截至当地时间 截止当地时间 截至北京时间 截止北京时间"))
        sinceWords = PhraseTrie(
            list("以来 以來 起 至今 迄今 开始至今 以降")
                + Self.noneList(
                    "起火 起飞 起诉 起草 起步 起义 起床 起源 起航 起降 起伏 起点 起码 起初 起因 起到 起薪 至今年 至今天 至今日 至今晚 至今晨 至今早 至今春 至今夏 至今秋 至今冬"))
        let dayParts: [(phrase: String, value: UInt32)] =
            list("凌晨 清晨 早上 早晨 早 上午 晨 今晨 今早").map { ($0.phrase, 0) }
            + list("下午 傍晚 午后 午後").map { ($0.phrase, 12) }
            + list("晚上 晚间 晚 夜间 深夜 夜里 当晚 今晚 昨晚 晚間 夜間 當晚 夜").map { ($0.phrase, 13) }
            + list("中午 正午 午间 午間").map { ($0.phrase, 6) }
        dayPartsBefore = PhraseSuffixTrie(dayParts)
        dayPartsAfter = PhraseTrie(dayParts)
        eras = PhraseSuffixTrie([
            ("公元", 0), ("公元前", 1), ("西元", 0), ("西元前", 1), ("纪元前", 1), ("紀元前", 1),
        ])
        lengthAfter = PhraseTrie(list("来 來 以来 以來 内 內 间 間 之间 之內 之内 前 之前 后 後 之后 之後 多"))
        separators = PhraseTrie(list("起至 起到 至 到 - － – — —— ~ ～ 〜 ─ ― 直到 直至"))
        yearBefore = PhraseSuffixTrie(list("於 自 從 至 到 較 比 與 和 及 在 由"))
        noYears = PhraseTrie(list("级 級 制 期 薪 均 利 龄 齡 限 头 来 來 以下 以上"))
        durationBefore = PhraseSuffixTrie(list("每 连续 为期 近 历时 长达 第 不足 不够 不到 超过 達 長達 連續 为時 约 約 前 后 头"))
        durationAfter = PhraseTrie(list("元 圆 圓 游 遊 本 内 內 间 均 产 耗 薪 志 之内 之內 以内 以內 以上 以下 左右"))
        noClocks = PhraseTrie(list("候 期 代 段 速 光 间 間 区 區 常 刻 而 差 辰 尚 髦 装 值 效 机 局 政 评 事 长 空"))
        clockAfter = PhraseTrie(list("钟 鐘 半 整 许 許 一刻 三刻 多 左右 前 后 後 至 到 开始 開始 起 开 之前 之后 — - ～"))
        dayBefore = PhraseSuffixTrie(list("月 本月 上月 下月 当月 每月 这个月 下个月 上个月 周一 周二 周三 周四 周五 周六 周日 今天 昨天 明天 于 在"))
        scoreBefore = PhraseSuffixTrie(list("以 比分 比分是 比分为 大比分 总比分 局分 击败 战胜 不敌 负于 将比分 成 战成 打成"))
    }

    /// The value of words that only look like an entry of the table.
    private static let none: UInt32 = 0xFFFF
    private static func noneList(_ words: String) -> [(phrase: String, value: UInt32)] {
        words.split(separator: " ").map { (String($0), none) }
    }

    private static var yearPartTable: [(String, StatedTime.Part?)] {
        [
            ("初 年初 初期 之初 早期", .early), ("伊始", .outset), ("年中 中期 年中期 中叶", .middle), ("底 年底 末 年末 末期 后期 岁末 後期", .late),
            ("上半年 前半年 前半 上半年度", .firstHalf), ("下半年 后半年 後半 下半年度", .secondHalf),
            ("春季 春天 春", .spring), ("夏季 夏天 夏", .summer), ("秋季 秋天 秋", .autumn), ("冬季 冬天 冬", .winter),
            ("度 财年", .fiscalYear),
            ("初中 初级 初一 初步 初次 春节 春运 春晚 春耕 夏令 夏收 夏粮 秋收 秋粮 冬奥 冬泳 冬训 度过 度假 初二 初三 末端 底蕴 冬残 春种", nil),
            ("冬至 春分 夏至 秋分 初四 初五 初六 初七 初八 初九 初十", nil),
        ] + (QuarterNames.names + QuarterNames.firstManyOfYear).map { ($0.words, $0.part) }
    }
    private static var monthPartTable: [(String, StatedTime.Part?)] {
        [
            ("上旬", .firstTen), ("中旬", .secondTen), ("下旬", .lastTen), ("上中旬", .firstTwenty), ("中下旬", .lastTwenty),
            ("上半月", .firstHalf), ("下半月", .secondHalf), ("初 月初 初期", .early), ("中 月中", .middle),
            ("底 月底 末 月末", .late),
            ("初中 初级 初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 中国 中央 中共 中方 中新 中超 中旬末 中东 中考 中日 中美 中俄 中午 初步 初次 末端 底部 中科 中心", nil),
        ]
    }

    private func part(_ trie: PhraseTrie, _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (StatedTime.Part, Int)?
    {
        guard let match = trie.longestMatch(in: bytes, at: offset), match.value != Self.none,
            let part = StatedTime.Part(rawValue: UInt8(truncatingIfNeeded: match.value))
        else { return nil }
        return (part, offset + match.length)
    }
    func yearPart(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: StatedTime.Part, end: Int)? {
        part(yearParts, bytes, offset)
    }
    func monthPart(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: StatedTime.Part, end: Int)? {
        part(monthParts, bytes, offset)
    }

    /// The characters that 截至 and its like end with, and those that the marks of ranges begin with.
    var untilEndings: UnsafePointer<UInt64> { untilWords.ends }
    var separatorBeginnings: UnsafePointer<UInt64> { separators.starts }

    /// What the words end with that say something of the date behind them, and what the words begin with that say something of
    /// the date before them or make something else of it.
    var dateLeaders: [UnsafePointer<UInt64>] { [eras.ends, reigns.endings, untilWords.ends, durationBefore.ends] }
    var dateFollowers: [UnsafePointer<UInt64>] {
        [yearParts, monthParts, sinceWords, separators, noYears, durationAfter, lengthAfter].map(\.starts)
    }

    func until(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Int? {
        // 截至 2025 年底
        let blank = end > limit && end > 0 && bytes[end - 1] == 0x20 ? 1 : 0
        return untilWords.longestMatch(in: bytes, endingAt: end - blank, notBefore: limit).map { $0.length + blank }
    }
    func since(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        guard let match = sinceWords.longestMatch(in: bytes, at: offset), match.value != Self.none else { return nil }
        return match.length
    }
    /// Whether 止 stands behind a range and is not the head of a word (止步).
    func isClosed(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        bytes.hasPrefix("止", at: offset) && noStops.longestMatch(in: bytes, at: offset) == nil
    }
    /// Whether the mark of a range may begin with a scalar.
    @inline(__always)
    func mayBeginSeparator(_ scalar: UInt32) -> Bool { separators.mayBegin(with: scalar) }

    func separator(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        separators.longestMatch(in: bytes, at: offset)?.length ?? 0
    }

    /// What years count from, by the words before them: 公元前, 民国, 康熙.
    enum Era {
        case common, beforeCommon
        case reign(ReignNames.Reign)

        /// The year of the common era, negative before it; `nil` where the reign had no such year.
        func year(_ value: Int) -> Int? {
            switch self {
            case .common: value
            case .beforeCommon: -value
            case .reign(let reign): reign.year(value)
            }
        }

        var hasLunarMonths: Bool { if case .reign(let reign) = self { reign.hasLunarMonths } else { false } }
    }

    /// The era named before a year and the length of its name.
    func era(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int
    ) -> (era: Era, length: Int)? {
        if let found = eras.longestMatch(in: bytes, endingAt: end, notBefore: limit) {
            return (found.value == 1 ? .beforeCommon : .common, found.length)
        }
        return reigns.reign(in: bytes, endingAt: end, notBefore: limit).map { (.reign($0.reign), $0.length) }
    }

    /// Whether a stretch that goes over the turn of the year is named behind its two years.
    func isSeason(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        seasons.longestMatch(in: bytes, at: offset) != nil
    }

    /// The length of 公元 or 公元前 before a year.
    func eraLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        bytes.hasPrefix("公元前", at: offset) ? 9 : bytes.hasPrefix("公元", at: offset) ? 6 : 0
    }

    /// Whether what follows 年 makes a length of time of a number behind a name: 绍兴三年来.
    func isLength(in bytes: UnsafeBufferPointer<UInt8>, at past: Int) -> Bool {
        lengthAfter.longestMatch(in: bytes, at: past) != nil
    }

    /// The part of the day before a clock time, and the hours it adds to a small hour.
    func dayPart(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> (
        length: Int, shift: Int
    )? {
        dayPartsBefore.longestMatch(in: bytes, endingAt: end, notBefore: limit).map { ($0.length, Int($0.value)) }
    }
    func dayPart(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (length: Int, shift: Int)? {
        dayPartsAfter.longestMatch(in: bytes, at: offset).map { ($0.length, Int($0.value)) }
    }

    /// Whether 年 is part of 年级, 年制, 年限 and so begins no date.
    func isNoYear(in bytes: UnsafeBufferPointer<UInt8>, at past: Int) -> Bool {
        noYears.mayMatchPhrase(in: bytes, at: past)
    }

    func isDayUnit(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let value = bytes.codePoint(at: offset).value
        return value == 0x65E5 || value == 0x53F7 || value == 0x865F
    }

    /// Whether N日 counts days: 连续3日, 3日内, 3日游.
    func isDuration(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, past: Int, notBefore limit: Int) -> Bool {
        durationAfter.mayMatchPhrase(in: bytes, at: past)
            || durationBefore.longestMatch(in: bytes, endingAt: start, notBefore: limit) != nil
    }

    /// Whether a year may begin at an offset: behind a mark, or behind a word that a time follows.
    func opensYear(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, notBefore limit: Int) -> Bool {
        let before = bytes.codePoint(before: start).value
        return start == 0 || before < 0x3400 || before > 0x9FFF
            || yearBefore.longestMatch(in: bytes, endingAt: start, notBefore: limit) != nil
    }

    /// Whether N号 is a day of the month: 本月8号, 8号上午.
    func isDayNumber(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, past: Int, notBefore limit: Int) -> Bool {
        dayPart(in: bytes, at: past) != nil || bytes.hasSuffix("本月", endingAt: start)
            || bytes.hasSuffix("下月", endingAt: start)
            || bytes.hasSuffix("上月", endingAt: start) || bytes.hasSuffix("个月", endingAt: start)
            || bytes.hasSuffix("当月", endingAt: start) || bytes.hasSuffix("每月", endingAt: start)
            || isInDayList(in: bytes, endingAt: start, notBefore: limit)
            || opensClause(in: bytes, from: start, past: past)
    }

    /// 22号，全国: alone between the marks of a clause.
    private func opensClause(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, past: Int) -> Bool {
        guard bytes.hasPrefix("，", at: past) else { return false }
        return start == 0 || bytes.hasSuffix("。", endingAt: start) || bytes.hasSuffix("，", endingAt: start)
            || bytes.hasSuffix("；", endingAt: start) || bytes.hasSuffix("\n", endingAt: start)
    }

    /// Whether days of a month stand before: 4月6号，7号，8号.
    private func isInDayList(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Bool {
        var end = end
        // A month has no more days to list.
        for _ in 0..<31 {
            guard let mark = dayListMarks.longestMatch(in: bytes, endingAt: end, notBefore: 0) else {
                return false
            }
            end -= mark.length
            var digits = 0
            while digits < 3 {
                let before = bytes.codePoint(before: end)
                guard end > 0, DateNumber.digit(bytes, at: end - before.length) != nil else { break }
                end -= before.length
                digits += 1
            }
            if digits == 0 { return false }
            if bytes.hasSuffix("月", endingAt: end) { return true }
        }
        return false
    }

    /// Whether a short Han day (一日) stands where a date stands: 3月、一日至三日, 一日晚.
    func isDayContext(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, past: Int) -> Bool {
        dayPart(in: bytes, at: past) != nil || dayBefore.longestMatch(in: bytes, endingAt: start) != nil
            || separator(in: bytes, at: past) > 0
    }

    /// What words for the completion of something end with: 建成, 投产, 完工.
    private static let doneEndings = HanSet("成产產运運用营營工束毕畢业業")

    /// 建成后|年产: whether the 后年 at `start` is two words.
    static func cutsYear(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        (bytes.hasPrefix("后年", at: start) || bytes.hasPrefix("後年", at: start))
            && doneEndings.contains(bytes.codePoint(before: start).value)
    }

    /// 指数|涨|2点, 失业率|下降|2点: behind a verb of change 点 is no hour.
    static func countsPoints(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        let end = bytes.hasSuffix("了", endingAt: end) ? end - 3 : end
        return bytes.suffix(of: changes, start: Swift.max(0, end - 6), end: end) != nil
    }

    private static let changes = WordList("涨 跌 升 降 下滑 回落 提高 提升 上扬 走高 走低 漲 上揚")

    func isNoClock(in bytes: UnsafeBufferPointer<UInt8>, at past: Int) -> Bool {
        noClocks.mayMatchPhrase(in: bytes, at: past)
    }
    func confirmsClock(in bytes: UnsafeBufferPointer<UInt8>, at past: Int) -> Bool {
        clockAfter.mayMatchPhrase(in: bytes, at: past)
    }
    /// Whether 一点 mostly means a little or one point by what follows it (好一点, 这一点后): a clock time goes on with 左右, 到, 至,
    /// 开 or a dash.
    static func isLittle(in bytes: UnsafeBufferPointer<UInt8>, behind end: Int) -> Bool {
        switch bytes.codePoint(at: end).value {
        case 0x5DE6, 0x5230, 0x81F3, 0x5F00, 0x958B, 0x2014, 0x2D, 0x7E, 0xFF5E: false
        default: true
        }
    }
    func isScoreContext(in bytes: UnsafeBufferPointer<UInt8>, endingAt start: Int, notBefore limit: Int) -> Bool {
        scoreBefore.longestMatch(in: bytes, endingAt: start, notBefore: limit) != nil
    }

    /// Whether what follows two bare years doesn't make them something else (a unit, more digits).
    func endsYears(in bytes: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
        let next = bytes.codePoint(at: end).value
        switch next {
        case 0, 0x20, 0x0A, 0x29, 0xFF09, 0x3001, 0x3002, 0xFF0C, 0x5E74: return true  // ) ） 、 。 ， 年
        case 0x5927, 0x5B66, 0x8D5B, 0x8CFD, 0x8D22, 0x8CA1: return true  // 大 学 赛 賽 财 財
        default: return false
        }
    }

    /// 初五, 十五 and 廿三 behind a month; 初 and 廿 are words of the lunar calendar, and the full moons of July and August are
    /// its festivals, while 四月十三 alone is said of either calendar and read by the civil one.
    func lunarDay(
        in bytes: UnsafeBufferPointer<UInt8>, at past: Int, ofMonth month: Int
    ) -> (day: Int, end: Int, isLunar: Bool)? {
        if bytes.hasPrefix("初", at: past), let number = DateNumber(in: bytes, at: past + 3), number.isHan,
            (1...10).contains(number.value)
        {
            return (number.value, number.end, true)
        }
        guard let number = DateNumber(in: bytes, at: past), number.isHan, (10...30).contains(number.value),
            DateNumber.hasTens(bytes, past, number.end)
        else { return nil }
        let next = bytes.codePoint(at: number.end).value
        // A measure word or unit behind it makes it a count: 八月十五名.
        let first = bytes.codePoint(at: past).value
        let isMarked = first == 0x5EFF || first == 0x5345  // 廿 卅
        guard isMarked || next < 0x3100 || next == 0x8FC7 || next == 0x8282 || next > 0xFE00 else { return nil }
        return (number.value, number.end, isMarked || Self.isFullMoonFestival(month: month, day: number.value))
    }

    /// 中元 and 中秋, which are told by the day of the lunar calendar without its name.
    static func isFullMoonFestival(month: Int?, day: Int) -> Bool { day == 15 && (month == 7 || month == 8) }
}

extension PhraseTrie {
    /// Whether a phrase starts at `offset`.
    @inline(__always)
    func mayMatchPhrase(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        longestMatch(in: bytes, at: offset) != nil
    }
}
