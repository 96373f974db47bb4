/// Finds the figures of a text: number, bound, unit and counted noun.
///
/// In: a text, a document or UTF-8 bytes. Out: its figures in order, and on request the numerals that are none, with the
/// reason. Costs: one pass; bytes that begin no numeral are skipped by a bitmap, and a numeral is looked at together with
/// a bounded stretch of its clause.
///
/// ```swift
/// let facts = FactExtractor().facts(in: "村里请来匠人40余名")
/// facts[0].text          // "40余名"
/// facts[0].bound         // over
/// facts[0].item?.text    // "匠人"
/// ```
public struct FactExtractor: Sendable {
    /// What to find, and with which units.
    public struct Options: Sendable {
        /// The kinds to give; all by default.
        public var kinds: Set<NumericFact.Kind> = Set(NumericFact.Kind.allCases)
        /// Units and measure words beside the tables' own; one whose text stands in the tables takes its place.
        public var additionalUnits: [Unit] = []
        /// The date that relative times (今年, 昨天) count from, where the document has none of its own
        /// (``Document/referenceDate``); without either the document's dateline is taken.
        public var referenceDate: ReferenceDate?

        /// The default options.
        public init() {}
    }

    /// Figures, and the numerals that are none.
    public struct Result: Sendable, Hashable, Codable {
        /// The figures in order; they don't overlap.
        public var facts: [NumericFact]
        /// The numerals that are no figures, in order.
        public var rejections: [FactRejection]
    }

    let tables: FactTables
    private let referenceDate: ReferenceDate?
    /// The kinds asked for; `nil` for all.
    private let kinds: Set<NumericFact.Kind>?

    /// Creates an extractor.
    ///
    /// The first one builds the tables, which takes some tens of milliseconds; those after it share them. One with units
    /// of its own builds tables of its own.
    public init(options: Options = Options()) {
        tables = options.additionalUnits.isEmpty ? .standard : FactTables(adding: options.additionalUnits)
        referenceDate = options.referenceDate
        kinds = options.kinds.count == NumericFact.Kind.allCases.count ? nil : options.kinds
    }

    /// The figures of a text taken as it stands, in order; they don't overlap.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func facts(in text: String) -> [NumericFact] {
        var text = text
        return text.withUTF8 { facts(in: $0, isWellFormed: true, from: referenceDate) }
    }

    /// The figures of UTF-8 bytes, in order; ill-formed bytes are no part of a figure.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public func facts(in bytes: Span<UInt8>) -> [NumericFact] {
        bytes.withUnsafeBufferPointer { facts(in: $0, isWellFormed: false, from: referenceDate) }
    }

    private func facts(
        in bytes: UnsafeBufferPointer<UInt8>, isWellFormed: Bool, from reference: ReferenceDate?, timeWords: Bool = true
    ) -> [NumericFact] {
        let scan = FactScan(
            tables: tables, bytes: bytes, isWellFormed: isWellFormed, kinds: kinds, reference: reference)
        scan.takesTimeWords = timeWords
        return scan.run()
    }

    /// The times of UTF-8 bytes with their values.
    func times(in bytes: UnsafeBufferPointer<UInt8>, from reference: ReferenceDate?) -> [TimeExpression] {
        let scan = FactScan(
            tables: tables, bytes: bytes, isWellFormed: false, kinds: kinds, reference: reference, keepsTimes: true)
        return scan.readTimes()
    }

    /// Whether a word at an offset tells a time from the one named before: 次年, 当月.
    func pointsBack(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        tables.times.words.word(in: bytes, at: offset)?.kind.pointsBack ?? false
    }

    /// The figures of a text together with the numerals that are none: idioms, names, identifiers and the like.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func result(in text: String) -> Result {
        var text = text
        return text.withUTF8 { bytes in
            let scan = FactScan(
                tables: tables, bytes: bytes, isWellFormed: true, kinds: kinds, keepsRejections: true,
                reference: referenceDate)
            let facts = scan.run()
            let rejections = scan.rejections.map {
                FactRejection(
                    span: TextSpan(start: $0.start, end: $0.end), text: bytes.string($0.start, $0.end),
                    reason: $0.reason)
            }
            return Result(facts: facts, rejections: rejections)
        }
    }

    /// The figures of a document, their spans in the original text.
    public func facts(in document: Document) -> [NumericFact] {
        document.original(flowedFacts(in: document, from: reference(for: document)))
    }

    /// The figures of a document, their spans in ``Document/flowed``.
    ///
    /// Without `timeWords` relative times (去年, 昨天) are left to the caller.
    func flowedFacts(
        in document: Document, from reference: ReferenceDate?, timeWords: Bool = true
    ) -> [NumericFact] {
        var text = document.flowed
        return text.withUTF8 { facts(in: $0, isWellFormed: true, from: reference, timeWords: timeWords) }
    }

    /// What the times of a document count from: its date, else the extractor's, else the one in its bylines.
    func reference(for document: Document) -> ReferenceDate? {
        document.referenceDate ?? referenceDate ?? dateline(of: document)
    }

    /// The first full date of a document's bylines.
    private func dateline(of document: Document) -> ReferenceDate? {
        guard document.blocks.contains(where: { $0.kind == .byline }) else { return nil }
        var text = document.flowed
        return text.withUTF8 { bytes in
            for block in document.blocks where block.kind == .byline && block.span.end <= bytes.count {
                let byline = UnsafeBufferPointer(rebasing: bytes[block.span.start..<block.span.end])
                guard Self.mayHoldFullDate(byline) else { continue }
                for fact in facts(in: byline, isWellFormed: true, from: referenceDate) where fact.kind == .date {
                    if case .calendar(let stated) = fact.lower, let date = ReferenceDate(stated) { return date }
                }
            }
            return nil
        }
    }

    /// Whether a date with its year may stand in a text: 年 tells the year, or one of four digits stands with a month and a
    /// day.
    static func mayHoldFullDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var digits = 0
        for position in bytes.indices {
            switch bytes[position] {
            case 0x30...0x39: digits += 1
            // Of full width.
            case 0xEF where bytes.scalar(at: position).value &- 0xFF10 < 10: digits += 1
            case 0xE5 where bytes.hasPrefix("年", at: position): return true
            default: continue
            }
            if digits == 6 { return true }
        }
        return false
    }
}
