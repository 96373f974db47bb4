/// Finds the counted or measured noun of a figure: before the number (匠人40余名, 《村史资料》12期) or after its
/// unit (9个村民小组, 5%的林地).
///
/// In: the bytes and the figure's edges. Out: the noun phrase's offsets. Costs a walk over the clause next to the figure,
/// at most `reach` bytes to each side.
final class ItemFinder: Sendable {
    let words: ClauseWords
    let characters: ItemCharacters
    let stops: PhraseStops
    let lists = ItemWordLists()
    /// Members like the lists: constants of a type are asked at each use whether they are made already.
    let parts = PartOfSpeechTable.standard
    let closingVerbs = WordSet.closingVerbs
    private let unnominal = WordSet.unnominal
    /// How far a noun phrase may stretch, in bytes.
    let reach = 120

    let demonstrativeMeasures = HanSet("国省市县区校院厂村镇乡局所军國縣區鎮鄉軍批个项种位名支座条款件本份场届次家台辆艘类只幅篇所間個項種條場類隻")

    /// Nouns that begin with a measure word: 部门, 方面.
    let measureNouns: PhraseTrie

    init(traditional: TraditionalForms, measureNouns: PhraseTrie) {
        self.measureNouns = measureNouns
        words = ClauseWords(traditional: traditional)
        characters = ItemCharacters(traditional: traditional)
        stops = PhraseStops(words: words, characters: characters)
    }

    /// Nouns for hours and their like.
    private static let hours = WordList("小时 工时 课时 学时 机时 台时 千瓦时 安时 用时 耗时 历时 时时 小時 工時 課時 學時 用時 耗時 歷時")

    private static let moments = WordList("之初 之时 之际 之前 之后 之時 之際 之後")

    /// Whether a stretch tells when by 时 at its end: 检修时, but not 工时.
    static func isMoment(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if end - start >= 9, bytes.hasSuffix("之", endingAt: end - 3),
            bytes.suffix(of: Self.moments, start: start, end: end) != nil
        {
            return true
        }
        return end - start >= 3 && (bytes.hasSuffix("时", endingAt: end) || bytes.hasSuffix("時", endingAt: end))
            && bytes.suffix(of: Self.hours, start: start, end: end) == nil
    }

    /// Whether a stretch is a noun of one character, or more than one and no word that hardly ever is a noun (连续, 现行).
    func isName(in bytes: UnsafeBufferPointer<UInt8>, _ begin: Int, _ end: Int) -> Bool {
        let first = bytes.inlinedCodePoint(at: begin)
        guard end - begin > first.length else {
            return characters.shortNouns.contains(first.value) && !characters.times.contains(first.value)
        }
        // 一天, 检修|时: when.
        if end - begin <= 9,
            bytes.isOne(of: lists.spansOfTime, begin, end)
                || parts.isTime(bytes, from: begin, to: end)
        {
            return false
        }
        if Self.isMoment(bytes, begin, end) { return false }
        return end - begin > 9 || !unnominal.contains(bytes, from: begin, to: end)
    }

    // MARK: Marks

    enum Mark: UInt8 { case none, pause, closer, stop }

    /// What a mark does to a noun phrase; rules ask ``stops``, which is made from this.
    static func mark(_ scalar: UInt32) -> Mark {
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
    func opener(in bytes: UnsafeBufferPointer<UInt8>, of end: Int, notBefore limit: Int) -> Int? {
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
    func closer(in bytes: UnsafeBufferPointer<UInt8>, of start: Int, notAfter limit: Int) -> Int? {
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

    static func isOpener(_ scalar: UInt32) -> Bool {
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
