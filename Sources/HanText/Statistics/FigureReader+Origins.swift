/// What a quantity was before it changed: 由120个|增加到150个.
extension FigureReader {
    /// The reading of 120 in 由120个增加到150个, where `next` is the figure that it changes to.
    func origin(_ index: Int, from lower: Int, next: Int?) -> FigureReading? {
        guard index > lower else { return nil }
        guard let next, next - index <= 6 else {
            return index + 1 == words.count ? openOrigin(index, from: lower) : nil
        }
        // 由2015年的31%, 由原来的31%: a time may stand between.
        var mark = index - 1
        while mark > lower, index - mark < 4, tellsWhen(mark) || isParticle(mark) { mark -= 1 }
        // 由|建交|时|的|2亿美元
        if mark > lower, words[mark].classes.has(.since),
            words[mark].rules.has(.pointsInTime),
            let from = (max(lower, mark - 4)..<mark).last(where: { isOrigin($0) })
        {
            mark = from
        }
        guard isOrigin(mark) else { return nil }
        guard let verb = (index + 1..<next).last(where: { isVerb($0, from: index + 1, beforeNumber: true) }),
            bytes.suffix(of: "到 至 为 成 為", start: words[verb].start, end: words[verb].end) != nil
        else { return nil }
        var reading = FigureReading()
        reading.pattern = .origin
        reading.subject = subject(before: mark, from: 0)
        return reading
    }

    /// The reading of 500 in 人数由去年的500人，下降到300人, where the clause behind says what it changes to.
    func openOrigin(_ index: Int, from lower: Int) -> FigureReading? {
        var mark = index - 1
        while mark > lower, index - mark < 5, tellsWhen(mark) || isParticle(mark) { mark -= 1 }
        guard mark > 0, isOrigin(mark), let subject = subject(before: mark, from: 0) else { return nil }
        var position = words[index].end
        guard position < bytes.count, case .break = ClauseMark(bytes.scalar(at: position).value) else { return nil }
        position += bytes.scalar(at: position).length
        var verbs = lexicon.words(in: bytes, at: position)
        while let verb = verbs.next() {
            guard lexicon.classes(of: verb.value).has([.increase, .decrease]) else { continue }
            var reading = FigureReading()
            reading.pattern = .origin
            reading.subject = subject
            return reading
        }
        return nil
    }

    func isOrigin(_ index: Int) -> Bool {
        words[index].rules.has(.origins)
    }

    /// 由|去年, 从|原来: when what changes was as the figure behind says.
    func opensOrigin(_ index: Int) -> Bool {
        isOrigin(index) && tellsWhen(index + 1)
    }

    func tellsWhen(_ index: Int) -> Bool {
        isTime(words[index]) || words[index].rules.has(.formerly)
    }
}
