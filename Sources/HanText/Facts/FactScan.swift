/// One pass over one text: stops at every numeral, decides whether it is a figure, and builds its draft.
///
/// The order is the order of the rules: numeral, not-a-figure gate, date, score, quantity (approximators before, unit,
/// bounds after, per what), range to the next figure, counted noun. Each step looks at a bounded stretch of text, so the
/// pass is linear.
///
/// A class, as a struct of its size would be copied for each step.
final class FactScan {
    let tables: FactTables
    let borrowed: BorrowedTables
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether the bytes are known to be UTF-8, as those of a string are.
    let isWellFormed: Bool
    /// Whether rejections are kept.
    let keepsRejections: Bool
    /// The kinds asked for; `nil` for all.
    let kinds: Set<NumericFact.Kind>?
    /// The figures; none where times are kept.
    let facts: FactBuffer
    /// The words for now among the figures, which nothing before or behind them is bounded by.
    @exclusivity(unchecked) var moments: [NumericFact] = []
    /// The last figure and the one before it, of every kind; zero-length at 0 without one.
    @exclusivity(unchecked) var last = FactTrace()
    @exclusivity(unchecked) var earlier = FactTrace()
    /// The draft of the last figure, used again for the next.
    private let spareDraft = FactDraft()
    /// What times count from, with the dates read so far.
    @exclusivity(unchecked) var timeContext: TimeContext
    /// The times with their values; kept only where they are asked for.
    var times: [TimeExpression] = []
    let keepsTimes: Bool
    /// Whether words of time make figures (今年, 昨天, 三天前).
    var takesTimeWords = true
    /// Whether plain dates are read the short way; both ways come to the same.
    var takesPlainDates = true
    /// Whether numerals that make no figure are told at sight where that is enough (``isEmptyAtSight``), likewise.
    var rejectsAtSight = true
    /// The last time that was read by the words of time, in a place of its own as it is large.
    @exclusivity(unchecked) var foundTime = TimeMatch(start: 0, end: 0)
    /// The code that the last identifier stood in; see ``IdentifierRules``.
    @exclusivity(unchecked) var code = 0..<0
    /// Whether a word of time may begin where the search last came to a numeral.
    @exclusivity(unchecked) var wordStart = (offset: -1, mayBegin: false)
    /// The end of the last numeral.
    @exclusivity(unchecked) private var numeralEnd = -1
    /// What may begin at and end before the offsets that were last asked for.
    @exclusivity(unchecked) var ahead = (offset: -1, roles: EdgeTable.Roles())
    @exclusivity(unchecked) var behind = (offset: -1, roles: EdgeTable.Roles())
    /// The unit at the offset that was last asked for.
    @exclusivity(unchecked) private var lastUnit: (offset: Int, match: UnitMatch?) = (-1, nil)
    /// The length of time at the offset that was last asked for.
    @exclusivity(unchecked) private var lastDuration: (offset: Int, found: DurationScanner.Found?) = (-1, nil)
    var rejections: [(start: Int, end: Int, reason: FactRejection.Reason)] = []

    init(
        tables: FactTables, bytes: UnsafeBufferPointer<UInt8>, isWellFormed: Bool, kinds: Set<NumericFact.Kind>? = nil,
        keepsRejections: Bool = false, reference: ReferenceDate? = nil, keepsTimes: Bool = false
    ) {
        timeContext = TimeContext(reference: reference)
        // News holds a figure in about every 150 bytes; room that isn't used costs no memory.
        facts = FactBuffer(capacity: keepsTimes ? 1 : bytes.count / 96 + 2)
        self.keepsTimes = keepsTimes
        self.tables = tables
        borrowed = BorrowedTables(tables, takesUnbound: keepsTimes || reference != nil)
        self.kinds = kinds
        self.bytes = bytes
        self.isWellFormed = isWellFormed
        self.keepsRejections = keepsRejections
    }

    /// The end of the last draft: what stands before it belongs to other figures.
    var limit: Int { last.end }

    /// Reads the text; gives the figures.
    @discardableResult
    func run() -> [NumericFact] {
        placingMoments(in: facts.collecting(readText))
    }

    /// Reads the text for its times alone, which it has to keep.
    func readTimes() -> [TimeExpression] {
        readText()
        return times
    }

    private func readText() {
        var offset = 0
        var numeral = ScannedNumeral(start: 0, end: 0)
        while findNext(from: &offset, into: &numeral) {
            let isEnclosed = numeral.start == numeralEnd && tables.numerals.isTouched(numeral, in: bytes)
            numeralEnd = numeral.end
            if isEnclosed || isDenominator(numeral) {
                // One between two others counts nothing: 一百一百一百.
                reject(numeral.start, numeral.end, .bare)
                offset = numeral.end
            } else {
                offset = max(take(numeral), numeral.start + 1)
            }
        }
    }

    /// Whether a fraction is at once the denominator of another, which tells no value: 百分之百分之百.
    private func isDenominator(_ numeral: ScannedNumeral) -> Bool {
        (numeral.scale == .percentWords || numeral.scale == .partOf) && bytes.hasPrefix("分之", at: numeral.end)
    }

    /// Makes a figure or a rejection of a numeral; gives the offset to go on from.
    private func take(_ numeral: ScannedNumeral) -> Int {
        let (start, end) = (numeral.start, numeral.end)
        let next = inlinedLook(ahead: end)
        if next == 0x2B || next == 0xFF0B, let open = openEnded(numeral) { return take(open) }
        if let past = takePlainDate(numeral, before: next) { return past }
        if isListMember(numeral, before: next) {
            reject(start, end, next == 0x2E ? .identifier : .bare)
            return end
        }
        if mayBeScore(numeral), let past = takeScore(at: numeral) { return past }
        let first = bytes.inlinedCodePoint(at: start).value
        let previous = inlinedLook(behind: start)
        let cover = borrowed.notFacts._withUnsafeGuaranteedRef {
            $0.cover(
                in: bytes, numeralStart: start, numeralEnd: end, first: first, behind: previous, before: next)
        }
        let mayBeTime = mayBeginTime(numeral, first: first, before: next)
        let number = mayBeTime ? DateNumber(in: bytes, at: start) : nil
        if let number, mayBeDate(numeral, before: next), let dated = date(number, at: start),
            dated.end > cover?.end ?? 0
        {
            let match = extended(dated)
            append(match)
            return match.end
        }
        if let cover, !cover.isWeak, cover.start < start || cover.end > start {
            // 二百五十 goes on behind 二百五, and 三公里 measures, whatever 三公 is.
            let isShorter = cover.start >= start && cover.end < end
            if !isShorter, !isMeasured(numeral, beyond: cover.end),
                !isLength(numeral, beyond: cover.end, before: next)
            {
                reject(cover.start, cover.end, cover.reason)
                return cover.end
            }
        }
        if mayBeTime, !numeral.isShare {
            let duration = mayBeLength(before: next) ? duration(at: start) : nil
            let isTime = borrowed.times._withUnsafeGuaranteedRef {
                $0.match(in: bytes, atNumber: start, number, duration: duration, into: &foundTime)
            }
            if isTime {
                append(foundTime)
                return foundTime.end
            }
            if let duration, let past = takeCompound(duration, at: start) { return past }
            if numeral.form == .fused, duration == nil, isUnitOfTime(at: end) { return end }
        }
        if !keepsRejections, rejectsAtSight, isEmptyAtSight(numeral, first: first, before: next) { return end }
        let draft = beginDraft(start, end, .plain)
        guard readQuantity(of: numeral, first: first, into: draft) else { return end }
        if let cover, cover.isWeak, !draft.hasUnit || draft.end < cover.end || isDegree(numeral) {
            reject(cover.start, cover.end, cover.reason)
            return cover.end
        }
        mergeRange(into: draft)
        findItem(of: draft)
        append(draft)
        shareBack(draft)
        return draft.end
    }

    /// The draft of the figure that is next; that of the one before is over.
    func beginDraft(_ start: Int, _ end: Int, _ kind: NumericFact.Kind) -> FactDraft {
        spareDraft.begin(start: start, end: end, kind: kind)
        return spareDraft
    }

    private static let joints = WordList("和 与 及 、 與")

    /// 6类300场活动: a count without a noun of its own takes that of the one that follows at once.
    @inline(__always)
    private func shareBack(_ draft: FactDraft) {
        if let item = draft.item, earlier.kind == draft.kind, earlier.item == nil { shareBack(item, of: draft) }
    }

    @inline(never)
    private func shareBack(_ item: Range<Int>, of draft: FactDraft) {
        guard item.lowerBound >= draft.end else { return }
        // 18%和25%的住户
        if draft.kind == .percent, !keepsTimes, facts.count > 1, facts[facts.count - 2].span.end == earlier.end,
            bytes.isOne(of: Self.joints, earlier.end, draft.start)
        {
            facts[facts.count - 2].item = self.item(item)
            return
        }
        guard draft.kind == .count, earlier.end == draft.start, !keepsTimes, facts.count > 1,
            facts[facts.count - 2].span.end == draft.start, !bytes.hasSuffix("人", endingAt: earlier.end)
        else { return }
        facts[facts.count - 2].item = self.item(item)
    }

    /// 十分重要: "very", unless a verb of scoring stands before it.
    private func isDegree(_ numeral: ScannedNumeral) -> Bool {
        guard bytes.hasPrefix("十分", at: numeral.start) else { return false }
        switch bytes.codePoint(before: numeral.start).value {
        // 获 獲 拿 扣 加 减 減 打 满 滿 进 進 差 输 輸 赢 贏 砍 积 積 胜 勝 负 負 后 後 先 达 達
        case 0x83B7, 0x7372, 0x62FF, 0x6263, 0x52A0, 0x51CF, 0x6E1B, 0x6253, 0x6EE1, 0x6EFF, 0x8FDB, 0x9032,
            0x5DEE, 0x8F93, 0x8F38, 0x8D62, 0x8D0F, 0x780D, 0x79EF, 0x7A4D, 0x80DC, 0x52DD, 0x8D1F, 0x8CA0, 0x540E,
            0x5F8C, 0x5148, 0x8FBE, 0x9054:
            return false
        default: break
        }
        switch bytes.codePoint(at: numeral.start + 6).value {
        case 0x4E4B, 0x5236, 0x949F, 0x9418, 0x4EE5, 0x5DE6: return false  // 之 制 钟 鐘 以 左
        case 0x4E00...0x9FFF: return true
        default: return false
        }
    }

    /// Whether a measured unit stands behind the number and reaches further than the word that covers it.
    private func isMeasured(_ numeral: ScannedNumeral, beyond end: Int) -> Bool {
        guard mayBegin(.longMeasure, at: numeral.end), let match = knownUnit(at: numeral.end), match.length > 3,
            numeral.end + match.length > end,
            tables.units.standsAlone(match.form)
        else { return false }
        return Self.isMeasured(tables.units.dimension(of: match.form))
    }

    /// The longest unit at an offset; of one number it is asked several times.
    @inline(__always)
    func unit(at offset: Int) -> UnitMatch? { mayBegin(.unit, at: offset) ? knownUnit(at: offset) : nil }

    /// The same where one may begin.
    @inline(never)
    func knownUnit(at offset: Int) -> UnitMatch? {
        if lastUnit.offset != offset { lastUnit = (offset, tables.units.inlinedMatch(in: bytes, at: offset)) }
        return lastUnit.match
    }

    /// Whether a length of time reaches further than the word that covers the number: 三星期, whatever 三星 is.
    private func isLength(_ numeral: ScannedNumeral, beyond end: Int, before next: UInt32) -> Bool {
        guard mayBeLength(before: next), let found = duration(at: numeral.start) else { return false }
        return found.end > end
    }

    /// Whether a length of time may go on behind a number: a blank stands there, or a character of a unit of time or of more of
    /// the number.
    private func mayBeLength(before next: UInt32) -> Bool {
        tables.times.durationFollowers.contains(next) || tables.times.joints.contains(next)
            || next == 0x20 || next == 0xA0 || next == 0x3000
    }

    /// The length of time that starts at an offset; of one number it is asked several times.
    @inline(never)
    func duration(at offset: Int) -> DurationScanner.Found? {
        if lastDuration.offset != offset {
            let found = borrowed.durations._withUnsafeGuaranteedRef { $0.duration(in: bytes, at: offset) }
            lastDuration = (offset, found)
        }
        return lastDuration.found
    }

    /// Whether a date or clock time may go on behind a number: behind a plain one no Han character stands but that of their
    /// units, or one that joins two numbers.
    private func mayBeDate(_ numeral: ScannedNumeral, before next: UInt32) -> Bool {
        guard next >= 0x4E00, next < 0xA000, numeral.rangeForm == .none, numeral.scale == .none, !numeral.hasPoint,
            numeral.kind == .cardinal || numeral.kind == .digits
        else { return true }
        return mayBegin(.date, at: numeral.end)
    }

    /// The units of dates and clock times behind a number, by their first characters.
    static let datesAndClocks = "年月日号號世版时時点點"

    /// The date whose first number starts at an offset.
    @inline(__always)
    private func date(_ number: DateNumber, at offset: Int) -> DateScanner.Match? {
        borrowed.dates._withUnsafeGuaranteedRef { $0.match(in: bytes, at: offset, number, notBefore: limit) }
    }

    func append(_ draft: FactDraft, value: consuming TimeValue? = nil) {
        earlier = last
        last = FactTrace(draft)
        guard kinds?.contains(draft.kind) ?? true else { return }
        if draft.kind == .duration, value == nil { value = durationValue(of: draft) }
        guard keepsTimes else {
            appendFact(of: draft, value: value)
            return
        }
        guard let value else { return }
        times.append(
            TimeExpression(
                span: TextSpan(start: draft.start, end: draft.end), text: text(draft.start, draft.end),
                kind: draft.kind, iso: value.time.iso, grain: value.grain, isVague: value.isVague))
    }

    /// Takes the last figure back, as another one turns out to hold it.
    func removeLast() {
        if kinds?.contains(last.kind) ?? true {
            if !keepsTimes {
                _ = facts.removeLast()
            } else if times.last?.span == TextSpan(start: last.start, end: last.end) {
                times.removeLast()
            }
        }
        last = earlier
        earlier = FactTrace()
    }

    /// A whole number without a unit between two commas, as tables and lists of numbers hold by the thousand, or between two
    /// points, as addresses and versions have it (10.0.0.1): no figure.
    @inline(__always)
    private func isListMember(_ numeral: ScannedNumeral, before next: UInt32) -> Bool {
        (next == 0x2C || next == 0x2E) && isBetweenEqual(numeral)
    }

    /// The same where a comma or point stands behind.
    @inline(never)
    private func isBetweenEqual(_ numeral: ScannedNumeral) -> Bool {
        let (start, end) = (numeral.start, numeral.end)
        return start > 0 && bytes[start - 1] == bytes[end]
            && (numeral.kind == .cardinal || numeral.kind == .digits) && numeral.form == .arabic && !numeral.hasPoint
            && !numeral.isSigned && numeral.scale == .none && numeral.bound == .exact && !numeral.isGrouped
    }

    /// The numeral that starts exactly at `start`; looks no further than one figure is long.
    func numeral(at start: Int, bare: Bool) -> ScannedNumeral? {
        guard let found = numeral(within: 0, of: start, bare: bare) else { return nil }
        return found.start == start ? found : nil
    }

    /// The first numeral at or up to `reach` bytes behind `start`.
    func numeral(within reach: Int, of start: Int, bare: Bool) -> ScannedNumeral? {
        guard start < bytes.count else { return nil }
        let end = min(bytes.count, start + reach + Self.longestFigure)
        let window = UnsafeBufferPointer(rebasing: bytes[0..<end])
        let found =
            bare ? tables.numerals.nextNumber(in: window, from: start) : tables.numerals.next(in: window, from: start)
        guard let found, found.start <= start + reach, found.end < end || end == bytes.count else { return nil }
        return found
    }

    /// How many bytes a number that is looked at ahead may take.
    private static var longestFigure: Int { 96 }

    func reject(_ start: Int, _ end: Int, _ reason: FactRejection.Reason) {
        if keepsRejections { rejections.append((start, end, reason)) }
    }

    /// The marks of scores and ratios: 比 and colons, hyphens and dashes.
    static let scoreMarks = "比:：∶-—－–"

    /// Whether the mark of a score or ratio may stand behind the first number of a numeral.
    @inline(__always)
    private func mayBeScore(_ numeral: ScannedNumeral) -> Bool {
        numeral.rangeForm != .none || mayBegin(.score, at: numeral.end)
    }

    private func takeScore(at numeral: ScannedNumeral) -> Int? {
        let follows = last.kind == .score && numeral.start - last.end <= 4 && numeral.start > last.end
        guard
            let match = tables.scores.match(in: bytes, at: numeral.start, notBefore: limit, follows: follows),
            match.end >= numeral.end
        else { return nil }
        let draft = beginDraft(numeral.start, match.end, match.kind)
        if match.kind == .ratio {
            guard let value = match.first.divided(by: match.second) else { return nil }
            draft.lower = value
            if let marker = tables.markers.marker(in: bytes, at: draft.end), marker.bound != .exact {
                draft.end += marker.length
                draft.bound = marker.bound
            }
        } else {
            draft.lower = match.first
            draft.upper = match.second
        }
        append(draft)
        return draft.end
    }
}
