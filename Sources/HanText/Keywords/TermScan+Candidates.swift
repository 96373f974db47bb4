extension TermScan {
    /// Finds every run of words that could be a term, in the order of the text.
    mutating func collectOccurrences() {
        let longest = isUnpunctuated ? Self.longestTerm + 2 : Self.longestTerm
        let edgeless = isUnpunctuated ? WordTraits.joint : .edgeless
        let (items, words) = (items, words)
        for start in items.indices {
            let item = items[start]
            guard item.word >= 0 else {
                if item.mark == .opening { collectQuoted(after: start) }
                continue
            }
            let first = words[Int(item.word)].traits
            guard first.isDisjoint(with: edgeless), !first.contains(.number) else { continue }
            let left: Occurrence.Sides = items[start &- 1].isBoundary ? .left : []
            let isOpened = items[start &- 1].mark == .opening
            var hash = TermHash()
            var length: Int32 = 0
            for count in 1...run {
                let last = start &+ count &- 1
                let number = Int(items[last].word)
                guard number >= 0 else { break }
                let word = words[number]
                length &+= word.length
                guard length <= longest || count == 1 else { break }
                hash.append(word.hash)
                guard length > 1, word.traits.isDisjoint(with: edgeless) else { continue }
                if isUnpunctuated {
                    let hasWeakEdge = !first.union(word.traits).isDisjoint(with: .edgeless)
                    if hasWeakEdge, count == 1 || length < 3 || word.traits.contains(.number) { continue }
                }
                var sides = left
                if items[last &+ 1].isBoundary { sides.insert(.right) }
                if isOpened, items[last &+ 1].mark == .closing { sides.insert(.quoted) }
                repeats.insert(hash.value)
                occurrenceBuffer.append(
                    Occurrence(
                        hash: hash.value, item: Int32(truncatingIfNeeded: start), length: length,
                        words: Int16(truncatingIfNeeded: count), sides: sides))
            }
        }
    }

    /// Takes what stands between quotation or title marks as a term also where its words would not be one by
    /// themselves (“向海而生”).
    private mutating func collectQuoted(after opening: Int) {
        let (items, words) = (items, words)
        var hash = TermHash()
        var length: Int32 = 0
        var index = opening + 1
        var isFigure = true
        while index < items.count, items[index].word >= 0 {
            let word = words[Int(items[index].word)]
            hash.append(word.hash)
            length &+= word.length
            if !word.traits.contains(.number) { isFigure = false }
            index += 1
            if length > Self.longestTerm + 2 { return }
        }
        let count = index - opening - 1
        guard index < items.count, items[index].mark == .closing, length > 1, count > 0, !isFigure else { return }
        let first = words[Int(items[opening + 1].word)].traits
        let last = words[Int(items[index - 1].word)].traits
        let isPlain =
            count <= run && length <= Self.longestTerm && first.isDisjoint(with: [.edgeless, .number])
            && last.isDisjoint(with: .edgeless)
        guard !isPlain, count > 1 || first.isDisjoint(with: .edgeless) else { return }
        repeats.insert(hash.value)
        occurrenceBuffer.append(
            Occurrence(
                hash: hash.value, item: Int32(truncatingIfNeeded: opening + 1), length: length,
                words: Int16(truncatingIfNeeded: count), sides: [.left, .right, .quoted]))
    }

    /// Numbers the terms and counts their occurrences; most occur once, and need not be looked for.
    mutating func countCandidates() {
        let occurrences = occurrenceBuffer.base
        indexedCandidates.removeAll()
        for index in 0..<occurrenceBuffer.count {
            let occurrence = occurrences[index]
            guard repeats.mayHaveSeveral(occurrence.hash) else {
                appendCandidate(at: index)
                continue
            }
            let key = candidateIndex.insert(occurrence.hash)
            if key == indexedCandidates.count {
                indexedCandidates.append(Int32(truncatingIfNeeded: candidateBuffer.count))
                appendCandidate(at: index)
                continue
            }
            let number = Int(indexedCandidates.base[key])
            let sides = Int32(occurrence.sides.rawValue)
            occurrences[index].candidate = Int32(truncatingIfNeeded: number)
            let candidate = candidateBuffer.base + number
            occurrences[index].previous = candidate.pointee.lastOccurrence
            candidate.pointee.count &+= 1
            candidate.pointee.lastItem = occurrence.item
            candidate.pointee.leftBoundaries &+= sides & 1
            candidate.pointee.rightBoundaries &+= sides >> 1 & 1
            candidate.pointee.quoted &+= sides >> 2
            candidate.pointee.lastOccurrence = Int32(truncatingIfNeeded: index)
        }
    }

    /// Makes a candidate of its first occurrence.
    @inline(__always)
    private mutating func appendCandidate(at index: Int) {
        let items = itemBuffer.base
        let occurrence = occurrenceBuffer.base[index]
        let sides = Int32(occurrence.sides.rawValue)
        occurrenceBuffer.base[index].candidate = Int32(truncatingIfNeeded: candidateBuffer.count)
        candidateBuffer.append(
            Candidate(
                hash: occurrence.hash, item: occurrence.item, lastItem: occurrence.item,
                firstWord: items[Int(occurrence.item)].word,
                lastWord: items[Int(occurrence.item) &+ Int(occurrence.words) &- 1].word,
                words: Int32(occurrence.words), length: occurrence.length, count: 1,
                leftBoundaries: sides & 1, rightBoundaries: sides >> 1 & 1, quoted: sides >> 2, longer: 0,
                lastOccurrence: Int32(truncatingIfNeeded: index)))
    }

    /// Gives each candidate the count of the most frequent one that is longer and holds an occurrence of it.
    ///
    /// At each item that terms start at, `greatest[n]` is the greatest count of what holds the run of `n + 1` words
    /// there. A run lies in the two runs of one word more, the one that starts with it and the one that starts a word
    /// earlier, and so in all that hold these.
    mutating func countLonger() {
        greatest.fill(2 * Self.longestFreeRun, with: 0)
        numbersByWords.fill(Self.longestFreeRun, with: -1)
        let (candidates, greatest, numbers) = (candidateBuffer.base, greatest.base, numbersByWords.base)
        let (occurrences, occurrenceCount) = (occurrenceBuffer.base, occurrenceBuffer.count)
        var index = 0
        var lastItem = -Self.longestFreeRun
        while index < occurrenceCount {
            let item = Int(occurrences[index].item)
            while index < occurrenceCount, Int(occurrences[index].item) == item {
                let words = Int(occurrences[index].words)
                if words <= run { numbers[words &- 1] = occurrences[index].candidate }
                index &+= 1
            }
            // What starts items earlier holds runs that are as many words shorter; behind the last stand zeros.
            let shift = min(item &- lastItem, Self.longestFreeRun)
            lastItem = item
            for words in 0..<run { greatest[words] = greatest[words &+ shift] }
            var around: Int32 = 0
            for words in stride(from: run &- 1, through: 0, by: -1) {
                around = max(around, greatest[words])
                let number = Int(numbers[words])
                numbers[words] = -1
                if number >= 0 {
                    candidates[number].longer = max(candidates[number].longer, around)
                    around = max(around, candidates[number].count)
                }
                greatest[words] = around
            }
        }
    }
}
