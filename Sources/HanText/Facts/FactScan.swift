/// One pass over one text: stops at every numeral, decides whether it is a figure, and builds its draft.
///
/// The order is the order of the rules: numeral, not-a-figure gate, date, score, quantity (approximators before, unit,
/// bounds after, per what), range to the next figure, counted noun. Each step looks at a bounded stretch of text, so the
/// pass is linear.
struct FactScan {
    let tables: FactTables
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether rejections are kept.
    let keepsRejections: Bool
    var drafts: [FactDraft] = []
    var rejections: [(start: Int, end: Int, reason: FactRejection.Reason)] = []

    init(tables: FactTables, bytes: UnsafeBufferPointer<UInt8>, keepsRejections: Bool) {
        self.tables = tables
        self.bytes = bytes
        self.keepsRejections = keepsRejections
    }

    /// The end of the last draft: what stands before it belongs to other figures.
    var limit: Int { drafts.last?.end ?? 0 }

    mutating func run() {
        var offset = 0
        while let numeral = tables.numerals.next(in: bytes, from: offset) {
            offset = max(take(numeral), numeral.start + 1)
        }
    }

    /// Makes a figure or a rejection of a numeral; gives the offset to go on from.
    private mutating func take(_ numeral: ScannedNumeral) -> Int {
        if let end = takeScore(at: numeral) { return end }
        let dated = tables.dates.match(in: bytes, at: numeral.start, notBefore: limit)
        if let dated {
            append(dated)
            return dated.end
        }
        guard var draft = quantity(numeral) else { return numeral.end }
        mergeRange(into: &draft)
        findItem(of: &draft)
        drafts.append(draft)
        return draft.end
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

    mutating func reject(_ start: Int, _ end: Int, _ reason: FactRejection.Reason) {
        if keepsRejections { rejections.append((start, end, reason)) }
    }

    private mutating func append(_ match: DateScanner.Match) {
        var draft = FactDraft(start: match.start, end: match.end, kind: match.period.kind)
        draft.period = match.period
        draft.bound = match.period.bound
        drafts.append(draft)
    }

    private mutating func takeScore(at numeral: ScannedNumeral) -> Int? {
        let follows =
            drafts.last.map { $0.kind == .score && numeral.start - $0.end <= 4 && numeral.start > $0.end } ?? false
        guard
            let match = tables.scores.match(in: bytes, at: numeral.start, notBefore: limit, follows: follows),
            match.end >= numeral.end
        else { return nil }
        var draft = FactDraft(start: numeral.start, end: match.end, kind: match.kind)
        if match.kind == .ratio {
            guard let value = ExactDecimal(match.first).divided(by: match.second) else { return nil }
            draft.lower = value
            if let marker = tables.markers.marker(in: bytes, at: draft.end), marker.bound != .exact {
                draft.end += marker.length
                draft.bound = marker.bound
            }
        } else {
            draft.lower = ExactDecimal(match.first)
            draft.upper = ExactDecimal(match.second)
        }
        drafts.append(draft)
        return draft.end
    }
}
