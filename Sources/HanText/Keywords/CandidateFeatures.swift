import CModel

/// What the ranking looks at in a candidate; the raw values are the columns of a row.
///
/// The names are those in the model's file, in its order. Values are whole numbers of 16 bits: counts and lengths as
/// they are, rarities in sixteenths of a nat, shares and places in 1/1024, what is finer in the steps that
/// ``FeatureWriter`` names.
enum CandidateFeature: Int, RankedFeature {
    static let columns = allCases.count

    /// Occurrences; the share of the most frequent candidate's; occurrences in a thousand characters.
    case count, relativeCount, density
    /// Words and characters of the term.
    case words, length
    /// Inverse document frequency of its words: mean, greatest, least, of the first, of the last.
    case meanRarity, maximumRarity, minimumRarity, firstRarity, lastRarity
    /// Count times mean rarity in a thousand words.
    case weightedCount
    /// Characters before the first occurrence, and their share of the text.
    case position, relativePosition
    /// 2 in the first clause, 1 in the first sentence.
    case lead
    /// How many candidates come before it.
    case order
    /// The text between first and last occurrence, as a share.
    case spread
    /// Characters after the last occurrence, and their share.
    case rest, relativeRest
    /// Whether there is a title; the share of the term's words in it; where the term starts in it (2 where it doesn't
    /// stand there); what share of the title it is.
    case hasTitle, titleCoverage, titlePosition, titleShare
    /// The count of the most frequent longer candidate around it, as a share of its own.
    case longer
    /// The shares of occurrences with a boundary before, after, and the lesser one.
    case leftBoundary, rightBoundary, boundary
    /// How many different words (a boundary counts as one each time) stand on the side that has fewer.
    case variety
    /// Count as a share of the rarest and of the most frequent word's; the rarest word's count.
    case wordShare, commonWordShare, wordCount
    /// The share of quoted occurrences.
    case quoted
    /// Whether it has Latin letters, digits.
    case latin, digit
    /// Words of one character; the characters of the first and of the last word.
    case singleWords, firstLength, lastLength
    /// The class of the first and of the last word (0 none, 1 stop, 2 weak, 3 generic); stop and weak words in it.
    case firstClass, lastClass, stopWords
    /// 1 and 2 for two and three characters that start with a surname.
    case name
    /// Words that the document frequencies don't have.
    case unknownWords
    /// Characters of the text; marks of punctuation for each of them.
    case textLength, punctuation
}

/// Fills the features of candidates.
struct FeatureWriter {
    /// The steps of what is a share of something.
    private static let share: Float = 1024

    private let words: UnsafeBufferPointer<TermScan.Word>
    private let items: UnsafeBufferPointer<TermScan.Item>
    private let occurrences: TermScan.OccurrenceTable
    private let title: TitleTerms
    private let firstSentenceEnd: Int32
    private let firstClauseEnd: Int32
    /// What all candidates of a text share.
    private let textLengthFeature: Int16
    private let punctuationFeature: Int16
    private let maximumCount: Float
    private let textLength: Float
    private let wordItems: Float

    /// Reads a scan, which must not change as long as features are written.
    init(_ scan: borrowing TermScan, title: TitleTerms) {
        words = scan.words
        items = scan.items
        occurrences = scan.occurrences
        firstSentenceEnd = scan.firstSentenceEnd
        firstClauseEnd = scan.firstClauseEnd
        self.title = title
        var maximum: Int32 = 1
        for group in scan.groups { maximum = max(maximum, group.count) }
        maximumCount = Float(maximum)
        textLength = Float(max(1, scan.length))
        wordItems = Float(max(1, scan.items.count))
        textLengthFeature = FeatureTable<CandidateFeature>.rounded(textLength)
        punctuationFeature = FeatureTable<CandidateFeature>.rounded(Float(scan.marks) / textLength * Self.share)
    }

    /// Writes the features of a candidate to a row.
    ///
    /// - Parameters:
    ///   - order: How many candidates come before it.
    ///   - around: The count of the most frequent longer candidate that it lies in.
    func write(_ candidate: TermScan.Candidate, order: Int32, around: Float, to row: FeatureTable<CandidateFeature>.Row)
    {
        let count = Float(candidate.count)
        let length = Float(candidate.length)
        @inline(__always) func set(_ feature: CandidateFeature, _ value: Float, steps: Float = 1) {
            row.set(feature, value * steps)
        }
        set(.count, count)
        set(.relativeCount, count / maximumCount, steps: Self.share)
        set(.density, count * 1000 / textLength, steps: 64)
        row[.words] = Int16(truncatingIfNeeded: candidate.words)
        set(.length, length)
        writeWords(candidate, count, to: row)

        let first = items[Int(candidate.item)]
        let position = Float(first.position)
        set(.position, position)
        set(.relativePosition, position / textLength, steps: Self.share)
        row[.lead] = (first.position < firstSentenceEnd ? 1 : 0) &+ (first.position < firstClauseEnd ? 1 : 0)
        set(.order, Float(order))
        let last = Float(items[Int(occurrences.item(Int(candidate.lastOccurrence)))].position)
        set(.spread, (last - position) / textLength, steps: Self.share)
        let rest = max(0, textLength - last - length)
        set(.rest, rest)
        set(.relativeRest, rest / textLength, steps: Self.share)

        row[.hasTitle] = title.isEmpty ? 0 : 1
        let place = title.position(of: candidate.hash)
        if place < 0 {
            row[.titlePosition] = Int16(2 * Self.share)
            row[.titleShare] = 0
        } else {
            set(.titlePosition, Float(place) / Float(title.length), steps: Self.share)
            set(.titleShare, length / Float(title.length), steps: Self.share)
        }

        set(.longer, around / count, steps: Self.share)
        let left = Float(candidate.leftBoundaries) / count
        let right = Float(candidate.rightBoundaries) / count
        set(.leftBoundary, left, steps: Self.share)
        set(.rightBoundary, right, steps: Self.share)
        set(.boundary, min(left, right), steps: Self.share)
        row[.variety] = candidate.count == 1 ? 1 : Int16(truncatingIfNeeded: variety(of: candidate))
        set(.quoted, Float(candidate.quoted) / count, steps: Self.share)
        row[.textLength] = textLengthFeature
        row[.punctuation] = punctuationFeature
    }

    private func writeWords(_ candidate: TermScan.Candidate, _ count: Float, to row: FeatureTable<CandidateFeature>.Row)
    {
        @inline(__always) func set(_ feature: CandidateFeature, _ value: Float, steps: Float = 1) {
            row.set(feature, value * steps)
        }
        let start = Int(candidate.item)
        let length = Int(candidate.words)
        var sum: Float = 0
        var (greatest, least): (UInt8, UInt8) = (0, 255)
        var (rarest, commonest): (Int32, Int32) = (.max, 1)
        var (singles, stops, unknown): (Int16, Int16, Int16) = (0, 0, 0)
        var covered: Int32 = 0
        var traits: WordTraits = []
        for offset in 0..<length {
            let word = words[Int(items[start + offset].word)]
            sum += Float(word.rarity)
            greatest = max(greatest, word.rarity)
            least = min(least, word.rarity)
            rarest = min(rarest, word.count)
            commonest = max(commonest, word.count)
            traits.formUnion(word.traits)
            singles &+= word.length == 1 ? 1 : 0
            stops &+= word.traits.isDisjoint(with: .edgeless) ? 0 : 1
            unknown &+= word.isCounted ? 0 : 1
            if title.position(of: word.hash.value) >= 0 { covered += word.length }
        }
        let first = words[Int(items[start].word)]
        let last = words[Int(items[start + length - 1].word)]
        let mean = sum / Float(length)
        set(.meanRarity, mean, steps: 64)
        row[.maximumRarity] = Int16(greatest)
        row[.minimumRarity] = Int16(least)
        row[.firstRarity] = Int16(first.rarity)
        row[.lastRarity] = Int16(last.rarity)
        set(.weightedCount, count * mean * 1000 / wordItems, steps: 4)
        set(.titleCoverage, Float(covered) / Float(candidate.length), steps: Self.share)
        set(.wordShare, count / Float(rarest), steps: Self.share)
        set(.commonWordShare, count / Float(commonest), steps: Self.share)
        set(.wordCount, Float(rarest))
        row[.latin] = traits.contains(.latin) ? 1 : 0
        row[.digit] = traits.contains(.digit) ? 1 : 0
        row[.singleWords] = singles
        set(.firstLength, Float(first.length))
        set(.lastLength, Float(last.length))
        row[.firstClass] = Self.classNumber(first.traits)
        row[.lastClass] = Self.classNumber(last.traits)
        row[.stopWords] = stops
        let isName = first.traits.contains(.surname) && (candidate.length == 2 || candidate.length == 3)
        row[.name] = isName ? Int16(truncatingIfNeeded: candidate.length &- 1) : 0
        row[.unknownWords] = unknown
    }

    private static func classNumber(_ traits: WordTraits) -> Int16 {
        if traits.contains(.stop) { return 1 }
        if traits.contains(.weak) { return 2 }
        return traits.contains(.generic) ? 3 : 0
    }

    /// The neighbours of the last eight occurrences, the lesser number of both sides; each break is one of its own.
    private func variety(of candidate: TermScan.Candidate) -> Int {
        let most = 8
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * most) { neighbours in
            var place = candidate.lastOccurrence
            var seen = 0
            while place >= 0, seen < most {
                let first = Int(occurrences.item(Int(place)))
                let words = Int(TermScan.Shape(bits: occurrences.shapes[Int(place)]).words)
                neighbours[seen] = items[first - 1].word
                neighbours[most + seen] = items[first + words].word
                seen += 1
                place = occurrences.previous[Int(place)]
            }
            return min(
                Self.variety(of: UnsafeBufferPointer(rebasing: neighbours[..<seen])),
                Self.variety(of: UnsafeBufferPointer(rebasing: neighbours[most..<most + seen])))
        }
    }

    /// How many different words there are, each break (-1) counted; without branches, which would be taken at random.
    private static func variety(of words: UnsafeBufferPointer<Int32>) -> Int {
        var count = 0
        for number in words.indices {
            var isNew = 1
            for other in 0..<number { isNew &= words[other] != words[number] ? 1 : 0 }
            count += words[number] < 0 ? 1 : isNew
        }
        return count
    }
}
