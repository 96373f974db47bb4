/// The stretches of a text that say who wrote, edited or photographed it, and the names in them.
///
/// In comes a text, out come the stretches that no keyword may come from, ascending, and the hashes of the names, which
/// are no keywords anywhere in the text. Found are bracketed credits (通讯员 and 记者 with names), names between 记者 and
/// 摄, 报道 or 文, agency openings (讯 or 电 at the start of a line), and labelled credits (责任编辑：). Costs: one trie
/// step for each character.
struct BylineScan {
    /// Stretches without keywords, ascending, not overlapping.
    private(set) var spans: [TextSpan] = []
    /// The names of reporters, correspondents and photographers.
    private(set) var names: Set<UInt64> = []

    /// The words that a credit has, in one place; the number says what the word does.
    struct Table: Sendable {
        fileprivate enum Role: UInt32 { case person, label, closing, agency }
        fileprivate let trie: PhraseTrie

        init() {
            func entries(_ words: String, _ role: Role) -> [(phrase: String, value: UInt32)] {
                words.split(separator: " ").map { (String($0), role.rawValue) }
            }
            trie = PhraseTrie(
                // Stand before a name.
                entries(
                    """
                    记者 通讯员 特约记者 见习记者 实习记者 实习生 摄影记者 本报记者 特约通讯员 特派记者 全媒体记者 融媒体记者 \
                    首席记者 報道員 記者 通訊員
                    """, .person)
                    // Stand before a colon or a slash and a name.
                    + entries(
                        """
                        责任编辑 责编 编辑 编审 校对 审校 初审 复审 终审 审核 监制 统筹 策划 作者 文字 摄影 摄像 供图 配图 图片 撰稿 \
                        撰文 来源 供稿 制图 美编 版式 主编 值班主任
                        """, .label)
                    // Stand after a name.
                    + entries("摄 报道 摄影 供图 文并图 图文 文图 撰文 摄影报道 攝", .closing)
                    // End the opening of a report.
                    + entries("讯 电 訊 電", .agency))
        }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, table: Table) {
        var position = 0
        while position < bytes.count {
            position = table.trie.candidate(in: bytes, from: position)
            if position >= bytes.count { break }
            guard let match = table.trie.longestMatch(in: bytes, at: position) else {
                position &+= 3
                continue
            }
            let end = position + match.length
            switch Table.Role(rawValue: match.value) {
            case .person: position = readPerson(bytes, from: position, to: end, table)
            case .label: position = readLabel(bytes, from: position, to: end)
            case .agency: position = readAgency(bytes, from: position, to: end)
            case .closing, nil: position = end
            }
        }
    }

    // MARK: 记者 张某 李某 摄

    private mutating func readPerson(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ table: Table
    ) -> Int {
        var position = end
        var found: [TextSpan] = []
        var closes = false
        while let name = Self.name(in: bytes, from: position, table), found.count < 12 {
            if !name.span.isEmpty { found.append(name.span) }
            position = name.next
            if name.closes {
                closes = true
                break
            }
        }
        let isBracketed = Self.opensBracket(bytes, before: start)
        let isCreditLine =
            Self.startsLine(bytes, start) && end < bytes.count && [0x20, 0xE3, 0xC2].contains(bytes[end])
        guard !found.isEmpty, closes || isBracketed || isCreditLine else { return end }
        for name in found { _ = names.insert(TermHash(bytes, from: name.start, to: name.end).value) }
        append(TextSpan(start: start, end: position))
        return position
    }

    /// The next two to four Han characters after spaces and marks between names, and whether the list ends with them.
    private static func name(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ table: Table
    ) -> (span: TextSpan, next: Int, closes: Bool)? {
        var position = start
        var separators = 0
        while position < bytes.count {
            let scalar = bytes.scalar(at: position)
            guard scalar.value == 0x20 || scalar.value == 0x3000 || scalar.value == 0x3001 || scalar.value == 0xA0
            else {
                break
            }
            position += scalar.length
            separators += 1
            if separators > 3 { return nil }
        }
        let nameStart = position
        var length = 0
        while position < bytes.count, length < 5 {
            let scalar = bytes.scalar(at: position)
            if scalar.value &- 0x4E00 >= 0x5200 { break }
            if length != 1, let match = table.trie.longestMatch(in: bytes, at: position) {
                switch Table.Role(rawValue: match.value) {
                case .closing, .label:
                    let isShort = length >= 2 || length == 0
                    let span = TextSpan(start: nameStart, end: position)
                    return isShort ? (span, position + match.length, true) : nil
                case .person where length == 0:
                    return (TextSpan(start: nameStart, end: nameStart), position + match.length, false)
                default: break
                }
            }
            position += scalar.length
            length += 1
        }
        guard length >= 2, length <= 4 else { return nil }
        return (TextSpan(start: nameStart, end: position), position, false)
    }

    // MARK: 责任编辑：张某

    private mutating func readLabel(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        guard end < bytes.count else { return end }
        let mark = bytes.scalar(at: end)
        guard mark.value == 0x3A || mark.value == 0xFF1A || mark.value == 0x2F || mark.value == 0xFF0F,
            Self.startsLine(bytes, start) || Self.opensBracket(bytes, before: start) || Self.followsSpace(bytes, start)
        else { return end }
        var position = end + mark.length
        let nameStart = position
        var length = 0
        while position < bytes.count, length < 12 {
            let scalar = bytes.scalar(at: position)
            guard scalar.value &- 0x4E00 < 0x5200 else { break }
            position += scalar.length
            length += 1
        }
        if length >= 2, length <= 4 { _ = names.insert(TermHash(bytes, from: nameStart, to: position).value) }
        append(TextSpan(start: start, end: position))
        return position
    }

    // MARK: 本报某地讯

    private mutating func readAgency(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        // At most 20 characters before it in the line, then a bracket, a space or a colon.
        guard end < bytes.count else { return end }
        let next = bytes.scalar(at: end).value
        guard next == 0x28 || next == 0xFF08 || next == 0x20 || next == 0x3000 || next == 0xFF1A || next == 0x3A else {
            return end
        }
        var position = start
        var length = 0
        while let scalar = bytes.scalar(before: position), length <= 20 {
            if scalar.value == 0x0A || scalar.value == 0x0D { break }
            guard scalar.value &- 0x4E00 < 0x5200 || scalar.value &- 0x30 < 10 || scalar.value == 0x20 else {
                return end
            }
            position -= scalar.length
            length += 1
        }
        if length > 0, length <= 20 { append(TextSpan(start: position, end: end)) }
        return end
    }

    // MARK: Where a credit stands

    private mutating func append(_ span: TextSpan) {
        guard let last = spans.last, span.start < last.end else { return spans.append(span) }
        spans[spans.count - 1].end = max(last.end, span.end)
        spans[spans.count - 1].start = min(last.start, span.start)
    }

    private static func opensBracket(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Bool {
        // A bracket may have the paper's name before the word: (本报记者.
        var position = start
        for _ in 0..<10 {
            guard let scalar = bytes.scalar(before: position) else { return false }
            if scalar.value == 0x28 || scalar.value == 0xFF08 || scalar.value == 0x3010 { return true }
            guard scalar.value &- 0x4E00 < 0x5200 || scalar.value == 0x20 else { return false }
            position -= scalar.length
        }
        return false
    }

    private static func startsLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var position = start
        while let scalar = bytes.scalar(before: position) {
            switch scalar.value {
            case 0x0A, 0x0D: return true
            case 0x20, 0x3000, 0xA0, 0x25A0, 0x25B2, 0x25B3, 0x25C6, 0x25CF, 0x25BC, 0x25A1: position -= scalar.length
            default: return false
            }
        }
        return true
    }

    private static func followsSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard let scalar = bytes.scalar(before: start) else { return true }
        return scalar.value == 0x20 || scalar.value == 0x3000 || scalar.value == 0xA0
    }
}
