/// The holidays and festivals of the calendar.
///
/// Sources: 全国年节及纪念日放假办法 (State Council, 2024 revision) for the public holidays and commemoration days; the
/// days of professions as set by the National People's Congress and the State Council; 岁时 festivals by the lunar
/// calendar; international days of the United Nations that Chinese news names.
struct Holidays: Sendable {
    /// On which day a holiday falls.
    enum Rule: Sendable, Hashable {
        case gregorian(month: Int, day: Int)
        case lunar(month: Int, day: Int)
        case newYearsEve
        case solarTerm(Int)
        /// The nth weekday of a month; −1 is the last.
        case weekday(month: Int, nth: Int, weekday: Int)
        /// Days after Easter Sunday of the western churches.
        case easter(Int)
        /// Days after Easter Sunday of the orthodox churches.
        case orthodoxEaster(Int)
        case islamic(month: Int, day: Int)
    }

    /// The rules; an entry of the word table is an index into them.
    let rules: [Rule]
    /// How many days the holiday of a rule lasts.
    let lengths: [Int]
    /// Every name with the index of its rule.
    let names: [(phrase: String, value: Int)]

    init() {
        var rules: [Rule] = []
        var lengths: [Int] = []
        var names: [(phrase: String, value: Int)] = []
        let traditional = TraditionalForms.shared
        for line in Self.table.tableLines {
            let cells = line.listedWords
            let code = (cells.first ?? "").split(separator: "+")
            guard let first = code.first, let rule = Self.rule(String(first)) else { continue }
            lengths.append(code.count > 1 ? Int(code[1]) ?? 1 : 1)
            for name in traditional.expand(Array(cells.dropFirst())) { names.append((name, rules.count)) }
            rules.append(rule)
        }
        self.rules = rules
        self.lengths = lengths
        self.names = names
    }

    private static func rule(_ code: String) -> Rule? {
        let numbers = code.dropFirst().split(separator: ".").compactMap { Int($0) }
        switch (code.first, numbers.count) {
        case ("G", 2): return .gregorian(month: numbers[0], day: numbers[1])
        case ("L", 2): return .lunar(month: numbers[0], day: numbers[1])
        case ("E", 0): return .newYearsEve
        case ("T", 1): return .solarTerm(numbers[0])
        case ("W", 3): return .weekday(month: numbers[0], nth: numbers[1], weekday: numbers[2])
        case ("P", 1): return .easter(numbers[0])
        case ("O", 1): return .orthodoxEaster(numbers[0])
        case ("I", 2): return .islamic(month: numbers[0], day: numbers[1])
        default: return nil
        }
    }

    /// A code for the rule (G month.day, L lunar month.day, E the lunar New Year's Eve, T solar term, W month.nth.weekday,
    /// P days after Easter, O days after the orthodox Easter, I Islamic month.day; + the number of days where it is more
    /// than one), then the names.
    private static var table: String {
        """
        G1.1 元旦 元旦节 阳历新年 公历新年 新历新年
        L1.1 春节 农历新年 大年初一 农历正月初一 中国新年 旧历新年 过年 新春佳节
        E 除夕 大年三十 年三十 除夕夜 大年夜 年三十晚 大除夕 大年卅 年廿九晚
        L1.15 元宵节 元宵 上元节 灯节 农历元宵
        L2.2 龙抬头 春龙节
        L3.3 上巳节 三月三
        T6 清明节
        L4.8 浴佛节 佛诞节
        L4.15 卫塞节
        L5.5 端午节 端午 端阳节 端阳 龙舟节 重五节
        L7.7 七夕节 七夕 乞巧节 七姐诞
        L7.15 中元节 盂兰节 盂兰盆节 鬼节
        L8.15 中秋节 中秋 八月节 仲秋节 团圆节
        L9.9 重阳节 重阳 登高节 老年节 老人节
        L12.8 腊八节 腊八
        L12.23 小年 北方小年
        G2.14 情人节 圣瓦伦丁节 圣华伦泰节 西洋情人节
        G3.5 学雷锋日 学雷锋纪念日
        G3.7 女生节 女孩节
        G3.8 妇女节 三八妇女节 国际妇女节 三八节 国际劳动妇女节 三八国际妇女节 女神节
        G3.12 植树节
        G3.14 白色情人节
        G3.15 消费者权益日 国际消费者权益日 三一五 三一五消费者权益日 315消费者权益日
        G3.22 世界水日
        G3.24 世界防治结核病日
        G4.1 愚人节
        G4.7 世界卫生日
        G4.15 全民国家安全教育日 国家安全教育日
        G4.22 世界地球日 地球日
        G4.23 世界读书日 世界图书日
        G4.24 中国航天日
        G5.1 劳动节 五一劳动节 国际劳动节 五一国际劳动节 五一节 五一
        G5.4 青年节 五四青年节 五四
        G5.8 世界红十字日
        G5.12 护士节 国际护士节 防灾减灾日 全国防灾减灾日
        G5.20 网络情人节
        G5.31 世界无烟日 无烟日
        G6.1 儿童节 六一儿童节 国际儿童节 六一国际儿童节 六一节 六一
        G6.5 世界环境日 环境日
        G6.6 全国爱眼日 爱眼日
        G6.14 世界献血者日
        G6.26 国际禁毒日 禁毒日
        G7.1 建党节 党的生日 中国共产党成立纪念日 七一建党节 香港回归纪念日
        G7.7 七七事变纪念日
        G8.1 建军节 八一建军节
        G8.8 全民健身日 台湾父亲节
        G8.19 中国医师节 医师节
        G9.3 抗战胜利纪念日 中国人民抗日战争胜利纪念日
        G9.10 教师节
        G9.18 九一八 九一八纪念日
        G9.20 全国爱牙日
        G9.27 世界旅游日
        G9.30 烈士纪念日
        G10.1 国庆节 国庆 国庆日 十一国庆节 十一国庆
        G10.10 双十节
        G10.16 世界粮食日 老板节
        G10.31 万圣节前夜 万圣夜
        G11.1 万圣节
        G11.8 记者节 中国记者节
        G11.9 消防日 全国消防日 消防宣传日
        G11.11 双十一 光棍节 双11 双十一购物节
        G12.1 世界艾滋病日 艾滋病日
        G12.4 国家宪法日 宪法日 法制宣传日
        G12.12 双十二 双12
        G12.13 国家公祭日 南京大屠杀死难者国家公祭日
        G12.20 澳门回归纪念日
        G12.24 平安夜 圣诞前夜 圣诞节前夕
        G12.25 圣诞节 圣诞 耶诞节
        G12.26 节礼日
        W5.2.7 母亲节
        W6.3.7 父亲节
        W11.4.4 感恩节 火鸡节
        W5.3.7 全国助残日 助残日
        P0 复活节 复活节星期日
        P-2 耶稣受难日 主受难节 主受难日 受难节 受难日 圣周五 圣星期五
        P1 复活节星期一
        P-7 棕枝主日 棕榈主日 圣枝主日 圣树主日 基督苦难主日
        P-47 忏悔星期二 忏悔节 忏悔日
        P-46 圣灰星期三 圣灰日 圣灰节 大斋首日
        P-46+46 大斋期
        P-3 濯足星期四 濯足节 圣周四 圣周星期四 神圣星期四 设立圣餐日
        P-1 圣周六 神圣周六 圣星期六
        P39 耶稣升天节 升天节
        P49 圣灵降临节 圣灵降临日 圣神降临节 五旬节
        P50 圣灵降临节星期一 圣灵节庆日 降灵节星期一
        P60 基督圣体节 基督圣体圣血节 基督圣体圣血瞻礼
        P56 三一主日 圣三一主日 圣三一节 三圣节 圣三节 天主圣三节 天主圣三一节
        O0 东正教复活节 东正教复活节星期日
        O1 东正教复活节星期一
        O-1 东正教圣周六 东正教神圣周六
        O-2 东正教耶稣受难日 东正教受难日 东正教主受难日 东正教主受难节 东正教圣周五
        O-3 东正教圣周四 东正教濯足星期四
        O-7 东正教棕枝主日 东正教棕榈主日 东正教圣枝主日 东正教圣树主日 东正教基督苦难主日
        O-8 拉撒路周六 拉撒路圣周六 拉匝路周六
        G1.7 东正教圣诞节
        I1.1 伊斯兰新年 伊斯兰历新年 伊斯兰教新年 回历新年 希吉来历新年
        I1.10 阿舒拉节 阿舒拉日
        I3.12 圣纪节 圣纪日
        I7.27 登霄节 夜行登霄节 登霄夜
        I9.1+30 斋月 穆斯林斋月 伊斯兰斋月
        I9.27 盖德尔夜
        I10.1 开斋节 肉孜节 尔代节 尔德节
        I12.10 古尔邦节 宰牲节 忠孝节
        """
    }

    /// The day of a rule in a Gregorian year; lunar ones in the lunar year of that number.
    func date(
        of rule: Rule, in year: Int, lunar: LunarCalendar, terms: SolarTerms
    ) -> CivilDate? {
        switch rule {
        case .gregorian(let month, let day): return CivilDate(year, month, day)
        case .lunar(let month, let day): return lunar.date(of: LunarCalendar.Day(year: year, month: month, day: day))
        case .newYearsEve: return lunar.newYearsEve(of: year)
        case .solarTerm(let term): return terms.date(of: term, in: year)
        case .weekday(let month, let nth, let weekday):
            return Self.weekday(weekday, nth: nth, month: month, year: year)
        case .easter(let days): return Self.easter(year).adding(days: days)
        case .orthodoxEaster(let days): return Self.orthodoxEaster(year).adding(days: days)
        case .islamic(let month, let day): return Self.islamic(month: month, day: day, in: year)
        }
    }

    /// The nth weekday of a month, from the end where `nth` is negative; `nil` where the month has none.
    static func weekday(_ weekday: Int, nth: Int, month: Int, year: Int) -> CivilDate? {
        if nth > 0 {
            let first = CivilDate(year, month, 1)
            let day = 1 + (weekday - first.weekday + 7) % 7 + 7 * (nth - 1)
            return day <= CivilDate.length(ofMonth: month, in: year) ? CivilDate(year, month, day) : nil
        }
        let last = CivilDate(year, month, CivilDate.length(ofMonth: month, in: year))
        let date = last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (nth + 1))
        return date.month == month ? date : nil
    }
}
