/// What figures that follow each other in a sentence share.
extension ItemFinder {
    /// Verbs behind a comma, or a time, for what a quantity has come to.
    static let results = WordList("达到 达 達到 達 为 為 增至 增加到 增长到 提高到 升至 升到 降至 降到 减至 减少到 涨至 跌至")

    /// Whether the words between two figures say that one became the other: 上调至, 增加到, 扩大为.
    func isChange(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        guard end > start else { return false }
        // 突破9万亿元，达到9.2万亿元
        let mark = bytes.codePoint(at: start)
        if mark.value == 0x2C || mark.value == 0xFF0C, start + mark.length < end {
            let verb = start + mark.length
            return bytes.prefix(of: Self.results, at: verb, end: end) == end - verb
        }
        guard !Self.holdsClauseMark(in: bytes, from: start, to: end) else { return false }
        return bytes.hasSuffix("至", endingAt: end) || bytes.hasSuffix("到", endingAt: end)
            || bytes.hasSuffix("到了", endingAt: end)
            || bytes.hasSuffix("为", endingAt: end) || bytes.hasSuffix("到目前的", endingAt: end)
            || bytes.hasSuffix("到现在的", endingAt: end) || bytes.hasSuffix("甚至", endingAt: end)
    }

    /// Whether a mark that ends a clause stands between two offsets.
    static func holdsClauseMark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end {
            let next = bytes.codePoint(at: offset)
            if Self.isClauseMark(next.value) { return true }
            offset += max(1, next.length)
        }
        return false
    }

    static func isClauseMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2C, 0x3002, 0xFF0C, 0xFF1B, 0x3B, 0x0A, 0xFF1A, 0xFF01, 0xFF1F: true
        default: false
        }
    }

    /// The noun whose change is told before `end`: 净利润 of 净利润同比增长30%.
    func subjectOfChange(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
        var edge = end
        for _ in 0..<4 {
            guard let word = words.word(in: bytes, endingAt: edge, notBefore: limit), word.role != .noun else { break }
            edge -= word.length
        }
        // 出货量比上年减少: the base of the comparison.
        var base = edge
        while base > limit, edge - base <= 30 {
            let last = bytes.codePoint(before: base)
            if last.length == 0 || stops.mark(of: last.value) != .none { break }
            base -= last.length
            if last.value == 0x6BD4 || last.value == 0x8F83 || last.value == 0x8F03 {  // 比 较 較
                if let item = before(in: bytes, endingAt: base, notBefore: limit) { return item }
                break
            }
        }
        return before(in: bytes, endingAt: edge, notBefore: limit)
    }
}
