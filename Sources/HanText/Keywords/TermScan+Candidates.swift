extension TermScan {
    /// What an item adds to a run of words that goes on with it, and how it bounds the runs beside it.
    struct Step {
        var hash: TermHash
        /// A break is longer than any run.
        var length: Int32
        var traits: WordTraits
        var rarity: UInt16
        /// The sides of a run that starts behind it, with what only the run's end decides set.
        var before: Occurrence.Sides
        /// The sides of a run that ends before it, with what only the run's start decides set.
        var after: Occurrence.Sides

        static let breakLength: Int32 = 1 << 16
    }

    /// Writes a step for each item, and lists those that a run may start at, with the opening marks.
    mutating func prepareRuns() {
        let edgeless: WordTraits = isUnpunctuated ? .joint : .edgeless
        let (items, words) = (items, words)
        // Breaks behind the last item: a run may be read past the end.
        let padding = Self.longestFreeRun + 1
        steps.removeAll()
        let steps = steps.room(for: items.count + padding)
        starts.removeAll()
        let target = starts.room(for: items.count)
        var count = 0
        for (number, item) in items.enumerated() {
            target[count] = Int32(truncatingIfNeeded: number)
            if item.word >= 0 {
                let word = words[Int(item.word)]
                let isBoundary = !word.traits.isDisjoint(with: .boundary)
                (steps + number).initialize(
                    to: Step(
                        hash: word.hash, length: word.length, traits: word.traits, rarity: UInt16(word.rarity),
                        before: isBoundary ? [.left, .right] : .right, after: isBoundary ? [.left, .right] : .left))
                count &+= 1 &+ Int(Mask.of(word.traits, with: edgeless.union(.number)))
            } else {
                (steps + number).initialize(to: Step(breakWith: item.mark))
                count &+= item.mark == .opening ? 1 : 0
            }
        }
        (steps + items.count).initialize(repeating: Step(breakWith: .none), count: padding)
        starts.take(count)
    }

    /// Finds every run of words that could be a term, in the order of the text.
    ///
    /// A run that isn't one is written all the same, and overwritten by the next: a branch would be taken at random.
    mutating func collectRuns() {
        let edgeless: WordTraits = isUnpunctuated ? .joint : .edgeless
        // In text without punctuation weak words may stand at the edges of longer runs.
        let weakEdges: WordTraits = isUnpunctuated ? .edgeless : []
        let longest = isUnpunctuated ? Self.longestTerm + 2 : Self.longestTerm
        let (steps, run) = (UnsafePointer(steps.base), run)
        occurrenceBuffer.removeAll()
        for start in starts.elements {
            let first = steps + Int(start)
            guard items[Int(start)].word >= 0 else {
                collectQuoted(after: Int(start))
                continue
            }
            let before = first[-1].before
            let target = occurrenceBuffer.room(for: run)
            var count = 0
            var hash: UInt64 = 0
            var length: Int32 = 0
            // One word may be of any length.
            var limit = Int32.max
            var isRun: Int32 = -1
            for place in 0..<run {
                let step = first + place
                length &+= step.pointee.length
                hash = hash &* step.pointee.hash.power &+ step.pointee.hash.value
                isRun &= Mask.of(limit, atLeast: length)
                let traits = step.pointee.traits
                let edges = first.pointee.traits.union(traits)
                let isWeak =
                    Mask.of(2, atLeast: length) | Mask.of(0, atLeast: Int32(truncatingIfNeeded: place))
                    | Mask.of(traits, with: .number)
                let isTerm =
                    isRun & Mask.of(length, atLeast: 2) & ~Mask.of(traits, with: edgeless)
                    & ~(isWeak & Mask.of(edges, with: weakEdges))
                (target + count).initialize(
                    to: Occurrence(
                        hash: hash, item: start, length: length, words: Int16(truncatingIfNeeded: place &+ 1),
                        edgeRarity: first.pointee.rarity &+ step.pointee.rarity, edgeTraits: edges,
                        sides: before.intersection(step[1].after)))
                count &-= Int(isTerm)
                limit = longest
            }
            occurrenceBuffer.take(count)
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
        occurrenceBuffer.append(
            Occurrence(
                hash: hash.value, item: Int32(truncatingIfNeeded: opening + 1), length: length,
                words: Int16(truncatingIfNeeded: count), edgeRarity: UInt16(first.rarity) &+ UInt16(last.rarity),
                edgeTraits: first.traits.union(last.traits), sides: [.left, .right, .quoted]))
    }

    /// Finds the terms that occur several times and counts their occurrences; most occur once, and are not looked for.
    mutating func groupOccurrences() {
        let (occurrences, count) = (occurrenceBuffer.base, occurrenceBuffer.count)
        repeats.begin(expecting: count)
        for number in 0..<count { repeats.insert(occurrences[number].hash) }
        let likely = likelyRepeats.room(for: count)
        var likelyCount = 0
        for number in 0..<count {
            likely[likelyCount] = Int32(truncatingIfNeeded: number)
            likelyCount &+= repeats.mayHaveSeveral(occurrences[number].hash)
        }
        groupBuffer.removeAll()
        for place in 0..<likelyCount {
            let number = likely[place]
            let occurrence = occurrences + Int(number)
            let group = candidateIndex.insert(occurrence.pointee.hash)
            if group == groupBuffer.count {
                groupBuffer.append(Group(first: number, last: -1))
            }
            let sides = Int32(occurrence.pointee.sides.rawValue)
            let counts = groupBuffer.base + group
            occurrence.pointee.group = Int32(truncatingIfNeeded: group)
            occurrence.pointee.previous = counts.pointee.last
            counts.pointee.last = number
            counts.pointee.count &+= 1
            counts.pointee.leftBoundaries &+= sides & 1
            counts.pointee.rightBoundaries &+= sides >> 1 & 1
            counts.pointee.quoted &+= sides >> 2
        }
        candidateCount = count
        for group in groupBuffer.elements { candidateCount -= Int(group.count) - 1 }
    }

    /// Finds what lies in what.
    mutating func findNesting() {
        grid.begin(items: itemBuffer.count, run: run)
        for occurrence in occurrenceBuffer.elements { grid.set(occurrence, to: 1) }
        for group in groupBuffer.elements where group.count > 1 {
            var number = group.last
            while number >= 0 {
                let occurrence = occurrenceBuffer.base[Int(number)]
                grid.set(occurrence, to: group.count)
                number = occurrence.previous
            }
        }
        grid.spread()
    }
}

/// Conditions as bits that are all set or all clear, for code without branches.
private enum Mask {
    /// All set where a number is at least another; they must not be far apart.
    @inline(__always)
    static func of(_ number: Int32, atLeast least: Int32) -> Int32 { ~((number &- least) &>> 31) }

    /// All set where traits share one with others.
    @inline(__always)
    static func of(_ traits: WordTraits, with others: WordTraits) -> Int32 {
        (0 &- Int32(traits.intersection(others).rawValue)) &>> 31
    }
}

extension TermScan.Step {
    /// A break.
    fileprivate init(breakWith mark: TermScan.Mark) {
        self.init(
            hash: TermHash(), length: Self.breakLength, traits: [], rarity: 0,
            before: mark == .opening ? [.left, .right, .quoted] : [.left, .right],
            after: mark == .closing ? [.left, .right, .quoted] : [.left, .right])
    }
}
