import Testing

@testable import HanText

@Suite struct ReflowTests {
    /// Text with breaks, and what it says without them.
    private static let joined: [(broken: String, flowed: String)] = [
        // A figure and its measure word, a word, a number: over blank lines too.
        ("今年以来，青禾镇清理河道，共出动党员干部310\n\n余人。", "今年以来，青禾镇清理河道，共出动党员干部310余人。"),
        ("会议通报了进展情况，全县累计化解纠\n\n纷206起。", "会议通报了进展情况，全县累计化解纠纷206起。"),
        ("雨势减弱，水位回落，水库蓄水量为15\n42万立方米。", "雨势减弱，水位回落，水库蓄水量为1542万立方米。"),
        // A comma can't end a paragraph; a closing mark can't start one.
        ("上半年，\n全市新增企业90家。", "上半年，全市新增企业90家。"),
        ("大家说\n，路修好了。", "大家说，路修好了。"),
        ("大家说，\r\n路修好了。", "大家说，路修好了。"),
        ("大家说，  \n   \n　　路修好了。", "大家说，  \n   \n　　路修好了。"),
        // A bracket or a quotation that the next line closes.
        ("她写了《山那边的\n灯火》一书", "她写了《山那边的灯火》一书"),
        ("全体村民（含外出\n务工者）", "全体村民（含外出务工者）"),
        // Latin words.
        ("他在会上介绍了 open\nsource 软件，共3款。", "他在会上介绍了 open source 软件，共3款。"),
        ("他在会上介绍了infor-\nmation一词，共3次。", "他在会上介绍了information一词，共3次。"),
        // A caption apart, a paragraph that follows a byline.
        ("本报青禾讯(通讯员 林一)近日，镇上新开书\n店2家。", "本报青禾讯(通讯员 林一)近日，镇上新开书店2家。"),
    ]

    @Test(arguments: joined) func unfinishedLinesAreJoined(_ sample: (broken: String, flowed: String)) {
        #expect(Reflow().document(sample.broken).flowed == sample.flowed)
    }

    /// Texts whose every break stays.
    private static let apart = [
        "# 青禾镇办好民生实事\n\n今年以来，镇里修路3公里。",
        "青禾镇办好民生实事\n今年以来，镇里修路3公里。",
        "秋收时节\n\n本报青禾讯(通讯员 林一)近日，镇上开镰。",
        "图书馆正式开放。  \n■通讯员 林一 摄",
        "小店开了三年。\n小店又开了三年。",
        "通知如下：\n一、按时到会\n二、带好材料",
        "- 看书\n- 种树\n- 修桥",
        "1. 看书，\n2. 种树，\n3. 修桥。",
        "　　春天来了，花开了\n　　夏天来了，果子熟了。",
        "| 月份 | 件数 |\n|---|---|\n| 1月 | 30 |",
        "日期\n件数\n备注",
    ]

    @Test(arguments: apart) func whatStandsApartStaysApart(_ text: String) {
        #expect(Reflow().document(text).flowed == text)
    }

    @Test func aLineBreakIsSeenWhereverItStands() {
        for length in 0..<20 {
            for lineBreak in ["\n", "\r", "\r\n"] {
                let text = String(repeating: "a", count: length) + "。\(lineBreak)后一段。"
                #expect(Reflow().document(text).blocks.count == 2, "\(length)")
            }
        }
    }

    @Test func everyLineOfAFixedWidthTextIsJoined() {
        for column in [10, 14, 19, 32] {
            let text = Self.paragraphs.map { wrap("　　" + $0, column: column) }.joined(separator: "\n")
            let document = Reflow().document(text)
            let pieces = document.blocks.map { String(document.flowed[$0.span]) }
            #expect(pieces == Self.paragraphs, "column \(column)")
        }
    }

    @Test func randomBreaksInsideSentencesAreUndone() {
        var generator = LinearGenerator(seed: 7)
        for round in 0..<300 {
            let paragraph = Self.paragraphs[round % Self.paragraphs.count]
            var broken = ""
            var sinceBreak = 0
            var sentences = 0
            for character in paragraph {
                let isDash = character == "—" || broken.last == "—"
                if sentences > 0, sinceBreak > 1, !isDash, !"。！？；：”".contains(broken.last ?? "。"),
                    generator.next(below: 9) == 0
                {
                    broken += ["\n", "\n\n", " \r\n", "　\n \n"][generator.next(below: 4)]
                    sinceBreak = 0
                }
                broken.append(character)
                sinceBreak += 1
                if "。！？；".contains(character) { sentences += 1 }
            }
            let document = Reflow().document(broken)
            #expect(document.flowed == paragraph, "\(broken.debugDescription)")
            #expect(document.blocks.count == 1)
            expectRoundTrip(document)
        }
    }

    @Test func blocksTellHeadingsBylinesAndCaptionsApart() {
        let text = """
            ## 青禾镇 修好一座桥

            本报青禾讯(通讯员 林一)近日，青禾镇修好
            了一座桥。

            桥上风景
            ■林一 摄
            一、下一步打算
            - 种树30棵；
            """
        let document = Reflow().document(text)
        let blocks = document.blocks.map { "\($0.kind.rawValue) \(document.flowed[$0.span])" }
        #expect(
            blocks == [
                "heading 青禾镇 修好一座桥", "byline 本报青禾讯(通讯员 林一)", "paragraph 近日，青禾镇修好了一座桥。", "heading 桥上风景",
                "caption ■林一 摄", "heading 一、下一步打算", "listItem - 种树30棵；",
            ])
        #expect(document.blocks.map(\.level) == [2, nil, nil, nil, nil, nil, nil])
        expectRoundTrip(document)
    }

    @Test(arguments: [
        ("本报讯 今天下雨。", "本报讯"), ("新华社青禾5月6日电（记者 林一）今天下雨。", "新华社青禾5月6日电（记者 林一）"),
        ("本報青禾訊（記者 林一）今天下雨。", "本報青禾訊（記者 林一）"), ("中新社青禾5月6日電（記者 林一）今天下雨。", "中新社青禾5月6日電（記者 林一）"),
        ("央视网消息：今天下雨。", "央视网消息："),
        ("中新网青禾5月6日电据当地消息，今天下雨。", "中新网青禾5月6日电"), ("央视网消息（早间新闻）：今天下雨。", "央视网消息（早间新闻）："),
        ("今天的电(交流电)停了。", nil), ("通讯员林一报道得好，大家都看。", nil),
        ("据新华社青禾5月6日电（记者 林一）今天下雨。", "据新华社青禾5月6日电（记者 林一）"), ("本报讯今天下雨。", "本报讯"),
        ("本报青禾讯 记者林一、林二报道：今天下雨。", "本报青禾讯 记者林一、林二报道："), ("　　韩联社青禾5月6日电 今天下雨。", "韩联社青禾5月6日电"),
        ("新华社电视台今天播出。", nil),
    ]) func bylinesAreRead(_ text: String, _ byline: String?) {
        // A record of one line has no line break.
        for text in [text, text + "\n"] {
            let document = Reflow().document(text)
            let found = document.blocks.first { $0.kind == .byline }.map { String(document.flowed[$0.span]) }
            #expect(found == byline)
        }
    }

    @Test func aSpanOverABreakCoversIt() throws {
        let text = "大家都来了，共有党员干部310\n\n余人参加。"
        let document = Reflow().document(text)
        let flowed = document.flowed
        let range = try #require(flowed.firstRange(of: "310余人"))
        let span = TextSpan(
            start: flowed.utf8.distance(from: flowed.startIndex, to: range.lowerBound),
            end: flowed.utf8.distance(from: flowed.startIndex, to: range.upperBound))
        #expect(text[document.original(span)] == "310\n\n余人")
        #expect(
            document.original(TextSpan(start: 0, end: flowed.utf8.count)) == TextSpan(start: 0, end: text.utf8.count))
    }

    @Test func anyInputGivesADocument() {
        let samples = [
            "", "\n", "\r\n\r\n", "\u{FEFF}\n", "#", "# ", "####### 七", "\u{3000}\n\u{3000}", "，\n，\n，", "“\n“\n”\n”",
            "-\n-", "-a\n-b",
            "本报", "本报讯", "讯\n电\n", "（\n）", "—\n—", "a-\nb", "\u{2028}x\n", String(repeating: "九\n", count: 2000),
            String(repeating: "\n", count: 5000), String(repeating: "（", count: 3000) + "\n）",
            String(decoding: [0xE4, 0xB8, 0x0A, 0xFF, 0x0A], as: UTF8.self),
        ]
        for sample in samples {
            let document = Reflow().document(sample)
            expectRoundTrip(document)
        }
    }

    /// Every flowed byte stands at the place that it is said to come from; only a space may stand for a break.
    private func expectRoundTrip(_ document: Document, sourceLocation: SourceLocation = #_sourceLocation) {
        let original = Array(document.text.utf8)
        let flowed = Array(document.flowed.utf8)
        var previous = -1
        for offset in flowed.indices {
            let place = document.original(TextSpan(start: offset, end: offset + 1))
            let isBreak = flowed[offset] == 0x20 && original[place.start] <= 0x20
            guard place.count == 1, place.start > previous, original[place.start] == flowed[offset] || isBreak else {
                Issue.record("offset \(offset) of \(document.flowed.debugDescription)", sourceLocation: sourceLocation)
                return
            }
            previous = place.start
        }
        for block in document.blocks {
            #expect(
                block.span.end <= flowed.count && block.span.start <= block.span.end, sourceLocation: sourceLocation)
        }
        let order = zip(document.blocks, document.blocks.dropFirst()).allSatisfy { $0.span.end <= $1.span.start }
        #expect(order, sourceLocation: sourceLocation)
    }

    /// Breaks a paragraph at a column counted in Han characters, no closing mark at the start of a line.
    private func wrap(_ paragraph: String, column: Int) -> String {
        var text = ""
        var length = 0
        for character in paragraph {
            if length >= column, !"，。、；：！？”》）".contains(character) {
                text += "\n"
                length = 0
            }
            text.append(character)
            length += 1
        }
        return text
    }

    private static let paragraphs = [
        "青禾镇位于青河上游。近年来，镇党委把修路、架桥、引水作为头等大事，多方筹措资金，先后硬化村道四十二公里，新建便民桥十一座，让六个自然村的两千三百多名群众告别了出行难。",
        "走进柳湾村的大棚，一筐筐番茄正在装车。“今年行情不错，一斤能卖三块五。”种植户老周一边说，一边给记者算起了账：三个棚，收入能有九万多元，比去年多出两成。",
        "据县气象台预报，受弱冷空气影响，未来三天县境以多云天气为主。明天最低气温八摄氏度左右，北部山区有霜冻，请种植户做好防寒准备；后天起气温回升，最高可达二十一摄氏度。",
        "比赛在雨中开始。主队开场不到十分钟就以一个角球打破僵局，此后双方你来我往，上半场结束时比分仍是1比0。易边再战，客队连换三人加强攻势，终于在补时阶段扳平比分，全场六千多名球迷起立鼓掌。",
        "图书馆馆长说，新馆开放以来人气很旺！周末两天接待读者近五千人次，其中中小学生占六成以上；少儿阅览区的三百个座位常常不到九点就坐满了，馆里不得不临时加了八十把椅子。",
    ]
}

/// A small generator with a fixed course.
struct LinearGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
