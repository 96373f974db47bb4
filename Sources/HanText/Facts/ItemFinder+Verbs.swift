/// Verbs right before a number, which are no nouns that it counts.
extension ItemFinder {
    /// Whether a stretch right before a number ends in a verb or an adverb: 缺考|12人, 从邻居处借来|3万元, 先后|3次.
    ///
    /// What news mostly uses a word for decides; of a word that isn't known, how much its characters and the number behind
    /// it speak for a verb (``VerbModel``).
    ///
    /// - Parameter takesDeeds: whether a verb alone that is as often a noun is one here: 投资|3亿元, and not 升级|3次.
    func endsInVerb(in bytes: UnsafeBufferPointer<UInt8>, _ item: Range<Int>, takesDeeds: Bool) -> Bool {
        let (begin, end) = (item.lowerBound, item.upperBound)
        let start = end - 6
        guard start >= begin, isHan(bytes.codePoint(at: start).value), isHan(bytes.codePoint(at: end - 3).value) else {
            return false
        }
        if bytes.isOne(of: Self.states, begin, end) { return true }
        // 交手过|17场
        if bytes.hasSuffix("过", endingAt: end) || bytes.hasSuffix("過", endingAt: end), begin + 9 <= end {
            return speaksForVerb(in: bytes, from: end - 9, to: end - 3) > 0
        }
        if words.word(in: bytes, endingAt: end, notBefore: begin)?.role == .noun { return false }
        let last = bytes.codePoint(at: end - 3).value
        if takesDeeds, Self.sums.contains(last) { return false }
        let closes = WordSet.closingVerbs.contains(bytes, from: start, to: end)
        let parts = PartOfSpeechTable.standard
        switch parts.part(of: bytes, from: start, to: end) {
        case .adverb: return true
        case .verb: return speaksForVerb(in: bytes, from: start, to: end) > 0
        case .deverbal:
            // 纪录者的记录: a noun behind 的.
            return (closes || !takesDeeds && start == begin) && !bytes.hasSuffix("的", endingAt: start)
                && !PersonNouns.ends(bytes, begin, end)
                && speaksForVerb(in: bytes, from: start, to: end) > Self.clearly
        case nil: break
        default: return false
        }
        if characters.quantityEndings.contains(last) { return false }
        // 五花肉, 传染病: the word has three characters.
        if start > begin, !closes,
            characters.nounEndings.contains(last) || characters.shortNouns.contains(last)
                || parts.part(of: bytes, from: start - 3, to: end) == .noun
        {
            return false
        }
        return speaksForVerb(in: bytes, from: start, to: end) > (closes ? 0 : Self.clearly)
    }

    /// The last characters of deeds that are also money: 捐款, 财损.
    private static let sums = HanSet("款损損")

    /// How much must speak for a verb where nothing else does, in the steps of ``VerbModel``.
    private static let clearly = 36

    private func speaksForVerb(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        let forms = TraditionalForms.shared.simplifiedCharacters
        return VerbModel.standard.scoreBeforeNumber(VerbModel.Word(bytes, from: start, to: end, forms))
    }
}
