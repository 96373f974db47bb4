/// What stands in front of the noun behind a unit, and words that only look like the end of a noun phrase.
extension ItemFinder {
    /// The offset past a year in front of a noun.
    func pastYear(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let end = start + 4
        guard (start..<end).allSatisfy({ $0 < bytes.count && Self.isDigit(UInt32(bytes[$0])) }),
            bytes.hasPrefix("年", at: end), isHan(bytes.codePoint(at: end + 3).value),
            // …66万个|2025年全国…: what follows a headline.
            words.scope(in: bytes, at: end + 3) == 0,
            bytes.prefix(of: "前 后 以 来 底 初 末 的 间 度 至 到 後 來 間", at: end + 3, end: bytes.count) == nil
        else { return nil }
        return end + 3
    }

    /// Whether a function word is the first character of a noun or of a place's name: 要害, 也门.
    func beginsName(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        switch parts.part(of: bytes, from: offset, to: offset + 6) {
        case .noun, .place: true
        default: false
        }
    }

    /// Whether a word is an adverb that also stands as the attribute of a noun.
    func isAttributive(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        bytes.prefix(of: Self.attributives, at: offset, end: bytes.count) != nil
    }

    static let attributives = WordList("最终 精心 专门 长期 定期 特别 集中 重点 專門 長期 特別 重點")

    /// What stands in front of whom or what something has to do with.
    static let partnerMarks = HanSet("与同和跟與")

    /// The offset past 与本案有关 or 与他相关 in front of the noun.
    func pastRelation(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        for offset in stride(from: start + 3, to: min(bytes.count, start + 48), by: 3) {
            guard isHan(bytes.codePoint(at: offset).value) else { return nil }
            if let length = bytes.prefix(of: "有关 相关 有關 相關", at: offset, end: bytes.count) { return offset + length }
        }
        return nil
    }

    /// What may stand between a noun and the next number.
    static let approximatorsInFront = HanSet("近约逾約")

    /// Whether a character at `offset` makes one who acts of the verb before it: 带头人, 经营者.
    func makesPerson(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        characters.personEndings.contains(bytes.codePoint(at: offset).value)
            && (words.word(in: bytes, at: offset)?.length ?? 3) == 3
    }

    /// Whether 国 at `offset` makes a state of the verb before it: 建交国, 缔约国; 参赛国家 is no case.
    func makesState(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        (bytes.hasPrefix("国", at: offset) || bytes.hasPrefix("國", at: offset))
            && bytes.prefix(of: Self.ofStates, at: offset + 3, end: bytes.count) == nil
    }

    static let ofStates = WordList("家 内 际 产 民 防 外 有 企 內 際 產")

    /// Whether a character at `offset` makes a thing or a place of the verb before it: 陈列室, 加油站.
    func makesThing(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        characters.nounEndings.contains(bytes.codePoint(at: offset).value)
            && (words.word(in: bytes, at: offset)?.length ?? 3) == 3
            && !isHan(bytes.codePoint(at: offset + 3).value)
    }

    /// Whether a character at `offset` makes a device of the verb before it, and begins no word of its own: 收割|机|在作业, but
    /// 收割|机械.
    func makesDevice(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        Self.devices.contains(bytes.codePoint(at: offset).value)
            && (words.word(in: bytes, at: offset)?.length ?? 3) == 3
            && parts.part(of: bytes, from: offset, to: offset + 6) == nil
    }

    private static let devices = HanSet("机機器仪儀屏泵炉爐")

    /// Whether a localizer of one character at `offset` has a character of its own word behind it.
    func isWordStart(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ length: Int) -> Bool {
        let next = bytes.codePoint(at: offset + length).value
        return length == 3 && next >= 0x4E00 && next < 0xA000 && next != 0x7684 && next != 0x4E00
            && words.word(in: bytes, at: offset + length)?.role.isBoundary != true
            && DateNumber.digit(bytes, at: offset + length) == nil
    }
}
