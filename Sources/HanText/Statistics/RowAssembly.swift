/// Puts the drafts of a document's rows into text, their spans into the original.
struct RowAssembly {
    let document: Document
    /// The bytes of the flowed text, which are well formed.
    let bytes: UnsafeBufferPointer<UInt8>
    let facts: [NumericFact]
    /// Resolves what no figure of the period gives: 今年上半年, 去年同期.
    let resolve: (UnsafeBufferPointer<UInt8>) -> [TimeExpression]
    /// Whether a word at an offset tells a time from the one named before: 次年, 当月.
    let pointsBack: (Int) -> Bool

    /// Phrases longer than this are no phrases but a failure to find their end.
    private static let longest = 300

    func rows(_ drafts: [RowDraft]) -> [Statistic] {
        let headings = ArticleHeadings(document)
        var cursor = headings.start
        var last: (span: TextSpan, interval: String?)?
        var (subjects, periods, places, titles) = (LastPhrase(), LastPhrase(), LastPhrase(), LastPhrase())
        return drafts.map { draft in
            let fields =
                draft.ranked ?? RankedFields(subject: draft.subject, place: draft.place, period: draft.period)
            if let period = fields.period, period != last?.span { last = (period, interval(of: period)) }
            let heading = headings.heading(before: draft.sentence.start, &cursor)
            return Statistic(
                fact: draft.fact, subject: phrase(fields.subject, &subjects), predicate: phrase(draft.predicate),
                item: phrase(draft.item), period: phrase(fields.period.map(withDate), &periods),
                periodInterval: fields.period == nil ? nil : last?.interval, place: phrase(fields.place, &places),
                comparison: draft.direction.map { direction in
                    Statistic.Comparison(
                        direction: direction, base: draft.base.map { bytes.wellFormedString($0.start, $0.end) })
                },
                relation: draft.relation, sentence: document.original(draft.sentence), heading: phrase(heading, &titles)
            )
        }
    }

    /// 今天（4月9日）: a day with the date that stands in brackets behind it.
    private func withDate(_ day: TextSpan) -> TextSpan {
        var end = day.end + 3
        guard bytes.hasPrefix("（", at: day.end),
            bytes.suffix(of: ClauseLists.steadyDays, start: day.start, end: day.end) != nil
        else { return day }
        while end < bytes.count, end - day.end <= 30, !bytes.hasPrefix("）", at: end) {
            let scalar = bytes.scalar(at: end)
            guard
                DateNumber.digit(bytes, at: end) != nil || scalar.value == 0x5E74 || scalar.value == 0x6708
                    || scalar.value == 0x65E5
            else { return day }  // 年 月 日
            end += scalar.length
        }
        return bytes.hasPrefix("）", at: end) && bytes.hasSuffix("日", endingAt: end)
            ? TextSpan(start: day.start, end: end + 3) : day
    }

    /// The ISO 8601 interval of a period: that of its figure, or what the phrase says where it says more than its figure does
    /// (去年|第四季度, 近三年, which is no length here).
    private func interval(of period: TextSpan) -> String? {
        var low = 0
        var high = facts.count
        while low < high {
            let middle = (low + high) / 2
            if facts[middle].span.end < period.end { low = middle + 1 } else { high = middle }
        }
        let figure =
            low < facts.count && facts[low].span.end == period.end && period.contains(facts[low].span)
                && facts[low].span.count * 2 >= period.count && facts[low].iso != nil ? facts[low] : nil
        if let figure, figure.span == period,
            figure.kind != .duration
                || bytes.prefix(of: "近 最近 过去 過去 此前 未来 今后", at: period.start, end: period.end) == nil
        {
            return figure.iso
        }
        guard period.start >= 0, period.end <= bytes.count, period.count <= Self.longest else { return nil }
        // 2019年…，次年
        if pointsBack(period.start) {
            return intervalInContext(of: period)
        }
        let times = resolve(UnsafeBufferPointer(rebasing: bytes[period.start..<period.end]))
        let found = times.filter { $0.iso != nil }.max { $0.span.count < $1.span.count }
        // What stands in front of the figure may be no part of the time.
        if let figure, figure.span != period, found?.span.count ?? 0 <= figure.span.count { return figure.iso }
        return found?.iso ?? figure?.iso
    }

    /// What a period says behind the text in front of it, of which up to 600 bytes are read.
    private func intervalInContext(of period: TextSpan) -> String? {
        var start = max(0, period.start - 600)
        while start < period.start, bytes[start] & 0xC0 == 0x80 { start += 1 }
        let times = resolve(UnsafeBufferPointer(rebasing: bytes[start..<period.end]))
        return times.last.flatMap { $0.span.end == period.end - start ? $0.iso : nil }
    }

    /// A phrase that rows behind one another often share.
    private struct LastPhrase {
        var span: TextSpan?
        var phrase: Statistic.Phrase?
    }

    /// The phrase of a span, the last one where it is the same.
    private func phrase(_ span: TextSpan?, _ last: inout LastPhrase) -> Statistic.Phrase? {
        guard let span else { return nil }
        if span != last.span { last = LastPhrase(span: span, phrase: phrase(span)) }
        return last.phrase
    }

    private func phrase(_ span: TextSpan?) -> Statistic.Phrase? {
        guard let span, !span.isEmpty, span.count <= Self.longest else { return nil }
        return Statistic.Phrase(span: document.original(span), text: bytes.wellFormedString(span.start, span.end))
    }
}

/// The titles of the articles on a page.
///
/// A title is the highest heading of a run of headings; headings without `#` count only where the page has no
/// others, and not behind the text of an article (its subheadings do not).
struct ArticleHeadings {
    private var titles: [(position: Int, span: TextSpan)] = []

    init(_ document: Document) {
        let hasLevels = document.blocks.contains { $0.level != nil }
        var runLevel: Int?
        for block in document.blocks {
            guard block.kind == .heading else {
                runLevel = nil
                continue
            }
            let level = block.level ?? 7
            if hasLevels, block.level == nil { continue }
            if let current = runLevel {
                if level < current {
                    titles[titles.count - 1].span = block.span
                    runLevel = level
                }
            } else {
                titles.append((block.span.start, block.span))
                runLevel = level
            }
        }
    }

    /// Where a walk over the titles starts.
    var start: Int { -1 }

    /// The title that stands last before `offset`; `cursor` only moves on.
    func heading(before offset: Int, _ cursor: inout Int) -> TextSpan? {
        while cursor + 1 < titles.count, titles[cursor + 1].position < offset { cursor += 1 }
        return cursor >= 0 ? titles[cursor].span : nil
    }
}
