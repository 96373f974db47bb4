/// What a row leaves for the figures and clauses behind it.
extension ParagraphReader {
    func remember(_ row: RowDraft, reading: FigureReading, measured: Bool) {
        discourse.lastPredicate = row.predicate
        discourse.lastSubject = row.subject
        discourse.lastItem = row.item
        discourse.lastKind = facts[row.fact].kind
        if let subject = row.subject, isTraded(subject) { discourse.sentenceSubject = subject }
        if let predicate = row.predicate, facts[row.fact].kind == .money, reading.pattern == .verbNounNumber,
            bytes.suffix(of: "实现 完成 实现了 完成了 實現 實現了", start: predicate.start, end: predicate.end) != nil
        {
            discourse.achieving = predicate
        }
        // 其中，甲类企业2万户，|注册资本30亿元: of the part's bodies.
        if reading.pattern == .topicNumber, row.predicate == nil, row.relation?.kind == .part, let item = row.item,
            facts[row.fact].kind == .count
        {
            discourse.part = item
        }
        discourse.lastHasNoun = row.predicate != nil && (reading.pattern == .verbNounNumber || discourse.lastHasNoun)
        if row.predicate == nil {
            discourse.lastIsObject = false
        } else if reading.predicate != nil {
            discourse.lastIsObject =
                (reading.pattern == .verbNounNumber
                    || reading.pattern == .verbNumber && !reading.verb.has(.quantityVerb))
                && facts[row.fact].kind == .count
        }
        if reading.verb.has([.increase, .decrease]), reading.subject == nil { return }
        guard reading.predicate != nil || reading.topic != nil || reading.pattern == .origin else { return }
        if let topic = measured ? row.subject : traded(row) ?? row.item ?? row.subject {
            if topic != discourse.topic || discourse.topicRow == nil { discourse.topicRow = rows.count }
            if discourse.topicCount == 0 || topic != topics[discourse.topicCount - 1] {
                topics.truncate(to: discourse.topicCount)
                topics.append(topic)
                discourse.topicCount += 1
            }
            if !isRateOfChange(topic) {
                discourse.rateBase = nil
            } else if let base = discourse.topic, !isRateOfChange(base) {
                discourse.rateBase = base
            }
            discourse.topic = topic
        }
    }

    /// 汽车出口 of 汽车|出口|20万辆，增长5%: what is traded with the word for it is what grows.
    private func traded(_ row: RowDraft) -> TextSpan? {
        guard let item = row.item, let deed = row.predicate, item.end == deed.start,
            bytes.isOne(of: ClauseLists.trading, deed.start, deed.end)
        else { return nil }
        return TextSpan(start: item.start, end: deed.end)
    }
}
