extension NumeralReader {
    /// Whether k behind the digits that start at `start` makes thousands of them, in text where letters are units as a rule:
    /// 10k元, 10k~15k, 月薪12k.
    func isThousand(from start: Int, past: Int) -> Bool {
        if isASCIILetter(scalar(at: past).code) || character(at: past).kind.isArabic { return false }
        if holds(anyOf: "元块塊", at: past) || bytes.namesPay(before: start) { return true }
        let mark = character(at: past)
        if mark.kind.category == .rangeMark, isThousands(at: past + mark.length) { return true }
        let before = character(before: start)
        return before.kind.category == .rangeMark && before.start > 1 && bytes[before.start - 1] == 0x6B
            && bytes[before.start - 2] &- 0x30 < 10
    }

    /// Whether digits with their own k stand at the offset.
    private func isThousands(at offset: Int) -> Bool {
        var index = offset
        while index < count, index < offset + 6, bytes[index] &- 0x30 < 10 || bytes[index] == 0x2E { index += 1 }
        return index > offset && index < count && bytes[index] == 0x6B && !isASCIILetter(scalar(at: index + 1).code)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether wages or income are spoken of in the clause before an offset: 月薪, 工资, 收入, 月入, 待遇.
    ///
    /// Looks at twelve characters at most.
    func namesPay(before offset: Int) -> Bool {
        var end = offset
        for _ in 0..<12 {
            let character = codePoint(before: end)
            switch character.value {
            case 0x85AA: return true  // 薪
            case 0x8D44, 0x8CC7: if hasSuffix("工", endingAt: end - 3) { return true }  // 工资
            case 0x5165:  // 收入 月入 年入
                let first = codePoint(before: end - 3).value
                if first == 0x6536 || first == 0x6708 || first == 0x5E74 { return true }
            case 0x9047: if hasSuffix("待", endingAt: end - 3) { return true }  // 待遇
            case 0, 0x0A, 0x3002, 0xFF0C, 0xFF1B, 0xFF01, 0xFF1F: return false  // 。 ， ； ！ ？
            default: break
            }
            end -= Swift.max(1, character.length)
        }
        return false
    }
}
