/// The noun behind 的, and which of two with 的 between them a measure word counts.
extension ItemFinder {
    /// 旅客 of 3名|受困的|旅客, 卡车 of 5辆|运载物资的|卡车, but 工人 of 3名|工人的|家属: what a measure word of persons or vehicles
    /// agrees with, of the phrase behind it and the noun behind 的; `nil` where both may be counted, or neither.
    func agreeing(
        in bytes: UnsafeBufferPointer<UInt8>, unitEnd: Int, with first: Range<Int>, _ head: Int
    ) -> Range<Int>? {
        let measure = bytes.codePoint(before: unitEnd).value
        let vehicles = Self.vehicles(of: measure)
        guard vehicles != nil || Self.personMeasures.contains(measure), let second = name(in: bytes, from: head) else {
            return nil
        }
        func agrees(_ noun: Range<Int>) -> Bool {
            vehicles.map { bytes.suffix(of: $0, start: noun.lowerBound, end: noun.upperBound) != nil }
                ?? isPerson(noun, in: bytes)
        }
        // 运载|物资: of a verb and its object the whole.
        switch (agrees(first.lowerBound..<head - 3), agrees(second)) {
        case (false, true): return second
        case (true, false):
            return first.upperBound + 3 == head && isName(in: bytes, first.lowerBound, first.upperBound) ? first : nil
        default: return nil
        }
    }

    private func isPerson(_ noun: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.suffix(of: PersonNouns.words, start: noun.lowerBound, end: noun.upperBound) != nil
            || bytes.suffix(of: PersonNouns.people, start: noun.lowerBound, end: noun.upperBound) != nil
            || noun.count >= 6
                && (characters.personEndings.contains(bytes.codePoint(before: noun.upperBound).value)
                    || Self.personEndings.contains(bytes.codePoint(before: noun.upperBound).value))
    }

    /// What words for persons end with besides ``ItemCharacters/personEndings``.
    private static let personEndings = HanSet("工兵客友徒警医醫犯主匠童妇婦家星将將娃嫂翁娘汉漢民")

    private static let personMeasures = HanSet("名位")

    /// What the nouns end with that a measure word of vehicles counts.
    private static func vehicles(of measure: UInt32) -> WordList? {
        switch measure {
        case 0x8F86, 0x8F1B: cars  // 辆
        case 0x67B6: aircraft  // 架
        case 0x8258: ships  // 艘
        default: nil
        }
    }

    private static let cars = WordList("车 轿 車 轎")
    private static let aircraft = WordList("机 机型 機 機型")
    private static let ships = WordList("船 艇 舰 轮 舶 船只 艦 輪 船隻")

    /// 标的, 目的: 的 that is the end of a noun.
    static func endsNoun(in bytes: UnsafeBufferPointer<UInt8>, particle: Int) -> Bool {
        bytes.hasSuffix("标", endingAt: particle) && !bytes.hasSuffix("目标", endingAt: particle)
            || bytes.hasSuffix("目", endingAt: particle)
                && bytes.suffix(of: "项目 节目 数目 题目 栏目 科目 曲目 剧目", start: max(0, particle - 6), end: particle) == nil
    }

    /// The offset behind the last 的 of the clause at `begin`.
    func headOfClause(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int) -> Int? {
        let limit = min(bytes.count, begin + reach)
        var offset = begin
        var head: Int?
        while offset < limit {
            let next = bytes.inlinedCodePoint(at: offset)
            let roles = stops.roles(of: next.value)
            if roles.isDisjoint(with: [.mark, .genitive]) {
                offset += next.length
                continue
            }
            if roles.mark == .stop || roles.mark == .closer {
                guard roles.contains(.opener), let closer = closer(in: bytes, of: offset, notAfter: limit) else {
                    break
                }
                offset = closer
                continue
            }
            offset += next.length
            if next.value == 0x7684, !Self.endsNoun(in: bytes, particle: offset - 3) {
                head = offset
                break
            }
        }
        return head
    }
}
