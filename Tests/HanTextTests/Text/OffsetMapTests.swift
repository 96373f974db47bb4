import Testing

@testable import HanText

@Suite struct OffsetMapTests {
    static let texts = [
        "", "a", "共120支", "𠮷野家の牛丼120円", "e\u{301}x", String(repeating: "共𠮷a", count: 500),
    ]

    @Test(arguments: texts) func `offsets agree with those of String's views at every scalar`(text: String) {
        let utf16 = OffsetMap(text, unit: .utf16)
        let scalars = OffsetMap(text, unit: .scalar)
        let bytes = OffsetMap(text, unit: .utf8)
        for index in Array(text.unicodeScalars.indices) + [text.endIndex] {
            let offset = text.utf8.distance(from: text.startIndex, to: index)
            #expect(bytes.offset(offset) == offset)
            #expect(utf16.offset(offset) == text.utf16.distance(from: text.startIndex, to: index))
            #expect(scalars.offset(offset) == text.unicodeScalars.distance(from: text.startIndex, to: index))
        }
    }

    @Test func `offsets outside the text are clamped`() {
        let map = OffsetMap("一二", unit: .scalar)
        #expect(map.offset(-5) == 0)
        #expect(map.offset(99) == 2)
        #expect(map.range(TextSpan(start: 3, end: 99)) == 1..<2)
    }
}
