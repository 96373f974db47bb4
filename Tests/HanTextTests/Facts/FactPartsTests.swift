import Foundation
import Testing

@testable import HanText

/// Value and unit of a figure are kept in little room and written out where they are asked for.
@Suite struct FactPartsTests {
    private let extractor = FactExtractor()

    /// What is set is given back, whether it fits into the figure or not.
    @Test func whatIsSetIsGivenBack() throws {
        var fact = try #require(extractor.facts(in: "收购土豆12吨").first)
        let third = try #require(ExactDecimal(1).divided(by: 3))
        let long = try #require(ExactDecimal("407050301020406080907034567890.5"))
        let values: [NumericFact.Value?] = [
            nil, .number(0), .number(ExactDecimal(-7)), .number(third), .number(long), .calendar("--04-09"),
        ]
        let units = [nil, fact.unit, Unit(text: "筐", name: "筐", dimension: .classifier)]
        for lower in values {
            for upper in values {
                for unit in units {
                    fact.upper = upper
                    fact.unit = unit
                    fact.lower = lower
                    #expect(fact.lower == lower && fact.upper == upper && fact.unit == unit)
                    let made = NumericFact(
                        span: fact.span, text: fact.text, kind: fact.kind, lower: lower, upper: upper, unit: unit,
                        item: fact.item)
                    #expect(made == fact && made.hashValue == fact.hashValue)
                }
            }
        }
    }

    /// A figure that is found and one that is made of its parts are the same.
    @Test func figuresAreTheSameHoweverTheyCameAbout() {
        let text = "截至4月9日，果园按3分之1折价卖梨25%，每筐3.5元，共12至15万公斤，2019年到2023年气温4.5℃，长9光年，18岁"
        for fact in extractor.facts(in: text) {
            let made = NumericFact(
                span: fact.span, text: fact.text, kind: fact.kind, lower: fact.lower, upper: fact.upper,
                bound: fact.bound, unit: fact.unit, item: fact.item, iso: fact.iso, grain: fact.grain,
                isVague: fact.isVague)
            #expect(made == fact)
            #expect(made.hashValue == fact.hashValue)
        }
    }

    /// JSON gives back the figure: numbers of any size, fractions, ranges, dates, units of every origin.
    @Test func jsonGivesTheFigureBack() throws {
        let text = """
            截至5月6日，茶场按3分之2的成数卖茶35%，每筐4.5元，共13至16万公斤，2018年到2022年气温-3.5℃，长7光年，19岁以上，
            三分之一，4070503010204060809070503010吨，0.010203040506070809010203040506米，第5名，3比2，下午4时，¥120，近百辆，数十人
            """
        let facts = extractor.facts(in: text)
        #expect(facts.count > 15)
        let decoded = try JSONDecoder().decode([NumericFact].self, from: try JSONEncoder().encode(facts))
        #expect(decoded == facts)
        for (old, new) in zip(facts, decoded) {
            #expect(old.lower == new.lower && old.upper == new.upper && old.unit == new.unit && old.iso == new.iso)
        }
    }

    /// Tables with a caller's unit give the other figures the units that the standard ones give.
    @Test func unitsAreTheSameWithACallersOwn() {
        var options = FactExtractor.Options()
        options.additionalUnits = [Unit(text: "邮筒", name: "邮筒", dimension: .classifier)]
        let text = "租地3亩，修渠40米，付款2000元，成活率98%，雇工5人，年产6吨，每公斤8元"
        #expect(FactExtractor(options: options).facts(in: text) == extractor.facts(in: text))
    }
}
