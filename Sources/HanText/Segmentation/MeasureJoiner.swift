/// Joins a number and the measure word or unit right behind it into one token: 120支, 3公里, 两百多名, 2024年, 3000多万元.
///
/// The rule: a number token, with 第 before it or 多, 余, 来 and 几 inside, takes the longest measure word or unit of the
/// tables that starts where it ends, over 十 百 千 万 亿 and 多 余 来 几 between the two, and that ends where a word of the
/// segmenter ends. So 3家 is joined and 3 | 家长 is not. Measure words that need their context (2 | 通) are left apart,
/// except the units of dates and clocks. Words of a user's lexicon are neither joined nor cut.
///
/// In: tokens one by one. Out: the same, joined. Costs: a trie walk for a number; holds few tokens and allocates none
/// once its list has grown.
struct MeasureJoiner: Sendable {
    private let units = UnitTable()
    private let dateUnits = PhraseTrie(
        TraditionalForms.shared.expand("年 年度 年代 月 月份 日 号 点 点钟 时 分 秒 世纪 季度".listedWords).map { ($0, 0) })
    /// What may stand between the digits of a number and its unit.
    private let scales = HanSet("十百千万萬亿億兆多余餘来來几幾")
    private let numerals = HanSet("〇零一二三四五六七八九十百千万萬亿億兆两兩廿卅壹贰貳叁叄肆伍陆陸柒捌玖拾佰仟几幾")
    /// More scales than this stand in no number.
    private static let mostScales = 8

    /// The places where a unit behind the number that ends at `end` ends itself: the longest units win, few are kept.
    func unitEnds(in bytes: UnsafeBufferPointer<UInt8>, behind end: Int) -> Ends {
        var ends = Ends()
        var start = end
        for _ in 0...Self.mostScales {
            units.forEachMatch(in: bytes, at: start) { length, form in
                if units.standsAlone(form) { ends.insert(start + length) }
            }
            if let date = dateUnits.longestMatch(in: bytes, at: start) { ends.insert(start + date.length) }
            let next = bytes.codePoint(at: start)
            guard scales.contains(next.value) else { break }
            start += next.length
        }
        return ends
    }

    /// Whether a token is a number that a unit may follow: 120, 两百, 第3, 10余万, 几.
    func isNumber(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if token.kind == .number { return true }
        guard token.kind == .word else { return false }
        var position = token.span.start
        if bytes.hasPrefix("第", at: position) { position += 3 }
        var isFirst = true
        while position < token.span.end {
            let next = bytes.codePoint(at: position)
            let isDigit = next.value &- 0x30 < 10 || next.value &- 0xFF10 < 10
            let isPoint = next.value == 0x2E || next.value == 0x2C
            guard isDigit || numerals.contains(next.value) || !isFirst && (isPoint || scales.contains(next.value))
            else {
                return false
            }
            isFirst = false
            position += next.length
        }
        return !isFirst
    }

    /// A few offsets in ascending order.
    struct Ends {
        private var places = InlineArray<6, Int>(repeating: 0)
        private(set) var count = 0

        /// Where there are more, the longest are kept.
        mutating func insert(_ place: Int) {
            guard !contains(place) else { return }
            if count == places.count {
                guard place > places[0] else { return }
                count -= 1
                for index in 0..<count { places[index] = places[index + 1] }
            }
            var index = count
            while index > 0, places[index - 1] > place {
                places[index] = places[index - 1]
                index -= 1
            }
            places[index] = place
            count += 1
        }

        func contains(_ place: Int) -> Bool {
            for index in 0..<count where places[index] == place { return true }
            return false
        }

        var last: Int { count == 0 ? 0 : places[count - 1] }
    }
}

/// The tokens on their way through a ``MeasureJoiner``: a number waits for the words that its unit may end with.
struct MeasureJoining {
    private let joiner: MeasureJoiner
    private let bytes: UnsafeBufferPointer<UInt8>
    /// A number and what came after it, up to the last place where its unit may end.
    private var held: [Token] = []
    private var ends = MeasureJoiner.Ends()
    /// The token of `held` that the unit ends with, as far as is known.
    private var last = 0

    init(joiner: MeasureJoiner, bytes: UnsafeBufferPointer<UInt8>) {
        self.joiner = joiner
        self.bytes = bytes
    }

    /// Takes the next token; one that `isFixed` stays as it is.
    mutating func take<Failure: Error>(
        _ token: Token, isFixed: Bool, _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        if !held.isEmpty {
            if !isFixed, token.span.end <= ends.last {
                held.append(token)
                if ends.contains(token.span.end) { last = held.count - 1 }
                if token.span.end == ends.last { try release(body) }
                return
            }
            try release(body)
            // What was held may have left another number waiting.
            if !held.isEmpty { return try take(token, isFixed: isFixed, body) }
        }
        if !isFixed, joiner.isNumber(token, in: bytes) {
            ends = joiner.unitEnds(in: bytes, behind: token.span.end)
            if ends.count > 0 {
                held.append(token)
                last = 0
                return
            }
        }
        try body(token)
    }

    /// Gives what is held at the end of the text.
    mutating func finish<Failure: Error>(_ body: (Token) throws(Failure) -> Void) throws(Failure) {
        while !held.isEmpty { try release(body) }
    }

    /// Gives the number with its unit, and puts what stands behind through again.
    private mutating func release<Failure: Error>(_ body: (Token) throws(Failure) -> Void) throws(Failure) {
        let end = held[last].span.end
        if last > 0 {
            try body(Token(span: TextSpan(start: held[0].span.start, end: end), kind: .number))
        } else {
            try body(held[0])
        }
        if last == held.count - 1 { return held.removeAll(keepingCapacity: true) }
        let rest = Array(held[(last + 1)...])
        held.removeAll(keepingCapacity: true)
        for token in rest { try take(token, isFixed: false, body) }
    }
}
