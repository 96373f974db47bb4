import Testing

@testable import HanText

struct RunGridTests {
    /// Runs of a text of nineteen items, each with a count of its own.
    private static func occurrences(run: Int) -> [TermScan.Occurrence] {
        var occurrences: [TermScan.Occurrence] = []
        for item in 1..<19 {
            for words in 1...run where item + words <= 19 && (item * 5 + words * 3) % 7 < 4 {
                occurrences.append(
                    TermScan.Occurrence(
                        hash: UInt64(item * 31 + words), item: Int32(item), length: 2, words: Int32(words),
                        sides: []))
            }
        }
        return occurrences
    }

    private static func cell(_ occurrence: TermScan.Occurrence, _ grid: RunGrid) -> Int {
        grid.cell(Int(occurrence.item), words: Int(occurrence.words))
    }

    @Test(arguments: [4, 6]) func `what holds a run is found at any distance`(run: Int) {
        var grid = RunGrid()
        defer { grid.deallocate() }
        let occurrences = Self.occurrences(run: run)
        func count(_ number: Int) -> Int32 { Int32(number * 37 % 11 + 1) }
        // A larger text before it leaves nothing behind.
        for items in [200, 19] {
            grid.begin(items: items, run: run)
            for (number, occurrence) in occurrences.enumerated() {
                grid.set(Self.cell(occurrence, grid), to: count(number))
            }
            grid.spread()
        }
        for occurrence in occurrences {
            let end = Int(occurrence.item) + Int(occurrence.words)
            let around = occurrences.enumerated().filter { _, other in
                other.words > occurrence.words && other.item <= occurrence.item
                    && Int(other.item) + Int(other.words) >= end
            }
            #expect(grid.count(at: Self.cell(occurrence, grid)) == Float(around.map { count($0.offset) }.max() ?? 0))
        }
    }

    @Test func `a run of more words than the grid has lies in none`() {
        var grid = RunGrid()
        defer { grid.deallocate() }
        let long = TermScan.Occurrence(
            hash: 1, item: 3, length: 9, words: 7, sides: [])
        grid.begin(items: 12, run: 4)
        grid.set(Self.cell(long, grid), to: 5)
        grid.spread()
        #expect(grid.count(at: Self.cell(long, grid)) == 0)
    }
}
