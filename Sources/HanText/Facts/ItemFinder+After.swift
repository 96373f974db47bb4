/// The noun after a unit.
extension ItemFinder {
    /// The noun phrase that starts at `start`; of 存在问题的干部 the noun behind 的 where `takesClauses` says so.
    func after(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, takesGenitive: Bool, takesClauses: Bool
    ) -> Range<Int>? {
        var begin = start
        // 3至5元不等的补贴
        if bytes.hasPrefix("不等", at: begin) { begin += 6 }
        if bytes.hasPrefix("的", at: begin) {
            guard takesGenitive else { return nil }
            begin += 3
        }
        if takesGenitive, bytes.hasPrefix("的", at: begin + 3) {
            // 3公里长的街道
            if characters.dimensions.contains(bytes.codePoint(at: begin).value) { begin += 6 }
        }
        var first = bytes.inlinedCodePoint(at: begin).value
        // 该批货物, but 本地|病例
        if words.mayBeginDeterminer(first), words.word(in: bytes, at: begin)?.role != .noun {
            begin += words.determiner(in: bytes, at: begin)
            first = bytes.codePoint(at: begin).value
        }
        // 15个|2023年|精品节目
        if first &- 0x30 < 10, let past = pastYear(in: bytes, at: begin) {
            begin = past
            first = bytes.codePoint(at: begin).value
        }
        // Behind a mark only what is in quotation marks or brackets is counted.
        let mark = stops.mark(of: first)
        if mark == .pause || mark == .closer || mark == .stop && !Self.isOpener(first) { return nil }
        // 3级|转微风, 七项|获国家专利: a verb of one character with its object.
        if characters.bareVerbs.contains(first), words.word(in: bytes, at: begin) == nil,
            !bytes.hasPrefix("奖", at: begin + 3)
        {
            return nil
        }
        // 与本案有关人员, but 与本案有关联的人员
        if Self.partnerMarks.contains(first), let past = pastRelation(in: bytes, at: begin),
            bytes.prefix(of: "的 联 連 连 聯", at: past, end: bytes.count) == nil
        {
            return name(in: bytes, from: past)
        }
        let mayBeState = words.mayBeginAttribute(first)
        if isMilestone(in: bytes, at: begin) || bytes.prefix(of: Self.ranks, at: begin, end: bytes.count) != nil {
            return nil
        }
        let whole = phraseEnd(in: bytes, from: begin)
        if isTeller(in: bytes, from: begin, to: whole) { return nil }
        let end =
            takesClauses
            ? withoutPredicate(in: bytes, from: begin, to: withoutDeedAtPlace(in: bytes, from: begin, to: whole))
            : withoutState(in: bytes, from: begin, to: whole)
        // 4家歇业: nothing but what is said of them.
        if end - begin == 6, isPredicate(in: bytes, from: begin, to: end) { return nil }
        let head = takesClauses ? headOfClause(in: bytes, from: begin) : nil
        // “不再可靠”|的|设备
        if let head, end + 3 == head, bytes.hasPrefix("“", at: begin), bytes.hasSuffix("”", endingAt: end) {
            if let noun = name(in: bytes, from: head) { return noun }
        }
        if let head, end > begin, end < head, let noun = agreeing(in: bytes, unitEnd: start, with: begin..<end, head) {
            return noun
        }
        // 6台|单机容量|30万千瓦的|机组: what is told of the noun behind 的 has a figure of its own.
        if let head, end > begin, end < head, beginsFigure(in: bytes, at: end), endsInMeasure(in: bytes, begin..<end) {
            if let noun = name(in: bytes, from: head) { return noun }
        }
        if let head, end + 3 == head, saysWhich(in: bytes, from: begin, to: end, unitEnd: start),
            let noun = name(in: bytes, from: head)
        {
            return noun
        }
        let isState = mayBeState && isStateOfCounted(in: bytes, at: begin)
        if head == nil, isState { return nil }
        if end > begin,
            head == nil
                || !isAttribute(in: bytes, from: begin, to: end) && !isModifier(in: bytes, from: begin, to: end)
                    && !opensClause(in: bytes, from: begin, to: end) && !isState
        {
            if isName(in: bytes, begin, end) { return begin..<end }
        }
        guard let head else {
            return end == begin && bytes.hasSuffix("的", endingAt: begin) ? modified(in: bytes, from: begin) : nil
        }
        // 增加到目前的|近8万种
        return name(in: bytes, from: head)
    }

    /// 15个|新签约|的|项目: whether a deed in front of 的 says which things are counted; of 3场|培训|的|费用 it is counted itself.
    private func saysWhich(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int, unitEnd: Int) -> Bool {
        let first = bytes.hasPrefix("新", at: begin) ? begin + 3 : begin
        return end - first == 6 && Self.thingMeasures.contains(bytes.codePoint(before: unitEnd).value)
            && parts.part(of: bytes, from: first, to: end) == .deverbal
    }

    /// Measure words of things, bodies and persons that no deed is counted by.
    private static let thingMeasures = HanSet("个家名位座台辆艘架处所栋幢间個輛處棟間")

    /// The noun phrase from an offset on, where it is one.
    func name(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int) -> Range<Int>? {
        let end = phraseEnd(in: bytes, from: begin)
        return end > begin && isName(in: bytes, begin, end) ? begin..<end : nil
    }

    /// 关闭检修 of 4个月的关闭检修, 可治理荒山: behind 的 a verb or an auxiliary begins the noun that it modifies.
    private func modified(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int) -> Range<Int>? {
        guard let word = words.word(in: bytes, at: begin) else { return nil }
        let end = phraseEnd(in: bytes, from: begin + word.length)
        return end - begin >= word.length + 6 && isName(in: bytes, begin, end) ? begin..<end : nil
    }

    /// The noun behind 作为 or 担任 at `start`: 选出3人作为带头人.
    func role(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
        for verb: StaticString in ["作为", "担任", "出任", "当选"] where bytes.hasPrefix(verb, at: start) {
            let begin = start + verb.utf8CodeUnitCount
            return name(in: bytes, from: begin)
        }
        return nil
    }

    /// The offset past the noun phrase at `begin`; `begin` itself where none starts. A phrase inside another ends by the
    /// other's `limit`, so that a long run of verbs costs no more than one phrase is long.
    private func phraseEnd(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, notAfter limit: Int? = nil) -> Int {
        let limit = limit ?? min(bytes.count, begin + reach)
        var end = begin
        if characters.conjunctions.contains(bytes.inlinedCodePoint(at: begin).value) {
            // 和平鸽, 与会代表
            guard words.word(in: bytes, at: begin)?.role == .noun || beginsName(in: bytes, at: begin) else {
                return begin
            }
        }
        scan: while end < limit {
            let next = bytes.inlinedCodePoint(at: end)
            let roles = stops.roles(of: next.value)
            if roles.isDisjoint(with: [.mark, .start]) {
                end += next.length
                continue
            }
            switch roles.mark {
            case .pause:
                if end == begin || beginsCount(in: bytes, at: end + next.length) { break scan }
                if memberHasNumber(in: bytes, at: end + next.length, limit) { break scan }
                end += next.length
                continue scan
            case .closer:
                break scan
            case .stop:
                guard roles.contains(.opener), let closer = closer(in: bytes, of: end, notAfter: limit) else {
                    break scan
                }
                if next.value == 0x28 || next.value == 0xFF08 {
                    // 乡镇(街道)标准化学校: a bracket inside the phrase; one behind it is an aside.
                    let following = bytes.codePoint(at: closer).value
                    if holdsDivisions(in: bytes, from: begin, end, to: closer) {
                        end = closer
                        break scan
                    }
                    guard end > begin, closer - end <= 26, following >= 0x4E00, following < 0xA000 else { break scan }
                }
                end = closer
                continue scan
            case .none:
                break
            }
            if roles.contains(.digit) {
                // 山毛榉-M10: the digits of a name.
                let last = bytes.codePoint(before: end).value
                guard end > begin, Self.isNameMark(last) || Self.isDigit(last) else { break }
                end += next.length
                continue
            }
            if next.value == 0x7684 {  // 的
                guard Self.endsNoun(in: bytes, particle: end), end > begin else { break }
                end += 3
                continue
            }
            // 口岸|和十个通道
            if next.value == 0x548C, beginsCount(in: bytes, at: end + 3) { break }
            if roles.contains(.adverbial), isAdverbial(in: bytes, at: end) { break }
            if next.value == 0x4E00, Self.isCountedOne(in: bytes, at: end, from: begin) { break }
            // 及 以
            if next.value == 0x53CA || next.value == 0x4EE5, end > begin, let past = pastGrade(in: bytes, at: end) {
                end = past
                continue
            }
            guard let word = words.word(in: bytes, at: end) else {
                end += next.length
                continue
            }
            // 例会: a character that is a function word elsewhere ends a noun of two.
            if next.value == 0x4F1A, word.length == 3, end - begin == 3 {
                end += 3
                continue
            }
            if word.role == .objectVerb || word.role == .verb || end == begin && bytes.hasPrefix("被", at: end),
                let past = pastModifier(
                    in: bytes, word.length, at: end,
                    // 自主|研发|芯片
                    isFirst: end == begin || bytes.isOne(of: Self.byOneself, begin, end),
                    isObject: word.role == .objectVerb,
                    notAfter: limit)
            {
                end = past
                continue
            }
            if word.role == .objectVerb {
                end = withoutManner(in: bytes, from: begin, to: end)
                break
            } else if end == begin, word.role == .copula, word.length == 3,
                stops.mark(of: bytes.codePoint(at: end + 3).value) != .none
            {
                // 12个系: a copula has something behind it.
                end += 3
                continue
            } else if end == begin, word.role == .localizer, isWordStart(in: bytes, at: end, word.length) {
                // 外援: the localizer is the start of a noun.
                end += word.length + 3
                continue
            } else if end > begin, next.value == 0x6240, makesThing(in: bytes, at: end) {
                // 避难|所
                end += 3
                continue
            } else if end > begin, let past = pastJoinedHead(in: bytes, word.length, at: end, notAfter: limit) {
                end = past
                continue
            } else if end == begin, word.role == .adverb, isAttributive(in: bytes, at: end),
                isHan(bytes.codePoint(at: end + 6).value),
                !beginsVerb(in: bytes, at: end + 6)
            {
                // 1个|最终|方案, 3个月的|精心|修缮
                end += 6
                continue
            } else if end == begin, word.length == 3, beginsName(in: bytes, at: end) {
                end += 6
                continue
            } else if word.role.isBoundary {
                if Self.isComplement(next.value) { end = droppingVerb(in: bytes, from: begin, to: end) }
                if word.length == 3, endsVerb(in: bytes, at: end, notBefore: begin) { end -= 3 }
                // 学生|陪伴|她
                if word.role == .pronoun, end - begin >= 9,
                    bytes.hasPrefix("他", at: end) || bytes.hasPrefix("她", at: end)
                {
                    switch parts.part(of: bytes, from: end - 6, to: end) {
                    case .verb, .deverbal: end -= 6
                    default: break
                    }
                }
                if word.role == .verb { end = withoutManner(in: bytes, from: begin, to: end) }
                break
            } else if word.role == .weakVerb, Self.isComplement(bytes.codePoint(at: end + word.length).value) {
                break
            }
            end += word.length
        }
        return trimmingEnd(in: bytes, from: begin, to: min(end, bytes.count))
    }

    /// The offset past 与 and a noun phrase that ends its clause with a word for projects, bodies or the like, which what
    /// stands before 与 modifies too: 育种|与|推广项目.
    private func pastJoinedHead(
        in bytes: UnsafeBufferPointer<UInt8>, _ length: Int, at offset: Int, notAfter limit: Int
    ) -> Int? {
        guard bytes.hasPrefix("与", at: offset) || bytes.hasPrefix("與", at: offset), length == 3 else { return nil }
        let past = offset + length
        let end = phraseEnd(in: bytes, from: past, notAfter: limit)
        guard end - past >= 12, isClauseEnd(in: bytes, at: end),
            words.endsInHeadNoun(in: bytes, endingAt: end, notBefore: past + 6)
        else { return nil }
        return end
    }

    /// 店主|反对: whether the function word of one character at `offset` is the end of a verb of two.
    private func endsVerb(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, notBefore begin: Int) -> Bool {
        offset - begin >= 9 && parts.part(of: bytes, from: offset - 3, to: offset + 3) == .verb
            && bytes.suffix(of: PersonNouns.words, start: begin, end: offset) == nil
    }

    /// The offset past a verb that is part of the phrase: 成交额, 带头人, 接待人员, 污水处理项目, 改造工程, 被俘人员.
    private func pastModifier(
        in bytes: UnsafeBufferPointer<UInt8>, _ length: Int, at offset: Int, isFirst: Bool, isObject: Bool,
        notAfter limit: Int
    ) -> Int? {
        let past = offset + length
        if isObject, characters.measureEndings.contains(bytes.codePoint(at: past).value) { return past + 3 }
        // 履带式|收割机
        let isOfKind = Self.kindMarks.contains(bytes.codePoint(before: offset).value)
        if isFirst && makesPerson(in: bytes, at: past) || (isFirst || isOfKind) && makesDevice(in: bytes, at: past)
            || (isFirst || isObject) && makesThing(in: bytes, at: past)
        {
            return past + 3
        }
        if isFirst, makesState(in: bytes, at: past) { return past + 3 }
        if isFirst, isObject { return past }
        guard isFirst || isObject else {
            // 深海|勘探|任务
            let isDeverbal =
                length == 6 && parts.part(of: bytes, from: offset, to: past) == .deverbal
            let deed = isDeverbal ? bytes.prefix(of: Self.deeds, at: past, end: bytes.count) : nil
            return deed.flatMap { isClauseEnd(in: bytes, at: past + $0) ? past + $0 : nil }
        }
        // 受伤|群众
        if isFirst, bytes.isOne(of: Self.states, offset, past), let person = PersonNouns.prefix(bytes, past, limit) {
            return past + person
        }
        let end = phraseEnd(in: bytes, from: past, notAfter: limit)
        let isHead =
            words.endsInHeadNoun(in: bytes, endingAt: end, notBefore: past)
            // 作案|分子
            || isFirst && bytes.isOne(of: PersonNouns.heads, past, end)
            // 出芽|成活率
            || end - past >= 6 && characters.quantityEndings.contains(bytes.codePoint(before: end).value)
        return end > past && end - past <= 18 && isHead ? end : nil
    }

    /// What words for a kind of device end with.
    private static let kindMarks = HanSet("式型用")

    /// Nouns for what is done, which a verb in front of them modifies.
    private static let deeds = WordList("任务 工程 项目 计划 活动 行动 方案 试验 演练 工作 任務 項目 計劃 活動 行動 試驗 演練")

    func isClauseEnd(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        offset == bytes.count || Self.isClauseMark(bytes.codePoint(at: offset).value)
    }

    /// The offset past 及以上 inside a phrase: 地级及以上城市.
    private func pastGrade(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        for grade: StaticString in ["及以上", "及以下", "以上", "以下"] where bytes.hasPrefix(grade, at: offset) {
            let past = offset + grade.utf8CodeUnitCount
            return isHan(bytes.codePoint(at: past).value) && words.word(in: bytes, at: past)?.role.isBoundary != true
                && !bytes.hasPrefix("的", at: past) ? past : nil
        }
        return nil
    }

    /// Who does it, in front of a verb that modifies what is made: 自主研发芯片.
    private static let byOneself = WordList("自主 自行 独立 联合 獨立 聯合")

    /// Whether what follows makes a predicate of the word before it: 发展到, 调整为, 捐给, 调离.
    private static func isComplement(_ scalar: UInt32) -> Bool {
        switch scalar {
        // 到 至 为 了 成 给 在 过 着 離 离 往 向 自 入 為 給 過 著
        case 0x5230, 0x81F3, 0x4E3A, 0x4E86, 0x6210, 0x7ED9, 0x5728, 0x8FC7, 0x7740, 0x96E2, 0x79BB, 0x5F80, 0x5411,
            0x81EA, 0x5165, 0x70BA, 0x7D66, 0x904E, 0x8457:
            true
        default: false
        }
    }

    /// The phrase without the verb that it ends with before a complement: 积蓄 of 积蓄捐给.
    private func droppingVerb(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        if let word = words.word(in: bytes, endingAt: end, notBefore: begin), word.role != .noun {
            return end - word.length
        }
        // 搞起了: the complement of the complement.
        if end - begin >= 6, characters.directions.contains(bytes.codePoint(before: end).value) { return end - 6 }
        return characters.shortVerbs.contains(bytes.codePoint(before: end).value) ? end - 3 : end
    }

    private func trimmingEnd(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        var end = end
        // 帐篷|里: a localizer that makes no word with the character before it.
        if end - begin >= 9, characters.insides.contains(bytes.codePoint(before: end).value),
            parts.part(of: bytes, from: end - 6, to: end) == nil,
            parts.part(of: bytes, from: end - 9, to: end - 3) == .noun
        {
            end -= 3
        }
        while end > begin {
            let last = bytes.inlinedCodePoint(before: end)
            switch last.value {
            case 0x3001, 0x548C, 0x53CA, 0x4E0E, 0x20, 0x3000:  // 、 和 及 与
                end -= last.length
            default:
                // 3个乡还建成: an adverb before its verb.
                let isAdverb = characters.pureAdverbs.contains(last.value) && beginsVerb(in: bytes, at: end)
                // 爆炸致4人, 车辆抢一个, 队员和约50名, 部门|近70项, but not 附近
                let isLink =
                    (characters.numberVerbs.contains(last.value) || isJoinedApproximator(in: bytes, endingAt: end)
                        || Self.approximatorsInFront.contains(last.value) && end - begin >= 9
                            && parts.part(of: bytes, from: end - 6, to: end) == nil)
                    && DateNumber.digit(bytes, at: end) != nil
                guard isAdverb || isLink else { return end }
                end -= last.length
            }
        }
        return end
    }

    func beginsVerb(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        switch words.word(in: bytes, at: offset)?.role {
        case .verb, .weakVerb, .objectVerb, .copula: true
        default: false
        }
    }

    /// 和约, 及近: what joins the next number and its approximator.
    private func isJoinedApproximator(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        bytes.suffix(of: lists.joinedApproximators, start: max(0, end - 6), end: end) != nil
    }
}
