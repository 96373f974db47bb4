/// What matters about a word for where a term may start or end.
struct WordTraits: OptionSet, Sendable {
    var rawValue: UInt16

    /// A function word.
    static let stop = WordTraits(rawValue: 1)
    /// An adverb, a measure word, a word of time.
    static let weak = WordTraits(rawValue: 2)
    /// It seldom makes a term by itself.
    static let generic = WordTraits(rawValue: 4)
    /// Digits or Han numerals.
    static let number = WordTraits(rawValue: 8)
    /// It has a letter of a Latin, Greek or Cyrillic script.
    static let latin = WordTraits(rawValue: 16)
    /// It has a digit.
    static let digit = WordTraits(rawValue: 32)
    /// One character.
    static let single = WordTraits(rawValue: 64)
    /// Its first character is a common surname.
    static let surname = WordTraits(rawValue: 128)
    /// A dot or stroke inside a name.
    static let joint = WordTraits(rawValue: 256)

    /// No term starts or ends with such a word.
    static let edgeless: WordTraits = [.stop, .weak, .joint]
    /// A term may well end beside such a word.
    static let boundary: WordTraits = [.stop, .weak, .number]

    /// The traits of a class of stop words.
    init(_ strength: StopWords.Strength) {
        switch strength {
        case .stop: self = .stop
        case .weak: self = .weak
        case .generic: self = .generic
        }
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}

extension WordTraits {
    /// The traits that a word's characters show.
    @inline(__always)
    static func shown(
        by bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ characters: CharacterTraits
    ) -> WordTraits {
        // Most words are one or two Han characters, which have three bytes, as good as at random: a product in place of
        // an either-or.
        let length = end &- start
        guard (length &- 3) &* (length &- 6) == 0, bytes[start] &- 0xE4 < 6, bytes[end &- 3] &- 0xE4 < 6 else {
            return shown(byAny: bytes, from: start, to: end, characters)
        }
        var traits: WordTraits = length == 3 ? .single : []
        if characters.surnames.contains(bytes, at: start) { traits.insert(.surname) }
        if characters.numerals.contains(bytes, at: start), characters.numerals.contains(bytes, at: end &- 3) {
            traits.insert(.number)
        }
        return traits
    }

    /// The same for any word.
    private static func shown(
        byAny bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ characters: CharacterTraits
    ) -> WordTraits {
        var traits: WordTraits = []
        var length = 0
        var position = start
        var isNumber = true
        while position < end {
            length += 1
            if bytes[position] &- 0xE4 < 6 {
                if isNumber, !characters.numerals.contains(bytes, at: position) { isNumber = false }
                position += 3
                continue
            }
            let scalar = bytes.scalar(at: position)
            let folded = TermHash.fold(scalar.value)
            if folded >= 0x3000 {
                if isNumber, folded != 0x3007, !characters.numerals.contains(bytes, at: position) { isNumber = false }
            } else if folded &- 0x30 < 10 {
                traits.insert(.digit)
            } else if folded &- 0x61 < 26 || folded >= 0xC0 && folded < 0x530 {
                traits.insert(.latin)
                isNumber = false
            }
            position += scalar.length
        }
        if isNumber { traits.insert(.number) }
        if length == 1 { traits.insert(bytes[start] < 0xE3 ? [.single, .stop] : .single) }
        if characters.surnames.contains(bytes, at: start) { traits.insert(.surname) }
        return traits
    }
}

/// What single characters tell of a word.
struct CharacterTraits: Sendable {
    /// The hundred most common surnames by the yearly name report of the Ministry of Public Security, and a few more.
    let surnames = HanSet(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢
        姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤
        """)
    /// The characters that numbers are written with (GB/T 15835-2011), without 〇, which is no Han character.
    let numerals = HanSet("一二三四五六七八九十百千万亿零两点几数多余萬億")
}
