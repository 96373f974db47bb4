import Testing

@testable import HanText

@Suite struct UnitTableTests {
    private static let table = UnitTable()

    private func match(_ text: String, at offset: Int = 0) -> (text: String, definition: UnitDefinition)? {
        let table = Self.table
        var copy = text
        let found = copy.withUTF8 { table.compositeMatch(in: $0, at: offset) }
        return found.map {
            (String(text[TextSpan(start: offset, end: offset + $0.length)]), table.definition(of: $0.form))
        }
    }

    private func unit(_ text: String) -> Unit? {
        let table = Self.table
        var copy = text
        guard let found = copy.withUTF8({ table.compositeMatch(in: $0, at: 0) }) else { return nil }
        return table.unit(of: found, text: String(text[TextSpan(start: 0, end: found.length)]))
    }

    @Test(arguments: [
        ("公里的路", "公里", "千米", Unit.Dimension.length), ("ｋｍ", "ｋｍ", "千米", .length), ("KM处", "KM", "千米", .length),
        ("km²的", "km²", "平方千米", .area), ("m2", "m2", "平方米", .area), ("平米房", "平米", "平方米", .area),
        ("m³", "m³", "立方米", .volume), ("公噸煤", "公噸", "吨", .mass), ("kg", "kg", "千克", .mass),
        ("公斤米", "公斤", "千克", .mass), ("攝氏度", "攝氏度", "摄氏度", .temperature), ("℃", "℃", "摄氏度", .temperature),
        ("kWh", "kWh", "千瓦时", .energy), ("千瓦时电", "千瓦时", "千瓦时", .energy), ("千瓦的", "千瓦", "千瓦特", .power),
        ("GB内存", "GB", "吉字节", .dataSize), ("兆帕", "兆帕", "兆帕斯卡", .pressure), ("MHz", "MHz", "兆赫兹", .frequency),
        ("个百分点", "个百分点", "百分点", .percentagePoint), ("港元", "港元", "港元", .currency), ("人次", "人次", "人次", .classifier),
        ("小时", "小时", "小时", .time), ("個小時", "個小時", "小时", .time), ("亩地", "亩", "亩", .area), ("塊錢", "塊錢", "元", .currency),
        ("台（套）设备", "台（套）", "台", .classifier), ("人(次)", "人(次)", "人", .classifier), ("μg", "μg", "微克", .mass),
        ("mAh", "mAh", "毫安时", .electricCharge), ("Ω", "Ω", "欧姆", .resistance), ("%", "%", "百分之一", .percent),
    ])
    func findsTheLongestUnit(_ text: String, _ form: String, _ name: String, _ dimension: Unit.Dimension) {
        let found = match(text)
        #expect(found?.text == form)
        #expect(found?.definition.name == name)
        #expect(found?.definition.dimension == dimension)
    }

    @Test(arguments: ["kmhx", "main", "的", "", "mp3", "gold", "Wi"])
    func aLatinSymbolEndsItsWord(_ text: String) { #expect(match(text) == nil) }

    @Test(arguments: [
        ("亩", UnitFactor(2000, divisor: 3)), ("平方公里", UnitFactor(1_000_000)), ("市两", UnitFactor("0.05")),
        ("英寸", UnitFactor("0.0254")), ("立方英尺", UnitFactor("0.028316846592")), ("马力", UnitFactor("735.49875")),
        ("kWh", UnitFactor(3_600_000)), ("公里/小时", UnitFactor(5, divisor: 18)), ("MB", UnitFactor(1_000_000)),
        ("立方米/秒", UnitFactor(1)), ("μg/m³", UnitFactor("1e-9")), ("℉", UnitFactor("5/9")), ("丈", UnitFactor("10/3")),
    ])
    func factorsAreExact(_ text: String, _ factor: UnitFactor?) {
        let found = unit(text)
        #expect(found?.factor != nil)
        #expect(found?.factor.flatMap(UnitFactor.init(exactly:)) == factor)
    }

    @Test(arguments: [
        ("元/公斤", "元/公斤", "元/千克", Unit.Dimension.rate), ("元每公斤", "元/公斤", "元/千克", .rate),
        ("人/平方公里", "人/平方公里", "人/平方千米", .rate), ("米／秒", "米/秒", "米/秒", .speed), ("元/人", "元/人", "元/人", .rate),
        ("mg/L", "mg/L", "毫克/升", .concentration), ("吨/小时", "吨/小时", "吨/小时", .massFlow), ("次/分", "次/分", "次/分钟", .rate),
        ("km/h", "km/h", "千米/小时", .speed), ("元/平方米", "元/平方米", "元/平方米", .rate),
    ])
    func ratesArePutTogether(_ written: String, _ text: String, _ name: String, _ dimension: Unit.Dimension) {
        let found = unit(written)
        #expect(found?.text == text)
        #expect(found?.name == name)
        #expect(found?.dimension == dimension)
    }

    @Test(arguments: [
        ("¥", "CNY"), ("￥", "CNY"), ("US$", "USD"), ("共HK$", "HKD"), ("€", "EUR"), ("人民币", "CNY"), ("RMB", "CNY"),
        ("約港幣", "HKD"), ("投资美元", "USD"), ("NT$", "TWD"), ("₩", "KRW"), ("₽", "RUB"), ("£", "GBP"), ("C$", "CAD"),
    ])
    func currenciesStandBeforeTheNumber(_ text: String, _ code: String) {
        var copy = text
        let found = copy.withUTF8 { Self.table.currency(in: $0, endingAt: $0.count) }
        #expect(found?.definition.currencyCode == code)
    }

    @Test(arguments: ["元", "AUSD", "约", "", "ARMB"])
    func otherWordsBeforeTheNumberAreNoCurrency(_ text: String) {
        var copy = text
        #expect(copy.withUTF8 { Self.table.currency(in: $0, endingAt: $0.count) } == nil)
    }

    @Test func ambiguousFormsKeepEveryMeaning() throws {
        let table = Self.table
        func dimensions(_ text: String) -> [Unit.Dimension] {
            var copy = text
            guard let found = copy.withUTF8({ table.match(in: $0, at: 0) }) else { return [] }
            return table.senses(of: found.form).map { table.definitions[Int($0.definition)].dimension }
        }
        #expect(dimensions("分").first == .classifier)
        #expect(Set(dimensions("分")).isSuperset(of: [.classifier, .time, .currency, .mass, .length, .ratio]))
        #expect(Set(dimensions("度")).isSuperset(of: [.temperature, .energy, .angle, .classifier]))
        #expect(dimensions("节").first == .classifier)
        #expect(dimensions("斤") == [.mass])
    }

    @Test func measureWordsKnowTheirClasses() throws {
        let table = Self.table
        func classes(_ text: String) -> UnitDefinition.Classes {
            var copy = text
            return copy.withUTF8 { table.match(in: $0, at: 0) }.map { table.classes(of: $0.form) } ?? []
        }
        #expect(classes("届").contains([.individual, .ordinal]))
        #expect(classes("次").contains([.verbal, .ordinal]))
        #expect(classes("人次").contains(.compound))
        #expect(classes("县").contains(.quasi) && !classes("县").contains(.individual))
        #expect(classes("杯").contains(.container))
        #expect(classes("等奖").contains(.ordinalOnly))
    }

    @Test func theCallerAddsUnits() {
        let table = UnitTable(adding: [
            Unit(text: "标书", name: "标书", dimension: .classifier),
            Unit(text: "斤", name: "日本斤", dimension: .mass, factor: UnitFactor("0.6")?.exact),
        ])
        var text = "标书斤"
        text.withUTF8 { bytes in
            #expect(table.match(in: bytes, at: 0).map { table.classes(of: $0.form).contains(.added) } == true)
            #expect(table.match(in: bytes, at: 6).map { table.definition(of: $0.form).name } == "日本斤")
        }
    }
}
