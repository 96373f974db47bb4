/// The forms in which Chinese makes words with numerals that count nothing: the numeral idioms (一A一B, 千A万B), the
/// plenary sessions (N届N中全会), slogans in quotation marks (“三个代表”), and events named for their date (9·11事件).
struct NotFactPatterns: Sendable {
    /// Han characters that can begin a number.
    static var numerals: String { "一二三四五六七八九十百千万萬亿億兆零〇两兩半几幾数數壹贰貳叁肆伍陆陸柒捌玖拾佰仟廿卅双雙" }

    /// Whether a scalar may begin a number in these tables.
    static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value >= 0x30 && scalar.value <= 0x39) || numerals.unicodeScalars.contains(scalar)
    }

    /// First and third character of a four-character idiom.
    private let pairs: Set<[UInt32]>
    /// Measure words and nouns that make a figure of what looks like an idiom (一死一伤, 三室两厅).
    private let counted: Set<UInt32>
    /// Characters after 不 that make a comparison of 不A一B (不到一年).
    private let comparing: Set<UInt32>
    private let single: Set<UInt32>
    private let digits: Set<UInt32>
    private let eventWords: PhraseTrie
    private let namedNouns: PhraseTrie

    init() {
        func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }
        let pairs = "一一 千万 万千 千百 百千 百百 千千 一千 一万 千一 万一 百一 三两 七八 四八 半半 千萬 萬千 一萬 萬一 三兩"
        self.pairs = Set(pairs.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
        counted = scalars(
            "个個名人年月日天岁歲周元角块塊件次位家户戶米里亩畝斤吨噸公分秒点點度倍成半死伤傷男女胜勝负負平室厅廳房卫衛菜汤湯荤葷素校县縣乡鄉镇鎮村市区區省国國车車")
        comparing = scalars("到足满滿止只低高超及少多出过過是如同用够夠下亚亞仅僅光单單小大有")
        single = scalars("年天月日岁成倍折元人次级周分秒点米亩斤吨歲級點畝噸")
        digits = scalars("〇零一二三四五六七八九")
        namedNouns = PhraseTrie(
            TraditionalForms().expand(
                "医院 部队 高地 国道 省道 县道 信箱 厂 工程 计划 研究所 基地 会议 事变 惨案 运动 大案 团 师 地质队 矿".split(separator: " ")
                    .map(String.init)
            ).map { ($0, 0) })
        eventWords = PhraseTrie(
            TraditionalForms().expand(
                "事件 事故 案 惨案 晚会 地震 特大 恐怖 恐袭 专案 空难 火灾 爆炸 讲话 批示 行动 洪灾 暴雨 泥石流 矿难 枪击 枪战 国际消费者 消费者权益 大案 血案"
                    .split(separator: " ").map(String.init)
            ).map { ($0, 0) })
    }

    /// The pattern that covers the number at `start..<end`, or `nil`.
    func cover(in bytes: UnsafeBufferPointer<UInt8>, numeralStart start: Int, numeralEnd end: Int)
        -> NotFactLexicon.Cover?
    {
        guard start >= 0, start < bytes.count else { return nil }
        if let length = idiomLength(bytes, start) { return made(start, start + length, .idiom) }
        if let negated = negatedStart(bytes, start) { return made(negated, start + 6, .idiom) }
        if let verb = repeatedVerb(bytes, start, end) { return made(verb, end + 3, .lexicalised) }
        if let last = namedByDigits(bytes, start, end) { return made(start, last, .name) }
        if let last = plenaryEnd(bytes, end) { return made(start, last, .meeting) }
        if let last = sloganEnd(bytes, start, end) { return made(start, last, .slogan) }
        if let last = eventEnd(bytes, start) { return made(start, last, .event) }
        return nil
    }

    private func made(_ start: Int, _ end: Int, _ reason: FactRejection.Reason) -> NotFactLexicon.Cover {
        NotFactLexicon.Cover(start: start, end: end, reason: reason, isWeak: false)
    }

    /// The scalar of three bytes at an offset, or 0.
    @inline(__always)
    private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
        guard offset >= 0, offset + 2 < bytes.count, bytes[offset] & 0xF0 == 0xE0 else { return 0 }
        return UInt32(TrieNodes.entry(bytes[offset], bytes[offset + 1], bytes[offset + 2]))
    }

    private func isHan(_ scalar: UInt32) -> Bool { scalar >= 0x4E00 && scalar <= 0x9FFF }

    /// 一A一B, 千A万B and their like, and 一A不B.
    private func idiomLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        let first = scalar(bytes, start)
        guard isHan(first) else { return nil }
        let (second, third, fourth) = (scalar(bytes, start + 3), scalar(bytes, start + 6), scalar(bytes, start + 9))
        guard isHan(second), isHan(fourth), !counted.contains(second), second != first else { return nil }
        if first == 0x4E00, third == 0x4E0D { return 12 }
        guard pairs.contains([first, third]), !counted.contains(fourth), !isDigit(second), !isDigit(fourth) else {
            return nil
        }
        return 12
    }

    private func isDigit(_ scalar: UInt32) -> Bool {
        Self.numerals.unicodeScalars.contains { $0.value == scalar }
    }

    /// The start of 不A一B around the 一.
    private func negatedStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard scalar(bytes, start) == 0x4E00, scalar(bytes, start - 6) == 0x4E0D else { return nil }
        let (verb, noun) = (scalar(bytes, start - 3), scalar(bytes, start + 3))
        guard isHan(verb), isHan(noun), !comparing.contains(verb), !counted.contains(noun), !isDigit(noun) else {
            return nil
        }
        return start - 6
    }

    /// The start of a verb said twice around 一: 看一看.
    private func repeatedVerb(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let verb = scalar(bytes, start - 3)
        guard scalar(bytes, start) == 0x4E00, end == start + 3, isHan(verb), scalar(bytes, end) == verb else {
            return nil
        }
        return counted.contains(verb) || isDigit(verb) ? nil : start - 3
    }

    /// The end of a name that digits read one by one make: 三〇一医院.
    private func namedByDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end - start >= 6, end <= bytes.count, let noun = namedNouns.longestMatch(in: bytes, at: end) else {
            return nil
        }
        for offset in stride(from: start, to: end, by: 3) where !digits.contains(scalar(bytes, offset)) { return nil }
        return end + noun.length
    }

    /// The end of 届N中全会 after a number.
    private func plenaryEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
        var offset = end
        let session = scalar(bytes, offset)
        guard session == 0x5C4A || session == 0x5C46 else { return nil }
        offset += 3
        guard isDigit(scalar(bytes, offset)) else { return nil }
        offset += 3
        guard scalar(bytes, offset) == 0x4E2D, scalar(bytes, offset + 3) == 0x5168 else { return nil }
        let last = scalar(bytes, offset + 6)
        return last == 0x4F1A || last == 0x6703 ? offset + 9 : nil
    }

    /// The end of a slogan that an opening quotation mark, a small Han number and at most eight characters make.
    private func sloganEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let opening: Set<UInt32> = [0x201C, 0x2018, 0x300C, 0x300E]
        guard opening.contains(scalar(bytes, start - 3)), isDigit(scalar(bytes, start)), end - start <= 6 else {
            return nil
        }
        var offset = end
        while isHan(scalar(bytes, offset)), offset - start <= 27 { offset += 3 }
        let closing: Set<UInt32> = [0x201D, 0x2019, 0x300D, 0x300F]
        guard offset > end, closing.contains(scalar(bytes, offset)) else { return nil }
        if offset == end + 3, single.contains(scalar(bytes, end)) { return nil }
        return offset
    }

    /// The end of an event named for its date: 9·11, with the closing quotation mark left out.
    private func eventEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        func number(_ offset: Int, upTo limit: Int) -> Int? {
            var (offset, value) = (offset, 0)
            while offset < bytes.count, bytes[offset] &- 0x30 < 10, value < 100 {
                value = value * 10 + Int(bytes[offset] - 0x30)
                offset += 1
            }
            return value >= 1 && value <= limit ? offset : nil
        }
        guard bytes[start] &- 0x30 < 10, let month = number(start, upTo: 12) else { return nil }
        var offset = month
        if offset + 1 < bytes.count, bytes[offset] == 0xC2, bytes[offset + 1] == 0xB7 {
            offset += 2
        } else if scalar(bytes, offset) == 0x2022 || scalar(bytes, offset) == 0x30FB || scalar(bytes, offset) == 0x00B7
        {
            offset += 3
        } else {
            return nil
        }
        guard let day = number(offset, upTo: 31) else { return nil }
        let quoted = scalar(bytes, day) == 0x201D
        return eventWords.mayMatch(in: bytes, at: day + (quoted ? 3 : 0))
            && eventWords.longestMatch(in: bytes, at: day + (quoted ? 3 : 0)) != nil ? day : nil
    }
}
