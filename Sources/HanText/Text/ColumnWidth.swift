/// Finds the column at which the lines of a text were broken.
///
/// Lines that don't end a sentence and share their width, give or take the two characters that 避头尾 (no
/// closing mark at the start of a line, no opening one at its end) moves, were broken by the layout.
struct ColumnWidth {
    private var counts = [Int](repeating: 0, count: Self.widest)
    private var touched: [Int] = []
    private var open = 0
    private var lines = 0
    private var withMarks = 0

    /// The least width that is taken for a column.
    private static let least = 14
    private static let tolerance = 4

    /// The fewest broken lines that share a column.
    static let fewest = 2
    /// One more than the widest line that counts.
    private static let widest = 256

    /// Whether a line is one that a layout may have broken.
    static func isOpen(_ line: TextLine) -> Bool {
        line.isPlain && line.fullWidth < widest && line.ending != .finished
    }

    mutating func add(_ line: TextLine) {
        guard line.isPlain, line.fullWidth < Self.widest else { return }
        lines += 1
        if line.hasSentenceMark || line.hasComma { withMarks += 1 }
        guard Self.isOpen(line) else { return }
        open += 1
        if counts[line.fullWidth] == 0 { touched.append(line.fullWidth) }
        counts[line.fullWidth] += 1
    }

    /// The width, if at least `least` lines and three of five broken ones share it.
    func estimate(atLeast minimum: Int) -> Int? {
        guard open >= minimum, withMarks * 5 >= lines else { return nil }
        var best = 0
        var bestWidth = 0
        for width in touched where width >= Self.least {
            var sum = 0
            for near in max(0, width - Self.tolerance)...width { sum += counts[near] }
            if sum > best || (sum == best && width > bestWidth) {
                best = sum
                bestWidth = width
            }
        }
        return best >= minimum && best * 5 >= open * 3 ? bestWidth : nil
    }

    mutating func reset() {
        for width in touched { counts[width] = 0 }
        touched.removeAll(keepingCapacity: true)
        open = 0
        lines = 0
        withMarks = 0
    }
}
