import Testing

@testable import HanText

/// What is looked at before a rule is asked never hides what the rule would find.
@Suite struct RuleFilterTests {
    private let tables = FactTables.standard

    private func texts(of pieces: String, _ lengths: ClosedRange<Int>, count: Int = 20_000) -> [String] {
        let pieces = pieces.split(whereSeparator: \.isWhitespace).map(String.init)
        return (0..<count).map { _ in
            (0..<Int.random(in: lengths)).map { _ in pieces.randomElement() ?? "" }.joined()
        }
    }

    @Test func noNounWithALengthOfTimeIsHidden() {
        let pieces =
            """
            寿命 工期 有期徒刑 手术 任期 货架 共 约 达 长达 为 了 的 等 增 减少 提高 判处 完成 实现 2月 2023年 人民币 普遍 力争 多 （） ， 桥梁 她 在 、
            """
        var found = 0
        for head in texts(of: pieces, 1...5) {
            var text = head + "3年。"
            text.withUTF8 { bytes in
                let scan = FactScan(tables: tables, bytes: bytes, isWellFormed: true)
                let draft = scan.beginDraft(head.utf8.count, head.utf8.count + 4, .duration)
                let noun = scan.before(draft).flatMap {
                    tables.contexts.isLengthOfTime(in: bytes, endingAt: $0.upperBound) ? $0 : nil
                }
                #expect(scan.lasting(draft) == noun, "\(head)")
                if noun != nil { found += 1 }
            }
        }
        #expect(found > 1_000)
    }

    @Test func noSloganIsHidden() {
        let patterns = NotFactPatterns()
        var found = 0
        for head in texts(of: "“ ‘ 「 『 ” ’ 一 两 三 千 个 抓 促 代表 中 a é ， 《", 0...4) {
            for number in ["一", "三", "十二"] {
                let start = head.utf8.count
                var text = head + number + (["个促进”", "抓’", "”", "个代表」", "人"].randomElement() ?? "")
                text.withUTF8 { bytes in
                    guard patterns.sloganEnd(bytes, start, start + number.utf8.count) != nil else { return }
                    #expect(patterns.mayBeQuoted(bytes, start), "\(head)[\(number)")
                    found += 1
                }
            }
        }
        #expect(found > 500)
    }

    @Test func nothingBehindAUnitIsHidden() throws {
        for behind in texts(of: "/ ／ ∕ 每 （ ( ） ) 套 公斤 秒 ， 。 的 段 ∔ ﹣ é 😀 毒", 0...3, count: 5_000) {
            for form in ["元", "台", "米", "天", "公里"] {
                var text = form + behind
                text.withUTF8 { bytes in
                    guard let unit = tables.units.match(in: bytes, at: 0), unit.length == form.utf8.count else {
                        return
                    }
                    let whole =
                        unit.length < bytes.count
                        ? tables.units.knownComposite(unit, in: bytes, endingAt: unit.length) : unit
                    #expect(tables.units.composite(unit, in: bytes, at: 0) == whole, "\(form)\(behind)")
                }
            }
        }
    }

    @Test(arguments: ["公里", "公斤", "平方米", "加仑", "千瓦时", "km/h", "美元", "毫克/升"])
    func longMeasuresAreKnownByTheirFirstCharacter(_ unit: String) throws {
        let first = try #require(unit.unicodeScalars.first)
        #expect(tables.edges.beginning(with: first.value).contains([.unit, .longMeasure]))
    }

    @Test func noWordForATimeIsHidden() {
        let table = PartOfSpeechTable.standard
        let times = agreements(over: "今 明 昨 上 下 年 午 周 天 春 节 初 末 当 时 日 晚 節 當 時 歲 最 近 a １", on: .time) {
            table.isTime($0, from: 0, to: $1)
        }
        #expect(times > 100)
    }

    @Test func noNameOfAPlaceIsHidden() {
        let table = PartOfSpeechTable.standard
        let places = agreements(over: "加 沙 丹 麦 麥 上 海 南 京 北 山 东 東 台 湾 灣 市 州 国 國 a", on: .place) {
            table.isPlace($0, from: 0, to: $1)
        }
        #expect(places > 10)
    }

    /// How many words of up to three of these pieces are a part of speech; `asked` must say so of the same ones.
    private func agreements(
        over pieces: String, on part: PartOfSpeech, asked: (UnsafeBufferPointer<UInt8>, Int) -> Bool
    ) -> Int {
        var count = 0
        for word in texts(of: pieces, 1...3) {
            var text = word
            text.withUTF8 { bytes in
                let isPart = PartOfSpeechTable.standard.part(of: bytes, from: 0, to: bytes.count) == part
                #expect(asked(bytes, bytes.count) == isPart, "\(word)")
                if isPart { count += 1 }
            }
        }
        return count
    }

    /// A quotation mark that may open a slogan is never missed.
    @Test func noQuotationMarkIsHidden() {
        let patterns = NotFactPatterns()
        let pieces = ["“", "‘", "「", "『", "一", "三", "降", "升", "，", "。", "a", " "]
        var quoted = 0
        for _ in 0..<5_000 {
            var text = (0..<Int.random(in: 0...9)).map { _ in pieces.randomElement() ?? "一" }.joined()
            text.withUTF8 { bytes in
                guard patterns.mayBeQuoted(bytes, bytes.count) else { return }
                quoted += 1
                #expect(patterns.holdsQuote(bytes, before: bytes.count), "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
        #expect(quoted > 500)
    }

    /// A phrase is read where there is room for it, and nowhere else.
    @Test func phrasesStandInsideTheText() {
        var text = "山水之间"
        text.withUTF8 { bytes in
            for offset in -13...13 {
                #expect(bytes.hasPrefix("山", at: offset) == (offset == 0))
                #expect(bytes.hasPrefix("之间", at: offset) == (offset == 6))
                #expect(bytes.hasSuffix("水之间", endingAt: offset) == (offset == 12))
            }
            let rest = UnsafeBufferPointer(rebasing: bytes[0..<2])
            #expect(!rest.hasPrefix("山", at: 0))
        }
        #expect(!UnsafeBufferPointer<UInt8>(start: nil, count: 0).hasPrefix("山", at: 0))
    }
}
