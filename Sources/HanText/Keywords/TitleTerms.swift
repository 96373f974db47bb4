/// The runs of characters of a title, so that a term's place in it is found by its hash.
struct TitleTerms {
    private var index = HashIndex(capacity: 8)
    private var positions: [Int32] = []
    /// The characters of the title, white space left out.
    private(set) var length = 0

    /// The most characters of a title that are read.
    static let longestTitle = 120
    private static let longestRun = 12

    /// A title that has nothing.
    init() {}

    /// Takes in the runs of up to twelve characters of a title.
    init(_ title: some StringProtocol) {
        var values: [UInt32] = []
        for scalar in title.unicodeScalars where !scalar.properties.isWhitespace {
            values.append(scalar.value)
            if values.count == Self.longestTitle { break }
        }
        length = values.count
        for start in values.indices {
            var hash = TermHash()
            for value in values[start...].prefix(Self.longestRun) {
                hash.append(value)
                if index.insert(hash.value) == positions.count { positions.append(Int32(start)) }
            }
        }
    }

    /// Whether there is no title.
    var isEmpty: Bool { length == 0 }

    /// Where a term first stands in the title, or -1.
    @inline(__always)
    func position(of hash: UInt64) -> Int {
        if length == 0 { return -1 }
        let number = index.find(hash)
        return number < 0 ? -1 : Int(positions[number])
    }
}
