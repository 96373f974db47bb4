/// Cuts Chinese text into words.
///
/// In comes UTF-8 text, out come ``Token``s whose spans join to the text exactly. An engine finds the boundaries,
/// the words of a ``Lexicon`` are put through over them, and each token gets its kind. A segmenter is made once
/// (milliseconds), is immutable, and is shared by threads; every call is linear in the length of its text.
///
/// ```swift
/// let segmenter = try Segmenter()
/// segmenter.words(in: "今天发放补贴120万元")  // ["今天", "发放", "补贴", "120", "万元"]
/// ```
public struct Segmenter: Sendable {
    /// How boundaries are found.
    public enum Engine: String, Sendable, Hashable, Codable, CaseIterable {
        /// A linear model learned from segmented text, the default; see ``SegmentationModel``.
        case learned
        /// The dictionary and the rules of the system's libicu, read once and run at memory speed.
        ///
        /// It gives ICU's boundaries; see ``icuVersion``.
        case dictionary
        /// The word break iterator of the system's libicu itself.
        case icu
    }

    /// How long words are.
    public enum Mode: String, Sendable, Hashable, Codable, CaseIterable {
        /// Words as in the corpora of the field: 中国 | 人民 | 银行.
        case standard
        /// The same, and before each word of three Han characters and more the words of two and more that ICU's
        /// dictionary has inside it, as a search index wants them: 人民 | 人民币.
        ///
        /// Tokens overlap; without those that end before the one after them starts over, they are the standard ones.
        case fine
        /// Fewer and longer words: names and organisations stay whole where the model takes that to be possible.
        ///
        /// For the engine ``Engine/learned``; the others give their standard words.
        case coarse
    }

    private let engine: any SegmentationEngine
    private let parts: WordParts?
    private let lexicon: LexiconMatcher?
    private let classifier: TokenClassifier
    private let joiner: MeasureJoiner?

    /// Creates a segmenter.
    ///
    /// - Parameters:
    ///   - engine: How boundaries are found.
    ///   - mode: How long words are.
    ///   - lexicon: Words that are kept whole wherever they occur; see ``Lexicon`` for the rule.
    ///   - joinsMeasures: Whether a number and the measure word or unit right behind it are one token of kind
    ///     ``Token/Kind/number`` (120支, 3公里, 两百多名, 2024年); without it they are separate (120 | 支). Only whole words are
    ///     joined (3 | 家长 stays apart), and words of the lexicon stay as they are.
    /// - Throws: ``SegmenterError`` where libicu or its data can't be had.
    public init(
        engine: Engine = .learned, mode: Mode = .standard, lexicon: Lexicon? = nil, joinsMeasures: Bool = false
    ) throws(SegmenterError) {
        switch engine {
        case .learned:
            try self.init(model: .standard(), mode: mode, lexicon: lexicon, joinsMeasures: joinsMeasures)
        case .dictionary:
            let classifier = TokenClassifier()
            try self.init(
                engine: DictionaryEngine(classifier), classifier: classifier, mode: mode, lexicon: lexicon,
                joinsMeasures: joinsMeasures)
        case .icu: try self.init(engine: ICUWordBreaker(), mode: mode, lexicon: lexicon, joinsMeasures: joinsMeasures)
        }
    }

    /// Creates a segmenter with a model of one's own.
    ///
    /// - Throws: ``SegmenterError`` where the model counts words of ICU's dictionary and libicu has none.
    public init(
        model: SegmentationModel, mode: Mode = .standard, lexicon: Lexicon? = nil, joinsMeasures: Bool = false
    ) throws(SegmenterError) {
        let classifier = TokenClassifier()
        try self.init(
            engine: LearnedEngine(model, mode: mode, classifier: classifier), classifier: classifier, mode: mode,
            lexicon: lexicon, joinsMeasures: joinsMeasures)
    }

    private init(
        engine: any SegmentationEngine, classifier: TokenClassifier = TokenClassifier(), mode: Mode, lexicon: Lexicon?,
        joinsMeasures: Bool
    ) throws(SegmenterError) {
        joiner = joinsMeasures ? MeasureJoiner() : nil
        self.engine = engine
        self.lexicon = lexicon.flatMap { LexiconMatcher($0) }
        parts = mode == .fine ? try WordParts(classifier) : nil
        self.classifier = classifier
    }

    /// The version of the libicu that the program runs with, for example `72.1`.
    ///
    /// ICU's word boundaries change a little between versions.
    public static var icuVersion: String { ICUVersion.current }

    /// The tokens of a text in order; their spans cover it exactly.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func tokens(in text: String) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(text.utf8.count / 5)
        forEachToken(in: text) { tokens.append($0) }
        return tokens
    }

    /// The words of a text in order: its tokens without white space and punctuation.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func words(in text: String) -> [Substring] {
        var words: [Substring] = []
        forEachToken(in: text) { token in
            if token.kind == .word || token.kind == .number { words.append(text[token.span]) }
        }
        return words
    }

    /// Calls a closure with each token of a text in order; nothing is allocated per token.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func forEachToken<Failure: Error>(
        in text: String, _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        var text = text
        let result = text.withUTF8 { bytes -> Result<Void, Failure> in
            do throws(Failure) {
                try forEachToken(in: bytes, body)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// Calls a closure with each token of UTF-8 bytes in order; nothing is allocated per token.
    ///
    /// Each byte that is not part of well-formed UTF-8 is a token of kind ``Token/Kind/other``.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public func forEachToken<Failure: Error>(
        in bytes: Span<UInt8>, _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        let result = bytes.withUnsafeBufferPointer { bytes -> Result<Void, Failure> in
            do throws(Failure) {
                try forEachToken(in: bytes, body)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// The tokens of UTF-8 bytes in order; see ``forEachToken(in:_:)-(Span<UInt8>,_)`` for ill-formed bytes.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public func tokens(in bytes: Span<UInt8>) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 5)
        forEachToken(in: bytes) { tokens.append($0) }
        return tokens
    }

    /// How many characters around a place decide whether a word ends there; `nil` where the whole text may.
    var window: Int? { lexicon == nil && joiner == nil ? engine.window : nil }

    /// Sets the bit `end + shift` for the end of each token, where that is one of `places`: for a stage that wants
    /// boundaries and no kinds.
    func markEnds(
        in bytes: UnsafeBufferPointer<UInt8>, shift: Int, places: ClosedRange<Int>,
        bits: UnsafeMutableBufferPointer<UInt64>
    ) {
        guard let base = bits.baseAddress else { return }
        let (first, last) = (places.lowerBound, UInt(bitPattern: places.upperBound - places.lowerBound))
        @inline(__always) func mark(_ end: Int) {
            let place = end &+ shift
            // One comparison for both bounds: before the first place the distance is a large number.
            if UInt(bitPattern: place &- first) <= last { base[place &>> 6] |= 1 &<< UInt64(place & 63) }
        }
        guard lexicon == nil, joiner == nil else {
            forEachToken(in: bytes) { mark($0.span.end) }
            return
        }
        engine.forEachRun(in: bytes) { run in
            for end in run.ends { mark(end) }
            return true
        }
    }

    /// The form that the library's own stages call.
    func forEachToken<Failure: Error>(
        in bytes: UnsafeBufferPointer<UInt8>, _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        guard lexicon == nil, parts == nil, joiner == nil else { return try forEachAdjustedToken(in: bytes, body) }
        var start = 0
        var failure: Failure?
        engine.forEachRun(in: bytes) { run in
            do throws(Failure) {
                try classifier.forEachToken(of: run, in: bytes, from: &start, body)
                return true
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
    }

    /// Appends the tokens of UTF-8 bytes to a buffer.
    func appendTokens(in bytes: UnsafeBufferPointer<UInt8>, to tokens: inout PlainBuffer<Token>) {
        guard lexicon == nil, parts == nil, joiner == nil else {
            return forEachToken(in: bytes) { tokens.append($0) }
        }
        var start = 0
        engine.forEachRun(in: bytes) { run in
            let room = tokens.room(for: run.ends.count)
            var count = 0
            classifier.forEachToken(of: run, in: bytes, from: &start) { token in
                (room + count).initialize(to: token)
                count &+= 1
            }
            tokens.take(count)
            return true
        }
    }

    /// With the words of a lexicon put through, numbers joined with their measure words, and the parts of long words.
    private func forEachAdjustedToken<Failure: Error>(
        in bytes: UnsafeBufferPointer<UInt8>, _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        var pass = AdjustedTokens(
            bytes: bytes, classifier: classifier, parts: parts,
            overlay: lexicon.map { LexiconOverlay(matcher: $0, bytes: bytes) },
            joining: joiner.map { MeasureJoining(joiner: $0, bytes: bytes) })
        var failure: Failure?
        engine.forEachRun(in: bytes) { run in
            do throws(Failure) {
                try pass.take(run.ends, body)
                return true
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
        try pass.finish(body)
    }
}
