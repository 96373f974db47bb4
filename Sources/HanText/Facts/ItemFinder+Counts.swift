/// Figures, and what belongs to them, behind a unit and inside the noun phrase there.
extension ItemFinder {
    /// 突破300亿件|大关, 1万亿元|两个大台阶: what the number of a figure is called that has been gone past.
    func isMilestone(in bytes: UnsafeBufferPointer<UInt8>, at begin: Int) -> Bool {
        var offset = begin
        if DateNumber.digit(bytes, at: offset) != nil || bytes.hasPrefix("两", at: offset),
            case let measure = offset + bytes.codePoint(at: offset).length, bytes.hasPrefix("个", at: measure)
        {
            offset = measure + 3
            if bytes.hasPrefix("大的", at: offset) || bytes.hasPrefix("新的", at: offset) { offset += 6 }
        }
        return bytes.prefix(of: lists.milestones, at: offset, end: bytes.count) != nil
    }

    /// 30亿元|居全国首位: which place what is told takes by it.
    static let ranks = WordList("居全 居世界 居首 居第 位居 位列 跃居 稳居 列全 列世界 列第 排名 排在 名列 躍居 穩居")

    /// Behind a bracket in front of 的, or the mark that closes it: 八成（80.2%）的学校.
    func pastAside(in bytes: UnsafeBufferPointer<UInt8>, at begin: Int) -> Int {
        let next = bytes.codePoint(at: begin)
        var past = begin
        switch next.value {
        case 0x28, 0xFF08: past = closer(in: bytes, of: begin, notAfter: min(bytes.count, begin + 36)) ?? begin
        case 0x29, 0xFF09: past = begin + next.length
        default: break
        }
        return bytes.hasPrefix("的", at: past) ? past : begin
    }

    /// Whether a stretch ends like the name of what is measured: 单机容量, 总长.
    func endsInMeasure(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        characters.quantityEndings.contains(bytes.codePoint(before: range.upperBound).value)
            || bytes.suffix(of: Self.wholeLengths, start: range.lowerBound, end: range.upperBound) != nil
            || bytes.isOne(of: Self.measures, range.lowerBound, range.upperBound)
            || words.attribute(in: bytes, at: range.lowerBound) == range.count
    }

    private static let measures = WordList("海拔 直径 半径 长度 高度 深度 宽度 厚度 时速 寿命 直徑 半徑 長度 寬度 壽命")

    /// Whether a number, or 约, 达 and their like in front of one, stands at `offset`.
    func beginsFigure(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let past = offset + (bytes.prefix(of: Self.approximators, at: offset, end: bytes.count) ?? 0)
        return DateNumber.digit(bytes, at: past) != nil
    }

    private static let approximators = WordList("约 近 超 超过 逾 达 达到 为 約 達 達到 為 超過")

    /// Whether a number of its own begins the member of a list at `offset`: 、3家, 、数十辆, 和两座.
    func beginsCount(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        if let digit = DateNumber.digit(bytes, at: offset) {
            return !digit.isHan || Self.counters.contains(bytes.codePoint(at: offset + 3).value)
                || DateNumber.digit(bytes, at: offset + 3) != nil
        }
        return bytes.prefix(of: Self.amounts, at: offset, end: bytes.count) != nil
            || (bytes.hasPrefix("两", at: offset) || bytes.hasPrefix("兩", at: offset))
                && Self.counters.contains(bytes.codePoint(at: offset + 3).value)
    }

    private static let amounts = WordList("数十 数百 数千 数万 几十 几百 几千 十余 十多 十几 上百 上千 上万 近百 近千 數十 數百 數千 數萬 幾十 幾百 幾千 十餘 上萬")

    /// Whether the member of a list at `offset` has a number of its own: 省内用户、全国86%的用户.
    func memberHasNumber(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ limit: Int) -> Bool {
        var position = offset
        while position < limit {
            let next = bytes.codePoint(at: position)
            if Self.isDigit(next.value) { return true }
            if stops.mark(of: next.value) != .none || next.value == 0x7684 { return false }
            position += max(1, next.length)
        }
        return false
    }

    /// 一个, 一名: the next figure and not the noun; 新一批, 第一组 and 同一个 are no figures.
    static func isCountedOne(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, from begin: Int) -> Bool {
        counters.contains(bytes.codePoint(at: offset + 3).value)
            && (offset == begin || !determiners.contains(bytes.codePoint(before: offset).value))
    }

    /// Measure words that 一 hardly ever makes a word with.
    private static let counters = HanSet("个個名位次起天年家台辆輛艘架枚张張座只隻件份支批项項种種篇场場套间間栋棟所斤吨噸亩畝元组組盒瓶箱杯块塊颗顆")
    private static let determiners = HanSet("第新同统統唯这這那每某另之万萬逐专專")

    static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 || scalar &- 0xFF10 < 10 }

    /// A letter or hyphen, which digits of a name stand behind.
    static func isNameMark(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || scalar < 0x80 && (scalar | 0x20) &- 0x61 < 26
    }

    /// Nouns for the length of all of a thing.
    static let wholeLengths = WordList("全长 总长 全長 總長")

    /// Whether a stretch of more than two characters ends in 长, 宽, 高 or their like without a known noun ending so.
    func endsInDimension(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        // 共重|3公斤
        if range.count == 6, bytes.hasPrefix("共", at: range.lowerBound),
            characters.dimensions.contains(bytes.codePoint(before: range.upperBound).value)
        {
            return true
        }
        guard range.count > 6, characters.dimensions.contains(bytes.codePoint(before: range.upperBound).value) else {
            return false
        }
        // 隧道全长: a noun, which 隧道长 is not.
        if bytes.suffix(of: Self.wholeLengths, start: range.lowerBound, end: range.upperBound) != nil { return false }
        return words.word(in: bytes, endingAt: range.upperBound, notBefore: range.lowerBound)?.role != .noun
    }
}
