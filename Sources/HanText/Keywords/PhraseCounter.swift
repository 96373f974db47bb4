/// The tables of ``PhraseDiscovery``.
struct PhraseCounter {
    private struct Run {
        var term: String
        var count: Int
        var boundaries: (left: Int, right: Int)
        var quoted: Int
        var titled: Int
        /// The words' numbers, up to four; -1 behind the last.
        var words: (Int32, Int32, Int32, Int32)
        var wordCount: Int
        var length: Int
        var isAbbreviation = false
        var fullForm: String?
    }

    private let options: PhraseDiscovery.Options
    private var wordIndex = HashIndex()
    private var wordCounts: [Int] = []
    private var wordHashes: [TermHash] = []
    private var totalWords = 0
    private var runIndex = HashIndex()
    private var runs: [Run] = []
    private var left = NeighbourCounts()
    private var right = NeighbourCounts()

    init(options: PhraseDiscovery.Options) { self.options = options }

    // MARK: First pass

    /// Counts the words and the runs of a document.
    mutating func count(_ scan: borrowing TermScan, _ bytes: UnsafeBufferPointer<UInt8>) {
        let numbers = scan.words.map { word -> Int32 in
            let number = wordIndex.insert(word.hash.value)
            if number == wordCounts.count {
                wordCounts.append(0)
                wordHashes.append(word.hash)
            }
            wordCounts[number] += Int(word.count)
            totalWords += Int(word.count)
            return Int32(number)
        }
        scan.forEachCandidate { _, candidate in
            let number = runIndex.insert(candidate.hash)
            if number == runs.count { runs.append(newRun(candidate, scan, bytes, numbers)) }
            runs[number].count += Int(candidate.count)
            runs[number].boundaries.left += Int(candidate.leftBoundaries)
            runs[number].boundaries.right += Int(candidate.rightBoundaries)
            if candidate.quoted > 0 {
                runs[number].quoted += Int(candidate.quoted)
                if scan.occurrencesHold(titleMarkBefore: candidate, bytes) {
                    runs[number].titled += Int(candidate.quoted)
                }
            }
        }
        countAbbreviations(bytes)
        if runs.count > options.maximumRuns { forgetRare() }
    }

    private func newRun(
        _ candidate: TermScan.Candidate, _ scan: borrowing TermScan, _ bytes: UnsafeBufferPointer<UInt8>,
        _ numbers: [Int32]
    ) -> Run {
        let span = scan.span(of: candidate)
        let items = scan.items[Int(candidate.item)..<Int(candidate.item) + Int(candidate.words)]
        var words: (Int32, Int32, Int32, Int32) = (-1, -1, -1, -1)
        for (place, item) in items.prefix(4).enumerated() {
            let number = numbers[Int(item.word)]
            switch place {
            case 0: words.0 = number
            case 1: words.1 = number
            case 2: words.2 = number
            default: words.3 = number
            }
        }
        return Run(
            term: String(decoding: bytes[span.start..<span.end], as: UTF8.self), count: 0, boundaries: (0, 0),
            quoted: 0,
            titled: 0, words: words, wordCount: Int(candidate.words), length: Int(candidate.length))
    }

    private mutating func countAbbreviations(_ bytes: UnsafeBufferPointer<UInt8>) {
        AbbreviationScan.forEach(in: bytes) { abbreviation in
            let hash = TermHash(bytes, from: abbreviation.span.start, to: abbreviation.span.end)
            let number = runIndex.insert(hash.value)
            if number == runs.count {
                runs.append(
                    Run(
                        term: String(decoding: bytes[abbreviation.span.start..<abbreviation.span.end], as: UTF8.self),
                        count: 1, boundaries: (1, 1), quoted: 0, titled: 0, words: (-1, -1, -1, -1), wordCount: 1,
                        length: abbreviation.length))
            }
            runs[number].isAbbreviation = true
            if runs[number].fullForm == nil, let full = abbreviation.fullForm {
                runs[number].fullForm = String(decoding: bytes[full.start..<full.end], as: UTF8.self)
            }
        }
    }

    /// Forgets the runs seen once.
    private mutating func forgetRare() {
        keep { $0.count > 1 || $0.quoted > 0 || $0.isAbbreviation }
    }

    private mutating func keep(_ isKept: (Run) -> Bool) {
        var index = HashIndex()
        var kept: [Run] = []
        for (number, run) in runs.enumerated() where isKept(run) {
            _ = index.insert(runIndex[number])
            kept.append(run)
        }
        runIndex = index
        runs = kept
    }

    /// Forgets what can't be a phrase any more.
    mutating func keepFrequent() {
        let minimumCount = options.minimumCount
        keep { run in
            run.isAbbreviation || run.quoted > 0 && run.wordCount > 1
                || run.count >= minimumCount && run.wordCount > 1
        }
    }

    // MARK: Second pass

    /// Counts the neighbours of the runs that were kept.
    mutating func countNeighbours(_ scan: borrowing TermScan) {
        scan.forEachCandidate { _, candidate in
            let number = runIndex.find(candidate.hash)
            guard number >= 0 else { return }
            scan.forEachOccurrence(of: candidate) { occurrence in
                left.add(scan, Int(occurrence.item) - 1, of: number)
                right.add(scan, Int(occurrence.item) + Int(occurrence.words), of: number)
            }
        }
    }

    // MARK: Result

    /// What is a phrase by the options.
    func phrases() -> [PhraseDiscovery.Phrase] {
        let leftEntropy = left.entropies(runs.count)
        let rightEntropy = right.entropies(runs.count)
        let nested = nestedCounts()
        var phrases: [(number: Int, phrase: PhraseDiscovery.Phrase)] = []
        for (number, run) in runs.enumerated() {
            let cohesion = cohesion(of: run)
            let freedom = min(leftEntropy[number], rightEntropy[number])
            let around = nested[number]
            let own = Double(run.count) - (around.phrases == 0 ? 0 : Double(around.sum) / Double(around.phrases))
            let cValue = max(0, own) * NaturalLogarithm.of(Double(run.length)) / NaturalLogarithm.of(2)
            let evidence: PhraseDiscovery.Evidence
            if run.isAbbreviation {
                evidence = .abbreviation
            } else if run.titled > 0 {
                evidence = .titled
            } else if run.quoted > 0 {
                evidence = .quoted
            } else {
                let boundary = Double(min(run.boundaries.left, run.boundaries.right)) / Double(max(1, run.count))
                guard cohesion >= options.minimumCohesion, boundary >= options.minimumBoundary,
                    freedom >= options.minimumFreedom,
                    Double(around.greatest) < options.nestedShare * Double(run.count)
                else { continue }
                evidence = .statistics
            }
            phrases.append(
                (
                    number,
                    PhraseDiscovery.Phrase(
                        term: run.term, count: run.count, evidence: evidence, cohesion: cohesion, freedom: freedom,
                        cValue: cValue, fullForm: run.fullForm)
                ))
        }
        return phrases.sorted { ($1.phrase.cValue, $0.number) < ($0.phrase.cValue, $1.number) }.map(\.phrase)
    }

    /// *ln(p(run) / Π p(word)) / (−(k − 1) ln p(run))* for *k* words.
    private func cohesion(of run: Run) -> Double {
        let numbers = words(of: run)
        guard run.wordCount > 1, numbers.count > 1, run.wordCount <= 4 else { return 1 }
        let total = Double(max(1, totalWords))
        let joint = NaturalLogarithm.of(Double(run.count) / total)
        guard joint < 0 else { return 1 }
        let apart = numbers.reduce(0) { $0 + NaturalLogarithm.of(Double(wordCounts[Int($1)]) / total) }
        return (joint - apart) / (-Double(numbers.count - 1) * joint)
    }

    private func words(of run: Run) -> [Int32] {
        [run.words.0, run.words.1, run.words.2, run.words.3].filter { $0 >= 0 }
    }

    /// For each run the longer runs that it lies in: how many, the sum of their counts, the greatest count.
    private func nestedCounts() -> [(phrases: Int, sum: Int, greatest: Int)] {
        var nested = [(phrases: Int, sum: Int, greatest: Int)](repeating: (0, 0, 0), count: runs.count)
        for run in runs where run.wordCount > 1 && run.wordCount <= 4 && run.count >= options.minimumCount {
            let numbers = words(of: run)
            for start in numbers.indices {
                var hash = TermHash()
                for end in start..<numbers.count where end - start + 1 < numbers.count {
                    hash.append(wordHashes[Int(numbers[end])])
                    let inner = runIndex.find(hash.value)
                    guard inner >= 0 else { continue }
                    nested[inner].phrases += 1
                    nested[inner].sum += run.count
                    nested[inner].greatest = max(nested[inner].greatest, run.count)
                }
            }
        }
        return nested
    }
}

/// How often each word stands beside each run.
private struct NeighbourCounts {
    private var index = HashIndex()
    private var counts: [Int32] = []
    private var runs: [Int32] = []
    private var boundaries: [Int32: Int] = [:]

    mutating func add(_ scan: borrowing TermScan, _ item: Int, of run: Int) {
        let word = scan.items[item].word
        guard word >= 0 else {
            boundaries[Int32(run), default: 0] += 1
            return
        }
        let key = scan.words[Int(word)].hash.value &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(run)
        let number = index.insert(key)
        if number == counts.count {
            counts.append(0)
            runs.append(Int32(run))
        }
        counts[number] &+= 1
    }

    /// The entropy of the neighbours of each run; a boundary is a neighbour of its own each time.
    func entropies(_ count: Int) -> [Double] {
        var totals = [Double](repeating: 0, count: count)
        var sums = [Double](repeating: 0, count: count)
        for (number, run) in runs.enumerated() {
            let value = Double(counts[number])
            totals[Int(run)] += value
            sums[Int(run)] += value * NaturalLogarithm.of(value)
        }
        for (run, value) in boundaries { totals[Int(run)] += Double(value) }
        return zip(totals, sums).map { $0 > 0 ? NaturalLogarithm.of($0) - $1 / $0 : 0 }
    }
}
