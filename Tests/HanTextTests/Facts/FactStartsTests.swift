import Testing

@testable import HanText

@Suite struct FactStartsTests {
    private let tables = FactTables.standard

    /// The pass over a text by pairs of characters skips no place where a look at every character finds a start, and stops
    /// at few others.
    @Test func noStartIsSkipped() {
        let openings = Set(tables.times.words.beginnings.openings.map(\.scalars))
        let pieces = Array("今去昨明前后年月日天上下半本周三五十百万亿廿俩半折每国庆中秋春节“”第，。、的在到了人个 a7é😀\n")
        var (stops, others) = (0, 0)
        for _ in 0..<5_000 {
            var text = String((0..<Int.random(in: 1...24)).map { _ in pieces.randomElement() ?? "年" })
            text.withUTF8 { bytes in
                let words = String(decoding: bytes, as: UTF8.self)
                var offset = 0
                while offset < bytes.count {
                    let found = tables.starts.candidate(in: bytes, from: offset)
                    if found < bytes.count, !mayBegin(in: bytes, at: found) { others += 1 }
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
        #expect(others < stops / 50)
    }

    /// No word of time that begins with a numeral is hidden, whatever stands behind it and wherever the text ends.
    @Test func noWordAtNumeralIsHidden() {
        let pieces = Array("一二三十两百半前后年月日天上下周星期号点第 7a、。")
        let starts = Array("一二三四五六七八九十两百千半")
        var found = 0
        for first in starts {
            for second in pieces {
                for third in pieces {
                    for rest in ["", "a", "的", "的人"] {
                        var text = "\(first)\(second)\(third)\(rest)"
                        text.withUTF8 { bytes in
                            guard tables.times.words.mayBegin(in: bytes, at: 0),
                                tables.times.words.word(in: bytes, at: 0) != nil
                            else { return }
                            #expect(tables.starts.mayBeginWord(in: bytes, atNumeral: 0))
                            found += 1
                        }
                    }
                }
            }
        }
        for (scalars, _) in tables.times.words.beginnings.openings {
            for rest in ["", "的", "的日子"] {
                var text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))) + rest
                text.withUTF8 { bytes in
                    guard bytes[0] >= 0xE0, tables.starts.mayBeginNumeral(in: bytes, at: 0) else { return }
                    #expect(tables.starts.mayBeginWord(in: bytes, atNumeral: 0))
                    found += 1
                }
            }
        }
        #expect(found > 100)
    }

    /// Without words for now and for times left open the pass still stops wherever a numeral or a time begins that it takes.
    @Test func noBoundStartIsSkipped() {
        let pieces =
            "目前 现在 近日 日前 当前 今年 去年 上周 前 后 三 两 十 天 年 月 日 近 期 来 每 周一 国庆 春节 初一 上 下 半 下午 刻 此 眼下 时 。 、 的 7 a".split(
                separator: " ")
        var match = TimeMatch(start: 0, end: 0)
        var times = 0
        for _ in 0..<5_000 {
            var text = (0..<Int.random(in: 1...8)).map { _ in String(pieces.randomElement() ?? "年") }.joined()
            text.withUTF8 { bytes in
                var offset = 0
                while offset < bytes.count {
                    let (first, length) = bytes.codePoint(at: offset)
                    let isTime =
                        length == 3
                        && tables.times.match(
                            in: bytes, beginningAt: offset, takesNow: false, takesVague: false, into: &match)
                    if isTime || tables.boundStarts.mayBeginNumeral(in: bytes, at: offset, first) {
                        let found = tables.boundStarts.candidate(in: bytes, from: offset)
                        #expect(found == offset, "\(String(decoding: bytes, as: UTF8.self)) at \(offset)")
                        times += 1
                    }
                    offset += length
                }
            }
        }
        #expect(times > 5_000)
        var text = "目前他不在。"
        #expect(text.withUTF8 { tables.boundStarts.candidate(in: $0, from: 0) == $0.count })
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
