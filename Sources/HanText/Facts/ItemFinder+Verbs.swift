/// Verbs right before a number, which are no nouns that it counts.
extension ItemFinder {
    /// Whether a stretch right before a number ends in a verb or an adverb: 缺考|12人, 从邻居处借来|3万元, 先后|3次.
    ///
    /// What news mostly uses a word for decides; of a word that isn't known, how much its characters and the number behind
    /// it speak for a verb (``VerbModel``).
    ///
    /// - Parameter takesDeeds: whether a verb alone that is as often a noun is one here: 投资|3亿元, 建议|3条, and not 开工|3个.
    /// - Parameter number: where the figure starts; 抢断 of 抢断都是9次 is told to be so many.
    func endsInVerb(
        in bytes: UnsafeBufferPointer<UInt8>, _ item: Range<Int>, before number: Int, takesDeeds: Bool
    ) -> Bool {
        let (begin, end) = (item.lowerBound, item.upperBound)
        let start = end - 6
        guard start >= begin, isHan(bytes.codePoint(at: start).value), isHan(bytes.codePoint(at: end - 3).value) else {
            return false
        }
        if bytes.isOne(of: Self.states, begin, end) { return true }
        // 降雪12毫米: what falls is measured.
        if bytes.isOne(of: Self.falls, start, end) { return false }
        // 交手过|17场
        if bytes.hasSuffix("过", endingAt: end) || bytes.hasSuffix("過", endingAt: end), begin + 9 <= end {
            return speaksForVerb(in: bytes, from: end - 9, to: end - 3) > 0
        }
        if words.word(in: bytes, endingAt: end, notBefore: begin)?.role == .noun { return false }
        let last = bytes.codePoint(at: end - 3).value
        if takesDeeds, Self.sums.contains(last) { return false }
        let closes = WordSet.closingVerbs.contains(bytes, from: start, to: end)
        let parts = PartOfSpeechTable.standard
        let part = parts.part(of: bytes, from: start, to: end)
        switch part {
        case .adverb: return true
        case .verb: return speaksForVerb(in: bytes, from: start, to: end) > 0
        case .deverbal, nil:
            if bytes.suffix(of: "为 是 达 為 達", start: end, end: number) != nil { return false }
        default: return false
        }
        if part == .deverbal {
            // 纪录者的记录: a noun behind 的.
            return (closes || !takesDeeds && start == begin) && !bytes.hasSuffix("的", endingAt: start)
                && !PersonNouns.ends(bytes, begin, end)
                && speaksForVerb(in: bytes, from: start, to: end) > Self.clearly
        }
        if characters.quantityEndings.contains(last) || !closes && characters.nounEndings.contains(last) {
            return false
        }
        // 五花肉, 传染病: the word has three characters.
        if start > begin, !closes, bytes.codePoint(before: start).length == 3,
            characters.shortNouns.contains(last) || parts.part(of: bytes, from: start - 3, to: end) == .noun
        {
            return false
        }
        // 冲毁|畜舍: behind a verb stands its object.
        if start == begin, !closes, isObject(in: bytes, at: start, notBefore: max(0, start - reach)) { return false }
        return speaksForVerb(in: bytes, from: start, to: end) > (closes ? 0 : Self.clearly)
    }

    /// 井 of 打井|9眼, 树 of 植树|3万棵: the object inside a verb of two characters, which measure words count.
    func objectInside(_ verb: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard verb.count == 6, characters.shortNouns.contains(bytes.codePoint(at: verb.upperBound - 3).value),
            bytes.suffix(of: Self.states, start: verb.lowerBound, end: verb.upperBound) == nil,
            PartOfSpeechTable.standard.part(of: bytes, from: verb.lowerBound, to: verb.upperBound) == nil
        else { return nil }
        return verb.upperBound - 3..<verb.upperBound
    }

    private static let falls = WordList("降雨 降雪 降水")

    /// The last characters of deeds that are also money: 捐款, 财损.
    private static let sums = HanSet("款损損")

    /// How much must speak for a verb where nothing else does, in the steps of ``VerbModel``.
    private static let clearly = 36

    /// Whether the two characters from `start` to `end` are a verb between a noun and the word, or mark, of `length` bytes behind it:
    /// 选手|退赛，.
    func isVerb(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, before length: Int) -> Bool {
        let forms = TraditionalForms.shared.simplifiedCharacters
        func word(_ start: Int, _ end: Int) -> VerbModel.Word { VerbModel.Word(bytes, from: start, to: end, forms) }
        guard start >= 6, bytes.codePoint(before: start).length == 3, bytes.codePoint(before: start - 3).length == 3,
            bytes.codePoint(at: start).length == 3, bytes.codePoint(at: end - 3).length == 3,
            !characters.nounEndings.contains(bytes.codePoint(at: end - 3).value)
        else { return false }
        let score = VerbModel.standard.score(
            word(start, end), behind: word(start - 6, start), before: length > 0 ? word(end, end + length) : .edge)
        return score > Self.surely
    }

    /// The same for a verb behind the noun that is counted, which is more often part of it.
    private static let surely = 50

    private func speaksForVerb(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        let forms = TraditionalForms.shared.simplifiedCharacters
        return VerbModel.standard.scoreBeforeNumber(VerbModel.Word(bytes, from: start, to: end, forms))
    }
}
