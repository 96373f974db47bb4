/// Numbers that say nothing a reader would list.
extension FactScan {
    /// What a character right behind a number may make it: a page, a generation, a group, a name (``nameReason(of:_:)``), a
    /// grade or a party.
    static let lexicalBeginnings = "版后组中世线線届屆期次度处處里维星级位分"
    /// The same right before a number: a title, a quotation, a weekday, a product with its version.
    static let lexicalEndings = " 《“「『‘周週期拜"

    /// Why a numeral is a word or part of a name, seen before its bounds are read.
    @inline(__always)
    func lexicalReason(of draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool) -> FactRejection.Reason? {
        mayBegin(.lexical, at: numeral.end) || mayEnd(.lexical, at: numeral.start) || numeral.form == .half
            ? reasonByNeighbours(of: draft, numeral, isArabic: isArabic) : nil
    }

    @inline(never)
    private func reasonByNeighbours(
        of draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool
    ) -> FactRejection.Reason? {
        let before = bytes.codePoint(before: numeral.start)
        if isPage(numeral) { return .identifier }
        if !isArabic {
            if isQuotedSlogan(draft, numeral, opening: before.value) { return .slogan }
            if isWeekday(numeral, draft, before: before) { return .name }
        } else {
            // HDMI 2.2, iOS 18: a product and its version.
            if !draft.hasUnit, before.value == 0x20, isLatin(bytes.codePoint(before: numeral.start - 1).value) {
                return .version
            }
            // 90后, 00后
            if !draft.hasUnit, numeral.end - numeral.start <= 4, bytes.hasPrefix("后", at: numeral.end),
                numeral.digitCount == 2, numeral.kind == .cardinal || numeral.kind == .digits
            {
                return .lexicalised
            }
            // 大井村1组, 3社区2号
            if bytes.hasPrefix("组", at: numeral.end),
                before.value == 0x6751 || before.value == 0x961F || before.value == 0x5C6F
            {
                return .identifier
            }
        }
        // 《100位…》: a title that begins with a number.
        if before.value == 0x300A, draft.kind == .count || draft.kind == .plain || draft.kind == .ordinal {
            return .name
        }
        if !isArabic, !numeral.hasPoint {
            if let reason = nameReason(of: draft, numeral) { return reason }
            if isGrade(draft, numeral) || isParty(draft, numeral) { return .lexicalised }
            // 十四届三次会议
            if bytes.hasPrefix("次会议", at: numeral.end) || bytes.hasPrefix("次全", at: numeral.end),
                numeral.kind == .cardinal, numeral.end - numeral.start <= 9
            {
                return .meeting
            }
        }
        if numeral.form == .half, !draft.hasUnit, numeral.end - numeral.start == 3,
            !bytes.hasPrefix("半数", at: numeral.start)
        {
            return .lexicalised
        }
        return nil
    }

    /// 日报 二版: the page of a newspaper.
    private func isPage(_ numeral: ScannedNumeral) -> Bool {
        guard bytes.hasPrefix("版", at: numeral.end) else { return false }
        switch bytes.codePoint(before: backOverBlank(numeral.start)).value {
        case 0x62A5, 0x5831, 0x520A: return true  // 报 報 刊
        default: return false
        }
    }

    /// 两国, 两军, 六环, 两位数: the parties or the name, and no count.
    private func isParty(_ draft: FactDraft, _ numeral: ScannedNumeral) -> Bool {
        if bytes.hasPrefix("位数", at: numeral.end) || bytes.hasPrefix("分球", at: numeral.end) { return true }
        guard draft.kind == .count, numeral.kind == .cardinal, numeral.end - numeral.start == 3,
            draft.end == numeral.end + 3, let (match, start, _) = draft.unit.table,
            Self.isParty(tables.units.classes(of: match.form))
        else { return false }
        switch bytes.codePoint(at: start).value {
        // 人 户 家 口 省 市 县 区 乡 镇 村 校 厂 店 票 字 层 站 车 船 金 银 铜
        case 0x4EBA, 0x6237, 0x6236, 0x5BB6, 0x53E3, 0x7701, 0x5E02, 0x53BF, 0x7E23, 0x533A, 0x5340, 0x4E61, 0x9109,
            0x9547,
            0x6751, 0x6821, 0x5382, 0x5E97, 0x7968, 0x5B57, 0x5C42, 0x7AD9, 0x8F66, 0x8239, 0x91D1, 0x94F6, 0x94DC:
            return false
        default:
            return true
        }
    }

    /// Whether a unit of these classes stands for parties or places.
    private static func isParty(_ classes: UnitDefinition.Classes) -> Bool {
        classes.isSubset(of: [.quasi, .temporary, .ordinal])
    }

    /// Whether a unit of one character is of such classes.
    static func mayBeParty(_ scalar: UInt32, in units: UnitTable) -> Bool {
        guard let scalar = Unicode.Scalar(scalar) else { return false }
        var text = String(scalar)
        guard let unit = text.withUTF8({ units.match(in: $0, at: 0) }) else { return false }
        return units.dimension(of: unit.form) == .classifier && isParty(units.classes(of: unit.form))
    }

    /// 县乡村三级, 四维: levels and dimensions by name; winds and earthquakes are measured.
    private func isGrade(_ draft: FactDraft, _ numeral: ScannedNumeral) -> Bool {
        guard draft.kind == .count, numeral.kind == .cardinal, numeral.end - numeral.start == 3 else { return false }
        if bytes.hasPrefix("维", at: numeral.end) || bytes.hasPrefix("星", at: numeral.end) { return true }
        guard bytes.hasPrefix("级", at: numeral.end), draft.end == numeral.end + 3 else { return false }
        return !tables.contexts.isMeasuredGrade(in: bytes, before: numeral.start, after: draft.end)
    }

    /// “四个意识”, “八小时外”: a number that opens a short quotation names a saying.
    private func isQuotedSlogan(_ draft: FactDraft, _ numeral: ScannedNumeral, opening: UInt32) -> Bool {
        guard opening == 0x201C || opening == 0x300C || opening == 0x300E || opening == 0x2018 else { return false }
        guard draft.kind == .count || draft.kind == .plain || draft.kind == .duration || draft.kind == .ordinal else {
            return false
        }
        var offset = numeral.end
        for _ in 0..<8 {
            let next = bytes.codePoint(at: offset)
            if next.value == 0x201D || next.value == 0x300D || next.value == 0x300F || next.value == 0x2019 {
                return true
            }
            if next.length == 0 || next.value == 0xFF0C || next.value == 0x3002 { return false }
            offset += next.length
        }
        return false
    }

    /// 每周五, 星期三: the name of a day.
    private func isWeekday(_ numeral: ScannedNumeral, _ draft: FactDraft, before: (value: UInt32, length: Int)) -> Bool
    {
        guard numeral.end - numeral.start == 3 else { return false }
        let week =
            before.value == 0x5468 || before.value == 0x9031  // 周 週
            || bytes.hasSuffix("星期", endingAt: numeral.start) || bytes.hasSuffix("礼拜", endingAt: numeral.start)
        guard week, numeral.lower?.integer ?? 9 <= 6 else { return false }
        // 每周一次 counts.
        return
            !(bytes.hasPrefix("次", at: numeral.end) || bytes.hasPrefix("回", at: numeral.end)
            || bytes.hasPrefix("趟", at: numeral.end) || bytes.hasPrefix("个", at: numeral.end))
    }

    private func isLatin(_ scalar: UInt32) -> Bool { scalar < 0x80 && (scalar | 0x20) &- 0x61 < 26 }

    /// Whether a numeral makes no figure by what stands next to it: half of a text's numerals are told here, before all that a
    /// quantity may have around it is read. What isn't told goes on to ``emptiness(of:_:isArabic:)``, which comes to the same
    /// and knows the reason.
    @inline(__always)
    func isEmptyAtSight(_ numeral: ScannedNumeral, first: UInt32, before next: UInt32) -> Bool {
        if numeral.form == .han, numeral.end &- numeral.start == 3 {
            if isLoneDigit(numeral, before: next) { return true }
            return first == 0x4E00 && isArticle(numeral)
        }
        return numeral.form == .arabic && (next < 0x4E00 || next >= 0xFE00) && isBetweenMarks(numeral, before: next)
    }

    /// 一 of 统一 and 一些, which are many of a text's numerals: one Han digit with nothing next to it that could make it a figure.
    @inline(never)
    private func isLoneDigit(_ numeral: ScannedNumeral, before next: UInt32) -> Bool {
        (isHan(next) || endsNumber(next, at: numeral.end) && !bytes.hasSuffix("米", endingAt: numeral.start))
            && numeral.kind == .cardinal && numeral.scale == .none && numeral.bound == .exact && !numeral.isUnitLed
            && !mayBegin(.bound, at: numeral.end) && unit(at: numeral.end) == nil
            && (!mayBegin(.result, at: numeral.end) || tables.contexts.result(in: bytes, at: numeral.end) == nil)
            && isUnbound(from: numeral.start) && !isSharedUnit(numeral)
    }

    /// 一个, 一位: 一 and a measure word without a word before or behind that would make a count of them.
    @inline(never)
    private func isArticle(_ numeral: ScannedNumeral) -> Bool {
        guard numeral.kind == .cardinal, numeral.bound == .exact, numeral.scale == .none,
            let unit = unit(at: numeral.end), unit.length == 3,
            tables.units.isFixed(unit.form), tables.units.dimension(of: unit.form) == .classifier,
            // 胜, 多 and a joint of two numbers may be more than a measure word, 次 makes a frequency.
            !mayBegin([.result, .bound, .separator], at: numeral.end), !bytes.hasPrefix("次", at: numeral.end),
            tables.units.composite(unit, in: bytes, at: numeral.end).length == 3, isUnbound(from: numeral.start),
            last.end != numeral.start || numeral.start == 0
        else { return false }
        let end = numeral.end &+ 3
        return !mayBegin([.part, .bound], at: end) && !mayCountMeasures(at: numeral.end)
            && !holdsEvery(before: numeral.start) && !tables.contexts.isCasualty(in: bytes, at: end)
    }

    /// （1）, 2.: a whole number in Arabic digits between marks that are part of no unit or bound.
    @inline(never)
    private func isBetweenMarks(_ numeral: ScannedNumeral, before next: UInt32) -> Bool {
        endsNumber(next, at: numeral.end) && (numeral.kind == .cardinal || numeral.kind == .digits)
            && numeral.bound == .exact && numeral.scale == .none && numeral.rangeForm == .none && !numeral.hasPoint
            && !numeral.isSigned
            // 3、4个: the unit may stand behind the next number.
            && (next != 0x3001 || DateNumber.digit(bytes, at: numeral.end + 3) == nil)
            && !mayBegin([.unit, .result, .bound, .part], at: numeral.end) && isUnbound(from: numeral.start)
            && !mayEnd(.plain, at: numeral.start)
    }

    /// 个|加仑: whether a longer unit may stand behind 个.
    private func mayCountMeasures(at offset: Int) -> Bool {
        guard mayBegin(.unit, at: offset + 3), bytes.hasPrefix("个", at: offset) || bytes.hasPrefix("個", at: offset)
        else { return false }
        return tables.units.match(in: bytes, at: offset + 3).map { $0.length > 3 } ?? false
    }

    /// Whether no blank, currency, approximator or 前 stands right before a number that begins at an offset.
    private func isUnbound(from start: Int) -> Bool {
        backOverBlank(start) == start && !mayEnd([.currency, .ordinal], at: start)
            && (!mayEnd(.bound, at: start)
                || tables.markers.marker(in: bytes, endingAt: start, notBefore: limit) == nil)
    }

    /// Why a draft says nothing a reader would list, or `nil` where it does.
    @inline(__always)
    func emptiness(of draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool) -> FactRejection.Reason? {
        if !draft.hasUnit { return bareness(of: draft, numeral, isArabic: isArabic) }
        return isArabic || numeral.kind != .cardinal ? nil : indefiniteness(of: draft, numeral)
    }

    /// Why a number without a unit is no figure.
    @inline(never)
    private func bareness(of draft: FactDraft, _ numeral: ScannedNumeral, isArabic: Bool) -> FactRejection.Reason? {
        if numeral.kind == .fraction { return nil }
        if numeral.kind == .ordinal { return isListMark(numeral) ? .bare : nil }
        if draft.kind == .ordinal { return nil }
        if draft.start != draft.numberStart, draft.lower != nil || numeral.bound != .exact { return nil }
        if numeral.endsInBigUnit || numeral.isOpen || numeral.bound != .exact && numeral.upper == nil {
            // 千万, 亿万, 万一 without a digit are words as often as numbers.
            return numeral.isUnitLed && numeral.bound == .exact && !bytes.hasPrefix("百万", at: numeral.start)
                ? .lexicalised : nil
        }
        if isSharedUnit(numeral) { return nil }
        let edge = backOverBlank(numeral.start)
        let isContext =
            mayEnd(.plain, at: edge) && tables.contexts.makesPlain(in: bytes, endingAt: edge, notBefore: limit)
        if isArabic {
            if isContext { return isBareYear(numeral) ? .bare : nil }
            // 3000农户
            if numeral.kind == .cardinal, numeral.lastUnitExponent >= 3 || numeral.digitCount >= 4, !numeral.hasPoint,
                !isBareYear(numeral),
                let person = bytes.prefix(of: PersonNouns.people, at: numeral.end, end: bytes.count),
                // 12345市民热线
                bytes.prefix(of: "热线 专线 服务 熱線 專線", at: numeral.end + person, end: bytes.count) == nil
            {
                return nil
            }
            return numeral.hasPoint && numeral.kind == .cardinal && !isRoundVersion(numeral) ? nil : .bare
        }
        if numeral.kind == .range { return isContext || numeral.lastUnitExponent >= 3 ? nil : .bare }
        return numeral.hasPoint && isContext ? nil : .bare
    }

    /// 2024 alone after 在 or 至 is a year and no amount.
    private func isBareYear(_ numeral: ScannedNumeral) -> Bool {
        guard numeral.digitCount == 4, !numeral.isGrouped, !numeral.hasPoint, let value = numeral.lower?.integer else {
            return false
        }
        return (1900...2100).contains(value)
    }

    /// 4.0, 3.0: a version and no measurement.
    private func isRoundVersion(_ numeral: ScannedNumeral) -> Bool {
        bytes.hasSuffix(".0", endingAt: numeral.end) && numeral.digitCount == 1
    }

    /// 第一，第二，: the marks of a list.
    private func isListMark(_ numeral: ScannedNumeral) -> Bool {
        let next = bytes.codePoint(at: numeral.end).value
        let before = bytes.codePoint(before: numeral.start).value
        let isMark = next == 0xFF0C || next == 0x3001 || next == 0x2C || next == 0xFF1A || next == 0x3A
        return isMark && (before == 0 || before == 0x3002 || before == 0xFF1B || before == 0x0A || before == 0xFF1A)
    }

    /// 60和42平方公里, 70、80小时: the unit stands behind the last of a list.
    func isSharedUnit(_ numeral: ScannedNumeral) -> Bool {
        guard numeral.kind == .cardinal else { return false }
        let join = bytes.codePoint(at: numeral.end)
        guard join.value == 0x3001 || join.value == 0x548C || join.value == 0x53CA || join.value == 0x6216 else {
            return false
        }
        let start = numeral.end + join.length
        guard DateNumber.digit(bytes, at: start) != nil, let next = self.numeral(at: start, bare: true),
            next.form == numeral.form
        else { return false }
        guard let unit = tables.units.match(in: bytes, at: bytes.skippingBlanks(from: next.end)) else { return false }
        return tables.units.standsAlone(unit.form)
    }

    /// 一胜两负, 一男一女: a result with another right behind or before it.
    private func isPairedResult(_ draft: FactDraft) -> Bool {
        tables.contexts.result(in: bytes, at: draft.end - 3) != nil
            && (tables.contexts.beginsNumber(in: bytes, at: draft.end)
                || last.end == draft.start && last.kind == .count)
    }

    /// 一位老人, 几件: a cardinal in Han digits that is an article and no count.
    @inline(never)
    private func indefiniteness(of draft: FactDraft, _ numeral: ScannedNumeral) -> FactRejection.Reason? {
        let length = numeral.end - numeral.start
        guard length == 3, draft.start == draft.numberStart else { return nil }
        let only = bytes.codePoint(at: numeral.start).value
        // 百年变局, 百日; but 十年 and 十天 are ten, if not 第一个十年.
        if numeral.isUnitLed, draft.bound == .exact, draft.kind == .duration || draft.kind == .period,
            only != 0x5341 || bytes.suffix(of: "个 個", start: 0, end: draft.start) != nil
        {
            return .lexicalised
        }
        if only == 0x51E0 || only == 0x6570 || only == 0x5E7E { return .indefinite }  // 几 数 幾
        guard only == 0x4E00 || only == 0x534A, draft.bound == .exact else { return nil }
        switch draft.kind {
        case .count, .plain:
            // 一个半 is no article, nor is 一胜 of 一胜两负.
            if draft.lower != numeral.lower || isPairedResult(draft) { return nil }
            return tables.contexts.isCasualty(in: bytes, at: draft.end) ? nil : .indefinite
        case .duration, .period:
            if bytes.hasPrefix("小时", at: numeral.end) || bytes.hasPrefix("分钟", at: numeral.end) { return nil }
            return tables.contexts.makesDuration(in: bytes, endingAt: draft.start, notBefore: limit) ? nil : .indefinite
        default:
            return nil
        }
    }
}
