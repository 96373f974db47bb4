import Testing

@testable import HanText

@Suite struct LexiconMatcherTests {
    /// The filters turn nothing away that a word starts with: the longest word at the leftmost place, as found by trying all.
    @Test func matchesAreThoseOfTryingEveryWord() throws {
        let letters = ["中", "国", "人", "𠮷", "a", "1", "é", "，"]
        var random = SystemRandomNumberGenerator()
        func piece(_ counts: ClosedRange<Int>) -> String {
            (0..<Int.random(in: counts, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
                .joined()
        }
        for _ in 0..<200 {
            let words = Set((0..<12).map { _ in piece(2...5) })
            let matcher = try #require(LexiconMatcher(Lexicon(words: Array(words))))
            let text = Array(piece(0...60).utf8)
            var found: [Range<Int>] = []
            text.withUnsafeBufferPointer { bytes in
                var offset = 0
                while let match = matcher.next(in: bytes, from: offset) {
                    found.append(match)
                    offset = match.upperBound
                }
            }
            #expect(found == Self.naive(words.map { Array($0.utf8) }, in: text))
        }
    }

    private static func isLatin(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...122).contains(byte | 32) }

    private static func naive(_ words: [[UInt8]], in text: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        while start < text.count {
            let ends = words.compactMap { word -> Int? in
                let end = start + word.count
                guard end <= text.count, Array(text[start..<end]) == word else { return nil }
                if start > 0, isLatin(text[start]), isLatin(text[start - 1]) { return nil }
                if end < text.count, isLatin(text[end]), isLatin(text[end - 1]) { return nil }
                return end
            }
            if let end = ends.max() {
                result.append(start..<end)
                start = end
            } else {
                start += 1
            }
        }
        return result
    }
}
