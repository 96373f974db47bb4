/// Which runs of words could be terms, told for four runs at once that start with the same word.
///
/// Conditions are signs and bits of numbers, which need no branch: what comes of them is as good as random.
struct RunRule {
    typealias Lanes = TermScan.Lanes

    /// The most characters of runs of one to four words and of five to eight.
    private let limits: (Lanes, Lanes)
    /// Traits of the last word of what is no term.
    private let edgeless: Int32
    /// Traits of the first and the last word of what is no term where the run is weak.
    private let weakEdges: Int32

    /// - Parameters:
    ///   - run: The most words of a run.
    init(isUnpunctuated: Bool, run: Int) {
        edgeless = TermScan.Shape.bits(of: isUnpunctuated ? .joint : .edgeless)
        // In text without punctuation weak words may stand at the edges of longer runs.
        weakEdges = isUnpunctuated ? TermScan.Shape.bits(of: .edgeless) : 0
        let longest = TermScan.longestTerm + (isUnpunctuated ? 2 : 0)
        // One word may be of any length; what has too many words is longer than any limit.
        func limit(_ words: Int) -> Int32 { words == 1 ? .max : words <= run ? longest : -1 }
        limits = (Lanes(limit(1), limit(2), limit(3), limit(4)), Lanes(limit(5), limit(6), limit(7), limit(8)))
    }

    /// All bits set for each run that could be a term, else none.
    ///
    /// - Parameters:
    ///   - lengths: Their characters.
    ///   - first: The ``TermScan/Shape`` of the word they start with.
    ///   - last: The shapes of the words they end with.
    ///   - place: How many words the first of the four has before its last.
    @inline(__always)
    func areTerms(_ lengths: Lanes, first: Int32, last: Lanes, from place: Int) -> Lanes {
        // Below 0 for what is no term.
        var refused = (place == 0 ? limits.0 : limits.1) &- lengths
        refused |= lengths &- 2
        refused |= 0 &- last & edgeless
        if weakEdges != 0 {
            let single = place == 0 ? Lanes(-1, 0, 0, 0) : Lanes()
            let number = 0 &- last & TermScan.Shape.bits(of: .number)
            let isWeak = single | ~(2 &- lengths) | number
            refused |= isWeak & (0 &- (last | first) & weakEdges)
        }
        return ~(refused &>> 31)
    }

    /// The numbers of words of four runs, in the bits of their shapes.
    @inline(__always)
    func words(from place: Int) -> Lanes {
        (Lanes(1, 2, 3, 4) &+ Int32(truncatingIfNeeded: place)) &<< TermScan.Shape.wordsShift
    }
}

extension SIMD4 {
    /// The four values from an address on.
    @inline(__always)
    init(loading address: UnsafePointer<Scalar>) {
        self = UnsafeRawPointer(address).loadUnaligned(as: Self.self)
    }

    /// Writes the four values from an address on.
    @inline(__always)
    func store(to address: UnsafeMutablePointer<Scalar>) {
        UnsafeMutableRawPointer(address).storeBytes(of: self, as: Self.self)
    }
}
