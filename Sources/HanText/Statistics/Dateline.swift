/// What a news agency or a newspaper opens a report with: 新华社南京5月6日电（记者某某）.
enum Dateline {
    /// Where the report begins whose paragraph starts at `start`: behind its dateline, or `start` where it has none.
    ///
    /// Costs: a look-up at `start`, and at most some sixty characters where a paper or an agency stands there.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
        var position = start
        if let length = bytes.prefix(of: "据 據", at: position, end: limit) { position += length }
        guard let source = bytes.prefix(of: sources, at: position, end: limit),
            let mark = wire(in: bytes, from: position + source, to: min(limit, position + source + 60))
        else { return start }
        position = bytes.skippingBlanks(from: mark)
        if let close = pastBracket(in: bytes, from: position, to: limit) {
            position = bytes.skippingBlanks(from: close)
        }
        // 记者某某、某某报道：
        if bytes.prefix(of: "记者 本报记者 新华社记者 記者", at: position, end: limit) != nil,
            let colon = firstMark(in: bytes, from: position, to: min(limit, position + 90)),
            bytes.scalar(at: colon).value == 0xFF1A, bytes.hasSuffix("报道", endingAt: colon)
        {
            position = colon + 3
        }
        return position < limit ? position : start
    }

    /// Behind 电 or 讯 with a day in front of it or a bracket behind, where no mark stands in front of that.
    private static func wire(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
        var position = start
        while position < limit {
            let scalar = bytes.scalar(at: position)
            if case .break = ClauseMark(scalar.value) { return nil }
            position += scalar.length
            if scalar.value == 0x65E5, let length = bytes.prefix(of: wires, at: position, end: limit) {  // 日
                return position + length
            }
            // 本报某市讯（通讯员某某）
            if let length = bytes.suffix(of: wires, start: start, end: position), position - length > start,
                bytes.prefix(of: "（ (", at: position, end: limit) != nil
            {
                return position
            }
        }
        return nil
    }

    /// Behind the bracket that opens at `start`.
    private static func pastBracket(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
        guard start < limit, bytes.prefix(of: "（ (", at: start, end: limit) != nil else { return nil }
        var position = start
        while position < min(limit, start + 120) {
            let scalar = bytes.scalar(at: position)
            position += scalar.length
            if scalar.value == 0xFF09 || scalar.value == 0x29 { return position }
        }
        return nil
    }

    /// The first mark that ends a clause.
    private static func firstMark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
        var position = start
        while position < limit {
            let scalar = bytes.scalar(at: position)
            if case .break = ClauseMark(scalar.value) { return position }
            position += scalar.length
        }
        return nil
    }

    /// The agencies and papers that Chinese news most often quotes; a list of our own.
    private static let sources = WordList(
        """
        本报 本刊 本台 本网 本社 新华社 中新社 中新网 中央社 人民网 新华网 央视网 中国日报 人民日报 光明日报 经济日报 科技日报 法新社 路透社 美联社 合众社 塔斯社 \
        俄新社 共同社 时事社 韩联社 朝中社 德新社 安莎社 埃菲社 彭博社 本報 新華社 中新網 中央社 人民網 新華網 法新社 路透社 美聯社 共同社 韓聯社
        """)
    private static let wires = WordList("电 讯 专电 综合电 消息 電 訊 專電 綜合電")
}
