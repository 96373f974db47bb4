import Testing

@testable import HanText

/// The tables that are asked in front of rules never hide what a rule would find.
@Suite struct FactFilterTests {
    private static let plane = (UInt32(0)..<0x10000).compactMap(Unicode.Scalar.init)

    private static func withBytes<Result>(
        _ scalar: Unicode.Scalar, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        var text = String(scalar)
        return text.withUTF8(body)
    }

    @Test func whatReadsAsADigitMayBePartOfANumber() {
        let edges = FactTables.standard.edges
        for scalar in Self.plane where Self.withBytes(scalar, { DateNumber.digit($0, at: 0) != nil }) {
            #expect(edges.beginning(with: scalar.value).contains(.part), "\(scalar)")
            #expect(DateNumber.digits.unicodeScalars.contains(scalar))
        }
        for scalar in DateNumber.digits.unicodeScalars {
            #expect(Self.withBytes(scalar) { DateNumber.digit($0, at: 0) != nil }, "\(scalar)")
        }
    }

    @Test func whatReadsAsALengthOfTimeMayBeginOne() {
        let durations = FactTables.standard.times.durations
        for scalar in Self.plane {
            var text = "\(scalar)天。"
            let isNumber = text.withUTF8 { DurationNumber(in: $0, at: 0) != nil }
            #expect(!isNumber || durations.mayBegin(scalar.value), "\(scalar)")
        }
        for scalar in "半个個".unicodeScalars { #expect(durations.mayBegin(scalar.value)) }
    }

    @Test func stopsOfNounPhrasesAreThoseOfTheRules() {
        let items = FactTables.standard.items
        for scalar in Self.plane.map(\.value) {
            let roles = items.stops.roles(of: scalar)
            #expect(roles.mark == ItemFinder.mark(scalar))
            #expect(roles.contains(.opener) == ItemFinder.isOpener(scalar))
            #expect(!items.characters.adverbialStarts.contains(scalar) || roles.contains([.start, .adverbial]))
        }
        #expect(items.stops.roles(of: 0x20000).contains([.start, .end]))
        #expect(items.stops.mark(of: 0x20000) == .none)
    }

    /// What of a unit depends on its neighbours is looked at, whatever the table says of it.
    @Test func ambiguousUnitsHaveNoFixedMeaning() {
        let units = FactTables.standard.units
        func isFixed(_ form: String) -> Bool? {
            var form = form
            return form.withUTF8 { bytes in
                units.match(in: bytes, at: 0).flatMap { $0.length == bytes.count ? units.isFixed($0.form) : nil }
            }
        }
        for form in ["度", "分", "番", "方", "\"", "'"] { #expect(isFixed(form) != true, "\(form)") }
        for form in ["元", "公里", "个", "分钟", "人次"] { #expect(isFixed(form) == true, "\(form)") }
    }

    /// 每 is seen wherever it stands among the bytes in front of a number.
    @Test(arguments: ["每月", "每公斤", "每平方公里", "每", "每千人", "每百公里"])
    func everyIsSeenAtAnyPlace(_ every: String) {
        let extractor = FactExtractor()
        let alone = extractor.facts(in: "据报道，这里的水果有" + every + "3元").map(\.text)
        for padding in 0..<20 {
            let text = String(repeating: "中", count: padding / 4) + String(repeating: "a", count: padding % 4)
            #expect(extractor.facts(in: text + "，这里的水果有" + every + "3元").map(\.text) == alone)
        }
        #expect(alone == [every == "每" ? "3元" : every + "3元"])
        #expect(extractor.facts(in: "，" + every + "3元").map(\.text) == alone)
    }

    @Test func aRateKnowsWhereItsPartsStand() throws {
        var text = "元/公斤"
        let found = try #require(text.withUTF8 { FactTables.standard.units.compositeMatch(in: $0, at: 0) })
        #expect(found.isRate && found.length == 10 && found.formLength == 3)
        #expect(found.denominatorStart == 4 && found.denominatorLength == 6)
    }

    /// Whatever goes on with a score or a time behind its first number is marked so.
    @Test func edgesKnowScoresAndTimes() {
        let tables = FactTables.standard
        for scalar in Self.plane where tables.numerals.mayBegin(with: scalar.value) {
            #expect(tables.edges.beginning(with: scalar.value).contains(.score), "\(scalar)")
        }
        for scalar in Self.plane where tables.times.followers.contains(scalar.value) {
            #expect(tables.edges.beginning(with: scalar.value).contains(.time), "\(scalar)")
        }
        for scalar in Self.plane where tables.times.joints.contains(scalar.value) {
            #expect(tables.edges.beginning(with: scalar.value).contains(.time), "\(scalar)")
        }
        for score in ["3比2", "3:2", "3：2", "3∶2", "3-2", "3—2", "3－2", "3–2"] {
            var text = score
            let mark = score.unicodeScalars[score.unicodeScalars.index(after: score.unicodeScalars.startIndex)]
            #expect(tables.edges.beginning(with: mark.value).contains(.score), "\(score)")
            let found = text.withUTF8 { tables.scores.match(in: $0, at: 0, notBefore: 0, follows: true) }
            #expect(found != nil, "\(score)")
        }
    }

    /// A number in digits that is told at sight to be no part of a word is covered by none.
    @Test func digitsThatNothingCoversAtSightAreCoveredByNone() {
        let pieces =
            ["3", "9", "12", "90", "110", "3万", "2.5", "5千", "1/2"]
            + "第 后 届 组 环 局 院 · 11 G S店 D 版 一 大 国 三 农 中 路 号 公里 人 ， “ ” 事件 医院 队 特战旅 警 热线 万 亿"
            .split(separator: " ").map(String.init)
        for _ in 0..<20_000 {
            let head = (0..<Int.random(in: 0...2)).map { _ in pieces.randomElement() ?? "" }.joined()
            let number = ["3", "9", "12", "90", "110", "3万", "5千"].randomElement() ?? "3"
            var text = head + number + (0..<Int.random(in: 0...3)).map { _ in pieces.randomElement() ?? "" }.joined()
            let (start, end) = (head.utf8.count, head.utf8.count + number.utf8.count)
            text.withUTF8 { bytes in
                let first = bytes.codePoint(at: start).value
                let behind = bytes.codePoint(before: start).value
                let next = bytes.codePoint(at: end).value
                let lexicon = NotFactLexicon.standard
                let whole = lexicon.knownCover(
                    in: bytes, numeralStart: start, numeralEnd: end, first: first, behind: behind, before: next)
                #expect(lexicon.cover(in: bytes, numeralStart: start, numeralEnd: end) == whole)
            }
        }
    }

    /// Two characters that are read at once are those that are read one by one.
    @Test func pairsOfCharactersAreReadAsOneByOne() {
        let pieces = ["中", "。", "文", "a", "é", "😀", "１", "\n"]
        for _ in 0..<2_000 {
            var text = (0..<Int.random(in: 0...6)).map { _ in pieces.randomElement() ?? "" }.joined()
            text.withUTF8 { bytes in
                for offset in -9...(bytes.count + 9) {
                    let first = bytes.codePoint(at: offset)
                    if let pair = bytes.commonPair(at: offset) {
                        #expect(first.length == 3 && pair.first == first.value)
                        #expect(bytes.codePoint(at: offset + 3) == (pair.second, 3))
                    }
                    let last = bytes.codePoint(before: offset)
                    if let pair = bytes.commonPair(before: offset) {
                        #expect(last.length == 3 && pair.second == last.value)
                        #expect(bytes.codePoint(before: offset - 3) == (pair.first, 3))
                    }
                }
            }
        }
        var text = "中文和字"
        #expect(text.withUTF8 { $0.commonPair(at: 0) != nil && $0.commonPair(before: 12) != nil })
    }

    /// A number that is told at sight to make no figure makes none by all rules.
    @Test func whatIsEmptyAtSightMakesNoFigure() {
        let pieces =
            """
            一 一 一 两 三 十 1 2 40 3.5 个 个 位 家 项 次 元 金 男 年 月 公里 加仑 半 多 来 余 约 近 超过 前 第 每 均 共 达 每天 死亡 以上 左右 \
            和 、 ， 。 （ ） ( ) . , 人 村民 的 / “ ” 钱 路 层 胜 负 负 半 零 百 ￥ $ 人民币 美元 米 不足 至少 将近 到 至 比 以下 统 些 起 切 后 \
            星期 礼拜 季度 半 成 倍
            """.split(whereSeparator: \.isWhitespace).map(String.init) + [" ", "\n"]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 2...7)).map { _ in pieces.randomElement() ?? "一" }.joined()
            let whole = facts(text, atSight: false)
            #expect(facts(text, atSight: true) == whole, "\(text)")
            #expect(facts(text, atSight: true, withRejections: true) == whole, "\(text)")
        }
    }

    /// Whether rejections are kept changes nothing of the figures.
    @Test(arguments: ["￥一", "人民币两", "元钱一", "超过 三", "一前一层以上个", "米九", "三和四个", "1,2,3个", "一星期", "两礼拜", "3.53.5月前"])
    func figuresAreTheSameWithRejections(_ text: String) {
        let extractor = FactExtractor()
        #expect(extractor.facts(in: text) == extractor.result(in: text).facts)
    }

    private func facts(_ text: String, atSight: Bool, withRejections: Bool = false) -> [NumericFact] {
        var text = text
        return text.withUTF8 { bytes in
            let scan = FactScan(
                tables: .standard, bytes: bytes, isWellFormed: true, keepsRejections: withRejections)
            scan.rejectsAtSight = atSight
            return scan.run()
        }
    }

    @Test func openingsOfPhrasesAreNeverMissed() {
        let openings = ScalarOpenings(bits: 1 << 10)
        let phrases = ["一步", "一般来说", "三言两语", "十分之"].map { $0.unicodeScalars.map(\.value) }
        for phrase in phrases { openings.insert(Array(phrase.prefix(3))) }
        for phrase in phrases {
            #expect(openings.mayContain(phrase[0], phrase[1], phrase.count > 2 ? phrase[2] : 0x4E00))
        }
        #expect((0x5000..<0x6000).filter { openings.mayContain(0x4E00, 0x822C, $0) }.count < 400)
    }

    @Test func everyWordThatBeginsWithANumeralIsFound() {
        // Of equal words the last counts; those of the value FF are no words of their own.
        let words = Dictionary(NotFactLexicon.words(), uniquingKeysWith: { $1 }).filter { $0.value & 0xFF != 0xFF }
        for word in words.keys {
            guard let first = word.unicodeScalars.first, NotFactPatterns.isNumeral(first) else { continue }
            var text = word + "。"
            let cover = text.withUTF8 { bytes in
                NotFactLexicon.standard.cover(
                    in: bytes, numeralStart: 0, numeralEnd: UTF8Scalar.length(of: first.value))
            }
            #expect(cover?.end ?? 0 >= word.utf8.count, "\(word)")
        }
    }
}
