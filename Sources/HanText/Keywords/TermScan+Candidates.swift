import CModel

extension TermScan {
    /// How many runs that start with one word are looked at at once.
    static let lanes = 4
    typealias Lanes = SIMD4<Int32>

    /// What a word or a break adds to the runs that it lies in, and how it bounds the runs beside it.
    struct Step {
        var hash = TermHash()
        var length: Int32
        var shape: Shape
        /// 1 where a run may start, or quotation marks open.
        var starts: Int

        /// A break is longer than any run.
        static let breakLength: Int32 = 1 << 16

        /// A break bounds what stands on both its sides.
        init(breakWith mark: Mark) {
            length = Self.breakLength
            starts = mark == .opening ? 1 : 0
            shape = Shape(
                rarity: 0, traits: [], sides: mark == .closing ? [.left, .right, .quoted] : [.left, .right],
                words: Int32(
                    (mark == .opening ? [.left, .right, .quoted] : [.left, .right] as Occurrence.Sides).rawValue))
        }

        /// The sides of a run that ends before a word have what only the run's start decides set, and those of a run
        /// that starts behind it what only the run's end decides.
        ///
        /// - Parameter edgeless: Traits of words that no run starts with.
        init(_ word: Word, edgeless: WordTraits) {
            starts = word.traits.isDisjoint(with: edgeless) ? 1 : 0
            hash = word.hash
            length = word.length
            let isBoundary = !word.traits.isDisjoint(with: .boundary)
            shape = Shape(
                rarity: Int32(word.rarity), traits: word.traits, sides: isBoundary ? [.left, .right] : .left,
                words: Int32((isBoundary ? [.left, .right] : .right as Occurrence.Sides).rawValue))
        }
    }

    /// Writes the steps of all items, and lists the items that a run may start at, with the opening marks.
    mutating func prepareRuns() {
        let kinds = UnsafePointer(kinds.base)
        let items = items
        // Breaks behind the last item: runs are read past the end.
        let padding = 2 * Self.lanes + 1
        let hashes = hashes.room(for: items.count + padding)
        let shapes = shapes.room(for: items.count + padding)
        let reached = reached.room(for: items.count + padding + 1)
        starts.removeAll()
        let target = starts.room(for: items.count)
        var count = 0
        var length: Int32 = 0
        for (number, item) in items.enumerated() {
            target[count] = Int32(truncatingIfNeeded: number)
            // Which of both it is can't be foreseen; a choice between two numbers needs no branch.
            let kind = kinds + (item.word >= 0 ? Int(item.word) &+ Mark.allCases.count : Int(item.mark.rawValue))
            hashes[number] = kind.pointee.hash
            shapes[number] = kind.pointee.shape.bits
            reached[number] = length
            length &+= kind.pointee.length
            count &+= kind.pointee.starts
        }
        for number in items.count..<items.count + padding {
            hashes[number] = TermHash()
            shapes[number] = kinds.pointee.shape.bits
            reached[number] = length
            length &+= Step.breakLength
        }
        reached[items.count + padding] = length
        starts.take(count)
    }

    /// Finds every run of words that could be a term, in the order of the text, and marks it in the grid.
    ///
    /// The fields of a run that isn't one are written all the same: a branch would be taken at random.
    mutating func collectRuns() {
        let places = occurrences.begin(rows: starts.count, run: run)
        grid.begin(items: itemBuffer.count, run: run)
        let rule = RunRule(isUnpunctuated: isUnpunctuated, run: run)
        var count = 0
        for row in 0..<starts.count {
            let item = Int(starts.base[row])
            occurrences.items[row] = starts.base[row]
            let place = row &<< occurrences.widthBits
            if itemBuffer.base[item].word < 0 {
                // Overwritten by the next where nothing is found.
                places[count] = Int32(truncatingIfNeeded: place)
                count += collectQuoted(after: item, row: row) ? 1 : 0
                continue
            }
            var hash: UInt64 = 0
            @inline(__always) func collect(_ wordsBefore: Int) {
                let areTerms = collectFour(item, wordsBefore, to: place &+ wordsBefore, rule, &hash)
                for lane in 0..<Self.lanes {
                    places[count] = Int32(truncatingIfNeeded: place &+ wordsBefore &+ lane)
                    count &+= Int(areTerms &>> UInt32(lane) & 1)
                }
            }
            collect(0)
            if run > Self.lanes { collect(Self.lanes) }
        }
        occurrences.take(count)
    }

    /// Writes the fields of four runs that start with the same word; gives a bit for each that is a term.
    ///
    /// - Parameter wordsBefore: How many words the first of the four has before its last.
    @inline(__always)
    private mutating func collectFour(
        _ item: Int, _ wordsBefore: Int, to place: Int, _ rule: RunRule, _ hash: inout UInt64
    ) -> UInt32 {
        let first = shapes.base[item]
        let next = item &+ wordsBefore
        let lengths = Lanes(loading: reached.base + (next &+ 1)) &- reached.base[item]
        let last = Lanes(loading: shapes.base + next)
        // The sides that the item before the run allows, where the sides of an occurrence stand.
        let before = shapes.base[item &- 1] >> (Shape.wordsShift &- Shape.sidesShift) & Shape.sides
        let after = Lanes(loading: shapes.base + (next &+ 1)) & before
        let shape =
            (last & Shape.rarity) &+ (first & Shape.rarity) | (last | first) & Shape.traits | after
            | rule.words(from: wordsBefore)
        lengths.store(to: occurrences.lengths + place)
        shape.store(to: occurrences.shapes + place)
        for lane in 0..<Self.lanes {
            let word = hashes.base[next &+ lane]
            hash = hash &* word.power &+ word.value
            occurrences.hashes[place &+ lane] = hash
        }
        let areTerms = rule.areTerms(lengths, first: first, last: last, from: wordsBefore)
        grid.mark(areTerms, item: item, wordsBefore: wordsBefore)
        return hantext_signs(areTerms)
    }

    /// Takes what stands between quotation or title marks as a term also where its words would not be one by
    /// themselves (“向海而生”); says whether it is one.
    private mutating func collectQuoted(after opening: Int, row: Int) -> Bool {
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
            if length > Self.longestTerm + 2 { return false }
        }
        let count = index - opening - 1
        guard index < items.count, items[index].mark == .closing, length > 1, count > 0, !isFigure else {
            return false
        }
        let first = words[Int(items[opening + 1].word)]
        let last = words[Int(items[index - 1].word)]
        let isPlain =
            count <= run && length <= Self.longestTerm && first.traits.isDisjoint(with: [.edgeless, .number])
            && last.traits.isDisjoint(with: .edgeless)
        guard !isPlain, count > 1 || first.traits.isDisjoint(with: .edgeless) else { return false }
        let place = row &<< occurrences.widthBits
        occurrences.items[row] = Int32(truncatingIfNeeded: opening + 1)
        occurrences.hashes[place] = hash.value
        occurrences.lengths[place] = length
        occurrences.shapes[place] =
            Shape(
                rarity: Int32(first.rarity) + Int32(last.rarity), traits: first.traits.union(last.traits),
                sides: [.left, .right, .quoted], words: Int32(truncatingIfNeeded: count)
            ).bits
        grid.set(cell(of: place), to: 1)
        return true
    }

    /// Finds the terms that occur several times and counts their occurrences; most occur once, and are not looked for.
    mutating func groupOccurrences() {
        let places = occurrences.places
        let hashes = UnsafePointer(occurrences.hashes)
        repeats.begin(expecting: places.count)
        for place in places { repeats.insert(hashes[Int(place)]) }
        likelyRepeats.removeAll()
        let likely = likelyRepeats.room(for: places.count + 1)
        var likelyCount = 0
        for place in places {
            likely[likelyCount] = place
            likelyCount &+= repeats.mayHaveSeveral(hashes[Int(place)])
        }
        candidateIndex.begin(expecting: likelyCount / 2)
        groupBuffer.removeAll()
        likelyRepeats.take(likelyCount)
        for number in 0..<likelyCount {
            let place = Int(likely[number])
            let group = candidateIndex.insert(hashes[place])
            // Written behind the last group, and counted in where it is a new one.
            groupBuffer.room(for: 1).initialize(to: Group(first: likely[number], last: -1))
            groupBuffer.take(candidateIndex.count &- groupBuffer.count)
            let sides = Int32(Shape(bits: occurrences.shapes[place]).sides.rawValue)
            let counts = groupBuffer.base + group
            occurrences.groups[place] = Int32(truncatingIfNeeded: group)
            occurrences.previous[place] = counts.pointee.last
            counts.pointee.last = likely[number]
            counts.pointee.count &+= 1
            counts.pointee.leftBoundaries &+= sides & 1
            counts.pointee.rightBoundaries &+= sides >> 1 & 1
            counts.pointee.quoted &+= sides >> 2
        }
        candidateCount = places.count
        for group in groupBuffer.elements { candidateCount -= Int(group.count) - 1 }
    }

    /// Finds what lies in what.
    mutating func findNesting() {
        let groups = groupBuffer.base
        for place in likelyRepeats.elements {
            let group = groups + Int(occurrences.groups[Int(place)])
            grid.set(cell(of: Int(place)), to: group.pointee.count)
        }
        grid.spread()
        for place in likelyRepeats.elements {
            let group = groups + Int(occurrences.groups[Int(place)])
            group.pointee.around = max(group.pointee.around, grid.count(at: cell(of: Int(place))))
        }
    }
}
