import HanText
import Testing

@Suite struct NumeralFormatterTests {
    @Test(arguments: [
        ("0", "零", "零"), ("10", "十", "壹拾"), ("12", "十二", "壹拾贰"), ("110", "一百一十", "壹佰壹拾"),
        ("2005", "两千零五", "贰仟零伍"), ("20020", "两万零二十", "贰万零贰拾"), ("120000", "十二万", "壹拾贰万"),
        ("100010", "十万零一十", "壹拾万零壹拾"), ("1500000000000", "一万五千亿", "壹万伍仟亿"),
        ("100000005", "一亿零五", "壹亿零伍"), ("-3.05", "负三点零五", "负叁点零伍"), ("2/3", "三分之二", "叁分之贰"),
        ("30000070000000000", "三京零七百亿", "叁京零柒佰亿"),
    ])
    func hanStyles(number: String, everyday: String, financial: String) throws {
        let value = try #require(ExactDecimal(number))
        #expect(NumeralFormatter(style: .han).string(from: value) == everyday)
        #expect(NumeralFormatter(style: .financial).string(from: value) == financial)
    }

    @Test(arguments: [
        ("1234567.5", "1,234,567.5", "123.45675万", "一二三四五六七点五"), ("-123", "-123", "-123", "负一二三"),
        ("350000000", "350,000,000", "3.5亿", "三五〇〇〇〇〇〇〇"), ("2024", "2,024", "2024", "二〇二四"),
    ])
    func otherStyles(number: String, grouped: String, mixed: String, digits: String) throws {
        let value = try #require(ExactDecimal(number))
        #expect(NumeralFormatter(style: .arabic).string(from: value) == number)
        #expect(NumeralFormatter(style: .grouped).string(from: value) == grouped)
        #expect(NumeralFormatter(style: .mixed).string(from: value) == mixed)
        #expect(NumeralFormatter(style: .digits).string(from: value) == digits)
    }

    @Test func whatAStyleCannotWriteIsNil() throws {
        #expect(NumeralFormatter(style: .digits).string(from: ExactDecimal(23)) == nil)
        let huge = try #require(ExactDecimal(1).scaled(byPowerOfTen: 52))
        #expect(NumeralFormatter(style: .han).string(from: huge) == nil)
    }

    /// Numbers of every length up to 极, whole, decimal and as fractions, each written in every style.
    @Test(arguments: NumeralFormatter.Style.allCases)
    func whatIsWrittenIsReadBack(style: NumeralFormatter.Style) {
        var generator = SystemRandomNumberGenerator()
        let extractor = NumeralExtractor()
        let formatter = NumeralFormatter(style: style)
        var written = 0
        for round in 0..<800 {
            guard let value = Self.randomNumber(round, &generator), let text = formatter.string(from: value) else {
                continue
            }
            written += 1
            let found = extractor.numerals(in: text)
            #expect(found.count == 1 && found.first?.text == text && found.first?.lower == value, "\(text) of \(value)")
        }
        #expect(written > 500)
    }

    private static func randomNumber(_ round: Int, _ generator: inout SystemRandomNumberGenerator) -> ExactDecimal? {
        let length = Int.random(in: 1...49, using: &generator)
        // Zeros are frequent, so that 零 is tried everywhere.
        var digits = (0..<length).map { _ in
            Bool.random(using: &generator) ? 0 : Int.random(in: 0...9, using: &generator)
        }
        if digits[0] == 0 { digits[0] = 1 }
        var text = Bool.random(using: &generator) ? "-" : ""
        text += digits.map(String.init).joined()
        if round % 3 == 1 {
            text +=
                "."
                + (0..<Int.random(in: 1...20, using: &generator)).map { _ in String(Int.random(in: 0...9)) }.joined()
        }
        let value = ExactDecimal(text)
        if round % 10 == 9 { return value?.divided(by: Int.random(in: 2...999, using: &generator)) }
        return value
    }
}
