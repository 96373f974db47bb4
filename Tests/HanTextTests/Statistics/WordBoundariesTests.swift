import Testing

@testable import HanText

/// The boundaries of words as a paragraph's bits.
@Suite struct WordBoundariesTests {
    private let text = TextSpan(start: 7, end: 157)
    private let ends = [7, 10, 16, 19, 70, 71, 72, 134, 135, 141, 157]

    private func withBoundaries(_ body: (WordBoundaries) -> Void) {
        var bits = [UInt64](repeating: 0, count: text.count / 64 + 1)
        for end in ends { bits[(end - text.start) / 64] |= 1 << UInt64((end - text.start) % 64) }
        bits.withUnsafeBufferPointer { bits in
            guard let base = bits.baseAddress else { return }
            body(WordBoundaries(bits: base, text: text))
        }
    }

    @Test func onlyBoundariesAreContained() {
        withBoundaries { boundaries in
            for offset in text.start...text.end { #expect(boundaries.contains(offset) == ends.contains(offset)) }
        }
    }

    @Test func outsideTheTextEverythingIsABoundary() {
        withBoundaries { boundaries in
            for offset in [0, 6, 200, 1000] { #expect(boundaries.contains(offset)) }
        }
    }

    @Test func aWordEndsAtTheNextBoundaryOrTheLimit() {
        withBoundaries { boundaries in
            for limit in text.start + 1...text.end {
                for offset in text.start..<limit {
                    let next = ends.first { $0 > offset } ?? limit
                    #expect(boundaries.end(after: offset, notAfter: limit) == min(next, limit))
                }
            }
        }
    }

    @Test func aWalkComesPastEachEndOnce() {
        withBoundaries { boundaries in
            for limit in text.start...text.end {
                for offset in text.start...limit {
                    var found: [Int] = []
                    boundaries.forEachEnd(after: offset, notAfter: limit) { found.append($0) }
                    let expected = ends.filter { $0 > offset && $0 < limit } + (offset < limit ? [limit] : [])
                    #expect(found == expected)
                }
            }
        }
    }
}
