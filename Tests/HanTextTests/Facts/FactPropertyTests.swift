import HanText
import Testing

@Suite struct FactPropertyTests {
    private let extractor = FactCase.extractor

    private static let texts = [
        "招收学员80余人，超过计划的1.5倍。", "耕地约3亩，亩产不足420公斤。", "气温零下6℃到零下2℃，风速12米/秒。",
        "2021年5月9日至12日，游客3至5万人次。", "占比97%以上，下降0.3个百分点。", "鸡蛋4.5元/斤，主队以3比1获胜，名列第5名。",
        "截至2023年6月底，投资1.2亿元；三成农户受益，三分之二的村通车。", "学徒两年半，35岁以下，储存8GB。",
    ]

    @Test(arguments: texts) func normalFormReadsBackToTheSameFigure(text: String) throws {
        for fact in extractor.facts(in: text) {
            guard let form = fact.normalForm else { continue }
            let again = try #require(extractor.facts(in: form).first, "\(form)")
            #expect(again.kind == fact.kind, "\(form)")
            #expect(again.lower == fact.lower, "\(form)")
            #expect(again.upper == fact.upper, "\(form)")
            #expect(again.bound == fact.bound, "\(form)")
            #expect(again.unit?.name == fact.unit?.name, "\(form)")
        }
    }

    @Test func everyUnitOfTheTablesKeepsItsNormalForm() throws {
        for unit in ["公斤", "km", "平方米", "亩", "立方米", "℃", "千瓦时", "GB", "美元", "欧元", "人次", "架次", "小时", "岁", "元/公斤"] {
            let fact = try #require(extractor.facts(in: "总计47\(unit)。").first, "\(unit)")
            #expect(fact.unit?.text == unit)
            let form = try #require(fact.normalForm)
            #expect(extractor.facts(in: form).first?.unit?.name == fact.unit?.name)
        }
    }

    @Test func splittingAtSentenceEndsChangesNothing() {
        let whole = Self.texts.joined()
        var offset = 0
        var parts: [NumericFact] = []
        for text in Self.texts {
            for var fact in extractor.facts(in: text) {
                fact.span = TextSpan(start: fact.span.start + offset, end: fact.span.end + offset)
                if let item = fact.item {
                    fact.item?.span = TextSpan(start: item.span.start + offset, end: item.span.end + offset)
                }
                parts.append(fact)
            }
            offset += text.utf8.count
        }
        #expect(extractor.facts(in: whole) == parts)
    }

    @Test func anyBytesGiveOrderedSpansInsideThem() {
        let seeds: [[UInt8]] = [
            Array("3万元至5".utf8), [0xE4, 0xB8], [0xFF, 0x31], Array("百分之".utf8), Array("每每每3".utf8), Array("（（3例、".utf8),
            [0xE5, 0x8D, 0x81, 0xE4], Array("-0.".utf8), Array("第第一".utf8), Array("《1位".utf8), Array("20:".utf8),
        ]
        for first in seeds {
            for second in seeds {
                for third in seeds {
                    let bytes = first + second + third
                    let facts = extractor.facts(in: bytes.span)
                    var end = 0
                    for fact in facts {
                        #expect(
                            fact.span.start >= end && fact.span.end > fact.span.start && fact.span.end <= bytes.count)
                        end = fact.span.end
                    }
                }
            }
        }
        #expect(extractor.facts(in: "").isEmpty)
    }

    @Test(arguments: ["九", "9", "一百", "万", "百分之", "每", "至3", "（3例、", "2024年", "3比", "的", "1:", "3-", "a3", "1.", "3_"])
    func longRunsEnd(unit: String) {
        let text = String(repeating: unit, count: 5_000)
        #expect(extractor.facts(in: text).allSatisfy { $0.span.end <= text.utf8.count })
    }
}

@Suite struct FactAPITests {
    private let extractor = FactCase.extractor

    @Test func intervalsOfTheBounds() throws {
        let cases: [(String, String)] = [
            ("到场570余人", "570 < x < 580"), ("印发10余万册", "100000 < x < 200000"), ("超过40家", "x > 40"), ("不足30吨", "x < 30"),
            ("60分以上", "x ≥ 60"), ("5个以下", "x ≤ 5"), ("3至8件", "3 ≤ x ≤ 8"), ("共120支", "x = 120"),
            ("数十名学员", "20 ≤ x < 100"),
        ]
        for (text, interval) in cases {
            let fact = try #require(extractor.facts(in: text).first, "\(text)")
            #expect(fact.interval?.description == interval, "\(text)")
        }
        #expect(extractor.facts(in: "约30人")[0].interval == nil)
    }

    @Test func conversionIsExact() throws {
        let field = try #require(extractor.facts(in: "耕地3亩").first)
        let metres = try #require(extractor.unit(named: "平方米"))
        #expect(field.converted(to: metres)?.lower == .number(ExactDecimal(2000)))
        #expect(field.converted(to: try #require(extractor.unit(named: "公斤"))) == nil)
        let speed = try #require(extractor.facts(in: "车速达到36公里/小时").first)
        #expect(speed.converted(to: try #require(extractor.unit(named: "米/秒")))?.lower == .number(ExactDecimal(10)))
    }

    @Test func kindsAndUnitsCanBeChosen() {
        var options = FactExtractor.Options()
        options.kinds = [.money]
        #expect(FactExtractor(options: options).facts(in: "3名学生捐款50元").map(\.text) == ["50元"])
        options = FactExtractor.Options()
        options.additionalUnits = [Unit(text: "积分卡", name: "积分卡", dimension: .classifier)]
        #expect(FactExtractor(options: options).facts(in: "发出30积分卡").first?.unit?.text == "积分卡")
    }

    /// Words that may open one phrase inside another, by the ten thousand: neither the stack nor the time runs out.
    @Test(arguments: ["接待", "改造", "科学与", "与应用", "、3个", "的"]) func longRunsOfOneWord(_ word: String) {
        let text = "3个" + String(repeating: word, count: 20_000)
        #expect(extractor.facts(in: text).first?.text == "3个")
    }

    @Test func rejectionsTellWhy() {
        let result = extractor.result(in: "第一书记统一思想，拨打12345热线，一位村民住进A4栋")
        #expect(result.facts.isEmpty)
        let reasons = Dictionary(
            result.rejections.map { ($0.text, $0.reason) }, uniquingKeysWith: { first, _ in first })
        #expect(reasons["统一"] == .lexicalised)
        #expect(reasons["第一书记"] == .post)
        #expect(reasons["一"] == .indefinite)
        #expect(reasons.values.contains(.phone))
        #expect(reasons.values.contains(.version))
    }

    @Test func wordsAreRecutToTheFigures() {
        let text = "参加者近570余人"
        let tokens = [0, 9, 12 + 3, 21].adjacentSpans.map { Token(span: $0, kind: .word) }
        let facts = extractor.facts(in: text)
        let recut = tokens.recut(to: facts, in: text)
        #expect(recut.map { String(text[$0.span]) } == ["参加者", "近", "570余", "人"])
        #expect(recut.map(\.kind) == [.word, .word, .number, .word])
        #expect(recut.map { String(text[$0.span]) }.joined() == text)
    }

    /// 多 and 少 in front of the first number, with nothing of a word before them.
    @Test(arguments: ["多40元", "少3公里", "多25米"])
    func aDifferenceMayBeginAText(_ text: String) {
        let facts = FactExtractor().facts(in: text)
        #expect(facts.map(\.text) == [String(text.dropFirst())])
        #expect(facts.allSatisfy { $0.item == nil })
    }
}

extension [Int] {
    fileprivate var adjacentSpans: [TextSpan] { zip(self, dropFirst()).map { TextSpan(start: $0, end: $1) } }
}
