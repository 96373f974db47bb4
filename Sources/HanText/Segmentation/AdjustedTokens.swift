/// The tokens between an engine's ends, with the words of a lexicon put through, numbers joined with their measure words,
/// and the parts of long words before them.
struct AdjustedTokens {
    let bytes: UnsafeBufferPointer<UInt8>
    let classifier: TokenClassifier
    let parts: WordParts?
    var overlay: LexiconOverlay?
    var joining: MeasureJoining?
    private var start = 0

    init(
        bytes: UnsafeBufferPointer<UInt8>, classifier: TokenClassifier, parts: WordParts?, overlay: LexiconOverlay?,
        joining: MeasureJoining?
    ) {
        self.bytes = bytes
        self.classifier = classifier
        self.parts = parts
        self.overlay = overlay
        self.joining = joining
    }

    /// Takes the next ends of the engine.
    mutating func take<Failure: Error>(
        _ ends: UnsafeBufferPointer<Int>, _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        for end in ends {
            if overlay != nil {
                while let cut = overlay?.nextCut(from: start, before: end) {
                    try emit(cut, isFixed: overlay?.isWord ?? false, body)
                }
            }
            if end > start { try emit(end, isFixed: false, body) }
        }
    }

    /// Gives what waits at the end of the text.
    mutating func finish<Failure: Error>(_ body: (Token) throws(Failure) -> Void) throws(Failure) {
        let (parts, bytes) = (parts, bytes)
        try joining?.finish { token throws(Failure) in try Self.give(token, parts, bytes, body) }
    }

    @inline(__always)
    private mutating func emit<Failure: Error>(
        _ end: Int, isFixed: Bool, _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        let token = classifier.token(in: bytes, from: start, to: end)
        start = end
        guard joining != nil else { return try Self.give(token, parts, bytes, body) }
        let (parts, bytes) = (parts, bytes)
        try joining?.take(token, isFixed: isFixed) { token throws(Failure) in
            try Self.give(token, parts, bytes, body)
        }
    }

    @inline(__always)
    private static func give<Failure: Error>(
        _ token: Token, _ parts: WordParts?, _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (Token) throws(Failure) -> Void
    ) throws(Failure) {
        if let parts, token.kind == .word { try parts.forEach(in: bytes, token.span, body) }
        try body(token)
    }
}
