/// Two decades that share their unit: 上世纪八九十年代, 六七十年代, 七、八十年代.
extension TimeElements {
    /// Takes the decades at `start` where nothing or a century stands before them.
    func takeDecades(_ point: inout Point, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let hasCentury = point.parts.level == .year && point.parts.eraSpan == 100
        guard point.parts.level == .none || hasCentury, let found = Self.decades(bytes, at: start) else { return false }
        let century = hasCentury ? point.parts.stated.year ?? 0 : 1900
        point.parts.stated.year = century + 10 * found.first
        point.parts.eraSpan = 20
        point.parts.level = .year
        point.end = found.end
        return true
    }

    /// The first of two neighbouring Han digits before 十年代, and where it ends.
    private static func decades(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (first: Int, end: Int)? {
        guard let first = DateNumber.digit(bytes, at: offset), first.isHan, (2...8).contains(first.value) else {
            return nil
        }
        var next = offset + first.length
        if bytes.hasPrefix("十", at: next) { next += 3 }
        if bytes.hasPrefix("、", at: next) { next += 3 }
        guard let second = DateNumber.digit(bytes, at: next), second.isHan, second.value == first.value + 1,
            bytes.hasPrefix("十年代", at: next + second.length)
        else { return nil }
        return (first.value, next + second.length + 9)
    }
}
