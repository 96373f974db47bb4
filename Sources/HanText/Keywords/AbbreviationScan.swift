/// Finds abbreviations that a text introduces: 简称“市监局”, （以下简称市监局）.
enum AbbreviationScan {
    /// An abbreviation, its length in characters, and what it stands for where that stands right before the bracket.
    struct Abbreviation {
        var span: TextSpan
        var length: Int
        var fullForm: TextSpan?
    }

    /// Calls `body` with each abbreviation in order.
    ///
    /// - Complexity: O(*n*).
    static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Abbreviation) -> Void) {
        var position = 0
        while position + 6 <= bytes.count {
            // 简 is E7 AE 80.
            guard bytes[position] == 0xE7, bytes.hasPrefix("简称", at: position, end: bytes.count) else {
                position += 1
                continue
            }
            let end = position + 6
            if let found = read(bytes, from: end, introducedAt: position) {
                body(found)
                position = found.span.end
            } else {
                position = end
            }
        }
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, introducedAt word: Int
    ) -> Abbreviation? {
        var position = start
        var isQuoted = false
        skip: while position < bytes.count {
            let scalar = bytes.scalar(at: position)
            switch scalar.value {
            case 0x4E3A, 0xFF1A, 0x3A, 0x20: position += scalar.length  // 为 ： : space
            case 0x201C, 0x300C, 0x300A, 0x2018, 0x22:
                position += scalar.length
                isQuoted = true
                break skip
            default: break skip
            }
        }
        let termStart = position
        var length = 0
        while position < bytes.count, length <= 12 {
            let scalar = bytes.scalar(at: position)
            let isLetter =
                scalar.value >= 0x4E00 && scalar.value < 0xA000 || (scalar.value | 0x20) &- 0x61 < 26
                || scalar.value &- 0x30 < 10
            if !isLetter { break }
            position += scalar.length
            length += 1
        }
        guard length >= 2, length <= 12, position < bytes.count || !isQuoted else { return nil }
        if position < bytes.count {
            let closing = bytes.scalar(at: position).value
            let closes =
                isQuoted
                ? [0x201D, 0x300D, 0x300B, 0x2019, 0x22].contains(closing)
                : [0xFF09, 0x29, 0xFF0C, 0x2C, 0x3002, 0x3001, 0xFF1B, 0x0A].contains(closing)
            guard closes else { return nil }
        }
        return Abbreviation(
            span: TextSpan(start: termStart, end: position), length: length, fullForm: fullForm(bytes, before: word))
    }

    /// The letters right before the bracket that holds 简称 or 以下简称.
    private static func fullForm(_ bytes: UnsafeBufferPointer<UInt8>, before word: Int) -> TextSpan? {
        var position = word
        for name in ["以下", "下"] as [StaticString] where position >= name.utf8CodeUnitCount {
            let start = position - name.utf8CodeUnitCount
            if bytes.hasPrefix(name, at: start, end: position) {
                position = start
                break
            }
        }
        guard let bracket = bytes.scalar(before: position), bracket.value == 0xFF08 || bracket.value == 0x28 else {
            return nil
        }
        let end = position - bracket.length
        var start = end
        var length = 0
        while let scalar = bytes.scalar(before: start), length < 30 {
            guard scalar.value >= 0x4E00 && scalar.value < 0xA000 || scalar.value == 0x300B || scalar.value == 0x300A
            else { break }
            start -= scalar.length
            length += 1
        }
        return length >= 3 ? TextSpan(start: start, end: end) : nil
    }
}
