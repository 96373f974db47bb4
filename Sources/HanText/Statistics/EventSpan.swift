/// A stretch of time that is told by what took place: 展会期间, 测算期间, 投产后.
enum EventSpan {
    /// The index behind the words of one that `words` begin with.
    static func end(in words: WordRun.SubSequence, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let limit = min(words.endIndex, words.startIndex &+ 4)
        var index = words.startIndex
        while index < limit {
            let word = words[index]
            if word.isFigure { return nil }
            if index > words.startIndex, word.classes.has(.since), word.start == words[index - 1].end,
                bytes.isOne(of: "期间 期間", word.start, word.end)
                    || index == words.startIndex + 1
                        && bytes.isOne(of: ClauseLists.circumstances, words[index - 1].start, word.end)
                        && !(index + 1 < words.endIndex && words[index + 1].classes.has(.particle))
            {
                return index + 1
            }
            // 每年|春灌|期间
            if index == words.startIndex, word.rules.has(.recurrences) {
                index &+= 1
                continue
            }
            guard word.classes.has([.noun, .weakVerb]) || index == words.startIndex && word.classes.has(.verb),
                !word.classes.has([.time, .anyPlace, .pronoun, .particle])
            else {
                return nil
            }
            index &+= 1
        }
        return nil
    }
}
