/// Recognises by its form what a line is: heading, list item, caption, byline.
///
/// The forms are those of Markdown (CommonMark 0.31), of official documents (GB/T 9704-2012: 一、（一）1.) and of
/// newspaper pages (本报济宁讯, 新华社北京10月20日电, ■通讯员 … 摄).
enum LineStructure {
    static func read(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> TextLine.Structure {
        let first = bytes.scalar(at: line.start).value
        switch first {
        case 0x23:  // #
            return heading(line, in: bytes)
        case 0x2D, 0x2A, 0x2B, 0x2022, 0x00B7, 0x25CF, 0x25AA, 0x25E6, 0x3D, 0x5F:  // - * + • · ● ▪ ◦ = _
            if isRule(line, in: bytes) { return .apart }
            return isMarkedItem(line, in: bytes) ? .listItem(isSection: false) : caption(line, in: bytes) ?? .plain
        case 0x7C: return .apart
        case 0x30...0x39:
            if isNumberedItem(line, in: bytes) { return .listItem(isSection: false) }
            return isPageNumber(line, in: bytes) ? .apart : byline(line, in: bytes)
        case 0x2460...0x2473: return .listItem(isSection: false)
        case 0x28, 0xFF08:
            return isBracketedItem(line, in: bytes) ? .listItem(isSection: true) : caption(line, in: bytes) ?? .plain
        default: break
        }
        if isHanNumberedItem(line, in: bytes) { return .listItem(isSection: true) }
        if let caption = caption(line, in: bytes) { return caption }
        return byline(line, in: bytes)
    }

    private static func heading(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> TextLine.Structure {
        var position = line.start
        while position < line.end, bytes[position] == 0x23 { position += 1 }
        let level = position - line.start
        guard level <= 6, position < line.end, bytes[position] == 0x20 || bytes[position] == 0x09 else { return .plain }
        return .heading(level: level)
    }

    private static func isRule(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.end - line.start >= 3 else { return false }
        return bytes[line.start..<line.end].allSatisfy { $0 == bytes[line.start] || $0 == 0x20 }
    }

    /// A bullet and a space.
    private static func isMarkedItem(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let bullet = bytes.scalar(at: line.start)
        let after = line.start + bullet.length
        guard after < line.end else { return false }
        let space = bytes.scalar(at: after).value
        return space == 0x20 || space == 0x09 || space == 0x3000 || bullet.value == 0x2022 || bullet.value == 0x25AA
    }

    /// Only digits, with dashes around them: the number of a page.
    private static func isPageNumber(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        line.end - line.start <= 4 && bytes[line.start..<line.end].allSatisfy { (0x30...0x39).contains($0) }
    }

    /// `1. ` or `1、` in front of no further number.
    private static func isNumberedItem(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = line.start
        while position < line.end, position - line.start <= 2, (0x30...0x39).contains(bytes[position]) { position += 1 }
        guard position < line.end else { return false }
        let mark = bytes.scalar(at: position)
        guard mark.value == 0x2E || mark.value == 0xFF0E || mark.value == 0x3001 else { return false }
        let after = position + mark.length
        guard after < line.end else { return false }
        let next = bytes.scalar(at: after).value
        if mark.value == 0x2E { return next == 0x20 || isHan(next) }
        return !(0x30...0x39).contains(next) && !HanNumber.isDigit(next)
    }

    /// （一） or (1).
    private static func isBracketedItem(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = line.start + bytes.scalar(at: line.start).length
        var digits = 0
        while position < line.end, digits < 4 {
            let scalar = bytes.scalar(at: position)
            position += scalar.length
            if scalar.value == 0x29 || scalar.value == 0xFF09 { return digits > 0 }
            guard HanNumber.isDigit(scalar.value) || (0x30...0x39).contains(scalar.value) else { return false }
            digits += 1
        }
        return false
    }

    /// 一、 in front of no further number.
    private static func isHanNumberedItem(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = line.start
        var digits = 0
        while position < line.end, digits < 4 {
            let scalar = bytes.scalar(at: position)
            if scalar.value == 0x3001, digits > 0 {
                let after = position + scalar.length
                return after < line.end && !HanNumber.isDigit(bytes.scalar(at: after).value)
            }
            guard HanNumber.isDigit(scalar.value) else { return false }
            position += scalar.length
            digits += 1
        }
        return false
    }

    /// A line that credits a picture or explains one.
    private static func caption(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> TextLine.Structure? {
        guard line.width <= 120 else { return nil }
        if bytes.prefix(of: captionOpenings, at: line.start, end: line.end) != nil { return .caption }
        guard line.width <= 48, !line.hasSentenceMark else { return nil }
        // 摄 at the end credits a name; in running text it is half of a word.
        if bytes.suffix(of: "摄 摄） 摄) 攝 攝） 供图 供图） 制图", start: line.start, end: line.end) != nil,
            holdsSpaceOrSlash(line, in: bytes)
                || bytes.prefix(of: "记者 通讯员 本报 新华社 ■ （ ( 記者", at: line.start, end: line.end) != nil
        {
            return .caption
        }
        let first = bytes.scalar(at: line.start)
        if first.value == 0x25A0 || first.value == 0x25B2 || first.value == 0x25C6 || first.value == 0x25BC {
            return line.ending == .finished ? nil : .caption
        }
        return nil
    }

    private static let captionOpenings = WordList("图为 图： 圖為")
    private static let agencies = WordList(
        """
        本报 本刊 本台 本网 本社 本報 新华社 新華社 新华网 中新社 中新网 中国新闻网 人民网 央视网 央广网 光明网 中国网 \
        中国青年网 法新社 路透社 美联社 共同社 中央社 合众社 塔斯社 俄新社 时事社 韩联社 朝中社 德新社 安莎社 埃菲社 彭博社 \
        本臺 本網 中國新聞網 人民網 新華網 中新網 美聯社 合眾社 時事社 韓聯社
        """)

    private static func holdsSpaceOrSlash(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[line.start..<line.end].contains { $0 == 0x20 || $0 == 0x2F }
    }

    /// 文/本报记者 …, or what a report opens with; the length tells where the running text starts.
    private static func byline(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> TextLine.Structure {
        if line.width <= 48, line.ending == .open, !line.hasSentenceMark, !line.hasComma,
            holdsSpaceOrSlash(line, in: bytes),
            names(at: agency(in: bytes, at: line.start, end: line.end) ?? line.start, in: bytes, end: line.end)
        {
            return .byline(length: line.end - line.start)
        }
        return datelineEnd(in: bytes, from: line.start, to: line.end).map { .byline(length: $0 - line.start) } ?? .plain
    }

    /// The end of 本报济宁讯(通讯员 …), 据新华社北京10月20日电(记者 …), 央视网消息: and their kin, where the running text
    /// starts; `nil` where a text opens with none of them.
    ///
    /// - Complexity: at most some 24 characters up to the tag (讯, 电, 消息) and 60 of the names behind it.
    static func datelineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to lineEnd: Int) -> Int? {
        let limit = min(lineEnd, start + 72)
        var position = start
        var scalars = 0
        var previous: UInt32 = 0
        while position < limit {
            let scalar: UTF8Scalar
            if bytes.isHanLead(at: position), position + 3 <= lineEnd {
                scalar = UTF8Scalar(value: bytes.threeBytes(at: position), length: 3)
            } else {
                scalar = bytes.scalar(at: position)
                if LineMark(scalar.value) != .other { return nil }
            }
            scalars += 1
            if scalars >= 3, endsTag(scalar.value, behind: previous) {
                let agency = agency(in: bytes, at: start, end: lineEnd)
                let isWhole = previous == 0x65E5 || agency == position && !isWire(scalar.value)
                if let end = datelineEnd(
                    in: bytes, after: position + scalar.length, end: lineEnd, hasAgency: agency != nil, isWhole: isWhole
                ) {
                    return pastReporters(in: bytes, from: end, to: lineEnd) ?? end
                }
            }
            position += scalar.length
            previous = scalar.value
        }
        return nil
    }

    /// Whether a character ends what a byline has in front of its text: 讯, 电, 消息.
    @inline(__always)
    private static func endsTag(_ scalar: UInt32, behind previous: UInt32) -> Bool {
        // The last bits of 訊, 讯 and 息, 电, 電: those of most characters tell that they are none.
        guard 1 &<< UInt64(scalar & 63) & (1 << 0x0A | 1 << 0x2F | 1 << 0x35 | 1 << 0x3B as UInt64) != 0 else {
            return false
        }
        return scalar == 0x8BAF || scalar == 0x8A0A || isWire(scalar) || scalar == 0x606F && previous == 0x6D88
    }

    /// 电 or 電.
    @inline(__always)
    private static func isWire(_ scalar: UInt32) -> Bool { scalar == 0x7535 || scalar == 0x96FB }

    /// The end of the name of a paper or an agency that a text opens with, also behind 据.
    private static func agency(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Int? {
        let start = start + (bytes.prefix(of: "据 據", at: start, end: end) ?? 0)
        return bytes.prefix(of: agencies, at: start, end: end).map { start + $0 }
    }

    /// The end of the dateline whose 讯, 电 or 消息 ends at `offset`: past the bracket with the names, a colon or the
    /// white space after it.
    ///
    /// - Parameter isWhole: whether the tag may stand before the text without a mark between: 10月20日电, 本报讯.
    private static func datelineEnd(
        in bytes: UnsafeBufferPointer<UInt8>, after offset: Int, end: Int, hasAgency: Bool, isWhole: Bool
    ) -> Int? {
        guard offset < end else { return hasAgency ? offset : nil }
        let next = bytes.scalar(at: offset)
        if next.value == 0x28 || next.value == 0xFF08 {
            guard hasAgency || names(at: offset + next.length, in: bytes, end: end) else { return nil }
            var position = offset + next.length
            while position < end, position - offset < 180 {
                let scalar = bytes.scalar(at: position)
                position += scalar.length
                guard scalar.value == 0x29 || scalar.value == 0xFF09 else { continue }
                if position < end, LineMark(bytes.scalar(at: position).value) == .colon {
                    position += bytes.scalar(at: position).length
                }
                return position
            }
            return nil
        }
        guard hasAgency else { return nil }
        if LineMark(next.value) == .colon { return offset + next.length }
        if next.value == 0x20 || next.value == 0x3000 || isWhole { return offset }
        return names(at: offset, in: bytes, end: end) ? offset : nil
    }

    /// The end of 记者张三、李四报道： behind a dateline.
    private static func pastReporters(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var position = bytes.skippingBlanks(from: start)
        guard position < end, names(at: position, in: bytes, end: end) else { return nil }
        let names = position
        while position < min(end, names + 72) {
            let scalar = bytes.scalar(at: position)
            switch LineMark(scalar.value) {
            case .colon:
                guard bytes.suffix(of: "报道 報道 報導", start: names, end: position) != nil else { return nil }
                return position + scalar.length
            case .other, .comma: position += scalar.length
            default: return nil
            }
        }
        return nil
    }

    /// Whether a word that introduces names stands here.
    private static func names(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Bool {
        bytes.prefix(of: "记者 通讯员 记 见习 实习 特约 首席 全媒体 記者 見習 實習", at: offset, end: end) != nil
    }

    @inline(__always)
    static func isHan(_ scalar: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
    }
}

/// The digits of Han numerals, as lists are numbered with.
enum HanNumber {
    @inline(__always)
    static func isDigit(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x96F6, 0x3007: true
        default: false
        }
    }
}
