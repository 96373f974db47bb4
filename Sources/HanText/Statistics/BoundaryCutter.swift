/// Cuts the stretches of a paragraph that are read into words; the memory is kept from one paragraph to the next.
struct BoundaryCutter: ~Copyable {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var text = TextSpan(start: 0, end: 0)
    private var bits: PlainBuffer<UInt64>
    /// What waits to be cut: the places that are asked for, and the text around them that decides.
    private var places = TextSpan(start: 0, end: 0)
    private var context = TextSpan(start: 0, end: 0)

    /// Begins in `memory`; whoever owns that calls ``deallocate()`` in the end.
    init(in bytes: UnsafeBufferPointer<UInt8>, memory: inout LentMemory) {
        self.bytes = bytes
        bits = PlainBuffer(in: &memory)
    }

    func deallocate() { bits.deallocate() }

    /// The boundaries, until the next paragraph starts.
    var boundaries: WordBoundaries { WordBoundaries(bits: UnsafePointer(bits.base), text: text) }

    /// Starts with `text`, where nothing is cut yet but its edges.
    mutating func start(_ text: TextSpan) {
        self.text = text
        places = TextSpan(start: text.start, end: text.start)
        context = places
        bits.fill(text.count / 64 + 1, with: 0)
        insert(text.start)
        insert(text.end)
    }

    /// Cuts a stretch of the text into words as if the whole were cut; stretches come in order, and ``finish(by:)`` behind
    /// the last.
    ///
    /// Only so much of the text around a stretch is cut as decides, where the segmenter says how much that is.
    mutating func cut(_ stretch: TextSpan, by segmenter: Segmenter) {
        guard let window = segmenter.window else {
            places = text
            context = text
            return
        }
        let next = TextSpan(
            start: edge(before: stretch.start, window: window),
            end: edge(behind: stretch.end, window: window))
        if next.start > context.end {
            finish(by: segmenter)
            places = stretch
            context = next
        } else {
            places.end = stretch.end
            context.end = max(context.end, next.end)
        }
    }

    /// Cuts what still waits.
    mutating func finish(by segmenter: Segmenter) {
        guard !context.isEmpty else { return }
        let shift = context.start - text.start
        let range = (places.start - text.start)...(places.end - text.start)
        let around = UnsafeBufferPointer(rebasing: bytes[context.start..<context.end])
        segmenter.markEnds(
            in: around, shift: shift, places: range,
            bits: UnsafeMutableBufferPointer(start: bits.base, count: bits.count))
        context = TextSpan(start: context.end, end: context.end)
    }

    /// Stretches that lie no further apart are cut as one.
    private static let gap = 60

    /// An offset before `offset` from which on the segmenter reads the same characters as in the whole text, with as many
    /// of them before `offset` as its window: between two Han characters, which are no part of a longer atom. The end of
    /// what was asked for before where that is near.
    private func edge(before offset: Int, window: Int) -> Int {
        let limit = context.end + Self.gap
        var position = offset
        var characters = 0
        while position > limit {
            if characters >= window, isBetweenHan(position) { return position }
            position -= 1
            while position > limit, bytes[position] & 0xC0 == 0x80 { position -= 1 }
            characters += Self.isHanLead(bytes[position]) ? 1 : 0
        }
        return context.end
    }

    /// The same behind `offset`.
    private func edge(behind offset: Int, window: Int) -> Int {
        var position = offset
        var characters = 0
        while position < text.end {
            if characters >= window, isBetweenHan(position) { return position }
            if Self.isHanLead(bytes[position]) {
                characters += 1
                position += 3
            } else {
                position += 1
                while position < text.end, bytes[position] & 0xC0 == 0x80 { position += 1 }
            }
        }
        return text.end
    }

    private func isBetweenHan(_ offset: Int) -> Bool {
        offset - 3 >= text.start && offset < text.end && Self.isHanLead(bytes[offset])
            && Self.isHanLead(bytes[offset - 3]) && !bytes.hasSuffix("第", endingAt: offset)
    }

    private static func isHanLead(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }

    /// Cuts at `offset` too.
    mutating func insert(_ offset: Int) {
        let index = offset - text.start
        if index >= 0, index >> 6 <= text.count >> 6 { bits[index >> 6] |= 1 << UInt64(index & 63) }
    }
}
