import Testing

@testable import HanText

@Suite struct UnitConversionTests {
    private static let table = UnitTable()

    private func unit(_ text: String) throws -> Unit {
        var copy = text
        let match = try #require(copy.withUTF8 { Self.table.compositeMatch(in: $0, at: 0) })
        return Self.table.unit(of: match, text: text)
    }

    @Test(arguments: [
        ("3", "亩", "平方米", "2000"), ("1", "公顷", "亩", "15"), ("2.5", "公斤", "斤", "5"), ("100", "℉", "℃", "340/9"),
        ("-40", "℃", "℉", "-40"), ("0", "℃", "K", "273.15"), ("90", "公里/小时", "m/s", "25"), ("1", "kWh", "千焦", "3600"),
        ("1", "英里", "公里", "1.609344"), ("1.5", "GB", "MB", "1500"), ("1", "市尺", "厘米", "100/3"),
        ("35", "μg/m³", "mg/m3", "0.035"),
    ])
    func isExact(_ value: String, _ source: String, _ target: String, _ expected: String) throws {
        let (near, far) = (try unit(source), try unit(target))
        let result = Unit.convert(try #require(ExactDecimal(value)), from: near, to: far)
        #expect(result?.exactDescription == expected)
        let back = result.flatMap { Unit.convert($0, from: far, to: near) }
        #expect(back == ExactDecimal(value))
    }

    @Test(arguments: [("公斤", "米"), ("元", "美元"), ("个", "名"), ("个月", "天"), ("公斤", "个")])
    func nothingWhereTheDimensionsDifferOrAFactorIsMissing(_ source: String, _ target: String) throws {
        #expect(Unit.convert(ExactDecimal(1), from: try unit(source), to: try unit(target)) == nil)
    }
}
