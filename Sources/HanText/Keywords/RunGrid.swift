/// The runs of words of a text by how many words they have and where they start, and for each the greatest count of
/// what holds it.
///
/// In come counts, out come those of the longer runs around. A run lies in the two runs of one word more, the one that
/// starts with it and the one that starts a word earlier, and so in all that hold these. Costs: a few operations for
/// four items at once and each number of words.
struct RunGrid {
    private typealias Lanes = SIMD4<Float>

    /// For each number of words a row, in it a count for each item; once they are spread, those around them.
    private var counts = PlainBuffer<Float>()
    /// For each item the greatest count of the run of so many words there and what holds it.
    private var greatest = PlainBuffer<Float>()
    /// The most words of a run, which is the number of rows.
    private var run = 1
    private var rowSize = 0

    func deallocate() {
        counts.deallocate()
        greatest.deallocate()
    }

    /// Makes ready for a text of so many items.
    mutating func begin(items: Int, run: Int) {
        self.run = run
        rowSize = (items + Lanes.scalarCount - 1) / Lanes.scalarCount * Lanes.scalarCount
        counts.fill(rowSize * run + 1, with: 0)
    }

    /// Where the count of a run stands; longer runs than the grid has share a place behind all others.
    @inline(__always)
    private func place(of occurrence: TermScan.Occurrence) -> Int {
        let words = Int(occurrence.words)
        return words > run ? rowSize &* run : rowSize &* (words &- 1) &+ Int(occurrence.item)
    }

    @inline(__always)
    func set(_ occurrence: TermScan.Occurrence, to count: Int32) {
        counts.base[place(of: occurrence)] = Float(count)
    }

    /// Puts in the place of each count the greatest one around it.
    mutating func spread() {
        greatest.fill(rowSize, with: 0)
        let size = MemoryLayout<Float>.stride
        let greatest = UnsafeMutableRawPointer(greatest.base)
        for words in stride(from: run &- 1, through: 0, by: -1) {
            let row = UnsafeMutableRawPointer(counts.base + words &* rowSize)
            var before = Lanes()
            for item in stride(from: 0, to: rowSize &* size, by: Lanes.scalarCount &* size) {
                let own = row.loadUnaligned(fromByteOffset: item, as: Lanes.self)
                let here = greatest.loadUnaligned(fromByteOffset: item, as: Lanes.self)
                // Each item's neighbour to the left, as the row before had it.
                let left = Lanes(before[3], here[0], here[1], here[2])
                before = here
                let around = Self.greater(here, left)
                row.storeBytes(of: around, toByteOffset: item, as: Lanes.self)
                greatest.storeBytes(of: Self.greater(own, around), toByteOffset: item, as: Lanes.self)
            }
        }
        // What is longer than the grid's runs lies in none.
        counts.base[rowSize &* run] = 0
    }

    @inline(__always)
    private static func greater(_ left: Lanes, _ right: Lanes) -> Lanes {
        left.replacing(with: right, where: right .> left)
    }

    /// The greatest count of the runs that hold an occurrence and are longer, once they are spread.
    @inline(__always)
    func greatestCount(around occurrence: TermScan.Occurrence) -> Float { counts.base[place(of: occurrence)] }
}
