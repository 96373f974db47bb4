/// Which side of a figure the counted noun stands on, by the figure's kind.
extension FactScan {
    func findItem(of draft: FactDraft) {
        // 13部门: what is counted, and no measure word.
        if let word = draft.unit.word, draft.end == word.upperBound,
            bytes.isOne(of: Self.bodies, word.lowerBound, word.upperBound)
        {
            draft.item = word
            draft.end = word.lowerBound
            draft.unit = .none
            return
        }
        findAdjoiningItem(of: draft)
        if draft.kind == .length { takeSpeed(of: draft) }
        if draft.item == nil, bytes.hasSuffix("：", endingAt: draft.start) || bytes.hasSuffix(":", endingAt: draft.start)
        {
            draft.item = label(of: draft)
        }
    }

    /// 5大|板块
    private func isPortion(_ draft: FactDraft) -> Bool {
        draft.unit.word.map { bytes.isOne(of: Self.portions, $0.lowerBound, $0.upperBound) } ?? false
    }

    private static let portions = WordList(QuantityContexts.portionWords)
    private static let bodies = WordList(QuantityContexts.bodyWords)

    /// 让利 of 扣下6000元的让利。: what stands between 的 and the end of the clause is the noun, whatever it begins with.
    private func closingHead(_ draft: FactDraft) -> Range<Int>? {
        guard bytes.hasPrefix("的", at: draft.end) else { return nil }
        let start = draft.end + 3
        var end = start
        while end - start <= 15, isHan(bytes.codePoint(at: end).value) { end += 3 }
        return end - start >= 6 && end - start <= 15 && tables.items.isClauseEnd(in: bytes, at: end)
            && bytes.suffix(of: Self.levels, start: start, end: end) == nil ? start..<end : nil
    }

    /// 时速350公里, 最高秒速达8米: a length by the time that the word in front names is a speed.
    private func takeSpeed(of draft: FactDraft) {
        let end = draft.item.map { $0.upperBound <= draft.start ? $0.upperBound : draft.start } ?? draft.start
        guard bytes.hasSuffix("速", endingAt: end), end >= 6 else { return }
        let name: StaticString
        switch bytes.codePoint(at: end - 6).value {
        case 0x65F6, 0x6642: name = "小时"  // 时 時
        case 0x5206: name = "分钟"  // 分
        case 0x79D2: name = "秒"  // 秒
        default: return
        }
        guard let time = name.withUTF8Buffer({ tables.units.match(in: $0, at: 0) }) else { return }
        draft.kind = .speed
        draft.denominator = (end - 6, end - 3, time.form)
    }

    /// 参赛人数：500人, 最高气温:30℃: the name of a quantity that is all that stands in front of the colon.
    private func label(of draft: FactDraft) -> Range<Int>? {
        switch draft.kind {
        case .date, .period, .time, .score, .ordinal, .percent, .percentagePoint, .ratio, .plain: return nil
        default: break
        }
        let end = draft.start - bytes.codePoint(before: draft.start).length
        var start = end
        while start > last.end, end - start < 36, isHan(bytes.codePoint(before: start).value) { start -= 3 }
        guard end - start >= 6, start == 0 || !isHan(bytes.codePoint(before: start).value),
            isMeasuredQuality(start..<end)
        else { return nil }
        return start..<end
    }

    private func findAdjoiningItem(of draft: FactDraft) {
        switch draft.kind {
        case .count where isPoints(draft):
            // 得分高达60分
            draft.item =
                before(draft).flatMap { isMeasuredQuality($0) ? $0 : nil }
                ?? tables.items.subjectOfChange(in: bytes, endingAt: draft.start, notBefore: last.end)
                .flatMap { isMeasuredQuality($0) ? $0 : nil }
        case .count where isDivisionUnit(draft):
            draft.item = nil
        case .count, .rate, .frequency:
            draft.item =
                (countsVisits(draft) || countsThings(draft)
                    ? visitors(draft)
                    : after(draft, takesGenitive: draft.kind != .count || countsTurns(draft), takesClauses: true))
                ?? adjoining(draft)
                ?? shared(draft) ?? before(draft) ?? role(of: draft) ?? fronted(draft) ?? repeated(draft)
                ?? complement(of: draft)
        case .ordinal:
            draft.item = after(draft, takesGenitive: false, takesClauses: isIndividual(draft))
        case .percent, .ratio:
            draft.item = after(draft, takesGenitive: true, takesClauses: false).flatMap {
                isManner($0, of: draft) ? nil : $0
            }
        case .money, .length, .area, .volume, .mass, .temperature, .speed, .energy, .dataSize:
            // 引桥长 before 800米 ends in what the length is said with; 身高 and 水深 are nouns.
            let measured = before(draft).flatMap {
                isMeasuredQuality($0) || !tables.items.endsInDimension(in: bytes, $0) ? $0 : nil
            }
            let isWorth =
                bytes.hasPrefix("的", at: draft.end)
                && measured.map { bytes.suffix(of: Self.worths, start: $0.lowerBound, end: $0.upperBound) != nil }
                    ?? false
            if let measured, isMeasuredQuality(measured), !isWorth {
                // 达到规模，需要2亿元的投资。
                let isOfClauseBefore = ItemFinder.holdsClauseMark(
                    in: bytes, from: measured.upperBound, to: draft.start)
                draft.item = isOfClauseBefore ? closingHead(draft) ?? measured : measured
            } else {
                draft.item =
                    after(draft, takesGenitive: true, takesClauses: false).flatMap {
                        isAim($0, of: draft) && !bytes.hasPrefix("的", at: draft.end) ? nil : $0
                    }
                    ?? closingHead(draft) ?? adjoining(draft) ?? shared(draft)
                    ?? measured.flatMap { isSpending($0, of: draft) ? nil : $0 } ?? complement(of: draft)
                    ?? fronted(draft)
                if draft.item == nil { draft.item = joined(draft) }
            }
        case .duration:
            draft.item = itemOfDuration(draft)
        case .plain where draft.hasUnit:
            draft.item = measured(draft) ?? after(draft, takesGenitive: true, takesClauses: false)
        case .plain:
            // 30余万的渔民
            let isLarge = Self.isMagnitude(bytes.codePoint(before: draft.end).value)
            draft.item = after(draft, takesGenitive: isLarge, takesClauses: true)
            // 总投资24亿|的码头
            if isLarge, bytes.hasPrefix("的", at: draft.end), let measured = measured(draft) { draft.item = measured }
            if let item = draft.item, item.lowerBound >= draft.end, draft.lower?.isInteger ?? true {
                draft.kind = .count
            } else {
                draft.item = measured(draft)
                if isLarge { takeKind(of: draft) }
            }
        case .age:
            draft.item = itemOfAge(draft)
        case .percentagePoint, .date, .period, .time, .score:
            break
        }
    }

    /// 3亿元|支持牧民, 20亿元|整治河道: what money is for, where no word for money ends the phrase (补贴资金).
    private func isAim(_ item: Range<Int>, of draft: FactDraft) -> Bool {
        guard draft.kind == .money, item.lowerBound == draft.end, item.count >= 12,
            bytes.suffix(of: MoneyNouns.endings, start: item.lowerBound, end: item.upperBound) == nil,
            // 投放任务
            bytes.suffix(of: "任务 目标 计划 额度 規模 规模 任務 目標 計劃 額度", start: item.lowerBound, end: item.upperBound) == nil
        else { return false }
        return bytes.prefix(of: MoneyNouns.aims, at: item.lowerBound, end: item.upperBound) != nil
            || PartOfSpeechTable.standard.part(of: bytes, from: item.lowerBound, to: item.lowerBound + 6) == .verb
    }

    /// 投入1亿元: a verb alone is no noun that the money is.
    private func isSpending(_ item: Range<Int>, of draft: FactDraft) -> Bool {
        guard draft.kind == .money, bytes.isOne(of: MoneyNouns.spending, item.lowerBound, item.upperBound) else {
            return false
        }
        // 研发|投入
        return PartOfSpeechTable.standard.part(of: bytes, from: max(0, item.lowerBound - 6), to: item.lowerBound)
            != .deverbal
    }

    /// 股本总额合计14亿: what an amount without a unit is of; only of those in 万 and 亿, as bare numbers are many.
    private func measured(_ draft: FactDraft) -> Range<Int>? {
        guard draft.hasUnit || draft.end > 0 && bytes[draft.end - 1] >= 0x80, let item = before(draft) else {
            return nil
        }
        return isMeasuredQuality(item) || tables.items.endsInQuantity(in: bytes, item)
            // 常住人口达到300万
            || bytes.suffix(of: BareAmounts.counts, start: item.lowerBound, end: item.upperBound) != nil ? item : nil
    }

    /// 票房达3亿 is money and 观影人次达1亿 a count: what an amount in 万 or 亿 without a unit is of tells its kind.
    private func takeKind(of draft: FactDraft) {
        guard let item = draft.item else { return }
        if bytes.suffix(of: BareAmounts.money, start: item.lowerBound, end: item.upperBound) != nil {
            draft.kind = .money
        } else if bytes.suffix(of: BareAmounts.counts, start: item.lowerBound, end: item.upperBound) != nil
            || PersonNouns.ends(bytes, item.lowerBound, item.upperBound)
        {
            draft.kind = .count
        }
    }

    /// 3万人次的: 人次 counts what was done, and a noun behind 的 who did it.
    @inline(__always)
    private func countsVisits(_ draft: FactDraft) -> Bool {
        bytes.hasSuffix("人次", endingAt: draft.end) && bytes.hasPrefix("的", at: draft.end)
    }

    /// 1亿件的: what things are counted of may stand behind 的; of 20户以上的村 nothing is counted.
    @inline(__always)
    private func countsThings(_ draft: FactDraft) -> Bool {
        bytes.hasPrefix("的", at: draft.end) && isIndividual(draft) && !isPersonUnit(draft)
            && bytes.suffix(of: "户 戶 上 下", start: draft.start, end: draft.end) == nil
    }

    /// 患者 of 3万人次的患者, 快件 of 1亿件的快件, but 3万人次的新高.
    private func visitors(_ draft: FactDraft) -> Range<Int>? {
        after(draft, takesGenitive: true, takesClauses: true).flatMap {
            bytes.suffix(of: Self.levels, start: $0.lowerBound, end: $0.upperBound) == nil ? $0 : nil
        }
    }

    private static let levels = WordList("新高 新低 纪录 记录 规模 水平 目标 高峰 峰值 成绩 数据 任务 强度 基础 速度 紀錄 記錄 規模 目標 成績")

    /// 面积, 收入, 总额: nouns that name what is measured and stand right before the number.
    func isMeasuredQuality(_ item: Range<Int>) -> Bool {
        tables.contexts.isMeasuredQuality(in: bytes, endingAt: item.upperBound)
    }

    /// 2600场次的培训: a measure word of turns, behind which 的 leaves the noun what is counted.
    private func countsTurns(_ draft: FactDraft) -> Bool {
        bytes.hasSuffix("次", endingAt: draft.end) && bytes.hasPrefix("的", at: draft.end)
            && bytes.suffix(of: "场次 班次 架次 批次 车次 航次 列次 台次 場次 車次", start: draft.start, end: draft.end) != nil
    }

    func after(_ draft: FactDraft, takesGenitive: Bool, takesClauses: Bool) -> Range<Int>? {
        if isPersonUnit(draft) {
            if !bytes.hasPrefix("的", at: draft.end) { return persons(draft) }
            if !takesGenitive { return team(draft) }
        }
        if bytes.hasPrefix("地", at: draft.end), let land = land(draft) { return land }
        let mayHaveAside = draft.kind == .percent || draft.kind == .ratio || draft.kind == .money
        let start = skippingAge(mayHaveAside ? tables.items.pastAside(in: bytes, at: draft.end) : draft.end)
        if let named = specified(draft, at: start) { return named }
        let reads = takesClauses && (isIndividual(draft) || !draft.hasUnit)
        let item = borrowed.items._withUnsafeGuaranteedRef {
            $0.after(in: bytes, at: start, takesGenitive: takesGenitive, takesClauses: reads)
        }
        return item.flatMap {
            let noun = behindAttribute($0, of: draft)
            return isOther(noun, than: draft) ? nil : withoutMeans(withoutNextWord(noun, of: draft), of: draft)
        }
    }

    /// 地 of 800亩地 and 两块地, but not of 3块地毯: elsewhere it joins an adverb to its verb.
    private func land(_ draft: FactDraft) -> Range<Int>? {
        guard bytes.suffix(of: "亩 垧 块 片 畝 塊", start: draft.start, end: draft.end) != nil,
            tables.items.parts.part(of: bytes, from: draft.end, to: draft.end + 6) == nil
        else { return nil }
        return draft.end..<draft.end + 3
    }

    /// 200人参观团, but 200人研学师生: behind 人 only another word for persons is the noun.
    private func persons(_ draft: FactDraft) -> Range<Int>? {
        let countsVisits = bytes.hasSuffix("人次", endingAt: draft.end)
        guard
            let item = tables.items.after(
                in: bytes, at: draft.end, takesGenitive: false, takesClauses: countsVisits),
            bytes.suffix(of: PersonNouns.words, start: item.lowerBound, end: item.upperBound) != nil
                // 80人次|医护人员
                || countsVisits
                    && bytes.suffix(of: "人员 骨干 力量 人員 骨幹", start: item.lowerBound, end: item.upperBound) != nil
        else { return nil }
        return item
    }

    /// 志愿服务队 of 80人的志愿服务队赶赴灾区: what so many persons make up.
    private func team(_ draft: FactDraft) -> Range<Int>? {
        guard let item = tables.items.after(in: bytes, at: draft.end, takesGenitive: true, takesClauses: false) else {
            return nil
        }
        var offset = item.lowerBound + 3
        while offset < item.upperBound {
            if let length = bytes.prefix(of: PersonNouns.teams, at: offset, end: item.upperBound) {
                let isPart = bytes.prefix(of: PersonNouns.ofTeams, at: offset + length, end: bytes.count) != nil
                if !isPart { return item.lowerBound..<offset + length }
            }
            offset += max(1, bytes.codePoint(at: offset).length)
        }
        return nil
    }

    /// 座35千伏变电站, 台200千瓦发电机: the noun begins with a measure of its own.
    @inline(__always)
    private func specified(_ draft: FactDraft, at start: Int) -> Range<Int>? {
        mayBegin(.part, at: start) ? knownSpecified(draft, at: start) : nil
    }

    @inline(never)
    private func knownSpecified(_ draft: FactDraft, at start: Int) -> Range<Int>? {
        guard draft.kind == .count, isIndividual(draft),
            DateNumber.digit(bytes, at: start) != nil,
            let size = numeral(at: start, bare: false), size.kind == .cardinal,
            let unit = tables.units.compositeMatch(in: bytes, at: size.end),
            tables.units.standsAlone(unit.form) || unit.length > 3,
            case let dimension = tables.units.dimension(of: unit.form),
            dimension != .classifier, dimension != .time, dimension != .age, dimension != .currency,
            let noun = tables.items.after(
                in: bytes, at: size.end + unit.length, takesGenitive: true, takesClauses: false)
        else { return nil }
        return noun.lowerBound == size.end + unit.length ? start..<noun.upperBound : noun
    }

    static let listMarks = WordList("， 、 , 和 及")
    /// What an amount is told with that belongs to the noun behind 的: 价值3万元的货物, 进口2亿美元的设备.
    private static let worths = WordList("价值 價值 进口 出口 進口")

    /// 选出3人作为带头人: what the persons are taken as.
    private func role(of draft: FactDraft) -> Range<Int>? {
        isPersonUnit(draft) || isIndividual(draft) ? tables.items.role(in: bytes, at: draft.end) : nil
    }

    /// 其中6台为故障车, 20吨是煤炭: what the copula says they are, up to the end of the clause.
    func complement(of draft: FactDraft) -> Range<Int>? {
        guard let copula = bytes.prefix(of: Self.copulas, at: draft.end, end: bytes.count),
            let item = tables.items.after(
                in: bytes, at: draft.end + copula, takesGenitive: false, takesClauses: false),
            item.lowerBound == draft.end + copula, item.count >= 6, !isTakenAs(draft)
        else { return nil }
        let next = bytes.codePoint(at: item.upperBound).value
        guard next == 0x3001 || tables.items.isClauseEnd(in: bytes, at: item.upperBound) else { return nil }
        // 8人|为|灾区捐款: for whom they do it.
        switch tables.items.parts.part(of: bytes, from: item.upperBound - 6, to: item.upperBound) {
        case .verb, .deverbal: return nil
        default: return item
        }
    }

    /// 以|建厂30周年|为|契机: what is taken as something, and not what it is.
    private func isTakenAs(_ draft: FactDraft) -> Bool { clause(before: draft.start, holds: "以", "以") }

    /// Whether one of two characters stands in the clause in front of an offset, at most 60 bytes away and behind the last figure.
    func clause(before end: Int, holds first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        var offset = end
        while offset > last.end, end - offset <= 60 {
            let previous = bytes.codePoint(before: offset)
            if ItemFinder.isClauseMark(previous.value) || previous.length == 0 { return false }
            if previous.value == first.value || previous.value == second.value { return true }
            offset -= previous.length
        }
        return false
    }

    private static let copulas = WordList("都是 均为 均是 全是 为 是 均為 為")

    /// 三名十七八岁的少年: the age between the measure word and the noun is stepped over.
    @inline(__always)
    private func skippingAge(_ start: Int) -> Int {
        mayBegin(.part, at: start) ? pastAge(start) : start
    }

    @inline(never)
    private func pastAge(_ start: Int) -> Int {
        guard DateNumber.digit(bytes, at: start) != nil,
            let age = numeral(at: start, bare: false), bytes.hasPrefix("岁", at: age.end)
        else { return start }
        var end = age.end + 3
        if let marker = tables.markers.marker(in: bytes, at: end) { end += marker.length }
        return bytes.hasPrefix("的", at: end) ? end + 3 : end
    }

    /// 分, 胜 and 点 count nothing but themselves.
    @inline(__always)
    private func isPoints(_ draft: FactDraft) -> Bool {
        guard let (match, start, _) = draft.unit.table else {
            return draft.unit.word != nil && !isPortion(draft)
        }
        return match.length == 3 && tables.items.characters.points.contains(bytes, at: start)
    }

    /// 人 and 人次 name what they count.
    @inline(__always)
    func isPersonUnit(_ draft: FactDraft) -> Bool {
        guard let start = draft.unit.table?.start else { return false }
        return bytes.hasPrefix("人", at: start)
    }

    /// 9市, 五省区: parts of a country without a measure word name what they count.
    private func isDivisionUnit(_ draft: FactDraft) -> Bool {
        guard draft.kind == .count, let start = draft.unit.table?.start else { return false }
        return bytes.isOne(of: Self.divisions, start, draft.end)
    }

    private static let divisions = WordList("省 市 县 区 州 国 旗 省区 省市 省区市 省市区 市县 县市 县区 县市区 区县 市州 旗县 盟市 縣 區 國 省區 縣市 縣區")

    /// Whether the measure word counts single things, or groups or parts of them.
    func isIndividual(_ draft: FactDraft) -> Bool {
        guard let match = draft.unit.table?.match else { return isPortion(draft) }
        return !tables.units.classes(of: match.form).isDisjoint(with: [.individual, .collective])
    }
}
