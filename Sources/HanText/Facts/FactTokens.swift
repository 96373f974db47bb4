extension Sequence<Token> {
    /// The words of a text cut again so that none crosses the edge of a figure, its number or its unit: 近 / 570余 / 人
    /// where the segmenter gave 近570 / 余人.
    ///
    /// What belongs to a number becomes one token of kind ``Token/Kind/number``; unit or measure word and approximators
    /// become words of their own. The tokens go on covering the text exactly.
    ///
    /// - Parameters:
    ///   - facts: the figures of the same text, in order.
    ///   - text: the text of both.
    /// - Complexity: O(tokens + length of the figures).
    public func recut(to facts: [NumericFact], in text: String) -> [Token] {
        var text = text
        return text.withUTF8 { bytes in
            var result: [Token] = []
            var pieces = FactPieces(facts: facts, bytes: bytes)
            for token in self { pieces.take(token, into: &result) }
            return result
        }
    }
}

/// Walks tokens and the parts of figures side by side.
private struct FactPieces {
    /// The parts of all figures in order, and what each becomes.
    private var parts: [Token] = []
    private var next = 0

    init(facts: [NumericFact], bytes: UnsafeBufferPointer<UInt8>) {
        for fact in facts where fact.span.end <= bytes.count {
            switch fact.kind {
            case .date, .period, .time: continue
            default: append(fact, bytes)
            }
        }
    }

    /// Adds approximators, number, unit and the marks behind it.
    private mutating func append(_ fact: NumericFact, _ bytes: UnsafeBufferPointer<UInt8>) {
        let (start, end) = (fact.span.start, fact.span.end)
        guard parts.last.map({ $0.span.end <= start }) ?? true else { return }
        var number = start
        while number < end, !Self.beginsNumber(bytes.codePoint(at: number).value) {
            number += Swift.max(1, bytes.codePoint(at: number).length)
        }
        var unitStart = end
        var unitEnd = end
        if let unit = fact.unit?.text.split(separator: "/").first {
            let size = unit.utf8.count
            var offset = end - size
            search: while offset > number {
                var position = offset
                for byte in unit.utf8 {
                    if bytes[position] != byte {
                        offset -= 1
                        continue search
                    }
                    position += 1
                }
                unitStart = offset
                unitEnd = offset + size
                break
            }
        }
        add(start, number, .word)
        add(number, unitStart, .number)
        add(unitStart, unitEnd, .word)
        add(unitEnd, end, .word)
    }

    private mutating func add(_ start: Int, _ end: Int, _ kind: Token.Kind) {
        if start < end { parts.append(Token(span: TextSpan(start: start, end: end), kind: kind)) }
    }

    private static func beginsNumber(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0xFF10...0xFF19, 0x2D, 0x2212, 0x7B2C: true  // 第
        case 0x96F6, 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E,
            0x5343,
            0x4E07, 0x842C, 0x4EBF, 0x5104, 0x4E24, 0x5169, 0x51E0, 0x5E7E, 0x6570, 0x6578, 0x534A, 0x5EFF, 0x5345:
            true
        default: false
        }
    }

    /// Gives the token outside the figures as it is, cut at their edges, and each part of a figure once.
    mutating func take(_ token: Token, into result: inout [Token]) {
        var start = token.span.start
        let end = token.span.end
        while next < parts.count, parts[next].span.start < end {
            let part = parts[next]
            if part.span.start > start {
                result.append(Token(span: TextSpan(start: start, end: part.span.start), kind: token.kind))
            }
            if part.span.start >= start { result.append(part) }
            if part.span.end > end { return }
            start = Swift.max(start, part.span.end)
            next += 1
        }
        if start < end { result.append(Token(span: TextSpan(start: start, end: end), kind: token.kind)) }
    }
}
