/// One text of a report with what was found in it.
public struct ReportArticle: Sendable {
    /// The name of the text, as its file.
    public var id: String
    /// Its title, where it is known apart from the text.
    public var title: String?
    /// The text with its layout read.
    public var document: Document
    /// Its figures, spans in the original text.
    public var facts: [NumericFact]
    /// Its rows.
    public var statistics: [Statistic]
    /// Its keywords, the best first.
    public var keywords: [Keyword]

    /// Creates an article.
    public init(
        id: String, title: String? = nil, document: Document, facts: [NumericFact] = [],
        statistics: [Statistic] = [], keywords: [Keyword] = []
    ) {
        self.id = id
        self.title = title
        self.document = document
        self.facts = facts
        self.statistics = statistics
        self.keywords = keywords
    }

    /// The title, or the first heading of the text, or its name.
    var heading: String {
        if let title, !title.isEmpty { return title }
        let heading = document.blocks.first { $0.kind == .heading }
        guard let heading, !heading.span.isEmpty else { return id }
        return String(document.flowed[heading.span])
    }
}

extension Document {
    /// The span of ``flowed`` for a span of the original text.
    ///
    /// - Complexity: O(log *n*) in the number of joined lines.
    func flowedSpan(_ span: TextSpan) -> TextSpan {
        let start = flowedOffset(span.start)
        guard !span.isEmpty else { return TextSpan(start: start, end: start) }
        return TextSpan(start: start, end: min(flowedOffset(span.end - 1) + 1, flowed.utf8.count))
    }

    private func flowedOffset(_ original: Int) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].flowed + runs[middle].shift <= original { low = middle } else { high = middle }
        }
        let next = low + 1 < runs.count ? runs[low + 1].flowed : flowed.utf8.count
        return max(0, min(original - runs[low].shift, next))
    }
}
