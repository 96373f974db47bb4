/// Verbs right before a number, which are no nouns that it counts.
extension ItemFinder {
    /// When a word for a deed is a noun in front of a figure.
    enum Deeds {
        /// 宣讲|9场, 建议|3条
        case always
        /// 投资|3亿元, 检查|9次, but not what clauses end with: 增收|3亿元.
        case unlessClosing
        /// 开工|3个
        case never
    }

    /// Whether a stretch right before a number ends in a verb or an adverb: 缺考|12人, 从邻居处借来|3万元, 先后|3次.
    ///
    /// What news mostly uses a word for decides; of a word that isn't known, how much its characters and the number behind
    /// it speak for a verb (``VerbModel``).
    ///
    /// - Parameter deeds: when a verb that is as often a noun is one here.
    /// - Parameter number: where the figure starts; 抢断 of 抢断都是9次 is told to be so many.
    func endsInVerb(
        in bytes: UnsafeBufferPointer<UInt8>, _ item: Range<Int>, before number: Int, deeds: @autoclosure () -> Deeds
    ) -> Bool {
        let (begin, end) = (item.lowerBound, item.upperBound)
        let start = end - 6
        guard start >= begin, isHan(bytes.codePoint(at: start).value), isHan(bytes.codePoint(at: end - 3).value) else {
            return false
        }
        if bytes.isOne(of: Self.states, begin, end) { return true }
        // 降雪12毫米, 出游3万人次: what falls is measured, and so is who travels.
        if bytes.isOne(of: Self.falls, start, end) { return false }
        // 交手过|17场
        if bytes.hasSuffix("过", endingAt: end) || bytes.hasSuffix("過", endingAt: end), begin + 9 <= end {
            return speaksForVerb(in: bytes, from: end - 9, to: end - 3) > 0
        }
        if words.word(in: bytes, endingAt: end, notBefore: begin)?.role == .noun { return false }
        if Self.sums.contains(bytes.codePoint(at: end - 3).value), deeds() != .never { return false }
        let part = parts.part(of: bytes, from: start, to: end)
        if part == .adverb { return true }
        guard part == .verb || part == .deverbal || part == nil, !isCarriedOut(in: bytes, from: begin) else {
            return false
        }
        switch part {
        case .verb: return speaksForVerb(in: bytes, from: start, to: end) > 0
        case .deverbal:
            let deeds = deeds()
            // 抢断都是9次; 纪录者的记录
            return deeds != .always && !isTold(in: bytes, from: end, to: number)
                && !bytes.hasSuffix("的", endingAt: start)
                && (closingVerbs.contains(bytes, from: start, to: end) || deeds == .never && start == begin)
                && !PersonNouns.ends(bytes, begin, end)
                && speaksForVerb(in: bytes, from: start, to: end) > Self.clearly
        case nil: return !isTold(in: bytes, from: end, to: number) && isUnknownVerb(in: bytes, from: start, of: item)
        default: return false
        }
    }

    /// 公司|安排, 学校|组织: a body and what it does.
    func isDeedOfBody(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 12, characters.actorEndings.contains(bytes.codePoint(before: range.upperBound - 6).value)
        else {
            return false
        }
        // 志愿者代表: a noun for persons.
        if PersonNouns.ends(bytes, range.lowerBound, range.upperBound) { return false }
        switch parts.part(of: bytes, from: range.upperBound - 6, to: range.upperBound) {
        case .verb, .deverbal: return true
        default: return false
        }
    }

    /// Whether a stretch between a word and its figure says what it comes to: 都是, 约为.
    func isTold(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        bytes.suffix(of: "为 是 达 為 達", start: start, end: end) != nil
    }

    /// Whether the last two characters of a stretch, from `start` on, are a verb that news doesn't tell the part of.
    private func isUnknownVerb(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, of item: Range<Int>) -> Bool {
        let end = item.upperBound
        let last = bytes.codePoint(at: end - 3).value
        if characters.quantityEndings.contains(last) { return false }
        if closingVerbs.contains(bytes, from: start, to: end) {
            return speaksForVerb(in: bytes, from: start, to: end) > 0
        }
        if characters.nounEndings.contains(last) { return false }
        if start == item.lowerBound {
            // 冲毁|畜舍: behind a verb stands its object.
            if isObject(in: bytes, at: start, notBefore: max(0, start - reach)) { return false }
        } else if bytes.codePoint(before: start).length == 3,
            characters.shortNouns.contains(last)
                || parts.part(of: bytes, from: start - 3, to: end) == .noun
        {
            // 五花肉, 传染病: the word has three characters.
            return false
        }
        return speaksForVerb(in: bytes, from: start, to: end) > Self.clearly
    }

    /// 井 of 打井|9眼, 树 of 植树|3万棵: the object inside a verb of two characters, which measure words count.
    func objectInside(_ verb: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard verb.count == 6, characters.shortNouns.contains(bytes.codePoint(at: verb.upperBound - 3).value),
            bytes.suffix(of: Self.states, start: verb.lowerBound, end: verb.upperBound) == nil,
            parts.part(of: bytes, from: verb.lowerBound, to: verb.upperBound) == nil
        else { return nil }
        return verb.upperBound - 3..<verb.upperBound
    }

    /// 完成|造林|2亿亩, 实现|增收|3亿元: whether a stretch is a deed that is carried out.
    private func isCarriedOut(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int) -> Bool {
        bytes.suffix(of: Self.carryingOut, start: max(0, begin - 9), end: begin) != nil
    }

    /// Verbs that have a deed as their object (吕叔湘《现代汉语八百词》: 进行, 实行 and their like).
    private static let carryingOut = WordList("完成 实现 实施 开展 进行 组织 推进 给予 办理 实行 實現 實施 開展 進行 組織 推進 給予 辦理 實行")

    private static let falls = WordList("降雨 降雪 降水 出游 出入境")

    /// The last characters of deeds that are also money: 捐款, 财损.
    private static let sums = HanSet("款损損")

    /// How much must speak for a verb where nothing else does, in the steps of ``VerbModel``.
    private static let clearly = 36

    /// Whether the two characters from `start` to `end` act as a verb between a noun and the word, or mark, of `length` bytes behind
    /// them: 选手|退赛，.
    func actsAsVerb(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, before length: Int) -> Bool {
        !characters.nounEndings.contains(bytes.codePoint(at: end - 3).value)
            && speaksForVerb(in: bytes, from: start, to: end, before: length) > Self.surely
    }

    /// How much a word's neighbours speak for a verb between Han characters and the word, or mark, of `length` bytes behind it.
    func speaksForVerb(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, before length: Int) -> Int {
        guard start >= 6, bytes.codePoint(before: start).length == 3, bytes.codePoint(before: start - 3).length == 3,
            bytes.codePoint(at: start).length == 3, bytes.codePoint(at: end - 3).length == 3
        else { return .min }
        let forms = TraditionalForms.shared.simplifiedCharacters
        var previous = VerbModel.Word(bytes, from: start - 6, to: start, forms)
        var word = VerbModel.Word(bytes, from: start, to: end, forms)
        var next = length > 0 ? VerbModel.Word(bytes, from: end, to: end + length, forms) : .edge
        return VerbModel.standard.score(&word, behind: &previous, before: &next)
    }

    /// The same for a verb behind the noun that is counted, which is more often part of it.
    private static let surely = 50

    /// How much a word's characters and the number behind it speak for a verb.
    private func speaksForVerb(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var word = VerbModel.Word(bytes, from: start, to: end, TraditionalForms.shared.simplifiedCharacters)
        var figure = VerbModel.Word.figure
        return VerbModel.standard.score(&word, before: &figure)
    }

    /// Whether a stretch is one verb that may be a noun, and no verb's object.
    func isVerb(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard let word = words.word(in: bytes, endingAt: range.upperBound, notBefore: range.lowerBound) else {
            return false
        }
        return word.role == .weakVerb && word.length == range.count
            && !isObject(in: bytes, at: range.lowerBound, notBefore: max(0, range.lowerBound - reach))
    }

    /// Whether a stretch is no noun for persons: one verb, or a place by name.
    func isNoPerson(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        isVerb(in: bytes, range)
            || parts.isPlace(bytes, from: range.lowerBound, to: range.upperBound)
            || range.count <= 15 && characters.placeEndings.contains(bytes.codePoint(before: range.upperBound).value)
    }
}
