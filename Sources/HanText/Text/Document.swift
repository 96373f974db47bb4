/// A text with its layout read: the lines that a newspaper page, a PDF or OCR broke are rejoined, and headings,
/// bylines and paragraphs are told apart.
///
/// Analyzers work on ``flowed``; ``original(_:)`` takes their spans back to the text that the caller gave.
public struct Document: Sendable {
    /// A stretch of the flowed text.
    public struct Block: Sendable, Hashable {
        /// What a block is.
        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
            case heading, byline, paragraph, caption, listItem
        }
        /// What it is.
        public var kind: Kind
        /// Where it stands in ``Document/flowed``, without the white space around it and the marks of a heading.
        public var span: TextSpan
        /// The level of a heading with `#` marks, 1 to 6; `nil` for every other block.
        public var level: Int?

        /// Creates a block.
        public init(kind: Kind, span: TextSpan, level: Int? = nil) {
            self.kind = kind
            self.span = span
            self.level = level
        }
    }

    /// The text as given.
    public let text: String
    /// The text without the breaks; equal to ``text`` where nothing was joined.
    public let flowed: String
    /// Its blocks in order.
    public let blocks: [Block]
    /// The day, or day and time, that the text was written: what its 今年 and 昨天 count from. It goes before the extractor's
    /// own reference date; without either the document's dateline is taken.
    public var referenceDate: ReferenceDate?
    /// Start of each run in `flowed`, and what to add to come to `text`, ascending.
    let runs: [(flowed: Int, shift: Int)]

    /// A document whose text is taken as it stands: one paragraph, no line joined.
    public init(verbatim text: String) {
        self.text = text
        flowed = text
        blocks = [Block(kind: .paragraph, span: TextSpan(start: 0, end: text.utf8.count))]
        runs = [(0, 0)]
    }

    init(text: String, flowed: String, blocks: [Block], runs: [(flowed: Int, shift: Int)]) {
        self.text = text
        self.flowed = flowed
        self.blocks = blocks
        self.runs = runs
    }

    /// The span of the original text for a span of ``flowed``; it covers the breaks inside it.
    ///
    /// - Complexity: O(log *n*) in the number of joined lines.
    public func original(_ span: TextSpan) -> TextSpan {
        guard runs.count > 1 else { return span }
        let start = span.start + shift(at: span.start)
        if span.isEmpty { return TextSpan(start: start, end: start) }
        return TextSpan(start: start, end: span.end + shift(at: span.end - 1))
    }

    /// Figures whose spans are moved from ``flowed`` to the original text; as they are where no line was joined.
    func original(_ facts: [NumericFact]) -> [NumericFact] {
        guard runs.count > 1 else { return facts }
        var facts = facts
        for index in facts.indices {
            facts[index].span = original(facts[index].span)
            if let span = facts[index].item?.span { facts[index].item?.span = original(span) }
        }
        return facts
    }

    private func shift(at offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].flowed <= offset { low = middle } else { high = middle }
        }
        return runs[low].shift
    }
}
