/// Finds every number in a text and gives its exact value.
///
/// In: a text. Out: its numerals in order, as ``Numeral``, whatever is counted. Cost: O(*n*), for most characters a
/// look at a bitmap; two tables are built when the extractor is created.
///
/// ```swift
/// let numerals = NumeralExtractor().numerals(in: "全年接待游客一千二百余万人次,同比增长6.5%")
/// numerals[0].lower  // 12000000, over
/// numerals[1].lower  // 0.065
/// ```
public struct NumeralExtractor: Sendable {
    private let scanner = NumeralScanner(readsScaleLetters: true)
    private let comparison = NumeralComparison()
    private let words = NotFactLexicon.standard

    /// Creates an extractor.
    public init() {}

    /// The numerals of a text in order; they don't overlap.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func numerals(in text: String) -> [Numeral] {
        var text = text
        return text.withUTF8 { bytes in
            var result: [Numeral] = []
            var numeral = ScannedNumeral(start: 0, end: 0)
            var offset = 0
            var lastEnd = -1
            while scanner.next(in: bytes, from: offset, into: &numeral) {
                // Between two other numerals stands no word: 一百一百一百.
                let isEnclosed = numeral.start == lastEnd && scanner.isTouched(numeral, in: bytes)
                lastEnd = numeral.end
                if !isEnclosed, let past = lexicalised(numeral, in: bytes) {
                    offset = past
                    continue
                }
                if numeral.kind != .digits { comparison.apply(to: &numeral, joining: result.last, in: bytes) }
                // A comparison of two sides takes the place of its first.
                if let last = result.last, numeral.start <= last.span.start { result.removeLast() }
                let words = UnsafeBufferPointer(rebasing: bytes[numeral.start..<numeral.end])
                result.append(
                    Numeral(
                        span: TextSpan(start: numeral.start, end: numeral.end),
                        text: String(decoding: words, as: UTF8.self), kind: numeral.kind, lower: numeral.lower,
                        upper: numeral.upper, bound: numeral.bound))
                offset = max(offset + 1, numeral.end)
            }
            return result
        }
    }

    /// The end of the word whose numeral no longer counts (统一, 四川), or `nil` where the number is one.
    private func lexicalised(_ numeral: ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard numeral.form == .han || numeral.form == .digitString, numeral.kind != .percent, numeral.kind != .fraction,
            numeral.kind != .multiple,
            let cover = words.cover(in: bytes, numeralStart: numeral.start, numeralEnd: numeral.end), !cover.isWeak,
            cover.start < numeral.start || cover.end > numeral.end,
            cover.reason == .lexicalised || cover.reason == .idiom || cover.reason == .name
        else { return nil }
        // 九天 and 百年 stand among the fixed words and count days and years all the same.
        if cover.start == numeral.start, cover.end == numeral.end + 3 {
            switch bytes.codePoint(at: numeral.end).value {
            case 0x5929, 0x5E74, 0x65E5: return nil  // 天 年 日
            default: break
            }
        }
        // 二十五元三毛: after an amount of money 三毛 is one too, not a name.
        let unit = bytes.codePoint(before: numeral.start).value
        if cover.reason == .name, cover.start == numeral.start, unit == 0x5143 || unit == 0x5757 || unit == 0x89D2 {
            return nil
        }
        return max(numeral.start + 1, cover.end)
    }
}
