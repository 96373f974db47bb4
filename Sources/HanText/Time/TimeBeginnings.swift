/// The first characters of whatever begins with a word of time or a weekday: tells with a load or two that nothing does.
struct TimeBeginnings: Sendable {
    private let scalars = ScalarOpenings(bits: 1 << 18)
    /// The first scalars of each: three, or two where they are all of it; and whether it is a word for now, or for a time that
    /// the text leaves open.
    private(set) var openings: [(scalars: [UInt32], isUnbound: Bool)] = []

    /// Takes the words with their values.
    init(_ entries: [(phrase: String, value: UInt32)]) {
        for (phrase, value) in entries {
            let first = phrase.unicodeScalars.prefix(3).map(\.value)
            if first.count > 1 {
                let kind = TimeWords.Kind(rawValue: value >> 16)
                insert(first, isUnbound: kind == .now || kind == .vague)
                continue
            }
            // 上 and 晚 tell a time with a number behind them, 周 with a weekday, 每 with a unit too.
            let isEvery = value >> 16 == TimeWords.Kind.every.rawValue
            let followers = TimeWords.numberBeginnings + (isEvery ? TimeElements.periodBeginnings : "")
            for next in followers.unicodeScalars { insert([first[0], next.value], isUnbound: false) }
        }
    }

    private mutating func insert(_ first: [UInt32], isUnbound: Bool) {
        scalars.insert(first)
        openings.append((first, isUnbound))
    }

    /// Whether an expression may begin at an offset by its first three characters.
    @inline(__always)
    func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        // Three scalars of three bytes, as most are.
        guard offset + 8 < bytes.count, bytes[offset + 3] & 0xF0 == 0xE0, bytes[offset + 6] & 0xF0 == 0xE0 else {
            return slowlyMayBegin(in: bytes, at: offset)
        }
        return scalars.mayContain(
            bytes.threeBytes(at: offset), bytes.threeBytes(at: offset + 3), bytes.threeBytes(at: offset + 6))
    }

    @inline(never)
    private func slowlyMayBegin(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let first = bytes.inlinedCodePoint(at: offset)
        let second = bytes.inlinedCodePoint(at: offset + first.length)
        return scalars.mayContain(
            first.value, second.value, bytes.codePoint(at: offset + first.length + second.length).value)
    }
}
