import Testing

@testable import HanText

@Suite struct WordChoiceTests {
    @Test func theFirstWordThatFitsIsTaken() {
        let choice = WordChoice("之后 以后 后")
        var text = "会后三天以后"
        text.withUTF8 { bytes in
            #expect(choice.length(in: bytes, at: 3) == 3)
            #expect(choice.length(in: bytes, at: 12) == 6)
            #expect(choice.length(in: bytes, at: 0) == nil)
            #expect(choice.length(in: bytes, at: 18) == nil)
            #expect(choice.length(in: bytes, at: -3) == nil)
            #expect(choice.length(in: bytes, at: 12, end: 15) == nil)
            #expect(choice.length(in: bytes, endingAt: 18, notBefore: 0) == 6)
            #expect(choice.length(in: bytes, endingAt: 18, notBefore: 15) == 3)
            #expect(choice.length(in: bytes, endingAt: 12, notBefore: 0) == nil)
            #expect(choice.length(in: bytes, endingAt: 0, notBefore: 0) == nil)
            #expect(choice.length(in: bytes, endingAt: 21, notBefore: 0) == nil)
        }
    }
}
