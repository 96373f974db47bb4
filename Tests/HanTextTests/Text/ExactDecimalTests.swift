import Foundation
import HanText
import Testing

@Suite struct ExactDecimalTests {
    /// 10^18, the base of the limbs.
    static let limb = "1" + String(repeating: "0", count: 18)

    static func decimal(_ text: String) throws -> ExactDecimal {
        try #require(ExactDecimal(text), "\(text) does not parse")
    }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("007", "7"), ("12.50", "12.5"), ("+3", "3"), ("0.000", "0"),
        ("-0.0012", "-0.0012"), ("1000000", "1000000"), ("2/3", "0.666666666667"), ("-1/6", "-0.166666666667"),
        ("6/4", "1.5"), ("1/7", "0.142857142857"), ("1/3000000", "0.000000333333333333"),
        ("2000000/3", "666666.666667"), ("8999999999999/9", "1000000000000"),
        (ExactDecimalTests.limb, ExactDecimalTests.limb),
        ("314159265358979323846264338327", "314159265358979323846264338327"),
    ])
    func textIsReadAndPrintedInPlainNotation(text: String, printed: String) throws {
        #expect(try Self.decimal(text).description == printed)
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "1e5", "1 000", "１", "1/0", "1/-2", "1.5/2", "1//2", "--1", "0x1", "1.2.3",
    ])
    func otherTextIsRefused(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func seventyTwoDigitsFitAndMoreDoNot() throws {
        let digits = String(repeating: "123456789", count: 8)
        #expect(try Self.decimal(digits).description == digits)
        #expect(ExactDecimal(digits + "1") == nil)
        #expect(try Self.decimal(digits + "000").description == digits + "000")
    }

    @Test func equalNumbersCompareAndHashEqual() throws {
        let half = try Self.decimal("0.5")
        let quotient = try #require(ExactDecimal(3).divided(by: 6))
        #expect(half == quotient)
        #expect(half.hashValue == quotient.hashValue)
        #expect(try Self.decimal("2/6") == Self.decimal("1/3"))
    }

    @Test func orderIsExactForFractions() throws {
        let ascending = try ["-100", "-2/3", "-0.6666", "0", "0.3333", "1/3", "0.3334", "1", "99.9", "100", "1000000"]
            .map(Self.decimal)
        for (low, high) in zip(ascending, ascending.dropFirst()) {
            #expect(low < high)
            #expect(!(high < low))
        }
        #expect(ascending.shuffled().sorted() == ascending)
    }

    @Test(arguments: [
        ("1.5", "2.5", "4", "-1", "3.75", "0.6"), ("1/3", "1/6", "0.5", "1/6", "1/18", "2"),
        ("-7", "0.25", "-6.75", "-7.25", "-1.75", "-28"),
        (
            "123450678900987654321", "0.001", "123450678900987654321.001", "123450678900987654320.999",
            "123450678900987654.321", "123450678900987654321000"
        ),
    ])
    func arithmeticIsExact(
        left: String, right: String, sum: String, difference: String, product: String, quotient: String
    ) throws {
        let (first, second) = (try Self.decimal(left), try Self.decimal(right))
        #expect(first.adding(second) == (try Self.decimal(sum)))
        #expect(first.subtracting(second) == (try Self.decimal(difference)))
        #expect(first.multiplied(by: second) == (try Self.decimal(product)))
        #expect(first.divided(by: second) == (try Self.decimal(quotient)))
    }

    @Test func numeratorAndDenominatorAreInLowestTerms() throws {
        for (text, upper, lower) in [("0.75", "3", "4"), ("-2/3", "-2", "3"), ("500", "500", "1"), ("1/60", "1", "60")]
        {
            let value = try Self.decimal(text)
            #expect(value.numerator?.description == upper)
            #expect(value.denominator?.description == lower)
        }
    }

    @Test func whatHasNoRoomGivesNil() throws {
        let wide = try Self.decimal(String(repeating: "9", count: 72))
        #expect(wide.multiplied(by: wide) == nil)
        #expect(wide.adding(ExactDecimal(1))?.description == "1" + String(repeating: "0", count: 72))
        #expect(wide.adding(try Self.decimal("0.1")) == nil)
        #expect(ExactDecimal(1).scaled(byPowerOfTen: 401) == nil)
        #expect(ExactDecimal(1).scaled(byPowerOfTen: Int.max) == nil)
        #expect(ExactDecimal(1).divided(by: 0) == nil)
        #expect(ExactDecimal(Int.min).integer == Int.min)
        #expect(wide.integer == nil)
    }

    @Test func randomArithmeticAgreesWithIntegers() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let left = Int.random(in: -1_000_000_000...1_000_000_000, using: &generator)
            let right = Int.random(in: -1_000_000_000...1_000_000_000, using: &generator)
            let (first, second) = (ExactDecimal(left), ExactDecimal(right))
            #expect(first.adding(second) == ExactDecimal(left + right))
            #expect(first.multiplied(by: second) == ExactDecimal(left * right))
            #expect((first < second) == (left < right))
            if right != 0 {
                #expect(first.divided(by: second)?.multiplied(by: second) == first)
            }
        }
    }

    @Test func codableKeepsFractions() throws {
        let values = try ["2/3", "-12.5", "9070503010204060801020304050607"].map(Self.decimal)
        let data = try JSONEncoder().encode(values)
        #expect(String(decoding: data, as: UTF8.self).contains("2\\/3"))
        #expect(try JSONDecoder().decode([ExactDecimal].self, from: data) == values)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ExactDecimal].self, from: Data("[\"x\"]".utf8))
        }
    }

    @Test func doubleIsTheNearest() throws {
        #expect(Double(try Self.decimal("0.1")) == 0.1)
        #expect(Double(try Self.decimal("-2/3")) == -2.0 / 3)
        #expect(Double(ExactDecimal(0)) == 0)
    }
}
