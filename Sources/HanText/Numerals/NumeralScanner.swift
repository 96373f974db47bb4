/// The atom of the scanners: one number as written, without what stands around it.
struct ScannedNumeral {
    /// UTF-8 offsets into the scanned bytes, end exclusive.
    var start: Int
    var end: Int
    var kind: Numeral.Kind
    var lower: ExactDecimal?
    var upper: ExactDecimal?
    /// The bound that a mark inside the number gives (余 多 来 几 数 上).
    var bound: Bound
}

/// Walks over UTF-8 bytes and stops only where a number starts.
struct NumeralScanner: Sendable {
    /// The first numeral that starts at or after `offset`, or `nil` when there is none.
    func next(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> ScannedNumeral? { nil }
}
