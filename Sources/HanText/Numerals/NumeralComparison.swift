/// Reads the words of comparison around a number into its bound: 不少于30, 500以上, 大于10小于20, 20和30之间.
///
/// In: the numerals of a text in order. Out: the same, where the text compares with the bound and the span of the
/// comparison, two sides joined to a range. Cost: a bitmap look before and after each numeral; the phrases are short.
struct NumeralComparison: Sendable {
    private let leading: PhraseSuffixTrie
    private let trailing: PhraseTrie
    private let comparatives: PhraseTrie
    private let connectors: PhraseTrie
    private let placing: PhraseSuffixTrie

    private static let bounds: [Bound] = [.over, .under, .atLeast, .atMost]

    /// A bound, then the phrases before a number that give it. The words are those of 《现代汉语八百词》 for 概数 and
    /// the signs those of GB 3102.11.
    static let leadingPhrases = """
        over|大于|多于|高于|超过|超出|>|＞
        under|小于|少于|低于|不到|不足|<|＜
        atLeast|不小于|不少于|不低于|大于等于|大于或等于|大于或者等于|大于 或 等于|至少|至少有|至少为|最少|最少有|最少为|≥|≧|>=|> =|＞＝
        atMost|不大于|不多于|不高于|不超过|小于等于|小于或等于|小于或者等于|小于 或 等于|至多|至多有|至多为|最多|最多有|最多为|≤|≦|<=|< =|＜＝
        """
    /// A bound, then the phrases after a number that give it.
    static let trailingPhrases = """
        atLeast|以上|及以上|或以上|或更多|或者更多|或更高
        atMost|以下|及以下|或以下|以内|之内|或更少|或者更少|或更低
        """
    /// A bound, then the adjectives of 比…大 that give it.
    static let comparativePhrases = """
        over|大|多|高|长|重
        under|小|少|低|短|轻
        """
    /// What may stand between the two sides of an interval.
    static let connectorPhrases = "且|并|并且|而|而且|同时|的同时|，|，并|，且|，同时|，并且|,"
    /// What places a number between two others.
    static let placingPhrases = "在|位于|介于|处于|居于"

    init() {
        leading = PhraseSuffixTrie(Self.phrases(Self.leadingPhrases))
        trailing = PhraseTrie(Self.phrases(Self.trailingPhrases))
        comparatives = PhraseTrie(Self.phrases(Self.comparativePhrases))
        connectors = PhraseTrie(Self.connectorPhrases.split(separator: "|").map { (String($0), 0) })
        placing = PhraseSuffixTrie(Self.placingPhrases.split(separator: "|").map { (String($0), 0) })
    }

    private static func phrases(_ rows: String) -> [(phrase: String, value: UInt32)] {
        var result: [(phrase: String, value: UInt32)] = []
        for row in rows.split(separator: "\n") {
            let columns = row.split(separator: "|")
            guard let name = columns.first, let bound = Bound(rawValue: String(name)),
                let index = bounds.firstIndex(of: bound)
            else { continue }
            for phrase in columns.dropFirst() { result.append((String(phrase), UInt32(index))) }
        }
        return result
    }

    /// Gives a numeral the bound and the span of the comparison around it, and joins it with the numeral before
    /// where both are the sides of one interval; the joined numeral begins where the one before does.
    func apply(to numeral: inout ScannedNumeral, joining last: Numeral?, in bytes: UnsafeBufferPointer<UInt8>) {
        compare(&numeral, in: bytes, floor: last?.span.end ?? 0)
        guard let last, numeral.start - last.span.end <= 20, last.upper == nil, numeral.upper == nil else { return }
        join(&numeral, with: last, in: bytes)
    }

    // MARK: One side

    @inline(__always)
    private func compare(_ numeral: inout ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>, floor: Int) {
        guard numeral.bound == .exact, numeral.upper == nil, numeral.kind != .ordinal, numeral.lower != nil else {
            return
        }
        let before = spaces(before: numeral.start, in: bytes, floor: floor)
        if let match = leading.longestMatch(in: bytes, endingAt: before, notBefore: floor),
            let bound = bound(match.value)
        {
            numeral.start = before - match.length
            numeral.bound = bound
        } else if holds("比", endingAt: before, in: bytes, floor: floor) {
            let past = spaces(after: numeral.end, in: bytes)
            if let match = comparatives.longestMatch(in: bytes, at: past), let bound = bound(match.value) {
                numeral.start = before - 3
                numeral.end = past + match.length
                numeral.bound = bound
            }
            return
        }
        if let match = trailing.longestMatch(in: bytes, at: numeral.end), let bound = bound(match.value) {
            numeral.end += match.length
            if numeral.bound == .exact { numeral.bound = bound }
        }
    }

    private func bound(_ value: UInt32) -> Bound? { value < Self.bounds.count ? Self.bounds[Int(value)] : nil }

    // MARK: Two sides

    private func join(_ second: inout ScannedNumeral, with first: Numeral, in bytes: UnsafeBufferPointer<UInt8>) {
        guard var low = first.lower, var high = second.lower else { return }
        var start = first.span.start
        if isLowerSide(first.bound) && isUpperSide(second.bound)
            || isUpperSide(first.bound) && isLowerSide(second.bound)
        {
            // 大于10小于20, 1000以上，1500以下, 最多100最少20.
            if isUpperSide(first.bound) { swap(&low, &high) }
            guard low < high, isConnector(from: first.span.end, to: second.start, in: bytes) else { return }
        } else if first.bound == .exact, second.bound == .exact, second.start - first.span.end == 3 {
            // 20和30之间.
            guard low < high, let end = endOfBetween(first.span.end, second, in: bytes) else { return }
            second.end = end
            let before = spaces(before: start, in: bytes, floor: 0)
            if let match = placing.longestMatch(in: bytes, endingAt: before, notBefore: before - 6) {
                start = before - match.length
            }
        } else {
            return
        }
        second.start = start
        second.lower = low
        second.upper = high
        second.kind = .range
        second.bound = .range
        second.rangeForm = .marked
    }

    private func isLowerSide(_ bound: Bound) -> Bool { bound == .over || bound == .atLeast }
    private func isUpperSide(_ bound: Bound) -> Bool { bound == .under || bound == .atMost }

    private func isConnector(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard end - start <= 20 else { return false }
        let first = spaces(after: start, in: bytes)
        if first >= end { return true }
        guard let match = connectors.longestMatch(in: bytes, at: first) else { return false }
        return spaces(after: first + match.length, in: bytes) >= end
    }

    /// The end of 20和30之间 behind its second number.
    private func endOfBetween(_ first: Int, _ second: ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let joins: [StaticString] = ["和", "与", "與", "至", "到"]
        guard joins.contains(where: { holds($0, endingAt: second.start, in: bytes, floor: first) }) else { return nil }
        for word in ["之间", "之間"] as [StaticString]
        where holds(word, endingAt: second.end + 6, in: bytes, floor: second.end) { return second.end + 6 }
        guard holds("间", endingAt: second.end + 3, in: bytes, floor: second.end) else { return nil }
        // 间 alone must end the phrase: 20和30间 but 2和3间房.
        let past = second.end + 3
        return past == bytes.count || bytes[past] & 0xF0 != 0xE0 || bytes[past] == 0xE3 ? past : nil
    }

    // MARK: Bytes

    private func spaces(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>, floor: Int) -> Int {
        var index = offset
        while index > floor, index > offset - 2, bytes[index - 1] == 0x20 { index -= 1 }
        return index
    }

    private func spaces(after offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = offset
        while index < bytes.count, index < offset + 2, bytes[index] == 0x20 { index += 1 }
        return index
    }

    private func holds(
        _ text: StaticString, endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>, floor: Int
    ) -> Bool {
        let length = text.utf8CodeUnitCount
        guard end - length >= floor, end <= bytes.count else { return false }
        for index in 0..<length where bytes[end - length + index] != text.utf8Start[index] { return false }
        return true
    }
}
