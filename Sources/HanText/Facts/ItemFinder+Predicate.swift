/// What of the stretch behind a unit is said of the noun, or only says which ones are counted.
extension ItemFinder {
    /// Whether a stretch is a verb that its clause ends with and that is no noun elsewhere.
    func isPredicate(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Bool {
        guard isClauseEnd(in: bytes, at: end),
            closingVerbs.contains(bytes, from: begin, to: end)
        else { return false }
        switch parts.part(of: bytes, from: begin, to: end) {
        case .verb, nil: return true
        default: return false
        }
    }

    /// 选手 of 36名选手晋级, 伤员 of 12名伤员病情平稳: the phrase without the verb, or the state, that its clause ends with.
    func withoutPredicate(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        // 小队|活跃|在山村: what those who are counted do somewhere.
        if end - begin >= 12, bytes.hasPrefix("在", at: end), !bytes.hasPrefix("在建", at: end),
            isDeed(in: bytes, from: end - 6, to: end), headOfClause(in: bytes, from: end) == nil
        {
            return withoutAdverb(in: bytes, from: begin, to: end - 6)
        }
        // 3万户家庭断电、|5万户家庭断水
        guard end - begin >= 9, isClauseEnd(in: bytes, at: end) || bytes.hasPrefix("、", at: end) else { return end }
        // 市长|称，
        if bytes.hasSuffix("称", endingAt: end),
            parts.part(of: bytes, from: end - 6, to: end) == nil
        {
            return end - 3
        }
        guard end - begin >= 12 else { return end }
        // 船员|受轻伤, 渔民|断水
        if let state = bytes.suffix(of: Self.states, start: begin + 6, end: end) {
            // 工人|跌落|受伤
            return state == 6 ? withoutDeed(in: bytes, from: begin, to: end - state) : end - state
        }
        // 办法|推动|产业升级
        if let aim = aim(in: bytes, from: begin, to: end) { return aim }
        // 嘉宾|欢聚一堂
        if end - begin >= 18 {
            switch parts.part(of: bytes, from: end - 12, to: end) {
            case .verb, .adjective: return withoutAdverb(in: bytes, from: begin, to: end - 12)
            default: break
            }
        }
        let part = parts.part(of: bytes, from: end - 6, to: end)
        // 机械|陆续|进场
        if part == .verb || part == .deverbal || part == nil,
            case let stem = withoutManner(in: bytes, from: begin, to: end - 6), stem < end - 6
        {
            return stem
        }
        if part == .verb {
            return withoutDeed(in: bytes, from: begin, to: withoutAdverb(in: bytes, from: begin, to: end - 6))
        }
        // 选手|退赛，, 展览|在城北|开幕。, but 5份|参会申请
        if part == nil
            || part == .deverbal && bytes.suffix(of: Self.ofDeeds, start: max(0, begin - 3), end: begin) == nil,
            actsAsVerb(in: bytes, from: end - 6, to: end, before: bytes.codePoint(at: end).length)
        {
            return withoutCircumstance(in: bytes, from: begin, to: end - 6)
        }
        if closingVerbs.contains(bytes, from: end - 6, to: end) {
            // 选手|晋级, but 消费|投诉: what is as often a noun is said of persons and bodies only.
            let isDeed = part == nil || PersonNouns.ends(bytes, begin, end - 6)
            if isDeed { return withoutAdverb(in: bytes, from: begin, to: end - 6) }
        }
        // 农户|种植|药材: who is counted, a verb and its object; 企业负责人 and 学生创业项目 are one noun.
        if end - begin >= 18, let person = PersonNouns.prefix(bytes, begin, end), end - begin - person >= 12,
            !words.endsInHeadNoun(in: bytes, endingAt: end, notBefore: begin + person),
            !makesPerson(in: bytes, at: begin + person + 6)
        {
            switch parts.part(of: bytes, from: begin + person, to: begin + person + 6) {
            case .verb: return begin + person
            case .deverbal where bytes.prefix(of: PersonNouns.people, at: begin, end: end) != nil: return begin + person
            default: break
            }
        }
        // 伤势评估 is no state.
        if part == .noun || part == .deverbal { return end }
        for offset in stride(from: begin + 6, to: end - 6, by: 3) where words.attribute(in: bytes, at: offset) > 0 {
            return offset
        }
        return end
    }

    /// Whether a word of two characters in front of 在 is what is done there, or how those are there (活跃).
    private func isDeed(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        switch parts.part(of: bytes, from: start, to: end) {
        case .verb, .adjective: true
        case .deverbal, nil: actsAsVerb(in: bytes, from: start, to: end, before: 3)
        default: false
        }
    }

    /// What happens to those who are counted, as the end of their clause.
    static let states = WordList(
        "受重伤 受轻伤 受伤 重伤 轻伤 死亡 身亡 遇难 丧生 失踪 失联 获救 被困 受困 受灾 落水 断电 停电 断水 停水 断网 断气 停气 停业 停课 停产 停工 停航 停运 停飞 受损 受淹 损毁 被毁 倒塌 坍塌 起火 着火 沉没 坠毁 签约 开工 动工 完工 竣工 复工 投产 复产 达产 投用 投运 落地 落户 揭牌 挂牌 通车 开业 上市 获批 入园 受損 受傷 重傷 輕傷 遇難 失蹤 獲救 受災 斷電 停電 停業 停課 簽約 開工 動工 竣工 投產 掛牌 通車 開業"
    )

    /// 果园 of 2000亩果园受灾: the phrase without what happened, where that ends the clause.
    func withoutState(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        guard end - begin >= 12, isClauseEnd(in: bytes, at: end),
            let state = bytes.suffix(of: Self.states, start: begin, end: end), end - begin - state >= 6
        else { return end }
        return end - state
    }

    /// 草药|新增|纳入, 机械|陆续|进场: the phrase without the adverb in front of its verb.
    func withoutManner(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        guard end - begin >= 12, let manner = bytes.suffix(of: Self.manners, start: begin, end: end) else { return end }
        return end - manner
    }

    /// What stands between those who are counted and their verb, and is as often part of a noun: how several do something, and
    /// 新增.
    private static let manners = WordList("线上 线下 新增 净增 协同 联合 共同 同步 轮流 集中 同时 一起 持续 陆续 相继 协作 聯合 輪流 同時 持續 陸續 相繼")

    /// Where 推动|产业升级 begins in 办法推动产业升级: a verb for what something is for, with an object that ends in a deed.
    private func aim(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int? {
        guard end - begin >= 24, parts.part(of: bytes, from: end - 6, to: end) == .deverbal,
            !words.endsInHeadNoun(in: bytes, endingAt: end, notBefore: begin)
        else { return nil }
        return stride(from: begin + 6, through: end - 18, by: 3).first {
            bytes.prefix(of: MoneyNouns.aims, at: $0, end: end) != nil
        }
    }

    /// 快艇 of 快艇|袭击|某国首都: the phrase in front of a deed with a place as its object.
    func withoutDeedAtPlace(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        guard end - begin >= 18 else { return end }
        for offset in stride(from: begin + 6, through: end - 12, by: 3)
        where parts.mayBeginPlace(bytes, from: offset + 6, to: end) {
            switch parts.part(of: bytes, from: offset, to: offset + 6) {
            case .verb, .deverbal:
                let isAtPlace = stride(from: offset + 12, through: min(end, offset + 21), by: 3).contains {
                    parts.part(of: bytes, from: offset + 6, to: $0) == .place
                }
                if isAtPlace { return offset }
            default: break
            }
        }
        return end
    }

    /// 机械 of 机械|陆续|进场: without the adverb in front of a verb.
    private func withoutAdverb(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        guard end - begin >= 12 else { return end }
        switch parts.part(of: bytes, from: end - 6, to: end) {
        case .adverb, .verb: return end - 6
        default: return end
        }
    }

    /// 展览 of 展览|在城北, 专家 of 专家|正式: without where, or how, something is done.
    private func withoutCircumstance(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        if let place = stride(from: begin + 6, to: end, by: 3).reversed().first(where: { bytes.hasPrefix("在", at: $0) }
        ),
            bytes.prefix(of: Self.inOffice, at: place, end: end) == nil, !bytes.hasSuffix("现", endingAt: place)
        {
            return place
        }
        // 药店|签约|入驻
        let deedless = withoutDeed(in: bytes, from: begin, to: end)
        if deedless < end { return deedless }
        let stem = withoutAdverb(in: bytes, from: begin, to: withoutManner(in: bytes, from: begin, to: end))
        guard stem - begin >= 12,
            parts.part(of: bytes, from: stem - 6, to: stem) == .adjective
        else { return stem }
        return stem - 6
    }

    /// 药店 of 药店|签约|入驻: without the verb in front of another.
    private func withoutDeed(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        guard end - begin >= 12, !PersonNouns.ends(bytes, begin, end) else { return end }
        // 国家|落地|播出
        let isDeed =
            closingVerbs.contains(bytes, from: end - 6, to: end)
            ? speaksForVerb(in: bytes, from: end - 6, to: end, before: 6) > 0
            : actsAsVerb(in: bytes, from: end - 6, to: end, before: 6)
        return isDeed ? end - 6 : end
    }

    /// Measure words for what is said, written or shown, which words for a deed name too.
    static let ofDeeds = WordList("条 件 份 项 场 场次 期 篇 笔 单 封 届 轮 條 項 場 場次 單 屆 輪")

    private static let inOffice = WordList(
        "在校 在职 在岗 在建 在册 在读 在编 在押 在逃 在线 在售 在研 在营 在租 在播 在映 在途 在用 在办 在管 在产 在職 在崗 在冊 在讀 在編 在線")

    /// 病情 of 3人病情较重: how those who are counted are, and not who they are.
    func isStateOfCounted(in bytes: UnsafeBufferPointer<UInt8>, at begin: Int) -> Bool {
        let length = words.attribute(in: bytes, at: begin)
        return length > 0
            && bytes.prefix(of: Self.degrees, at: begin + length, end: bytes.count) != nil
    }

    private static let degrees = WordList("较 很 极 十分 非常 比较 相对 均 都 已 較 極 比較")

    /// 成功 of 9对成功牵手: an adjective in front of a verb is an adverb.
    func isAdverbial(in bytes: UnsafeBufferPointer<UInt8>, at begin: Int) -> Bool {
        let length = words.adverbialAdjective(in: bytes, at: begin)
        guard length > 0 else { return false }
        if beginsVerb(in: bytes, at: begin + length) { return true }
        return parts.part(of: bytes, from: begin + length, to: begin + length + 6) == .verb
    }

    /// 年龄 of 64名年龄在20岁以上的人, 不同形式 of 9场不同形式的活动: what a clause about the noun begins with.
    func isAttribute(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Bool {
        words.attribute(in: bytes, at: begin) == end - begin
            || (bytes.hasPrefix("不同", at: begin) || bytes.hasSuffix("不同", endingAt: end))
                && bytes.hasPrefix("的", at: end)
    }

    /// 丰富多彩 of 4场丰富多彩的灯会, 充当“中间人” of 5名充当“中间人”的村民: a stretch before 的 that ends in an adjective or
    /// begins with a verb or with 像; 名工人的家属 counts the workers.
    func isModifier(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Bool {
        if bytes.hasPrefix("像", at: begin) { return true }
        // 特色鲜明、优势突出、|带动力强的|产业
        if bytes.hasPrefix("、", at: end), end - begin >= 12,
            case let mark = (begin..<end).first(where: { bytes.hasPrefix("、", at: $0) }) ?? end, mark - begin >= 12,
            parts.part(of: bytes, from: mark - 6, to: mark) == .adjective
                || parts.part(of: bytes, from: end - 6, to: end) == .adjective
        {
            return true
        }
        guard bytes.hasPrefix("的", at: end) else { return false }
        if isParallel(in: bytes, from: begin, to: end) { return true }
        // 地区性的交易所, 商业化的系统
        if bytes.isOne(of: Self.natures, begin, end)
            || (9...15).contains(end - begin) && bytes.suffix(of: "化 式", start: begin, end: end) != nil
        {
            return true
        }
        // 高水平的教练员, 不同类型的桥梁
        if end - begin <= 15, bytes.suffix(of: Self.grades, start: begin + 3, end: end) != nil { return true }
        for length in [6, 12] where end - begin >= length {
            if parts.part(of: bytes, from: end - length, to: end) == .adjective { return true }
        }
        if isSaidOfNoun(in: bytes, from: begin, to: end) { return true }
        // 种茶的大县
        if end - begin == 6, parts.part(of: bytes, from: begin, to: end) == .verb { return true }
        guard end - begin > 6 else { return false }
        // 西周时期的玉器
        if bytes.suffix(of: Self.ages, start: begin, end: end) != nil { return true }
        switch parts.part(of: bytes, from: begin, to: begin + 6) {
        case .verb, .adverb: return true
        default: return false
        }
    }

    /// 技术含量|高的, 操作|简便的: a noun and an adjective in front of 的.
    private func isSaidOfNoun(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Bool {
        let last = bytes.codePoint(before: end).value
        if end - begin >= 9, Self.degreesOf.contains(last) {
            return parts.part(of: bytes, from: end - 6, to: end) == nil
        }
        guard end - begin == 12, Self.adjectiveEndings.contains(last),
            parts.part(of: bytes, from: end - 6, to: end) == nil
        else { return false }
        switch parts.part(of: bytes, from: begin, to: begin + 6) {
        case .noun, .deverbal: return true
        default: return false
        }
    }

    /// Adjectives of one character that are said of quantities and qualities.
    private static let degreesOf = HanSet("大高强好多快深广低小少优新強廣優")
    /// The second characters of adjectives that are said of things.
    private static let adjectiveEndings = HanSet("便巧捷洁美佳良善富厚亮清晰固密致精妙雅特潔麗丽")

    /// What says of what nature the noun behind 的 is.
    private static let natures = WordList(
        "地区性 区域性 全国性 国际性 世界性 综合性 专业性 公益性 群众性 代表性 标志性 示范性 基础性 战略性 商业性 学术性 地區性 區域性 全國性 國際性 綜合性")

    /// What a stretch ends with that says of what quality or kind the noun behind 的 is.
    private static let grades = WordList(
        "水平 素质 质量 层次 级别 规格 标准 难度 强度 精度 浓度 性能 品质 类型 种类 形式 风格 题材 性质 特色 各地 各国 各國 水準 素質 質量 層次 級別 規格 標準 類型 種類"
    )

    /// What names of ages of history end with.
    private static let ages = WordList("时期 时代 年代 世纪 年间 王朝 朝代 初期 中期 末期 前期 后期 早期 晚期 時期 時代 世紀 年間 後期")

    /// 组织严密、分工明确 of 6个组织严密、分工明确的团伙: members of four characters each.
    private func isParallel(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Bool {
        guard end - begin >= 27, (end - begin + 3) % 15 == 0 else { return false }
        return stride(from: begin + 12, to: end, by: 15).allSatisfy { bytes.hasPrefix("、", at: $0) }
    }

    /// 长期活跃 of 5支长期活跃在山区的医疗队: what opens with an adverb, goes on behind its end and comes to 的.
    func opensClause(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Bool {
        guard end - begin >= 6, !bytes.hasPrefix("的", at: end), isHan(bytes.codePoint(at: end).value) else {
            return false
        }
        // 护士|在…: a noun opens none.
        return bytes.hasPrefix("在", at: end)
            && parts.part(of: bytes, from: end - 6, to: end) != .noun
            // 试飞员|在
            && !characters.personEndings.contains(bytes.codePoint(before: end).value)
            || parts.part(of: bytes, from: begin, to: begin + 6) == .adverb
    }
}
