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
                if isArticle(numeral, in: bytes) {
                    offset = numeral.end
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

    /// 是一个, 成为一名: 一 behind a copula is an article, and so is that of 一批 and its kin in front of a noun (吕叔湘
    /// 《现代汉语八百词》, 一).
    private func isArticle(_ numeral: ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard numeral.end - numeral.start == 3, bytes.hasPrefix("一", at: numeral.start),
            bytes.codePoint(at: numeral.end + 3).value >= 0x4E00
        else { return false }
        if bytes.prefix(of: "批 群 伙 帮 幫", at: numeral.end, end: bytes.count) != nil { return true }
        return bytes.prefix(of: "个 种 名 位 项 座 家 所 场 次 個 種 項 場", at: numeral.end, end: bytes.count) != nil
            && bytes.suffix(of: "是 成为 成為 作为 作為", start: 0, end: numeral.start) != nil
            // 是一个月, 是一个半
            && bytes.prefix(of: "月 半 多 小时 星期 钟头 小時 鐘頭", at: numeral.end + 3, end: bytes.count) == nil
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
        // 四人五人六人: the measure word of the number in front begins no idiom.
        if cover.reason == .idiom, cover.start < numeral.start, bytes.hasPrefix("人", at: cover.start),
            scanner.isNumeralEnd(in: bytes, before: cover.start)
        {
            return nil
        }
        // 二十五元三毛: after an amount of money 三毛 is one too, not a name.
        let unit = bytes.codePoint(before: numeral.start).value
        if cover.reason == .name, cover.start == numeral.start, unit == 0x5143 || unit == 0x5757 || unit == 0x89D2 {
            return nil
        }
        return max(numeral.start + 1, cover.end)
    }
}
