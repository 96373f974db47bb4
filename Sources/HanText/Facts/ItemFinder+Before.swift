/// The noun before a number.
extension ItemFinder {
    /// Where the noun phrase ends whose link words (共 仅 达 为) end at `end`.
    func edge(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Int {
        skippingLinks(in: bytes, from: end, notBefore: max(limit, end - reach))
    }

    /// The noun phrase that ends at `end`, link words (共 仅 达 为) between it and the number skipped.
    func before(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
        let limit = max(limit, end - reach)
        let edge = skippingLinks(in: bytes, from: end, notBefore: limit)
        var begin = edge
        // Whether what the walk passes over may hold a mark, 的 or 等.
        var mayBeModified = false
        scan: while begin > limit {
            let last = bytes.inlinedCodePoint(before: begin)
            if last.length == 0 || begin - last.length < limit { break }
            let roles = stops.roles(of: last.value)
            if roles.isDisjoint(with: [.mark, .end]) {
                begin -= last.length
                continue
            }
            if !roles.isDisjoint(with: PhraseStops.modifiers) { mayBeModified = true }
            switch roles.mark {
            case .closer:
                guard let opener = opener(in: bytes, of: begin, notBefore: limit) else { break scan }
                begin = opener
                continue scan
            case .pause:
                if begin == edge { break scan }
                begin -= last.length
                continue scan
            case .stop:
                break scan
            case .none:
                break
            }
            guard let word = words.word(in: bytes, endingAt: begin, notBefore: limit) else {
                begin -= last.length
                continue
            }
            let start = begin - word.length
            let isPart =
                switch word.role {
                case .noun: true
                // 上河镇东西9公里: no localizer begins a clause.
                case .localizer where word.length == 3 && begin < edge:
                    start <= limit || stops.mark(of: bytes.codePoint(before: start).value) != .none
                case .weakVerb:
                    begin == edge && !followsAdverb(in: bytes, at: start, notBefore: limit)
                        || begin < edge && words.modifiedNoun(in: bytes, at: begin) == edge - begin
                        || begin < edge && !beginsPredicate(in: bytes, at: start, notBefore: limit)
                        // 出口总值, but 可输送电量
                        || begin + 6 == edge && !followsAdverb(in: bytes, at: start, notBefore: limit)
                            && characters.quantityEndings.contains(bytes.codePoint(before: edge).value)
                // 花费|已达
                case .verb, .objectVerb: begin == edge && word.length == 6 && isTold(in: bytes, from: edge, to: end)
                default: false
                }
            guard isPart || isInsideWord(word, in: bytes, endingAt: begin, edge: edge, notBefore: limit) else { break }
            // The characters inside a word are not looked at.
            if word.length > last.length { mayBeModified = true }
            begin = start
        }
        begin = skippingCutWord(in: bytes, from: begin, to: edge, notBefore: limit)
        begin = trimmingStart(in: bytes, from: begin, to: edge)
        if mayBeModified { begin = trimmingModifier(in: bytes, from: begin, to: edge) }
        begin = skippingScope(in: bytes, from: begin, to: edge)
        guard begin < edge, !bytes.hasSuffix("的", endingAt: edge), !bytes.hasSuffix("了", endingAt: edge) else {
            return nil
        }
        guard isName(in: bytes, begin, edge) else { return nil }
        // 该村共有286户, 每人捐书3本: the place as a whole, and each of several.
        if edge - begin == 3, begin > limit, Self.wholes.contains(bytes.codePoint(before: begin).value) {
            return nil
        }
        // 2户贫困户和|1户: what is joined to the number counts nothing of it.
        if begin + 6 < edge, bytes.suffix(of: lists.conjunctions, start: begin, end: edge) != nil,
            words.word(in: bytes, endingAt: edge, notBefore: begin)?.role.isFunctionWord ?? true
        {
            return nil
        }
        // 站稳1万亿斤|新台阶，人均500公斤
        if edge < end, Self.isClauseMark(bytes.codePoint(at: edge).value),
            bytes.suffix(of: lists.milestones, start: begin, end: edge) != nil
        {
            return nil
        }
        // 全镇共有800户: a place as a whole is nothing that is counted.
        if words.scope(in: bytes, at: begin) >= edge - begin { return nil }
        if characters.verbEndings.contains(bytes.codePoint(before: edge).value),
            words.word(in: bytes, endingAt: edge, notBefore: begin)?.role.isNominal != true
        {
            return nil
        }
        return begin..<edge
    }

    /// Units of two characters and more that yields and rates are told for.
    private static let ratedUnits = WordList(
        "个月 公顷 平方米 平方公里 立方米 公里 公斤 千克 小时 分钟 千瓦时 公頃 平方公尺 小時 分鐘")

    /// What makes the character behind it a place or body as a whole, or each of several: 该村, 全县, 每人.
    private static let wholes = HanSet("该本此全各每該")

    /// Whether a word that ends noun phrases is part of one here: 推进 of 推进会, 培训 of 培训师, 下 of 下乡, 检查 of 开展检查.
    private func isInsideWord(
        _ word: (length: Int, role: ClauseWords.Role), in bytes: UnsafeBufferPointer<UInt8>, endingAt begin: Int,
        edge: Int, notBefore limit: Int
    ) -> Bool {
        let tail = edge - begin
        switch word.role {
        case .verb, .objectVerb, .weakVerb:
            if tail == 0 {
                let start = begin - word.length
                return isObject(in: bytes, at: start, notBefore: limit)
                    || word.role == .objectVerb && !beginsPredicate(in: bytes, at: start, notBefore: limit)
            }
            // 遇难者遗体, 制造业用电
            if bytes.hasPrefix("者", at: begin) || bytes.hasPrefix("业", at: begin) || bytes.hasPrefix("業", at: begin) {
                return true
            }
            // 检测|中心
            if FacilityNames.holds(bytes, begin - word.length, begin, edge) { return true }
            guard tail == 3 else { return false }
            let last = bytes.codePoint(at: begin).value
            return characters.nounEndings.contains(last) || !characters.shortNouns.contains(last)
        case .adverb, .localizer, .auxiliary, .particle, .preposition:
            return word.length == 3
                && (tail == 0 || tail == 3 && !characters.shortNouns.contains(bytes.codePoint(at: begin).value))
        default:
            return false
        }
    }

    /// Whether an adverb stands before `offset`, so that the verb there is a predicate: 当场整改11个.
    private func followsAdverb(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, notBefore limit: Int) -> Bool {
        words.word(in: bytes, endingAt: offset, notBefore: limit)?.role == .adverb
    }

    /// Whether a stretch of more than two characters ends like the name of a quantity.
    func endsInQuantity(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.count > 6 && characters.quantityEndings.contains(bytes.codePoint(before: range.upperBound).value)
    }

    /// Whether news uses the last word of a stretch, of two characters, as a noun.
    func isKnownNoun(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 6 else { return false }
        let start = range.upperBound - 6
        switch parts.part(of: bytes, from: start, to: range.upperBound) {
        case .noun, .deverbal, .adjective: return true
        default: return words.word(in: bytes, endingAt: range.upperBound, notBefore: range.lowerBound)?.role == .noun
        }
    }

    /// Whether a verb stands before `offset`, so that the verb there is its object: 带动就业, 开展检查.
    func isObject(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, notBefore limit: Int) -> Bool {
        guard let word = words.word(in: bytes, endingAt: offset, notBefore: limit) else { return false }
        return word.role == .verb || word.role == .objectVerb
    }

    /// Steps over the rest of a word that the phrase begins inside: 中 of 其中高级职称, 批 of 这批物资.
    private func skippingCutWord(
        in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to edge: Int, notBefore limit: Int
    ) -> Int {
        guard begin > limit, begin < edge else { return begin }
        let (first, length) = bytes.inlinedCodePoint(at: begin)
        let past = begin + length
        let previous = bytes.codePoint(before: begin).value
        // 每|公顷|烟叶
        if previous == 0x6BCF, let unit = bytes.prefix(of: Self.ratedUnits, at: begin, end: edge - 3) {
            return begin + unit
        }
        // 每|台售价, 每|针费用
        if previous == 0x6BCF, demonstrativeMeasures.contains(first), edge - past >= 6,
            measureNouns.longestMatch(in: bytes, at: begin) == nil
        {
            return past
        }
        // 我|国人工智能
        if previous == 0x6211, first == 0x56FD || first == 0x570B, edge > past { return past }
        if characters.demonstratives.contains(previous) || previous == 0x6211, demonstrativeMeasures.contains(first),
            edge > past,
            // 该部门, 该项目: no measure word, though 三项目标 has one.
            measureNouns.longestMatch(in: bytes, at: begin) == nil,
            bytes.prefix(of: "项目 項目", at: begin, end: edge) == nil
        {
            return past
        }
        guard edge - past >= 6, let word = words.word(in: bytes, endingAt: past, notBefore: limit),
            past - word.length < begin, word.role.isFunctionWord
        else { return begin }
        return past
    }

    /// The start of the noun behind a modifier with 的 or a list with 等: 手艺精湛、待人热心的匠人 gives 匠人, 粉笔、黑板等
    /// 教具 gives 教具; 党的组织 stays.
    private func trimmingModifier(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to edge: Int) -> Int {
        var offset = edge
        var start = begin
        while offset > begin {
            let last = bytes.inlinedCodePoint(before: offset)
            let roles = stops.roles(of: last.value)
            if roles.isDisjoint(with: PhraseStops.modifiers) {
                offset -= max(1, last.length)
                continue
            }
            if last.value == 0x7684, offset < edge {
                start = offset - last.length - begin > 3 ? offset : begin
                break
            }
            if last.value == 0x7B49, edge - offset >= 6, offset - begin > 6,
                !isNoun(in: bytes, endingAt: offset, notBefore: begin)
            {
                start = offset
                break
            }
            if roles.mark == .closer, let opener = opener(in: bytes, of: offset, notBefore: begin) {
                offset = opener
                continue
            }
            offset -= max(1, last.length)
        }
        return start
    }

    /// The start without a word that says where or when all of it is: 全市|参保职工.
    private func skippingScope(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to edge: Int) -> Int {
        // Such a word and two characters.
        guard edge - start >= 9 else { return start }
        let whole = words.scope(in: bytes, at: start)
        return whole > 0 && edge - start - whole >= 6 ? start + whole : start
    }

    private func isNoun(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Bool {
        words.word(in: bytes, endingAt: end, notBefore: limit)?.role == .noun
    }

    /// The offset before which the noun phrase ends.
    private func skippingLinks(in bytes: UnsafeBufferPointer<UInt8>, from end: Int, notBefore limit: Int) -> Int {
        var edge = skippingBlanksBack(in: bytes, from: end, notBefore: limit)
        let start = edge
        for _ in 0..<5 {
            var length = words.link(in: bytes, endingAt: edge, notBefore: limit)
            if length == 0, bytes.hasSuffix("了", endingAt: edge) {
                // 达到了
                let verb = words.link(in: bytes, endingAt: edge - 3, notBefore: limit)
                if verb > 3 { length = verb + 3 }
            }
            // 总价值|达
            if length > 3,
                bytes.hasSuffix("总", endingAt: edge - length) || bytes.hasSuffix("總", endingAt: edge - length)
            {
                length = bytes.suffix(of: "达 约 為 为 達 約", start: edge - 3, end: edge) ?? 0
            }
            if length == 0 || isInsideLongerWord(length, in: bytes, endingAt: edge, notBefore: limit) { break }
            edge = skippingBlanksBack(in: bytes, from: edge - length, notBefore: limit)
        }
        var last = bytes.inlinedCodePoint(before: edge)
        // 馆藏字画中超过300幅: of a whole.
        if edge - limit > 9, last.value == 0x4E2D,
            let word = words.word(in: bytes, endingAt: edge, notBefore: limit), word.role == .localizer,
            word.length == 3
        {
            edge -= 3
            last = bytes.codePoint(before: edge)
        }
        // 年用电量不突破3亿度
        if edge - limit > 6, characters.pureAdverbs.contains(last.value),
            words.word(in: bytes, endingAt: edge, notBefore: limit)?.role.isNominal != true
        {
            edge -= last.length
            last = bytes.codePoint(before: edge)
        }
        if edge < start {
            edge = skippingComma(in: bytes, from: edge, notBefore: limit)
            last = bytes.codePoint(before: edge)
        }
        if last.value == 0x29 || last.value == 0xFF09, let opener = opener(in: bytes, of: edge, notBefore: limit),
            // 县（市、区）
            opener - limit < 3 || !holdsDivisions(in: bytes, from: opener - 3, opener, to: edge)
        {
            edge = opener
        }
        return edge
    }

    /// Whether a link word is the end of a longer noun or verb: 报 of 举报, 约 of 签约.
    private func isInsideLongerWord(
        _ length: Int, in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int
    ) -> Bool {
        guard let word = words.word(in: bytes, endingAt: end, notBefore: limit) else { return false }
        return !word.role.isFunctionWord && word.length > length
    }

    /// What is said of a quantity in front of its value.
    private static let records = WordList(
        "创下历史新高 再创历史新高 创历史新高 创历史新低 再创新高 屡创新高 创下新高 创新高 创新低 稳步增长 持续增长 創歷史新高 再創新高 創新高 創新低")

    /// 降雨量,累计239毫米: where link words are all of a clause, the noun is the end of the one before.
    private func skippingComma(in bytes: UnsafeBufferPointer<UInt8>, from edge: Int, notBefore limit: Int) -> Int {
        let mark = bytes.codePoint(before: edge)
        guard mark.value == 0x2C || mark.value == 0xFF0C, edge - mark.length - limit >= 6 else { return edge }
        var end = edge - mark.length
        // 总产值|创新高，达9亿元
        if let record = bytes.suffix(of: Self.records, start: limit, end: end) { end -= record }
        let isPlainWord =
            words.word(in: bytes, endingAt: end, notBefore: limit)?.role.isNominal
            // 心情|糟糕，
            ?? (isKnownNoun(in: bytes, limit..<end)
                || characters.quantityEndings.contains(bytes.codePoint(before: end).value))
        let isTime = characters.timeEndings.contains(bytes.codePoint(before: end).value)
        return isPlainWord && !isTime ? end : edge
    }

    private func skippingBlanksBack(
        in bytes: UnsafeBufferPointer<UInt8>, from end: Int, notBefore limit: Int
    ) -> Int {
        var edge = end
        while edge > limit {
            // The last byte of a blank.
            let byte = bytes[edge - 1]
            guard byte == 0x20 || byte == 0xA0 || byte == 0x80 else { break }
            let last = bytes.codePoint(before: edge)
            guard last.value == 0x20 || last.value == 0xA0 || last.value == 0x3000, edge - last.length >= limit else {
                break
            }
            edge -= last.length
        }
        return edge
    }

    /// Whether a predicate begins at `offset`: a mark, one who acts, a time, or a word that ends noun phrases stands before it.
    private func beginsPredicate(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, notBefore limit: Int) -> Bool {
        if offset <= limit { return true }
        let last = bytes.codePoint(before: offset).value
        if stops.mark(of: last) != .none || characters.actorEndings.contains(last)
            || characters.timeEndings.contains(last)
        {
            return true
        }
        guard let word = words.word(in: bytes, endingAt: offset, notBefore: limit) else { return false }
        switch word.role {
        case .adverb, .pronoun, .conjunction, .localizer: return true
        default: return false
        }
    }

    private func trimmingStart(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to edge: Int) -> Int {
        var begin = begin
        while begin < edge {
            let first = bytes.codePoint(at: begin)
            switch first.value {
            case 0x7684, 0x3001, 0x548C, 0x53CA, 0x7B49, 0x4E4B, 0x20, 0x3000:  // 的 、 和 及 等 之
                begin += first.length
            case 0x28, 0xFF08:
                // （5）村民: a bracket before the noun is no part of it.
                guard let past = closer(in: bytes, of: begin, notAfter: edge), past < edge else { return begin }
                begin = past
            case 0x30...0x39:
                // 2、剧团: the number of a list's member.
                var past = begin
                while past < edge, bytes[past] &- 0x30 < 10 { past += 1 }
                guard past < edge, bytes.codePoint(at: past).value == 0x3001 else { return begin }
                begin = past
            case 0x5929, 0x65E5, 0x5468, 0x6708, 0x5E74, 0x5B63:  // 天 日 周 月 年 季
                // 每天|食盐摄入量
                guard edge - begin >= 9, bytes.hasSuffix("每", endingAt: begin) else { return begin }
                begin += 3
            case 0x4EA7, 0x7522:  // 产 產
                // 可|产|鲜菜
                guard edge - begin >= 9, bytes.suffix(of: "可 能 年 日 月 亩 畝", start: 0, end: begin) != nil,
                    parts.part(of: bytes, from: begin, to: begin + 6) == nil
                else { return begin }
                begin += 3
            case 0x5C0F, 0x5206:  // 小 分
                // 每小时|处理量
                guard edge - begin >= 12, bytes.hasSuffix("每", endingAt: begin),
                    let unit = bytes.prefix(of: "小时 分钟 小時 分鐘", at: begin, end: edge)
                else { return begin }
                begin += unit
            case 0x4F7F, 0x4EE4, 0x8BA9, 0x8B93:
                // 使|产值, but 使馆, 让利
                guard edge - begin >= 9,
                    parts.part(of: bytes, from: begin, to: begin + 6) == nil
                else { return begin }
                begin += 3
            default:
                return begin
            }
        }
        return begin
    }
}
