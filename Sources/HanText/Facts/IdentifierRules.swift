/// Tells numbers that name from numbers that count: phones, plates, road, document and model numbers, addresses on the
/// net, versions, codes.
///
/// In: the bytes and a number. Out: why it is no figure and how far the name goes. Costs a few steps to each side.
final class IdentifierRules: Sendable {
    struct Finding {
        var end: Int
        var reason: FactRejection.Reason
    }

    private let nameBefore: PhraseSuffixTrie
    private let nameAfter: PhraseTrie

    init() {
        func entries(_ rows: [(FactRejection.Reason, String)]) -> [(phrase: String, value: UInt32)] {
            rows.flatMap { reason, words in
                words.split(separator: " ").map { (String($0), UInt32(Self.reasons.firstIndex(of: reason) ?? 0)) }
            }
        }
        nameBefore = PhraseSuffixTrie(entries(Self.beforeRows))
        nameAfter = PhraseTrie(entries(Self.afterRows))
    }

    private static let reasons = FactRejection.Reason.allCases
    private static func reason(_ value: UInt32) -> FactRejection.Reason { reasons[Int(value) % reasons.count] }

    /// Words right before a number that make it a name.
    private static var beforeRows: [(FactRejection.Reason, String)] {
        [
            (.phone, "电话 热线 拨打 手机 手机号 电话： 电话: 热线： 热线: 传真 传真： 致电 话：0 举报电话 咨询电话 电話 客服 短信 QQ QQ群 微信号 电话号码"),
            (
                .identifier,
                "邮编 邮编： 邮政编码 代码 代码： 股票代码 证券代码 编号 编号： 编号为 批号 批号： 证号 账号 账号： 卡号 卡号： 学号 房号 车次 航班号 身份证号 许可证号 准考证号 门牌 网址 序号 ISBN ISSN"
            ),
            (.plate, "车牌号 车牌号为 车牌 车牌为 牌照"),
            (.documentNumber, "文号 字第 令第 〔 ［ 公告第"),
        ]
    }

    /// Words right behind a number that make it a name.
    private static var afterRows: [(FactRejection.Reason, String)] {
        [
            (.documentNumber, "号文件 号文 号令 号公告 号通知 号决定 号提案 号议案 号主席令 号国务院令 号意见 号批复 〕 ］ 号（ 号《 號文件 号决议 号裁定 号判决"),
            (.phone, "热线 专线 客服 平台热线 报警 熱線"),
            (.version, "版本 系列 .0版 型 型号 款车型 系 号机 系列产品"),
            (
                .identifier,
                """
                号楼 号线 号门 号院 号风球 号球场 号台风 号矿 号井 号桥 号店 号选手 号病房 号房 号球员 号种子 号公路 号国道 号省道 号高速 \
                号车 号桌 号泊位 号码头 号航站楼 号厅 号馆 号仓 号机组 号炉 号塔 号坑 号墓 号展馆 号展位 号卫星 号飞船 号火箭 号运载 \
                号探测器 号舰 号船 号艇 号轮 号客轮 号货轮 号列车 号专列 号直播间 号信箱 号大街 号铺 号库 号地 号地块 号 號 号线路 \
                国道 省道 县道 乡道 高速 高速公路 次列车 次航班 次动车 次高铁 航班 频道 路公交 路公交车 路车 网 医院 中学 小学 团 师部 \
                大街 大道 环路 弄 街坊 年级 班学生 频率 号字 毫米口径
                """
            ),
            (.event, "事件 惨案 特大 地震 暴雨 案 事故 恐怖袭击 讲话 运动 起义 抗战 战争 事变"),
        ]
    }

    /// The characters that words behind a number begin with, and those that words before it end with.
    var nameBeginnings: UnsafePointer<UInt64> { nameAfter.starts }
    var nameEndings: UnsafePointer<UInt64> { nameBefore.ends }

    /// What else than a letter or one of the words may go on with a name, right behind its number and right before it.
    static let beginnings = "@_-—室线線巷弄街組组栋棟幢"
    static let endings = "-‐‑−—@_=#\\&/.“”\"「」(（"

    /// Why a number with nothing of a name next to it is one by its length.
    static func longNumber(_ digits: Int, endingAt end: Int) -> Finding? {
        guard digits >= 7 else { return nil }
        return Finding(end: end, reason: digits == 11 || digits == 8 || digits == 7 ? .phone : .identifier)
    }

    /// Why the number of Arabic digits at `start..<end` is a name, or `nil` where it may count; `code` is kept from one number
    /// of a text to the next.
    func finding(
        in bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, notBefore limit: Int,
        digits count: @autoclosure () -> Int, hasUnit: Bool, isPlain: Bool, code: inout Range<Int>
    ) -> Finding? {
        let previous = bytes.codePoint(before: start)
        let next = bytes.codePoint(at: end)
        if let finding = joined(
            in: bytes, start: start, end: end, previous: previous, next: next, hasUnit: hasUnit, notBefore: limit,
            code: &code)
        {
            return finding
        }
        // 12306网, but 2800万网购用户.
        if isPlain, bytes[end - 1] < 0x80, let match = nameAfter.longestMatch(in: bytes, at: end) {
            let reason = Self.reason(match.value)
            if reason == .event {
                // Only a day is an event: 9·11事件, "7·20"特大暴雨.
                if bytes.dotted(start, end) { return Finding(end: end, reason: .event) }
            } else {
                return Finding(end: end + match.length, reason: reason)
            }
        }
        // 302室: a room; 3室2厅 counts.
        if isPlain, next.value == 0x5BA4, count() >= 3 { return Finding(end: end + 3, reason: .identifier) }
        if isPlain, Self.isQuote(previous.value), Self.isQuote(next.value), bytes.dotted(start, end) {
            return Finding(end: end, reason: .event)
        }
        if !hasUnit, let match = nameBefore.longestMatch(in: bytes, endingAt: start, notBefore: max(0, start - 40)) {
            return Finding(end: codeEnd(in: bytes, from: end, code: &code), reason: Self.reason(match.value))
        }
        guard isPlain, !hasUnit else { return nil }
        let digits = count()
        if digits >= 3, next.value == 0x2D || next.value == 0x2014,
            let tail = digitRun(in: bytes, from: end + next.length)
        {
            if tail.count >= 7 { return Finding(end: tail.end, reason: .phone) }
            // 400-123-4567
            if tail.count >= 3, bytes.codePoint(at: tail.end).value == next.value,
                let last = digitRun(in: bytes, from: tail.end + next.length), last.count >= 4
            {
                return Finding(end: last.end, reason: .phone)
            }
        }
        if let long = Self.longNumber(digits, endingAt: end) { return long }
        if digits == 6, previous.value == 0x28 || previous.value == 0xFF08 {
            return Finding(end: end, reason: .identifier)
        }
        return nil
    }

    /// Letters, hyphens and signs that stick to the digits: A4, S-26, 5G, B2C, v2, /15, @12.
    private func joined(
        in bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, previous: (value: UInt32, length: Int),
        next: (value: UInt32, length: Int), hasUnit: Bool, notBefore limit: Int,
        code: inout Range<Int>
    ) -> Finding? {
        if Self.isLetter(previous.value) {
            let letters = letterRun(in: bytes, endingAt: start)
            // GDP1.2万亿元: a word in capitals, then a figure with its unit.
            if hasUnit, letters >= 2, !Self.isLetter(next.value) { return nil }
            return Finding(
                end: codeEnd(in: bytes, from: end, code: &code), reason: letters == 1 ? .version : .identifier)
        }
        switch previous.value {
        case 0x2D, 0x2010, 0x2011, 0x2212, 0x2014:  // - after a letter, digit or, without a unit, a Han character
            // Right behind a figure it is the mark of a range.
            if start - previous.length <= limit, limit > 0 { break }
            let before = bytes.codePoint(before: start - previous.length).value
            if Self.isLetter(before) || before &- 0x30 < 10 && !hasUnit {
                return Finding(end: codeEnd(in: bytes, from: end, code: &code), reason: .version)
            }
            if !hasUnit, previous.value == 0x2D, before >= 0x4E00, before < 0xA000 {
                return Finding(end: codeEnd(in: bytes, from: end, code: &code), reason: .version)
            }
        // N+1, T+1, 10+1
        case 0x2B
        where Self.isLetter(bytes.codePoint(before: start - previous.length).value)
            || bytes.codePoint(before: start - previous.length).value &- 0x30 < 10:
            return Finding(end: codeEnd(in: bytes, from: end, code: &code), reason: .identifier)
        case 0x40, 0x5F, 0x3D, 0x23, 0x5C, 0x26:  // @ _ = # \ &
            return Finding(end: codeEnd(in: bytes, from: end, code: &code), reason: .identifier)
        case 0x2F, 0x2E:  // / .
            let before = bytes.codePoint(before: start - previous.length).value
            if Self.isLetter(before) || before == previous.value {
                return Finding(end: codeEnd(in: bytes, from: end, code: &code), reason: .identifier)
            }
        default: break
        }
        // 407线: a road by its number.
        if next.value == 0x7EBF || next.value == 0x7DDA, end - start >= (bytes[start] < 0x80 ? 3 : 9) {
            return Finding(end: end + next.length, reason: .identifier)
        }
        // 西街3巷10号: a lane with the number of a house; of groups and buildings only with its mark, as they are counted too
        // (30组90件).
        if isLane(next.value) || isBuilding(next.value), DateNumber.digit(bytes, at: end + next.length) != nil,
            isLane(next.value) || isHouseNumber(in: bytes, at: end + next.length)
        {
            return Finding(end: end + next.length, reason: .identifier)
        }
        if !hasUnit, Self.isLetter(next.value) {
            return Finding(end: codeEnd(in: bytes, from: end, code: &code), reason: .version)
        }
        if !hasUnit, next.value == 0x40 || next.value == 0x5F {
            return Finding(end: codeEnd(in: bytes, from: end, code: &code), reason: .identifier)
        }
        return nil
    }

    /// 巷 弄 街
    private func isLane(_ scalar: UInt32) -> Bool { scalar == 0x5DF7 || scalar == 0x5F04 || scalar == 0x8857 }

    /// 組 组 栋 棟 幢
    private func isBuilding(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x7D44, 0x7EC4, 0x680B, 0x68DF, 0x5E62: true
        default: false
        }
    }

    /// Whether a number with the mark of a house or flat, or one joined by a hyphen, stands at `offset`.
    private func isHouseNumber(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        var end = offset
        while let digit = DateNumber.digit(bytes, at: end) { end += digit.length }
        return bytes.prefix(of: Self.houseMarks, at: end, end: bytes.count) != nil
    }

    private static let houseMarks = WordList("号 室 单元 楼 层 - 號 單元 樓 層")

    /// The end of a code: letters, digits and the signs that join them. Of a code of many numbers it is looked for once and
    /// kept in `code`, from where it was looked for to where it ends.
    private func codeEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, code: inout Range<Int>) -> Int {
        if code.contains(start) { return code.upperBound }
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            let joins = byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x5F
            if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
                end += 1
            } else if joins, end + 1 < bytes.count, (bytes[end + 1] | 0x20) &- 0x61 < 26 || bytes[end + 1] &- 0x30 < 10
            {
                end += 1
            } else {
                break
            }
        }
        code = start..<end
        return end
    }

    private func digitRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (count: Int, end: Int)? {
        var end = start
        while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
        return end > start ? (end - start, end) : nil
    }

    private func letterRun(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int {
        var count = 0
        var offset = end
        while count < 12 {
            let previous = bytes.codePoint(before: offset)
            guard Self.isLetter(previous.value) else { break }
            offset -= previous.length
            count += 1
        }
        return count
    }

    @inline(__always)
    static func isLetter(_ scalar: UInt32) -> Bool {
        (scalar | 0x20) &- 0x61 < 26 && scalar < 0x80 || scalar &- 0xFF21 < 26 || scalar &- 0xFF41 < 26
    }
    private static func isQuote(_ scalar: UInt32) -> Bool {
        scalar == 0x201C || scalar == 0x201D || scalar == 0x22 || scalar == 0x300C || scalar == 0x300D
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a stretch holds the middle dot of dates (9·11, 7・20).
    func dotted(_ start: Int, _ end: Int) -> Bool {
        var offset = start
        while offset < end {
            let next = codePoint(at: offset)
            if next.value == 0xB7 || next.value == 0x30FB || next.value == 0x2022 { return true }
            offset += Swift.max(1, next.length)
        }
        return false
    }
}
