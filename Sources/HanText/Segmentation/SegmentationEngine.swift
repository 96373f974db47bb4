/// Finds word boundaries; shared by threads.
protocol SegmentationEngine: Sendable {
    /// Calls `body` with the ends of the words of a text, ascending, run after run, until it returns `false`.
    ///
    /// The last end is the size of the text. An end may be given twice; each byte that is not part of well-formed
    /// UTF-8 is a word of its own.
    func forEachRun(in bytes: UnsafeBufferPointer<UInt8>, _ body: (BoundaryRun) -> Bool)

    /// How many characters around a place decide whether a word ends there; `nil` where the whole text may.
    var window: Int? { get }
}

extension SegmentationEngine {
    var window: Int? { nil }
}

/// Ends of words that follow each other, valid during a call.
struct BoundaryRun {
    let ends: UnsafeBufferPointer<Int>
    /// For each end what the word's first character says of its kind, where the engine knows.
    let hints: UnsafePointer<KindHint>?

    init(_ ends: UnsafeBufferPointer<Int>, hints: UnsafePointer<KindHint>? = nil) {
        self.ends = ends
        self.hints = hints
    }
}
