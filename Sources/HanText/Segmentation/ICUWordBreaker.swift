import CICU
import Synchronization

/// The word break iterator of the system's libicu over UTF-8, without copies of the text.
///
/// An iterator serves one thread at a time, so a pool hands them out; it grows to the number of threads that have
/// segmented at once.
final class ICUWordBreaker: SegmentationEngine {
    /// A break iterator and the text object that points it at bytes.
    private struct Iterator: @unchecked Sendable {
        let breaks: OpaquePointer
        var text: OpaquePointer?
    }

    private let pool: Mutex<[Iterator]>

    /// Opens one iterator, so that a libicu without break data is found out here.
    init() throws(SegmenterError) {
        pool = Mutex([])
        let first = try Self.open()
        pool.withLock { $0.append(first) }
    }

    deinit {
        pool.withLock { iterators in
            for iterator in iterators { Self.close(iterator) }
        }
    }

    func forEachRun(in bytes: UnsafeBufferPointer<UInt8>, _ body: (BoundaryRun) -> Bool) {
        guard var iterator = pool.withLock({ $0.popLast() }) ?? (try? Self.open()) else {
            // Opening worked at first and fails now: out of memory. One run that is the text keeps the contract.
            withUnsafePointer(to: bytes.count) { _ = body(BoundaryRun(UnsafeBufferPointer(start: $0, count: 1))) }
            return
        }
        defer { pool.withLock { $0.append(iterator) } }
        withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.runCapacity) { ends in
            var position = 0
            while position < bytes.count {
                let valid = UTF8Decoding.endOfWellFormed(in: bytes, from: position)
                while position < valid {
                    let piece = Self.endOfPiece(in: bytes, from: position, to: valid)
                    guard Self.breakPiece(&iterator, bytes, position..<piece, ends, body) else { return }
                    position = piece
                }
                if position < bytes.count {
                    position += 1
                    ends[0] = position
                    guard body(BoundaryRun(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(ends)[..<1]))) else {
                        return
                    }
                }
            }
        }
    }

    /// Whether a text has a boundary inside.
    func cuts(_ text: String) -> Bool {
        var text = text
        var count = 0
        text.withUTF8 { bytes in
            forEachRun(in: bytes) { run in
                count += run.ends.count
                return true
            }
        }
        return count > 1
    }

    private static let runCapacity = 512

    /// ICU counts in 32 bits, so longer texts go to it in pieces that end at a line break where there is one.
    private static let pieceSize = 1 << 28

    private static func endOfPiece(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        guard end - start > pieceSize else { return end }
        var cut = start + pieceSize
        while cut > start, bytes[cut - 1] != 10 { cut -= 1 }
        if cut > start { return cut }
        cut = start + pieceSize
        while UTF8Decoding.isContinuation(bytes[cut]) { cut -= 1 }
        return cut
    }

    /// Gives the boundaries of well-formed bytes; `false` when `body` asked to stop.
    private static func breakPiece(
        _ iterator: inout Iterator, _ bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>,
        _ ends: UnsafeMutableBufferPointer<Int>, _ body: (BoundaryRun) -> Bool
    ) -> Bool {
        var status: Int32 = 0
        guard let base = bytes.baseAddress else { return true }
        let text = UnsafeRawPointer(base + piece.lowerBound).assumingMemoryBound(to: CChar.self)
        iterator.text = hantext_icu_open_utf8(iterator.text, text, Int64(piece.count), &status)
        if status <= 0, let text = iterator.text { hantext_icu_set_text(iterator.breaks, text, &status) }
        var count = 0
        var last = piece.lowerBound
        if status <= 0 {
            _ = hantext_icu_first(iterator.breaks)
            while true {
                let end = hantext_icu_next(iterator.breaks)
                guard end != -1 else { break }
                last = piece.lowerBound + Int(end)
                ends[count] = last
                count += 1
                if count == runCapacity {
                    guard body(BoundaryRun(UnsafeBufferPointer(ends))) else { return false }
                    count = 0
                }
            }
        }
        if last < piece.upperBound {
            ends[count] = piece.upperBound
            count += 1
        }
        return count == 0 || body(BoundaryRun(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(ends)[..<count])))
    }

    private static func open() throws(SegmenterError) -> Iterator {
        var status: Int32 = 0
        guard let breaks = hantext_icu_open_words("zh", &status), status <= 0 else {
            throw .icu(ICUVersion.name(of: status))
        }
        var iterator = Iterator(breaks: breaks, text: nil)
        warmUp(&iterator)
        return iterator
    }

    /// ICU loads its dictionary at the first Han character, and treats kana otherwise before that than after.
    private static func warmUp(_ iterator: inout Iterator) {
        var text = "中文分词"
        text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: runCapacity) { ends in
                _ = breakPiece(&iterator, bytes, 0..<bytes.count, ends) { _ in true }
            }
        }
    }

    private static func close(_ iterator: Iterator) {
        hantext_icu_close_words(iterator.breaks)
        if let text = iterator.text { hantext_icu_close_utext(text) }
    }
}
