import Testing

@testable import HanText

@Suite struct WordListTests {
    @Test func theFirstWordThatFitsIsTaken() {
        let list = WordList("之后 以后 后")
        var text = "会后三天以后"
        text.withUTF8 { bytes in
            #expect(bytes.prefix(of: list, at: 3, end: bytes.count) == 3)
            #expect(bytes.prefix(of: list, at: 12, end: bytes.count) == 6)
            #expect(bytes.prefix(of: list, at: 0, end: bytes.count) == nil)
            #expect(bytes.prefix(of: list, at: 18, end: bytes.count) == nil)
            #expect(bytes.prefix(of: list, at: -3, end: bytes.count) == nil)
            #expect(bytes.prefix(of: list, at: 12, end: 15) == nil)
            #expect(bytes.suffix(of: list, start: 0, end: 18) == 6)
            #expect(bytes.suffix(of: list, start: 15, end: 18) == 3)
            #expect(bytes.suffix(of: list, start: 0, end: 12) == nil)
            #expect(bytes.suffix(of: list, start: 0, end: 0) == nil)
            #expect(bytes.suffix(of: list, start: 0, end: 21) == nil)
            #expect(bytes.isOne(of: list, 12, 18) && !bytes.isOne(of: list, 9, 18))
        }
    }

    /// What the questions come to where each word is compared with the bytes, the first of the list in front.
    private func length(_ words: [String], _ fits: (ArraySlice<UInt8>) -> Bool) -> Int? {
        words.first { fits(Array($0.utf8)[...]) }.map { $0.utf8.count }
    }

    @Test(
        arguments: [
            ("之后 以后 后", ["之后", "以后", "后"]), ("水上公园 公园 园林", ["水上公园", "公园", "园林"]),
            ("园 上 湖", ["园", "上", "湖"]), ("“湖上” 湖上 上湖园", ["“湖上”", "湖上", "上湖园"]),
        ] as [(StaticString, [String])])
    func whatBeginsAndEndsAStretchIsFoundAsByComparison(_ list: StaticString, _ words: [String]) {
        let list = WordList(list)
        var text = "水上公园林a以后湖·上公园é之后会后“湖上”上湖园😀水上湖公园"
        text.withUTF8 { bytes in
            let all = Array(bytes)
            var wrong: [Range<Int>] = []
            for start in 0...all.count {
                for end in start...all.count {
                    let stretch = all[start..<end]
                    let prefix = length(words) { stretch.starts(with: $0) }
                    let suffix = length(words) { stretch.count >= $0.count && stretch.suffix($0.count) == $0 }
                    let isOne = words.contains { Array($0.utf8)[...] == stretch }
                    if bytes.prefix(of: list, at: start, end: end) != prefix
                        || bytes.suffix(of: list, start: start, end: end) != suffix
                        || bytes.isOne(of: list, start, end) != isOne
                    {
                        wrong.append(start..<end)
                    }
                }
            }
            #expect(wrong.isEmpty)
        }
    }

    @Test func aHashGrowsInFrontAsBehind() {
        let word = "Ａ水上é😀园"
        var hash = TermHash()
        for scalar in word.unicodeScalars.reversed() { hash.prepend(scalar.value) }
        #expect(hash == TermHash(word))
    }
}
