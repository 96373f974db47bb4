import Testing

@testable import HanText

/// The filters that words of time and words with a numeral are looked for by: they may let through, never hold back.
@Suite struct ScalarPairsTests {
    @Test func membersAreAlwaysFound() {
        let pairs = ScalarPairs()
        let text = Array("上周三下午去年底每隔两天".unicodeScalars.map(\.value))
        for (first, second) in zip(text, text.dropFirst()) { pairs.insert(first, second) }
        for (first, second) in zip(text, text.dropFirst()) { #expect(pairs.mayContain(first, second)) }
        let misses = (0x5000..<0x6000).filter { !pairs.mayContain(0x4E0A, UInt32($0)) }
        #expect(misses.count > 4000)
    }

    @Test func everyDigitMayStandBehindAWordOfTime() {
        let beginnings = Set(TimeWords.numberBeginnings.unicodeScalars.map(\.value))
        for value in UInt32(0)..<0x10000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var text = String(scalar)
            let isDigit = text.withUTF8 { DateNumber.digit($0, at: 0) != nil || DurationNumber(in: $0, at: 0) != nil }
            let isWeekday = text.withUTF8 { TimeElements.weekday($0, at: 0) != nil }
            if isDigit || isWeekday { #expect(beginnings.contains(value), "\(scalar)") }
        }
    }

    @Test(arguments: ["一百一百一百", "三千四千五千人", "打5折8折9折", "10%20%30%", "共12台，价3万元，占5成6成7成。"])
    func figuresAreTheSameWithAndWithoutRejections(text: String) {
        let extractor = FactExtractor()
        #expect(extractor.facts(in: text) == extractor.result(in: text).facts)
    }
}
