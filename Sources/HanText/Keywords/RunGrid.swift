import CModel

/// The runs of words of a text by where they start and how many words they have, and for each the greatest count of
/// what holds it.
///
/// In come counts, out come those of the longer runs around. A run lies in the two runs of one word more, the one that
/// starts with it and the one that starts a word earlier, and so in all that hold these. Costs: a dozen operations an
/// item, for all numbers of words at once.
struct RunGrid {
    /// For each item a row, in it a count for each number of words; once they are spread, those around them.
    private var counts = PlainBuffer<Float>()
    /// The most words of a run.
    private var run = 1
    /// The numbers of a row: four or eight.
    private var width = 4
    private var items = 0

    func deallocate() { counts.deallocate() }

    /// Makes ready for a text of so many items.
    mutating func begin(items: Int, run: Int) {
        self.run = run
        self.items = items
        width = run > 4 ? 8 : 4
        counts.fill(items * width + 1, with: 0)
    }

    /// Where the count of a run stands; longer runs than the grid has share a place behind all others.
    @inline(__always)
    func cell(_ item: Int, words: Int) -> Int {
        words > run ? items &* width : item &* width &+ words &- 1
    }

    @inline(__always)
    func set(_ cell: Int, to count: Int32) { counts.base[cell] = Float(count) }

    /// What stands there.
    @inline(__always)
    func count(at cell: Int) -> Float { counts.base[cell] }

    /// Sets four runs of an item to 1, those with all bits set; the first of them has one word more than `wordsBefore`.
    @inline(__always)
    func mark(_ areRuns: TermScan.Lanes, item: Int, wordsBefore: Int) {
        let place = UnsafeMutableRawPointer(counts.base + (item &* width &+ wordsBefore))
        // A quoted run may be there already. The bits of 0 are all clear.
        let marked = place.loadUnaligned(as: TermScan.Lanes.self)
        let one = Int32(bitPattern: Float(1).bitPattern)
        place.storeBytes(of: marked | areRuns & one, as: TermScan.Lanes.self)
    }

    /// Puts in the place of each count the greatest one around it.
    mutating func spread() {
        if width == 4 { spread(FourRuns()) } else { spread(EightRuns()) }
        // What is longer than the grid's runs lies in none.
        counts.base[items &* width] = 0
    }

    @inline(__always)
    private func spread<Row: RunRow>(_ none: Row) {
        let size = MemoryLayout<Row>.size
        let rows = UnsafeMutableRawPointer(counts.base)
        // For each number of words the greatest count of that run of an item and of what holds it.
        var before = none
        for item in 0..<items {
            let offset = item &* size
            let own = rows.loadUnaligned(fromByteOffset: offset, as: Row.self)
            let here = own.greater(before.longer).greatestFromEach
            rows.storeBytes(of: here.greater(before).longer, toByteOffset: offset, as: Row.self)
            before = here
        }
    }
}

/// Counts of the runs of an item, from one word on.
private protocol RunRow: BitwiseCopyable {
    /// For each run the count of the one that is a word longer.
    var longer: Self { get }
    /// For each run the greatest count of it and of the longer ones.
    var greatestFromEach: Self { get }
    /// The greater count of each run.
    func greater(_ other: Self) -> Self
}

private struct FourRuns: RunRow {
    var counts = SIMD4<Float>()

    @inline(__always)
    var longer: Self { Self(counts: hantext_next(counts, SIMD4())) }

    @inline(__always)
    var greatestFromEach: Self {
        let two = greater(longer)
        return two.greater(two.longer.longer)
    }

    @inline(__always)
    func greater(_ other: Self) -> Self { Self(counts: hantext_greater(counts, other.counts)) }
}

private struct EightRuns: RunRow {
    var low = SIMD4<Float>()
    var high = SIMD4<Float>()

    @inline(__always)
    var longer: Self { Self(low: hantext_next(low, high), high: hantext_next(high, SIMD4())) }

    @inline(__always)
    var greatestFromEach: Self {
        let two = greater(longer)
        let four = two.greater(two.longer.longer)
        return four.greater(Self(low: four.high))
    }

    @inline(__always)
    func greater(_ other: Self) -> Self {
        Self(low: hantext_greater(low, other.low), high: hantext_greater(high, other.high))
    }
}
