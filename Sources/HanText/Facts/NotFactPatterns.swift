/// The forms in which Chinese makes words with numerals that count nothing: the numeral idioms (一A一B, 千A万B), the
/// plenary sessions (N届N中全会), slogans in quotation marks (“三个代表”), and events named for their date (9·11事件).
final class NotFactPatterns: Sendable {
    /// First and third character of a four-character idiom.
    private let pairs: Set<UInt64>
    /// What a character of the basic plane is to the patterns, a bit each.
    private let roles: [UInt16]
    private static let numeral: UInt16 = 1
    private static let pairOpener: UInt16 = 2
    /// Measure words and nouns that make a figure of what looks like an idiom (一死一伤, 三室两厅).
    private static let counted: UInt16 = 4
    /// Characters after 不 that make a comparison of 不A一B (不到一年).
    private static let comparing: UInt16 = 8
    private static let single: UInt16 = 16
    private static let digit: UInt16 = 32
    /// What makes a count of the number before 届: 连续三届, 近五届.
    private static let several: UInt16 = 64
    /// The third character of an idiom whose first opens a pair.
    private static let pairCloser: UInt16 = 128
    /// What a phrase of ``namedNouns``, ``units`` or ``contests`` begins with.
    private static let nameOpener: UInt16 = 256
    /// What else a name or meeting goes on with behind its number, a blank in front of one, or the point of an event's date.
    private static let term: UInt16 = 512
    private let eventWords: PhraseTrie
    /// The last words of institutions that are numbered.
    private let institutions: PhraseTrie
    /// What counts behind 第 and isn't among what any number counts; 大 of 第二大.
    private let notInstitutions = HanSet("间批轮季届所种期步时产大类场件项支只台座条份名位层级等代师班组輪屆種時產類場項隻臺條層級師組")
    /// Parts of bodies and bureaus that are numbered, and what stands in front of their numbers.
    private let units: PhraseTrie
    private let unitOwners: PhraseSuffixTrie
    private let namedNouns: PhraseTrie
    /// Contests named by a distance, a weight or a number of players: 100米蛙泳, 73公斤级.
    private let contests: PhraseTrie
    /// Bodies and meetings whose terms are numbered.
    private let bodies: PhraseTrie

    init() {
        var roles = [UInt16](repeating: 0, count: 0x10000)
        func mark(_ text: String, _ role: UInt16) {
            for scalar in text.unicodeScalars where scalar.value < 0x10000 { roles[Int(scalar.value)] |= role }
        }
        for value in 0x3000...0x9FFF {
            if let scalar = Unicode.Scalar(UInt32(value)), Self.isNumeral(scalar) { roles[value] |= Self.numeral }
        }
        let pairs = "一一 千万 万千 千百 百千 百百 千千 一千 一万 千一 万一 百一 三两 七八 四八 半半 千萬 萬千 一萬 萬一 三兩"
        var keys: Set<UInt64> = []
        for pair in pairs.split(separator: " ") {
            let values = pair.unicodeScalars.map { UInt64($0.value) }
            keys.insert(values[0] << 32 | values[1])
            mark(String(pair.prefix(1)), Self.pairOpener)
            mark(String(pair.suffix(1)), Self.pairCloser)
        }
        self.pairs = keys
        mark(
            "个個名人年月日天岁歲周元角块塊件次位家户戶米里亩畝斤吨噸公分秒点點度倍成半死伤傷男女胜勝负負平室厅廳房卫衛菜汤湯荤葷素校县縣乡鄉镇鎮村市区區省国國车車",
            Self.counted)
        mark("到足满滿止只低高超及少多出过過是如同用够夠下亚亞仅僅光单單小大有", Self.comparing)
        mark("年天月日岁成倍折元人次级周分秒点米亩斤吨歲級點畝噸", Self.single)
        mark("〇零一二三四五六七八九", Self.digit)
        mark("续連连近前这這后後了过過", Self.several)
        mark("组組环環届屆券\u{3000}\u{A0} ·•・", Self.term)
        func list(_ words: String) -> [(phrase: String, value: UInt32)] {
            TraditionalForms.shared.expand(words.listedWords).map { ($0, 0) }
        }
        institutions = PhraseTrie(
            list(
                """
                医院 中学 小学 幼儿园 学校 职校 大学 学院 技校 福利院 敬老院 养老院 法院 检察院 监狱 看守所 戒毒所 派出所 分局 支行 分行 研究院 研究所 \
                设计院 勘察院 工程局 航务局 工程公司 建筑公司 集团军 出版社 炼油厂 机床厂 纺织厂 棉纺厂 制药厂 钢铁厂 食品厂 印刷厂 电厂 水厂 实验室
                """))
        let namedNouns = list("医院 部队 高地 国道 省道 县道 信箱 厂 工程 计划 研究所 基地 会议 事变 惨案 运动 大案 团 师 地质队 矿")
        let units = list("大队 中队 支队 总队 局 航局 航务局 工程局 公局 冶")
        unitOwners = PhraseSuffixTrie(
            list("交警 刑警 特警 巡警 巡特警 高速 消防 公安 分局 公安局 交管局 支队 总队 大队 机动 治安 中铁 中建 中交 中水 水电 铁建 中冶 中铁建 中国水电 电建"))
        let distances = ["米", "m", "公里"]
        let races =
            "自由泳 蛙泳 仰泳 蝶泳 混合泳 个人混合泳 接力 混合接力 短跑 长跑 赛跑 跨栏 障碍 障碍赛 竞走 越野 决赛 预赛 半决赛 跳台 跳板 气步枪 气手枪 步枪 手枪 速滑 短道 泳道"
            .split(separator: " ")
        let others = ["公斤级", "千克级", "kg级", "KG级", "人制", "项全能"]
        let contests = TraditionalForms.shared.expand(distances.flatMap { unit in races.map { unit + $0 } } + others)
            .map { (phrase: $0, value: UInt32(0)) }
        for (phrase, _) in namedNouns + units + contests { mark(String(phrase.prefix(1)), Self.nameOpener) }
        self.roles = roles
        self.namedNouns = PhraseTrie(namedNouns)
        self.units = PhraseTrie(units)
        self.contests = PhraseTrie(contests)
        bodies = PhraseTrie(
            TraditionalForms.shared.expand(
                "全国人大 人大 政协 人民代表大会 代表大会 委员会 常委会 常委 中央委员 候补委员 理事会 董事会 监事会 次会议 次全会 省委 市委 县委 区委 中央纪委 纪委 党代会 职代会 联合国大会 人民政府 立法会"
                    .listedWords
            ).map { ($0, 0) })
        eventWords = PhraseTrie(
            TraditionalForms.shared.expand(
                "事件 事故 案 惨案 晚会 地震 特大 恐怖 恐袭 专案 空难 火灾 爆炸 讲话 批示 行动 洪灾 暴雨 泥石流 矿难 枪击 枪战 国际消费者 消费者权益 大案 血案"
                    .listedWords
            ).map { ($0, 0) })
    }

    /// Whether a pattern may cover a number, by the scalars around it; asked of every number.
    @inline(__always)
    func mayCover(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, first: UInt32, behind previous: UInt32,
        before next: UInt32
    ) -> Bool {
        first >= 0x80 || previous == 0x7B2C || has(Self.nameOpener | Self.term, next)
            || end - start > 2 && mayBeEvent(bytes, start)
    }

    /// The pattern that covers the number at `start..<end`, or `nil`; given its first scalar and those next to it.
    func cover(
        in bytes: UnsafeBufferPointer<UInt8>, numeralStart start: Int, numeralEnd end: Int, first: UInt32,
        behind previous: UInt32, before next: UInt32
    ) -> NotFactLexicon.Cover? {
        if first >= 0x80 {
            // 神十五|乘组: the short name of a spacecraft.
            if previous == 0x795E, bytes.prefix(of: Self.ofSpacecraft, at: end, end: bytes.count) != nil {
                return made(start - 3, end, .name)
            }
            if first == 0x4E00 || has(Self.pairOpener, first), mayBeIdiom(bytes, start, first: first),
                let length = idiomLength(bytes, start)
            {
                return made(start, start + length, .idiom)
            }
            if first == 0x4E00 {
                if bytes.hasPrefix("不", at: start - 6), let negated = negatedStart(bytes, start) {
                    return made(negated, start + 6, .idiom)
                }
                if previous == next, let verb = repeatedVerb(bytes, start, end) {
                    return made(verb, end + 3, .lexicalised)
                }
            }
        }
        // 第, a blank behind, or the first character of a name: nothing else of a name may follow.
        if first == 0x7B2C || previous == 0x7B2C || has(Self.nameOpener | Self.term, next),
            let named = nameCover(
                bytes, start, end, isOrdinal: first == 0x7B2C || previous == 0x7B2C, before: next)
        {
            return named
        }
        if first >= 0x80 {
            guard holdsQuote(bytes, before: start), mayBeQuoted(bytes, start) else { return nil }
            return sloganEnd(bytes, start, end).map { made(start, $0, .slogan) }
        }
        guard mayBeEvent(bytes, start) else { return nil }
        return eventEnd(bytes, start).map { made(start, $0, .event) }
    }

    private static let ofSpacecraft = WordList("乘组 乘組 号 任务 发射 返回 飞船 航天员 载人 对接 號 任務 發射 飛船 航天員 載人 對接")

    /// Whether a point may stand behind one or two digits.
    @inline(__always)
    private func mayBeEvent(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        // The point of 9·11 has two or three bytes.
        let isTwoDigits = start + 1 < bytes.count && bytes[start + 1] &- 0x30 < 10
        let point = start + (isTwoDigits ? 2 : 1)
        return point < bytes.count && (bytes[point] == 0xC2 || bytes[point] == 0xE2 || bytes[point] == 0xE3)
    }

    /// The name or meeting that the number is told from others by; 第 stands before an ordinal or begins it.
    private func nameCover(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isOrdinal: Bool, before next: UInt32
    ) -> NotFactLexicon.Cover? {
        if isHan(next), isOrdinal || has(Self.nameOpener, next),
            let last = namedByDigits(bytes, start, end)
                ?? institutionEnd(bytes, start, end, isOrdinal: isOrdinal, before: next)
        {
            return made(start, last, .name)
        }
        switch next {
        case 0x7EC4, 0x7D44, 0x73AF, 0x74B0:  // 组 組 环 環
            if let last = ringOrGroupEnd(bytes, start, end) { return made(start, last, .name) }
        case 0x5C4A, 0x5C46:  // 届 屆
            if let last = sessionEnd(bytes, start, end) { return made(start, last, .meeting) }
        default: break
        }
        // 三倍券
        if next == 0x5238, bytes.hasSuffix("倍", endingAt: end) { return made(start, end + 3, .name) }
        let noun = bytes.skippingBlanks(from: end)
        if has(Self.nameOpener, noun == end ? next : bytes.codePoint(at: noun).value),
            let contest = contests.longestMatch(in: bytes, at: noun)
        {
            return made(start, noun + contest.length, .name)
        }
        return nil
    }

    private func made(_ start: Int, _ end: Int, _ reason: FactRejection.Reason) -> NotFactLexicon.Cover {
        NotFactLexicon.Cover(start: start, end: end, reason: reason, isWeak: false)
    }

    /// The scalar of three bytes at an offset, or 0.
    @inline(__always)
    func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
        guard offset | (bytes.count &- 3 &- offset) >= 0, bytes[offset] & 0xF0 == 0xE0 else { return 0 }
        return UTF8Scalar.value(bytes[offset], bytes[offset + 1], bytes[offset + 2])
    }

    private func isHan(_ scalar: UInt32) -> Bool { scalar >= 0x4E00 && scalar <= 0x9FFF }

    /// Whether the third character of an idiom stands where it would.
    @inline(__always)
    private func mayBeIdiom(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, first: UInt32) -> Bool {
        let third = scalar(bytes, start + 6)
        return has(Self.pairCloser, third) || first == 0x4E00 && third == 0x4E0D
    }

    /// 一A一B, 千A万B and their like, and 一A不B.
    private func idiomLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        let first = scalar(bytes, start)
        guard isHan(first) else { return nil }
        let (second, third, fourth) = (scalar(bytes, start + 3), scalar(bytes, start + 6), scalar(bytes, start + 9))
        guard isHan(second), isHan(fourth), !has(Self.counted, second), second != first else { return nil }
        if first == 0x4E00, third == 0x4E0D { return 12 }
        guard has(Self.pairOpener, first), has(Self.pairCloser, third),
            pairs.contains(UInt64(first) << 32 | UInt64(third)),
            !has(Self.counted, fourth), !isDigit(second), !isDigit(fourth)
        else {
            return nil
        }
        return 12
    }

    func isDigit(_ scalar: UInt32) -> Bool {
        has(Self.numeral, scalar)
    }

    private func has(_ role: UInt16, _ scalar: UInt32) -> Bool {
        scalar < 0x10000 && roles[Int(scalar)] & role != 0
    }

    /// The start of 不A一B around the 一, where 不 stands.
    private func negatedStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        let (verb, noun) = (scalar(bytes, start - 3), scalar(bytes, start + 3))
        guard isHan(verb), isHan(noun), !has(Self.comparing, verb), !has(Self.counted, noun), !isDigit(noun) else {
            return nil
        }
        return start - 6
    }

    /// The start of a verb said twice around 一: 看一看.
    private func repeatedVerb(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let verb = scalar(bytes, start - 3)
        guard scalar(bytes, start) == 0x4E00, end == start + 3, isHan(verb), scalar(bytes, end) == verb else {
            return nil
        }
        return has(Self.counted, verb) || isDigit(verb) ? nil : start - 3
    }

    /// The end of the name of a ring road or of a village's group by a Han number: 南二环, 二、三环, 柳村三组.
    private func ringOrGroupEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard isDigit(scalar(bytes, start)) else { return nil }
        let unit = scalar(bytes, end)
        let (before, after) = (scalar(bytes, start - 3), scalar(bytes, end + 3))
        switch unit {
        case 0x7EC4, 0x7D44:  // 组 組 behind 村 会 會 社 区 區 居
            return [0x6751, 0x4F1A, 0x6703, 0x793E, 0x533A, 0x5340, 0x5C45].contains(before)
                || scalar(bytes, start - 6) == unit && before == 0x548C ? end + 3 : nil
        case 0x73AF, 0x74B0:  // 环 環 behind 东 西 南 北 城 内, or in front of 内 外 路 线 以 至 连
            guard end - start <= 9 else { return nil }
            let isPlaced = [0x4E1C, 0x6771, 0x897F, 0x5357, 0x5317, 0x57CE, 0x5185].contains(before)
            let isBounded = [0x5185, 0x5916, 0x8DEF, 0x7EBF, 0x7DDA, 0x4EE5, 0x81F3, 0x8FDE].contains(after)
            return isPlaced || isBounded ? end + 3 : nil
        default: return nil
        }
    }

    /// The end of a name that digits read one by one make: 三〇一医院.
    private func namedByDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end - start >= 6, end <= bytes.count, has(Self.nameOpener, scalar(bytes, end)),
            let noun = namedNouns.longestMatch(in: bytes, at: end)
        else {
            return nil
        }
        for offset in stride(from: start, to: end, by: 3) where !has(Self.digit, scalar(bytes, offset)) { return nil }
        return end + noun.length
    }

    /// The end of the name of an institution that its number tells from its like: 第一医院, 第三社会福利院, 交警六大队, 中铁十六局.
    private func institutionEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isOrdinal: Bool, before next: UInt32
    ) -> Int? {
        guard end - start <= 9 else { return nil }
        if isOrdinal {
            // 第三人民医院, but 第三人
            let isCounted = has(Self.counted, next) && !bytes.hasPrefix("人民", at: end)
            guard !isCounted, !notInstitutions.contains(next) else { return nil }
            var offset = end
            while offset - end <= Self.longestInstitution, isHan(scalar(bytes, offset)), scalar(bytes, offset) != 0x7684
            {
                if let name = institutions.longestMatch(in: bytes, at: offset) { return offset + name.length }
                offset += 3
            }
            return nil
        }
        guard has(Self.nameOpener, next), let unit = units.longestMatch(in: bytes, at: end),
            unitOwners.longestMatch(in: bytes, endingAt: start, notBefore: max(0, start - 12)) != nil
        else { return nil }
        // 12支|队伍
        return scalar(bytes, end + unit.length) == 0x4F0D ? nil : end + unit.length
    }

    /// How far behind its number the last word of an institution's name begins, in bytes.
    private static let longestInstitution = 24

    /// The end of a meeting or body that 届 after a number names: 届N中全会, 届全国人大二次会议, 届省委.
    private func sessionEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var offset = end
        guard !has(Self.several, scalar(bytes, start - 3)) else { return nil }
        offset += 3
        if isDigit(scalar(bytes, offset)), scalar(bytes, offset + 3) == 0x4E2D, scalar(bytes, offset + 6) == 0x5168 {
            let last = scalar(bytes, offset + 9)
            return last == 0x4F1A || last == 0x6703 ? offset + 12 : nil
        }
        var found: Int?
        let limit = offset + Self.longestBody
        while offset < limit, isHan(scalar(bytes, offset)) {
            if let body = bodies.longestMatch(in: bytes, at: offset) {
                offset += body.length
                found = offset
            } else {
                offset += 3
            }
        }
        return found
    }

    /// How far behind 届 the name of a body reaches, in bytes.
    private static let longestBody = 36

    /// The end of a slogan that an opening quotation mark, a small Han number and at most eight characters make, or of the
    /// longer name of a campaign; also from a further number of one.
    func sloganEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        // “两降两升”: the second number of a slogan.
        var first = start
        while start - first <= 12, isHan(scalar(bytes, first - 3)) { first -= 3 }
        if first < start, start - first <= 12, isDigit(scalar(bytes, first)),
            let last = sloganEnd(bytes, first, first + 3), last - first <= 18
        {
            return last
        }
        guard Self.opensSlogan(scalar(bytes, start - 3)), isDigit(scalar(bytes, start)), end - start <= 6 else {
            return nil
        }
        var offset = end
        while isHan(scalar(bytes, offset)), offset - start <= 60 { offset += 3 }
        let closing = scalar(bytes, offset)
        if offset - start > 27 {
            // “千名干部进万家促发展”活动: a longer one names what follows.
            let isCampaign =
                bytes.prefix(of: "活动 行动 工程 计划 专项 活動 行動 計劃", at: offset + 3, end: bytes.count) != nil
            guard isCampaign, has(Self.pairOpener, scalar(bytes, start)) else { return nil }
        }
        guard offset > end, closing == 0x201D || closing == 0x2019 || closing == 0x300D || closing == 0x300F else {
            return nil
        }
        if offset == end + 3, has(Self.single, scalar(bytes, end)) { return nil }
        return offset
    }

    /// The end of an event named for its date: 9·11, with the closing quotation mark left out.
    private func eventEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        func number(_ offset: Int, upTo limit: Int) -> Int? {
            var (offset, value) = (offset, 0)
            while offset < bytes.count, bytes[offset] &- 0x30 < 10, value < 100 {
                value = value * 10 + Int(bytes[offset] - 0x30)
                offset += 1
            }
            return value >= 1 && value <= limit ? offset : nil
        }
        guard bytes[start] &- 0x30 < 10, let month = number(start, upTo: 12) else { return nil }
        var offset = month
        if offset + 1 < bytes.count, bytes[offset] == 0xC2, bytes[offset + 1] == 0xB7 {
            offset += 2
        } else if scalar(bytes, offset) == 0x2022 || scalar(bytes, offset) == 0x30FB || scalar(bytes, offset) == 0x00B7
        {
            offset += 3
        } else {
            return nil
        }
        guard let day = number(offset, upTo: 31) else { return nil }
        let quoted = scalar(bytes, day) == 0x201D
        return eventWords.mayMatch(in: bytes, at: day + (quoted ? 3 : 0))
            && eventWords.longestMatch(in: bytes, at: day + (quoted ? 3 : 0)) != nil ? day : nil
    }
}
