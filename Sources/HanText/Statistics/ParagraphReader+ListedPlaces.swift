/// Places in lists, counted divisions, and places as a whole.
extension ParagraphReader {
    /// The place that stands before a word, but not inside the noun that a figure before counts (37个|保护区、520个|观鸟站).
    func place(of figure: RowPlace, before limit: Int) -> TextSpan? {
        let (words, lower) = (figure.words, figure.lower)
        // 高于|全省、全国: what is compared with; 占|全国|的|比重: what the share is of.
        let limit =
            words[..<limit].firstIndex {
                $0.rules.has(.distances) && bytes.hasSuffix("于", endingAt: $0.end)
                    || $0.classes.has(.increase) && bytes.hasSuffix("於", endingAt: $0.end)
                    || $0.classes.has(.share) && $0.start > words[0].start && !bytes.hasSuffix("所", endingAt: $0.start)
            } ?? limit
        func place(in range: Range<Int>) -> TextSpan? {
            guard let place = places.place(in: words[range], boundaries) else { return nil }
            // 文溪县、武原县等|7个县: the list is where something else is, but not where itself is.
            guard let list = self.figure(countingListOf: place, in: words) else {
                return named(insteadOf: place, in: words[range]) ?? place
            }
            return list != figure.index && countsDivisions(list, in: words)
                && !countsDivisions(figure.index, in: words) ? divisions(countedBy: list, in: words).place : nil
        }
        guard lower > 0, lower <= limit, let item = facts[words[lower - 1].fact].item,
            item.start == words[lower - 1].end
        else { return place(in: 0..<limit) }
        let first = (lower..<limit).first { words[$0].start >= item.end } ?? limit
        return place(in: first..<limit) ?? place(in: 0..<lower - 1)
    }

    /// The figure of 甲县、乙县等|8个县, 甲店、乙村、丙园等|8家, where a place is in a list that it counts.
    func figure(countingListOf place: TextSpan, in words: WordRun) -> Int? {
        guard let first = words.firstIndex(where: { $0.end >= place.end }),
            let figure = words[first...].firstIndex(where: { $0.isFigure }), figure > first || first + 1 == figure,
            facts[words[figure].fact].item?.start == words[figure].end,
            bytes.hasSuffix("等", endingAt: words[figure].start)
                // 甲县、乙县|2个县
                || place.end == words[figure].start && countsDivisions(figure, in: words)
                    && words[..<first].contains(where: {
                        $0.end == place.start && $0.classes.has([.pause, .conjunction])
                    })
        else { return nil }
        // At the end of the list, or with members behind it.
        if place.end + 3 >= words[figure].start { return figure }
        let isMember =
            first + 1 < figure && words[first].end == place.end && words[first + 1].classes.has(.pause)
            && words[(first + 1)..<figure].allSatisfy { $0.classes.has([.noun, .pause, .conjunction]) }
        return isMember ? figure : nil
    }

    /// 青山县 of 青山县|在|全县|设立: the name of the place that is spoken of as a whole in the same clause.
    func named(insteadOf place: TextSpan, in words: WordRun.SubSequence) -> TextSpan? {
        guard let whole = words.firstIndex(where: { $0.start == place.start }), whole > words.startIndex + 1,
            words[whole].end == place.end, words[whole].classes.has(.wholePlace),
            lexicon.endsWithPlaceEnding(in: bytes, endingAt: place.end),
            bytes.isOne(of: Self.wholeMarks, words[whole - 1].start, words[whole - 1].end),
            let name = places.place(in: words[..<(whole - 1)], boundaries), name.end == words[whole - 1].start
        else { return nil }
        return name
    }

    private static let wholeMarks = WordList("在 从 向 将 從 將")

    /// 甲、乙3个县5个乡镇 of 甲、乙3个县5个乡镇共8万人受灾: the divisions that those are in whom the figure behind them counts, and whether
    /// they begin with names.
    func placeOfDivisions(before figure: RowPlace) -> (place: TextSpan, isNamed: Bool)? {
        let words = figure.words
        guard facts[words[figure.index].fact].kind == .count,
            let last = words[..<figure.index].lastIndex(where: \.isFigure), countsDivisions(last, in: words),
            !countsDivisions(figure.index, in: words), case let end = divisionsEnd(last, in: words),
            let after = words[(last + 1)...figure.index].firstIndex(where: { $0.start >= end }),
            // 20个国家300名: where they are from; so with 的.
            bytes.suffix(of: "国家 地区 國家 地區 城市", start: words[last].start, end: end) == nil,
            words[after..<figure.index].allSatisfy({ $0.classes.has(.adverb) && !$0.isFigure })
        else { return nil }
        return divisions(countedBy: last, in: words)
    }

    /// 甲、乙等8省区: counted divisions with the larger ones and the names in front of them, and whether they begin with names.
    private func divisions(countedBy figure: Int, in words: WordRun) -> (place: TextSpan, isNamed: Bool) {
        var first = figure
        while first > 0 {
            let word = words[first - 1]
            if word.isFigure
                ? !countsDivisions(first - 1, in: words)
                : !word.classes.has([.noun, .place, .pause, .conjunction, .particle]) || word.classes.has(.time)
            {
                break
            }
            first -= 1
        }
        while words[first].classes.has([.pause, .particle]), !words[first].isFigure { first += 1 }
        return (
            TextSpan(start: words[first].start, end: divisionsEnd(figure, in: words)), !words[first].isFigure
        )
    }

    /// 目前|甲省、乙省两个省份，: a clause that is nothing but named divisions.
    func divisionsAlone(in words: WordRun) -> TextSpan? {
        guard words.count > 2, let figure = words.lastIndex(where: \.isFigure), countsDivisions(figure, in: words),
            divisionsEnd(figure, in: words) == words[words.count - 1].end,
            words[..<figure].contains(where: { $0.classes.has(.pause) }),
            words.allSatisfy({ $0.isFigure || $0.classes.has([.noun, .place, .time, .pause, .conjunction]) })
        else { return nil }
        let (place, isNamed) = divisions(countedBy: figure, in: words)
        return isNamed ? place : nil
    }

    /// The end of counted divisions: of 5个乡镇, and of 8省区.
    private func divisionsEnd(_ figure: Int, in words: WordRun) -> Int {
        guard let item = facts[words[figure].fact].item, item.start >= words[figure].end,
            !namesDivisions(words[figure])
        else {
            return words[figure].end
        }
        return item.end
    }

    /// Whether a figure counts parts of a country, and not what lies in them.
    func countsDivisions(_ figure: Int, in words: WordRun) -> Bool {
        let fact = facts[words[figure].fact]
        // 3省, 甲、乙等8省区, 12省份|保险机构
        if fact.kind == .count, namesDivisions(words[figure]) { return true }
        guard let item = fact.item, item.start >= fact.span.end else { return false }
        // 省（自治区、直辖市）
        let end = bytes.hasSuffix("）", endingAt: item.end) ? item.start + 3 : item.end
        return bytes.suffix(of: ClauseLists.divisions, start: item.start, end: end) != nil
    }

    /// Whether the measure word of a figure is that of a division.
    private func namesDivisions(_ figure: ClauseWord) -> Bool {
        bytes.suffix(of: "省 市 县 区 州 縣 區 省份 省区 省區", start: figure.start, end: figure.end) != nil
    }

    /// 甲省、乙省等9省份: whether a place is a list with its count.
    func isListOfDivisions(_ place: TextSpan) -> Bool {
        guard place.count > 12, bytes.suffix(of: ClauseLists.divisions, start: place.start, end: place.end) != nil,
            (place.start..<place.end).contains(where: { bytes.hasPrefix("、", at: $0) })
        else { return false }
        // The count is the last figure in front of the end.
        var (low, high) = (0, facts.count)
        while low < high {
            let middle = (low + high) / 2
            if facts[middle].span.start < place.end { low = middle + 1 } else { high = middle }
        }
        return low > 0 && place.contains(facts[low - 1].span)
    }

    /// 甲省、乙省|分别增长7%、6%: of a list of places each member is where its own figure holds.
    func memberOfPlaces(_ row: RowDraft) -> TextSpan? {
        guard let subject = row.subject, let last = row.place, subject.end < last.start, last.start - subject.end <= 60,
            bytes.prefix(of: "、 和 与 及 與", at: subject.end, end: last.start) != nil,
            isPlaceName(subject), !ItemFinder.holdsClauseMark(in: bytes, from: subject.end, to: last.start)
        else { return nil }
        return subject
    }
}
