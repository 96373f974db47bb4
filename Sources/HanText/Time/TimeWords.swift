/// The words that time expressions are made of, and what each says.
///
/// Sources: GB/T 7408.1—2023 (dates and times), 现代汉语词典 (7th edition) for the words of time; the hours of the parts of
/// the day follow the everyday division of broadcasting (凌晨 0–6, 上午 to noon, 下午 to six, 晚上 to midnight).
final class TimeWords: Sendable {
    /// What a word says; the payload is an offset, an index or a code.
    enum Kind: UInt32, Sendable {
        case year = 1, quarter, month, week, day, weekend
        case dayPart, dayWithPart, now, vague, season, yearPart, holiday, solarTerm
        case lunarMark, lunarMonth, backward, forward, every, contextYear, contextMonth, contextDay, planning, vacation
        case century, wholeYear, yearEdge, monthPart, dayRange, yearRange, reign, yearSeason
        case sexagenary, lunarDay, dayOff

        /// Whether no point of time is read from the word: it makes an expression by a rule of its own.
        var standsApart: Bool {
            switch self {
            case .every, .backward, .forward, .dayRange, .yearRange, .reign, .dayOff: true
            default: false
            }
        }

        /// Whether a month or day (7月) may stand behind the word.
        var isYearOrMonth: Bool { self == .year || self == .contextYear || self == .month || self == .contextMonth }

        /// Whether a clock time (8时) may stand behind the word, which has a part of the day between it and the word or none.
        var isDay: Bool { self == .day || self == .contextDay || self == .dayWithPart }

        /// Whether the time is told from one named before: 次年, 当月.
        var pointsBack: Bool { self == .contextYear || self == .contextMonth || self == .contextDay }

        fileprivate var mayLead: Bool { isYearOrMonth || isDay || self == .dayPart }
    }

    /// A word of the table.
    struct Entry: Sendable {
        var kind: Kind
        var payload: Int
        var length: Int
    }

    let words: PhraseTrie
    /// The words for years, months, days and parts of a day by their ends, with their ``Kind``: what stands in front of 7月 and 8时.
    let leads: PhraseSuffixTrie
    /// What expressions begin with.
    let beginnings: TimeBeginnings
    let weekNames: PhraseTrie
    let ranges: PhraseTrie
    let modifiers: PhraseTrie
    let monthParts: PhraseTrie
    let yearParts: PhraseTrie
    let approximate: PhraseTrie
    /// 财年 and its like behind the number of a year.
    let fiscalYears: PhraseTrie
    /// What makes a period of a plan's name: 期间 (1, part of the expression), 末 and 以来 (2).
    let planBehind: PhraseTrie
    let reigns: ReignNames
    let dayParts: [DayPart]
    let holidays: Holidays

    /// Words that begin with a character that says before, after, since or until when, and don't say it: 三天|前往.
    static let otherWords = """
        前后 前后脚 前列 前后左右 前往 前来 前进 前线 前途 前景 前者 前夕 前提 前台 前期 前不久 前任 前锋 前身 前面 前三 前10 前十 前所 后续 后期 后勤 后来 后者 后卫 \
        后悔 后方 后果 后备 后代 后面 后半 后台 起火 起飞 起诉 起草 起步 起义 起床 起源 起航 起降 起伏 起点 起码 起初 起因 起到 起薪 起重 起源于 起就 止损 止步 止跌 \
        前沿 前方 前厅 前言 前端 前哨 前置 前驱 前辈 前例 前科 前移 前行 来到 来自 来访 来看 来说 来华 来宾 来源 来袭 来临 来信 来电 来往 来客 来年 间隔 间歇 间接 间谍
        """

    init(reigns: ReignNames) {
        self.reigns = reigns
        let traditional = TraditionalForms.shared
        let holidays = Holidays()
        var entries: [(phrase: String, value: UInt32)] = []
        func add(_ words: String, _ kind: Kind, _ payload: Int) {
            for word in Self.mixed(words.split(separator: " ").flatMap { traditional.expand(String($0)) }) {
                entries.append((word, kind.rawValue << 16 | UInt32(payload + 0x8000)))
            }
        }
        Self.addOffsets(add)
        for (name, place) in SexagenaryYears.names { add(name, .sexagenary, place) }
        var dayParts: [DayPart] = []
        for line in Self.dayPartTable.tableLines {
            let cells = line.listedWords
            guard cells.count > 2, let start = Int(cells[0]), let end = Int(cells[1]) else { continue }
            add(cells.dropFirst(2).joined(separator: " "), .dayPart, dayParts.count)
            for (prefix, offset) in [
                ("今", 0), ("昨", -1), ("明", 1), ("前", -2), ("后", 2), ("翌", 1), ("当", 0), ("大后", 3), ("大前", -3), ("听", 1),
                ("琴", -1), ("寻", -1),
            ] {
                let isDialect = "听琴寻".contains(prefix)
                for word in cells.dropFirst(2)
                where word.count == 1 && !(prefix == "后" && word == "夜") && (!isDialect || word == "早" || word == "晚") {
                    add(prefix + word, .dayWithPart, (offset + 8) * 32 + dayParts.count)
                }
            }
            dayParts.append(DayPart(startHour: start, endHour: end))
        }
        leads = PhraseSuffixTrie(
            entries.compactMap { phrase, value in
                Kind(rawValue: value >> 16).flatMap { $0.mayLead ? (phrase, $0.rawValue) : nil }
            })
        for (name, value) in holidays.names {
            entries.append((name, Kind.holiday.rawValue << 16 | UInt32(value + 0x8000)))
        }
        for (index, name) in SolarTerms.names.split(separator: " ").enumerated() {
            add(String(name), .solarTerm, index)
        }
        for (name, year) in PlanningPeriods.firstYears {
            // Without quotes only where the name is no number that counts: 十四五期间.
            let bare = name.count > 2 ? name + " " : ""
            add(bare + "“\(name)” 「\(name)」 ‘\(name)’", .planning, year)
        }
        // Words that begin an expression only together with what follows: 周三, 闰四月.
        for word in ["周", "週", "星期", "礼拜", "禮拜", "闰", "閏", "差"] { entries.append((word, 0)) }
        beginnings = TimeBeginnings(entries)
        entries += Self.blocked.listedWords.flatMap {
            traditional.expand(String($0)).map { ($0, 0) }
        }
        words = PhraseTrie(entries)
        self.dayParts = dayParts
        self.holidays = holidays
        func list(_ table: [(String, Int)]) -> PhraseTrie {
            PhraseTrie(
                table.flatMap { words, value in
                    traditional.expand(words.listedWords).map { ($0, UInt32(value)) }
                })
        }
        weekNames = list([("周 星期 礼拜 週", 0), ("个星期 个礼拜 一个星期", 0)])
        ranges = list([("起至 起到 至 到 - － – — —— ~ ～ 〜 ─ ― 直到 直至 一直到 至到 ——— 截至", 0)])
        modifiers = list([
            ("之前 以前 前", 1), ("之后 以后 后 过后 往后", 2), ("或之前 及以前 或以前 及之前", 4), ("或之后 及以后 或以后 及之后", 3),
            ("以来 起 至今 迄今 开始 以降", 3), ("为止 止", 4),
            (Self.otherWords, 0),
        ])
        monthParts = list([
            ("上半月 前半月", Int(StatedTime.Part.firstHalf.rawValue)),
            ("下半月 后半月", Int(StatedTime.Part.secondHalf.rawValue)),
            ("上旬", Int(StatedTime.Part.firstTen.rawValue)), ("中旬", Int(StatedTime.Part.secondTen.rawValue)),
            ("上中旬", Int(StatedTime.Part.firstTwenty.rawValue)), ("中下旬", Int(StatedTime.Part.lastTwenty.rawValue)),
            ("下旬", Int(StatedTime.Part.lastTen.rawValue)), ("初 月初 初期", Int(StatedTime.Part.early.rawValue)),
            ("月中 中", Int(StatedTime.Part.middle.rawValue)), ("底 月底 末 月末", Int(StatedTime.Part.late.rawValue)),
            ("中国 中央 中共 中方 中新 中超 中东 中考 中日 中美 中俄 中午 中心 中科 中级 中小 底部 底气 初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 初步 初次 初级 初中 末端", 255),
        ])
        yearParts = list(
            [
                ("初 年初 初期 之初", Int(StatedTime.Part.early.rawValue)), ("伊始", Int(StatedTime.Part.outset.rawValue)),
                ("年中 中期 中叶", Int(StatedTime.Part.middle.rawValue)),
                ("底 年底 末 年末 末期 后期 岁末 年尾 年终", Int(StatedTime.Part.late.rawValue)),
                ("早期 前期", Int(StatedTime.Part.early.rawValue)),
                ("上半年 前半年", Int(StatedTime.Part.firstHalf.rawValue)),
                ("下半年 后半年", Int(StatedTime.Part.secondHalf.rawValue)),
                ("Q1 q1", Int(StatedTime.Part.firstQuarter.rawValue)),
                ("Q2 q2", Int(StatedTime.Part.secondQuarter.rawValue)),
                ("Q3 q3", Int(StatedTime.Part.thirdQuarter.rawValue)),
                ("Q4 q4", Int(StatedTime.Part.fourthQuarter.rawValue)),
                ("春季 春天", Int(StatedTime.Part.spring.rawValue)), ("夏季 夏天", Int(StatedTime.Part.summer.rawValue)),
                ("秋季 秋天", Int(StatedTime.Part.autumn.rawValue)), ("冬季 冬天", Int(StatedTime.Part.winter.rawValue)),
                ("春 夏 秋 冬", 255),
            ] + (QuarterNames.names + QuarterNames.firstManyOfYear).map { ($0.words, Int($0.part.rawValue)) })
        // 多 (1) only behind a clock time.
        approximate = list([("左右 前后 许 上下", 0), ("多", 1)])
        fiscalYears = list([("财年 财政年度 财务年度", 0)])
        planBehind = list([
            ("期间 时期", 1), ("期末 末期 末 期初 初期 初 中期 以来 前期 后期", 2), ("末端", 0),
        ])
    }

    /// The words with 個 for 个 alone, as text written half in traditional characters has them.
    private static func mixed(_ words: [String]) -> [String] {
        words.flatMap { word in
            word.contains("个") ? [word, String(word.map { $0 == "个" ? "個" : $0 })] : [word]
        }
    }

    /// Scalars that a number or weekday behind a word of time begins with, and blanks before them.
    static let numberBeginnings =
        "0123456789０１２３４５６７８９〇零○Ｏ一二三四五六七八九十廿卅两兩俩倆仨百千几幾数數半个個日天末 \u{A0}\u{3000}"

    /// The characters of the basic plane that an expression begins with: a bit for each.
    var starts: UnsafePointer<UInt64> { words.starts }

    /// Whether an expression may begin at an offset by its first three characters.
    @inline(__always)
    func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        bytes[offset] >= 0x80 && words.mayBegin(with: bytes.inlinedCodePoint(at: offset).value)
            && beginnings.mayBegin(in: bytes, at: offset)
    }

    /// The word at an offset.
    @inline(__always)
    func word(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Entry? {
        guard let match = words.longestMatch(in: bytes, at: offset), match.value != 0,
            let kind = Kind(rawValue: match.value >> 16)
        else { return nil }
        return Entry(kind: kind, payload: Int(match.value & 0xFFFF) - 0x8000, length: match.length)
    }

    /// 上 本 下 and their like put to years, months and weeks.
    private static func addOffsets(_ add: (String, Kind, Int) -> Void) {
        add("今年 本年 本年度 今年度 这一年 今载", .year, 0)
        add("去年 上年 上年度 去年度 昨年 上一年 旧年 上一年度 去岁", .year, -1)
        add("前年 前年度", .year, -2)
        add("大前年", .year, -3)
        add("明年 来年 下年度 下一年 下年 明年度 出年", .year, 1)
        add("后年", .year, 2)
        add("大后年", .year, 3)
        add("同年 当年 当年度", .contextYear, 0)
        add("次年 翌年 第二年", .contextYear, 1)
        add("同月 当月", .contextMonth, 0)
        add("次月 翌月", .contextMonth, 1)
        add("当天 当日 同日 同一天 即日", .contextDay, 0)
        add("次日 翌日 第二天 隔天", .contextDay, 1)
        // Only with a part of the day, a clock or 起 behind: 第三天上午.
        for (index, number) in ["三", "四", "五", "六", "七", "八", "九", "十"].enumerated() {
            add("第\(number)天", .contextDay, index + 2)
        }
        add("今天 今日 今儿 今个儿 本日 今儿个", .day, 0)
        add("昨天 昨日 昨儿 琴日 寻日 昨儿个", .day, -1)
        add("前天 前儿 前日", .day, -2)
        add("大前天 大前日", .day, -3)
        add("明天 明日 明儿 听日 明儿个", .day, 1)
        add("后天 后日", .day, 2)
        add("大后天 大后日", .day, 3)
        add("周末 周末两天", .weekend, 0)
        add("现在 此刻 当前 目前 眼下 如今 当下 此时 此时此刻 现如今 而家 现时 时下 当今", .now, 0)
        add("刚刚 刚才 近日 日前 近期 前不久 不久前 近年来 近年 前几天 前些天 前段时间 近段时间 近几天 连日来 不久以前 前几日", .vague, 0)
        add("不久后 不久之后 不久 日后", .vague, 1)
        add("从前 早年", .vague, 2)
        for number in ["几", "数", "好几"] {
            add("\(number)天前 \(number)日前 \(number)周前 \(number)个星期前 \(number)个月前 \(number)月前 \(number)年前", .vague, 0)
            add("\(number)天后 \(number)日后 \(number)周后 \(number)个星期后 \(number)个月后 \(number)月后 \(number)年后", .vague, 1)
            add("\(number)十年前 \(number)百年前 \(number)千年前", .vague, 2)
        }
        // The first year of a reign, whose name stands before it.
        add("元年", .reign, 1)
        add("全年 年内 全年度 年度内", .wholeYear, 0)
        add("今明两年", .yearRange, 1)
        add("明后两年", .yearRange, 2)
        add("今明两天 今明两日", .dayRange, 2)
        add("明后两天 明后天", .dayRange, 3)
        add("今明后三天", .dayRange, 4)
        add("明后大后三天", .dayRange, 5)
        add("农历 阴历 旧历 夏历", .lunarMark, 0)
        add("正月", .lunarMonth, 1)
        // Only with a day behind: 大年初三, 年初六.
        add("大年", .lunarMonth, 16 + 1)
        add("冬月", .lunarMonth, 11)
        add("腊月", .lunarMonth, 12)
        for (index, number) in ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].enumerated() {
            add("初\(number)", .lunarDay, index + 1)
            // 年廿八 is of the last month.
            if index < 9 {
                add("廿\(number)", .lunarDay, index + 21)
                add("年廿\(number)", .lunarDay, 12 * 32 + index + 21)
            }
        }
        add("暑假 暑期", .vacation, 0)
        add("寒假", .vacation, 1)
        for (index, season) in ["春", "夏", "秋", "冬"].enumerated() {
            // 去春 is rather where someone goes.
            for (day, offset) in [("今", 0), ("去", -1), ("明", 1)] where day != "去" || season == "冬" {
                add(day + season, .yearSeason, (offset + 8) * 4 + index)
            }
        }
        add("春季 春天", .season, 0)
        add("夏季 夏天", .season, 1)
        add("秋季 秋天", .season, 2)
        add("冬季 冬天", .season, 3)
        for (names, part) in [
            ("上半年", StatedTime.Part.firstHalf), ("下半年", .secondHalf),
        ] + QuarterNames.firstMany {
            add(names, .yearPart, Int(part.rawValue))
        }
        add("年初 岁初", .yearEdge, 0)
        add("年中", .yearEdge, 1)
        add("年底 年末 岁末 年终 年尾", .yearEdge, 2)
        for (names, part) in [
            ("月初", StatedTime.Part.early), ("月中", .middle), ("月底 月末", .late), ("上半月", .firstHalf), ("下半月", .secondHalf),
        ] {
            add(names, .monthPart, Int(part.rawValue))
        }
        add("每 每个 每一 每一个", .every, 0)
        add("每隔 隔", .every, 1)
        // 每逢周末, and 逢周一 at the head of a clause.
        add("每逢 逢", .every, 3)
        // Only with a part of the day or a clock behind, or as the whole text: 工作日上午9点.
        add("工作日", .every, 2)
        add("非工作日", .dayOff, 0)
        add("节假日 法定节假日", .dayOff, 1)
        for (prefix, offset) in Self.prefixes {
            let bare = prefix.hasSuffix("个") ? String(prefix.dropLast()) : prefix
            if !prefix.hasSuffix("一") || offset != 0 { add(prefix + "月", .month, offset) }
            add(prefix + "季度", .quarter, offset)
            if !prefix.hasSuffix("个") { add(prefix + "周 " + prefix + "週", .week, offset) }
            add(prefix + "星期 " + prefix + "礼拜 " + prefix + "周", .week, offset)
            add(bare + "周末 " + bare + "个周末", .weekend, offset)
        }
        add("近 过去 过去的 过往 以往 往前 刚过去的", .backward, 0)
        add("上 前 之前 之前的 此前 前面 上个", .backward, 1)
        add("最近 最近的 近来", .backward, 2)
        add("接下来 接下来的 今后的 随后 随后的 其后 未来的", .forward, 0)
        add("再过 过", .forward, 3)
        add("下 后 之后 此后 往后 后面", .forward, 1)
        add("未来 今后 将来", .forward, 2)
        add("上世纪 上个世纪", .century, -1)
        add("本世纪 这个世纪 新世纪", .century, 0)
        add("下世纪 下个世纪", .century, 1)
    }

    private static var prefixes: [(String, Int)] {
        [
            ("上上上", -3), ("上上", -2), ("上", -1), ("本", 0), ("这", 0), ("今", 0), ("下", 1), ("下下", 2), ("下下下", 3),
            ("上上上个", -3), ("上上个", -2), ("上个", -1), ("本个", 0), ("这个", 0), ("今个", 0), ("下个", 1), ("下下个", 2),
            ("上一", -1), ("这一", 0), ("下一", 1), ("上一个", -1), ("这一个", 0), ("下一个", 1), ("当前这个", 0),
        ]
    }

    /// First hour, hour past the last, names.
    private static var dayPartTable: String {
        """
        0 6 凌晨 凌 拂晓
        4 7 黎明 破晓
        5 8 清晨 晨间 早间 大清早 晨
        6 10 早上 早晨 早 朝早 大早 一早 清早
        7 12 上午 午前
        11 13 中午 正午 午间 晌午
        13 15 午后
        12 18 下午 后晌 下昼 晏昼
        17 20 傍晚 黄昏
        18 24 晚上 晚 晚间 夜间 夜里 夜 夜晚 入夜 夜晚间 今晚间
        21 24 深夜 深夜里
        20 24 前半夜 上半夜
        0 5 半夜 午夜 下半夜 三更半夜
        2 5 后半夜
        6 19 白天 日间
        """
    }

    /// Words that begin like a word of time and are none.
    private static var blocked: String {
        """
        早一点 晚一点 晚会 晚报 晚餐 晚宴 晚饭 晚年 晚期 晚辈 晚婚 晚礼服 晚清 晚稻 晚点 晚霞 晚安 早餐 早饭 早期 早已 早就 早稻 早稻田 早日 早在 早恋 早教 早产 早熟 早市 早先 早年 早操 早安 早班 晨报 晨练 夜市
        夜景 夜宵 夜校 夜总会 夜班 夜空 夜色 夜生活 夜莺 夜以继日 凌厉 凌乱 凌驾 凌空 凌志 前者 前列 前往 前来 前进 前线 前途 前景 前沿 前提 前台 前后 前任 前锋 前身 前面 前三名 前三甲 前十名 前十强 前十
        前夕 前方 前端 前辈 前科 前卫 前言 前言不搭 后者 后续 后期 后勤 后来 后卫 后悔 后方 后果 后备 后代 后台 后天性 后天下 后裔 后盾 后遗症 后宫 后人 后妈 后顾 上海 上涨 上升 上市 上述 上面 上级 上班 上学
        上课 上调 上访 上线 上下 上千 上百 上万 上亿 上游 上层 上半场 上半身 上月球 下降 下跌 下调 下面 下级 下班 下午茶 下线 下游 下属 下载 下岗 下乡 下列 下半场 下半身 下滑 下发 下达 下周转 本周转 过程
        过来 过去式 过渡 过度 过滤 过敏 过剩 过关 过分 过境 过年货 近视 近海 近代 近郊 近战 近平 习近平 附近 未来感 五四运动 五四时期 五四精神 五四宪法 五四新 五四奖章 五四路 五四广场 五一路 五一广场 五一口号 五一劳动奖 九一八事变 去冬眠 去冬奥 去冬令 去冬泳 去冬游 去冬捕 去冬天 去冬季 清明上河图 元旦晚会 春节联欢 前日本 立春耕 大暑热 小雪花 大雪纷 大雪天 大雪地 小满意 白露水 处暑热
        黎明主演 黎明饰 黎明出演 黎明演唱 黎明领衔 黎明执导 黎明客串 大寒流 小寒流 雨水多 雨水少 雨水充 雨水量 雨水管 雨水丰 雨水资 雨水收 雨水口 雨水井 雨水冲 雨水淋 大雪 小雪 雨水 霜降温 当前者 当年期 当日元 当天津 春天津 今日头条 今日说法 今天津 明天津 明日之星 明日香
        目前途 现在场 现时间 当前往 当前方 当前来 当前提 当前端 当前台 当前锋 当前进 当今年 当今天 当今日 当今后 当今晚 当下降 当下跌 当下调 当下滑 当下列 当下达 当下级 当下属 当下雨 当下雪 当下午 当下班 当下课 当下一
        如今年 如今天 如今日 如今后 如今晚 如今早 如今春 如今夏 如今秋 如今冬 此时间 此时期 此时段 此刻苦 此刻骨 此刻画 此刻意 此刻板 眼下方 眼下部 眼下垂 眼下眶 时下载 时下降 时下跌 时下调 时下滑 时下达 时下雨 时下雪 时下班 时下午 时下线
        而家庭 而家长 而家人 而家里 而家属 而家乡 而家中 而家具 而家电 而家族 而家园 而家禽 而家畜 而家政 而家境 而家教 而家居 而家装 而家用 而家风 晚自习 晚自修 早自习 早读 同日元 这周围 这周边 上周边 本周边 本周刊 周末刊 正月饼 上月球 下月球 上季军 本季军 每每 每年轻 每月饼 每天津 每周边 隔离 隔壁 隔断 隔阂 隔音 隔热 过年级 过半 过去时 过去了 刚才能
        """
    }
}
