extension TermScan {
    /// Finds every run of words that could be a term, in the order of the text, and counts the terms.
    mutating func collectCandidates() {
        grid.fill(TermNesting.places(itemBuffer.count, run), with: 0)
        let longest = isUnpunctuated ? Self.longestTerm + 2 : Self.longestTerm
        let edgeless = isUnpunctuated ? WordTraits.joint : .edgeless
        let (items, words) = (items, words)
        for start in items.indices {
            let item = items[start]
            guard item.word >= 0 else {
                if item.mark == .opening { collectQuoted(after: start) }
                continue
            }
            let first = words[Int(item.word)]
            guard first.traits.isDisjoint(with: edgeless), !first.traits.contains(.number) else { continue }
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
                    let hasWeakEdge = !first.traits.union(word.traits).isDisjoint(with: .edgeless)
                    if hasWeakEdge, count == 1 || length < 3 || word.traits.contains(.number) { continue }
                }
                var sides = left
                if items[last &+ 1].isBoundary { sides.insert(.right) }
                if isOpened, items[last &+ 1].mark == .closing { sides.insert(.quoted) }
                append(
                    hash.value, item: start, words: count, length: length, sides: sides, first: first, last: word)
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
        let first = words[Int(items[opening + 1].word)]
        let last = words[Int(items[index - 1].word)]
        let isPlain =
            count <= run && length <= Self.longestTerm && first.traits.isDisjoint(with: [.edgeless, .number])
            && last.traits.isDisjoint(with: .edgeless)
        guard !isPlain, count > 1 || first.traits.isDisjoint(with: .edgeless) else { return }
        append(
            hash.value, item: opening + 1, words: count, length: length, sides: [.left, .right, .quoted],
            first: first, last: last)
    }

    /// Counts an occurrence of a term, which is a new candidate where the text didn't have it before.
    @inline(__always)
    private mutating func append(
        _ hash: UInt64, item: Int, words: Int, length: Int32, sides: Occurrence.Sides, first: Word, last: Word
    ) {
        let number = candidateIndex.insert(hash)
        let occurrence = Int32(truncatingIfNeeded: occurrenceBuffer.count)
        let sides = Int32(sides.rawValue)
        var previous: Int32 = -1
        if number == candidateBuffer.count {
            candidateBuffer.append(
                Candidate(
                    hash: hash, item: Int32(truncatingIfNeeded: item), length: length, count: 1,
                    leftBoundaries: sides & 1, rightBoundaries: sides >> 1 & 1, quoted: sides >> 2,
                    lastOccurrence: occurrence, words: Int16(truncatingIfNeeded: words),
                    edgeRarity: UInt16(first.rarity) &+ UInt16(last.rarity),
                    edgeTraits: first.traits.union(last.traits)))
        } else {
            let candidate = candidateBuffer.base + number
            previous = candidate.pointee.lastOccurrence
            candidate.pointee.count &+= 1
            candidate.pointee.leftBoundaries &+= sides & 1
            candidate.pointee.rightBoundaries &+= sides >> 1 & 1
            candidate.pointee.quoted &+= sides >> 2
            candidate.pointee.lastOccurrence = occurrence
        }
        occurrenceBuffer.append(
            Occurrence(
                item: Int32(truncatingIfNeeded: item), previous: previous, words: Int16(truncatingIfNeeded: words)))
        if words <= run {
            grid.base[TermNesting.place(item, words, run)] = Int32(truncatingIfNeeded: number &+ 1)
        }
    }
}

/// Which candidates lie in longer ones: for each item of a text and each number of words the candidate that stands
/// there.
struct TermNesting {
    let candidates: UnsafeBufferPointer<TermScan.Candidate>
    let occurrences: UnsafeBufferPointer<TermScan.Occurrence>
    /// Numbers of candidates counted from 1 on, 0 where there is none.
    let grid: UnsafePointer<Int32>
    /// The most words of a run.
    let run: Int

    /// Where the candidate of so many words from an item on stands; the items before the first have places, too.
    @inline(__always)
    static func place(_ item: Int, _ words: Int, _ run: Int) -> Int { (item &+ run) &* run &+ words &- 1 }

    /// The places for so many items.
    static func places(_ items: Int, _ run: Int) -> Int { (items + run) * run }

    /// The count of the most frequent candidate that is longer and holds an occurrence of this one, 0 where none does.
    func greatestCount(around candidate: TermScan.Candidate) -> Int32 {
        var greatest: Int32 = 0
        var occurrence = candidate.lastOccurrence
        while occurrence >= 0 {
            let entry = occurrences[Int(occurrence)]
            let item = Int(entry.item)
            let end = item &+ Int(entry.words)
            var words = Int(entry.words) &+ 1
            while words <= run {
                for start in (end &- words)...item {
                    let number = Int(grid[Self.place(start, words, run)])
                    if number > 0 { greatest = max(greatest, candidates[number &- 1].count) }
                }
                words &+= 1
            }
            occurrence = entry.previous
        }
        return greatest
    }
}
