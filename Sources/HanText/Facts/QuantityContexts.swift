/// The words around a number and its unit that decide what it is: results of sport and accidents as units of their
/// own, periods counted from now, what makes a bare number a figure.
final class QuantityContexts: Sendable {
    /// Great members of a whole and its sides, counted without another measure word.
    static let portionWords: StaticString = "大 方面"
    /// Bodies that are counted without a measure word.
    static let bodyWords: StaticString = "部门 部門"
    private let results: PhraseTrie
    private let periodBefore: PhraseSuffixTrie
    private let periodAfter: PhraseTrie
    private let ordinalBefore: PhraseSuffixTrie
    private let plainBefore: PhraseSuffixTrie
    private let durationBefore: PhraseSuffixTrie
    private let casualties: PhraseTrie
    private let warmth: PhraseSuffixTrie
    private let power: PhraseSuffixTrie
    private let warmthAfter: PhraseTrie
    private let doubling: PhraseSuffixTrie
    private let halfWords: PhraseTrie
    private let tenths: PhraseSuffixTrie
    private let qualities: PhraseSuffixTrie
    private let lengthsOfTime: PhraseSuffixTrie
    private let lasting: PhraseSuffixTrie
    private let scales: PhraseSuffixTrie
    private let gradeBefore: PhraseSuffixTrie
    private let gradeAfter: PhraseTrie

    init() {
        func list(_ words: String) -> [(phrase: String, value: UInt32)] {
            words.listedWords.map { ($0, 0) }
        }
        results = PhraseTrie(
            list("胜 平 负 败 勝 負 敗 金 银 铜 銀 銅 死 伤 傷 男 女 连胜 连败 連勝 連敗 连平 冠 亡 中")
                + "\(Self.portionWords) \(Self.bodyWords)".listedWords.map { ($0, Self.portion) })
        func none(_ words: String) -> [(phrase: String, value: UInt32)] {
            words.listedWords.map { ($0, Self.none) }
        }
        periodBefore = PhraseSuffixTrie(
            list("近 最近 过去 今后 未来 前 后 头 此后 之后 接下来 过去的 未来的 今后的 最近的 最后 最初 過去 未來 今後 後")
                + none("以后 然后 之前 以前 目前 此前 日前"))
        periodAfter = PhraseTrie(
            list("来 以来 來 以來 前 之前 以前 多来 间 間") + none(TimeWords.otherWords))
        ordinalBefore = PhraseSuffixTrie(
            list("前 头 首 后 倒数 倒数第 最后")
                + none(
                    "榜首 元首 部首 之首 居首 为首 匕首 岁首 回首 俯首 昂首 课前 饭前 餐前 睡前 赛前 会前 产前 术前 考前 战前 婚前 节前 班前 行前 播前 种前 售前 岗前 入睡前 开会前 上课前 下课前 课后 餐后 睡后 产后 术后 考后 婚后 节后 目前 此前 日前 以前 之前 提前 当前 年前 天前 月前 以后 之后 然后 随后 今后 此后 先后 最前 眼前 街头 码头 龙头 牵头 山头 镜头 市前 门前 面前 会后 年后 天后 月后 小时后 时后 日后 饭后 赛后 战后 幕后 背后"
                ))
        warmthAfter = PhraseTrie(list("高温 低温 的高温 的低温 以上高温 的天气 天气 的气温 气温"))
        doubling = PhraseSuffixTrie(list("翻 翻了 再翻 翻了近 翻近 翻上 连翻"))
        halfWords = PhraseTrie(list("半年 半径 半数 半决赛 半球 半导体 半天 半价 半岛 半夜 半路 半场 半途 半月 半程 半个 半成品 半小时"))
        gradeBefore = PhraseSuffixTrie(list("里氏 风力 阵风 大风 地震 震级 烈度 最大风力 风力达 震级为 等级为 约"))
        gradeAfter = PhraseTrie(list("地震 大风 风 阵风 以上 以下 台风 左右 强震 余震 浪 烈度"))
        qualities = PhraseSuffixTrie(list(Self.qualityWords))
        lengthsOfTime = PhraseSuffixTrie(
            list(
                "天数 日数 年数 寿命 年龄 时间 时间范围 交期 交货期 时长 学制 有效期 周期 期限 年限 会期 租期 工龄 教龄 驾龄 党龄 比赛 手术 活动 航程 工程 时数 间隔 车程 路程 壽命 時間 時長 期限"
            ) + list(Self.lastingDeeds))
        lasting = PhraseSuffixTrie(list(Self.lastingDeeds))
        scales = PhraseSuffixTrie(Self.scaleForms)
        tenths = PhraseSuffixTrie(list("米 块 塊 丈 尺 斤 毛 毫 公尺"))
        plainBefore = PhraseSuffixTrie(list(Self.plainWords))
        durationBefore = PhraseSuffixTrie(
            list(
                "为期 历时 歷時 长达 達 达 连续 連續 满 近 约 不足 不到 超过 耗时 用时 有效期 有期徒刑 缓刑 缓期 任期 聘期 学制 仅用 每 持续 時隔 时隔 历经 工期 期限 期限为 周期为 为时 未满 至少 提前 提前了 推迟 推迟了 延长 延长了 延期 延后 缩短 缩短了 缩短至 缩短到 拨快 拨慢 只有 仅有 需要 只需 仅需 停留 停产 停工 停业 停课 停运 停职 关闭 禁赛 禁飞 运行 试运行 休假 等待 等了 用了 花了 花费 度过 推遲 推遲了 延長 延長了 延後 縮短 縮短了 縮短至 縮短到 撥快 撥慢 僅有 僅需 停產 停業 停課 停運 停職 關閉 禁賽 禁飛 運行 試運行 花費 度過"
            ))
        casualties = PhraseTrie(
            list("死亡 受伤 遇难 失踪 重伤 轻伤 获救 当选 丧生 身亡 溺水 被困 被捕 落水 轻微伤 伤势 死 伤 在逃 获刑 中毒 感染 确诊 逃生 受傷 罹難 失蹤"))
        warmth = PhraseSuffixTrie(
            list("气温 温度 高温 低温 水温 体温 室温 零下 零上 升温 降温 氣溫 溫度 摄氏 华氏 烧到 发烧 恒温器 恒温 空调 烤箱 预热 加热 暖气 退烧 冷却到 冷却至"))
        power = PhraseSuffixTrie(list("电 用电量 发电量 電 用电 耗电 发电 节电 供电"))
    }

    /// Verbs and prepositions that make a number without a unit a figure: 从120增加到150, 降至99.2.
    private static var plainWords: String {
        """
        达 达到 为 是 至 到 从 由 于 增至 升至 降至 跌至 涨至 提高到 增加到 减少到 缩小到 缩小至 上升到 下降到 报 报收 收报 收于 收报于 \
        报收于 约为 仅为 高达 超过 突破 跌破 站上 逼近 接近 失守 率 值 指数 指數 系数 數 得分 评分 率为 指数为 达 達 達到 為 至 從 由 \
        上涨 下跌 上调 下调 上升 下降 增加 减少 增长 涨 跌 点位 升到 降到 报于 攀升至 回升至 回落至 扩大至 扩大到 减至 减少至 增加至 的 \
        数量为 总数 总数为 总数达 人数 人数达 人数为 排名 位列 高于 低于 比 在
        """
    }

    /// Nouns that name a measured quality.
    private static var qualityWords: String {
        """
        收入 支出 面积 产值 产量 价格 价 总价 总价值 案值 标价 总额 全长 总长 人次 焦距 扭矩 功率 马力 票房 金额 余额 差额 额 身高 体高 株高 树高 楼高 层高 水深 雪深 体长 身长 长度 高度 宽度 深度 厚度 海拔 距离 里程 直径 半径 气温 温度 水温 体温 \
        重量 体重 总重 净重 毛重 自重 载重 吞吐量 雨量 降雨量 降水量 流量 蓄水量 库容 容量 装机 装机容量 速度 时速 车速 风速 投资 总投资 成本 费用 费 利润 \
        花费 标准 经费 顺差 逆差 赤字 押金 门票 得分 积分 总分 均分 分数 身家 税收 资产 负债 市值 估值 身价 预算 损失 亏损 债务 贷款 存款 储蓄 工资 薪酬 年薪 月薪 奖金 罚金 罚款 租金 房价 均价 单价 造价 售价 报价 票价 \
        累产 产能 销量 销售额 成交额 营业额 营收 用电量 发电量 用水量 排放量 供应量 需求量 库存 储量 亩产 单产 总产 总量 数量 量 规模 总值 增加值 进出口 出口 进口 \
        主跨 边跨 跨径 跨度 净跨 净高 净宽 洞径 管径 孔径 口径 内径 外径 胸径 冠幅 翼展 型宽 型深 吃水 航程 射程 航速 转速 \
        排水量 载重量 载客量 载货量 邊跨 跨徑 管徑 孔徑 口徑 內徑 外徑 胸徑 \
        收入達 產值 產量 價格 總額 金額 面積 長度 高度 寬度 雨量 氣溫 溫度 重量 投資 成本 費用 利潤 損失
        """
    }

    /// Penalties, terms, leaves and courses, which their length stands before as often as behind.
    private static var lastingDeeds: String {
        """
        徒刑 有期刑 轻刑 监禁 拘役 拘留 管制 刑期 工期 展期 示范期 试点期 生长期 建设期 运营期 封闭期 宽限期 过渡期 试用期 孕期 花期 汛期 禁渔期 休渔期 存续期 还款期 保护期 服务期 锁定期 公示期 观察期 隔离期 潜伏期 任期 聘期 假期 年假 产假 婚假 保质期 保修期 质保 展览 紧急状态 停火 休战 戒严 宵禁 停牌 行程 培训 集训 训练 \
        監禁 輕刑 產假 保質期 保修期 展覽 培訓 集訓 訓練
        """
    }

    /// Whether a 级 is one of winds or earthquakes.
    func isMeasuredGrade(in bytes: UnsafeBufferPointer<UInt8>, before end: Int, after start: Int) -> Bool {
        gradeBefore.longestMatch(in: bytes, endingAt: end) != nil
            || gradeAfter.longestMatch(in: bytes, at: start) != nil
    }

    /// Whether 大 ends here as in 三个月大: a mark, 的 or 时 stands behind it.
    func isAge(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        switch bytes.codePoint(at: offset).value {
        case 0, 0x20, 0x0A, 0x7684, 0x65F6, 0x6642, 0x5C31, 0x4E86, 0x3001, 0x3002, 0xFF0C: true
        default: false
        }
    }

    func isMeasuredQuality(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        qualities.longestMatch(in: bytes, endingAt: end) != nil
    }

    /// Whether a noun that a length of time belongs to (寿命, 有期徒刑, 手术) ends here.
    func isLengthOfTime(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        lengthsOfTime.longestMatch(in: bytes, endingAt: end) != nil
    }

    /// Whether what a length of time right in front of it says the length of (9年监禁, 3天封闭培训) ends here.
    func isLastingDeed(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        lasting.longestMatch(in: bytes, endingAt: end) != nil
    }

    /// The characters that results begin with, and those that 前 and its like and what makes a bare number a figure end with.
    var resultBeginnings: UnsafePointer<UInt64> { results.starts }
    var ordinalEndings: UnsafePointer<UInt64> { ordinalBefore.ends }
    var plainEndings: UnsafePointer<UInt64> { plainBefore.ends }

    /// 胜, 金, 死, 女 behind a number: a result, or persons by their sex, counted without a measure word; 大, 方面, 部门: great
    /// members of a whole, its sides, its departments.
    func result(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        guard let match = results.longestMatch(in: bytes, at: offset) else { return nil }
        if match.value == Self.portion {
            return isPortion(in: bytes, at: offset, length: match.length) ? match.length : nil
        }
        // 6胜1平, 5死2伤, 两男获救: another number, what befell them, a mark or the end follows; 3金属, 1中心 are words.
        let next = bytes.codePoint(at: offset + match.length).value
        let isOpen = next < 0x80 && !(next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
        let isMark =
            next >= 0x3000 && next < 0x3008 || next >= 0xFF00 && next < 0xFFF0 || next == 0x7684 || next == 0x201D
        let isNumber = beginsNumber(in: bytes, at: offset + match.length)
        return isOpen || isMark || isNumber || isCasualty(in: bytes, at: offset + match.length) ? match.length : nil
    }

    /// 五大|板块, 5方面, but not 十八大, 一方面, 3大于2, 两大批.
    private func isPortion(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int) -> Bool {
        let last = bytes.codePoint(before: offset)
        let before = bytes.codePoint(before: offset - last.length).value
        // One alone: 一方面, but 十一部门.
        if last.value == 0x4E00 && before != 0x5341 || last.value == 0x31 && !isDigit(before) { return false }
        guard length == 3 else { return true }
        // 十八大, 二十大; 百大 and 千大 are names.
        guard before != 0x5341, before != 0x767E, last.value != 0x767E, last.value != 0x5343,
            last.value != 0x5341 || before < 0x4E00 || DateNumber.digit(bytes, at: offset - 6) == nil,
            bytes.prefix(of: Self.notGreat, at: offset + 3, end: bytes.count) == nil
        else { return false }
        switch PartOfSpeechTable.standard.part(of: bytes, from: offset + 3, to: min(bytes.count, offset + 9)) {
        case .noun, .deverbal, .adjective: return true
        default: return false
        }
    }

    private func isDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 }

    /// What goes on behind 大 to a word of its own.
    private static let notGreat = WordList("于 约 概 小 量 批 幅 会 学 型 家 致 都 步 早 半 群 类 類 於 約 會 學")

    /// Whether a digit or 两 stands at an offset.
    func beginsNumber(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        DateNumber.digit(bytes, at: offset) != nil || bytes.hasPrefix("两", at: offset)
            || bytes.hasPrefix("兩", at: offset)
    }

    /// The value of great members, sides and bodies among results.
    private static var portion: UInt32 { 1 }
    /// Words that only look like an entry.
    private static var none: UInt32 { 0xFFFF }
    private static func length(_ match: (length: Int, value: UInt32)?) -> Int? {
        guard let match, match.value != none else { return nil }
        return match.length
    }

    func periodBefore(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Int? {
        Self.length(periodBefore.longestMatch(in: bytes, endingAt: end, notBefore: limit))
    }
    func periodAfter(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        Self.length(periodAfter.longestMatch(in: bytes, at: offset))
    }
    func ordinalBefore(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Int? {
        Self.length(ordinalBefore.longestMatch(in: bytes, endingAt: end, notBefore: limit))
    }
    func makesPlain(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Bool {
        plainBefore.longestMatch(in: bytes, endingAt: end, notBefore: limit) != nil
    }
    func makesDuration(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Bool {
        durationBefore.longestMatch(in: bytes, endingAt: end, notBefore: limit) != nil
    }
    func isCasualty(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        casualties.longestMatch(in: bytes, at: offset) != nil
    }

    /// Whether 翻 stands before 一番, 两番.
    func isDoubling(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        doubling.longestMatch(in: bytes, endingAt: end) != nil
    }
    /// Whether 半 begins a word of its own: 三年半径 is none, 两年半导体 neither.
    func isHalfWord(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        halfWords.longestMatch(in: bytes, at: offset) != nil
    }
    /// Whether a unit takes a bare tenth behind it: 1米8, 八块五.
    func takesBareTenths(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        tenths.longestMatch(in: bytes, endingAt: end) != nil
    }

    /// Whether the clause around a number speaks of warmth (度 is a degree) or of electricity (度 is a kilowatt-hour).
    func degree(in bytes: UnsafeBufferPointer<UInt8>, before end: Int, after start: Int) -> Unit.Dimension? {
        if warmthAfter.longestMatch(in: bytes, at: start) != nil { return .temperature }
        var offset = end
        for _ in 0..<14 {
            if warmth.longestMatch(in: bytes, endingAt: offset) != nil { return .temperature }
            if power.longestMatch(in: bytes, endingAt: offset) != nil { return .energy }
            let previous = bytes.codePoint(before: offset)
            if previous.length == 0 || previous.value == 0x3002 || previous.value == 0x0A { return nil }
            offset -= previous.length
        }
        return nil
    }

    /// 摄氏 and 华氏 before a number, with the sign that may stand before them; bit 0 is Fahrenheit, bit 1 the sign.
    private static var scaleForms: [(phrase: String, value: UInt32)] {
        var forms: [(phrase: String, value: UInt32)] = []
        for (name, isFahrenheit) in [("摄氏", UInt32(0)), ("攝氏", 0), ("华氏", 1), ("華氏", 1)] {
            for tail in ["", "温度", "溫度"] {
                forms.append((name + tail, isFahrenheit))
                for sign in ["零下", "负", "負"] { forms.append((sign + name + tail, isFahrenheit | 2)) }
            }
        }
        return forms
    }

    /// The scale of temperature named before a number.
    func temperatureScale(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int
    ) -> (length: Int, part: UnitPart, isNegative: Bool)? {
        guard let match = scales.longestMatch(in: bytes, endingAt: end, notBefore: limit) else { return nil }
        return (match.length, match.value & 1 == 1 ? .fahrenheit : .celsius, match.value & 2 == 2)
    }
}
