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

    /// What is left of bytes without the marks of a scalar tells whether they had them, whatever bytes they are.
    @Test func marksAreTakenFromScalarsAlone() {
        let leads: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0xBF, 0xC3, 0xDF, 0xE0, 0xE4, 0xEF, 0xF0, 0xFF]
        var bytes = [UInt8](repeating: 0, count: 6)
        var scalars = 0
        for _ in 0..<20_000 {
            for index in bytes.indices {
                // Mostly those that make scalars.
                let isLead = index % 3 == 0
                bytes[index] =
                    Int.random(in: 0..<8) == 0
                    ? leads.randomElement() ?? 0 : isLead ? .random(in: 0xE0...0xEF) : .random(in: 0x80...0xBF)
            }
            func isScalar(_ start: Int) -> Bool {
                bytes[start] & 0xF0 == 0xE0 && bytes[start + 1] & 0xC0 == 0x80 && bytes[start + 2] & 0xC0 == 0x80
            }
            func value(_ start: Int) -> UInt32 { UTF8Scalar.value(bytes[start], bytes[start + 1], bytes[start + 2]) }
            let word = bytes.reversed().reduce(UInt64.random(in: 0..<0x1_0000)) { $0 << 8 | UInt64($1) }
            let (first, second) = (isScalar(0), isScalar(3))
            #expect((UTF8Scalar.bitsOfTwo(word) != nil) == (first && second))
            let pair = UTF8Scalar.pair(word)
            #expect(pair?.lower == (first && second ? value(0) : nil))
            #expect(pair?.higher == (first && second ? value(3) : nil))
            let low = UInt32(truncatingIfNeeded: word)
            #expect(UTF8Scalar.valueOfThreeBytes(low) == (first ? value(0) : nil))
            #expect(UTF8Scalar.valueOfHighBytes(low << 8 | 0x41) == (first ? value(0) : nil))
            if first { scalars += 1 }
        }
        #expect(scalars > 5_000)
    }
}
