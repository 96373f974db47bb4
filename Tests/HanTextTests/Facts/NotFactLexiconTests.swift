import Testing

@testable import HanText

@Suite struct NotFactLexiconTests {
    private static let lexicon = NotFactLexicon()

    /// The word that covers the number which `text` marks with square brackets.
    private func cover(_ marked: String) -> (word: String, reason: FactRejection.Reason, isWeak: Bool)? {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }
        var text = parts.joined()
        let start = parts[0].utf8.count
        let end = start + parts[1].utf8.count
        let found = text.withUTF8 { Self.lexicon.cover(in: $0, numeralStart: start, numeralEnd: end) }
        return found.map { (String(text[TextSpan(start: $0.start, end: $0.end)]), $0.reason, $0.isWeak) }
    }

    @Test(arguments: [
        ("要[一]心为民", "一心", FactRejection.Reason.lexicalised), ("进[一]步扩大", "进一步", .lexicalised),
        ("老[百]姓都说", "老百姓", .lexicalised), ("祖国统[一]大业", "统一", .lexicalised), ("想方设法[千]方百计", "千方百计", .idiom),
        ("独[一]无二", "独一无二", .idiom), ("独一无[二]", "独一无二", .idiom), ("服务[三]农工作", "三农", .lexicalised),
        ("推进[一]带一路建设", "一带一路", .slogan), ("五位[一]体布局", "五位一体", .slogan), ("[五]位一体布局", "五位一体", .slogan),
        ("长江[三]峡游客", "三峡", .lexicalised), ("[九]江市", "九江市", .name), ("[六]盘水市", "六盘水市", .name),
        ("[二十]届三中全会", "二十届三中全会", .meeting), ("中共[十八]届六中全会", "十八届六中全会", .meeting),
        ("[十二]届市政协四次会议开幕", "十二届市政协四次会议", .meeting), ("[14]届省人大代表", "14届省人大", .meeting),
        ("女子[200]米蛙泳决赛", "200米蛙泳", .name), ("男子[66]公斤级", "66公斤级", .name),
        ("[第一]书记", "第一书记", .post), ("“[三]抓三促”", "三抓三促", .slogan), ("“[四]个铁一般”要求", "四个铁一般", .slogan),
        ("[9]·11事件", "9·11", .event), ("“[3]·15”晚会", "3·15", .event), ("[一]清二楚", "一清二楚", .lexicalised),
        ("[一]丝不乱", "一丝不乱", .idiom), ("不费[一]枪", "不费一枪", .idiom),
        ("[萬]無一失", "萬無一失", .idiom), ("統[一]", "統一", .lexicalised), ("[兩]會", "兩會", .lexicalised),
        ("[百]度公司", "百度公司", .name), ("[八]段锦", "八段锦", .lexicalised), ("[四]平调", "四平调", .name),
        ("先掂[一]掂分量", "掂一掂", .lexicalised), ("[三〇一]医院", "三〇一医院", .name),
        ("转入第[二]医院", "二医院", .name), ("市第[六]中学", "六中学", .name), ("第[七]实验小学", "七实验小学", .name),
        ("第[九]炼油厂", "九炼油厂", .name), ("在第[四]监狱", "四监狱", .name), ("特警[三]大队", "三大队", .name),
        ("刑警[二]支队", "二支队", .name), ("中铁[十六]局", "十六局", .name), ("中建[八]局", "八局", .name),
        ("中交[三]航局", "三航局", .name), ("水电[五]局", "五局", .name),
    ])
    func findsWordsWhoseNumeralCountsNothing(_ text: String, _ word: String, _ reason: FactRejection.Reason) {
        let found = cover(text)
        #expect(found?.word == word)
        #expect(found?.reason == reason)
    }

    @Test(arguments: [
        "共[三]人", "[百分之五]", "[十分]钟", "[一]起案件", "系统[一]千台", "[三]室两厅", "不到[一]年", "[一]死一伤", "新增[两]万人",
        "[七]人受伤", "“[三]年”", "[9]·3万元", "[3]·5米", "连续[三]届全国大会", "[三]届毕业生", "游了[200]米", "[66]公斤重",
        "[一百]元", "[五]小时", "大[三]岁", "[]", "[1]", "[九]个月",
        "出动[6]个大队", "交警出动[六]个大队", "消防[3]个中队", "成立[两]个支队", "第[二]个法院", "第[四]家医院", "第[二]大银行", "第[一]次进医院",
        "排名第[三]。医院", "第[二]天到医院", "[3]所医院", "交警[三]人",
    ])
    func leavesFiguresAlone(_ text: String) {
        let found = cover(text)
        #expect(found == nil || found?.isWeak == true, "\(String(describing: found))")
    }

    /// The look at the first characters in front of the search hides no word that begins with a numeral.
    @Test func findsEveryWordThatBeginsWithANumeral() {
        var words = 0
        for (word, value) in NotFactLexicon.words() where value & 0xFF < FactRejection.Reason.allCases.count {
            guard let first = word.unicodeScalars.first, NotFactPatterns.isNumeral(first) else { continue }
            var text = word
            let length = String(first).utf8.count
            let found = text.withUTF8 { Self.lexicon.cover(in: $0, numeralStart: 0, numeralEnd: length) }
            #expect(found.map { $0.end >= word.utf8.count } ?? false, "\(word)")
            words += 1
        }
        #expect(words > 500)
    }

    @Test func aFigureThatFitsComesBeforeAWeakWord() {
        #expect(cover("[一]起去")?.isWeak == true)
        #expect(cover("[一]定")?.isWeak == false)
    }

    @Test func tablesHoldNothingTwiceAndNoWordWithoutANumeral() {
        var seen: [String: UInt32] = [:]
        for (word, value) in NotFactLexicon.words() {
            #expect(word.unicodeScalars.contains(where: NotFactPatterns.isNumeral), "\(word)")
            #expect(!word.contains("?"))
            // An idiom may stand in both tables; a figure may not be a word as well.
            if let other = seen[word] { #expect((other == 0xFF) == (value == 0xFF), "\(word)") }
            seen[word] = value
        }
        #expect(seen.count > 3500)
    }
}
