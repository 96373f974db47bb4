/// Finds every number in a text and gives its exact value.
///
/// In: a text. Out: its numerals in order, as ``Numeral``, whatever stands around them. Cost: O(*n*), most characters
/// a look at a bitmap.
public struct NumeralExtractor: Sendable {
    private let scanner = NumeralScanner()

    /// Creates an extractor.
    public init() {}

    /// The numerals of a text in order; they don't overlap.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func numerals(in text: String) -> [Numeral] {
        var text = text
        return text.withUTF8 { bytes in
            var result: [Numeral] = []
            var offset = 0
            while let scanned = scanner.next(in: bytes, from: offset) {
                let span = TextSpan(start: scanned.start, end: scanned.end)
                let words = String(decoding: UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]), as: UTF8.self)
                result.append(
                    Numeral(
                        span: span, text: words, kind: scanned.kind, lower: scanned.lower, upper: scanned.upper,
                        bound: scanned.bound))
                offset = max(offset + 1, scanned.end)
            }
            return result
        }
    }
}
