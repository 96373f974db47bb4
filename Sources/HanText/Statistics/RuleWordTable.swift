/// Which of the lists that rules ask for (``RuleWords``) a word stands in: one look-up in a small hash table for all.
///
/// Made once, in memory that lives as long as the program.
struct RuleWordTable: @unchecked Sendable {
    /// The table that all clauses share.
    static let standard = RuleWordTable()

    /// Words longer than this stand in no list.
    private static let longest = 12

    /// A word's bytes as a number, and the lists that it stands in; none in a free slot.
    private struct Slot {
        var head: UInt64
        var tail: UInt64
        var lists: RuleWords
    }

    /// For each hash of a first character the lengths of the words that begin with one, a bit for each: most words of a
    /// text are told to stand in no list by these.
    private let lengths: UnsafePointer<UInt16>
    private let slots: UnsafePointer<Slot>
    private static let capacity = 2048

    private init() {
        let lengths = UnsafeMutablePointer<UInt16>.allocate(capacity: Self.openings)
        lengths.initialize(repeating: 0, count: Self.openings)
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: Self.capacity)
        slots.initialize(repeating: Slot(head: 0, tail: 0, lists: []), count: Self.capacity)
        for (lists, words) in Self.rows {
            for form in TraditionalForms.shared.expand("\(words)".listedWords) {
                let (head, tail) = Array(form.utf8).withUnsafeBufferPointer {
                    lengths[Self.opening($0, 0)] |= 1 << UInt16($0.count)
                    return Self.key($0, 0, $0.count)
                }
                var index = Self.home(head, tail)
                while !slots[index].lists.isEmpty, slots[index].head != head || slots[index].tail != tail {
                    index = (index + 1) % Self.capacity
                }
                slots[index] = Slot(head: head, tail: tail, lists: slots[index].lists.union(lists))
            }
        }
        self.lengths = UnsafePointer(lengths)
        self.slots = UnsafePointer(slots)
    }

    /// The lists that the word from `start` to `end` stands in.
    @inline(__always)
    func lists(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> RuleWords {
        let length = end &- start
        guard length >= 3, length <= Self.longest, lengths[Self.opening(bytes, start)] &>> UInt16(length) & 1 == 1
        else {
            return []
        }
        let (head, tail) = Self.key(bytes, start, end)
        var index = Self.home(head, tail)
        while !slots[index].lists.isEmpty {
            if slots[index].head == head, slots[index].tail == tail { return slots[index].lists }
            index = (index &+ 1) & (Self.capacity &- 1)
        }
        return []
    }

    /// A number for the character of three bytes at an offset, below ``openings``.
    @inline(__always)
    private static func opening(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        Int(bytes[start &+ 1] & 0x3F) << 6 | Int(bytes[start &+ 2] & 0x3F)
    }
    private static let openings = 4096

    /// The first eight bytes of a word and those behind them, nulls where there are fewer.
    @inline(__always)
    private static func key(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> (head: UInt64, tail: UInt64) {
        let length = end &- start
        guard start &+ 16 <= bytes.count, let base = bytes.baseAddress else {
            var (head, tail) = (UInt64(0), UInt64(0))
            for index in 0..<length {
                let byte = UInt64(bytes[start + index]) << UInt64((index & 7) * 8)
                if index < 8 { head |= byte } else { tail |= byte }
            }
            return (head, tail)
        }
        let text = UnsafeRawPointer(base + start)
        let head = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
        let tail = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        if length < 8 { return (head & (1 &<< UInt64(length &* 8) &- 1), 0) }
        return (head, tail & (1 &<< UInt64((length &- 8) &* 8) &- 1))
    }

    @inline(__always)
    private static func home(_ head: UInt64, _ tail: UInt64) -> Int {
        let hash = (head ^ tail &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: hash >> 53)
    }

    /// Verb and word classes after 朱德熙《语法讲义》 and 吕叔湘《现代汉语八百词》; the members are those that news uses. Their traditional
    /// forms are made from them.
    private static var rows: [(lists: RuleWords, words: StaticString)] {
        [
            (.lightVerbs, "获得 荣获 新增 净增 完成 完成了 开展 开展了 录得 实施 进行 启动 推进 参与 接受 实行"),
            (
                .rankVerbs,
                "位列 位居 名列 排名 排在 列 居 稳居 高居 跃居 雄踞 暂列 暂居 并列 分列 跃升 跃升至 跃升到 升至 上升至 上升到 攀升至 提升至 提升到 前移至 晋升至 获得 获 荣获 夺得 取得 勇夺 荣膺"
            ),
            (.sums, "累计 累积 合计 共计 总计 一共 总共"),
            (.runningSums, "累计 累积"),
            (.sumsAndMeans, "平均 合计 共计 总计 累计 累积 日均 月均 年均"),
            (.estimates, "预计 估计 预估 预测 预期 预料 估算 测算 料"),
            (.attributiveVerbs, "违反 违背 涉嫌 涉及 来自 属于 包含 适合 适用 适用于 适于 符合 具有 具备"),
            (
                .agentNouns,
                "代表 领导 编辑 导演 教练 裁判 翻译 指挥 警卫 护理 会计 导游 陪审 代理"
            ),
            (.resultNouns, "报告 通报 判决 设计 报道 报案 投诉 举报 申诉 诉讼 申请 咨询 求助 报修 提案 建议 信访 索赔"),
            (.modifiedNouns, ClauseLists.modifiedNounWords),
            (.adverbsOfMany, "共 均 都 同 皆 共计 合计 分别"),
            (.adverbsBehindSubject, "已 已经 均 正 正在 曾经 仍 未 刚 刚刚 尚"),
            (
                .agentVerbs,
                "发布 宣布 公布 披露 推出 启动 举办 召开 签署 收购 承建 承办 主办"
            ),
            (.publishing, "公布 发布 披露 通报 公告"),
            (.extremes, ClauseLists.extremeWords),
            (
                .meansAndAims,
                "通过 凭借 借助 依托 面向 围绕 聚焦 立足 针对 会同 联合 憑藉 藉助"
            ),
            (
                .marketMoves,
                "飙升 飙涨 急升 急涨 大涨 暴涨 暴跌 大跌 重挫 急挫 急跌 上扬 走高 走低 走强 走弱 收涨 收跌 涨停 跌停"
            ),
            (.distances, "北距 南距 东距 西距 距 离 距离 相距 远离"),
            ([.distances, .exceeding], "高出 超出 高于 低于 快于 慢于 优于 好于 强于 弱于 大于 小于 多于 少于"), (.exceeding, "超过 超 超越"),
            (.coverage, "满足 解决 保障 缓解 覆盖"),
            (.composition, "组成 构成 组建"),
            (
                .statesOfPersons,
                """
                受益 受灾 受损 受影响 退休 离休 下岗 失业 返乡 留守 在职 参展 参保 参训 参评 参建 参会 参赛 参训 受访 务工 就业 创业 从业 住院 离任
                """
            ),
            (.findings, "发现 显示 表明 预计 估计 测算 监测"),
            (.plans, "计划 预计"),
            (.celebrating, "庆祝 祝贺 纪念 欢庆 喜迎"),
            (.staging, "举办 举行 召开 开幕 闭幕 发生 爆发 开赛 揭幕 启幕 开馆 开启 启动 落幕 开工 收官"),
            (.outbreaks, "发生 起火 着火 爆发"),
            (.confirming, "确认 认定 公布 通报 发布 预测 预计 介绍 推荐 披露"),
            (.pointingOut, "指出 通报 提出 反馈"),
            (.adding, "新增 净增"),
            (.occupying, "占据 占有"),
            (.motion, "在 于 行经 途经 路经 流经 来到 位于 地处 坐落在 坐落于 抵达 赶到 到达 赶赴 前往"),
            (.site, "位于 地处 起于 起自 始于 北起 南起 东起 西起 横跨"),
            (.location, "位于"),
            (.determiners, "本次 此次 这次 这项 该项 今次 此项"),
            (.demonstratives, "这 那 此 该 这个 那个 其"),
            (
                .ownMeasures,
                """
                长 宽 高 深 厚 重 直径 身高 体重 海拔 全长 总长 占地 年产 日产 月产 年销 年处理 日处理 负债 欠债 装机 排量 载重 时速 为期 \
                历时 死亡 受伤 遇难 伤亡
                """
            ),
            (.causes, "因 因为 由于"),
            (.marketHours, "收市 开市 收盘 开盘"),
            (.parties, "双方 三方 各方 对方 前者 后者 两者 二者 他们 她们 我们"),
            (.parts, "上述 其他 其余 大部分 大部 部分 个别 局部"),
            (.ages, "年龄 平均年龄"),
            (.bounds, "截至 截止 自从 自 从 连续 近 过去 最近 未来 今后 今明 明后 昨今"),
            (.spans, "近 过去 连续 前 未来 最近 今后 今明 明后 昨今"),
            (.until, "截至 截止 截止到"),
            (.together, "与 和 同 跟"),
            (.comparing, "与 和 同 跟 较"),
            (.compared, "相比 相较 持平 相当"),
            (.opensTime, "在 当 到"),
            (.phraseOpeners, "在 于 向 从 对 为"),
            (.beneficiary, "为 在 给"),
            (.pointsInTime, "时 前 后"),
            (.origins, "由 从"),
            (.formerly, "原来 原先 原有 原定 起初 早先 从前 现有"),
            (.destinations, "至 到 在"),
            (.actingOn, "将 把"),
            (.by, "由"),
            (.each, "每"),
            (.be, "是"),
            (.means, "以"),
            (.at, "在"),
            (
                .recurrences,
                "每年 每月 每天 每日 每周 每季度 每季 每小时 每学期 每学年 平均每天 平均每年 平均每月 平均每日 每人每天 每人每年 每户每年"
            ),
            (.atAge, "享年 终年 年仅 今年 年近 现年 时年 当年 最大 最小 年长 年幼"),
            (.negations, "未 不 没 无法 未能 不能 尚未 从未 并未 仍未 暂未 未曾 不再 不予 并不 拒不"),
        ]
    }
}
