import Testing

@testable import HanText

/// Plain dates are read a short way, which has to come to what the rules come to.
@Suite struct PlainDateTests {
    private static let dates = [
        "7日", "3月", "3月5日", "2024年", "2024年3月", "2024年3月5日", "２月１６日", "２０１９年８月２４日",
    ]

    /// Whatever character stands next to a date.
    @Test func everyNeighbourIsReadAlike() {
        let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0x2000...0x30FF, 0x4E00...0x9FFF, 0xFF00...0xFF65]
        var text = ""
        for (index, code) in ranges.joined().enumerated() {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let date = Self.dates[index % Self.dates.count]
            text += "集市\(date)\(scalar)开张，\(scalar)\(date)收摊；\(scalar)12日\(scalar)。\n"
            if index % 400 == 399 {
                expectBothAlike(text)
                text = ""
            }
        }
        expectBothAlike(text)
    }

    /// Whatever words stand around one, with and without a reference date, and where there is no such day.
    @Test func everyWordAroundIsReadAlike() {
        let before = [
            "", "截至", "截止到", "截至 ", "公元", "公元前", "康熙", "民国", "约", "大约", "近", "连续", "为期", "每", "每年", "第", "前", "自", "从",
            "今年", "去年", "本月", "上月", "于", "负", "-", "1.", "3,", "、", "至", "5日至", "农历", "周三，", "12", "３",
        ]
        let behind = [
            "", "以来", "起", "至今", "至8日", "到5月", "－9日", "—2026年", "上旬", "底", "初", "初三", "十五", "中", "中旬", "末", "上半年",
            "一季度",
            "第三周", "最后一天", "春节", "上午", "晚8点", "晚上", "凌晨2时", "10时", "10:30", "T08:00", " 8:00", "的下午", "，周三", "，星期五",
            "、周末",
            "（周一）", "(周二)", "前", "之前", "后两天", "左右", "许", "版", "版权", "代", "级", "份", "度", "度假", "内", "元", "本", "游", "止",
            "期间",
            "和6日", "与9日", "和9日之间", "11日", "2", "余", "多", "号", "同期", "电", "，", "。", "\n", "pm", "PM", "🙂",
        ]
        let odd = [
            "13月", "0月", "2月30日", "0日", "32日", "02月03日", "007日", "2024年13月", "2024年2月30日", "999年", "3000年", "24年",
            "20245年", "１3日", "1３日", "２０24年", "2024年５月", "２０２４年5月", "５月6日", "０５月", "１３月", "２０２４５年",
        ]
        for lead in before {
            var text = ""
            for date in Self.dates + odd {
                for tail in behind { text += "收成\(lead)\(date)\(tail)又报；" }
            }
            expectBothAlike(text)
            expectBothAlike(text, ReferenceDate("2025-07-09"))
        }
    }

    /// What is told at once to be no point of time is none to the rules.
    @Test func whatIsNoTimeIsNone() {
        let scanner = FactTables.standard.times
        let numbers = ["3", "7", "12", "30", "49", "50", "05", "98", "1998", "０７", "三", "十", "十五", "二十", "九八", "七八"]
        let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0x2000...0x30FF, 0x4E00...0x9FFF, 0xFF00...0xFF65]
        var told = 0
        for (index, code) in ranges.joined().enumerated() {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let number = numbers[index % numbers.count]
            for unit in ["年", "日", "号"] {
                for tail in ["的4月", "季度", "午3点"] {
                    var text = number + unit + String(Character(scalar)) + tail
                    text.withUTF8 { bytes in
                        guard let read = DateNumber(in: bytes, at: 0), scanner.isNoTime(read, in: bytes, at: 0) else {
                            return
                        }
                        told += 1
                        let found = scanner.elements.point(in: bytes, at: 0)
                        #expect(found == nil, "\(String(decoding: bytes, as: UTF8.self))")
                    }
                }
            }
        }
        #expect(told > 10_000)
    }

    /// What a date leaves to those after it.
    @Test func contextIsLeftAlike() {
        let pieces =
            Self.dates + [
                "8日", "12月", "2019年", "同年", "次月", "当天", "次日", "去年", "去年同期", "前年8月", "正月初五", "，", "。", "，", "\n", "又",
                "三天后", "11月至次年2月",
                "2023年9月以来", "二月三十日", "今日", "2月30日",
            ]
        let references = [
            nil, ReferenceDate("2025-03-31"), ReferenceDate("0001-01-01"), ReferenceDate("2024-02-29T08:00"),
        ]
        for turn in 0..<1500 {
            let text = (0..<Int.random(in: 2...9)).map { _ in pieces.randomElement() ?? "，" }.joined()
            expectBothAlike(text, references[turn % references.count])
        }
    }

    /// The short way asks no list of words that aren't figures: none of them reaches over a date in Arabic digits.
    @Test func noWordCoversADate() {
        for (word, _) in NotFactLexicon.words() {
            for (left, right) in zip(word.unicodeScalars, word.unicodeScalars.dropFirst()) {
                let isDigit = "0"..."9" ~= left || "０"..."９" ~= left
                #expect(!(isDigit && ["年", "月", "日"].contains(right)), "\(word)")
            }
        }
    }

    private func expectBothAlike(_ text: String, _ reference: ReferenceDate? = nil) {
        let (short, long) = (facts(text, reference, short: true), facts(text, reference, short: false))
        guard short != long else { return }
        let first = zip(short, long).first { $0 != $1 }
        Issue.record("\(text.prefix(60)): \(String(describing: first?.0)), \(String(describing: first?.1))")
    }

    private func facts(_ text: String, _ reference: ReferenceDate?, short: Bool) -> [NumericFact] {
        var text = text
        return text.withUTF8 { bytes in
            let scan = FactScan(tables: .standard, bytes: bytes, isWellFormed: true, reference: reference)
            scan.takesPlainDates = short
            return scan.run()
        }
    }
}
