import HanText

let text = "2025年3月以来，清风镇招募志愿者近300名，为老旧小区加装电梯58部，居民满意率提高到97%以上。"
let segmenter = try Segmenter()
print(segmenter.tokens(in: text).map { text[$0.span] }.joined(separator: " "))
for numeral in NumeralExtractor().numerals(in: text) { print(numeral.text, numeral.lower ?? 0) }
let result = StatisticExtractor(segmenter: segmenter).statistics(in: text)
for row in result.statistics {
    print(result.facts[row.fact].text, row.subject?.text ?? "-", row.predicate?.text ?? "-", row.item?.text ?? "-")
}
for keyword in KeywordExtractor(segmenter: segmenter).keywords(in: text, limit: 5) { print(keyword.term) }
guard result.statistics.count >= 3 else { fatalError("expected at least three rows, found \(result.statistics.count)") }
