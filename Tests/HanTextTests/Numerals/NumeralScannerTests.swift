import Testing

@testable import HanText

@Suite struct NumeralScannerTests {
    private static let scanner = NumeralScanner()

    /// Every numeral of a text as `text=lower` or `text=lower~upper`, then the bound where it isn't exact.
    private static func scan(_ text: String, atoms: Bool = false) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var result: [String] = []
            var offset = 0
            while let found = atoms
                ? scanner.nextNumber(in: bytes, from: offset) : scanner.next(in: bytes, from: offset)
            {
                let words = String(decoding: bytes[found.start..<found.end], as: UTF8.self)
                var line = "\(words)=\(found.lower?.description ?? "?")"
                if let upper = found.upper { line += "~\(upper)" }
                if found.bound != .exact, found.bound != .range { line += " \(found.bound.rawValue)" }
                result.append(line)
                offset = found.end
            }
            return result
        }
    }

    @Test(arguments: [
        ("售出1,234件", ["1,234=1234"]), ("售出１２３件", ["１２３=123"]), ("宽3．5米", ["3．5=3.5"]),
        ("共12 345 678元", ["12 345 678=12345678"]), ("列10 200 3000", ["10=10", "200=200", "3000=3000"]),
        ("地址10.0.0.7", ["10=10", "0=0", "0=0", "7=7"]),
    ])
    func arabicNumbers(text: String, expected: [String]) { #expect(Self.scan(text) == expected) }

    @Test(arguments: [
        ("一百二十三万五千", ["一百二十三万五千=1235000"]), ("三千零五", ["三千零五=3005"]),
        ("一万二", ["一万二=12000"]), ("两百五", ["两百五=250"]), ("二〇二四年", ["二〇二四=2024"]),
        ("廿三", ["廿三=23"]), ("一百十五", ["一百十五=115"]), ("壹仟贰佰叁拾肆萬", ["壹仟贰佰叁拾肆萬=12340000"]),
        ("三点一四", ["三点一四=3.14"]), ("一点五万", ["一点五万=15000"]), ("三点五分", ["三=3", "五=5"]),
        ("八点二十", ["八=8", "二十=20"]), ("一百二百", ["一百=100", "二百=200"]),
        ("两千亿", ["两千亿=200000000000"]), ("五极化", ["五=5"]),
        (
            "一极二载三正四涧五沟六穰七秭八垓九京一兆二亿三万四千",
            ["一极二载三正四涧五沟六穰七秭八垓九京一兆二亿三万四千=1000200030004000500060007000800090001000200034000"]
        ),
        ("俩人", ["俩=2"]), ("陆地和队伍", []), ("伍拾元", ["伍拾=50"]), ("零下五度", ["零下五=-5"]),
    ])
    func hanNumbers(text: String, expected: [String]) { #expect(Self.scan(text) == expected) }

    @Test(arguments: [
        ("1.5万亿", ["1.5万亿=1500000000000"]), ("3千5百", ["3千5百=3500"]), ("2万5", ["2万5=25000"]),
        ("31萬2058", ["31萬2058=312058"]), ("3亿2千万", ["3亿2千万=320000000"]), ("60千瓦", ["60=60"]),
        ("4亿2019年", ["4亿=400000000", "2019=2019"]),
    ])
    func mixedNumbers(text: String, expected: [String]) { #expect(Self.scan(text) == expected) }

    @Test(arguments: [
        ("480余人", ["480余=480 over"]), ("20余万", ["20余万=200000 over"]), ("3万余", ["3万余=30000 over"]),
        ("6000多万", ["6000多万=60000000 over"]), ("十几个", ["十几=10 over"]), ("几十个", ["几十=? about"]),
        ("有数百人", ["数百=? about"]), ("上千人", ["上千=1000 over"]), ("成百上千", ["成百上千=100 over"]),
        ("五十来岁", ["五十来=50 over"]), ("余额5元", ["5=5"]), ("40余额", ["40=40"]), ("晚上百人", ["百=100"]),
        ("一百几十万", ["一百几十万=1000000 over"]), ("人数十分", ["十=10"]),
    ])
    func innerMarks(text: String, expected: [String]) { #expect(Self.scan(text) == expected) }

    @Test(arguments: [
        ("三五个", ["三五=3~5"]), ("七八十", ["七八十=70~80"]), ("十七八岁", ["十七八=17~18"]),
        ("四、五百人", ["四、五百=400~500"]), ("一二百", ["一二百=100~200"]), ("六七万", ["六七万=60000~70000"]),
        ("3至5件", ["3至5=3~5"]), ("18～25岁", ["18～25=18~25"]), ("1.2万～1.5万", ["1.2万～1.5万=12000~15000"]),
        ("3至5万元", ["3至5万=30000~50000"]), ("800至1万", ["800至1万=800~10000"]),
        ("9-2", ["9=9", "2=2"]), ("2021-03-04", ["2021=2021", "03=3", "04=4"]),
        ("一、二、三", ["一=1", "二=2", "三=3"]), ("十七、八岁", ["十七、八=17~18"]),
    ])
    func ranges(text: String, expected: [String]) { #expect(Self.scan(text) == expected) }

    @Test(arguments: [
        ("三分之二", ["三分之二=0.666666666667"]), ("2/5", ["2/5=0.4"]), ("一又四分之一", ["一又四分之一=1.25"]),
        ("百分之五十五", ["百分之五十五=0.55"]), ("百分之六七十", ["百分之六七十=0.6~0.7"]), ("12.5%", ["12.5%=0.125"]),
        ("7‰", ["7‰=0.007"]), ("万分之四", ["万分之四=0.0004"]), ("两成", ["两成=0.2"]), ("八九成", ["八九成=0.8~0.9"]),
        ("七成五", ["七成五=0.75"]), ("一成不变", ["一=1"]), ("八五折", ["八五折=0.85"]), ("三折叠", ["三=3"]),
        ("一半", ["一半=0.5"]), ("三倍", ["三倍=3"]), ("第三名", ["第三=3"]), ("1/2/3", ["1=1", "2=2", "3=3"]),
        ("负3.5", ["负3.5=-3.5"]), ("温度-5度", ["-5=-5"]), ("胜负3场", ["3=3"]), ("5月-6月", ["5=5", "6=6"]),
    ])
    func compounds(text: String, expected: [String]) { #expect(Self.scan(text) == expected) }

    @Test func bareNumbersLeaveCompoundsApart() {
        #expect(Self.scan("百分之五至第三", atoms: true) == ["百=100", "五=5", "三=3"])
        #expect(Self.scan("3至5", atoms: true) == ["3=3", "5=5"])
    }

    @Test func moreDigitsThanFitAreDigitsWithoutValue() {
        let text = String(repeating: "9", count: 90)
        #expect(Self.scan(text) == ["\(text)=?"])
        let han = String(repeating: "九", count: 90)
        #expect(Self.scan(han) == ["\(han)=?"])
    }

    @Test func anyBytesAreScanned() {
        for seed in 0..<2000 {
            var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
            let bytes = (0..<40).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            }
            bytes.withUnsafeBufferPointer { buffer in
                var offset = 0
                while let found = Self.scanner.next(in: buffer, from: offset) {
                    #expect(found.start >= offset && found.end > found.start && found.end <= buffer.count)
                    offset = found.end
                }
            }
        }
    }
}
