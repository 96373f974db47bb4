/// The first characters of whatever begins with a word of time or a weekday: tells with a load or two that nothing does.
struct TimeBeginnings: Sendable {
    /// The first two scalars, those that are all of it, and the first three of longer ones.
    private let pairs = ScalarPairs()
    private let wholes = ScalarPairs(bits: 1 << 18)
    private let threes = ScalarPairs(bits: 1 << 18)
    /// The first two scalars, pair by pair.
    private(set) var openings: [(first: UInt32, second: UInt32)] = []

    /// Takes the words with their values.
    init(_ entries: [(phrase: String, value: UInt32)]) {
        for (phrase, value) in entries {
            let scalars = phrase.unicodeScalars.prefix(3).map(\.value)
            if scalars.count > 1 {
                insert(scalars[0], scalars[1])
                if scalars.count == 2 {
                    wholes.insert(scalars[0], scalars[1])
                } else {
                    threes.insert(Self.pair(scalars[0], scalars[1]), scalars[2])
                }
                continue
            }
            // 上 and 晚 tell a time with a number behind them, 周 with a weekday, 每 with a unit too.
            let isEvery = value >> 16 == TimeWords.Kind.every.rawValue
            let followers = TimeWords.numberBeginnings + (isEvery ? TimeElements.periodBeginnings : "")
            for next in followers.unicodeScalars {
                insert(scalars[0], next.value)
                wholes.insert(scalars[0], next.value)
            }
        }
    }

    private mutating func insert(_ first: UInt32, _ second: UInt32) {
        pairs.insert(first, second)
        openings.append((first, second))
    }

    /// Whether an expression may begin at an offset by its first three characters.
    @inline(__always)
    func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        // Three scalars of three bytes, as most are.
        guard offset + 8 < bytes.count, bytes[offset + 3] & 0xF0 == 0xE0, bytes[offset + 6] & 0xF0 == 0xE0 else {
            return slowlyMayBegin(in: bytes, at: offset)
        }
        let (first, second) = (bytes.threeBytes(at: offset), bytes.threeBytes(at: offset + 3))
        let pair = ScalarPairs.Place(first, second)
        guard pairs.mayContain(pair) else { return false }
        return wholes.mayContain(pair)
            || threes.mayContain(Self.pair(first, second), bytes.threeBytes(at: offset + 6))
    }

    @inline(never)
    private func slowlyMayBegin(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard pairs.mayHavePair(in: bytes, at: offset) else { return false }
        if wholes.mayHavePair(in: bytes, at: offset) { return true }
        let first = bytes.inlinedCodePoint(at: offset)
        let second = bytes.inlinedCodePoint(at: offset + first.length)
        let third = bytes.inlinedCodePoint(at: offset + first.length + second.length)
        return threes.mayContain(Self.pair(first.value, second.value), third.value)
    }

    /// Two scalars as one number, for sets of three.
    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 { first &* 31 &+ second }
}
