import Testing

@testable import HanText

@Suite struct NumeralFastPathTests {
    /// Whatever the fast path reads, the whole grammar reads to the same numeral.
    @Test func plainNumeralsAreReadAsTheWholeGrammarReadsThem() {
        let table = NumeralCharacterTable()
        let pieces = Array(
            "0123456789.,% 一二三四五六七八九十百千万亿零两点至、-余多来几半个年克米瓦分第eKM·／，１２３０（）℃：”％．额边人下售")
        var generator = SystemRandomNumberGenerator()
        var compared = 0
        for _ in 0..<20_000 {
            var text = String((0..<Int.random(in: 1...9, using: &generator)).map { _ in pieces.randomElement() ?? "一" })
            text.withUTF8 { bytes in
                let reader = NumeralReader(
                    bytes: bytes, table: table, readsScaleLetters: Bool.random())
                let grammar = NumeralGrammar(reader: reader, floor: 0)
                let offset = reader.candidate(from: 0)
                var plain = ScannedNumeral(start: 0, end: 0)
                guard offset < bytes.count, reader.plainNumeral(at: offset, into: &plain) else { return }
                compared += 1
                let whole = grammar.anyNumber(at: offset).numeral
                let words = String(decoding: bytes, as: UTF8.self)
                #expect(whole.map(summary) == summary(plain), "\(words)")
            }
        }
        #expect(compared > 2_000)
    }

    /// The members of chains of points, behind the first one, which the random texts above begin with.
    @Test func membersOfChainsAreReadAsTheWholeGrammarReadsThem() {
        let table = NumeralCharacterTable()
        var compared = 0
        for chain in [
            "10.20.30.4", "1.23.456.7", "v2.14.3.1版", "1.05.7.9", "3.4.5万", "1.2.907163548210936457.3", "7.８.9.1",
            "１．２．３．４", "版２．１４．３", "6．７.８",
        ] {
            var text = chain
            text.withUTF8 { bytes in
                let reader = NumeralReader(bytes: bytes, table: table)
                let grammar = NumeralGrammar(reader: reader, floor: 0)
                for offset in 1..<bytes.count where reader.character(before: offset).kind.category == .point {
                    var plain = ScannedNumeral(start: 0, end: 0)
                    guard reader.plainNumeral(at: offset, into: &plain) else { continue }
                    compared += 1
                    let whole = grammar.anyNumber(at: offset).numeral
                    #expect(whole.map(summary) == summary(plain), "\(chain) at \(offset)")
                }
            }
        }
        #expect(compared >= 8)
    }

    /// What is taken for part of a word is no number to the whole grammar, and it looks on from the same place.
    @Test func digitsInsideWordsAreNoNumbersToTheWholeGrammar() {
        let table = NumeralCharacterTable()
        let pieces = Array("参陆伍肆叁壹三十百万亿两加地区队分之个元角整第又负点零A，5 ")
        var generator = SystemRandomNumberGenerator()
        var compared = 0
        for _ in 0..<20_000 {
            let before = String(
                (0..<Int.random(in: 0...2, using: &generator)).map { _ in pieces.randomElement() ?? "加" })
            let behind = String(
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement() ?? "加" })
            var text = before + "参陆伍肆".shuffled().prefix(1) + behind
            text.withUTF8 { bytes in
                let reader = NumeralReader(
                    bytes: bytes, table: table, readsScaleLetters: Bool.random())
                let offset = before.utf8.count
                guard let past = reader.pastWord(at: offset) else { return }
                compared += 1
                let whole = NumeralGrammar(reader: reader, floor: 0).anyNumber(at: offset)
                let words = String(decoding: bytes, as: UTF8.self)
                #expect(whole.numeral == nil && whole.resume == past, "\(words)")
            }
        }
        #expect(compared > 2_000)
    }

    /// Numbers that stand alone, percentages and ordinals take what all rules for neighbours together take.
    @Test func neighboursAreTakenAsAllRulesTakeThem() {
        let table = NumeralCharacterTable()
        let pieces = Array("1234567890.,%%％‰  一二三五十百万两零点至、-~负負−第第分之又/成折倍半多余个打年米元的（，。A")
        var compared = 0
        for _ in 0..<20_000 {
            var text = String((0..<Int.random(in: 1...8)).map { _ in pieces.randomElement() ?? "第" })
            text.withUTF8 { bytes in
                let grammar = NumeralGrammar(
                    reader: NumeralReader(bytes: bytes, table: table, readsScaleLetters: Bool.random()), floor: 0)
                var quick = ScannedNumeral(start: 0, end: 0)
                guard grammar.findNumber(from: 0, into: &quick), quick.form != .financial, quick.form != .digitString
                else { return }
                compared += 1
                var whole = quick
                grammar.compound(&quick)
                grammar.takeNeighbours(of: &whole)
                #expect(summary(quick) == summary(whole), "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
        #expect(compared > 10_000)
    }

    /// A numeral that is used again is like a new one, whatever was in it.
    @Test func aNumeralBegunAnewKeepsNothing() throws {
        let scanner = NumeralScanner()
        for text in ["第3至5", "百分之七十五点三", "负1,234.5万", "数十万", "几百", "007", "3/4", "两点半"] {
            try text.utf8.withContiguousStorageIfAvailable { bytes in
                var numeral = try #require(scanner.next(in: bytes, from: 0))
                numeral.begin(start: 2, end: 7)
                #expect(String(reflecting: numeral) == String(reflecting: ScannedNumeral(start: 2, end: 7)))
            }
        }
    }

    private func summary(_ numeral: ScannedNumeral) -> String {
        "\(numeral)"
    }
}
