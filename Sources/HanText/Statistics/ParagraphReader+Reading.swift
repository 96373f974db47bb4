/// How much of each sentence is read.
extension ParagraphReader {
    /// What is read of a sentence: all of it, or up to a limit.
    struct Reading {
        var sentence: TextSpan
        var limit: Int

        init(sentence: TextSpan) {
            self.sentence = sentence
            limit = sentence.end
        }
    }

    /// The first clause of a sentence, and the next where that only says when or who tells it: of one without figures it tells
    /// who acts, when and where.
    func opening(of sentence: TextSpan) -> Reading {
        var end = sentence.start
        var clause = sentence.start
        // 作为丝绸古镇，某镇…: who acts stands behind what it acts as, for or by.
        var mayGoOn = bytes.prefix(of: ClauseLists.phraseOpenings, at: sentence.start, end: sentence.end) != nil
        while true {
            end = bytes.skippingHan(from: end, to: sentence.end)
            guard end < sentence.end else { break }
            let scalar = bytes.scalar(at: end)
            if case .break = ClauseMark(scalar.value) {
                let isLead = scalar.value == 0xFF1A && clause == sentence.start  // 某网消息（记者某某）：
                guard mayGoOn || isLead || opensSentence(TextSpan(start: clause, end: end)) else { break }
                mayGoOn = false
                clause = end + scalar.length
            }
            end += scalar.length
        }
        return Reading(sentence: TextSpan(start: sentence.start, end: end))
    }

    /// 甲局表示，乙局…, 今年上半年，某省…, 在那一年里，某省…: who acts stands behind who says so, when it is and where.
    private func opensSentence(_ clause: TextSpan) -> Bool {
        bytes.suffix(of: ClauseLists.saying, start: clause.start, end: clause.end) != nil
            || clause.count <= 60 && bytes.hasPrefix("在", at: clause.start)
            || clause.count <= 36
                && (bytes.suffix(of: ClauseLists.steadyTimes, start: clause.start, end: clause.end) != nil
                    || bytes.suffix(of: ClauseLists.steadyDays, start: clause.start, end: clause.end) != nil)
    }

    /// Ends the reading of a paragraph's last sentence with the clause of its last figure, or the next where that one ends with
    /// the noun of the figure (8名代表，|围绕…展开讨论); not where brackets are, which are read behind the sentence.
    func shortenLast(behind figure: Figure) {
        let last = readings.count - 1
        let reading = readings[last]
        var position = reading.sentence.start
        var depth = 0
        while true {
            position = bytes.skippingHan(from: position, to: reading.sentence.end)
            guard position < reading.sentence.end else { return }
            let scalar = bytes.scalar(at: position)
            position += scalar.length
            switch ClauseMark(scalar.value) {
            case .openBracket: return
            case .quote: depth += 1
            case .closeMark: depth = max(0, depth - 1)
            case .break where depth == 0 && position > figure.span.end:
                if figure.item?.end == position - scalar.length, figure.kind == .count { continue }
                readings[last].limit = min(position, reading.sentence.end)
                return
            default: break
            }
        }
    }
}
