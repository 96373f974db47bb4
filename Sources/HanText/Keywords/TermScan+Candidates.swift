extension TermScan {
    mutating func collectCandidates() {
        candidateAt.fill(itemBuffer.count * run, with: -1)
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
            let leftBoundary = items[start - 1].isBoundary
            let isOpened = items[start - 1].mark == .opening
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
                add(
                    hash.value, start, count, length, leftBoundary: leftBoundary,
                    rightBoundary: items[last &+ 1].isBoundary,
                    isQuoted: isOpened && items[last &+ 1].mark == .closing)
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
        add(hash.value, opening + 1, count, length, leftBoundary: true, rightBoundary: true, isQuoted: true)
    }

    @inline(__always)
    private mutating func add(
        _ hash: UInt64, _ start: Int, _ count: Int, _ length: Int32, leftBoundary: Bool, rightBoundary: Bool,
        isQuoted: Bool
    ) {
        let number = candidateIndex.insert(hash)
        let item = Int32(truncatingIfNeeded: start)
        let words = Int32(truncatingIfNeeded: count)
        if number == candidateBuffer.count {
            let last = itemBuffer.base[start &+ count &- 1].word
            candidateBuffer.append(
                Candidate(
                    hash: hash, item: item, lastItem: item, firstWord: itemBuffer.base[start].word, lastWord: last,
                    words: words, length: length))
        }
        let candidate = candidateBuffer.base + number
        candidate.pointee.count &+= 1
        candidate.pointee.lastItem = item
        candidate.pointee.leftBoundaries &+= leftBoundary ? 1 : 0
        candidate.pointee.rightBoundaries &+= rightBoundary ? 1 : 0
        candidate.pointee.quoted &+= isQuoted ? 1 : 0
        let previous = candidate.pointee.lastOccurrence
        candidate.pointee.lastOccurrence = Int32(truncatingIfNeeded: occurrenceBuffer.count)
        occurrenceBuffer.append(Occurrence(item: item, words: words, previous: previous))
        if count <= run { candidateAt.base[start &* run &+ count &- 1] = Int32(truncatingIfNeeded: number) }
    }

    /// Gives each candidate the count of the most frequent one that is longer and holds an occurrence of it.
    ///
    /// `greatest[n]` is the greatest count of what holds the run of `n + 1` words at a place. A run lies in the two
    /// runs of one word more, the one that starts with it and the one that starts a word earlier, and so in all that
    /// hold these.
    mutating func countLonger() {
        greatest.fill(run, with: 0)
        let (candidates, greatest) = (candidateBuffer.base, greatest.base)
        for start in 0..<itemBuffer.count {
            let numbers = candidateAt.base + start &* run
            var around: Int32 = 0
            var before: Int32 = 0
            for words in stride(from: run &- 1, through: 0, by: -1) {
                around = max(around, before)
                before = greatest[words]
                let number = Int(numbers[words])
                if number >= 0 {
                    candidates[number].longer = max(candidates[number].longer, around)
                    around = max(around, candidates[number].count)
                }
                greatest[words] = around
            }
        }
    }
}
