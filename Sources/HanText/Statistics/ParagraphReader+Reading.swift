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

    /// The first clause of a sentence: of one without figures it tells who acts, when and where.
    func opening(of sentence: TextSpan) -> Reading {
        var end = sentence.start
        // 作为丝绸古镇，某镇…: who acts stands behind what it acts as, for or by.
        var mayGoOn = bytes.prefix(of: ClauseLists.phraseOpenings, at: sentence.start, end: sentence.end) != nil
        while true {
            end = bytes.skippingHan(from: end, to: sentence.end)
            guard end < sentence.end else { break }
            let scalar = bytes.scalar(at: end)
            if case .break = ClauseMark(scalar.value) {
                // 甲局表示，乙局…: who acts stands behind who says so.
                guard mayGoOn || bytes.suffix(of: ClauseLists.saying, start: sentence.start, end: end) != nil else {
                    break
                }
                mayGoOn = false
            }
            end += scalar.length
        }
        return Reading(sentence: TextSpan(start: sentence.start, end: end))
    }

    /// Ends the reading of a paragraph's last sentence with the clause of its last figure; not where brackets are, which
    /// are read behind the sentence.
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
                readings[last].limit = min(position, reading.sentence.end)
                return
            default: break
            }
        }
    }
}
