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

    @Test func theHanCharacterInFrontIsFoundByItsLead() {
        var text = text
        text.withUTF8 { bytes in
            for offset in 0...bytes.count {
                let scalar = bytes.scalar(before: offset)
                let isHan = scalar.map { (0x4000...0x9FFF).contains($0.value) } ?? false
                guard offset == bytes.count || bytes[offset] & 0xC0 != 0x80 else { continue }
                #expect(bytes.hanCharacter(before: offset)?.value == (isHan ? scalar?.value : nil))
            }
        }
    }
}
