/// Finds the counted or measured noun of a figure: before the number (志愿者1000余人, 《干部调研通报》80期) or after its
/// unit (24个部门单位党组织, 5%的能耗).
///
/// In: the bytes and the figure's edges. Out: the noun phrase's offsets. Costs a walk over the clause next to the figure,
/// at most `reach` bytes to each side.
final class ItemFinder: Sendable {
    let words: ClauseWords
    /// How far a noun phrase may stretch, in bytes.
    private let reach = 120

    init(words: ClauseWords) { self.words = words }

    // MARK: Before the number

    /// The noun phrase that ends at `end`, link words (共 仅 达 为) between it and the number skipped.
    func before(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
        let limit = max(limit, end - reach)
        let edge = skippingLinks(in: bytes, from: end, notBefore: limit)
        var begin = edge
        scan: while begin > limit {
            let last = bytes.codePoint(before: begin)
            if last.length == 0 || begin - last.length < limit { break }
            switch Self.mark(last.value) {
            case .closer:
                guard let opener = opener(in: bytes, of: begin, notBefore: limit) else { break scan }
                begin = opener
                continue scan
            case .pause:
                if begin == edge { break scan }
                begin -= last.length
                continue scan
            case .stop:
                break scan
            case .none:
                break
            }
            guard let word = words.word(in: bytes, endingAt: begin, notBefore: limit) else {
                begin -= last.length
                continue
            }
            if word.role == .noun || isInsideWord(word, in: bytes, endingAt: begin, edge: edge) {
                begin -= word.length
            } else if word.role == .weakVerb {
                if begin != edge, beginsClause(in: bytes, at: begin - word.length, notBefore: limit) { break }
                begin -= word.length
            } else {
                break
            }
        }
        begin = trimmingStart(in: bytes, from: begin, to: edge)
        begin = trimmingModifier(in: bytes, from: begin, to: edge)
        guard begin < edge, !bytes.hasSuffix("的", endingAt: edge), !bytes.hasSuffix("了", endingAt: edge) else {
            return nil
        }
        guard isName(in: bytes, begin, edge) else { return nil }
        return begin..<edge
    }

    /// Whether a word is only the start of a longer noun at the number: 推进 of 推进会, 培训 of 培训师.
    private func isInsideWord(
        _ word: (length: Int, role: ClauseWords.Role), in bytes: UnsafeBufferPointer<UInt8>, endingAt begin: Int,
        edge: Int
    ) -> Bool {
        switch word.role {
        case .verb, .weakVerb:
            guard edge - begin == 3 else { return false }
            return Self.endsNoun(bytes.codePoint(at: begin).value)
        case .adverb, .localizer, .auxiliary, .particle, .preposition:
            return begin == edge && word.length == 3
        default:
            return false
        }
    }

    /// Characters that make a noun of a verb before them: 师 员 会 金 站 费 品.
    private static func endsNoun(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x5E08, 0x5458, 0x4F1A, 0x91D1, 0x7AD9, 0x8D39, 0x54C1, 0x961F, 0x7EC4, 0x73ED, 0x7387, 0x91CF, 0x989D,
            0x70B9,
            0x8005, 0x4E66, 0x7C7B, 0x7F72, 0x6743, 0x6848, 0x4EF6, 0x5668, 0x673A, 0x8239, 0x8F66, 0x7968, 0x8BC1,
            0x5355,
            0x5382, 0x573A, 0x6240, 0x5BA4, 0x7EBF, 0x8DEF, 0x6B3E, 0x7269, 0x79CD, 0x6807, 0x5546, 0x519C, 0x6237,
            0x540D,
            0x5730, 0x533A, 0x65B9, 0x5956, 0x5238, 0x5200, 0x5305, 0x5E26, 0x8F68, 0x5B66, 0x6CD5, 0x5B63, 0x671F,
            0x4EBA,
            0x96C6, 0x5236, 0x5E93, 0x5E97, 0x6821, 0x56ED, 0x5802, 0x9986, 0x54E1, 0x518C, 0x6863:
            true
        default:
            false
        }
    }

    /// Whether a stretch is more than one character, or a noun of one.
    private func isName(in bytes: UnsafeBufferPointer<UInt8>, _ begin: Int, _ end: Int) -> Bool {
        let first = bytes.codePoint(at: begin)
        return end - begin > first.length || Self.isShortNoun(first.value)
    }

    /// Nouns of one character that are counted and measured.
    private static func isShortNoun(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x4EBA, 0x6751, 0x53BF, 0x8F66, 0x8239, 0x94B1, 0x6C34, 0x7CAE, 0x6811, 0x623F, 0x725B, 0x7F8A, 0x732A,
            0x9E21,
            0x9E2D, 0x9C7C, 0x9A6C, 0x4E66, 0x8336, 0x9152, 0x6CB9, 0x7164, 0x94C1, 0x94A2, 0x7C73, 0x8C37, 0x76D0,
            0x7CD6,
            0x836F, 0x6865, 0x8DEF, 0x6E20, 0x4E95, 0x5E97, 0x6821, 0x82B1, 0x8349, 0x679C, 0x83DC, 0x8089, 0x86CB,
            0x5976,
            0x7535, 0x7968, 0x8BD7, 0x753B, 0x6B4C, 0x75C5, 0x5E8A, 0x684C, 0x706F, 0x5C71, 0x6E56, 0x571F, 0x5DDE,
            0x5E02:
            true
        default:
            false
        }
    }

    /// The start of the noun behind a modifier with 的 or a list with 等: 素质过硬、实绩突出的干部 gives 干部, 粉笔、黑板等
    /// 教具 gives 教具; 党的组织 stays.
    private func trimmingModifier(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to edge: Int) -> Int {
        var offset = edge
        var start = begin
        while offset > begin {
            let last = bytes.codePoint(before: offset)
            if last.value == 0x7684, offset < edge {
                start = offset - last.length - begin > 3 ? offset : begin
                break
            }
            if last.value == 0x7B49, edge - offset >= 6, offset - begin > 6,
                !isNoun(in: bytes, endingAt: offset, notBefore: begin)
            {
                start = offset
                break
            }
            if Self.mark(last.value) == .closer, let opener = opener(in: bytes, of: offset, notBefore: begin) {
                offset = opener
                continue
            }
            offset -= max(1, last.length)
        }
        let whole = words.scope(in: bytes, at: start)
        return whole > 0 && edge - start - whole >= 6 ? start + whole : start
    }

    private func isNoun(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Bool {
        words.word(in: bytes, endingAt: end, notBefore: limit)?.role == .noun
    }

    /// The offset before which the noun phrase ends.
    private func skippingLinks(in bytes: UnsafeBufferPointer<UInt8>, from end: Int, notBefore limit: Int) -> Int {
        var edge = skippingBlanksBack(in: bytes, from: end, notBefore: limit)
        for _ in 0..<5 {
            if let word = words.word(in: bytes, endingAt: edge, notBefore: limit), word.role == .noun { break }
            let length = words.link(in: bytes, endingAt: edge, notBefore: limit)
            if length == 0 { break }
            edge = skippingBlanksBack(in: bytes, from: edge - length, notBefore: limit)
        }
        let last = bytes.codePoint(before: edge).value
        if last == 0x29 || last == 0xFF09, let opener = opener(in: bytes, of: edge, notBefore: limit) { edge = opener }
        return edge
    }

    private func skippingBlanksBack(
        in bytes: UnsafeBufferPointer<UInt8>, from end: Int, notBefore limit: Int
    ) -> Int {
        var edge = end
        while edge > limit {
            let last = bytes.codePoint(before: edge)
            guard last.value == 0x20 || last.value == 0xA0 || last.value == 0x3000, edge - last.length >= limit else {
                break
            }
            edge -= last.length
        }
        return edge
    }

    /// Whether a clause or predicate begins at `offset`: a mark, or a word that ends noun phrases, stands before it.
    private func beginsClause(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, notBefore limit: Int) -> Bool {
        if offset <= limit { return true }
        let last = bytes.codePoint(before: offset).value
        if Self.mark(last) != .none { return true }
        guard let word = words.word(in: bytes, endingAt: offset, notBefore: limit) else { return false }
        switch word.role {
        case .adverb, .pronoun, .conjunction, .localizer: return true
        default: return false
        }
    }

    private func trimmingStart(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to edge: Int) -> Int {
        var begin = begin
        while begin < edge {
            let first = bytes.codePoint(at: begin)
            switch first.value {
            case 0x7684, 0x3001, 0x548C, 0x53CA, 0x7B49, 0x4E4B, 0x20, 0x3000:  // 的 、 和 及 等 之
                begin += first.length
            case 0x28, 0xFF08:
                // （5）村民: a bracket before the noun is no part of it.
                guard let past = closer(in: bytes, of: begin, notAfter: edge), past < edge else { return begin }
                begin = past
            default:
                return begin
            }
        }
        return begin
    }

    // MARK: After the unit

    /// The noun phrase that starts at `start`; of 存在问题的干部 the noun behind 的 where `takesClauses` says so.
    func after(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, takesGenitive: Bool, takesClauses: Bool
    ) -> Range<Int>? {
        var begin = start
        if bytes.hasPrefix("的", at: begin) {
            guard takesGenitive else { return nil }
            begin += 3
        }
        let end = phraseEnd(in: bytes, from: begin)
        if end > begin {
            return isName(in: bytes, begin, end) ? begin..<end : nil
        }
        guard takesClauses, let head = headOfClause(in: bytes, from: begin) else { return nil }
        let headEnd = phraseEnd(in: bytes, from: head)
        return headEnd > head ? head..<headEnd : nil
    }

    /// The offset past the noun phrase at `begin`; `begin` itself where none starts.
    private func phraseEnd(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int) -> Int {
        let limit = min(bytes.count, begin + reach)
        var end = begin
        scan: while end < limit {
            let next = bytes.codePoint(at: end)
            switch Self.mark(next.value) {
            case .pause:
                if end == begin || DateNumber.digit(bytes, at: end + next.length) != nil { break scan }
                end += next.length
                continue scan
            case .closer:
                break scan
            case .stop:
                guard let closer = closer(in: bytes, of: end, notAfter: limit) else { break scan }
                if next.value == 0x28 || next.value == 0xFF08 {
                    // 乡镇(街道)标准化学校: a bracket inside the phrase; one behind it is an aside.
                    let following = bytes.codePoint(at: closer).value
                    guard end > begin, closer - end <= 26, following >= 0x4E00, following < 0xA000 else { break scan }
                }
                end = closer
                continue scan
            case .none:
                break
            }
            if next.value &- 0x30 < 10 || next.value &- 0xFF10 < 10 { break }
            if next.value == 0x7684 { break }  // 的
            if next.value == 0x4E00, Self.isCountedOne(in: bytes, at: end) { break }
            guard let word = words.word(in: bytes, at: end) else {
                end += next.length
                continue
            }
            // 例会: a character that is a function word elsewhere ends a noun of two.
            if next.value == 0x4F1A, word.length == 3, end - begin == 3 {
                end += 3
                continue
            }
            if word.role.isBoundary { break }
            if word.role == .weakVerb, isPredicate(in: bytes, endingAt: end + word.length) { break }
            end += word.length
        }
        return trimmingEnd(in: bytes, from: begin, to: min(end, bytes.count))
    }

    /// 一个, 一名: the next figure and not the noun.
    private static func isCountedOne(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        switch bytes.codePoint(at: offset + 3).value {
        case 0x4E2A, 0x500B, 0x540D, 0x4F4D, 0x6B21, 0x8D77, 0x5929, 0x5E74, 0x5BB6: true  // 个 個 名 位 次 起 天 年 家
        default: false
        }
    }

    /// Whether a verb that may be a noun is one here: 发展到, 调整为, 服务了.
    private func isPredicate(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        switch bytes.codePoint(at: end).value {
        case 0x5230, 0x81F3, 0x4E3A, 0x4E86, 0x6210, 0x7ED9, 0x5728, 0x8FC7, 0x7740: true  // 到 至 为 了 成 给 在 过 着
        default: false
        }
    }

    private func trimmingEnd(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Int {
        var end = end
        while end > begin {
            let last = bytes.codePoint(before: end)
            switch last.value {
            case 0x3001, 0x548C, 0x53CA, 0x4E0E, 0x20, 0x3000:  // 、 和 及 与
                end -= last.length
            default:
                return end
            }
        }
        return end
    }

    /// The offset behind the last 的 of the clause at `begin`.
    private func headOfClause(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int) -> Int? {
        let limit = min(bytes.count, begin + reach)
        var offset = begin
        var head: Int?
        while offset < limit {
            let next = bytes.codePoint(at: offset)
            if Self.mark(next.value) == .stop || Self.mark(next.value) == .closer { break }
            offset += next.length
            if next.value == 0x7684 {
                head = offset
                break
            }
        }
        return head
    }

    // MARK: Marks

    private enum Mark { case none, pause, closer, stop }

    /// What a mark does to a noun phrase.
    @inline(__always)
    private static func mark(_ scalar: UInt32) -> Mark {
        switch scalar {
        case 0x3001: .pause  // 、
        case 0x201D, 0x2019, 0x300B, 0x300D, 0x300F, 0x29, 0xFF09, 0x3009: .closer
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0xB7, 0x25, 0x26, 0x2B, 0x2F: .none
        case 0..<0x80: .stop
        case 0x2000..<0x3040, 0xFF01..<0xFF10, 0xFF1A..<0xFF21, 0xFF3B..<0xFF41, 0xFF5B..<0xFF66, 0xFFFD: .stop
        default: .none
        }
    }

    /// The opening mark of the bracket or quotation that ends at `end`.
    private func opener(in bytes: UnsafeBufferPointer<UInt8>, of end: Int, notBefore limit: Int) -> Int? {
        let last = bytes.codePoint(before: end)
        var offset = end - last.length
        while offset > limit {
            let previous = bytes.codePoint(before: offset)
            if previous.length == 0 || previous.value == 0x0A || previous.value == 0x3002 { return nil }
            offset -= previous.length
            if Self.opens(previous.value, last.value) { return offset >= limit ? offset : nil }
        }
        return nil
    }

    /// The offset past the closing mark of the bracket or quotation that starts at `start`.
    private func closer(in bytes: UnsafeBufferPointer<UInt8>, of start: Int, notAfter limit: Int) -> Int? {
        let first = bytes.codePoint(at: start)
        guard Self.isOpener(first.value) else { return nil }
        var offset = start + first.length
        while offset < limit {
            let next = bytes.codePoint(at: offset)
            if next.length == 0 || next.value == 0x0A || next.value == 0x3002 { return nil }
            offset += next.length
            if Self.opens(first.value, next.value) { return offset }
        }
        return nil
    }

    private static func isOpener(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x201C, 0x2018, 0x300A, 0x300C, 0x300E, 0x28, 0xFF08, 0x3008: true
        default: false
        }
    }

    private static func opens(_ opener: UInt32, _ closer: UInt32) -> Bool {
        switch closer {
        case 0x201D: opener == 0x201C
        case 0x2019: opener == 0x2018
        case 0x300B: opener == 0x300A
        case 0x3009: opener == 0x3008
        case 0x300D: opener == 0x300C
        case 0x300F: opener == 0x300E
        case 0x29, 0xFF09: opener == 0x28 || opener == 0xFF08
        default: false
        }
    }
}

extension ItemFinder {
    /// Whether the words between two figures say that one became the other: 上调至, 增加到, 扩大为.
    func isChange(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        guard end > start else { return false }
        var offset = start
        while offset < end {
            let next = bytes.codePoint(at: offset)
            if Self.isClauseMark(next.value) { return false }
            offset += max(1, next.length)
        }
        return bytes.hasSuffix("至", endingAt: end) || bytes.hasSuffix("到", endingAt: end)
            || bytes.hasSuffix("为", endingAt: end) || bytes.hasSuffix("到目前的", endingAt: end)
            || bytes.hasSuffix("到现在的", endingAt: end) || bytes.hasSuffix("甚至", endingAt: end)
    }

    private static func isClauseMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2C, 0x3002, 0xFF0C, 0xFF1B, 0x3B, 0x0A, 0xFF1A, 0xFF01, 0xFF1F: true
        default: false
        }
    }
}

extension ItemFinder {
    /// The noun whose change is told before `end`: 净利润 of 净利润同比增长30%.
    func subjectOfChange(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
        var edge = end
        for _ in 0..<4 {
            guard let word = words.word(in: bytes, endingAt: edge, notBefore: limit), word.role != .noun else { break }
            edge -= word.length
        }
        return before(in: bytes, endingAt: edge, notBefore: limit)
    }
}
