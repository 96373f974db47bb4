import CModel

/// What a ranking looks at in a candidate; the raw values count up from 0 and are the columns of a table.
///
/// The names of the cases are those in the file of the ranking's trees.
protocol RankedFeature: RawRepresentable<Int>, CaseIterable, Sendable {
    static var columns: Int { get }
}

/// The features of the candidates that are ranked, sixteen candidates side by side, as the trees read them.
struct FeatureTable<Feature: RankedFeature> {
    /// Candidates that are worked on at once.
    static var lanes: Int { Int(HANTEXT_TREE_LANES) }
    /// The values of so many candidates.
    static var blockSize: Int { lanes * Feature.columns }

    /// Block by block; in each the lanes of the first feature, then those of the second.
    private(set) var values: PlainBuffer<Int16>
    private(set) var rows = 0

    init() { values = PlainBuffer() }

    /// Begins with room for `rows` candidates in memory that is lent.
    init(rows: Int, in memory: inout LentMemory) {
        values = PlainBuffer(capacity: (rows + Self.lanes - 1) / Self.lanes * Self.blockSize, in: &memory)
    }

    /// The number of blocks; the last may have lanes of no meaning.
    var blocks: Int { (rows + Self.lanes - 1) / Self.lanes }

    /// Takes room for `rows` candidates.
    mutating func begin(_ rows: Int) {
        self.rows = rows
        values.fill(blocks * Self.blockSize, with: 0)
    }

    /// Takes room for `rows` candidates where there was room for as many blocks before, and keeps the features in front of one.
    mutating func begin(_ rows: Int, keepingBefore feature: Feature) {
        self.rows = rows
        let kept = feature.rawValue &* Self.lanes
        for block in 0..<blocks {
            (values.base + (block &* Self.blockSize &+ kept)).update(repeating: 0, count: Self.blockSize &- kept)
        }
    }

    /// Writes the same value of a feature for every candidate.
    @inline(__always)
    func fill(_ feature: Feature, with value: Int16) {
        for block in 0..<blocks {
            let lanes = values.base + (block &* Self.blockSize &+ feature.rawValue &* Self.lanes)
            lanes.update(repeating: value, count: Self.lanes)
        }
    }

    /// The features of a candidate, each ``lanes`` after the one before.
    @inline(__always)
    func row(_ row: Int) -> Row {
        Row(base: values.base + (row / Self.lanes &* Self.blockSize &+ row % Self.lanes))
    }

    struct Row {
        fileprivate let base: UnsafeMutablePointer<Int16>

        @inline(__always)
        subscript(feature: Feature) -> Int16 {
            get { base[feature.rawValue &* lanes] }
            nonmutating set { base[feature.rawValue &* lanes] = newValue }
        }

        /// The feature of a column.
        @inline(__always)
        subscript(column column: Int) -> Int16 {
            get { base[column &* lanes] }
            nonmutating set { base[column &* lanes] = newValue }
        }

        /// Rounds a value that is not negative; what is too great is held.
        @inline(__always)
        func set(_ feature: Feature, _ value: Float) { self[feature] = FeatureTable.rounded(value) }
    }

    /// A value that is not negative as a whole number; what is too great is held.
    @inline(__always)
    static func rounded(_ value: Float) -> Int16 {
        // Above 2^23 a float's last bits count ones.
        let held = value < 32767 ? value : 32767
        return Int16(truncatingIfNeeded: (held + 8_388_608).bitPattern & 0x7FFF)
    }

    /// Keeps the rows with these numbers, ascending, and forgets the others.
    mutating func keep(_ numbers: UnsafeBufferPointer<Int32>) {
        for (place, number) in numbers.enumerated() {
            let (source, target) = (row(Int(number)).base, row(place).base)
            for offset in stride(from: 0, to: Self.blockSize, by: Self.lanes) { target[offset] = source[offset] }
        }
        rows = numbers.count
    }
}
