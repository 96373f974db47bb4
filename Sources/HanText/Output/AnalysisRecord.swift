/// A stage of the analysis, as writers and the command line name it.
public enum AnalysisStage: String, Sendable, Hashable, Codable, CaseIterable {
    case segment, numbers, facts, statistics, keywords
}

/// What an analysis found in one text: the unit that every writer takes.
///
/// ```swift
/// let record = AnalysisRecord(id: .string("page-1"), text: text, content: .facts(extractor.facts(in: text)))
/// var output: [UInt8] = []
/// JSONLinesWriter(stage: .facts, offsets: .scalar).append(record, to: &output)
/// ```
public struct AnalysisRecord: Sendable {
    /// What names a record.
    public enum ID: Sendable, Hashable {
        /// A string.
        case string(String)
        /// A number or another JSON value, echoed as it was written.
        case json(String)
    }

    /// What was found.
    public enum Content: Sendable {
        /// The tokens of the text.
        case tokens([Token])
        /// Every numeral.
        case numbers([Numeral])
        /// The figures.
        case facts([NumericFact])
        /// The figures and the rows made of them.
        case statistics(StatisticExtractor.Result)
        /// The keywords, the best first.
        case keywords([Keyword])
        /// The keywords of a page, the best first, and those of each of its articles.
        case articles([ArticleKeywords], page: [Keyword])
        /// Why this record could not be read.
        case error(String)
    }

    /// The name of the record.
    public var id: ID
    /// The text that the spans point into.
    public var text: String
    /// What was found.
    public var content: Content

    /// Creates a record.
    public init(id: ID, text: String, content: Content) {
        self.id = id
        self.text = text
        self.content = content
    }
}

extension AnalysisRecord.ID: CustomStringConvertible {
    /// The name without quotes.
    public var description: String {
        switch self {
        case .string(let text): text
        case .json(let text): text
        }
    }
}

/// Turns records into bytes of one format.
///
/// A writer keeps no state between records, so records of one output can be written on several threads and
/// joined in order.
public protocol RecordWriter: Sendable {
    /// What stands before the first record.
    func appendHeader(to output: inout [UInt8])
    /// One record.
    func append(_ record: AnalysisRecord, to output: inout [UInt8])
    /// What stands after the last record.
    func appendFooter(to output: inout [UInt8])
}

extension RecordWriter {
    /// Nothing.
    public func appendHeader(to output: inout [UInt8]) {}
    /// Nothing.
    public func appendFooter(to output: inout [UInt8]) {}

    /// All of an output as text.
    public func string(_ records: some Sequence<AnalysisRecord>) -> String {
        var output: [UInt8] = []
        appendHeader(to: &output)
        for record in records { append(record, to: &output) }
        appendFooter(to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
