/// What stands in front of a sentence and isn't part of it.
extension ClauseReader {
    /// Drops the number of a list's member (7.我国, 2、企业).
    func dropMarkers(sentenceStart: Int) {
        guard let first = words.first, first.start == sentenceStart, !first.isFigure, first.classes == .noun else {
            return
        }
        var start = first.start
        while start < first.end, bytes[start] &- 0x30 < 10 { start += 1 }
        guard start > first.start else { return }
        if start == first.end {
            // 2、
            guard words.count > 2, words[1].classes.has(.pause) else { return }
            words.remove(0..<2)
            return
        }
        let mark = bytes.scalar(at: start)
        guard mark.value == 0x2E || mark.value == 0xFF0E else { return }
        start += mark.length
        if start < first.end, bytes[start] &- 0x30 < 10 { return }
        if start == first.end {
            words.remove(0..<1)
        } else {
            words[0].start = start
        }
    }
}
