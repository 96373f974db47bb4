extension NumeralReader {
    /// Whether 千 or 百 at the offset is the prefix of a unit: 千瓦, 千克, 百帕.
    ///
    /// The prefixes are those of GB 3100 with the units they are written with. After Han digits 千米 is left out:
    /// 三千米 is three thousand metres as well.
    func isUnitPrefix(at offset: Int, afterArabic: Bool) -> Bool {
        let next = offset + 3
        if holds("千", at: offset) {
            if holds(anyOf: "克瓦赫帕伏焦", at: next) { return true }
            if holds("欧", at: next) { return holds("姆", at: next + 3) }
            if holds("字", at: next) { return holds("节", at: next + 3) }
            if holds("比", at: next) { return holds("特", at: next + 3) }
            return afterArabic && holds(anyOf: "米卡安牛乏", at: next)
        }
        if holds("百", at: offset) { return holds("帕", at: next) }
        return false
    }

    /// Whether a digit or unit of ten ends at the offset: a unit right after it belongs to what stands before (the 千
    /// of 93千瓦) and begins no number.
    func isPartOfNumber(before offset: Int) -> Bool {
        let before = character(before: offset).kind
        return before.isArabic || before.isHanDigit || before.isSmallUnit || before.isBigUnit
            || before.category == .tens
    }

    /// Whether the text is a numeral as a whole: a sign at most before `start`, numeral characters from `past` on.
    func isAllNumeral(around start: Int, past: Int) -> Bool {
        let before = scalar(before: start)
        let sign = before.code == 0x8D1F || before.code == 0x8CA0 || before.code == 0x2D
        guard start == 0 || (sign && before.start == 0), count - past <= 400 else { return false }
        var index = past
        while index < count {
            let (kind, length) = character(at: index)
            guard kind.isHanDigit || kind.isSmallUnit || kind.isBigUnit || kind == .point | 1 else { return false }
            index += length
        }
        return true
    }

    /// Whether 分之 is at the offset.
    func holdsPartOf(at offset: Int) -> Bool { holds("分", at: offset) && holds("之", at: offset + 3) }

    /// Whether no word goes on before or after a numeral whose characters are words too (陆, 伍): it stands between
    /// characters that aren't Han, signs, or the parts of a fraction.
    func standsAlone(from start: Int, to end: Int) -> Bool {
        if isHan(scalar(at: end).code), !holdsPartOf(at: end) { return false }
        let before = scalar(before: start)
        switch before.code {
        case 0x8D1F, 0x8CA0, 0x7B2C, 0x53C8: return true  // 负 負 第 又
        case 0x4E4B: return holdsPartOf(at: before.start - 3)  // 之
        default: return !isHan(before.code)
        }
    }

    /// Whether 百 at the offset belongs to 百分点, 百分比 and their kin.
    func isPercentNoun(at offset: Int) -> Bool {
        let part = skipSpaces(offset + 3)
        // Most often 之 stands there.
        return holds("分", at: part) && !holds("之", at: part + 3) && holds(anyOf: "点點位制比数數率號号", at: part + 3)
    }

    /// Whether the 数 that begins at `offset` ends a noun (人数, 指数), so that it doesn't open a number (数十).
    func endsNounInNumber(before offset: Int) -> Bool {
        let list: StaticString =
            "人次户总指系分倍件少多位岁字函参天基页个点实整因奇偶负正约无虚级代常变读报票套半对计算度维级班桶株篇"
        return list.has(scalar(before: offset).code)
    }

    /// Whether the 上 that begins at `offset` belongs to the word before it (网上, 晚上) and not to a number (上百).
    func endsNounInOn(before offset: Int) -> Bool {
        let list: StaticString =
            "以晚早马网线海路身世山地天船车手纸市街会场桌台脸岸床楼墙江河湖头肩心基本总历史加赶追跟爱关穿戴献"
        return list.has(scalar(before: offset).code)
    }
}

extension NumeralReader {
    /// Whether the minus at `offset` makes the number after it negative: nothing stands before it that a range, a
    /// date, an identifier or a compound would begin with.
    func isMinusSign(at offset: Int) -> Bool {
        let before = scalar(before: offset)
        let code = before.code
        if code == 0 || code == 0x20 || code == 0x0A || code == 0x09 || code == 0x3000 { return true }
        if code < 0x80 {
            switch code {
            case 0x28, 0x3C, 0x5B, 0x7B, 0x3D, 0x2C, 0x3A, 0x3B, 0x22, 0x27: return true  // ( < [ { = , : ; " '
            default: return false
            }
        }
        let kind = character(at: before.start).kind
        if kind != 0, kind.category != .rangeMark, kind.category != .openMark { return false }
        if kind.category == .rangeMark { return kind != .rangeMark | 3 }
        if !isHan(code) { return code != 0x2103 && code != 0xFF05 && code != 0x2030 && code != 0xB0 }
        // 5月-10月: a unit of a number, so the dash joins.
        var start = before.start
        for _ in 0..<3 {
            let earlier = scalar(before: start)
            let earlierKind = character(at: earlier.start).kind
            if earlierKind.isArabic || earlierKind.isHanDigit || earlierKind.isSmallUnit { return false }
            if !isHan(earlier.code) { return true }
            start = earlier.start
        }
        return true
    }

    /// The start of a sign before the number at `offset`: 负, 負, -, −, －; `nil` without one.
    func signStart(before offset: Int, floor: Int) -> Int? {
        var (code, start) = scalar(before: offset)
        let isSpaced = code == 0x20
        if isSpaced { (code, start) = scalar(before: start) }
        guard start >= floor, start < offset else { return nil }
        switch code {
        case 0x8D1F, 0x8CA0:  // 负 負
            let before = scalar(before: start)
            let kind = character(at: before.start).kind
            if before.start < start, kind.isArabic || kind.isHanDigit || kind.isSmallUnit { return nil }
            let words: StaticString = "胜正抱自欺背肩担辜承勝擔"
            return words.has(before.code) ? nil : start
        case 0x2D, 0x2212, 0xFF0D:  // - − －
            guard isMinusSign(at: start) else { return nil }
            // A spaced hyphen is a sign at the start of the line only; elsewhere it is a dash or a list mark.
            let before = scalar(before: start).code
            return !isSpaced || before == 0 ? start : nil
        default: return nil
        }
    }
}
