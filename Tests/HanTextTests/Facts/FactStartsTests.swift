import Testing

@testable import HanText

@Suite struct FactStartsTests {
    private let tables = FactTables.standard

    /// The pass over a text by pairs of characters skips no place where a look at every character finds a start, and stops
    /// nowhere but where one may be.
    @Test func noStartIsSkipped() {
        let openings = Set(tables.times.words.beginnings.openings)
        let pieces = Array("今去昨明前后年月日天上下半本周三五十百万亿廿俩半折每国庆中秋春节“”第，。、的在到了人个 a7é😀\n")
        var stops = 0
        for _ in 0..<5_000 {
            var text = String((0..<Int.random(in: 1...24)).map { _ in pieces.randomElement() ?? "年" })
            text.withUTF8 { bytes in
                let words = String(decoding: bytes, as: UTF8.self)
                var offset = 0
                while offset < bytes.count {
                    let found = tables.starts.candidate(in: bytes, from: offset)
                    #expect(found == bytes.count || mayBegin(in: bytes, at: found), "\(words) at \(found)")
                    while offset < min(found, bytes.count) {
                        let (first, length) = bytes.codePoint(at: offset)
                        let second = bytes.codePoint(at: offset + length)
                        let third = bytes.codePoint(at: offset + length + second.length).value
                        let isStart =
                            first < 0x10000 && tables.starts.mayBeginNumeral(in: bytes, at: offset, first)
                            || openings.contains([first, second.value])
                            || openings.contains([first, second.value, third])
                            || tables.times.words.word(in: bytes, at: offset)?.length ?? 0 > length
                        #expect(!isStart, "\(words) at \(offset)")
                        offset += length
                    }
                    stops += 1
                    offset = found + max(1, bytes.codePoint(at: found).length)
                }
            }
        }
        #expect(stops > 10_000)
    }

    private func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let scalar = bytes.codePoint(at: offset).value
        return tables.starts.mayBeginNumeral(in: bytes, at: offset, scalar)
            || tables.times.words.beginnings.mayBegin(in: bytes, at: offset)
    }
}

extension FactStarts {
    /// The same of a character of any length.
    fileprivate func mayBeginNumeral(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ scalar: UInt32) -> Bool {
        scalar < 0x80
            ? scalar &- 0x30 < 10 : bytes.codePoint(at: offset).length == 3 && mayBeginNumeral(in: bytes, at: offset)
    }
}
