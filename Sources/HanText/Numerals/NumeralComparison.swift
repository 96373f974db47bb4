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

    /// Adds a numeral to the result, compared and joined with the one before where the text does so.
    func append(_ numeral: ScannedNumeral, to result: inout [ScannedNumeral], in bytes: UnsafeBufferPointer<UInt8>) {
        let floor = result.last?.end ?? 0
        let compared = compare(numeral, in: bytes, floor: floor)
        if let last = result.last,
            let joined = interval(last, compared, in: bytes) ?? between(last, compared, in: bytes)
        {
            result[result.count - 1] = joined
        } else {
            result.append(compared)
        }
    }

    // MARK: One side

    private func compare(
        _ numeral: ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>, floor: Int
    ) -> ScannedNumeral {
        guard numeral.upper == nil, numeral.kind != .ordinal, numeral.kind != .digits, numeral.lower != nil,
            numeral.bound == .exact
        else { return numeral }
        var result = numeral
        let before = spaces(before: numeral.start, in: bytes, floor: floor)
        if let match = leading.longestMatch(in: bytes, endingAt: before, notBefore: floor),
            let bound = bound(match.value)
        {
            result.start = before - match.length
            result.bound = bound
        } else if holds("比", endingAt: before, in: bytes, floor: floor) {
            let past = spaces(after: numeral.end, in: bytes)
            if let match = comparatives.longestMatch(in: bytes, at: past), let bound = bound(match.value) {
                result.start = before - 3
                result.end = past + match.length
                result.bound = bound
            }
            return result
        }
        if let match = trailing.longestMatch(in: bytes, at: numeral.end), let bound = bound(match.value) {
            result.end = numeral.end + match.length
            if result.bound == .exact { result.bound = bound }
        }
        return result
    }

    private func bound(_ value: UInt32) -> Bound? { value < Self.bounds.count ? Self.bounds[Int(value)] : nil }

    // MARK: Two sides

    /// 大于10小于20, 1000以上，1500以下.
    private func interval(
        _ first: ScannedNumeral, _ second: ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>
    ) -> ScannedNumeral? {
        let isAscending = isLowerSide(first.bound) && isUpperSide(second.bound)
        let isDescending = isUpperSide(first.bound) && isLowerSide(second.bound)
        guard isAscending || isDescending, first.upper == nil, second.upper == nil,
            let low = isAscending ? first.lower : second.lower, let high = isAscending ? second.lower : first.lower,
            low < high, isConnector(from: first.end, to: second.start, in: bytes)
        else { return nil }
        var result = first
        result.end = second.end
        result.lower = low
        result.upper = high
        result.kind = .range
        result.bound = .range
        result.rangeForm = .marked
        return result
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

    /// 20和30之间, 介于5与8之间.
    private func between(
        _ first: ScannedNumeral, _ second: ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>
    ) -> ScannedNumeral? {
        guard second.start - first.end == 3, first.upper == nil, second.upper == nil, first.bound == .exact,
            second.bound == .exact, let low = first.lower, let high = second.lower, low < high,
            holds("和", endingAt: second.start, in: bytes, floor: first.end)
                || holds("与", endingAt: second.start, in: bytes, floor: first.end)
                || holds("至", endingAt: second.start, in: bytes, floor: first.end)
                || holds("到", endingAt: second.start, in: bytes, floor: first.end)
        else { return nil }
        var end = second.end
        if holds("之间", endingAt: second.end + 6, in: bytes, floor: second.end) {
            end += 6
        } else if holds("间", endingAt: second.end + 3, in: bytes, floor: second.end),
            second.end + 3 == bytes.count || bytes[second.end + 3] & 0xF0 != 0xE0 || bytes[second.end + 3] == 0xE3
        {
            end += 3
        } else {
            return nil
        }
        var result = first
        result.end = end
        result.lower = low
        result.upper = high
        result.kind = .range
        result.bound = .range
        result.rangeForm = .marked
        let before = spaces(before: first.start, in: bytes, floor: 0)
        if let match = placing.longestMatch(in: bytes, endingAt: before, notBefore: max(0, before - 6)) {
            result.start = before - match.length
        }
        return result
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
