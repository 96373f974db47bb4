/// The words around a number and its unit that decide what it is: results of sport and accidents as units of their
/// own, periods counted from now, what makes a bare number a figure.
struct QuantityContexts: Sendable {
    private let results: PhraseTrie
    private let periodBefore: PhraseSuffixTrie
    private let periodAfter: PhraseTrie
    private let ordinalBefore: PhraseSuffixTrie
    private let plainBefore: PhraseSuffixTrie
    private let durationBefore: PhraseSuffixTrie
    private let casualties: PhraseTrie
    private let warmth: PhraseSuffixTrie
    private let power: PhraseSuffixTrie

    init() {
        func list(_ words: String) -> [(phrase: String, value: UInt32)] {
            words.split(separator: " ").map { (String($0), 0) }
        }
        results = PhraseTrie(list("胜 平 负 败 勝 負 敗 金 银 铜 銀 銅 死 伤 傷 连胜 连败 連勝 連敗 连平 冠 亡 中"))
        periodBefore = PhraseSuffixTrie(list("近 最近 过去 今后 未来 前 后 头 此后 之后 接下来 上 过去的 未来的 今后的 最近的 過去 未來 今後 後"))
        periodAfter = PhraseTrie(list("来 以来 來 以來 前 之前 以前 多来 间 間"))
        ordinalBefore = PhraseSuffixTrie(list("前 头 后 倒数 倒数第"))
        plainBefore = PhraseSuffixTrie(list(Self.plainWords))
        durationBefore = PhraseSuffixTrie(
            list(
                "为期 历时 歷時 长达 達 达 连续 連續 满 近 约 不足 不到 超过 耗时 用时 有效期 有期徒刑 缓刑 缓期 任期 聘期 学制 仅用 每 持续 時隔 时隔 历经 工期 期限 期限为 周期为 为时 未满 至少"
            ))
        casualties = PhraseTrie(
            list("死亡 受伤 遇难 失踪 重伤 轻伤 获救 当选 丧生 身亡 溺水 被困 被捕 落水 轻微伤 伤势 死 伤 在逃 获刑 中毒 感染 确诊 逃生 受傷 罹難 失蹤"))
        warmth = PhraseSuffixTrie(list("气温 温度 高温 低温 水温 体温 室温 零下 零上 升温 降温 氣溫 溫度 摄氏 华氏 烧到 发烧"))
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

    /// 胜, 金, 死 behind a number: a result that is counted without a measure word.
    func result(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        guard let match = results.longestMatch(in: bytes, at: offset) else { return nil }
        // 6胜1平, 5死2伤: another number, a mark or the end follows; 3金属, 1中心 are words.
        let next = bytes.codePoint(at: offset + match.length).value
        let isOpen = next < 0x80 && !(next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
        let isMark =
            next >= 0x3000 && next < 0x3008 || next >= 0xFF00 && next < 0xFFF0 || next == 0x7684 || next == 0x201D
        let isNumber = DateNumber.digit(bytes, at: offset + match.length) != nil
        return isOpen || isMark || isNumber ? match.length : nil
    }

    func periodBefore(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Int? {
        periodBefore.longestMatch(in: bytes, endingAt: end, notBefore: limit)?.length
    }
    func periodAfter(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        periodAfter.longestMatch(in: bytes, at: offset)?.length
    }
    func ordinalBefore(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Int? {
        ordinalBefore.longestMatch(in: bytes, endingAt: end, notBefore: limit)?.length
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

    /// Whether the clause before `end` speaks of warmth (度 is a degree) or of electricity (度 is a kilowatt-hour).
    func degree(in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Unit.Dimension? {
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
}
