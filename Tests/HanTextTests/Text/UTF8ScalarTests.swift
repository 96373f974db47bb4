import Testing

@testable import HanText

@Suite struct UTF8ScalarTests {
    /// Runs of all lengths with marks of one to four bytes between, also such as begin near the leads of Han characters.
    private let text: String = {
        let marks = ["a", "é", "，", "㐀", "ꀀ", "𠀀", "\u{3FFF}", " "]
        return (0..<40).map {
            String(repeating: "湖山", count: $0 / 2) + ($0 % 2 == 1 ? "水" : "") + marks[$0 % marks.count]
        }
        .joined()
    }()

    @Test func aRunOfHanCharactersIsPassedInAnyCase() {
        var text = text
        text.withUTF8 { bytes in
            var wrong: [Int] = []
            for end in [bytes.count, bytes.count - 2, bytes.count / 2, 17, 16, 15, 1, 0, -2] {
                for offset in bytes.indices {
                    var expected = offset
                    while expected < end, (0xE4...0xE9).contains(bytes[expected]) { expected += 3 }
                    if bytes.skippingHan(from: offset, to: end) != expected { wrong.append(offset) }
                }
            }
            #expect(wrong.isEmpty)
        }
    }

    /// Also behind bytes that are no UTF-8.
    @Test func theScalarInFrontEndsThere() {
        let bytes =
            Array(text.utf8) + [0xE6, 0xB9] + Array("山".utf8) + [0x96, 0x80, 0xE5, 0xB1, 0xE6] + Array("水".utf8)
        bytes.withUnsafeBufferPointer { bytes in
            var wrong: [Int] = []
            for offset in 0...bytes.count {
                var start = max(0, offset - 1)
                while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
                let expected = offset > 0 ? bytes.scalar(at: start) : nil
                let found = bytes.scalar(before: offset)
                if found?.value != expected?.value || found?.length != expected?.length { wrong.append(offset) }
            }
            #expect(wrong.isEmpty)
        }
    }
}
