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
}
