/// Han numerals with a measure word that name something: 菲利佩六世, 川气东送二线, 二期工程, 二十届中央, 二次开发, 万里海疆.
///
/// In: a draft with its unit. Out: the reason why it counts nothing, or `nil`. Costs a look at the characters around it.
/// Sources: 现代汉语词典 (7th edition) on 世, 届, 期, 二次, 一度, 四处; news of all kinds for what follows them.
extension FactScan {
    func nameReason(of draft: FactDraft, _ numeral: ScannedNumeral) -> FactRejection.Reason? {
        // 二十届二中、三中全会
        if bytes.hasPrefix("中", at: numeral.end), bytes.hasSuffix("届", endingAt: numeral.start) { return .meeting }
        guard let (match, start, _) = draft.unit.table, match.length == 3, numeral.kind == .cardinal,
            numeral.bound == .exact, start == numeral.end, numeral.end - numeral.start <= 9
        else { return nil }
        let past = start + 3
        switch bytes.codePoint(at: start).value {
        case 0x4E16:  // 世: of a dynasty
            return isHan(bytes.codePoint(before: numeral.start).value) ? .name : nil
        case 0x7EBF, 0x7DDA:  // 线 綫 are numbered, 条 counts them
            return isOneDigit(numeral) ? .name : nil
        case 0x5C4A, 0x5C46:  // 届 屆
            return isOfBody(past) ? .meeting : nil
        case 0x671F:  // 期
            return isOneDigit(numeral) && isStage(past) ? .name : nil
        case 0x6B21:  // 二次开发; what is counted is 两次
            return bytes.hasPrefix("二次", at: numeral.start) && isOneDigit(numeral) ? .lexicalised : nil
        case 0x5EA6:  // 气温一度达到40℃: once
            return bytes.hasPrefix("一度", at: numeral.start) && isAction(past) ? .lexicalised : nil
        case 0x5904, 0x8655:  // 四处走动
            return bytes.hasPrefix("四", at: numeral.start) && isOneDigit(numeral) && isAction(past) ? .lexicalised : nil
        case 0x91CC:  // 万里海疆: far; 近万里 and 三万里 measure
            return numeral.isUnitLed && numeral.end - numeral.start == 3
                && tables.markers.marker(in: bytes, endingAt: numeral.start, notBefore: limit) == nil
                && tables.markers.marker(in: bytes, at: past) == nil ? .lexicalised : nil
        default:
            return nil
        }
    }

    private func isOneDigit(_ numeral: ScannedNumeral) -> Bool { numeral.end - numeral.start == 3 }

    /// Whether a body with terms of office or one of its meetings follows: 中央, 全国人大, 二中全会.
    private func isOfBody(_ offset: Int) -> Bool {
        for body: StaticString in ["中央", "中纪委", "全国人", "全国政", "人大", "政协", "常委", "省委", "市委"]
        where bytes.hasPrefix(body, at: offset) {
            return true
        }
        return DateNumber.digit(bytes, at: offset) != nil
            && (bytes.hasPrefix("中", at: offset + 3) || bytes.hasPrefix("次", at: offset + 3))
    }

    /// Whether the stage of a work follows: 工程, 项目.
    private func isStage(_ offset: Int) -> Bool {
        for work: StaticString in ["工程", "项目", "項目", "扩建", "擴建", "建设", "建設", "改造", "厂房", "机组", "）", ")"]
        where bytes.hasPrefix(work, at: offset) {
            return true
        }
        return false
    }

    /// Whether a verb follows that the numeral would be an adverb of.
    private func isAction(_ offset: Int) -> Bool {
        if let word = tables.items.words.word(in: bytes, at: offset), word.role != .noun {
            return !word.role.isFunctionWord || word.role == .preposition || word.role == .copula
        }
        return tables.items.characters.adverbialVerbs.contains(bytes.codePoint(at: offset).value)
    }
}
