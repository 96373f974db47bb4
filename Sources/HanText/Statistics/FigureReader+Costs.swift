/// What something takes or costs.
extension FigureReader {
    /// The verb at which the name of a price begins that stands in front of a rate.
    func priced(_ reading: FigureReading, _ index: Int) -> Int? {
        guard reading.pattern == .verbNounNumber, facts[words[index].fact].kind == .rate, reading.subject == nil,
            let predicate = reading.predicate, predicate.count == 1, predicate.upperBound < index,
            bytes.isOne(of: ClauseLists.trades, words[predicate.lowerBound].start, words[predicate.lowerBound].end),
            words[predicate.upperBound..<index].allSatisfy({ $0.classes.has(.noun) }),
            bytes.suffix(of: "价 價 价格 價格 费 工资 成本", start: words[index - 1].start, end: words[index - 1].end) != nil
        else { return nil }
        return predicate.lowerBound
    }

    /// 市话|要|10元, 只要|45分钟: what something takes, whatever verb stands in front.
    func need(before index: Int, from lower: Int) -> FigureReading? {
        guard index > lower, !words[index - 1].isFigure, words[index - 1].end == words[index].start,
            bytes.isOne(of: Self.needs, words[index - 1].start, words[index - 1].end)
        else { return nil }
        return verbNumber(index - 1, index: index, from: lower)
    }

    private static let needs = WordList("要 需 须 需要 须要 只要 只需 仅需 只需要 仅需要 須 須要 僅需")
}
